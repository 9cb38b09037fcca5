# ruff: noqa: RUF001  articles in other scripts
"""What holds for any text, any date and any publication day."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.dates import (
    Mode,
    display,
    explain,
    find_times,
    from_edtf,
    from_timex3,
    intervals,
    resolve_times,
    to_edtf,
    to_timex3,
)
from core.dates import find as finding
from core.dates.languages.locales import read_locale
from core.dates.rules import RULES
from core.model import DateRange, DateSource, Precision, Published, Qualifier

DAYS = st.dates(date(1000, 1, 1), date(2990, 12, 31))
PHRASES = [text.replace("[", "").replace("]", "") for rule in RULES for text in rule.examples]
NOISE = st.text(
    st.one_of(st.characters(), st.sampled_from("0123456789 -/.:,'\r\n\t🙂é́שلİßµ")), max_size=30
)
TEXTS = st.lists(st.one_of(NOISE, st.sampled_from(PHRASES)), max_size=8).map(" ".join)
UNITS = st.sampled_from(
    [
        intervals.day_range,
        intervals.week_range,
        intervals.weekend_range,
        lambda day: intervals.month_range(day.year, day.month),
        lambda day: intervals.quarter_range(day.year, (day.month + 2) // 3),
        lambda day: intervals.half_range(day.year, (day.month + 5) // 6),
        lambda day: intervals.season_range(day.year, ["SP", "SU", "FA", "WI"][day.month % 4]),
        lambda day: intervals.year_range(day.year),
        lambda day: intervals.decade_range(day.year),
        lambda day: intervals.century_range(day.year),
        lambda day: intervals.span_range(day, day + timedelta(day.day * 3)),
    ]
)


def published_on(day):
    return Published(day, DateSource.USER, True)


@given(TEXTS, st.one_of(st.none(), DAYS), st.sampled_from(Mode))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_ordered_true_spans_and_no_exception(text, day, mode):
    times = find_times(text)
    done = 0
    for mention in times:
        assert done <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        done = mention.end
    dated = resolve_times(times, published_on(day) if day else None, mode)
    assert [d.mention for d in dated] == list(times)
    for one in dated:
        assert explain(one)
        assert one.range is None or one.method is not None
        assert one.value or one.range is None


@given(TEXTS, st.sampled_from(["es", "fr", "de", "pt", "it", "ar", "ur", "hi", "ru", "tr", "xx"]))
@settings(max_examples=150, deadline=None)
def test_any_text_in_any_language_gives_true_spans(text, language):
    times = find_times(text, language)
    assert all(text[m.start : m.end] == m.text for m in times)
    assert len(resolve_times(times, published_on(date(2024, 6, 12)))) == len(times)


@given(UNITS, DAYS)
def test_a_unit_holds_its_day_and_comes_back_from_both_notations(unit, day):
    span = unit(day)
    assert from_edtf(to_edtf(span)).first == span.first
    assert from_edtf(to_edtf(span)).last == span.last
    assert from_timex3(to_timex3(span)) == span
    assert display(span)


@given(UNITS, DAYS, st.sampled_from([Qualifier.ABOUT, Qualifier.BEFORE, Qualifier.AFTER]))
def test_edtf_keeps_the_qualifiers_it_has_a_sign_for(unit, day, qualifier):
    span = intervals.with_qualifier(unit(day), qualifier)
    read = from_edtf(to_edtf(span))
    assert read.qualifier is qualifier
    if qualifier is Qualifier.BEFORE:
        assert read.first == span.first
    if qualifier is Qualifier.AFTER:
        assert read.last == span.last


@given(DAYS)
def test_relative_phrases_hold_every_day_that_they_can_mean(day):
    def days(phrase):
        (dated,) = resolve_times(find_times(f"They met {phrase}."), published_on(day))
        return dated.range

    last_month = days("last month")
    assert last_month.precision is Precision.MONTH
    assert last_month.last + timedelta(1) == day.replace(day=1)
    assert last_month.first.day == 1
    assert days("yesterday").first == day - timedelta(1)
    last_week = days("last week")
    assert last_week.first.weekday() == 0
    assert 1 <= (day - last_week.last).days <= 7
    assert days("last year") == intervals.year_range(day.year - 1)
    assert days("earlier this month").last == day
    assert days("next month").first > day


@given(DAYS, st.integers(0, 6))
def test_a_weekday_of_a_report_is_within_the_last_week(day, weekday):
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday]
    (dated,) = resolve_times(find_times(f"They met {name}."), published_on(day))
    assert dated.range.first.weekday() == weekday
    assert 0 <= (day - dated.range.first).days <= 6


@given(DAYS)
def test_a_full_date_does_not_depend_on_publication(day):
    text = f"It was signed on {day.day} {day:%B} {day.year}."
    for published in (None, published_on(date(2024, 6, 12))):
        (dated,) = resolve_times(find_times(text), published)
        assert dated.range == DateRange(day, day, Precision.DAY)
        assert not dated.needs_anchor


@given(TEXTS)
@settings(max_examples=80, deadline=None)
def test_without_publication_nothing_is_counted_from_a_hidden_day(text):
    for dated in resolve_times(find_times(text), None):
        if dated.anchor is not None:
            assert dated.anchor.source is DateSource.EVENT


PROBE = """
import sys
from datetime import date
from core.dates import explain, find_times, resolve_times, to_edtf
from core.model import DateSource, Published

class Stopped(date):
    @classmethod
    def today(cls):
        raise AssertionError("the clock was read")

for name in [name for name in sys.modules if name.startswith("core.")]:
    if getattr(sys.modules[name], "date", None) is date:
        sys.modules[name].date = Stopped

texts = {
    "en": "Last month, on Monday, in May, 3 weeks ago, next Friday, on 1/2/2020, that day, today, "
    "at Easter, in the next two months, since 12 March 1854, on 5 April.",
    "tr": "Geçen ay, İzmir'de pazartesi, 3 hafta önce, 15 Aralık 2020, bugün.",
    "ar": "أمس ثم الاثنين الماضي و١٥ ديسمبر ٢٠٢٠",
}
published = Published(date(2021, 1, 4), DateSource.USER, True)
for language, text in texts.items():
    for dated in resolve_times(find_times(text, language), published):
        sys.stdout.buffer.write(f"{dated} {explain(dated)}\\n".encode())
"""


@pytest.mark.parametrize(
    "changed",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "3", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Los_Angeles"},
        {"PYTHONHASHSEED": "4", "LC_ALL": "C", "PYTHONUTF8": "0"},
    ],
)
def test_the_result_is_the_same_under_any_clock_zone_locale_and_hash_seed(changed):
    def run(environment):
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-c", PROBE],
            env={**os.environ, **environment},
            capture_output=True,
            check=True,
        )
        return done.stdout

    told = run({"PYTHONHASHSEED": "0", "TZ": "UTC"})
    assert told.count(b"\n") > 15
    assert run(changed) == told


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "?",
        " ",
        "Monday ",
        "1/",
        "12:",
        "the last ",
        "year ",
        "three months ",
        "May 5 ",
        "\n",
        "İ",
    ],
)
def test_hostile_text_costs_a_number_of_tries_that_grows_with_its_length(unit, monkeypatch):
    counted = []
    original = finding._matches

    def counting(offer, folded, start, near):
        counted.append(start)
        return original(offer, folded, start, near)

    monkeypatch.setattr(finding, "_matches", counting)

    def tries(times):
        counted.clear()
        find_times(unit * times)
        return len(counted)

    small, large = tries(2_000), tries(8_000)
    assert large <= 4.2 * small + 50
    assert large <= 10 * 8_000


@pytest.mark.parametrize("language", ["es", "fr", "de", "pt", "it", "ar", "ur", "hi", "ru", "tr"])
def test_patterns_of_other_languages_look_a_bounded_way(language):
    for _, pattern in read_locale(language).patterns:
        assert not re.search(r"(?<!\\)[+*](?![^\[]*\])|\{\d+,\}", pattern.pattern)


def test_a_megabyte_without_a_break_is_read():
    text = "x" * 500_000 + " on 5 March 2019 " + "1" * 500_000
    assert [m.text for m in find_times(text)] == ["5 March 2019"]
