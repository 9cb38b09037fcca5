"""Which date is the event's, in reports of Wednesday, 18 March 1998."""

from __future__ import annotations

import pytest
from event_readers import days, events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Karl Berg is to meet Anna Lindt about their 2002 quarrel.", None),
        ("Anna Lindt met Karl Berg ahead of Sunday's vote.", None),
        ("Anna Lindt and Karl Berg discussed Monday's attack.", None),
        ("Anna Lindt met Karl Berg at Friday's summit in Oslo.", "1998-03-13"),
        ("India and China have been negotiating in Muscat since Monday.", "1998-03-16..1998-03-18"),
        ("India and China have been in talks since Monday.", "1998-03-16..1998-03-18"),
        ("Karl Berg came to Muscat on Tuesday, when he met Anna Lindt.", "1998-03-17"),
        ("Anna Lindt met Karl Berg in May, she said.", "1997-05-01..1997-05-31"),
        ("Anna Lindt will meet Karl Berg in May, she said.", "1998-05-01..1998-05-31"),
        ("Two days of talks between India and China came to an end on Monday.",
         "1998-03-15..1998-03-16"),
        ("Karl Berg ended a visit of two days to India on Monday.", "1998-03-15..1998-03-16"),
        ("Muscat, 17 March 1998 – Envoys of India and China met in Lund on Monday.", "1998-03-16"),
        ("Adeco Corp. and Belar Inc. said yesterday that they had agreed to merge.", "1998-03-17"),
        ("NATO said on Tuesday that India and China had accepted a ceasefire.", "1998-03-17"),
        # When it was agreed, whoever comments on it does not say.
        ("Anna Lindt said on Tuesday that India and China had accepted a ceasefire.", None),
        ("Anna Lindt said on Tuesday that India and China had signed a treaty in May.",
         "1997-05-01..1997-05-31"),
        ("Anna Lindt said on Tuesday that she had met Karl Berg.", None),
        ("Word came ahead of a deadline that leaders of the region set at a summit on Friday.",
         "1998-03-13"),
        ("India on Tuesday called off a round of talks with China due to open on Friday.",
         "1998-03-20"),
        ("China has postponed a visit by President Karl Berg, which had been set for March 25.",
         "1998-03-25"),
        ("The meeting between Anna Lindt and Karl Berg set for Tuesday did not take place.",
         "1998-03-17"),
        ("India put off a meeting with China that had been scheduled for Thursday.", "1998-03-19"),
        ("A meeting of India and China, scheduled for Tuesday, was held in Muscat.", "1998-03-17"),
        ("Talks between India and China, last held in 1996, will resume on Monday.", "1998-03-23"),
        ("India suspended the 1994 agreement with China on Tuesday.", "1998-03-17"),
        ("India suspended the 1994 agreement with China.", None),
        ("The two-day summit of India and China that opened on Tuesday will discuss water.",
         "1998-03-17..1998-03-18"),
        ("Anna Lindt, Oman's foreign minister, arrives in India on Thursday on a two-day visit.",
         "1998-03-19..1998-03-20"),
        ("Karl Berg was due to meet Anna Lindt on Monday at the end of his tour.", "1998-03-16"),
        ("Karl Berg was due to meet Anna Lindt on Thursday.", "1998-03-19"),
        ("Anna Lindt praised the talks between India and China that are due to open on Monday.",
         "1998-03-23"),
        ("Anna Lindt praised the talks between India and China which will begin on Monday.",
         "1998-03-23"),
        ("Karl Berg and Anna Lindt would meet as planned on Sunday, she said.", "1998-03-22"),
        ("India and China said in May that they were holding talks.", "1997-05-01..1997-05-31"),
        ("The current contract between Halden Airlines and the Pilots Union was reached in 1993.",
         "1993-01-01..1993-12-31"),
    ],
)  # fmt: skip
def test_date_is_that_of_the_event(text: str, told: str | None) -> None:
    assert [days(event) for event in events(text, "1998-03-18") if event.actors] == [told]


def test_a_day_is_read_as_the_event_that_its_clause_tells_of_reads_it() -> None:
    told = events(
        "Anna Lindt called on President Karl Berg on Tuesday, a day before she was to meet the "
        "king of Oman.",
        "1998-03-18",
    )
    assert [(e.status, days(e)) for e in told] == [
        ("occurred", "1998-03-17"),
        ("planned", "1998-03-18"),
    ]


def test_talks_that_opened_long_ago_and_are_suspended_are_two_events() -> None:
    told = events(
        "The rebels, who have been negotiating with India since talks opened in May 1997, said "
        "they were suspending the dialogue.",
        "1998-03-18",
    )
    assert [(e.status, days(e)) for e in told] == [
        ("occurred", "1997-05-01..1997-05-31"),
        ("cancelled", None),
    ]


def test_the_day_of_announcing_a_plan_does_not_date_what_is_planned() -> None:
    (event,) = events("In May, Adeco Corp. unveiled a plan to buy the mills of Belar Inc.")
    assert (str(event.status), days(event)) == ("planned", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Under the deal, India will open its border in 2030.",
        "The deal would cut duties in 2030.",
    ],
)
def test_what_is_done_under_a_deal_does_not_date_it(sentence: str) -> None:
    (event,) = events(f"India and China struck a deal. {sentence}")
    assert (str(event.status), days(event)) == ("occurred", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Karl Berg, speaking on Monday, recalled how he met Anna Lindt.",
        "In a book published in May, Karl Berg tells how he met Anna Lindt.",
        "India signed a deal with Oman to deliver gas from 2030.",
        "Adeco Corp. signed a contract with Belar Inc. for 20 jets to be delivered in 2030.",
        "Adeco Corp. signed a five-year contract with Belar Inc. starting in June.",
    ],
)
def test_the_day_of_something_beside_is_not_the_events(sentence: str) -> None:
    (event,) = events(sentence)
    assert (str(event.status), days(event)) == ("occurred", None)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Karl Berg met Anna Lindt a week before the vote on Friday.", "2026-11-09..2026-11-15"),
        ("Karl Berg met Anna Lindt a day after Monday's vote.", "2026-11-17"),
        ("Karl Berg met Anna Lindt days before the vote on Friday.", None),
        ("Talks between Oman and Chad will continue until Sunday.", "2026-11-20..2026-11-22"),
    ],
)
def test_a_day_told_by_another_counts_from_it(sentence: str, day: str | None) -> None:
    (event,) = events(sentence)
    assert days(event) == day
