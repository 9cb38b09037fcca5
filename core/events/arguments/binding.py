"""Does "agree" or "announce" bind two sides to something, or do they only share a view?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.known_firms import points_to_firm
from core.events.arguments.pact_slots import other_side
from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.syntax.scene import Scene
from core.events.syntax.tree import (
    auxiliaries,
    children,
    clause_subjects,
    is_passive,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import (
    AGREEMENT_NOUNS,
    ANNOUNCES,
    ENCOUNTER_NOUNS,
    SPEECH_VERBS,
    SUMMIT_NOUNS,
    TALK_NOUNS,
    words,
)
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

WILL = frozenset({"will", "would"})
OUGHT = frozenset({"must", "should", "shall"})
PENALTIES = words("fine penalty damages damage tax debt bill ransom fee")
# What "agreed to" has behind it where another rule tells the event, and what is only thought.
OTHERS_RULES = AGREEMENT_NOUNS | ENCOUNTER_NOUNS | TALK_NOUNS | SUMMIT_NOUNS | words("visit call")
SHARED_VIEWS = words("extent degree point view interview request")
POINTS = words("issue matter question topic thing area need principle subject")
SETTLED_THINGS = words(
    """plan timetable schedule framework roadmap price boundary border demarcation exchange swap
    release withdrawal pullout handover measure formula package programme program project route
    quota tariff cut increase reduction creation establishment formation step date term halt
    moratorium rule ban budget division extension
    freeze rise raise hike
    wage pay salary ceiling share formula candidate rescue bailout restructuring standstill loan
    constitution amendment sharing fund reform disengagement deployment compensation map"""
)
TALKED_INTO = words(
    """meet see talk speak visit call discuss negotiate disagree say think hold continue receive
    host welcome attend confer consult come travel go fly return back endorse favor favour
    sit sit_down reconvene"""
)
OF_STATES = words("diplomatic full formal official normal")
# What decides by its members' votes.
BODIES_OF_MEMBERS = words(
    """committee panel parliament council senate house assembly legislature congress court jury
    commission cabinet"""
)
# To these one side gives its consent.
APPOINTMENTS = words("appointment nomination election dismissal")
# What two who fight can pledge to do, or not to do.
LAYS_DOWN = words(
    """end stop halt cease withdraw pull_back pull_out free release refrain lay_down disarm attack
    observe respect exchange reopen dismantle suspend"""
)
# What each of them does to others by itself.
PUNISHES = words("impose condemn punish boycott urge demand")


def is_joint_announcement(verb: Token, scene: Scene) -> bool:
    """True for two who announce that "they will" do something, false for a meeting or talks."""
    announcing = name_parties(clause_subjects(verb), scene)
    if len(announcing) < 2 or any(a.kind is ActorKind.PERSON for a in announcing):
        return False
    return any(_is_common_course(clause) for clause in children(verb, "ccomp"))


def _is_common_course(clause: Token) -> bool:
    both = any(c.lower_ == "they" for c in children(clause, "nsubj"))
    ahead = any(c.lower_ in {"will", "would"} for c in children(clause, "aux"))
    things = {t.lemma_.lower() for t in objects(clause)}
    plain = lemma(clause) not in {"be", "have", "continue"} and not is_talk(clause)
    return both and ahead and plain and not things & OTHERS_RULES


def is_pledged_by_both(verb: Token, scene: Scene) -> bool:
    """True for two who "pledged to stop fighting", false for one, and for a good intention."""
    pledging = name_parties(clause_subjects(verb), scene)
    are_bodies = len(pledging) > 1 and all(a.kind is not ActorKind.PERSON for a in pledging)
    acts = {lemma(act) for act in _acts_agreed(verb)}
    gives = bool(objects(verb)) or bool(children(verb, "neg"))  # "pledged $3 million to end it"
    return are_bodies and not gives and not acts.isdisjoint(LAYS_DOWN)


def is_announced(verb: Token, scene: Scene) -> bool:
    """True for "said they would restore ties": what both announce is agreed."""
    return verb.dep_ == "ccomp" and lemma(verb.head) in ANNOUNCES | SPEECH_VERBS


def is_binding(verb: Token, scene: Scene) -> bool:
    """True where parties agree to do something, false where they share an opinion."""
    sides = clause_subjects(verb) + prepositional(verb, "with", "between")
    in_principle = _agrees_in_principle(verb)
    is_known_pair = bool(scene.times or in_principle) and any(map(points_back, sides))
    pays_someone = any(map(points_to_firm, sides)) and name_parties(other_side(verb), scene)
    if not (is_known_pair or name_parties(sides, scene) or pays_someone):
        return False
    if _is_own_decision(verb, sides, scene):
        return False
    acts = [c for c in _acts_agreed(verb) if not is_talk(c) and not _is_penalty(c)]
    if verb.lemma_ == "consent":
        return bool(acts) and bool(name_parties(other_side(verb), scene)) and not is_passive(verb)
    is_bound = bool(acts) or _agrees_to_thing(verb, scene) or _agrees_on_course(verb, scene)
    is_bound = is_bound or in_principle or _agrees_on_it_then(verb, scene)
    return is_bound and not children(verb, "neg")


def _agrees_on_it_then(verb: Token, scene: Scene) -> bool:
    """True for "a commission, on which both had agreed in May"; a deal is told by itself."""
    on_which = any(t.tag_ == "WDT" for t in prepositional(verb, "on", "upon", "to"))
    is_deals = verb.dep_ == "relcl" and verb.head.lemma_.lower() in OTHERS_RULES
    is_point = verb.head.lemma_.lower() in SHARED_VIEWS | POINTS
    is_past = "had" in auxiliaries(verb) and bool(scene.times)
    return on_which and is_past and not (is_deals or is_point)


def _is_own_decision(verb: Token, sides: list[Token], scene: Scene) -> bool:
    """True for "the committee agreed to wait", whose members bind nobody else."""
    named = name_parties(sides, scene)
    is_body = len(sides) == 1 and sides[0].lemma_.lower() in BODIES_OF_MEMBERS
    return is_body and len(named) < 2 and not name_parties(other_side(verb), scene)


def _agrees_in_principle(verb: Token) -> bool:
    """True for "agreed in principle on pay"; "to a deal" is told by the deal."""
    things = {t.lemma_.lower() for t in prepositional(verb, "to", "on")}
    principle = any(t.lower_ == "principle" for t in prepositional(verb, "in"))
    return principle and not things & OTHERS_RULES


def _acts_agreed(verb: Token) -> list[Token]:
    """The "protect" of "agreed on May 11 to protect", which the parser takes for a purpose."""
    purposes = [c for c in children(verb, "advcl") if c.tag_ == "VB" and children(c, "aux")]
    return [*children(verb, "xcomp"), *(c for c in purposes if c.i > verb.i)]


def _agrees_to_thing(verb: Token, scene: Scene) -> bool:
    """True for "agreed to a cut" and "agreed on a timetable", false for "on the need"."""
    to = {t.lemma_.lower() for t in prepositional(verb, "to") if t.pos_ == "NOUN"}
    to = to if are_two(verb, scene) else to - APPOINTMENTS
    hung = [t for side in prepositional(verb, "with") for t in prepositional(side, "on")]
    hung += [*prepositional(verb, "on", "upon"), *children(verb, "dobj")]
    on = {t.lemma_.lower() for t in hung}
    things = children(verb, "dobj", "nsubjpass")
    agreed = {t.lemma_.lower() for t in things if t.pos_ == "NOUN"}
    is_thing = are_two(verb, scene) and bool(agreed - OTHERS_RULES - SHARED_VIEWS)
    how = [c for prep in children(verb, "prep") for c in children(prep, "pcomp") if _is_how_to(c)]
    return bool(to - OTHERS_RULES - SHARED_VIEWS) or bool(on & SETTLED_THINGS or how or is_thing)


def _is_how_to(act: Token) -> bool:
    """True for "agreed on how to share the water"."""
    is_how = any(c.lower_ == "how" for c in children(act, "advmod"))
    return is_how and any(c.lower_ == "to" for c in children(act, "aux"))


def _agrees_on_course(verb: Token, scene: Scene) -> bool:
    """True for two who "agreed that the border would reopen", false for what they think.

    What "must" or "should" be is agreed where a day is told, by bodies, of others than they.
    """
    are_known = bool(scene.times) and any(map(points_back, clause_subjects(verb)))
    if not (are_known or are_two(verb, scene)):
        return False
    modals = WILL | OUGHT if _are_bodies_on_a_day(verb, scene) else WILL
    return any(
        not is_talk(clause) and any(c.lower_ in modals for c in children(clause, "aux"))
        for clause in children(verb, "ccomp")
    )


def _are_bodies_on_a_day(verb: Token, scene: Scene) -> bool:
    """True for "the states agreed on Monday", false for persons, who share many a view."""
    beside = children(verb, "prep", "npadvmod", "advmod")
    is_dated = any(
        (time := scene.time_at(t)) is not None and time.tells_when
        for t in (t for child in beside for t in child.subtree)
    )
    when = verb.head if verb.dep_ == "relcl" else None  # "in May, when the two states agreed"
    is_dated = is_dated or (when is not None and scene.time_at(when) is not None)
    named = name_parties(clause_subjects(verb), scene)
    return is_dated and not any(a.kind is ActorKind.PERSON for a in named)


def _is_penalty(act: Token) -> bool:
    """True for "to pay a fine", which a court or an office has set."""
    paid = {t.lemma_.lower() for t in children(act, "dobj")}
    return lemma(act) == "pay" and bool(paid & PENALTIES)


def is_talk(act: Token) -> bool:
    """True for "to meet" and "to hold talks", false for "to hold elections"."""
    if act.lemma_.lower() == "hold":
        things = children(act, "dobj")
        held = {t.lemma_.lower() for t in things}
        held |= {t.lemma_.lower() for thing in things for t in prepositional(thing, "of")}
        return not held or bool(held & (ENCOUNTER_NOUNS | TALK_NOUNS | SUMMIT_NOUNS))
    if act.lemma_.lower() == "send":  # "to send an envoy to meet him"
        return any(is_talk(c) for c in children(act, "advcl", "xcomp") if c.tag_ == "VB")
    return not {act.lemma_.lower(), lemma(act)}.isdisjoint(TALKED_INTO | PUNISHES)


def restores_relations(verb: Token, scene: Scene) -> bool:
    """True where two states take up relations with each other."""
    related = [t for t in objects(verb) if t.lemma_.lower() in {"relation", "tie"}]
    of_states = [t for t in related if any(c.lower_ in OF_STATES for c in children(t, "amod"))]
    ties = bool(of_states if lemma(verb) == "establish" else related)
    sides = clause_subjects(verb)
    return ties and (are_two(verb, scene) or (bool(scene.times) and any(map(points_back, sides))))


def are_two(verb: Token, scene: Scene) -> bool:
    """True where the clause names two who do it."""
    sides = clause_subjects(verb) + prepositional(verb, "with", "between")
    sides += [t for thing in children(verb, "dobj") for t in prepositional(thing, "with")]
    return len(name_parties(sides, scene)) >= 2
