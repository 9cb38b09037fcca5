"""From triggers to drafts: what one sentence says of an event by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.events.acts import act_on, told_of
from core.events.agreement_checks import is_joint
from core.events.agreement_rules import AGREEMENT_RULES
from core.events.dating import OwnDate, date_in_sentence
from core.events.meeting_rules import MEETING_RULES
from core.events.nameless import is_unnamed_pair
from core.events.pact_name import pact_name
from core.events.pact_slots import acts_agreed
from core.events.participants import find_participants, other_party
from core.events.place import find_place
from core.events.rule import EventRule, Slot
from core.events.scene import Scene
from core.events.slots import heads_in
from core.events.status import read_status
from core.events.tree import children, lemma, noun_lemma, objects, prepositional
from core.events.vocab import BUSINESS_NOUNS, HABITS, PRIVATE_DEALS, STATEMENTS
from core.model import (
    DateLink,
    EventType,
    Participant,
    Place,
    Role,
    Span,
    Status,
    TimeMention,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

RULES: Final = (*MEETING_RULES, *AGREEMENT_RULES)
RULE_POS: Final = {"VERB": "VERB", "NOUN": "NOUN", "PROPN": "NOUN"}


def _by_word() -> dict[tuple[str, str], tuple[EventRule, ...]]:
    """The rules of each trigger word, earlier rows first."""
    found: dict[tuple[str, str], tuple[EventRule, ...]] = {}
    for rule in RULES:
        for word in rule.lemmas:
            found[rule.pos, word] = (*found.get((rule.pos, word), ()), rule)
    return found


RULES_BY_WORD: Final = _by_word()
PARTY_ROLES: Final = frozenset({Role.PARTY, Role.HOST, Role.VISITOR, Role.SIGNATORY, Role.CALLER})


# "Flew in for talks with her": whom he meets is told by the talks.
JOURNEYS: Final = frozenset({"travel-to", "leave-for", "awaited"})
FIRM_NOUNS: Final = frozenset({"company", "firm", "group", "business"})
STATE_NOUNS: Final = frozenset({"country", "nation", "state", "neighbour", "neighbor"})
OF_BOTH: Final = frozenset({"their", "our", "we"})
SIDE_NOUNS: Final = frozenset({"side", "party", "government", "camp", "faction"})


class Missing(StrEnum):
    """A party that the sentence only points to."""

    ONE = "one"
    PAIR = "pair"
    FIRMS = "firms"
    STATES = "states"
    SIDES = "sides"


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as its own sentence tells it, before the rest of the article is asked.

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
        rule = _rule_for(token, scene)
        if rule is not None and not _is_told_by_other(token, rule, scene):
            yield _draft(token, rule, scene)


def _rule_for(token: Token, scene: Scene) -> EventRule | None:
    pos = RULE_POS.get(token.pos_)
    if pos is None or scene.names_at(token):
        return None
    word = lemma(token) if pos == "VERB" else noun_lemma(token)
    rules = RULES_BY_WORD.get((pos, word))
    if rules is None:
        return None
    if any(c.lower_ in {"any", "every", "each"} for c in children(token, "det")):
        return None
    if any(c.lower_ in HABITS for c in children(token, "advmod", "amod")):
        return None
    if token.lemma_.lower() in STATEMENTS and not is_joint(token):
        return None
    if any(c.lower_ in PRIVATE_DEALS for c in children(token, "compound", "amod")):
        return None
    return next(
        (
            rule
            for rule in rules
            if _is_acted(token, rule) and (rule.check is None or rule.check(token, scene))
        ),
        None,
    )


def _is_told_by_other(token: Token, rule: EventRule, scene: Scene) -> bool:
    """True where another trigger tells the same: "signed the deal", "met for talks"."""
    head = token.head
    if rule.type is EventType.AGREEMENT and _is_about_takeover(token):
        return True
    if (
        rule.pos == "VERB"
        and rule.type is EventType.AGREEMENT
        and token in _agreed_with(head, scene)
    ):
        return True
    if rule.pos == "VERB" and rule.type is EventType.AGREEMENT and _is_agreed(token):
        return True
    if rule.pos == "VERB":
        return any(
            (told := _rule_for(noun, scene)) is not None and told.type is rule.type
            for noun in objects(token)
        )
    if token.dep_ == "compound" and head.pos_ in {"NOUN", "PROPN"}:
        return not rule.acts or _rule_for(head, scene) is not None
    if (
        token.dep_ == "pobj"
        and head.dep_ == "prep"
        and head.lower_ in {"for", "in", "of", "during"}
    ):
        told = _rule_for(head.head, scene) if head.head != token else None
        goes = told is not None and told.name in JOURNEYS and prepositional(token, "with")
        return told is not None and told.type is rule.type and told.pos != "NOUN" and not goes
    return False


def _is_agreed(verb: Token) -> bool:
    """True for "agreed to settle" and "agreed to pay $4 million to settle"."""
    while verb.dep_ in {"xcomp", "advcl", "conj"} and verb.tag_ == "VB":
        verb = verb.head
        if verb.lemma_ == "agree":
            return True
    return False


def _agreed_with(head: Token, scene: Scene) -> list[Token]:
    """The "buy" of "reached a deal to buy" and "signed a letter of intent to buy"."""
    triggers = (head, *children(head, "dobj"), head.head, head.head.head)
    return [
        act
        for trigger in triggers
        if (rule := _rule_for(trigger, scene)) is not None
        and any(slot is Slot.COMPLEMENT for slot, _ in rule.slots)
        for act in acts_agreed(trigger)
    ]


def _is_about_takeover(deal: Token) -> bool:
    """True for "an agreement for the acquisition of A by B": the acquisition has both sides."""
    return any(
        noun.lemma_.lower() in BUSINESS_NOUNS and prepositional(noun, "by")
        for noun in prepositional(deal, "for", "on")
    )


def _is_acted(token: Token, rule: EventRule) -> bool:
    if not rule.acts:
        return True
    acts = (told_of(token), act_on(token))
    return any(act is not None and lemma(act) in rule.acts and _is_done(act) for act in acts)


def _is_done(act: Token) -> bool:
    """False for "negotiating a deal", which has reached none."""
    return act.lemma_.lower() != "negotiate" or act.tag_ in {"VBD", "VBN"}


def _draft(token: Token, rule: EventRule, scene: Scene) -> Draft:
    dated = date_in_sentence(token, rule.type, scene)
    status = read_status(token, rule, dated.time if dated else None)
    if status is Status.PLANNED and rule.settled is not None and rule.settled(token, scene):
        status = Status.OCCURRED
    participants = find_participants(token, rule, scene)
    if dated is not None and rule.pos == "NOUN" and len(participants) == 1:
        participants += other_party(token, rule, participants[0], scene)
    return Draft(
        scene=scene,
        trigger=token,
        rule=rule,
        status=status,
        date=_leaning(dated, status) if dated else None,
        link=dated.link if dated else None,
        actors=tuple(p for p in participants if p.role in PARTY_ROLES),
        others=tuple(p for p in participants if p.role not in PARTY_ROLES),
        place=find_place(token, rule.subtype, scene),
        name=pact_name(token, scene) if rule.type is EventType.AGREEMENT else None,
        missing=_missing(token, rule, scene),
    )


def _leaning(dated: OwnDate, status: Status) -> TimeMention:
    """The time, read forwards or backwards where the event's verb says what its words do not."""
    tense = "future" if status is Status.PLANNED else dated.tense
    if tense is None:
        return dated.time
    kept = tuple(part for part in dated.time.parts if part[0] != "tense")
    return replace(dated.time, parts=(*kept, ("tense", tense)))


def _missing(token: Token, rule: EventRule, scene: Scene) -> Missing | None:
    heads = [head for slot, _ in rule.slots for head in heads_in(slot, token)]
    unnamed = [head for head in heads if not scene.names_at(head)]
    pairs = [h for h in heads if is_unnamed_pair(h, scene) or h.lower_ in OF_BOTH]
    if pairs:
        return _kind_of_pair(pairs[0])
    return Missing.ONE if any(h.lower_ in {"he", "she", "his", "her"} for h in unnamed) else None


def _kind_of_pair(head: Token) -> Missing:
    word = head.lemma_.lower()
    if word in FIRM_NOUNS:
        return Missing.FIRMS
    if word in SIDE_NOUNS:
        return Missing.SIDES
    return Missing.STATES if word in STATE_NOUNS else Missing.PAIR
