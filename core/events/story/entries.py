"""The entries of a chronology, each with its day in front: "9 December: Oman and Chad sign"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from core.events.drafts.draft import Draft
from core.events.status.status import read_status
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.tree import ancestors, auxiliaries, children, is_verbal
from core.language.dateline import DATELINE, length_of_label
from core.model import ActorKind, DateLink, EventMention, Sentence, Status, TimeKind, TimeMention

if TYPE_CHECKING:
    from core.token import Token

YEAR_LINE: Final = re.compile(r"\s{0,9}(?:1[5-9]|20)\d\d(?:\s?[\u2013/-]\s?\d{2,4})?:?\s{0,9}\Z")
# "1996 - the Berg years" is the title of the lines below it, where it is as short as this.
TITLE_CHARS: Final = 60
# What may stand blank in front of a line's first word.
INDENT: Final = 40
# One day in front of a report is its dateline, several are the days of what they tell.
SEVERAL: Final = 2
OTHER_TIME: Final = frozenset({"had", "has", "have", "will", "would", "may", "could", "to"})
AFTERWARDS: Final = frozenset({"later", "afterwards", "afterward", "eventually", "then", "since"})
TOLD_OF: Final = frozenset({Status.OCCURRED, Status.CANCELLED})


@dataclass(frozen=True, slots=True)
class Entry:
    """The day in front of a sentence's line; ``is_first`` is false behind the first sentence."""

    day: TimeMention
    is_first: bool


def read_entries(
    text: str, sentences: Sequence[Sentence], times: Sequence[TimeMention]
) -> Mapping[int, Entry]:
    """The entry that each sentence is in, by the sentence's number.

    ``times`` are the article's, in text order.
    """
    labels = [length_of_label(sentence.text) for sentence in sentences]
    are_sure = any(n and not DATELINE.match(s.text) for n, s in zip(labels, sentences, strict=True))
    years = any(map(_is_year, sentences))
    if not are_sure and not years and sum(map(bool, labels)) < SEVERAL:
        return {}
    return dict(_entries(text, sentences, labels, times))


def labels_of(entries: Mapping[int, Entry]) -> dict[int, TimeMention]:
    """The days that stand in front of a sentence, by the sentence's number."""
    return {index: entry.day for index, entry in entries.items() if entry.is_first}


def _entries(
    text: str, sentences: Sequence[Sentence], labels: Sequence[int], times: Sequence[TimeMention]
) -> Iterator[tuple[int, Entry]]:
    day = title = None
    for sentence, label in zip(sentences, labels, strict=True):
        opens = _opens_line(text, sentence)
        if opens:
            length = len(sentence.text) if _is_year(sentence) else label
            day = _first_time(sentence, length, times)
            title = (day if _is_title(sentence) else None) if length else title
        known = day or title
        if known is not None:
            yield sentence.index, Entry(known, is_first=opens and day is not None)


def _opens_line(text: str, sentence: Sentence) -> bool:
    before = text[max(0, sentence.start - INDENT) : sentence.start].rstrip(" \t")
    return not before or before.endswith("\n")


def _is_year(sentence: Sentence) -> bool:
    return YEAR_LINE.match(sentence.text) is not None


def _is_title(sentence: Sentence) -> bool:
    return len(sentence.text) <= TITLE_CHARS and not sentence.text.rstrip().endswith((".", "!"))


def _first_time(
    sentence: Sentence, length: int, times: Sequence[TimeMention]
) -> TimeMention | None:
    """The time of the letters in front; both ends of "1999 - 2002: "."""
    first = bisect_left(times, sentence.start, key=lambda time: time.start)
    end = bisect_left(times, sentence.start + length, key=lambda time: time.start)
    found = [time for time in times[first:end] if time.tells_when]
    if len(found) != SEVERAL or found[0].end > found[1].start:
        return found[0] if found else None
    start, last = found
    said = sentence.text[start.start - sentence.start : last.end - sentence.start]
    return replace(start, end=last.end, text=said, parts=(*start.parts, ("to", str(last.start))))


def with_day_of_entry(draft: Draft, entries: Mapping[int, Entry]) -> Draft:
    """The draft with the day in front of its line, told in the present of what is over."""
    entry = entries.get(draft.scene.sentence.index)
    if entry is None:
        return draft
    if draft.status is Status.PLANNED:
        draft = replace(draft, status=read_status(draft.trigger, draft.rule, None))
    is_open = draft.date is None or draft.date.kind is TimeKind.TIME
    if draft.status not in TOLD_OF or not is_open or not _is_of_that_day(draft, entry):
        return draft
    link = DateLink.CLAUSE if entry.is_first else DateLink.CARRIED
    return replace(draft, date=entry.day, link=link)


def _is_of_that_day(draft: Draft, entry: Entry) -> bool:
    """False for what the entry only speaks of: "criticises the talks", "which had signed it"."""
    noun = draft.trigger
    told = told_of(noun)
    verb = told or next((t for t in (noun, *ancestors(noun)) if is_verbal(t)), None)
    if verb is None:
        return entry.is_first
    root = next((t for t in ancestors(verb) if t.head is t), verb)
    is_past_aside = verb.tag_ == "VBD" and root.tag_ in {"VBZ", "VBP"}
    if is_past_aside or auxiliaries(verb) & OTHER_TIME:
        return False
    is_told = noun.dep_ in {"nsubj", "nsubjpass"} or any((act_on(noun), told))
    is_known = any(c.lower_ in {"the", "its", "their"} for c in children(noun, "det", "poss"))
    if is_known and not (is_told or is_verbal(noun)):
        return False  # "criticises the talks"
    return entry.is_first or _goes_on(draft, verb)


def _goes_on(draft: Draft, verb: Token) -> bool:
    """True for a second sentence in the present that tells no other time."""
    is_later = any(c.lower_ in AFTERWARDS for c in children(verb, "advmod"))
    is_present = verb.tag_ in {"VBZ", "VBP", "VB"} or bool(auxiliaries(verb) & {"is", "are"})
    return is_present and not draft.scene.timed and not is_later


def told_in_entry(
    told: Sequence[EventMention], sentence: Sentence, entries: Mapping[int, Entry]
) -> Sequence[EventMention]:
    """What "peace talks open" in a chronology can take its sides from.

    The states and movements of its story, and who is named in its own entry.
    """
    here = entries.get(sentence.index)
    if here is None:
        return told
    beside = ((entries.get(mention.sentence.index), mention) for mention in told)
    return [m for entry, m in beside if (entry and entry.day == here.day) or not _of_persons(m)]


def _of_persons(mention: EventMention) -> bool:
    return any(party.actor.kind is ActorKind.PERSON for party in mention.actors)
