"""What modals, negation, intent and refusal make of an event."""

from __future__ import annotations

import pytest
from event_readers import days, events


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Anna Lindt met Karl Berg on Thursday.", "occurred"),
        ("Anna Lindt has met Karl Berg in Vienna.", "occurred"),
        ("Anna Lindt said she had met Karl Berg in Vienna.", "occurred"),
        ("After meeting Karl Berg, Anna Lindt called for calm.", "occurred"),
        ("Anna Lindt will meet Karl Berg next week.", "planned"),
        ("Anna Lindt is expected to meet Karl Berg on Monday.", "planned"),
        ("Anna Lindt is due to hold talks with Karl Berg.", "planned"),
        ("Anna Lindt plans to meet Karl Berg in Vienna.", "planned"),
        ("Anna Lindt meets Karl Berg on Monday.", "planned"),
        ("Anna Lindt refused to meet Karl Berg.", "denied"),
        ("Anna Lindt did not meet Karl Berg in Vienna.", "denied"),
        ("Anna Lindt denied meeting Karl Berg in Vienna.", "denied"),
        ("The meeting between Anna Lindt and Karl Berg was called off.", "cancelled"),
        ("The planned meeting between Anna Lindt and Karl Berg has been called off.", "cancelled"),
        ("Anna Lindt cancelled her meeting with Karl Berg.", "cancelled"),
        ("Anna Lindt will not meet Karl Berg.", "cancelled"),
        ("Talks between India and China broke down on Thursday.", "occurred"),
        ("India suspended talks with China on Thursday.", "cancelled"),
        ("India and China signed a treaty on Thursday.", "occurred"),
        ("India and China will sign a treaty on Monday.", "planned"),
        ("India and China undertook to meet again in Crete.", "planned"),
        ("Anna Lindt praised the treaty that India and China are to sign on Monday.", "planned"),
        ("Talks between India and China were adjourned when an envoy walked out.", "occurred"),
        ("India denied reports that Karl Berg came for talks with Indian envoys.", "denied"),
    ],
)
def test_status_follows_the_words_around_the_trigger(text: str, status: str) -> None:
    assert [event.status for event in events(text)] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "Any deal between India and China would need a vote.",
        "India hopes to sign a treaty with China.",
        "India failed to ratify the accord.",
        "Anna Lindt might meet Karl Berg.",
        "India accused China of violating the truce.",
        "There was no deal.",
        "Anna Lindt met the deadline.",
        "Karl Berg signed the bill into law on Thursday.",
        "Anna Lindt spoke to reporters on Thursday.",
        "Anna Lindt and Karl Berg held a news conference on Thursday.",
    ],
)
def test_what_is_only_wished_or_something_else_is_no_event(text: str) -> None:
    assert events(text) == ()


def test_what_is_dated_after_the_report_is_planned() -> None:
    told = events("Ministers prepared the NATO summit in Vienna on 3 May 2027.")
    assert [event.status for event in told] == ["planned"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("India rejected a report according to which Anna Lindt met Karl Berg in May.", "denied"),
        ("Reports of talks between India and China are being denied by China.", "denied"),
        ("Anna Lindt denied reports of a meeting with Karl Berg in January.", "denied"),
        ("Reports of talks between India and China are false.", "denied"),
        ("Anna Lindt denied a report that she had lied at a meeting with Karl Berg in May.",
         "occurred"),
        ("Three accords are to be signed today when Karl Berg and Anna Lindt meet.", "planned"),
        ("Anna Lindt meets Karl Berg in Muscat today.", "planned"),
        ("Anna Lindt meets Karl Berg in Muscat.", "occurred"),
        ("China said reports that its envoy had met rebels from Oman were untrue.", "denied"),
        ("The summit of India and China that opened on Tuesday will discuss water.", "occurred"),
        ("Karl Berg will speak on Friday after he meets Anna Lindt.", "planned"),
        ("Anna Lindt and Karl Berg agreed on another meeting.", "planned"),
        ("Before Monday's meeting with Anna Lindt, Karl Berg had tried to dampen hopes.",
         "occurred"),
        ("Before Monday's meeting with Anna Lindt, Karl Berg tried to dampen hopes.", "planned"),
        ("India decided to put off the signing of a security deal with China.", "cancelled"),
        ("India and China put their talks on hold on Monday.", "cancelled"),
        ("A meeting between Anna Lindt and Karl Berg set for Friday fell through.", "cancelled"),
        ("Visits to India and China, other stops on the tour, had been cancelled by Karl Berg.",
         "cancelled"),
    ],
)  # fmt: skip
def test_status_follows_the_claim_or_plan_that_the_event_hangs_from(text: str, status: str) -> None:
    assert {event.status for event in events(text)} == {status}


def test_talks_that_were_denied_stay_denied_where_the_text_goes_on_telling_them() -> None:
    told = events(
        "China denied reports of talks between India and China in May. The talks were held in "
        "Muscat, a newspaper said."
    )
    assert [(event.status, len(event.evidence)) for event in told] == [("denied", 2)]


def test_talks_that_broke_off_are_not_those_that_the_same_sentence_plans() -> None:
    told = events(
        "India and China will hold talks on Friday on how to resume their dialogue, broken off "
        "after the attacks."
    )
    assert [event.status for event in told][:1] == ["planned"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Adeco Corp. broke off talks with Belar Inc. in December.", "occurred"),
        ("The talks between India and China on Friday were not fruitful.", "occurred"),
        ("Officials settled the details of next week's summit of Karl Berg and Anna Lindt.",
         "planned"),
        ("Adeco Corp. and the union are to return to the bargaining table this week.", "planned"),
        ("Anna Lindt could meet Karl Berg on the sidelines of the assembly.", "hypothetical"),
        ("Adeco Corp. will merge with Belar Inc., the companies said on Wednesday.", "occurred"),
    ],
)  # fmt: skip
def test_what_is_said_of_talks_does_not_undo_them(text: str, status: str) -> None:
    assert [event.status for event in events(text)] == [status]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Oman and Chad have until Friday to reach a deal.", []),
        ("Oman and Chad have yet to sign the pact.", [("planned", None)]),
        ("Oman and Chad agreed on a ceasefire that begins on Sunday.", [("occurred", None)]),
    ],
)
def test_what_is_still_to_be_done(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(str(event.status), days(event)) for event in events(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Oman and Chad resumed talks on Monday that had been suspended in May.",
         [("occurred", "2026-11-16")]),
        ("Talks between Oman and Chad, suspended in May, resumed on Monday.",
         [("occurred", "2026-11-16")]),
        ("Talks between Oman and Chad had been suspended in May but resumed on Monday.",
         [("occurred", "2026-11-16")]),
        ("Talks between Oman and Chad were suspended on Monday.", [("cancelled", "2026-11-16")]),
        ("Oman called off Sunday's talks with Chad.", [("cancelled", "2026-11-22")]),
        ("Oman cancelled a meeting with Chad that was to be held on Sunday.",
         [("cancelled", "2026-11-22")]),
        ("Anna Lindt and Karl Berg had been due to meet in April, but the talks were called off.",
         [("cancelled", "2026-04-01..2026-04-30")]),
    ],
)  # fmt: skip
def test_what_is_called_off_and_what_is_taken_up_again(
    sentence: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(str(event.status), days(event)) for event in events(sentence)] == expected


# Each is told of a pair of persons, of states and of firms.
NOT_DONE = (
    ("{a} and {b} have almost reached a deal.", {"hypothetical"}),
    ("{a} and {b} nearly signed a deal in May.", {"hypothetical"}),
    ("{a} and {b} are unlikely to sign a deal on Monday.", {"hypothetical"}),
    ("{a} is close to a deal with {b}.", {"hypothetical"}),
    ("{a} postponed the signing of a deal with {b}.", {"cancelled"}),
    ("Did {a} meet {b} on Monday?", {"hypothetical"}),
    ("It is not true that {a} met {b} on Tuesday.", {"denied"}),
    ("{a} rejected reports of a meeting with {b}.", {"denied"}),
    ("{a} did not meet {b} on Tuesday.", {"denied"}),
    ("{a} was unable to meet {b} on Tuesday.", {"denied"}),
    ("{a} ruled out a meeting with {b}.", {"cancelled"}),
    ("If {a} meets {b}, the border may open.", {"hypothetical"}),
    ("{a} threatened to withdraw from its deal with {b}.", {"hypothetical"}),
    ("{a} was to have met {b} on Tuesday.", {"cancelled"}),
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("President Karim Aliyev", "Prime Minister Petra Novak"),
        ("Oman", "Chad"),
        ("Adeco Corp.", "Belar Inc."),
    ],
)
@pytest.mark.parametrize(("words", "allowed"), NOT_DONE)
def test_what_did_not_happen_is_never_told_as_done(
    words: str, allowed: set[str], a: str, b: str
) -> None:
    assert {str(event.status) for event in events(words.format(a=a, b=b))} <= allowed


def test_what_had_not_been_done_since_is_done() -> None:
    (event,) = events("Not since 1994 had Oman and Chad signed a pact.")
    assert str(event.status) == "occurred"


@pytest.mark.parametrize(
    "text",
    [
        "There is no sign that India and China have signed the deal.",
        "There is no evidence that Anna Lindt met Karl Berg.",
        "It is not known whether Anna Lindt met Karl Berg.",
        "It is unclear whether India and China will meet.",
        "Anna Lindt will meet Karl Berg only if he pays.",
        "India's parliament has yet to ratify the treaty.",
        "India entrusted the search for a settlement with China to Anna Lindt in 1992.",
        "The sides will hold discussions among themselves on Monday.",
    ],
)
def test_what_nobody_says_happened_is_no_row(text: str) -> None:
    assert events(text) == ()
