"""The day of a stamp is the one that is written; near midnight in UTC it is told as uncertain."""

import json
from datetime import date
from email.message import EmailMessage

import pytest

from core.intake import read_file, read_files
from core.model import Imported, Published


def read(**stamps: str) -> tuple[Published, ...]:
    facts = json.dumps({"@type": "NewsArticle", **stamps})
    page = (
        f'<html><head><script type="application/ld+json">{facts}</script></head>'
        "<body><h1>Talks</h1><p>They met in Arbor.</p></body></html>"
    )
    imported = read_file("a.html", page.encode())
    assert isinstance(imported, Imported)
    assert imported.article.published is not None
    return imported.candidates


@pytest.mark.parametrize(
    "stamp",
    [
        "2021-01-04T23:30:00-05:00",
        "2021-01-04T00:10:00+09:00",
        "2021-01-04T23:59:59.999+05:30",
        "2021-01-04T23:30",
        "2021-01-04",
        "Mon, 04 Jan 2021 23:30:00 -0500",
        # A day without an hour, as programs write it.
        "2021-01-04T00:00:00Z",
        "2021-01-04T00:00:00.000+00:00",
        # Far from midnight.
        "2021-01-04T06:00:00Z",
        "2021-01-04T12:00:00Z",
        "2021-01-04T17:59:00+0000",
    ],
)
def test_a_day_that_is_certain_is_the_one_as_written(stamp: str) -> None:
    (only,) = read(datePublished=stamp)
    assert only.day == date(2021, 1, 4)
    assert only.reliable
    assert "UTC" not in only.reason


@pytest.mark.parametrize(
    ("stamp", "note"),
    [
        ("2021-01-04T23:30:00Z", "23:30 in UTC, at the outlet it may already have been 5 January"),
        ("2021-01-04T18:00Z", "18:00 in UTC, at the outlet it may already have been 5 January"),
        ("2021-01-04T00:00:01Z", "00:00 in UTC, at the outlet it may still have been 3 January"),
        ("2021-01-04T05:59:00.123+00:00", "at the outlet it may still have been 3 January"),
        ("Mon, 04 Jan 2021 23:30:00 GMT", "at the outlet it may already have been 5 January"),
        ("2021-01-04 23:30:00 UTC", "at the outlet it may already have been 5 January"),
    ],
)
def test_a_stamp_in_utc_near_midnight_says_that_its_day_is_uncertain(stamp: str, note: str) -> None:
    (only,) = read(datePublished=stamp)
    assert only.day == date(2021, 1, 4)
    assert only.reliable
    assert only.reason.endswith(note)


def test_the_zone_of_another_stamp_gives_the_outlets_day_as_a_suggestion() -> None:
    candidates = read(
        datePublished="2021-01-04T23:30:00Z", dateModified="2021-01-06T10:00:00+05:00"
    )
    assert [(c.day.day, c.reliable) for c in candidates] == [(4, True), (6, False), (5, False)]
    assert candidates[-1].reason.endswith("in the zone +05:00 that another stamp of the file has")


def test_the_zone_of_another_stamp_can_bear_the_day_out() -> None:
    candidates = read(
        datePublished="2021-01-04T23:30:00Z", dateModified="2021-01-06T10:00:00-08:00"
    )
    assert [c.day.day for c in candidates] == [4, 6]


def test_headers_and_columns_are_told_alike() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "desk@post.example", "Talks"
    message["Date"] = "Mon, 04 Jan 2021 23:30:00 +0000"
    message.set_content("They met in Arbor.\n")
    table = b"title,text,date\nTalks,They met in Arbor.,2021-01-04T23:30:00Z\n"
    for name, content in (("a.eml", message.as_bytes()), ("a.csv", table)):
        (one,) = read_files(name, content)
        assert isinstance(one, Imported)
        assert one.article.published is not None
        assert one.article.published.day == date(2021, 1, 4)
        assert "may already have been 5 January" in one.article.published.reason


def test_a_line_for_readers_is_taken_at_its_word() -> None:
    imported = read_file("a.txt", b"Talks\nPublished 4 January 2021, 23:30 GMT\nThey met in Arbor.")
    assert isinstance(imported, Imported)
    assert [c.reason for c in imported.candidates] == [
        "the line “Published 4 January 2021, 23:30 GMT”"
    ]
