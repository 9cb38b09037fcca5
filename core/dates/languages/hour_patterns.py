"""Patterns of the parts of the day and of the clock in other languages."""

# ruff: noqa: RUF001  letters of other scripts

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.dates.languages.counting import counting, one_of
from core.dates.languages.hour_idioms import HOURS
from core.dates.languages.idioms import Idioms
from core.dates.languages.length_idioms import LENGTHS
from core.dates.languages.length_patterns import forms
from core.dates.languages.words_of_locale import AFTER, phrases
from core.dates.vocabulary import words

_S = r"\s{1,3}"
_OF = r"(?:(?:de|del|di|do|da|du|des|den|dem|la|le|el|من|को|की|کو|کی)\s{1,3}){0,2}"
_MINUTE = r"(?P<minute>\d\d)"
_ZONE = (
    rf"(?:{_S}(?:(?P<zone>gmt|utc)|мск|msk|mez|mesz|cet|cest|tsi|ortszeit|"
    r"(?:ora|hora|heure)\slocale?)(?!\w))?"
)
_NOT_IN_FIGURES = r"(?<![\d:])(?<!\d[.,/-])"
_NOT_GOING_ON = r"(?!\d|[.,:]\d)"


@dataclass(frozen=True, slots=True)
class Days:
    """The words of a language for a day: months, weekdays, «yesterday», «last» and «next»."""

    months: Mapping[str, str]
    weekdays: Mapping[str, str]
    seasons: Mapping[str, str]
    near: Mapping[str, str]
    idioms: Idioms


class HourPatterns:
    """The patterns of one language, each with the name by which ``tell_hours`` reads it."""

    def __init__(self, language: str, days: Days, before: str) -> None:
        said = self._said = HOURS[language]
        self._before, self._language, self._days = before, language, days
        parts = forms(said.parts)
        self._part = f"(?P<part>{one_of(parts)})"
        self._weekday = one_of([*days.weekdays, *forms(said.days)])
        self._month = one_of(days.months)
        self._day = self._any_day("", "", "")
        idioms = days.idioms
        self._front = _pointers((idioms.last, idioms.next), "", "#" + _S)
        self._pointed = self._any_day(
            self._front,
            _pointers((idioms.last_behind, idioms.next_behind), "_", _S + "#"),
            rf"(?:{_S}(?:{self._weekday}))?",
        )

    def __iter__(self) -> Iterator[tuple[str, str]]:
        yield from self._clocks()
        yield from self._nights()
        yield from self._phrases()
        yield from self._beside_a_day()
        yield from self._alone()
        yield from self._every()

    def _any_day(self, front: str, behind: str, named: str) -> str:
        """«Yesterday», «this Friday», «Friday, 3 May», «3 May 2021», «3/5/2021».

        ``front`` and ``behind`` point at a weekday, ``named`` is the weekday behind «yesterday».
        """
        line = self._days.idioms.this
        this = rf"(?:(?:{phrases(line)}){_S})?" if line else ""
        dated = rf"(?:,?{_S}{_OF}{self._date('')})?"
        weekday = rf"{front}{this}(?P<weekday>{self._weekday}){dated}{behind}"
        near = f"(?P<near>{one_of(self._days.near)}){named}"
        return f"(?:{near}|{weekday}|{self._date('_')})"

    def _date(self, mark: str) -> str:
        """«3 de mayo de 2021», «05/11/2015»."""
        year = rf"(?:,?{_S}{_OF}(?P<year{mark}>[12]\d{{3}})(?!\d)(?:\sгода|\sг\.|\s?ء)?)?"
        return (
            rf"(?:(?P<day{mark}>\d{{1,2}})(?:\.|º|°|er|-го)?\s{{0,2}}{_OF}(?P<month{mark}>{self._month}){year}|"
            rf"(?P<day{mark}__>\d{{1,2}})(?P<mark{mark}>[./])(?P<month{mark}__>\d{{1,2}})(?P=mark{mark})"
            rf"(?P<year{mark}__>[12]\d{{3}})(?!\d))"
        )

    def _clocks(self) -> Iterator[tuple[str, str]]:
        """«A las 16.30 del lunes», «um 15.30 Uhr», «शाम 5 बजे», «midnight»."""
        macros = self._macros()
        for template in self._said.clocks:
            text = template
            for macro, meaning in macros.items():
                text = text.replace(macro, meaning)
            yield "clock", rf"{self._before}{_NOT_IN_FIGURES}{text}{_NOT_GOING_ON}{AFTER}"
        lead = self._said.named_lead
        lead = rf"(?:{lead}){_S}(?:la{_S})?" if lead else ""
        day = rf"(?:{self._said.of_day}{self._day}{AFTER})?"
        named = f"(?P<span>(?P<named>{one_of(forms(self._said.named))}){day})"
        yield "clock", rf"{self._before}{lead}{named}{AFTER}"

    def _macros(self) -> dict[str, str]:
        said = self._said
        hours = one_of(words(said.words)) if self._language == "ar" else self._hour_words()
        behind = "|".join(_group(name, line) for name, line in said.half.items())
        front = "|".join(_group(name, line) for name, line in said.before.items())
        both = [*forms(said.clock_parts), *forms(said.parts)]
        this = f"(?P<phrase>{one_of(self._this())})"
        part = rf"(?:(?:{said.of_part}(?P<part>{one_of(both)})|{said.of_this}{this}){AFTER})"
        half = rf"(?:{_S}(?:{behind}){AFTER})?" if behind else ""
        day = rf"(?:{said.of_day}{self._day}{self._part_of_day()}{AFTER})"
        told = _first_words(said.told.get("next", ""))
        next_ = rf"(?:(?P<next>{told}){_S})?" if told else ""
        return {
            "<F>": r"(?P<hour>\d{1,2})",
            "<W>": f"(?P<hour>{hours})",
            "<N>": rf"(?P<hour>\d{{1,2}}(?!\d)|(?:{hours})(?!\w))",
            "<M>": _MINUTE,
            "<T>": rf"(?P<minute>\d{{1,2}}(?!\d)|{counting(self._language).minute})",
            "<H>": rf"(?:(?:{front}){_S})?" if front else half,
            "<P>": f"{part}?",
            "<Q>": part,
            "<D>": f"{day}?",
            "<E>": day,
            "<J>": rf"(?P<weekday>{self._weekday}){_S}",
            "<K>": rf"(?:{self._part}{_S})?",
            "<L>": rf"(?:{this}{_S}|(?:{self._day}{said.day_first})?{next_}(?:{self._part}{_S})?)",
            "<V>": f"(?:{one_of([*self._days.near, *self._days.weekdays, *self._days.months])})",
            "<Z>": _ZONE,
        }

    def _this(self) -> list[str]:
        """«This morning», «tomorrow evening»: beside a clock they tell its day."""
        ways = ("this", "tomorrow")
        return [said for said, way in self._said.phrases.items() if way.split()[0] in ways]

    def _part_of_day(self) -> str:
        """«Yesterday evening» behind a clock, in one word too: «am Freitagmorgen»."""
        said = self._said
        between = rf"(?:{said.day_first})" if said.day_first else "(?!)"
        between = f"{between}?" if said.fused else between
        return f"(?:{between}{self._part.replace('<part>', '<part_>')})?"

    def _hour_words(self) -> str:
        return "|".join(
            filter(None, (one_of(words(self._said.words)), counting(self._language).hour))
        )

    def _nights(self) -> Iterator[tuple[str, str]]:
        """«La nuit de samedi à dimanche», «in der Nacht zum Freitag»."""
        first = f"(?:(?P<weekday>{self._weekday})|(?P<near>{one_of(self._days.near)}))"
        then = f"(?:{self._weekday}|{one_of(self._days.near)})"
        year = rf"(?:{_S}{_OF}(?P<year>[12]\d{{3}}))?"
        date = rf"\d{{1,2}}\.?\s{{0,2}}{_OF}(?P<month>{self._month}){year}"
        for night in self._said.overnight:
            text = night.replace("#", first, 1).replace("#", then)
            yield "part night", rf"{self._before}{text}{AFTER}"
            text = night.replace("#", r"(?P<day>\d{1,2})\.?", 1).replace("#", date)
            yield "part night", rf"{self._before}{text}{AFTER}"
        for night in self._said.into:
            yield "part into", rf"{self._before}{night.replace('#', self._day)}{AFTER}"

    def _phrases(self) -> Iterator[tuple[str, str]]:
        """«Anoche», «la mañana siguiente»."""
        if self._said.phrases:
            named = f"(?P<phrase>{one_of(self._said.phrases)})"
            yield "part phrase", rf"{self._before}{named}{AFTER}"
        for which, line in self._said.told.items():
            for phrase in words(line):
                lead, _, text = phrase.rpartition("~")
                lead = f"{_spaced(lead)}{_S}" if lead else ""
                told = _spaced(text).replace("#", self._part)
                yield f"part {which}", f"{self._before}{lead}(?P<span>{told}){AFTER}"

    def _beside_a_day(self) -> Iterator[tuple[str, str]]:
        """«Ayer por la tarde», «noche del sábado», «Montagabend»."""
        said, day, part = self._said, self._pointed, self._part
        if said.day_first:
            yield "part day", rf"{self._before}{day}{said.day_first}{part}{AFTER}"
        if said.part_first:
            yield "part day", rf"{self._before}{part}{said.part_first}{day}{AFTER}"
        if said.fused:
            yield (
                "part day",
                rf"{self._before}{self._front}(?P<weekday>{self._weekday}){part}{AFTER}",
            )

    def _alone(self) -> Iterator[tuple[str, str]]:
        """«Por la tarde», «am Nachmittag», «вечером», «शाम को»."""
        said = self._said
        parts = one_of(
            f for f, word in forms(said.parts).items() if word not in ("noon", "midnight")
        )
        span = f"(?P<span>(?P<part>{parts}))"
        if said.alone:
            lead = rf"{self._before}(?:{said.alone})\s?(?<!\w)"
            yield "part alone", rf"{lead}{span}{AFTER}(?!-)"
        if said.behind:
            tail = rf"(?={_S}(?:{phrases(said.behind)}){AFTER})"
            yield "part alone", rf"{self._before}{span}{tail}"
        if said.adverbs:
            yield "part alone", rf"{self._before}(?P<part>{one_of(forms(said.adverbs))}){AFTER}"

    def _every(self) -> Iterator[tuple[str, str]]:
        """«Cada lunes por la noche», «todas las noches», «jeden Sommer», «every July»."""
        each = rf"{self._before}(?:{phrases(LENGTHS[self._language].each)}){_S}"
        first = f"{self._said.day_first}?" if self._said.fused else self._said.day_first
        beside = f"(?:{first}{self._part})?" if first else ""
        units = forms(LENGTHS[self._language].units)  # in Urdu a week and a Saturday are one word
        names = [*self._days.weekdays, *forms(self._said.days)]
        weekday = one_of(name for name in names if name not in units)
        yield "set each", rf"{each}(?P<weekday>{weekday})s?{beside}{AFTER}"
        yield "set each", rf"{each}{self._part}s?{AFTER}"
        yield "set each", rf"{each}(?P<month>{self._month}){AFTER}"
        if self._days.seasons:
            yield "set each", rf"{each}(?P<season>{one_of(self._days.seasons)}){AFTER}"


def _group(name: str, line: str) -> str:
    return f"(?P<{name}>{phrases(line)})"


def _pointers(which: tuple[str, str], mark: str, beside: str) -> str:
    """«Last» and «next» beside a weekday, each in a group that tells the tense; "" of none."""
    said = [
        f"(?P<{name}{mark}>{phrases(line)})"
        for name, line in zip(("past", "future"), which, strict=True)
        if line
    ]
    told = f"(?:{'|'.join(said)})"
    return f"(?:{beside.replace('#', told)})?" if said else ""


def _spaced(phrase: str) -> str:
    """The phrase, whose blanks may be of any kind."""
    return phrase.replace("_", r"\s")


def _first_words(line: str) -> str:
    """Of «अगली_#» what stands in front of the part."""
    return phrases(" ".join(w.removesuffix("_#") for w in words(line) if w.endswith("_#")))
