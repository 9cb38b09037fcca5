"""Clauses beside an event's own whose time is its: "the accord that ended the war in 2005"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from core.events.syntax.acts import act_on
from core.events.syntax.tree import (
    ancestors,
    children,
    is_verbal,
    lemma,
    step_below,
)
from core.events.syntax.vocab import (
    AGREEMENT_NOUNS,
    ENCOUNTER_NOUNS,
    SUMMIT_NOUNS,
    TALK_NOUNS,
    words,
)
from core.model import EventType, TimeMention

if TYPE_CHECKING:
    from core.token import Token

ENDS: Final = words("end halt stop bring close settle silence conclude resolve start create")
# What an event is part of, and its own paper: "at a summit that opened on Monday".
EVENTS: Final = (
    AGREEMENT_NOUNS
    | TALK_NOUNS
    | ENCOUNTER_NOUNS
    | SUMMIT_NOUNS
    | words("visit trip tour ceremony dinner lunch round call conference session")
)
SHOWS: Final = words("show broadcast air televise print publish")
SPELLS: Final = words("year month week day date summer winter spring autumn")
HELD: Final = words("hold take begin start open end conclude convene resume")
STOPS: Final = words("resume stop meet")
BESIDE: Final = frozenset({"acl", "advcl", "xcomp", "relcl"})
ABOUT: Final = frozenset({"about", "of", "on", "for", "against", "over"})
OCCASIONS: Final = words("in at during after following on before for over by")
IN_WHICH: Final = words("which when where")
PEOPLE: Final = words(
    """captive hostage prisoner soldier detainee people person man woman child worker civilian
    official activist journalist refugee fighter rebel student troop officer victim"""
)
ARRANGES: Final = words("schedule plan expect arrange agree promise")
KEEPS: Final = words("keep stop prevent block bar")
ALWAYS: Final = words("lead head base chair own back represent")


def tells_when(clause: Token, own: set[Token]) -> bool:
    """True for the clause of "will meet her when she visits Lund next month"."""
    is_when = any(c.lower_ == "when" for c in children(clause, "advmod", "mark"))
    is_since = any(c.lower_ == "since" for c in children(clause, "mark"))
    return (is_when or is_since) and clause.dep_ == "advcl" and clause.head in own


def when_clause(trigger: Token, is_time: Callable[[Token], bool]) -> Token | None:
    """The clause of "about May, when they met", right behind the time, which is its own.

    So is that of "in 1998, the year in which they met" and "the vote on Friday in which they
    ratified the pact".
    """
    for token in (trigger, *ancestors(trigger)):
        if token.dep_ == "relcl" and _is_in_which(token) and is_time(_word_before(token)):
            return token
        if token.dep_ == "relcl" and token.head.lower_ in SPELLS and _is_in_which(token):
            first = token.head.left_edge
            comma = first.nbor(-1) if first.i > 1 else first
            return token if comma.text == "," and is_time(comma.nbor(-1)) else None
        for when in children(token, "advmod", "mark"):
            if when.lower_ == "when" and when.i > 1 and when.nbor(-1).text == ",":
                return token if is_time(when.nbor(-2)) else None
        if is_verbal(token) and token is not trigger:
            return None
    return None


def _word_before(clause: Token) -> Token:
    """The word that the clause comes behind, with or without a comma."""
    first = clause.left_edge
    before = first.nbor(-1) if first.i else first
    return before.nbor(-1) if before.text == "," and before.i else before


def _is_in_which(clause: Token) -> bool:
    in_which = [t for p in children(clause, "prep") for t in children(p, "pobj")]
    return any(t.lower_ in IN_WHICH for t in (*in_which, *children(clause, "advmod")))


def tells_of_holding(clause: Token, meeting: Token) -> bool:
    """True for the clause of "talks that were held on Friday", "that took place on Friday"."""
    if _lasts(clause) and clause.dep_ == "relcl" and clause.head in meeting.subtree:
        return True
    is_its = clause.dep_ == "relcl" and clause.head == meeting and clause.tag_ in {"VBD", "VBN"}
    takes_place = clause.lemma_ != "take" or any(t.lemma_ == "place" for t in clause.children)
    return is_its and lemma(clause) in HELD and takes_place


def _lasts(clause: Token) -> bool:
    """True for the clause of "talks between A and B, which took two hours on Friday"."""
    spells = children(clause, "dobj", "npadvmod", "attr")
    long = any(t.lemma_.lower() in {"minute", "hour", "day"} for t in spells)
    return lemma(clause) in {"take", "last"} and long and clause.tag_ in {"VBD", "VBN"}


def tells_effect(clause: Token, deal: Token) -> bool:
    """True for the clause of "the accord that ended the war in 2005": the accord's own year."""
    is_its = clause.dep_ == "relcl" and clause.head == deal
    return is_its and lemma(clause) in ENDS and clause.tag_ in {"VBD", "VBN"}


def is_day_of_deal(root: Token, deal: Token, day: TimeMention) -> bool:
    """True for the day of "clinched a deal to supply it with jets on Monday", when it was clinched.

    False for "signed a contract to start work on Monday".
    """
    act = deal if is_verbal(deal) else act_on(deal)
    clause = next((t for t in ancestors(root) if is_verbal(t)), root)
    if act is None or act.tag_ not in {"VBD", "VBN"} or not day.rule.startswith("weekday"):
        return False
    is_content = clause.tag_ == "VB" and any(c.lower_ == "to" for c in children(clause, "aux"))
    of_it = clause.i > act.i and (deal in ancestors(clause) or clause.head == act)
    return of_it and is_content and lemma(clause) not in HELD | STOPS


def is_one_of_its_days(root: Token, event: Token) -> bool:
    """True for the day of "on Tuesday, the second day of their talks"."""
    day = event.head.head
    first = day.left_edge
    is_of = event.dep_ == "pobj" and event.head.lower_ == "of" and day.lemma_ == "day"
    return is_of and first.i > 1 and first.nbor(-1).text == "," and first.nbor(-2) == root


def ended_with_it(verb: Token, deal: Token, root: Token, kind: EventType) -> bool:
    """True for the verb of "the war ended in 1995 with the accord signed in Lund"."""
    by_it = deal.dep_ == "pobj" and deal.head.lower_ in {"with", "by"} and deal.head.head == verb
    is_its = verb in {root.head, root.head.head}
    return kind is EventType.AGREEMENT and by_it and is_its and lemma(verb) in ENDS


def is_done_when(clause: Token, own: set[Token], trigger: Token) -> bool:
    """True for the clause of "a deal would be signed when the two meet next week"."""
    return trigger.dep_ in {"dobj", "nsubjpass"} and tells_when(clause, own)


def is_aside(clause: Token, trigger: Token) -> bool:
    """True for the clauses of "to deliver it from May", "speaking in May," "Berg, who came in May".

    A participle behind the event may be its own: "at the next round, expected in May".
    """
    if any(c.lower_ == "to" for c in children(clause, "aux")):
        return clause.dep_ in BESIDE
    tells_of_name = clause.dep_ == "relcl" and _is_no_occasion(clause.head)
    is_shown = clause.dep_ == "acl" and (
        clause.lemma_ in SHOWS or (clause.tag_ == "VBN" and _is_anybody(clause.head))
    )
    return (
        tells_of_name
        or is_shown
        or (clause.i < trigger.i and clause.dep_ in BESIDE and clause.tag_ in {"VBG", "VBN"})
    )


def _is_anybody(noun: Token) -> bool:
    """True for the "captives" of "captives seized last month"."""
    return noun.tag_ == "NNS" and noun.pos_ == "NOUN" and noun.lemma_.lower() in PEOPLE


def _is_no_occasion(noun: Token) -> bool:
    """True for the "war" of "a deal to end a war that began in 2014"."""
    return noun.pos_ == "PROPN" or (noun.pos_ == "NOUN" and noun.lemma_.lower() not in EVENTS)


def only_describes(verb: Token) -> bool:
    """True for "will meet a group led by Berg next Wednesday", "meet as scheduled on Sunday"."""
    is_as = verb.dep_ == "advcl" and any(c.lower_ == "as" for c in children(verb, "mark"))
    if is_as and verb.lemma_ in ARRANGES:
        return not children(verb, "nsubj", "nsubjpass")
    return verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.lemma_ in ALWAYS


def is_hung_too_low(root: Token, verb: Token) -> bool:
    """True for the day of "joined the treaty that bans mines on Friday"."""
    if root.head.lower_ != "on":
        return False
    is_of_pact = verb.dep_ == "relcl" and verb.head.lemma_.lower() in AGREEMENT_NOUNS
    is_always = verb.tag_ in {"VBZ", "VBP"} and not children(verb, "aux", "auxpass")
    return is_of_pact and is_always and bool(children(verb, "dobj")) and verb.lemma_ != "take"


def goes_on(clause: Token) -> bool:
    """True for "visited Lund, where he met her"; "Berg, who met her," tells of another time."""
    return any(c.lower_ in {"where", "when"} for c in children(clause, "advmod"))


def is_carried_on(trigger: Token, verb: Token) -> bool:
    """False where the event is only what the clause is about: "testified Friday about the call"."""
    token = trigger
    for above in ancestors(trigger):
        if token.dep_ == "relcl" and not (goes_on(token) or _is_in_which(token)):
            return False
        if token.dep_ == "acl" and above.lemma_.lower() == "plan":
            return False  # "announced on Friday plans to buy it"
        about = token.dep_ == "prep" and token.lower_ in ABOUT
        about = about or (token.lower_ == "from" and above.lemma_ in KEEPS)
        is_out_of = token.lower_ == "of" and above.lower_ == "out"  # "came out of talks in May"
        if about and not (is_out_of or (token.lower_ == "of" and above.lemma_ == "notify")):
            return False  # who "notified them of its withdrawal" withdrew
        if above == verb:
            return True
        token = above
    return True


def is_circumstance(trigger: Token, verb: Token) -> bool:
    """True where the event is when the clause happened: "said on Friday after meeting him"."""
    token = step_below(trigger, verb)
    if token.dep_ == "prep":
        return token.lower_ in OCCASIONS
    marks = {c.lower_ for c in token.children if c.dep_ in {"mark", "advmod"}}
    return token.dep_ == "advcl" and (token.tag_ == "VBG" or bool(marks & {"after", "when"}))
