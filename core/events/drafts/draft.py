"""From triggers to drafts: what one sentence says of an event by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from core.events.arguments.missing import Missing, how_many_missing, missing_party
from core.events.arguments.pact_name import pact_name
from core.events.arguments.participants import SIDED_ACTS, find_participants, other_party
from core.events.arguments.parties import name_parties
from core.events.arguments.place import find_place
from core.events.arguments.slots import of_the_deal
from core.events.days.bounds import with_bound
from core.events.days.dating import date_in_sentence, deadline_in_sentence
from core.events.days.leaning import as_read, is_to_come, looks_the_other_way
from core.events.drafts.several_acts import (
    acts_alike,
    is_main_act,
    joined_acts,
    later_rule,
    rule_of_joined_act,
    rules_of_steps,
    told_first,
)
from core.events.drafts.triggers import is_told_by_other, rule_for
from core.events.status.status import read_status
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.occasion_checks import met_last
from core.events.syntax.rule import EventRule
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import CANCELS
from core.events.syntax.tree import children, clause_subjects, is_passive, lemma, prepositional
from core.events.syntax.vocab import TALK_NOUNS
from core.model import (
    DateLink,
    EventSubtype,
    EventType,
    Participant,
    Place,
    Role,
    Span,
    Status,
    TimeMention,
)

if TYPE_CHECKING:
    from core.token import Token

PARTY_ROLES: Final = frozenset({Role.PARTY, Role.HOST, Role.VISITOR, Role.SIGNATORY, Role.CALLER})
AHEAD: Final = frozenset({Status.PLANNED, Status.HYPOTHETICAL})


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as its own sentence tells it, before the rest of the article is asked.

    ``many`` is how many parties are missing where the words count them.
    ``shown`` is a word of its own for an event whose trigger tells of another one, too.
    """

    scene: Scene
    trigger: Token
    rule: EventRule
    status: Status
    date: TimeMention | None
    link: DateLink | None
    actors: tuple[Participant, ...]
    others: tuple[Participant, ...]
    place: Place | None
    name: str | None
    missing: Missing | None
    many: int = 2
    shown: Token | None = None

    @property
    def start(self) -> int:
        """Where the trigger starts in the article."""
        return self.scene.sentence.start + self.trigger.idx

    @property
    def told_by(self) -> Span:
        """The word that tells of the event, of several told by one verb each its own."""
        token = self.shown or self.trigger
        return self.scene.span(token, token)


def draft_events(scene: Scene) -> Iterator[Draft]:
    """A draft for each trigger of the sentence, in text order."""
    for token in scene.parse:
        fired = rule_for(token, scene)
        if fired is not None and not is_told_by_other(token, fired, scene):
            rule = told_first(token, fired, scene)
            later = tuple(_done_later(token, rule, scene))
            first = _draft(token, rule, _without_days_of_others(token, rule, scene))
            first = replace(first, scene=scene)
            if later and later[0].rule is rule:
                first = _as_made(first, scene)
            yield from _made_in_steps(token, scene) or (first,)
            yield from later
            yield from _done_besides(token, rule, scene)
            yield from _done_alike(first, scene)


def _made_in_steps(token: Token, scene: Scene) -> tuple[Draft, ...]:
    """Both acts of "will sign on Friday a deal reached last week", each with its own day."""
    told, act = told_of(token), act_on(token)
    steps = rules_of_steps(token, scene)
    if told is None or act is None or steps is None:
        return ()
    inside = {time for t in told.subtree if (time := scene.time_at(t))}
    reached = tuple(t for t in scene.times if t in inside)
    signed = tuple(t for t in scene.times if t not in inside)
    if not reached:
        return ()
    made, done = steps
    drafts = (
        replace(
            _draft(token, made, replace(scene, times=reached)), status=read_status(told, made, None)
        ),
        replace(_draft(token, done, replace(scene, times=signed)), shown=act),
    )
    known = next((d.actors for d in drafts if d.actors), None) or _acting(act, scene)
    return tuple(replace(d, scene=scene, actors=d.actors or known) for d in drafts)


def _acting(act: Token, scene: Scene) -> tuple[Participant, ...]:
    named = name_parties(prepositional(act, "by") or clause_subjects(act), scene)
    return tuple(Participant(actor, Role.PARTY) for actor in named)


def _both_sides(token: Token, act: Token, scene: Scene) -> tuple[Participant, ...]:
    """Those of "the treaty between Oman and Chad signed in 1990 was ratified on Monday"."""
    named = name_parties(prepositional(token, "between"), scene) if is_passive(act) else []
    return tuple(Participant(actor, Role.PARTY) for actor in named)


def _as_made(draft: Draft, scene: Scene) -> Draft:
    """The making of "the purchase, announced in May, is to close in June", which is over."""
    told, own = told_of(draft.trigger), date_in_sentence(draft.trigger, draft.rule.type, scene)
    if told is None or told.tag_ != "VBN" or own is None or draft.date is None:
        return draft
    is_its = any(scene.time_at(t) == own.time for t in told.subtree)
    date = as_read(replace(own, tense="past"), Status.OCCURRED, draft.trigger)
    return replace(draft, status=Status.OCCURRED, date=date) if is_its else draft


def _done_later(token: Token, rule: EventRule, scene: Scene) -> Iterator[Draft]:
    """The other act of "left in May the accord signed in 2009", with a day of its own."""
    told, act = told_of(token), act_on(token)
    later = later_rule(token, rule)
    if later is None or told is None or act is None:
        return
    of_told = {time for t in told.subtree if (time := scene.time_at(t))}
    times = tuple(t for t in scene.times if t not in of_told)
    acting = _acting(act, scene) or _both_sides(token, act, scene)
    draft = _draft(token, later, replace(scene, times=times))
    goes_by_itself = later is rule or later.subtype is EventSubtype.COLLAPSED
    is_told = acting or goes_by_itself or is_main_act(token, told)
    if draft.date is not None and is_told:
        is_whole = prepositional(act, "by") or (acting and later.subtype in SIDED_ACTS)
        missing = None if is_whole else draft.missing
        actors = acting or draft.actors
        yield replace(draft, scene=scene, actors=actors, others=(), missing=missing, shown=act)


def _without_days_of_others(token: Token, rule: EventRule, scene: Scene) -> Scene:
    """The scene without the day of the second act of "was suspended in May, resumed in June"."""
    acts = [act for act in joined_acts(token) if rule_of_joined_act(token, rule, act)]
    acts += acts_alike(token)
    theirs = {time for act in acts for word in act.subtree if (time := scene.time_at(word))}
    return replace(scene, times=tuple(t for t in scene.times if t not in theirs))


def _done_besides(token: Token, rule: EventRule, scene: Scene) -> Iterator[Draft]:
    """The second act of "was signed in May and extended in June", with a day of its own."""
    for act in joined_acts(token):
        besides = rule_of_joined_act(token, rule, act)
        inside = {t for word in act.subtree if (t := scene.time_at(word))}
        times = tuple(t for t in scene.times if t in inside)
        if besides is not None and times:
            draft = _draft(token, besides, replace(scene, times=times))
            will = any(c.lower_ in {"will", "would", "should"} for c in children(act, "aux"))
            own = times[0] if act.tag_ == "VBD" or will else None  # "and took effect"
            date = draft.date or own
            if date is not None:
                put_off = besides.type is EventType.MEETING and lemma(act) in CANCELS
                status = Status.CANCELLED if put_off else read_status(act, besides, None)
                draft = replace(draft, date=date, link=DateLink.CLAUSE, status=status)
                yield replace(draft, scene=scene, shown=act)


def _done_alike(first: Draft, scene: Scene) -> Iterator[Draft]:
    """What another did, too: "Berg met Lindt in May, as did Das", "as he had done in June"."""
    is_told = first.rule.type is EventType.MEETING or first.rule.subtype in SIDED_ACTS
    for act in acts_alike(first.trigger) if is_told and first.status is Status.OCCURRED else ():
        doers = {a.id for a in name_parties(clause_subjects(act.head), scene)}
        done_to = tuple(p for p in first.actors if p.actor.id not in doers)
        again = all(t.lower_ in {"he", "she", "they", "it"} for t in children(act, "nsubj"))
        doing = () if again else _acting(act, scene)
        actors = first.actors if again else (*doing, *done_to)
        inside = [t for word in act.subtree if (t := scene.time_at(word))]
        told = replace(first, date=inside[0], link=DateLink.CLAUSE) if inside else first
        if doing or (again and inside):
            yield replace(told, actors=actors, others=(), missing=None, shown=act)


def _is_of_a_day(noun: Token, rule: EventRule, scene: Scene) -> bool:
    """True for "urged them to respect the treaty of 1987": its day is that of its making."""
    is_deal = rule.type is EventType.AGREEMENT and rule.pos == "NOUN" and not rule.acts
    return is_deal and any(scene.time_at(t) for t in prepositional(noun, "of"))


def _draft(token: Token, rule: EventRule, scene: Scene) -> Draft:
    dated = date_in_sentence(token, rule.type, scene)
    announced = dated is not None and dated.link is DateLink.SENTENCE and dated.tense == "past"
    status = read_status(token, rule, dated.time if dated and not announced else None)
    if status is Status.OCCURRED and dated is not None and is_to_come(dated):
        status = Status.PLANNED
    is_settled = rule.settled is not None and rule.settled(token, scene)
    if (status is Status.PLANNED and is_settled) or _is_of_a_day(token, rule, scene):
        status = Status.OCCURRED
    if rule.type is EventType.MEETING and met_last(token) is not None:
        status = Status.OCCURRED
    if dated is not None and looks_the_other_way(dated, status, rule.type):
        dated = None
    if dated is None and status in AHEAD:
        dated = deadline_in_sentence(token, rule.type, scene)
    participants = find_participants(token, rule, scene)
    is_told = rule.type is EventType.MEETING or bool(rule.acts) or token.dep_ == "nsubjpass"
    beside = [*prepositional(token, "with"), *prepositional(token.head, "with")]
    beside += of_the_deal(token, "with") if token.lemma_.lower() in TALK_NOUNS else []
    with_known = dated is not None or (is_told and bool(beside))
    if with_known and rule.pos == "NOUN" and len(participants) == 1:
        participants += other_party(token, rule, participants[0], scene)
    return Draft(
        scene=scene,
        trigger=token,
        rule=rule,
        status=status,
        date=with_bound(as_read(dated, status, token), status, scene) if dated else None,
        link=dated.link if dated else None,
        actors=tuple(p for p in participants if p.role in PARTY_ROLES),
        others=tuple(p for p in participants if p.role not in PARTY_ROLES),
        place=find_place(token, rule.subtype, scene),
        name=pact_name(token, scene) if rule.type is EventType.AGREEMENT else None,
        missing=missing_party(token, rule, scene),
        many=how_many_missing(token, rule, scene),
    )
