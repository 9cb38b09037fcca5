"""Events of nobody named that their own sentence places in time, and what only looks like one."""

from __future__ import annotations

from typing import Final

from core.events.days.dating import OF_NO_DAY
from core.events.drafts.draft import Draft
from core.events.story.pacts import is_definite
from core.events.story.rounds import OF_ONE, is_one_round, led_to_a_deal
from core.events.syntax.status_words import MAYBE
from core.events.syntax.tree import ancestors, auxiliaries, children, is_verbal, prepositional
from core.events.syntax.vocab import SPELLS, STATEMENTS
from core.model import DateLink, EventSubtype, Status

# A phone call on a day of its own is told, whoever made it; a visit is not.
OF_VISITORS: Final = OF_ONE - {EventSubtype.PHONE_CALL}
# Rules whose words are also of other things: "an army takeover", "the next round", "lunch".
OF_SOMEBODY: Final = frozenset({"takeover", "round", "meal"})
# "Would not meet a covenant on its debt".
OF_LOANS: Final = frozenset({"covenant"})
# What is held once, and words that make it any of its kind.
OCCASIONS: Final = frozenset({"meeting", "summit", "encounter"})
OF_ANY: Final = frozenset({"any", "no", "every", "each", "such", "regular", "annual"})
SETTINGS: Final = frozenset({"at", "during"})


def is_placed(draft: Draft) -> bool:
    """True for "talks in Oslo began in 2012": of nobody named, but of a time of its own."""
    own_day = (draft.link is DateLink.CLAUSE or _is_at_one(draft)) and has_day(draft)
    is_told = draft.status not in {Status.HYPOTHETICAL, Status.DENIED}
    if not own_day or not is_told or draft.rule.pos != "NOUN":
        return False
    needs_sides = draft.rule.subtype in OF_VISITORS or draft.rule.name in OF_SOMEBODY
    needs_sides = needs_sides or draft.trigger.lemma_.lower() in OF_LOANS | STATEMENTS
    return not (needs_sides or _is_setting(draft) or is_process(draft) or is_fair(draft))


def _is_at_one(draft: Draft) -> bool:
    """True for "made an offer on Friday at a second meeting", which has the offer's day."""
    is_one = draft.rule.name == "meeting" and not is_definite(draft)
    return is_one and draft.trigger.head.lower_ == "at"


def has_day(draft: Draft) -> bool:
    """True for "in May", false for "soon"."""
    return draft.date is not None and draft.date.rule not in OF_NO_DAY


def _is_setting(draft: Draft) -> bool:
    """True for "concluded at a summit in May", "Friday's truce talks", "a text endorsing it"."""
    noun = draft.trigger
    is_where = noun.dep_ == "pobj" and noun.head.lower_ in SETTINGS
    is_where = is_where and draft.rule.name != "meeting"  # "at a meeting on Nov. 9"
    is_of_other_act = noun.dep_ == "dobj" and noun.head.dep_ == "acl" and noun.head.tag_ == "VBG"
    return is_where or is_of_other_act or noun.dep_ == "compound"


def is_process(draft: Draft) -> bool:
    """True for "after weeks of talks", which tells of no time when they were held."""
    noun, of = draft.trigger, draft.trigger.head
    if (draft.place is not None and draft.date is not None) or led_to_a_deal(draft):
        return False
    if of.lower_ == "of" and of.head.lemma_.lower() in SPELLS:
        if is_one_round(noun):
            return False
        noun = of.head
    elif not any(t.lemma_.lower() in SPELLS for t in prepositional(noun, "over")):
        return False
    return noun.dep_ == "pobj" and noun.head.lower_ in {"after", "following", "amid", "despite"}


def is_one_of_named(draft: Draft) -> bool:
    """True for "a possible summit of Oman and Chad": one particular meeting of those it names."""
    noun = draft.trigger
    is_one = draft.rule.name in {"meeting", "summit"} and noun.tag_ == "NN"
    is_one = is_one and noun.lemma_.lower() in OCCASIONS and len(draft.actors) > 1
    is_of_any = any(c.lower_ in OF_ANY for c in children(noun, "det", "amod"))
    above = next((t for t in ancestors(noun) if is_verbal(t)), noun)
    is_open = any(c.lower_ in {"if", "unless"} for c in children(above, "mark"))
    is_open = is_open or bool(auxiliaries(above) & MAYBE)  # "could lead to a meeting between"
    return is_one and not (is_of_any or is_open) and bool(prepositional(noun, "of", "between"))


def is_fair(draft: Draft) -> bool:
    """True for a conference that someone attends and that is of nobody named."""
    if draft.trigger.lemma_.lower() not in {"conference", "forum"}:
        return False
    hosts = children(draft.trigger, "compound", "poss", "nmod", "amod")
    if any(host.lower_ in {"video", "telephone"} for host in hosts):
        return False
    return not any(draft.scene.names_at(host) for host in hosts)
