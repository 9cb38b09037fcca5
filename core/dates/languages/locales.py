"""The words of a language, and the patterns that find its dates.

Months, weekdays and «yesterday» are those that dateparser keeps; ``idioms`` has what it lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from core.dates.languages.date_patterns import DatePatterns
from core.dates.languages.day_patterns import DayPatterns
from core.dates.languages.forms import LIKELY, Vocabulary, blank
from core.dates.languages.hour_idioms import HOURS
from core.dates.languages.hour_patterns import Days, HourPatterns
from core.dates.languages.idioms import IDIOMS, Idioms
from core.dates.languages.length_patterns import LengthPatterns
from core.dates.languages.period_patterns import (
    edge_pattern,
    period_patterns,
    week_edges,
    year_patterns,
)
from core.dates.languages.rank_patterns import RankPatterns
from core.dates.languages.tense import read_tenses
from core.dates.languages.words_of_locale import (
    AFTER,
    BEFORE,
    LEVANT,
    MARKS,
    MONTHS,
    ago_patterns,
    by_form,
    locale_data,
    long_forms,
    names,
    one_of,
    phrases,
    relative_words,
)
from core.dates.patterns import fold
from core.dates.vocabulary import words
from core.language.weekdays import WEEKDAYS

# Arabic writes «and», «in», «to» on the word.
_BEFORE_ARABIC = rf"(?:(?<![{MARKS}])|(?<![{MARKS}][وفبل])(?<=[وفبل]))"
_S = r"\s{1,3}"
_YEAR = r"(?P<year>[12\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]\d{3})(?!\d)"
# «On» and «in» before the words of dateparser for Russian.
_LEAD = re.compile(r"^(?:на|в)\s")
_YEAR_WORD = (
    r"(?:en|in|im|em|nel|dal|desde|seit|depuis|since|del|año|ano|jahr|jahre|année|anno|"
    r"exercice|ejercicio|esercizio|exercício|geschäftsjahr|geschäftsjahres|budget|presupuesto|"
    r"anfang|mitte|ende|début|fin|fine|hasta|até|عام|سنة|سال|सन|वर्ष|в|с|yılı)"  # noqa: RUF001  letters of other scripts
)
# «Seçimden iki gün sonra», «चुनाव के दो दिन बाद»: what is counted from stands before.
_FROM = r"(?<!d[ae]n\s)(?<!t[ae]n\s)(?<!के\s)(?<!کے\s)"
# What a number counts.
_COUNTED = r"\s?(?:[€$%]|euros?|dollars?|d[oó]lares|m\b|km|kg|mil|hombres|hommes|uomini|seiten|uhr)"
_YEAR_AFTER = r"(?:года|году|год|г\.|yılında|yılı|में|میں)"  # noqa: RUF001  letters of other scripts

# What words for a day beside a time of day mean.
_NEAR = frozenset(("0 day ago", "1 day ago", "in 1 day", "either day"))


class Locale:
    """The words of one language, and the patterns that find its dates, each with its rule."""

    def __init__(self, language: str) -> None:
        data = locale_data(language)
        self.language = language
        idioms = self.idioms = IDIOMS.get(language, Idioms())
        self.is_arabic = language == "ar"
        self._read_names(data, idioms)
        told = {**relative_words(data), **idioms.relative}
        self.relative = {_LEAD.sub("", words): meaning for words, meaning in told.items()}
        self.counts = {
            word: str(number)
            for number, forms in enumerate(words(idioms.numbers), start=1)
            for word in forms.split("|")
        }
        self.tens = {
            ten: str(20 + 10 * rank)
            for rank, tens in enumerate(words(idioms.tens))
            for ten in tens.split("|")
        }
        self.before = _BEFORE_ARABIC if self.is_arabic else BEFORE
        self.days = Days(
            self.months,
            self.long_weekdays,
            self.seasons,
            {said: way for said, way in self.relative.items() if way in _NEAR},
            idioms,
        )
        self.tenses = read_tenses(language, idioms.future)
        self.forms = DatePatterns(language)
        self.edge = edge_pattern(idioms, self.forms.optional)
        self.known = Vocabulary(
            idioms,
            self.before,
            self.edge,
            self.long_months,
            self.long_weekdays,
            self.units,
            self.seasons,
        )
        self.patterns = tuple((rule, re.compile(text)) for rule, text in self._found(data))

    def _read_names(self, data: Mapping[str, Any], idioms: Idioms) -> None:
        """Months and weekdays, in all forms and in those that no other word has."""
        levant = LEVANT if self.is_arabic else {}
        self.months = {**names(data, MONTHS), **levant, **idioms.months}
        self.long_months = {**long_forms(self.months), **idioms.months}
        self.units, self.seasons = by_form(idioms.units), by_form(idioms.seasons)
        self.weeks = [form for form, unit in self.units.items() if unit == "week"]
        weekdays = names(data, WEEKDAYS)
        self.weekdays = {**weekdays, **idioms.weekdays}
        self.long_weekdays = {**long_forms(weekdays, words(idioms.dropped)), **idioms.weekdays}

    def _found(self, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        if self.language in HOURS:
            yield from HourPatterns(self.language, self.days, self.before)
            yield from RankPatterns(self.language, self.forms, self.known)
        yield from self.forms.patterns(self.known)
        yield from self._full()
        if self.months:
            yield from DayPatterns(self).patterns()
        yield from self._years()
        yield from year_patterns(self.idioms, self.edge)
        yield from period_patterns(self.idioms, self.edge, self.forms)
        yield from self._directed()
        yield from self._counted(data)
        if self.language in HOURS:
            yield from LengthPatterns(self.language, self.idioms, self.before)

    def _full(self) -> Iterator[tuple[str, str]]:
        yield "iso-date", rf"(?<!\d){_YEAR}[-/](?P<month>1[0-2]|0[1-9])[-/](?P<day>[0-3]\d)(?!\d)"
        yield (
            "numeric-date",
            r"(?<![\d./-])(?P<one>\d{1,2})(?P<mark>[./-])(?P<two>\d{1,2})(?P=mark)" + _YEAR,
        )

    def _years(self) -> Iterator[tuple[str, str]]:
        yield "year", rf"{BEFORE}{_YEAR_WORD}\s{{1,2}}(?P<span>{_YEAR}){AFTER}"
        yield "year", rf"(?<=\()(?P<span>{_YEAR})(?=[-),])"
        span = rf"(?P<span>(?P<year>{LIKELY}))"
        yield "year", rf"(?<![\w/.,-]){span}(?=-{LIKELY}(?![/-]|{_COUNTED}))"
        yield "year", rf"(?<![\w/.,-])[12]\d{{3}}-{span}(?![/-]|{_COUNTED})"
        yield "year", rf"(?<=\([0-9]{{4}}-)(?P<span>{_YEAR})(?=\))"
        if self.idioms.capital:  # where nouns have one, «1860 brannte es» shows no noun
            yield "opening year", rf"(?<![\w,]\s)(?<!\S)(?P<span>{_YEAR})(?={_S}[a-zäöü])"
        yield "year", rf"{BEFORE}de\s(?P<span>{_YEAR})(?=[.,;:)]|\s{{0,3}}$)"
        yield "year", rf"(?<!\d)(?P<span>{_YEAR})\s{{1,2}}{_YEAR_AFTER}{AFTER}"

    def _directed(self) -> Iterator[tuple[str, str]]:
        """«Next Monday», «Monday of last week», «that March», and the weekday alone."""
        front, behind = self.forms.which_front(self.idioms), self.forms.which_behind(self.idioms)
        weekday = self._weekday()
        nouns = [("directed-weekday", weekday)] if self.long_weekdays else []
        if self.long_months:
            of = blank(self.forms.said.month_of)
            lead = f"(?:{of})?" if of else ""
            noun = lead + one_of("month", self.long_months)
            nouns.append(("directed-month", noun))
            if of:
                month = f"{of}{one_of('month', self.long_months)}"
                before = f"{self.before}{self.forms.optional}{front}"
                yield "directed-month", f"{before}{_S}{month}{AFTER}"
        edge = f"(?:{self.edge})?" if self.edge else ""
        for rule, noun in nouns:
            lead = f"{self.before}{edge if rule == 'directed-month' else ''}"
            yield rule, rf"{lead}{front}{_S}{noun}{AFTER}"
            yield rule, rf"{lead}{noun}{_S}{behind}{AFTER}"
        long = [form for form, unit in self.units.items() if unit in ("month", "year")]
        if self.edge and long:
            yield "end-of-period", rf"{BEFORE}{self.edge}{one_of('unit', long)}{AFTER}"
            yield from week_edges(self.edge, self.weeks)
        if self.long_weekdays:
            yield from self._weekdays(weekday)

    def _weekday(self) -> str:
        """A weekday with what stands beside it: «يوم الأحد», «Cuma günü»."""
        said, day = self.forms.said, one_of("weekday", self.long_weekdays)
        front = f"(?:{blank(said.weekday_front)})?" if said.weekday_front else ""
        behind = f"(?:{blank(said.weekday_behind)})?" if said.weekday_behind else ""
        return f"{front}{day}{behind}"

    def _weekdays(self, weekday: str) -> Iterator[tuple[str, str]]:
        said, tail = self.forms.said, self.idioms.weekday_tail
        beside = rf"(?={_S}(?:{phrases(tail)}){AFTER})" if tail else ""
        yield "weekday", rf"{self.before}{weekday}{AFTER}{beside}"
        if tail and said.weekday_behind:
            day = one_of("weekday", self.long_weekdays)
            yield "weekday", rf"{self.before}{day}{blank(said.weekday_behind)}{AFTER}"
        if not self.weeks:
            return
        week = self.forms.told(self.weeks, self.known)
        if said.year_first:
            of = rf"(?:{_S}(?:के|کے))?"
            yield "weekday-of-week", rf"{self.before}{week}{of}{_S}{weekday}{AFTER}"
        else:
            of = rf"(?:{blank(said.of)}|на{_S})?"
            yield "weekday-of-week", rf"{self.before}{weekday}{_S}{of}{week}{AFTER}"

    def _counted(self, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """«Yesterday», «three days ago», «in three days»."""
        if self.relative:
            phrase = self.before + one_of("phrase", self.relative)
            yield "relative", phrase + AFTER
            if self.long_weekdays:  # «today Monday»
                yield "relative", rf"{phrase}{_S}{self._weekday()}{AFTER}"
            if self.forms.article and (long := [said for said in self.relative if " " in said]):
                yield "relative", f"{BEFORE}{self.forms.article}{one_of('phrase', long)}{AFTER}"
        for unit, text in ago_patterns(data).items():
            yield f"ago {unit}", text
        if not self.units:
            return
        number = rf"(?P<count>\d{{1,3}}|{'|'.join(map(re.escape, self.counts))})"
        counted = rf"{number}{_S}{one_of('unit', self.units)}"
        yield from self._distances(counted)

    def _distances(self, counted: str) -> Iterator[tuple[str, str]]:
        """«Two days ago», «two days later», but not «two days after the vote»."""
        idioms = self.idioms
        ways = {
            "ago": idioms.ago,
            "from now": idioms.ahead,
            "later": idioms.later,
            "earlier": idioms.earlier,
        }
        for way, forms in ways.items():
            is_told = way in ("later", "earlier") or (self.is_arabic and way != "ago")
            behind = idioms.counted_from if is_told else ""
            before = _FROM if is_told and self.forms.said.year_first else ""
            for phrase in forms:
                said = re.escape(fold(phrase)).replace(r"\#", counted).replace(r"\ ", _S)
                said = said.replace("@", f"(?P<span>{counted})")
                yield f"counted {way}", rf"{before}{BEFORE}{said}{AFTER}{behind}"


@lru_cache(maxsize=16)
def read_locale(language: str) -> Locale:
    """The words and patterns of a language that ``has_words`` knows."""
    return Locale(language)
