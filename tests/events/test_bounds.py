"""Days that only bound an event are no day of it."""

from __future__ import annotations

import pytest
from event_readers import article, events

from core.dates.explain import display
from core.model import Confidence, DateFlag, Event
from core.pipeline import build_events, build_story, read_article


def when(event: Event) -> str:
    return display(event.date.range if event.date else None)


BOUNDED = {
    "Oman and Chad met before May 4.": "before 4 May 2026",
    "Oman and Chad met before Christmas.": "before 25 Dec 2025",
    "Oman and Chad met in the run-up to Christmas.": "before 25 Dec 2025",
    "Oman and Chad signed a pact prior to 2011.": "before 2011",
    "Before 1995, Oman and Chad signed a treaty.": "before 1995",
    "Oman and Chad signed a truce after May 1948. The truce held.": "after May 1948",
    "Oman and Chad met shortly after 3 March 2020.": "after 3 Mar 2020",
    "Oman and Chad met on or after May 4.": "after 4 May 2026",
    "Oman and Chad will meet after January 30.": "after 30 Jan 2027",
    "Oman and Chad will not meet before January 30.": "after 30 Jan 2027",
    "Oman and Chad won't sign the pact before January 30.": "after 30 Jan 2027",
}
WITHIN = {
    "Oman and Chad will meet before January 30.": "20 Nov 2026 \u2013 29 Jan 2027",
    "Oman and Chad hope to sign a pact before the year is out.": "20 Nov \u2013 31 Dec 2026",
    "Oman and Chad met after 3 p.m. Thursday.": "19 Nov 2026",
    "Oman and Chad met after Friday prayers.": "20 Nov 2026",
    "Oman and Chad met after Monday's vote.": "16 Nov 2026",
    "Oman and Chad did not meet until Monday.": "16 Nov 2026",
    "Oman and Chad met the day after Christmas.": "26 Dec 2025",
    "Oman and Chad met two days before May 4.": "2 May 2026",
    "Oman and Chad met two days before the May 4 vote.": "2 May 2026",
    "Oman and Chad met the day before the May 4 vote.": "3 May 2026",
    "Oman and Chad met days before the May 4 vote.": "",
    "Oman and Chad met on the sidelines of a May 3 summit in Lund.": "3 May 2026",
    "Oman and Chad met on the sidelines of last week's summit.": "9\u201315 Nov 2026",
}


@pytest.mark.parametrize("text", BOUNDED)
def test_the_day_is_told_as_the_bound_that_it_is(text: str) -> None:
    (event,) = events(text)
    assert when(event) == BOUNDED[text]
    assert event.confidence is not Confidence.HIGH


@pytest.mark.parametrize("text", WITHIN)
def test_a_day_of_the_event_is_no_bound(text: str) -> None:
    assert WITHIN[text] in {when(event) for event in events(text)}


def test_what_goes_on_telling_it_keeps_the_bound() -> None:
    (event,) = events("Oman and Chad met before May 4. The meeting lasted an hour.")
    assert when(event) == "before 4 May 2026"


def told_by_both(one: str, other: str) -> list[Event]:
    texts = (("a", one), ("b", other))
    read = ((article(text, name=name), read_article(article(text))) for name, text in texts)
    return list(build_events(read))


def test_a_bound_is_no_reason_to_take_two_reports_for_one() -> None:
    same = "Oman and Chad held talks in Lund before May 4."
    assert len(told_by_both(same, same.replace("talks", "long talks"))) == 2


def test_a_day_outweighs_a_bound_and_does_not_contradict_it() -> None:
    (event,) = told_by_both(
        "Oman and Chad signed the Lund Accord before May 4.",
        "Oman and Chad signed the Lund Accord on May 2.",
    )
    assert when(event) == "2 May 2026"
    assert event.date is not None
    assert DateFlag.SOURCES_DISAGREE not in event.date.flags


def test_what_is_after_the_newest_report_is_not_overdue() -> None:
    story = build_story(
        (article(text, day, name), read_article(article(text)))
        for name, day, text in (
            ("a", "2026-03-01", "Oman and Chad will meet after May 4."),
            ("b", "2026-07-01", "Peru and Chile met on Monday."),
        )
    )
    assert story.unreported == ()
