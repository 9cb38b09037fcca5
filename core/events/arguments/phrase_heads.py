"""The heads of a phrase for people, and what they are called where nobody names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.antecedents import is_known_maker
from core.events.arguments.beside import is_company
from core.events.arguments.nameless import (
    bare_sides,
    group_of,
    is_led_by,
    is_nameless_envoy,
    is_of_a_service,
    is_rest,
    is_specific,
    speaks_for_one_of,
)
from core.events.arguments.pairs import how_many, is_unnamed_pair
from core.events.syntax.coordination import coordinated
from core.events.syntax.listing import added_to
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, noun_lemma, prepositional
from core.events.syntax.vocab import BARE_GROUPS, COLLECTIVES, ENVOYS, RIVAL
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

# So many stand for themselves where a named one stands beside them.
MANY = 3
# Of "a possible buyer" nobody says that there is one.
WOULD_BE = frozenset({"possible", "potential", "prospective", "would-be"})
BANDS = frozenset({"group", "party", "band", "number", "handful"})


def joined(head: Token, scene: Scene) -> list[Token]:
    """The heads of the phrase's list, without company and those whom its first one stands for."""
    listed = [t for t in coordinated(head) if t is head or not is_company(t)] + added_to(head)
    if head.lower_ == "heads":
        listed = [t for t in listed if t.lower_ != "government"]
    return [t for t in listed if t is listed[0] or not is_led_by(listed[0], t, scene)]


def beside_named(listed: list[Token], scene: Scene) -> list[Actor]:
    """Nameless sides that stand beside a named one: "Oman and the six powers" are seven."""
    many = (t for t in listed if is_unnamed_pair(t, scene) and how_many(t) > MANY)
    return [*(group_of(t, scene) for t in many), *bare_sides(listed, scene)]


def nameless_group(head: Token, scene: Scene) -> list[Actor]:
    """The people under the words of the text; none for a bare word: "the leaders"."""
    noun = head.lemma_.lower()
    one = head.tag_ == "NN" and noun not in COLLECTIVES
    is_bare = (one or noun in BARE_GROUPS) and not is_specific(head)
    are_rivals = any(c.lower_ in RIVAL for c in children(head, "amod"))
    is_bare = is_bare or (noun in {"side", "country", "nation"} and not are_rivals)
    is_bare = is_bare or (one and is_known_maker(head))
    is_whose = bool(prepositional(head, "of", "for") or children(head, "acl", "relcl"))
    is_bare = is_bare or (one and not is_whose and _is_would_be(head))
    return [] if is_bare else [group_of(head, scene)]


def _is_would_be(head: Token) -> bool:
    return any(c.lower_ in WOULD_BE for c in children(head, "amod"))


def leads_a_service(head: Token) -> bool:
    """True for "Oman's party leaders", who are more than their state's."""
    owned = any(t.pos_ == "PROPN" for t in children(head, "poss"))
    return (
        head.lemma_ == "leader"
        and owned
        and bool(children(head, "compound"))
        and is_of_a_service(head)
    )


def made_up_of(act: Token) -> list[Token]:
    """The members of "a group made up of Oman and Chad", "comprising Oman and Chad"."""
    if act.lower_ in {"comprising", "grouping"}:
        return children(act, "dobj")
    of_whom = act.lower_ in {"made", "composed", "consisting"}
    return prepositional(act, "of") if of_whom else []


def sent_for(head: Token) -> tuple[str, ...]:
    """The words in front of those for whom such people come: "Negotiators for A and B"."""
    return ("of", "from", "for") if noun_lemma(head) in ENVOYS else ("of", "from")


def members_of(head: Token) -> list[Token]:
    """The lawmakers of "a group of five Omani lawmakers", which has no name of its own."""
    members = [t for t in prepositional(head, "of") if t.tag_ == "NNS"]
    is_bare = head.lemma_ in BANDS and not children(head, "compound", "poss")
    return members if is_bare else []


def without_stand_ins(found: list[Actor]) -> list[Actor]:
    """Those named, without "the others" and the envoys who only speak for one of them."""
    states = {a.country for a in found if a.kind is ActorKind.COUNTRY}
    is_led = any(a.kind is ActorKind.PERSON for a in found)
    left = [a for a in found if not (is_rest(a) and len(found) > 1)]
    left = [a for a in left if not speaks_for_one_of(a, states)]
    return [a for a in left if not (is_led and is_nameless_envoy(a))]


def tells_of_subject(head: Token, scene: Scene) -> bool:
    """True for the group of "The Front (FO), the group that leads them, and Oman agreed".

    The parser takes the apposition for a second subject of the verb.
    """
    if head.dep_ != "nsubj" or head.left_edge.i < 1 or head.left_edge.nbor(-1).text != ",":
        return False
    before = [t for t in children(head.head, "nsubj") if t.i < head.i]
    return bool(before) and scene.name_at(before[-1]) is not None and head.tag_ == "NN"


def under_whom(team: Token) -> list[Token]:
    """Who leads it: "received a team under its chief", whatever the words hang from."""
    beside = [t for t in children(team.head, "prep") if t.i == team.i + 1 and t.lower_ == "under"]
    return [*prepositional(team, "under"), *(t for prep in beside for t in children(prep, "pobj"))]
