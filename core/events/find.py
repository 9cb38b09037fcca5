"""The meetings and agreements that an article tells of."""

from __future__ import annotations

from collections.abc import Sequence

from core.events.drafts.draft import draft_events
from core.events.story.apart import set_apart
from core.events.story.attending import without_attendees
from core.events.story.chain import chain_mentions
from core.events.story.counted_groups import with_members
from core.events.story.delegates import with_delegates
from core.events.story.entries import labels_of, read_entries, with_day_of_entry
from core.events.story.fuller_names import with_fuller_names
from core.events.story.office_holders import with_office_holders
from core.events.story.own_people import with_own_governments
from core.events.story.remarks import with_day_of_remarks
from core.events.story.team_leaders import with_leaders_of_teams
from core.events.story.told_in_apposition import with_names_in_apposition
from core.events.story.unions import with_named_union
from core.events.syntax.scene import build_scenes
from core.model import ActorMention, EventMention, ParsedSentence, Sentence, TimeMention


def find_events(
    text: str,
    sentences: Sequence[Sentence],
    parsed: Sequence[ParsedSentence],
    times: Sequence[TimeMention],
    actors: Sequence[ActorMention],
) -> tuple[EventMention, ...]:
    """Mentions of events in text order; those of one event share actors and point to the first."""
    entries = read_entries(text, sentences, times)
    scenes = build_scenes(parsed, times, actors, sentences, labels_of(entries))
    drafts = (one for scene in scenes for draft in draft_events(scene) for one in set_apart(draft))
    drafts = (with_day_of_entry(draft, entries) for draft in drafts)
    held = (with_office_holders(without_attendees(draft), actors) for draft in drafts)
    held = (with_fuller_names(with_named_union(draft, actors), actors) for draft in held)
    held = (with_day_of_remarks(with_members(draft, actors), times) for draft in held)
    mentions = with_own_governments(chain_mentions(held, actors, entries), actors)
    mentions = with_names_in_apposition(text, mentions, actors)
    return with_delegates(with_leaders_of_teams(mentions, actors, sentences), actors, sentences)
