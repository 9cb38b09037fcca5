"""Where the parties of a trigger stand in the parse: one function a slot."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from core.events.arguments.aim_slots import (
    given_audience,
    goes_for,
    having_a_part,
    holding_in_relative,
    is_treat,
    past_a_deal,
    past_a_place,
    seen_there,
)
from core.events.arguments.company_slots import called_in, facing
from core.events.arguments.deal_slots import DEAL_FINDERS
from core.events.arguments.either_side import on_the_other_side
from core.events.arguments.holders import attending, denying, saying_there_were
from core.events.arguments.hung_elsewhere import (
    FROM_VERB,
    has_its_own,
    hung_from_verb,
    on_whom,
    owners,
    things_beside,
    told_beside,
)
from core.events.arguments.pact_slots import whose_shares
from core.events.syntax.occasion_checks import MARGINS
from core.events.syntax.rule import Slot
from core.events.syntax.tree import (
    ancestors,
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    objects,
    prepositional,
    subjects,
    whole_of,
)
from core.events.syntax.vocab import (
    ADDRESSES,
    AGREEMENT_NOUNS,
    BUSINESS_NOUNS,
    CALLS_FOR,
    HOLDS,
    TAKES_PLACE,
    TALK_NOUNS,
    TURNS_DOWN,
    VISIT_NOUNS,
    words,
)

if TYPE_CHECKING:
    from core.token import Token

# Prepositions through which a clause takes place in a meeting: "during talks with the envoy, she".
WITHIN: Final = words("in during at after following before through by via into on over")
# "Emerged from talks": whoever does so was there.
COMES_FROM: Final = words(
    "emerge walk_out walk walk_away come_out storm_out storm come return arrive"
)
REPORTS: Final = words("report comment write")
# "Conveyed her thanks to the king in a call".
CONVEYS: Final = words("convey express extend offer relay voice deliver stress explain make pass")
# "Leaned on the king to talk".
LEANS: Final = words("lean prevail plead appeal")
JOINS: Final = words("join receive host welcome meet call summon")
ASIDE: Final = words("back together out away over")
LINES: Final = frozenset({"phone", "telephone", "line"})


def heads_in(slot: Slot, trigger: Token) -> list[Token]:
    """Heads of the phrases that stand in a slot of the trigger."""
    find = FINDERS.get(slot)
    return find(trigger) if find else _after_preposition(slot, trigger)


def _agents(verb: Token) -> list[Token]:
    return prepositional(verb, "by") if is_passive(verb) else subjects(verb)


def _of_whom(trigger: Token) -> list[Token]:
    """Of what or whom; what is bought is none where "from" names who sells it."""
    if trigger.lemma_ in BUSINESS_NOUNS and prepositional(trigger, "from"):
        return []
    return whose_shares(_after_preposition(Slot.OF, trigger))


def _after_preposition(slot: Slot, trigger: Token) -> list[Token]:
    found = prepositional(trigger, slot.value)
    if found and slot is Slot.BETWEEN:
        return found + on_the_other_side(trigger)
    found = found or told_beside(slot, trigger)
    if not found and slot is Slot.BETWEEN and trigger.lemma_.lower() in TALK_NOUNS:
        found = of_the_deal(trigger, "between")
    if not found and slot is Slot.IN and trigger.lemma_ == "be":  # "is due in Oman"
        return [h for word in children(trigger, "acomp") for h in prepositional(word, "in")]
    from_object = slot in FROM_VERB or (slot is Slot.IN and trigger.lemma_ == "spend")
    if not found and from_object and is_verbal(trigger):
        found = [h for thing in things_beside(trigger) for h in prepositional(thing, slot.value)]
    verb = trigger.head
    is_done = trigger.dep_ == "nsubjpass" and slot is Slot.WITH
    if not found and (trigger.dep_ == "dobj" or is_done):
        found = hung_from_verb(slot, verb)
    if not found and slot in FROM_VERB and trigger.dep_ in {"dobj", "nsubj", "nsubjpass"}:
        found = prepositional(verb, slot.value) or [
            head
            for state in (*children(verb, "acomp", "advmod", "prt"), *prepositional(verb, "into"))
            for head in prepositional(state, slot.value)
        ]
    is_held_open = slot in FROM_VERB or (slot is Slot.TO and trigger.lemma_ in LINES)
    if not found and is_held_open and trigger.dep_ == "pobj" and verb.dep_ in {"prep", "agent"}:
        above = verb.head.head if verb.head.lower_ in {"out", "away"} else verb.head
        is_open = is_verbal(above) and not has_its_own(slot, above, verb)
        found = prepositional(above, slot.value) if is_open else []  # "walked out of it"
    return found


def of_the_deal(talks: Token, preposition: str) -> list[Token]:
    """Both of "talks on a pact between Oman and Chad", which are theirs; the rebels of "with"."""
    deals = prepositional(talks, "on", "about", "over", "for", "toward", "towards")
    made = [t for t in deals if t.lemma_ in AGREEMENT_NOUNS | {"coalition", "alliance"}]
    return [h for t in made for h in prepositional(t, preposition)]


def _before_noun(noun: Token) -> list[Token]:
    """Words before the noun that are no possessor: "U.S.-Taliban talks"."""
    return [
        token
        for child in noun.lefts
        if child.dep_ in {"compound", "amod", "nmod", "nummod", "npadvmod"}
        for token in child.subtree
        if not token.is_punct and token.dep_ != "poss"
    ]


def _taking_part(noun: Token) -> list[Token]:
    """Who holds the meeting, or does in it what the clause tells."""
    part, noun = noun, whole_of(noun)
    there = attending(noun) or holding_in_relative(noun)
    if noun.dep_ == "dobj":
        verb = noun.head
        if given := given_audience(noun):
            return given
        if not (
            lemma(verb) in HOLDS or (lemma(verb) in TURNS_DOWN and prepositional(noun, "with"))
        ):
            return there
        holding = prepositional(verb, "by") if is_passive(verb) else clause_subjects(verb)
        return holding + there
    if noun.dep_ == "nsubjpass" and lemma(noun.head) in HOLDS:
        return prepositional(noun.head, "by") or there
    there = there or saying_there_were(noun)
    within = there or _within(part) or (_within(noun) if noun != part else [])
    return within or denying(noun) or having_a_part(noun)


def _within(noun: Token) -> list[Token]:
    verb = _told_in(noun)
    if noun.lemma_ in VISIT_NOUNS and any(c.tag_ != "PRP$" for c in children(noun, "poss")):
        return []  # "signed it during President Berg's visit": he came, not all who signed
    is_where = noun.head.lower_ not in {"to", "into", "from", "for"}
    if verb is None or (is_where and _takes_place(verb) and not children(noun, "poss")):
        return []
    told = clause_subjects(verb)
    if not (_is_his_with(noun) and any(t.tag_ == "NNS" for t in told)):
        return told
    return [t for act in (verb, *ancestors(verb)) for t in prepositional(act, "by")]


def _takes_place(verb: Token) -> bool:
    """True for "the strike ended at talks", false for "they ended it at talks"."""
    return lemma(verb) in TAKES_PLACE and not children(verb, "dobj")


def _is_his_with(noun: Token) -> bool:
    """True for "after his meeting with Berg": whoever is told of it was not there."""
    is_his = any(c.lower_ in {"his", "her"} for c in children(noun, "poss"))
    return is_his and bool(prepositional(noun, "with"))


def _told_in(noun: Token) -> Token | None:
    """The verb of what is said or done in the meeting: "during talks she urged him"."""
    prep = noun.head
    if prep.lower_ == "of" and prep.head.lemma_.lower() in MARGINS:
        prep = prep.head.head  # "said in the margins of her talks"
    verb = prep.head.head if prep.head.lower_ in ASIDE else prep.head
    purpose = prep.lower_ in {"for", "to", "into"} and goes_for(noun, verb)
    purpose = purpose or (prep.lower_ in {"to", "on"} and lemma(verb) in {"agree", "consent"})
    leaves = prep.lower_ in {"from", "of"} and lemma(verb) in COMES_FROM
    if noun.dep_ != "pobj" or not (purpose or leaves or prep.lower_ in WITHIN):
        return None
    verb = past_a_place(prep) or past_a_deal(noun) or verb
    before = _address_before(prep)
    if before is not None and (not is_verbal(verb) or verb.i > prep.i):
        verb = before
    is_no_act = not is_verbal(verb) or (lemma(verb) in CALLS_FOR and prep.lower_ == "for")
    return None if is_no_act or _is_topic(noun, verb) else verb


def _is_topic(noun: Token, verb: Token) -> bool:
    """True for "Karas reports on Berg's visit", who need not have been there."""
    owners = [owner for owner in children(noun, "poss") if owner.tag_ != "PRP$"]
    return bool(owners) and noun.head.lower_ == "on" and lemma(verb) in REPORTS


def _address_before(prep: Token) -> Token | None:
    """The verb of "told the king, in a call on Friday," where the parser lost it."""
    for token in reversed(prep.doc[max(0, prep.i - 8) : prep.i]):
        if is_verbal(token):
            return token if lemma(token) in ADDRESSES else None
    return None


def _addressed(noun: Token) -> list[Token]:
    """Who is told something in the meeting."""
    verb = _told_in(noun)
    if verb is not None and lemma(verb) in CONVEYS:
        return [h for said in (verb, *objects(verb)) for h in prepositional(said, "to")]
    if verb is not None and lemma(verb) in LEANS:
        return prepositional(verb, "on", "upon", "to", "with")
    is_open = verb is not None and not _is_his_with(noun)
    if verb is None or not (is_open and (lemma(verb) in ADDRESSES | JOINS or is_treat(noun, verb))):
        return []
    return prepositional(verb, "by") if is_passive(verb) else children(verb, "dobj", "dative")


FINDERS: Final[dict[Slot, Callable[[Token], list[Token]]]] = {
    **DEAL_FINDERS,
    Slot.SUBJECT: _agents,
    Slot.OBJECT: objects,
    Slot.POSSESSOR: owners,
    Slot.MODIFIER: _before_noun,
    Slot.OF: _of_whom,
    Slot.GOVERNOR: _taking_part,
    Slot.ADDRESSEE: _addressed,
    Slot.FACING: facing,
    Slot.ON: on_whom,
    Slot.CALLED_IN: called_in,
    Slot.PURPOSE: seen_there,
}
