"""Conditions of agreement rules: does this use of the word bind two sides?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.act_phrases import puts_names
from core.events.acts import AGREED, act_on, told_of
from core.events.binding import are_two
from core.events.business_checks import are_organisations
from core.events.called_off import is_off
from core.events.order_checks import is_commercial
from core.events.pairs import points_back
from core.events.parties import name_parties
from core.events.scene import Scene
from core.events.status_words import CANCELS
from core.events.tree import (
    children,
    clause_subjects,
    is_verbal,
    lemma,
    objects,
    prepositional,
)
from core.events.vocab import (
    AGREEMENT_NOUNS,
    ANNOUNCES,
    BUSINESS_NOUNS,
    CAPTIVES,
    words,
)
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

DECLARES = words("declare announce begin start accept call offer")
TENTATIVE = words("tentative preliminary provisional")
PROLONGS = words("extend prolong renew")
TRUCES = words("truce ceasefire cease-fire armistice cessation")
STANCES = words(
    """support favour favor backing opposition praise criticism critic opponent supporter fate
    future talk case terms part spirit draft text architect"""
)
STANDS = words("denounce condemn criticise criticize slam blast deplore ridicule defend")
# "A recently announced venture with Adeco".
NEW = words("announced new proposed planned unveiled")
LEAVES = words("pull_out withdraw quit leave exit walk_away")
MADE_JOINTLY = words(
    "sign adopt initial signing adoption form set_up establish create found launch"
)


def has_own_time(noun: Token, scene: Scene) -> bool:
    """True for "a 1960 pact" and "last year's truce"."""
    before = noun.doc[noun.left_edge.i : noun.i]
    return any((time := scene.time_at(t)) is not None and time.tells_when for t in before)


def becomes_member(noun: Token, scene: Scene) -> bool:
    """True where countries become members of a named body."""
    act = act_on(noun)
    if act is None:
        return False
    joining = name_parties(clause_subjects(act), scene)
    are_states = bool(joining) and all(a.kind is ActorKind.COUNTRY for a in joining)
    return are_states and are_organisations(name_parties(prepositional(noun, "of", "in"), scene))


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
    if noun.lemma_.lower() in BUSINESS_NOUNS:
        bought = name_parties(children(noun, "compound", "nmod"), scene)
        is_undone = noun.dep_ in {"dobj", "nsubjpass"} and lemma(noun.head) in CANCELS
        with_whom = prepositional(noun, "with", "between") if is_undone else []
        return bool(children(noun, "poss") or prepositional(noun, "of") or with_whom or bought)
    act = act_on(noun)
    exists = act is not None and lemma(act) == "be" and not is_off(act)
    if exists or not is_of_two(noun, scene):
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


def is_left(noun: Token, scene: Scene) -> bool:
    """True unless the pact is only "denounced as a plot", or an order of no trade."""
    if noun.lemma_.lower() == "order" and not is_commercial(noun, scene):
        return False
    act = act_on(noun)
    return act is None or lemma(act) != "denounce" or not prepositional(act, "as")


def has_ended(noun: Token, scene: Scene) -> bool:
    """False for "labor contracts expire in May", which are of nobody and still stand."""
    act = act_on(noun)
    runs_out = act is not None and lemma(act) in {"expire", "lapse", "end"}
    if act is None or not runs_out or act.tag_ not in {"VBZ", "VBP", "VB"}:
        return True
    is_known = any(c.lower_ in {"the", "that", "this"} for c in children(noun, "det"))
    sides = [*children(noun, "poss"), *prepositional(noun, "with", "between")]
    return is_known or bool(name_parties(sides, scene))


def is_timed_breach(noun: Token, scene: Scene) -> bool:
    """True where the breach has a date of its own, not only that of the pact."""
    told, act = told_of(noun), act_on(noun)
    made = told is not None and lemma(told) in AGREED
    are_many = act is not None and act.tag_ == "NNS"  # "ceasefire violations this year"
    return len(scene.times) > made and not are_many


def is_prolonged_by_two(noun: Token, scene: Scene) -> bool:
    """True unless one side prolongs what is only its own: "the rebels extended their truce"."""
    act = act_on(noun)
    is_own = any(c.tag_ == "PRP$" for c in children(noun, "poss"))
    if not is_own or noun.lemma_.lower() not in TRUCES or act is None or not is_verbal(act):
        return True
    sides = [*clause_subjects(act), *prepositional(noun, "with"), *prepositional(act, "with")]
    return len(name_parties(sides, scene)) != 1


def is_of_two(noun: Token, scene: Scene) -> bool:
    """True unless one side alone declares it: "declared a ceasefire"."""
    act = act_on(noun)
    if act is not None and lemma(act) == "have" and told_of(noun) is None:
        if noun.tag_ == "NNS" and not scene.times:  # "has contracts with 30 airlines"
            return False
        doers = name_parties(clause_subjects(act), scene)
        if doers and any(c.lower_ in TENTATIVE for c in children(noun, "amod")):
            return True  # "the teachers have a tentative contract"
        return len(doers) > 1 or bool(name_parties(prepositional(noun, "with", "between"), scene))
    if act is not None and lemma(act) in PROLONGS and not is_prolonged_by_two(noun, scene):
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
        are_sides = are_two(act, scene) or len(name_parties(beside, scene)) >= 2
        return not children(noun, "det") and (are_sides or _are_negotiators(act))
    return of_deal and are_two(act, scene)


def _are_negotiators(act: Token) -> bool:
    """True for "the negotiators" and "both sides", with nobody else beside them."""
    sides = clause_subjects(act)
    who = words("negotiator side party bargainer")
    return any(t.lemma_.lower() in who and t.tag_ == "NNS" for t in sides)


def joins_alliance(verb: Token, scene: Scene) -> bool:
    """True where countries become members, false for "joined NATO in condemning it"."""
    joining = name_parties(clause_subjects(verb), scene)
    joined = name_parties(objects(verb), scene)
    if not joining or any(c.dep_ == "pcomp" for p in children(verb, "prep") for c in p.children):
        return False
    return all(a.kind is ActorKind.COUNTRY for a in joining) and are_organisations(joined)


def is_into_alliance(noun: Token, scene: Scene) -> bool:
    """True for "accession to NATO": what is joined is an organisation."""
    return are_organisations(name_parties(prepositional(noun, "to", "of", "in"), scene))


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
