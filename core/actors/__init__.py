"""Who acts in an article: persons, countries, organisations and groups."""

from core.actors.find import find_actors
from core.actors.grouping import alias_groups

__all__ = ["alias_groups", "find_actors"]
