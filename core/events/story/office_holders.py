"""Persons for the plural of their office: in a meeting "the leaders of Oman and Peru" are they."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.arguments.antecedents import antecedents
from core.events.arguments.missing import pointing_heads
from core.events.arguments.parties import name_parties
from core.events.drafts.draft import Draft
from core.events.story.name_lists import lists_in
from core.events.story.own_people import each_once
from core.events.syntax.tree import children
from core.events.syntax.vocab import words
from core.model import Actor, ActorKind, ActorMention, EventType

if TYPE_CHECKING:
    from core.token import Token

# Offices of which a country has one, with what a title says of whoever holds it.
OFFICES: Final = {
    "leader": words("president prime premier king chancellor leader emir queen sultan"),
    "president": words("president"),
    "premier": words("premier prime"),
    "minister": words("minister secretary"),
    "chancellor": words("chancellor"),
    "secretary": words("secretary"),
}
ALL_OFFICES: Final = frozenset[str]().union(*OFFICES.values())
COUNTERPARTS: Final = words("counterpart counterparts")
# Who only stands in for, or once was, the holder; "rebel leaders" hold no office of a state.
NO_HOLDERS: Final = words(
    "vice deputy former ex assistant under rebel opposition party first political"
)
PORTFOLIOS: Final = words(
    """foreign prime defence defense finance interior trade economy energy health transport
    agriculture justice education environment oil"""
)
FRONTS: Final = ("amod", "compound", "nmod")
STATES: Final = frozenset({ActorKind.COUNTRY, ActorKind.GROUP})


def with_office_holders(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """A meeting with the persons who hold the office that its sentence has in the plural.

    Only those of whom the article names exactly one for the country; where it names none of its
    president, the country stays, and its "leader" may be any of several.
    """
    if draft.rule.type is not EventType.MEETING:
        return draft
    offices = list(_offices(draft))
    if len(offices) != 1:
        return draft
    head, portfolio = offices[0]
    title = head.lemma_.lower()
    meant = {actor.id for actor in name_parties([head], draft.scene)}
    parties = [p.actor for p in draft.actors if p.actor.id in meant]
    sent = [actor for actor in parties if actor.country and actor.kind in STATES]
    people = {a.id: p for a in sent if (p := _holder(a, title, portfolio, actors))}
    left = [a.id for a in sent if a.id not in people]
    if len(left) == 1 and (last := _of_no_told_country(title, portfolio, actors)):
        people[left[0]] = last
    if not people or (title == "leader" and len(people) < len(sent)):
        return draft
    named = (replace(p, actor=people.get(p.actor.id, p.actor)) for p in draft.actors)
    return replace(draft, actors=each_once(named))


def at_level(
    found: Sequence[Actor], draft: Draft, actors: Sequence[ActorMention]
) -> Sequence[Actor]:
    """The pair found for a sentence, as the holders of the office that its words have.

    "The ministers" are not the presidents who were told to have met, but the two of their states
    whom the article names with that office, else the states; "the leaders of the two countries"
    are who leads the two.
    """
    offices = list(_offices(draft))
    if len(offices) != 1 or draft.rule.type is not EventType.MEETING:
        return found
    head, portfolio = offices[0]
    title = head.lemma_.lower()
    if all(a.kind is ActorKind.COUNTRY for a in found):
        named = [_holder(a, title, portfolio, actors) for a in found]
        holding = [a for a in named if a is not None]
        return holding if len(holding) == len(found) else found
    if title == "leader" or not _hold_others(found, title, portfolio, actors):
        return found
    states = _states_with(title, draft, actors) or [
        draft.scene.state(a.country) for a in found if a.country
    ]
    holders = [_holder(state, title, portfolio, actors) or state for state in states]
    return holders if len(holders) == len(found) else []


def _states_with(title: str, draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The two of the latest "ministers of Oman and Chad", whom "the ministers" then means."""
    office = re.compile(rf"\b{title}s\s(?:of|from)\s(?:the\s)?\Z", re.IGNORECASE)
    for sentence in reversed(draft.scene.sentences[: draft.scene.sentence.index]):
        for run in lists_in(sentence, actors):
            states = [m.actor for m in run if m.actor.kind is ActorKind.COUNTRY]
            before = sentence.text[: run[0].start - sentence.start]
            if len(states) == draft.many and office.search(before):
                return states
    return []


def _hold_others(
    people: Sequence[Actor],
    title: str,
    portfolio: frozenset[str],
    actors: Sequence[ActorMention],
) -> bool:
    """True for presidents, where the words say "ministers"."""
    told = [_roles(a.id, actors) for a in people if a.kind is ActorKind.PERSON]
    some = [role for roles in told for role in roles if role & ALL_OFFICES]
    holds = any(_holds(roles, title, portfolio) for roles in told)
    return len(told) == len(people) and bool(some) and not holds


def _offices(draft: Draft) -> Iterator[tuple[Token, frozenset[str]]]:
    """The nouns of office in the slots, each with what it is for: foreign."""
    heads = pointing_heads(draft.trigger, draft.rule)
    heads += [t for head in heads for t in antecedents(head)]
    for head in dict.fromkeys(heads):
        fronts = frozenset(t.lower_ for t in _in_front(head))
        is_office = head.tag_ in {"NNS", "NNPS"} and head.lemma_.lower() in OFFICES
        if is_office and not fronts & NO_HOLDERS:
            yield head, fronts & PORTFOLIOS


def _in_front(head: Token) -> Iterator[Token]:
    for front in children(head, *FRONTS):
        yield front
        yield from children(front, *FRONTS)


def _holder(
    state: Actor, title: str, portfolio: frozenset[str], actors: Sequence[ActorMention]
) -> Actor | None:
    """The only person of the country with the office, else the only one of no told office."""
    people = {
        m.actor.id: m.actor
        for m in actors
        if m.actor.kind is ActorKind.PERSON and m.actor.country == state.country
    }
    roles = {key: _roles(key, actors) for key in people}
    holding = [people[key] for key, told in roles.items() if _holds(told, title, portfolio)]
    untold = [people[key] for key, told in roles.items() if not told]
    found = holding or (untold if len(people) == len(untold) else [])
    return found[0] if len(found) == 1 else None


def _of_no_told_country(
    title: str, portfolio: frozenset[str], actors: Sequence[ActorMention]
) -> Actor | None:
    """The only holder of the office whose country the article leaves out, for the state left."""
    people = {m.actor.id: m.actor for m in actors if m.actor.kind is ActorKind.PERSON and m.role}
    open_still = [a for a in people.values() if a.country is None and a.name[0].isupper()]
    found = [a for a in open_still if _holds(_roles(a.id, actors), title, portfolio)]
    return found[0] if len(found) == 1 else None


def _holds(told: Sequence[frozenset[str]], title: str, portfolio: frozenset[str]) -> bool:
    """True where one of the titles told of someone is the office."""
    wanted = OFFICES["premier"] if "prime" in portfolio else OFFICES[title]
    out = NO_HOLDERS if wanted & OFFICES["premier"] else NO_HOLDERS | {"prime"}
    return any(wanted & role and portfolio <= role and not role & out for role in told)


def _roles(key: str, actors: Sequence[ActorMention]) -> list[frozenset[str]]:
    """The words of each title under which the article has a person.

    A counterpart has that of the person told of before.
    """
    told: list[frozenset[str]] = []
    last: frozenset[str] = frozenset()
    for mention in (m for m in actors if m.role):
        title = words(str(mention.role).lower().replace("-", " "))
        title = title | last if title & COUNTERPARTS else title
        last = title & ALL_OFFICES or last
        told += [title] if mention.actor.id == key else []
    return told
