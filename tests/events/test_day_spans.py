"""Days of an event that its words join: its first to its last, and what is no such stretch."""

from __future__ import annotations

import pytest
from event_readers import days, events, mentions

from core.dates import explain


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Oman met Chad from Monday to Wednesday.", ["2026-11-16..2026-11-18"]),
        (
            "The talks between Oman and Chad began on Nov. 9 and ended three days later.",
            ["2026-11-09..2026-11-12"],
        ),
        (
            "Talks between Oman and Chad that opened in Lund on Monday ended on Wednesday.",
            ["2026-11-16..2026-11-18"],
        ),
        (
            "Oman and Chad began talks in Lund on Monday and ended them on Wednesday.",
            ["2026-11-16..2026-11-18"],
        ),
        ("Oman opened a road on Monday and ended on Wednesday talks with Chad.", ["2026-11-18"]),
        ("Oman met Chad between Monday and Wednesday.", ["2026-11-16..2026-11-18"]),
        ("Oman and Chad held talks in Lund Feb. 27 to March 2.", ["2026-02-27..2026-03-02"]),
        ("From 1990 to 1992 Oman and Chad held talks.", ["1990-01-01..1992-12-31"]),
        ("On May 30 and 31, Anna Lindt met Karl Berg.", ["2026-05-30..2026-05-31"]),
        ("Anna Lindt met Karl Berg on Monday, Tuesday and Wednesday.", ["2026-11-16..2026-11-18"]),
        ("Anna Lindt was in Lund Saturday and Sunday for talks with Karl Berg.",
         ["2026-11-14..2026-11-15"]),
        ("Talks between Oman and Chad will run from Monday to Friday.", ["2026-11-23..2026-11-27"]),
        ("Oman and Chad came together on Monday for two days.", ["2026-11-16..2026-11-17"]),
        ("Oman will meet Chad in Lund for three days from Monday.", ["2026-11-23..2026-11-25"]),
        ("Talks between Oman and Chad ended on Monday after three days.",
         ["2026-11-14..2026-11-16"]),
        ("Oman and Chad sat down on Monday for two days of discussions.",
         ["2026-11-16..2026-11-17"]),
        ("Talks lasting two days between Oman and Chad came to a close on Monday.",
         ["2026-11-15..2026-11-16"]),
        ("The talks between Oman and Chad in Lund went into their third day on Monday.",
         ["2026-11-14..2026-11-16"]),
        ("A second day of talks between Oman and Chad ended on Monday.",
         ["2026-11-15..2026-11-16"]),
        ("Karl Berg gave a speech on Monday, the second day of his visit to Oman.",
         ["2026-11-15..2026-11-16"]),
        ("Anna Lindt met Karl Berg on Monday, the second day of the summit.", ["2026-11-16"]),
        ("Oman met Chad on Monday after two days of fighting.", ["2026-11-16"]),
        ("Oman and Chad ended their fourth summit on Monday after four days of talks.",
         ["2026-11-13..2026-11-16"]),
        ("Oman and Chad brought five days of talks to an end on Monday.",
         ["2026-11-12..2026-11-16"]),
        ("Talks between Oman and Chad went on for four days and ended on Monday.",
         ["2026-11-13..2026-11-16"]),
        ("Karl Berg flew home on Monday, having spent three days there in talks with Anna Lindt.",
         ["2026-11-14..2026-11-16"]),
        ("Karl Berg flew home on Monday, having spent three days in bed, and met Anna Lindt.",
         ["2026-11-16"]),
        ("Talks between Oman and Chad will open on Saturday and will probably go on into Sunday.",
         ["2026-11-21..2026-11-22"]),
        # How long a pact lasts is not when it was made.
        ("Oman and Chad agreed on a cease-fire from March 30 to April 2.", [None]),
        ("Oman and Chad signed a deal between Monday and Wednesday.", ["2026-11-16..2026-11-18"]),
    ],
)  # fmt: skip
def test_an_event_has_all_of_its_days(text: str, told: list[str | None]) -> None:
    assert [days(event) for event in events(text)] == told


def test_what_is_moved_has_the_day_it_is_moved_to() -> None:
    (told,) = mentions("Talks between Oman and Chad were moved from Monday to Wednesday.")
    assert told.date is not None
    assert told.date.text == "Wednesday"


def test_the_receipt_shows_both_ends() -> None:
    (event,) = events("Oman met Chad from Monday to Wednesday.")
    assert event.date is not None
    assert explain(event.date).startswith(
        '"Monday to Wednesday", counted from Fri 20 Nov 2026 (set by user) → 16–18 Nov 2026'
    )


def test_without_a_publication_date_both_ends_wait() -> None:
    (event,) = events("Oman met Chad from Monday to Wednesday.", None)
    assert event.date is not None
    assert event.date.needs_anchor


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Oman and Chad signed a pact either on Monday or on Tuesday.", "2026-11-16..2026-11-17"),
        ("Oman and Chad will sign a pact in May or June.", "2027-05-01..2027-06-30"),
        ("Not before Sunday will Oman and Chad sign a pact.", "2026-11-22"),
        ("By Monday, Oman and Chad had signed a pact.", None),
        ("Oman and Chad signed a pact no later than Monday.", None),
    ],
)
def test_no_day_is_made_surer_than_the_words(text: str, day: str | None) -> None:
    (event,) = events(text)
    assert days(event) == day


def test_the_receipt_says_that_only_the_latest_day_is_told() -> None:
    (event,) = events("By Monday, Oman and Chad had signed a pact.")
    assert event.date is not None
    assert explain(event.date).endswith("undated, the words tell only by when it had happened")


def test_the_latest_day_is_no_day_without_a_publication_date_either() -> None:
    (event,) = events("By 3 March 1995, Oman and Chad had signed a pact.", None)
    assert days(event) is None
