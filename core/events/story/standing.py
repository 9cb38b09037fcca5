"""Which drafts say enough by themselves to be a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.missing import Missing
from core.events.arguments.slots import heads_in
from core.events.drafts.draft import Draft
from core.events.drafts.triggers import JOURNEYS, rule_for
from core.events.story.pacts import are_firms, is_definite
from core.events.story.placed import has_day, is_fair, is_one_of_named, is_placed, is_process
from core.events.story.rounds import OF_ONE, tells_their_state
from core.events.syntax.acts import act_on
from core.events.syntax.conditions import is_left_unsaid
from core.events.syntax.occasion_checks import MARGINS
from core.events.syntax.rule import Slot
from core.events.syntax.status_words import DENIES, MAYBE, WILL
from core.events.syntax.tree import ancestors, auxiliaries, children, lemma, prepositional, whole_of
from core.events.syntax.vocab import ANNOUNCES, HOLDS, SPELLS, TAKES_PLACE, words
from core.model import Actor, ActorKind, DateLink, EventMention, EventSubtype, EventType, Status

if TYPE_CHECKING:
    from core.token import Token

CHAIRS: Final = words("hold chair convene lead preside call schedule")
# What costs nobody anything: "agreed to work together".
SOFT_ACTS: Final = words(
    """work cooperate co-operate collaborate continue strengthen step boost expand deepen promote
    enhance explore consider seek try keep go hold meet improve develop increase support intensify
    make take speed accelerate redouble tackle address resolve maintain push do be have help give
    pursue study examine look stay remain coordinate press move return resume start begin launch"""
)
# Groups of which there is one: "a meeting with the management".
SIDES: Final = words("management government opposition rebels union unions guerrillas junta")
CLOSINGS: Final = words("completion closing transaction ceremony")
WILL_OR_WOULD: Final = WILL | {"would"}


def stands_alone(draft: Draft) -> bool:
    """True where the sentence itself says enough for a row."""
    if draft.status is Status.HYPOTHETICAL:
        return is_one_of_named(draft) or _is_called_for(draft)
    if draft.status is Status.DENIED and draft.rule.type is EventType.AGREEMENT:
        return _is_called_untrue(draft)
    if draft.status is Status.DENIED and is_long_so(draft):
        return False
    if draft.rule.name == "said-jointly" and draft.missing and are_firms(draft.actors):
        return False  # "they said in a joint statement", two firms
    if len(draft.actors) >= 2:
        return not (is_process(draft) or _goes_home(draft))
    if draft.rule.name == "ordered" or (
        draft.missing is Missing.BODY and draft.rule.name == "acquire"
    ):
        return False  # "it bought the mills", "ordered 20 jets", of nobody known
    if draft.rule.type is EventType.AGREEMENT:
        return _is_deal_of_one(draft)
    return _is_meeting_of_one(draft) if draft.actors else _is_meeting_of_anyone(draft)


def _is_called_for(draft: Draft) -> bool:
    """True for one particular meeting or signing that someone wishes for."""
    act = act_on(draft.trigger) if draft.rule.pos == "NOUN" else draft.trigger
    if act is not None and is_left_unsaid(act) and not _is_asked_for_a_day(draft, act):
        return False
    if act is not None and _may_come_on_a_day(draft, act):
        return True
    if draft.rule.type is EventType.AGREEMENT:
        is_signing = draft.rule.subtype is EventSubtype.SIGNED
        return is_signing and draft.link is DateLink.CLAUSE and len(draft.actors) >= 2
    named = [p for p in draft.actors if p.actor.kind is not ActorKind.GROUP]
    invited = draft.trigger.head.lemma_ == "invite" and len(named) >= 2
    beside = any(t.lemma_.lower() in MARGINS for t in prepositional(draft.trigger, "on"))
    is_placed_in_time = draft.date is not None or beside
    specific = bool(draft.others) or invited or (len(named) >= 2 and is_placed_in_time)
    is_sought = draft.rule.name == "meet" and not auxiliaries(draft.trigger) & MAYBE
    specific = specific or is_sought  # "is ready to meet the rebels"
    return bool(named) and specific


def _is_asked_for_a_day(draft: Draft, act: Token) -> bool:
    """True for "no word on whether they will meet in May"."""
    return has_day(draft) and bool(auxiliaries(act) & WILL_OR_WOULD)


def _may_come_on_a_day(draft: Draft, act: Token) -> bool:
    """True for "a deal could be signed on Friday": one particular deal, of whomever.

    "Could be signed by Friday" is a hope for some deal.
    """
    is_told = draft.trigger.dep_ in {"nsubj", "nsubjpass"} and draft.link is DateLink.CLAUSE
    is_open = is_told and not MAYBE.isdisjoint(auxiliaries(act)) and has_day(draft)
    if not is_open or draft.date is None:
        return False
    at = draft.date.start - draft.scene.sentence.start
    is_by_then = draft.scene.sentence.text[:at].endswith((" by ", " by the ", " in the "))
    return not is_by_then and lemma(act) in TAKES_PLACE | HOLDS | set(draft.rule.acts)


def _is_called_untrue(draft: Draft) -> bool:
    """True for "denied that Oman and Chad had signed a deal", false for what none signed."""
    above = (lemma(token) for token in ancestors(draft.trigger))
    return len(draft.actors) >= 2 and not DENIES.isdisjoint(above)


def is_long_so(draft: Draft) -> bool:
    """True for "have had no talks for two years" and "since May", which is no occasion."""
    told = [*draft.trigger.head.subtree]
    spells = [t.lemma_ for token in told for t in prepositional(token, "for")]
    since = [t for token in told for t in prepositional(token, "since")]
    return bool(since) or not SPELLS.isdisjoint(spells)


def _goes_home(draft: Draft) -> bool:
    """True for "he returned to Oman" of an Omani, and of someone of no known country."""
    travels = draft.missing is Missing.ONE and draft.rule.name in JOURNEYS
    visitors = [p.actor.country for p in draft.actors if p.actor.kind is ActorKind.PERSON]
    hosts = [p.actor.country for p in draft.actors if p.actor.kind is ActorKind.COUNTRY]
    return travels and bool(hosts) and any(code is None or code in hosts for code in visitors)


def _is_meeting_of_anyone(draft: Draft) -> bool:
    """True for a meeting of nobody named that has a time or a state of its own."""
    return is_placed(draft) or _of_two_unknown(draft) or _are_told_of(draft)


def _of_two_unknown(draft: Draft) -> bool:
    """True for "they met in Malta on Tuesday", whoever they are."""
    has_day = draft.link is DateLink.CLAUSE and draft.date is not None
    is_told = draft.status in {Status.OCCURRED, Status.PLANNED}
    return draft.rule.name == "meet" and draft.missing is not None and has_day and is_told


def _is_meeting_of_one(draft: Draft) -> bool:
    """True for a body's or a person's meeting that has a day or is to come."""
    actor = draft.actors[0].actor
    if draft.rule.subtype in OF_ONE or _is_anyone(actor) or is_fair(draft):
        return False
    if actor.kind is ActorKind.PERSON and _is_own_session(draft):
        return False
    return draft.date is not None or draft.status is Status.PLANNED or _have_a_state(draft)


def _are_told_of(draft: Draft) -> bool:
    """True for "talks on a new government have resumed", of whomever: a process with a state.

    "The talks broke down" goes on telling what nobody made a row.
    """
    is_subject = whole_of(draft.trigger).dep_ in {"nsubj", "nsubjpass"}
    is_new = draft.status is Status.PLANNED or not is_definite(draft)
    are_talks = is_subject and draft.rule.name == "negotiations"
    return are_talks and is_new and tells_their_state(draft)


def _have_a_state(draft: Draft) -> bool:
    """True for "talks with Oman had resumed", of whomever: their state is told."""
    is_told = draft.status is Status.OCCURRED and draft.rule.name == "negotiations"
    is_with = bool(prepositional(draft.trigger, "with", "between", "among"))
    is_with = is_with or bool(heads_in(Slot.WITH, draft.trigger))
    return is_told and is_with and tells_their_state(draft)


def _is_deal_of_one(draft: Draft) -> bool:
    """True for a deal of one party or of none that is told as done or has a day."""
    done = bool(draft.rule.acts) or draft.rule.pos == "VERB"
    dated = draft.link is DateLink.CLAUSE
    if not draft.actors and draft.missing is Missing.ONE and draft.rule.name == "deal-signed":
        return False  # "he signed a contract with the orchestra"
    if not draft.actors:
        return is_placed(draft) or (
            draft.status is Status.OCCURRED and dated and (done or _is_told_of_by_time(draft))
        )
    return (done or dated) and not (_is_only_announced(draft) or _is_still_to_do(draft))


def _is_still_to_do(draft: Draft) -> bool:
    """True for "Oman has yet to ratify it", of which nobody says when it will."""
    act = act_on(draft.trigger) if draft.rule.pos == "NOUN" else draft.trigger
    near = [act, act.head] if act is not None else []
    is_yet = any(c.lower_ == "yet" for verb in near for c in children(verb, "advmod", "neg"))
    return is_yet and draft.status is Status.PLANNED and draft.link is not DateLink.CLAUSE


def _is_only_announced(draft: Draft) -> bool:
    """True for "mediator Karl Berg announced the accord", whose party he is not."""
    act = act_on(draft.trigger)
    alone = [p.actor.kind for p in draft.actors] == [ActorKind.PERSON]
    return alone and act is not None and lemma(act) in ANNOUNCES


def _is_told_of_by_time(draft: Draft) -> bool:
    """True for "the 2008 truce", which is a known one."""
    before = draft.trigger.doc[draft.trigger.left_edge.i : draft.trigger.i]
    return is_definite(draft) and any(draft.scene.time_at(token) for token in before)


def is_step_of_known(draft: Draft) -> bool:
    """True for "the transaction is to be completed by May", where the deal's sides are known."""
    is_off = draft.status is Status.CANCELLED
    is_step = (bool(draft.rule.acts) or is_off) and draft.rule.type is EventType.AGREEMENT
    is_said = is_off and draft.link is DateLink.SENTENCE  # "said on Monday that the deal was off"
    ahead = draft.status is Status.PLANNED or is_off
    is_signing = draft.rule.subtype is EventSubtype.SIGNED and is_definite(draft)
    ahead = ahead and (is_said or draft.link is DateLink.CLAUSE or is_signing)
    known = is_definite(draft) or draft.trigger.lemma_.lower() in CLOSINGS
    return is_step and ahead and known and len(draft.actors) >= 2


def _is_anyone(actor: Actor) -> bool:
    """True for "directors" and "shareholders", a group that nothing tells from others.

    "Palestinians" and "Maoists" have a name.
    """
    is_bare = actor.kind is ActorKind.GROUP and " " not in actor.name and actor.name.islower()
    return is_bare and actor.name not in SIDES


def is_talking_point(draft: Draft, told: list[EventMention]) -> bool:
    """True for what is agreed in a meeting of the same sentence: "met and agreed to go on".

    Who "met and agreed to withdraw the troops" are bound by it.
    """
    acts = [act.lemma_.lower() for act in children(draft.trigger, "xcomp")]
    binds = bool(acts) and not set(acts) & SOFT_ACTS
    if draft.rule.name != "agree" or binds:
        return False
    here = any(t.type is EventType.MEETING and t.sentence == draft.scene.sentence for t in told)
    return here or _is_at_summit(draft)


def _is_at_summit(draft: Draft) -> bool:
    """True for "agreed at their summit in May to work together", which is told behind it."""
    places = prepositional(draft.trigger, "at", "in", "during")
    rules = (rule_for(place, draft.scene) for place in places)
    return any(rule is not None and rule.type is EventType.MEETING for rule in rules)


def _is_own_session(draft: Draft) -> bool:
    """True for "he chaired a meeting": one person and those who work for him."""
    verb = draft.trigger.head
    return draft.trigger.dep_ == "dobj" and verb.lemma_.lower() in CHAIRS
