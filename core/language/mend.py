"""Misreadings of the parser that the words around them give away, put right.

A rule that reads trees then needs no second way for each of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Final

from core.language.weekdays import WEEKDAYS

if TYPE_CHECKING:
    from core.token import Token

OPENS_PHRASE: Final = frozenset({"a", "an", "the", "its", "their", "his", "her", "two", "three"})
OBJECTS: Final = frozenset({"dobj", "ccomp", "xcomp", "attr", "dative"})
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
ADVERBIAL: Final = frozenset({"prep", "npadvmod", "advmod"})
NOT_BARE: Final = frozenset({"mark", "aux", "auxpass"})
NOUNS: Final = frozenset({"NN", "NNS"})
PLURAL: Final = frozenset({"NNS", "NNPS"})
PAST: Final = frozenset({"VBN", "VBD"})
PARTICIPLES: Final = PAST | {"VBG"}
OF_NOUNS: Final = frozenset({"pobj", "dobj", "nsubj", "nsubjpass", "attr", "conj"})
OF_VERBS: Final = frozenset({"ROOT", "ccomp", "conj"})
IN_A_NAME: Final = frozenset({"compound", "amod", "nmod"})
# "A cease-fire" and "Chad" are no part of the day behind them; "last" and "early" are.
OF_A_DAY: Final = frozenset({
    "last", "next", "this", "past", "coming", "following", "previous", "early", "late", "each",
    "every", "another", "black", "good", "ash", "easter", "holy", "palm", "super",
})  # fmt: skip


def mended(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of a parse, hung anew where what is known to be misread is met."""
    for word in words:
        if word.lower_ in WEEKDAYS:
            _mend_swallowed_name(word)
            _mend_day_of_next_clause(word)
            continue
        for mend in (BY_TAG.get(word.tag_), BY_PART.get(word.dep_)):
            if mend is not None:
                mend(word)
    return words


def _mend_noun(word: Token) -> None:
    """The "cease-fire" of "agreed on a cease-fire Wednesday" is a noun."""
    if "-" in word.text and word.dep_ in OF_NOUNS and _children(word, {"det"}):
        word.tag_, word.pos_ = "NN", "NOUN"


def _mend_verb(word: Token) -> None:
    """The "plan" of "Oman and Chad plan to meet" and the "meet" of "ministers meet" are verbs.

    The form is that of several who do it; only of a verb one can say "to" what.
    """
    if word.dep_ not in OF_VERBS or word.tag_ != "NN" or _children(word, {"det", "poss"}):
        return
    doing = [c for c in _children(word, SUBJECTS) if c.i < word.i]
    are_several = any(c.tag_ in PLURAL or _children(c, {"conj"}) for c in doing)
    if are_several or (doing and _children(word, {"xcomp"})):
        word.tag_, word.pos_ = "VBP", "VERB"
        for name in _children(word, {"compound"}):  # "Adeco and Belar plan", cut behind the "and"
            _hang(name, doing[0], "conj")


def _mend_counted_subject(word: Token) -> None:
    """The two are who met in "the two last met in May", "last" is when."""
    counts = [c for c in _children(word, {"nummod"}) if c.i + 1 == word.i]
    if counts and word.lower_ in {"last", "first"} and word.head.pos_ == "VERB":
        number = counts[0]
        for child in [c for c in word.children if c is not number]:
            _hang(child, number, child.dep_)
        _hang(number, word.head, word.dep_)
        number.pos_ = "NUM"
        _hang(word, word.head, "advmod")


def _mend_split_object(act: Token) -> None:
    """The deal is signed in "will sign on Friday a deal reached last week", no clause's subject.

    So it is in "signed a deal replacing an older one".
    """
    verb, subjects = act.head, _children(act, SUBJECTS)
    not_bare = NOT_BARE | {"dobj"} if act.tag_ in PAST else NOT_BARE
    if act.tag_ not in PARTICIPLES or len(subjects) != 1 or _children(act, not_bare):
        return
    noun = subjects[0]
    is_next = act.tag_ == "VBG" and noun.left_edge.i == verb.i + 1
    is_behind = is_next or _stands_behind(noun, verb)
    if noun.i + 1 == act.i and is_behind and not _children(verb, OBJECTS):
        _hang(noun, verb, "dobj")
        _hang(act, noun, "acl")


def _mend_false_apposition(noun: Token) -> None:
    """The pact is signed in "signed with Berg a pact on trade", no other word for Berg."""
    if noun.tag_ not in NOUNS:
        return
    verb = noun.head
    while verb.dep_ in {"pobj", "prep", "conj", "appos"}:
        verb = verb.head
    if verb.pos_ == "VERB" and not _children(verb, OBJECTS) and _stands_behind(noun, verb):
        _hang(noun, verb, "dobj")


def _mend_inserted_speech(act: Token) -> None:
    """Berg is who met her in "Berg, officials said on Wednesday, met her", no time of saying it."""
    said, first = act.head, act.left_edge
    if act.i < said.i or first.i == 0 or _children(act, SUBJECTS):
        return
    nouns = [c for c in said.lefts if c.pos_ in {"NOUN", "PROPN"}]
    if len(nouns) != 2:
        return
    subject, speaker = nouns
    is_inserted = _ends_with_comma(subject) and first.nbor(-1).text == ","
    if is_inserted and speaker.dep_ == "nsubj" and subject.lower_ not in WEEKDAYS:
        _hang(subject, act, "nsubj")


def _ends_with_comma(word: Token) -> bool:
    return word.right_edge.text == "," or word.right_edge.nbor().text == ","


def _stands_behind(noun: Token, verb: Token) -> bool:
    """True where only "on Friday" or "with Berg" stands between a verb and "a deal"."""
    first = noun.left_edge
    if first.lower_ not in OPENS_PHRASE or first.i - 1 <= verb.i:
        return False
    between = noun.doc[verb.i + 1 : first.i]
    return not any(t.is_punct for t in between) and any(
        word.dep_ in ADVERBIAL and word.i < first.i for word in verb.rights
    )


def _mend_swallowed_name(day: Token) -> None:
    """Chad is whom he met in "met with Chad Wednesday", no kind of Wednesday."""
    swallowed = [c for c in _children(day, IN_A_NAME) if c.i < day.i]
    if not swallowed or swallowed[-1].lower_ in OF_A_DAY or swallowed[-1].i + 1 != day.i:
        return
    name, head, dep = swallowed[-1], day.head, day.dep_
    before = next((t for t in reversed(day.doc[: day.left_edge.i]) if not t.is_punct), None)
    verb = _verb_before(day)
    if before is None or verb is None:
        return
    for word in [c for c in day.children if c.i < name.i]:
        _hang(word, name, word.dep_)
    if before.tag_ == "IN":
        _hang(name, before, "pobj")
    elif before is verb:
        _hang(name, verb, "dobj")
    else:
        _hang(name, head, dep)
    _hang(day, verb, "npadvmod")


def _mend_day_of_next_clause(day: Token) -> None:
    """The meeting is Wednesday's in "met Berg Wednesday, the agency said", not what it said."""
    verb = _verb_before(day)
    if day.dep_ != "npadvmod" or verb is None or day.head.i < day.i or day.nbor(-1).dep_ == "cc":
        return
    if any(t.text == "," for t in day.doc[day.i : day.head.i]):
        _hang(day, verb, "npadvmod")


def _verb_before(word: Token) -> Token | None:
    before = (t for t in reversed(word.doc[: word.i]) if t.text == "," or t.pos_ == "VERB")
    found = next(before, None)
    return found if found is not None and found.pos_ == "VERB" else None


def _children(word: Token, deps: Collection[str]) -> list[Token]:
    return [child for child in word.children if child.dep_ in deps]


def _hang(word: Token, head: Token, dep: str) -> None:
    word.head.children.remove(word)
    word.head, word.dep_ = head, dep
    head.children.append(word)
    head.children.sort(key=lambda child: child.i)


# By a word's tag and by its part in the sentence: what may be wrong with it.
BY_TAG: Final[dict[str, Callable[[Token], None]]] = {
    "JJ": _mend_noun,
    "NN": _mend_verb,
}
BY_PART: Final[dict[str, Callable[[Token], None]]] = {
    "nsubj": _mend_counted_subject,
    "nsubjpass": _mend_counted_subject,
    "advcl": _mend_split_object,
    "appos": _mend_false_apposition,
    "ccomp": _mend_inserted_speech,
}
