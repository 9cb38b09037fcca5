"""From triggers to drafts: what one sentence says of an event by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.events.acts import act_on, told_of
from core.events.antecedents import antecedents
from core.events.business_checks import points_to_firm
from core.events.dating import date_in_sentence, deadline_in_sentence
from core.events.leaning import as_read, is_to_come, looks_the_other_way
from core.events.nameless import how_many, is_unnamed_pair
from core.events.pact_name import pact_name
from core.events.participants import find_participants, other_party
from core.events.parties import name_parties
from core.events.place import find_place
from core.events.rule import EventRule
from core.events.scene import Scene
from core.events.several_acts import (
    joined_acts,
    later_rule,
    rule_of_joined_act,
    rules_of_steps,
)
from core.events.slots import heads_in
from core.events.status import read_status
from core.events.tree import clause_subjects, coordinated, is_passive, prepositional
from core.events.triggers import is_told_by_other, rule_for
from core.events.vocab import FIRM_NOUNS, HOUSES
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


FIRMS: Final = (FIRM_NOUNS | {"business", "board"}) - {"union", "club", "league"}
STATE_NOUNS: Final = frozenset({"country", "nation", "state", "neighbour", "neighbor"})
OF_BOTH: Final = frozenset({"their", "our", "we"})
# Rules of meetings at which "it" may be a firm.
BARGAINS: Final = frozenset({"negotiations", "negotiate", "discuss"})
SIDE_NOUNS: Final = frozenset({"side", "government", "delegation", "team"})
PRONOUNS: Final = frozenset({"he", "she", "him", "his", "her"})
AHEAD: Final = frozenset({Status.PLANNED, Status.HYPOTHETICAL})
LEADERS: Final = frozenset({"leader", "president", "premier", "minister", "chancellor", "king"})
PARTY_NOUNS: Final = HOUSES | {"party", "camp", "faction", "union"}


class Missing(StrEnum):
    """A party that the sentence only points to."""

    ONE = "one"
    BODY = "body"
    PAIR = "pair"
    PERSONS = "persons"
    FIRMS = "firms"
    STATES = "states"
    SIDES = "sides"
    PARTIES = "parties"


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
        rule = rule_for(token, scene)
        if rule is not None and not is_told_by_other(token, rule, scene):
            yield from _made_in_steps(token, scene) or (_draft(token, rule, scene),)
            yield from _done_later(token, rule, scene)
            yield from _done_besides(token, rule, scene)


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
    if draft.date is not None and (acting or goes_by_itself):
        yield replace(draft, scene=scene, actors=acting or draft.actors, others=(), shown=act)


def _done_besides(token: Token, rule: EventRule, scene: Scene) -> Iterator[Draft]:
    """The second act of "was signed in May and extended in June", with a day of its own."""
    for act in joined_acts(token):
        besides = rule_of_joined_act(token, rule, act)
        own = {t for word in act.subtree if (t := scene.time_at(word))}
        times = tuple(t for t in scene.times if t in own)
        if besides is not None and times:
            draft = _draft(token, besides, replace(scene, times=times))
            status = read_status(act, besides, None)
            yield replace(draft, scene=scene, shown=act, status=status, link=DateLink.CLAUSE)


def _draft(token: Token, rule: EventRule, scene: Scene) -> Draft:
    dated = date_in_sentence(token, rule.type, scene)
    announced = dated is not None and dated.link is DateLink.SENTENCE and dated.tense == "past"
    status = read_status(token, rule, dated.time if dated and not announced else None)
    if status is Status.OCCURRED and dated is not None and is_to_come(dated):
        status = Status.PLANNED
    if dated is not None and looks_the_other_way(dated, status, rule.type):
        dated = None
    if dated is None and status in AHEAD:
        dated = deadline_in_sentence(token, rule.type, scene)
    if status is Status.PLANNED and rule.settled is not None and rule.settled(token, scene):
        status = Status.OCCURRED
    participants = find_participants(token, rule, scene)
    is_told = rule.type is EventType.MEETING or bool(rule.acts)
    with_known = dated is not None or (is_told and bool(prepositional(token, "with")))
    if with_known and rule.pos == "NOUN" and len(participants) == 1:
        participants += other_party(token, rule, participants[0], scene)
    return Draft(
        scene=scene,
        trigger=token,
        rule=rule,
        status=status,
        date=as_read(dated, status) if dated else None,
        link=dated.link if dated else None,
        actors=tuple(p for p in participants if p.role in PARTY_ROLES),
        others=tuple(p for p in participants if p.role not in PARTY_ROLES),
        place=find_place(token, rule.subtype, scene),
        name=pact_name(token, scene) if rule.type is EventType.AGREEMENT else None,
        missing=_missing(token, rule, scene),
        many=max(map(how_many, _unnamed_pairs(token, rule, scene)), default=2),
    )


def _missing(token: Token, rule: EventRule, scene: Scene) -> Missing | None:
    heads = [head for slot, _ in rule.slots for head in heads_in(slot, token)]
    unnamed = [head for head in heads if not scene.names_at(head)]
    pairs = _unnamed_pairs(token, rule, scene)
    if rule.name == "player-moved" and any(h.lower_ == "they" for h in unnamed):
        return Missing.BODY  # a club
    if pairs:
        return _kind_of_pair(pairs[0])
    is_of_somebody = rule.name == "courtesy-call" and not _callers(token, rule)
    if is_of_somebody or any(h.lower_ in PRONOUNS for h in unnamed):
        return Missing.ONE
    is_deal = rule.type is EventType.AGREEMENT or rule.name in BARGAINS
    return Missing.BODY if is_deal and any(_is_body_before(h, scene) for h in unnamed) else None


def _callers(call: Token, rule: EventRule) -> list[Token]:
    """Who pays the call: none in "a planned call on the president was dropped"."""
    slots = [slot for slot, role in rule.slots if role is Role.VISITOR]
    return [head for slot in slots for head in heads_in(slot, call)]


def _unnamed_pairs(token: Token, rule: EventRule, scene: Scene) -> list[Token]:
    heads = [head for slot, _ in rule.slots for head in heads_in(slot, token)]
    joined = [t for head in heads for t in coordinated(head)]
    return [h for h in joined if is_unnamed_pair(h, scene) or h.lower_ in OF_BOTH]


def _is_body_before(head: Token, scene: Scene) -> bool:
    """True for "it" and "the carmaker", where the sentence does not say who they are."""
    return points_to_firm(head) and not name_parties([head], scene)


def _kind_of_pair(head: Token) -> Missing:
    """What two the words point to: in "officials of the two sides" those of the sides."""
    people = antecedents(head) if head.lower_ == "they" else [head]
    sent_by = [t for one in people for t in prepositional(one, "of", "from", "for")]
    word = next(iter(sent_by or people), head).lemma_.lower()
    if word in FIRMS:
        return Missing.FIRMS
    if word in PARTY_NOUNS:
        return Missing.PARTIES
    if word in SIDE_NOUNS:
        return Missing.SIDES
    if word in LEADERS:
        return Missing.PERSONS
    return Missing.STATES if word in STATE_NOUNS else Missing.PAIR
