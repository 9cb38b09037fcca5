"""Quarters, seasons, feasts and directed periods of other languages, told in English parts."""

from __future__ import annotations

from collections.abc import Sequence

from core.dates.languages.words_of_locale import MONTHS

Parts = dict[str, str]

# How English says which one, for rules that count from publication or from the date told.
_TOLD = {"following": "the following", "previous": "the previous", "same": "that"}
_PERIODS = {"quarter": "quarter-of-year", "half": "half-of-year"}
_MONTHS_OF = {"month-this-year": "month-of-that-year", "season-of-last-year": "season-of-that-year"}
_NEAR = {"previous": "last", "following": "next", "same": "this"}
_OF_RANKED = ("month", "year", "ofyear", "weekday", "which")
_TENSES = {"last": "past", "previous": "past", "next": "future", "following": "future"}


def split_name(name: str) -> tuple[str, Parts]:
    """«next-unit|which=previous|unit=day» is the rule and parts that the words stand for."""
    rule, *parts = name.split("|")
    return rule, dict(part.split("=") for part in parts)


def tell_date(name: str, parts: Parts, fixed: Parts, tense: str) -> tuple[str, Parts]:
    """The English rule and its parts of what a rank, a word like «next» or figures tell.

    ``fixed`` are the parts that the name of the pattern has told.
    """
    if "place" in parts:
        return name, _tell_ranked(parts)
    if "which" in parts:
        return _tell_directed(name, {**parts, **fixed})
    return _tell_figures(name, {**parts, **fixed}, tense)


def _tell_directed(name: str, parts: Parts) -> tuple[str, Parts]:
    """The English rule for «last», «next», «following», «previous», «same» with a period."""
    which = parts["which"]
    if name in ("quarter", "half"):
        return _PERIODS[name], {**_without_which(parts), "year": f"{which} year"}
    if name == "day-of-month":
        told = which in _TOLD
        return ("day-of-told-month" if told else "day-of-this-month"), {**parts, **_told(which)}
    if name == "weekday-of-week" and which in _TOLD:
        return "unplaced-weekday", _without_which(parts)
    if name in ("day-month", "numbered-day"):
        return name, {**_without_which(parts), "tense": _TENSES.get(which, "")}
    if name == "same-unit-of-year":
        return name, _without_which(parts)
    if name in _MONTHS_OF:
        return (_MONTHS_OF[name] if which in _TOLD else name), {**parts, **_told(which)}
    if name == "units":
        return _tell_unit(which, parts)
    return _tell_named(name, which, parts)


def _tell_figures(name: str, parts: Parts, tense: str) -> tuple[str, Parts]:
    """Figures of a month, the year behind a quarter, the twenties that are to come."""
    if name == "day-month" and parts["month"].isdigit():
        parts["month"] = MONTHS[int(parts["month"]) - 1]
    if name == "quarter-of-months":
        parts["last"] = parts.pop("month2")
    if parts.pop("whole", ""):
        parts["year"] = "this year"
    if name in _PERIODS and ("year" in parts or name == "half"):
        return _PERIODS[name], parts
    if name == "decade" and tense == "future" and parts.get("decade") in ("20", "30"):
        parts["decade"] = f"20{parts['decade']}"
    return name, parts


def _tell_ranked(parts: Parts) -> Parts:
    """The week of that rank in a month, of which only «the month» or «the year» may be said."""
    told = {"rank": parts["place"]}
    told |= {part: parts[part] for part in _OF_RANKED if part in parts}
    if "themonth" in parts:
        told["which"] = "the"
    if "theyear" in parts:
        told["ofyear"] = "the year"
    return told


def tell_feast(parts: Parts, feasts: Sequence[str]) -> Parts:
    """The English name of the feast by the number of its group; its eve is the day before."""
    told = {part: words for part, words in parts.items() if not part.startswith(("feast", "eve"))}
    number = next(part.removeprefix("feast") for part in parts if part.startswith("feast"))
    if "eve" in parts:
        told["way"] = "before"
    if "which" in told:
        told["which"] = _NEAR.get(told["which"], told["which"])
    return {**told, "name": feasts[int(number)]}


def _without_which(parts: Parts) -> Parts:
    return {part: words for part, words in parts.items() if part != "which"}


def _told(which: str) -> Parts:
    return {"which": _TOLD.get(which, which)}


def _tell_unit(which: str, parts: Parts) -> tuple[str, Parts]:
    """«Next week» counts from publication, «the following week» and «the next day» do not."""
    unit = parts["unit"]
    if which == "same" or (unit == "day" and which == "this"):
        return ("edge-of-told-unit" if "edge" in parts else "that-unit"), {**parts, "which": "that"}
    if which in ("following", "previous") or (unit == "day" and which == "next"):
        told = which if which == "previous" else "following"
        if "edge" in parts:
            return "edge-of-told-unit", {**parts, "which": f"the {told}"}
        return "next-unit", {**parts, "which": told}
    if unit == "weekend":
        return "weekend", {"which": which}
    return "directed-unit", {**parts, "which": "the next" if which == "next" else which}


def _tell_named(name: str, which: str, parts: Parts) -> tuple[str, Parts]:
    """«Last Monday», «the following March», «this summer»."""
    told = {
        "directed-weekday": "told-weekday",
        "directed-month": "told-month",
        "directed-season": "that-season",
    }
    if which in _TOLD and name in told:
        return told[name], {**parts, **_told(which)}
    if name == "directed-month" and which == "last":
        return "month", {**parts, "tense": "past"}  # in March «el pasado febrero» is just over
    return name, {**parts, "which": "last" if which == "previous" else which}
