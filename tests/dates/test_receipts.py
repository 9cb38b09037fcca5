"""The one line that says why a date is what it is.

In ``receipts.txt`` each sentence has the receipt of its last date on the line below; PUB stands
for «counted from Mon 15 Mar 2021 (from the dateline)».
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core.dates import Mode, explain, find_times, resolve_times, to_edtf
from core.model import DateFlag, DateSource, DayMonth, Published

PUBLISHED = Published(date(2021, 3, 15), DateSource.DATELINE, True)
LINES = (Path(__file__).parent / "receipts.txt").read_text(encoding="utf-8").splitlines()
RECEIPTS = dict(zip(LINES[::2], LINES[1::2], strict=True))


def dated_in(text, language="en", day_first=None):
    return resolve_times(find_times(text, language), PUBLISHED, day_first=day_first)


@pytest.mark.parametrize("sentence", RECEIPTS)
def test_receipt_reads_as_a_person_has_written_it(sentence):
    told = explain(dated_in(sentence.removeprefix("# "))[-1])
    assert told == RECEIPTS[sentence].replace(
        "PUB", "counted from Mon 15 Mar 2021 (from the dateline)"
    )


def test_receipt_without_a_publication_date_waits_for_one():
    (dated,) = resolve_times(find_times("They met last month."), None)
    assert explain(dated) == '"last month" → waits for a publication date'


def test_receipt_tells_the_other_reading():
    (dated,) = dated_in("It was signed on 3/4/2019.")
    assert dated.flags == (DateFlag.AMBIGUOUS_DAY_MONTH,)
    assert [to_edtf(other) for other in dated.alternatives] == ["2019-04-03"]
    assert explain(dated) == (
        '"3/4/2019", as written → 4 Mar 2019 (month first, as nothing in the text '
        "shows otherwise); could also be 3 Apr 2019"
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("On 3/4/2019 and 25/4/2019.", "day first, as in \u201c25/4/2019\u201d"),
        ("On 3/4/2019 and 4/25/2019.", "month first, as in \u201c4/25/2019\u201d"),
        ("On 3/4/2019, 4/25/2019 and 25/4/2019.", "as nothing in the text shows otherwise"),
        ("On 3/4/2019 and 5 March 2019.", "day first, as in \u201c5 March 2019\u201d"),
        ("On 3.4.2019.", "day first, as dates with points are"),
    ],
)
def test_receipt_says_why_day_or_month_comes_first(text, reason):
    assert reason in explain(dated_in(text)[0])


@pytest.mark.parametrize(
    ("text", "value", "reason"),
    [
        ("On 3/4/2019.", "2019-04-03", "day first, as its outlet writes dates"),
        ("On 3/4/2019 and 4/25/2019.", "2019-03-04", "month first, as in"),
        ("On 3/4/2019 and March 5, 2019.", "2019-04-03", "as its outlet writes dates"),
    ],
)
def test_the_outlet_decides_where_the_figures_of_the_text_do_not(text, value, reason):
    first = dated_in(text, day_first=True)[0]
    assert (first.value, reason in explain(first)) == (value, True)


def test_the_order_of_the_publication_date_is_that_of_the_outlet():
    published = replace(PUBLISHED, reading=DayMonth.DAY_FIRST)
    (dated,) = resolve_times(find_times("On 3/4/2019."), published)
    assert dated.value == "2019-04-03"
    assert "day first, as its outlet writes dates" in explain(dated)


def test_receipt_of_a_day_first_language_names_the_language():
    (dated,) = dated_in("Firmado el 3/4/2019.", "es")
    assert "day first, as its language writes dates" in explain(dated)


def test_a_past_date_that_lies_ahead_keeps_the_year_before_as_another_reading():
    (dated,) = dated_in("They met on 8 April.")
    assert dated.flags == (DateFlag.AFTER_PUBLICATION,)
    assert [to_edtf(other) for other in dated.alternatives] == ["2020-04-08"]


def test_a_weekday_before_christ_is_not_checked():
    times = find_times("In 1 BC it began. On Monday, Dec. 1, it ended.")
    dated = resolve_times(times, None, Mode.NARRATIVE)[-1]
    assert (dated.value, dated.flags) == ("BC0001-12-01", ())
    assert explain(dated)
