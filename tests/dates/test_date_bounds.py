"""What a phrase can mean lies in its bounds, as finely as the words say, and comes back unchanged.

A day is drawn, and a publication day; the phrase is one that a writer could use of that day then.
"""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from core.dates import (
    Mode,
    display,
    explain,
    find_times,
    from_edtf,
    from_timex3,
    resolve_times,
    timex_records,
    to_edtf,
    to_timex3,
)
from core.dates.intervals import is_whole_unit
from core.dates.rules import RULES
from core.model import DateSource, Precision, Published, TimeKind

DAYS = st.dates(date(1900, 1, 1), date(2090, 12, 31))
MONTHS = [date(2024, month, 1).strftime("%B") for month in range(1, 13)]
WEEKDAYS = [date(2024, 1, day).strftime("%A") for day in range(1, 8)]
RANKS = ("first", "second", "third", "fourth")
SEASONS = {12: "winter", 3: "spring", 6: "summer", 9: "autumn"}
PHRASES = [text.replace("[", "").replace("]", "") for rule in RULES for text in rule.examples]
# Signs of more than one code unit, marks on letters, right-to-left words, every kind of line end.
NOISE = st.lists(
    st.sampled_from(
        [
            "🙂",
            "👩‍👩‍👧",
            "é",
            "n̈",
            "שלום",
            "مرحبا",
            "\u202e",
            "\r\n",
            "\n",
            "\t",
            " ",
            "İ",
            "ß",
            "…",
        ]
    ),
    max_size=12,
).map("".join)


def resolved(phrase, published):
    (dated,) = resolve_times(
        find_times(f"They met {phrase}."), Published(published, DateSource.USER, True)
    )
    return dated


def season_of(day):
    first = day.month - day.month % 3
    year = day.year if day.month > 2 else day.year - 1
    return SEASONS[first or 12], year


NAMED = {
    Precision.DAY: (
        lambda d: f"on {MONTHS[d.month - 1]} {d.day}, {d.year}",
        lambda d: f"on {MONTHS[d.month - 1][:3]}{'' if d.month == 5 else '.'} {d.day}, {d.year}",
        lambda d: f"on {WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year}",
        lambda d: f"on {d.isoformat()}",
        lambda d: f"around {d.day} {MONTHS[d.month - 1]} {d.year}",
    ),
    Precision.MONTH: (
        lambda d: f"in {MONTHS[d.month - 1]} {d.year}",
        lambda d: f"in early {MONTHS[d.month - 1]} {d.year}",
        lambda d: f"at the end of {MONTHS[d.month - 1]} {d.year}",
    ),
    Precision.QUARTER: (lambda d: f"in the {RANKS[(d.month - 1) // 3]} quarter of {d.year}",),
    Precision.HALF: (lambda d: f"in the {RANKS[(d.month - 1) // 6]} half of {d.year}",),
    Precision.SEASON: (lambda d: "in the {} of {}".format(*season_of(d)),),
    Precision.YEAR: (lambda d: f"in {d.year}", lambda d: f"in mid-{d.year}"),
    Precision.DECADE: (lambda d: f"in the {d.year // 10}0s",),
}


@given(DAYS, DAYS, st.sampled_from(sorted(NAMED)), st.integers(0, 9))
@settings(max_examples=250, deadline=None)
def test_a_named_period_holds_its_day_whatever_the_publication(day, published, precision, choice):
    # «The 1900s» are rather a century.
    assume(precision is not Precision.DECADE or day.year % 100 > 9 or day.year >= 2000)
    phrases = NAMED[precision]
    dated = resolved(phrases[choice % len(phrases)](day), published)
    assert dated.range.precision is precision
    assert dated.range.first <= day <= dated.range.last
    assert precision is not Precision.DAY or dated.range.first == dated.range.last == day
    assert precision not in to_edtf(dated.range)


def relative_phrases(day, published):
    """What a report of that day could call the day, with the precision of the words."""
    back = (published - day).days
    weeks = (published - timedelta(published.weekday()) - day + timedelta(day.weekday())).days // 7
    months = (published.year - day.year) * 12 + published.month - day.month
    years = published.year - day.year
    weekday, at_weekend = WEEKDAYS[day.weekday()], published.weekday() > 4
    named = (
        (f"on {weekday}", Precision.DAY, back <= 6),
        (f"last {weekday}", Precision.DAY, 1 <= back <= 7),
        ("today", Precision.DAY, back == 0),
        ("yesterday", Precision.DAY, back == 1),
        ("the day before yesterday", Precision.DAY, back == 2),
        (f"{back} days ago", Precision.DAY, back > 1),
        (f"in the last {back} days", Precision.RANGE, back > 1),
        ("this week", Precision.WEEK, weeks == 0),
        ("last week", Precision.WEEK, weeks == 1),
        (f"{weeks} weeks ago", Precision.WEEK, weeks > 1),
        ("over the weekend", Precision.RANGE, day.weekday() > 4 and weeks == (not at_weekend)),
        ("this month", Precision.MONTH, months == 0),
        ("earlier this month", Precision.RANGE, months == 0),
        ("last month", Precision.MONTH, months == 1),
        (f"{months} months ago", Precision.MONTH, months > 1),
        ("this year", Precision.YEAR, years == 0),
        ("in the past year", Precision.RANGE, back <= 365),
        ("last year", Precision.YEAR, years == 1),
        (f"{years} years ago", Precision.YEAR, years > 1),
    )
    return [(phrase, precision) for phrase, precision, fits in named if fits]


@given(DAYS, st.integers(0, 1200), st.data())
@settings(max_examples=400, deadline=None)
def test_what_a_report_calls_a_day_holds_that_day(published, back, data):
    day = published - timedelta(back)
    phrase, precision = data.draw(st.sampled_from(relative_phrases(day, published)))
    dated = resolved(phrase, published)
    assert dated.range.first <= day <= dated.range.last, phrase
    assert dated.range.precision is precision, phrase
    assert dated.anchor.day == published


@given(DAYS, st.integers(0, 6), st.integers(1, 400))
@settings(deadline=None)
def test_what_is_announced_of_a_day_to_come_holds_that_day(published, ahead, far):
    day = published + timedelta(ahead)
    text = f"They will meet on {WEEKDAYS[day.weekday()]}."
    (dated,) = resolve_times(find_times(text), Published(published, DateSource.USER, True))
    assert dated.range.first == dated.range.last == day
    dated = resolved(f"in the next {far} days", published)
    assert dated.range is None  # «they met … in the next days» looks both ways


@given(NOISE, NOISE, st.sampled_from(["5 March 2019", "last month", "the third quarter of 1990"]))
@settings(max_examples=200, deadline=None)
def test_a_phrase_is_found_where_it_stands_among_any_signs(before, after, phrase):
    text = f"{before} {phrase} {after}"
    (mention,) = find_times(text)
    assert mention.text == phrase == text[mention.start : mention.end]
    assert mention.start == len(before) + 1


@given(st.sampled_from(PHRASES), DAYS)
@settings(max_examples=400, deadline=None)
def test_what_is_resolved_comes_back_from_both_notations(phrase, published):
    """TIMEX3 gives back the days of every unit that it names, EDTF those of every range."""
    times = find_times(phrase)
    assume(times)
    for dated in resolve_times(times, Published(published, DateSource.USER, True)):
        span = dated.range
        if span is None:
            assert from_timex3(dated.value) is None or dated.mention.kind is TimeKind.SET
            continue
        assert from_timex3(to_timex3(span)) is not None
        for back in (from_edtf(to_edtf(span)), from_timex3(to_timex3(span))):
            assert (back.first, back.last) == (span.first, span.last)
        if is_whole_unit(span) and dated.mention.kind is TimeKind.DATE:
            named = from_timex3(dated.value)
            assert (named.first, named.last) == (span.first, span.last)
        assert display(span)
        assert explain(dated)
    assert len(timex_records(resolve_times(times, None))) <= 2 * len(times)


@given(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=5).map(". ".join), DAYS)
@example("Signed 2020-02-29 in Doha. Net for the nine months fell. At 1600 CEST", date(2000, 1, 1))
@example("On 4 July. It began in 1988. Shares fell from the previous day", date(1958, 7, 2))
@example("It began at 06:14 on 7 May 1942; at 6:58 a.m. it ended", date(1919, 12, 7))
@example("On June 3 it fell. It was the lowest since Diwali 2020. At 1600 CEST", date(2000, 1, 1))
@settings(max_examples=400, deadline=None)
def test_what_is_placed_without_a_publication_date_is_placed_so_with_any(text, published):
    """Nothing depends on a day that the text does not tell."""
    times = find_times(text)
    told = Published(published, DateSource.USER, True)
    with_one = resolve_times(times, told, Mode.NEWS)
    for without, dated in zip(resolve_times(times, None, Mode.NEWS), with_one, strict=True):
        assert without.anchor is None or without.anchor.source is DateSource.EVENT
        if without.range is not None:
            assert without.range == dated.range
        elif dated.range is not None:
            assert without.needs_anchor
