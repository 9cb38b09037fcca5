"""Participles and nouns that the parser takes for the verb of a clause, put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.language.hanging import (
    AUXILIARY,
    NOT_BARE,
    OBJECTS,
    OF_NOUNS,
    OPENINGS,
    PAST,
    SUBJECTS,
    children,
    hang,
)

if TYPE_CHECKING:
    from core.token import Token

PARTICIPLES: Final = PAST | {"VBG"}
ADVERBIAL: Final = frozenset({"prep", "npadvmod", "advmod"})
OPENS_PHRASE: Final = frozenset({"a", "an", "the", "its", "their", "his", "her", "two", "three"})
# "Talks planned for May were called off": nobody plans there.
ARRANGED: Final = frozenset({"plan", "schedule", "announce", "agree", "sign", "reach"})
# "A deal, put at $3 billion, was signed".
VALUED: Final = frozenset({"put", "value", "estimate", "price"})
# "Took the opportunity to meet her": so it did.
TAKES_TIME: Final = frozenset({"find", "make", "seize", "spare", "take", "use"})
DAYS: Final = frozenset({"day", "week", "month", "morning", "afternoon", "evening", "night"})
# Verbs by their form that stand behind "a" and a noun as nouns.
ALSO_NOUNS: Final = frozenset({"deal", "visit", "call", "contract", "order", "swap", "accord"})

CALLED: Final = frozenset({"bill", "call", "describe", "dub", "hail", "label", "term"})


def mend_what_is_called(act: Token) -> None:
    """Agreed to is the truce in "agreed to what they called a truce", and signed in "signed what".

    So it is in "what officials said was a truce".
    """
    above = act.head
    names = children(act, {"ccomp"}) if act.lemma_ in {"say", "claim"} else [act]
    nouns = [n for name in names for n in _called_so(name)]
    if above is act or len(nouns) != 1:
        return
    verb = above.head if act.dep_ == "pcomp" else above
    for child in [c for name in names for c in name.rights if c.i > nouns[0].i]:
        hang(child, verb, child.dep_)
    hang(nouns[0], above, "pobj" if act.dep_ == "pcomp" else "dobj")
    hang(act, nouns[0], "dep")


def _called_so(act: Token) -> list[Token]:
    """The truce of "what they called a truce", "described as a truce" and "what was a truce"."""
    if not any(c.lower_ == "what" and c.i < act.i for c in children(act, SUBJECTS | {"dobj"})):
        return []
    named = [t for c in children(act, {"prep"}) if c.lower_ == "as" for t in children(c, {"pobj"})]
    if act.lemma_ in CALLED:
        named += children(act, {"oprd", "dobj"})
    elif act.lower_ in {"is", "was"}:
        named = children(act, {"attr"})
    return [noun for noun in named if noun.i > act.i and noun.pos_ == "NOUN"]


def mend_split_object(act: Token) -> None:
    """The deal is signed in "will sign on Friday a deal reached last week", no clause's subject.

    So it is in "signed a deal replacing an older one".
    """
    verb, subjects = act.head, children(act, SUBJECTS)
    not_bare = NOT_BARE | {"dobj"} if act.tag_ in PAST else NOT_BARE
    if act.tag_ not in PARTICIPLES or len(subjects) != 1 or children(act, not_bare):
        return
    noun = subjects[0]
    is_next = act.tag_ == "VBG" and noun.left_edge.i == verb.i + 1
    is_behind = is_next or stands_behind(noun, verb)
    if noun.i + 1 == act.i and is_behind and not children(verb, OBJECTS):
        hang(noun, verb, "dobj")
        hang(act, noun, "acl")


def mend_reduced_clause(verb: Token) -> None:
    """Signed is what "a draft initialed by Oman and Chad will be signed" tells, "initialed" which.

    Two verbs that nothing joins are no pair.
    """
    act, subjects = verb.head, children(verb.head, SUBJECTS)
    is_valued = act.lemma_ in VALUED and any(c.lower_ == "at" for c in children(act, {"prep"}))
    is_told = bool(children(act, {"agent"})) or act.lemma_ in ARRANGED or is_valued
    is_reduced = act.tag_ in PAST and is_told and not children(act, AUXILIARY)
    is_joined = any(c.i < verb.i for c in children(act, {"cc"}))
    if not is_reduced or is_joined or len(subjects) != 1 or not children(verb, AUXILIARY):
        return
    if children(verb, SUBJECTS):
        return
    noun, is_root = subjects[0], act.head is act
    hang(verb, verb if is_root else act.head, act.dep_)
    hang(noun, verb, "nsubjpass" if children(verb, {"auxpass"}) else "nsubj")
    hang(act, noun, "acl")


def mend_told_of(act: Token) -> None:
    """Called off are the talks in "talks planned for Friday were called off", no "planned"."""
    verb, nouns = act.head, children(act, SUBJECTS)
    if act.tag_ not in PAST or verb.pos_ != "VERB" or len(nouns) != 1 or nouns[0].pos_ == "PRON":
        return
    if act.i < verb.i and nouns[0].i < act.i and not children(act, NOT_BARE):
        hang(nouns[0], verb, act.dep_)
        hang(act, nouns[0], "acl")


def mend_framed(act: Token) -> None:
    """They act in "Under the accord, signed in May, they left", nothing is signed by itself."""
    fronts = [c for c in children(act, {"prep"}) if c.i < act.i]
    if act.tag_ not in PAST or children(act, SUBJECTS | NOT_BARE) or len(fronts) != 1:
        return
    nouns = children(fronts[0], {"pobj"})
    is_behind = len(nouns) == 1 and nouns[0].right_edge.i + 2 == act.i
    if act.head.i > act.i and is_behind and act.nbor(-1).text == ",":
        hang(fronts[0], act.head, "prep")
        hang(act, nouns[0], "acl")


def mend_cut_relative(act: Token) -> None:
    """The pact is what they sign in "spoke of the pact on trade that the two signed in May".

    The parser takes "that" for what is spoken of there and "signed" for which two.
    """
    subject = act.head
    that = subject.head
    is_cut = that.lower_ == "that" and that.dep_ in OBJECTS and subject.dep_ == "nsubj"
    noun = that.nbor(-1) if that.i else that
    if not is_cut or act.tag_ not in PAST or children(act, NOT_BARE | {"dobj"}):
        return
    if noun.pos_ not in {"NOUN", "PROPN"}:
        return
    while noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ == "NOUN":
        noun = noun.head.head
    hang(act, noun, "relcl")
    hang(subject, act, "nsubj")
    hang(that, act, "dobj")
    act.tag_ = "VBD"


def mend_session(act: Token) -> None:
    """Held is a meeting in "before a board of governors meeting", the governors meet nobody."""
    board = act.head.head.head
    is_session = act.lower_ == "meeting" and act.head.i + 1 == act.i and act.head.dep_ == "pobj"
    if is_session and board.dep_ == "pobj" and board.lower_ in {"board", "council", "committee"}:
        hang(act, board.head, "pobj")
        hang(board, act, "compound")
        act.tag_, act.pos_, act.lemma_ = "NN", "NOUN", "meeting"


def stands_behind(noun: Token, verb: Token) -> bool:
    """True where only "on Friday" or "with Berg" stands between a verb and "a deal"."""
    first = noun.left_edge
    if first.lower_ not in OPENS_PHRASE or first.i - 1 <= verb.i:
        return False
    between = noun.doc[verb.i + 1 : first.i]
    return not any(t.is_punct for t in between) and any(
        word.dep_ in ADVERBIAL and word.i < first.i for word in verb.rights
    )


def mend_done_at_last(act: Token) -> None:
    """Met is who "found time to meet" and "took the opportunity to meet", nobody plans there."""
    noun, verb = act.head, act.head.head
    is_aim = act.tag_ == "VB" and any(c.lower_ == "to" for c in children(act, AUXILIARY))
    is_taken = noun.dep_ == "dobj" and noun.lemma_ in OPENINGS and verb.lemma_ in TAKES_TIME
    if is_aim and is_taken and not any(c.lower_ in {"no", "little"} for c in noun.lefts):
        hang(act, verb, "xcomp")


def mend_parted_aim(act: Token) -> None:
    """She goes there to see him in "She was due in Lund, her office said, to see him"."""
    said, first = act.head, act.left_edge
    told = [c for c in children(said, {"ccomp"}) if c.i < said.i]
    is_aim = act.tag_ == "VB" and first.lower_ == "to" and first.i > said.i
    if is_aim and told and first.nbor(-1).text == ",":
        hang(act, told[-1], "advcl")


def mend_aim_of_day(act: Token) -> None:
    """He is there to see her in "was in Lund the same day to see her", no day is."""
    day, verb = act.head, act.head.head
    is_aim = act.tag_ == "VB" and act.left_edge.lower_ == "to"
    if is_aim and day.dep_ == "npadvmod" and day.lemma_ in DAYS and verb.pos_ in {"VERB", "AUX"}:
        hang(act, verb, "advcl")


def mend_behind_relative(act: Token) -> None:
    """Belar pays in "Belar, in which two men have shares, paid $3 million", no shares do."""
    noun = next((t for t in act.ancestors if t.dep_ == "ROOT"), act)
    clauses = [c for c in children(noun, {"relcl"}) if c.is_ancestor(act)]
    is_behind_comma = act.i > 0 and act.nbor(-1).text == ","
    if act.tag_ not in PAST or not is_behind_comma or noun.pos_ not in {"NOUN", "PROPN"}:
        return
    if clauses and children(act, {"dobj", "dative"}) and clauses[0].left_edge.nbor(-1).text == ",":
        hang(act, act, "ROOT")
        hang(noun, act, "nsubj")
        act.tag_ = "VBD"


def mend_cut_compound(word: Token) -> None:
    """The deal is what is signed in "signed a fisheries deal", nobody deals there."""
    front = word.nbor(-1) if word.i and word.lower_ in ALSO_NOUNS else None
    if front is None or front.pos_ not in {"NOUN", "PROPN"} or children(word, NOT_BARE | {"dobj"}):
        return
    is_inside = front.head is word
    is_apart = front.is_ancestor(word) or (word.head.i > front.i and not is_inside)
    if not children(front, {"det", "poss"}) or is_apart:
        return
    for child in [c for c in front.children if c.i < front.i and c.dep_ != "compound"]:
        hang(child, word, child.dep_)
    if not is_inside:
        hang(word, front.head, front.dep_ if front.dep_ in OF_NOUNS else "dobj")
    word.tag_, word.pos_ = "NN", "NOUN"
    hang(front, word, "compound")


def mend_second_act(act: Token) -> None:
    """Held is what "flew in to say that Oman would help and held talks" tells of who flew in.

    No past form goes on behind "would help" or "to help".
    """
    bare = act.head
    is_past = act.tag_ in PAST and not children(act, NOT_BARE | SUBJECTS)
    if not is_past or bare.tag_ != "VB" or bare.lemma_ in {"be", "have", "get"}:
        return
    if not any(c.tag_ in {"MD", "TO"} for c in children(bare, AUXILIARY)):
        return
    if act.tag_ == "VBN" and not children(act, {"dobj"}):  # "to see them freed and sent home"
        return
    above = next((t for t in bare.ancestors if t.tag_ == "VBD" and t.pos_ == "VERB"), None)
    if above is not None:
        hang(act, above, "conj")
        act.tag_ = "VBD"
