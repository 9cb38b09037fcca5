"""Years before Christ, with their months and seasons."""

from __future__ import annotations

from datetime import date

from core.dates.eras import before_christ_value, far_year
from core.dates.intervals import day_range, month_range, season_range, year_range
from core.dates.patterns import DAY_NUMBER, EDGE, MONTH_WORD, SEASON_WORD, S
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.wording import edged, read_day, read_month
from core.dates.timex3 import to_timex3
from core.dates.vocabulary import SEASONS
from core.model import DateRange, TimeKind


def _before_christ(parts: Parts, context: Context) -> Meaning:
    number = int(parts["year"])
    try:
        span = _unit(parts, far_year(number))
    except ValueError:
        return Meaning(None, value=f"BC{number:04d}")
    return edged(span, parts.get("edge", ""), before_christ_value(to_timex3(span)))


def _unit(parts: Parts, year: int) -> DateRange:
    if "day" in parts:
        return day_range(date(year, read_month(parts["month"]), read_day(parts["day"])))
    if "season" in parts:
        return season_range(year, SEASONS[parts["season"]])
    return month_range(year, read_month(parts["month"])) if "month" in parts else year_range(year)


def _decade(parts: Parts, context: Context) -> Meaning:
    """«The 460s BC» are 469 to 460."""
    mod = {"early": "START", "mid": "MID", "late": "END"}.get(parts.get("edge", ""))
    return Meaning(None, value=f"BC{int(parts['year']):04d}"[:-1], mod=mod)


# «480 BC», «480BC»: figures and letters are one word, with a zero for each figure.
_ERA = tuple("0" * figures + era for figures in range(5) for era in ("bc", "bce", "b"))

RULES = (
    DateRule(
        name="before-christ",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits", "season", "month", "unit"),
        needs=_ERA,
        pattern=(
            rf"(?:(?P<edge>{EDGE}|about|around|circa)[\s-]{{1,2}})?(?:the{S})?"
            rf"(?:(?P<season>{SEASON_WORD}){S}(?:of{S})?|(?:(?P<day>{DAY_NUMBER}){S}(?:of{S})?)?(?P<month>{MONTH_WORD}),?{S}(?:of{S})?|"
            rf"(?P<month_>{MONTH_WORD}){S}(?P<day_>{DAY_NUMBER}),?{S}|"
            rf"year{S})?(?:[0-9]{{1,4}}[/])?(?P<year>[0-9]{{1,4}})(?:{S})?(?:bce?|b\.c\.(?:e\.)?)"
        ),
        resolve=_before_christ,
        examples={
            "in [480 BC] the": "BC0480",
            "in [449 BCE], peace": "BC0449",
            "in [449BC], peace": "BC0449",
            "in [the spring of 480 BC] the": "BC0480-SP",
            "in [August 480 BC] they": "BC0480-08",
            "on [2 August 216 BC] they": "BC0216-08-02",
            "on [March 15, 44 BC] he": "BC0044-03-15",
            "in [the winter of 218/217 BC] he": "BC0217-WI",
        },
        rejects=("480 bcc copies", "the BC of 1990"),
        note="A value and no days: Python's calendar begins with the year 1.",
        aside=True,
    ),
    DateRule(
        name="decade-before-christ",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits",),
        needs=_ERA,
        pattern=(
            rf"(?:the{S})?(?:(?P<edge>early|mid|late)[\s-])?(?:the{S})?(?P<year>[0-9]{{1,3}}0)s{S}"
            r"(?:bce?|b\.c\.(?:e\.)?)"
        ),
        resolve=_decade,
        examples={
            "In [the 460s BC] the wall rose.": "BC046",
            "In [the late 30s BC] it fell.": "BC003",
        },
        rejects=("the 460s and BC Place",),
    ),
    DateRule(
        name="listed-before-christ",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits",),
        needs=_ERA,
        pattern=(
            r"(?P<year>[0-9]{1,4})(?=(?:\s(?:to|and|or|until)\s|-)[0-9]{1,4}\s?(?:bce?|b\.c\.))"
        ),
        resolve=_before_christ,
        examples={"from [264] to 241 BC it": "BC0264", "([149]\u2013146 BC)": "BC0149"},
        rejects=("from 264 to 241 BCC",),
    ),
)
