"""The last week of March, the first Monday of May, the last day of the year, in ten languages."""

# ruff: noqa: RUF001  words of other scripts

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from core.dates.languages.forms import DateForms, Vocabulary, blank
from core.dates.languages.words_of_locale import AFTER, NOTHING, by_form, one_of, phrases, which_of

_S = r"\s{1,3}"
_MOST = 5  # no month has more weeks


@dataclass(frozen=True, slots=True)
class RankWords:
    """The words of one language.

    ``ranks`` are those that ``DateWords`` does not have, by their English word. Patterns: ``of``
    before the month, ``month`` and ``year`` are «of the month», «of the year» in whole, ``glued``
    a week or weekend that is one word with its month. ``behind`` ranks stand behind their noun.
    Where the month stands first, ``genitive`` follows it. ``weekends`` are one word or more,
    ``days`` and ``weeks`` forms that ``Idioms`` lacks.
    """

    of: str
    month: str
    year: str
    ranks: Mapping[str, str] = field(default_factory=dict)
    behind: Mapping[str, str] = field(default_factory=dict)
    glued: str = ""
    genitive: str = ""
    weekends: str = ""
    days: str = ""
    weeks: str = ""


RANK_WORDS: Mapping[str, RankWords] = {
    "es": RankWords(
        of=r"(?:del? (?:mes de )?|en )",
        month=r"del mes",
        year=r"del año",
        ranks={"penultimate": "penúltimo penúltima"},
        weekends="fin_de_semana",
    ),
    "fr": RankWords(
        of=r"(?:d[eu] |d'|du mois d[e'] ?|en )",
        month=r"du mois",
        year=r"de l'année",
        ranks={"penultimate": "avant-dernier avant-dernière"},
        weekends="week-end weekend",
    ),
    "it": RankWords(
        of=r"(?:di |del mese di |del |a )",
        month=r"del mese",
        year=r"dell'anno",
        ranks={"penultimate": "penultimo penultima"},
        weekends="fine_settimana weekend week-end",
    ),
    "pt": RankWords(
        of=r"(?:d[eo] (?:mês de )?|em )",
        month=r"do mês",
        year=r"do ano",
        ranks={"penultimate": "penúltimo penúltima"},
        weekends="fim_de_semana final_de_semana",
    ),
    "de": RankWords(
        of=r"(?:des |im |vom |von )?(?:monats )?",
        month=r"(?:des|im) monats?",
        year=r"(?:des|im) jahre?s?",
        ranks={"penultimate": "vorletzte vorletzten vorletztes", "5": "fünfte fünfter"},
        glued=r"(?P<week>woche)|(?P<weekend>wochenende)",
        weekends="wochenende",
    ),
    "ru": RankWords(
        of=r"(?:в )?",
        month=r"месяца",
        year=r"года",
        ranks={
            "1": "первое первому",
            "2": "второе",
            "3": "третье третьего",
            "4": "четвертой четвёртой четвертую четвёртую четвертое четвёртое",
            "5": "пятый пятой пятую",
            "last": "последнее последнему",
            "penultimate": (
                "предпоследний предпоследней предпоследнюю предпоследнего предпоследнее "
                "предпоследнем"
            ),
        },
        weekends="выходные выходных",
    ),
    "tr": RankWords(
        of="",
        month=r"ayın",
        year=r"yılın",
        ranks={"last": "son", "penultimate": "sondan_bir_önceki sondan_ikinci"},
        genitive=r"(?: ayının|'?[ıiuü]n)",
        weekends="hafta_sonu hafta_sonunda hafta_sonuna",
        days="günü gününde gününe gününden",
        weeks="haftası haftasında haftasına haftasından",
    ),
    "ar": RankWords(
        of=r"(?:من|في) (?:شهر )?",
        month=r"(?:من|في) الشهر",
        year=r"(?:من|في) (?:العام|السنة)",
        ranks={"1": "أول", "2": "ثاني", "3": "ثالث", "4": "رابع", "last": "آخر"},
        behind={"penultimate": "قبل_الأخير ما_قبل_الأخير"},
        weekends="عطلة_نهاية_أسبوع",
        days="يوم اليوم",
        weeks="أسبوع الأسبوع",
    ),
    "ur": RankWords(
        of="",
        month=r"(?:مہینے|ماہ) کے",
        year=r"(?:سال|برس) کے",
        ranks={"5": "پانچویں", "last": "آخری"},
        genitive=r" (?:کے مہینے )?ک[یےا]",
        weekends="ویک_اینڈ",
    ),
    "hi": RankWords(
        of="",
        month=r"(?:महीने|माह) के",
        year=r"(?:साल|वर्ष) के",
        ranks={"last": "आखिरी आख़िरी अंतिम"},
        genitive=r" (?:महीने |माह )?क[ीेा]",
        weekends="सप्ताहांत वीकेंड",
    ),
}


class RankPatterns:
    """The patterns of one language; ``place`` is the group of the rank."""

    def __init__(self, language: str, forms: DateForms, known: Vocabulary) -> None:
        self._said = RANK_WORDS[language]
        self._known, self._forms = known, forms
        self.places = places(language, forms)
        self._rank = one_of("place", self.places)
        months = one_of("month", known.months)
        long = [form for form, unit in known.units.items() if unit == "month"]
        noun = one_of("told", long) if long else NOTHING
        idioms = known.idioms
        front = which_of(last=idioms.last, next=idioms.next, this=idioms.this)
        behind = which_of(last_=idioms.last_behind, next_=idioms.next_behind)
        self._months = months
        self._told = rf"(?:{front}{_S}{noun}|{noun.replace('<told>', '<told_>')}{_S}{behind})"

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for name, noun in self._nouns():
            ranked = self._ranked(noun)
            if self._said.genitive:
                yield name, f"{self._known.before}{self._in_front(name)}{_S}{ranked}{AFTER}"
            else:
                lead = f"{self._known.before}{self._forms.optional}"
                yield name, f"{lead}{ranked}{_S}{self._behind(name)}{AFTER}"
        if self._said.glued:
            noun = f"(?:{self._said.glued})"
            lead = f"{self._known.before}{self._forms.optional}{self._rank}"
            yield "week-of-month", rf"{lead}{_S}{self._months}{noun}{AFTER}"

    def _nouns(self) -> Iterator[tuple[str, str]]:
        said, units = self._said, self._known.units
        for name, unit, more in (
            ("day-of-rank", "day", said.days),
            ("week-of-month", "week", said.weeks),
        ):
            forms = [form for form, meaning in units.items() if meaning == unit]
            yield name, one_of("noun", {*forms, *by_form({unit: more})})
        yield "weekend-of-month", f"(?:{phrases(said.weekends)})"
        if self._known.weekdays:
            tail = self._forms.said.weekday_behind
            weekday = one_of("weekday", self._known.weekdays)
            yield "weekday-of-month", f"{weekday}(?:{blank(tail)})?" if tail else weekday

    def _ranked(self, noun: str) -> str:
        if not self._said.behind:
            return f"{self._rank}{_S}{noun}"
        front = one_of("place", by_form(self._said.ranks))
        other = noun.replace("<noun>", "<noun_>").replace("<weekday>", "<weekday_>")
        behind = one_of("place_", {*self.places} - {*by_form(self._said.ranks)})
        return rf"(?:{front}{_S}{noun}|{other}{_S}{behind})"

    def _whole(self, name: str) -> str:
        year = blank(self._said.year) if name == "day-of-rank" else NOTHING
        return rf"(?P<themonth>{blank(self._said.month)})|(?P<theyear>{year})"

    def _behind(self, name: str) -> str:
        of, year = blank(self._said.of), self._forms.year
        dated = rf"{of}{self._months}(?:,?{_S}(?:{blank(self._forms.said.of)})?{year})?"
        some = rf"(?:{self._whole(name)})(?!{_S}\d)"
        in_year = rf"(?:{blank(self._said.year)}){_S}{year.replace('<year>', '<ofyear>')}"
        of_year = f"|{in_year}" if name == "day-of-rank" else ""
        return rf"(?:{dated}{of_year}|{of}{self._told}|{some})"

    def _in_front(self, name: str) -> str:
        genitive, year = blank(self._said.genitive), self._forms.year
        tail, year_ = blank(self._forms.said.year_tail), year.replace("<year>", "<year_>")
        months = self._months.replace("<month>", "<month_>")
        dated = rf"(?:{year}{tail}{_S}{self._months}|{months}(?:{_S}{year_})?){genitive}"
        of_year = rf"|{year.replace('<year>', '<ofyear>')}{tail}" if name == "day-of-rank" else ""
        return rf"(?:{dated}|{self._told}(?:{genitive})?|{self._whole(name)}{of_year})"


def places(language: str, forms: DateForms) -> dict[str, str]:
    """The ranks of a week in its month: «first» to «fifth», the last and the one before it."""
    said = RANK_WORDS[language]
    ranks = {form: number for form, number in forms.ranks.items() if int(number) <= _MOST}
    return {**ranks, **forms.final, **by_form(said.ranks), **by_form(said.behind)}
