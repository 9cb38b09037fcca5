"""Conditions of agreement rules: does this use of the word bind two sides?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.acts import act_on, told_of
from core.events.parties import name_parties
from core.events.scene import Scene
from core.events.tree import children, clause_subjects, lemma, objects, prepositional
from core.events.vocab import (
    AGREEMENT_NOUNS,
    BUSINESS_NOUNS,
    ENCOUNTER_NOUNS,
    SUMMIT_NOUNS,
    TALK_NOUNS,
    words,
)
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

DECLARES = words("declare announce begin start accept call offer")
PENALTIES = words("fine penalty damages damage tax debt bill ransom fee")
TRUCES = words("truce ceasefire cease-fire armistice cessation")
PACTS = AGREEMENT_NOUNS - words("statement declaration venture convention protocol contract")
SIGNED_PAPERS = AGREEMENT_NOUNS | words(
    """document paper plan charter instrument pledge roadmap framework annex programme program"""
)
TALKED_INTO = words("meet talk speak visit call discuss negotiate disagree say think hold continue")


def is_pact_signing(verb: Token, scene: Scene) -> bool:
    """True for papers that bind two sides, false for a law, a book or a player."""
    return any(_is_pact(thing, scene) for thing in objects(verb))


def _stands_for_pact(thing: Token, scene: Scene) -> bool:
    """True for "it" and "them" where the sentence before names a pact."""
    index = scene.sentence.index
    if thing.lower_ not in {"it", "them", "they"} or not index:
        return False
    before = scene.sentences[index - 1].text.lower().split()
    return any(_names_pact(word) for word in before)


def _names_pact(word: str) -> bool:
    """True for a word of running text, small and perhaps plural, that names a pact."""
    bare = word.strip(".,;:!?\"'()")
    return bare in PACTS or bare.removesuffix("s") in PACTS


def _is_pact(thing: Token, scene: Scene) -> bool:
    if _stands_for_pact(thing, scene):
        return True
    if thing.text[0].isupper() and scene.name_at(thing) is None:
        return True
    letter_of = {t.lower_ for t in prepositional(thing, "of")}
    return thing.lemma_.lower() in SIGNED_PAPERS or bool(letter_of & {"intent", "understanding"})


def joins_companies(verb: Token, scene: Scene) -> bool:
    """True where one organisation takes over another."""
    buyers = name_parties(clause_subjects(verb), scene)
    bought = name_parties(objects(verb), scene)
    return _are_firms(buyers, verb) and _are_firms(bought, verb)


def is_named_pact(noun: Token, scene: Scene) -> bool:
    """True where the noun's own words tell the parties, the making or the time of the pact."""
    if noun.lemma_.lower() == "convention":  # of a party, of an industry, of a writer
        return False
    if noun.lemma_.lower() in BUSINESS_NOUNS:
        return bool(children(noun, "poss") or prepositional(noun, "of"))
    act = act_on(noun)
    return (act is None or lemma(act) != "be") and is_of_two(noun, scene)


def is_binding(verb: Token, scene: Scene) -> bool:
    """True where parties agree to do something, false where they share an opinion."""
    if not name_parties(clause_subjects(verb) + prepositional(verb, "with"), scene):
        return False
    acts = [c for c in children(verb, "xcomp") if not _is_talk(c) and not _is_penalty(c)]
    return bool(acts) and not children(verb, "neg")


def _is_penalty(act: Token) -> bool:
    """True for "to pay a fine", which a court or an office has set."""
    paid = {t.lemma_.lower() for t in children(act, "dobj")}
    return lemma(act) == "pay" and bool(paid & PENALTIES)


def _is_talk(act: Token) -> bool:
    """True for "to meet" and "to hold talks", false for "to hold elections"."""
    if act.lemma_.lower() == "hold":
        held = {t.lemma_.lower() for t in children(act, "dobj")}
        return not held or bool(held & (ENCOUNTER_NOUNS | TALK_NOUNS | SUMMIT_NOUNS))
    return act.lemma_.lower() in TALKED_INTO


def is_timed_breach(noun: Token, scene: Scene) -> bool:
    """True where the breach has a date of its own."""
    return bool(scene.times)


def is_of_two(noun: Token, scene: Scene) -> bool:
    """True unless one side alone declares it: "declared a ceasefire"."""
    act = act_on(noun)
    if act is None or lemma(act) not in DECLARES or noun.lemma_.lower() not in TRUCES:
        return True
    return len(name_parties(clause_subjects(act) + prepositional(noun, "between"), scene)) >= 2


def binds_parties(noun: Token, scene: Scene) -> bool:
    """True for "came to terms" and "struck an arrangement" of named parties."""
    act = told_of(noun) or act_on(noun)
    if act is None or prepositional(noun, "reference"):
        return False
    if noun.lemma_.lower() == "term":
        return _settles_terms(noun, act, scene)
    doers = clause_subjects(act) + prepositional(act, "by")
    return bool(name_parties(doers + prepositional(noun, "with", "between"), scene))


def _settles_terms(noun: Token, act: Token, scene: Scene) -> bool:
    of_deal = any(t.lemma_.lower() in AGREEMENT_NOUNS for t in prepositional(noun, "of"))
    if lemma(act) == "come":
        return not children(noun, "det") and _are_two(act, scene)
    return of_deal and _are_two(act, scene)


def _are_two(verb: Token, scene: Scene) -> bool:
    sides = clause_subjects(verb) + prepositional(verb, "with")
    sides += [t for thing in children(verb, "dobj") for t in prepositional(thing, "with")]
    return len(name_parties(sides, scene)) >= 2


def restores_relations(verb: Token, scene: Scene) -> bool:
    """True where two states take up relations with each other."""
    ties = any(t.lemma_.lower() in {"relation", "tie"} for t in objects(verb))
    return ties and _are_two(verb, scene)


def joins_alliance(verb: Token, scene: Scene) -> bool:
    """True where countries become members, false for "joined NATO in condemning it"."""
    joining = name_parties(clause_subjects(verb), scene)
    joined = name_parties(objects(verb), scene)
    if not joining or any(c.dep_ == "pcomp" for p in children(verb, "prep") for c in p.children):
        return False
    return all(a.kind is ActorKind.COUNTRY for a in joining) and _are_organisations(joined)


def is_into_alliance(noun: Token, scene: Scene) -> bool:
    """True for "accession to NATO": what is joined is an organisation."""
    return _are_organisations(name_parties(prepositional(noun, "to", "of", "in"), scene))


def is_joint(noun: Token) -> bool:
    """True for a joint statement and for one that is signed or adopted."""
    if any(c.lower_ in {"joint", "common", "final"} for c in children(noun, "amod", "compound")):
        return True
    act = told_of(noun) or act_on(noun)
    return act is not None and lemma(act) in {"sign", "adopt", "initial", "signing", "adoption"}


def sells_to_company(verb: Token, scene: Scene) -> bool:
    """True where one organisation has sold something to another."""
    sellers = name_parties(clause_subjects(verb), scene)
    buyers = name_parties(prepositional(verb, "to"), scene)
    return _are_firms(sellers, verb) and _are_firms(buyers, verb)


def _are_firms(actors: list[Actor], trade: Token) -> bool:
    """True for organisations; where millions change hands a name alone is a firm's too."""
    if _are_organisations(actors):
        return True
    unsure = {ActorKind.ORGANISATION, ActorKind.PERSON}
    return _is_priced(trade) and bool(actors) and all(a.kind in unsure for a in actors)


def _is_priced(trade: Token) -> bool:
    return any(
        token.lower_ in {"million", "billion"}
        for amount in prepositional(trade, "for", "at", "worth")
        for token in amount.subtree
    )


def _are_organisations(actors: list[Actor]) -> bool:
    return bool(actors) and all(a.kind is ActorKind.ORGANISATION for a in actors)


def joins_two(verb: Token, scene: Scene) -> bool:
    """True where both who merge are named."""
    merging = clause_subjects(verb) + prepositional(verb, "with")
    return len(name_parties(merging, scene)) >= 2
