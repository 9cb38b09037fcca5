"""Words that the event rules are built from."""

from __future__ import annotations

from typing import Final


def words(text: str) -> frozenset[str]:
    """A set from words parted by blanks; ``_`` stands for a blank within an entry."""
    return frozenset(entry.replace("_", " ") for entry in text.split())


NUMBERS: Final = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "dozen": 12,
}

# ---- what a meeting can be called
ENCOUNTER_NOUNS: Final = words(
    """meeting encounter conversation discussion consultation gathering audience
    dialogue parley huddle sit-down session retreat get-together confab tete-a-tete chat powwow"""
)
# What is held of talks: "a round of talks".
ROUNDS: Final = words(
    """round series cup glass set session string number hour day week month couple flurry spate
    cycle stage phase"""
)
SPELLS: Final = words("hour day week month year decade")
TALK_NOUNS: Final = words("talk negotiation haggling bargaining")
SUMMIT_NOUNS: Final = words("summit conference forum")
VISIT_NOUNS: Final = words("visit trip tour")
CALL_NOUNS: Final = words("call teleconference phonecall videoconference link")
# "A phone conversation", "video talks".
TALKED_BY_WIRE: Final = words("conversation talk discussion consultation")
MEAL_NOUNS: Final = words("dinner lunch luncheon breakfast supper tea coffee banquet")

# ---- verbs that put a meeting on or take part in it
HOLDS: Final = words(
    """hold have conduct begin start open resume continue conclude finish end wrap_up attend host
    chair lead join launch convene schedule plan arrange set set_up agree_to take_part participate
    enter undertake complete pay make cut_short be do organize organise co-host stage seek request
    kick_off reopen restart close break_up engage sit_down meet say_in give get secure announce
    propose cancel postpone call_off suspend break_off delay put_off walk_out leave skip boycott
    address wind_up take place field scrap shelve abandon drop"""
)
# Verbs by which one side answers the wish for a meeting with the other.
TURNS_DOWN: Final = words(
    "rule_out reject refuse decline shun spurn turn_down snub rebuff accept offer want deny"
)
# What is founded is no party.
FOUNDS: Final = words("set_up establish create form found build launch")
TAKES_PLACE: Final = words(
    """take_place take occur happen begin start resume open end conclude continue collapse fail
    break_down stall come follow last go_on proceed go ahead go_ahead break_off close break_up
    fall_apart adjourn"""
)
SPEECH_VERBS: Final = words(
    """say tell announce report add note state declare claim confirm acknowledge explain insist
    warn write quote cite remark comment reply respond stress reiterate reaffirm vow pledge
    indicate suggest argue believe think describe predict disclose reveal mention recall tweet"""
)
ANNOUNCES: Final = words("announce declare confirm unveil disclose reveal")
# What is thought and said of an event: its day is not the event's.
TELLS_OF: Final = words(
    """hail laud praise welcome criticise criticize condemn denounce deplore decry slam blast attack
    defend applaud celebrate mention recall remember recount describe debate explain question
    regret lament cite note justify analyse analyze assess evaluate examine study doubt oppose
    support favour favor champion commend extol bemoan ridicule mock dispute resist fight dislike"""
)
# What is only wished for: "proposed talks on Monday" has no day for the talks.
PROPOSES: Final = words("propose suggest seek request demand urge")
# Verbs whose object is spoken to: in a meeting, he is the other party.
ADDRESSES: Final = words(
    "tell ask assure urge inform brief thank congratulate press warn reassure invite remind"
)

# Verbs whose "for" or "on" names what is only wanted.
CALLS_FOR: Final = words(
    """call push press appeal ask urge wait hope aim plead campaign lobby pray vote prepare look
    apply bid plan wish work strive"""
)

# Verbs and participles of those who bring others together.
BROKERS: Final = words(
    """broker mediate facilitate sponsor moderate oversee back sponsor chair convene organize
    organise arrange orchestrate underwrite guarantee"""
)
FACILITATES: Final = words("facilitate host chair convene organize organise arrange call")
# What happens again and again is no occasion.
HABITS: Final = words(
    """often usually regularly always frequently sometimes routinely occasionally rarely seldom
    regular frequent occasional routine"""
)
# "Any deal", "more contracts" are none in particular.
NO_ONE: Final = words("any every each more")
# A defendant's, a debtor's and a tenant's agreements, and "gentlemen's".
PRIVATE_DEALS: Final = words(
    "plea credit loan lease rental confidentiality non-disclosure nondisclosure prenuptial"
)
STATEMENTS: Final = words("statement declaration communique communiqué venture")
# What is raised, presented or explained in a talk.
MATTERS: Final = words(
    "idea issue matter question concern proposal offer topic grievance complaint case subject"
)
# Verbs of blame: what someone is accused of is no event yet.
ALLEGES: Final = words("accuse blame charge allege suspect fault criticize criticise")

# ---- what an agreement can be called
AGREEMENT_NOUNS: Final = words(
    """agreement deal accord pact treaty truce ceasefire cease-fire armistice memorandum mou
    contract merger acquisition takeover swap communique communiqué settlement protocol convention
    compact concordat entente covenant cessation declaration statement venture buyout buy-out
    partnership memoranda"""
)
TRUCES: Final = words("truce ceasefire cease-fire armistice cessation")
CAPTIVES: Final = words("prisoner hostage captive detainee body remains inmate spy abductee")
BUSINESS_NOUNS: Final = words("acquisition takeover merger buyout buy-out purchase")

# What a licence or a right lets a firm do.
USES: Final = words(
    """sell market make manufacture produce distribute develop use build operate run mine drill
    explore show broadcast publish license"""
)

# ---- people who act for someone
ENVOYS: Final = words(
    """official officials representative envoy delegation negotiator diplomat side team government
    authority administration counterpart minister delegate bargainer regime leadership leader
    president premier spokesman emissary mediator mission"""
)
# Nameless people who are no more than their state: "officials from Egypt", "the Omani side".
SPOKESMEN: Final = words(
    """official representative envoy delegation delegate negotiator diplomat side team authority
    administration president premier minister leader king emir"""
)
PEOPLE: Final = ENVOYS | words(
    """ambassador member leader rebel militant fighter lawmaker senator legislator commander
    parliamentarian chief head general officer executive investor union activist group party
    faction delegation supporter relative family survivor victim student worker farmer
    journalist businessman
    businesswoman ceo mayor governor king queen prince emir sultan pope bishop cleric elder
    official politician opposition coalition alliance bloc ally movement power nation country state
    company firm bank insurer studio airline carmaker maker manufacturer producer parliament
    congress council committee commission junta army military guerrilla separatist insurgent
    chairman director secretary adviser aide lawyer attorney prosecutor expert scientist player
    club owner teacher
    resident villager mother father wife husband brother sister son daughter man woman people
    troop force specialist soldier police refugee migrant parent citizen voter contender candidate
    bidder
    republic republican democrat conservative liberal loyalist demonstrator protester dissident
    manager employer operator employee shareholder lender creditor banker trader dealer broker
    grower planter miner driver pilot nurse doctor docker dockworker tribesman clan tribe gang
    priest monk imam rabbi archbishop cardinal patriarch veteran hostage actor writer publisher
    regulator inspector investigator scholar academic arbiter guild federation association
    consortium syndicate management labor labour landlord tenant herder fisherman
    guerrilla militiaman warlord spy teamster musician carrier brewer distributor supplier
    monitor observer peacekeeper adviser advisor franchise affiliate broadcaster network
    rival foe opponent adversary camp separatist attendant crew technician engineer controller
    buyer purchaser suitor backer financier stockholder welder cleaner guard clerk conductor cook
    carpenter electrician plumber donor volunteer
    machinist steelworker autoworker longshoreman bondholder claimant plaintiff lessor tribe
    enterprise refiner exporter importer shipbuilder drugmaker automaker steelmaker chipmaker
    startup start-up contractor retailer"""
)
# Groups that a body sends: where they are, they are to see those of the place.
TEAMS: Final = words("delegation mission team inspector negotiator official monitor envoy expert")
# "Lawyers for Adeco", "executives of Adeco": it is Adeco that talks.
COUNSEL: Final = words("lawyer attorney counsel banker executive")
# Last words of bodies that are no more than their members.
OF_MEMBERS: Final = frozenset({"Group", "Quartet", "Troika", "Committee", "Commission"})
# With "the two" or "both", or alone, these point to parties named before.
PAIR_NOUNS: Final = words(
    """side leader president minister country nation man woman party government neighbour neighbor
    power state diplomat official counterpart ally company firm king chief statesman rival foe
    general ambassador envoy two premier government capital negotiator partner participant
    delegation signatory party camp"""
)
HOUSES: Final = words("chamber house")
BARE_GROUPS: Final = PAIR_NOUNS | words("member people person brother head delegation team man")
COLLECTIVES: Final = words(
    """government opposition junta army military parliament congress council committee commission
    coalition alliance bloc group delegation union party faction police guerrilla administration
    regime authority board panel leadership troop force guild federation association consortium
    syndicate management labor labour"""
)
PARLIAMENTS: Final = words(
    "parliament government cabinet senate duma knesset house legislature congress assembly"
)
# Bodies that bargain with others.
BODIES_THAT_BARGAIN: Final = words(
    """airline company firm city state province county town school hospital university bank studio
    league club carmaker insurer retailer railway employer government ministry agency utility
    manufacturer publisher network"""
)
# What a firm or a union is called when it comes up again.
FIRM_NOUNS: Final = words(
    """company firm group concern bank airline carmaker automaker maker retailer insurer lender
    union club carrier publisher brewer steelmaker drugmaker manufacturer operator chain
    buyer utility yard shipyard studio network broadcaster league"""
)
# What a body is called beside its name: "the ELN guerrilla group".
GROUPS: Final = words("group movement militia faction company firm union party alliance")
# "The warring sides" are a group of several, though nobody names them.
RIVAL: Final = words("warring rival feuding opposing")
NOT_A_PARTY: Final = words(
    """deadline requirement demand target need goal obligation standard challenge criterion
    expectation objective cost resistance fate death condition opposition debt commitment quota
    threshold payment concern reporter journalist press media newsman audience crowd"""
)
