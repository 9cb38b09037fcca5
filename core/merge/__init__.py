"""One event from all its mentions."""

from core.merge.merge import merge_evidence

__all__ = ["merge_evidence"]
