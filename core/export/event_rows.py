"""An event as a line of ``python -m core events``."""

from __future__ import annotations

from collections.abc import Iterable

from core.model import DateMethod, Event, Evidence, Participant, Precision


def event_record(event: Event) -> dict[str, object]:
    """The fields of one output line, in their order; unknown values are None.

    ``date_text`` is None where context alone places the event. Each mention has the article's
    offsets of its sentence and of its trigger, end excluded.
    """
    return {
        "type": event.type.value,
        "subtype": event.subtype.value,
        "status": event.status.value,
        **_date_fields(event),
        "actors": _names(event.actors),
        "actor_roles": [p.role.value for p in event.actors],
        "actor_countries": [p.actor.country for p in event.actors],
        "others": _names(event.others),
        "place": event.place.text if event.place else None,
        "agreement_name": event.agreement_name,
        "sentences": list(dict.fromkeys(p.mention.sentence.text for p in event.evidence)),
        "mentions": [_mention_fields(piece) for piece in event.evidence],
        "confidence": event.confidence.value,
        "rules": list(dict.fromkeys(p.mention.rule for p in event.evidence)),
    }


def _names(participants: Iterable[Participant]) -> list[str]:
    return [participant.actor.name for participant in participants]


def _date_fields(event: Event) -> dict[str, object]:
    span = event.date.range if event.date else None
    own_words = event.date is not None and event.date.method is not DateMethod.INHERITED
    return {
        "date_start": span.first.isoformat() if span else None,
        "date_end": span.last.isoformat() if span else None,
        "date_precision": (span.precision if span else Precision.UNKNOWN).value,
        "date_text": event.date.mention.text if event.date and own_words else None,
    }


def _mention_fields(piece: Evidence) -> dict[str, object]:
    sentence, trigger = piece.mention.sentence, piece.mention.trigger
    return {
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
        "trigger": {"start": trigger.start, "end": trigger.end, "text": trigger.text},
    }
