"""Wordings that new articles had and no rule knew: what was told, what is to come, what is none."""

from __future__ import annotations

import pytest
from event_readers import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chadian Prime Minister Anna Lindt met President Karl Berg in Lund on Monday. She was "
            "received by King Olav Dahl on Tuesday.",
            [
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
                "meeting occurred: Anna Lindt; Olav Dahl | 2026-11-17",
            ],
        ),
        (
            "Omani officials and Chadian rebels have talked face to face on Monday.",
            ["meeting occurred: Chadian rebels; Oman | 2026-11-16"],
        ),
        (
            "Oman and Chad met on Monday. Negotiators for the two sides will meet again next week.",
            [
                "meeting occurred: Chad; Oman | 2026-11-16",
                "meeting planned: Chad; Oman | 2026-11-23..2026-11-29",
            ],
        ),
        (
            "Oman and Chad signed an accord on Monday. The signatories will meet again on Friday.",
            [
                "agreement occurred: Chad; Oman | 2026-11-16",
                "meeting planned: Chad; Oman | 2026-11-20",
            ],
        ),
        (
            "Adeco Corp. sold a mill to Belar Inc. on Monday. The two companies are still "
            "discussing a second sale.",
            [
                "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
                "meeting occurred: Adeco Corp.; Belar Inc. | None",
            ],
        ),
        (
            "President Karl Berg said he would not attend the sessions with Anna Lindt.",
            ["meeting cancelled: Anna Lindt; Karl Berg | None"],
        ),
        (
            "It is unclear whether Karl Berg and Anna Lindt would meet in Lund in December.",
            ["meeting hypothetical: Anna Lindt; Karl Berg | 2026-12-01..2026-12-31"],
        ),
        (
            "Negotiations were suspended by the Kurds in February.",
            ["meeting cancelled: Kurds | 2026-02-01..2026-02-28"],
        ),
        (
            "Oman and Chad signed a pact on Monday. Talks on fishing will begin soon.",
            [
                "agreement occurred: Chad; Oman | 2026-11-16",
                "meeting planned: Chad; Oman | None",
            ],
        ),
        (
            "Oman and Chad signed a pact on Monday. Talks on fishing will continue.",
            ["agreement occurred: Chad; Oman | 2026-11-16"],
        ),
        (
            "Adeco Corp. is in talks with a northern maker about a mill.",
            ["meeting occurred: Adeco Corp.; northern maker | None"],
        ),
        (
            "A week of talks among Oman's rivals closed without a result.",
            ["meeting occurred: Oman's rivals | None"],
        ),
        (
            "Karl Berg flies to Rome, where Premier Anna Lindt is to receive him on Monday.",
            ["meeting planned: Anna Lindt; Karl Berg | 2026-11-23"],
        ),
    ],
)
def test_a_meeting_is_told(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Adeco Corp. reached a pact with Belar Inc. on Monday. It is to be signed on April 30.",
            [
                "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
                "agreement planned: Adeco Corp.; Belar Inc. | 2027-04-30",
            ],
        ),
        (
            "Adeco Corp. exercised its option to buy Belar Inc. on Friday.",
            ["agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-20"],
        ),
        (
            "The boards of Adeco Corp. and Belar Inc. signed off on the merger on Monday.",
            ["agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16"],
        ),
        (
            "Adeco Corp. and Belar Inc. hope to sign a final agreement by next June.",
            ["agreement planned: Adeco Corp.; Belar Inc. | 2026-11-20..2027-06-30"],
        ),
        (
            "Oman and Chad met on Monday. Much hangs on the pact that the two sides hope to sign.",
            [
                "agreement planned: Chad; Oman | None",
                "meeting occurred: Chad; Oman | 2026-11-16",
            ],
        ),
        (
            "Signed by Oman and Chad in Lund in 1993, the treaty bans war.",
            ["agreement occurred: Chad; Oman | 1993-01-01..1993-12-31"],
        ),
        (
            "A truce that Oman and Chad declared in March broke down on October 9.",
            [
                "agreement occurred: Chad; Oman | 2026-03-01..2026-03-31",
                "agreement occurred: Chad; Oman | 2026-10-09",
            ],
        ),
    ],
)
def test_a_deal_is_told(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Karl Berg flew to Bonn, where he conferred with German officials, and announced there "
            "that the foreign ministers of Oman and Chad will meet in Lund next Friday.",
            [
                "meeting occurred: Germany; Karl Berg | None",
                "meeting planned: Chad; Oman | 2026-11-27",
            ],
        ),
        (
            "Oman joined a treaty that bans such arms on September 14, and votes next month.",
            ["agreement occurred: Oman | 2026-09-14"],
        ),
        (
            "Oman was free in July 2011, six years after an accord between Oman and Chad ended it.",
            ["agreement occurred: Chad; Oman | 2005-01-01..2005-12-31"],
        ),
        (
            "Oman and Chad decided in March to hold talks.",
            ["meeting planned: Chad; Oman | None"],
        ),
        (
            "Oman and Chad signed a peace accord on Monday. Before the ceremony, Karl Berg met "
            "with Anna Lindt and promised aid.",
            [
                "agreement occurred: Chad; Oman | 2026-11-16",
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
            ],
        ),
        (
            "Adeco Corp. and Belar Inc. signed an agreement on May 2. The first agreement, which "
            "was signed on February 14, was worth less.",
            [
                "agreement occurred: Adeco Corp.; Belar Inc. | 2026-02-14",
                "agreement occurred: Adeco Corp.; Belar Inc. | 2026-05-02",
            ],
        ),
    ],
)
def test_the_day_is_that_of_the_event(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Oman and Chad came close to a deal on Friday.",
        "Adeco Corp. is close to an agreement to buy Belar Inc.",
        "Adeco Corp. and Belar Inc. are near a deal.",
    ],
)
def test_what_is_only_near_is_no_deal(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Karl Berg flew in on Monday and conferred for two hours with interim President Anna "
            "Lindt.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "Karl Berg and Anna Lindt talked behind closed doors for hours on Thursday and are "
            "to resume on Saturday.",
            [
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-19",
                "meeting planned: Anna Lindt; Karl Berg | 2026-11-21",
            ],
        ),
        (
            "Karl Berg used the trip to call on President Anna Lindt on Monday.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "The spokesman would neither confirm nor deny that Karl Berg met Anna Lindt on Monday.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "A meeting between Karl Berg and Anna Lindt set for Sunday had been dropped.",
            ["meeting cancelled: Anna Lindt; Karl Berg | 2026-11-15"],
        ),
        ("Fatah has accepted an offer of talks from the Omani government.", []),
        (
            "Former President Karl Berg arrived in Oman on Wednesday and was expected to meet "
            "leader Olav Dahl.",
            ["meeting planned: Karl Berg; Olav Dahl | None"],
        ),
        (
            "Karl Berg said he had a cup of coffee with Anna Lindt on Monday.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "Envoys of the European Union shuttled between Oman and Chad on Monday.",
            ["meeting occurred: Chad; European Union; Oman | 2026-11-16"],
        ),
        ("Military commanders of Oman and Chad meet every Thursday in a tent.", []),
        (
            "Adeco Corp. said on Wednesday that it had broken off talks with Belar Inc. on a sale.",
            ["meeting occurred: Adeco Corp.; Belar Inc. | 2026-11-18"],
        ),
        (
            "Karl Berg met Olav Dahl on Monday. Before his meeting with Dahl, Berg paid a call on "
            "President Anna Lindt.",
            [
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
                "meeting occurred: Karl Berg; Olav Dahl | 2026-11-16",
            ],
        ),
        (
            "Karl Berg spent the morning with Anna Lindt on Monday.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "Adeco Corp. is in advanced talks to merge its rail unit with Belar Inc.",
            ["meeting occurred: Adeco Corp.; Belar Inc. | None"],
        ),
    ],
)
def test_a_meeting_is_told_as_agencies_do(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Adeco Corp. said it would sell its catering arm to the Swiss group Belar Inc.",
            ["agreement occurred: Adeco Corp.; Belar Inc. | None"],
        ),
        (
            "Adeco Corp. and Belar Inc. reached a deal on Monday. The companies expect to wrap up "
            "the transaction in March.",
            [
                "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
                "agreement planned: Adeco Corp.; Belar Inc. | 2027-03-01..2027-03-31",
            ],
        ),
        (
            "The sale of Adeco Corp. to Belar Inc. should close before the summer.",
            ["agreement planned: Adeco Corp.; Belar Inc. | 2026-11-20..2027-05-31"],
        ),
        (
            "Oman and Chad have agreed on how to open the border.",
            ["agreement occurred: Chad; Oman | None"],
        ),
        (
            "Oman and Chad will set up a joint centre, their ministers announced on Monday.",
            ["agreement occurred: Chad; Oman | 2026-11-16"],
        ),
        (
            "Oman and Chad have had a treaty on friendship since October 1995.",
            ["agreement occurred: Chad; Oman | 1995-10-01..1995-10-31"],
        ),
        (
            "Adeco Corp. reached an understanding with Belar Inc. that no plant will shut before "
            "2032.",
            ["agreement occurred: Adeco Corp.; Belar Inc. | None"],
        ),
        (
            "Adeco Corp. reached a settlement with Belar Inc. on January 21 that gives it two per "
            "cent this year.",
            ["agreement occurred: Adeco Corp.; Belar Inc. | 2026-01-21"],
        ),
        (
            "Omani and Chadian commanders met on Thursday and agreed to withdraw some troops.",
            [
                "agreement occurred: Chad; Oman | 2026-11-19",
                "meeting occurred: Chad; Oman | 2026-11-19",
            ],
        ),
        (
            "President Karl Berg of Oman and Anna Lindt of Chad agreed at their summit in May to "
            "work together.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-05-01..2026-05-31"],
        ),
        (
            "Regulators blocked a takeover of Adeco Corp. by Belar Inc. in 2011.",
            ["agreement cancelled: Adeco Corp.; Belar Inc. | 2011-01-01..2011-12-31"],
        ),
        (
            "Omani and Chadian commanders met on Thursday and agreed to work together.",
            ["meeting occurred: Chad; Oman | 2026-11-19"],
        ),
        (
            "Oman formally notified the United Nations on Monday of its withdrawal from a pact.",
            ["agreement occurred: Oman | 2026-11-16"],
        ),
        (
            "After 10 hours of talks, Karl Berg and Anna Lindt announced a truce on Monday.",
            [
                "agreement occurred: Anna Lindt; Karl Berg | 2026-11-16",
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
            ],
        ),
        (
            "Adeco Corp.'s acquisition of Belar Inc., announced in March, was completed on Monday.",
            [
                "agreement occurred: Adeco Corp.; Belar Inc. | 2026-03-01..2026-03-31",
                "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
            ],
        ),
        (
            "The Omani government and the trade unions have agreed a pay pause.",
            ["agreement occurred: Omani government; trade unions | None"],
        ),
        (
            "Israel and Hamas have agreed to extend a truce, Omani mediators said on Wednesday.",
            ["agreement occurred: Hamas; Israel | 2026-11-18"],
        ),
        (
            "Adeco Corp. yesterday bought 9% of Belar Inc. from a director, Karl Berg.",
            ["agreement occurred: Adeco Corp.; Belar Inc.; Karl Berg | 2026-11-19"],
        ),
        (
            "Oman and Chad said Friday they had settled a two-year argument over the border.",
            ["agreement occurred: Chad; Oman | 2026-11-20"],
        ),
    ],
)
def test_a_deal_is_told_as_agencies_do(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He signed a three-year contract with the Lund orchestra in May.",
        "The company expects to sign more contracts next year.",
        "Adeco Corp. has contracts with 30 airlines.",
    ],
)
def test_what_is_nobodys_or_none_in_particular_is_no_deal(text: str) -> None:
    assert rows(text) == []
