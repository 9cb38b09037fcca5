"""Who is at an event without being a party: mediators, hosts of others, witnesses, company."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from core.events.arguments.nameless import group_of
from core.events.syntax.coordination import coordinated
from core.events.syntax.scene import Scene
from core.events.syntax.tree import ancestors, children, is_verbal, lemma, prepositional
from core.events.syntax.vocab import words
from core.language.geography import country_code
from core.model import Actor, ActorKind, Role

if TYPE_CHECKING:
    from core.token import Token

# "…, accompanied by her deputy", "…, hosted by Oman": what the agent of the participle is there.
PRESENT_BY: Final = {
    "accompanied": Role.ATTENDEE,
    "flanked": Role.ATTENDEE,
    "escorted": Role.ATTENDEE,
    "witnessed": Role.WITNESS,
    "overseen": Role.MEDIATOR,
    "mediated": Role.MEDIATOR,
    "brokered": Role.MEDIATOR,
    "moderated": Role.MEDIATOR,
    "sponsored": Role.MEDIATOR,
    "guaranteed": Role.MEDIATOR,
    "facilitated": Role.FACILITATOR,
    "hosted": Role.FACILITATOR,
    "represented": Role.ATTENDEE,
}
# "under Omani mediation", "in the presence of the king".
PRESENT_THROUGH: Final = {
    "mediation": Role.MEDIATOR,
    "mediating": Role.MEDIATOR,
    "auspice": Role.MEDIATOR,
    "auspices": Role.MEDIATOR,
    "sponsorship": Role.MEDIATOR,
    "patronage": Role.MEDIATOR,
    "supervision": Role.MEDIATOR,
    "facilitation": Role.FACILITATOR,
    "presence": Role.WITNESS,
}
THROUGH: Final = words("under with through in by via after amid")
MEDIATES: Final = {
    "mediate": Role.MEDIATOR,
    "broker": Role.MEDIATOR,
    "moderate": Role.MEDIATOR,
    "facilitate": Role.FACILITATOR,
    "host": Role.FACILITATOR,
    "look": Role.WITNESS,
    "watch": Role.WITNESS,
}
# "Who acted as mediator", "who served as the go-between".
ACTS_AS: Final = words("act serve")
# "Witnessed the signing of the accord".
GUESTS: Final = words("witness attend watch oversee")
# "With a bishop as witness".
PRESENT_AS: Final = {
    "witness": Role.WITNESS,
    "observer": Role.WITNESS,
    "guarantor": Role.WITNESS,
    "interpreter": Role.ATTENDEE,
    "translator": Role.ATTENDEE,
    "mediator": Role.MEDIATOR,
    "go-between": Role.MEDIATOR,
    "between": Role.MEDIATOR,  # the last token of "go-between"
    "betweens": Role.MEDIATOR,
    "intermediary": Role.MEDIATOR,
    "moderator": Role.MEDIATOR,
    "chairman": Role.FACILITATOR,
    "host": Role.FACILITATOR,
}
# What onlookers do, and the word that has to follow.
LOOKS_ON: Final = {
    "looking": frozenset({"on"}),
    "standing": frozenset({"by"}),
}
FAMILY: Final = words("wife husband spouse daughter son fiancee")
COMPANY: Final = FAMILY | words("deputy aide adviser advisor minister secretary chief")
OWN: Final = words("his her their its")


def who_is_beside(trigger: Token, scene: Scene) -> Iterator[tuple[Actor, Role]]:
    """Those whom the clause of the trigger names as present, each with what they do."""
    clause = _verb_of(trigger)
    for token in scene.parse:
        found = _present(token)
        if found and _belongs(token, trigger, clause):
            role, heads = found
            present = [actor for head in heads for actor in _named(head, scene)]
            is_sent = token.lower_ == "represented"
            yield from ((a, role) for a in present if not is_sent or a.kind is ActorKind.PERSON)


def states_of_witnesses(trigger: Token, scene: Scene) -> list[Actor]:
    """The states of two who "witnessed the signing of an accord" of nobody named: it is theirs."""
    signing = trigger.head.head
    is_signing = trigger.dep_ == "pobj" and signing.lemma_.lower() == "signing"
    if not is_signing or signing.dep_ != "dobj" or lemma(signing.head) not in GUESTS:
        return []
    looking_on = [a for head in children(signing.head, "nsubj") for a in _named(head, scene)]
    codes = {a.country for a in looking_on if a.kind is ActorKind.PERSON and a.country}
    return [scene.state(code) for code in sorted(codes)] if len(codes) > 1 else []


def is_company(head: Token) -> bool:
    """True for "his wife" behind "and": who comes along is no party."""
    return head.lemma_.lower() in FAMILY and any(c.lower_ in OWN for c in children(head, "poss"))


def _verb_of(trigger: Token) -> Token:
    if is_verbal(trigger):
        return trigger
    return next((above for above in ancestors(trigger) if is_verbal(above)), trigger)


def _belongs(token: Token, trigger: Token, clause: Token) -> bool:
    """True where the first verb above the words is that of the trigger's clause."""
    first = token.head.head if _acts_as(token) else token
    for above in (first, *ancestors(first)):
        if above in (trigger, clause):
            return True
        if above is not first and above.dep_ == "relcl" and above.head == trigger:
            return True  # "the accord, which they signed with Oman as witness"
        if above is not first and is_verbal(above):
            return above.dep_ in {"advcl", "acl", "xcomp", "conj"} and above.head == clause
    return False


def _present(token: Token) -> tuple[Role, list[Token]] | None:
    """What the word says of those present, and the heads of the phrases that name them."""
    word = token.lower_
    if word in PRESENT_BY and token.tag_ in {"VBN", "VBD"} and token.dep_ in {"acl", "advcl"}:
        return PRESENT_BY[word], prepositional(token, "by")
    if word == "brought" and any(c.lower_ == "together" for c in children(token, "advmod")):
        return Role.FACILITATOR, prepositional(token, "by")
    if word in PRESENT_THROUGH and token.dep_ == "pobj" and token.head.lower_ in THROUGH:
        givers = children(token, "poss", "compound", "amod", "nmod")
        return PRESENT_THROUGH[word], givers + prepositional(token, "of", "by", "from")
    if token.lemma_.lower() in MEDIATES and token.tag_ == "VBG" and _is_behind_with(token):
        return MEDIATES[token.lemma_.lower()], children(token, "nsubj")
    if token.lemma_.lower() in GUESTS and _is_signing_attended(token):
        return Role.WITNESS, children(token, "nsubj")
    if token.dep_ == "conj" and is_company(token):
        return Role.ATTENDEE, [token]
    return _present_as(token) or _looking_on(token) or _company_behind(token)


def _is_signing_attended(verb: Token) -> bool:
    """True for "witnessed the signing of the accord between Oman and Chad"."""
    signings = [t for t in children(verb, "dobj") if t.lemma_.lower() == "signing"]
    pacts = [t for signing in signings for t in prepositional(signing, "of")]
    return any(prepositional(pact, "between") for pact in pacts)


def _present_as(word: Token) -> tuple[Role, list[Token]] | None:
    """Those of "with Bishop Berg as a silent witness" and "Berg, who acted as mediator"."""
    said = [t for t in children(word, "pobj") if not children(t, "prep")]
    role = next((r for t in said if (r := PRESENT_AS.get(t.lemma_.lower()))), None)
    if role is None or word.lower_ != "as":
        return None
    if _acts_as(word):
        return role, [word.head.head]
    preps = (word.head.head, *children(word.head, "prep"))
    there = [t for p in preps if p.lower_ == "with" for t in children(p, "pobj")]
    return role, [t for t in there if t.i < word.i]


def _acts_as(word: Token) -> bool:
    """True for the "as" of "Berg, who acted as mediator", of no other time and place."""
    verb = word.head
    is_clause = verb.dep_ == "relcl" and lemma(verb) in ACTS_AS and word.lower_ == "as"
    is_bare = children(verb, "prep", "npadvmod") == [word]
    return is_clause and is_bare and any(t.tag_ == "WP" for t in verb.children)


def _looking_on(verb: Token) -> tuple[Role, list[Token]] | None:
    """Those of "with Bishop Berg and the mediator, Lindt, looking on"."""
    beside = {c.lower_ for c in children(verb, "prt", "prep", "advmod")}
    if verb.lower_ not in LOOKS_ON or not beside & LOOKS_ON[verb.lower_]:
        return None
    if _is_behind_with(verb):
        return Role.WITNESS, children(verb, "nsubj")
    behind = verb.head if verb.dep_ == "acl" else verb
    preps = [behind.head] if verb.dep_ == "acl" else children(verb.head, "prep")
    there = [t for p in preps if p.lower_ == "with" for t in children(p, "pobj")]
    return Role.WITNESS, [t for t in there if t.i < verb.i]


def _is_behind_with(verb: Token) -> bool:
    return verb.dep_ == "pcomp" and verb.head.lower_ == "with"


def _company_behind(prep: Token) -> tuple[Role, list[Token]] | None:
    """The "her deputy" of "along with her deputy", "together with his wife"."""
    is_with = prep.lower_ == "with" and prep.head.lower_ in {"along", "together"}
    is_joint = any(t.lower_ == "together" for t in children(prep, "advmod"))
    if not (is_with or is_joint) and prep.lower_ != "alongside":
        return None
    heads, own = children(prep, "pobj"), {"his", "her"} if is_joint else OWN
    owned = [h for h in heads if any(c.lower_ in own for c in children(h, "poss"))]
    return (Role.ATTENDEE, owned) if owned else None


def _named(head: Token, scene: Scene) -> Iterator[Actor]:
    """The actors of a phrase and of what it is joined to; a name in front of an adjective too."""
    for token in coordinated(head):
        mention = scene.name_at(token)
        code = country_code(token.text) if token.dep_ in {"amod", "compound", "nmod"} else None
        if code:
            yield scene.state(code)
        elif mention is not None:
            yield mention.actor
        for beside in children(token, "appos"):
            yield from _named(beside, scene)
        if mention is None:
            yield from _titled(token, scene)


def _titled(head: Token, scene: Scene) -> Iterator[Actor]:
    """The "Karas" right behind a title taken for the head, "her deputy"; "his staff officers"."""
    is_his = any(c.lower_ in {"his", "her"} for c in children(head, "poss"))
    if head.tag_ == "NNS" and is_his and children(head, "compound", "amod"):
        yield group_of(head, scene)
    if head.i + 1 < len(head.doc) and head.lemma_.lower() in COMPANY:
        mention = scene.name_at(head.nbor())
        if mention is not None and mention.actor.kind is ActorKind.PERSON:
            yield mention.actor
