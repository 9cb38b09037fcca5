"""Time expressions that belong to something else in the sentence."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from core.events.days.alike import is_of_similar
from core.events.days.named_years import is_in_a_name
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.occasion_checks import MARGINS, met_last
from core.events.syntax.tree import (
    ancestors,
    auxiliaries,
    children,
    is_verbal,
    lemma,
    step_below,
    whole_of,
)
from core.events.syntax.vocab import AGREEMENT_NOUNS, ANNOUNCES, SPELLS, words
from core.model import EventType

if TYPE_CHECKING:
    from core.token import Token

IN_FRONT: Final = frozenset({"compound", "nummod", "nmod", "amod", "poss"})
# What a meeting "due on Friday" may do then.
DUE: Final = frozenset({"due", "scheduled", "set", "planned", "slated"})
BEHIND: Final = frozenset({"acl", "relcl", "amod", "prep", "advcl", "acomp"})
STARTS: Final = frozenset({"open", "begin", "start", "be", "take", "resume", "convene", "hold"})
TO_COME: Final = frozenset({"will", "would", "can", "could", "may", "might", "to"})
PROLONGED: Final = frozenset({"extend", "prolong", "renew", "extension", "renewal"})
# "A contract starting in May", "effective June 1".
FROM_THEN: Final = frozenset({"starting", "beginning", "commencing", "effective"})
ORDINALS: Final = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth latest last"
)
# Words between "after" and what the clause tells.
MAX_CLAUSE: Final = 8
DONE_LATER: Final = words(
    """suspend freeze suspension breach violate break violation withdraw pull_out walk walk_away
    denounce abandon scrap renounce extend renew prolong extension renewal ratify ratification leave
    quit exit end terminate"""
)
# "In the first week of June", "on the eve of Friday".
PARTS_OF_TIME: Final = SPELLS | words(
    """start beginning end middle close half part quarter morning afternoon evening night rest
    course eve day week month season summer winter autumn spring turn anniversary"""
)
# "Worth $2 billion in 2016 prices".
SUMS: Final = words("price dollar money term value euro pound")
# "At Friday's summit", "after Monday's vote" say when; "about their 2002 truce" does not.
WHEN: Final = frozenset({"at", "in", "during", "on", "for", "after", "following", "by", "from"})


def is_of_something_else(root: Token, kind: EventType) -> bool:
    """True for how long a pact lasts, its name, and the year of a pact that is discussed."""
    if _are_of_topic(root):
        return True
    if kind is EventType.AGREEMENT:
        return _is_bound(root) or _is_name(root)
    return _is_of_pact(root)


def _are_of_topic(root: Token) -> bool:
    """True for the years of "signed a protocol on the exchange of students in 1998 and 1999"."""
    beside = [*children(root, "conj"), *([root.head] if root.dep_ == "conj" else [])]
    are_years = root.like_num and any(t.like_num for t in beside)
    above = islice(ancestors(root), MAX_CLAUSE) if are_years else ()
    return any(
        t.lower_ in {"on", "for", "about"} and t.head.lemma_.lower() in AGREEMENT_NOUNS
        for t in above
        if t.dep_ == "prep" and t != root.head
    )


def _is_bound(root: Token) -> bool:
    """True for "until 18 February", "extended to 2032", "starting in May": how long it lasts."""
    prep = root.head
    is_end = prep.dep_ == "prep" and prep.lower_ in {"until", "till", "through"}
    prolonged = any(t.lemma_.lower() in PROLONGED for t in islice(ancestors(prep), 2))
    is_end = is_end or (prep.dep_ == "prep" and prep.lower_ == "to" and prolonged)
    return is_end or any(t.lower_ in FROM_THEN for t in islice(ancestors(root), 2))


def _is_of_pact(root: Token) -> bool:
    """True for the year of "met to discuss their 2002 truce"."""
    is_in_front = root.dep_ in {"compound", "nummod", "amod", "nmod"} and root.i < root.head.i
    return is_in_front and root.head.lemma_.lower() in AGREEMENT_NOUNS


def _is_name(root: Token) -> bool:
    """True for "the Good Friday Agreement", false for "the July 14 agreement"."""
    return root.dep_ == "compound" and root.head.text[0].isupper()


def is_of_another_span(trigger: Token, root: Token, own: set[Token], kind: EventType) -> bool:
    """True for a time that dates another thing, or since when something has not been."""
    noun = root.head
    if any(t.dep_ == "appos" and t.lower_ in ORDINALS for t in ancestors(root)):
        return True  # "the talks, the second this month,"
    if is_in_a_name(root) or _is_counted_from(trigger, root) or is_of_similar(root, trigger):
        return True
    if root.dep_ in IN_FRONT and kind is EventType.AGREEMENT and _is_known_pacts(root, trigger):
        return True
    if root.dep_ in IN_FRONT and noun.pos_ == "NOUN" and noun not in own:
        is_pact = kind is EventType.AGREEMENT and noun.lemma_ in AGREEMENT_NOUNS
        return not is_pact and _is_anothers(noun, trigger)
    if _is_of_noun(root, own) or _is_behind_before(root):
        return True
    is_beside = kind is EventType.AGREEMENT and trigger not in ancestors(root)
    clause = next((t for t in ancestors(root) if is_verbal(t)), None)
    if clause is not None and _is_only_followed(clause, trigger):
        return True
    if clause is not None and is_beside and _is_performance(clause, trigger):
        return True
    return _is_since_then(root, trigger) or _is_when_announced(root, trigger)


def _is_only_followed(verb: Token, event: Token) -> bool:
    """True for the talks of "the talks will be followed on Monday by a dinner": its day."""
    whole = whole_of(event)
    is_first = whole.dep_ == "nsubjpass" and whole.head == verb
    followers = [c for prep in children(verb, "agent", "prep") for c in children(prep, "pobj")]
    return is_first and verb.lemma_ == "follow" and bool(followers)


def _is_when_announced(root: Token, trigger: Token) -> bool:
    """True for the May of "the deal announced in May was terminated": it was known by then."""
    clause, act = next((t for t in ancestors(root) if is_verbal(t)), None), act_on(trigger)
    if clause is None or act is None or clause.dep_ != "acl" or lemma(clause) not in ANNOUNCES:
        return False
    return lemma(act) in DONE_LATER and clause != act and clause.head in trigger.subtree


def _is_of_noun(root: Token, own: set[Token]) -> bool:
    """True for "about the attack of June 3", false for "in the first week of June"."""
    noun = root.head.head
    is_of = root.dep_ == "pobj" and root.head.lower_ == "of" and noun.pos_ == "NOUN"
    return is_of and noun not in own and noun.lemma_.lower() not in PARTS_OF_TIME


def _is_behind_before(root: Token) -> bool:
    """True for "met before the vote on July 3", wherever the parser hung the day.

    What was "a week before the vote" counts from it.
    """
    noun = root.head.nbor(-1) if root.dep_ == "pobj" and root.head.i else root
    before = noun.head
    is_behind = noun.dep_ == "pobj" and noun.pos_ == "NOUN" and before.lower_ == "before"
    return is_behind and (before.i == 0 or before.nbor(-1).lemma_ not in SPELLS)


def _is_performance(verb: Token, deal: Token) -> bool:
    """True for the verb of what is done later: "will open it under the deal", "would cut duties".

    When a deal takes effect is a time of its own.
    """
    step = step_below(deal, verb)
    if step.dep_ == "prep" and step.lower_ == "under":
        return True
    done_to = children(verb, "dobj")
    is_its_doing = deal.dep_ == "nsubj" and deal.head == verb
    comes_into_force = any(thing.lower_ in {"effect", "force"} for thing in done_to)
    return is_its_doing and bool(done_to and auxiliaries(verb) & TO_COME) and not comes_into_force


def _is_counted_from(trigger: Token, root: Token) -> bool:
    """True for "free since 2011, six years after the accord": the accord is six years older."""
    first = trigger.left_edge
    for word in reversed(first.doc[max(0, first.i - MAX_CLAUSE) : first.i]):
        if word.lower_ in {"after", "before"} and word.i:
            counted = word.nbor(-1)
            spell = word.i > root.i and counted.lemma_.lower() in SPELLS
            return spell and any(c.like_num or c.lower_ in {"a", "an"} for c in counted.children)
    return False


def is_when_due(trigger: Token, root: Token, own: set[Token]) -> bool:
    """True for "called off on Monday talks due to open on Friday", whatever verb has the talks."""
    word = next((t for t in ancestors(root) if t.lower_ in DUE or _was_to_be(t)), None)
    if word is None or word.i < trigger.i or word.dep_ not in BEHIND or is_verbal(trigger):
        return False
    between = [t for t in ancestors(root) if word in ancestors(t)]
    begins = all(t.pos_ == "ADP" or t.lemma_ in STARTS for t in between)
    return begins and (trigger in ancestors(word) or word.head in own)


def _was_to_be(verb: Token) -> bool:
    """True for the "was" of "a meeting that was to be held on Friday"."""
    return verb.dep_ == "relcl" and verb.lemma_ == "be" and bool(children(verb, "xcomp"))


def _is_known_pacts(root: Token, trigger: Token) -> bool:
    """True for "suspended the 1994 treaty": its own year is not that of what is done to it."""
    acts = (told_of(trigger), act_on(trigger))
    return root.head == trigger and any(act and lemma(act) in DONE_LATER for act in acts)


def _is_anothers(noun: Token, trigger: Token) -> bool:
    """True for "about their 2002 truce", "ahead of Sunday's vote": the noun has the date."""
    whole = whole_of(trigger)
    inside = noun.dep_ in IN_FRONT and (
        noun.head in {trigger, whole} or noun.head.lemma_ in AGREEMENT_NOUNS
    )
    if inside or noun == whole or noun in ancestors(trigger):
        return False
    if noun.lemma_.lower() in SUMS or (noun.dep_ == "pobj" and noun.head.head.dep_ == "appos"):
        return True  # "in 2016 prices", "Berg, her rival in the 2015 race"
    prep = noun.head
    at_its_edge = prep.lower_ == "of" and prep.head.lemma_ in MARGINS
    is_counted = prep.lower_ == "before" and prep.i > 0 and prep.nbor(-1).lemma_ in SPELLS
    is_when = prep.lower_ in WHEN or at_its_edge or is_counted
    return noun.dep_ != "pobj" or not is_when


def _is_since_then(root: Token, trigger: Token) -> bool:
    """True for "the first talks since 1999" and "since the war began in 1999".

    "Have been negotiating since Monday" is when they negotiate.
    """
    if root.head.lower_ == "since":
        return not (lasts_since(root.head, trigger) or _in_force(root.head, trigger))
    clause = next((t for t in ancestors(root) if is_verbal(t)), None)
    since = clause is not None and any(c.lower_ == "since" for c in children(clause, "mark"))
    if clause is None or not since or clause in (trigger, *ancestors(trigger)):
        return False
    return not lasts_since(clause, trigger)


def _in_force(since: Token, trigger: Token) -> bool:
    """True for "the truce, in force since May"."""
    states = [since.head, *children(since.head, "pobj")]
    is_state = any(t.lower_ in {"force", "effect", "place"} for t in states)
    return is_state and trigger in ancestors(since)


def lasts_since(word: Token, trigger: Token) -> bool:
    """True where the "since" or its clause says how long the trigger's verb has gone on."""
    verb = next((t for t in ancestors(word) if is_verbal(t)), None)
    first = any(c.lower_ in {"first", "only", "last"} for c in children(trigger, "amod"))
    if verb is None or first:
        return False
    helping = {c.lower_ for c in children(verb, "aux", "auxpass")}
    if children(verb, "neg") or not helping & {"have", "has", "had", "'ve"}:
        return met_last(trigger) is not None
    has_it = verb.lemma_ == "have" and trigger.dep_ == "dobj"
    goes_on = verb.tag_ == "VBG" or has_it or verb.lemma_ in {"be", "hold", "conduct"}
    return goes_on and (verb == trigger or verb in ancestors(trigger))
