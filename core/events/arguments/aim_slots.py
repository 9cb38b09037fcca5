"""Who stands beside what is yet to be done: a deal to close, talks to buy, an invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.pact_slots import acts_agreed
from core.events.syntax.acts import PARTAKING
from core.events.syntax.trades import other_side_of, owners
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import (
    ADDRESSES,
    AGREEMENT_NOUNS,
    BUSINESS_NOUNS,
    CALL_NOUNS,
    HOLDS,
    MEAL_NOUNS,
    TALK_NOUNS,
    VISIT_NOUNS,
    words,
)

if TYPE_CHECKING:
    from core.token import Token

# What one does on a journey with or to whom one has come to see: "to offer panels to Belar".
WITH_SOMEONE: Final = words("plead watch attend mark celebrate open inaugurate sign join see play")
TO_SOMEONE: Final = words(
    "offer sell pitch present propose hand deliver explain apologise apologize appeal report"
)
SOMEONE: Final = words(
    "ask urge lobby persuade convince press petition consult confront thank congratulate console"
)
# "Flew in for talks": here the purpose is where it happens.
FOR_TALKS: Final = words(
    """fly travel gather arrive meet join head come go sit sit_down visit assemble convene return
    be receive host welcome invite call summon go_back come_back go_on bring bring_together land
    expect stay remain stop pause linger fly_back"""
)
# "Left for Lund for talks", but "left India for a summit" of others.
DEPARTS: Final = words("leave depart head set_off set_out move_on")
SETTLES: Final = words(
    "end settle resolve solve reach strike work_out discuss sign conclude finalise finalize raise"
)
TREATS: Final = words("have entertain treat take")
OFFICES: Final = words("president minister premier chancellor king queen emir sultan leader")
MAX_BEHIND: Final = 14


def closers(verb: Token) -> list[Token]:
    """Who completes it: "the companies hope to close it"; a deal that closes has no such side."""
    return [] if is_passive(verb) or not children(verb, "dobj") else clause_subjects(verb)


def wanted(talks: Token) -> list[Token]:
    """Whose firm the talks are about, where no other side is named: "talks to buy it"."""
    verb = talks.head.head if talks.dep_ == "pobj" else talks.head
    named = prepositional(talks, "with", "between") + prepositional(verb, "with")
    topics = [t for t in prepositional(talks, "on", "about", "over") if t.lemma_ in BUSINESS_NOUNS]
    dealt = [h for t in topics for h in (*children(t, "poss"), *prepositional(t, "by", "of"))]
    if topics and not named:
        return dealt
    if is_verbal(talks):
        return _firm_discussed(talks)
    return [] if named else [head for act in acts_agreed(talks) for head in other_side_of(act)]


def _firm_discussed(verb: Token) -> list[Token]:
    """The firm of "is discussing a takeover of Belar", "is negotiating the sale of its mills"."""
    topics = [t for t in objects(verb) if t.lemma_ in BUSINESS_NOUNS | {"sale"}]
    if verb.tag_ != "VBG" or not topics or prepositional(verb, "with"):
        return [head for act in acts_agreed(verb) for head in other_side_of(act)]
    of_whom = [h for t in topics for h in prepositional(t, "of", "by", "to", "with")]
    return [*of_whom, *(owner for thing in of_whom for owner in owners(thing))]


def inviting(verb: Token) -> list[Token]:
    """Who invites, and where to: "accepted the sultan's invitation to Oman"."""
    found: list[Token] = []
    for thing in objects(verb):
        found += children(thing, "poss") + prepositional(thing, "from", "of", "to")
    return found


def guests(noun: Token) -> list[Token]:
    """Who came "at the invitation of the king"; guest and host of "was the king's guest"."""
    verb = noun.head.head
    if noun.lemma_ == "invitation":
        return clause_subjects(verb)
    if noun.dep_ != "attr":  # "had the king as her guest"
        return clause_subjects(verb) + objects(verb)
    owners = [t for t in children(noun, "poss") if t.tag_ != "PRP$"]
    return clause_subjects(noun.head) + owners + prepositional(noun, "of")


def seen_there(verb: Token) -> list[Token]:
    """Whom the journey is to: "flew to Lund to offer panels to Belar", "to watch it with Berg"."""
    found: list[Token] = []
    for act in verb.doc[verb.i + 1 : verb.i + 1 + MAX_BEHIND]:
        if act.tag_ != "VB" or act.dep_ not in {"xcomp", "advcl"} or not _is_of(verb, act.head):
            continue
        hung = [act, *children(act, "dobj"), *prepositional(act, "for", "about")]
        preposition = {"with": WITH_SOMEONE, "to": TO_SOMEONE}
        named = [p for p, acts in preposition.items() if lemma(act) in acts]
        found += [t for head in hung for t in prepositional(head, *named)]
        found += children(act, "dative") if lemma(act) in TO_SOMEONE else []
        found += children(act, "dobj") if lemma(act) in SOMEONE else []
    told = [act for act in children(verb, "conj") if lemma(act) in ADDRESSES]
    return found or [t for act in told for t in children(act, "dobj") if _holds_office(t)]


def _holds_office(head: Token) -> bool:
    """True for "visited Lund and urged President Berg": whom else one urges need not be there."""
    titles = (t.lower_ for t in children(head, "compound"))
    return head.pos_ == "PROPN" and not OFFICES.isdisjoint(titles)


def _is_of(verb: Token, above: Token) -> bool:
    """True for the verb itself and for the "reported" that stands between it and its purpose."""
    if above == verb or (above.dep_ in {"parataxis", "ccomp"} and above.head == verb):
        return True
    return verb.dep_ == "ccomp" and verb.head == above


def holding_in_relative(noun: Token) -> list[Token]:
    """The two of "the meeting that Berg and Lindt had", "a call in which Berg told Lindt"."""
    told = [act for act in children(noun, "relcl") if lemma(act) in HOLDS and not is_passive(act)]
    if noun.lemma_.lower() in MEAL_NOUNS:
        told += [act for act in children(noun, "relcl") if lemma(act) == "give"]
    of_it = [
        act
        for act in told
        if all(c.tag_ in {"WDT", "WP"} or c.lower_ == "that" for c in children(act, "dobj"))
    ]
    held = [t for act in of_it for t in children(act, "nsubj") if t.tag_ not in {"WDT", "WP"}]
    held = held or [t for act in children(noun, "relcl") for t in _told_in_it(act)]
    return held or _brought_together(noun)


def having_a_part(noun: Token) -> list[Token]:
    """Who "took part in the talks" and who "suspended its part in the dialogue"."""
    part = noun.head.head
    if lemma(part) == "take" and any(t.lemma_ == "part" for t in children(part, "dobj")):
        return clause_subjects(part)
    is_had = noun.dep_ == "pobj" and part.lemma_.lower() in PARTAKING and part.dep_ == "dobj"
    return clause_subjects(part.head) if is_had and children(part, "poss") else []


def given_audience(noun: Token) -> list[Token]:
    """Both of "was granted an audience by the king", and the two who "exchanged calls"."""
    verb, word = noun.head, noun.lemma_.lower()
    if lemma(verb) in {"exchange", "trade"} and word in CALL_NOUNS:
        return clause_subjects(verb)
    if word != "audience" or lemma(verb) not in {"grant", "give"}:
        return []
    hung = [t for above in (verb, noun) for t in prepositional(above, "by", "to")]
    return [*clause_subjects(verb), *children(verb, "dative"), *hung]


def _brought_together(noun: Token) -> list[Token]:
    """The officials of "talks that brought Omani officials together with envoys of Chad"."""
    acts = [*children(noun, "relcl"), *([noun.head] if noun.dep_ == "nsubj" else [])]
    return [
        thing
        for act in acts
        if act.lemma_ == "bring" and any(t.lower_ == "together" for t in act.subtree)
        for thing in children(act, "dobj")
    ]


def _told_in_it(act: Token) -> list[Token]:
    """Both of "in which Berg told Lindt", "at which Berg and Lindt drew up the plan"."""
    within = [t for t in prepositional(act, "in", "during", "at") if t.tag_ == "WDT"]
    if not within or is_passive(act):
        return []
    if lemma(act) in ADDRESSES:
        return [*children(act, "nsubj"), *children(act, "dobj", "dative")]
    return [t for t in children(act, "nsubj") if children(t, "conj")]


def is_treat(noun: Token, verb: Token) -> bool:
    """True for the dinner of "had the king to dinner", for talks for which she "had him over"."""
    is_over = verb.lemma_ == "have" and any(c.lower_ == "over" for c in verb.children)
    return is_over or (noun.lemma_.lower() in MEAL_NOUNS and lemma(verb) in TREATS)


def goes_for(noun: Token, verb: Token) -> bool:
    """True where someone goes somewhere for it; who departs for a summit only attends it."""
    if is_treat(noun, verb):
        return True
    is_own = noun.lemma_.lower() in TALK_NOUNS | VISIT_NOUNS | {"meeting"}
    if lemma(verb) == "reach":
        return any(t.pos_ == "PROPN" for t in children(verb, "dobj"))
    return lemma(verb) in FOR_TALKS or (lemma(verb) in DEPARTS and is_own)


def past_a_deal(talks: Token) -> Token | None:
    """The "reach" of "reach a deal in talks", which the parser hangs from the deal.

    So is it with what else is done "at talks in Lund": "ended a dispute", "settled the price".
    """
    deal = talks.head.head
    is_in = talks.head.lower_ in {"in", "during"} and talks.lemma_.lower() in TALK_NOUNS
    is_in = is_in and deal.lemma_.lower() in AGREEMENT_NOUNS
    is_there = is_in or (talks.head.lower_ == "at" and lemma(deal.head) in SETTLES)
    return deal.head if is_there and deal.dep_ == "dobj" else None


def past_a_place(prep: Token) -> Token | None:
    """The "prepared" of "prepared it in Lund in talks", which the parser hangs from the town."""
    place = prep.head
    is_there = prep.lower_ == "in" and place.dep_ == "pobj" and place.pos_ == "PROPN"
    above = place.head.head if is_there else None
    return above if above is not None and is_verbal(above) else None
