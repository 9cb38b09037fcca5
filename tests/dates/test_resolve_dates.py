# ruff: noqa: RUF001  articles in other scripts
"""What times mean: direction, anchors, receipts, flags, narratives."""

from __future__ import annotations

from datetime import date

import pytest

from core.dates import (
    Mode,
    display,
    explain,
    find_times,
    moved_times,
    resolve_times,
    timex_records,
    to_edtf,
)
from core.model import DateFlag, DateMethod, DateRange, DateSource, Precision, Published, Qualifier

MONDAY = Published(date(2021, 1, 4), DateSource.USER, True)

STORY = (
    "The war began on 12 March 1854, when the fleet left port. On 14 September the allies landed. "
    "By late October the siege was under way. In January the army lost a third of its men. "
    "The following month a new commander arrived. On 8 September 1855 the town fell. A truce was "
    "signed on 30 March 1856. The next day the guns fell silent. In June the last troops left. "
    "In 1860 a memorial was built."
)


def values(text, published=MONDAY, mode=Mode.AUTO):
    return [dated.value for dated in resolve_times(find_times(text), published, mode)]


def only(text, published=MONDAY):
    (dated,) = resolve_times(find_times(text), published)
    return dated


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The minister met her guests on Friday.", "2021-01-01"),
        ("The minister will meet her guests on Friday.", "2021-01-08"),
        ("The talks are scheduled to resume Friday.", "2021-01-08"),
        ("The talks had been scheduled to resume Friday.", "2021-01-01"),
        ("It began, as originally planned, on Friday.", "2021-01-01"),
        ("On Friday, Poe v. Roe was decided.", "2021-01-01"),
        ("The deal is to be signed on Friday.", "2021-01-08"),
        ("They have until Friday.", "2021-01-08"),
        ("Until Friday, they had not spoken.", "2021-01-01"),
        ("Friday's ruling will stand.", "2021-01-01"),
        ("The envoy is meeting them on Friday.", "2021-01-08"),
        ("The truce agreed to on Friday broke.", "2021-01-01"),
        ("The ministers meet Friday in Oslo.", "2021-01-08"),
        ("They failed to meet Friday.", "2021-01-01"),
        ("Shares have risen since year-end.", "2020"),
        ("They vowed to march on Friday.", "2021-01-08"),
        ("She may lose in Friday's vote.", "2021-01-08"),
        ("Friday's planned march is off.", "2021-01-08"),
        ("The country on Friday celebrates its union.", "2021-01-08"),
        ("Most had answered by Friday.", "2021-01-01"),
        ("The dividend is payable Feb. 15.", "2021-02-15"),
        ("The firm agreed in November to buy the mill.", "2020-11"),
        ("The plant will open in September.", "2021-09"),
        ("The plant opened in September.", "2020-09"),
        ("They met last November.", "2020-11"),
        ("They were given a March 1 deadline.", "2021-03-01"),
        ("They moved to send him the bill in March.", "2021-03"),
        ("They sent him the bill in March.", "2020-03"),
        ("They had hoped to free him by March.", "2021-03"),
        ("The festival returns in September.", "2021-09"),
        ("On Monday, the league plans to meet.", "2021-01-04"),
        ("On Tuesday, the league plans to meet.", "2021-01-05"),
        ("The siege lasted until November.", "2020-11"),
        ("It is when the case is heard in March.", "2021-03"),
        ("They met in the second quarter.", "2020-Q2"),
        ("Both sides met over the weekend.", "2020-W53-WE"),
    ],
)
def test_the_words_around_give_the_direction(text, value):
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "It cost $1,999 and 2.5 percent.",
        "Flight 1549 left gate 12 with 155 people.",
        "Resolution 1701 passed.",
        "The score was 3-2 and then 4:10 on points.",
        "Call 555-0123 or room 2020.",
        "They may march on.",
        "Theresa May spoke to April Jones.",
        "Mr August and Mrs June Carter came.",
        "The Sun shines; she sat down.",
        "Prices fall and hopes spring up.",
        "After the fall of the city they fled.",
        "The shops were full on Black Friday.",
        "He told the Sunday Times so.",
        "She was on Saturday Night Live.",
        "The army lost the second battle.",
        "Version 2.10.12 is out.",
        "A 45-year-old man and a woman of 52.",
        "In her thirties she wrote.",
        "At 80 percent the vote was clear.",
    ],
)
def test_what_only_looks_like_a_date_is_not_found(text):
    assert [m.text for m in find_times(text)] == []


def test_without_publication_relative_dates_wait_and_full_ones_stand():
    text = "On Monday they met. Last month too. They had met on December 15, 2020."
    monday, month, full = resolve_times(find_times(text), None)
    assert (monday.range, monday.needs_anchor, monday.anchor) == (None, True, None)
    assert (month.range, month.needs_anchor, month.value) == (None, True, "XXXX-XX")
    assert (full.needs_anchor, full.value) == (False, "2020-12-15")


def test_a_partial_date_without_publication_keeps_what_its_words_say():
    dated = only("They met on 15 December.", None)
    assert (dated.value, dated.range, dated.needs_anchor) == ("XXXX-12-15", None, True)


def test_the_same_mentions_resolve_anew_for_another_publication():
    times = find_times("Last month they met.")
    assert [d.value for d in resolve_times(times, MONDAY)] == ["2020-12"]
    later = Published(date(2022, 7, 1), DateSource.URL, True)
    assert [d.value for d in resolve_times(times, later)] == ["2022-06"]


def test_a_change_of_publication_shows_what_would_move():
    times = find_times("Last month they met; on 5 March 2019 they had met before.")
    later = Published(date(2021, 2, 4), DateSource.USER, True)
    (moved,) = moved_times(times, MONDAY, later)
    assert (moved.before.value, moved.after.value) == ("2020-12", "2021-01")
    assert moved_times(times, MONDAY, MONDAY) == ()
    assert moved_times(times, None, MONDAY)[0].before.range is None


def test_another_date_of_the_text_decides_which_figure_is_the_day():
    text = "Signed on 3/4/2019 and sealed on 25/4/2019."
    assert values(text) == ["2019-04-03", "2019-04-25"]


def test_the_past_year_is_the_twelve_months_to_publication():
    dated = only("Prices doubled over the past year.")
    assert (dated.range.first, dated.range.last) == (date(2020, 1, 4), MONDAY.day)
    assert dated.value == "2020"


@pytest.mark.parametrize(
    "text", ["On 31 June 2019 they met.", "on 29 February 2021", "on 45/45/2020 or so"]
)
def test_impossible_dates_are_refused(text):
    for dated in resolve_times(find_times(text), MONDAY):
        assert dated.range is None or dated.range.precision is not Precision.DAY
        if "45" not in text:
            assert DateFlag.IMPOSSIBLE in dated.flags
            assert "no such day" in explain(dated)


def test_a_wrong_weekday_is_flagged():
    assert only("On Friday, 15 December 2020, they met.").flags == (DateFlag.WEEKDAY_MISMATCH,)


def test_the_weekday_decides_the_year_of_a_date_without_one():
    assert only("They met on Sunday, 5 July.").value == "2020-07-05"


def test_a_past_date_after_publication_is_flagged():
    dated = only("They met on 15 March 2021.")
    assert DateFlag.AFTER_PUBLICATION in dated.flags
    assert only("They will meet on 15 March 2021.").flags == ()


@pytest.mark.parametrize("published", [Published(date(2010, 2, 1), DateSource.URL, True), None])
def test_a_narrative_counts_from_the_date_told_before(published):
    assert values(STORY, published) == [
        "1854-03-12",
        "1854-09-14",
        "1854-10",
        "1855-01",
        "1855-02",
        "1855-09-08",
        "1856-03-30",
        "1856-03-31",
        "1856-06",
        "1860",
    ]


def test_the_mode_can_be_set():
    text = "It began in 2018. In June it ended."
    assert values(text) == ["2018", "2020-06"]
    assert values(text, mode=Mode.NARRATIVE) == ["2018", "2018-06"]
    assert values(STORY, mode=Mode.NEWS)[1] == "2020-09-14"


def test_dates_told_before_are_the_anchor_of_the_next_day():
    _, after = resolve_times(find_times("On 5 March 2019 it began; the next day it ended."), MONDAY)
    assert after.method is DateMethod.RELATIVE_EVENT
    assert (after.anchor.day, after.anchor.source) == (date(2019, 3, 5), DateSource.EVENT)
    assert "the date told before" in explain(after)


def test_a_comparison_is_not_what_later_words_count_from():
    text = (
        "In the third quarter of 2020 it earned $3 million, up from $2 million a year earlier. "
        "The loss was $5 million a year earlier."
    )
    assert values(text) == ["2020-Q3", "2019-Q3", "2019-Q3"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("They met earlier this month.", date(2021, 1, 1), date(2021, 1, 4)),
        ("They met last week.", date(2020, 12, 28), date(2021, 1, 3)),
        ("They met from 3 to 5 March 2019.", date(2019, 3, 3), date(2019, 3, 5)),
        ("The quarter ended July 31 was poor.", date(2020, 5, 1), date(2020, 7, 31)),
        ("They met in the winter of 2012.", date(2012, 12, 1), date(2013, 2, 28)),
    ],
)
def test_bounds_are_the_first_and_last_possible_day(text, first, last):
    dated = resolve_times(find_times(text), MONDAY)[0]
    assert (dated.range.first, dated.range.last) == (first, last)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("on 4 January 2021", "4 Jan 2021"),
        ("in December 2020", "December 2020"),
        ("in the third quarter of 2024", "Q3 2024"),
        ("in early 2020", "early 2020"),
        ("in mid-2020", "mid-2020"),
        ("from 3 to 5 March 2019", "3–5 Mar 2019"),
        ("in the 1990s", "1990s"),
        ("in the winter of 2012", "Winter 2012/13"),
        ("over the last week of it all, 480 BC", ""),
    ],
)
def test_display_is_short_and_invents_nothing(text, shown):
    assert display(resolve_times(find_times(text), MONDAY)[-1].range) == shown


def test_display_and_notations_of_a_narrowed_month_are_its_days():
    span = DateRange(date(2020, 12, 1), date(2020, 12, 15), Precision.MONTH, Qualifier.EARLY)
    assert display(span) == "early 1–15 Dec 2020"
    assert to_edtf(span) == "2020-12-01/2020-12-15"


def test_record_for_the_command_line():
    (record,) = timex_records([only("They met in December 2020.")])
    assert (record.type, record.value) == ("DATE", "2020-12")
    assert (record.first_day, record.last_day) == ("2020-12-01", "2020-12-31")
    assert record.rule == "month-year"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Held 3 to 5 March 2019.", [("3", "2019-03-03"), ("5 March 2019", "2019-03-05")]),
        ("Held March 3\u20135, 2019.", [("March 3", "2019-03-03"), ("5, 2019", "2019-03-05")]),
        ("Held the night of 5/6 June 1944.", [("the night of 5/6 June 1944", "1944-06-05TNI")]),
        ("In 1914-15 it froze.", [("1914", "1914"), ("15", "1915")]),
        ("Held 5 to 31 June 2019.", [("5 to 31 June 2019", "XXXX-XX-XX")]),
    ],
)
def test_both_ends_of_a_span_are_records(text, expected):
    records = timex_records(resolve_times(find_times(text), MONDAY))
    assert [(record.text, record.value) for record in records] == expected
    assert all(text[record.start : record.end] == record.text for record in records)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Se vieron el 15 de diciembre de 2020 y ayer.", ["2020-12-15", "2021-01-03"]),
        ("fr", "Le 15 décembre 2020, puis la semaine dernière.", ["2020-12-15", "2020-W53"]),
        (
            "de",
            "Am 15. Dezember 2020 und am 3.4.2019, vor 3 Wochen.",
            ["2020-12-15", "2019-04-03", "2020-W51"],
        ),
        ("pt", "Em 15 de dezembro de 2020 e ontem.", ["2020-12-15", "2021-01-03"]),
        ("it", "Il 15 dicembre 2020 e 3 giorni fa.", ["2020-12-15", "2021-01-01"]),
        ("ar", "في ١٥ ديسمبر ٢٠٢٠ ثم الشهر الماضي", ["2020-12-15", "2020-12"]),
        ("ur", "۱۵ دسمبر ۲۰۲۰ اور گزشتہ ماہ", ["2020-12-15", "2020-12"]),
        ("hi", "१५ दिसंबर २०२० और पिछले साल", ["2020-12-15", "2020"]),
        ("ru", "15 декабря 2020 года и вчера", ["2020-12-15", "2021-01-03"]),
        ("tr", "15 Aralık 2020 ve geçen ay", ["2020-12-15", "2020-12"]),
    ],
)
def test_other_languages_have_full_dates_and_common_words(language, text, expected):
    found = resolve_times(find_times(text, language), MONDAY)
    assert [dated.value for dated in found] == expected


def test_a_language_without_words_is_read_as_english():
    assert [m.text for m in find_times("Signed on 5 March 2019.", "xx")] == ["5 March 2019"]


def test_a_thousand_articles_resolve_without_finding_again(monkeypatch):
    times = [find_times(STORY + " Last month they met on Monday.") for _ in range(3)]
    monkeypatch.setattr("core.dates.find._find_in", None)
    assert all(resolve_times(found, MONDAY) for found in times)
