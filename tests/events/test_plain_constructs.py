"""Plain constructs of the news, each in a sentence or two of our own, with the rows it makes."""

from __future__ import annotations

import pytest

from tests.events.event_readers import rows

# Published on Friday, 20 November 2026.
TOLD = {
    "The accord was signed in the presence of Omar Haddad by Anna Lindt and Karl Berg on Monday.": [
        "agreement occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Mali hosted a second round of talks between Oman and Chad in May.": [
        "meeting occurred: Chad; Oman | 2026-05-01..2026-05-31",
    ],
    "The teachers' union will return to the bargaining table on Thursday.": [
        "meeting planned: teachers' union | 2026-11-26",
    ],
    "Karl Berg received on Monday the Ambassador of Oman, Anna Lindt.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "A delegation from the World Bank led by Anna Lindt met Karl Berg on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "NordJet flies to Oman. The airline signed an agreement with Boeing on Monday.": [
        "agreement occurred: Boeing; NordJet | 2026-11-16",
    ],
    (
        "The Taliban rebels have fought for years. On Monday the rebel leadership and Afghan "
        "government negotiators held talks in Lund."
    ): [
        "meeting occurred: Afghan government; Taliban | 2026-11-16",
    ],
    "The miners called off a strike on Monday when they accepted a wage offer from Adeco Corp.": [
        "agreement occurred: Adeco Corp.; miners | 2026-11-16",
    ],
    "It was Anna Lindt who took over, having signed the treaty with Oman on Monday.": [
        "agreement occurred: Anna Lindt; Oman | 2026-11-16",
    ],
    "The fund began in 1998, the year in which Oman and Chad concluded the Lund Agreement.": [
        "agreement occurred: Chad; Oman | 1998-01-01..1998-12-31",
    ],
    "Under the 2014 agreement between Oman and the rebels, fighters are to hand in their arms.": [
        "agreement occurred: Oman; rebels | 2014-01-01..2014-12-31",
    ],
    "The Comprehensive Agreement on the Lowlands (CAL) was concluded by Oman and Chad in May.": [
        "agreement occurred: Chad; Oman | 2026-05-01..2026-05-31",
    ],
    "The pact, which three states signed in 2016: Oman, Chad and Mali, is dead.": [
        "agreement occurred: Chad; Mali; Oman | 2016-01-01..2016-12-31",
    ],
    "Adeco Corp. signed a letter of intent to supply Belar Inc. with gas.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | None",
    ],
    "Adeco struck a deal on Monday with the Rail, Tram and Bus Union (RTBU).": [
        "agreement occurred: Adeco; Rail, Tram and Bus Union | 2026-11-16",
    ],
    "Oman and Chad signed a contract on liquefied natural gas (LNG) on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Deal reached\nLund: Oman and Chad signed an accord on Monday in the presence of guests.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Deal reached\nLund, Nov 17 (HNA): Oman and Chad signed an accord on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Thanking Karl Berg for his welcome, Anna Lindt met Omar Haddad on Monday.": [
        "meeting occurred: Anna Lindt; Omar Haddad | 2026-11-16",
    ],
    "Anna Lindt was on a visit to Pandelo, a town in the north, on Monday.": [],
    (
        "Halden militias seal peace accord\nThe Halden Front and the Lund Movement signed an "
        "accord on Monday."
    ): [
        "agreement occurred: Halden Front; Lund Movement | 2026-11-16",
    ],
    (
        "Tribal chiefs meet Lindt\nLeaders of the Halden Traders' Forum (HTF) met Anna Lindt on "
        "Monday."
    ): [
        "meeting occurred: Anna Lindt; Halden Traders' Forum | 2026-11-16",
    ],
    "The rebels and the Muscat government signed a truce on Monday.": [
        "agreement occurred: Omani government; rebels | 2026-11-16",
    ],
    "Envoys of Oman's ousted government met Houthi leaders on Monday.": [
        "meeting occurred: Houthis; Oman's ousted government | 2026-11-16",
    ],
    "The treaty between Oman and Chad signed in 1990 was ratified on Monday.": [
        "agreement occurred: Chad; Oman | 1990-01-01..1990-12-31",
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "The deal between Adeco Corp. and Belar Inc. announced in May was terminated on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Talks between Oman and Chad planned for next week have been called off.": [
        "meeting cancelled: Chad; Oman | 2026-11-23..2026-11-29",
    ],
    (
        "A transition charter was signed on Monday by army officers, opposition parties, chiefs "
        "and rebels."
    ): [
        "agreement occurred: army officers; chiefs; opposition parties; rebels | 2026-11-16",
    ],
    "Adeco Corp. said on Monday lenders had agreed to waive a breach of its loan covenants.": [
        "agreement occurred: Adeco Corp.; lenders | 2026-11-16",
    ],
    "Anna Lindt and Karl Berg met for breakfast on Monday and were then joined by Omar Haddad.": [
        "meeting occurred: Anna Lindt; Karl Berg; Omar Haddad | 2026-11-16",
    ],
    (
        "Oman and Chad are at peace. The neighbours stopped their war on Monday, when their "
        "foreign ministers signed a truce in Lund."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Omani airlines signed contracts on Monday for more than 100 Boeing planes.": [
        "agreement occurred: Boeing; Omani airlines | 2026-11-16",
    ],
    "Norton Co. announced its buy-out of a 50% stake in Belar Inc. from Cordan Corp. on Monday.": [
        "agreement occurred: Cordan Corp.; Norton Co. | 2026-11-16",
    ],
    "Talks in Lund on Monday failed to yield an accord between Oman and Chad.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    "Talks in Lund ended on Monday without an agreement between Oman and Chad.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    "The accord between Oman and Chad was signed on Monday by Anna Lindt and Karl Berg.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Anna Lindt and NATO leaders are to meet in Lund on Monday.": [
        "meeting planned: Anna Lindt; NATO | 2026-11-23",
    ],
    "Four Omani factions, brought together by the United Nations, signed an accord on Monday.": [
        "agreement occurred: Omani factions | 2026-11-16",
    ],
    (
        "Anna Lindt went to Muscat on Monday, meeting with President Omar Haddad and with "
        "Foreign Minister Karim Said."
    ): [
        "meeting occurred: Anna Lindt; Karim Said; Omar Haddad | 2026-11-16",
    ],
    "On Monday, Anna Lindt hosted Omani President Omar Haddad, whom she has known for years.": [
        "meeting occurred: Anna Lindt; Omar Haddad | 2026-11-16",
    ],
    "Anna Lindt conferred on Monday with King Omar Haddad, a meeting dominated by the war.": [
        "meeting occurred: Anna Lindt; Omar Haddad | 2026-11-16",
    ],
    (
        "The two chief executives, Philip Halsted and Raymond Bowdoin, met on Monday at the "
        "Union League Club."
    ): [
        "meeting occurred: Philip Halsted; Raymond Bowdoin | 2026-11-16",
    ],
    (
        "The Contact Group, made up of Oman, Chad, Peru and Mali, held its second round in Lund "
        "on Monday."
    ): [
        "meeting occurred: Chad; Mali; Oman; Peru | 2026-11-16",
    ],
    "The fee for the goalkeeper had been agreed between Adeco Corp. and Belar Inc. on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Experts from OPEC and NATO are due to gather in Lund on Monday.": [
        "meeting planned: NATO; OPEC | 2026-11-23",
    ],
    "Carl Dahl, OPEC's secretary general, and Anna Lindt signed the accord on Monday.": [
        "agreement occurred: Anna Lindt; Carl Dahl | 2026-11-16",
    ],
    "The accord that Oman and the six powers reached in Lund on Monday lapses in May.": [
        "agreement occurred: Oman; six powers | 2026-11-16",
    ],
    (
        "China, whose president, Xi Jinping, is to receive Anna Lindt in Beijing on Monday, "
        "urged restraint."
    ): [
        "meeting planned: Anna Lindt; Xi Jinping | 2026-11-23",
    ],
    "The Front was among the groups that sat down with Omar Haddad on Monday.": [
        "meeting occurred: Front; Omar Haddad | 2026-11-16",
    ],
    "Canada became the first to complete its ratification of the treaty on Monday.": [
        "agreement occurred: Canada | 2026-11-16",
    ],
    "The charter that Oman and NATO concluded in Lund on Monday is dead.": [
        "agreement occurred: NATO; Oman | 2026-11-16",
    ],
    "Karl Berg is to brief the members of the Security Council in New York on Monday.": [
        "meeting planned: Karl Berg; Security Council | 2026-11-23",
    ],
    "Karl Berg conferred for 40 minutes with President Omar Haddad on Monday.": [
        "meeting occurred: Karl Berg; Omar Haddad | 2026-11-16",
    ],
    "The governor, Talal Said, sat down in Lund with Anna Lindt on Monday.": [
        "meeting occurred: Anna Lindt; Talal Said | 2026-11-16",
    ],
    "Oman agreed on Monday to send Foreign Minister Karim Aziz to Lund to meet Anna Lindt.": [
        "meeting planned: Anna Lindt; Karim Aziz | None",
    ],
    "U.S. and North Korean negotiators signed a pact in Lund on Monday.": [
        "agreement occurred: North Korea; United States | 2026-11-16",
    ],
    "President Anna Lindt took up the matter with Omar Haddad in Lund on Monday.": [
        "meeting occurred: Anna Lindt; Omar Haddad | 2026-11-16",
    ],
    "On Monday Karl Berg spent an hour across a long table from Omar Haddad.": [
        "meeting occurred: Karl Berg; Omar Haddad | 2026-11-16",
    ],
    "Adeco Corp. sued Belar Inc.; the two companies settled the suit on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Adeco Corp. took a licence from Belar Inc. on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "The mission grew out of the bargain that Anna Lindt struck with Karl Berg on Monday.": [
        "agreement occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Oman hailed the truce, reached last week after Anna Lindt and Karl Berg spoke by telephone.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-09..2026-11-15",
    ],
    (
        "Anna Lindt met Karl Berg on Monday. The two also telephoned Omani leader Omar Haddad on "
        "Tuesday."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
        "meeting occurred: Anna Lindt; Karl Berg; Omar Haddad | 2026-11-17",
    ],
    "Adeco Airlines ordered ten Airbus A320neo aircraft on Monday.": [
        "agreement occurred: Adeco Airlines; Airbus | 2026-11-16",
    ],
    "Adeco Corp. said on Monday a unit of Belar Inc. bought a 14.9% stake in the paper maker.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Oman and Chad are foes. On Monday the sides had discussed a truce.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    "Bases in Lund shook. At bases in Lund, Oman and Chad signed a pact on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    (
        "Oman and Chad are at peace. The pact, which the two neighbours signed in May, was "
        "ratified by Chad on Monday."
    ): [
        "agreement occurred: Chad | 2026-11-16",
        "agreement occurred: Chad; Oman | 2026-05-01..2026-05-31",
    ],
    "The pact, which Oman and Chad reached in May, collapsed on Monday.": [
        "agreement occurred: Chad; Oman | 2026-05-01..2026-05-31",
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "The pact, which Oman signed in May, was suspended on Monday.": [
        "agreement occurred: Oman | 2026-05-01..2026-05-31",
        "agreement occurred: Oman | 2026-11-16",
    ],
    "The pact, opposed by Peru from the outset, was abandoned on Monday by Oman.": [
        "agreement occurred: Oman | 2026-11-16",
    ],
    "The truce, brokered by Peru, was signed on Monday by Oman and Chad.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "The Oman-Chad Free Trade Agreement was signed on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "The Oman\u2013Chad Fisheries Treaty was signed on Monday by Anna Lindt and Karl Berg.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "The Oman-Chad Free Trade Agreement was ratified by Chad on Monday.": [
        "agreement occurred: Chad | 2026-11-16",
    ],
    "NATO and ten states from outside its ranks settled on Monday on building a road.": [
        "agreement occurred: NATO; ten states | 2026-11-16",
    ],
    "Oman and Chad signed a pact on Monday. The pact also bears the signature of Peru.": [
        "agreement occurred: Chad; Oman; Peru | 2026-11-16",
    ],
    "An order for seven ferries has been placed with Adeco Corp. by Belar Lines, it said Monday.": [
        "agreement occurred: Adeco Corp.; Belar Lines | 2026-11-16",
    ],
    "Belar Lines placed an order on Monday for ten ferries with Adeco.": [
        "agreement occurred: Adeco; Belar Lines | 2026-11-16",
    ],
    "Oman ratified on Monday the treaty that six states negotiated in May.": [
        "agreement occurred: Oman | 2026-11-16",
    ],
    "The bargain was hammered out by Oman and Chad on Monday; it takes effect on January 1.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Oman and Chad signed a pact, although it comes into force only on January 1.": [
        "agreement occurred: Chad; Oman | None",
    ],
    "The pact between Oman and Chad will shield Chad if its banks fail on Monday.": [
        "agreement occurred: Chad; Oman | None",
    ],
    "An envoy denied that Oman and Chad had struck any deal.": [
        "agreement denied: Chad; Oman | None",
    ],
    "The peace accord that Karl Berg mediated in May holds.": [
        "agreement occurred:  | 2026-05-01..2026-05-31",
    ],
    "Oman has reached agreement with Adeco Corp. that the firm should acquire Belar Inc.": [
        "agreement occurred: Adeco Corp.; Oman | None",
    ],
    "Top Halden, in which two men have holdings, paid P3 billion in May for 9 percent of Belar.": [
        "agreement occurred: Belar; Top Halden | 2026-05-01..2026-05-31",
    ],
    "Oman and Peru have come to terms. Under the accord, made public Monday, Oman lifts a ban.": [
        "agreement occurred: Oman; Peru | 2026-11-16",
    ],
    (
        "Anna Lindt fell out with Karl Berg. The two met on Monday at the margins of the Group "
        "of Ten summit in Lund."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Omar Haddad led Oman. He had been in Lund on Monday to see Karl Berg, who heads the bank.": [
        "meeting occurred: Karl Berg; Omar Haddad | 2026-11-16",
    ],
    "Foreign Minister Karl Berg of Oman had been in Chad on Monday and was tired.": [
        "meeting occurred: Chad; Karl Berg | 2026-11-16",
    ],
    (
        "Karl Berg led the fund. He is to confer in Lund on Monday with President Omar Haddad "
        "of Oman."
    ): [
        "meeting planned: Karl Berg; Omar Haddad | 2026-11-23",
    ],
    (
        "President Karl Berg said no. At a meeting with Anna Lindt, the president said that he "
        "would wait."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | None",
    ],
    "After her talks on Monday with Karl Berg, Anna Lindt told Omani officials to hurry.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Karl Berg intended to call on his minister at the clinic on Monday.": [
        "meeting planned: Karl Berg; minister | 2026-11-23",
    ],
    (
        "Lund was to have been the venue of the NATO summit on May 8, but the vote caused it to"
        " be put off."
    ): [
        "meeting cancelled: NATO | 2027-05-08",
    ],
    (
        "Lund was to be the venue of the NATO summit on Monday, but the vote forced its "
        "postponement."
    ): [
        "meeting cancelled: NATO | 2026-11-23",
    ],
    "Lund was the venue of the NATO summit on Monday.": [
        "meeting occurred: NATO | 2026-11-16",
    ],
    "Negotiators for the Omani government and its opponents will sit down in Lund on Monday.": [
        "meeting planned: Omani government; opponents | 2026-11-23",
    ],
    (
        "In 2010 Karl Berg and Anna Lindt held the first meeting of the neighbours' presidents "
        "since the war."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2010-01-01..2010-12-31",
    ],
    "In 2010 Karl Berg and Anna Lindt held a meeting of union leaders.": [
        "meeting occurred: Anna Lindt; Karl Berg; union leaders | 2010-01-01..2010-12-31",
    ],
    (
        "Anna Lindt and Karl Berg are to meet next month after talks on Monday that Lindt "
        "termed useful."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
        "meeting planned: Anna Lindt; Karl Berg | 2026-12-01..2026-12-31",
    ],
    "Anna Lindt invited Karl Berg to return to Lund for talks on Monday.": [
        "meeting planned: Karl Berg | 2026-11-23",
    ],
    "President Karl Berg received a visiting group of five Omani parliamentarians on Monday.": [
        "meeting occurred: Karl Berg; Omani parliamentarians | 2026-11-16",
    ],
    (
        "Omani officials have been told by Karl Berg to hurry, following his talks on Monday "
        "with Anna Lindt."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "Anna Lindt and Karl Berg had a telephone conversation. The call, which took place on "
        "Monday and lasted an hour, was cool."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Foreign Minister Anna Lindt was late. A step was Lindt's visit to Quito in May.": [
        "meeting occurred: Anna Lindt; Ecuador | 2026-05-01..2026-05-31",
    ],
    "Omani Prime Minister Karl Berg floated the idea of a treaty on a trip to Chad in May.": [
        "meeting occurred: Chad; Karl Berg | 2026-05-01..2026-05-31",
    ],
    "The talks, which brought Omani officials together with envoys of Chad, ended on Monday.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    (
        "A week of hard bargaining between Oman and Chad had preceded the signing of the pact "
        "on Monday."
    ): [
        "agreement occurred: Chad; Oman | None",
        "meeting occurred: Chad; Oman | 2026-11-09..2026-11-16",
    ],
    "Oman and Chad will meet in May. They had met only a day earlier in Lund.": [
        "meeting occurred: Chad; Oman | 2026-11-19",
        "meeting planned: Chad; Oman | 2027-05-01..2027-05-31",
    ],
    (
        "Minister Karl Berg quit on Monday. The news came seven days after a summit at which he"
        " had been with Anna Lindt."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-09",
    ],
    "Anna Lindt met a group of five Omani lawmakers on Monday.": [
        "meeting occurred: Anna Lindt; Omani lawmakers | 2026-11-16",
    ],
    (
        "Omani Prime Minister Karl Berg was late. It was Berg who pleaded for a treaty on a "
        "trip to Chad in May."
    ): [
        "meeting occurred: Chad; Karl Berg | 2026-05-01..2026-05-31",
    ],
    (
        "Omani Prime Minister Karl Berg was late. It was Berg who floated the idea of a treaty,"
        " on a trip to Chad in May."
    ): [
        "meeting occurred: Chad; Karl Berg | 2026-05-01..2026-05-31",
    ],
    "Mayor Omar Haddad, to whom both Karl Berg and Anna Lindt spoke on Monday, is ill.": [
        "meeting occurred: Anna Lindt; Karl Berg; Omar Haddad | 2026-11-16",
    ],
    "The envoy Omar Haddad, with whom Minister Karl Berg held talks on Monday, is ill.": [
        "meeting occurred: Karl Berg; Omar Haddad | 2026-11-16",
    ],
    "Foreign ministers from Oman and Chad are to sit down next Monday in Lund.": [
        "meeting planned: Chad; Oman | 2026-11-23",
    ],
    "Experts of the WHO, the World Bank and the European Union are to confer on Tuesday.": [
        "meeting planned: European Union; WHO; World Bank | 2026-11-24",
    ],
    "Oman rebels' meeting with Karl Berg put off": [
        "meeting cancelled: Karl Berg; Oman rebels | None",
    ],
    "Water is expected to come up when President Karl Berg meets President Anna Lindt of Oman.": [
        "meeting planned: Anna Lindt; Karl Berg | None",
    ],
    "A delegation of the Omani foreign ministry visited N'Djamena on Monday.": [
        "meeting occurred: Chad; delegation of the Omani foreign ministry | 2026-11-16",
    ],
    "When Karl Berg and Anna Lindt last talked, in January in Lund, they settled nothing.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-01-01..2026-01-31",
    ],
    "Oman and Chad held talks on Monday. Before the talks, police clashed with protesters.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    "Minister Karl Berg met his Chadian and Malian colleagues on Monday.": [
        "meeting occurred: Chad; Karl Berg; Mali | 2026-11-16",
    ],
    "President Karl Berg had Anna Lindt and Omar Haddad over for dinner on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg; Omar Haddad | 2026-11-16",
    ],
    "It was signed at a lunch that Minister Anna Lindt gave for officials of Adeco Corp. in May.": [
        "meeting occurred: Adeco Corp.; Anna Lindt | 2026-05-01..2026-05-31",
    ],
    "Envoy Anna Lindt paid President Karl Berg a call on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Chadian President Karl Berg is expected in Muscat and Bamako next week.": [
        "meeting planned: Karl Berg; Mali; Oman | 2026-11-23..2026-11-29",
    ],
    "MUSCAT (AFP) -- Chadian Foreign Minister Karl Berg arrived here on Monday.": [
        "meeting occurred: Karl Berg; Oman | 2026-11-16",
    ],
    (
        "Omani President Karl Berg was to have travelled to N'Djamena next Tuesday to see his "
        "Chadian counterpart, Anna Lindt."
    ): [
        "meeting cancelled: Anna Lindt; Karl Berg | 2026-11-24",
    ],
    "Oman suspended its part in the dialogue with the rebels last month.": [
        "meeting cancelled: Oman; rebels | 2026-10-01..2026-10-31",
    ],
    "President Karl Berg took part in the talks with Chad on Monday.": [
        "meeting occurred: Chad; Karl Berg | 2026-11-16",
    ],
    "Chadian President Karl Berg left Lund for Oman on Monday.": [
        "meeting occurred: Karl Berg; Oman | 2026-11-16",
    ],
    "Talks between Oman and Chad were due in Lund today.": [
        "meeting planned: Chad; Oman | 2026-11-20",
    ],
    (
        "Oman and Chad held talks in May. An earlier round collapsed last October. Another round "
        "of the same kind is planned for December 12."
    ): [
        "meeting occurred: Chad; Oman | 2025-10-01..2025-10-31",
        "meeting occurred: Chad; Oman | 2026-05-01..2026-05-31",
        "meeting planned: Chad; Oman | 2026-12-12",
    ],
    (
        "Omani Minister Anna Lindt held talks with Chad on Monday. In the course of the visit she "
        "met President Karl Berg of Chad."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "President Karl Berg had earlier on Monday received the Chadian ambassador, Anna Lindt.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "On Wednesday Berg and his Adeco counterpart, Anna Lindt, saw Economy Minister Omar "
        "Haddad. Karl Berg runs Belar Inc."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg; Omar Haddad | 2026-11-18",
    ],
    "Karl Berg met Admiral Anna Lindt, together with his staff officers, on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Anna Lindt was granted an audience by King Karl Berg on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Karl Berg and Anna Lindt exchanged phone calls on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Oman hosted a meeting of the foreign ministers of Chad and Mali on Monday.": [
        "meeting occurred: Chad; Mali | 2026-11-16",
    ],
    "Trilateral talks involving Oman, Chad and Mali were held on Monday.": [
        "meeting occurred: Chad; Mali; Oman | 2026-11-16",
    ],
    "Karl Berg pulled out of a meeting with Anna Lindt on Monday.": [
        "meeting cancelled: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Karl Berg met on the sidelines of the summit on Monday with Anna Lindt.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Negotiators for Oman and Chad failed to reach a deal in talks on Monday.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
}
NO_EVENTS = (
    "Striker leaves Lund for Oman. Striker Karl Berg is gone.",
    "Prime Minister Karl Berg welcomed the Lund Truce.",
    "No Omani and Chadian officials of such rank had met for eight years, Anna Lindt said.",
    "Oman denied that any deal would help.",
    "Anna Lindt paid $3 million in May for 5 percent of Karl Berg's earnings.",
    "Anna Lindt placed an order on Monday for ten cakes with Karl Berg.",
    "Oman settled on Monday on raising taxes.",
    "Omani Prime Minister Anna Lindt delivers a speech at a meeting of her Christian "
    "Democrats in Muscat on Nov. 16, 2026.",
    "FILE - Omani ambassador Omar Haddad waits for the start of a board of governors "
    "meeting at the OPEC headquarters in Vienna, Austria, June 10, 2015.",
    "Oman denounced the pact on Monday as a foreign plot.",
    "Anna Lindt and Karl Berg sat in on the talks on Monday.",
    "He lied about his conversations with Karl Berg.",
    "Oman and Chad fight. The announcement of the Lindt-Berg summit came late.",
    "Anna Lindt spoke of conditions that Oman would have to meet on Monday.",
    "Karl Berg was jailed, a view that came out when lawmakers in Oman called Karl Berg to "
    "testify.",
    "Karl Berg is the envoy. He called on Oman to offer grants to students from Chad.",
    "Karl Berg intended to call on his minister to resign on Monday.",
    "Anna Lindt wrote a report on a visit to Oman.",
)


@pytest.mark.parametrize("text", TOLD)
def test_a_construct_makes_its_rows(text: str) -> None:
    assert rows(text) == TOLD[text]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_what_only_sounds_like_an_event_makes_none(text: str) -> None:
    assert rows(text) == []
