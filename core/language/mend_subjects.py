"""Subjects that the parser hangs from what stands in front of them, put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.language.hanging import AUXILIARY, OBJECTS, PAST, SUBJECTS, children, hang
from core.language.mend_prepositions import OF_SEVERAL, REACH

if TYPE_CHECKING:
    from core.token import Token

CLAUSES: Final = frozenset({"ROOT", "advcl", "ccomp", "conj", "relcl"})
# Posts that two fields can stand in front of.
POSTS: Final = frozenset({"minister", "secretary", "director", "commissioner", "chief", "editor"})
LEFT_OPEN: Final = AUXILIARY | OBJECTS


def mend_auxiliary(word: Token) -> None:
    """Berg received her in "Berg had earlier in the day received her", he did not have her."""
    for child in list(word.children):
        hang(child, word.head, child.dep_)


def mend_which(noun: Token) -> None:
    """The two sign in "the pact, which the two states signed", no state stands for the pact."""
    which = [c for c in noun.children if c.tag_ == "WDT" and c.i < noun.i]
    acts = [c for c in children(noun, {"acl"}) if c.i == noun.i + 1 and c.tag_ in PAST]
    if noun.pos_ in {"NOUN", "PROPN"} and which and acts:
        act = acts[0]
        hang(act, noun.head, "relcl")
        hang(noun, act, "nsubj")
        hang(which[0], act, "dobj")
        act.tag_ = "VBD"


def mend_lost_relative(noun: Token) -> None:
    """They signed it in "by the agreement on fishing for cod, which the two states signed"."""
    which, acts = noun.head, [c for c in children(noun, {"acl"}) if c.tag_ in PAST]
    if which.tag_ != "WDT" or not acts or acts[0].i != noun.i + 1:
        return
    act, behind = acts[0], noun.doc[max(0, which.i - REACH) : which.i]
    pact = next((t for t in reversed(behind) if t.lemma_ in OF_SEVERAL and t.pos_ == "NOUN"), None)
    if pact is not None and which.head.i < pact.i:
        hang(act, pact, "relcl")
        hang(noun, act, "nsubj")
        hang(which, act, "dobj")
        act.tag_ = "VBD"


def mend_lost_clause(verb: Token) -> None:
    """They met is what "In the course of the visit they met" tells, no more of the visit."""
    top, noun = verb.head, verb.head
    while top.dep_ in {"pobj", "prep"} and top.head is not top:
        top = top.head
    linked = [c for c in verb.children if c.tag_ in {"WDT", "WP", "WRB"} or c.dep_ == "mark"]
    doing = [c for c in children(verb, SUBJECTS) if c.left_edge.i in {noun.i + 1, noun.i + 2}]
    if top.dep_ == "ROOT" and top.tag_ == "IN" and doing and not linked and top is not noun:
        hang(verb, verb, "ROOT")
        hang(top, verb, "prep")


def mend_told_besides(verb: Token) -> None:
    """Ratified is the deal in "the deal, which the two signed in May, was ratified", not the two.

    Signed is what the clause tells, also behind "that" and without commas.
    """
    noun, linked = verb.head, [c for c in verb.children if c.lower_ in {"which", "that"}]
    doing = [c for c in children(verb, {"nsubjpass"}) if noun.i < c.i < verb.i]
    acts = [c for t in doing for c in children(t, {"acl"}) if c.i == t.i + 1 and c.tag_ in PAST]
    if len(linked) != 1 or len(acts) != 1 or linked[0].i + 1 != doing[0].left_edge.i:
        return
    if noun.dep_ not in CLAUSES or children(acts[0], {"agent"}):
        return
    is_root = noun.head is noun
    hang(verb, verb if is_root else noun.head, noun.dep_)
    hang(noun, verb, "nsubjpass")
    hang(acts[0], noun, "relcl")
    hang(doing[0], acts[0], "nsubj")
    hang(linked[0], acts[0], "dobj")
    acts[0].tag_, linked[0].tag_ = "VBD", "WDT"


def mend_fronted(word: Token) -> None:
    """Berg is who agreed in "In a hall on Lund Bay, Berg and the envoys agreed", no part of it."""
    place, front = word.head, word.left_edge
    in_front = place.head
    while in_front.dep_ in {"pobj", "prep", "pcomp", "conj"} and in_front.head is not in_front:
        in_front = in_front.head
    verb = in_front
    is_fronted = verb.pos_ == "VERB" and place.i < word.i < verb.i and place.dep_ == "pobj"
    if not is_fronted or children(verb, SUBJECTS) or front.i == 0 or front.nbor(-1).text != ",":
        return
    if word.right_edge.i + 1 == verb.i and all(c.i > verb.i for c in children(verb, LEFT_OPEN)):
        hang(word, verb, "nsubj")


def mend_behind_front(noun: Token) -> None:
    """Oman and Chad met in "After the coup, Oman and Chad met", it was no coup that did."""
    first, named = noun.left_edge, [c for c in children(noun, {"appos"}) if c.i > noun.i]
    prep = first.nbor(-1) if first.i else None
    if prep is None or prep.dep_ != "prep" or prep.head is not noun.head or len(named) != 1:
        return
    start, is_bare = named[0].left_edge, not children(prep, {"pobj", "pcomp"})
    if is_bare and start.nbor(-1).text == "," and named[0].right_edge.i < noun.head.i:
        hang(named[0], noun.head, noun.dep_)
        hang(noun, prep, "pobj")


def mend_second(word: Token) -> None:
    """The king is whom he saw in "Berg saw King Omar", no second who does so."""
    verb = word.head
    doing = [c for c in children(verb, SUBJECTS) if c.i < verb.i]
    if word.i > verb.i and verb.pos_ == "VERB" and doing and not children(verb, LEFT_OPEN):
        word.dep_ = "dobj"


def _mend_done_to(act: Token) -> None:
    """He is whom she hosted in "Lindt hosted Omani President Berg", not hosted by himself.

    So is he in "The two also telephoned Omani leader Berg".
    """
    doing = [c for c in children(act, {"npadvmod"}) if c.i + 1 == act.i and c.pos_ == "PROPN"]
    doing += children(act, {"nsubj"})
    noun = act.head
    while noun.dep_ == "compound":
        noun = noun.head
    is_act = act.tag_ in PAST and len(doing) == 1 and noun.pos_ == "PROPN"
    if not is_act or noun.dep_ not in CLAUSES:
        return
    if act.head is not noun:
        hang(act, noun, "amod")
    is_root = noun.head is noun
    hang(act, act if is_root else noun.head, noun.dep_)
    hang(noun, act, "dobj")
    for word in [c for c in noun.children if c.i < act.i]:
        hang(word, act, word.dep_)
    doing[0].dep_ = "nsubj"
    act.tag_, act.pos_ = "VBD", "VERB"


def mend_swallowed(act: Token) -> None:
    """The two hold talks in "when the two held talks", where no talks are held by themselves."""
    _mend_done_to(act)
    noun = act.head
    counts = [c for c in children(noun, {"nummod"}) if c.i + 1 == act.i]
    is_held = act.lower_ == "held"  # which the tagger also takes for an adjective
    is_act = (act.tag_ in PAST or is_held) and noun.i == act.i + 1
    if not is_act or noun.dep_ not in CLAUSES or not counts:
        return
    two, is_root = counts[0], noun.head is noun
    hang(act, act if is_root else noun.head, noun.dep_)
    hang(noun, act, "dobj")
    for word in [c for c in noun.children if c.i < act.i]:
        hang(word, two if word.dep_ == "det" else act, word.dep_)
    hang(two, act, "nsubj")
    act.tag_, act.pos_, act.lemma_ = "VBD", "VERB", "hold" if is_held else act.lemma_


def mend_cut_list(noun: Token) -> None:
    """Of all three are the "leaders of Oman, Peru and Chad", who agreed; no leaders stand apart."""
    behind = [t for of in children(noun, {"prep"}) for t in children(of, {"pobj"})]
    doing = [c for c in children(noun.head, SUBJECTS) if noun.i < c.i < noun.head.i]
    is_cut = len(behind) == len(doing) == 1 and bool(children(doing[0], {"conj"}))
    if noun.tag_ != "NNS" or not is_cut:
        return
    last, first = behind[0].right_edge.i, doing[0].left_edge
    is_next = last + 2 == first.i and first.nbor(-1).text == ","
    if is_next and doing[0].pos_ == "PROPN":
        hang(noun, noun.head, doing[0].dep_)
        hang(doing[0], behind[0], "conj")


def mend_post(field: Token) -> None:
    """He is the minister in "Karl Berg, mines and energy minister of Oman," and no mine."""
    posts = [c for c in children(field, {"conj"}) if c.lemma_.lower() in POSTS and c.tag_ == "NN"]
    if field.pos_ == "NOUN" and posts and field.head.pos_ == "PROPN" and len(posts) == 1:
        hang(posts[0], field.head, "appos")
        hang(field, posts[0], "nmod")


def mend_owned(word: Token) -> None:
    """Both sign in "Peru's Belar and Oman's Adeco signed it", Belar is no word beside Adeco."""
    last = word.head
    owners = [c for c in children(word, {"conj"}) if children(c, {"case"}) and c.i + 2 == last.i]
    ands = [c for c in children(word, {"cc"}) if owners and c.i + 1 == owners[0].i]
    front = word.nbor(-1) if word.i else None
    are_owned = front is not None and front.tag_ == "POS" and not children(word, {"case"})
    if word.tag_ != "NNP" or last.tag_ != "NNP" or not ands or not are_owned:
        return
    first = [c for c in children(last, {"poss"}) if c.i < word.i]
    hang(word, last.head, last.dep_)
    hang(last, word, "conj")
    hang(owners[0], last, "poss")
    for owner in first:
        hang(owner, word, "poss")


def mend_titled(name: Token) -> None:
    """Lindt is joined to "negotiator Berg" in "talks of negotiator Berg and Lindt", as he is."""
    title = name.head
    if title.pos_ != "NOUN" or name.tag_ != "NNP" or name.left_edge.i != title.i + 1:
        return
    for joined in children(name, {"cc", "conj"}):
        hang(joined, title, joined.dep_)


def mend_dashed(noun: Token) -> None:
    """The treaty is signed in "the Oman\u2013Chad Trade Treaty was signed", no Oman by itself."""
    front, first = noun.head, noun.left_edge
    dash = first.nbor(-1) if first.i else first
    is_glued = dash.text == "\u2013" and dash.idx + 1 == first.idx
    if not is_glued or front.i + 1 != dash.i or front.head is front or not noun.text[0].isupper():
        return
    det = [c for c in front.children if c.i < front.i]
    hang(noun, front.head, front.dep_)
    hang(front, noun, "nmod")
    for word in det:
        hang(word, noun, word.dep_)
