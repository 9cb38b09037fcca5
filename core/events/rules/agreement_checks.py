"""Conditions of agreement rules: does this use of the word bind two sides?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.binding import are_two
from core.events.arguments.known_firms import is_known_firm
from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.rules.step_checks import (
    has_ended,
    is_in_force_since,
    is_outlook,
    is_prolonged_by_two,
)
from core.events.status.called_off import is_off
from core.events.syntax.act_phrases import puts_names
from core.events.syntax.acts import AGREED, act_on, told_of
from core.events.syntax.rule import Slot
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import CANCELS
from core.events.syntax.tree import (
    children,
    clause_subjects,
    lemma,
    prepositional,
)
from core.events.syntax.vocab import (
    AGREEMENT_NOUNS,
    ANNOUNCES,
    BUSINESS_NOUNS,
    CAPTIVES,
    TRUCES,
    words,
)

if TYPE_CHECKING:
    from core.token import Token

DECLARES = words("declare announce begin start accept call offer")
TENTATIVE = words("tentative preliminary provisional")
PROLONGS = words("extend prolong renew")
STANCES = words(
    """support favour favor backing opposition praise criticism critic opponent supporter fate
    future talk case terms part spirit draft text architect"""
)
STANDS = words("denounce condemn criticise criticize slam blast deplore ridicule defend")
# "A recently announced venture with Adeco".
NEW = words("announced new proposed planned unveiled")
LEAVES = words("pull_out withdraw quit leave exit walk_away")
MADE_JOINTLY = words(
    "sign adopt initial signing adoption form set_up establish create found launch reach conclude"
)


def has_own_time(noun: Token, scene: Scene) -> bool:
    """True for "a 1960 pact" and "last year's truce"."""
    before = noun.doc[noun.left_edge.i : noun.i]
    if is_in_force_since(noun):
        return True
    return any((time := scene.time_at(t)) is not None and time.tells_when for t in before)


def is_of_captives(noun: Token, scene: Scene) -> bool:
    """True for "a prisoner exchange", false for an exchange of views or of fire."""
    exchanged = {
        t.lemma_.lower() for t in (*children(noun, "compound"), *prepositional(noun, "of"))
    }
    return bool(exchanged & CAPTIVES)


def is_named_pact(noun: Token, scene: Scene) -> bool:
    """True where the noun's own words tell the parties, the making or the time of the pact."""
    if noun.lemma_.lower() == "convention" or not has_ended(noun, scene):
        return False  # a convention of a party; "the contract expires in May"
    if _is_broken_often(noun):
        return False
    if noun.lemma_.lower() in BUSINESS_NOUNS:
        bought = name_parties(children(noun, "compound", "nmod"), scene)
        is_undone = noun.dep_ in {"dobj", "nsubjpass"} and lemma(noun.head) in CANCELS
        with_whom = prepositional(noun, "with", "between") if is_undone else []
        return bool(children(noun, "poss") or prepositional(noun, "of") or with_whom or bought)
    act = act_on(noun)
    exists = act is not None and lemma(act) == "be" and not is_off(act)
    if exists or not is_of_two(noun, scene):
        return False
    if act is not None and noun.dep_ == "nsubj" and is_outlook(act):
        return False
    if act is not None and lemma(act) in STANDS and told_of(noun) is None:
        return False  # "denounced the pact on Friday"
    if noun.head.lower_ == "without":  # "talks ended without an agreement"
        return False
    return not _is_topic(noun) or has_own_time(noun, scene) or bool(prepositional(noun, "between"))


def _is_topic(noun: Token) -> bool:
    """True for "a debate about the deal" and "in support of the deal", which tell none."""
    prep = noun.head
    if noun.dep_ != "pobj" or told_of(noun) is not None:
        return False
    backed = prep.lower_ in {"of", "for", "to"} and prep.head.lemma_.lower() in STANCES
    return backed or prep.lower_ in {"about", "over", "against", "on", "regarding"}


def _is_broken_often(pact: Token) -> bool:
    """True for the truce of "broke the truce 4,649 times", of which no one breach is told."""
    often = [t for t in children(pact.head, "npadvmod") if t.lower_ == "times"]
    return any(c.text[0].isdigit() for times in often for c in children(times, "nummod"))


def is_timed_breach(noun: Token, scene: Scene) -> bool:
    """True where the breach has a date of its own, not only that of the pact."""
    told, act = told_of(noun), act_on(noun)
    made = told is not None and lemma(told) in AGREED
    are_many = act is not None and act.tag_ == "NNS"  # "ceasefire violations this year"
    are_many |= _is_broken_often(noun)
    return len(scene.times) > made and not are_many


def is_of_two(noun: Token, scene: Scene) -> bool:
    """True unless one side alone declares it: "declared a ceasefire"."""
    act = act_on(noun)
    if act is not None and lemma(act) == "have" and told_of(noun) is None:
        if noun.tag_ == "NNS" and not scene.times:  # "has contracts with 30 airlines"
            return False
        doers = name_parties(clause_subjects(act), scene)
        if doers and any(c.lower_ in TENTATIVE for c in children(noun, "amod")):
            return True  # "the teachers have a tentative contract"
        beside = prepositional(noun, "with", "between") + heads_in(Slot.COMPLEMENT, noun)
        return len(doers) > 1 or bool(name_parties(beside, scene))
    if act is not None and lemma(act) in PROLONGS and not is_prolonged_by_two(noun, scene):
        return False
    if act is not None and noun.dep_ == "nsubj" and is_outlook(act):
        return False
    if act is None or lemma(act) not in DECLARES or noun.lemma_.lower() not in TRUCES:
        return True
    return len(name_parties(clause_subjects(act) + prepositional(noun, "between"), scene)) >= 2


def binds_parties(noun: Token, scene: Scene) -> bool:
    """True for "came to terms" and "struck an arrangement" of named parties."""
    act = told_of(noun) or act_on(noun)
    if act is None or prepositional(noun, "reference"):
        return False
    if lemma(act) == "make" and noun.lemma_.lower() != "bargain":  # "makes an arrangement"
        return False
    if noun.lemma_.lower() == "term":
        return _settles_terms(noun, act, scene)
    doers = clause_subjects(act) + prepositional(act, "by")
    known = bool(scene.times) and any(c.lower_ in {"that", "this"} for c in children(noun, "det"))
    points = known or any(map(points_back, doers))
    parties = name_parties(doers + prepositional(noun, "with", "between"), scene)
    if lemma(act) in ANNOUNCES:
        return len(parties) > 1
    return points or bool(parties)


def _settles_terms(noun: Token, act: Token, scene: Scene) -> bool:
    of_deal = any(t.lemma_.lower() in AGREEMENT_NOUNS for t in prepositional(noun, "of"))
    if lemma(act) in {"come", "settle", "agree"}:
        beside = clause_subjects(act) + prepositional(noun, "with", "between")
        named = name_parties(beside, scene)
        are_sides = are_two(act, scene) or len(named) >= 2
        are_sides = are_sides or (bool(named) and any(map(is_known_firm, beside)))
        return not children(noun, "det") and (are_sides or _are_negotiators(act))
    return of_deal and are_two(act, scene)


def _are_negotiators(act: Token) -> bool:
    """True for "the negotiators" and "both sides", with nobody else beside them."""
    sides = clause_subjects(act)
    who = words("negotiator side party bargainer")
    return any(t.lemma_.lower() in who and t.tag_ == "NNS" for t in sides)


def is_joint(noun: Token) -> bool:
    """True for a joint statement and for one that is signed or adopted."""
    if any(
        c.lower_ in {"joint", "common", "final", "summit"}
        for c in children(noun, "amod", "compound")
    ):
        return True
    if noun.lemma_.lower() == "venture" and any(c.lower_ in NEW for c in children(noun, "amod")):
        return bool(prepositional(noun, "with", "between"))
    act = told_of(noun) or act_on(noun)
    leaves = act is not None and noun.lemma_ == "venture" and lemma(act) in LEAVES
    return act is not None and (leaves or lemma(act) in MADE_JOINTLY or puts_names(act))
