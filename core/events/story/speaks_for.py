"""Whom those who sign bind: the movement or firm that they lead, the government against rebels.

"President Berg and rebel leader Lindt signed a truce", in an article that names her movement, is
a truce of the government and the movement. Who is only a person to the article stays one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from core.events.arguments.movements import BODIES, FIGHTERS, are_rebels, is_of_own_people
from core.events.arguments.pact_slots import acts_agreed
from core.events.drafts.draft import Draft
from core.events.story.home import home_state
from core.events.story.own_people import each_once, government_of
from core.events.syntax.tree import children
from core.events.syntax.vocab import words
from core.model import Actor, ActorKind, ActorMention, EventType, Participant, Role, Sentence

# Organs of a state, whose heads bind the state.
ORGANS: Final = words(
    "Ministry Department Office Agency Bank Court Senate House Parliament Congress Cabinet"
)
HEADS_OF_STATE: Final = words("president premier prime king chancellor")
_RANK: Final = r"(?:(?:chief|top|lead|senior|main|political|military|overall|acting|longtime)\s)?"
_TITLE: Final = (
    _RANK + r"(?:leader|chairman|chairwoman|chair|head|chief|chief\sexecutive(?:\sofficer)?|"
    r"president|negotiator|commander|secretary[- ]general|general\ssecretary|founder|"
    r"commissioner|(?:executive|managing)\sdirector|director[- ]general)"
)
# "The Front's chief negotiator, Karl Berg", "Front leader Karl Berg".
_OWNED: Final = re.compile(rf"(?:['\u2019]s?)?\s{_TITLE},?\s")
# "Karl Berg, leader of the Front", "Karl Berg, who leads the Front", "Karl Berg of Adeco".
_HAVING: Final = re.compile(r"['\u2019]s?\s(?:the\s)?")
_LEADING: Final = re.compile(
    rf",\s(?:the\s|a\s)?{_TITLE}\s(?:of|for)\s(?:the\s)?|,\swho\s(?:leads|led|heads|headed|chairs|chaired)\s(?:the\s)?|\sof\s"
)
_TITLE_ONLY: Final = re.compile(rf"(?:['\u2019]s)?\s?{_TITLE}")
_TITLE_OF: Final = re.compile(rf"{_TITLE}\s(?:of|for)\s(?:the\s)?", re.IGNORECASE)


def bind_leaders(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The agreement with the movements and firms in place of the persons who lead them."""
    if draft.rule.type is not EventType.AGREEMENT:
        return draft
    parties = {p.actor.id for p in draft.actors}
    people = [p.actor for p in draft.actors if p.actor.kind is ActorKind.PERSON]
    led = {a.id: body for a in people if (body := body_led_by(a, actors, draft.scene.sentences))}
    gone = parties | {m.actor.id for m in _traded(draft)}
    bound = {key: body for key, body in led.items() if body.id not in gone}
    foes = [a for a in (*bound.values(), *(p.actor for p in draft.actors)) if is_of_own_people(a)]
    if foes and len(bound) < len(people) and len(people) + len(parties) > 1:
        bound |= _governments(people, bound, foes, draft, actors)
    if not bound:
        return draft
    faced = each_once(replace(p, actor=bound.get(p.actor.id, p.actor)) for p in draft.actors)
    signing = tuple(Participant(a, Role.SIGNATORY) for a in people if a.id in bound)
    return replace(draft, actors=faced, others=(*draft.others, *signing))


def _traded(draft: Draft) -> Iterator[ActorMention]:
    """The firm of "agreed to buy Adeco from Belar", for which its buyer does not speak."""
    things = (t for act in acts_agreed(draft.trigger) for t in children(act, "dobj"))
    yield from (m for thing in things for m in draft.scene.names_at(thing))


def stood_for(
    parties: Sequence[Participant], draft: Draft, actors: Sequence[ActorMention]
) -> tuple[Participant, ...]:
    """The parties with what each person speaks for, as they are where that is not known of all.

    Of "negotiators for both sides" and of the next round nobody says that the same persons come.
    """
    bodies = [_body_of(p.actor, draft, actors) for p in parties]
    meant = [Participant(body, Role.PARTY) for body in bodies if body]
    different = {p.actor.id for p in meant}
    return tuple(meant) if len(different) == len(parties) else tuple(parties)


def _body_of(actor: Actor, draft: Draft, actors: Sequence[ActorMention]) -> Actor | None:
    if actor.kind is not ActorKind.PERSON:
        return actor
    led = body_led_by(actor, actors, draft.scene.sentences)
    return led or (draft.scene.state(actor.country) if actor.country else None)


def _governments(
    people: Sequence[Actor],
    bound: dict[str, Actor],
    foes: Sequence[Actor],
    draft: Draft,
    actors: Sequence[ActorMention],
) -> dict[str, Actor]:
    """The governments of those heads of state who deal with movements of their own country."""
    home = home_state(draft, actors)
    found: dict[str, Actor] = {}
    for person in people:
        country = person.country or (home.country if home else None)
        own = country is not None and all(f.country in {None, country} for f in foes)
        if own and person.id not in bound and _heads_a_state(person, actors):
            found[person.id] = government_of(str(country), actors)
    return found


def _heads_a_state(person: Actor, actors: Sequence[ActorMention]) -> bool:
    roles = [(m.role or "").casefold() for m in actors if m.actor.id == person.id]
    return any(not HEADS_OF_STATE.isdisjoint(r.split()) and " of " not in r for r in roles)


def body_led_by(
    person: Actor, actors: Sequence[ActorMention], sentences: Sequence[Sentence]
) -> Actor | None:
    """The only movement, party or firm as whose head the article has the person."""
    bodies = [*_by_role(person, actors), *_named_beside(person, actors, sentences)]
    led = {body.id: body for body in bodies if not _is_organ(body)}
    return next(iter(led.values())) if len(led) == 1 else None


def _is_organ(body: Actor) -> bool:
    last = body.name.split()[-1].casefold()
    return not ORGANS.isdisjoint(body.name.split()) or last == "government"


def _by_role(person: Actor, actors: Sequence[ActorMention]) -> Iterator[Actor]:
    """The body of the titles "Front negotiator" and "leader of the Front"."""
    roles = {m.role for m in actors if m.role and m.actor.id == person.id}
    bodies = {m.actor.id: m.actor for m in actors if m.actor.kind in BODIES}
    for role in roles:
        of = _TITLE_OF.match(role)
        for body in bodies.values():
            names = (body.name, *body.aliases)
            if (of and role[of.end() :] in names) or any(_is_in_front(n, role) for n in names):
                yield body
    if any(not FIGHTERS.isdisjoint(role.casefold().split()) for role in roles):
        yield from filter(are_rebels, bodies.values())


def _is_in_front(name: str, role: str) -> bool:
    """True for the "Front" of "Front leader" and the "Tigers" of "Tiger negotiator"."""
    forms = (name, name.removesuffix("s"))
    return any(role.startswith(f) and _TITLE_ONLY.fullmatch(role[len(f) :]) for f in forms)


def _named_beside(
    person: Actor, actors: Sequence[ActorMention], sentences: Sequence[Sentence]
) -> Iterator[Actor]:
    """The body of "the Front's leader, Karl Berg" and of "Karl Berg, leader of the Front"."""
    for first, second in pairwise(actors):
        if person.id not in {first.actor.id, second.actor.id} or second.start - first.end > 60:
            continue
        between = _text_between(first, second, sentences)
        if second.actor.id == person.id and first.actor.kind in BODIES:
            is_titled = second.role and _TITLE_ONLY.fullmatch(" " + second.role)
            if _OWNED.fullmatch(between) or (is_titled and _HAVING.fullmatch(between)):
                yield first.actor
        elif second.actor.kind in BODIES and _LEADING.fullmatch(between):
            yield second.actor


def _text_between(first: ActorMention, second: ActorMention, sentences: Sequence[Sentence]) -> str:
    """The words between two mentions of one sentence, none where a sentence ends between them."""
    here = next((s for s in sentences if s.start <= first.end <= s.end), None)
    if here is None or second.start > here.end:
        return ""
    return here.text[first.end - here.start : second.start - here.start]
