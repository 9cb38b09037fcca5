"""Words right before a date that say it is to come: what is put off, dated, awaited."""

from __future__ import annotations

from core.dates.cue_words import (
    ARTICLES,
    AWAITED,
    HOLDING,
    MOVED,
    PUT_OFF,
    RALLIES,
    TO_COME,
    is_past,
)


def is_moved(before: list[str]) -> bool:
    """«Delayed to Friday», «put off to Friday», «adjourned the case to Friday»."""
    if before[-1:] != ["to"]:
        return False
    if before[-3:-1] == ["put", "off"]:
        return True
    moved_thing = not ARTICLES.isdisjoint(before[-5:-2]) and not PUT_OFF.isdisjoint(before[-6:-3])
    return moved_thing or not MOVED.isdisjoint(before[-2:-1])


def is_dated(before: list[str]) -> bool:
    """«The deadline is Friday», «the polls are on Sunday», «it is at 8 a.m. on Sunday»."""
    near = before[:-1] if before[-1:] == ["at"] else _without_on(before)
    return near[-1:] in (["is"], ["are"], ["likely"], ["possible"])


def _without_on(before: list[str]) -> list[str]:
    return before[:-1] if before[-1:] == ["on"] else before


def is_awaited(before: list[str]) -> bool:
    """«They called a strike for Friday», «are waiting for Friday», «banks are closed Friday»."""
    near = _without_on(before)
    if before[-1:] == ["for"] or not AWAITED.isdisjoint(before[-2:]):
        return True
    if before[-1:] == ["before"] and "to" in before[-6:-2]:
        return True
    if near[-1:] != [] and near[-1] in TO_COME and not HOLDING.isdisjoint(near[-4:-1]):
        return True
    if near[-2:-1] in (["is"], ["are"]) and is_past(near[-1]):
        return True
    return near is not before and near[-1:] != [] and near[-1] in RALLIES and "called" in near[-8:]
