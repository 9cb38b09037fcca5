"""Rule rows for what changes hands or is settled in plain verbs: passes to, goes to, is pooled.

They go before the agreements' own rows, as they say more exactly who is bound.
"""

from __future__ import annotations

from typing import Final

from core.events.rules import award_checks as awards
from core.events.rules import business_checks as business
from core.events.rules import handover_checks as checks
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.vocab import words
from core.model import EventSubtype, EventType, Role

HANDOVER_RULES: Final = (
    EventRule(
        name="passed-to",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("pass go fall"),
        slots=((Slot.PASSING, Role.PARTY), (Slot.FROM, Role.PARTY), (Slot.TO, Role.PARTY)),
        check=checks.passes_to_firm,
        settled=business.is_announced_trade,
        examples={
            "Control of the Lund mine passed from Adeco Corp. to Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp.'s paper unit went to Belar Inc. for $30 million in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. let its paper unit go to Belar Inc. for $30 million in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "The prize went to Belar Inc. in May.",
            "Adeco Corp. went to Belar Inc. for help in May.",
            "Adeco Corp.'s blame passed to Belar Inc. in May.",
        ),
    ),
    EventRule(
        name="signed-up-for",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("sign_up commit"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.SOURCE, Role.PARTY)),
        check=checks.signs_up_for_goods,
        settled=checks.has_committed,
        examples={
            "Adeco Corp. signed up on Friday for 80 jets from Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. committed itself on Friday to 20 jets from Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. signed up on Friday for help from Belar Inc.",
            "Adeco Corp. committed 20 crimes on Friday.",
        ),
    ),
    EventRule(
        name="supply-announced",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("supply provide deliver build furnish equip"),
        slots=(
            (Slot.SUBJECT, Role.PARTY),
            (Slot.SUPPLIED, Role.PARTY),
        ),
        check=checks.is_to_supply,
        settled=checks.is_to_supply,
        examples={
            "Adeco Corp. will supply Belar Inc. with gas, the two said on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. is to build three ferries for Belar Inc., it said on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. will supply Belar Inc. with gas, analysts said on Friday.",
            "Adeco Corp. supplied Belar Inc. with gas on Friday.",
        ),
    ),
    EventRule(
        name="made-one",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("become pool join_up share"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=checks.makes_one,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. and Belar Inc. became one company in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. and Belar Inc. pooled their shipping arms in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. and Belar Inc. will share their flights, the two said on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. will pool its shipping arm with Belar Inc., it said on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. and Belar Inc. became rich in May.",
            "Adeco Corp. and Belar Inc. will not become one company, they said on Friday.",
            "Adeco Corp. pooled its data in May.",
            "Adeco Corp. and Belar Inc. shared their worries on Friday.",
        ),
    ),
    EventRule(
        name="offer-taken",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("offer proposal"),
        slots=(
            (Slot.DOER, Role.PARTY),
            (Slot.POSSESSOR, Role.PARTY),
            (Slot.FROM, Role.PARTY),
            (Slot.OF, Role.PARTY),
            (Slot.BY, Role.PARTY),
            (Slot.TAKER, Role.PARTY),
        ),
        check=checks.is_offer_taken,
        examples={
            "The Lund Pilots Union said yes on Friday to a pay offer from Adeco Corp.": (
                "occurred: Lund Pilots Union; Adeco Corp."
            ),
            "The miners' families consented on Friday to a pay offer from Adeco Corp.": (
                "occurred: miners' families; Adeco Corp."
            ),
            "Belar Inc. bowed on Friday to a $3 billion offer from Adeco Corp.": (
                "occurred: Belar Inc.; Adeco Corp."
            ),
            "Belar Inc. said yes on Friday to Adeco Corp.'s offer of $3 billion.": (
                "occurred: Belar Inc.; Adeco Corp."
            ),
            "The Lund Pilots Union took Adeco Corp.'s pay offer on Friday.": (
                "occurred: Lund Pilots Union; Adeco Corp."
            ),
        },
        rejects=(
            "Belar Inc. said no on Friday to Adeco Corp.'s offer of $3 billion.",
            "Karl Berg took Anna Lindt's offer of tea on Friday.",
        ),
    ),
    EventRule(
        name="paid-for-work",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("get receive win award give land secure"),
        slots=(
            (Slot.SUBJECT, Role.PARTY),
            (Slot.AWARDED, Role.PARTY),
            (Slot.FROM, Role.PARTY),
        ),
        check=awards.is_paid_for_work,
        examples={
            "Adeco Corp. got $31 million from the Navy on Friday for sonar buoys.": (
                "occurred: Adeco Corp.; Navy"
            ),
            "Adeco Corp. was awarded $31 million on Friday by the Navy to build buoys.": (
                "occurred: Adeco Corp.; Navy"
            ),
            "The Air Force awarded Adeco Corp. $31 million on Friday for engines.": (
                "occurred: Air Force; Adeco Corp."
            ),
            "Oman gave awards. Adeco Corp. got $31 million from Belar Inc. for jets.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. got $31 million from the sale on Friday.",
            "Adeco Corp. got $31 million from Belar Inc. on Friday for its mistakes.",
            "Karl Berg got $31 million from the Navy on Friday for his pains.",
            "Adeco Corp. received $3 million from the Navy.",
        ),
    ),
)
