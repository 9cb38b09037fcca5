"""The name of an agreement, where it has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, noun_lemma
from core.events.syntax.vocab import AGREEMENT_NOUNS

if TYPE_CHECKING:
    from core.token import Token

# In a headline all words of so many letters have a capital, where there are so many of them.
LONG: Final = 4
MANY: Final = 3
DASHES: Final = frozenset({"-", "\u2013"})


def pact_name(trigger: Token, scene: Scene) -> str | None:
    """The capitalised name that ends in the trigger: "Abraham Accords", "Treaty of Lund"."""
    noun = trigger if noun_lemma(trigger) in AGREEMENT_NOUNS else _object(trigger, scene)
    if noun is None or noun.i == 0 or _is_headline(scene.sentence.text):
        return None
    if not noun.text[0].isupper():
        return _name_before(noun, scene)
    first = noun
    while (before := _word_before(first)) is not None:
        first = before
    last = _last_word(noun)
    return scene.span(first, last).text if (first, last) != (noun, noun) else None


def _is_headline(text: str) -> bool:
    """True for "Oman and Chad Sign Peace Treaty", of which all words look like names."""
    long_words = [word for word in text.split() if len(word) >= LONG and word[0].isalpha()]
    are_many = len(long_words) >= MANY and not text.rstrip().endswith(".")
    return are_many and all(word[0].isupper() for word in long_words)


def _name_before(noun: Token, scene: Scene) -> str | None:
    """The name in "the New START treaty": two words or more that name nobody and no time."""
    first = noun
    while first.i > 0 and first.nbor(-1).pos_ == "PROPN" and first.nbor(-1).text[0].isupper():
        first = first.nbor(-1)
    name = list(noun.doc[first.i : noun.i])
    if len(name) < 2 or any(scene.names_at(t) or scene.time_at(t) for t in name):
        return None
    return scene.span(name[0], name[-1]).text


def _object(verb: Token, scene: Scene) -> Token | None:
    """What is signed, by its noun or by a name that is nobody's: "signed New START"."""
    for thing in children(verb, "dobj"):
        if noun_lemma(thing) in AGREEMENT_NOUNS:
            return thing
        if thing.text[0].isupper() and not scene.names_at(thing):
            return thing
    return None


def _word_before(word: Token) -> Token | None:
    """The next word of the name to the left, also past the dash of "Peru-Oman Treaty"."""
    before = word.nbor(-1) if word.i else None
    is_dash = before is not None and before.text in DASHES and before.i > 0
    if before is not None and is_dash and before.idx + len(before) == word.idx:
        before = before.nbor(-1)
    return before if before is not None and _is_name_word(before) else None


def _is_name_word(token: Token) -> bool:
    return token.pos_ in {"PROPN", "NOUN", "ADJ"} and token.text[0].isupper()


def _last_word(noun: Token) -> Token:
    """The end of "Treaty of Lund" or "Agreement on Tariffs"."""
    for prep in children(noun, "prep"):
        if prep.lower_ in {"of", "on"} and prep.i == noun.i + 1:
            for head in children(prep, "pobj"):
                if head.pos_ == "PROPN":
                    return head
    return noun
