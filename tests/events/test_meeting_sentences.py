"""Which meetings are told, when and with what status: one principle a test, several wordings."""

from __future__ import annotations

import pytest
from event_readers import days, events, names

from core.model import Event, EventType


def meetings(text: str) -> list[Event]:
    """The meetings of a text published on Friday, 20 November 2026."""
    return [event for event in events(text) if event.type is EventType.MEETING]


@pytest.mark.parametrize(
    "text",
    [
        "The board of Adeco Corp. met on Tuesday to approve the plan.",
        "Shareholders of Adeco Corp. met in Lund on Monday.",
        "The move was approved at a special shareholders' meeting on Tuesday.",
        "Adeco Corp. will hold its annual meeting on 4 December.",
        "Chad's cabinet met on Monday and approved the budget.",
        "A meeting of the cabinet on Monday approved the budget.",
        "The vote came at a meeting of Chad's National Security Council on Monday.",
        "The Chadian parliament convened on Monday.",
        "President Anna Lindt met with her top aides on Monday.",
        "President Anna Lindt met her national security team on Monday.",
        "Adeco's board is scheduled to meet on Sunday.",
        "Prime Minister Anna Lindt chaired an emergency meeting of her cabinet on Monday.",
    ],
)
def test_sessions_of_one_side_are_no_rows(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The U.N. Security Council met on Monday.", {"U.N. Security Council"}),
        ("NATO held a summit in Lund on Monday.", {"NATO"}),
        ("Anna Lindt met her Omani counterpart on Monday.", {"Anna Lindt", "Oman"}),
    ],
)
def test_sessions_of_several_sides_are_rows(text: str, parties: set[str]) -> None:
    (event,) = meetings(text)
    assert names(event.actors) == parties


@pytest.mark.parametrize(
    "text",
    [
        "Americans visiting Oman should carry their passports, the embassy said on Monday.",
        "The notice asks Americans to be careful when visiting Oman.",
        "Germans travel to Austria in August.",
        "Karl Berg has met Anna Lindt three times since 2019.",
        "Karl Berg spoke with Anna Lindt several times last year.",
        "Karl Berg left Oman Inc. in May.",
        "Oman has a new ultimatum after weeks of talks with Chad.",
        "Karl Berg and Anna Lindt had not met since the invasion.",
        "Karl Berg has said that he will not negotiate with Oman.",
        "Karl Berg is the first Chadian president to visit Oman since 1998.",
        "Anna Lindt arrived in Oman for the swimming finals.",
    ],
)
def test_what_is_of_no_occasion_or_meets_nobody_is_no_row(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(
    ("text", "parties", "status", "when"),
    [
        (
            "Chadian President Karl Berg left for Oman on Monday.",
            {"Karl Berg", "Oman"},
            "occurred",
            "2026-11-16",
        ),
        (
            "Chadian President Karl Berg travels to Warsaw on Sunday.",
            {"Karl Berg", "Poland"},
            "planned",
            "2026-11-22",
        ),
        (
            "Chadian President Karl Berg arrived Sunday in Beijing on the first leg of a tour.",
            {"Karl Berg", "China"},
            "occurred",
            "2026-11-15",
        ),
        (
            "Chadian Foreign Minister Karl Berg was in Moscow on Monday to discuss the war.",
            {"Karl Berg", "Russia"},
            "occurred",
            "2026-11-16",
        ),
        (
            "Chad's foreign minister is heading to Oman on Sunday.",
            {"Chad's foreign minister", "Oman"},
            "planned",
            "2026-11-22",
        ),
        (
            "A Chadian delegation is expected in Oman on Sunday.",
            {"Chad", "Oman"},
            "planned",
            "2026-11-22",
        ),
        (
            "An EU delegation led by Anna Lindt is expected in Tirana on Sunday.",
            {"Anna Lindt", "Albania"},
            "planned",
            "2026-11-22",
        ),
        (
            "An Omani delegation here on Tuesday called on President Karl Berg to discuss trade.",
            {"Karl Berg", "Oman"},
            "occurred",
            "2026-11-17",
        ),
        (
            "Chancellor Karl Berg received the emir of Oman in his office here on Tuesday.",
            {"Karl Berg", "emir of Oman"},
            "occurred",
            "2026-11-17",
        ),
    ],
)
def test_visits_name_the_visitor_and_the_state(
    text: str, parties: set[str], status: str, when: str
) -> None:
    (event,) = meetings(text)
    assert names(event.actors) == parties
    assert (event.status.value, days(event)) == (status, when)


@pytest.mark.parametrize(
    "text",
    [
        "Chadian President Karl Berg arrived in Oman on Monday. "
        "He met Omani Foreign Minister Anna Lindt.",
        "Chadian President Karl Berg arrived in Oman on Monday for talks with Omani leaders. Berg "
        "met Omani Foreign Minister Anna Lindt shortly after his arrival.",
        "Chadian President Karl Berg is on a visit to Oman. "
        "Berg held talks with Omani Foreign Minister Anna Lindt on Monday.",
        "Chadian President Karl Berg flew to Oman on Monday for a two-day visit. Omani Foreign "
        "Minister Anna Lindt received Berg at the airport.",
    ],
)
def test_a_visit_and_the_meeting_on_it_are_one_across_sentences(text: str) -> None:
    (event,) = meetings(text)
    assert names(event.actors) == {"Karl Berg", "Anna Lindt"}
    assert days(event) in {"2026-11-16", "2026-11-16..2026-11-17"}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("NATO's two-day summit, which begins December 4, is in Lund.", "2026-12-04..2026-12-05"),
        ("NATO will open a three-day summit in Lund on December 4.", "2026-12-04..2026-12-06"),
        (
            "Chadian President Karl Berg began a two-day visit to Oman on Monday.",
            "2026-11-16..2026-11-17",
        ),
        (
            "Chadian President Karl Berg ended a two-day visit to Oman on Tuesday.",
            "2026-11-16..2026-11-17",
        ),
        ("Chad and Niger begin two days of talks on December 4.", "2026-12-04..2026-12-05"),
        ("Chad and Niger wrapped up two days of talks on Tuesday.", "2026-11-16..2026-11-17"),
        ("A summit of NATO will be held in Lund on December 4 and 5.", "2026-12-04..2026-12-05"),
        ("NATO will hold a summit in Lund from December 4 to 6.", "2026-12-04..2026-12-06"),
        ("NATO will hold a summit in Lund on December 4.", "2026-12-04"),
    ],
)
def test_what_lasts_days_runs_from_its_first_to_its_last(text: str, when: str) -> None:
    (event,) = meetings(text)
    assert days(event) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Karl Berg denied on Tuesday that he had met Anna Lindt.", None),
        ("Karl Berg criticised Anna Lindt on Tuesday for having met Ivo Karas.", None),
        ("Karl Berg said on Tuesday that he had met Anna Lindt.", None),
        ("Karl Berg announced on Tuesday that he would meet Anna Lindt.", None),
        ("Chad and Niger began a new round of negotiations on the dam on Sunday.", "2026-11-15"),
        ("Chad and Niger held a series of talks in Lund on Sunday.", "2026-11-15"),
        ("Anna Lindt, who has met Karl Berg, flew home on Monday.", None),
        (
            "Anna Lindt visited Lund on Monday, where she met with Omani President Karl Berg.",
            "2026-11-16",
        ),
        ("Talks between Chad and Niger had been scheduled to begin on Monday.", "2026-11-16"),
        ("Talks between Chad and Niger are scheduled to begin on Monday.", "2026-11-23"),
    ],
)
def test_the_day_of_speaking_is_not_the_day_of_meeting(text: str, when: str | None) -> None:
    assert {days(event) for event in meetings(text)} <= {when}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "Anna Lindt hosted President Karl Berg in Lund on Tuesday. "
            "Earlier in the day, Berg met Ivo Karas.",
            "2026-11-17",
        ),
        (
            "Anna Lindt met Karl Berg in Lund on Tuesday. Later that day Lindt met Ivo Karas.",
            "2026-11-17",
        ),
        (
            "Karl Berg spoke to the crowd on Tuesday. He met Ivo Karas later in the day.",
            "2026-11-17",
        ),
        (
            "Chad's Anna Lindt met Karl Berg in Lund on Tuesday. Lindt later met Ivo Karas.",
            "2026-11-17",
        ),
        (
            "Anna Lindt met Karl Berg in Lund on Tuesday. She spoke afterwards with Ivo Karas.",
            "2026-11-17",
        ),
        (
            "Karl Berg laid a wreath on Tuesday. On the same day, Berg met Ivo Karas.",
            "2026-11-17",
        ),
    ],
)
def test_the_same_day_is_the_day_told_before(text: str, when: str) -> None:
    found = [e for e in meetings(text) if "Ivo Karas" in names(e.actors)]
    assert [days(event) for event in found] == [when]


@pytest.mark.parametrize(
    "text",
    [
        "At a news conference alongside visiting Omani President Karl Berg on Tuesday, Chancellor "
        "Anna Lindt said she would come.",
        "Speaking at a joint news conference with visiting Omani President Karl Berg on Tuesday, "
        "Chancellor Anna Lindt said she would come.",
        "Chancellor Anna Lindt said on Tuesday at a press conference with visiting Omani President "
        "Karl Berg that she would come.",
        "Chancellor Anna Lindt told visiting Omani President Karl Berg on Tuesday that she would "
        "come.",
    ],
)
def test_who_speaks_beside_a_visiting_leader_has_met_him(text: str) -> None:
    (event,) = meetings(text)
    assert names(event.actors) == {"Karl Berg", "Anna Lindt"}
    assert days(event) == "2026-11-17"


def test_a_news_conference_is_no_meeting() -> None:
    assert meetings("Karl Berg spoke at a news conference with his coach on Tuesday.") == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ships must stay away until after a NATO summit in May.", "planned"),
        ("No ship may dock until after a NATO summit this month.", "planned"),
        ("Chad can take part in planning for the NATO summit in May.", "planned"),
        ("Chad and Niger were to have met on Tuesday, but the meeting was postponed.", "cancelled"),
        (
            "FILE - President Karl Berg walks with Prime Minister Anna Lindt before their meeting "
            "in Lund, May 6, 2024.",
            "occurred",
        ),
        ("Anna Lindt is in Lund to meet Friday with Prime Minister Karl Berg.", "planned"),
        ("Anna Lindt spoke before talks with Prime Minister Karl Berg on Friday.", "planned"),
        ("Chad and Niger are planning talks on Sunday.", "planned"),
        ("A meeting between Anna Lindt and Karl Berg is possible next week.", "hypothetical"),
        ("Oman offered to host talks between Chad and Niger in May.", "hypothetical"),
        ("Anna Lindt was due to meet Karl Berg on Tuesday but cancelled.", "cancelled"),
        ("Diplomats from Chad and Niger begin two days of talks in Lund on Sunday.", "planned"),
        ("Chad and Niger hold a new round of talks on Sunday.", "planned"),
        ("President Karl Berg will on Sunday, November 22, meet Anna Lindt.", "planned"),
        ("The presidents of Chad and Niger were to have met on Tuesday.", "cancelled"),
        (
            "Talks between Chad and Niger should have opened on May 6, but Chad backed out.",
            "cancelled",
        ),
        ("Chad and Niger should hold talks in May, she said.", "hypothetical"),
        ("She held that Chad and Niger should have met in May.", "hypothetical"),
        ("Karl Berg will not attend the NATO summit in Lund in May.", "planned"),
    ],
)
def test_status_is_what_the_words_around_say(text: str, status: str) -> None:
    (event,) = meetings(text)
    assert event.status.value == status


@pytest.mark.parametrize(
    "text",
    [
        "Chancellor Anna Lindt met President Karl Berg on the sidelines of the NATO summit in Lund "
        "on Monday.",
        "Chancellor Anna Lindt met President Karl Berg at a NATO summit in Lund on Monday.",
        "Chancellor Anna Lindt met Omani President Karl Berg on Monday, her third meeting with the "
        "Omani leader this month.",
        "Chancellor Anna Lindt met Monday with President Karl Berg, the first talks between the "
        "two since 2019.",
        "Karl Berg, who arrived in Oman on Sunday, met Anna Lindt on Monday.",
        "Chadian President Karl Berg held talks with Omani Foreign Minister Anna Lindt in Muscat "
        "on Monday, the first visit to Oman by a Chadian leader in a decade.",
        "Chad's President Karl Berg flew to Oman on Monday for a summit with Anna Lindt.",
        "President Karl Berg flew to Oman on Sunday. He met Omani Foreign Minister Anna Lindt on "
        "Monday.",
        "Karl Berg arrived in Oman on Sunday for talks with Anna Lindt on Monday.",
    ],
)
def test_the_setting_of_a_meeting_is_no_row_of_its_own(text: str) -> None:
    (event,) = meetings(text)
    assert names(event.actors) == {"Anna Lindt", "Karl Berg"}
    assert days(event) == "2026-11-16"


@pytest.mark.parametrize(
    ("text", "parties", "when"),
    [
        (
            "Omani President Karl Berg hosted a dinner for Anna Lindt on Monday.",
            {"Karl Berg", "Anna Lindt"},
            "2026-11-16",
        ),
        (
            "Anna Lindt discussed the crisis by telephone with Karl Berg on Monday.",
            {"Karl Berg", "Anna Lindt"},
            "2026-11-16",
        ),
        (
            "After their talks in Moscow on Monday, Anna Lindt and Russian Foreign Minister Karl "
            "Berg said they had made progress.",
            {"Karl Berg", "Anna Lindt"},
            "2026-11-16",
        ),
        (
            "Anna Lindt will meet President Karl Berg when he visits Lund next month.",
            {"Karl Berg", "Anna Lindt"},
            "2026-12-01..2026-12-31",
        ),
        (
            "Chad and Niger signed a pact on Monday. Officials of the two sides are to sit down on "
            "Sunday.",
            {"Chad", "Niger"},
            "2026-11-22",
        ),
        (
            "Chad's government had held three days of talks with Omani officials, it said.",
            {"Chad", "Oman"},
            None,
        ),
        (
            "President Karl Berg leaves on Sunday for Oman.",
            {"Karl Berg", "Oman"},
            "2026-11-22",
        ),
        (
            "Anna Lindt and Karl Berg telephoned each other on Monday.",
            {"Karl Berg", "Anna Lindt"},
            "2026-11-16",
        ),
        (
            "Chadian President Anna Lindt called Omani President Karl Berg on Monday to "
            "congratulate him on his re-election.",
            {"Karl Berg", "Anna Lindt"},
            "2026-11-16",
        ),
        (
            "Chad's foreign minister called his Omani counterpart on Monday.",
            {"Chad's foreign minister", "Oman"},
            "2026-11-16",
        ),
        (
            "Chadian Foreign Minister Karl Berg arrives in Oman on Sunday for a two-day visit. "
            "Berg will call on Prime Minister Anna Lindt.",
            {"Karl Berg", "Anna Lindt"},
            "2026-11-22..2026-11-23",
        ),
        (
            "President Karl Berg was on the phone with Anna Lindt for an hour on Monday.",
            {"Karl Berg", "Anna Lindt"},
            "2026-11-16",
        ),
        (
            "President Karl Berg, right, walks with Prime Minister Anna Lindt in Lund, May 6, "
            "2024.",
            {"Karl Berg", "Anna Lindt"},
            "2024-05-06",
        ),
        (
            "FILE - In this May 6, 2024, file photo, President Karl Berg poses with Prime Minister "
            "Anna Lindt in Lund.",
            {"Karl Berg", "Anna Lindt"},
            "2024-05-06",
        ),
        (
            "Karl Berg shook hands with Anna Lindt on Monday.",
            {"Karl Berg", "Anna Lindt"},
            "2026-11-16",
        ),
    ],
)
def test_more_ways_to_tell_of_a_meeting(text: str, parties: set[str], when: str | None) -> None:
    (event,) = meetings(text)
    assert names(event.actors) == parties
    assert days(event) == when


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "LUND, Sweden (AP) -- Anna Lindt met Karl Berg on Monday.",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "MUSCAT, Nov 18 (Xinhua) -- Anna Lindt will meet Karl Berg on Sunday.",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "LIMA, Peru (Reuters) - Talks between Chad and Niger began on Monday.",
            {"Chad", "Niger"},
        ),
        (
            "Chad and Niger ended trade talks on Monday. The negotiators will meet again on "
            "November 28.",
            {"Chad", "Niger"},
        ),
    ],
)
def test_a_dateline_names_no_party(text: str, parties: set[str]) -> None:
    for event in meetings(text):
        assert names(event.actors) == parties
    assert meetings(text)


def test_meetings_told_with_a_day_each_are_rows_of_their_own() -> None:
    found = meetings(
        "Anna Lindt met General Ivo Karas on Monday and Prime Minister Karl Berg on Tuesday."
    )
    assert sorted((sorted(names(e.actors)), days(e)) for e in found) == [
        (["Anna Lindt", "Ivo Karas"], "2026-11-16"),
        (["Anna Lindt", "Karl Berg"], "2026-11-17"),
    ]


def test_who_attends_the_summit_of_a_body_is_no_party() -> None:
    (event,) = meetings("President Karl Berg will attend a summit of the African Union in May.")
    assert names(event.actors) == {"African Union"}
    assert names(event.others) == {"Karl Berg"}


def test_who_stays_away_from_a_summit_is_not_named() -> None:
    (event,) = meetings("President Karl Berg will not attend the African Union summit in May.")
    assert names(event.actors) == {"African Union"}
    assert names(event.others) == set()
