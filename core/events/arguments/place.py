"""Where an event was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, takewhile
from typing import TYPE_CHECKING, Final

from core.events.syntax.acts import act_on, governor, told_of
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, is_verbal, lemma, prepositional, whole_of
from core.events.syntax.vocab import words
from core.language.geography import country_code
from core.model import ActorKind, EventSubtype, Place

if TYPE_CHECKING:
    from core.token import Token

SETTLEMENTS: Final = words(
    """city town village port resort suburb district province region island county territory
    settlement municipality borough"""
)
PARTICLES: Final = words("of the de des du del della la le al el au a")
OWNERS: Final = frozenset({"the", "his", "her", "neighbouring", "neighboring", "nearby"})
# What a name is part of: "the Metropole hotel", "Karen state".
GROUNDS: Final = words(
    """hotel guest house guesthouse palace office residence airport base headquarters centre center
    park hall state province region island zone villa castle resort compound embassy library"""
)
GOES: Final = words(
    "go travel fly come head journey leave depart set_out set_off return jet hurry due"
)
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
    if where is not None and not (scene.name_at(where) or scene.time_at(where)):
        return _place(where, scene)
    near = _place_prepositions(trigger, visited=subtype is EventSubtype.VISIT)
    behind = chain(near, _in_words_behind(trigger) if is_verbal(trigger) else ())
    named = next((place for prep in behind if (place := place_behind(prep, scene))), None)
    return named or _here(trigger, scene)


def _here(trigger: Token, scene: Scene) -> Place | None:
    """The town of the dateline for "signed an accord here on Monday"."""
    said = [c for t in _carriers(trigger) for c in children(t, "advmod") if c.lower_ == "here"]
    return Place(scene.here, country_code(scene.here)) if said and scene.here else None


def place_behind(prep: Token, scene: Scene) -> Place | None:
    """The place that follows the preposition, if one does; of "in the city of Lund" the city."""
    settled = [noun for noun in children(prep, "pobj") if noun.lemma_.lower() in SETTLEMENTS]
    of = [p for noun in settled for p in children(noun, "prep") if p.lower_ == "of"]
    if of and (town := place_behind(of[0], scene)) is not None:
        fronts = (country_code(t.text) for noun in settled for t in children(noun, "amod"))
        return replace(town, country=town.country or next((c for c in fronts if c), None))
    capital = _capital(prep, scene)
    head = None if capital else _name_behind(prep)
    if head is None or scene.time_at(head) is not None or not _is_place(head, prep, scene):
        return capital
    place = _place(head, scene)
    whole = scene.span(_first_of_name(prep, head), _with_grounds(head)).text
    return replace(place, text=whole if place.text in whole else place.text)


def _first_of_name(prep: Token, head: Token) -> Token:
    """The first word of the name behind "in the"."""
    inside = prep.doc[prep.i + 1 : head.i + 1]
    return next(t for t in inside if t.pos_ == "PROPN")


def _capital(prep: Token, scene: Scene) -> Place | None:
    """The town of "in the Austrian capital" and "in Niger's capital", which goes without a name."""
    for noun in children(prep, "pobj"):
        if noun.lemma_.lower() != "capital":
            continue
        fronts = [noun.doc[i] for i in range(noun.left_edge.i, noun.i)]
        whose = [t for t in fronts if t.tag_ in {"JJ", "NNP", "POS"}]
        name = scene.span(whose[0], whose[-1]).text if whose else ""
        if code := country_code(name) or country_code(name.rstrip("'\u2019s")):
            town = next((t for t in children(noun, "appos") if t.pos_ == "PROPN"), None)
            named = scene.span(town.left_edge, town) if town else scene.span(whose[0], noun)
            return Place(named.text, code)
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
        goes_on = last is not None and _is_inside_name(token)
        if _is_of_name(token) and (last is not None or token.pos_ == "PROPN"):
            last = token
        elif not (goes_on or token.tag_ == "POS" or (not last and token.lower_ in OWNERS)):
            break
    return last


def _with_grounds(last: Token) -> Token:
    """The "hotel" of "the Metropole hotel", the "Ala." of "Mobile, Ala."."""
    behind = last.doc[last.i + 1 : last.i + 4]
    grounds = list(takewhile(lambda word: word.lower_ in GROUNDS, behind))
    if grounds:
        return grounds[-1]
    is_region = len(behind) > 1 and behind[0].text == "," and _is_region(behind[1:])
    return behind[1] if is_region else last


def _is_region(behind: Sequence[Token]) -> bool:
    """True for the "Spain" of "in Madrid, Spain, the alliance", not for one who acts then."""
    name, rest = behind[0], behind[1:]
    is_short = name.text.endswith(".") and name.text[:1].isupper()
    is_closed = not rest or rest[0].is_punct or rest[0].dep_ == "prep"
    return (is_short or country_code(name.text) is not None) and is_closed


def _is_inside_name(word: Token) -> bool:
    """True for the "des" of "Palais des Nations" and the "of the" of "Hall of the People"."""
    front, behind = word.doc[max(0, word.i - 1) : word.i], word.doc[word.i + 1 : word.i + 3]
    if word.text == "-":  # "Mar-a-Lago"
        return word.idx == front[0].idx + len(front[0].text) if front else False
    if word.lower_ not in PARTICLES or not (front and behind):
        return False
    if front[0].text == "-" or behind[0].text == "-":
        return True
    if word.lower_ == "the":
        return front[0].lower_ == "of" and _is_of_name(behind[0])
    opens_name = behind[0].lower_ == "the" and _is_of_name(behind[-1])
    return front[0].pos_ == "PROPN" and (_is_of_name(behind[0]) or opens_name)


def _is_of_name(word: Token) -> bool:
    """True for names, and for the "People" of "Hall of the People"."""
    return word.pos_ == "PROPN" or (word.pos_ == "NOUN" and word.text[0].isupper())


def _place_prepositions(trigger: Token, *, visited: bool) -> Iterator[Token]:
    """The prepositions of the trigger and its verbs that a place follows: also the visited one."""
    wanted = PLACE_PREPOSITIONS | {"to"} if visited else PLACE_PREPOSITIONS
    for carrier in _carriers(trigger):
        goes = is_verbal(carrier) and lemma(carrier) in GOES
        for prep in children(carrier, "prep"):
            if prep.lower_ in wanted or (goes and prep.lower_ in {"to", "for"}):
                yield prep
            for behind in children(prep, "pobj"):
                yield from (p for p in children(behind, "prep") if p.lower_ in PLACE_PREPOSITIONS)
        if is_verbal(carrier):
            for noun in children(carrier, "dobj"):
                yield from (p for p in children(noun, "prep") if p.lower_ in wanted)


def _carriers(trigger: Token) -> list[Token]:
    """The trigger with the words that can have its place, each once."""
    governing = (act_on(trigger), told_of(trigger), told_of(whole_of(trigger)), governor(trigger))
    words_of_it = (trigger, *children(trigger, "acomp"), *governing)
    return list({t.i: t for t in words_of_it if t is not None}.values())


def _is_place(head: Token, prep: Token, scene: Scene) -> bool:
    """True for a name that is no person's and, behind "in", no organisation's."""
    if not _is_of_name(head):
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
    text = scene.span(first, head).text
    beside = children(head, "appos") + prepositional(head, "in", "of")
    countries = (country_code(name) for name in (text, *(t.text for t in beside)))
    return Place(text, next((code for code in countries if code), None))
