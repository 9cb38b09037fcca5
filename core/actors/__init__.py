"""Who acts in an article: persons, countries, organisations and groups."""

from core.actors.find import find_actors

__all__ = ["find_actors"]
