"""Rule rows for steps of a deal told before: it is to be completed, it is approved by its name."""

from __future__ import annotations

from typing import Final

from core.events.rules import step_checks as checks
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.status_words import COMPLETES
from core.events.syntax.vocab import AGREEMENT_NOUNS, BUSINESS_NOUNS, words
from core.model import EventSubtype, EventType, Role

STEP_RULES: Final = (
    EventRule(
        name="trade-closing",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=COMPLETES | {"take over"},
        slots=((Slot.CLOSER, Role.PARTY),),
        check=checks.closes_trade,
        examples={
            "Talk of a merger is old. Adeco Corp. and Belar Inc. hope to complete it by May.": (
                "planned: Adeco Corp.; Belar Inc."
            ),
            "A sale is likely. Adeco Corp. and Belar Inc. expect to take over the mill by May.": (
                "planned: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Talk of a sale is old. Karl Berg will take over the company in May.",
            "The road is long. Adeco Corp. and Belar Inc. expect to take over the mill in May.",
            "The road is long. Adeco Corp. and Belar Inc. hope to complete it by May.",
            "The merger is old. Adeco Corp. and Belar Inc. hope to complete it.",
            "The shop, which should close by May, is old.",
            "They like the deal, which closed the gap in May.",
        ),
    ),
    EventRule(
        name="named-pact-approved",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="VERB",
        lemmas=words("approve back endorse pass accept"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=checks.approves_named_pact,
        examples={
            "Critics of the Lund II accord lost: India's parliament approved Lund II in May.": (
                "occurred: India"
            ),
        },
        rejects=("India's parliament approved Lund II in May.",),
    ),
    EventRule(
        name="deal-approved",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS - BUSINESS_NOUNS,
        acts=checks.APPROVES,
        slots=((Slot.DOER, Role.PARTY),),
        check=checks.is_approved_by_one,
        examples={
            "India's parliament approved the trade deal with China on Friday.": "occurred: India",
            "The truce was approved by India's government on Friday.": "occurred: India",
        },
        rejects=("India's parliament approved the budget on Friday.",),
    ),
    EventRule(
        name="instrument-deposited",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="NOUN",
        lemmas=words("instrument"),
        acts=words("deposit hand_over submit exchange lodge"),
        slots=((Slot.DOER, Role.PARTY),),
        check=checks.is_of_ratification,
        examples={
            "India deposited its instrument of ratification in May.": "occurred: India",
            "India and China exchanged instruments of ratification in May.": (
                "occurred: India; China"
            ),
        },
        rejects=("India handed over its instruments of torture in May.",),
    ),
    EventRule(
        name="approval-followed",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="VERB",
        lemmas=words("follow"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=checks.follows_approval,
        examples={
            "If India ratifies the accord, China will follow in June.": "planned: China",
        },
        rejects=("India's parliament sat in May, and China's followed in June.",),
    ),
    EventRule(
        name="signing-off",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="NOUN",
        lemmas=words("signing ceremony"),
        slots=((Slot.POSSESSOR, Role.PARTY), (Slot.BETWEEN, Role.PARTY)),
        check=checks.is_signing_off,
        examples={
            "The pact is long. The signing between India and China was put off on Friday.": (
                "cancelled: India; China"
            ),
        },
        rejects=(
            "The pact is long. The opening ceremony was put off on Friday.",
            "The book is long. The signing was put off on Friday.",
        ),
    ),
    EventRule(
        name="signing-due",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="NOUN",
        lemmas=words("signing ceremony"),
        acts=words("expect plan schedule set slate due take_place be follow hold come"),
        slots=((Slot.POSSESSOR, Role.PARTY), (Slot.BY, Role.PARTY), (Slot.BETWEEN, Role.PARTY)),
        check=checks.is_signing_told,
        examples={
            "The pact is long. The formal signing by India and China is set for Friday.": (
                "planned: India; China"
            ),
        },
        rejects=(
            "Karl Berg wrote a book. The signing is set for Friday.",
            "The pact is long. The signing of Karl Berg is expected on Friday.",
            "The pact is long. The opening ceremony will take place on Friday.",
        ),
    ),
)
