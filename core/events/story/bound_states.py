"""States behind those who sign for them: "the two presidents signed a treaty"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.parties import name_parties
from core.events.arguments.signing import bound_by_signing
from core.events.arguments.slots import heads_in
from core.events.drafts.draft import Draft
from core.events.story.own_people import faces_foe, leads_foes
from core.events.syntax.rule import Slot
from core.events.syntax.scene import state_actor
from core.events.syntax.tree import prepositional
from core.events.syntax.vocab import NUMBERS, PARLIAMENTS, SPOKESMEN, words
from core.language.geography import country_code
from core.model import (
    Actor,
    ActorKind,
    EventSubtype,
    EventType,
    Participant,
    Role,
    actor_id,
)

STATE_OFFICES: Final = words(
    """president presidents premier premiers minister ministers chancellor king emir sultan leader
    leaders"""
)
LAWMAKERS: Final = words("lawmaker legislator senator deputie parliamentarian")
OF_STATES: Final = words("treaty accord pact convention protocol armistice")
# "Delegates from nearly 150 nations".
SENT_BY_MANY: Final = re.compile(
    rf"\w+\s(?:of|from|for)\s(?:\w+\s){{0,2}}(?P<states>(?:\d{{2,3}}|{'|'.join(NUMBERS)})"
    r"\s(?:nations|countries|states|governments))"
)
# "EU leaders", "leaders of the G20".
SPEAKERS: Final = r"(?:\w+\s){0,2}(?:[Ll]eaders|[Mm]inisters|[Oo]fficials|[Ee]nvoys|[Nn]egotiators)"
OF_A_BODY: Final = re.compile(
    rf"(?P<front>[A-Z][A-Z0-9]{{1,6}})\s{SPEAKERS}"
    rf"|{SPEAKERS}\s(?:of|from)\sthe\s(?P<behind>[A-Z][A-Z0-9]{{1,6}})",
)


def bind_states(draft: Draft) -> Draft:
    """An agreement with the states in place of those who act for them."""
    if draft.rule.type is not EventType.AGREEMENT:
        return draft
    states = draft.scene.states
    acting = [p.actor for p in draft.actors if _acts_for(p.actor)]
    codes = [actor.country for actor in acting]
    is_of_states = _stand_for_states(acting, draft)
    if is_of_states or any(a.country in states or a.kind is not ActorKind.PERSON for a in acting):
        states = {**{code: state_actor(code) for code in codes if code}, **states}
    bound: dict[str, Participant] = {}
    signing: list[Participant] = []
    rivals = {a.country for a in acting if faces_foe(a, draft)}
    for participant in draft.actors:
        actor = participant.actor
        if actor.kind is ActorKind.COUNTRY and actor.country in rivals:
            continue
        acts = (
            _acts_for(actor)
            and not (_faces_its_own(actor, draft) or actor.country in rivals)
            and codes.count(actor.country) < 2
        )
        state = states.get(participant.actor.country) if acts else _body_of_envoys(actor, draft)
        kept = participant if state is None else replace(participant, actor=state)
        bound.setdefault(kept.actor.id, kept)
        if state is not None and participant.actor.kind is ActorKind.PERSON:
            signing.append(Participant(participant.actor, Role.SIGNATORY))
    bound_draft = replace(draft, actors=tuple(bound.values()), others=(*draft.others, *signing))
    bound_draft = _with_all_or_none(draft, bound_draft)
    return _bind_those_signed_for(_without_signatories(bound_draft))


def _stand_for_states(acting: Sequence[Actor], draft: Draft) -> bool:
    """True for "Omani President Berg" and "Chad's minister Lindt", and for him and Chad.

    A treaty between persons of two countries is one of their countries, whoever they are.
    """
    states = [p.actor for p in draft.actors if p.actor.kind is ActorKind.COUNTRY]
    codes = {actor.country for actor in (*acting, *states)}
    told = {word for actor in acting for word in _words_of(actor)}
    is_treaty = draft.trigger.lemma_.lower() in OF_STATES and len(acting) == len(draft.actors)
    are_two = 1 < len(codes) == len(acting) + len(states)
    return are_two and (is_treaty or not STATE_OFFICES.isdisjoint(told))


def _words_of(person: Actor) -> set[str]:
    """The words of the titles under which the article has someone."""
    told = {word for name in person.aliases for word in name.casefold().split()}
    return told - set(person.name.casefold().split())


def _with_all_or_none(draft: Draft, bound: Draft) -> Draft:
    """Both states of "Presidents Berg of Oman and Lindt", if they are named, else both persons."""
    people = [p.actor for p in draft.actors if p.actor.kind is ActorKind.PERSON]
    open_still = [a for a in people if a.country is None]
    offices = STATE_OFFICES | {"secretary"}
    hold_office = any(_words_of(a) & offices for a in people) and all(
        _words_of(a) & offices or not _words_of(a) for a in open_still
    )
    are_of_states = hold_office and not any(map(leads_foes, people))
    if not open_still or not are_of_states or len(people) < len(draft.actors):
        return bound
    named = {m.actor.id: m.actor for t in draft.scene.parse for m in draft.scene.names_at(t)}
    states = [a for a in named.values() if a.kind is ActorKind.COUNTRY]
    codes = dict.fromkeys(a.country for a in people if a.country)
    here = draft.place.country if draft.place else None
    homes = [s for s in draft.scene.states.values() if s.country not in {*codes, here}]
    if len(open_still) == 1 and len(homes) == 1 and codes:  # "Chancellor Berg", in the report
        states = [*(draft.scene.state(code) for code in codes), *homes]
    if len(states) != len(people) or not codes.keys() <= {a.country for a in states}:
        return draft
    signing = tuple(Participant(a, Role.SIGNATORY) for a in people)
    actors = tuple(Participant(a, Role.PARTY) for a in states)
    return replace(draft, actors=actors, others=(*draft.others, *signing))


def _without_signatories(draft: Draft) -> Draft:
    """A pact between two states with the persons who signed it beside them, as many at most."""
    named = prepositional(draft.trigger, "between")
    if draft.rule.subtype is EventSubtype.SIGNED:  # "signed the Oman-Chad Trade Agreement"
        named = [*named, *heads_in(Slot.MODIFIER, draft.trigger)]
    bodies = {a.id for a in name_parties(named, draft.scene)}
    states = tuple(
        p for p in draft.actors if p.actor.id in bodies and p.actor.kind is not ActorKind.PERSON
    )
    people = tuple(p for p in draft.actors if p.actor.kind is ActorKind.PERSON)
    are_all = len(states) + len(people) == len(draft.actors)
    if len(states) < 2 or len(people) > len(states) or not are_all:
        return draft
    signing = (Participant(p.actor, Role.SIGNATORY) for p in people)
    return replace(draft, actors=states, others=(*draft.others, *signing))


def _body_of_envoys(actor: Actor, draft: Draft) -> Actor | None:
    """NATO for "NATO's foreign ministers", the states for "delegates from 150 states"."""
    sent = SENT_BY_MANY.fullmatch(actor.name) if actor.kind is ActorKind.GROUP else None
    if sent is not None:
        states = sent["states"]
        return Actor(actor_id(ActorKind.GROUP, states), states, ActorKind.GROUP)
    owner, _, envoys = actor.name.partition("'s ")
    body = OF_A_BODY.fullmatch(actor.name)
    if body is not None and country_code(name := body["front"] or body["behind"]) is None:
        known = draft.scene.bodies.get(name)
        kind = ActorKind.ORGANISATION
        return known or Actor(actor_id(kind, name.casefold()), name, kind)
    are_envoys = envoys.rpartition(" ")[2].removesuffix("s") in SPOKESMEN
    are_members = actor.name.startswith("members of ")
    whole = actor.name.removeprefix("members of ").removeprefix("the ") if are_members else owner
    return draft.scene.bodies.get(whole) if are_envoys or are_members else None


def _bind_those_signed_for(draft: Draft) -> Draft:
    """An agreement with those on whose behalf it is signed in place of who signs."""
    stood_for, people = bound_by_signing(draft.trigger, draft.scene)
    if not stood_for:
        return draft
    gone = {person.id for person in people}
    kept = {p.actor.id: p for p in draft.actors if p.actor.id not in gone}
    kept.update({a.id: Participant(a, Role.PARTY) for a in stood_for if a.id not in kept})
    beside = {p.actor.id: p for p in draft.others}
    beside.update({a.id: Participant(a, Role.SIGNATORY) for a in people})
    return replace(draft, actors=tuple(kept.values()), others=tuple(beside.values()))


def _faces_its_own(actor: Actor, draft: Draft) -> bool:
    """True for a government or a house of parliament among its own people, no other state there."""
    others = [p.actor for p in draft.actors if p.actor.id != actor.id]
    states = {ActorKind.COUNTRY, ActorKind.PERSON}
    is_abroad = any(a.kind in states and a.country not in {None, actor.country} for a in others)
    words = set(actor.name.lower().split())
    is_house = actor.kind is ActorKind.ORGANISATION and bool(words & PARLIAMENTS and others)
    return not is_abroad and ("government" in words or is_house)


def _acts_for(actor: Actor) -> bool:
    """True for a person with a country and for a country's parliament or government."""
    if actor.country is None or actor.kind is ActorKind.COUNTRY:
        return False
    if actor.kind is ActorKind.PERSON:
        return True
    words = actor.name.lower().split()
    last = words[-1].removesuffix("s")
    is_envoy = actor.kind is ActorKind.GROUP and last in SPOKESMEN | LAWMAKERS
    return is_envoy or bool(PARLIAMENTS & set(words))
