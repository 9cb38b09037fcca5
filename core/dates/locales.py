"""The words of a language, and the patterns that find its dates.

Months, weekdays and «yesterday» are those that dateparser keeps; ``idioms`` has what it lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from core.dates.hour_idioms import HOURS
from core.dates.idioms import IDIOMS, Idioms
from core.dates.locale_hours import Days, HourPatterns
from core.dates.locale_lengths import LengthPatterns
from core.dates.locale_periods import edge_pattern, period_patterns, year_patterns
from core.dates.locale_words import (
    AFTER,
    BEFORE,
    LEVANT,
    MARKS,
    MONTHS,
    ago_patterns,
    locale_data,
    long_forms,
    names,
    phrases,
    relative_words,
)
from core.dates.patterns import fold
from core.dates.vocabulary import words
from core.language.weekdays import WEEKDAYS

# Arabic writes «and», «in», «to» on the word.
_BEFORE_ARABIC = rf"(?:(?<![{MARKS}])|(?<![{MARKS}][وفبل])(?<=[وفبل]))"
_S = r"\s{1,3}"
_GAP = r"[\s,]{1,3}"
_OF = r"(?:(?:de|del|di|do|da|du|of|den|من|के|की)\s{1,3})?"
_OF_YEAR = r"de\s|del\s|des\s|do\s|de l'|dell'|من\s"
# What joins the days of «3 to 5 March».
_TO = r"y\sel|e\sil|al?|au|bis|und|e|et|y|إلى|و|سے|से|по|и|ile"
_DAY = r"(?P<day>\d{1,2})(?:\.|º|°|er|-го)?"  # noqa: RUF001  letters of other scripts
_YEAR = r"(?P<year>[12\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]\d{3})(?!\d)"
_YEAR_WORD = (
    r"(?:en|in|im|em|nel|dal|desde|seit|depuis|since|del|año|ano|jahr|jahre|année|anno|"
    r"anfang|mitte|ende|début|fin|fine|hasta|até|عام|سنة|سال|सन|वर्ष|в|с|yılı)"  # noqa: RUF001  letters of other scripts
)
_YEAR_AFTER = r"(?:года|году|год|г\.|yılında|yılı|में|میں)"  # noqa: RUF001  letters of other scripts

_NOTHING = "(?!)"
# What words for a day beside a time of day mean.
_NEAR = frozenset(("0 day ago", "1 day ago", "in 1 day", "either day"))


class Locale:
    """The words of one language, and the patterns that find its dates, each with its rule."""

    def __init__(self, language: str) -> None:
        data = locale_data(language)
        self.language = language
        idioms = self.idioms = IDIOMS.get(language, Idioms())
        levant = LEVANT if language == "ar" else {}
        self.months = {**names(data, MONTHS), **levant, **idioms.months}
        self.long_months = {**long_forms(self.months), **idioms.months}
        weekdays = names(data, WEEKDAYS)
        self.weekdays = {**weekdays, **idioms.weekdays}
        self.long_weekdays = {**long_forms(weekdays, words(idioms.dropped)), **idioms.weekdays}
        self.relative = {**relative_words(data), **idioms.relative}
        self.units = _by_form(idioms.units)
        self.seasons = _by_form(idioms.seasons)
        self.counts = {
            word: str(number)
            for number, forms in enumerate(words(idioms.numbers), start=1)
            for word in forms.split("|")
        }
        self.tens = {ten: str(20 + 10 * rank) for rank, ten in enumerate(words(idioms.tens))}
        self.before = _BEFORE_ARABIC if language == "ar" else BEFORE
        self.future = re.compile(idioms.future)
        self.edge = edge_pattern(idioms)
        self.days = Days(
            self.months,
            self.long_weekdays,
            self.seasons,
            {said: way for said, way in self.relative.items() if way in _NEAR},
            idioms.this,
        )
        found = [
            *(HourPatterns(language, self.days, self.before) if language in HOURS else ()),
            *self._full(),
            *self._years(),
            *year_patterns(idioms),
            *period_patterns(idioms),
            *self._directed(),
            *self._counted(data),
            *(LengthPatterns(language, idioms, self.before) if language in HOURS else ()),
        ]
        self.patterns = tuple((rule, re.compile(text)) for rule, text in found)

    def _full(self) -> Iterator[tuple[str, str]]:
        yield "iso-date", rf"(?<!\d){_YEAR}[-/](?P<month>1[0-2]|0[1-9])[-/](?P<day>[0-3]\d)(?!\d)"
        yield (
            "numeric-date",
            r"(?<![\d./-])(?P<one>\d{1,2})(?P<mark>[./-])(?P<two>\d{1,2})(?P=mark)" + _YEAR,
        )
        if not self.months:
            return
        month, full = _one_of("month", self.months), _one_of("month", self.long_months)
        weekday = _one_of("weekday", self.weekdays) if self.weekdays else _NOTHING
        named = rf"(?:{weekday},?{_S}(?:d[ei][nm]?\s|el\s|le\s)?)?"
        behind = ""
        if self.long_weekdays:
            behind = rf"(?:{_S}{_one_of('weekday_', self.long_weekdays)}{AFTER})?"
        before, day = self.before, rf"{_DAY}\s{{0,2}}{_OF}"
        yield "day-month-year", rf"{before}{named}{day}{month}\.?{_GAP}{_OF}{_YEAR}{behind}"
        yield "month-day-year", rf"{before}{month}\s{{1,2}}{_DAY}{_GAP}{_YEAR}"
        yield "day-month", rf"{before}{named}{day}{full}{AFTER}{behind}"
        span = rf"{BEFORE}{_DAY}(?:\s{{0,2}}-\s{{0,2}}|{_S}(?:{_TO}){_S})(?P<day2>\d{{1,2}})\.?"
        yield "day-span", rf"{span}\s{{0,2}}{_OF}{full}(?:{_GAP}{_OF}{_YEAR})?{AFTER}"
        yield "month-year", rf"{before}{self._edged()}{month}\.?{_GAP}{_OF}{_YEAR}"
        yield from self._months_of_years(full)
        yield from self._seasons()
        yield from self._bare_months(full)

    def _edged(self) -> str:
        """What may stand before a period: «early», «late»."""
        return f"(?:{self.edge})?" if self.edge else ""

    def _months_of_years(self, month: str) -> Iterator[tuple[str, str]]:
        """«April of last year»."""
        years = [form for form, unit in self.units.items() if unit == "year"]
        if not years:
            return
        noun, idioms = f"(?:{'|'.join(map(re.escape, years))})", self.idioms
        before = rf"{_which(last=idioms.last, next=idioms.next, this=idioms.this)}{_S}{noun}"
        behind = rf"{noun}{_S}{_which(last_=idioms.last_behind, next_=idioms.next_behind)}"
        year = rf"(?:{before}|{behind})"
        yield "month-this-year", rf"{BEFORE}{month}{_S}(?:{_OF_YEAR})?{year}{AFTER}"
        yield "month-this-year", rf"{BEFORE}{year}{_S}(?:के{_S}|کے{_S})?{month}{AFTER}"

    def _seasons(self) -> Iterator[tuple[str, str]]:
        if self.seasons:
            season = _one_of("season", self.seasons)
            yield "season-of-year", rf"{self.before}{season}{_S}{_OF}{_YEAR}"
            yield "season-of-year", rf"(?<!\d){_YEAR}{_S}{season}{AFTER}"

    def _bare_months(self, month: str) -> Iterator[tuple[str, str]]:
        """A month alone only beside a word that shows it to be one."""
        if self.edge:
            yield "month", rf"{BEFORE}{self.edge}{month}{AFTER}"
        if self.idioms.month_lead:
            lead = phrases(self.idioms.month_lead)
            yield "month", rf"{BEFORE}(?:{lead}){_S}(?P<span>{month}){AFTER}"
        if self.idioms.month_tail:
            tail = phrases(self.idioms.month_tail)
            yield "month", rf"{BEFORE}(?P<span>{month})(?=\s{{0,2}}(?:{tail}){AFTER})"

    def _years(self) -> Iterator[tuple[str, str]]:
        yield "year", rf"{BEFORE}{_YEAR_WORD}\s{{1,2}}(?P<span>{_YEAR}){AFTER}"
        yield "year", rf"(?<=\()(?P<span>{_YEAR})(?=[-),])"
        yield "year", rf"(?<=\([0-9]{{4}}-)(?P<span>{_YEAR})(?=\))"
        if self.idioms.capital:  # where nouns have one, «1860 brannte es» shows no noun
            yield "opening year", rf"(?<![\w,]\s)(?<!\S)(?P<span>{_YEAR})(?={_S}[a-zäöü])"
        yield "year", rf"{BEFORE}de\s(?P<span>{_YEAR})(?=[.,;:)]|\s{{0,3}}$)"
        yield "year", rf"(?<!\d)(?P<span>{_YEAR})\s{{1,2}}{_YEAR_AFTER}{AFTER}"

    def _directed(self) -> Iterator[tuple[str, str]]:
        """«Next Monday», «last week», and the weekday alone."""
        idioms = self.idioms
        told = {"following": idioms.following}
        before = _which(
            last=idioms.last, next=idioms.next, this=idioms.this, same=idioms.same, **told
        )
        behind = _which(last=idioms.last_behind, next=idioms.next_behind, **told)
        nouns = (
            ("directed-weekday", "weekday", self.long_weekdays),
            ("directed-month", "month", self.long_months),
            ("units", "unit", self.units),
        )
        for rule, group, forms in nouns:
            if forms:
                noun = _one_of(group, forms)
                edge = self._edged() if rule == "units" else ""
                yield rule, rf"{self.before}{edge}{before}{_S}{noun}{AFTER}"
                yield rule, rf"{self.before}{edge}{noun}{_S}{behind}{AFTER}"
        long = [form for form, unit in self.units.items() if unit in ("month", "year")]
        if self.edge and long:
            yield "end-of-period", rf"{BEFORE}{self.edge}{_one_of('unit', long)}{AFTER}"
        if self.long_weekdays:
            tail = (
                rf"(?={_S}(?:{phrases(idioms.weekday_tail)}){AFTER})" if idioms.weekday_tail else ""
            )
            yield "weekday", rf"{self.before}{_one_of('weekday', self.long_weekdays)}{AFTER}{tail}"

    def _counted(self, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """«Yesterday», «three days ago», «in three days»."""
        if self.relative:
            yield "relative", self.before + _one_of("phrase", self.relative) + AFTER
        for unit, text in ago_patterns(data).items():
            yield f"ago {unit}", text
        if not self.units:
            return
        number = rf"(?P<count>\d{{1,3}}|{'|'.join(map(re.escape, self.counts))})"
        counted = rf"{number}{_S}{_one_of('unit', self.units)}"
        idioms = self.idioms
        ways = {
            "ago": idioms.ago,
            "from now": idioms.ahead,
            "later": idioms.later,
            "earlier": idioms.earlier,
        }
        for way, forms in ways.items():
            for phrase in forms:
                said = re.escape(fold(phrase)).replace(r"\#", counted).replace(r"\ ", _S)
                yield f"counted {way}", rf"{BEFORE}{said}{AFTER}"


@lru_cache(maxsize=16)
def read_locale(language: str) -> Locale:
    """The words and patterns of a language that ``has_words`` knows."""
    return Locale(language)


def _by_form(forms: Mapping[str, str]) -> dict[str, str]:
    """Each form with the English word that it stands for."""
    return {form: word for word, line in forms.items() for form in words(line)}


def _one_of(group: str, names: Iterable[str]) -> str:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return f"(?P<{group}>{'|'.join(re.escape(name) for name in ordered)})"


def _which(**meanings: str) -> str:
    """One of the words, by the group that is named like their meaning."""
    said = [f"(?P<{name}>{phrases(line)})" for name, line in meanings.items() if line]
    return f"(?:{'|'.join(said)})" if said else _NOTHING
