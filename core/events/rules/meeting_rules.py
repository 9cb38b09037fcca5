"""Rule rows for meetings, the particular before the general."""

from __future__ import annotations

from typing import Final

from core.events.rules import call_checks as calls
from core.events.rules import company_checks as company
from core.events.rules import encounter_checks as encounters
from core.events.rules import invitation_checks as invitations
from core.events.rules import meeting_checks as checks
from core.events.rules import talk_checks as talks
from core.events.rules import visit_checks
from core.events.syntax import occasion_checks
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.vocab import (
    CALL_NOUNS,
    ENCOUNTER_NOUNS,
    MEAL_NOUNS,
    SUMMIT_NOUNS,
    TALK_NOUNS,
    TALKED_BY_WIRE,
    VISIT_NOUNS,
    words,
)
from core.model import EventSubtype, EventType, Role

BOTH: Final = (
    (Slot.SUBJECT, Role.PARTY),
    (Slot.OBJECT, Role.PARTY),
    (Slot.WITH, Role.PARTY),
)
ROUND_THE_NOUN: Final = (
    (Slot.POSSESSOR, Role.PARTY),
    (Slot.MODIFIER, Role.PARTY),
    (Slot.GOVERNOR, Role.PARTY),
    (Slot.BETWEEN, Role.PARTY),
    (Slot.AMONG, Role.PARTY),
    (Slot.OF, Role.PARTY),
    (Slot.WITH, Role.PARTY),
    (Slot.ADDRESSEE, Role.PARTY),
)

MEETING_RULES: Final = (
    EventRule(
        name="call-on",
        type=EventType.MEETING,
        subtype=EventSubtype.CALL_ON,
        pos="VERB",
        lemmas=words("call call_on"),
        slots=((Slot.SUBJECT, Role.VISITOR), (Slot.ON, Role.HOST)),
        check=checks.is_courtesy_call,
        examples={
            "Anna Lindt called on President Karl Berg in late May to raise the idea.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt will call on Crown Prince Karl Berg at noon.": (
                "planned: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt called on President Karl Berg on Monday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "Anna Lindt called on President Karl Berg to resign.",
            "Anna Lindt called on President Karl Berg in May to resign.",
            "Anna Lindt called on President Karl Berg at Davos in May to resign.",
            "Anna Lindt called on President Karl Berg on Friday to raise wages.",
        ),
    ),
    EventRule(
        name="receive",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("receive host welcome greet"),
        slots=((Slot.SUBJECT, Role.HOST), (Slot.OBJECT, Role.VISITOR)),
        check=checks.receives_person,
        examples={
            "President Karl Berg received Anna Lindt in Vienna.": "occurred: Karl Berg; Anna Lindt",
            "Anna Lindt was received by President Karl Berg.": "occurred: Anna Lindt; Karl Berg",
            "Receiving Omani Foreign Minister Karl Berg on Friday, Anna Lindt complained.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "President Karl Berg received a letter.",
            "He was received by a cheering crowd on Friday.",
        ),
    ),
    EventRule(
        name="summon",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("summon"),
        slots=((Slot.SUBJECT, Role.HOST), (Slot.OBJECT, Role.VISITOR), (Slot.TO, Role.HOST)),
        check=checks.is_summons,
        examples={"India summoned Ambassador Karl Berg on Friday.": "occurred: India; Karl Berg"},
        rejects=("She summoned her courage.",),
    ),
    EventRule(
        name="phone",
        type=EventType.MEETING,
        subtype=EventSubtype.PHONE_CALL,
        pos="VERB",
        lemmas=words("phone telephone ring phone_up ring_up"),
        slots=((Slot.SUBJECT, Role.CALLER), (Slot.OBJECT, Role.PARTY)),
        check=calls.is_call_to_person,
        examples={
            "Anna Lindt phoned President Karl Berg.": "occurred: Anna Lindt; Karl Berg",
            "The prime ministers of India and China telephoned each other twice on Friday.": (
                "occurred: India; China"
            ),
            "Anna Lindt telephoned party leaders on Friday.": "occurred: Anna Lindt; party leaders",
            "Anna Lindt will telephone Karl Berg on Friday.": "planned: Anna Lindt; Karl Berg",
            "Anna Lindt spoke after phoning Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("Anna Lindt phoned in sick.", "Anna Lindt phoned workers on Friday."),
    ),
    EventRule(
        name="call-person",
        type=EventType.MEETING,
        subtype=EventSubtype.PHONE_CALL,
        pos="VERB",
        lemmas=words("call"),
        slots=((Slot.SUBJECT, Role.CALLER), (Slot.OBJECT, Role.PARTY)),
        check=calls.is_call_to_person,
        examples={
            "Anna Lindt called President Karl Berg on Friday.": "occurred: Anna Lindt; Karl Berg",
            "Anna Lindt is to call President Karl Berg on Friday.": (
                "planned: Anna Lindt; Karl Berg"
            ),
            "President Anna Lindt called President Karl Berg from her plane.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("Anna Lindt called President Karl Berg a liar.",),
    ),
    EventRule(
        name="speak-with",
        type=EventType.MEETING,
        subtype=EventSubtype.PHONE_CALL,
        pos="VERB",
        lemmas=words("speak talk"),
        slots=(
            (Slot.SUBJECT, Role.PARTY),
            (Slot.WITH, Role.PARTY),
            (Slot.TO, Role.PARTY),
        ),
        check=checks.is_conversation,
        examples={
            "Anna Lindt and Karl Berg spoke by phone.": "occurred: Anna Lindt; Karl Berg",
            "Anna Lindt spoke with Karl Berg on Friday.": "occurred: Anna Lindt; Karl Berg",
            "Anna Lindt and Karl Berg talked for six hours at the hall on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt and Karl Berg had talked at length on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "Anna Lindt spoke to reporters in Vienna.",
            "Anna Lindt and Karl Berg spoke for ten minutes at the opening of the hall.",
            "Anna Lindt talked for an hour on Friday.",
            "Anna Lindt talked at length on Friday.",
            "Officials speak a good deal about talking to Karl Berg.",
            "Anna Lindt and Karl Berg spoke at length on Friday.",
        ),
    ),
    EventRule(
        name="talk-about",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="VERB",
        lemmas=words("talk"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=checks.is_talk_about,
        examples={
            "Envoys of India and China talked about the border on Friday.": (
                "occurred: India; China"
            ),
            "India and China are to talk about the border in May.": "planned: India; China",
        },
        rejects=(
            "Anna Lindt talked about the border on Friday.",
            "India and China talk about the border.",
        ),
    ),
    EventRule(
        name="meet",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("meet"),
        slots=BOTH,
        check=encounters.is_encounter,
        examples={
            "Anna Lindt met Karl Berg in Vienna.": "occurred: Anna Lindt; Karl Berg",
            "Anna Lindt will meet with Karl Berg on Friday.": "planned: Anna Lindt; Karl Berg",
            "Anna Lindt refused to meet Karl Berg.": "denied: Anna Lindt; Karl Berg",
        },
        rejects=(
            "The plan met fierce resistance.",
            "Anna Lindt met the deadline.",
            "India will meet China in the semi-final on Friday.",
            "Anna Lindt met her own party's lawmakers on Friday.",
            "The Fed meets on Friday to set rates.",
        ),
    ),
    EventRule(
        name="see-person",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("see"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OBJECT, Role.PARTY)),
        check=company.sees_person,
        examples={
            "Chancellor Anna Lindt saw President Karl Berg in Vienna on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Chancellor Anna Lindt will see President Karl Berg during her stay.": (
                "planned: Anna Lindt; Karl Berg"
            ),
            "Karl Berg was due to see other leaders of the Lund Union on Friday.": (
                "planned: Karl Berg; Lund Union"
            ),
            "Anna Lindt went to see Karl Berg.": "occurred: Anna Lindt; Karl Berg",
        },
        rejects=(
            "The towns see each other across the river.",
            "Anna Lindt saw Karl Berg as a rival.",
            "Anna Lindt saw President Karl Berg lose on Friday.",
            "Anna Lindt saw Karl Berg on television on Friday.",
            "Anna Lindt wants to see leaders resign on Friday.",
            "Anna Lindt will see voters as her judges on Friday.",
            "Tourists went to see Lund Castle.",
        ),
    ),
    EventRule(
        name="at-the-table",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="NOUN",
        lemmas=words("table"),
        slots=((Slot.GOVERNOR, Role.PARTY),),
        check=talks.is_negotiating_table,
        examples={
            "India and China returned to the negotiating table on Friday.": (
                "occurred: India; China"
            ),
        },
        rejects=("All options are on the table.", "India is at the top of the table."),
    ),
    EventRule(
        name="confer",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words(
            "confer consult dine huddle sit_down parley chat converse lunch breakfast haggle"
        ),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=checks.is_conversation,
        examples={"Anna Lindt conferred with Karl Berg.": "occurred: Anna Lindt; Karl Berg"},
        rejects=("The court conferred rights on the firm.",),
    ),
    EventRule(
        name="shake-hands",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("shake"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=company.is_handshake,
        examples={
            "Anna Lindt and Karl Berg shook hands in Vienna.": "occurred: Anna Lindt; Karl Berg",
        },
        rejects=("The news shook markets.",),
    ),
    EventRule(
        name="in-picture",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("walk stroll sit stand pose"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=company.is_in_picture,
        examples={
            "Anna Lindt walks with Karl Berg in Lund, May 6, 2019.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("Anna Lindt walks with a stick in Lund, May 6, 2019.", "She sits with Karl Berg."),
    ),
    EventRule(
        name="on-the-phone",
        type=EventType.MEETING,
        subtype=EventSubtype.PHONE_CALL,
        pos="NOUN",
        lemmas=words("phone telephone line"),
        slots=((Slot.GOVERNOR, Role.PARTY), (Slot.WITH, Role.PARTY), (Slot.TO, Role.PARTY)),
        check=calls.is_on_the_phone,
        examples={
            "Anna Lindt was on the phone with Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Envoy Anna Lindt spent an hour on the phone to Karl Berg.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "The shop is on the line between two towns.",
            "Anna Lindt spent an hour on the phone.",
        ),
    ),
    EventRule(
        name="spend-time",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("spend sit get have"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY), (Slot.FACING, Role.PARTY)),
        check=company.spends_time_with,
        examples={
            "Envoy Anna Lindt spent two hours with President Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Envoy Anna Lindt sat for two hours with President Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt got five minutes with President Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt and Karl Berg spent an hour together on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "Anna Lindt spent an hour with a book on Friday.",
            "Anna Lindt spent money with Karl Berg on Friday.",
        ),
    ),
    EventRule(
        name="exchange-views",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("exchange swap compare trade"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=talks.is_exchange_of_views,
        examples={
            "Anna Lindt exchanged views with Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("The banks exchange views of risk for data.",),
    ),
    EventRule(
        name="matter-taken-up",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("take_up raise bring_up"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=talks.is_taken_up_with,
        examples={
            "President Anna Lindt took up the matter with Karl Berg in Vienna on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "Anna Lindt took up the matter in Vienna on Friday.",
            "Anna Lindt took up golf with Karl Berg in May.",
        ),
    ),
    EventRule(
        name="tell-by-phone",
        type=EventType.MEETING,
        subtype=EventSubtype.PHONE_CALL,
        pos="VERB",
        lemmas=words("tell assure urge inform brief warn ask thank congratulate press remind"),
        slots=((Slot.SUBJECT, Role.CALLER), (Slot.OBJECT, Role.PARTY)),
        check=talks.is_told_by_wire,
        examples={
            "Anna Lindt told President Karl Berg by phone on Friday that it must stop.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt urged Karl Berg by telephone not to wait.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "Anna Lindt told the news agency by telephone that it must stop.",
            "Anna Lindt told reporters by phone on Friday that it must stop.",
            "Anna Lindt urged Karl Berg to vote by phone on Friday.",
        ),
    ),
    EventRule(
        name="tell-counterpart",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("tell assure urge inform brief"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OBJECT, Role.PARTY)),
        check=encounters.is_told_to_counterpart,
        examples={
            "German Chancellor Anna Lindt told Austrian President Karl Berg that she would come.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "In Paris last week, Anna Lindt told President Karl Berg that she would sign.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "Anna Lindt told reporters that she would come.",
            "Anna Lindt told President Karl Berg last week that she would come.",
            "In Paris last week, Anna Lindt told Karl Berg that she would come.",
        ),
    ),
    EventRule(
        name="gather",
        type=EventType.MEETING,
        subtype=EventSubtype.CONFERENCE,
        pos="VERB",
        lemmas=words("gather convene assemble"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=talks.is_gathering,
        examples={
            "NATO ambassadors gathered in Vienna on Friday.": "occurred: NATO ambassadors",
            "NATO ambassadors assemble in Vienna in June.": "planned: NATO ambassadors",
        },
        rejects=(
            "Clouds gathered over Vienna on Friday.",
            "She gathered evidence on Friday.",
            "Parliament will convene on Friday.",
            "The army told all Americans in Oman to assemble in Lund on Friday.",
        ),
    ),
    EventRule(
        name="reconvene",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="VERB",
        lemmas=words("reconvene regroup resume"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=talks.is_reconvening,
        examples={
            "Envoys of India and China pledged to reconvene in May.": "planned: India; China",
            "Negotiators for India and China reconvened in Lund on Friday.": (
                "occurred: India; China"
            ),
        },
        rejects=(
            "Parliament will reconvene on Friday.",
            "The court reconvened on Friday.",
            "The troops regrouped on Friday.",
            "India and China resumed the race on Friday.",
        ),
    ),
    EventRule(
        name="come-together",
        type=EventType.MEETING,
        subtype=EventSubtype.CONFERENCE,
        pos="VERB",
        lemmas=words("come come_together get get_together"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=talks.is_coming_together,
        examples={
            "Envoys of India and China came together on Friday.": "occurred: India; China",
        },
        rejects=("The pieces came together on Friday.",),
    ),
    EventRule(
        name="travel-to",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words(
            """travel fly arrive journey head come go land return go_on move_on come_back go_back
            jet touch_down stop stop_over stop_off"""
        ),
        slots=(
            (Slot.SUBJECT, Role.VISITOR),
            (Slot.PURPOSE, Role.PARTY),
            (Slot.TO, Role.HOST),
            (Slot.IN, Role.HOST),
            (Slot.INTO, Role.HOST),
        ),
        check=visit_checks.travels_to_hosts,
        examples={
            "Chairman Karl Berg flew to India in May to offer panels to Belar Inc.": (
                "occurred: Karl Berg; Belar Inc."
            ),
            "President Karl Berg flew to India on Friday for talks.": "occurred: Karl Berg; India",
            "President Karl Berg travels to India on Sunday.": "planned: Karl Berg; India",
            "Omani Foreign Minister Karl Berg came to India in May.": "occurred: Karl Berg; India",
        },
        rejects=(
            "Tourists fly to India in May.",
            "The oil of Omani Minister Karl Berg goes to India.",
        ),
    ),
    EventRule(
        name="time-spent",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("spend"),
        slots=((Slot.SUBJECT, Role.VISITOR), (Slot.IN, Role.HOST)),
        check=visit_checks.spends_time_abroad,
        examples={
            "President Karl Berg will spend two days in India from Monday.": (
                "planned: Karl Berg; India"
            ),
        },
        rejects=(
            "President Karl Berg spent millions in India.",
            "Tourists spend two days in India.",
        ),
    ),
    EventRule(
        name="leave-for",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("leave depart head set_out set_off"),
        slots=((Slot.SUBJECT, Role.VISITOR), (Slot.FOR, Role.HOST)),
        check=visit_checks.travels_to_hosts,
        examples={"President Karl Berg left for India on Friday.": "occurred: Karl Berg; India"},
        rejects=("President Karl Berg left the rest for India on Friday.",),
    ),
    EventRule(
        name="due-there",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("be"),
        slots=((Slot.SUBJECT, Role.VISITOR), (Slot.TO, Role.HOST), (Slot.IN, Role.HOST)),
        check=visit_checks.is_due_there,
        examples={
            "Indian Prime Minister Karl Berg is due in China on Friday.": (
                "planned: Karl Berg; China"
            ),
            "A NATO delegation has been in India since Monday.": "occurred: NATO; India",
            "Omani Foreign Minister Karl Berg has been to India twice.": (
                "occurred: Karl Berg; India"
            ),
            "Omani Foreign Minister Karl Berg was in India on Friday.": (
                "occurred: Karl Berg; India"
            ),
            "Omani Foreign Minister Karl Berg will be in India on Friday.": (
                "planned: Karl Berg; India"
            ),
        },
        rejects=(
            "Indian Prime Minister Karl Berg is due in court on Friday.",
            "Rain is due in India on Friday.",
            "Omani Foreign Minister Karl Berg was in Oman on Friday.",
            "Omani Foreign Minister Karl Berg was hurt in India on Friday.",
            "Indian Prime Minister Karl Berg is to be in China a guest of honour.",
        ),
    ),
    EventRule(
        name="at-invitation",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="NOUN",
        lemmas=words("invitation"),
        slots=((Slot.GUEST, Role.VISITOR), (Slot.OF, Role.HOST), (Slot.POSSESSOR, Role.HOST)),
        check=invitations.comes_at_invitation,
        examples={
            "Anna Lindt came to Lund on Friday at the invitation of President Karl Berg.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt will travel to Lund on Friday at Mayor Karl Berg's invitation.": (
                "planned: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "Anna Lindt spoke on Friday at the invitation of President Karl Berg.",
            "Anna Lindt came to Lund on Friday at the invitation of a friend.",
        ),
    ),
    EventRule(
        name="invitation-accepted",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("accept"),
        slots=((Slot.SUBJECT, Role.VISITOR), (Slot.INVITING, Role.HOST)),
        check=invitations.accepts_invitation,
        examples={
            "Indian Prime Minister Karl Berg has accepted an invitation to Oman.": (
                "planned: Karl Berg; Oman"
            ),
        },
        rejects=(
            "Indian Prime Minister Karl Berg has accepted an invitation to dinner.",
            "Karl Berg has accepted an invitation to a wedding in Oman.",
        ),
    ),
    EventRule(
        name="invited-both",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("invite"),
        slots=((Slot.OBJECT, Role.PARTY),),
        check=invitations.are_both_invited,
        examples={
            "President Anna Lindt has invited Karl Berg and Pavel Holm to Oman in May.": (
                "planned: Karl Berg; Pavel Holm"
            ),
        },
        rejects=("Anna Lindt invited both sides to be patient.",),
    ),
    EventRule(
        name="invited",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("invite"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OBJECT, Role.VISITOR), (Slot.TO, Role.HOST)),
        check=invitations.is_invited,
        examples={
            "Omani President Karl Berg has been invited to Chad.": "planned: Karl Berg; Chad",
            "Chadian President Anna Lindt has invited Karl Berg to Chad in July.": (
                "planned: Anna Lindt; Karl Berg"
            ),
        },
        rejects=(
            "Anna Lindt invited Karl Berg to dinner.",
            "Anna Lindt was not invited to Oman.",
            "Oman was invited to join the talks.",
            "Anna Lindt invited voters to Oman.",
        ),
    ),
    EventRule(
        name="awaited",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("expect await"),
        slots=((Slot.OBJECT, Role.VISITOR), (Slot.IN, Role.HOST)),
        check=visit_checks.is_awaited,
        examples={
            "Chadian President Karl Berg is expected in India.": "planned: Karl Berg; India",
        },
        rejects=("Rain is expected in India.", "Karl Berg is expected to resign."),
    ),
    EventRule(
        name="sent-there",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("send dispatch"),
        slots=((Slot.OBJECT, Role.VISITOR), (Slot.TO, Role.HOST)),
        check=visit_checks.is_sent_abroad,
        examples={
            "Oman sent Foreign Minister Karl Berg to Chad on Sunday.": "occurred: Karl Berg; Chad",
            "Oman will send Foreign Minister Karl Berg to Chad on Sunday.": (
                "planned: Karl Berg; Chad"
            ),
        },
        rejects=(
            "Oman sent Foreign Minister Karl Berg a letter on Sunday.",
            "Oman sent troops to Chad on Sunday.",
            "Oman has sent seven military experts to Chad on Sunday.",
            "Foreign Minister Karl Berg sent a letter to Chad on Sunday.",
        ),
    ),
    EventRule(
        name="negotiate",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="VERB",
        lemmas=words("negotiate bargain"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY), (Slot.WANTED, Role.PARTY)),
        check=talks.is_round,
        examples={
            "Adeco Corp. is negotiating to buy Belar Inc.": "occurred: Adeco Corp.; Belar Inc.",
            "India negotiated with China on Friday.": "occurred: India; China",
            "India and China bargained for 40 hours.": "occurred: India; China",
            "Oman and Chad quarrel; envoys of the two states had bargained into Monday night.": (
                "occurred: Oman; Chad"
            ),
        },
        rejects=("The road is hard to negotiate.",),
    ),
    EventRule(
        name="discuss",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="VERB",
        lemmas=words("discuss"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY), (Slot.WANTED, Role.PARTY)),
        check=talks.is_joint_discussion,
        examples={
            "Anna Lindt and Karl Berg discussed trade.": "occurred: Anna Lindt; Karl Berg",
            "Adeco Corp. is discussing a takeover of Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "EU finance ministers will discuss the loan in Lund on Friday.": (
                "planned: EU finance ministers"
            ),
        },
        rejects=("The book discusses trade with wit.",),
    ),
    EventRule(
        name="visit-someone",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="VERB",
        lemmas=words("visit"),
        slots=(
            (Slot.SUBJECT, Role.VISITOR),
            (Slot.PURPOSE, Role.PARTY),
            (Slot.OBJECT, Role.HOST),
        ),
        check=visit_checks.visits_someone,
        examples={
            "President Karl Berg visited India in May to watch a match with Anna Lindt.": (
                "occurred: Karl Berg; Anna Lindt"
            ),
            "President Karl Berg visited India in May.": "occurred: Karl Berg; India",
            "President Karl Berg would visit Delhi early next year.": "planned: Karl Berg; India",
            "Omani Foreign Minister Karl Berg has accepted an invitation to visit India.": (
                "planned: Karl Berg; India"
            ),
            "Indian Prime Minister Karl Berg visited Abu Dhabi in May.": (
                "occurred: Karl Berg; United Arab Emirates"
            ),
        },
        rejects=(
            "Tourists visited the museum.",
            "President Karl Berg visited the Great Wall on Friday.",
        ),
    ),
    EventRule(
        name="courtesy-call",
        type=EventType.MEETING,
        subtype=EventSubtype.CALL_ON,
        pos="NOUN",
        lemmas=words("call"),
        slots=(
            (Slot.POSSESSOR, Role.VISITOR),
            (Slot.GOVERNOR, Role.VISITOR),
            (Slot.BY, Role.VISITOR),
            (Slot.ON, Role.HOST),
        ),
        check=calls.is_call_at_office,
        examples={
            "Anna Lindt paid a courtesy call on President Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt praised the port in a courtesy call on President Karl Berg.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("India renewed its call on China to leave.",),
    ),
    EventRule(
        name="phone-call",
        type=EventType.MEETING,
        subtype=EventSubtype.PHONE_CALL,
        pos="NOUN",
        lemmas=CALL_NOUNS | TALKED_BY_WIRE,
        slots=(
            *ROUND_THE_NOUN,
            (Slot.TO, Role.PARTY),
            (Slot.FROM, Role.CALLER),
            (Slot.BY, Role.CALLER),
        ),
        check=calls.is_phone_call,
        examples={
            "The offer was made in a telephone call by Karl Berg to Anna Lindt on Friday.": (
                "occurred: Karl Berg; Anna Lindt"
            ),
            "In a phone call on Friday, Anna Lindt thanked Karl Berg.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("India renewed its call for reform.",),
    ),
    EventRule(
        name="beside-visitor",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="NOUN",
        lemmas=words("conference appearance briefing"),
        slots=(
            (Slot.GOVERNOR, Role.HOST),
            (Slot.WITH, Role.VISITOR),
            (Slot.ALONGSIDE, Role.VISITOR),
        ),
        check=visit_checks.is_beside_visitor,
        examples={
            "At a news conference with visiting President Karl Berg, Anna Lindt said she agreed.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("At a news conference with her coach, Anna Lindt said she agreed.",),
    ),
    EventRule(
        name="summit",
        type=EventType.MEETING,
        subtype=EventSubtype.SUMMIT,
        pos="NOUN",
        lemmas=SUMMIT_NOUNS,
        slots=ROUND_THE_NOUN,
        check=checks.is_not_for_press,
        examples={"NATO will hold a summit in Vienna in May.": "planned: NATO"},
        rejects=("He spoke at a news conference in Vienna.",),
    ),
    EventRule(
        name="negotiations",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="NOUN",
        lemmas=TALK_NOUNS,
        slots=(*ROUND_THE_NOUN, (Slot.WANTED, Role.PARTY)),
        check=checks.is_round_of_talks,
        examples={
            "Adeco Corp. is in talks to buy Belar Inc.": "occurred: Adeco Corp.; Belar Inc.",
            "Adeco Corp. is in talks to sell its mills to Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. is in the final stage of negotiations with Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "India and China aired a feud over fish at talks in Vienna on Friday.": (
                "occurred: India; China"
            ),
            "India and China held talks in Vienna on Friday.": "occurred: India; China",
            "Talks between India and China collapsed on Friday.": "occurred: India; China",
            "Talks mediated by Oman between India and China opened on Friday.": (
                "occurred: India; China"
            ),
        },
        rejects=("There is talk of rain.",),
    ),
    EventRule(
        name="mediation",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="NOUN",
        lemmas=words("mediation"),
        slots=(
            (Slot.GOVERNOR, Role.PARTY),
            (Slot.BETWEEN, Role.PARTY),
            (Slot.WITH, Role.PARTY),
        ),
        check=talks.is_session_of_mediation,
        examples={
            "Adeco Corp. and Belar Inc. went back to mediation on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. walked out of mediation with Belar Inc. on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Mediation between India and China resumed on Friday.": "occurred: India; China",
        },
        rejects=(
            "India offered mediation between China and Oman on Friday.",
            "India offered its mediation to Oman on Friday.",
            "Oman went on with its mediation on Friday.",
            "The mediation of Oman helped India and China.",
        ),
    ),
    EventRule(
        name="round",
        type=EventType.MEETING,
        subtype=EventSubtype.NEGOTIATION,
        pos="NOUN",
        lemmas=words("round"),
        slots=(
            (Slot.POSSESSOR, Role.PARTY),
            (Slot.GOVERNOR, Role.PARTY),
            (Slot.BETWEEN, Role.PARTY),
            (Slot.AMONG, Role.PARTY),
            (Slot.WITH, Role.PARTY),
        ),
        check=occasion_checks.is_round_by_itself,
        examples={
            "A further round between India and China is to follow in May.": "planned: India; China",
            "India and China would hold a ninth round in Lund in May.": "planned: India; China",
            "India and China will hold another round.": "planned: India; China",
            "Several rounds between India and China led nowhere in May.": "occurred: India; China",
        },
        rejects=(
            "The next round of applause was for India and China in May.",
            "The next round is expected in December.",
            "India lost the qualifying round with China in May.",
        ),
    ),
    EventRule(
        name="visit",
        type=EventType.MEETING,
        subtype=EventSubtype.VISIT,
        pos="NOUN",
        lemmas=VISIT_NOUNS,
        slots=(
            (Slot.POSSESSOR, Role.VISITOR),
            (Slot.BY, Role.VISITOR),
            (Slot.OF, Role.VISITOR),
            (Slot.GOVERNOR, Role.VISITOR),
            (Slot.ADDRESSEE, Role.HOST),
            (Slot.TO, Role.HOST),
        ),
        check=visit_checks.is_visit,
        examples={
            "The visit of Minister Karl Berg to India ended on Monday.": (
                "occurred: Karl Berg; India"
            ),
            "Karl Berg's visit to India was postponed.": "cancelled: Karl Berg; India",
            "The visit that Karl Berg paid to India in May was short.": (
                "occurred: Karl Berg; India"
            ),
            "On a visit to India, Omani Minister Karl Berg urged Premier Anna Lindt to talk.": (
                "occurred: Karl Berg; Anna Lindt"
            ),
        },
        rejects=("The trip cost him dearly.",),
    ),
    EventRule(
        name="meal",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="NOUN",
        lemmas=MEAL_NOUNS,
        slots=(*ROUND_THE_NOUN, (Slot.FOR, Role.PARTY)),
        check=checks.is_not_for_press,
        examples={
            "Anna Lindt hosted a dinner for President Karl Berg on Friday.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "Anna Lindt had lunch with Karl Berg.": "occurred: Anna Lindt; Karl Berg",
        },
        rejects=("Lunch is at noon.",),
    ),
    EventRule(
        name="meeting",
        type=EventType.MEETING,
        subtype=EventSubtype.BILATERAL,
        pos="NOUN",
        lemmas=ENCOUNTER_NOUNS,
        slots=ROUND_THE_NOUN,
        check=checks.is_not_for_press,
        examples={
            "Anna Lindt had a meeting with Karl Berg.": "occurred: Anna Lindt; Karl Berg",
            "Anna Lindt held a meeting at the Hotel Halden with President Karl Berg of Chad.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
            "A meeting between Anna Lindt and Karl Berg took place.": (
                "occurred: Anna Lindt; Karl Berg"
            ),
        },
        rejects=("They like meetings.",),
    ),
)
