"""Days counted on or back, days listed after a day, weeks of a month: what they count from."""

from __future__ import annotations

from datetime import date

import pytest

from core.dates import explain, find_times, resolve_times
from core.model import DateMethod, DateSource, Precision, Published, Qualifier

WEDNESDAY = Published(date(2024, 6, 12), DateSource.USER, True)


def last(text, published=WEDNESDAY):
    return resolve_times(find_times(text), published)[-1]


def test_in_three_weeks_counts_from_publication_and_says_so():
    dated = last("The envoys will meet again in three weeks.")
    assert dated.method is DateMethod.RELATIVE_PUBLICATION
    assert (dated.range.first, dated.range.precision) == (date(2024, 7, 1), Precision.WEEK)
    assert "12 Jun 2024" in explain(dated)


def test_in_two_years_counts_from_the_story_where_one_is_told():
    story = (
        "The fort was taken on 3 May 1794. It was lost on 9 June 1796. "
        "He swore that he would return in two years."
    )
    assert last(story).range.first.year == 1798


@pytest.mark.parametrize(
    "text",
    [
        "They will meet in three weeks.",
        "They met the week before last.",
        "They met two Fridays ago.",
        "They met on the 23rd of last month.",
        "They left later in the day.",
        "They fasted in Ramadan.",
    ],
)
def test_without_a_publication_date_they_wait_for_it(text):
    dated = last(text, None)
    assert dated.range is None
    assert dated.needs_anchor


def test_listed_days_share_the_month_and_year_of_the_first():
    found = resolve_times(find_times("They met on March 3, 4 and 8, 2019, in Oslo."), WEDNESDAY)
    assert [dated.value for dated in found] == ["2019-03-03", "2019-03-04", "2019-03-08"]


def test_three_and_seventeen_april_are_two_days_and_no_span():
    found = resolve_times(find_times("They met on 3 and 17 April."), WEDNESDAY)
    assert [dated.range.precision for dated in found] == [Precision.DAY, Precision.DAY]


def test_a_number_of_people_after_a_day_is_no_day():
    assert len(find_times("They met on April 24 and 25 people spoke.")) == 1


def test_the_first_week_of_a_month_is_told_as_about():
    span = last("They met in the first week of March.").range
    assert (span.first, span.last) == (date(2024, 3, 1), date(2024, 3, 7))
    assert span.qualifier is Qualifier.ABOUT


def test_eid_alone_keeps_the_other_feast():
    dated = last("The truce began on Eid.")
    assert [other.first.year for other in dated.alternatives] == [2024]
    assert "nearer" in explain(dated)
