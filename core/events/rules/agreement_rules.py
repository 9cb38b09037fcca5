"""Rule rows for agreements: what is done with a deal, then the deal itself, then the verbs."""

from __future__ import annotations

from typing import Final

from core.events.arguments import binding
from core.events.rules import agreement_checks as checks
from core.events.rules import alliance_checks, order_checks
from core.events.rules import business_checks as business
from core.events.rules import known_pact_checks as known
from core.events.rules import paper_checks as papers
from core.events.rules import peace_checks as peace
from core.events.rules import state_checks as states
from core.events.rules import step_checks as steps
from core.events.rules import suit_checks as suits
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.vocab import AGREEMENT_NOUNS, BUSINESS_NOUNS, words
from core.model import EventSubtype, EventType, Role

DONE_BY: Final = (
    (Slot.DOER, Role.PARTY),
    (Slot.POSSESSOR, Role.PARTY),
    (Slot.MODIFIER, Role.PARTY),
    (Slot.BETWEEN, Role.PARTY),
    (Slot.AMONG, Role.PARTY),
    (Slot.WITH, Role.PARTY),
    (Slot.COMPLEMENT, Role.PARTY),
)
SIGNED_BY: Final = ((Slot.DOER, Role.SIGNATORY), *DONE_BY[1:])
# What binds two sides where they sign or adopt it, whatever it is called.
PAPERS: Final = words(
    "document paper text draft instrument charter roadmap protocol package plan initiative"
)
ONE_SIDED: Final = ((Slot.DOER, Role.PARTY),)

AGREEMENT_RULES: Final = (
    EventRule(
        name="deal-signed",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS,
        acts=words("sign ink initial signing signature pen"),
        slots=SIGNED_BY,
        examples={
            "India and China signed a trade deal on Friday.": "occurred: India; China",
            "The accord between India and China was signed in May.": "occurred: India; China",
            "India and China signed a pact on Monday that sets a timetable.": (
                "occurred: India; China"
            ),
            "Oman welcomed the pact that India and China signed in May.": "occurred: India; China",
        },
        rejects=("India has no deal.",),
    ),
    EventRule(
        name="papers-exchanged",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="NOUN",
        lemmas=words("memorandum memoranda mou agreement accord treaty protocol contract"),
        acts=words("exchange"),
        slots=SIGNED_BY,
        examples={
            "India and China exchanged three memoranda of understanding on Friday.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "India and China exchanged drafts of a text on Friday.",
            "The two exchanged gifts on Friday.",
        ),
    ),
    EventRule(
        name="deal-signed-by-hand",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS | PAPERS | {"successor"},
        acts=words("put affix set append lend"),
        slots=((Slot.DOER, Role.SIGNATORY), *DONE_BY[1:]),
        check=papers.is_signed_by_hand,
        examples={
            "India and China put their signatures to a trade pact on Friday.": (
                "occurred: India; China"
            ),
            "A pact, to which India and China put their names on Friday, ends the war.": (
                "occurred: India; China"
            ),
            "India and China put their names in May to a joint declaration.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "India put the pact to a vote.",
            "India and China put their names on Friday to a letter.",
        ),
    ),
    EventRule(
        name="bears-signatures",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="NOUN",
        lemmas=words("signature"),
        acts=words("bear carry have"),
        slots=((Slot.OF, Role.SIGNATORY), (Slot.POSSESSOR, Role.SIGNATORY)),
        check=papers.bears_signatures,
        examples={
            "The truce also bears the signatures of India and China.": "occurred: India; China",
        },
        rejects=("The portrait bears the signatures of Anna Lindt and Karl Berg.",),
    ),
    EventRule(
        name="paper-signed",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="NOUN",
        lemmas=PAPERS,
        acts=words("sign initial ink adopt conclude"),
        slots=(*SIGNED_BY, (Slot.FOR, Role.PARTY), (Slot.UNDER, Role.PARTY)),
        check=papers.is_paper_of_two,
        examples={
            "A document on the border was signed by India and China on Friday.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "The document was signed by a judge.",
            "The text was read aloud.",
        ),
    ),
    EventRule(
        name="deal-ratified",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS - BUSINESS_NOUNS,
        acts=words("ratify ratification accede accession consent vote join"),
        slots=ONE_SIDED,
        examples={"India ratified the climate accord in May.": "occurred: India"},
        rejects=("Ratification takes years.",),
    ),
    EventRule(
        name="deal-cleared",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS - BUSINESS_NOUNS,
        slots=ONE_SIDED,
        check=steps.has_cleared_a_house,
        examples={
            "The trade pact with Oman cleared India's parliament in May.": "occurred: India",
            "The accord passed the Indian parliament in May.": "occurred: India",
        },
        rejects=(
            "The pact with Oman cleared the way for peace.",
            "The accord passed its first test.",
        ),
    ),
    EventRule(
        name="membership-approved",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="NOUN",
        lemmas=words("membership accession enlargement"),
        acts=words("approve ratify sign seal complete back endorse accept conclude"),
        slots=(*ONE_SIDED, (Slot.POSSESSOR, Role.PARTY)),
        check=alliance_checks.is_into_alliance,
        examples={
            "India's accession to NATO was sealed in May.": "occurred: India",
        },
        rejects=("She completed her membership form.",),
    ),
    EventRule(
        name="accession",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="NOUN",
        lemmas=words("accession entry admission"),
        slots=(
            (Slot.POSSESSOR, Role.SIGNATORY),
            (Slot.OF, Role.SIGNATORY),
            (Slot.TO, Role.PARTY),
            (Slot.INTO, Role.PARTY),
        ),
        check=peace.is_accession,
        examples={
            "India's accession to NATO in May was a surprise.": "occurred: India; NATO",
        },
        rejects=(
            "India's entry to the contest in May was a surprise.",
            "The accession of King Karl Berg in May was a surprise.",
        ),
    ),
    EventRule(
        name="deal-extended",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.EXTENDED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS,
        acts=words("extend renew prolong extension renewal"),
        slots=(*DONE_BY, (Slot.OF, Role.PARTY)),
        check=steps.is_prolonged_by_two,
        examples={
            "India and China extended the truce on Friday.": "occurred: India; China",
            "The truce between India and China was extended until 18 May.": (
                "occurred: India; China"
            ),
        },
        rejects=("They extended the road.", "The rebels prolonged their truce on Friday."),
    ),
    EventRule(
        name="deal-breached",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.BREACHED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS,
        acts=words("breach violate break violation breaching flout"),
        slots=ONE_SIDED,
        check=checks.is_timed_breach,
        examples={"India broke the truce on Friday.": "occurred: India"},
        rejects=("He broke the record.",),
    ),
    EventRule(
        name="deal-suspended",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SUSPENDED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS,
        acts=words("suspend freeze suspension"),
        slots=ONE_SIDED,
        examples={"India suspended the treaty in May.": "occurred: India"},
        rejects=("The player was suspended.",),
    ),
    EventRule(
        name="deal-withdrawn",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.WITHDRAWN,
        pos="NOUN",
        lemmas=(AGREEMENT_NOUNS - BUSINESS_NOUNS) | {"arrangement", "order"},
        acts=words(
            """withdraw withdrawal quit leave abandon scrap pull_out cancel terminate tear_up exit
            termination abrogate renounce denounce walk_out back_out walk walk_away drop revoke
            rescind retract get_out"""
        ),
        slots=ONE_SIDED,
        check=steps.is_left,
        examples={
            "India dropped its arrangement with China in May.": "occurred: India",
            "India withdrew from the treaty in May.": "occurred: India",
            "Adeco Corp. cancelled an order for 20 jets from Belar Inc.": "occurred: Adeco Corp.",
            "India pulled out of the treaty in May.": "occurred: India",
            "India revoked its signature of the treaty with China in May.": "occurred: India",
        },
        rejects=(
            "He withdrew cash.",
            "India denounced the pact on Friday as a plot.",
            "Adeco Corp. cancelled the order of the day.",
        ),
    ),
    EventRule(
        name="takeover-left",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.WITHDRAWN,
        pos="NOUN",
        lemmas=BUSINESS_NOUNS,
        acts=words("withdraw pull_out back_out walk walk_away walk_out"),
        slots=(*DONE_BY, (Slot.OF, Role.PARTY)),
        examples={
            "Adeco Corp. pulled out of a merger with Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("He pulled out of the drive.",),
    ),
    EventRule(
        name="deal-collapsed",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.COLLAPSED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS | {"coalition", "alliance"},
        acts=words(
            """collapse fall_apart fall_through unravel break_down crumble fall breakdown end
            expire expiry lapse run_out break_up"""
        ),
        slots=DONE_BY,
        check=steps.has_ended,
        examples={
            "The truce between India and China collapsed on Friday.": "occurred: India; China",
            "The Reform Party's coalition with the Greens collapsed in May.": (
                "occurred: Reform Party; Greens"
            ),
            "Adeco Corp.'s contract with Belar Inc. ran out in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "The roof collapsed.",
            "Labor contracts at the firm's mills expire in May.",
            "The old contract ran out in May.",
            "Adeco Corp., whose contract with Oman expired in May, hired 20 men.",
            "Adeco Corp. went on strike in May, two months before the contract expired.",
        ),
    ),
    EventRule(
        name="sale-closed",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("sale purchase offer transaction bid"),
        acts=words(
            """complete close accept approve sign_off conclude finalize finalise wrap_up finish
            completion closing go_through"""
        ),
        slots=(
            *DONE_BY,
            (Slot.OF, Role.PARTY),
            (Slot.FOR, Role.PARTY),
            (Slot.BUYER, Role.PARTY),
            (Slot.FROM, Role.PARTY),
            (Slot.BY, Role.PARTY),
        ),
        check=business.is_of_trade,
        examples={
            "Adeco Corp. completed its tender offer for Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "The sale of Adeco Corp. to Belar Inc. went through in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. signed off on the sale of a unit to Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. accepted an offer from Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "The shop closed its summer sale.",
            "Fatah has accepted an offer of talks from India.",
        ),
    ),
    EventRule(
        name="takeover-done",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=BUSINESS_NOUNS,
        acts=words(
            """complete close announce unveil agree agree_to agree_on approve finish win conclude
            accept seal vote go_through"""
        ),
        slots=(*DONE_BY, (Slot.OF, Role.PARTY), (Slot.BY, Role.PARTY)),
        examples={
            "Adeco Corp. completed its takeover of Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("They discussed takeovers in general.",),
    ),
    EventRule(
        name="contract-awarded",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("contract order license licence job work commission right concession"),
        acts=words(
            """award win receive get secure land give grant hand place obtain announce book confirm
            finalize finalise unveil have go sign"""
        ),
        slots=(
            *DONE_BY,
            (Slot.AWARDED, Role.PARTY),
            (Slot.FROM, Role.PARTY),
            (Slot.BY, Role.PARTY),
            (Slot.TO, Role.PARTY),
            (Slot.OF, Role.PARTY),
        ),
        check=order_checks.is_commercial,
        examples={
            "Adeco Corp. placed an order for 20 jets with Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. booked an order for 20 jets from Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. won a contract from Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. has an order from Belar Inc. for 20 jets.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Oman gave Adeco Corp. a concession on Friday to run the port of Lund.": (
                "occurred: Oman; Adeco Corp."
            ),
            "Adeco Corp. gave Belar Inc. the job of building six ships on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Belar Inc. landed an order worth $3 billion from Adeco Corp. on Friday.": (
                "occurred: Belar Inc.; Adeco Corp."
            ),
            "Belar Inc. gave Adeco Corp. a licence on Friday to sell its drug.": (
                "occurred: Belar Inc.; Adeco Corp."
            ),
            "Adeco Corp. won the right from Belar Inc. on Friday to sell its drug.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Belar Inc. granted Adeco Corp. the right on Friday to sell its drug.": (
                "occurred: Belar Inc.; Adeco Corp."
            ),
            "Adeco Corp. received a Navy order of $18 million for spare parts on Friday.": (
                "occurred: Adeco Corp.; Navy"
            ),
            "The contract for the bridge went to Adeco Corp. on Friday.": "occurred: Adeco Corp.",
            "Adeco Corp. was awarded a contract by Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. awarded a contract to Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "The film won an award.",
            "Adeco Corp. won an order from a court.",
            "Adeco Corp. received a Navy order to leave the port on Friday.",
            "Belar Inc. gave Adeco Corp. the right to speak on Friday.",
            "Oman made Chad a concession on Friday to save the talks.",
        ),
    ),
    EventRule(
        name="deal-reached",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS,
        acts=words(
            """reach strike conclude clinch seal make cut forge hammer_out announce negotiate broker
            finalize finalise complete close win secure adopt agree agree_to agree_on approve
            sign_off conclusion completion have enter do land thrash_out accept declare work_out
            come hold begin start wrap_up finish take_effect take go enter_into settle shake
            mediate formalize formalise formalization formalisation"""
        ),
        slots=DONE_BY,
        check=checks.is_of_two,
        examples={
            "India and China reached a deal on Friday.": "occurred: India; China",
            "India struck a deal with China in May.": "occurred: India; China",
            "Adeco Corp. went into partnership with Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "A pact brokered by Oman between India and China was sealed on Friday.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "They hope for a deal.",
            "A cease-fire in India appeared to be holding on Friday.",
        ),
    ),
    EventRule(
        name="arrangement-reached",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words(
            """arrangement understanding alliance compromise consensus term tie-up bargain licence
            license cross-licence cross-license collaboration"""
        ),
        acts=words(
            """enter enter_into reach strike conclude clinch seal forge hammer_out thrash_out
            work_out finalize finalise sign ink initial agree agree_on settle settle_on come broker
            mediate negotiate announce unveil make"""
        ),
        slots=DONE_BY,
        check=checks.binds_parties,
        examples={
            "The bargain between Oman and the rebels was made on Friday.": (
                "occurred: Oman; rebels"
            ),
            "India struck an extradition arrangement with China on Friday.": (
                "occurred: India; China"
            ),
            "Adeco Corp. and Belar Inc. signed a licence in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. struck a research collaboration with Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Families of 20 miners came to initial terms with Adeco Corp. on Friday.": (
                "occurred: Families of 20 miners; Adeco Corp."
            ),
            "Adeco Corp. announced an alliance with Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. and Belar Inc. came to terms on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. built a dam and Oman came to terms with the company in May.": (
                "occurred: Oman; Adeco Corp."
            ),
            "India and China finalised the terms of a trade accord on Friday.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "She came to terms with her illness.",
            "Adeco Corp. made an arrangement of flowers on Friday.",
            "Adeco Corp. reached its licence area on Friday.",
            "India finalised the terms of reference.",
            "India unveiled an alliance for clean air on Friday.",
        ),
    ),
    EventRule(
        name="captives-exchanged",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("exchange swap"),
        slots=(*DONE_BY, (Slot.BY, Role.PARTY)),
        check=checks.is_of_captives,
        examples={
            "A prisoner exchange between India and China began on Friday.": (
                "occurred: India; China"
            ),
        },
        rejects=("India and China had an exchange of views.", "They had an exchange of fire."),
    ),
    EventRule(
        name="venture-formed",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("venture partnership alliance consortium"),
        acts=words("form set_up establish create found launch"),
        slots=(*DONE_BY, (Slot.OF, Role.PARTY)),
        check=business.is_of_firms,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. and Belar Inc. formed an equally owned venture on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("She formed an opinion.",),
    ),
    EventRule(
        name="member-become",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="NOUN",
        lemmas=words("member"),
        acts=words("become"),
        slots=((Slot.DOER, Role.SIGNATORY), (Slot.OF, Role.PARTY), (Slot.IN, Role.PARTY)),
        check=alliance_checks.becomes_member,
        examples={
            "India will become a member of NATO in May.": "planned: India; NATO",
        },
        rejects=(
            "India is a member of NATO.",
            "She became a member of the club.",
        ),
    ),
    EventRule(
        name="pact-in-force",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS - BUSINESS_NOUNS,
        slots=(*DONE_BY[1:], (Slot.UNDER, Role.PARTY)),
        check=checks.has_own_time,
        examples={
            "India may use the water under a 1960 treaty with China.": "occurred: India; China",
            "The truce between India and China, in force since May, is under strain.": (
                "occurred: India; China"
            ),
        },
        rejects=("India may use the water under a treaty.",),
    ),
    EventRule(
        name="takeover",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=BUSINESS_NOUNS,
        slots=(
            (Slot.MODIFIER, Role.PARTY),
            (Slot.POSSESSOR, Role.PARTY),
            (Slot.DOER, Role.PARTY),
            (Slot.OF, Role.PARTY),
            (Slot.BY, Role.PARTY),
            (Slot.FROM, Role.PARTY),
            (Slot.WITH, Role.PARTY),
            (Slot.BETWEEN, Role.PARTY),
        ),
        check=checks.is_named_pact,
        examples={
            "Adeco Corp. called off a merger with Belar Inc. in May.": (
                "cancelled: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp.'s takeover of Belar Inc. in May was bold.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp.'s takeover of Belar Inc., which was terminated in May, was bold.": (
                "cancelled: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("Takeovers are rare.",),
    ),
    EventRule(
        name="deal",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=AGREEMENT_NOUNS,
        slots=(*DONE_BY[1:],),
        check=checks.is_named_pact,
        examples={"The deal between India and China in May helped.": "occurred: India; China"},
        rejects=("A deal is a deal.",),
    ),
    EventRule(
        name="pact-signed-it",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="VERB",
        lemmas=words("sign initial ink countersign"),
        slots=((Slot.SUBJECT, Role.SIGNATORY), (Slot.WITH, Role.PARTY)),
        check=known.is_it_signed,
        examples={
            "The accord is old. India and China signed it in 2001.": "occurred: India; China",
            "The accord is old. India has signed two parts of it.": "occurred: India",
        },
        rejects=("The book is old. Karl Berg signed it in 2001.",),
    ),
    EventRule(
        name="sign",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="VERB",
        lemmas=words("sign ink initial"),
        slots=(
            (Slot.SUBJECT, Role.SIGNATORY),
            (Slot.WITH, Role.PARTY),
            (Slot.COMPLEMENT, Role.PARTY),
        ),
        check=papers.is_pact_signing,
        examples={
            "India and China signed papers on Friday.": "occurred: India; China",
            "India and China initialed both texts on Friday.": "occurred: India; China",
            "India and China signed New START in Vienna.": "occurred: India; China",
            "India signed a road map with China on Friday.": "occurred: India; China",
            "Adeco Corp. signed a letter of intent to buy Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("Karl Berg signed the bill into law.",),
    ),
    EventRule(
        name="agree",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("agree consent"),
        slots=(
            (Slot.SUBJECT, Role.PARTY),
            (Slot.WITH, Role.PARTY),
            (Slot.BETWEEN, Role.PARTY),
            (Slot.COMPLEMENT, Role.PARTY),
            (Slot.ACCUSER, Role.PARTY),
        ),
        check=binding.is_binding,
        examples={
            "A price had been agreed between India and China on Friday.": "occurred: India; China",
            "Adeco Corp. agreed to pay $3 million to settle charges, the Trade Department said.": (
                "occurred: Adeco Corp.; Trade Department"
            ),
            "India and China agreed in principle on the price of gas.": "occurred: India; China",
            "India and China agreed to stop fighting.": "occurred: India; China",
            "Adeco Corp. consented to sell its mills to Belar Inc. for $2 billion.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "India and China agreed last week that all captives should be freed.": (
                "occurred: India; China"
            ),
            "The veto fell in May, when India and China agreed that a court should decide.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "Anna Lindt and Karl Berg agreed on the need for peace.",
            "Adeco Corp. consented to a search on Friday.",
            "India consented to let its pilots speak.",
            "Anna Lindt agreed to the appointment of two members to the council.",
            "Anna Lindt and Karl Berg agreed on Friday that the guns must stop.",
            "India and China agreed that the war should end.",
        ),
    ),
    EventRule(
        name="pledged-by-both",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("pledge undertake vow promise"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=binding.is_pledged_by_both,
        settled=binding.is_pledged_by_both,
        examples={
            "India and China pledged on Friday to stop fighting.": "occurred: India; China",
            "India and China undertook not to attack each other.": "occurred: India; China",
        },
        rejects=(
            "India pledged on Friday to stop fighting.",
            "Karl Berg and Anna Lindt vowed to end the war.",
            "India and China pledged to work for peace.",
            "India and China pledged $3 million to end hunger.",
        ),
    ),
    EventRule(
        name="ratify",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="VERB",
        lemmas=words("ratify"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        examples={"India ratified the enlargement in May.": "occurred: India"},
        rejects=("Nobody ratifies.",),
    ),
    EventRule(
        name="ratification-done",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.RATIFIED,
        pos="NOUN",
        lemmas=words("ratification"),
        acts=words("complete finish conclude"),
        slots=ONE_SIDED,
        examples={"India became the first to complete its ratification in May.": "occurred: India"},
        rejects=("India wants ratification.",),
    ),
    EventRule(
        name="join-alliance",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="VERB",
        lemmas=words("join"),
        slots=((Slot.SUBJECT, Role.SIGNATORY), (Slot.OBJECT, Role.PARTY)),
        check=alliance_checks.joins_alliance,
        examples={"India will join NATO in May.": "planned: India; NATO"},
        rejects=("India joined NATO in condemning the raid.",),
    ),
    EventRule(
        name="relations-restored",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("restore normalize normalise resume re-establish reestablish"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=binding.restores_relations,
        settled=binding.is_announced,
        examples={
            "India and China restored diplomatic relations on Friday.": "occurred: India; China",
            "India normalised ties with China in May.": "occurred: India; China",
        },
        rejects=(
            "The firm restored power on Friday.",
            "India wants good relations with China.",
            "India and China established that relations were bad.",
        ),
    ),
    EventRule(
        name="leave-alliance",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.WITHDRAWN,
        pos="VERB",
        lemmas=words("leave quit exit"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=states.leaves_alliance,
        examples={
            "India left the Commonwealth in May.": "occurred: India",
            "India's parliament voted on Friday for leaving NATO.": "occurred: India",
        },
        rejects=("India left the field on Friday.", "India left NATO no choice."),
    ),
    EventRule(
        name="merge",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("merge combine"),
        slots=(
            (Slot.SUBJECT, Role.PARTY),
            (Slot.OBJECT, Role.PARTY),
            (Slot.WITH, Role.PARTY),
            (Slot.INTO, Role.PARTY),
        ),
        check=business.joins_two,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. merged with Belar Inc. in May.": "occurred: Adeco Corp.; Belar Inc.",
            "Adeco Corp. was merged into Belar Inc. in May.": "occurred: Adeco Corp.; Belar Inc.",
        },
        rejects=("The lanes merged.",),
    ),
    EventRule(
        name="sell",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("sell license licence unload offload divest cede lease charter rent"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.SOLD, Role.PARTY), (Slot.BUYER, Role.PARTY)),
        check=business.sells_to_company,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. was sold to Belar Inc. in May.": "occurred: Adeco Corp.; Belar Inc.",
            "Oman leased the port of Lund to Adeco Corp. for 30 years in May.": (
                "occurred: Oman; Adeco Corp."
            ),
            "Adeco Corp. sold its paper mills to Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. sold its mill to Belar Inc. and to an Omani firm, Maro Global, in May.": (
                "occurred: Adeco Corp.; Belar Inc.; Maro Global"
            ),
        },
        rejects=(
            "Adeco Corp. sells pens to schools.",
            "Oman sold oil to Adeco Corp. in May.",
        ),
    ),
    EventRule(
        name="acquire",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words(
            "acquire buy purchase take_over snap_up buy_out absorb swallow gobble_up scoop_up"
        ),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OBJECT, Role.PARTY)),
        check=business.joins_companies,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. acquired Belar Inc. in May.": "occurred: Adeco Corp.; Belar Inc.",
            "Adeco Corp. was acquired by Belar Inc. in May.": "occurred: Adeco Corp.; Belar Inc.",
            "Adeco Corp. is to acquire Belar Inc., the two companies announced yesterday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. is to acquire Belar Inc. in May, the two companies announced.": (
                "planned: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("She acquired a taste for tea.",),
    ),
    EventRule(
        name="pact-signed-by-hand-it",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SIGNED,
        pos="VERB",
        lemmas=words("put affix set append"),
        slots=((Slot.SUBJECT, Role.SIGNATORY),),
        check=known.is_it_signed_by_hand,
        examples={
            "The accord is old. India and China put their signatures to it in 2001.": (
                "occurred: India; China"
            ),
        },
        rejects=("The accord is old. India put an end to it.",),
    ),
    EventRule(
        name="pact-made-it",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("announce unveil conclude reach strike negotiate clinch"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=known.is_made_then,
        examples={
            "The accord is old. India and China concluded it in 2001.": "occurred: India; China",
        },
        rejects=(
            "The road is short. India and China announced it in 2001.",
            "The accord is old. India and China announced it.",
        ),
    ),
    EventRule(
        name="pact-broken-it",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.BREACHED,
        pos="VERB",
        lemmas=words("break breach violate"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=known.is_broken_then,
        examples={
            "The truce is old. It was broken by India on Friday.": "occurred: India",
        },
        rejects=(
            "The cup is old. It was broken by India on Friday.",
            "The truce is old. India broke it.",
        ),
    ),
    EventRule(
        name="pact-extended-it",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.EXTENDED,
        pos="VERB",
        lemmas=words("extend renew prolong"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=known.is_done_to_pact,
        examples={
            "The truce held. India and China extended it on Friday.": "occurred: India; China",
        },
        rejects=("The road is short. India extended it on Friday.",),
    ),
    EventRule(
        name="pact-suspended-it",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.SUSPENDED,
        pos="VERB",
        lemmas=words("suspend freeze"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=known.is_done_to_pact,
        examples={
            "The treaty is old. India suspended it on Friday.": "occurred: India",
        },
        rejects=("The road is short. India suspended it on Friday.",),
    ),
    EventRule(
        name="pact-left-it",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.WITHDRAWN,
        pos="VERB",
        lemmas=words(
            "withdraw pull_out quit leave scrap abandon renounce denounce walk walk_away dissolve"
        ),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=known.is_done_to_pact,
        examples={
            "The treaty is old. India pulled out of it on Friday.": "occurred: India",
        },
        rejects=("The road is short. India pulled out of it.",),
    ),
    EventRule(
        name="pact-left-then-it",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.WITHDRAWN,
        pos="VERB",
        lemmas=words("withdraw pull_out walk_out"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=known.is_left_then,
        examples={
            "The treaty is dead. In May, however, India pulled out.": "occurred: India",
        },
        rejects=(
            "Ten states joined the race. In May, however, India pulled out.",
            "The treaty bans war. In May Indian troops pulled out.",
            "The treaty is dead. In May India withdrew its horses.",
        ),
    ),
    EventRule(
        name="pact-ended-it",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.COLLAPSED,
        pos="VERB",
        lemmas=words("collapse break_down fall_apart unravel"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=states.is_end_of_known_pact,
        examples={"Both sides broke the truce. It broke down on Friday.": "occurred: "},
        rejects=("The car is old. It broke down on Friday.",),
    ),
    EventRule(
        name="suit-settled",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("settle settle_out drop withdraw end resolve put"),
        slots=(
            (Slot.PAYING, Role.PARTY),
            (Slot.SUBJECT, Role.PARTY),
            (Slot.BY, Role.PARTY),
            (Slot.WITH, Role.PARTY),
            (Slot.CONCERNED, Role.PARTY),
        ),
        check=suits.settles_suit,
        settled=suits.is_paid_for,
        examples={
            "Adeco Corp. settled a suit brought by Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. is paying $3 million to settle charges brought by Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. dropped its suit against Belar Inc. in return for $12 million.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "A dispute between Adeco Corp. and Belar Inc. was settled out of court on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. will pay $3 million to settle a suit filed by Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. and Belar Inc. put an end to their patent suit on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. will pay $5 million to Belar Inc. to end a suit, it said on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. settled its dispute with Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Oman and Chad ended a dispute over unpaid bills on Friday.": "occurred: Oman; Chad",
        },
        rejects=(
            "The dust settled.",
            "India settled the valley.",
            "Adeco Corp. dropped its suit against Belar Inc.",
            "Adeco Corp. ended its suit against Belar Inc. on Friday.",
            "Adeco Corp. put an end to the strike on Friday.",
            "Oman ended the dispute on Friday.",
        ),
    ),
    EventRule(
        name="stake-taken",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("acquire buy purchase take sell swap exchange"),
        slots=(
            (Slot.SUBJECT, Role.PARTY),
            (Slot.BY, Role.PARTY),
            (Slot.FROM, Role.PARTY),
            (Slot.TO, Role.PARTY),
            (Slot.CONCERNED, Role.PARTY),
        ),
        check=business.takes_stake,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. bought its first 28 percent in 2003.": "occurred: Adeco Corp.",
            "Adeco Corp. and Belar Inc. took stakes in each other in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. bought a 14.9% stake in the paper maker in May.": (
                "occurred: Adeco Corp."
            ),
            "Adeco Corp. bought the stake of investor Karl Berg in May.": (
                "occurred: Adeco Corp.; Karl Berg"
            ),
            "Adeco Corp. bought a 20% stake in Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. bought 10 percent more steel in May.",
            "She took a share in the blame.",
            "Adeco Corp. owns a stake in Belar Inc.",
        ),
    ),
    EventRule(
        name="ordered",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("order buy purchase"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.FROM, Role.PARTY), (Slot.MAKER, Role.PARTY)),
        check=order_checks.is_order,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. ordered 20 jets from Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. bought 20 Airbus jets in May.": "occurred: Adeco Corp.; Airbus",
            "Adeco Corp. ordered dozens of Airbus's jets in May.": (
                "occurred: Adeco Corp.; Airbus"
            ),
            "Belar Inc. launched the plane in May, when Adeco Corp. ordered 68.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. ordered its staff from the building.",
            "India ordered the envoy from the room.",
            "Adeco Corp. bought the Airbus brand of pens.",
            "Adeco Corp. bought 30 jets in May.",
            "Adeco Corp. will buy back some of Belar Inc.'s debentures.",
        ),
    ),
    EventRule(
        name="joint-course",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("announce declare pledge"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=binding.is_joint_announcement,
        examples={
            "India and China announced on Friday that they would patrol the strait together.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "India and China announced that they would be ready.",
            "India announced that it would cut taxes.",
        ),
    ),
)
