"""Deals of firms, unions and clubs in the words of agencies."""

from __future__ import annotations

import pytest

from tests.events.event_readers import days, events, names

PAIR = {"Adeco Corp.", "Belar Inc."}


@pytest.mark.parametrize(
    "text",
    [
        "Adeco Corp. said on Monday that it had signed a contract with Belar Inc. in Lund.",
        "Adeco Corp. and Belar Inc. said Monday they had agreed to merge.",
        "Adeco Corp. has agreed to sell its mills to Belar Inc., the company said on Monday.",
        "Adeco Corp. is taking over Belar Inc. for $3 billion, the two firms announced on Monday.",
        "Adeco Corp. will pay Belar Inc. $2 million to settle a suit, the companies said Monday.",
    ],
)
def test_a_party_that_tells_of_its_deal_dates_it(text: str) -> None:
    (event,) = events(text)
    assert (names(event.actors), days(event)) == (PAIR, "2026-11-16")


@pytest.mark.parametrize(
    "text",
    [
        "Analysts said on Monday that Adeco Corp. had signed a contract with Belar Inc.",
        "Anna Lindt said on Monday that Adeco Corp. had signed a contract with Belar Inc.",
        "Adeco Corp. said on Monday that it will sign a contract with Belar Inc.",
    ],
)
def test_who_only_comments_on_a_deal_does_not_date_it(text: str) -> None:
    (event,) = events(text)
    assert days(event) is None


@pytest.mark.parametrize(
    "text",
    [
        "Adeco Corp. wants to cut wages. On Monday it reached a deal with Belar Inc.",
        "Belar Inc. makes pumps. Adeco Corp. agreed on Monday to buy the company for $4 million.",
        "Adeco Corp. struck a $5 billion deal on Monday to take over Belar Inc.",
        "Shareholders of Belar Inc. on Monday approved its purchase by Adeco Corp.",
        "Belar Inc. picked Adeco Corp. on Monday to build ferries under a new contract.",
        "Adeco Corp. sued Belar Inc. in 1996 after the contract collapsed on Monday.",
    ],
)
def test_both_sides_of_a_deal_are_found(text: str) -> None:
    (event,) = events(text)
    assert (names(event.actors), days(event)) == (PAIR, "2026-11-16")


def test_members_stand_for_their_union() -> None:
    (event,) = events("Members of the Seamen's Union ratified a contract with Adeco Corp. today.")
    assert names(event.actors) == {"Seamen's Union"}


def test_a_merger_that_both_give_up_is_cancelled() -> None:
    (event,) = events("Adeco Corp. and Belar Inc. said on Monday that they would not merge.")
    assert (event.status, names(event.actors)) == ("cancelled", PAIR)


def test_agreements_with_one_and_with_another_are_two() -> None:
    told = events("Adeco Corp. announced agreements with Belar Inc. and with Cordan Plc today.")
    assert [names(event.actors) for event in told] == [PAIR, {"Adeco Corp.", "Cordan Plc"}]


def test_a_pact_on_which_something_rests_is_only_signed() -> None:
    (event,) = events("Oman and Chad today signed a pact on which their trade will rest.")
    assert names(event.actors) == {"Oman", "Chad"}


@pytest.mark.parametrize(
    "words",
    [
        "In May 1996 Adeco had ordered 180 smaller jets for $7 billion.",
        "In May 1996 it had ordered or taken options on 370 jets.",
        "In May 1996 the airline bought 30.",
    ],
)
def test_an_earlier_order_is_of_the_same_maker(words: str) -> None:
    told = events(f"Adeco Corp. ordered 20 jets from Belar Inc. on Friday. {words}")
    assert [names(event.actors) for event in told] == [PAIR, PAIR]


def test_what_else_is_bought_by_the_number_is_no_order() -> None:
    told = events(
        "Adeco Corp. ordered 20 jets from Belar Inc. on Friday. In May 1996 Adeco had bought 300 "
        "shares of a rival and ordered 300 workers to leave."
    )
    assert len(told) == 1
