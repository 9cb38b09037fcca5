"""Whether an article can tell of an event at all, asked before anybody in it is named.

Of the articles with a word that passed the gate nearly half tell of none, and most show it by
their verbs and nouns alone. To find the names takes as long as all else behind the parse.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, NoReturn

from core.events.drafts.triggers import rule_for
from core.events.story.entries import labels_of, read_entries
from core.events.syntax.scene import build_scenes
from core.model import ParsedSentence, Sentence, TimeMention


class NameWantedError(Exception):
    """A rule asked who is named."""


class _UnreadNames(Mapping[Any, Any]):
    """Names that nobody has looked for yet."""

    def __getitem__(self, key: object) -> NoReturn:
        raise NameWantedError

    def __iter__(self) -> Iterator[NoReturn]:
        raise NameWantedError

    def __len__(self) -> int:
        raise NameWantedError


UNREAD: Final = _UnreadNames()


def may_tell(
    text: str,
    sentences: Sequence[Sentence],
    parsed: Sequence[ParsedSentence],
    times: Sequence[TimeMention],
) -> bool:
    """False where no rule fires, whoever is named; what hangs on a name may fire."""
    labels = labels_of(read_entries(text, sentences, times))
    scenes = build_scenes(parsed, times, (), sentences, labels)
    unread = (replace(scene, names=UNREAD, states=UNREAD, bodies=UNREAD) for scene in scenes)
    try:
        return any(rule_for(token, scene) for scene in unread for token in scene.parse)
    except NameWantedError:
        return True
