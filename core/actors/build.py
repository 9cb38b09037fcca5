"""Groups of names to actors and their mentions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from core.actors.aliases import NameGroup
from core.actors.candidates import Candidate, Form
from core.actors.groups import named_groups
from core.actors.organisations import organisations
from core.actors.spelling import person_words
from core.language.geography import NameUse, country_name, look_up, plain_name, second_name
from core.model import Actor, ActorKind, ActorMention, actor_id


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
    name = _country_name(members, country) if kind is ActorKind.COUNTRY else _full_name(members)
    row = organisations().get(name) if kind is ActorKind.ORGANISATION else None
    name = row.name if row and row.name in text else name
    surfaces = (
        " ".join(text[c.start : c.end].split()) for c in members if c.form is not Form.PRONOUN
    )
    names = (c.name for c in members if c.form is Form.NAME)
    aliases = sorted({*surfaces, *names} - {name})
    key = country if kind is ActorKind.COUNTRY and country else plain_name(name).casefold()
    return Actor(actor_id(kind, key), name, kind, country, tuple(aliases))


def _country(members: Sequence[Candidate]) -> str | None:
    """The country that most of the words give."""
    codes = Counter(c.country for c in members if c.country)
    return codes.most_common(1)[0][0] if codes else None


def _country_name(members: Sequence[Candidate], code: str | None) -> str:
    """The usual name, or the second one where the article writes only that ("Britain")."""
    if code is None:
        return members[0].name
    second = second_name(code)
    written = {plain_name(c.name) for c in members if _is_countrys_name(c.name)}
    return second if second is not None and written == {second} else country_name(code)


def _is_countrys_name(name: str) -> bool:
    geo = look_up(name)
    return geo is not None and geo.use in (NameUse.COUNTRY, NameUse.SHORT)


def _full_name(members: Sequence[Candidate]) -> str:
    """The longest of the names; of equally long ones the most frequent, then the first."""
    named = [c for c in members if c.form in (Form.NAME, Form.GROUP)] or list(members)
    if named[0].name in named_groups():
        return named_groups()[named[0].name].name
    counts = Counter(c.name for c in named)
    return max(counts, key=lambda name: (_length(name, named[0].kind), counts[name]))


def _length(name: str, kind: ActorKind | None) -> int:
    return len(person_words(name) if kind is ActorKind.PERSON else name.split())
