"""Years of three figures: those of late antiquity and the early middle ages."""

from __future__ import annotations

from datetime import date

from core.dates.intervals import day_range, month_range, season_range, year_range
from core.dates.patterns import DAY_NUMBER, EARLY_YEAR, EDGE, MONTH_WORD, SEASON_WORD, S
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.wording import edged, read_day, read_month
from core.dates.vocabulary import SEASONS
from core.model import DateRange, TimeKind


def _early(parts: Parts, context: Context) -> Meaning:
    try:
        return edged(_unit(parts, int(parts["year"])), parts.get("edge", ""))
    except ValueError:  # 31 June
        return Meaning(None)


def _unit(parts: Parts, year: int) -> DateRange:
    if "season" in parts:
        return season_range(year, SEASONS[parts["season"]])
    if "day" in parts:
        return day_range(date(year, read_month(parts["month"]), read_day(parts["day"])))
    return month_range(year, read_month(parts["month"])) if "month" in parts else year_range(year)


_EDGED = rf"(?:(?:the{S})?(?P<edge>{EDGE}|about|around|circa)[\s-]{{1,2}})"
_LED = r"(?:(?<=\bin\s)|(?<=\bsince\s)|(?<=\buntil\s)|(?<=\bduring\s)|(?<=\bfrom\s)|(?<=\bby\s))"
_BEHIND = r"(?:(?<=[0-9]\sto\s)|(?<=[0-9]\sand\s)|(?<=[0-9]\sor\s)|(?<=[0-9]\suntil\s)|(?<=[0-9]-))"

RULES = (
    DateRule(
        name="early-year",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("unit", "digits"),
        pattern=(
            rf"(?:{_EDGED}(?:the{S}year{S})?|(?:the{S})?year{S}|{_LED}|{_BEHIND})"
            rf"(?P<year>{EARLY_YEAR})(?!{S}b\.?c)"
        ),
        resolve=_early,
        examples={
            "in [the year 235] the": "0235",
            "The dynasty fell in [907].": "0907",
            "In [976] his brother": "0976",
            "Won in May 533, lost in [early 549], it": "0549",
            "He came in May 535, fought from [541] to 554 and": "0541",
            "He came in May 535, fought from 541 to [554] and": "0554",
            "He came in May 535; in [551] Belar": "0551",
        },
        rejects=(
            "the year 480 BC",
            "this year 235,000 came",
            "in 907 cases",
            "in 312,000 homes",
            "It fell from 535 to 541.",
            "In 300 Asian towns it rained.",
        ),
        note="Where nothing is counted; among others of the kind a name may follow.",
    ),
    DateRule(
        name="early-date",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("month", "season", "digits", "unit"),
        pattern=(
            rf"{_EDGED}?(?:(?P<day>{DAY_NUMBER}){S}(?:of{S})?(?P<month>{MONTH_WORD}),?{S}|"
            rf"(?P<month_>{MONTH_WORD}){S}(?P<day_>{DAY_NUMBER}),{S}|"
            rf"(?P<month__>{MONTH_WORD}),?{S}(?:of{S})?|"
            rf"(?:the{S})?(?P<season>{SEASON_WORD}){S}(?:of{S})?)(?P<year>{EARLY_YEAR})(?!{S}b\.?c)"
        ),
        resolve=_early,
        examples={
            "On [20 November 284] the army": "0284-11-20",
            "on [1 May 305].": "0305-05-01",
            "In [February 960], a general": "0960-02",
            "in [the spring of 542] and": "0542-SP",
            "He came in June 536; by [mid-March 538] Belar was": "0538-03",
        },
        rejects=(
            "On 20 November 284 people came.",
            "By 3 May 150 of them had left.",
            "In May 300 soldiers came.",
        ),
    ),
)
