"""Words that tell when and place no day reach the row, which stays undated."""

from __future__ import annotations

import pytest
from event_readers import days, events


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("President Orlan will meet President Vesk in the coming days.", "the coming days"),
        ("Marland and Norvia will sign the treaty in the coming weeks.", "the coming weeks"),
        ("President Orlan plans to meet President Vesk in the near future.", "the near future"),
        ("President Orlan will soon meet President Vesk in Oslo.", "soon"),
        ("Talks between Norway and Denmark will resume shortly.", "shortly"),
        ("President Orlan recently met President Vesk in Oslo.", "recently"),
        ("President Orlan will meet President Vesk in the next few days.", "the next few days"),
    ],
)
def test_words_that_place_no_day_are_kept_and_place_nothing(text, words):
    (event,) = events(text, "2021-03-15")
    assert event.date is not None
    assert (event.date.mention.text, days(event)) == (words, None)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "President Orlan will meet President Vesk in the next four months.",
            "the next four months",
            "2021-03-15..2021-07-15",
        ),
        (
            "President Orlan said on Sunday that he would meet President Vesk in the coming days.",
            "the coming days",
            None,
        ),
        ("President Orlan met President Vesk for three hours on Friday.", "Friday", "2021-03-12"),
        (
            "President Orlan met President Vesk on Friday and the two will write in the coming "
            "weeks.",
            "Friday",
            "2021-03-12",
        ),
    ],
)
def test_a_span_counts_from_publication_and_a_day_goes_before_words_without_one(
    text, words, expected
):
    (event,) = events(text, "2021-03-15")
    assert event.date is not None
    assert (event.date.mention.text, days(event)) == (words, expected)


def test_how_long_something_lasts_is_no_date():
    (event,) = events("President Orlan met President Vesk for three hours.", "2021-03-15")
    assert event.date is None
