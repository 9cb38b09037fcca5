"""Misreadings of the parser that the words around them give away, put right.

A rule that reads trees then needs no second way for each of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from core.language.hanging import OBJECTS, OF_NOUNS, SUBJECTS, children, hang
from core.language.mend_clauses import (
    mend_aim_of_day,
    mend_behind_relative,
    mend_cut_compound,
    mend_cut_relative,
    mend_done_at_last,
    mend_framed,
    mend_parted_aim,
    mend_reduced_clause,
    mend_second_act,
    mend_session,
    mend_split_object,
    mend_told_of,
    mend_what_is_called,
    stands_behind,
)
from core.language.mend_days import mend_beginning, mend_day
from core.language.mend_faces import mend_colleague, mend_face_to_face
from core.language.mend_prepositions import mend_back_when, mend_preposition
from core.language.mend_speech import mend_inserted_speech, mend_speech_beside
from core.language.mend_subjects import (
    mend_auxiliary,
    mend_behind_front,
    mend_cut_list,
    mend_dashed,
    mend_fronted,
    mend_lost_clause,
    mend_lost_relative,
    mend_owned,
    mend_post,
    mend_second,
    mend_swallowed,
    mend_titled,
    mend_told_besides,
    mend_which,
)

if TYPE_CHECKING:
    from core.token import Token

NOUNS: Final = frozenset({"NN", "NNS"})
PLURAL: Final = frozenset({"NNS", "NNPS"})
OF_VERBS: Final = frozenset({"ROOT", "ccomp", "conj"})


def mended(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of a parse, hung anew where what is known to be misread is met."""
    for word in words:
        mend_day(word)
        for mend in (BY_TAG.get(word.tag_), BY_PART.get(word.dep_)):
            if mend is not None:
                mend(word)
    return words


def _mend_noun(word: Token) -> None:
    """The "cease-fire" of "agreed on a cease-fire Wednesday" is a noun."""
    if "-" in word.text and word.dep_ in OF_NOUNS and children(word, {"det", "poss"}):
        word.tag_, word.pos_ = "NN", "NOUN"


def _mend_verb(word: Token) -> None:
    """The "plan" of "Oman and Chad plan to meet" and the "meet" of "ministers meet" are verbs.

    The form is that of several who do it; only of a verb one can say "to" what.
    """
    if word.dep_ not in OF_VERBS or word.tag_ != "NN" or children(word, {"det", "poss"}):
        return
    doing = [c for c in children(word, SUBJECTS) if c.i < word.i]
    are_several = any(c.tag_ in PLURAL or children(c, {"conj"}) for c in doing)
    if are_several or (doing and children(word, {"xcomp"})):
        word.tag_, word.pos_ = "VBP", "VERB"
        for name in children(word, {"compound"}):  # "Adeco and Belar plan", cut behind the "and"
            hang(name, doing[0], "conj")


def _mend_singular(word: Token) -> None:
    _mend_verb(word)
    mend_colleague(word)


def _mend_base_form(word: Token) -> None:
    mend_cut_compound(word)
    mend_face_to_face(word)


def _mend_finite_noun(word: Token) -> None:
    """The "talks" of "said that talks with Chad had resumed" are no verb: they resume."""
    if word.dep_ in SUBJECTS and not children(word, SUBJECTS):
        word.tag_, word.pos_ = "NNS", "NOUN"


def _mend_counted_subject(word: Token) -> None:
    """The two are who met in "the two last met in May", "last" is when."""
    counts = [c for c in children(word, {"nummod"}) if c.i + 1 == word.i]
    if counts and word.lower_ in {"last", "first"} and word.head.pos_ == "VERB":
        number = counts[0]
        for child in [c for c in word.children if c is not number]:
            hang(child, number, child.dep_)
        hang(number, word.head, word.dep_)
        number.pos_ = "NUM"
        hang(word, word.head, "advmod")


def _mend_full_clause(act: Token) -> None:
    """A clause of its own in "the pact that Oman signed", whatever the parser took "that" for.

    "Accusations that it sold the drug" say what they are about.
    """
    mend_session(act)
    mend_done_at_last(act)
    mend_cut_relative(act)
    mend_behind_relative(act)
    is_clause = act.dep_ == "acl" and act.tag_ == "VBD"
    if is_clause and children(act, SUBJECTS) and not children(act, {"mark"}):
        act.dep_ = "relcl"


def _mend_conjunct(word: Token) -> None:
    mend_reduced_clause(word)
    mend_second_act(word)
    if word.dep_ == "conj":
        mend_fronted(word)


def _mend_subject(word: Token) -> None:
    mend_lost_relative(word)
    _mend_counted_subject(word)
    mend_told_of(word)
    mend_second(word)
    mend_behind_front(word)
    mend_cut_list(word)


def _mend_passive_subject(word: Token) -> None:
    _mend_counted_subject(word)
    mend_told_of(word)


def _mend_relative(word: Token) -> None:
    mend_done_at_last(word)
    mend_aim_of_day(word)
    mend_which(word)
    mend_told_besides(word)
    mend_lost_clause(word)


def _mend_adverb(word: Token) -> None:
    _mend_cut_short(word)
    mend_back_when(word)


def _mend_cut_short(word: Token) -> None:
    """Part of the verb in "cut short a visit", as "off" is in "broke off talks"."""
    if word.lower_ == "short" and word.head.lemma_ == "cut" and word.i == word.head.i + 1:
        word.dep_ = "prt"


def _mend_false_apposition(noun: Token) -> None:
    """The pact is signed in "signed with Berg a pact on trade", no other word for Berg."""
    if noun.tag_ not in NOUNS:
        return
    verb = noun.head
    while verb.dep_ in {"pobj", "prep", "conj", "appos"}:
        verb = verb.head
    if verb.pos_ == "VERB" and not children(verb, OBJECTS) and stands_behind(noun, verb):
        hang(noun, verb, "dobj")


def _mend_apposition(noun: Token) -> None:
    _mend_false_apposition(noun)
    mend_dashed(noun)
    mend_titled(noun)
    mend_post(noun)


def _mend_clause(act: Token) -> None:
    mend_inserted_speech(act)
    if act.dep_ == "ccomp":
        mend_framed(act)
        mend_what_is_called(act)


def _mend_adverbial(act: Token) -> None:
    mend_split_object(act)
    mend_framed(act)


BY_TAG: Final[dict[str, Callable[[Token], None]]] = {
    "JJ": _mend_noun,
    "NN": _mend_singular,
    "NNS": mend_colleague,
    "VB": _mend_base_form,
    "VBG": mend_beginning,
    "VBP": _mend_base_form,
    "VBZ": _mend_finite_noun,
}
BY_PART: Final[dict[str, Callable[[Token], None]]] = {
    "npadvmod": mend_cut_list,
    "aux": mend_auxiliary,
    "nsubj": _mend_subject,
    "nsubjpass": _mend_passive_subject,
    "advcl": _mend_adverbial,
    "appos": _mend_apposition,
    "ccomp": _mend_clause,
    "acl": _mend_full_clause,
    "conj": _mend_conjunct,
    "parataxis": mend_speech_beside,
    "relcl": _mend_relative,
    "xcomp": mend_parted_aim,
    "advmod": _mend_adverb,
    "acomp": _mend_cut_short,
    "oprd": _mend_cut_short,
    "prep": mend_preposition,
    "amod": mend_swallowed,
    "nmod": mend_owned,
    "pcomp": mend_what_is_called,
    "poss": mend_owned,
}
