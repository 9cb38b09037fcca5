"""What the clauses above an event's own make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.status.aims import of_aim
from core.events.status.called_off import is_without_effect
from core.events.syntax.status_words import (
    AIMS,
    ATTENDS,
    CANCELS,
    CIRCUMSTANCE,
    CLAIMS,
    COMPLETES,
    DENIES,
    DISBELIEVES,
    HOPES,
    MAYBE,
    ORDERS,
    PAST_TIMES,
    PLANS,
    REFUSALS,
    SIGNS,
    TRANSPARENT,
    WILL,
    WISHES,
    YEAR,
)
from core.events.syntax.tree import SUBJECTS, auxiliaries, children, is_verbal, lemma, prepositional
from core.events.syntax.vocab import ALLEGES, words
from core.model import Status, TimeKind, TimeMention

if TYPE_CHECKING:
    from core.token import Token

# "Is in Lund to meet her", "flies to Lund to meet her".
GOES: Final = words("be fly travel go head leave come jet set_off depart")
GOES_ON: Final = words("press push go proceed move forge")
NOT_YET: Final = frozenset({"close", "near", "consent"})
WAS_TO: Final = words("due schedule set slate suppose mean plan intend expect")


def under_clauses_above(verb: Token, inner: Status) -> Status:
    """Status as the clauses above leave it: planned by an intention, undone by a refusal."""
    token = verb
    for _ in range(4):
        head = token.head
        is_open = lemma(head) in DENIES and is_left_open(head)
        if head == token or is_open or not _passes_on(token):
            return inner
        if token.dep_ == "conj" and not _shares_mood(token):
            return inner
        if token.dep_ == "pcomp":
            head = head.head
            if lemma(head) == "interested":
                return Status.HYPOTHETICAL
            if token.head.lower_ in CIRCUMSTANCE and not _goes_ahead(token.head, head):
                return _in_clause(head, inner)
        outer = auxiliary_status(head) if token.dep_ == "conj" else _embedded(token, head)
        if outer is not None:
            return outer
        token = head
    return inner


def _passes_on(verb: Token) -> bool:
    """True where the clause above decides whether this one happened."""
    if verb.dep_ == "dobj":
        return verb.tag_ == "VBG"
    return verb.dep_ in TRANSPARENT and (verb.dep_ != "advcl" or _is_purpose(verb))


def _goes_ahead(prep: Token, verb: Token) -> bool:
    """True for "press on with ratifying it", "go ahead with signing it", "proceed with it"."""
    is_on = bool(children(verb, "prt", "advmod")) or lemma(verb) in {"proceed", "go ahead"}
    return prep.lower_ == "with" and is_on and lemma(verb).split()[0] in GOES_ON


def _in_clause(verb: Token, inner: Status) -> Status:
    """Status of what comes with a clause: "must end it by signing a deal" has signed nothing."""
    outer = auxiliary_status(verb) if is_verbal(verb) else None
    return outer if outer in {Status.PLANNED, Status.HYPOTHETICAL} else inner


def _is_purpose(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def _shares_mood(verb: Token) -> bool:
    """True where a joined verb stands under the same auxiliary: "will travel and meet".

    So do both of "were urged to wait and to meet".
    """
    if verb.tag_ == "VBN":
        return any(c.dep_ == "auxpass" and c.lower_ == "be" for c in verb.children)
    helping = auxiliaries(verb)
    return verb.tag_ == "VB" and (not helping or (helping == {"to"} and _is_purpose(verb.head)))


def _embedded(token: Token, head: Token) -> Status | None:
    """What the word directly above makes of the event, None where it says nothing."""
    word = lemma(head)
    if word in CLAIMS and not is_verbal(head) and lemma(head.head) in DISBELIEVES:
        return Status.DENIED
    infinitive = token.tag_ == "VB" or _is_purpose(token) or token.dep_ in {"pcomp", "acl", "dobj"}
    if word in DENIES or word in ALLEGES:
        return Status.DENIED if word in DENIES else Status.HYPOTHETICAL
    if token.dep_ == "ccomp" and not infinitive:
        return None
    if word in REFUSALS or (word in CANCELS and not prepositional(head, "by", "in")):
        return Status.DENIED  # but "dropped by the palace to see her"
    if word in HOPES and _is_in_their_hands(token, head):
        return Status.PLANNED
    if _is_only_wanted(token, head):
        return of_aim(head)
    return _of_plan(head) if _is_set(token, head) else _of_purpose(token, head)


def _of_plan(head: Token) -> Status:
    if any(c.dep_ == "neg" for c in head.children):
        return Status.DENIED
    return Status.CANCELLED if _was_due(head) else Status.PLANNED


def _was_due(head: Token) -> bool:
    """True for "had been due to meet" and "had planned to": so it was, and is no more."""
    verb = head if is_verbal(head) else head.head
    return lemma(head) in WAS_TO and "had" in auxiliaries(verb)


def _is_set(token: Token, head: Token) -> bool:
    """True under "plans to", "is close to", "consents to", "was told to" and "is going to"."""
    is_told = lemma(head) in ORDERS and _is_purpose(token)
    is_going = head.lower_ == "going" and token.dep_ == "xcomp"
    return lemma(head) in PLANS | NOT_YET or is_told or is_going


def _is_in_their_hands(token: Token, hoping: Token) -> bool:
    """True for "hopes to complete it" and for both sides who "hope to sign it"."""
    if lemma(token) in SIGNS:
        hopeful = children(hoping, "nsubj")
        return any(t.tag_ in {"NNS", "NNPS"} or children(t, "conj") for t in hopeful)
    return lemma(token) in COMPLETES


def _is_only_wanted(token: Token, head: Token) -> bool:
    """True under "hopes to", "the offer to", "is open to" and "has until Friday to"."""
    word = lemma(head)
    has_to = word == "have" and _is_purpose(token) and not is_yet_to_be(token)
    is_done = token.tag_ == "VBN" and not _is_purpose(token)  # "after talks held on Friday"
    aims = word in AIMS and not is_verbal(head) and not is_done
    said = children(head, "ccomp", "oprd", "acomp") if token.dep_ == "xcomp" else []
    is_ready = any(c.lower_ in {"ready", "willing", "prepared"} for c in said)
    return word in WISHES or head.lower_ == "open" or aims or has_to or is_ready


def _of_purpose(token: Token, head: Token) -> Status | None:
    """Planned in "is in Lund to meet her"; "was in Lund to meet her" says no more."""
    if token.dep_ != "xcomp" and not _is_purpose(token):
        return None
    outer = auxiliary_status(head)
    if outer is not None:
        return outer
    if _is_purpose(token) and any(c.lower_ == "due" for c in children(head, "acomp")):
        return _of_plan(head)  # "was due in Lund to meet her"
    is_now = lemma(head) in GOES and head.tag_ in {"VBZ", "VBP"}
    return Status.PLANNED if is_now and _is_purpose(token) else None


def auxiliary_status(head: Token) -> Status | None:
    """Status that a verb's own auxiliaries and negation give; None for a plain past."""
    helping = auxiliaries(head)
    negated = any(c.dep_ == "neg" for c in head.children)
    is_to_be = "to" in helping and head.dep_ == "xcomp" and head.head.lemma_ == "be"
    if is_to_be and "have" in helping:  # "was to have travelled there to meet her"
        return Status.CANCELLED
    if helping & WILL:
        return Status.CANCELLED if negated else Status.PLANNED
    if helping & MAYBE:
        return Status.HYPOTHETICAL
    if negated:
        return Status.DENIED
    return Status.PLANNED if "would" in helping or is_to_be else None


def is_present(verb: Token) -> bool:
    """True for a verb in the present tense."""
    helping = {c.lower_ for c in children(verb, "aux", "auxpass")}
    if helping & {"has", "have", "had", "was", "were", "did"}:
        return False
    return verb.tag_ in {"VBZ", "VBP"} or bool(helping & {"is", "are", "'s", "'re"})


def is_ahead(date: TimeMention | None) -> bool:
    """True for the dates that a verb in the present can only have before it.

    Captions and headlines tell of the past in the present, with a full date or none.
    """
    if date is None or date.kind is not TimeKind.DATE or YEAR.search(date.text):
        return False
    said = date.text.lower()
    return said.startswith("later") or not PAST_TIMES & set(said.split())


def is_yet_to_be(verb: Token) -> bool:
    """True for "it has yet to be signed" and "they still have to sign it"."""
    has = verb.head
    when = {c.lower_ for c in (*children(has, "advmod"), *children(verb, "advmod"))}
    is_yet = bool(when & {"yet", "still"})
    return verb.dep_ == "xcomp" and has.lemma_ == "have" and is_yet


def is_left_open(denying: Token) -> bool:
    """True for "would neither confirm nor deny that they met" and "did not deny it"."""
    first = denying.head if denying.dep_ == "conj" else denying
    return any(c.lower_ in {"neither", "nor", "not", "n't"} for c in first.children)


def is_not_until(verb: Token) -> bool:
    """True for "did not meet until Friday", when they did, and "will not meet before Friday"."""
    is_ahead = any(c.lower_ in {"will", "wo", "would", "'ll"} for c in children(verb, "aux"))
    ends = {"until", "till", "before"} if is_ahead else {"until", "till"}
    return any(c.lower_ in ends for c in children(verb, "prep"))


def negated_status(verb: Token, trigger: Token, helping: set[str]) -> Status:
    """Ruled out, denied, or, where only someone stays away, untouched."""
    stays_away = lemma(verb) in ATTENDS and trigger.dep_ not in SUBJECTS
    is_with = any(prepositional(t, "with") for t in trigger.subtree)
    if (verb != trigger and stays_away and not is_with) or is_without_effect(trigger, verb):
        return Status.PLANNED if helping & WILL else Status.OCCURRED
    if helping & WILL or ("would" in helping and _says_so_itself(verb)):
        return Status.CANCELLED
    as_what = [c for act in children(verb, "advcl") for c in (act, *children(act, "conj"))]
    if any(c.tag_ == "VBN" and _is_as(c) and lemma(c) in WAS_TO for c in as_what):
        return Status.CANCELLED
    # "They do not speak" is how it always is, not an occasion.
    return Status.HYPOTHETICAL if helping & {"do", "does"} else Status.DENIED


def _is_as(planned: Token) -> bool:
    """True for the "planned" of "was not signed as planned"."""
    return any(c.lower_ == "as" for c in children(planned, "mark", "advmod"))


def _says_so_itself(verb: Token) -> bool:
    """True for "announced that they would not merge" and "that he would not attend the talks"."""
    of_itself = {"they", "it", "we"} | ({"he", "she"} if lemma(verb) in ATTENDS else set())
    return verb.dep_ == "ccomp" and any(c.lower_ in of_itself for c in children(verb, "nsubj"))
