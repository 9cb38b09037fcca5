"""What is done with an event's noun: the verb or nominal act that governs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.act_clauses import (
    is_of_another,
    is_only_beside,
    is_said,
    is_taken_back,
    judges,
    only_offers,
    says_what_it_does,
)
from core.events.syntax.act_phrases import (
    given_before,
    gives_leave,
    leave_given,
    puts_names,
    sets_out_on,
    shakes_on,
)
from core.events.syntax.coordination import coordinated
from core.events.syntax.tree import (
    PARTICIPLES,
    ancestors,
    auxiliaries,
    children,
    is_verbal,
    lemma,
    prepositional,
)
from core.events.syntax.vocab import BROKERS, TELLS_OF, words

if TYPE_CHECKING:
    from core.token import Token

# Verbs that do something to an agreement through a preposition.
ACTS_ON: Final = words(
    """withdraw pull_out pull walk back get_out agree accede exit back_out walk_out renege agree_on
    come settle sign_off consent commit"""
)
GOES_INTO: Final = words("go enter come bring")  # "entered into an agreement"
RAISING: Final = words(
    "be seem appear expect schedule set plan due likely ready slate anticipate project"
)
# Participles that say what a pact is for or called, not what was done with it.
DESCRIBES: Final = words(
    """aim design intend mean call dub name know entitle title value estimate base worth link
    relate associate concern include cover hail describe see need require involve"""
)
# Verbs that make a pact: what a relative clause says of it besides is another act.
MAKES: Final = words(
    "sign initial ink reach strike conclude clinch seal forge hammer_out form enter"
)
MEANS_TO: Final = words("intend plan hope expect mean aim want")
GOES_ON: Final = words("begin open start resume convene take_place")
# Participles that the tagger takes for the next verb: "broke the truce agreed to on Friday".
AGREED: Final = words("agree sign reach broker conclude negotiate strike initial mediate")
# What a relative clause behind the pact's other words can say was done to it.
DONE_TO: Final = MAKES | words(
    "work_out thrash_out broker ratify terminate cancel call_off complete abandon approve scrap"
)
DRAWS_UP: Final = words("draw_up draft prepare write negotiate design propose")
# "Suspended its participation in the treaty": what is done with one's part is done to the pact.
PARTAKING: Final = words(
    """participation membership adherence observance compliance commitment implementation
    involvement text wording version draft copy part role share head letter"""
)
NEAR: Final = frozenset({"close", "closer", "near", "nearer"})  # "is close to a deal"
ENDS: Final = words("completion closing")


def governor(noun: Token) -> Token | None:
    """The verb that a noun is the subject, object or circumstance of."""
    for above in ancestors(noun):
        if is_verbal(above):
            return above
        if above.dep_ in {"appos", "relcl"}:
            return None
    return None


def act_on(noun: Token) -> Token | None:
    """The verb or nominal act done with the noun: "signed the deal", "collapse of the truce"."""
    head = noun.head
    if noun.dep_ in {"dobj", "nsubjpass", "nsubj", "attr", "oprd"} and is_verbal(head):
        return _carried_out(head)
    if noun.dep_ == "dative" and gives_leave(head):
        return head
    if _is_told_with(noun, head):
        return act_on(head)
    if (far := _voted_for(noun) or given_before(noun) or leave_given(noun)) is not None:
        return far
    if noun.dep_ == "pobj":
        return _through(head)
    if noun.dep_ in {"compound", "poss"} and head.pos_ in {"NOUN", "PROPN"}:
        return head
    return None


def _through(prep: Token) -> Token | None:
    """The "withdrew" of "withdrew from the pact", the "collapse" of "the collapse of the truce"."""
    above = prep.head
    if above.lemma_.lower() in PARTAKING or is_taken_back(above):
        return act_on(above)
    if prep.lower_ == "into" and lemma(above) in GOES_INTO:
        return above
    if prep.dep_ != "prep" or prep.lower_ not in {"of", "from", "to", "on"}:
        return None
    act = above.head if above.dep_ in {"prep", "advmod", "prt"} else above
    acts = not is_verbal(act) or lemma(act) in ACTS_ON or puts_names(act) or shakes_on(act)
    acts = acts or (prep.lower_ == "on" and sets_out_on(prep, act))
    return act if acts and above.lower_ not in NEAR else None


def _is_told_with(noun: Token, head: Token) -> bool:
    """True for nouns joined to another, also the "visits" of "Visits to them, stops on a tour, …".

    The parser hangs such a noun from its apposition as if that were a verb.
    """
    if noun.dep_ in {"conj", "appos"}:
        return head.pos_ == noun.pos_
    return noun.dep_ == "nsubj" and head.pos_ == "NOUN" and head.dep_ in {"nsubj", "nsubjpass"}


def told_of(noun: Token) -> Token | None:
    """The participle or relative clause that says what was done: "the deal signed in May"."""
    inner = prepositional(noun, "between", "with", "among")
    for head in (noun, *(last for first in inner for last in coordinated(first))):
        for child in children(head, "acl", "relcl"):
            told = child.tag_ in PARTICIPLES or head == noun or _is_of_meeting(child)
            told = told and (child.tag_ in PARTICIPLES or child.dep_ == "relcl")
            signed = [c for c in children(child, "conj") if lemma(child) in BROKERS]
            for act in (*signed, *_aimed_at(child), child):  # "brokered by Oman and signed in May"
                if told and _is_an_act(act, noun):
                    return act
    return _right_behind(noun) or _behind_its_words(noun) or _in_front_of(noun)


def _aimed_at(clause: Token) -> list[Token]:
    """The "sign" of "a pact that they hope to sign in May", the "open" of "that are to open"."""
    if clause.dep_ != "relcl":
        return []
    if lemma(clause) in MEANS_TO:
        return [act for act in children(clause, "xcomp") if lemma(act) in MAKES]
    act = _carried_out(clause) if lemma(clause) == "be" else clause
    return [act] if act != clause and act.tag_ == "VB" else []


def _is_of_meeting(clause: Token) -> bool:
    """True for the clause of "talks between Oman and Chad that will begin", hung from "Chad"."""
    which = [t for t in children(clause, "nsubj", "nsubjpass", "dobj") if t.tag_ == "WDT"]
    return bool(which) and lemma(_carried_out(clause)) in GOES_ON


def _in_front_of(noun: Token) -> Token | None:
    """The participle of "Signed in Lund in May, the treaty bans war"."""
    clause = noun.head
    if noun.dep_ not in {"nsubj", "nsubjpass"} or not is_verbal(clause):
        return None
    told = (c for c in children(clause, "advcl") if c.tag_ == "VBN" and c.right_edge.i < noun.i)
    return next((c for c in told if lemma(c) in MAKES and not children(c, "aux", "nsubj")), None)


def _voted_for(noun: Token) -> Token | None:
    """The "voted" of "voted for the merger", "in favour of it", "is to vote on it"."""
    prep = noun.head
    if prep.lower_ == "of" and prep.head.lower_ in {"favour", "favor"}:
        prep = prep.head.head
    vote = prep.head
    is_for = prep.lower_ in {"for", "in"} or (prep.lower_ == "on" and _is_set(vote))
    return vote if noun.dep_ == "pobj" and is_for and lemma(vote) == "vote" else None


def _is_set(vote: Token) -> bool:
    """True for "will vote on it" and "are to vote on it": what they decide is to come."""
    will = any(c.lower_ in {"will", "would"} for c in children(vote, "aux"))
    return vote.tag_ == "VB" and (will or lemma(vote.head) in RAISING)


def is_right_behind(act: Token, noun: Token) -> bool:
    """True for a participle that stands next to its noun, whatever the parser hung it from."""
    return act.i == noun.i + 1 and act.head != noun and act not in (noun.head, noun)


def _right_behind(noun: Token) -> Token | None:
    """The "agreed" of "broke the truce agreed to on Friday", misread as the next verb."""
    if noun.dep_ not in {"dobj", "pobj"} or noun.i + 1 >= len(noun.doc):
        return None
    act = noun.nbor(1)
    misread = act.tag_ in PARTICIPLES and lemma(act) in AGREED and act.dep_ != "relcl"
    return act if misread and act not in ancestors(noun) and not children(act, "dobj") else None


def _behind_its_words(noun: Token) -> Token | None:
    """The clause of "a treaty on the border, which the two signed", hung from "border"."""
    for word in noun.subtree:
        if word.i <= noun.i or word.pos_ not in {"NOUN", "PROPN"}:
            continue
        for clause in children(word, "relcl"):
            which = [
                c
                for c in children(clause, "dobj", "nsubjpass")
                if c.tag_ == "WDT" or (c.lower_ == "that" and c.i < clause.i)
            ]
            if which and lemma(clause) in DONE_TO:
                return clause
    return None


def _is_earlier_step(clause: Token) -> bool:
    """True for the clause of "will sign the pact that the two reached in May"."""
    return lemma(clause) in MAKES and any(c.tag_ != "WDT" for c in children(clause, "nsubj"))


def _is_an_act(clause: Token, noun: Token) -> bool:
    """False for what a pact is for, and behind "signed a pact that", which tells its own act."""
    is_to_come = auxiliaries(clause) & {"will", "would"}
    is_told_of = clause.dep_ == "acl" and (lemma(clause) in DESCRIBES | TELLS_OF or is_to_come)
    if is_told_of or judges(clause) or only_offers(clause):
        return False  # "an understanding that none will be shut"
    is_beside = is_only_beside(clause, ACTS_ON | DONE_TO) and not puts_names(clause)
    if clause.dep_ == "relcl" and (is_beside or is_said(clause) or is_of_another(clause)):
        return False
    done_to = [c for c in children(clause, "dobj") if c.tag_ != "WDT"]
    if clause.tag_ == "VB" and done_to and not puts_names(clause):  # "a venture to run stations"
        return False
    if any(c.lower_ == "yet" for c in children(clause, "advmod")):  # "that it has yet to sign"
        return False
    drawn_up = lemma(clause) in DRAWS_UP  # "ratified the pact that ten states drew up"
    acts = DONE_TO if drawn_up else MAKES
    made = noun.dep_ in {"dobj", "nsubjpass"} and lemma(noun.head) in acts
    made = made or (noun.dep_ == "pobj" and lemma(noun.head.head) == "agree")
    is_detail = made and clause.dep_ == "relcl" and not _is_earlier_step(clause)
    return not (is_detail or says_what_it_does(clause))


def _carried_out(verb: Token) -> Token:
    """The act behind "was due to be signed", "is set to collapse", "is due for completion"."""
    ends = [t for t in prepositional(verb, "for") if t.lemma_.lower() in ENDS]
    if ends and lemma(verb) in RAISING:
        return ends[0]
    for child in verb.children:
        if child.dep_ in {"xcomp", "acomp"} and lemma(verb) in RAISING:
            inner = _carried_out(child)
            if is_verbal(inner):
                return inner
    return verb
