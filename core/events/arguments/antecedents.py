"""Whom the words of a sentence point to within it: "I", "it", "they", "its unit"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.known_firms import is_known_firm
from core.events.arguments.quoted import OBJECTS, SAYS, quoted_speakers
from core.events.syntax.tree import (
    ancestors,
    children,
    clause_subjects,
    has_own_subject,
    is_verbal,
    lemma,
    prepositional,
)
from core.events.syntax.vocab import (
    AGREEMENT_NOUNS,
    FIRM_NOUNS,
    SPOKESMEN,
    words,
)
from core.language.hanging import SUBJECTS
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

BODIES: Final = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP})
PERSON: Final = frozenset({ActorKind.PERSON})
ANY: Final = frozenset(ActorKind)
# Whom each word can mean.
KINDS: Final = {
    "i": PERSON, "me": PERSON, "we": ANY, "us": ANY,
    "it": BODIES, "they": ANY, "them": ANY,
    "he": PERSON, "she": PERSON, "her": PERSON, "him": PERSON, "his": PERSON, "its": BODIES,
}  # fmt: skip
OWNS: Final = words("his her its")
FIRST: Final = words("i me we us")
# Parts that act for the company that owns them, where they have no name of their own.
UNITS: Final = words("unit subsidiary arm division affiliate")
# "A deal that it made" is told of whom the clause above is told of.
MADE_BY_IT: Final = AGREEMENT_NOUNS | words("suit lawsuit")
HIS: Final = words("his her")
THEIRS: Final = words("its their")
SENT: Final = words("delegation team mission group")
LEADS: Final = words("lead head")


def antecedents(head: Token) -> list[Token]:
    """Heads of the phrases that the word points to in its own sentence, none where none is."""
    word = head.lower_
    if word in FIRST:
        return quoted_speakers(head)
    if head.lemma_.lower() in UNITS:
        return _owners(head)
    if head.lemma_.lower() in FIRM_NOUNS and any(c.lower_ in HIS for c in children(head, "poss")):
        return _firm_of_speaker(head)
    if is_known_maker(head):
        return _speaker_above(head)
    speaks = head.lemma_.lower() in SPOKESMEN | {"member"}
    if speaks and any(c.lower_ in THEIRS for c in children(head, "poss")):
        return _owners(head)
    is_named = any(c.pos_ == "PROPN" for c in children(head, "appos"))
    is_whose = any(c.lower_ == "whose" for c in children(head, "poss")) and not is_named
    if is_whose and head.head.dep_ == "relcl":
        return [_first_of_list(head.head.head) if head.tag_ == "NNS" else head.head.head]
    if head.lemma_.lower() in SENT and lemma(head.head) in LEADS and head.dep_ == "dobj":
        return clause_subjects(head.head)
    return _of_pronoun(head) if word in KINDS else []


def _firm_of_speaker(firm: Token) -> list[Token]:
    """The Adeco of "Adeco's chief, Berg, said his company would wait", of "Berg, head of Adeco"."""
    above = next((t for t in ancestors(firm) if is_verbal(t) and lemma(t) in SAYS), None)
    speakers = clause_subjects(above) if above is not None else []
    people = [p for t in speakers for p in (t, *children(t, "appos")) if firm not in p.subtree]
    return [t for p in people for t in (*children(p, "poss"), *prepositional(p, "of", "at"))]


def is_known_maker(head: Token) -> bool:
    """True for "the movie studio", whoever speaks of it or was told of in another sentence."""
    return is_known_firm(head) and any(t.pos_ == "NOUN" for t in children(head, "compound"))


def _speaker_above(head: Token) -> list[Token]:
    """Who says the clause that the noun is in, of which it is no subject."""
    clause = next((t for t in ancestors(head) if is_verbal(t) and t.dep_ == "ccomp"), None)
    if clause is None or (clause == head.head and head.dep_ in SUBJECTS):
        return []
    return _said_by(clause)


def _first_of_list(token: Token) -> Token:
    """Oman in "Oman and Chad, whose envoys met": they are of both."""
    while token.dep_ == "conj":
        token = token.head
    return token


def _of_pronoun(word: Token) -> list[Token]:
    if word.lower_ in OBJECTS and word.tag_ == "PRP":
        return _said_by(word.head) or _going_there(word.head) or _done_to(word.head)
    if word.tag_ == "PRP$":
        return _owner_above(word) if word.lower_ in OWNS else []
    if word.lower_ == "them":
        return _several_above(word)
    if word.dep_ not in SUBJECTS:
        return []
    return _said_by(word.head) or _beside(word)


def _going_there(verb: Token) -> list[Token]:
    """The Berg of "Berg flies to Oman, where the king is to receive him"."""
    clause = verb.head if verb.dep_ == "xcomp" else verb
    is_where = any(c.lower_ == "where" for c in (*children(clause, "advmod"), *verb.lefts))
    above = next((t for t in ancestors(clause) if is_verbal(t)), None)
    if clause.dep_ not in {"relcl", "advcl"} or not is_where or above is None:
        return []
    return [t for t in clause_subjects(above) if t.pos_ == "PROPN"]


def _done_to(verb: Token) -> list[Token]:
    """The Lindt of "Berg met Lindt and invited her": what he did before, he did to her."""
    goes_on = verb.dep_ == "conj" and not has_own_subject(verb)
    return [t for t in children(verb.head, "dobj") if goes_on and t.pos_ == "PROPN"]


def pair_behind(trigger: Token) -> list[Token]:
    """Who "their" means in "After their talks on Monday, Berg and Lindt said"."""
    if not any(c.lower_ == "their" for c in children(trigger, "poss")):
        return []
    behind = trigger.doc[trigger.i + 1 :]
    first = next((t for t in behind if t.dep_ == "nsubj"), None)
    return [first] if first is not None and children(first, "conj") else []


def can_be(head: Token, actors: list[Actor]) -> list[Actor]:
    """The actors whom the word can mean; "they" of another clause are more than one."""
    kinds = KINDS.get(head.lower_, ANY)
    meant = [actor for actor in actors if actor.kind in kinds]
    is_plural = head.lower_ == "they" and not _said_by(head.head)
    are_several = len(meant) > 1 or (meant and _is_several(meant[0]))
    return [] if is_plural and not are_several else meant


def _is_several(actor: Actor) -> bool:
    """True for "miners" and "power workers", whom "they" can mean by themselves."""
    last = actor.name.split()[-1]
    return actor.kind is ActorKind.GROUP and last.islower() and last.endswith("s")


def _said_by(verb: Token) -> list[Token]:
    """Who says so: "Adeco said it had signed a deal"."""
    above = verb.head
    if verb.dep_ != "ccomp" or lemma(above) not in SAYS or above.i > verb.i:
        return []
    return [t for t in clause_subjects(above) if t.pos_ != "PRON"]


def speakers_behind(head: Token) -> list[Token]:
    """Who "she" is in "She had spoken with him, Lindt said", where nobody was named before."""
    verb, above = head.head, head.head.head
    is_subject = head.dep_ in SUBJECTS and head.lower_ in {"he", "she", "it", "they"}
    is_said = verb.dep_ == "ccomp" and lemma(above) in SAYS | {"tell"} and above.i > verb.i
    if not (is_subject and is_said):
        return []
    return [t for t in clause_subjects(above) if t.pos_ == "PROPN" and t.i > verb.i]


def _subjects_above(verb: Token) -> list[Token]:
    """The subject of the clause that this one hangs from: "flew to Lund, where they met"."""
    for above in ancestors(verb):
        if is_verbal(above):
            named = [t for t in clause_subjects(above) if t.pos_ != "PRON"]
            if named:
                return named
    return []


def _owner_above(word: Token) -> list[Token]:
    """Who "its" means in "the government said that its talks had ended"."""
    for above in ancestors(word.head):
        named = clause_subjects(above) if is_verbal(above) else []
        named = [t for t in named if word not in t.subtree]
        if named and word.lower_ == "its":
            tells = lemma(above) in SAYS or _is_beside_clause(word.head, above)
            return [t for t in named if tells and t.pos_ != "PRON"]
        if any(t.pos_ == "PROPN" for t in named):
            return named
    return []


def _is_beside_clause(deal: Token, verb: Token) -> bool:
    """True for the deal of "After its merger with Belar, Adeco grew": it is of whoever grew."""
    is_deal = deal.lemma_.lower() in AGREEMENT_NOUNS and deal.dep_ == "pobj"
    return is_deal and deal.head.head == verb and deal.head.lower_ in {"after", "since", "before"}


def _several_above(word: Token) -> list[Token]:
    """The miners of "the miners went back after Adeco signed a contract with them"."""
    clause = next((t for t in ancestors(word) if is_verbal(t)), word)
    own = [t for t in clause.subtree if t.i < word.i and t.tag_ in {"NNS", "NNPS"}]
    others = [t for t in own if t.lemma_.lower() not in MADE_BY_IT]
    if clause.dep_ != "advcl" or clause.head.i > clause.i or others:
        return []
    return [t for t in clause_subjects(clause.head) if t.tag_ in {"NNS", "NNPS"}]


def _beside(head: Token) -> list[Token]:
    """Whom "they" means, or the "it" of "Adeco gets it under a deal that it made"."""
    clause = head.head
    if head.lower_ == "they":
        return _subjects_above(clause)
    if head.lower_ in {"he", "she"}:
        return _who_did(clause)
    is_beside = clause.dep_ == "conj" or _is_behind_of_one(clause)
    if head.lower_ == "it" and is_beside and is_verbal(clause.head):
        return [t for t in clause_subjects(clause.head) if t.pos_ == "PROPN"]
    made = clause.dep_ == "relcl" and clause.head.lemma_.lower() in MADE_BY_IT
    if head.lower_ != "it" or not made:
        return []
    return [t for t in _subjects_above(clause) if clause not in t.subtree]


def _who_did(clause: Token) -> list[Token]:
    """Karas in "Karas thanked Berg and Lindt, whom she had met", told by no one else."""
    is_of_others = clause.dep_ == "relcl" and any(c.lower_ == "whom" for c in clause.children)
    above = next((t for t in ancestors(clause) if is_verbal(t)), clause)
    doing = clause_subjects(above) if is_of_others and above.dep_ == "ROOT" else []
    return [t for t in doing if t.pos_ == "PROPN" and clause not in t.subtree]


def _is_behind_of_one(clause: Token) -> bool:
    """True for "Adeco grew when it signed", false for "Oman praised Chad when it signed"."""
    is_behind = clause.dep_ == "advcl" and clause.head.i < clause.i
    return is_behind and not any(t.pos_ == "PROPN" for t in children(clause.head, "dobj"))


def _owners(unit: Token) -> list[Token]:
    """The company of "its Swedish unit" and "Adeco's unit"; none where the unit has a name."""
    if children(unit, "appos"):
        return []
    owners = children(unit, "poss") or prepositional(unit, "of")
    if any(owner.lower_ in {"its", "their"} for owner in owners):
        return _said_by(unit.head) or _subjects_above(unit.head)
    return owners
