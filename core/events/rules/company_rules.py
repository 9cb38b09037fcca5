"""Rule rows for meetings told by what people do: sit down opposite, drop in on, brief, embrace."""

from __future__ import annotations

from typing import Final

from core.events.rules import seating_checks as seating
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.vocab import words
from core.model import EventSubtype, EventType, Role

COMPANY_RULES: Final = (
    EventRule(
        name="sit-opposite",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("sit sit_down"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.FACING, Role.PARTY)),
        check=seating.sits_opposite,
        examples={
            "Anna Lindt sat across the table from Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt sat opposite Karl Berg on Friday.": "occurred: Anna Lindt; Karl Berg",
            "Anna Lindt sat face to face with Karl Berg.": "occurred: Anna Lindt; Karl Berg",
        },
        rejects=("Anna Lindt sat across the street from a bakery on Friday.",),
    ),
    EventRule(
        name="in-one-room",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="NOUN",
        lemmas=words("room table"),
        slots=((Slot.GOVERNOR, Role.PARTY),),
        check=seating.is_one_room,
        examples={
            "Envoys of India and China sat in one room on Friday.": "occurred: India; China",
            "India and China are back at the table.": "occurred: India; China",
        },
        rejects=(
            "The two chairs stood in one room on Friday.",
            "India and China are at the bottom of the table.",
            "She put the book back on the table.",
        ),
    ),
    EventRule(
        name="come-face-to-face",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("come"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.FACING, Role.PARTY)),
        check=seating.comes_face_to_face,
        examples={
            "Anna Lindt came face to face with Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("India came face to face with the truth on Friday.",),
    ),
    EventRule(
        name="brought-together",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="VERB",
        lemmas=words(
            "bring bring_together call_together get_together call put seat reunite bring_back"
        ),
        slots=((Slot.OBJECT, Role.PARTY),),
        check=seating.brings_together,
        examples={
            "Oman brought India and China together in Lund on Friday.": "occurred: India; China",
            "Oman brought India and China to the negotiating table on Friday.": (
                "occurred: India; China"
            ),
            "A mediator brought Adeco Corp. and the Lund Pilots Union together on Friday.": (
                "occurred: Adeco Corp.; Lund Pilots Union"
            ),
            "Oman put Anna Lindt and Karl Berg in one room on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Bishop Pavel Lund then brought Anna Lindt and Karl Berg together at his house.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "The film brought laughter and tears together on Friday.",
            "The war brought India and China closer on Friday.",
            "Anna Lindt brought the countries closer together.",
            "The war brought India and China together.",
            "Oman hopes to bring India and China together.",
            "Oman has offered to bring India and China together.",
        ),
    ),
    EventRule(
        name="drop-in",
        type=EventType.MEETING,
        subtype=EventSubtype.CALL_ON,
        pos="VERB",
        lemmas=words("drop drop_in look_in pop_in stop_in look pop call_in"),
        slots=((Slot.SUBJECT, Role.VISITOR), (Slot.ON, Role.HOST)),
        check=seating.drops_in,
        examples={
            "Anna Lindt dropped in on Karl Berg on Friday.": "occurred: Anna Lindt; Karl Berg",
        },
        rejects=("Sales dropped in May on Karl Berg's watch.", "She dropped in on a class."),
    ),
    EventRule(
        name="called-in",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("call call_in"),
        slots=((Slot.SUBJECT, Role.HOST), (Slot.CALLED_IN, Role.VISITOR)),
        check=seating.calls_in_envoy,
        examples={
            "India called in Ambassador Karl Berg on Friday.": "occurred: India; Karl Berg",
            "India called in the Omani ambassador on Friday.": "occurred: India; Omani ambassador",
        },
        rejects=("The coach called in a doctor on Friday.", "Karl Berg called in sick on Friday."),
    ),
    EventRule(
        name="play-host",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("play"),
        slots=((Slot.SUBJECT, Role.HOST), (Slot.TO, Role.VISITOR)),
        check=seating.plays_host,
        examples={
            "Anna Lindt played host to President Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("Lund played host to the finals on Friday.",),
    ),
    EventRule(
        name="guest",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="NOUN",
        lemmas=words("guest"),
        slots=((Slot.GUEST, Role.PARTY),),
        check=seating.is_guest,
        examples={
            "President Anna Lindt was Mayor Karl Berg's guest on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "President Anna Lindt had Mayor Karl Berg as her luncheon guest on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "Karl Berg was Anna Lindt's guest on her show on Friday.",
            "Anna Lindt was the guest of honour on Friday.",
        ),
    ),
    EventRule(
        name="word-with",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="NOUN",
        lemmas=words("word"),
        slots=((Slot.GOVERNOR, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=seating.is_word_with,
        examples={
            "Anna Lindt had a word with President Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("Anna Lindt had words of praise for Karl Berg on Friday.",),
    ),
    EventRule(
        name="closeted",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("closet"),
        slots=((Slot.OBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=seating.is_closeted,
        examples={
            "Anna Lindt was closeted with Karl Berg for an hour on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("Anna Lindt was closeted with her books.",),
    ),
    EventRule(
        name="embrace",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("embrace hug"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OBJECT, Role.PARTY)),
        check=seating.embraces,
        examples={
            "Anna Lindt embraced Karl Berg at the airport on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("Anna Lindt embraced the plan on Friday.",),
    ),
    EventRule(
        name="brief",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("brief debrief"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OBJECT, Role.PARTY)),
        check=seating.briefs_someone,
        examples={
            "Envoy Anna Lindt briefed the Security Council on Friday.": (
                "occurred: Anna Lindt; Security Council"
            ),
            "Anna Lindt briefed Karl Berg on the plan on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("Anna Lindt briefed reporters on Friday.",),
    ),
    EventRule(
        name="briefing",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="NOUN",
        lemmas=words("briefing"),
        slots=((Slot.GOVERNOR, Role.PARTY), (Slot.POSSESSOR, Role.PARTY), (Slot.TO, Role.PARTY)),
        check=seating.is_briefing_to,
        examples={
            "In a briefing to the Security Council on Friday, Anna Lindt spoke of hope.": (
                "occurred: Anna Lindt; Security Council"
            ),
        },
        rejects=("In a briefing to reporters on Friday, Anna Lindt spoke of hope.",),
    ),
    EventRule(
        name="shuttle",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="VERB",
        lemmas=words("shuttle"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.BETWEEN, Role.PARTY)),
        check=seating.shuttles,
        examples={
            "Envoy Anna Lindt shuttled between Oman and Chad on Friday.": (
                "occurred: Anna Lindt; Oman; Chad"
            ),
        },
        rejects=("Buses shuttled between Oman and Chad on Friday.",),
    ),
)
