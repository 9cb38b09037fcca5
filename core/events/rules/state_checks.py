"""Conditions of rules for what states and armed groups bind themselves to without a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.binding import are_two, is_talk
from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.rules.agreement_checks import is_joint
from core.events.rules.business_checks import are_organisations
from core.events.rules.known_pact_checks import PACTS, is_end_of_pact
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import WILL
from core.events.syntax.tree import (
    auxiliaries,
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import SPEECH_VERBS, words
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

OVER = words("over dead void off finished")
COALITIONS = words("coalition government alliance cabinet bloc")
PARTIES = frozenset({ActorKind.ORGANISATION, ActorKind.GROUP})
# What none issues alone, whether or not it is called joint.
COMMUNIQUES = words("communique communiqué")
# "The two sides", "both governments", "the leaders", who speak for states.
STATE_SIDES = words("side country government state nation leader president minister premier two")
CONCLUDES = words("sign reach strike conclude clinch seal make agree negotiate have")


def is_declared_over(noun: Token, scene: Scene) -> bool:
    """True for "said that its ceasefire was over"."""
    act = act_on(noun)
    return act is not None and any(
        c.lower_ in OVER for c in children(act, "acomp", "advmod", "prt", "prep")
    )


def decide_together(verb: Token, scene: Scene) -> bool:
    """True for states that "decided to open the border", false for persons and for talks."""
    sides = name_parties(clause_subjects(verb), scene)
    acts = [c for c in children(verb, "xcomp") if not is_talk(c)]
    acts += [c for c in children(verb, "ccomp") if auxiliaries(c) & {"will", "would"}]
    are_states = all(a.kind is ActorKind.COUNTRY for a in sides)
    return bool(acts) and len(sides) >= 2 and are_states and not children(verb, "neg")


def has_decided(verb: Token, scene: Scene) -> bool:
    """True unless the decision itself is to come."""
    return not auxiliaries(verb) & WILL


def is_joint_body(noun: Token, scene: Scene) -> bool:
    """True for "created a joint commission" of two or more."""
    joint = any(c.lower_ in {"joint", "common", "bilateral"} for c in children(noun, "amod"))
    act = act_on(noun)
    return joint and act is not None and is_verbal(act) and are_two(act, scene)


def leaves_alliance(verb: Token, scene: Scene) -> bool:
    """True where a country, its government or its parliament leaves an organisation."""
    outs = [verb, *children(verb, "prt", "advmod", "prep")]
    left = objects(verb) + [t for word in outs for t in prepositional(word, "from", "of")]
    leaving = name_parties(clause_subjects(verb), scene)
    if len(children(verb, "dobj", "dative")) > 1:
        return False
    are_states = bool(leaving) and all(map(_is_of_state, leaving))
    return are_states and are_organisations(name_parties(left, scene))


def leaves_coalition(verb: Token, scene: Scene) -> bool:
    """True for a party that leaves a coalition or a government, false for a minister who does."""
    outs = [verb, *children(verb, "prt", "advmod", "prep")]
    left = objects(verb) + [t for word in outs for t in prepositional(word, "from", "of")]
    is_coalition = any(t.lemma_.lower() in COALITIONS for t in left)
    if not is_coalition or len(children(verb, "dobj", "dative")) > 1:
        return False
    subjects = clause_subjects(verb)
    leaving = name_parties(subjects, scene)
    unnamed = [t for head in subjects for t in (head, *prepositional(head, "of"))]
    is_party = any(t.lemma_.lower() in {"party", "partner", "faction", "ally"} for t in unnamed)
    return all(a.kind in PARTIES for a in leaving) and (bool(leaving) or is_party)


def is_of_accord(noun: Token, scene: Scene) -> bool:
    """True for "a framework for the accord" and "the outlines of a deal"."""
    return any(t.lemma_.lower() in PACTS for t in prepositional(noun, "for", "of"))


def _is_of_state(actor: Actor) -> bool:
    if actor.kind is ActorKind.COUNTRY:
        return True
    return actor.country is not None and actor.kind is not ActorKind.PERSON


def is_issued_by_states(noun: Token, scene: Scene) -> bool:
    """True for what two states or their leaders issue, false for what two firms tell the press."""
    act = told_of(noun) or act_on(noun)
    if act is None or not (is_joint(noun) or noun.lemma_.lower() in COMMUNIQUES):
        return False
    issuing = prepositional(act, "by")
    if not issuing and is_passive(act):  # "was issued after the talks": by those who talked
        return True
    issuing = issuing or clause_subjects(act)
    parties = name_parties(issuing, scene)
    are_public = all(a.kind is not ActorKind.ORGANISATION for a in parties)
    several = any(t.tag_ == "NNS" and t.lemma_.lower() in STATE_SIDES for t in issuing)
    are_several = len(parties) >= 2 or (several and bool(parties))
    return are_public and (are_several or any(map(points_back, issuing)))


def is_said_jointly(noun: Token, scene: Scene) -> bool:
    """True for "in a joint statement A and B condemned", "a joint statement by A and B said"."""
    if not is_joint(noun):
        return False
    verb = noun.head
    if noun.dep_ == "nsubj" and is_verbal(verb):
        issuing = prepositional(noun, "by", "from")
        are_known = not issuing and lemma(verb) in SPEECH_VERBS
        return are_known or _are_of_states(name_parties(issuing, scene))
    if noun.dep_ != "pobj" or noun.head.lower_ != "in":
        return False
    sides = clause_subjects(verb.head) if is_verbal(verb.head) else []
    points = any(points_back(t) and t.lemma_.lower() in STATE_SIDES | {"they"} for t in sides)
    return points or _are_of_states(name_parties(sides, scene))


def _are_of_states(parties: list[Actor]) -> bool:
    """True for two bodies, and for persons of a country each, whose word binds it."""
    codes = {a.country for a in parties if a.kind is ActorKind.PERSON}
    people = [a for a in parties if a.kind is ActorKind.PERSON]
    return len(parties) >= 2 and len(codes - {None}) == len(people)


def is_end_of_known_pact(verb: Token, scene: Scene) -> bool:
    """True for "it broke down" of a pact, and for "signed a truce that broke down in June"."""
    if is_end_of_pact(verb, scene):
        return True
    noun = verb.head
    act = act_on(noun)
    is_pact = verb.dep_ == "relcl" and noun.lemma_.lower() in PACTS
    return is_pact and act is not None and lemma(act) in CONCLUDES
