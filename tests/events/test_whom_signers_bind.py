"""Leaders bind whom they lead; the two sides of a conflict are the government and its foe."""

from __future__ import annotations

import pytest
from event_readers import events, names

REBELS = "Fighting raged in Mali. The rebels of the Freedom Front held a town. "


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            REBELS + "Malian President Jano Mirel and rebel leader Anton Lorek signed a truce"
            " on Monday.",
            {"Malian government", "Freedom Front"},
        ),
        (
            "Mali was calm. President Jano Mirel and Anton Lorek, leader of the Freedom Front,"
            " signed a truce in Lund on Monday.",
            {"Malian government", "Freedom Front"},
        ),
        (
            "Malian President Jano Mirel and the Freedom Front's chief negotiator, Anton Lorek,"
            " signed a truce on Monday.",
            {"Malian government", "Freedom Front"},
        ),
        (
            "Adeco's chief executive, Anna Lindt, signed a contract with Belar Inc. on Monday."
            " Adeco Corp. makes pens.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "The contract was signed on Monday by Karl Berg of Adeco Corp. and Anna Lindt of"
            " Belar Inc.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "The treaty was signed on Monday by Karl Berg for Norway and Omar Haddad for Oman.",
            {"Norway", "Oman"},
        ),
        (
            "The accord was signed for Oman by Omar Haddad and for Chad by Idriss Mahamat on"
            " Monday.",
            {"Oman", "Chad"},
        ),
        (
            "Omar Haddad for Oman and Idriss Mahamat for Chad signed the accord on Monday.",
            {"Oman", "Chad"},
        ),
        (  # nobody says which movement he leads
            "Malian President Jano Mirel and rebel leader Anton Lorek signed a truce on Monday.",
            {"Jano Mirel", "Anton Lorek"},
        ),
        (  # a chairman who buys the firm does not speak for it
            "Anna Lindt, chairman of Adeco Corp., agreed on Monday to buy Adeco Corp. from"
            " Belar Inc.",
            {"Anna Lindt", "Belar Inc."},
        ),
        (  # no union of workers
            "Mali was calm. Malian President Jano Mirel signed an accord with the European Union"
            " on Monday.",
            {"Mali", "European Union"},
        ),
    ],
)
def test_who_signs_binds_whom_he_leads(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


def test_those_who_sign_for_others_are_named_beside_them() -> None:
    (event,) = events(
        REBELS + "Malian President Jano Mirel and rebel leader Anton Lorek signed a truce"
        " on Monday."
    )
    assert names(event.others) == {"Jano Mirel", "Anton Lorek"}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Norway sent an envoy. Omani troops and Freedom Front rebels fought in Oman."
            " The two sides signed a truce in May 2002.",
            {"Omani government", "Freedom Front rebels"},
        ),
        (
            "Omani officials said Freedom Front rebels fired first. Norway sent an envoy."
            " The sides signed a truce in May 2002.",
            {"Omani government", "Freedom Front rebels"},
        ),
        (
            "India and China traded fire. The two sides signed a truce in May 2002.",
            {"India", "China"},
        ),
        (
            "President Anna Lindt met Karl Berg on Monday. Omani troops and Freedom Front rebels"
            " have fought since 1990. Negotiators for the two sides reached an agreement in May.",
            {"Omani government", "Freedom Front rebels"},
        ),
        (
            "Oman shelled a camp of the Tamil Tigers. Sri Lankan officials and the Tamil Tigers"
            " signed a truce in May.",
            {"Sri Lankan government", "Tamil Tigers"},
        ),
        (
            "A week of talks closed in Tunisia on Sunday. Libya was calm. The warring sides agreed"
            " to a truce in May.",
            {"warring sides"},
        ),
        (
            "Talks of Oman and the Dawn Movement ended on Monday. The chief negotiators signed a"
            " joint statement on Tuesday.",
            {"Oman", "Dawn Movement"},
        ),
        (  # of whom nobody says
            "Oman grew. The chief negotiators signed a joint statement on Tuesday.",
            {"chief negotiators"},
        ),
        (  # two movements: nobody says which
            "Omani troops fought Freedom Front rebels and Dawn Movement rebels. Mali and Chad"
            " watched. The two sides signed a truce in May 2002.",
            {"Mali", "Chad"},
        ),
    ],
)
def test_two_sides_of_a_conflict(text: str, parties: set[str]) -> None:
    deals = [names(event.actors) for event in events(text) if event.type == "agreement"]
    assert deals == [parties]


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("Negotiators for the two sides will meet in Lund in May.", {"Oman", "India"}),
        ("The next round of talks is due in May.", {"Oman", "India"}),
        ("The two will meet in Lund in May.", {"Anna Lindt", "Ravi Das"}),
        ("The two ministers will meet in Lund in May.", {"Anna Lindt", "Ravi Das"}),
    ],
)
def test_nobody_says_that_the_same_persons_come_again(sentence: str, parties: set[str]) -> None:
    text = (
        "Omani Foreign Minister Anna Lindt held talks with Indian Foreign Minister Ravi Das"
        f" on Monday. {sentence}"
    )
    assert parties in [names(event.actors) for event in events(text) if event.status == "planned"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The arms treaty between Oman and India took effect on Saturday. The treaty, which"
            " Presidents Karl Berg and Ravi Mehta signed in Lund in April, is long.",
            {"Oman", "India"},
        ),
        (  # another pact of their own
            "The arms treaty between Oman and India took effect on Saturday. Karl Berg and Ravi"
            " Mehta signed a trade pact in Lund in April.",
            {"Karl Berg", "Ravi Mehta"},
        ),
    ],
)
def test_presidents_sign_the_treaty_of_their_states(text: str, parties: set[str]) -> None:
    assert parties in [names(e.actors) for e in events(text) if e.subtype == "signed"]


TRUCE = "The Lund Front and the Oman Union signed a truce on Monday. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Karl Berg signed the document in Graz on Monday morning.",
        "The papers were signed in Graz by Karl Berg and Anna Lindt.",
        "It was the two ministers who put their signatures to the document.",
        "It was signed for the Oman Union and for the Lund Front, as well as by the commanders.",
    ],
)
def test_whoever_signs_the_document_signs_what_was_told(sentence: str) -> None:
    assert [names(event.actors) for event in events(TRUCE + sentence)] == [
        {"Lund Front", "Oman Union"}
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Karl Berg signed the document in Graz on Thursday.",
        "Karl Berg signed the contract with Adeco Corp.",
        "India and China signed the document.",
    ],
)
def test_another_signing_is_by_itself(sentence: str) -> None:
    assert len(events(TRUCE + sentence)) > 1
