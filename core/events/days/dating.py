"""Which time expression of the sentence is the event's."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from core.events.days.beside_dates import (
    comes_alive,
    is_condition,
    only_tells_of,
    tells_content,
)
from core.events.days.clause_dates import (
    ended_with_it,
    goes_on,
    is_aside,
    is_carried_on,
    is_circumstance,
    is_day_of_deal,
    is_done_when,
    is_hung_too_low,
    is_one_of_its_days,
    only_describes,
    tells_effect,
    tells_of_holding,
    tells_when,
    when_clause,
)
from core.events.days.day_spans import is_day_of_that_time, is_in_stretch, with_all_its_days
from core.events.days.deadlines import spans_from_now
from core.events.days.distance import day_apart, day_from, distance_of, distance_to, spell_up_to
from core.events.days.named_years import only_ranks
from core.events.days.said_day import (
    SPEAKS,
    UNDOES,
    is_news,
    is_of_day_said,
    is_said_behind,
    said_just_before,
)
from core.events.days.spans import is_of_another_span, is_of_something_else, is_when_due
from core.events.syntax.own_words import own_words
from core.events.syntax.scene import Scene
from core.events.syntax.tense import (
    is_for_later,
    says_will,
    tense_of,
    tense_of_verdict,
    tense_of_whole,
)
from core.events.syntax.tree import ancestors, children, is_verbal, lemma, step_below, whole_of
from core.events.syntax.vocab import CALLS_FOR, words
from core.model import DateLink, EventType, TimeMention

if TYPE_CHECKING:
    from core.token import Token

FAR: Final = 1_000
# Rules for time expressions that tell no day, month or year: "soon", "in the coming days".
OF_NO_DAY: Final = frozenset({"soon", "present", "past", "future", "vague-units", "vague-years"})
PROMISES: Final = words("agree consent promise pledge decide vow undertake offer")
# "Agreed on Friday to merge": the day on which they were bound.
BINDS: Final = words("agree consent decide")
REASONS: Final = words("for over on about")
YEAR_LAST: Final = re.compile(r"\b\d{4}\Z")


@dataclass(frozen=True, slots=True)
class OwnDate:
    """The date of an event in its own sentence; ``tense`` is that of the verb it hangs from."""

    time: TimeMention
    link: DateLink
    tense: str | None
    cost: int

    @property
    def is_when_due(self) -> bool:
        """True for the day of "talks due to open on Friday", the surest there is."""
        return self.cost == 0


def date_in_sentence(trigger: Token, kind: EventType, scene: Scene) -> OwnDate | None:
    """The date that belongs to the trigger and by what right, if the sentence has one."""
    rated = [_rate(trigger, time, kind, scene) for time in scene.times]
    near = [own for own in rated if own is not None and own.cost < FAR]
    days = [o for o in near if o.link is DateLink.CLAUSE and o.time.rule not in OF_NO_DAY]
    near = days if days and any(o.time.rule == "present" for o in near) else near
    own = _nearest(near, trigger, scene)
    root = _root(own.time, scene) if own is not None else None
    if own is None or root is None:
        return own
    return replace(own, time=with_all_its_days(own.time, root, scene))


def _nearest(near: list[OwnDate], trigger: Token, scene: Scene) -> OwnDate | None:
    """The nearest of the dates, or the day that the words place so far from another one."""
    distance = distance_of(trigger)
    if distance is not None:
        near = [own for own in near if _root(own.time, scene) in distance.behind]
        apart = day_apart(distance, scene)
        near = near or ([OwnDate(apart, DateLink.CLAUSE, None, 0)] if apart else [])
    exact = [own for own in near if (r := _root(own.time, scene)) is None or not only_ranks(r)]
    own = min(exact or near, key=lambda own: (own.cost, own.time.start), default=None)
    root = _root(own.time, scene) if own is not None else None
    if own is None or root is None:
        return own
    if spell := spell_up_to(own.time, trigger, scene):
        return replace(own, time=spell)
    beyond = distance_to(trigger, root)
    if beyond is None:
        return own
    day = day_from(own.time, beyond, scene)
    return replace(own, time=day) if day is not None else None


def deadline_in_sentence(trigger: Token, kind: EventType, scene: Scene) -> OwnDate | None:
    """What is left until then: "will meet again within a week" is from now to a week from now."""
    rated = [_rate(trigger, span, kind, scene) for span in spans_from_now(scene)]
    near = [own for own in rated if own is not None and own.cost < FAR]
    return min(near, key=lambda own: own.cost, default=None)


def _rate(trigger: Token, time: TimeMention, kind: EventType, scene: Scene) -> OwnDate | None:
    """The time with its distance from the event in the parse, FAR where it is another's."""
    root = _root(time, scene)
    if root is None or is_of_something_else(root, kind):
        return None
    if kind is EventType.AGREEMENT and is_in_stretch(time, scene):
        return None
    distance = _distance(trigger, root)
    clause = when_clause(trigger, lambda token: scene.time_at(token) == time)
    if clause is not None:
        return OwnDate(time, DateLink.CLAUSE, tense_of(clause), distance)
    if _is_caption_day(time, root, scene):
        return OwnDate(time, DateLink.CLAUSE, None, 100 + distance)
    return _rate_as_set(trigger, time, root, kind) or _rate_in_clause(
        trigger, time, root, kind, scene
    )


def _rate_as_set(trigger: Token, time: TimeMention, root: Token, kind: EventType) -> OwnDate | None:
    """The day of "on Tuesday, when they met", "talks due to open on Friday", "Friday's talks"."""
    if kind is EventType.AGREEMENT and is_day_of_deal(root, trigger, time):
        return OwnDate(time, DateLink.CLAUSE, "past", 100 + _distance(trigger, root))
    step = step_below(trigger, root)
    if (root in ancestors(trigger) and goes_on(step)) or is_one_of_its_days(root, trigger):
        return OwnDate(time, DateLink.CLAUSE, tense_of(step), _distance(trigger, root))
    if is_day_of_that_time(root, trigger):
        return OwnDate(time, DateLink.CLAUSE, "past", 0)
    own, carrier = own_words(trigger), whole_of(trigger).head
    was_undone = any(c.lower_ == "had" for c in children(carrier, "aux"))
    undone = lemma(carrier) in UNDOES and not was_undone  # "had been called off" is long past
    owns = undone and root.dep_ == "poss" and root.head == trigger
    is_due = owns or (kind is EventType.MEETING and is_when_due(trigger, root, own))
    if not is_due or is_of_another_span(trigger, root, own, kind):
        return None
    return OwnDate(time, DateLink.CLAUSE, None if undone else tense_of(carrier), 0)


def _rate_in_clause(
    trigger: Token, time: TimeMention, root: Token, kind: EventType, scene: Scene
) -> OwnDate | None:
    own, distance = own_words(trigger), _distance(trigger, root)
    hung_from = next((t for t in ancestors(root) if _is_act(t, root, scene) or t in own), None)
    said = said_just_before(root, hung_from)
    above = said or hung_from
    is_content = only_tells_of(above, trigger, kind) or _was_agreed_then(trigger, root, kind)
    is_content = is_content or (kind is EventType.AGREEMENT and tells_content(above, trigger))
    if is_content or is_of_another_span(trigger, root, own, kind):
        return None
    tense = tense_of_verdict(trigger) or tense_of(above) or tense_of_whole(above, own, UNDOES)
    if above is not None and kind is EventType.AGREEMENT and is_said_behind(trigger, above, scene):
        return OwnDate(time, DateLink.SENTENCE, "past", 600 + distance)
    inside = said is None and trigger in ancestors(root)
    if inside and above is not None and above not in own:
        tells_own = tells_effect if kind is EventType.AGREEMENT else tells_of_holding
        if tells_own(above, trigger):
            return OwnDate(time, DateLink.CLAUSE, tense, 100 + distance)
        return OwnDate(time, DateLink.SENTENCE, tense, 300) if tells_when(above, own) else None
    if above is None or inside:
        return OwnDate(time, DateLink.CLAUSE, tense, distance)
    ends = ended_with_it(above, trigger, root, kind)
    if ends or above in own or is_done_when(above, own, trigger):
        return OwnDate(time, DateLink.CLAUSE, tense, 100 + distance)
    cost = _other_clause(trigger, above, root, kind, scene) + distance
    return OwnDate(time, DateLink.SENTENCE, tense, cost)


def _distance(trigger: Token, root: Token) -> int:
    """How many words lie between them, as a cost below that of any other clause."""
    return min(abs(root.i - trigger.i), 99)


def _is_caption_day(time: TimeMention, root: Token, scene: Scene) -> bool:
    """True for the day with its year that closes a caption: "arrives in Lund, June 2, 2016."."""
    end = time.end - scene.sentence.start
    closes_it = scene.sentence.text[end:].strip() in {"", "."} and YEAR_LAST.search(time.text)
    return bool(closes_it) and root.i > 0 and root.nbor(-1).text == ","


def _is_act(token: Token, root: Token, scene: Scene) -> bool:
    """True for a verb, false for the "visiting" of "visiting President Lindt" and for "led by"."""
    only_beside = only_describes(token) or is_hung_too_low(root, token)
    return is_verbal(token) and not (scene.names_at(token) or only_beside)


def _other_clause(trigger: Token, verb: Token, root: Token, kind: EventType, scene: Scene) -> int:
    speech = lemma(verb) in SPEAKS
    if is_condition(verb) or (kind is EventType.AGREEMENT and comes_alive(verb)):
        return FAR
    if verb in ancestors(trigger):
        step = step_below(trigger, verb)
        if is_for_later(step) or (is_news(verb) and step.dep_ in {"ccomp", "acl"}):
            return FAR
        if lemma(verb) in CALLS_FOR - {"vote"} and step.lower_ == "for":
            return FAR
        if speech and step.lower_ in REASONS and step.i > verb.i:
            return FAR
        if is_circumstance(trigger, verb) or (speech and trigger.i < root.i < verb.i):
            return 200
        if not speech:
            return 300 if is_carried_on(trigger, verb) else FAR
        return 400 if is_of_day_said(trigger, verb, kind, scene) else FAR
    return FAR if speech or is_aside(verb, trigger) or _is_later_act(verb, trigger) else 500


def _is_later_act(verb: Token, trigger: Token) -> bool:
    """True for the second verb of "is cutting his trip short and will be back on Sunday"."""
    first = verb.head
    is_joined = verb.dep_ == "conj" and is_verbal(first) and first in ancestors(trigger)
    return is_joined and says_will(verb) and not says_will(first)


def _was_agreed_then(trigger: Token, root: Token, kind: EventType) -> bool:
    """True for "agreed in March to open talks": the day of the promise is not that of the talks."""
    verb = next((t for t in ancestors(root) if is_verbal(t)), None)
    promised = verb is not None and lemma(verb) in PROMISES and verb in ancestors(trigger)
    if verb is None or not promised or (kind is EventType.AGREEMENT and lemma(verb) in BINDS):
        return False
    step = step_below(trigger, verb)
    is_promised = step.dep_ == "xcomp" and step.tag_ != "VBN"
    return tense_of(verb) == "past" and is_promised and root.i < step.i


def _root(time: TimeMention, scene: Scene) -> Token | None:
    tokens = [t for t in scene.parse if (here := scene.time_at(t)) and here.start == time.start]
    return next((t for t in tokens if t.head not in tokens or t.head is t), None)
