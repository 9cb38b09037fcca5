"""Conditions of rules for what people do in each other's company: is it a meeting of theirs?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.syntax.occasion_checks import is_repeated
from core.events.syntax.rule import Slot
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import WILL, YEAR
from core.events.syntax.tree import (
    auxiliaries,
    children,
    clause_subjects,
    is_passive,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import AGREEMENT_NOUNS, PEOPLE, words
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

SCREENS = words("television tv screen video film photograph photo news dream court")
# Words behind the verb in which its clause says whom and how.
MAX_BEHIND = 14
# "Came to see the king".
COMES = words("come go travel fly head drive journey return come_back go_back fly_in")
LONG = words("hour minute morning afternoon evening night")


def is_in_picture(verb: Token, scene: Scene) -> bool:
    """True for the caption "Berg walks with Lindt in Lund, May 6, 2024"."""
    is_caption = verb.tag_ in {"VBZ", "VBP"} and any(YEAR.search(t.text) for t in scene.times)
    beside = name_parties(prepositional(verb, "with"), scene)
    shown = name_parties(clause_subjects(verb), scene)
    return is_caption and are_people(beside) and are_people(shown)


def says_face_to_face(verb: Token) -> bool:
    """True for "spent a day face to face" and "brought the two face to face"."""
    behind = [t.lower_ for t in verb.doc[verb.i : verb.i + MAX_BEHIND]]
    return any(behind[i : i + 3] == ["face", "to", "face"] for i in range(len(behind)))


def spends_time_with(verb: Token, scene: Scene) -> bool:
    """True for "spent an hour with the king" and for two who "spent it together"."""
    spells = children(verb, "dobj", "npadvmod") + prepositional(verb, "for")
    lasting = [t for head in spells for t in (head, *prepositional(head, "of"))]
    face_to_face = says_face_to_face(verb)
    if not any(t.lemma_ in LONG | ({"day"} if face_to_face else set()) for t in lasting):
        return False
    beside = heads_in(Slot.WITH, verb) + heads_in(Slot.FACING, verb)
    together = face_to_face or any(t.lower_ in {"together", "alone"} for t in verb.subtree)
    parties = name_parties(clause_subjects(verb) + beside, scene)
    return len(parties) >= 2 and are_people(parties) and (together or bool(beside))


def sees_person(verb: Token, scene: Scene) -> bool:
    """True for "will see the king on Friday", false for "saw him lose" and "saw him as weak"."""
    if children(verb, "ccomp", "xcomp", "prt", "oprd") or prepositional(verb, "as", "through"):
        return False
    if is_repeated(verb) or is_passive(verb):
        return False
    if any(t.lemma_.lower() in SCREENS for t in prepositional(verb, "on", "in")):
        return False
    seen, seers = objects(verb), clause_subjects(verb)
    if any(t.lower_ == "other" and children(t, "det") for t in seen):  # "see each other"
        return any(map(points_back, seers)) or len(name_parties(seers, scene)) >= 2
    all_people = are_people(name_parties(seers, scene)) and _are_seen(verb, seen, scene)
    told_more = [c for t in seen for c in children(t, "acl", "relcl") if _is_what_is_seen(c)]
    is_dated = bool(scene.times or auxiliaries(verb) & WILL) or _is_on_the_way(verb)
    is_dated = is_dated or any(t.lower_ == "face" for t in children(verb, "npadvmod", "advmod"))
    return all_people and is_dated and not told_more


def _are_seen(verb: Token, seen: list[Token], scene: Scene) -> bool:
    """True for persons, and for the several whom one is there "to see": leaders, families."""
    named = name_parties(seen, scene)
    are_many = all(t.tag_ == "NNS" and t.lemma_.lower() in PEOPLE for t in seen)
    kinds = {a.kind for a in named}
    are_many = are_many or kinds == {ActorKind.PERSON, ActorKind.GROUP}
    return are_people(named) or (verb.tag_ == "VB" and bool(named) and are_many)


def _is_on_the_way(verb: Token) -> bool:
    """True for "went to see him" and "was in Lund to see him"."""
    above = verb.head
    there = prepositional(above, "in") if above.lemma_ == "be" else []
    is_there = any(t.pos_ == "PROPN" or t.lemma_ in {"capital", "city"} for t in there)
    return (
        verb.tag_ == "VB"
        and verb.dep_ in {"xcomp", "advcl"}
        and (lemma(above) in COMES or is_there)
    )


def _is_what_is_seen(clause: Token) -> bool:
    """True for "saw him leaving", false for "saw Berg, who heads the agency"."""
    first = clause.left_edge
    return first.i == 0 or first.nbor(-1).text != ","


def are_people(actors: list[Actor]) -> bool:
    """True where all are persons, and there is one."""
    return bool(actors) and all(a.kind is ActorKind.PERSON for a in actors)


def is_handshake(verb: Token, scene: Scene) -> bool:
    """True for "shook hands with the king", false for "shook the markets"."""
    hands = any(t.lemma_.lower() == "hand" for t in objects(verb))
    partners = clause_subjects(verb) + prepositional(verb, "with")
    if any(t.lemma_.lower() in AGREEMENT_NOUNS for t in prepositional(verb, "on")):
        return False  # "shook hands on a deal", which is the event
    return hands and len(name_parties(partners, scene)) >= 2
