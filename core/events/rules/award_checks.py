"""Conditions of the rule for awards told by their sum alone: is it work that is paid for?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.events.arguments.award_slots import WORKS, awarded
from core.events.arguments.parties import name_parties
from core.events.rules.business_checks import are_organisations
from core.events.rules.trade_checks import LARGE_SUMS
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, is_passive, lemma, prepositional, subjects

if TYPE_CHECKING:
    from core.model import Actor
    from core.token import Token

ARMED: Final = frozenset({"Army", "Navy", "Pentagon", "Defense", "Defence", "Marine", "Marines"})
# What tells of awards in the sentences before.
TELLS_OF_AWARDS: Final = re.compile(r"\b(?:awards?|awarded|contracts?|orders)\b", re.IGNORECASE)
REACH: Final = 3


def is_paid_for_work(verb: Token, scene: Scene) -> bool:
    """True for "got $31 million from the Navy for buoys", of armies and in a list of awards."""
    sums = [t for t in children(verb, "dobj") if t.lemma_.lower() in LARGE_SUMS]
    if not sums or not _is_for_something(verb, sums[0]):
        return False
    taking = awarded(verb)
    doing = prepositional(verb, "by") if is_passive(verb) else subjects(verb)
    paying = doing if taking else prepositional(verb, "from") + prepositional(sums[0], "from")
    payers = name_parties(paying, scene)
    takers = name_parties(taking or doing, scene)
    are_firms = are_organisations(takers) and are_organisations(payers)
    return are_firms and (any(map(_is_armed, payers)) or _is_in_a_list(scene))


def _is_for_something(verb: Token, money: Token) -> bool:
    """True for "for sonar buoys" and "to build buoys"."""
    goods = [t for head in (verb, money) for t in prepositional(head, "for")]
    acts = [a for head in (verb, money) for a in children(head, "xcomp", "advcl", "acl", "relcl")]
    return bool(goods) or any(act.tag_ == "VB" and lemma(act) in WORKS for act in acts)


def _is_armed(actor: Actor) -> bool:
    return not ARMED.isdisjoint(actor.name.split()) or actor.name.endswith("Air Force")


def _is_in_a_list(scene: Scene) -> bool:
    index = scene.sentence.index
    before = scene.sentences[max(0, index - REACH) : index]
    return any(TELLS_OF_AWARDS.search(sentence.text) for sentence in before)
