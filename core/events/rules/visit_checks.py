"""Conditions of the rules for visits: who goes in office to a country that is not his own?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.aim_slots import seen_there
from core.events.arguments.parties import name_parties
from core.events.arguments.place import find_place
from core.events.rules.company_checks import are_people
from core.events.syntax.occasion_checks import is_nationality, is_record, is_repeated, is_setting
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import WILL
from core.events.syntax.tree import (
    auxiliaries,
    children,
    clause_subjects,
    is_first_to_do,
    lemma,
    noun_lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import TEAMS, words
from core.language.geography import country_code
from core.model import Actor, ActorKind, EventSubtype

if TYPE_CHECKING:
    from core.token import Token

GOES = words("travel fly arrive journey head come go")
STAYS = words("hour day night week weekend")
GAMES = words("match tournament championship olympics cup")
COMES_BACK = words("fly_in return come_back visit arrive be")
PRIVATE = words(
    """workshop seminar course lecture exhibition fair treatment surgery operation checkup
    check-up therapy holiday vacation wedding match game
    tournament race concert premiere festival"""
)
SITES = words(
    """wall memorial museum mosque church cathedral temple basilica synagogue shrine tower bridge
    cemetery stadium grave tomb monument"""
)
LEAVES = words("leave depart head set_out set_off")
SENT = TEAMS | words("president premier leader diplomat emissary delegate")
# Whom a state sends to look into something meets nobody.
TO_TALK = SENT - words("expert inspector monitor")
OFFICE_HOLDERS = words(
    """ambassador minister chief king monarch governor commander mayor emir sultan queen prince
    pope chancellor secretary chairman"""
)


def visits_someone(verb: Token, scene: Scene) -> bool:
    """True where a person visits a country, its capital or a person."""
    visitors = clause_subjects(verb)
    is_long = is_record(verb) and not _has_a_day(verb, scene)
    are_known = are_named(name_parties(visitors, scene))
    if is_repeated(verb) or is_long:
        return False
    if not (are_known or goes_abroad(visitors, children(verb, "dobj"), scene)):
        return False
    if any(is_nationality(head) for head in visitors):
        return False
    if any(t.lemma_.lower() in SITES for t in objects(verb)):
        return False  # "visited the Western Wall"
    if are_named(name_parties(objects(verb), scene)):
        return True
    place = find_place(verb, EventSubtype.VISIT, scene)
    return place is not None and place.country is not None


def travels_to_hosts(verb: Token, scene: Scene) -> bool:
    """True where someone in office goes to a country that is not his own, or to see a person."""
    if any(t.lemma_.lower() in PRIVATE for t in prepositional(verb, "for")):
        return False
    if lemma(verb) in LEAVES and children(verb, "dobj") and not scene.times:
        return False  # "Striker leaves Lund for Oman"
    travellers = name_parties(clause_subjects(verb), scene)
    if are_people(travellers) and are_people(name_parties(seen_there(verb), scene)):
        return True
    to = ("to", "in", "into", "for") if lemma(verb) in LEAVES else ("to", "in", "into")
    if not prepositional(verb, *to) and any(c.lower_ == "here" for c in children(verb, "advmod")):
        return _leads_elsewhere(clause_subjects(verb), scene)
    return goes_abroad(clause_subjects(verb), prepositional(verb, *to), scene)


def _leads_elsewhere(travellers: list[Token], scene: Scene) -> bool:
    """True for the Omani minister who "arrived here", in a town of another country."""
    served = [code for head in travellers for code in _countries_served(head, scene)]
    here = country_code(scene.here or "")
    return here is not None and any(code not in {None, here} for code in served)


def spends_time_abroad(verb: Token, scene: Scene) -> bool:
    """True for "will spend two days in Oman" of someone in office elsewhere."""
    spent = [t for t in objects(verb) if t.lemma_.lower() in STAYS]
    places = [p for head in (verb, *spent) for p in prepositional(head, "in")]
    return bool(spent) and goes_abroad(clause_subjects(verb), places, scene)


def is_awaited(verb: Token, scene: Scene) -> bool:
    """True for "the envoy is expected in Lund", false for "rain is expected in Lund"."""
    return goes_abroad(objects(verb), prepositional(verb, "in"), scene)


def is_due_there(verb: Token, scene: Scene) -> bool:
    """True for "the envoy is due in Oman on Friday", "will be in Oman" and "has been to Oman"."""
    due = [c for c in children(verb, "acomp") if c.lower_ == "due"]
    places = [t for word in due for t in prepositional(word, "in", "at")]
    if due:
        places += prepositional(verb, "in")
    elif _is_where_team_is(verb):
        places = prepositional(verb, "in") + prepositional(verb, "to")
    elif verb.lower_ == "been":
        was_there = "had" in auxiliaries(verb) and bool(scene.times) and not _is_told_more(verb)
        places = prepositional(verb, "to", "in") if was_there else prepositional(verb, "to")
    elif auxiliaries(verb) & WILL and scene.times:
        places = prepositional(verb, "in")
    elif verb.lower_ in {"was", "were"} and scene.times and not _is_told_more(verb):
        places = prepositional(verb, "in", "at")
    if any(t.lemma_.lower() in GAMES for t in verb.doc):  # "will be in Lund for the cup match"
        return False
    return goes_abroad(clause_subjects(verb), places, scene)


def _is_told_more(verb: Token) -> bool:
    """True for what is more than being there: "was ill in Lund", "was a guest in Lund"."""
    return bool(children(verb, "acomp", "attr"))


def _has_a_day(verb: Token, scene: Scene) -> bool:
    """True for "was the last to visit Oman, in May", false for "the first to do so since May"."""
    return bool(scene.times) and is_first_to_do(verb) and not prepositional(verb, "since")


def _is_where_team_is(verb: Token) -> bool:
    """True for "the delegation is in Lund", false for "the team is under fire in Lund"."""
    is_team = any(t.lemma_.lower() in TEAMS for t in clause_subjects(verb))
    said_before = [c for c in children(verb, "acomp", "attr", "oprd", "prep") if c.i > verb.i]
    return is_team and bool(said_before) and said_before[0].lower_ == "in"


def is_there_to(verb: Token, scene: Scene) -> bool:
    """True for "the envoy was in Lund to discuss it": those of the place are the other side."""
    above = verb.head
    if verb.dep_ not in {"xcomp", "advcl"} or above.lemma_ not in GOES | {"be"}:
        return False
    return goes_abroad(clause_subjects(above), prepositional(above, "in", "to"), scene)


def goes_abroad(travellers: list[Token], places: list[Token], scene: Scene) -> bool:
    """True for one in office in one country and a place in another."""
    codes = {code for place in places if travellers and (code := country_of(place, scene))}
    return bool(codes) and any(
        code not in codes for head in travellers for code in _countries_served(head, scene)
    )


def country_of(place: Token, scene: Scene) -> str | None:
    """The code of the country that the name is or lies in, as a capital."""
    mention = scene.name_at(place)
    if mention is not None:
        return mention.actor.country if mention.actor.kind is ActorKind.COUNTRY else None
    fronts = [t.text for t in children(place, "compound")]
    return country_code(" ".join((*fronts, place.text)))


def _countries_served(head: Token, scene: Scene) -> list[str | None]:
    """Codes of the countries that the traveller is in office for, [None] where untold."""
    mention = scene.name_at(head)
    if mention is not None and mention.actor.kind is ActorKind.PERSON:
        known = mention.actor.country or mention.role or head.lower_ in {"he", "she"}
        return [mention.actor.country] if known else []
    if head.lower_ in {"he", "she"}:
        return [None]  # who it is, and whether it is abroad, is asked when the article is told
    if head.lemma_.lower() not in OFFICE_HOLDERS | SENT:
        return []
    return [actor.country for actor in name_parties([head], scene)]


def is_beside_visitor(noun: Token, scene: Scene) -> bool:
    """True for "a news conference with visiting President Lindt", who has then been met."""
    beside = prepositional(noun, "with", "alongside")
    return any(is_visitor(token, scene) for head in beside for token in head.subtree)


def is_visitor(token: Token, scene: Scene) -> bool:
    """True for the "visiting" in front of a name."""
    named = token.doc[token.i : token.i + 2]
    return token.lower_ == "visiting" and any(scene.names_at(t) for t in named)


def is_visit(noun: Token, scene: Scene) -> bool:
    """True unless it says which visit another is: "met her, the first visit in a decade".

    "Agreed to exchange visits" tells of none in particular.
    """
    are_any = noun.tag_ == "NNS" and not scene.times and not children(noun, "poss")
    are_any = are_any and not prepositional(noun, "to", "by")
    return not (is_setting(noun) or are_any or _is_private(noun, scene))


def _is_private(noun: Token, scene: Scene) -> bool:
    """True for "is in Paris on a private visit", where nobody named is met."""
    is_own = any(c.lower_ in {"private", "personal"} for c in children(noun, "amod"))
    return is_own and not are_people(name_parties(prepositional(noun, "to", "with"), scene))


def are_named(actors: list[Actor]) -> bool:
    """True where one of them is more than a group under its own words."""
    return any(a.kind is not ActorKind.GROUP for a in actors)


def is_sent_abroad(verb: Token, scene: Scene) -> bool:
    """True for "sent his foreign minister to Oman on Sunday", false for troops and experts."""
    sent = objects(verb)
    speak = are_people(name_parties(sent, scene)) or any(noun_lemma(t) in TO_TALK for t in sent)
    return bool(scene.times) and speak and goes_abroad(sent, prepositional(verb, "to"), scene)
