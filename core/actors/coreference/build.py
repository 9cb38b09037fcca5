"""Groups of names to actors and their mentions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from core.actors.coreference.aliases import NameGroup
from core.actors.lexicon.groups import named_groups
from core.actors.lexicon.organisations import organisations
from core.actors.lexicon.spelling import person_words
from core.actors.scanning.candidates import Candidate, Form
from core.actors.settling.presidents import country_of_president
from core.language.geography import NameUse, country_name, full_names, look_up, plain_name
from core.language.governments import government_name, written_government
from core.model import Actor, ActorKind, ActorMention, actor_id

# Countries under the adjectives of their time, with the words that would tell of a later one.
FORMER: Final = {
    "RUS": (("Soviet", "Soviet Union", "Russia"),),
    "DEU": (("West German", "West Germany", "German"), ("East German", "East Germany", "German")),
    "SRB": (("Yugoslav", "Yugoslavia", "Serb"),),
    "COD": (("Zairean", "Zaire", "Congo"), ("Zairian", "Zaire", "Congo")),
    "CZE": (("Czechoslovak", "Czechoslovakia", "Czech "),),
}
# What stands in a text for the usual name.
ABBREVIATED: Final = frozenset({"America", "Congo"})
# Of which two states are so called: it stays as written where the article has nothing fuller.
SHARED_NAMES: Final = frozenset({"Congo"})
# What a movement is beside the people whose name it has.
SELF: Final = r" (?:movement|rebels|group|militia)\b"


def build_mentions(
    text: str,
    groups: Sequence[NameGroup],
    offices: Mapping[Candidate, NameGroup | None],
) -> tuple[ActorMention, ...]:
    """The mentions of all groups and of the offices that stand for them, in the text's order."""
    members = {id(group): list(group.members) for group in groups}
    alone = []
    for office, group in offices.items():
        if group:
            members[id(group)].append(office)
        else:
            alone.append(NameGroup(ActorKind.PERSON, [office]))
    mentions = [
        mention
        for group in (*groups, *alone)
        for mention in _mentions(text, group.kind, members.get(id(group), group.members))
    ]
    return tuple(sorted(mentions, key=lambda mention: mention.start))


def _mentions(text: str, kind: ActorKind, members: Sequence[Candidate]) -> list[ActorMention]:
    actor = _actor(text, kind, members)
    return [
        ActorMention(c.start, c.end, text[c.start : c.end], actor, c.role or None) for c in members
    ]


def _actor(text: str, kind: ActorKind, members: Sequence[Candidate]) -> Actor:
    country = _country(members)
    if kind is ActorKind.PERSON and country is None:
        country = country_of_president(members)
    name = (
        _country_name(members, country, text) if kind is ActorKind.COUNTRY else _full_name(members)
    )
    row = organisations().get(name) if kind is ActorKind.ORGANISATION else None
    name = row.name if row and len(row.name) > len(name) and row.name in text else name
    surfaces = (
        " ".join(text[c.start : c.end].split()) for c in members if c.form is not Form.PRONOUN
    )
    names = (c.name for c in members if c.form is Form.NAME)
    aliases = sorted({*surfaces, *names} - {name})
    key = country if kind is ActorKind.COUNTRY and country else plain_name(name).casefold()
    if kind is ActorKind.GROUP and members[0].is_government:
        name = _written_government(text, members) or name
    is_movement = kind is ActorKind.GROUP or name in named_groups()
    if is_movement and name.removesuffix("s") not in text:  # "the Houthi movement", "FARC rebels"
        known = (n for n, row in named_groups().items() if row.name == name)
        written = (n for n in (*(c.name for c in members), *known) if n in text)
        name = max(written, key=len, default=name)
    if kind is ActorKind.GROUP and name in named_groups():
        name = _written_movement(name, text) or name
    return Actor(actor_id(kind, key), name, kind, country, tuple(aliases))


def _written_movement(name: str, text: str) -> str | None:
    """The "Houthi movement" that an article writes for the Houthis, whoever they are to others."""
    people = name.removesuffix("s")
    if people == name or people not in named_groups():
        return None
    written = re.search(rf"\b{re.escape(people)}(?: [A-Z][a-z]+)?{SELF}", text)
    return written[0] if written is not None else None


def _written_government(text: str, members: Sequence[Candidate]) -> str | None:
    """How the article names a government with its country: as usual, else as it does most often.

    "Mali's government" is the "Malian government" where the article has both.
    """
    usual = {government_name(c.country) for c in members if c.country}
    plain = next((name for name in usual if name in text), None)
    written = (written_government(text[c.start : c.end], c.country) for c in members if c.country)
    counts = Counter(words for words in written if words)
    return plain or max(counts, key=lambda words: counts[words], default=None)


def _country(members: Sequence[Candidate]) -> str | None:
    """The country that most of the words give."""
    codes = Counter(c.country for c in members if c.country)
    return codes.most_common(1)[0][0] if codes else None


def _country_name(members: Sequence[Candidate], code: str | None, text: str) -> str:
    """The usual name, or another one where the article writes only that ("Britain")."""
    if code is None:
        return members[0].name
    written = {plain_name(c.name) for c in members if _is_countrys_name(c.name)}
    whole = {_in_small(name) for name in written if _is_spelt_out(name)}
    if len(whole) == 1:  # "Britain" beside "the UK"
        return whole.pop()
    if written and written <= SHARED_NAMES:
        return written.pop()
    return country_name(code) if written else _only_name_in(code, text)


def _only_name_in(code: str, text: str) -> str:
    """The only name that an article gives of "the British" whose minister is "Tony of Britain"."""
    usual = country_name(code)
    others = {n for n in full_names(code) if re.search(rf"\b{re.escape(n)}\b", text)}
    is_only = usual not in others and len(others) == 1
    return others.pop() if is_only else _name_of_the_time(code, text)


def _name_of_the_time(code: str, text: str) -> str:
    """The name of "Soviet" and "Moscow", where the article never says Russia."""
    for adjective, name, now in FORMER.get(code, ()):
        if adjective in text and not re.search(rf"(?<!{name.split()[0]} ){now}", text):
            return name
    return country_name(code)


def _is_spelt_out(name: str) -> bool:
    return name not in ABBREVIATED and _use(name) is NameUse.COUNTRY


def _in_small(name: str) -> str:
    """«Oman» for the «OMAN» of a headline or a dateline."""
    return name.title() if name.isupper() else name


def _is_countrys_name(name: str) -> bool:
    return _use(name) in (NameUse.COUNTRY, NameUse.SHORT)


def _use(name: str) -> NameUse | None:
    geo = look_up(name)
    return geo.use if geo else None


def _full_name(members: Sequence[Candidate]) -> str:
    """The longest of the names; of equally long ones the most frequent, then the first."""
    named = [c for c in members if c.form in (Form.NAME, Form.GROUP)] or list(members)
    if named[0].name in named_groups():
        return named_groups()[named[0].name].name
    counts = Counter(c.name for c in named)
    return max(counts, key=lambda name: (_length(name, named[0].kind), counts[name]))


def _length(name: str, kind: ActorKind | None) -> int:
    return len(person_words(name) if kind is ActorKind.PERSON else name.split())
