"""Whom an agreement binds, where its sentence tells it in other ways than "A and B signed"."""

from __future__ import annotations

import pytest
from event_readers import events, names

STRIKE = "Talks between Lund Airlines and its pilots collapsed. "


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "A truce which Karl Berg negotiated between the Chadian government and its armed"
            " opponents in April lasted a week.",
            {"Chadian government", "armed opponents"},
        ),
        ("President Karl Berg agreed on Monday to let in 200 unarmed observers.", {"Karl Berg"}),
        (
            "Lund Engines Co. was given a $12 million extension of an Army contract on Monday.",
            {"Lund Engines Co.", "Army"},
        ),
        (
            "A deal with Belar Inc. in May 2003 gave Adeco Corp. control of the mill.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "A settlement with Belar Inc. in May 2003 cost Adeco Corp. $750 million.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Karl Berg, for the Army Council, and Anna Lindt, for the Forces of Unity, signed the"
            " accord on Saturday.",
            {"Army Council", "Forces of Unity"},
        ),
        (
            "The terms are in an agreement signed with Oman on 16 October by Karl Berg, who"
            " chaired the Maro Council.",
            {"Oman", "Maro Council"},
        ),
        (
            "Under a contract concluded in 2003 Adeco Corp. assembles vans for Belar Inc.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. is in negotiations with Belar Inc. of Australia and expects to sign a"
            " ten-year deal by June.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Oman and Chad held talks on Monday. The transport ministers of the two countries,"
            " who had quarrelled, signed a pact on Tuesday.",
            {"Oman", "Chad"},
        ),
        (
            "The Omani government and the Lund Front held talks in May. The Supreme Court stopped"
            " the two sides from signing a deal in August.",
            {"Omani government", "Lund Front"},
        ),
        (
            "Previously Adeco Corp. had signed a contract with Belar Inc. on Monday.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        ("In May the Jewish state signed a treaty with Oman.", {"Israel", "Oman"}),
        ("Facebook agreed on Monday to buy Belar Inc.", {"Facebook", "Belar Inc."}),
        (  # what is reported is nobody
            "The ceasefire in Chad ended on Monday, with new bombardments reported from Lund.",
            set(),
        ),
        (  # the parser makes two subjects
            "The Lund Front of the Philippines (LFP), the umbrella group that speaks for the"
            " country's insurgents, and the Philippine government agreed to reopen peace talks.",
            {"Lund Front of the Philippines", "Philippine government"},
        ),
        (  # those who signed once stay, whatever part they have in the next sentence
            "Karl Berg and the opposition leader Anna Lindt signed an accord on Tuesday. The two"
            " men put their names to the document as Omar Haddad looked on.",
            {"Karl Berg", "Anna Lindt"},
        ),
    ],
)
def test_sides_told_in_other_ways(text: str, parties: set[str]) -> None:
    assert [names(e.actors) for e in events(text) if e.type == "agreement"] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            STRIKE + "Machinists accepted a two-year contract in February.",
            {"Machinists", "Lund Airlines"},
        ),
        (
            "Adeco Corp. cut jobs. Management and the Transport Workers Union reached a contract"
            " on Monday.",
            {"Adeco Corp.", "Transport Workers Union"},
        ),
        (STRIKE + "Machinists ratified their contract in February.", {"Machinists"}),
        (
            "Adeco Corp. and Belar Inc. cut jobs. Machinists accepted a contract in February.",
            {"Machinists"},
        ),
    ],
)
def test_the_employer_is_the_firm_of_the_lead(text: str, parties: set[str]) -> None:
    assert [names(e.actors) for e in events(text) if e.type == "agreement"] == [parties]
