"""Words of the present, past and future that stand for no days."""

from __future__ import annotations

from core.dates.patterns import COUNT, UNIT, S
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.model import TimeKind


def _present(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value="PRESENT_REF")


def _past(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value="PAST_REF")


def _future(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value="FUTURE_REF")


def _then(parts: Parts, context: Context) -> Meaning:
    """«Until then»: the date told last, else what was or will be."""
    told, tense = context.reference, parts.get("tense")
    is_over = told is not None and told.first <= context.day and not context.narrative
    if told is not None and not (is_over and tense != "past"):
        return Meaning(told)
    return Meaning(None, value="FUTURE_REF" if told or tense == "future" else "PAST_REF")


RULES = (
    DateRule(
        name="then",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("then",),
        pattern=(
            r"(?:(?<=\buntil\s)|(?<=\btill\s)|(?<=\bby\s))then(?=[.,;:)]|\s{0,3}$|\s(?:the|an?|he|she|"
            r"they|it|its|his|her|their|had|has|was|were|is|are|will|would|already|been|there|most|"
            r"some|all|no|only|more)\b)"
        ),
        resolve=_then,
        examples={
            "They vote on 3 March 2025. Until [then] it is shut.": "2025-03-03",
            "It closed in May 2019; by [then] it had no guests.": "2019-05",
            "Until [then] the town had been free.": "PAST_REF",
            "He was jailed on Monday. He stays free until [then].": "FUTURE_REF",
        },
        rejects=(
            "signed by then president Karl Berg",
            "He was then the head.",
            "Since then it fell.",
        ),
        note="The date told last.",
        cues=True,
    ),
    DateRule(
        name="present",
        kind=TimeKind.DATE,
        basis=Basis.NONE,
        triggers=("reference", "units"),
        pattern=rf"(?:right{S})?now(?!-)|currently|nowadays|current|these{S}days",
        resolve=_present,
        examples={"It is [now] closed.": "PRESENT_REF"},
        rejects=("the now-cancelled deal", "Now, the question is another."),
    ),
    DateRule(
        name="past",
        kind=TimeKind.DATE,
        basis=Basis.NONE,
        triggers=("reference", "units"),
        pattern=(
            rf"(?:not{S})?(?:so{S}|very{S})?long{S}ago|(?:(?:an?|one|two|three|four|some|several){S})?"
            rf"(?:generations?|moments?|ages){S}ago|a{S}long{S}time{S}ago|recent{S}times|"
            rf"(?:more{S})?recently|recent(?!{S}(?:\w{{1,20}}{S})?(?:day|week|month|quarter|year|"
            rf"decade)s)|(?<=in\s)those{S}(?:days|years)|(?<=in\s)the{S}(?:recent{S})?past(?!{S}(?:{COUNT}|{UNIT}s?)\b)"
        ),
        resolve=_past,
        examples={
            "It was [recently] closed.": "PAST_REF",
            "It was closed [long ago].": "PAST_REF",
            "In [those days] it was open.": "PAST_REF",
            "It was lost [a generation ago].": "PAST_REF",
        },
    ),
    DateRule(
        name="future",
        kind=TimeKind.DATE,
        basis=Basis.NONE,
        triggers=("reference", "term", "unit"),
        pattern=(
            rf"the{S}(?:near{S}|immediate{S})?future(?!{S}of|s)|the{S}(?:near|short){S}term|"
            rf"(?:(?<=\bwill\s)|(?<=\bcould\s)|(?<=\bmay\s)|(?<=\bmight\s)|(?<=\bwould\s))one{S}day"
        ),
        resolve=_future,
        examples={
            "in [the near future] it": "FUTURE_REF",
            "over [the short term]": "FUTURE_REF",
            "It will [one day] be the largest.": "FUTURE_REF",
        },
    ),
)
