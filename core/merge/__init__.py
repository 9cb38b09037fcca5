"""One event from all its mentions, and what becomes of it."""

from core.merge.memory import Memory, RememberedId, key_of
from core.merge.merge import Merged, merge_all, merge_evidence

__all__ = ["Memory", "Merged", "RememberedId", "key_of", "merge_all", "merge_evidence"]
