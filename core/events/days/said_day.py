"""The day on which someone tells of an agreement, and when it is that of the agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.acts import governor
from core.events.syntax.own_words import own_words
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import CANCELS, FALLS_THROUGH
from core.events.syntax.trades import PAYS, TRADES
from core.events.syntax.tree import (
    ancestors,
    auxiliaries,
    children,
    clause_subjects,
    is_verbal,
    lemma,
    step_below,
)
from core.events.syntax.vocab import ANNOUNCES, SPEECH_VERBS, words
from core.model import ActorKind, EventType

if TYPE_CHECKING:
    from core.token import Token

# Whoever does this speaks, too: its day is not that of what he speaks about.
SPEAKS: Final = SPEECH_VERBS | words(
    """deny criticise criticize accuse blame praise condemn urge defend reject dismiss demand
    testify thank ask"""
)
# What does so may come before the day that was set, "called off talks due on Friday"; who says so
# does it, "said on Monday it had called off talks".
UNDOES: Final = CANCELS | FALLS_THROUGH | words("put place pull pull_out")
BREAKS_OFF: Final = words("break_off end")
AHEAD: Final = frozenset({"will", "would", "to", "may", "might", "could", "should"})
# What two states decide by saying that they will do it.
RESTORES: Final = words("restore normalize normalise establish")
# What firms agree on by saying that they will do it.
FORMS: Final = words("form set_up create launch team_up partner join order license licence")
BODIES: Final = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION})
# Who speaks for itself without a name.
FIRMS: Final = words(
    """company firm group concern bank airline carmaker maker retailer insurer lender union side
    party club mediator agency regulator ministry government city league network carrier army
    military"""
)
EMERGES: Final = words("emerge transpire surface")
GETS_OUT: Final = words("come break spread leak reach arrive go")
NEWS: Final = words("word news rumour rumor report")
MAX_BETWEEN: Final = 2
MAX_WITH_TITLE: Final = 12


def said_just_before(root: Token, above: Token | None) -> Token | None:
    """The "said" of "said on Monday it is buying", where the parser gives the day to "buying"."""
    first = root.head if root.head.dep_ == "prep" and root.head.i == root.i - 1 else root
    before = first.nbor(-1) if first.i else None
    if before is None or above is None or above.head != before or lemma(before) not in SPEAKS:
        return None
    return before if any(c.i > root.i for c in children(above, "nsubj", "nsubjpass")) else None


def is_news(verb: Token) -> bool:
    """True for "it emerged on Monday that they had met" and "word came out", when it was known."""
    told = children(verb, "nsubj")
    gets_out = verb.lemma_ in GETS_OUT and any(t.lemma_.lower() in NEWS for t in told)
    return lemma(verb) in EMERGES or gets_out


def _is_told_by_party(trigger: Token, verb: Token, scene: Scene) -> bool:
    """True for "Adeco said on Monday that it had signed", false for what a person comments on."""
    clause = step_below(trigger, verb)
    told = {trigger, governor(trigger), *own_words(trigger)}
    if clause.dep_ != "ccomp" or not (clause in told or lemma(clause) in PAYS):
        return False
    if auxiliaries(clause) & AHEAD and lemma(clause) not in TRADES | PAYS | RESTORES | FORMS:
        return False
    return all(_is_body(speaker, scene) for speaker in clause_subjects(verb))


def is_of_day_said(trigger: Token, verb: Token, kind: EventType, scene: Scene) -> bool:
    """True for "said on Monday that it had signed", false for "said on Monday that they met"."""
    if kind is EventType.MEETING and _was_going_on(trigger, verb):
        return True
    told = lemma(verb) in ANNOUNCES or _is_told_by_party(trigger, verb, scene)
    is_done = kind is EventType.AGREEMENT or lemma(trigger.head) in UNDOES | BREAKS_OFF
    return is_done and told


def _was_going_on(meeting: Token, verb: Token) -> bool:
    """True for "they said in May that they were holding talks": they were then."""
    clause = step_below(meeting, verb)
    is_own = clause in {meeting, meeting.head} and clause.dep_ == "ccomp"
    return is_own and clause.tag_ == "VBG" and not auxiliaries(clause).isdisjoint({"was", "were"})


def is_said_behind(trigger: Token, verb: Token, scene: Scene) -> bool:
    """True for "…, the two firms announced on Monday", which the parser may hang from anywhere."""
    if lemma(verb) not in SPEECH_VERBS | ANNOUNCES:
        return False
    speakers = [verb.head] if verb.dep_ == "acl" else clause_subjects(verb)
    is_news = _is_just_done(trigger, verb)
    most = MAX_WITH_TITLE if is_news else MAX_BETWEEN
    if len(speakers) != 1 or speakers[0].i < trigger.i or verb.i - speakers[0].i > most:
        return False
    first = speakers[0].left_edge
    behind_comma = first.i > 0 and first.nbor(-1).text == ","
    return behind_comma and (is_news or _is_body(speakers[0], scene))


def _is_just_done(trigger: Token, verb: Token) -> bool:
    """True for "Oman and Chad have agreed on a border, a minister said on Monday": it is the news.

    Of what they "agreed on" nobody knows whether it was known before.
    """
    told = next((t for t in (trigger, *ancestors(trigger)) if is_verbal(t)), None)
    if told is None or verb not in ancestors(told) or step_below(told, verb).dep_ != "ccomp":
        return False
    has = any(c.lower_ in {"has", "have"} for c in children(told, "aux"))
    return has and told.tag_ == "VBN" and not children(told, "neg")


def _is_body(speaker: Token, scene: Scene) -> bool:
    """True for a named or unnamed firm, union or state that speaks for itself."""
    if speaker.lower_ in {"it", "they", "both", "we"} or speaker.lemma_.lower() in FIRMS:
        return True
    named = scene.names_at(speaker)
    return bool(named) and all(m.actor.kind in BODIES for m in named)
