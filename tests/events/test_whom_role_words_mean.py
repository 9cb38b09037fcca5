"""Whom "the ministers", "the neighbours" and "the two leaders" mean in the next sentences."""

from __future__ import annotations

import pytest
from event_readers import events, names

MET = "Omani President Karl Berg and his Chadian counterpart, Anna Lindt, met in Bern on Monday. "
BORDER = "Oman and Chad agreed on Monday to open their border. "
TALKS = "Omani and Chadian negotiators held talks in Lund on Monday. "


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (MET + "The ministers will meet on Friday.", {"Oman", "Chad"}),
        (MET + "Their foreign ministers will meet in Lund on Friday.", {"Oman", "Chad"}),
        (MET + "The two presidents will meet again on Friday.", {"Karl Berg", "Anna Lindt"}),
        (MET + "Negotiators from both sides will hold their first session on Friday.",
         {"Oman", "Chad"}),
        (BORDER + "The leaders of the two countries met on Sunday, Omani President Karl Berg said."
         " Chad's President Anna Lindt was glad.", {"Karl Berg", "Anna Lindt"}),
        (BORDER + "Berg said a meeting of the two countries' ministers was due on Friday.",
         {"Oman", "Chad"}),
        (BORDER + "A meeting of the two countries' joint commission will be held on Friday.",
         {"Oman", "Chad"}),
        (BORDER + "Ministers of the two countries who met on Sunday were glad.", {"Oman", "Chad"}),
        ("On Sunday Karl Berg met Chadian President Olaf Roe in Bern. On Friday Mr. Berg will see"
         " Omani President Anna Lindt. The two met at Lund on 3 May.", {"Karl Berg", "Anna Lindt"}),
        ("Secretary of State Karl Berg met Anna Lindt on Monday. The secretary also received Omar"
         " Das.", {"Karl Berg", "Omar Das"}),
        ("Oman, Chad and Peru share a lake. Envoys of the three countries met on Friday.",
         {"Oman", "Chad", "Peru"}),
        ("Soldiers guard the border of Oman and Chad. Karl Berg saw Anna Lindt on Monday."
         " The neighbours stopped a war in 2002, when their foreign ministers signed a truce.",
         {"Oman", "Chad"}),
        ("Oman and Chad are at war. The warring sides signed a truce on Friday.", {"Oman", "Chad"}),
        ("President Karl Berg met rebel leader Olaf Roe on Friday. Mr. Karas suspended the formal"
         " negotiations between the two teams on Monday.", {"Karl Berg", "Olaf Roe"}),
        ("Karl Berg received a Dawn Movement delegation under the movement's chief negotiator,"
         " Omar Lindt, on Monday.", {"Karl Berg", "Omar Lindt"}),
        ("Mr. Berg had dinner with the leaders of 11 Central and Eastern European countries, some"
         " of which are uneasy, on Monday.",
         {"Berg", "leaders of 11 Central and Eastern European countries"}),
        ("Oman grew. The warring sides signed a truce on Friday.", {"warring sides"}),
        (MET + "Mediator Ivo Karas shuttled between the two leaders on Friday.",
         {"Ivo Karas", "Karl Berg", "Anna Lindt"}),
    ],
)  # fmt: skip
def test_role_words_mean_their_holders_or_states(text: str, parties: set[str]) -> None:
    assert parties in [names(event.actors) for event in events(text)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (TALKS + "Karl Berg led the Omani team.", {"Karl Berg", "Chad"}),
        (TALKS + "The Omani negotiators were led by Karl Berg, Chad's by Anna Lindt.",
         {"Karl Berg", "Anna Lindt"}),
        (TALKS + "Karl Berg leads the Danish team.", {"Oman", "Chad"}),
        (TALKS + "Karl Berg led the team in the cup final.", {"Oman", "Chad"}),
    ],
)  # fmt: skip
def test_who_leads_a_team_stands_for_its_side(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


def test_ministers_are_kept_apart_from_the_presidents_who_met() -> None:
    told = [names(e.actors) for e in events(MET + "The ministers will meet on Friday.")]
    assert sorted(map(sorted, told)) == [["Anna Lindt", "Karl Berg"], ["Chad", "Oman"]]
