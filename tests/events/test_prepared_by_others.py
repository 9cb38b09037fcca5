"""Who wrote or negotiated a pact for others is no party of it."""

from __future__ import annotations

import pytest
from event_readers import events, names


@pytest.mark.parametrize(
    ("text", "parties", "beside"),
    [
        (
            "Oman and the Dawn Movement have agreed in principle to a peace deal negotiated by the"
            " African Union.",
            {"Oman", "Dawn Movement"},
            {"African Union"},
        ),
        (
            "Karl Berg signed the accord, drawn up by Oman, on Wednesday with the opposition.",
            {"Karl Berg", "opposition"},
            {"Oman"},
        ),
        (
            "India and China signed a truce negotiated by Oman on Monday.",
            {"India", "China"},
            {"Oman"},
        ),
        (
            "India and China signed a treaty negotiated by their ministers on Monday.",
            {"India", "China"},
            set(),
        ),
        (
            "India and the Lund Front agreed on Monday to halt the war in a deal announced by"
            " mediators of the African Union.",
            {"India", "Lund Front"},
            {"African Union"},
        ),
        (
            "A truce which Karl Berg negotiated between India and China in April did not last.",
            {"India", "China"},
            {"Karl Berg"},
        ),
        (
            "India and China signed a truce on Monday, with President Karl Berg looking on.",
            {"India", "China"},
            {"Karl Berg"},
        ),
        (
            "Karl Berg and Olaf Roe signed a power-sharing agreement on Thursday. The two men put"
            " their names to the document in Lund, with Ivo Karas, the mediator, looking on.",
            {"Karl Berg", "Olaf Roe"},
            {"Ivo Karas"},
        ),
        ("A treaty negotiated by India and China was signed on Monday.", {"India", "China"}, set()),
    ],
)
def test_who_only_prepared_it_is_beside(text: str, parties: set[str], beside: set[str]) -> None:
    assert [(names(e.actors), names(e.others)) for e in events(text)] == [(parties, beside)]
