"""Who is told of as having held or attended a meeting: "a summit attended by the leaders"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.tree import children, prepositional

if TYPE_CHECKING:
    from core.token import Token


def attending(noun: Token) -> list[Token]:
    """Those of "a summit attended by the leaders", also behind "in Vienna in May"."""
    beside = children(noun, "acl") + children(noun.head, "advcl")
    acts = {"attended", "held", "joined"}
    return [head for act in beside if act.lower_ in acts for head in prepositional(act, "by")]
