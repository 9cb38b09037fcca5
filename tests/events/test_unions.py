"""The only union that the article names is the one behind its workers."""

from __future__ import annotations

import pytest
from event_readers import events, names


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Workers at Adeco's Lund plant approved a new contract on Tuesday. Steelworkers"
            " Local 12 has 900 members there.",
            {"Steelworkers Local 12"},
        ),
        (
            "Adeco Corp. and the union reached a deal on Tuesday. The Communications Workers of"
            " America had struck for a week.",
            {"Adeco Corp.", "Communications Workers of America"},
        ),
        (
            "Union leaders and Adeco Corp. reached a deal on Tuesday. The Transport Workers Union"
            " had struck for a week.",
            {"Adeco Corp.", "Transport Workers Union"},
        ),
        (  # a union of others
            "Adeco Corp. and the pilots' union reached a deal on Tuesday. The United Auto Workers"
            " struck elsewhere.",
            {"Adeco Corp.", "pilots' union"},
        ),
        (  # no union at all
            "Adeco Corp. and its workers reached a deal on Tuesday. The European Union was glad.",
            {"Adeco Corp.", "workers"},
        ),
        (  # two unions
            "Adeco Corp. and its workers reached a deal on Tuesday. The Lund Mineworkers Union and"
            " the Transport Workers Union were glad.",
            {"Adeco Corp.", "workers"},
        ),
        (
            "General Motors and the United Auto Workers reached a deal on Tuesday. GM was glad.",
            {"General Motors", "United Auto Workers"},
        ),
    ],
)
def test_workers_are_their_only_union(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]
