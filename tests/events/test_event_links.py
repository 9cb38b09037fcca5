"""Parties, dates and places, and the sentences that go on telling one event."""

from __future__ import annotations

import pytest
from event_readers import days, events, mentions, names, row

from core.model import DateLink, DateMethod, EventType, Role


def test_later_sentences_go_on_telling_the_event() -> None:
    told = events(
        "President Anna Lindt met President Karl Berg in Vienna on Thursday. "
        "During the meeting, the two leaders discussed trade. The talks lasted an hour."
    )
    assert len(told) == 1
    assert days(told[0]) == "2026-11-19"
    assert len(told[0].evidence) >= 2


def test_mention_without_date_takes_that_of_its_event() -> None:
    later = mentions("Anna Lindt met Karl Berg on Thursday. The meeting took place in Vienna.")[-1]
    assert later.date_link is DateLink.EVENT
    assert later.date is not None
    assert later.antecedent == 11


def test_subject_is_carried_over() -> None:
    told = events("Anna Lindt met Karl Berg on Thursday. She also met Ivo Karas on Friday.")
    assert [names(event.actors) for event in told] == [
        {"Anna Lindt", "Karl Berg"},
        {"Anna Lindt", "Ivo Karas"},
    ]


def test_the_two_are_those_named_before() -> None:
    told = events("Anna Lindt praised Karl Berg. The two spoke by phone on Thursday.")
    assert [names(event.actors) for event in told] == [{"Anna Lindt", "Karl Berg"}]


def test_lists_of_names_are_read_to_their_end() -> None:
    told = events(
        "Anna Lindt spoke on Thursday with German Chancellor Karl Berg, French President Ivo "
        "Karas and Polish President Jan Mostek."
    )
    assert names(told[0].actors) == {"Anna Lindt", "Karl Berg", "Ivo Karas", "Jan Mostek"}


def test_a_later_act_on_a_deal_has_the_parties_of_the_deal() -> None:
    told = events(
        "Chad and Niger signed the Lund Accord on 4 May 2020. The accord collapsed in July 2020."
    )
    ended = max(told, key=days)
    assert days(ended) == "2020-07-01..2020-07-31"
    assert names(ended.actors) == {"Chad", "Niger"}
    assert ended.agreement_name == "Lund Accord"


def test_what_the_two_sign_is_signed_at_their_meeting() -> None:
    told = events(
        "Anna Lindt met Karl Berg in Vienna on Thursday. The two signed a joint statement."
    )
    pact = next(event for event in told if event.type is EventType.AGREEMENT)
    assert days(pact) == "2026-11-19"
    assert pact.date is not None
    assert pact.date.method is DateMethod.INHERITED
    assert pact.place is not None
    assert pact.place.text == "Vienna"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Oman facilitated a deal between India and China in May.", Role.FACILITATOR),
        ("Oman brokered a truce between India and China in May.", Role.MEDIATOR),
    ],
)
def test_who_brings_others_together_is_no_party(text: str, role: Role) -> None:
    event = events(text)[0]
    assert names(event.actors) == {"India", "China"}
    assert [(p.actor.name, p.role) for p in event.others] == [("Oman", role)]


def test_states_are_bound_by_those_who_sign() -> None:
    event = events(
        "Indian Foreign Minister Anna Lindt and Chinese Foreign Minister Karl Berg signed a trade "
        "agreement between India and China on Thursday."
    )[0]
    assert names(event.actors) == {"India", "China"}
    assert names(event.others) == {"Anna Lindt", "Karl Berg"}


def test_each_event_of_a_sentence_has_its_own_date() -> None:
    told = events("Anna Lindt met Karl Berg on Tuesday and will meet Ivo Karas on Monday.")
    assert [days(event) for event in told] == ["2026-11-17", "2026-11-23"]


def test_day_of_speaking_does_not_date_a_meeting() -> None:
    told = events("Anna Lindt said on Thursday that she had met Karl Berg in Vienna.")
    assert [event.date for event in told] == [None]


def test_this_week_ends_with_the_report_and_starts_with_the_plan() -> None:
    past = events("Anna Lindt met Karl Berg this week.", "2026-11-18")
    ahead = events("Anna Lindt will meet Karl Berg this week.", "2026-11-18")
    assert [days(past[0]), days(ahead[0])] == ["2026-11-16..2026-11-18", "2026-11-18..2026-11-22"]


def test_relative_date_waits_for_the_publication_date() -> None:
    event = events("Anna Lindt met Karl Berg last month.", None)[0]
    assert event.date is not None
    assert event.date.range is None
    assert event.date.needs_anchor


def test_inherited_date_says_so() -> None:
    told = mentions("Anna Lindt met Karl Berg on Thursday. The meeting took place in Vienna.")
    assert [m.date_link for m in told] == [DateLink.CLAUSE, DateLink.EVENT]
    whole = events("Anna Lindt met Karl Berg on Thursday. The meeting took place in Vienna.")[0]
    assert whole.date is not None
    assert whole.date.method is not DateMethod.INHERITED


def test_place_of_the_meeting_is_read_and_a_call_has_none() -> None:
    met = events("Anna Lindt met Karl Berg in Vienna on Thursday.")[0]
    called = events("Anna Lindt phoned Karl Berg in Vienna on Thursday.")[0]
    assert met.place is not None
    assert (met.place.text, called.place) == ("Vienna", None)


def test_name_of_the_agreement_is_read() -> None:
    event = events("India and China signed the Lhasa Accords on Thursday.")[0]
    assert event.agreement_name == "Lhasa Accords"


def test_what_was_also_done_has_the_date_of_the_sentence_before() -> None:
    found = mentions("Anna Lindt met Karl Berg on Thursday. She also met Ivo Karas.")
    assert [m.date_link for m in found] == [DateLink.CLAUSE, DateLink.CARRIED]
    second = events("Anna Lindt met Karl Berg on Thursday. She also met Ivo Karas.")[1]
    assert second.date is not None
    assert second.date.method is DateMethod.INHERITED


@pytest.mark.parametrize(
    "sentence",
    [
        "Oman and Chad will sign on Friday a deal reached last week.",
        "The deal that Oman and Chad reached last week will be signed on Friday.",
    ],
)
def test_a_deal_reached_and_to_be_signed_are_two_rows(sentence: str) -> None:
    told = {row(event) for event in events(sentence, "2026-11-18")}
    assert told == {
        "agreement occurred: Chad; Oman | 2026-11-09..2026-11-15",
        "agreement planned: Chad; Oman | 2026-11-20",
    }


def test_a_headline_makes_no_one_event_of_two_that_it_fits() -> None:
    told = events(
        "Oman and Chad agree to reopen their border\n\n"
        "Oman and Chad signed on Wednesday a fisheries deal agreed in January."
    )
    assert {days(event) for event in told} >= {"2026-01-01..2026-01-31", "2026-11-18"}


def test_a_pact_with_another_side_is_not_of_those_told_before() -> None:
    told = events(
        "Oman and Chad signed a fisheries deal on Monday. "
        "The government suspended its pact with the Karo Front in 2025."
    )
    assert [names(e.actors) for e in told] == [{"government"}, {"Oman", "Chad"}]
