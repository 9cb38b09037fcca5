"""Rule rows for trade: goods and rights bought from someone, players, ventures, captives, suits.

They go before the agreements' own rows, as they say more exactly who is bound.
"""

from __future__ import annotations

from typing import Final

from core.events.rules import business_checks as business
from core.events.rules import person_trades as persons
from core.events.rules import stake_checks as stakes
from core.events.rules import suit_checks as suits
from core.events.rules import trade_checks as checks
from core.events.syntax.rule import EventRule, Slot
from core.events.syntax.vocab import words
from core.model import EventSubtype, EventType, Role

TRADE_RULES: Final = (
    EventRule(
        name="player-moved",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("sign buy sell acquire recruit"),
        slots=(
            (Slot.SUBJECT, Role.PARTY),
            (Slot.SOURCE, Role.PARTY),
            (Slot.TO, Role.PARTY),
            (Slot.OBJECT, Role.PARTY),
        ),
        check=persons.moves_player,
        examples={
            "Lund have signed the striker Karl Berg from Tolmer for 3 million pounds.": (
                "occurred: Lund; Tolmer; Karl Berg"
            ),
            "Lund United sold Karl Berg to Malmo Rovers in 1996.": (
                "occurred: Lund United; Malmo Rovers; Karl Berg"
            ),
        },
        rejects=("Karl Berg signed a ball.", "Karl Berg bought a hat from a shop."),
    ),
    EventRule(
        name="club-changed",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("move go switch"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.FROM, Role.PARTY), (Slot.TO, Role.PARTY)),
        check=persons.changes_club,
        examples={
            "Karl Berg has moved from Lund United to Malmo Rovers for 3 million pounds.": (
                "occurred: Karl Berg; Lund United; Malmo Rovers"
            ),
        },
        rejects=(
            "Karl Berg has moved from Lund to Malmo for a job.",
            "Adeco Corp. has moved from Lund United to Malmo Rovers for 3 million pounds.",
        ),
    ),
    EventRule(
        name="club-joined",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("join"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OBJECT, Role.PARTY), (Slot.FROM, Role.PARTY)),
        check=persons.joins_club,
        examples={
            "Karl Berg has joined Lund United on a three-year deal.": (
                "occurred: Karl Berg; Lund United"
            ),
        },
        rejects=("Karl Berg has joined Lund United.", "Karl Berg joined the queue on a Monday."),
    ),
    EventRule(
        name="bought-from",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words(
            """acquire buy purchase license licence in-license take_over take take_out get obtain
            lease charter rent"""
        ),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.SOURCE, Role.PARTY)),
        check=checks.buys_from,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. acquired the rights to a drug from Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. took a licence from Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. has licensed a drug from Belar Inc.": "occurred: Adeco Corp.; Belar Inc.",
            "Adeco Corp. leased 20 jets from Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. got the Lund mill from Belar Inc. for $30 million in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. acquired Cordan Steel from Belar Inc. in 1996.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. took advice from Belar Inc. in May.",
            "Adeco Corp. got praise from Belar Inc. in May.",
            "Adeco Corp. bought time from the start.",
            "He bought bread from Oman.",
        ),
    ),
    EventRule(
        name="assets-bought",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("acquire buy purchase take_over get obtain"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OWNER, Role.PARTY)),
        check=checks.buys_assets,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. bought the paper mills of Belar Inc. in 1996.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. bought Belar Inc.'s paper mills in 1996.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. got Belar Inc.'s paper mills for $30 million in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. bought the plants of a gardener.",
            "Adeco Corp. got Belar Inc.'s paper mills to work again in May.",
        ),
    ),
    EventRule(
        name="settled-with",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("settle settle_out"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=suits.settles_with_firm,
        examples={
            "Adeco Corp. settled with Belar Inc. in May.": "occurred: Adeco Corp.; Belar Inc.",
            "Adeco Corp. and Belar Inc. settled out of court in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. and the bus drivers' union settled on Monday.": (
                "occurred: Adeco Corp.; bus drivers' union"
            ),
            "Adeco Corp. has settled with two health insurers.": (
                "occurred: Adeco Corp.; health insurers"
            ),
        },
        rejects=(
            "Karl Berg settled with his family in Lund.",
            "The dust settled with the rain.",
            "Adeco Corp. and Belar Inc. settled in Lund on Monday.",
        ),
    ),
    EventRule(
        name="taken-private",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("take"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.PRIVATE, Role.PARTY)),
        check=checks.takes_private,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. took Belar Inc. private in 2013.": "occurred: Adeco Corp.; Belar Inc.",
            "Belar Inc. was taken private by Adeco Corp. in 2013.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("Adeco Corp. took private lessons in May.", "Karl Berg took the private road."),
    ),
    EventRule(
        name="teamed-up",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("team_up link_up tie_up join partner team"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=checks.teams_up,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. teamed up with Belar Inc. in May.": "occurred: Adeco Corp.; Belar Inc.",
            "Adeco Corp. joined forces with Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("Karl Berg teamed up with a friend.", "Adeco Corp. joined the forces of order."),
    ),
    EventRule(
        name="supplier-chosen",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("choose select pick tap hire engage contract commission entrust charge"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OBJECT, Role.PARTY)),
        check=checks.chooses_supplier,
        examples={
            "Adeco Corp. picked Belar Inc. to build three ferries on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. entrusted Belar Inc. with building six ships on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Belar Inc. was chosen by Adeco Corp. to run its stores in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. picked Karl Berg to run its stores on Friday.",
            "Adeco Corp. picked Belar Inc. as a model on Friday.",
            "Adeco Corp. charged Belar Inc. with lying on Friday.",
        ),
    ),
    EventRule(
        name="paid-for",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("pay spend give"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.PAID_FOR, Role.PARTY)),
        check=checks.pays_for_firm,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. paid $30 million for Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. gave $30 million in May for Belar Inc.'s paper unit.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. paid $30 million for a fifth of Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. paid P3.4 billion in May for 28 percent of Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. paid $30 million for its mistakes in May.",
            "Adeco Corp. paid Belar Inc. for repairs in May.",
            "Adeco Corp. gave $30 million in May for the Lund University.",
        ),
    ),
    EventRule(
        name="handed-over",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words(
            "hand_over turn_over sign_over hand turn give_up make_over transfer pass_on relinquish"
        ),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.SOLD, Role.PARTY), (Slot.BUYER, Role.PARTY)),
        check=business.hands_over_in_sale,
        examples={
            "Adeco Corp. is handing over its mills to Belar Inc. in a sale worth $5 billion.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. gave up its mills to Belar Inc. for $5 billion in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. handed over its mills to Belar Inc. for $5 billion in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. handed over the keys to Belar Inc. in May.",
            "Adeco Corp. handed over its files to the police in a raid.",
        ),
    ),
    EventRule(
        name="control-taken",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("take gain win acquire assume get buy purchase"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.CONTROLLED, Role.PARTY), (Slot.FROM, Role.PARTY)),
        check=checks.takes_control,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. took control of Belar Inc. in 2009.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. has bought control of Belar Inc.": "occurred: Adeco Corp.; Belar Inc.",
            "Adeco Corp. will take ownership of Belar Inc. in June.": (
                "planned: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Fatah took control of the town in 2009.",
            "Adeco Corp. took control of its costs in 2009.",
        ),
    ),
    EventRule(
        name="developed-together",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("develop build make produce market design explore"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.WITH, Role.PARTY)),
        check=checks.works_together,
        examples={
            "Adeco Corp. and Belar Inc. mean to build cars together, they said on Friday.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. is developing a battery with Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. is developing a battery with great care.",
            "Adeco Corp. makes pens with Belar Inc. in mind.",
        ),
    ),
    EventRule(
        name="firm-sold",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("sell dispose divest unload offload"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=checks.sells_firm,
        examples={
            "Adeco Corp. sold Belar Foods Inc., a baker, in May.": "occurred: Adeco Corp.",
            "Adeco Corp. disposed of three mills in May.": "occurred: Adeco Corp.",
        },
        rejects=(
            "Adeco Corp. sold three million pens in May.",
            "Adeco Corp. would like to sell its mills.",
        ),
    ),
    EventRule(
        name="stake-raised",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("raise increase lift boost up hike double triple"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.CONCERNED, Role.PARTY), (Slot.IN, Role.PARTY)),
        check=stakes.raises_stake,
        settled=business.is_announced_trade,
        examples={
            "Adeco Corp. raised its stake in Belar Inc. to 50 percent in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. paid $5 billion in May to lift its holding in Belar Inc. to 50 percent.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. wants to raise its stake in Belar Inc. to 50 percent.",
            "Adeco Corp. raised its interest in sport in May.",
            "Adeco Corp. raised its interest rates in Oman to 5 percent in May.",
        ),
    ),
    EventRule(
        name="part-bought",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("acquire buy purchase take_over"),
        slots=((Slot.SUBJECT, Role.PARTY),),
        check=stakes.buys_known_part,
        examples={
            "The unit, which Adeco Corp. bought in 1990, makes pens.": "occurred: Adeco Corp.",
        },
        rejects=(
            "The pens, which Adeco Corp. bought in 1990, are blue.",
            "The unit, which Adeco Corp. may buy, makes pens.",
        ),
    ),
    EventRule(
        name="buyer-named",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("buyer purchaser acquirer"),
        slots=((Slot.CALLED_SO, Role.PARTY),),
        check=stakes.is_named_buyer,
        examples={
            "Adeco Corp. has sold its paper unit. The buyer is Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. has sold three mills. Belar Inc. is the buyer.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. may sell three mills. The likely buyer is Belar Inc.",
            "Adeco Corp. has sold its unit. The buyer is Karl Berg.",
            "Adeco Corp. built a mill. The buyer is Belar Inc.",
        ),
    ),
    EventRule(
        name="seller-named",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("seller vendor"),
        slots=((Slot.CALLED_SO, Role.PARTY),),
        check=stakes.is_named_seller,
        examples={
            "Adeco Corp. has bought three paper mills. The seller is Belar Inc.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. will buy three mills. Belar Inc. is the seller.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. may buy three mills. The likely seller is Belar Inc.",
            "Adeco Corp. built a mill. The seller is Belar Inc.",
        ),
    ),
    EventRule(
        name="became-part",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("part"),
        acts=words("become"),
        slots=((Slot.DOER, Role.PARTY), (Slot.OF, Role.PARTY)),
        check=checks.becomes_part_of_firm,
        examples={
            "Adeco Corp. became part of Belar Inc. in 2003.": "occurred: Adeco Corp.; Belar Inc.",
        },
        rejects=("Adeco Corp. became part of the problem in 2003.",),
    ),
    EventRule(
        name="consent-decree",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("decree"),
        slots=(
            (Slot.DOER, Role.PARTY),
            (Slot.BETWEEN, Role.PARTY),
            (Slot.WITH, Role.PARTY),
            (Slot.POSSESSOR, Role.PARTY),
        ),
        check=checks.is_by_consent,
        examples={
            "Adeco Corp. signed a consent decree with Belar Inc. in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("The king signed a decree with Belar Inc. in mind.",),
    ),
    EventRule(
        name="venture-joined",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("join"),
        slots=((Slot.SUBJECT, Role.PARTY), (Slot.OBJECT, Role.PARTY)),
        check=checks.joins_venture,
        examples={
            "Adeco Corp. joined Belar Inc. and Cordan Plc in a nickel plant in 1996.": (
                "occurred: Adeco Corp.; Belar Inc.; Cordan Plc"
            ),
        },
        rejects=("Adeco Corp. joined Belar Inc. in condemning the plan.",),
    ),
    EventRule(
        name="captives-traded",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="VERB",
        lemmas=words("free release hand_over return swap exchange trade transfer deliver"),
        slots=(
            (Slot.SUBJECT, Role.PARTY),
            (Slot.WITH, Role.PARTY),
            (Slot.TO, Role.PARTY),
            (Slot.TRADED, Role.PARTY),
        ),
        check=persons.trades_captives,
        examples={
            "Oman handed over 60 prisoners to India on Monday in exchange for two pilots.": (
                "occurred: Oman; India"
            ),
            "India freed an Omani pilot on Monday in exchange for a spy.": "occurred: India; Oman",
            "India and Oman swapped 40 prisoners on Monday.": "occurred: India; Oman",
            "India and China traded prisoners on Friday.": "occurred: India; China",
            "India swapped two captives with China in May.": "occurred: India; China",
        },
        rejects=(
            "India freed the prices in exchange for a loan.",
            "India freed an Omani pilot on Monday.",
            "India and China traded blame on Friday.",
            "The prisoners traded cigarettes.",
        ),
    ),
    EventRule(
        name="deal-framed",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("deal contract agreement pact accord settlement"),
        slots=((Slot.FRAME, Role.PARTY),),
        check=checks.is_framed,
        examples={
            "Adeco Corp. secured lithium from Belar Inc. in a ten-year supply deal.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. will supply batteries to Belar Inc. under a three-year contract.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. will pay Belar Inc. for copies under a settlement dated May 3.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Adeco Corp. and the Lund Pilots Union averted a strike on Monday with a pay deal.": (
                "occurred: Adeco Corp.; Lund Pilots Union"
            ),
            "Six ships will be built by Adeco Corp. for Belar Inc. under a pair of deals.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Under an agreement with Belar Inc., Adeco Corp. will add two directors.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=(
            "Adeco Corp. will supply batteries under a contract.",
            "Adeco Corp. and Belar Inc. ended the year with a contract in hand.",
        ),
    ),
    EventRule(
        name="sale-told",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("sale"),
        slots=((Slot.POSSESSOR, Role.PARTY), (Slot.SELLER, Role.PARTY), (Slot.BUYER, Role.PARTY)),
        check=checks.is_sale_to_firm,
        examples={
            "The sale of Belar Inc.'s paper unit to Adeco Corp. in May helped.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
            "Belar Inc.'s sale of its paper unit to Adeco Corp. in May helped.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("The sale of tea to Omani shops rose.", "Adeco Corp. plans the sale of a unit."),
    ),
    EventRule(
        name="firms-combined",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("combination"),
        slots=(
            (Slot.POSSESSOR, Role.PARTY),
            (Slot.OF, Role.PARTY),
            (Slot.WITH, Role.PARTY),
            (Slot.BETWEEN, Role.PARTY),
        ),
        check=checks.joins_firms,
        examples={
            "The combination of Adeco Corp. and Belar Inc. was unveiled in May.": (
                "occurred: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("The combination of wind and rain was too much.",),
    ),
    EventRule(
        name="completion-due",
        type=EventType.AGREEMENT,
        subtype=EventSubtype.REACHED,
        pos="NOUN",
        lemmas=words("completion closing"),
        acts=words("expect foresee schedule plan slate anticipate set forecast target"),
        slots=((Slot.DOER, Role.PARTY),),
        check=checks.is_of_a_deal,
        examples={
            "Adeco Corp. and Belar Inc. expect completion by July.": (
                "planned: Adeco Corp.; Belar Inc."
            ),
        },
        rejects=("Completion of the road is expected by July.",),
    ),
)
