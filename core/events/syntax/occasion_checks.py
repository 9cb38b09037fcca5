"""Is it one occasion, and not a count, a record or the setting of another meeting?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.syntax.scene import Scene
from core.events.syntax.tree import auxiliaries, children, lemma, objects, prepositional
from core.events.syntax.vocab import SPEECH_VERBS, SPELLS, words
from core.language.geography import country_code, country_name
from core.language.months import MONTHS
from core.language.weekdays import WEEKDAYS

if TYPE_CHECKING:
    from core.token import Token

PERFECT = words("have has had 've")
DAYS = MONTHS.keys() | set(WEEKDAYS)
ORDINALS = words(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth"""
)
MARGINS = words("sideline margin fringe")
# Which of several rounds it is.
WHICH = ORDINALS | words(
    "next further another new fresh last latest previous earlier final opening closing separate"
)
# Words beside "round" that leave it one of talks.
OF_TALKS = words("talk peace negotiating negotiation bargaining formal exploratory")
MEETS = words("meet confer huddle hold")


def is_repeated(verb: Token) -> bool:
    """True for "has met her three times", which is no occasion without a time of its own."""
    counted = children(verb, "npadvmod", "dobj", "advmod")
    spans = [c for t in children(verb, "npadvmod") for c in children(t, "det")]
    if any(c.lower_ in {"every", "each"} for c in spans) and "since" not in (
        t.lower_ for t in verb.subtree
    ):
        return True  # "meet every Thursday"
    is_counted = any(t.lemma_.lower() == "time" and t.tag_ == "NNS" for t in counted)
    return is_counted and not prepositional(verb, "over", "during", "on", "between")


def is_long_ago(verb: Token) -> bool:
    """True for "had not met since the war", "no envoys had met for years": no occasion."""
    is_none = any(c.lower_ == "no" for t in children(verb, "nsubj") for c in children(t, "det"))
    is_long = any(t.lemma_ in SPELLS for t in prepositional(verb, "for", "in"))
    if is_none and is_long:
        return True
    is_since = (is_none or children(verb, "neg")) and prepositional(verb, "since")
    return bool(is_since) and met_last(verb) is None


def met_last(verb: Token) -> Token | None:
    """The day of "have not met since May 4": on that day they did, for the last time."""
    if not (children(verb, "neg") and auxiliaries(verb) & PERFECT) or verb.tag_ != "VBN":
        return None
    days = prepositional(verb, "since")
    return next((t for t in days if t.like_num or t.lower_.rstrip(".") in DAYS), None)


def are_in_general(noun: Token) -> bool:
    """True for "testified about his conversations with her", of which none is meant by itself."""
    is_topic = noun.dep_ == "pobj" and noun.head.lower_ in {"about", "on", "of", "regarding"}
    return noun.tag_ == "NNS" and is_topic and bool(children(noun, "poss"))


def is_record(verb: Token) -> bool:
    """True for "the first president to visit Oman since 1998"."""
    ranked = ORDINALS | {"last", "only"}
    return verb.dep_ in {"acl", "relcl"} and any(
        c.lower_ in ranked for c in children(verb.head, "amod")
    )


def is_setting(noun: Token) -> bool:
    """True for a summit at which others meet, and for "met her, his third meeting with her"."""
    prep = _above_name(noun)
    if prep.lower_ == "of" and prep.head.lemma_.lower() in MARGINS:
        return not is_own_beside(noun)
    if prep.lower_ in {"at", "during"} and prep.head.lemma_.lower() in MEETS:
        return bool(objects(prep.head) or prepositional(prep.head, "with"))
    if prep.lower_ == "at" and prep.head.dep_ == "dobj" and prep.head.head.lemma_ == "meet":
        return True
    if prep.lower_ in {"at", "during"} and prep.head.lemma_.lower() in {"meeting", "talk"}:
        return bool(children(prep.head, "poss") or prepositional(prep.head, "of", "with"))
    edge = noun.left_edge
    is_behind_comma = edge.i > 0 and edge.nbor(-1).text == ","
    return is_behind_comma and any(c.lower_ in ORDINALS for c in children(noun, "amod"))


def is_own_beside(noun: Token) -> bool:
    """True for "said in the margins of her meeting with him", false for who met there."""
    said = noun.head.head.head.head
    is_own = any(c.tag_ == "PRP$" for c in children(noun, "poss"))
    return is_own and bool(prepositional(noun, "with")) and lemma(said) in SPEECH_VERBS


def _above_name(noun: Token) -> Token:
    """The "at" of "at the Group of Ten summit", which the parser hangs from inside the name."""
    prep = noun.head
    while prep.lower_ == "of" and prep.head.pos_ == "PROPN" and prep.head.dep_ == "pobj":
        prep = prep.head.head
    return prep


def is_nationality(head: Token) -> bool:
    """True for "Americans" and "Germans", who are nobody in particular."""
    code = country_code(head.text)
    return code is not None and head.lower_.endswith("s") and country_name(code) != head.text


def is_round_by_itself(noun: Token, scene: Scene) -> bool:
    """True for "the next round", false for "a round of applause" and "the qualifying round"."""
    beside = [c.lower_ for c in children(noun, "amod", "det", "compound", "nmod")]
    of_what = [t for t in prepositional(noun, "of") if t.lemma_ not in {"kind", "sort", "type"}]
    is_theirs = bool(prepositional(noun, "between", "among"))
    if of_what or not (set(beside) & WHICH or _is_set(noun) or is_theirs):
        return False
    kinds = {c.lemma_.lower() for c in children(noun, "compound", "nmod")}
    return kinds <= OF_TALKS and (bool(scene.timed) or _is_to_be_held(noun))


def _is_set(noun: Token) -> bool:
    """True for "a round that had been planned for May" and "a round held in Lund"."""
    acts = children(noun, "acl", "relcl")
    return any(lemma(act) in {"plan", "schedule", "set", "hold", "take"} for act in acts)


def _is_to_be_held(noun: Token) -> bool:
    """True for "they will hold another round"."""
    verb = noun.head
    is_held = noun.dep_ == "dobj" and verb.lemma_ == "hold"
    return is_held and any(c.lower_ in {"will", "would"} for c in children(verb, "aux"))
