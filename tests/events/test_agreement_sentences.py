"""Agreements told in wordings that were missed or misread once."""

from __future__ import annotations

import pytest
from event_readers import days, events, mentions, names

from core.model import Event, EventType, Status


def agreements(text: str) -> list[Event]:
    return [event for event in events(text) if event.type is EventType.AGREEMENT]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Oman and Chad have signed a pact aimed at ending a trade war that has hurt markets.",
            {"Oman", "Chad"},
        ),
        (
            "Oman and Chad struck a deal designed to curb smuggling along the coast.",
            {"Oman", "Chad"},
        ),
        (
            "Oman and Chad have reached an outline agreement that would be approved by the board.",
            {"Oman", "Chad"},
        ),
        (
            "Oman and Chad on Tuesday put their signatures to a fisheries accord.",
            {"Oman", "Chad"},
        ),
        ("Oman may use the river under a 1975 accord with Chad.", {"Oman", "Chad"}),
        (
            "Under a 1975 accord between Oman and Chad, gas is sold cheaply.",
            {"Oman", "Chad"},
        ),
        ("Oman agreed with Chad on Monday to a joint inquiry.", {"Oman", "Chad"}),
        ("Oman and Chad agreed on a timetable for the pullout.", {"Oman", "Chad"}),
        ("Oman and Chad have agreed on a minimum wage for guards.", {"Oman", "Chad"}),
        ("Oman and Chad agreed that the bridge would reopen on Friday.", {"Oman", "Chad"}),
        ("Oman and Chad said Wednesday they would restore diplomatic ties.", {"Oman", "Chad"}),
        ("Oman and Chad announced on Monday that they would patrol the gulf.", {"Oman", "Chad"}),
        (
            "A prisoner exchange between Oman and Chad, agreed in Lund last week, freed 200 men.",
            {"Oman", "Chad"},
        ),
        (
            "The document that was signed by Oman and Chad commits both to a pullout.",
            {"Oman", "Chad"},
        ),
    ],
)
def test_states_that_agree_are_found(text: str, parties: set[str]) -> None:
    (event,) = agreements(text)
    assert names(event.actors) == parties
    assert event.status == "occurred"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Adeco Corp. said it will buy Belar Inc. for $340 million in cash.", "occurred"),
        ("Adeco Corp. will acquire Belar Inc., the companies announced on Thursday.", "occurred"),
        ("Adeco Corp. will take a 34 percent stake in Belar Inc., both said.", "occurred"),
        ("Adeco Corp. will buy Belar Inc. in March.", "planned"),
        ("Adeco Corp. sold its 12% interest in Belar Inc. on Friday.", "occurred"),
        ("Adeco Corp. and Belar Inc. set up an equally owned venture in 1996.", "occurred"),
        (
            "Adeco Corp. settled a patent suit brought against it by Belar Inc. today.",
            "occurred",
        ),
        ("Adeco Corp. and Belar Inc. settled their long dispute over a brand name.", "occurred"),
        (
            "Adeco Corp. planned a takeover of Belar Inc., which was called off in May.",
            "cancelled",
        ),
        ("The proposed merger of Adeco Corp. and Belar Inc. is to be completed in May.", "planned"),
        (
            "Adeco Corp. said it will form a joint venture with Belar Inc. to make gauges.",
            "occurred",
        ),
        ("Shares fell after Adeco Corp. pulled out of a merger with Belar Inc. today.", "occurred"),
        ("Adeco Corp. and Belar Inc. scrapped plans to combine their mills.", "cancelled"),
    ],
)
def test_companies_that_agree_are_found(text: str, status: str) -> None:
    (event,) = agreements(text)
    assert names(event.actors) == {"Adeco Corp.", "Belar Inc."}
    assert event.status == status


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Oman suspended its participation in the treaty on Friday.", {"Oman"}),
        ("Oman has ended its membership of the pact.", {"Oman"}),
        ("Oman walked away from the pact on Friday.", {"Oman"}),
        ("The accord is old. Oman pulled out of it on Friday.", {"Oman"}),
        ("Oman voted on Friday in favour of the treaty.", {"Oman"}),
        ("Oman joined the convention.", {"Oman"}),
    ],
)
def test_one_sided_acts_name_who_acts(text: str, parties: set[str]) -> None:
    (event,) = agreements(text)
    assert names(event.actors) == parties
    assert days(event) in {"2026-11-20", None}


@pytest.mark.parametrize(
    "text",
    [
        "Oman sent envoys to Chad on Monday. The two governments signed a transit accord today.",
        "Oman met Chad in Lund on Monday. A document adopted after the talks calls for a pullout.",
        "Oman met Chad in Lund on Monday. Under papers initialed at the end, trade is to double.",
        "Oman met Chad in Lund on Monday. They put their signatures to an accord.",
        "Oman sent envoys to Chad. The two states on Tuesday signed a plan for the gulf.",
        "Oman and Chad said late Sunday that they had a tentative agreement.",
    ],
)
def test_parties_of_a_deal_stand_in_the_words_before(text: str) -> None:
    (event,) = agreements(text)
    assert names(event.actors) == {"Oman", "Chad"}


def test_they_that_the_companies_say_are_the_companies() -> None:
    told = agreements(
        "Adeco Corp. and Belar Inc. have stopped suing each other. "
        "The companies announced yesterday that they have formed an equally owned venture."
    )
    assert [names(event.actors) for event in told] == [{"Adeco Corp.", "Belar Inc."}]


def test_what_follows_under_a_deal_does_not_make_it_planned() -> None:
    (event,) = agreements("Under an accord reached with Chad on Monday, Oman will open a port.")
    assert (event.status, days(event)) == ("occurred", "2026-11-16")


def test_a_known_deal_can_be_told_of_by_its_time() -> None:
    (event,) = agreements("The forum grew out of the 2008 cease-fire that ended five days of war.")
    assert days(event) == "2008-01-01..2008-12-31"


def test_a_payment_agreed_to_settle_a_suit_is_one_deal() -> None:
    (event,) = agreements("Adeco Corp. agreed to pay $4 million to settle a suit by Belar Inc.")
    assert event.status == "occurred"


def test_what_broke_the_truce_is_not_when_it_was_agreed() -> None:
    told = agreements("Oman blamed rebels for breaking the truce agreed to with Chad on Tuesday.")
    assert [(event.status, days(event)) for event in told] == [("occurred", "2026-11-17")]


def test_it_that_breaks_down_is_the_truce_before() -> None:
    text = "Oman and Chad agreed a truce on 3 May 2026. It lasted a week and broke down on 10 May."
    told = agreements(text)
    assert [(names(event.actors), days(event)) for event in told] == [
        ({"Oman", "Chad"}, "2026-05-03"),
        ({"Oman", "Chad"}, "2026-05-10"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lindt and Karl Berg agreed on the need for a fair vote.",
        "Oman and Chad agreed that smuggling remains a threat.",
        "Oman and Chad announced that they would hold talks on Sunday.",
        "Adeco Corp. owns a stake in Belar Inc.",
        "The judge adopted the text of the ruling.",
        "They had an exchange of views with Oman.",
        "Oman used the water under a treaty.",
        "Thousands marched in support of the Omani nuclear deal on Friday.",
        "The debate about the Omani deal went on for hours on Friday.",
        "Adeco Corp. had a contract to mend the roof.",
        "After the papers are signed, a motorcade will leave the palace.",
        "The car was old. It broke down on Friday.",
    ],
)
def test_no_agreement_is_told(text: str) -> None:
    assert agreements(text) == []


def test_a_closing_still_to_come_has_the_sides_of_the_deal() -> None:
    told = agreements(
        "Adeco Corp. agreed to acquire Belar Inc. for $55 million. "
        "The firms expect the transaction to be completed by 15 December."
    )
    assert sorted(event.status for event in told) == ["occurred", "planned"]
    assert [names(event.actors) for event in told] == [{"Adeco Corp.", "Belar Inc."}] * 2


def test_a_joint_statement_is_not_the_treaty_before() -> None:
    treaty, statement = mentions(
        "Oman and Chad signed a border treaty in May 2019. "
        "In their joint statement issued in Lund, Oman and Chad called for its ratification."
    )
    assert treaty.antecedent is None
    assert statement.antecedent is None
    assert statement.date is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "The Belar Inc. acquisition, which was terminated in May 2019, cost millions.",
            "cancelled",
        ),
        ("The Belar Inc. takeover was completed in May 2019.", "occurred"),
    ],
)
def test_a_takeover_can_be_named_by_what_is_bought(text: str, status: str) -> None:
    (event,) = agreements(text)
    assert (names(event.actors), event.status) == ({"Belar Inc."}, status)


def test_a_partnership_as_a_manner_of_speaking_is_no_deal() -> None:
    assert agreements('It was agreed to establish "a partnership on all these areas".') == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The Federal Reserve Board approved Adeco Corp.'s acquisition of Belar Inc. on Monday.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "The regulators cleared the merger of Adeco Corp. and Belar Inc. on Monday.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. was merged into Belar Inc. after a meeting of shareholders on Monday.",
            {"Adeco Corp.", "Belar Inc."},
        ),
    ],
)
def test_who_only_approves_a_takeover_is_no_party(text: str, parties: set[str]) -> None:
    (event,) = agreements(text)
    assert names(event.actors) == parties


def test_shareholders_who_approve_stand_for_their_firm() -> None:
    (event,) = agreements("Adeco Corp. said shareholders approved its acquisition by Belar Inc.")
    assert names(event.actors) == {"Adeco Corp.", "Belar Inc."}


@pytest.mark.parametrize(
    "text",
    [
        "Oman and Chad agreed on Monday to hold another round of talks.",
        "Oman and Chad agreed on Monday to impose sanctions on Togo.",
    ],
)
def test_an_agreed_round_of_talks_and_agreed_sanctions_are_no_agreement(text: str) -> None:
    assert agreements(text) == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Adeco Corp. gets a licence under a settlement that it made in 1988 with Belar Inc.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. settled a patent suit that it filed in May against its rival Belar Inc.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. said it has settled a lawsuit that Belar Inc. brought in May.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. and others have reached settlements with Belar Inc.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp.'s planned purchase of shops from Belar Inc. will be examined by the "
            "Competition Commission.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Shareholders of Adeco Corp. and Belar Inc. voted today for the merger of the two "
            "brewers.",
            {"Adeco Corp.", "Belar Inc."},
        ),
    ],
)
def test_both_sides_of_a_settlement_and_no_watchdog(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in agreements(text)] == [parties]


@pytest.mark.parametrize(
    "words",
    [
        "The transaction, valued at about $1 billion, is expected to close on 1 December.",
        "The purchase is scheduled for completion on 1 December.",
        "The acquisition is slated to be completed on 1 December.",
    ],
)
def test_the_closing_of_a_deal_is_planned_with_its_sides(words: str) -> None:
    bought, closing = agreements("Adeco Corp. agreed on Friday to buy Belar Inc. " + words)
    assert (closing.status, days(closing)) == (Status.PLANNED, "2026-12-01")
    assert names(closing.actors) == names(bought.actors) == {"Adeco Corp.", "Belar Inc."}
