"""Who takes part in an event, from what each of its mentions says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.merge.party import are_one, read_party
from core.model import (
    Actor,
    ActorKind,
    EventMention,
    EventType,
    Participant,
    Role,
)

Participants = tuple[Participant, ...]


def gather(mentions: Sequence[EventMention]) -> tuple[Participants, Participants]:
    """Parties and others, each once; ``mentions`` come best first.

    Persons meet and countries agree: where one mention names the country and another the person
    for it, the one of them is the party. Those who sign for the parties are among the others.
    """
    lead = mentions[0]
    told = [_parties_beside(lead, mention) for mention in mentions]
    # "Berg and envoys of the rebels signed it", where the deal of both is told elsewhere.
    whole = next((mention for mention in mentions if len(mention.actors) >= 2), lead)
    signing = _all(_signing(whole, parties) for parties in told)
    parties = tuple(p for p in _all(told) if p.actor not in {s.actor for s in signing})
    actors = _without_doubles(lead.type, parties)
    if lead.type is EventType.AGREEMENT:
        signing = (*signing, *(p for p in parties if p not in actors))
    others = [mention.others for mention in mentions]
    return actors, _all([*others, _as_signers(signing)])


def _signing(lead: EventMention, parties: Participants) -> Participants:
    """The persons of another mention, where the lead names the states or firms they sign for."""
    persons = tuple(p for p in parties if p.actor.kind is ActorKind.PERSON)
    is_deal = lead.type is EventType.AGREEMENT and len(lead.actors) >= 2
    known = {p.actor.id for p in lead.actors}
    are_all_people = all(p.actor.kind is ActorKind.PERSON for p in lead.actors)
    is_theirs = are_all_people or any(p.actor.id in known for p in persons)
    return () if not is_deal or is_theirs else persons


def _as_signers(parties: Participants) -> Participants:
    return tuple(Participant(p.actor, Role.SIGNATORY) for p in parties)


def _parties_beside(lead: EventMention, other: EventMention) -> Participants:
    """Another mention's parties, without those that only stand for the two whom the lead names.

    These are nameless groups, and the states of a headline over a deal of their firms.
    """
    if len(lead.actors) < 2:
        return other.actors
    known = {p.actor.id for p in lead.actors}
    are_firms = all(p.actor.kind is ActorKind.ORGANISATION for p in lead.actors)
    is_deal_of_firms = lead.type is EventType.AGREEMENT and are_firms
    vague = {ActorKind.GROUP, ActorKind.COUNTRY} if is_deal_of_firms else {ActorKind.GROUP}
    return tuple(p for p in other.actors if p.actor.id in known or p.actor.kind not in vague)


def _without_doubles(kind: EventType, parties: Participants) -> Participants:
    """One mention names the country, another the person for it: persons meet, countries agree."""
    persons = {p.actor.country for p in parties if p.actor.kind is ActorKind.PERSON}
    countries = {p.actor.country for p in parties if p.actor.kind is ActorKind.COUNTRY}
    doubled = (persons & countries) - {None}
    left_out = ActorKind.COUNTRY if kind is EventType.MEETING else ActorKind.PERSON
    return tuple(
        p for p in parties if p.actor.country not in doubled or p.actor.kind is not left_out
    )


def _all(lists: Iterable[Participants]) -> Participants:
    """Each once, by its fullest name and with what it does, if any mention says what."""
    found: list[Participant] = []
    for participant in (p for participants in lists for p in participants):
        place = next((i for i, p in enumerate(found) if _are_one(p.actor, participant.actor)), None)
        if place is None:
            found.append(participant)
        else:
            found[place] = _fuller(found[place], participant)
    return tuple(found)


def _are_one(a: Actor, b: Actor) -> bool:
    return a.id == b.id or (a.kind is b.kind and are_one(read_party(a), read_party(b)))


def _fuller(known: Participant, other: Participant) -> Participant:
    longer = len(other.actor.name.split()) > len(known.actor.name.split())
    role = other.role if known.role is Role.PARTY else known.role
    return Participant(other.actor if longer else known.actor, role)
