"""Two sides that share a noun: "Omani and EU negotiators", "government and rebel envoys"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.coordination import coordinated
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children
from core.events.syntax.vocab import COLLECTIVES, ENVOYS, PEOPLE, words
from core.language.geography import country_code
from core.language.governments import GOVERNMENT_NOUNS
from core.model import Actor, ActorKind, actor_id

if TYPE_CHECKING:
    from core.token import Token

MODIFIERS: Final = ("compound", "amod", "nmod", "poss", "nummod")
# Who can stand in front of "negotiators" as a side, though no name.
SIDES: Final = words(
    """government rebel opposition union company management labor labour employer industry army
    military separatist guerrilla insurgent militia state player owner league studio
    worker house senate"""
)
# Halves of a country's name: "North and South Korea".
HALVES: Final = words("north south east west")
TWINS: Final = {"Koreas": ("PRK", "KOR"), "Congos": ("COD", "COG"), "Sudans": ("SDN", "SSD")}
JOINT_BODIES: Final = frozenset({"Commission", "Council", "Committee", "Forum", "Dialogue"})
# What states have of their own: "the Omani and Swedish navies".
SERVICES: Final = words("service agency navy ministry police")
SHARED: Final = ENVOYS | COLLECTIVES | PEOPLE | SERVICES


def sides_of_noun(head: Token, scene: Scene) -> list[Actor]:
    """A side for each of the joined words in front of the noun, where all of them are sides."""
    if head.lemma_.lower() not in SHARED and not _is_halved(head):
        return []
    for child in children(head, *MODIFIERS):
        if children(child, "conj"):
            sides = [_side(token, head, scene) for token in coordinated(child)]
            known = {side.id: side for side in sides if side is not None}
            if len(known) > 1:
                return list(known.values())
    return []


def states_of_one_name(token: Token, scene: Scene) -> list[Actor]:
    """Both of "the two Koreas" and of the "NATO-Ukraine Commission"."""
    if token.text in TWINS:
        return [scene.state(code) for code in TWINS[token.text]]
    mention = scene.name_at(token)
    if sides := _of_joint_body(token, scene):
        return sides
    if mention is None or mention.actor.name.split()[-1] not in JOINT_BODIES:
        return []
    pair = [_half_of_body(part, scene) for part in mention.actor.name.split()[0].split("-")]
    return [side for side in pair if side] if len(pair) > 1 and all(pair) else []


def _of_joint_body(head: Token, scene: Scene) -> list[Actor]:
    """Both of "the Joint Ministerial Commission of Oman and Chad"."""
    is_joint = any(t.lower_ == "joint" for t in head.doc[head.left_edge.i : head.i])
    if not is_joint or head.text.title() not in JOINT_BODIES | {"Group"}:
        return []
    of = [t for prep in children(head, "prep") if prep.lower_ == "of" for t in prep.children]
    codes = [code for t in of for one in coordinated(t) if (code := country_code(one.text))]
    return [scene.state(code) for code in codes] if len(codes) > 1 else []


def _half_of_body(name: str, scene: Scene) -> Actor | None:
    code = country_code(name)
    if code is not None:
        return scene.state(code)
    known = (m.actor for mentions in scene.names.values() for m in mentions)
    named = next((actor for actor in known if actor.name == name), None)
    kind = ActorKind.ORGANISATION
    is_acronym = name.isupper() and len(name) > 1
    return named or (Actor(actor_id(kind, name.casefold()), name, kind) if is_acronym else None)


def _is_halved(head: Token) -> bool:
    return any(c.lower_ in HALVES and children(c, "conj") for c in children(head, *MODIFIERS))


def _side(token: Token, head: Token, scene: Scene) -> Actor | None:
    """The state, body or nameless side of which the noun has people."""
    is_named = token.lemma_.lower() not in SIDES
    half = next((c.text for c in children(token, *MODIFIERS) if c.lower_ in HALVES), None)
    whole = f"{half} {token.text}" if half else token.text  # "North Korean"
    code = country_code(whole) or _half(token, head) or _country_at(token, scene)
    if code is not None and is_named:
        return scene.state(code)
    mention = scene.name_at(token)
    if mention is not None and mention.actor.kind is ActorKind.ORGANISATION:
        return mention.actor
    if mention is not None and token.lower_ in GOVERNMENT_NOUNS and " " in mention.text:
        return mention.actor  # "Mali's government and rebel groups"
    is_body = token.text.isupper() and len(token.text) > 1
    if token.lemma_.lower() not in SIDES and not is_body:
        return None
    keeps_capital = is_body or token.lower_ in {"house", "senate"}
    name = f"{token.text if keeps_capital else token.lower_} {head.text}"
    return Actor(actor_id(ActorKind.GROUP, name.casefold()), name, ActorKind.GROUP)


def _half(token: Token, head: Token) -> str | None:
    return country_code(f"{token.text} {head.text}") if token.lower_ in HALVES else None


def _country_at(token: Token, scene: Scene) -> str | None:
    mention = scene.name_at(token)
    return mention.actor.country if mention else None
