"""The idiom "face to face", which the parser takes for a verb; "his Omani colleague"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.language.geography import country_code
from core.language.hanging import SUBJECTS, children, hang

if TYPE_CHECKING:
    from core.token import Token


def mend_face_to_face(word: Token) -> None:
    """Reads either "face" of the idiom as a noun that says how one meets."""
    _mend_first(word)
    _mend_second(word)


def _mend_first(word: Token) -> None:
    """Lindt is whom he saw in "saw Lindt face to face", she faces nobody."""
    behind = [t.lower_ for t in word.doc[word.i + 1 : word.i + 3]]
    seen, verb = children(word, SUBJECTS), word.head
    if word.lower_ == "face" and behind == ["to", "face"] and word.dep_ == "ccomp" and seen:
        hang(seen[0], verb, "dobj")
        word.tag_, word.pos_, word.dep_ = "NN", "NOUN", "npadvmod"


def _mend_second(word: Token) -> None:
    """On Friday is when they met in "met face to face on Friday", nobody faces anything then."""
    front = [t.lower_ for t in word.doc[max(0, word.i - 2) : word.i]]
    verb = word.head
    if word.lower_ != "face" or front != ["face", "to"] or verb.pos_ != "VERB" or verb is word:
        return
    for child in [c for c in word.children if c.i > word.i]:
        hang(child, verb, child.dep_)
    word.tag_, word.pos_, word.dep_ = "NN", "NOUN", "npadvmod"


def mend_colleague(word: Token) -> None:
    """His counterpart in "met his Omani colleague", whom he does not work with at home."""
    is_his = any(c.tag_ == "PRP$" for c in word.children)
    fronts = children(word, {"amod", "compound", "nmod"})
    if word.lemma_ == "colleague" and is_his and any(country_code(c.text) for c in fronts):
        word.lemma_ = "counterpart"
