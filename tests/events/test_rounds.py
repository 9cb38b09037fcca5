"""Talks that go on: the next round, what becomes of talks told before, and their days."""

from __future__ import annotations

import pytest
from event_readers import days, events, names

TALKS = "Negotiators of India and China held talks in Muscat on Monday. "
BOTH = {"India", "China"}


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The next round is expected in December.", "2026-12-01..2026-12-31"),
        ("A further round is to follow within two months.", "2026-11-20..2027-01-20"),
        ("Another round is set for December 2.", "2026-12-02"),
        ("The previous round, in October, ended without result.", "2026-10-01..2026-10-31"),
        ("Their last round of talks was in October.", "2026-10-01..2026-10-31"),
        ("The two sides will meet again within a week.", "2026-11-20..2026-11-27"),
    ],
)
def test_another_round_is_a_row_of_its_own(sentence: str, day: str) -> None:
    told = events(TALKS + sentence)
    assert {days(event) for event in told} == {"2026-11-16", day}
    assert all(names(event.actors) == BOTH for event in told)


@pytest.mark.parametrize(
    "sentence",
    [
        "The next round of applause was on Thursday.",
        "The next round is expected in December.",
        "The first round, in May, was won by a horse.",
    ],
)
def test_a_round_without_talks_before_is_none(sentence: str) -> None:
    assert events("Anna Lindt praised Karl Berg. " + sentence) == ()


def test_talks_that_are_only_wished_for_lend_their_sides() -> None:
    told = events(
        "India is ready to resume peace talks with China once its troops leave. "
        "The talks broke down on October 9."
    )
    assert [(days(event), names(event.actors)) for event in told] == [("2026-10-09", BOTH)]


def test_they_can_be_the_several_whom_one_word_names() -> None:
    told = events(
        "Talks among India's rivals closed on Monday without a deal. They will meet again in May."
    )
    assert {days(event) for event in told} == {"2026-11-16", "2027-05-01..2027-05-31"}


def test_a_deadline_within_of_something_else_is_no_day() -> None:
    told = events(TALKS + "The two sides will meet again within two weeks of the vote.")
    assert {days(event) for event in told} == {"2026-11-16", None}


def test_talks_since_a_day_last_to_publication() -> None:
    told = events("India and China have been in talks in Muscat since Monday.")
    assert [days(event) for event in told] == ["2026-11-16..2026-11-20"]


def test_as_well_has_the_day_of_the_meeting_before() -> None:
    told = events(
        "Omani Foreign Minister Karl Berg met President Anna Lindt in Delhi on Monday. "
        "Indian Foreign Minister Ivo Karas had talks with Berg as well."
    )
    assert [days(event) for event in told] == ["2026-11-16", "2026-11-16"]


def test_a_pact_made_and_ended_in_one_sentence_is_two_rows() -> None:
    told = events("In 1994 India and China concluded a ceasefire that collapsed in June 2011.")
    assert sorted(str(days(event)) for event in told) == [
        "1994-01-01..1994-12-31",
        "2011-06-01..2011-06-30",
    ]
    assert all(names(event.actors) == BOTH for event in told)


def test_what_is_said_to_have_been_agreed_is_dated_by_the_saying() -> None:
    told = events("NATO said on Tuesday that India and China had accepted a ceasefire.")
    assert [days(event) for event in told] == ["2026-11-17"]


def test_the_year_of_a_truce_does_not_date_a_meeting() -> None:
    told = events("India and China are to meet in Muscat about their frayed 2002 truce.")
    assert [days(event) for event in told if event.type == "meeting"] == [None]


def test_a_deal_that_is_called_for_by_a_day_is_a_wish() -> None:
    told = events("A mediator wants India and China to sign a peace deal by December 17.")
    assert [(event.status, days(event)) for event in told] == [
        ("hypothetical", "2026-11-20..2026-12-17")
    ]


def test_a_country_whose_envoys_met_is_the_party() -> None:
    told = events("Oman denied on Monday that its envoys had met rebel leader Karl Berg.")
    assert [names(event.actors) for event in told] == [{"Oman", "Karl Berg"}]


def test_a_visitor_who_goes_on_is_somewhere_else() -> None:
    told = events(
        "Omani Prime Minister Karl Berg met Anna Lindt, his Indian counterpart, in Delhi on "
        "Monday. He goes on to China on Friday."
    )
    assert {days(event): names(event.actors) for event in told} == {
        "2026-11-16": {"Karl Berg", "Anna Lindt"},
        "2026-11-20": {"Karl Berg", "China"},
    }


def test_a_visitor_who_goes_home_visits_nobody() -> None:
    told = events(
        "Omani Prime Minister Karl Berg met President Anna Lindt in Delhi on Monday. "
        "He returned to Oman on Tuesday."
    )
    assert [days(event) for event in told] == ["2026-11-16"]


def test_talks_to_come_are_between_those_of_the_truce_before() -> None:
    told = events(
        "India and China signed a truce on Sunday. "
        "Talks on a final settlement are to begin within 30 days."
    )
    assert {days(event) for event in told} == {"2026-11-15", "2026-11-20..2026-12-20"}
    assert all(names(event.actors) == BOTH for event in told)


def test_talks_far_behind_the_only_truce_are_between_its_sides() -> None:
    told = events(
        "India and China signed a truce on Sunday. Monitors will come soon. They are from Oman. "
        "Roads are open again. Shops have bread. Soldiers stay where they are. "
        "Peace talks are expected to open in Lund in December."
    )
    assert {days(event) for event in told} == {"2026-11-15", "2026-12-01..2026-12-31"}
    assert all(names(event.actors) == BOTH for event in told)


def test_talks_are_not_between_a_visitor_and_the_state_he_flew_to() -> None:
    told = events(
        "India and China agreed on Sunday to swap prisoners. It was made public by the Indian "
        "defence minister, Karl Berg, who headed Delhi's team at the negotiations in Albania. "
        "For China, it was the sequel to negotiations that began in 2022."
    )
    talks = [names(event.actors) for event in told if days(event) == "2022-01-01..2022-12-31"]
    assert talks == [BOTH]


def test_talks_that_broke_down_several_times_are_no_one_occasion() -> None:
    assert events("Talks on the dam have been broken off three times.") == ()
    assert len(events("Talks on the dam have been broken off.")) == 1


def test_a_call_in_front_of_what_was_said_has_its_day() -> None:
    told = events(
        "On the phone with President Karl Berg on Sunday, Anna Lindt asked for restraint."
    )
    assert [days(event) for event in told] == ["2026-11-15"]


@pytest.mark.parametrize(
    "words",
    [
        "Weeks of negotiations preceded the agreement.",
        "The accord came after a week of negotiations in Lund.",
        "The deal followed months of talks.",
    ],
)
def test_talks_that_led_to_a_deal_are_of_its_sides(words: str) -> None:
    told = events(f"Chad and Niger signed an accord on Friday. {words}")
    assert [names(event.actors) for event in told] == [{"Chad", "Niger"}] * 2


def test_talks_that_led_to_a_book_are_of_nobody() -> None:
    told = events("Chad and Niger signed an accord on Friday. Years of talks preceded the book.")
    assert len(told) == 1


TRUCE = "India and China signed a truce on Monday. "


def test_talks_whose_state_is_told_are_those_of_the_sides_told_before() -> None:
    told = events(TRUCE + "Peace talks are continuing in Lund.")
    assert [(e.type, names(e.actors), days(e)) for e in told] == [
        ("agreement", BOTH, "2026-11-16"),
        ("meeting", BOTH, None),
    ]


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The accord came after 10 days of negotiations.", 2),
        ("The accord came at the end of eleven hours of negotiations.", 2),
        ("The accord was announced after 18 days of talks.", 2),
        ("The accord was announced after months of talks.", 1),
        ("People familiar with the talks praised it.", 1),
    ],
)
def test_days_of_talks_that_led_to_a_deal_are_one_round(sentence: str, count: int) -> None:
    told = events("India and China reached an accord on Monday. " + sentence)
    assert len(told) == count
    assert all(names(event.actors) == BOTH for event in told)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The last time India and China met was in Lund in May 1998.", "1998-05-01..1998-05-31"),
        ("The last time India and China had met was on Monday.", "2026-11-16"),
    ],
)
def test_the_last_time_has_its_day(text: str, day: str) -> None:
    (event,) = events(text)
    assert (names(event.actors), days(event)) == (BOTH, day)
