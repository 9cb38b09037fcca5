"""Where a party's preposition hangs, if not from the trigger itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.brokers import mediated_by
from core.events.arguments.either_side import behind_participle, of_its_talks, of_missed_deal
from core.events.syntax.occasion_checks import MARGINS
from core.events.syntax.rule import Slot
from core.events.syntax.tree import children, is_passive, is_verbal, lemma, objects, prepositional
from core.events.syntax.vocab import HOLDS, MEAL_NOUNS, SPELLS, TALK_NOUNS, VISIT_NOUNS

if TYPE_CHECKING:
    from core.token import Token

FROM_VERB: Final = frozenset({Slot.WITH, Slot.BETWEEN, Slot.AMONG})
# "A memorandum of understanding with it".
PAPERS: Final = frozenset({"understanding", "intent", "agreement"})
HELD_AT: Final = TALK_NOUNS | MEAL_NOUNS | {"meeting", "session", "discussion"}
PAYS: Final = frozenset({"pay", "make", "undertake"})
NAMES_A_KIND: Final = frozenset({"shareholder", "stockholder", "gentleman"})
MAX_POSSESSED: Final = 9


def told_beside(slot: Slot, trigger: Token) -> list[Token]:
    """The two whom a participle or a missed deal beside the noun is "between"."""
    by_participle = slot in FROM_VERB and not is_verbal(trigger)
    found = behind_participle(slot.value, trigger) if by_participle else []
    papers = prepositional(trigger, "of") if by_participle else []
    found += [t for p in papers if p.lemma_ in PAPERS for t in prepositional(p, slot.value)]
    found = found or _past_verb_or_place(slot, trigger)
    if found or slot is not Slot.BETWEEN:
        return found
    mediating = mediated_by(trigger)  # "mediated between them at the talks"
    held = prepositional(mediating, "between") if mediating is not None else []
    return of_missed_deal(trigger) or of_its_talks(trigger) or held


def _past_verb_or_place(slot: Slot, noun: Token) -> list[Token]:
    """The guest of "a lunch that she gave for him", the host of "the visit that she paid to him".

    Also the other side of "held a meeting at the hotel with him", hung from the hotel.
    """
    told = children(noun, "relcl")
    if slot is Slot.FOR and noun.lemma_.lower() in MEAL_NOUNS:
        return [t for act in told for t in prepositional(act, "for")]
    if slot is Slot.TO and noun.lemma_ in VISIT_NOUNS:
        return [t for act in told if lemma(act) in PAYS for t in prepositional(act, "to")]
    if slot is Slot.WITH and noun.lemma_.lower() in HELD_AT:
        places = prepositional(noun, "in", "at") + prepositional(noun.head, "in", "at")
        return [t for place in places for t in prepositional(place, "with")]
    return []


def things_beside(verb: Token) -> list[Token]:
    """What "with" may hang from: "sat for an hour with him", "sat down in Lund with him"."""
    spells = [t for t in prepositional(verb, "for") if t.lemma_ in SPELLS | {"minute"}]
    places = [t for t in prepositional(verb, "in", "at") if t.pos_ == "PROPN"]
    margins = [t for t in prepositional(verb, "on", "at") if t.lemma_ in MARGINS]
    places += [prep.head for t in margins for prep in t.subtree if prep.lower_ == "with"]
    return [*children(verb, "dobj"), *_made_of(verb), *spells, *places]


def _made_of(verb: Token) -> list[Token]:
    """The "intent" of "the letter of intent between them, signed on Friday"."""
    papers = objects(verb) if verb.dep_ == "acl" and is_passive(verb) else []
    return [t for paper in papers for t in (paper, *prepositional(paper, "of"))]


def on_whom(trigger: Token) -> list[Token]:
    """Also the prince of "call on Crown Prince Berg", which the parser takes for an object."""
    behind = children(trigger, "prep", "prt")
    bare = [c for c in behind if c.lower_ == "on" and not list(c.children)]
    is_next = bool(bare) and is_verbal(trigger) and bare[0].i == trigger.i + 1
    named = prepositional(trigger, "on") or (children(trigger, "dobj") if is_next else [])
    return named + paid_to(trigger)


def paid_to(call: Token) -> list[Token]:
    """The king of "paid the king a call"."""
    verb = call.head
    is_paid = call.dep_ == "dobj" and verb.lemma_ == "pay" and call.lemma_ in {"call", "visit"}
    return [t for t in children(verb, "dative", "dobj") if t.i < call.i] if is_paid else []


def hung_from_verb(slot: Slot, verb: Token) -> list[Token]:
    """The bank of "approved its takeover by the bank", the king of "gave a dinner for the king"."""
    if slot is Slot.WITH and is_passive(verb):  # "was signed by Oman with Chad"
        hung = [verb, *prepositional(verb, "by")]
        return [t for word in hung for t in prepositional(word, "with")]
    is_hung = (
        (slot is Slot.BY and not is_passive(verb))
        or (slot is Slot.FOR and lemma(verb) in HOLDS)
        or (slot is Slot.FROM and lemma(verb) == "accept")
    )
    return prepositional(verb, slot.value) if is_hung else []


def has_its_own(slot: Slot, verb: Token, front: Token) -> bool:
    """True for the "with" of "before the talks, police clashed with them", which is no talks'."""
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    is_when = front.lower_ in {"before", "after"} and front.i < verb.i
    return is_when and any(t.lower_ == slot.value and t.head == verb for t in behind)


def owners(noun: Token) -> list[Token]:
    """Whose it is; of "the shareholders' agreement" nobody's."""
    found = [t for t in children(noun, "poss") if t.lemma_.lower() not in NAMES_A_KIND]
    return found or _possessor_before(noun)


def _possessor_before(noun: Token) -> list[Token]:
    """The owner that the parser lost behind figures: "Ade Co.'s $2 billion takeover of"."""
    for token in reversed(noun.doc[max(0, noun.i - MAX_POSSESSED) : noun.i]):
        if token.tag_ == "POS" and token.i:
            return [token.nbor(-1)]
        if is_verbal(token) or token.dep_ in {"prep", "mark"} or _ends_a_name(token):
            return []
    return []


def _ends_a_name(comma: Token) -> bool:
    """True behind "from Oman's Adeco, a deal": whose that is, is told of Adeco alone."""
    return comma.text == "," and comma.i > 0 and comma.nbor(-1).pos_ == "PROPN"
