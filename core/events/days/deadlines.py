"""What is left until an event: "will meet again within a week" is from now to a week from now."""

from __future__ import annotations

from dataclasses import replace

from core.events.syntax.scene import Scene
from core.model import TimeMention


def spans_from_now(scene: Scene) -> list[TimeMention]:
    """The lengths of the sentence that "within" makes spans from now, in the order told."""
    lengths = (t for times in scene.timed.values() for t in times if _is_length(t))
    return [s for s in dict.fromkeys(map(_from_now, lengths)) if _is_behind_within(s, scene)]


def _is_length(time: TimeMention) -> bool:
    return time.rule == "duration" and dict(time.parts).get("unit", "")[:3] in {"day", "wee", "mon"}


def _from_now(length: TimeMention) -> TimeMention:
    kept = tuple(part for part in length.parts if part[0] in {"count", "unit"})
    ahead = (("which", "next"), *kept, ("tense", "future"), ("when", "told"))
    return replace(length, rule="span-from-now", parts=ahead)


def _is_behind_within(span: TimeMention, scene: Scene) -> bool:
    """True for "within two weeks", false for "within two weeks of the vote"."""
    text, at = scene.sentence.text, span.start - scene.sentence.start
    before, behind = text[max(0, at - 8) : at], text[span.end - scene.sentence.start :]
    return before.lower().endswith("within ") and not behind.startswith((" of ", " after "))
