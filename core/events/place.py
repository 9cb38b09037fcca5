"""Where an event was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from core.events.acts import act_on, governor, told_of
from core.events.scene import Scene
from core.events.tree import children, is_verbal, prepositional
from core.events.vocab import words
from core.language.geography import country_code
from core.model import ActorKind, EventSubtype, Place

if TYPE_CHECKING:
    from core.token import Token

SETTLEMENTS: Final = words(
    """city town village port resort suburb district province region island county territory
    settlement municipality borough"""
)
PARTICLES: Final = frozenset({"of", "the", "de", "des", "du", "del", "della", "la", "le", "al"})
PLACE_PREPOSITIONS: Final = frozenset({"in", "at", "outside", "near", "aboard"})


def find_place(trigger: Token, subtype: EventSubtype, scene: Scene) -> Place | None:
    """The place named at the trigger or its verb; a phone call has none."""
    if subtype is EventSubtype.PHONE_CALL:
        return None
    if subtype is EventSubtype.VISIT and is_verbal(trigger):
        for visited in children(trigger, "dobj"):
            if visited.pos_ == "PROPN" and scene.name_at(visited) is None:
                return _place(visited, scene)
    where = _relative_place(trigger)
    if where is not None and scene.name_at(where) is None:
        return _place(where, scene)
    near = _place_prepositions(trigger, visited=subtype is EventSubtype.VISIT)
    behind = chain(near, _in_words_behind(trigger) if is_verbal(trigger) else ())
    return next((place for prep in behind if (place := place_behind(prep, scene))), None)


def place_behind(prep: Token, scene: Scene) -> Place | None:
    """The place that follows the preposition, if one does; of "in the city of Lund" the city."""
    settled = [noun for noun in children(prep, "pobj") if noun.lemma_.lower() in SETTLEMENTS]
    of = [p for noun in settled for p in children(noun, "prep") if p.lower_ == "of"]
    if of and (town := place_behind(of[0], scene)) is not None:
        fronts = (country_code(t.text) for noun in settled for t in children(noun, "amod"))
        return replace(town, country=town.country or next((c for c in fronts if c), None))
    capital = _capital(prep, scene)
    head = None if capital else _name_behind(prep)
    if head is not None and scene.time_at(head) is None and _is_place(head, prep, scene):
        return _place(head, scene)
    return capital


def _capital(prep: Token, scene: Scene) -> Place | None:
    """The town of "in the Austrian capital" and "in Niger's capital", which goes without a name."""
    for noun in children(prep, "pobj"):
        if noun.lemma_.lower() != "capital":
            continue
        fronts = [noun.doc[i] for i in range(noun.left_edge.i, noun.i)]
        whose = [t for t in fronts if t.tag_ in {"JJ", "NNP", "POS"}]
        name = scene.span(whose[0], whose[-1]).text if whose else ""
        if code := country_code(name) or country_code(name.rstrip("'\u2019s")):
            return Place(scene.span(whose[0], noun).text, code)
    return None


def _in_words_behind(verb: Token) -> Iterator[Token]:
    """Place prepositions before the next verb, wherever the parser hung them."""
    for token in verb.doc[verb.i + 1 :]:
        if is_verbal(token):
            return
        if token.dep_ == "prep" and token.lower_ in {"at", "in"}:
            yield token


def _relative_place(trigger: Token) -> Token | None:
    """The place of "flew to Belfast, where he met her"."""
    clause = trigger if is_verbal(trigger) else governor(trigger)
    if clause is None or clause.dep_ != "relcl" or clause.head.pos_ != "PROPN":
        return None
    is_where = any(c.lower_ == "where" for c in children(clause, "advmod"))
    return clause.head if is_where else None


def _name_behind(prep: Token) -> Token | None:
    """The last word of the name that follows: the parser's object may be a later word."""
    last = None
    for token in prep.doc[prep.i + 1 :]:
        if token.pos_ == "PROPN" or (last is None and token.lower_ in {"the", "his", "her"}):
            last = token if token.pos_ == "PROPN" else last
        elif token.tag_ != "POS" and not (last is not None and _is_inside_name(token)):
            break
    return last


def _is_inside_name(word: Token) -> bool:
    """True for the "des" of "Palais des Nations" and the "of the" of "Hall of the People"."""
    front, behind = word.doc[max(0, word.i - 1) : word.i], word.doc[word.i + 1 : word.i + 3]
    if word.lower_ not in PARTICLES or not (front and behind):
        return False
    if word.lower_ == "the":
        return front[0].lower_ == "of" and behind[0].pos_ == "PROPN"
    opens_name = behind[0].lower_ == "the" and behind[-1].pos_ == "PROPN"
    return front[0].pos_ == "PROPN" and (behind[0].pos_ == "PROPN" or opens_name)


def _place_prepositions(trigger: Token, *, visited: bool) -> Iterator[Token]:
    """The prepositions of the trigger and its verbs that a place follows: also the visited one."""
    wanted = PLACE_PREPOSITIONS | {"to"} if visited else PLACE_PREPOSITIONS
    carriers = [
        trigger,
        *children(trigger, "acomp"),
        act_on(trigger),
        told_of(trigger),
        governor(trigger),
    ]
    seen: set[int] = set()
    for carrier in carriers:
        if carrier is None or carrier.i in seen:
            continue
        seen.add(carrier.i)
        for prep in children(carrier, "prep"):
            if prep.lower_ in wanted:
                yield prep
            for behind in children(prep, "pobj"):
                yield from (p for p in children(behind, "prep") if p.lower_ in PLACE_PREPOSITIONS)
        if is_verbal(carrier):
            for noun in children(carrier, "dobj"):
                yield from (p for p in children(noun, "prep") if p.lower_ in wanted)


def _is_place(head: Token, prep: Token, scene: Scene) -> bool:
    """True for a name that is no person's and, behind "in", no organisation's."""
    if head.pos_ != "PROPN":
        return False
    named = scene.name_at(head)
    if named is None:
        return True
    at_place = prep.lower_ != "in" and named.actor.kind is not ActorKind.PERSON
    return at_place or named.actor.kind is ActorKind.COUNTRY


def _place(head: Token, scene: Scene) -> Place:
    first = head
    while (
        first.i > 0
        and first.nbor(-1).head in {head, first}
        and first.nbor(-1).dep_
        in {
            "compound",
            "amod",
            "nmod",
            "poss",
            "case",
            "punct",
        }
    ):
        first = first.nbor(-1)
    while first.i > 1 and _is_inside_name(first.nbor(-1)):
        first = _before_particles(first)
    text = scene.span(first, head).text
    beside = children(head, "appos") + prepositional(head, "in", "of")
    countries = (country_code(name) for name in (text, *(t.text for t in beside)))
    return Place(text, next((code for code in countries if code), None))


def _before_particles(word: Token) -> Token:
    """The first word of the "Great Hall" in front of "of the People"."""
    while _is_inside_name(word.nbor(-1)):
        word = word.nbor(-1)
    while word.i and word.nbor(-1).pos_ == "PROPN":
        word = word.nbor(-1)
    return word
