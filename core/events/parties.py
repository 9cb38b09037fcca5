"""From the words around a trigger to the actors that they name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from core.events.antecedents import antecedents, can_be
from core.events.beside import is_company
from core.events.listing import behind_counterpart, listed_after, listed_before
from core.events.nameless import (
    group_of,
    is_specific,
    is_spelt_out,
    is_unnamed_pair,
    sent_by_pair,
)
from core.events.scene import Scene
from core.events.sessions import is_own_people
from core.events.shared_nouns import MODIFIERS, sides_of_noun, states_of_one_name
from core.events.tree import children, coordinated, prepositional
from core.events.vocab import (
    BARE_GROUPS,
    COLLECTIVES,
    ENVOYS,
    NOT_A_PARTY,
    PEOPLE,
    SPOKESMEN,
    words,
)
from core.language.geography import country_code
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM"})
# Bodies that bargain with others.
SIDES = words(
    """airline company firm city state province county town school hospital university bank studio
    league club carmaker insurer retailer railway employer government ministry agency utility
    manufacturer publisher network"""
)
OWNING = frozenset({"its", "his", "her", "their"})
# "A Peruvian official" stays as written, "Peruvian officials" are Peru.
ONE_OF_THEM = words("official representative envoy negotiator diplomat delegate")
STAND_FOR_STATES = SPOKESMEN | {"counterpart"}
RANKS = words("senior top high-level high-ranking visiting other some unnamed special")


def name_parties(heads: Iterable[Token], scene: Scene) -> list[Actor]:
    """Actors that the phrases with these heads name, "and" and commas followed, each once."""
    found: dict[str, Actor] = {}
    for head in heads:
        joined = [token for token in coordinated(head) if token is head or not is_company(token)]
        if head.lower_ == "heads":
            joined = [t for t in joined if t.lower_ != "government"]
        for token in joined[_names_its_people(joined, scene) :]:
            named = (*listed_before(token, scene), *_actors_of(token, scene))
            for actor in (*named, *listed_after(token, scene)):
                found.setdefault(actor.id, actor)
        for side in _bare_sides(joined, scene) if len(joined) > 1 and found else ():
            found.setdefault(side.id, side)
    states = {a.country for a in found.values() if a.kind is ActorKind.COUNTRY}
    return [a for a in found.values() if not (_is_rest(a) or _speaks_for_one_of(a, states))]


def _is_rest(actor: Actor) -> bool:
    """True for "other members": those who are not named."""
    return actor.name.lower().startswith(("other ", "others"))


def _speaks_for_one_of(actor: Actor, states: set[str | None]) -> bool:
    """True for "Omani officials" beside Oman."""
    if actor.kind is not ActorKind.GROUP or actor.country is None:
        return False
    last = actor.name.split()[-1].removesuffix("s")
    return actor.country in states and last in STAND_FOR_STATES


def _bare_sides(joined: list[Token], scene: Scene) -> list[Actor]:
    """The "airline" of "the airline and the pilots' union": alone the word would tell nothing."""
    bare = [t for t in joined if t.lemma_.lower() in SIDES and t.tag_ == "NN"]
    return [group_of(t, scene) for t in bare if not scene.names_at(t) and not is_specific(t)]


def _names_its_people(joined: list[Token], scene: Scene) -> bool:
    """True for "the ministers of A and B, X and Y": X and Y are the ministers."""
    head, *others = joined
    if head.lemma_.lower() not in ENVOYS or len(others) < 2 or scene.names_at(head):
        return False
    named = [mention.actor.kind for t in others if (mention := scene.name_at(t))]
    are_people = named == [ActorKind.PERSON] * len(others)
    return are_people and len(_represented(head, scene)) == len(others)


def _actors_of(head: Token, scene: Scene) -> list[Actor]:
    mentions = [] if sent_by_pair(head) else scene.names_at(head)
    if _is_told_by_name(head, scene):
        return []
    pointed_to = can_be(head, name_parties(antecedents(head), scene))
    meant = pointed_to or sides_of_noun(head, scene) or states_of_one_name(head, scene)
    if meant or is_unnamed_pair(head, scene):
        return meant
    if mentions:
        named = [m.actor for m in mentions if not _is_rest(m.actor)]
        return _meant_by(head, mentions[-1].actor, scene) or named or _represented(head, scene)
    return _unnamed(head, scene) if head.pos_ in NOMINAL else []


def _is_told_by_name(head: Token, scene: Scene) -> bool:
    """True for "her Omani and Danish counterparts, Berg and Lindt", who are listed by name."""
    if head.lower_ != "counterparts" or head.i + 2 >= len(head.doc) or head.nbor().text != ",":
        return False
    mention, joined = scene.name_at(head.nbor(2)), children(head, "conj", "appos")
    owner = head.head if head.dep_ == "conj" else head
    is_listed = any(scene.name_at(t) is not None for t in (*joined, *children(owner, "conj")))
    return is_listed and mention is not None and mention.actor.kind is ActorKind.PERSON


def _unnamed(head: Token, scene: Scene) -> list[Actor]:
    """Whom a noun means that is no actor's name."""
    beside = _named_beside(head, scene) or _named_right_behind(head, scene)
    beside = beside or behind_counterpart(head, scene)
    if beside:
        return beside
    if is_own_people(head):
        return []
    if head.lower_ == "heads" and any(t.lower_ == "state" for t in prepositional(head, "of")):
        return name_parties(_states_of_heads(head), scene)
    return _people(head, scene)


def _people(head: Token, scene: Scene) -> list[Actor]:
    """Those who sent the people that the noun means, else they themselves as a group."""
    noun = head.lemma_.lower()
    if noun in ONE_OF_THEM and any(c.lower_ in {"a", "an"} for c in children(head, "det")):
        return [group_of(head, scene)] if is_specific(head) else []
    if noun in ENVOYS:
        sent_by = _represented(head, scene)
        is_led = noun == "leader" and [a.kind for a in sent_by] == [ActorKind.GROUP]
        if sent_by and not is_led:
            return sent_by
    if noun in PEOPLE and noun not in NOT_A_PARTY:
        if is_spelt_out(head):
            return []
        one = head.tag_ == "NN" and noun not in COLLECTIVES
        is_bare = (one or noun in BARE_GROUPS) and not is_specific(head)
        is_bare = is_bare or noun in {"side", "country", "nation"}
        return [] if is_bare else [group_of(head, scene)]
    return _title_holder(head, scene)


def _meant_by(head: Token, actor: Actor, scene: Scene) -> list[Actor]:
    """Those whom a group's words stand for: persons named beside it, or the state it serves."""
    if actor.kind is ActorKind.PERSON and actor.country and head.lemma_.lower() == "counterpart":
        return [scene.state(actor.country)] if actor.name.endswith("counterpart") else []
    if actor.kind is not ActorKind.GROUP:
        return []
    beside = _named_beside(head, scene)
    if beside:
        return beside
    if head.lemma_.lower() not in STAND_FOR_STATES or actor.country is None:
        return []
    is_one = head.tag_ == "NN" and head.lemma_.lower() in ONE_OF_THEM
    if actor.name.endswith("government") or is_one or _is_of_a_service(head):
        return []
    return [scene.state(actor.country)]


def _is_of_a_service(head: Token) -> bool:
    """True for "Omani security officials", who are more than their state's."""
    fronts = children(head, "compound", "amod", "nmod")
    if any(country_code(t.text) is None and t.lower_ not in RANKS for t in fronts):
        return True
    behind = prepositional(head, "of", "from", "for")
    behind += [owner for t in behind for owner in children(t, "poss", "amod", "compound")]
    return bool(behind) and not any(country_code(_whole_name(t)) for t in behind)


def _whole_name(token: Token) -> str:
    """The word with those of its name in front: "Saudi Arabia"."""
    fronts = [t.text for t in children(token, "compound")]
    return " ".join((*fronts, token.text))


def _named_beside(head: Token, scene: Scene) -> list[Actor]:
    """Who is named behind the group: "envoys, Berg and Lindt", "states including Oman"."""
    named = name_parties(children(head, "appos"), scene)
    if named:
        return named
    acts = children(head, "acl")
    hung = [*acts, *(children(head.head, "acl") if head.dep_ == "conj" else [])]
    spoken_for = [t for a in hung if a.lower_ == "represented" for t in prepositional(a, "by")]
    speakers = name_parties(spoken_for, scene)
    if speakers:
        return speakers
    acts += [act for t in prepositional(head, "of") for act in children(t, "acl")]
    led = [act for act in acts if act.lower_ in {"headed", "led"}]
    leaders = name_parties((t for act in led for t in prepositional(act, "by")), scene)
    people = [a for a in leaders if a.kind is ActorKind.PERSON or _is_consortium(head)]
    return people or name_parties(prepositional(head, "including"), scene)


def _named_right_behind(head: Token, scene: Scene) -> list[Actor]:
    """The name of "its ally the United States", "her partner Berg"."""
    if not any(t.lower_ in OWNING for t in children(head, "poss")):
        return []
    behind = head.doc[head.i + 1 : head.i + 4]
    first = next((t for t in behind if t.lower_ not in {"the", ","}), None)
    mention = scene.name_at(first) if first is not None else None
    return [mention.actor] if mention else []


def _states_of_heads(head: Token) -> list[Token]:
    """Whose "heads of state and government" they are."""
    offices = [t for of in prepositional(head, "of") for t in coordinated(of)]
    offices += children(head, "conj")
    behind = [t for h in (head, *offices) for t in prepositional(h, "of", "from")]
    return [t for t in behind if t.lower_ not in {"state", "government"}]


def _is_consortium(head: Token) -> bool:
    return head.lemma_.lower() in {"group", "consortium", "syndicate", "alliance", "coalition"}


def _represented(head: Token, scene: Scene) -> list[Actor]:
    """The countries or organisations whose people the noun means: "officials from Egypt"."""
    named = [
        actor
        for child in children(head, *MODIFIERS)
        for actor in name_parties([child], scene)
        if actor.kind is not ActorKind.PERSON
    ]
    behind = prepositional(head, "of", "from", "for")
    sent = name_parties(behind, scene) or name_parties(
        (owner for h in behind for owner in children(h, "poss")), scene
    )
    people = [a for a in sent if a.kind is ActorKind.PERSON]
    states = [a for a in sent if a.kind is not ActorKind.PERSON]
    return named or (people if len(people) == len(states) else states)


def _title_holder(head: Token, scene: Scene) -> list[Actor]:
    """A person whose name stands before a noun that the parser took for the head."""
    for child in children(head, "compound", "nmod"):
        mention = scene.name_at(child)
        if mention and mention.actor.kind is ActorKind.PERSON and child.i == head.i - 1:
            return [mention.actor] if head.pos_ == "PROPN" else []
    return []
