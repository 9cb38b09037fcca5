"""Spans that begin or end with the day they are told on: the next four months, the past week."""

from __future__ import annotations

import re
from datetime import date, timedelta

from core.dates.intervals import shift_months, span_range
from core.dates.patterns import COUNT, GAP, MONTH_WORD, UNIT, S
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.durations import duration_value
from core.dates.rules.relative import MONTHS, read_unit
from core.dates.vocabulary import read_number
from core.model import TimeKind

_HOURS = {"S": 1 / 3600, "TM": 1 / 60, "TH": 1, "D": 24, "W": 168, "FN": 336}


def _span(parts: Parts, context: Context) -> Meaning:
    """From the day on, or up to it; the longer where the words say «two to three»."""
    unit, which = read_unit(parts["unit"]), parts["which"]
    if "or" in parts:  # «the next day or two»
        parts = {**parts, "upto": "two"}
    count = parts.get("count", "one")
    upto = parts.get("upto", count)
    value = duration_value(None if "or" in parts else read_number(_least(count, upto)), unit)
    number = read_number(upto)
    ahead = which.endswith(("next", "coming"))
    if number is None or parts.get("tense") == ("past" if ahead else "future"):
        return Meaning(None, value=value)
    far = _moved(context.day, unit, float(number) * (1 if ahead else -1))
    span = span_range(*sorted((context.day, far)))
    return Meaning(span, value=value, aside=True)


def _least(count: str, upto: str) -> str:
    """The first number of «two to three»."""
    return re.split(r"(?: to | or |-)", count)[0] if upto != count else count


def _moved(day: date, unit: str, number: float) -> date:
    """The day so many units away; hours count as the days that they reach."""
    if unit in MONTHS:
        return shift_months(day, round(number * MONTHS[unit]))
    hours = number * _HOURS[unit]
    return day + timedelta(-(-abs(hours) // 24) * (1 if hours > 0 else -1))


def _soon(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value="FUTURE_REF")


RULES = (
    DateRule(
        name="span-from-now",
        kind=TimeKind.DURATION,
        basis=Basis.PUBLICATION,
        triggers=("unit", "units", "clock", "quarter"),
        needs=(
            "last",
            "past",
            "next",
            "coming",
        ),
        pattern=(
            rf"(?:the{S})?(?P<which>(?:very{S})?(?:last|past|next|coming)){S}"
            rf"(?P<count>{COUNT}(?:(?:{S}(?:to|or){S}|-)(?P<upto>{COUNT}))?){GAP}(?P<unit>{UNIT}s?)"
            rf"(?:{S}or{S}so)?(?!{S}of{S}(?:[12]|this|next|last|the|his|her|their|its|{MONTH_WORD}))|"
            rf"(?:the{S})?(?P<which___>last|past|next|coming){S}(?P<unit___>hour|day|week|month|year|decade){S}"
            rf"(?P<or>or{S}two)|"
            rf"(?:the|this){S}(?P<which_>past){S}(?P<unit_>day|week|fortnight|month|quarter|decade|century)|"
            rf"(?:(?<=\bfor\s)|(?<=\bover\s)|(?<=\bduring\s))the{S}(?P<which__>last|(?<=\bfor\sthe\s)next){S}(?P<unit__>week|month|year|decade)(?!{S}of\b)"
        ),
        resolve=_span,
        examples={
            "They will meet in [the next six months].": "P6M",
            "They met twice in [the past two weeks].": "P2W",
            "They fell over [the past week].": "P1W",
            "in [the next few days] they": "PXD",
            "in [the next day or two] they": "PXD",
            "They will stay for [the next month].": "P1M",
            "They have been in Oslo for [the last week].": "P1W",
            "It has fallen 10 percent over [the last year].": "P1Y",
        },
        rejects=(
            "the last two weeks of October",
            "the last two months of 2020",
            "the first three weeks",
            "It will probably last a decade.",
            "It could last six weeks.",
            "the last days",
            "The index rose for the last week.",
        ),
        note="The days to or from publication; how many where a number says so.",
        cues=True,
        when=True,
    ),
    DateRule(
        name="soon",
        kind=TimeKind.DATE,
        basis=Basis.NONE,
        triggers=("reference",),
        pattern=(
            rf"(?:(?<=\bwill\s)|(?<=\bwould\s)|(?<=\bcould\s)|(?<=\bto\s)|(?<=\bbe\s)|(?<='ll\s)|"
            rf"(?<=\bmay\s)|(?<=\bmight\s))(?:very{S})?(?:soon|shortly)"
            rf"(?!{S}(?:after|before|as|enough|there))|"
            rf"(?<!\bas\s)(?<!\btoo\s)(?<!\bso\s)(?<!\bhow\s)(?<!\bnot\s)(?:soon|shortly)(?=[.;])|"
            rf"in{S}the{S}not{S}too{S}distant{S}future|before{S}long(?=[.,;])"
        ),
        resolve=_soon,
        examples={
            "They will [soon] meet.": "FUTURE_REF",
            "Talks will resume [shortly].": "FUTURE_REF",
        },
        rejects=("They soon met.", "He left too soon.", "as soon as they meet", "shortly after"),
        note="Kept for the words of an event; corpora of TIMEX3 seldom mark it, nor do we.",
        unmarked=True,
    ),
)
