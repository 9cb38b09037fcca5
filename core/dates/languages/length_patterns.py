"""Patterns of how long something lasts, and of what comes again, in other languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from core.dates.languages.counting import counting, one_of
from core.dates.languages.idioms import Forms, Idioms
from core.dates.languages.length_idioms import LENGTHS, Lengths
from core.dates.languages.words_of_locale import AFTER, phrases
from core.dates.patterns import fold
from core.dates.vocabulary import words

_S = r"\s{1,3}"
# «Vent'anni», «demi-heure», «30-Tage-Frist»: what may part a number from its unit.
_GAP = r"(?:(?<=')|\s{1,3}|-)"
_FIGURE = r"\d{1,3}(?:[.\s]\d{3}){1,3}(?!\d)|\d{1,4}(?:[.,]\d{1,2})?(?!\d)"
_NO_FIGURE_BEFORE = r"(?<!\d[.,/:-])(?<!\d\s)(?<![$€£-])"
_WAYS = {"ago": "ago", "from now": "ahead", "later": "later", "earlier": "earlier"}
# «Hace apenas un mes», «vor nur zwei Wochen»: what may stand before the number.
_BARELY = (
    r"(?:(?:apenas|s[oó]lo|tan\ssolo|ya|à\speine|seulement|déjà|nur|erst|gerade\smal|só|já|"
    r"مجرد|نحو|حوالي)\s)?"
)
_DIRECTIONS = ("last", "next", "first")
# What a length goes on with: «two years and three months».
_FINER = {
    "year": ("month", "week", "day"),
    "month": ("week", "day"),
    "week": ("day",),
    "day": ("hour", "minute"),
    "hour": ("minute", "second"),
    "minute": ("second",),
}


class LengthPatterns:
    """The patterns of one language, each with the name by which ``tell_lengths`` reads it."""

    def __init__(self, language: str, idioms: Idioms, before: str) -> None:
        self._said = LENGTHS[language]
        self._idioms = idioms
        self._before = before
        self._number = rf"{_FIGURE}|{counting(language).word}"
        self._about = rf"(?:{_grouped(self._said.about)}{_S})?" if self._said.about else ""
        self._unit = _named("unit", forms(self._said.units))
        self._count = f"{_NO_FIGURE_BEFORE}{self._counted('')}"
        two = [form for form, length in self._said.fixed.items() if length[0] == "2"]
        self._two = _named("fixed", two) if two else ""
        half = [form for form, length in self._said.fixed.items() if length == "half year"]
        self._half = _named("fixed", half) if half else ""
        self._length = rf"{self._count}{self._unit}{self._said.ending}{AFTER}"

    def __iter__(self) -> Iterator[tuple[str, str]]:
        yield from self._comes_again()
        yield from self._ways()
        yield from self._directed()
        yield from self._lengths()

    def _counted(self, article: str) -> str:
        """«3», «three», «three and a half», «two or three», «several», and the blank behind."""
        said = self._said
        count = f"{article}(?P<count>{self._number})"
        if said.half_before:
            count = rf"(?:(?P<half>{one_of([said.half_before])}){_S})?{count}"
        if said.half_number:
            count += rf"(?:{_S}(?P<half_>{said.half_number}))?"
        if said.both:
            count += rf"(?:(?:{_S}(?:{phrases(said.both)}){_S}|-)(?:{self._number}))?"
        return rf"(?:{count}{_GAP}{_or_several(said)})"

    def _lengths(self) -> Iterator[tuple[str, str]]:
        """«Casi seis años», «un quart d'heure», «за год», «durante años»."""
        said = self._said
        behind = (
            rf"(?:{_S}?{_grouped(said.about_behind, '_')}{AFTER})?" if said.about_behind else ""
        )
        half = rf"(?:(?P<half__>{said.half})|{self._more()})?" if said.half else f"{self._more()}?"
        body = f"{self._count}{self._unit_by_unit()}{half}"
        yield "length", rf"{self._before}{self._about}{body}{said.ending}{AFTER}{behind}"
        if said.fixed:
            fixed = _named("fixed", said.fixed)
            half = f"(?P<half>{said.half})?" if said.half else ""
            yield "length", rf"{self._before}{self._about}{fixed}{half}{AFTER}{behind}"
        if said.glued:
            count = rf"(?:(?P<count>\d{{1,3}})-|{_named('glued', forms(said.glued_numbers))})"
            stem = _named("stem", forms(said.glued))
            yield "length", f"{self._before}{count}{stem}{said.glued_end}{AFTER}"
        if said.one:
            about = rf"{self._before}{_grouped(said.about)}{_S}"
            yield "length one", f"{about}{_named('unit', forms(said.units))}{AFTER}"
        for name, leads, units in (
            ("length one", said.one, said.units),
            ("length bare", said.bare, said.plurals),
        ):
            if leads:
                lead = rf"{self._before}(?:{phrases(leads)}){_S}"
                yield name, rf"{lead}(?P<span>{_named('unit', forms(units))}){AFTER}"

    def _unit_by_unit(self) -> str:
        """The units, each in a group of its own: those with finer ones, then the others."""
        units = self._said.units
        tables = [{unit: units.get(unit, "")} for unit in _FINER]
        tables.append({unit: line for unit, line in units.items() if unit not in _FINER})
        named = (_named(f"unit{'_' * n}", forms(table)) for n, table in enumerate(tables))
        return f"(?:{'|'.join(named)})"

    def _more(self) -> str:
        """«And three months» behind years, «and twenty minutes» behind hours."""
        units, finer = self._said.units, []
        for n, names in enumerate(_FINER.values()):
            mark = "_" * n
            table = forms({name: units[name] for name in names if name in units})
            finer.append(f"(?(unit{mark}){_named(f'finer{mark}', table)}|(?!))")
        return rf"(?:{self._said.more}(?P<more>{self._number}){_GAP}(?:{'|'.join(finer)}))"

    def _directed(self) -> Iterator[tuple[str, str]]:
        """«Los últimos dos años», «les deux dernières années», «recent years»."""
        said = self._said
        article = rf"(?:(?:{phrases(said.articles)}){_S})?" if said.articles else ""
        plural = _named("unit", forms(said.plurals))
        if lines := {name: getattr(said, name) for name in _DIRECTIONS if getattr(said, name)}:
            which = _grouped(lines)
            before = f"{self._before}{article}"
            yield "length directed", rf"{before}{which}{_S}{self._length}"
            yield (
                "length directed",
                rf"{before}{self._count}{which}{_S}{self._unit}{said.ending}{AFTER}",
            )
            yield "length recent", rf"{before}{which}{_S}{plural}{AFTER}"
        if said.behind:  # Arabic: «the months the nine the first»
            which, count = _grouped(said.behind), self._counted(r"(?:الـ?\s?)?")
            two = _named("fixed", said.fixed)
            yield "length directed", rf"{self._before}ال{two}{_S}{which}{AFTER}"
            yield "length directed", rf"{self._before}ال{self._unit}{_S}{count}{which}{AFTER}"
            yield "length recent", rf"{self._before}{plural}{_S}{which}{AFTER}"

    def _ways(self) -> Iterator[tuple[str, str]]:
        """«Hace veinte años», «zwei Stunden später»."""
        for way, field in _WAYS.items():
            for place, phrase in enumerate(getattr(self._idioms, field)):
                said = re.escape(fold(phrase)).replace(r"\ ", _S)
                lead, tail = re.split(r"\\#|@", said)
                lead += _BARELY if lead and way == "ago" else ""
                # «Weniger als ein Jahr zuvor» is compared with that date.
                about = self._about if way in ("ago", "from now") else ""
                length = f"{about}{self._length}"
                text = f"{lead}{f'(?P<span>{length})' if '@' in said else length}{tail}"
                yield f"length {way}", f"{self._before}{text}{AFTER}"
                if self._two and lead and not place:  # «two months ago», not «since two months»
                    yield f"length {way}", f"{self._before}{lead}{self._two}{tail}{AFTER}"
                if self._half and way == "ago":  # «vor einem halben Jahr», «полгода назад»
                    yield f"length {way}", f"{self._before}{lead}{self._half}{tail}{AFTER}"
                if self._said.one and self._said.about and way in ("ago", "from now"):
                    one = f"{_grouped(self._said.about)}{_S}{self._unit}"
                    yield f"length {way}", f"{self._before}{lead}{one}{tail}{AFTER}"

    def _comes_again(self) -> Iterator[tuple[str, str]]:
        """«Cada dos años», «par an», «100 euros al mes», «annual», «los lunes»."""
        said = self._said
        again = rf"(?:{_S}(?:{phrases(said.again)}){AFTER})?" if said.again else ""
        each = rf"{self._before}(?:{phrases(said.each)}){_S}"
        yield "set unit", rf"{each}(?:{self._count})?{self._unit}{said.ending}{AFTER}{again}"
        if said.recurs:
            yield "set unit", f"{self._before}{self._count}{self._unit}{said.recurs}{AFTER}"
        if said.by_twos:
            lead = said.by_twos.replace("#", f"(?P<twice>{self._number})").replace(" ", _S)
            count = rf"{lead}{_S}(?P<count>(?P=twice)){_S}"
            yield "set unit", f"{self._before}{count}{self._unit}{AFTER}"
        if said.fixed:
            yield "set unit", rf"{each}{_named('fixed', said.fixed)}{AFTER}"
        if said.rate:
            rate = rf"{self._before}(?:{phrases(said.rate)}){_S}"
            yield "set rate", f"{rate}{self._unit}{AFTER}{self._undirected()}"
        if said.among:
            named = _named("unit", forms(said.among))
            yield "set among", rf"{self._before}{named}{AFTER}{self._undirected()}"
        if said.adverbs:
            yield "set adverb", rf"{self._before}{_named('word', forms(said.adverbs))}{AFTER}"
        if said.weekdays:
            weekdays = _named("weekday", forms(said.weekdays))
            yield "set weekday", rf"{self._before}{weekdays}{AFTER}"

    def _undirected(self) -> str:
        """«100 al año», not «al año siguiente»."""
        idioms = self._idioms
        line = f"{idioms.following} {idioms.last_behind} {idioms.next_behind} {idioms.same}"
        return rf"(?!{_S}(?:{phrases(line)}|\d))" if words(line) else ""


def forms(table: Forms) -> dict[str, str]:
    """Each form with the English word that it stands for."""
    return {form.replace("_", " "): word for word, line in table.items() for form in words(line)}


def _named(group: str, names: Iterable[str]) -> str:
    return f"(?P<{group}>{one_of(names)})"


def _or_several(said: Lengths) -> str:
    return rf"|(?P<several>{phrases(said.vague)}){_S}" if said.vague else ""


def _grouped(lines: Forms, mark: str = "") -> str:
    """One of the words, by the group that is named like their meaning: «more than», «last»."""
    groups = (
        f"(?P<{name.replace(' ', '_')}{mark}>{phrases(line)})" for name, line in lines.items()
    )
    return f"(?:{'|'.join(groups)})"
