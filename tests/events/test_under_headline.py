"""A headline and the first sentences below it are one event, whatever names each of them uses."""

from __future__ import annotations

import pytest

from tests.events.event_readers import rows

# Published on Friday, 20 November 2026.
ONE_EVENT = {
    (
        "Dockworkers and shippers reach deal\n\nLUND - The Lund Longshore Union and the Belar "
        "Ports Association reached a tentative agreement on Thursday evening."
    ): ["agreement occurred: Belar Ports Association; Lund Longshore Union | 2026-11-19"],
    (
        "Halden Corp. to swallow Lund Mills\n\nLUND - Halden Corp. said on Thursday it was "
        "acquiring Lund Mills Inc. for $3 billion."
    ): ["agreement occurred: Halden Corp.; Lund Mills Inc. | 2026-11-19"],
    (
        "Oman calls off talks with Chad\n\nMUSCAT - Oman has cancelled next week's meeting of "
        "the two countries' foreign ministers because Chad had sent troops."
    ): ["meeting cancelled: Chad; Oman | 2026-11-23..2026-11-29"],
    (
        "Armed rebels and army agree truce\n\nMARO - The Chadian army and the Lund Liberation "
        "Front agreed a truce on Wednesday, mediators said."
    ): ["agreement occurred: Chadian army; Lund Liberation Front | 2026-11-18"],
    (
        "Lund clans agree to halt fighting\n\nLUND - Eight clans of the south of Oman have agreed "
        "a truce. The deal was worked out on Thursday at a camp."
    ): ["agreement occurred: clans of the south of Oman | 2026-11-19"],
    (
        "Lund Union and Graz Union strike deal\n\nMARO - The two biggest political forces agreed "
        "early on Wednesday to govern together."
    ): ["agreement occurred: Graz Union; Lund Union | 2026-11-18"],
    (
        "Omani rebels' meeting with PM put off\n\nMUSCAT - The Maoists and Prime Minister Karl "
        "Berg will not meet on Monday as planned, officials said."
    ): ["meeting cancelled: Karl Berg; Maoists | 2026-11-23"],
}
TWO_EVENTS = {
    (
        "Timeline of the talks between Oman and Chad\n\n1996\nMay 3 - Talks between Oman and Chad "
        "begin in Lund.\n1999\nJune 4 - Talks between Oman and Chad collapse.\n2001\nJuly 5 - Oman "
        "and Chad sign a pact."
    ): 3,
    (
        "Berg and Lindt to hold talks\n\nPresident Karl Berg of Oman met Chadian President Ivar "
        "Holm on Monday. He will see Premier Anna Lindt in May."
    ): 2,
    (
        "Oman and Chad concluded a truce\n\nIndia and China signed a trade pact on Monday, a "
        "week before they had planned."
    ): 2,
}


@pytest.mark.parametrize(("text", "expected"), ONE_EVENT.items(), ids=list(ONE_EVENT))
def test_a_headline_tells_the_event_of_the_first_sentences(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "least"), TWO_EVENTS.items(), ids=list(TWO_EVENTS))
def test_a_headline_of_others_stays_by_itself(text: str, least: int) -> None:
    assert len(rows(text)) >= least
