"""Conditions of the rules for papers that are signed: do they bind two sides?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.rules.known_pact_checks import stands_for_pact
from core.events.syntax.act_phrases import puts_names
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.scene import Scene
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    objects,
    prepositional,
)
from core.events.syntax.vocab import AGREEMENT_NOUNS, words

if TYPE_CHECKING:
    from core.token import Token

SIGNED_PAPERS = AGREEMENT_NOUNS | words(
    """document paper plan charter instrument pledge roadmap framework annex programme program
    commitment undertaking"""
)


def is_pact_signing(verb: Token, scene: Scene) -> bool:
    """True for papers that bind two sides, false for a law, a book or a player."""
    return any(_is_pact(thing, scene) for thing in objects(verb))


def is_signed_by_hand(noun: Token, scene: Scene) -> bool:
    """True for "put their signatures to the accord"."""
    return any(act is not None and puts_names(act) for act in (act_on(noun), told_of(noun)))


def bears_signatures(noun: Token, scene: Scene) -> bool:
    """True for the "signatures" of "the treaty bears the signatures of Berg and Lindt"."""
    act = act_on(noun)
    papers = clause_subjects(act) if act is not None and noun.dep_ == "dobj" else []
    return any(thing.lemma_.lower() in SIGNED_PAPERS for thing in papers)


def is_paper_of_two(noun: Token, scene: Scene) -> bool:
    """True for "documents initialed on Friday", false for what one body adopts or signs."""
    act = told_of(noun) or act_on(noun)
    if act is None or noun.dep_ == "dobj" or not is_verbal(act):
        return False
    doers = prepositional(act, "by")
    if act.dep_ == "relcl" and not is_passive(act):  # "the charter that the two concluded"
        doers = clause_subjects(act)
    parties = name_parties(doers, scene)
    if doers:
        return len(parties) >= 2 or any(points_back(doer) for doer in doers)
    return not any(c.lower_ in {"is", "are"} for c in children(act, "auxpass"))


def _is_pact(thing: Token, scene: Scene) -> bool:
    if stands_for_pact(thing, scene):
        return True
    if thing.text[0].isupper() and scene.name_at(thing) is None:
        return True
    if thing.lemma_ == "map" and any(c.lower_ == "road" for c in children(thing, "compound")):
        return True
    if thing.lower_ == "texts":
        return True
    letter_of = {t.lower_ for t in prepositional(thing, "of")}
    return thing.lemma_.lower() in SIGNED_PAPERS or bool(letter_of & {"intent", "understanding"})
