"""A government is its country abroad and keeps its name among its own people."""

from __future__ import annotations

import pytest
from event_readers import events, names


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Mali's government and the rebels met in Lund on Monday.",
            {"Mali's government", "rebels"},
        ),
        (
            "FARC rebels and Colombia's government met in Lund on Monday.",
            {"FARC", "Colombia's government"},
        ),
        (
            "Colombia's government met rebels in Lund on Monday. Colombia's government is calm."
            " Colombian government officials were late.",
            {"Colombian government", "rebels"},
        ),
        ("Congo and Rwanda signed a peace accord on Monday.", {"Congo", "Rwanda"}),
        (
            "The British and Irish governments signed a treaty. Prime Minister Berg of Britain is"
            " glad.",
            {"Britain", "Ireland"},
        ),
        ("Mali's government met Omani officials on Monday.", {"Mali", "Oman"}),
        (
            "Mali's government and the European Union signed a deal on Monday. Rebels took a town.",
            {"Mali", "European Union"},
        ),
        (
            "The Malian government met Omani officials on Monday. Rebels took a town.",
            {"Mali", "Oman"},
        ),
        (
            "The Malian government signed a deal with the National Workers Union on Monday.",
            {"Malian government", "National Workers Union"},
        ),
        (
            "Mali buried its dead. Mali was calm. The government met the opposition on Monday.",
            {"Malian government", "opposition"},
        ),
    ],
)
def test_a_government_is_named_by_whom_it_deals_with(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The rebel group Zarok took a town. On Monday the rebels met Mali's government.",
            {"Zarok", "Mali's government"},
        ),
        (
            "M30 rebels took a town. The guerrillas fled. The rebels met Oman on Monday.",
            {"M30", "Oman"},
        ),
        (
            "The Halden Liberation Army and the Popular Front fought on."
            " The rebels met Oman on Monday.",
            {"rebels", "Oman"},
        ),
    ],
)
def test_rebels_are_the_only_movement_that_is_named(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Karl Berg will meet presidents of Egypt and Chad, as well as premiers of Mali"
            " and Niger, on Friday.",
            {"Karl Berg", "Egypt", "Chad", "Mali", "Niger"},
        ),
        (
            "Karl Berg will meet with his counterparts of Benin, Togo and Niger on Friday.",
            {"Karl Berg", "Benin", "Togo", "Niger"},
        ),
        ("Foreign secretaries of India and Mali met on Monday.", {"India", "Mali"}),
        ("Togo and Benin became full members of NATO on Monday.", {"Togo", "Benin", "NATO"}),
    ],
)
def test_offices_of_several_states_are_the_states(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


@pytest.mark.parametrize(
    "line", ["(NWT) - ", "LUND, Sweden (AP) -- ", "May 19, 2014 (NWT) -- ", "MANILA, Philippines—"]
)
def test_an_agency_in_front_is_no_party(line: str) -> None:
    (event,) = events(f"{line}Minister Karl Berg met President Anna Lindt on Monday.")
    assert names(event.actors) == {"Karl Berg", "Anna Lindt"}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Envoys of the Malian government and the Popular Front renewed ties and met on Monday.",
            {"Malian government", "Popular Front"},
        ),
        (
            "Negotiators for Mali's government and rebel groups met on Monday.",
            {"Mali's government", "rebel groups"},
        ),
        (
            "The guerrillas of the National Liberation Army met Omani officials on Monday.",
            {"National Liberation Army", "Oman"},
        ),
        (
            "The Petra Bank is calm. Petra Bank executives met Omani officials on Monday.",
            {"Petra Bank", "Oman"},
        ),
        (
            "Mali's party leaders met Omani officials on Monday.",
            {"Mali's party leaders", "Oman"},
        ),
        (
            "Minister Ana Rowe phoned her counterpart in Oman, Karl Berg, on Monday.",
            {"Ana Rowe", "Karl Berg"},
        ),
        (
            "A Malian government delegation headed by Karl Berg met Omani officials today.",
            {"Karl Berg", "Oman"},
        ),
    ],
)
def test_people_stand_for_those_behind_them(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The Malian army and the paramilitary Desert Guard agreed on Monday to a truce.",
            {"Malian army", "Desert Guard"},
        ),
        (
            "Karl Berg will visit Muscat next week for talks with Omani President Ana Rowe.",
            {"Karl Berg", "Ana Rowe"},
        ),
        (
            "Prince Karl Berg flew to Paris on Monday and was received by Minister Ana Rowe.",
            {"Karl Berg", "Ana Rowe"},
        ),
        (
            "Mali's government and the ELN guerrilla group resumed talks in Lund on Monday.",
            {"Mali's government", "ELN"},
        ),
        (
            "The Movement for the Unity of Halden, or MUH, is small. The MUH met Oman on Monday.",
            {"Movement for the Unity of Halden", "Oman"},
        ),
    ],
)
def test_one_row_with_whom_was_met(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


def test_a_president_stays_who_he_is_against_a_rival_of_his_own_country() -> None:
    (event,) = events(
        "Malian President Jano Mirel and rebel leader Anton Lorek signed a truce on Monday."
        " Mali was calm."
    )
    assert names(event.actors) == {"Jano Mirel", "Anton Lorek"}


def test_a_president_binds_his_country_against_another_one() -> None:
    (event,) = events(
        "Malian President Jano Mirel and Omani Prime Minister Anton Lorek signed a pact on Monday."
        " Mali and Oman were calm."
    )
    assert names(event.actors) == {"Mali", "Oman"}


def test_a_country_among_its_own_is_the_government_that_the_article_names() -> None:
    (event,) = events(
        "Manila and the MILF met in Lund on Monday. The Philippine government buried its dead."
    )
    assert names(event.actors) == {"Philippine government", "MILF"}
