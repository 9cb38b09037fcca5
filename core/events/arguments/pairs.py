"""Words that point to several who were named before: "both", "the two leaders"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, prepositional
from core.events.syntax.vocab import ENVOYS, HOUSES, NUMBERS, PAIR_NOUNS, PEOPLE, words
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

# Counted, every word for people and bodies points back: "the two brewers", "both envoys".
COUNTED: Final = (
    PAIR_NOUNS | PEOPLE | HOUSES | words("body organisation organization institution agency")
)
EITHER: Final = words("side party camp team delegation")
# Bodies that states or parties have in common: "the two countries' joint commission".
SHARED: Final = words("commission committee council panel group body forum mechanism")
STATES: Final = words("country nation state government")
# What says of a pair no more than that it is one: "the warring sides", "their foreign ministers".
OF_FOES: Final = words("warring rival opposing feuding fighting belligerent former")
POSTS: Final = words("foreign prime defence defense finance interior")
_OF_BOTH: Final = re.compile(
    r"s (?:of|from) (?:the )?(?:two|both) (?:countries|states|nations|sides|governments)$"
)


def is_sent_by_both(name: str) -> bool:
    """True for "transport ministers of the two countries", who act for these."""
    return _OF_BOTH.search(name) is not None


def is_unnamed_pair(head: Token, scene: Scene) -> bool:
    """True for "the two presidents" that have no names of their own."""
    mention = scene.name_at(head)
    is_named = mention is not None and mention.actor.kind is not ActorKind.GROUP
    return not is_named and points_back(head)


def points_back(head: Token) -> bool:
    """True for "both", "the two leaders", "the sides": parties that were named before."""
    if head.lower_ in {"both", "they", "each", *NUMBERS}:
        return head.dep_ not in {"nummod", "compound", "nmod", "amod", "det", "predet"}
    if sent_by_pair(head):
        return True
    told_more = [c for c in _told_more(head) if c.lower_ not in {"on", "same"} | OF_FOES | POSTS]
    marks = {c.lower_ for c in children(head, "nummod", "det", "predet")}
    if is_of_theirs(head):
        marks.add("the")
    if head.lower_ in {"pair", "duo"}:
        return "the" in marks and not told_more
    is_either = "each" in marks and head.lemma_.lower() in EITHER
    are_both = "both" in marks or {"the", "two"} <= marks or is_either
    if are_both:  # "the two camps in Lund" may have met there, "foreign ministers" are ministers
        told_more = [c for c in told_more if c.lower_ not in {"in", "at"} and c.dep_ != "amod"]
    if head.lemma_.lower() not in (COUNTED if are_both else PAIR_NOUNS) or told_more:
        return False
    if any(c.pos_ == "PROPN" for c in children(head, "compound", "nmod")):
        return False
    return is_either or bool(marks & {"both", "two"}) or (head.tag_ == "NNS" and "the" in marks)


def _told_more(head: Token) -> list[Token]:
    """What says more of the noun; not the "who met" of "ministers of the two countries who met"."""
    more = children(head, "amod", "prep", "appos", "relcl")
    is_state = head.lemma_.lower() in STATES
    return [c for c in more if not (is_state and any(w.lower_ == "who" for w in c.children))]


def is_of_theirs(head: Token) -> bool:
    """True for "their foreign ministers", who come for the states or movements told of before."""
    is_theirs = any(c.lower_ == "their" for c in children(head, "poss"))
    return is_theirs and head.tag_ == "NNS" and head.lemma_.lower() in ENVOYS


def how_many(head: Token) -> int:
    """How many "envoys of the three states" are; two where the words do not count them."""
    counted = (head, *(c for t in (head, *senders(head)) for c in children(t, "nummod")))
    counts = (NUMBERS.get(c.lower_, 0) for c in counted)
    return max(counts, default=0) or 2


def sent_by_pair(head: Token) -> bool:
    """True for "the ministers of the two countries", who stand for those named before."""
    if head.tag_ != "NNS" and head.lemma_.lower() not in ENVOYS | SHARED:
        return False
    return any(map(points_back, senders(head)))


def senders(head: Token) -> list[Token]:
    """For whom people come: the two of "envoys of the two sides", "the two sides' envoys"."""
    where = ("in",) if head.lower_ == "counterparts" else ()
    owners = [t for t in children(head, "poss") if t.tag_ == "NNS"]
    return [*prepositional(head, "of", "from", "for", *where), *owners]
