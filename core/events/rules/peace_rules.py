"""Rule rows for what two sides make up, what they found together and whom an alliance takes in."""

from __future__ import annotations

from typing import Final

from core.events.rules import peace_checks as checks
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.vocab import AGREEMENT_NOUNS, BUSINESS_NOUNS, TRUCES, words
from core.model import EventSubtype, EventType, Role

BOTH: Final = ((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY))
MEMBERS: Final = (
    (Slot.SUBJECT, Role.PARTY),
    (Slot.OBJECT, Role.SIGNATORY),
    (Slot.JOINED, Role.PARTY),
)

PEACE_RULES: Final = (
    EventRule(
        name="made-peace",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words(
            """make conclude sign agree bury patch_up mend heal end put resolve settle set_aside
            put_aside lay reconcile make_up repair call declare"""
        ),
        slots=BOTH,
        check=checks.makes_peace,
        examples={
            "India and China made peace in 1998.": "occurred: India; China",
            "India made peace with China in 1998.": "occurred: India; China",
            "India concluded peace with China in 1998.": "occurred: India; China",
            "India signed a peace with China in 1998.": "occurred: India; China",
            "India and China buried the hatchet on Friday.": "occurred: India; China",
            "India and China put an end to their border dispute on Friday.": (
                "occurred: India; China"
            ),
            "India and China patched up their quarrel in May.": "occurred: India; China",
            "India and China reconciled in May.": "occurred: India; China",
            "India and China called a halt to the fighting on Friday.": "occurred: India; China",
        },
        rejects=(
            "The force, made up of Oman and Chad, left in May.",
            "Anna Lindt made peace with her illness in 1998.",
            "India and China put an end to the match on Friday.",
            "India and China ended their games on Friday.",
            "The war ended in 1998.",
        ),
    ),
    EventRule(
        name="settled-on",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("settle settle_on"),
        slots=BOTH,
        check=checks.settles_on_terms,
        examples={
            "Adeco Corp. and the Steelworkers settled on a raise of 3 percent on Friday.": (
                "occurred: Adeco Corp.; Steelworkers"
            ),
            "India and China settled on a border in May.": "occurred: India; China",
        },
        rejects=(
            "India settled on a new capital in May.",
            "Karl Berg and Anna Lindt settled on Gotland in May.",
            "India and China settled on the coast in May.",
        ),
    ),
    EventRule(
        name="recognised-each-other",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("recognize recognise"),
        slots=BOTH,
        check=checks.recognise_each_other,
        examples={
            "India and China recognised each other in May.": "occurred: India; China",
        },
        rejects=(
            "Anna Lindt and Karl Berg recognised each other in the street in May.",
            "India recognised China in May.",
        ),
    ),
    EventRule(
        name="members-admitted",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="VERB",
        lemmas=words("admit accept include take_in welcome"),
        slots=MEMBERS,
        check=checks.admits_members,
        examples={
            "NATO admitted India and Oman in 1999.": "occurred: NATO; India; Oman",
            "NATO was expanded to include India in 1999.": "occurred: NATO; India",
            "India was accepted as a member of NATO in May.": "occurred: India; NATO",
        },
        rejects=(
            "NATO admitted a mistake in India in 1999.",
            "India was accepted as a model in May.",
            "The tour was expanded to include India in 1999.",
        ),
    ),
    EventRule(
        name="withdrawal",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.WITHDRAWN,
        pos="NOUN",
        lemmas=words("withdrawal exit departure pullout"),
        slots=((Slot.LEAVER, Role.PARTY),),
        check=checks.is_withdrawal,
        examples={
            "India announced its withdrawal from the African Union on Friday.": ("occurred: India"),
            "India's exit from NATO in May was a surprise.": "occurred: India",
        },
        rejects=(
            "India's withdrawal from the valley in May was a surprise.",
            "The exit from the African Union hall is on the left.",
        ),
    ),
    EventRule(
        name="notice-given",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.WITHDRAWN,
        pos="NOUN",
        lemmas=words("notice"),
        acts=words("give serve hand_in submit send"),
        slots=((Slot.DOER, Role.PARTY),),
        check=checks.is_notice_of_leaving,
        examples={
            "India gave notice of its withdrawal from the African Union on Friday.": (
                "occurred: India"
            ),
        },
        rejects=("India gave notice of its plans on Friday.", "The tenant gave notice on Friday."),
    ),
    EventRule(
        name="alliance-formed",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("form found create establish launch set_up forge"),
        slots=BOTH,
        check=checks.founds_alliance,
        examples={
            "India and China formed a defence alliance in May.": "occurred: India; China",
            "Fatah and Hamas formed a unity government in May.": "occurred: Fatah; Hamas",
            "India formed an alliance with China in May.": "occurred: India; China",
        },
        rejects=(
            "India formed a government in May.",
            "India and China formed an opinion in May.",
        ),
    ),
    EventRule(
        name="agreed-thing",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("agree agree_on agree_to agree_upon"),
        slots=BOTH,
        check=checks.is_agreed_by_two,
        examples={
            "The principles agreed by India and China in May have not been kept.": (
                "occurred: India; China"
            ),
            "The timetable that India and China agreed on in May was not kept.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "The point on which India and China agreed in May was small.",
            "The date agreed in May was not kept.",
        ),
    ),
    EventRule(
        name="deal-consented",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS - BUSINESS_NOUNS,
        acts=words("give grant say"),
        slots=((Slot.DOER, Role.PARTY),),
        check=checks.is_given_leave,
        examples={
            "The Lund Pilots Union said yes on Friday to a contract with Adeco Corp.": (
                "occurred: Lund Pilots Union"
            ),
            "India's parliament gave its consent to the trade pact on Friday.": "occurred: India",
        },
        rejects=("India gave a boost to the trade pact on Friday.",),
    ),
    EventRule(
        name="takeover-consented",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=BUSINESS_NOUNS,
        acts=words("give grant"),
        slots=(
            (Slot.DOER, Role.PARTY),
            (Slot.POSSESSOR, Role.PARTY),
            (Slot.BETWEEN, Role.PARTY),
            (Slot.WITH, Role.PARTY),
            (Slot.OF, Role.PARTY),
            (Slot.BY, Role.PARTY),
        ),
        check=checks.is_given_leave,
        examples={
            "Adeco Corp. holders gave their blessing to its merger with Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("Adeco Corp. gave a party for its merger with Belar Inc.",),
    ),
    EventRule(
        name="truce-called",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=TRUCES,
        acts=words("call commit"),
        slots=((Slot.DOER, Role.PARTY), (Slot.BETWEEN, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=checks.is_called_by_two,
        examples={
            "India and China called a truce on Friday.": "occurred: India; China",
            "India and China have committed themselves to a truce.": "occurred: India; China",
        },
        rejects=("Anna Lindt called the truce a lie on Friday.",),
    ),
    EventRule(
        name="plan-accepted",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("plan proposal formula framework roadmap blueprint"),
        acts=words("accept adopt endorse agree agree_to agree_on sign_off back approve"),
        slots=((Slot.DOER, Role.PARTY),),
        check=checks.is_accepted_by_two,
        examples={
            "India and China accepted a plan to end the war on Friday.": "occurred: India; China",
        },
        rejects=(
            "India accepted a plan to end the war on Friday.",
            "Anna Lindt and Karl Berg backed a plan to cut taxes on Friday.",
        ),
    ),
    EventRule(
        name="pact-in-effect",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS - BUSINESS_NOUNS,
        acts=words("be remain"),
        slots=(
            (Slot.POSSESSOR, Role.PARTY),
            (Slot.MODIFIER, Role.PARTY),
            (Slot.BETWEEN, Role.PARTY),
            (Slot.WITH, Role.PARTY),
        ),
        check=checks.is_in_effect_since,
        examples={
            "The truce between India and China has been in force since 3 May.": (
                "occurred: India; China"
            ),
        },
        rejects=("The truce between India and China is in doubt.",),
    ),
)
