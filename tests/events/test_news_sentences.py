"""Turns of phrase of business and diplomatic news, each with all the rows that it makes."""

from __future__ import annotations

import pytest

from tests.events.event_readers import rows

AGREED = "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (
            "Adeco Corp. agreed on Monday to merge with Belar Inc. The merger needs approval, and"
            " the companies said they hoped to complete it by the middle of 2027.",
            "2026-11-20..2027-12-31",
        ),
        (
            "Adeco Corp. agreed on Monday to buy Belar Inc. It should be wrapped up by March.",
            "2026-11-20..2027-03-31",
        ),
        (
            "Adeco Corp. and Belar Inc. announced a merger on Monday. Both boards have approved"
            " the deal, which is expected to close in the first quarter.",
            "2027-01-01..2027-03-31",
        ),
        (
            "Adeco Corp. agreed on Monday to buy Belar Inc. The purchase must be cleared by the"
            " cartel office and is expected to close in May.",
            "2027-05-01..2027-05-31",
        ),
        (
            "Adeco Corp. agreed on Monday to acquire Belar Inc. The shareholders of both firms"
            " are to vote on the takeover on Dec. 5.",
            "2026-12-05",
        ),
    ],
)
def test_a_step_still_to_come_is_a_row_beside_its_deal(text: str, span: str) -> None:
    step = f"agreement planned: Adeco Corp.; Belar Inc. | {span}"
    assert rows(text) == [AGREED, step]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Lund II arms treaty is old. The Senate approved Lund II on Oct. 22, and the"
            " Russian parliament followed last month.",
            [
                "agreement occurred: Russia | 2026-10-01..2026-10-31",
                "agreement occurred: United States | 2026-10-22",
            ],
        ),
        (
            "Adeco Corp. won a contract on Monday to supply Belar Inc. with brakes.",
            [AGREED],
        ),
        (
            "Adeco Corp. has won a five-year contract to build trains for Belar Inc., it said on"
            " Monday.",
            [AGREED],
        ),
        (
            "Adeco Corp. is in talks to buy a stake in a Danish brewer.",
            ["meeting occurred: Adeco Corp.; Danish brewer | None"],
        ),
        (
            "Adeco Corp. is a maker of pumps and of talks. It is in negotiations with a lessor for"
            " three jets.",
            ["meeting occurred: Adeco Corp.; lessor | None"],
        ),
        (
            "A delegation of the World Bank has been in Reykjavik since Monday.",
            ["meeting occurred: Iceland; World Bank | 2026-11-16..2026-11-20"],
        ),
        (
            "A Russian delegation was in Havana on Monday.",
            ["meeting occurred: Cuba; Russia | 2026-11-16"],
        ),
        (
            "Chinese envoy Li Wen has accepted an invitation to Hanoi later this year.",
            ["meeting planned: Li Wen; Vietnam | 2026-11-20..2026-12-31"],
        ),
        (
            "Indian Prime Minister Karl Berg accepted an invitation to visit Oman next month.",
            ["meeting planned: Karl Berg; Oman | 2026-12-01..2026-12-31"],
        ),
        (
            "India withdrew in May from an accord signed with China in 2009.",
            [
                "agreement occurred: China; India | 2009-01-01..2009-12-31",
                "agreement occurred: India | 2026-05-01..2026-05-31",
            ],
        ),
        (
            "NASA withdrew last year, breaking an agreement signed with Cordan Plc in 2009.",
            [
                "agreement occurred: Cordan Plc; NASA | 2009-01-01..2009-12-31",
                "agreement occurred: NASA | 2025-01-01..2025-12-31",
            ],
        ),
        (
            "Adeco Corp. agreed in April to buy Belar Inc. and in May to buy Cordan Inc.",
            [
                "agreement occurred: Adeco Corp.; Belar Inc. | 2026-04-01..2026-04-30",
                "agreement occurred: Adeco Corp.; Cordan Inc. | 2026-05-01..2026-05-31",
            ],
        ),
        (
            "Omani Foreign Minister Karl Berg met his counterpart, Anna Karas, in Lund on Monday. A"
            " planned call on President Anna Lindt was dropped because the president was ill.",
            [
                "meeting cancelled: Anna Lindt; Karl Berg | None",
                "meeting occurred: Anna Karas; Karl Berg | 2026-11-16",
            ],
        ),
        (
            "Adeco Corp. and Belar Inc. merged in May. The two sides bargained for ten weeks.",
            [
                "agreement occurred: Adeco Corp.; Belar Inc. | 2026-05-01..2026-05-31",
                "meeting occurred: Adeco Corp.; Belar Inc. | None",
            ],
        ),
        (
            "Adeco Corp. signed a contract with a Danish brewer on Monday. The deal with Belar Inc."
            " runs for three years.",
            [AGREED],
        ),
        (
            "Chairman Li Wen met Anna Karas on Monday. He flew to Seoul last week, media reported,"
            " to offer panels to Samsung, which has its own.",
            [
                "meeting occurred: Anna Karas; Li Wen | 2026-11-16",
                "meeting occurred: Li Wen; Samsung | 2026-11-09..2026-11-15",
            ],
        ),
        (
            "Haddad has accepted an invitation to Hanoi.",
            ["meeting planned: Haddad; Vietnam | None"],
        ),
        (
            "The Rural Alliance walked out of the coalition on Monday night.",
            ["agreement occurred: Rural Alliance | 2026-11-16"],
        ),
        (
            "Adeco Corp. will merge with Belar Inc. in a $4 billion deal, the companies said on"
            " Monday, creating the fifth-largest brewer.",
            [AGREED],
        ),
        (
            "Belar Inc. denied on Monday that it was in talks with Adeco Corp.",
            ["meeting denied: Adeco Corp.; Belar Inc. | None"],
        ),
    ],
)
def test_a_turn_of_phrase_makes_its_rows(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Adeco Corp. and its staff still have to vote on the contract.",
        "The Senate approved Medicare on Friday.",
        "The team was under fire in Oman on Friday.",
        "Anna Lindt accepted an invitation to dinner on Friday.",
        "India and China have not negotiated for almost ten years.",
        "Karl Berg settled with his family in Lund in May.",
        "The road is long. Adeco Corp. hopes to complete it by May.",
    ],
)
def test_what_only_looks_like_it_makes_no_row(text: str) -> None:
    assert rows(text) == []
