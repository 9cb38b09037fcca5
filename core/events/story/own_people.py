"""A government is its country, except where it faces its own people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.movements import OF_STATES, is_domestic, is_movement
from core.events.drafts.draft import Draft
from core.events.syntax.vocab import words
from core.language.geography import plain_name
from core.language.governments import GOVERNMENT_NOUNS, government_name, written_government
from core.model import (
    Actor,
    ActorKind,
    ActorMention,
    EventMention,
    Participant,
    actor_id,
)

# "The Omani government agreed to build a hospital" names no other state: it is a matter at home.
AT_HOME: Final = "agree"
# Whom a rival for power leads.
FOES: Final = words("rebel opposition guerrilla insurgent separatist warlord militia")


def face_own_people(draft: Draft) -> Draft:
    """The draft with a government by that name among its own people, else as its country."""
    parties = [p.actor for p in draft.actors]
    faced = tuple(replace(p, actor=_settled(p.actor, parties, draft)) for p in draft.actors)
    return draft if faced == draft.actors else replace(draft, actors=each_once(faced))


def faces_foe(actor: Actor, draft: Draft) -> bool:
    """True for a president who deals with the rebel leader of his own country, man to man."""
    parties = (p.actor for p in draft.actors if p.actor.id != actor.id)
    others = [a for a in parties if (a.kind, a.country) != (ActorKind.COUNTRY, actor.country)]
    return (
        actor.kind is ActorKind.PERSON
        and bool(others)
        and all(leads_foes(o) and o.country in {None, actor.country} for o in others)
    )


def leads_foes(actor: Actor) -> bool:
    """True for a person whom the article has as "rebel leader Berg"."""
    told = {word for name in actor.aliases for word in name.lower().split()}
    return actor.kind is ActorKind.PERSON and not FOES.isdisjoint(told)


def with_own_governments(
    mentions: Sequence[EventMention], actors: Sequence[ActorMention]
) -> tuple[EventMention, ...]:
    """The mentions; a country among its own people as the government that the article names."""
    own = _governments_named(actors)
    return tuple(_with_own_government(mention, own) for mention in mentions)


def _governments_named(actors: Sequence[ActorMention]) -> dict[str | None, Actor]:
    return {
        m.actor.country: m.actor
        for m in actors
        if m.actor.kind is ActorKind.GROUP and m.actor.name.endswith("government")
    }


def government_of(country: str, actors: Sequence[ActorMention]) -> Actor:
    """The country's government among its own people, as the article names it if it does."""
    return _governments_named(actors).get(country) or _government(country, government_name(country))


def _with_own_government(mention: EventMention, own: Mapping[str | None, Actor]) -> EventMention:
    parties = [p.actor for p in mention.actors]
    faced = tuple(replace(p, actor=_at_home(p.actor, parties, own)) for p in mention.actors)
    return mention if faced == mention.actors else replace(mention, actors=each_once(faced))


def _at_home(actor: Actor, parties: Sequence[Actor], own: Mapping[str | None, Actor]) -> Actor:
    """The actor, a state as its government where it faces its own people."""
    country = actor.country
    if country in own and _faces_movement(actor, parties):
        return own[country]
    others = [other for other in parties if other.id != actor.id]
    are_foes = bool(others) and all(is_movement(o) and o.country == country for o in others)
    if country and actor.kind is ActorKind.COUNTRY and are_foes:
        return _government(country, government_name(country))
    return actor


def _faces_movement(state: Actor, parties: Sequence[Actor]) -> bool:
    """True for a country of which all other parties are movements of its own."""
    others = [other for other in parties if other.id != state.id]
    is_state = state.kind is ActorKind.COUNTRY
    return is_state and bool(others) and all(_is_own(o, str(state.country)) for o in others)


def each_once(parties: Iterable[Participant]) -> tuple[Participant, ...]:
    """The parties, each actor once."""
    return tuple({p.actor.id: p for p in parties}.values())


def _settled(actor: Actor, parties: Sequence[Actor], draft: Draft) -> Actor:
    """The actor, a government under the name that fits those whom it deals with."""
    country = actor.country
    others = [other for other in parties if other.id != actor.id]
    if country is None or not (others or draft.rule.name == AT_HOME):
        return actor
    if actor.kind is ActorKind.COUNTRY:
        written = _written(actor, country, draft)
        is_own = all(_is_own(other, country) for other in others)
        return _government(country, written) if written and is_own else actor
    is_government = actor.kind is ActorKind.GROUP and actor.name.endswith("government")
    is_abroad = is_government and any(_is_foreign(other, country) for other in others)
    is_at_home = any(_is_own(other, country) for other in others)
    return draft.scene.state(country) if is_abroad and not is_at_home else actor


def _written(actor: Actor, country: str, draft: Draft) -> str | None:
    """The words by which the sentence names the country's government, if it does."""
    for mentions in draft.scene.names.values():
        for mention in mentions:
            last = mention.text.split()[-1].lower()
            if mention.actor.id == actor.id and last in GOVERNMENT_NOUNS:
                return _full_form(mention, country)
    return None


def _full_form(mention: ActorMention, country: str) -> str:
    """The words themselves where they name the country, else those of another mention."""
    forms = (mention.text, *mention.actor.aliases)
    written = (written_government(form, country) for form in forms)
    return next(filter(None, written), government_name(country))


def _government(country: str, name: str) -> Actor:
    key = plain_name(government_name(country)).casefold()
    return Actor(actor_id(ActorKind.GROUP, key), name, ActorKind.GROUP, country)


def _is_own(other: Actor, country: str) -> bool:
    """True for people of the country and for bodies that only its own people have."""
    if other.country not in {None, country}:
        return False
    if other.kind is ActorKind.ORGANISATION:
        return is_domestic(other.name)
    return other.kind is ActorKind.GROUP


def _is_foreign(other: Actor, country: str) -> bool:
    """True for other states, their people, and bodies of many states: "the European Union"."""
    if other.kind is ActorKind.ORGANISATION:
        return not OF_STATES.isdisjoint(other.name.split()) and not is_domestic(other.name)
    states = {ActorKind.COUNTRY, ActorKind.PERSON}
    return other.kind in states and other.country not in {None, country}
