"""Months and seasons of a story: that June, the following spring, May of that year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.dates.intervals import day_range, month_range, season_range, unit_range
from core.dates.patterns import DAY_NUMBER, EDGE, MONTH_ANY, MONTH_WORD, SEASON_WORD, YEAR4, S
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.relative import read_unit
from core.dates.rules.wording import calendar_day, edged, read_day, read_month
from core.dates.vocabulary import SEASONS
from core.model import DateFlag, DateRange, Precision, TimeKind

_BACK = ("previous", "preceding")


def _that_season(parts: Parts, context: Context) -> Meaning:
    """«That winter» holds the date told last or comes next after it, «the next» comes after it."""
    code, which = SEASONS[parts["season"]], parts["which"]
    told = context.reference
    if told is None:
        return Meaning(None, value=f"XXXX-{code}")
    if told.precision is Precision.YEAR and which.startswith("that"):
        return Meaning(season_range(told.first.year, code))
    spans = [season_range(told.first.year + step, code) for step in (-1, 0, 1)]
    if which in ("the previous", "the preceding"):
        return Meaning(max((s for s in spans if s.last < told.first), key=_first_day))
    if which in ("the next", "the following"):
        spans = [s for s in spans if s.first > told.first and s.last > told.last]
    return Meaning(min((s for s in spans if s.last >= told.first), key=_first_day))


def _first_day(span: DateRange) -> date:
    return span.first


def _season_of_that_year(parts: Parts, context: Context) -> Meaning:
    code, told = SEASONS[parts["season"]], context.beside or context.reference
    if told is None:
        return Meaning(None, value=f"XXXX-{code}")
    span = season_range(told.first.year + _step(parts["which"]), code)
    return edged(span, parts.get("edge", ""))


def _shared_season(parts: Parts, context: Context) -> Meaning:
    """«The autumn and winter of 1941»: the year behind the second is that of the first."""
    span = season_range(int(parts["year"]), SEASONS[parts["season"]])
    return edged(span, parts.get("edge", ""))


def _edge_of_told(parts: Parts, context: Context) -> Meaning:
    """«The end of that year»: the whole year, its end as a qualifier."""
    unit, told = read_unit(parts["unit"]), context.reference
    if told is None:
        return Meaning(None, value="XXXX")
    span = unit_range(unit, told.first, _step(parts["which"]))
    return replace(edged(span, parts["edge"]), origin=told.first)


_STEPS = {"following": 1, "next": 1, "new": 1, "after": 1, "previous": -1, "before": -1}


def _step(which: str) -> int:
    """How many units «the following» is from that of the date told last."""
    return _STEPS.get(which.split()[-1], 0)


def _told_month(parts: Parts, context: Context) -> Meaning:
    """«The following June» comes after the date told last, «the previous» before it."""
    month, told, which = read_month(parts["month"]), context.reference, parts["which"]
    if told is None:
        return Meaning(None, value=f"XXXX-{month:02d}")
    spans = [month_range(told.first.year + step, month) for step in (-1, 0, 1)]
    if which.endswith(_BACK):
        found = [span for span in spans if span.last < told.first][-1]
    elif which.endswith(("next", "following")):
        ahead = [span for span in spans if span.first > told.first]
        found = next((span for span in ahead if span.last > told.last), ahead[0])
    else:
        found = next(span for span in spans if span.last >= told.first)
    return edged(found, parts.get("edge", ""))


def _of_that_year(parts: Parts, context: Context) -> Meaning:
    """«May of that year»: of the year of the date told last, or of the one beside it."""
    month, told = read_month(parts["month"]), context.beside or context.reference
    if told is None:
        return Meaning(None, value=_open(parts, month))
    year = told.first.year + _step(parts["which"])
    if "day" not in parts:
        return edged(month_range(year, month), parts.get("edge", ""))
    return _day(year, month, read_day(parts["day"]))


def _open(parts: Parts, month: int) -> str:
    day = f"-{read_day(parts['day']):02d}" if "day" in parts else ""
    return f"XXXX-{month:02d}{day}"


def _day(year: int, month: int, number: int) -> Meaning:
    found = calendar_day(year, month, number)
    if found is None:
        value = f"{year:04d}-{month:02d}-{number:02d}"
        return Meaning(None, value=value, flags=(DateFlag.IMPOSSIBLE,))
    span: DateRange = day_range(found)
    return Meaning(span)


_EDGE = rf"(?:(?P<edge>{EDGE})[\s-]{{1,2}})?"
_YEAR = (
    rf"(?:,?{S}of)?{S}(?:(?P<which>that|that{S}same|the{S}(?:same|following|next|previous|new)){S}year|"
    rf"the{S}year{S}(?P<which_>after|before)(?=[.,;:)]|{S}(?:the|he|she|it|they|a|his|her|their)\b))"
)

# «That August it fell»: the clause begins with a pronoun or an article.
_GOES_ON = (
    r"(?:it|he|she|they|we|the|an?|his|her|its|their|this|another|two|three|in|at|on|when|with|by|"
    r"after)\b"
)

# «Said that April …» may go on to tell of a person.
_NO_NAME = r"(?:january|february|july|september|october|november|december)"

RULES = (
    DateRule(
        name="that-season",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("season",),
        pattern=(
            rf"(?:(?P<edge>early|late|later){S})?(?:(?P<which>that(?:{S}same)?|the{S}same|the{S}following|the"
            rf"{S}next|the{S}previous|the{S}preceding)){S}(?P<season>{SEASON_WORD})"
            rf"(?!{S}(?:short|below|under|into|within|behind|outside|apart|ill|prey|victim|back|off|down|up|to|due)\b)"
        ),
        resolve=_that_season,
        examples={"On 5 March 2019 it began and ended [that autumn].": "2019-FA"},
        rejects=("Banks that fall short must pay.", "Bonds that fall due must be paid."),
    ),
    DateRule(
        name="told-month",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("month",),
        pattern=(
            rf"{_EDGE}(?P<which>that(?:{S}same)?|the{S}(?:following|next|previous|preceding)){S}"
            rf"(?P<month>(?<=\bthat\s)(?:may|march|april|june|august)(?=[.,;:)]|\s{{0,3}}$|{S}{_GOES_ON})|"
            rf"(?<!\bthat\s){MONTH_WORD}|{_NO_NAME})(?!{S}[0-9])"
        ),
        resolve=_told_month,
        examples={
            "On 5 March 2019 it began and ended [that June].": "2019-06",
            "In May 2019 it began; [the following April] it ended.": "2020-04",
            "It began in 2019. [The following April] it ended.": "2020-04",
            "It began in May 2019. [That August] it ended.": "2019-08",
        },
        rejects=("The following may apply.", "The next march is a long one.", "that May said no"),
    ),
    DateRule(
        name="month-of-that-year",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("month", "digits"),
        needs=("year",),
        pattern=(
            rf"(?:{_EDGE}(?P<month>{MONTH_ANY})(?:{S}(?P<day>{DAY_NUMBER}))?|"
            rf"(?:the{S}(?=[0-9]{{1,2}}[a-z]))?(?P<day_>{DAY_NUMBER}){S}(?:of{S})?"
            rf"(?P<month_>{MONTH_ANY})){_YEAR}"
        ),
        resolve=_of_that_year,
        examples={
            "It began on 5 March 2019 and ended in [June of that year].": "2019-06",
            "It began in 2018; on [3 May of the following year] it ended.": "2019-05-03",
            "It began in May 2019 and ended at [the end of June of that year].": "2019-06",
            "It began in 2018; in [July of the year after] it ended.": "2019-07",
        },
        rejects=("They may that year have met.",),
    ),
    DateRule(
        name="season-of-that-year",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("season",),
        pattern=(
            rf"{_EDGE}(?:the{S}(?:(?P<edge_>early|late){S})?)?(?P<season>{SEASON_WORD}){_YEAR}"
        ),
        resolve=_season_of_that_year,
        examples={
            "It began in May 2019 and ended in [the autumn of that year].": "2019-FA",
            "It began in May 2019; in [the spring of the following year] it ended.": "2020-SP",
        },
        rejects=("The spring that fed it ran dry.",),
    ),
    DateRule(
        name="shared-season",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("season",),
        pattern=(
            rf"{_EDGE}(?:the{S}(?:(?P<edge_>early|late){S})?)?(?P<season>{SEASON_WORD})"
            rf"(?=(?:{S}(?:and|or|to|until|through){S}|-)(?:the{S})?(?:(?:early|mid|late){S})?"
            rf"{SEASON_WORD},?{S}(?:of{S})?(?P<year>{YEAR4}))"
        ),
        resolve=_shared_season,
        examples={"in [the autumn] and winter of 1941 it": "1941-FA"},
    ),
    DateRule(
        name="edge-of-told-unit",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit",),
        pattern=(
            rf"(?:the{S})?(?:very{S})?(?P<edge>beginning|start|middle|end|close){S}of{S}"
            rf"(?P<which>that(?:{S}same)?|the{S}(?:same|following|next|previous)){S}"
            rf"(?P<unit>week|month|year|decade|century)"
        ),
        resolve=_edge_of_told,
        examples={
            "It began in May 2019. By [the end of that year] it was over.": "2019",
            "It began in May 2019; at [the beginning of the following month] it ended.": "2019-06",
        },
    ),
)
