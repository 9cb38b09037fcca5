"""Prepositions that the parser hangs from the nearest noun, put right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from core.language.hanging import children, hang

if TYPE_CHECKING:
    from core.token import Token

# What there is between two or among several; a hotel is not.
OF_SEVERAL: Final = frozenset(
    {
        "accord", "agreement", "call", "ceasefire", "cease-fire", "consultation", "contact",
        "contract", "conversation", "deal", "dialogue", "discussion", "encounter", "exchange",
        "meeting", "merger", "negotiation", "pact", "session", "settlement", "summit", "swap",
        "talk", "talks", "treaty", "truce", "venture",
    }
)  # fmt: skip
PACTS: Final = frozenset(
    {"accord", "agreement", "contract", "deal", "memorandum", "pact", "protocol", "treaty"}
)
DONE_TOGETHER: Final = frozenset(
    {"cooperation", "co-operation", "collaboration", "partnership", "coordination", "trade"}
)
MANY: Final = frozenset(
    {
        "string", "series", "raft", "number", "host", "slew", "range", "package", "set", "dozen",
        "couple", "handful", "batch", "flurry", "bundle", "spate", "score", "dozens",
        "pair", "trio",
    }
)  # fmt: skip
SUMS: Final = frozenset({"million", "billion", "crore", "lakh"})
# What a sum is of or in where it is its worth.
WORTH_A_SUM: Final = PACTS | {"order", "work"}
PLACE_PREPOSITIONS: Final = frozenset({"at", "in", "near", "outside", "on"})
MEALS: Final = frozenset({"breakfast", "coffee", "dinner", "drinks", "lunch", "supper", "tea"})
JOURNEYS: Final = frozenset({"trip", "visit", "tour"})
# "A report on a visit" is about it.
TELLING: Final = frozenset(
    {"report", "story", "article", "statement", "remark", "comment", "decision", "book", "talk"}
)
# "Condemned the raid in a joint statement", "in a phone call".
WHERE_SAID: Final = frozenset({
    "statement", "declaration", "communique", "communiqué", "call", "conversation",
})  # fmt: skip
# "Found an error in a statement" tells where it is.
HOLDS: Final = frozenset({"find", "include", "put", "have", "see", "insert", "read"})
# So far back stands what is between two.
REACH: Final = 10


def mend_preposition(prep: Token) -> None:
    """Hangs "between" from what is held, "over dinner" and "on a trip" from what is done there."""
    if _is_behind_price(prep):
        hang(prep, prep.head.head, "prep")
        return
    for mend in MENDS.get(prep.lower_, ()):
        mend(prep)


def _mend_voted_down(prep: Token) -> None:
    """The merger of "voted down the merger" is what they reject, no place down which they vote."""
    verb, things = prep.head, children(prep, {"pobj"})
    if verb.lemma_ == "vote" and things and not children(verb, {"dobj"}):
        hang(things[0], verb, "dobj")
        prep.dep_ = "prt"


def _is_behind_price(prep: Token) -> bool:
    """True for the "from" of "an order worth $3 billion from Adeco": the order is from there."""
    worth = prep.head
    is_with_whom = prep.lower_ in {"with", "from", "to", "by", "between", "on"}
    return is_with_whom and worth.lower_ == "worth" and worth.dep_ == "amod" and worth.i < prep.i


def _mend_part_in(prep: Token) -> None:
    """What they have a part in is the dialogue in "suspended their part in the dialogue"."""
    part = prep.nbor(-1) if prep.i else prep
    is_part = part.lower_ in {"part", "role", "participation"} and part.dep_ == "dobj"
    if is_part and part.head is prep.head and prep.head.lemma_ != "take":
        hang(prep, part, "prep")


def _mend_by_after_witnesses(prep: Token) -> None:
    """Those who act in "was signed in the presence of Berg by Lindt and Haddad"."""
    presence = prep.head
    verb = presence.head.head
    is_done = any(child.dep_ == "auxpass" for child in verb.children)
    if presence.lower_ == "presence" and presence.dep_ == "pobj" and is_done:
        hang(prep, verb, "agent")


def _mend_between(prep: Token) -> None:
    """The talks are between the two in "talks at a hotel in Lund between them", not the hotel."""
    if _is_what_for(prep.head):
        hang(prep, prep.head.head.head, "prep")
    if not _is_in_a_place(prep.head):
        return
    for word in reversed(prep.doc[max(0, prep.i - REACH) : prep.i]):
        if word.pos_ in {"VERB", "AUX"} or word.text == ",":
            return
        if word.lemma_.lower() in OF_SEVERAL and word.pos_ == "NOUN":
            hang(prep, word, "prep")
            return


def _is_what_for(noun: Token) -> bool:
    """True for the "cooperation" of "a memorandum on cooperation between two", who agree on it."""
    on = noun.head
    is_behind = noun.dep_ == "pobj" and on.lower_ in {"on", "for", "of"}
    return is_behind and noun.lemma_ in DONE_TOGETHER and on.head.lemma_.lower() in PACTS | {"mou"}


def _is_in_a_place(word: Token) -> bool:
    """True for the "hotel" of "at a hotel" and the "here" behind it."""
    if word.dep_ == "advmod":
        return True
    return word.dep_ == "pobj" and word.head.lower_ in PLACE_PREPOSITIONS


def _mend_over(prep: Token) -> None:
    """They dine in "settled their differences over dinner", they do not differ about it."""
    noun = prep.head
    is_meal = any(c.lemma_.lower() in MEALS for c in prep.children if c.dep_ == "pobj")
    if is_meal and noun.dep_ == "dobj" and noun.head.pos_ == "VERB":
        hang(prep, noun.head, "prep")


def _mend_in_a_statement(prep: Token) -> None:
    """They condemn it there in "condemned the raid in a joint statement", nobody raids there."""
    noun, verb = prep.head, prep.head.head
    said = [c for c in prep.children if c.dep_ == "pobj" and c.lower_ in WHERE_SAID]
    is_one = any(c.lower_ in {"a", "an"} for paper in said for c in paper.children)
    if is_one and noun.dep_ == "dobj" and verb.pos_ == "VERB" and verb.lemma_ not in HOLDS:
        hang(prep, verb, "prep")


def _mend_in_force(prep: Token) -> None:
    """Since May the truce is in force in "the truce, in force since May, has held"."""
    verb, state = prep.head, children(prep, {"pobj"})
    subjects = children(verb, {"nsubj", "nsubjpass"})
    is_state = any(t.lower_ in {"force", "effect", "place"} for t in state)
    is_behind = prep.i > 0 and prep.nbor(-1).text == "," and verb.i > prep.i
    if is_state and is_behind and len(subjects) == 1:
        hang(prep, subjects[0], "prep")


def _mend_on_a_trip(prep: Token) -> None:
    """He floated it there in "floated the idea of a treaty on a trip to Lund in May"."""
    noun = prep.head
    trips = [c for c in prep.children if c.dep_ == "pobj" and c.lemma_.lower() in JOURNEYS]
    is_one = any(c.lower_ in {"a", "an"} for trip in trips for c in trip.children)
    if not is_one or noun.lemma_.lower() in TELLING:
        return
    verb = _of_cleft(noun)
    if noun.dep_ in {"dobj", "pobj"}:
        verb = next((t for t in noun.ancestors if t.pos_ == "VERB"), None)
    if verb is not None and verb.i < prep.i:
        hang(prep, verb, "prep")


def _of_cleft(be: Token) -> Token | None:
    """The "said" of "it was Berg who said so": what the sentence tells."""
    if not any(c.lower_ == "it" for c in children(be, {"nsubj"})):
        return None
    told = [act for who in children(be, {"attr"}) for act in children(who, {"relcl"})]
    return told[0] if told else None


def _mend_of_the_last(prep: Token) -> None:
    """Only the managers are of the firm in "Omani officials and managers of Adeco"."""
    first, last = prep.head, prep.nbor(-1) if prep.i else prep
    is_joined = last.dep_ == "conj" and last.head is first and not children(last, {"prep"})
    fronts = children(first, {"compound", "amod"})
    is_whose = any(c.pos_ == "PROPN" or c.text[0].isupper() for c in fronts)
    if is_joined and is_whose and first.tag_ == last.tag_ == "NNS":
        hang(prep, last, "prep")


def _mend_of_several(prep: Token) -> None:
    """Signed are the deals in "signed a string of deals", the string only says how many.

    So it is in "won $3 million of orders", where the sum only says how much.
    """
    string, deals = prep.head, children(prep, {"pobj"})
    if len(deals) != 1 or string.head is string or not _only_counts(string, deals[0]):
        return
    deal = deals[0]
    hang(deal, string.head, string.dep_)
    for child in [c for c in string.children if c is not prep and _goes_with(c, string)]:
        hang(child, deal, child.dep_)
    hang(string, deal, "nmod")


def _goes_with(child: Token, string: Token) -> bool:
    """True for "with Chad" and the owner of "its string of deals with Chad"."""
    return child.i > string.i or child.dep_ == "poss"


def _only_counts(string: Token, deal: Token) -> bool:
    """True for "a string of deals", "$3 million of work" and "$3 million in orders"."""
    if string.lower_ in SUMS:
        is_bare = deal.tag_ == "NNS" or deal.lower_ == "work"
        return is_bare and deal.lemma_.lower() in WORTH_A_SUM and not children(deal, {"det"})
    is_many = string.lower_ in MANY and string.pos_ == "NOUN"
    return is_many and deal.lemma_.lower() in PACTS and deal.head.lower_ == "of"


MENDS: Final[Mapping[str, tuple[Callable[[Token], None], ...]]] = {
    "between": (_mend_between,),
    "among": (_mend_between,),
    "over": (_mend_over,),
    "on": (_mend_on_a_trip,),
    "in": (_mend_in_a_statement, _mend_in_force, _mend_part_in, _mend_of_several),
    "of": (_mend_of_the_last, _mend_of_several),
    "by": (_mend_by_after_witnesses,),
    "down": (_mend_voted_down,),
}


def mend_back_when(word: Token) -> None:
    """Nothing is put back in "put its name to the pact back in May", which says when."""
    verb = word.head
    if word.lower_ != "back" or word.i + 1 >= len(word.doc):
        return
    behind = word.nbor(1)
    to_it = any(verb.i < c.i < word.i for c in children(verb, {"prep"}))
    if to_it and behind.dep_ == "prep" and behind.head in (word, verb):
        hang(behind, verb, "prep")
        hang(word, behind, "advmod")
