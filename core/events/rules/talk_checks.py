"""Conditions of rules for talks, discussions and gatherings: do these sides talk to each other?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.antecedents import antecedents
from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.rules.company_checks import LONG, are_people
from core.events.rules.visit_checks import OFFICE_HOLDERS, are_named, is_there_to
from core.events.syntax.occasion_checks import is_nationality
from core.events.syntax.rule import Slot
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import WILL
from core.events.syntax.tree import (
    auxiliaries,
    children,
    clause_subjects,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import (
    AGREEMENT_NOUNS,
    ENVOYS,
    MATTERS,
    PEOPLE,
    SPELLS,
    TAKES_PLACE,
    words,
)

if TYPE_CHECKING:
    from core.token import Token

BY_WIRE = words(
    """phone telephone video link videolink videoconference skype zoom teleconference"""
)
# "Would come to Lund to negotiate".
COMES = words("come go return travel fly meet gather sit_down")


def is_someone(head: Token, scene: Scene) -> bool:
    """True for a name, a pronoun and a word for people."""
    return (
        bool(name_parties([head], scene)) or head.pos_ == "PRON" or (head.lemma_.lower() in PEOPLE)
    )


def is_told_by_wire(verb: Token, scene: Scene) -> bool:
    """True for "told the king by phone", false for what is told to the press."""
    by_wire = any(
        t.lemma_.lower() in BY_WIRE for t in prepositional(verb, "by", "over", "on", "via")
    )
    return by_wire and are_people(name_parties(objects(verb), scene))


def is_joint_discussion(verb: Token, scene: Scene) -> bool:
    """True where two named persons discuss, or one discusses something with another."""
    by_wire = [t for t in prepositional(verb, "by", "over", "on") if t.lemma_.lower() in BY_WIRE]
    partners = [t for wire in by_wire for t in prepositional(wire, "with")]
    if any(is_someone(t, scene) for t in (*heads_in(Slot.WITH, verb), *partners)):
        return True
    sides = clause_subjects(verb)
    is_told = verb.tag_ in {"VBD", "VBN"} and bool(scene.times and objects(verb))
    if is_told and any(map(points_back, sides)):
        return True  # "on Friday the sides had discussed a truce"
    is_due = bool(auxiliaries(verb) & WILL or verb.dep_ == "xcomp") and bool(scene.times)
    if is_due and any(map(_are_in_office, sides)):
        return True
    if _goes_on(verb) and any(map(_are_sent_by_both, sides)):  # "the two firms are discussing it"
        return True
    wants = bool(name_parties(heads_in(Slot.WANTED, verb), scene))
    return wants or len(name_parties(sides, scene)) >= 2 or is_there_to(verb, scene)


def _are_in_office(head: Token) -> bool:
    """True for "foreign ministers" and "the delegations", who discuss a thing where they meet."""
    is_pair = head.lemma_.lower() == "delegation" and any(
        c.lower_ in {"the", "both", "two"} for c in children(head, "det", "nummod")
    )
    many = OFFICE_HOLDERS | words("envoy negotiator leader president premier")
    is_group = head.lemma_.lower() in many and bool(children(head, "compound", "amod", "prep"))
    return head.tag_ in {"NNS", "NNPS"} and (is_pair or is_group)


def is_round(verb: Token, scene: Scene) -> bool:
    """True for "negotiated with them", false for the stance "will not negotiate with them"."""
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.lemma_.lower() in AGREEMENT_NOUNS:
        return False  # "signed a truce negotiated by Oman" tells of the truce
    is_refused = verb.dep_ == "xcomp" and lemma(verb.head) in {"refuse", "decline"}
    is_stance = (bool(children(verb, "neg")) or is_refused) and not scene.times
    is_long = any(t.lemma_ in LONG | SPELLS for t in prepositional(verb, "for"))
    if children(verb, "neg") and is_long:  # "have not negotiated for years"
        return False
    if is_long and any(map(points_back, clause_subjects(verb))):  # "the two sides bargained for"
        return True
    is_there_for_it = verb.tag_ == "VB" and lemma(verb.head) in COMES
    since = [t for t in prepositional(verb, "since") if scene.time_at(t) is not None]
    is_told = verb.tag_ in {"VBD", "VBN"} and bool(scene.times) and not children(verb, "neg")
    is_under_way = _goes_on(verb) or is_there_for_it or bool(since) or is_told
    if is_under_way and any(map(_are_sent_by_both, clause_subjects(verb))):
        return True
    return not is_stance and is_joint_discussion(verb, scene)


def is_session_of_mediation(noun: Token, scene: Scene) -> bool:
    """True for "went back to mediation", "mediation resumed", false for "offered mediation"."""
    verb = noun.head
    if prepositional(noun, "of", "by") or children(noun, "poss"):
        return False
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return lemma(verb) in TAKES_PLACE
    if noun.dep_ == "dobj" and lemma(verb) not in {"enter", "resume", "end", "leave", "quit"}:
        return False
    sides = heads_in(Slot.GOVERNOR, noun) + heads_in(Slot.WITH, noun)
    goes_to_it = verb.lower_ in {"to", "into"} and bool(sides)
    named = name_parties(sides, scene)
    return verb.lower_ not in {"through", "under", "by"} and (goes_to_it or len(named) > 1)


def _goes_on(verb: Token) -> bool:
    """True for "are negotiating"."""
    return verb.tag_ == "VBG" and bool(auxiliaries(verb)) and not children(verb, "neg")


def _are_sent_by_both(head: Token) -> bool:
    """True for "envoys of both sides" and "the two sides", false for "they"."""
    return head.lower_ not in {"they", "each"} and points_back(head)


def is_gathering(verb: Token, scene: Scene) -> bool:
    """True where people come together, false where someone collects things."""
    parties = name_parties(clause_subjects(verb), scene)
    heads = [t for head in clause_subjects(verb) for t in (antecedents(head) or [head])]
    official = any(t.lemma_.lower() in ENVOYS | OFFICE_HOLDERS for t in heads)
    official |= any(
        c.lower_ in {"state", "government"} for t in heads for c in prepositional(t, "of")
    )
    are_known = bool(scene.times) and any(map(points_back, heads))  # "the five will convene"
    if objects(verb) or any(map(is_nationality, heads)):
        return False
    if any(t.lemma_.lower() in {"parliament", "congress", "senate", "assembly"} for t in heads):
        return False
    return official or are_known or are_named(parties)


def is_reconvening(verb: Token, scene: Scene) -> bool:
    """True for sides that sit down again, false for a court and a parliament."""
    sides = clause_subjects(verb)
    are_sides = any(map(points_back, sides)) or len(name_parties(sides, scene)) >= 2
    says_when = bool(scene.times) or lemma(verb) == "reconvene"
    return are_sides and says_when and not objects(verb)


def sits_with_many(verb: Token, scene: Scene) -> bool:
    """True for "sat down with dozens of armed groups in April"."""
    beside = prepositional(verb, "with") if lemma(verb) == "sit down" else []
    return bool(scene.times) and any(t.tag_ == "NNS" for t in beside)


def is_coming_together(verb: Token, scene: Scene) -> bool:
    """True for "came together this week", false for a plan that came together."""
    together = any(c.lower_ == "together" for c in children(verb, "advmod", "prt", "acomp"))
    sides = clause_subjects(verb)
    return together and (is_gathering(verb, scene) or any(map(_are_sent_by_both, sides)))


def is_taken_up_with(verb: Token, scene: Scene) -> bool:
    """True for "took up the matter with the king in May": two persons talked about it then."""
    matters = any(t.lemma_.lower() in MATTERS for t in objects(verb))
    talking = [*name_parties(clause_subjects(verb), scene)]
    with_whom = name_parties(prepositional(verb, "with"), scene)
    return matters and bool(scene.times) and are_people(talking) and are_people(with_whom)


def is_exchange_of_views(verb: Token, scene: Scene) -> bool:
    """True for "exchanged views with", false for "exchanged gifts"."""
    views = any(t.lemma_.lower() in {"view", "idea", "note"} for t in objects(verb))
    terms = any(t.lemma_.lower() in {"offer", "proposal"} for t in objects(verb))
    views = views or (terms and bool(scene.times))
    return views and is_joint_discussion(verb, scene)


def is_negotiating_table(noun: Token, scene: Scene) -> bool:
    """True for "returned to the negotiating table", to which nobody else brought them."""
    back = noun.head.head
    if objects(back.head if back.lower_ == "back" else back):
        return False
    kinds = {c.lower_ for c in children(noun, "amod", "compound")}
    return bool(kinds & {"negotiating", "bargaining", "negotiation", "peace"})
