"""Chronologies: the day in front of a line is that of what the line tells."""

from __future__ import annotations

import pytest

from tests.events.event_readers import rows

TITLE = "Oman and Chad: the road to peace\n"

# Published on Friday, 20 November 2026.
TOLD = {
    (
        "9 December 1994: Officials of Oman and Chad hold their first meeting.\n"
        "17 June 1995: Oman's government falls.\n"
        "30 November: Chad and Oman sign a treaty in Lund."
    ): [
        "agreement occurred: Chad; Oman | 1995-11-30",
        "meeting occurred: Chad; Oman | 1994-12-09",
    ],
    "1997\nJuly 18 - Oman and Chad sign a treaty.\nOctober 25 - Peace talks open in Lund.": [
        "agreement occurred: Chad; Oman | 1997-07-18",
        "meeting occurred: Chad; Oman | 1997-10-25",
    ],
    (
        "1996 - The Berg years\nTalks between Oman and Chad begin.\n"
        "2001 - The Lindt years\nJune 22 - The treaty between Oman and Chad is signed in Lund."
    ): [
        "agreement occurred: Chad; Oman | 2001-06-22",
        "meeting occurred: Chad; Oman | 1996-01-01..1996-12-31",
    ],
    (
        "* 2003-2006 - President Karl Berg talks with the rebels. Oman and Chad agree on a truce.\n"
        "* 2007 - Oman and Chad sign a treaty."
    ): [
        "agreement occurred: Chad; Oman | 2003-01-01..2006-12-31",
        "agreement occurred: Chad; Oman | 2007-01-01..2007-12-31",
        "meeting occurred: Karl Berg; rebels | 2003-01-01..2006-12-31",
    ],
    (
        "October 31-November 3, 2002: Second session of talks between Oman and Chad.\n"
        "December 2-5, 2002: Third session of talks, in Lund."
    ): [
        "meeting occurred: Chad; Oman | 2002-10-31..2002-11-03",
        "meeting occurred: Chad; Oman | 2002-12-02..2002-12-05",
    ],
    (
        "March 2009 - Oman and Chad sign a treaty.\n"
        "May 2010 - During a visit to Oman, President Karl Berg meets President Anna Lindt."
    ): [
        "agreement occurred: Chad; Oman | 2009-03-01..2009-03-31",
        "meeting occurred: Anna Lindt; Karl Berg | 2010-05-01..2010-05-31",
    ],
    # Persons of one entry are not those of the next, the sides of a conflict are.
    (
        "May 3, 2009 - Envoy Karl Berg meets President Anna Lindt.\n"
        "Nov 6 - Peace talks open in Lund.\nFeb 9 - They are adjourned."
    ): [
        "meeting occurred:  | 2009-11-06",
        "meeting occurred: Anna Lindt; Karl Berg | 2009-05-03",
    ],
    "March 3, 2009: A truce between Oman and Chad takes effect at midnight.": [
        "agreement occurred: Chad; Oman | 2009-03-03",
    ],
    # What is to come, and what was long before.
    "Nov. 25: Anna Lindt meets Karl Berg in Lund.\nNov. 26: Lindt flies home.": [
        "meeting planned: Anna Lindt; Karl Berg | 2026-11-25",
    ],
    (
        "3 March 2009: Anna Lindt criticises the treaty that Oman and Chad had signed.\n"
        "5 March 2009: Oman frees its prisoners."
    ): [
        "agreement occurred: Chad; Oman | None",
    ],
    # One day in front of a report is that of the report.
    "Nov 18 - Oman and Chad have signed a treaty, Oman said.": [
        "agreement occurred: Chad; Oman | None",
    ],
    # In the body of a history, too, the present tells of what is over.
    (
        "In May 2009 Oman sells its bank. In October 2012 Chad sells its own. On Oct. 22 Oman and "
        "Chad sign a treaty in Lund."
    ): [
        "agreement occurred: Chad; Oman | 2012-10-22",
    ],
}
NO_EVENTS = (
    "17 January 1998: Oman turns down the proposals for a settlement that Chad has put forward.\n"
    "23 January: Oman's king, Karl Berg, dies.",
    "1998\nOman builds a bridge. Its people are fond of talks.",
)


@pytest.mark.parametrize("text", TOLD)
def test_a_line_has_the_day_in_front_of_it(text: str) -> None:
    assert rows(TITLE + text) == sorted(TOLD[text])


@pytest.mark.parametrize("text", NO_EVENTS)
def test_what_a_line_only_speaks_of_has_no_row(text: str) -> None:
    assert rows(TITLE + text) == []
