"""Patterns of other languages for quarters, halves, the day before, feasts, seasons and years.

A name may carry parts that its words stand for: «next-unit|which=previous|unit=day».
"""

# ruff: noqa: RUF001  figures of other scripts

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.dates.languages.forms import LIKELY, NO_HIJRI, ON, DateForms, Vocabulary, blank
from core.dates.languages.words_of_locale import AFTER, BEFORE, NOTHING, one_of, phrases, which_of
from core.dates.vocabulary import words

_S = r"\s{1,3}"
# From 1701 on, in any figures, and no round number: «१९७५ के आपातकाल», not «2000 के नोट».
_LATE_YEAR = r"(?:[1१۱][7-9७-९۷-۹]|[2२۲][0०۰])(?!00|००|۰۰)\d\d"

Found = Iterator[tuple[str, str]]


class DatePatterns(DateForms):
    """The patterns of one language, with its words."""

    def patterns(self, known: Vocabulary) -> Found:
        """All patterns, each with the name of its rule."""
        yield from self._phrases()
        yield from self._feasts(known)
        yield from self._quarters(known)
        yield from self._same_periods(known)
        yield from self._directed(known)
        yield from self._seasons(known)
        yield from self._edges_behind(known)
        yield from self._years()

    def _phrases(self) -> Found:
        for name, pattern in self.said.phrases.items():
            yield name, f"{BEFORE}(?:{blank(pattern)}){AFTER}"

    def _feasts(self, known: Vocabulary) -> Found:
        """«Easter 2021», «next Easter», «the eve of Easter»; the group tells which feast."""
        if not self.said.feasts:
            return
        feasts = "|".join(
            f"(?P<feast{number}>{blank(pattern)})"
            for number, pattern in enumerate(self.said.feasts.values())
        )
        front, behind = self.which_front(known.idioms), self.which_behind(known.idioms)
        eve = f"(?P<eve>{blank(self.said.eve)})" if self.said.eve else NOTHING
        year = rf"{_S}(?:{blank(self.said.of)})?{self.year}"
        yield (
            "holiday",
            rf"{known.before}(?:{eve}|{self.optional}{front}{_S})?(?:{feasts})"
            rf"(?:{year}|{_S}{behind})?{AFTER}",
        )

    def _quarters(self, known: Vocabulary) -> Found:
        for name, line, is_half in (
            ("quarter", self.said.quarter, False),
            ("half", self.said.half, True),
            ("half", self.said.half_of, True),
        ):
            if not line or not self.ranks:
                continue
            ranks = [
                rank for rank, number in self.ranks.items() if int(number) < 3 + 2 * (not is_half)
            ]
            noun = f"(?:{phrases(line)})"
            must = line == self.said.half_of
            yield from self._of_year(name, self._ranked(ranks, noun), known, must=must)
            final = words(self.said.final)
            if final:
                yield from self._of_year(name, self._ranked(final, noun), known, must=True)

    def _ranked(self, ranks: Sequence[str], noun: str) -> str:
        """«First quarter», in Arabic «quarter first»."""
        rank = one_of("rank", ranks)
        return f"{noun}{_S}{rank}" if self.said.rank_behind else f"{rank}{_S}{noun}"

    def _of_year(self, name: str, part: str, known: Vocabulary, *, must: bool) -> Found:
        """A part of a year, with the year before or behind it; alone unless that ``must`` be."""
        told = self.told_year(known)
        if self.said.year_first:
            tail = blank(self.said.year_tail)
            lead = rf"(?:{self.year}{tail}{_S}|(?:{told}{tail}){_S})"
            some = f"{'|'.join(f for f, unit in known.units.items() if unit == 'year')}"
            yield name, f"{known.before}{lead}{part}{AFTER}"
            yield name, f"{known.before}(?P<whole>{some}){tail}{_S}{part}{AFTER}"
            if not must:
                yield name, f"{known.before}{part}{AFTER}"
            return
        of = rf"(?:{blank(self.said.of)})?"
        whole = blank(self.said.of_the_year) or NOTHING
        behind = rf"(?:,?{_S}{of}(?:{self.year}|{told})|(?P<whole>{whole})(?!\s\d))"
        yield name, f"{known.before}{self.optional}{part}{behind}{AFTER}"
        if not must:
            yield name, f"{known.before}{self.optional}{part}{AFTER}"

    def _same_periods(self, known: Vocabulary) -> Found:
        """«The same period of the year before», «of 2012»."""
        nouns = [form for form, unit in self.nouns.items() if unit in ("quarter", "period")]
        nouns += [form for form, unit in known.units.items() if unit in ("week", "month")]
        if not self.said.period or not (known.idioms.same or self.said.same_behind):
            return
        noun, told = one_of("unit", nouns), self.told_year(known)
        name = "same-unit-of-year"
        if self.said.year_first:
            tail = blank(self.said.year_tail)
            same = f"(?:{phrases(f'{known.idioms.same} {self.said.that} {self.said.same_period}')})"
            yield name, rf"{known.before}(?:{self.year}|{told}){tail}{_S}{same}{_S}{noun}{AFTER}"
            return
        of = rf"(?:{blank(self.said.of)})?"
        same = f"(?:{phrases(known.idioms.same or self.said.same_behind)})"
        part = f"{same}{_S}{noun}" if known.idioms.same else f"{noun}{_S}{same}"
        yield (
            name,
            rf"{known.before}{self.optional}{part}{_S}{of}(?:{self.year}|{told}){AFTER}",
        )

    def _directed(self, known: Vocabulary) -> Found:
        """«The previous month», «the running year», «last century», «the weekend»."""
        weekends = [form for form, unit in self.nouns.items() if unit == "weekend"]
        weekend = f"(?:{'|'.join(map(re.escape, weekends)) or NOTHING})"
        edge = f"(?:(?!{self.optional}{weekend}){known.edge})?" if known.edge else ""
        front, behind = self.which_front(known.idioms), self.which_behind(known.idioms)
        extra = {form: unit for form, unit in self.nouns.items() if unit != "period"}
        for name, forms in (
            ("units", {**known.units, **extra}),
            ("season", {**known.seasons, **self.season_alone}),
        ):
            if forms:
                noun = one_of("season" if name == "season" else "unit", forms)
                lead = f"{known.before}{edge}{self.optional}"
                rule = "directed-season" if name == "season" else name
                yield rule, f"{lead}{front}{ON}{noun}{AFTER}"
                yield rule, f"{lead}{noun}{_S}{behind}{AFTER}"
        yield "weekend", f"{known.before}{self.optional}{weekend}{AFTER}"
        centuries = [form for form, unit in self.nouns.items() if unit == "century"]
        if centuries and known.edge:
            yield "end-of-period", f"{BEFORE}{known.edge}{one_of('unit', centuries)}{AFTER}"

    def _seasons(self, known: Vocabulary) -> Found:
        if not known.seasons:
            return
        season, edge = (
            one_of("season", {**known.seasons, **self.season_alone}),
            f"(?:{known.edge})?" if known.edge else "",
        )
        lead = f"{known.before}{edge}{self.optional}"
        of = rf"(?:{blank(self.said.of)})?"
        yield "season-of-year", rf"{lead}{season}{_S}{of}{self.year}(?:[-/]\d{{2,4}})?"
        told = self.told_year(known)
        if self.said.year_first:
            tail = blank(self.said.year_tail)
            yield "season-of-year", rf"(?<!\d){self.year}{tail}{_S}{season}{AFTER}"
            yield (
                "season-of-last-year",
                rf"{lead}{told}{blank(self.said.year_tail)}{_S}{season}{AFTER}",
            )
        else:
            yield "season-of-last-year", rf"{lead}{season}{_S}{of}{told}{AFTER}"
        if self.said.season_lead:
            words_before = blank(self.said.season_lead)
            yield (
                "season",
                rf"{known.before}(?:{words_before})(?:{_S}|(?<='))(?P<span>{self.optional}{season})"
                rf"{AFTER}(?!{_S}(?:árabe|arabe|العربي))",
            )
        if self.season_alone:
            yield "season", f"{known.before}{one_of('season', self.season_alone)}{AFTER}"

    def _edges_behind(self, known: Vocabulary) -> Found:
        """«Eylül sonunda», «2018 sonuna», «सितंबर के अंत»."""
        said = {
            name: line
            for name, line in (
                ("early", self.said.early_behind),
                ("mid", self.said.mid_behind),
                ("late", self.said.late_behind),
            )
            if line
        }
        if not said:
            return
        edge, month = which_of(**said), one_of("month", known.months)
        tail = f"(?:{blank(self.said.month_behind)})?" if self.said.month_behind else ""
        of_year = f"(?:{blank(self.said.year_tail)})?"
        yield "month", rf"{BEFORE}{month}{tail}{_S}{edge}{AFTER}"
        yield "month-year", rf"{BEFORE}{month}{_S}{self.year}{_S}{edge}{AFTER}"
        yield "year", rf"(?<![\w.,]){self.year}{of_year}{_S}{edge}{AFTER}"
        long = [form for form, unit in known.units.items() if unit not in ("day",)]
        noun, front = one_of("unit", long), self.which_front(known.idioms)
        yield "units", rf"{known.before}{front}{_S}{noun}{_S}{edge}{AFTER}"
        yield "end-of-period", rf"{BEFORE}{noun}{_S}{edge}{AFTER}"

    def _years(self) -> Found:
        for pattern in self.said.year_alone:
            figures = f"(?P<year>{LIKELY})"
            late = f"(?P<year>{_LATE_YEAR}){NO_HIJRI}"
            text = (
                blank(pattern)
                .replace("{late_year}", late)
                .replace("{year_}", figures.replace("year", "year_"))
            )
            yield "year of", f"{BEFORE}(?:{text.replace('{year}', figures)})"
