"""Whom an office or a pronoun stands for, where only one candidate is left."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from core.actors.coreference.aliases import NameGroup
from core.actors.coreference.appositions import appositions
from core.actors.coreference.bodies import Bodies
from core.actors.coreference.people import Cast, Person, families_of, role_words, titles_in
from core.actors.coreference.pronouns import by_pronoun, only
from core.actors.lexicon.titles import MODIFIERS
from core.actors.lexicon.words import word_set
from core.actors.scanning.candidates import NOT_NAMES, Candidate, Form
from core.model import ActorKind

# How many sentences back an office may reach.
OFFICE_REACH: Final = 8
OPENING_REACH: Final = 2
# "LUND -- Anna Lindt left".
_DATELINE: Final = re.compile(r"\s(?:-{1,2}|[\u2013\u2014])\s\Z")
# Leaders beyond these many persons are not looked for.
MAX_PEOPLE: Final = 400
# Words for whoever leads a country: "the Chinese leader" may be its president.
_LEADERS: Final = frozenset(("leader", "ruler", "head of state", "head of government", "monarch"))
_LEADING: Final = "heads of state"
# Posts of which a text seldom has two, however far behind the name stands.
_ONE_HOLDER: Final = word_set("president pm premier coas king pope chancellor emir sultan") | {
    "prime minister", "army chief", "chief of staff", "crown prince", "secretary-general",
    "vice president", "president-elect", "foreign policy chief",
}  # fmt: skip
_GUESTS: Final = frozenset(("dignitary", "visiting dignitary"))
_OWNED_POSTS: Final = frozenset(
    ("chief", "head", "boss", "director", "chairman", "leader", "ceo", "chief executive")
)


def resolve_offices(
    text: str, candidates: Sequence[Candidate], groups: Sequence[NameGroup]
) -> dict[Candidate, NameGroup | None]:
    """The actor of every office, pronoun and noun; None where an office stays as written."""
    cast = Cast([group for group in groups if group.kind is ActorKind.PERSON], text)
    bodies, body_of = Bodies(text), _bodies_by_member(groups)
    beside = appositions(text, candidates, cast)
    kept: dict[Candidate, NameGroup | None] = {c: person.group for c, person in beside.items()}
    for candidate in candidates:
        if candidate.form is Form.BODY:
            body = bodies.resolve(candidate)
            if body:
                kept[candidate] = body
                bodies.see(candidate, body)
        elif id(candidate) in body_of:
            bodies.see(candidate, body_of[id(candidate)])
        else:
            _read_person(candidate, cast, kept)
    return kept


def _bodies_by_member(groups: Sequence[NameGroup]) -> dict[int, NameGroup]:
    kinds = (ActorKind.ORGANISATION, ActorKind.GROUP)
    return {id(m): group for group in groups if group.kind in kinds for m in group.members}


def _read_person(candidate: Candidate, cast: Cast, kept: dict[Candidate, NameGroup | None]) -> None:
    """Resolves an office or a pronoun and notes whom the words mention."""
    if candidate.form in NOT_NAMES and candidate not in kept:
        person = _resolve(candidate, cast)
        if person or candidate.form is Form.ROLE:
            kept[candidate] = person.group if person else None
    else:
        person = cast.owner_of(candidate) or cast.person_of(kept.get(candidate))
    if person:
        cast.see(candidate, person)


def _resolve(candidate: Candidate, cast: Cast) -> Person | None:
    if candidate.form is Form.PRONOUN:
        return by_pronoun(candidate, cast)
    known = _by_title(candidate, cast) or _by_country(candidate, cast)
    return known or _by_owner(candidate, cast) or _by_opening(candidate, cast)


def _by_title(role: Candidate, cast: Cast) -> Person | None:
    """The only person with that title and no other country, as far as words and place narrow."""
    titles = titles_in(role.name)
    holders = [p for p in cast.with_any(cast.by_title, titles) if _fits(role, p)]
    if role.form is Form.WEAK_ROLE or not titles & _ONE_HOLDER:
        holders = [person for person in holders if _is_near(role, person, OFFICE_REACH)]
    tests: tuple[Callable[[Person], bool], ...] = (
        lambda p: titles <= p.titles,
        lambda p: role_words(role.name) <= p.words,
        lambda p: role.country is not None and role.country in p.countries,
        lambda p: _is_near(role, p, OFFICE_REACH),
        lambda p: _is_near(role, p, 1),
    )
    for test in tests:
        holders = [person for person in holders if test(person)] or holders
    return holders[0] if len(holders) == 1 else None


def _by_country(role: Candidate, cast: Cast) -> Person | None:
    """The only head of the country that the role names; the only guest."""
    titles = titles_in(role.name)
    if role.country and titles & _LEADERS:
        heads = [p for p in cast.people[:MAX_PEOPLE] if _LEADING in p.families]
        return only([p for p in heads if role.country in p.countries])
    if titles & _GUESTS:
        kin = families_of(titles)
        near = [p for p in cast.people[:MAX_PEOPLE] if p.families & kin]
        return only([p for p in near if _fits(role, p) and _is_near(role, p, OFFICE_REACH)])
    return None


def _by_owner(role: Candidate, cast: Cast) -> Person | None:
    """The only person who leads the body that the role names: "the FBI chief", its director."""
    if not titles_in(role.name) & _OWNED_POSTS:
        return None
    holders = cast.with_any(cast.by_word, owner_words(role.name))
    return only([p for p in holders if p.titles & _OWNED_POSTS and _fits(role, p)])


def _by_opening(role: Candidate, cast: Cast) -> Person | None:
    """Who opens the sentence behind it, or before, by a name alone.

    "Oman's president left. Anna Lindt said"; "Anna Lindt left. The Omani president said".
    """
    if role.form is not Form.ROLE or not role.country or role.sentence > OPENING_REACH:
        return None
    people = [p for p in cast.people[:MAX_PEOPLE] if _is_introduced(p, role, cast.text)]
    before = [p for p in people if 0 < role.sentence - p.first <= OPENING_REACH]
    near = [p for p in people if 0 < p.first - role.sentence <= OPENING_REACH]
    person = only(near) or only([p for p in before if _is_told_on(p, role, cast)])
    if person:
        cast.learn(person, role.role, role.country)
    return person


def _is_told_on(person: Person, role: Candidate, cast: Cast) -> bool:
    """True for Anna Lindt in "Anna Lindt left. On her way, the Omani president said"."""
    first = person.group.members[0]
    here = (m.name for m, p in cast.by_sentence.get(role.sentence, ()) if p is person)
    is_bare = cast.text[first.end : first.end + 1] == " "  # not "Anna Lindt, a farmer,"
    is_the = cast.text[max(0, role.start - 4) : role.start].lower() == "the "
    return is_bare and is_the and {"his", "her"}.issuperset(map(str.casefold, here))


def _is_introduced(person: Person, role: Candidate, text: str) -> bool:
    """True for a full name in front of its sentence, of nobody whom a title tells of."""
    first = person.group.members[0]
    is_open = first.is_first or bool(_DATELINE.search(text[max(0, first.start - 5) : first.start]))
    is_plain = " " in first.name and not person.titles
    return is_open and is_plain and person.countries <= {role.country}


@lru_cache(maxsize=20_000)
def owner_words(role: str) -> frozenset[str]:
    """The words of a role that name a body: the "fbi" of "the FBI chief"."""
    titles = {word for title in titles_in(role) for word in title.split()}
    names = " ".join(word for word in role.split() if word[0].isupper())
    return role_words(names) - titles - MODIFIERS - {"the"}


def _fits(role: Candidate, person: Person) -> bool:
    """True where nothing that the role names, country or body, is another one's."""
    if role.country:
        # "President Rowe met the Peruvian president": told of in one sentence they are two.
        may_be = not person.countries and 0 <= person.last < role.sentence
        return role.country in person.countries or may_be
    owners = owner_words(role.name)
    return not owners or bool(owners & person.words)


def _is_near(role: Candidate, person: Person, reach: int) -> bool:
    if person.last >= 0:
        return role.sentence - person.last <= reach
    # A title or an opening may name the office first.
    return role.sentence <= 1 and person.first - role.sentence <= OPENING_REACH
