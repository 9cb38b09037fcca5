"""One event from all its mentions, and what becomes of it."""

from core.merge.memory import Memory, RememberedId, key_of
from core.merge.merge import NO_MEMORY, Merged, merge_all, merge_evidence
from core.merge.story import Story, tell_story

__all__ = [
    "NO_MEMORY",
    "Memory",
    "Merged",
    "RememberedId",
    "Story",
    "key_of",
    "merge_all",
    "merge_evidence",
    "tell_story",
]
