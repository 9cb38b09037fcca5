"""Who takes part in a trigger's event, and as what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from core.events.arguments.antecedents import ANY, PERSON
from core.events.arguments.beside import who_is_beside
from core.events.arguments.brokers import arranging_for_others, brokers_of
from core.events.arguments.company_slots import met_with
from core.events.arguments.doers import doers
from core.events.arguments.doubles import told_once
from core.events.arguments.known_firms import points_to_firm
from core.events.arguments.lone_party import AGREES, beside_a_lone, who_tells_of_it
from core.events.arguments.nearby import named_after, named_before, stands_beside, whose_seat
from core.events.arguments.pairs import is_unnamed_pair
from core.events.arguments.parties import name_parties
from core.events.arguments.signing import signing_otherwise
from core.events.arguments.slots import heads_in
from core.events.syntax.acts import act_on
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.scene import Scene
from core.events.syntax.tree import (
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    prepositional,
    subjects,
)
from core.events.syntax.vocab import (
    AGREEMENT_NOUNS,
    BUSINESS_NOUNS,
    FACILITATES,
    HOLDS,
)
from core.language.geography import country_code
from core.model import Actor, ActorKind, EventSubtype, EventType, Participant, Role

if TYPE_CHECKING:
    from core.token import Token

PREPOSITIONS: Final = frozenset({"with", "to", "on", "between"})
# One side does these by itself: the deal told before is another event, its other side no party.
SIDED_ACTS: Final = frozenset(
    {
        EventSubtype.RATIFIED,
        EventSubtype.WITHDRAWN,
        EventSubtype.SUSPENDED,
        EventSubtype.BREACHED,
    }
)


def find_participants(token: Token, rule: EventRule, scene: Scene) -> list[Participant]:
    """Everyone whom the words around the trigger name, each once and in the slots' order."""
    found: dict[str, Participant] = {}
    for actor, role in _named_parties(token, rule, scene):
        found.setdefault(actor.id, Participant(actor, role))
    for actor, role in signing_otherwise(token, rule, found.values(), scene):
        found.setdefault(actor.id, Participant(actor, role))
    wanted = 1 if rule.subtype in SIDED_ACTS else 2
    is_open = rule.lemmas == AGREES and any(map(points_to_firm, heads_in(Slot.SUBJECT, token)))
    is_short = len(found) < wanted or _lost_its_subject(token, rule)
    if rule.pos == "VERB" and not is_open and is_short:
        groups = [p.actor.name for p in found.values() if p.actor.kind is ActorKind.GROUP]
        for actor, role in _nearby(token, rule, scene):
            if not any(name.startswith(f"{actor.name}'s ") for name in groups):
                found.setdefault(actor.id, Participant(actor, role))  # "Oman's parties met"
    is_open = is_open or rule.subtype in SIDED_ACTS or rule.type is EventType.MEETING
    for actor in beside_a_lone(token, scene, set(found)) if not is_open else ():
        found.setdefault(actor.id, Participant(actor, Role.PARTY))
    return told_once(list(found.values()), token, rule, scene)


def _lost_its_subject(verb: Token, rule: EventRule) -> bool:
    """True where the parser hung the subject elsewhere: "On Friday Berg spoke with Lindt"."""
    is_wanted = any(slot is Slot.SUBJECT for slot, _ in rule.slots)
    return is_wanted and verb.dep_ == "ROOT" and not heads_in(Slot.SUBJECT, verb)


def _named_parties(token: Token, rule: EventRule, scene: Scene) -> Iterator[tuple[Actor, Role]]:
    """Actors in the trigger's slots, those who bring others together or come along first."""
    yield from _beside_them(token, rule, scene)
    for slot, role in rule.slots:
        heads = heads_in(slot, token)
        named = name_parties(heads, scene) if slot is not Slot.TRADED else _states(heads, scene)
        if slot is Slot.MODIFIER:
            named = _in_front(named, scene)
        yield from ((actor, role) for actor in named)
    if rule.lemmas == BUSINESS_NOUNS:
        yield from ((actor, Role.PARTY) for actor in name_parties(_agreeing_on(token), scene))
    if rule.type is EventType.MEETING and is_verbal(token):
        yield from ((actor, Role.PARTY) for actor in name_parties(met_with(token), scene))
    if rule.subtype in SIDED_ACTS:
        yield from ((actor, Role.PARTY) for actor in those_it_is_between(token, scene))
    if _is_held_by_it(token, scene):
        hosts = name_parties(named_before(token.head, scene), scene)
        yield from ((actor, Role.HOST) for actor in hosts)


def _in_front(named: list[Actor], scene: Scene) -> list[Actor]:
    """The two of "Oman-Chad talks"; nobody of "corps commander talks", "minister-level talks"."""
    offices = {m.actor.id for ms in scene.names.values() for m in ms if m.role == m.actor.name}
    named = [a for a in named if a.id not in offices and not a.name.endswith("-level")]
    return named if len(named) > 1 else [a for a in named if a.kind is not ActorKind.GROUP]


def _beside_them(token: Token, rule: EventRule, scene: Scene) -> Iterator[tuple[Actor, Role]]:
    """Who is there without being a party, who mediates and who arranges it for others."""
    yield from who_is_beside(token, scene)
    for verb, heads in brokers_of(token):
        role = Role.FACILITATOR if verb in FACILITATES else Role.MEDIATOR
        yield from ((actor, role) for actor in name_parties(heads, scene))
    if rule.type is EventType.MEETING:
        yield from ((actor, Role.FACILITATOR) for actor in _arranging(token, scene))


def _arranging(noun: Token, scene: Scene) -> Iterator[Actor]:
    """A state, or whoever is named beside both sides, that arranges what others meet for."""
    heads, meant = arranging_for_others(noun)
    sides = {actor.id for actor in name_parties(meant, scene)}
    are_told = sides or any(is_unnamed_pair(head, scene) for head in meant)  # "the two teams"
    for actor in name_parties(heads, scene) if are_told else ():
        is_apart = bool(prepositional(noun, "between")) or actor.kind is ActorKind.COUNTRY
        if is_apart and actor.id not in sides:
            yield actor


def _agreeing_on(noun: Token) -> list[Token]:
    """Who "reached an agreement for the acquisition of A by B", of which only this is told."""
    deal = noun.head.head
    is_for = noun.dep_ == "pobj" and noun.head.lower_ in {"for", "on"}
    is_told = is_for and deal.lemma_.lower() in AGREEMENT_NOUNS and deal.dep_ == "dobj"
    return clause_subjects(deal.head) if is_told and prepositional(noun, "by") else []


def those_it_is_between(noun: Token, scene: Scene) -> list[Actor]:
    """Both of "the treaty between Oman and Chad was ratified", where nobody is said to do it."""
    is_done = act_on(noun) is not None and not doers(noun)
    return name_parties(prepositional(noun, "between"), scene) if is_done else []


def _states(heads: list[Token], scene: Scene) -> list[Actor]:
    """The states of "Omani" and "Indian", whose people are freed."""
    return [scene.state(code) for head in heads if (code := country_code(head.text))]


def _nearby(token: Token, rule: EventRule, scene: Scene) -> Iterator[tuple[Actor, Role]]:
    """Parties that stand where the rule looks for them, whatever the parser made of it."""
    roles = dict(rule.slots)
    done_to = is_passive(token)
    left, right = (Slot.OBJECT, Slot.SUBJECT) if done_to else (Slot.SUBJECT, Slot.OBJECT)
    before = named_before(token, scene)
    if left in roles and _may_be_subject(before, heads_in(left, token), token):
        can_do = PERSON if {h.lower_ for h in heads_in(left, token)} & {"he", "she"} else ANY
        for actor in name_parties(before, scene):
            if actor.kind in can_do:
                yield actor, roles[left]
    prepositions = frozenset({"by"} if done_to else PREPOSITIONS & {slot.value for slot in roles})
    if right in roles or prepositions:
        bare = named_after(token, frozenset(), scene) if right in roles and not done_to else []
        for actor in name_parties(bare or named_after(token, prepositions, scene), scene):
            yield actor, roles.get(right, Role.PARTY)


def _may_be_subject(named: list[Token], heads: list[Token], verb: Token) -> bool:
    """True where the name in front can be what the parser's subject should have been."""
    if all(head.pos_ == "PRON" for head in heads):
        return not _goes_on_with_it(heads, verb)
    return any(n.i >= verb.i - 3 or head.is_ancestor(n) for n in named for head in heads)


def _goes_on_with_it(heads: list[Token], verb: Token) -> bool:
    """True for "It bought Belar, and in May it sold Cordan": "it" is who did so in front."""
    first = clause_subjects(verb.head) if verb.dep_ == "conj" else []
    return [t.lower_ for t in heads] == [t.lower_ for t in first] == ["it"]


def _is_held_by_it(noun: Token, scene: Scene) -> bool:
    """True for "Oman said it will host talks": what "it" is stands just before.

    False where the grammar of the sentence has told already what it is.
    """
    if noun.dep_ != "dobj" or lemma(noun.head) not in HOLDS:
        return False
    holding = [subject for subject in subjects(noun.head) if subject.lower_ == "it"]
    return bool(holding) and not name_parties(holding, scene)


def other_party(
    noun: Token, rule: EventRule, known: Participant, scene: Scene
) -> list[Participant]:
    """The party behind "with", else the one named just before, if of like kind."""
    is_bodys_summit = rule.subtype is EventSubtype.SUMMIT and prepositional(noun, "of")
    if rule.subtype in SIDED_ACTS or is_bodys_summit:
        return []
    behind = name_parties(named_after(noun, frozenset({"with", "between"}), scene), scene)
    in_front = [token for token in named_before(noun, scene) if not stands_beside(token)]
    before = name_parties(map(whose_seat, in_front), scene)
    is_person = known.actor.kind is ActorKind.PERSON
    alike = [a for a in before if (a.kind is ActorKind.PERSON) is is_person]
    others = [a for a in behind if a.id != known.actor.id]
    others = others or who_tells_of_it(noun, scene) or alike
    return [
        Participant(a, Role.PARTY)
        for a in others
        if a.id != known.actor.id and a.name not in known.actor.name  # "the teachers' union"
    ]
