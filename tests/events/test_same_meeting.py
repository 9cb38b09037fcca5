"""One meeting told twice under other names: in a "when" clause, or by its day alone."""

from __future__ import annotations

import pytest
from event_readers import events, names

MET = "President Karl Berg and opposition leader Anna Lindt met on Monday. It rained. "


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Adeco Corp. and Halden Inc. resumed negotiations on Monday when Karl Berg met the head"
            " of Halden, Anna Lindt.",
            {"Karl Berg", "Anna Lindt"},
        ),
        (
            MET + "Monday's meeting was attended by Omani chairman Omar Haddad and Ivar Holm.",
            {"Karl Berg", "Anna Lindt"},
        ),
        (
            MET + "Monday's meeting was held at Lund Lodge, a retreat of the Omani government.",
            {"Karl Berg", "Anna Lindt"},
        ),
    ],
)
def test_one_meeting_under_other_names(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


@pytest.mark.parametrize(
    "text",
    [
        MET + "Monday's talks between Peru and Chile were short.",
        MET + "Tuesday's meeting was attended by Omar Haddad and Ivar Holm.",
        "Oman and Chad resumed talks on Monday when Karl Berg telephoned Ravi Das.",
    ],
)
def test_another_meeting_is_told_by_itself(text: str) -> None:
    assert len(events(text)) == len((1, 2))
