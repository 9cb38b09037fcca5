"""What a text without a publication date lets one infer: bounds with a reason, never an answer."""

import time
from datetime import date

import pytest

from core.intake import read_paste
from core.intake.infer import infer_publication
from core.model import Bound, DateSource, Imported

EARLIEST, LATEST = Bound.EARLIEST, Bound.LATEST


def inferred(text: str) -> list[tuple[str, Bound | None]]:
    return [(str(each.day), each.bound) for each in infer_publication(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on 15 December 2020.", [("2020-12-15", EARLIEST)]),
        ("They met on 15 December 2020 and on 3 May 1998.", [("2020-12-15", EARLIEST)]),
        ("They met in December 2020, after the pact of 3 May.", [("2020-12-01", EARLIEST)]),
        ("They met on 15 December 2020. In 2021 they quarrelled.", [("2021-01-01", EARLIEST)]),
        ("They met on 2 January 2021, the first time in 2021.", [("2021-01-02", EARLIEST)]),
        # Both readings are possible, the earlier one bounds.
        ("They met on 03/04/2020.", [("2020-03-04", EARLIEST)]),
        ("They will meet on 9 March 2021.", [("2021-03-09", LATEST)]),
        ("They are due to meet in March 2021.", [("2021-03-31", LATEST)]),
        (
            "They met on 4 January 2021 and Lind said: “We will meet on 9 March 2021.”",
            [("2021-01-04", EARLIEST), ("2021-03-09", LATEST)],
        ),
        (
            "They met on 4 January 2021. They will meet again on 9 March 2021, then on 1 May 2021.",
            [("2021-01-04", EARLIEST), ("2021-03-09", LATEST)],
        ),
        # Neither told as past nor surely still to come.
        ("The lease runs until 31 December 2040.", []),
        ("The treaty would expire on 5 February 2026.", []),
        ("In 2030 emissions should be lower.", []),
        ("The plan for 2035 was read out.", []),
        ("They hold an option to buy the rest after 1 January 2030.", []),
        ("Notes due in 2031 can be put back in 2029 at the option of the holder.", []),
        ("It will be a betrayal, said Lind, who left the island in 1962.", []),
        (
            "They are to meet in Arbor on Monday, 9 March 2021.",
            [("2021-03-09", LATEST)],
        ),
        ("Some 2021 people came to room 1998.", []),
        ("They met on Monday.", []),
        # One of the two is quoted from another time.
        (
            "“The ministers will meet on 9 March 2019,” said the invitation. They met in 2021.",
            [("2021-01-01", EARLIEST)],
        ),
        (
            "ARBOR, Jan 4 (Strait News) – They met. The pact of 15 December 2020 stands.",
            [("2021-01-04", None), ("2020-12-15", EARLIEST)],
        ),
        (
            "ARBOR, Jan 4 (Strait News) – They met. The pact of December 2020 stands.",
            [("2021-01-04", None), ("2020-12-01", EARLIEST)],
        ),
        ("ARBOR, Jan 4 (Strait News) – They met.", []),
    ],
)
def test_what_is_told_bounds_the_publication(
    text: str, expected: list[tuple[str, Bound | None]]
) -> None:
    assert inferred(text) == expected


def test_a_bound_is_never_the_publication_date() -> None:
    imported = read_paste("Talks in Arbor\nThey met on 4 January 2021.\nThey talked of fish.")
    assert isinstance(imported, Imported)
    assert imported.article.published is None
    (only,) = imported.candidates
    assert (only.day, only.source, only.reliable) == (date(2021, 1, 4), DateSource.INFERRED, False)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Last month they had met twice. On December 15, 2020, they received the envoy.",
            "the latest date told as past is “December 15, 2020”: published on that day or later;"
            " “Last month” is counted from the day that you set",
        ),
        (
            "They met in December 2020.",
            "the latest date told as past is “December 2020”: published then or later",
        ),
        (
            "They met in December 2020. The next month all was well.",
            "the latest date told as past is “December 2020”: published then or later",
        ),
        (
            "They will meet on 9 March 2021.",
            "“9 March 2021” is told as still to come: published before it was over",
        ),
        (
            "ARBOR, Jan 4 – They met. The pact of 15 December 2020 stands.",
            "the dateline says “Jan 4”, and the latest date told as past is “15 December 2020”",
        ),
    ],
)
def test_the_reason_is_one_readable_line(text: str, reason: str) -> None:
    assert next(infer_publication(text)).reason == reason


@pytest.mark.parametrize(
    "piece", ["4 May 2021 ", "will 4 May 2021 ", "in 2021 ", "May 2021. ", "is to is to ", "\n"]
)
def test_time_of_inference_grows_with_the_length_of_the_text(piece: str) -> None:
    started = time.process_time()
    list(infer_publication(piece * (100_000 // len(piece))))
    assert time.process_time() - started < 3
