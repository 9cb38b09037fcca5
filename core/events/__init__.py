"""Triggers, parties, status, place and date of the events in an article."""

from core.events.days.timing import lean_times, place_event
from core.events.find import find_events
from core.events.gate import can_hold_event

__all__ = ["can_hold_event", "find_events", "lean_times", "place_event"]
