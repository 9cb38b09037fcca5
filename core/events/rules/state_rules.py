"""Rule rows for what states and armed groups agree on, leave or end without a word for a deal."""

from __future__ import annotations

from typing import Final

from core.events.rules import business_checks as business
from core.events.rules import state_checks as checks
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.vocab import STATEMENTS, TRUCES, words
from core.model import EventSubtype, EventType, Role

STATE_RULES: Final = (
    EventRule(
        name="truce-over",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.COLLAPSED,
        pos="NOUN",
        lemmas=TRUCES,
        acts=words("be"),
        slots=(
            (Slot.DECLARER, Role.PARTY),
            (Slot.POSSESSOR, Role.PARTY),
            (Slot.BETWEEN, Role.PARTY),
            (Slot.WITH, Role.PARTY),
        ),
        check=checks.is_declared_over,
        examples={
            "Fatah declared on Friday that its truce with India was over.": (
                "occurred: Fatah; India"
            ),
        },
        rejects=("Fatah said that the truce was a lie.", "The war was over on Friday."),
    ),
    EventRule(
        name="decided-together",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("decide resolve"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=checks.decide_together,
        settled=checks.has_decided,
        examples={
            "India and China decided on Friday to open the border.": "occurred: India; China",
        },
        rejects=(
            "India decided on Friday to open the border.",
            "India and China decided on Friday that it was late.",
        ),
    ),
    EventRule(
        name="joint-body",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words(
            """group commission committee panel body council force centre center team fund company
            firm unit subsidiary"""
        ),
        acts=words("create form set_up establish launch found"),
        slots=((Slot.DOER, Role.PARTY),),
        check=checks.is_joint_body,
        settled=business.is_announced_trade,
        examples={
            "India and China set up a joint working group on Friday.": "occurred: India; China",
            "Adeco Corp. and Belar Inc. set up a joint company on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "India set up a joint working group on Friday.",
            "India and China set up a tent for the working group on Friday.",
        ),
    ),
    EventRule(
        name="leave-alliance-for-good",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.WITHDRAWN,
        pos="VERB",
        lemmas=words("withdraw pull_out walk_out break_away drop_out"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=checks.leaves_alliance,
        examples={
            "India is pulling out of the African Union in May.": "planned: India",
        },
        rejects=("India pulled out of the valley on Friday.", "India pulled NATO out of bed."),
    ),
    EventRule(
        name="coalition-left",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.WITHDRAWN,
        pos="VERB",
        lemmas=words("leave quit walk_out pull_out withdraw exit abandon bolt"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=checks.leaves_coalition,
        examples={
            "Fatah walked out of the coalition on Monday.": "occurred: Fatah",
            "Fatah quit the unity government on Monday.": "occurred: Fatah",
        },
        rejects=(
            "Minister Karl Berg quit the government on Monday.",
            "Fatah walked out of the hall on Monday.",
            "Fatah left the coalition no choice on Monday.",
        ),
    ),
    EventRule(
        name="framework-reached",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("framework outline blueprint"),
        acts=words("reach agree agree_on strike conclude adopt sign seal announce"),
        slots=((Slot.DOER, Role.PARTY), (Slot.WITH, Role.PARTY), (Slot.BETWEEN, Role.PARTY)),
        check=checks.is_of_accord,
        examples={
            "India and China agreed the outlines of an accord in May.": "occurred: India; China",
            "A framework for a treaty with India was reached by China in May.": (
                "occurred: China; India"
            ),
        },
        rejects=("India announced a framework for growth in May.",),
    ),
    EventRule(
        name="statement-issued",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=STATEMENTS - {"venture"},
        acts=words("issue publish release put_out approve present unveil agree agree_on"),
        slots=((Slot.DOER, Role.PARTY), (Slot.BETWEEN, Role.PARTY)),
        check=checks.is_issued_by_states,
        examples={
            "India and China issued a joint statement on Friday.": "occurred: India; China",
            "Anna Lindt said that Oman and Chad would publish a joint communique on Friday.": (
                "planned: Oman; Chad"
            ),
            "Leaders of India and China will issue a summit declaration on Friday.": (
                "planned: India; China"
            ),
        },
        rejects=(
            "India issued a joint statement on Friday.",
            "Adeco Corp. and Belar Inc. issued a joint statement on Friday.",
            "India and China issued statements on Friday.",
        ),
    ),
    EventRule(
        name="said-jointly",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=STATEMENTS,
        slots=((Slot.GOVERNOR, Role.PARTY), (Slot.BY, Role.PARTY), (Slot.FROM, Role.PARTY)),
        check=checks.is_said_jointly,
        examples={
            "In a joint statement on Friday, India and China condemned the raid.": (
                "occurred: India; China"
            ),
            "India and China condemned the raid in a joint statement on Friday.": (
                "occurred: India; China"
            ),
            "A joint statement by India and China on Friday condemned the raid.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "In a statement on Friday, India and China condemned the raid.",
            "In a joint statement on Friday, the firm condemned the raid.",
        ),
    ),
)
