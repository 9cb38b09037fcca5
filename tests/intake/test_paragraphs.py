"""Lines of print become paragraphs again: gaps, indents, columns, hyphens, page numbers."""

import time

import pytest

from core.intake.paragraphs import Line, join_lines, without_furniture

FULL = "They met in the old customs house of Arbor on Monday"


def lines_of(*rows: tuple[str, float, float, float]) -> list[Line]:
    """Lines of 10 points by their words, left and right end and baseline."""
    return [Line(words, left, right, baseline, 10.0) for words, left, right, baseline in rows]


def joined(*rows: tuple[str, float, float, float]) -> list[str]:
    return list(join_lines(lines_of(*rows)))


def set_below(*texts: str) -> list[str]:
    """What full lines right below each other become."""
    return joined(*((text, 50, 300, 700 - 12 * at) for at, text in enumerate(texts)))


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("an agree-", "ment on fish", "an agreement on fish"),
        ("an agree\u2010", "ment on fish", "an agreement on fish"),
        ("an agree\ufffe", "ment on fish", "an agreement on fish"),
        ("an agree\u00ad", "ment on fish", "an agreement on fish"),
        ("the Anglo-", "American pact", "the Anglo-American pact"),
        ("the COVID-", "19 rules", "the COVID-19 rules"),
        ("they met -", "and parted", "they met - and parted"),
        ("they met –", "and parted", "they met – and parted"),
        ("in 2019-", "and later", "in 2019- and later"),
    ],
)
def test_words_parted_at_the_end_of_a_line_are_mended(
    above: str, below: str, expected: str
) -> None:
    assert set_below(above, below) == [expected]


def test_a_hyphen_stays_where_the_text_writes_the_word_with_it() -> None:
    assert set_below("a long-", "term plan, not the Long-term one") == [
        "a long-term plan, not the Long-term one"
    ]


def test_a_gap_parts_paragraphs_whatever_the_distance_of_lines_is() -> None:
    for pitch in (11, 16, 24):
        rows = [(FULL, 50, 300, 700 - pitch * at) for at in range(4)]
        after = [(FULL, 50, 300, 700 - pitch * (at + 3) - 0.4 * pitch) for at in range(1, 4)]
        assert len(joined(*rows, *after)) == 2


def test_short_paragraphs_are_parted_by_their_gaps() -> None:
    rows = [(FULL, 50, 300, baseline) for baseline in (700, 688, 664, 640, 628)]
    assert joined(*rows) == [f"{FULL} {FULL}", FULL, f"{FULL} {FULL}"]


def test_scripts_from_the_right_end_early_at_the_left() -> None:
    rows = [
        ("وزرائے خارجہ نے", 50, 300, 700),
        ("ملاقات کی\u06d4", 180, 300, 688),
        ("مذاکرات", 50, 300, 676),
    ]
    assert len(joined(*rows)) == 2


def test_an_indent_or_an_early_end_parts_paragraphs_after_a_sentence() -> None:
    rows = [(FULL, 50, 300, 700), ("and talked on at length about fish.", 50, 300, 688)]
    assert len(joined(*rows, (FULL, 62, 300, 676))) == 2
    assert len(joined(*rows, (FULL, 50, 300, 676))) == 1
    short = [rows[0], ("and talked on at length about fish.", 50, 220, 688)]
    assert len(joined(*short, (FULL, 50, 300, 676))) == 2


def test_other_type_is_a_line_of_its_own() -> None:
    heading = Line("Talks in Arbor", 50, 200, 730, 24)
    assert list(join_lines([heading, *lines_of((FULL, 50, 300, 700))])) == [heading.text, FULL]


def test_a_sentence_goes_on_in_the_next_column() -> None:
    left = [(FULL, 50, 300, 700 - 12 * at) for at in range(3)]
    right = [("and talked about fish", 320, 570, 700), (FULL, 320, 570, 688)]
    assert len(joined(*left, *right)) == 1


def test_a_full_last_line_of_a_justified_column_goes_on_too() -> None:
    left = [(FULL, 50, 300, 700), (FULL, 50, 300, 688), ("They talked.", 50, 300, 676)]
    right = [(FULL, 320, 570, 700), (FULL, 320, 570, 688), ("They parted.", 320, 400, 676)]
    assert len(joined(*left, *right)) == 1
    ragged = [(*row[:2], 300 - 7 * at, row[3]) for at, row in enumerate(left)]
    others = [(*row[:2], 570 - 7 * at, row[3]) for at, row in enumerate(right)]
    assert len(joined(*ragged, *others)) == 2


def test_page_numbers_and_what_stands_on_every_page_go() -> None:
    pages = [
        lines_of(
            (f"Strait Post, page {at + 8}", 50, 100, 800),
            (f"{FULL} {at}", 50, 300, 700),
            (str(at), 50, 60, 20),
        )
        for at in range(1, 4)
    ]
    assert [line.text for line in without_furniture(pages)] == [f"{FULL} {at}" for at in (1, 2, 3)]
    assert len(list(without_furniture(pages[:2]))) == 4


def test_without_places_a_full_stop_ends_a_paragraph() -> None:
    assert list(join_lines(map(Line, ("They met", "in Arbor.", "They talked.")))) == [
        "They met in Arbor.",
        "They talked.",
    ]


def test_time_grows_with_the_number_of_lines() -> None:
    started = time.process_time()
    (whole,) = join_lines(Line("x" * 60 + "-", 50, 300, 1e6 - 12 * at, 10) for at in range(30_000))
    assert len(whole) > 1_800_000
    assert time.process_time() - started < 3
