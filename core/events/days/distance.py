"""Days told by how far they are from another: "left on Sunday, a day after she met him"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from core.events.syntax.own_words import own_words
from core.events.syntax.scene import Scene
from core.events.syntax.tree import ancestors, children, is_verbal, lemma, whole_of
from core.events.syntax.vocab import NUMBERS, words
from core.model import TimeKind, TimeMention

if TYPE_CHECKING:
    from core.token import Token

UNITS: Final = frozenset({"day", "week", "month", "year"})
# What comes after the event makes it the earlier one.
WAYS: Final = {"after": "earlier", "following": "earlier", "before": "later", "ahead": "later"}
# What stands in front of the unit: "less than a week after".
BEFORE_UNIT: Final = frozenset({"det", "nummod", "amod", "advmod", "quantmod", "punct"})
# "Less than a week after" is not a week after.
BOUNDS: Final = (["less"], ["more"], ["over"], ["under"], ["within"], ["at"], ["up"])
NAMED: Final = frozenset({"last", "next", "this", "that"})
TOLD: Final = words("news move announcement decision step statement report attack resignation vote")
DAYS_OF_WEEK: Final = 7
ONE: Final = frozenset({"the", "a", "one"})


@dataclass(frozen=True, slots=True)
class Distance:
    """The "day" and the "after" of "a day after she met him", and what stands behind them.

    ``way`` is where the event lies from the other date: "earlier" or "later".
    """

    unit: Token
    word: Token
    way: str
    behind: frozenset[Token] = frozenset()


def distance_of(trigger: Token) -> Distance | None:
    """By what distance from something else the sentence tells of the event, if it does so."""
    for token in (trigger, whole_of(trigger), *own_words(trigger)):
        for word in (*children(token, "mark"), *_preposition_of(token)):
            unit = _unit_before(word)
            named = any(c.lower_ in NAMED for c in unit.children)  # "met last week after he called"
            if word.lower_ in WAYS and unit.lemma_ in UNITS and not named:
                return Distance(unit, word, WAYS[word.lower_], _behind(word, token, trigger))
    return None


def _unit_before(word: Token) -> Token:
    """The word in front, which may be a "day"; the word itself where none is."""
    return word.nbor(-1) if word.i else word


def _preposition_of(token: Token) -> list[Token]:
    if token.dep_ not in {"pobj", "pcomp"}:
        return []
    prep = token.head
    return [prep.head if prep.lower_ == "of" and prep.head.lower_ == "ahead" else prep]


def _behind(word: Token, event: Token, trigger: Token) -> frozenset[Token]:
    """The words of the clause; one that opens the sentence ends with a comma, however parsed."""
    inside = {token for token in event.subtree if token.i > word.i}
    opens = all(t.dep_ in BEFORE_UNIT for t in word.doc[: word.i - 1])
    commas = (t.i for t in word.doc[trigger.i :] if t.text == ",")
    end = next(commas, None) if opens else None
    return frozenset(token for token in inside if end is None or token.i < end)


def distance_to(trigger: Token, date: Token) -> Distance | None:
    """How far the event is from the dated thing of "met her a week before the vote on Friday"."""
    own = own_words(trigger)
    for word in (*ancestors(date), *_right_before(date, own)):
        unit = _unit_before(word)
        hangs_from_event = word.head in own or unit.head in own
        if word.lower_ in WAYS and word.dep_ == "prep" and hangs_from_event:
            way = "earlier" if WAYS[word.lower_] == "later" else "later"
            return Distance(unit, word, way) if unit.lemma_ in UNITS else None
    return None


def _right_before(date: Token, own: set[Token]) -> list[Token]:
    """The "before" of "before the vote on Friday", also where the parser hung the day higher."""
    words = [word for token in own for word in children(token, "prep")]
    return [word for word in words if word.right_edge.i + 1 == date.head.i]


def day_apart(distance: Distance, scene: Scene) -> TimeMention | None:
    """The event's day as so far from the other one; None where one of both is not told."""
    origin = _origin(distance, scene)
    if origin is None and not _comes_of_what_was_told(distance, scene):
        return None
    return day_from(origin, distance, scene)


def _comes_of_what_was_told(distance: Distance, scene: Scene) -> bool:
    """True for "The news came a week after the summit": the sentence before has the day."""
    verb = next((t for t in ancestors(distance.word) if _is_above(t, distance)), None)
    if verb is None or verb.tag_ != "VBD" or scene.times or lemma(verb) not in {"come", "follow"}:
        return False
    told = children(verb, "nsubj")
    return any(t.lower_ in {"it", "this", "that"} or _is_known(t) for t in told)


def _is_known(noun: Token) -> bool:
    """True for "the news" and "the move", of which no more is said."""
    return noun.lemma_ in TOLD and any(c.lower_ == "the" for c in noun.children)


def day_from(origin: TimeMention | None, distance: Distance, scene: Scene) -> TimeMention | None:
    """The day that lies so far from that one, or from the one told last; None without a count."""
    counted = _counted(distance, scene)
    if counted is None:
        return None
    first, parts = counted
    span = scene.span(first, distance.word)
    parts = (*parts, ("way", distance.way))
    if origin is not None:
        parts = (*parts, ("from", str(origin.start)))
    return TimeMention(span.start, span.end, span.text, "units-later", TimeKind.DATE, parts)


def spell_up_to(end: TimeMention, trigger: Token, scene: Scene) -> TimeMention | None:
    """The week up to Friday of "a week of talks preceded the signing on Friday"."""
    whole = whole_of(trigger)
    precedes = whole.dep_ == "nsubj" and lemma(whole.head) == "precede"
    if whole == trigger or whole.lemma_ not in UNITS or not precedes:
        return None
    spell = day_from(end, Distance(whole, whole, "earlier"), scene)
    if spell is None:
        return None
    told = {**dict(spell.parts), "to": str(end.start)}
    if told["unit"].startswith("week"):  # which need not begin on a Monday
        told |= {"unit": "day", "count": str(DAYS_OF_WEEK * NUMBERS.get(told["count"], 1))}
    return replace(spell, parts=tuple(told.items()))


def _counted(distance: Distance, scene: Scene) -> tuple[Token, tuple[tuple[str, str], ...]] | None:
    """The first word of "two weeks after" with how many units it counts, where it counts them."""
    length = scene.time_at(distance.unit)
    if length is None:
        first = next((c for c in children(distance.unit, "det", "nummod") if c.lower_ in ONE), None)
        if first is None or _is_to_the_day(first):
            return None
        return first, (("count", "one"), ("unit", distance.unit.lemma_))
    told = dict(length.parts)
    is_bound = told.get("about", "").split()[:1] in BOUNDS
    if length.rule != "duration" or "count" not in told or is_bound:
        return None
    covered = (t for t in distance.unit.doc if scene.time_at(t) == length)
    kept = tuple(part for part in length.parts if part[0] in {"count", "unit", "about"})
    return next(covered), kept


def _is_to_the_day(article: Token) -> bool:
    """True for the "the" of "ten years to the day after"."""
    return article.i > 0 and article.nbor(-1).lower_ == "to"


def _origin(distance: Distance, scene: Scene) -> TimeMention | None:
    """The date that it is counted from: that of the clause above, or the only other one."""
    verb = next((t for t in ancestors(distance.word) if _is_above(t, distance)), None)
    dates: dict[TimeMention, bool] = {}
    for token in scene.parse:
        date = scene.time_at(token)
        if date in scene.times and date.kind is TimeKind.DATE and token not in distance.behind:
            hung_from = next((t for t in ancestors(token) if is_verbal(t)), None)
            dates[date] = dates.get(date, False) or hung_from == verb
    near = [date for date, is_near in dates.items() if is_near] or list(dates)
    return near[0] if len(near) == 1 else None


def _is_above(token: Token, distance: Distance) -> bool:
    return is_verbal(token) and token not in distance.behind
