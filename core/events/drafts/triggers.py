"""Which words of a sentence tell of an event, and which of two tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.aim_slots import goes_for
from core.events.arguments.pact_slots import acts_agreed
from core.events.rules.agreement_checks import is_joint
from core.events.rules.all_rules import RULE_POS, RULES_BY_WORD
from core.events.status.called_off import is_no_more
from core.events.syntax.act_phrases import is_done
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.occasion_checks import WHICH
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import DENIES
from core.events.syntax.tree import (
    ancestors,
    auxiliaries,
    children,
    is_verbal,
    lemma,
    noun_lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import (
    BUSINESS_NOUNS,
    CALLS_FOR,
    HABITS,
    HOLDS,
    NO_ONE,
    PRIVATE_DEALS,
    STATEMENTS,
    TALK_NOUNS,
    words,
)
from core.model import EventSubtype, EventType

if TYPE_CHECKING:
    from core.token import Token

# "Flew in for talks with her": whom he meets is told by the talks.
JOURNEYS: Final = words(
    "travel-to leave-for time-spent awaited sent-there due-there invitation-accepted"
)
GOES: Final = JOURNEYS | {"visit-someone"}
PROLONGS: Final = words("extend renew prolong")


def rule_for(token: Token, scene: Scene) -> EventRule | None:
    """The first rule that the word fires, if any."""
    pos = RULE_POS.get(token.pos_)
    if pos is None:
        return None
    word = lemma(token) if pos == "VERB" else noun_lemma(token)
    rules = RULES_BY_WORD.get((pos, word))
    if rules is None:
        return None
    no_one = any(c.lower_ in NO_ONE for c in children(token, "det", "amod"))
    if no_one and not (_is_denied(token) or is_no_more(token) or _are_more(token)):
        return None
    beside = {c.lower_ for c in children(token, "advmod", "amod")}
    is_theirs = bool(beside & WHICH and children(token, "poss"))  # "their next regular session"
    if beside & HABITS and not is_theirs:
        return None
    if (token.lemma_.lower() in STATEMENTS and not is_joint(token)) or _is_one_after_another(token):
        return None
    if any(c.lower_ in PRIVATE_DEALS for c in children(token, "compound", "amod")):
        return None
    fired = next((rule for rule in rules if _fires(rule, token, scene)), None)
    is_name = fired is not None and scene.names_at(token) and not _opens_with_it(token)
    return None if is_name else fired


def _fires(rule: EventRule, token: Token, scene: Scene) -> bool:
    return _is_acted(token, rule) and (rule.check is None or rule.check(token, scene))


def _is_one_after_another(token: Token) -> bool:
    """True for "one firm after another has signed papers", which is none in particular."""
    verb = token if is_verbal(token) else token.head
    doers = [t for t in children(verb, "nsubj", "nsubjpass") if is_verbal(verb)]
    return any(prep.nbor(1).lower_ == "another" for t in doers for prep in _afters(t))


def _afters(noun: Token) -> list[Token]:
    return [c for c in children(noun, "prep") if c.lower_ == "after" and c.i + 1 < len(c.doc)]


def _is_denied(noun: Token) -> bool:
    """True for "denied that Oman and Chad had struck any deal", which tells of one deal."""
    is_any = any(c.lower_ == "any" for c in children(noun, "det"))
    verb = noun.head
    is_said = noun.dep_ in {"dobj", "nsubj", "nsubjpass"} and verb.dep_ == "ccomp"
    return is_any and is_said and lemma(verb.head) in DENIES


def _are_more(noun: Token) -> bool:
    """True for "flew there for more talks" and "held more talks", which are some, not any."""
    verb = noun.head.head if noun.head.lower_ == "for" else noun.head
    is_held = noun.dep_ == "dobj" and lemma(verb) in HOLDS
    is_more = any(c.lower_ == "more" for c in children(noun, "amod"))
    goes = noun.dep_ == "pobj" and goes_for(noun, verb) and lemma(verb) not in CALLS_FOR
    return is_more and (is_held or goes)


def _opens_with_it(token: Token) -> bool:
    """True for the "Receiving" of "Receiving Minister Berg, she": a capital is no title there.

    Nor is that of "Bargaining broke off".
    """
    is_act = token.tag_ == "VBG" and token.dep_ == "advcl"
    is_talks = token.lemma_.lower() in TALK_NOUNS and token.dep_ in {"nsubj", "nsubjpass"}
    return token.is_sent_start and (is_act or is_talks)


def is_told_by_other(token: Token, rule: EventRule, scene: Scene) -> bool:
    """True where another trigger tells the same: "signed the deal", "met for talks"."""
    head = token.head
    is_about_takeover = rule.type is EventType.AGREEMENT and _is_about_takeover(token)
    if is_about_takeover or _is_known_setting(token, rule, scene) or _sums_up(token, rule, scene):
        return True
    if rule.pos == "VERB" and rule.type is EventType.AGREEMENT and _is_agreed_act(token, scene):
        return True
    if rule.pos == "NOUN" and lemma(head) in PROLONGS and _is_agreed(head):
        return True
    if rule.pos == "VERB":
        ahead = auxiliaries(token) & {"will", "would", "to"} and rule.name != "paid-for"
        things = objects(token) + (prepositional(token, "under") if ahead else [])
        return any((told := rule_for(t, scene)) and told.type is rule.type for t in things)
    if token.dep_ == "compound" and head.pos_ in {"NOUN", "PROPN"}:
        return not rule.acts or rule_for(head, scene) is not None
    if (
        token.dep_ == "pobj"
        and head.dep_ == "prep"
        and head.lower_ in {"for", "in", "of", "during"}
    ):
        told = rule_for(head.head, scene) if head.head != token else None
        goes = told is not None and told.name in GOES and prepositional(token, "with")
        is_framed = told is not None and told.name == "framework-reached"
        is_one = told is not None and told.type is rule.type and told.pos != "NOUN"
        return is_framed or (is_one and not goes)
    return False


def _is_agreed_act(verb: Token, scene: Scene) -> bool:
    """True for what is agreed or wanted: "agreed to buy it", "under it they restored relations"."""
    related = any(t.lemma_ in {"relation", "tie"} for t in objects(verb))
    told = [rule_for(t, scene) for t in prepositional(verb, "under") if related]
    is_under = any(rule is not None and rule.type is EventType.AGREEMENT for rule in told)
    return is_under or verb in _agreed_with(verb.head, scene) or _is_aim(verb, scene)


def _sums_up(noun: Token, rule: EventRule, scene: Scene) -> bool:
    """True for "she saw the king, a meeting that lasted an hour": the verb has told it.

    Whoever only "sat in on the talks" was at those of others.
    """
    sat_in = noun.head.lower_ == "on" and noun.head.head.lemma_ in {"in", "sit"}
    if noun.dep_ == "pobj" and sat_in:
        return True
    if noun.lemma_.lower() == "session" and _is_of_talks(noun):
        return True
    if rule.pos != "NOUN" or noun.dep_ != "appos":
        return False
    is_one = any(c.lower_ == "a" for c in children(noun, "det"))
    verb = next((t for t in ancestors(noun) if is_verbal(t)), None)
    told = rule_for(verb, scene) if is_one and verb is not None else None
    return told is not None and told.type is rule.type and rule.type is EventType.MEETING


def _is_of_talks(session: Token) -> bool:
    """True for the "session" of "the second session of talks": the talks tell of it."""
    return any(t.lemma_.lower() in TALK_NOUNS for t in prepositional(session, "of"))


def _is_known_setting(noun: Token, rule: EventRule, scene: Scene) -> bool:
    """True for "met him before the summit": the summit is one that was told before."""
    prep = noun.head
    verb = prep.head.head if prep.lower_ == "of" else prep.head
    is_beside = noun.dep_ == "pobj" and (
        prep.lower_ in {"before", "after"} or prep.head.lower_ == "ahead"
    )
    own_words = {c.dep_ for c in noun.children if c.dep_ != "det" and not c.is_punct}
    if not is_beside or own_words or not any(c.lower_ == "the" for c in noun.children):
        return False
    told = rule_for(verb, scene)
    return told is not None and told.pos == "VERB" and told.type is rule.type


def _is_agreed(verb: Token) -> bool:
    """True for "agreed to settle" and "agreed to pay $4 million to settle"."""
    while verb.dep_ in {"xcomp", "advcl", "conj"} and verb.tag_ == "VB":
        verb = verb.head
        if verb.lemma_ == "agree":
            return True
    return False


def _is_aim(verb: Token, scene: Scene) -> bool:
    """True for the "buy" of "is negotiating to buy" and of "agreed to buy"."""
    above = verb.head
    is_aim = verb.tag_ == "VB" and verb.dep_ in {"xcomp", "advcl", "acl"} and above != verb
    between = verb.doc[above.i : verb.i]
    # "Is in talks to buy it", "has pulled out of talks to buy it".
    above = next((t for t in between if t.lemma_.lower() in TALK_NOUNS), above)
    talks = lemma(above) == "negotiate" or above.lemma_.lower() in TALK_NOUNS
    is_wanted = is_aim and talks and rule_for(above, scene) is not None
    return is_wanted or _is_agreed(verb)


def _agreed_with(head: Token, scene: Scene) -> list[Token]:
    """The "buy" of "reached a deal to buy" and "signed a letter of intent to buy"."""
    triggers = (head, *children(head, "dobj"), head.head, head.head.head)
    return [
        act
        for trigger in triggers
        if (rule := rule_for(trigger, scene)) is not None
        and (Slot.COMPLEMENT in dict(rule.slots) or rule.subtype is EventSubtype.WITHDRAWN)
        for act in acts_agreed(trigger)
    ]


def _is_about_takeover(deal: Token) -> bool:
    """True for "an agreement for the acquisition of A by B": the acquisition has both sides."""
    return any(
        noun.lemma_.lower() in BUSINESS_NOUNS and prepositional(noun, "by")
        for noun in prepositional(deal, "for", "on")
    )


def _is_acted(token: Token, rule: EventRule) -> bool:
    if not rule.acts:
        return True
    acts = (told_of(token), act_on(token))
    return any(
        act is not None
        and lemma(act) in rule.acts
        and is_done(act)
        and not _acts_itself(token, act)
        for act in acts
    )


def _acts_itself(noun: Token, act: Token) -> bool:
    """True for "the deal would cut duties": it does something, nobody cuts it."""
    return noun.dep_ == "nsubj" and noun.head == act and bool(children(act, "dobj"))
