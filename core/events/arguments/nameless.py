"""People without a name: groups under the words that the text has, and pairs named before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.events.arguments.shared_nouns import HALVES
from core.events.syntax.coordination import coordinated
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, noun_lemma, prepositional
from core.events.syntax.vocab import (
    BODIES_THAT_BARGAIN,
    PEOPLE,
    SPOKESMEN,
    words,
)
from core.language.firm_forms import COMPANY_FORMS
from core.language.geography import country_code
from core.model import Actor, ActorKind, actor_id

if TYPE_CHECKING:
    from core.token import Token

DASHES: Final = frozenset({"-", "--", "\u2013", "\u2014", ":", "("})
# People who are no more than their organisation: "Adeco executives".
STAND_FOR_STATES: Final = SPOKESMEN | {"counterpart"}
# "A Peruvian official" stays as written, "Peruvian officials" are Peru.
ONE_OF_THEM: Final = words("official representative envoy negotiator diplomat delegate")
# Last words of the names of bodies that send people.
BODY_WORDS: Final = COMPANY_FORMS | words(
    "Fund Bank Union Agency Nations Organization Organisation Council"
)
MEMBERS: Final = re.compile(r"\s(?:countries|nations|states|members)\Z")
CONSORTIA: Final = words("group consortium syndicate alliance coalition")
BASED: Final = re.compile(r"\A\S{2,20}-based\s")
SPEAK_FOR_BODIES: Final = SPOKESMEN | words("executive manager shareholder stockholder")
LEADERS_OF_REGION: Final = re.compile(
    r"(?P<region>(?:West|East|Eastern|Central|North|South|South East|Southeast|Southern)"
    r" [A-Z][a-z]+n)"
    r" (?:leaders|heads of state|presidents|foreign ministers|defen[cs]e ministers)"
)
MAX_GROUP_WORDS: Final = 9
# "With each side" is with both.
# With so many in a list, each of them is a party.
ENOUGH: Final = 2
SECTORS: Final = words("sector industry community")
# Parts of a state whose people are not the whole of it.
OF_A_STATE: Final = words(
    """ministry parliament lawmaker legislator senator deputy parliamentarian businessman judge
    officer expert scientist"""
)
RANKS: Final = words("chief senior top high-level high-ranking visiting other some unnamed special")


def is_spelt_out(head: Token) -> bool:
    """True for "four other states - A, B, C and D", who are named right behind."""
    doc, behind = head.doc, head.i + 1
    is_counted = any(c.dep_ == "nummod" or c.lower_ == "other" for c in head.children)
    return is_counted and behind < len(doc) and doc[behind].text in DASHES


def is_specific(head: Token) -> bool:
    """True where words beside the noun say which people it means."""
    return any(c.dep_ in {"compound", "amod", "nmod", "poss", "prep"} for c in head.children)


def group_of(head: Token, scene: Scene) -> Actor:
    """Unnamed people as a group, under the words that the text has for them."""
    fronts = children(head, "compound", "amod", "nmod")
    if head.lemma_ == "power":  # "the six powers", "five other world powers"
        fronts += children(head, "nummod")
    owners = [t for t in children(head, "poss") if t.pos_ in {"NOUN", "PROPN"}]
    fronts += [t for owner in owners for t in owner.subtree if t.pos_ in {"NOUN", "PROPN", "ADJ"}]
    # "West African" has its "West" as a word of the adjective.
    words_in_front = (t.i for c in fronts for t in (c, *children(c, "compound", "amod")))
    first = min(words_in_front, default=head.i)
    address = [t.i for t in head.doc[first : head.i] if t.text == ","]  # "the Halden, Ill., bank"
    first = max(address, default=first - 1) + 1
    tokens = [t for t in head.doc[first : head.i + 1] if not t.is_punct or t.text == "-"]
    name = scene.span(tokens[0] if tokens else head, _end_of_group(head)).text
    return Actor(actor_id(ActorKind.GROUP, name.casefold()), name, ActorKind.GROUP)


def _end_of_group(head: Token) -> Token:
    """The last word of "relatives of the victims", "groups affiliated with the fund"."""
    last = head
    for child in head.rights:
        says_whose = child.dep_ == "prep" and child.lower_ in {"of", "from", "at"}
        says_whose = says_whose or _counts_senders(child)
        says_more = child.dep_ == "acl" and child.tag_ == "VBN" and children(child, "prep")
        if child.i != last.i + 1 or not (says_whose or says_more):
            break
        last = _before_place(child)
    is_short = last.i - head.i <= MAX_GROUP_WORDS
    is_plain = not any(t.text in {",", ";"} for t in head.doc[head.i : last.i])
    return last if is_short and is_plain else head


def _counts_senders(prep: Token) -> bool:
    """True for the "for" of "negotiators for 195 nations"."""
    states = [t for t in children(prep, "pobj") if t.lemma_ in {"nation", "country", "state"}]
    return prep.lower_ == "for" and any(children(t, "nummod") for t in states)


def _before_place(child: Token) -> Token:
    """The last word of "of the council" in "members of the council in Lund on Tuesday"."""
    places = [
        t for t in child.subtree if t.dep_ == "prep" and t.lower_ in {"in", "on"} and t is not child
    ]
    told_more = [t for t in child.subtree if t.dep_ == "relcl" and t.left_edge.nbor(-1).text == ","]
    if told_more and not places:  # "leaders of three states, some of which"
        return told_more[0].left_edge.nbor(-2)
    return places[0].nbor(-1) if places else child.right_edge


def is_of_a_service(head: Token) -> bool:
    """True for "Omani security officials", "a delegation of Omani lawmakers": no mere state's."""
    fronts = children(head, "compound", "amod", "nmod")
    if any(country_code(t.text) is None and t.lower_ not in RANKS for t in fronts):
        return True
    behind = prepositional(head, "of", "from", "for")
    if any(t.lemma_.lower() in OF_A_STATE for t in behind):
        return True
    behind += [owner for t in behind for owner in children(t, "poss", "amod", "compound")]
    return bool(behind) and not any(country_code(_whole_name(t)) for t in behind)


def _whole_name(token: Token) -> str:
    """The word with those of its name in front: "Saudi Arabia"."""
    fronts = [t.text for t in children(token, "compound")]
    return " ".join((*fronts, token.text))


def body_of(group: Actor, head: Token, scene: Scene) -> Actor | None:
    """The organisation of "NATO officials" and "officials of MTD", where the article names it."""
    region = body_of_region(group.name, scene)
    ends = {group.name.split()[at].lower().removesuffix("s") for at in (0, -1)}
    if region is not None or SPEAK_FOR_BODIES.isdisjoint({noun_lemma(head), *ends}):
        return region  # "shareholders of Adeco", "Adeco shareholders"
    owners = [m.actor for c in children(head, "poss") for m in scene.names_at(c)]
    if len(owners) == 1 and owners[0].kind is ActorKind.ORGANISATION:
        return owners[0]
    return body_named_in(group, scene)


def body_named_in(group: Actor, scene: Scene) -> Actor | None:
    """The organisation that the words of "experts of the WHO" name."""
    parts = group.name.split()
    behind = group.name.partition(" of ")[2] or group.name.partition(" from ")[2]
    behind = BASED.sub("", MEMBERS.sub("", behind.removeprefix("the ")))
    front = " ".join(parts[:-1])
    known = scene.bodies.get(front) or scene.bodies.get(behind) or _by_short_name(behind, scene)
    named = (by(words) for by in (_by_acronym, _by_its_kind) for words in (front, behind))
    return known or next(filter(None, named), None)


def bodies_listed(group: Actor, listed: list[Actor], scene: Scene) -> list[Actor]:
    """The parties listed behind the group, which is one where its words name a body of theirs."""
    is_half = group.name.split()[-1].lower() in HALVES  # "officials of North and South Korea"
    meant = None if is_half else body_named_in(group, scene) or group
    named = [meant if side.id == group.id else side for side in listed]
    return [side for side in named if side is not None]


def _by_short_name(name: str, scene: Scene) -> Actor | None:
    """The Adeco Corp. of "shareholders of Adeco", if no other begins so."""
    meant = {b.id: b for full, b in scene.bodies.items() if name and full.startswith(f"{name} ")}
    return next(iter(meant.values())) if len(meant) == 1 else None


def _by_its_kind(name: str) -> Actor | None:
    """The body of "a delegation of the World Bank", in an article that names it nowhere else."""
    parts = name.split()
    is_one = (
        len(parts) > 1
        and parts[-1].rstrip(".") in BODY_WORDS
        and all(p[0].isupper() for p in parts)
    )
    kind = ActorKind.ORGANISATION
    return Actor(actor_id(kind, name.casefold()), name, kind) if is_one else None


def body_of_region(name: str, scene: Scene) -> Actor | None:
    """The only body named for the region of "West African leaders", where the article names it."""
    leaders = LEADERS_OF_REGION.fullmatch(name)
    if leaders is None:
        return None
    named = {b.id: b for full, b in scene.bodies.items() if f" {leaders['region']} " in f"{full} "}
    return next(iter(named.values())) if len(named) == 1 else None


def _by_acronym(name: str) -> Actor | None:
    """The body of an acronym, in an article that names it nowhere else."""
    is_one = name.isalpha() and name.isupper() and len(name) > 2
    kind = ActorKind.ORGANISATION
    return Actor(actor_id(kind, name.casefold()), name, kind) if is_one else None


def states_of_heads(head: Token) -> list[Token]:
    """Whose "heads of state and government" they are."""
    offices = [t for of in prepositional(head, "of") for t in coordinated(of)]
    offices += children(head, "conj")
    behind = [t for h in (head, *offices) for t in prepositional(h, "of", "from")]
    return [t for t in behind if t.lower_ not in {"state", "government"}]


def is_consortium(head: Token) -> bool:
    """True for "a group led by Adeco", which is named by who leads it."""
    return head.lemma_.lower() in CONSORTIA


def is_led_by(leader: Token, head: Token, scene: Scene) -> bool:
    """True for the officials of "King Berg and top Omani officials", whom he stands for."""
    is_nameless = head.tag_ == "NNS" and head.lemma_.lower() in ONE_OF_THEM
    before = scene.name_at(leader) if is_nameless else None
    return before is not None and before.actor.kind is ActorKind.PERSON


def is_nameless_envoy(actor: Actor) -> bool:
    """True for "top Omani officials", false for "Omani security officials"."""
    *fronts, last = actor.name.lower().split()
    plain = [w for w in fronts if w not in RANKS and country_code(w.capitalize()) is None]
    return actor.kind is ActorKind.GROUP and last.removesuffix("s") in ONE_OF_THEM and not plain


def is_sector(head: Token) -> bool:
    """True for "the film industry", whose firms and people are not named."""
    return head.lemma_.lower() in SECTORS and is_specific(head)


def is_rest(actor: Actor) -> bool:
    """True for "other members": those who are not named."""
    return actor.name.lower().startswith(("other ", "others"))


def speaks_for_one_of(actor: Actor, states: set[str | None]) -> bool:
    """True for "Omani officials" beside Oman."""
    if actor.kind is not ActorKind.GROUP or actor.country is None:
        return False
    last = actor.name.split()[-1].removesuffix("s")
    return actor.country in states and last in STAND_FOR_STATES


def bare_sides(joined: list[Token], scene: Scene) -> list[Actor]:
    """The "airline" of "the airline and the pilots' union": alone the word would tell nothing."""
    bare = [t for t in joined if t.lemma_.lower() in BODIES_THAT_BARGAIN and t.tag_ == "NN"]
    if len(joined) > ENOUGH:  # "officers, parties, chiefs and clerics"
        bare += [t for t in joined if t.tag_ == "NNS" and t.lemma_.lower() in PEOPLE]
    return [group_of(t, scene) for t in bare if not scene.names_at(t) and not is_specific(t)]
