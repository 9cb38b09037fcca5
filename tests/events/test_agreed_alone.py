"""What one side agrees to: whom it is for, and what is only founded or the place of it."""

from __future__ import annotations

import pytest
from event_readers import events, names


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The Omani government has agreed to offer a large loan to the film industry.",
            {"Omani government", "film industry"},
        ),
        ("The Omani government has agreed to set up a firm in Muscat.", {"Omani government"}),
        ("The Omani government has agreed to lend Chad two ships.", {"Oman", "Chad"}),
        ("Oman has agreed to set up a centre for Music, Film and Games.", {"Oman"}),
        (
            "Karl Berg has agreed to set up two clinics and a team of health workers in Lund.",
            {"Karl Berg"},
        ),
        ("Mayor Karl Berg agreed on Monday to resign in District Court.", {"Karl Berg"}),
    ],
)
def test_a_lone_party_agrees_with_whom_it_is_for(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Speaker Anna Lindt held talks with King Karl Berg and top Omani officials on Monday.",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Speaker Anna Lindt held talks with top Omani officials on Monday.",
            {"Anna Lindt", "Oman"},
        ),
        (
            "The Tamil Tigers will hand over their arms after a peace deal signed last year with"
            " the government.",
            {"Tamil Tigers", "Sri Lankan government"},
        ),
    ],
)
def test_officials_beside_their_king_and_the_government_of_the_rebels(
    text: str, parties: set[str]
) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]
