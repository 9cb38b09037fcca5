"""From the words around a trigger to the actors that they name."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import TYPE_CHECKING

from core.events.arguments.antecedents import antecedents, can_be, speakers_behind
from core.events.arguments.nameless import (
    ONE_OF_THEM,
    STAND_FOR_STATES,
    bodies_listed,
    body_of,
    body_of_region,
    group_of,
    is_consortium,
    is_of_a_service,
    is_rest,
    is_specific,
    is_spelt_out,
    states_of_heads,
)
from core.events.arguments.pairs import is_unnamed_pair, sent_by_pair
from core.events.arguments.phrase_heads import (
    beside_named,
    joined,
    leads_a_service,
    made_up_of,
    members_of,
    nameless_group,
    sent_for,
    tells_of_subject,
    under_whom,
    without_stand_ins,
)
from core.events.arguments.sessions import is_own_people
from core.events.arguments.shared_nouns import MODIFIERS, sides_of_noun, states_of_one_name
from core.events.arguments.title_holders import is_told_by_name, named_right_behind, title_holder
from core.events.syntax.coordination import coordinated
from core.events.syntax.listing import (
    behind_counterpart,
    listed_after,
    listed_before,
    one_named_behind,
)
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, noun_lemma, prepositional
from core.events.syntax.vocab import COUNSEL, ENVOYS, GROUPS, NOT_A_PARTY, OF_MEMBERS, PEOPLE, TEAMS
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM"})


def name_parties(heads: Iterable[Token], scene: Scene) -> list[Actor]:
    """Actors that the phrases with these heads name, "and" and commas followed, each once."""
    found: dict[str, Actor] = {}
    for head in heads:
        if sent_by_pair(head):  # "lawyers and executives from the two sides"
            continue
        listed = joined(head, scene)
        for token in listed[_names_its_people(listed, scene) :]:
            named = (*listed_before(token, scene), *_actors_of(token, scene))
            for actor in (*named, *listed_after(token, scene)):
                found.setdefault(actor.id, actor)
        for side in beside_named(listed, scene) if len(listed) > 1 and found else ():
            found.setdefault(side.id, side)
    return without_stand_ins(list(found.values())) if found else []


def _names_its_people(listed: list[Token], scene: Scene) -> bool:
    """True for "the ministers of A and B, X and Y": X and Y are the ministers."""
    head, *others = listed
    if head.lemma_.lower() not in ENVOYS or len(others) < 2 or scene.names_at(head):
        return False
    named = [mention.actor.kind for t in others if (mention := scene.name_at(t))]
    are_people = named == [ActorKind.PERSON] * len(others)
    return are_people and len(_represented(head, scene)) == len(others)


def _actors_of(head: Token, scene: Scene) -> list[Actor]:
    mentions = [] if sent_by_pair(head) else scene.names_at(head)
    if is_told_by_name(head, scene):
        return []
    if mentions and head.lemma_.lower() == "counterpart":
        behind = behind_counterpart(head, scene)
        if behind and behind[0].kind is ActorKind.PERSON:
            return behind
    heads = antecedents(head) or (speakers_behind(head) if scene.sentence.index == 0 else [])
    pointed_to = can_be(head, name_parties(heads, scene))
    meant = pointed_to or sides_of_noun(head, scene) or states_of_one_name(head, scene)
    if meant or is_unnamed_pair(head, scene):
        return meant
    if mentions:
        named = [m.actor for m in mentions if not is_rest(m.actor) or " of " in m.actor.name]
        return _meant_by(head, mentions[-1].actor, scene) or named or _represented(head, scene)
    return _unnamed(head, scene) if head.pos_ in NOMINAL else []


def _unnamed(head: Token, scene: Scene) -> list[Actor]:
    """Whom a noun means that is no actor's name."""
    beside = _named_beside(head, scene) or named_right_behind(head, scene)
    if not beside and head.lower_ == "counterparts":
        beside = _sides_listed(head, scene)
    if beside := beside or behind_counterpart(head, scene):
        return beside
    if head.lower_ in {"that", "those"} and head.tag_ == "DT":  # "merges its unit with that of"
        return name_parties(prepositional(head, "of"), scene)
    if is_own_people(head) or tells_of_subject(head, scene):
        return []
    if head.lemma_ == "capital":
        return _represented(head, scene)
    if head.lower_ == "heads" and any(t.lower_ == "state" for t in prepositional(head, "of")):
        of_states = name_parties(states_of_heads(head), scene)
        group = group_of(head, scene)
        whole = body_of_region(group.name, scene) or group
        return of_states or ([whole] if children(head, "amod", "compound") else [])
    return _people(head, scene)


def _people(head: Token, scene: Scene) -> list[Actor]:
    """Those who sent the people that the noun means, else they themselves as a group."""
    noun = noun_lemma(head)
    if noun in PEOPLE and (listed := _listed_behind(head, scene)):
        return listed
    if noun in ONE_OF_THEM and any(c.lower_ in {"a", "an"} for c in children(head, "det")):
        return [group_of(head, scene)] if is_specific(head) else []
    if sent_by := _senders(head, noun, scene) or name_parties(members_of(head), scene):
        return sent_by
    if noun in PEOPLE and noun not in NOT_A_PARTY:
        if is_spelt_out(head):
            return []
        return _named_group(head, scene) or nameless_group(head, scene)
    return title_holder(head, scene)


def _senders(head: Token, noun: str, scene: Scene) -> list[Actor]:
    """Those for whom envoys and counsel come; the EU of "the members of the EU"."""
    if noun == "member" and head.tag_ == "NNS" and children(head, "det"):
        bodies = name_parties(prepositional(head, "of"), scene)
        return bodies if bodies and bodies[0].kind is ActorKind.ORGANISATION else []
    if noun not in ENVOYS and not (noun in COUNSEL and prepositional(head, "for", "of", "from")):
        return []
    sent_by = _represented(head, scene)
    is_led = noun == "leader" and [a.kind for a in sent_by] == [ActorKind.GROUP]
    return [] if is_led or leads_a_service(head) else sent_by


def _listed_behind(head: Token, scene: Scene) -> list[Actor]:
    """The sides of "secretaries of A and B", the person of "a deputy minister of trade, Berg"."""
    if head.tag_ != "NNS":
        return one_named_behind(head, scene) if head.tag_ == "NN" else []
    sides = _sides_listed(head, scene)
    return sides if len(sides) > 1 else []


def _named_group(head: Token, scene: Scene) -> list[Actor]:
    """The ELN of "the ELN guerrilla group"."""
    fronts = list(head.doc[head.left_edge.i : head.i]) if head.lemma_ in GROUPS else []
    if any(t.tag_ == "POS" for t in fronts):
        return []
    named = name_parties((t for t in fronts if scene.name_at(t) is not None), scene)
    return named if len(named) == 1 and named[0].kind is not ActorKind.COUNTRY else []


def _sides_listed(head: Token, scene: Scene) -> list[Actor]:
    """The sides of "secretaries of A and B", the two of "those from A and B, Berg and Karas"."""
    listed = name_parties(prepositional(head, *sent_for(head)), scene)
    people = [a for a in listed if a.kind is ActorKind.PERSON]
    if len(people) > 1 and listed[len(people) :] == people:
        return people
    return [] if people else listed


def _sent_by_several(head: Token, group: Actor, scene: Scene) -> list[Actor]:
    """All three of "experts of the WHO, the World Bank and Chad", also where one is in the name."""
    senders = prepositional(head, *sent_for(head)) if head.tag_ in {"NNS", "NNPS"} else []
    are_joined = any(children(t, "conj") or t.head.dep_ == "conj" for t in senders)
    listed = bodies_listed(group, _sides_listed(head, scene), scene)
    return listed if head.lower_ == "mediators" or (are_joined and len(listed) > 1) else []


def _meant_by(head: Token, actor: Actor, scene: Scene) -> list[Actor]:
    """Those whom a group's words stand for: persons named beside it, or the state it serves."""
    if actor.kind is ActorKind.PERSON and actor.country and head.lemma_.lower() == "counterpart":
        return [scene.state(actor.country)] if actor.name.endswith("counterpart") else []
    led_by = _named_beside(head, scene) if head.lemma_.lower() in {"delegation", "team"} else []
    if actor.kind is not ActorKind.GROUP:
        people = [a for a in led_by if a.kind is ActorKind.PERSON]
        return people or _members_of(head, actor, scene)
    beside = led_by or _named_beside(head, scene) or named_right_behind(head, scene)
    if beside := beside or _sent_by_several(head, actor, scene):
        return beside
    body = body_of(actor, head, scene)
    if body is not None:
        return [body]
    if head.lemma_.lower() not in STAND_FOR_STATES or actor.country is None:
        return []
    is_one = head.tag_ == "NN" and head.lemma_.lower() in ONE_OF_THEM
    if actor.name.endswith("government") or is_one or is_of_a_service(head):
        return []
    return [scene.state(actor.country)]


def _members_of(head: Token, body: Actor, scene: Scene) -> list[Actor]:
    """The members of "the Contact Group, made up of Oman and Chad,", which is no more than they."""
    if body.kind is not ActorKind.ORGANISATION or body.name.split()[-1] not in OF_MEMBERS:
        return []
    members = name_parties((t for a in children(head, "acl") for t in made_up_of(a)), scene)
    return members if len(members) > 1 else []


def _named_beside(head: Token, scene: Scene) -> list[Actor]:
    """Who is named behind the group: "envoys, Berg and Lindt", "states including Oman"."""
    beside = set(children(head, "appos")) - set(coordinated(head))
    if named := name_parties(sorted(beside, key=attrgetter("i")), scene):
        return named
    acts = children(head, "acl")
    hung = [*acts, *(children(head.head, "acl") if head.dep_ == "conj" else [])]
    spoken_for = [t for a in hung if a.lower_ == "represented" for t in prepositional(a, "by")]
    if speakers := name_parties(spoken_for, scene):
        return speakers
    if members := name_parties((t for a in acts for t in made_up_of(a)), scene):
        return members
    acts += [act for t in prepositional(head, "of", "from") for act in children(t, "acl")]
    led = [act for act in acts if act.lower_ in {"headed", "led"}]
    under = under_whom(head) if head.lemma_.lower() in TEAMS else []
    leaders = name_parties([*under, *(t for a in led for t in prepositional(a, "by"))], scene)
    people = [a for a in leaders if a.kind is ActorKind.PERSON or is_consortium(head)]
    return people or name_parties(prepositional(head, "including"), scene)


def _represented(head: Token, scene: Scene) -> list[Actor]:
    """The countries or organisations whose people the noun means: "officials from Egypt"."""
    named = [
        actor
        for child in children(head, *MODIFIERS)
        for actor in name_parties([child], scene)
        if actor.kind is not ActorKind.PERSON
    ]
    behind = prepositional(head, "of", "from", "for")
    owners = (owner for h in behind for owner in children(h, "poss"))
    sent = name_parties(behind, scene) or name_parties(owners, scene)
    people = [a for a in sent if a.kind is ActorKind.PERSON]
    states = [a for a in sent if a.kind is not ActorKind.PERSON]
    return named or (people if len(people) == len(states) else states)
