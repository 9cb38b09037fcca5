"""Words of the present, past and future that stand for no days."""

from __future__ import annotations

from core.dates.patterns import S
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.model import TimeKind


def _present(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value="PRESENT_REF")


def _past(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value="PAST_REF")


def _future(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value="FUTURE_REF")


RULES = (
    DateRule(
        name="present",
        kind=TimeKind.DATE,
        basis=Basis.NONE,
        triggers=("reference",),
        pattern=rf"(?:right{S})?now|currently|nowadays|at{S}present",
        resolve=_present,
        examples={"It is [now] closed.": "PRESENT_REF"},
    ),
    DateRule(
        name="past",
        kind=TimeKind.DATE,
        basis=Basis.NONE,
        triggers=("reference",),
        pattern=rf"(?:more{S})?recently|previously|(?:the{S})(?:recent{S})?past(?!{S}\w)",
        resolve=_past,
        examples={"It was [recently] closed.": "PAST_REF"},
    ),
    DateRule(
        name="future",
        kind=TimeKind.DATE,
        basis=Basis.NONE,
        triggers=("reference",),
        pattern=rf"(?:the{S})?(?:near{S}|foreseeable{S}|immediate{S})?future(?!s)",
        resolve=_future,
        examples={"in [the near future] it": "FUTURE_REF"},
    ),
)
