"""Headlines read well in every state of an event."""

import pytest

from core.model import Actor, ActorKind, EventSubtype, EventType, Participant, Role, Status
from core.table import make_title
from core.table.titles import WORDINGS, join_names
from tests.table.hand_made import make_event, people

VISITORS = (*people("Ana Sol", "Ben Roy", role=Role.VISITOR), *people("Cem Ak", role=Role.HOST))
TWO = people("Ana Sol", "Ben Roy")
CALL = (*people("Ana Sol", role=Role.CALLER), *people("Ben Roy"))
ONE = people("Ana Sol")
HOSTED = (*ONE, *people("Ben Roy", role=Role.HOST))
SIGNERS = people("Norland", "Sudia", role=Role.SIGNATORY)


def meeting(actors, subtype="bilateral", status="occurred"):
    return make_event(
        type=EventType.MEETING,
        subtype=EventSubtype(subtype),
        status=Status(status),
        actors=actors,
    )


def agreement(actors, subtype="signed", status="occurred", name=None):
    return make_event(
        type=EventType.AGREEMENT,
        subtype=EventSubtype(subtype),
        status=Status(status),
        actors=actors,
        agreement_name=name,
    )


@pytest.mark.parametrize(
    ("event", "title"),
    [
        (meeting(VISITORS, "call_on"), "Ana Sol and Ben Roy meet Cem Ak"),
        (meeting(VISITORS, "visit"), "Ana Sol and Ben Roy visit Cem Ak"),
        (meeting(TWO), "Ana Sol and Ben Roy meet"),
        (meeting(HOSTED, "summit"), "Ana Sol holds a summit with Ben Roy"),
        (meeting(TWO, status="planned"), "Ana Sol and Ben Roy to meet"),
        (meeting(VISITORS, status="planned"), "Ana Sol and Ben Roy to meet Cem Ak"),
        (meeting(CALL, status="denied"), "Ana Sol does not meet Ben Roy"),
        (meeting(TWO, status="denied"), "Ana Sol and Ben Roy do not meet"),
        (meeting(TWO, status="cancelled"), "Ana Sol and Ben Roy no longer to meet"),
        (meeting(TWO, status="hypothetical"), "Ana Sol and Ben Roy may meet"),
        (meeting(CALL, "phone_call"), "Ana Sol telephones Ben Roy"),
        (meeting(TWO, "phone_call"), "Ana Sol and Ben Roy speak by telephone"),
        (meeting(TWO, "summit"), "Ana Sol and Ben Roy hold a summit"),
        (meeting(TWO, "negotiation", "planned"), "Ana Sol and Ben Roy to hold talks"),
        (meeting(ONE), "Ana Sol holds a meeting"),
        (meeting(ONE, "conference"), "Ana Sol takes part in a conference"),
        (meeting(()), "Meeting"),
        (meeting((), "negotiation", "planned"), "Planned talks"),
        (agreement(SIGNERS), "Norland and Sudia sign an agreement"),
        (agreement(SIGNERS, name="Lake Accords"), "Norland and Sudia sign the Lake Accords"),
        (agreement(SIGNERS, name="New START"), "Norland and Sudia sign New START"),
        (agreement(ONE, "ratified", name="Lake Treaty"), "Ana Sol ratifies the Lake Treaty"),
        (agreement(ONE, "breached"), "Ana Sol breaches an agreement"),
        (agreement(ONE, "withdrawn", name="Lake Pact"), "Ana Sol withdraws from the Lake Pact"),
        (
            agreement(SIGNERS, "reached", "planned"),
            "Norland and Sudia to reach an agreement",
        ),
        (agreement((), "signed", "cancelled"), "Cancelled signing of agreement"),
        (agreement((), "reached"), "Agreement"),
        (agreement((), "reached", name="Lake Accords"), "The Lake Accords"),
        (agreement(SIGNERS, "collapsed"), "Norland and Sudia see an agreement collapse"),
    ],
)
def test_a_headline_reads_well(event, title: str) -> None:
    assert make_title(event) == title


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("senior officers", "Senior officers hold a meeting"),
        ("generals of Norland", "Generals of Norland hold a meeting"),
        ("group of officers", "Group of officers holds a meeting"),
    ],
)
def test_a_group_in_the_plural_is_several(name: str, title: str) -> None:
    group = Actor("group-officers", name, ActorKind.GROUP)
    assert make_title(meeting((Participant(group, Role.PARTY),))) == title


def test_every_subtype_has_its_words() -> None:
    assert set(WORDINGS) == set(EventSubtype)


@pytest.mark.parametrize("subtype", EventSubtype)
@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("actors", [(), ONE, TWO, VISITORS], ids=len)
def test_no_headline_shows_its_seams(subtype, status, actors) -> None:
    title = make_title(make_event(subtype=subtype, status=status, actors=actors))
    assert title[0].isupper()
    assert "{" not in title and "  " not in title and title == title.strip()


def test_a_name_that_looks_like_a_slot_stays_a_name() -> None:
    assert make_title(agreement(people("{pact}"))) == "{pact} signs an agreement"


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "C", "D"], "A, B, C and D"),
        (["A", "B", "C", "D", "E"], "A, B, C and 2 others"),
    ],
)
def test_many_names_are_counted(names: list[str], joined: str) -> None:
    assert join_names(names) == joined
