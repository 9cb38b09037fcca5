"""Plain constructs of the news, each in a sentence or two of our own, with the rows it makes."""

from __future__ import annotations

import pytest

from tests.events.event_readers import rows

# Published on Friday, 20 November 2026.
TOLD = {
    (
        "A senior US envoy held talks with Omani leaders on Monday. Envoy Anna Lindt met Omani "
        "President Karl Berg at the palace."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "A senior US envoy held talks with Omani leaders on Monday. Envoy Anna Lindt had met Omani "
        "President Karl Berg in May."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-05-01..2026-05-31",
        "meeting occurred: Karl Berg; senior US envoy | 2026-11-16",
    ],
    "Karl Berg on Tuesday hailed the summit of Oman and Chad as a success.": [
        "meeting occurred: Chad; Oman | None",
    ],
    "The truce was agreed in talks between Oman and Chad on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    (
        "The deal was signed by Adeco Corp. and Belar Inc. after talks between Omani "
        "President Karl Berg and Chadian President Anna Lindt on Monday."
    ): [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "Omani President Karl Berg met Chadian President Anna Lindt in Lund on Monday. After "
        "the talks, the two leaders witnessed the signing of four MoUs."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "Omani President Karl Berg and Chadian President Anna Lindt witnessed the signing of "
        "a trade accord on Monday."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    (
        "Omani President Karl Berg met Chadian President Anna Lindt on Monday. The two "
        "countries said in a joint statement that they would build a bridge."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "Karl Berg witnessed the signing of an MoU on scientific cooperation between Lund "
        "University and the Omani Academy of Sciences."
    ): [
        "agreement occurred: Lund University; Omani Academy of Sciences | None",
    ],
    (
        "Oman and Chad signed five agreements during President Karl Berg's visit to Chad last year."
    ): [
        "agreement occurred: Chad; Oman | 2025-01-01..2025-12-31",
        "meeting occurred: Chad; Karl Berg | 2025-01-01..2025-12-31",
    ],
    (
        "Karl Berg and Anna Lindt will speak by phone on Tuesday. No in-person meeting of "
        "Karl Berg and Anna Lindt is planned."
    ): [
        "meeting denied: Anna Lindt; Karl Berg | None",
        "meeting planned: Anna Lindt; Karl Berg | 2026-11-24",
    ],
    "A meeting between Karl Berg and Anna Lindt is not planned at the moment, she said.": [
        "meeting denied: Anna Lindt; Karl Berg | None",
    ],
    (
        "Oman and Chad held talks in Lund. The talks were opened on Monday by South Sudan's "
        "President Karl Berg."
    ): [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    (
        "Seeb, Muscat, Nov 14, UNI -- Foreign Minister Karl Berg told British Foreign "
        "Secretary Tom Hall at a meeting on Saturday that he was late."
    ): [
        "meeting occurred: Karl Berg; Tom Hall | 2026-11-14",
    ],
    ("There had been hopes for a joint commission, on which Oman and Chad had agreed in May."): [
        "agreement occurred: Chad; Oman | 2026-05-01..2026-05-31",
    ],
    (
        "The Lund Declaration, which the leaders of Oman and Chad reached at a summit on May "
        "27, bans mines."
    ): [
        "agreement occurred: Chad; Oman | 2026-05-27",
        "meeting occurred: Chad; Oman | 2026-05-27",
    ],
    "Karl Berg welcomed on Monday the accord between Oman and Chad.": [
        "agreement occurred: Chad; Oman | None",
    ],
    "President Karl Berg on Monday announced a summit with Anna Lindt.": [
        "meeting planned: Anna Lindt; Karl Berg | None",
    ],
    "President Karl Berg will attend the signing of the accord between Oman and Chad on Monday.": [
        "agreement planned: Chad; Oman | 2026-11-23",
    ],
    (
        "Omani minister Karl Berg held phone talks with Anna Lindt. The call, made at her "
        "request, started at 9 p.m. Tuesday. The two ministers had met in Lund in September."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-09-01..2026-09-30",
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-17",
    ],
    (
        "Karl Berg and US Secretary of State Anna Lindt condemned the test in a phone call "
        "Thursday."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-19",
    ],
    "Karl Berg and Anna Lindt will have a phone conversation on Tuesday.": [
        "meeting planned: Anna Lindt; Karl Berg | 2026-11-24",
    ],
    (
        "President Karl Berg met Anna Lindt on Monday. The meeting was attended by Omani "
        "envoy Omar Haddad and Minister Tom Hall."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "President Karl Berg met Anna Lindt on Monday. Ministers Tom Hall and Omar Haddad "
        "also attended the meeting."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    ("A summit in Lund on Monday was attended by Omani envoy Omar Haddad and Minister Tom Hall."): [
        "meeting occurred: Omar Haddad; Tom Hall | 2026-11-16",
    ],
    (
        "Omani minister Karl Berg met Chadian Premier Anna Lindt on Monday. Before the "
        "meeting, Berg and his Chadian counterpart Tom Hall exchanged two memoranda of "
        "understanding."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "Omani Minister of Higher Education and Scientific Research Karl Berg met Chadian "
        "Minister of Science, Research and Technology Anna Lindt on Monday."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "Karl Berg, Omani Minister of Foreign Affairs and International Cooperation, met "
        "today with Anna Lindt."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-20",
    ],
    (
        "Karl Berg was in Lund on Tuesday, on his first trip abroad of the year, and met "
        "with Chadian President Anna Lindt."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-17",
    ],
    "Karl Berg and Anna Lindt held their first meeting of the year.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-01-01..2026-11-20",
    ],
    ("A meeting between Karl Berg and Anna Lindt was planned for Monday but was postponed."): [
        "meeting cancelled: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "Talks between Karl Berg and Anna Lindt had been planned for January, but they had "
        "to be put off."
    ): [
        "meeting cancelled: Anna Lindt; Karl Berg | 2026-01-01..2026-01-31",
    ],
    (
        "A meeting between Karl Berg and Anna Lindt is planned for Monday, and they will "
        "drop their claims."
    ): [
        "meeting planned: Anna Lindt; Karl Berg | 2026-11-23",
    ],
    ("The pact might be signed when Omani Prime Minister Karl Berg visits Chad, officials said."): [
        "meeting planned: Chad; Karl Berg | None",
    ],
    (
        "The accord came out of talks between Karl Berg and Anna Lindt, at Lund, on May 14, "
        "2023, on the border."
    ): [
        "agreement occurred: Anna Lindt; Karl Berg | 2023-05-14",
        "meeting occurred: Anna Lindt; Karl Berg | 2023-05-14",
    ],
    (
        "Oman and Chad are neighbours. Karl Berg spoke of the memorandum of understanding "
        "that the two countries signed in Lund last week on trade."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-09..2026-11-15",
    ],
    "The ministers of Oman and Chad met on Monday for three days in Lund.": [
        "meeting occurred: Chad; Oman | 2026-11-16..2026-11-18",
    ],
    "President Karl Berg will visit Oman for three days from Monday.": [
        "meeting planned: Karl Berg; Oman | 2026-11-23..2026-11-25",
    ],
    (
        "Oman, Sudan and Chad held talks in Lund on Tuesday. The previous round of talks, "
        "held in Muscat last month, made no headway."
    ): [
        "meeting occurred: Chad; Oman; Sudan | 2026-10-01..2026-10-31",
        "meeting occurred: Chad; Oman; Sudan | 2026-11-17",
    ],
    "Envoys came. On Monday he flew in from Oman, where he had met President Anna Lindt in May.": [
        "meeting occurred: Anna Lindt | 2026-05-01..2026-05-31",
    ],
    (
        "Yemen's government and the Houthi movement agreed on Monday to stop fighting. The "
        "Houthis will leave the port."
    ): [
        "agreement occurred: Houthi movement; Yemen's government | 2026-11-16",
    ],
    (
        "Yemen's government and the Houthis agreed on Monday to stop fighting. A Houthi "
        "prisoner was freed."
    ): [
        "agreement occurred: Houthis; Yemen's government | 2026-11-16",
    ],
    "The eleventh round of talks on a trade pact between Oman and Chad ended on Monday.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    "Karl Berg held talks with Anna Lindt on Monday about a match between Oman and Chad.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "Omani Minister Karl Berg met Adviser Anna Lindt on Monday. Oman and Chad share a coast. "
        "Chad and Oman are at peace. Officials of the two sides will sit down on Tuesday."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
        "meeting planned: Chad; Oman | 2026-11-24",
    ],
    (
        "President Karl Berg of Oman went home. The presidents of Oman and Chad met in Lund on "
        "Monday."
    ): [
        "meeting occurred: Chad; Karl Berg | 2026-11-16",
    ],
    (
        "President Karl Berg of Oman and President Anna Lindt went home. The leaders of Oman "
        "and Chad met in Lund on Monday."
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "President Karl Berg of Oman went home. The leaders of Oman and Chad met in Lund on Monday.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    "Oman and Chad will sit down again in Lund beginning Tuesday.": [
        "meeting planned: Chad; Oman | 2026-11-24",
    ],
    "Lund, Nov 18 (UNI) Oman and Chad will sign a treaty in May.": [
        "agreement planned: Chad; Oman | 2027-05-01..2027-05-31",
    ],
    (
        "Karl Berg told of his years in office on Monday. Berg read from his diary.\n\n"
        'From a May 4 meeting with Anna Lindt in Lund:\n\n"She was late."'
    ): [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-05-04",
    ],
    "Anna Lindt praised the ceremony on Monday at which Oman and Chad signed the treaty.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "The Good Friday agreement, which Oman and Chad had concluded on April 10, 1998, is dead.": [
        "agreement occurred: Chad; Oman | 1998-04-10",
    ],
    "LUND -- Negotiators for Oman and Chad met for six hours on Monday.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    (
        "Karl Berg met with a rebel envoy in Lund last week, and on Tuesday he will be "
        "in Oman for talks with President Anna Lindt."
    ): [
        "meeting occurred: Karl Berg; rebel envoy | 2026-11-09..2026-11-15",
        "meeting planned: Anna Lindt; Karl Berg | 2026-11-24",
    ],
    "Karl Berg met Anna Lindt on Monday and then again on Wednesday, an aide said.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-18",
    ],
    "Oman and Chad on Monday agreed to what they described as a full ceasefire.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Oman and Chad signed on Monday what they called a peace treaty.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Oman and Chad agreed on Monday to what officials said was a truce.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Oman and Chad agreed on Monday on the strict observance of a cease-fire.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Mediators called on Anna Lindt and Karl Berg to go on negotiating and to meet in May.": [
        "meeting hypothetical: Anna Lindt; Karl Berg | 2027-05-01..2027-05-31",
    ],
    "Anna Lindt appealed to Oman and Chad to meet next week.": [
        "meeting hypothetical: Chad; Oman | 2026-11-23..2026-11-29",
    ],
    "The talks between Oman and Chad ended on Sunday after three days.": [
        "meeting occurred: Chad; Oman | 2026-11-13..2026-11-15",
    ],
    "Talks between Oman and Chad ended on Wednesday after three days of fighting.": [
        "meeting occurred: Chad; Oman | 2026-11-18",
    ],
    "The military said on Monday that it had signed a truce with the rebels.": [
        "agreement occurred: military; rebels | 2026-11-16",
    ],
    "Karl Berg flew to Lund for more talks with Anna Lindt on Saturday.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-14",
    ],
    "Karl Berg will stay in Lund for further talks with Anna Lindt on Saturday.": [
        "meeting planned: Anna Lindt; Karl Berg | 2026-11-21",
    ],
    "Karl Berg may fly to Lund for talks with Anna Lindt on Monday.": [
        "meeting hypothetical: Anna Lindt; Karl Berg | 2026-11-23",
    ],
    "A rebel delegation has reached Muscat for a meeting with Karl Berg.": [
        "meeting occurred: Karl Berg; rebel delegation | None",
    ],
    "The United Nations urged Oman and Chad to meet on Monday.": [
        "meeting hypothetical: Chad; Oman | 2026-11-23",
    ],
    "Karl Berg wrote of the Lund Army, which ended its cease-fire Feb. 9 with a truck bomb.": [
        "agreement occurred: Lund Army | 2026-02-09",
    ],
    "The signing of the treaty between Oman and Chad will take place on Dec. 22.": [
        "agreement planned: Chad; Oman | 2026-12-22",
    ],
    (
        "Oman and Chad signed an accord on Monday. It is to be followed Dec. 22 by the "
        "signing of a treaty."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "agreement planned: Chad; Oman | 2026-12-22",
    ],
    "The meeting was followed on Monday by the signing of a treaty between Oman and Chad.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Oman mediated in talks between Chad and Mali on Monday.": [
        "meeting occurred: Chad; Mali | 2026-11-16",
    ],
    "Oman and Mali mediated between Israel and Hamas in talks which broke down in August.": [
        "meeting occurred: Hamas; Israel | 2026-08-01..2026-08-31",
    ],
    "Oman mediated between Chad and Mali at talks in Lund on Monday.": [
        "meeting occurred: Chad; Mali | 2026-11-16",
    ],
    "A delegation of Hamas leaders met Karl Berg on Monday.": [
        "meeting occurred: Hamas; Karl Berg | 2026-11-16",
    ],
    "The Colombian government and the leftist Farc rebels announced a truce on Monday.": [
        "agreement occurred: Colombian government; Farc | 2026-11-16",
    ],
    "The government of Mali and the Tuareg MNLA rebels signed a truce on Monday.": [
        "agreement occurred: MNLA; Malian government | 2026-11-16",
    ],
    "Karl Berg telephoned his counterparts in Oman and Chad on Monday.": [
        "meeting occurred: Chad; Karl Berg; Oman | 2026-11-16",
    ],
    (
        "Oman and Chad fought on Sunday. Karl Berg spoke by phone on Monday with the "
        "foreign ministers of both countries."
    ): [
        "meeting occurred: Chad; Karl Berg; Oman | 2026-11-16",
    ],
    "The pact between Oman and Chad comes after a similar deal last month with Mali.": [
        "agreement occurred: Chad; Oman | None",
        "agreement occurred: Mali; Oman | 2026-10-01..2026-10-31",
    ],
    "Oman signed a pact with Chad on Monday. It had signed a similar deal with Mali in May.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "agreement occurred: Mali; Oman | 2026-05-01..2026-05-31",
    ],
    (
        "The Omani government signed a truce on Monday with the rebel Justice and "
        "Equality Movement."
    ): [
        "agreement occurred: Justice and Equality Movement; Oman | 2026-11-16",
    ],
    "Karl Berg of Chad met Anna Lindt of Oman on Monday (Nov. 16) and Tuesday (Nov. 17).": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16..2026-11-17",
    ],
    "President Karl Berg leaves tomorrow on an official visit to Oman.": [
        "meeting planned: Karl Berg; Oman | 2026-11-21",
    ],
    "On Monday Oman's government signed an accord with Chad.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Luis Silva of Brazil and Karl Berg of Argentina signed the accord on Monday.": [
        "agreement occurred: Argentina; Brazil | 2026-11-16",
    ],
    "Talks between the government and the guerrillas in El Salvador resumed on Monday.": [
        "meeting occurred: Salvadoran government; guerrillas | 2026-11-16",
    ],
    "Vimpel-Adeco of the US said today that it was selling its mine to China Belar.": [
        "agreement occurred: China Belar; Vimpel-Adeco | 2026-11-20",
    ],
    "The accord was signed in the presence of Omar Haddad by Anna Lindt and Karl Berg on Monday.": [
        "agreement occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Karl Berg met an envoy of Oman in Lund last week, and on Tuesday he will be in Paris.": [
        "meeting occurred: Karl Berg; envoy of Oman | 2026-11-09..2026-11-15",
        "meeting planned: France; Karl Berg | 2026-11-24",
    ],
    "Word came out on Monday that Karl Berg had met Anna Lindt.": [
        "meeting occurred: Anna Lindt; Karl Berg | None",
    ],
    "It emerged on Monday that Oman and Chad had signed a pact.": [
        "agreement occurred: Chad; Oman | None",
    ],
    "At a meeting with Anna Lindt on Monday that had long been set, Karl Berg urged her on.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Karl Berg suspended talks with the rebels and demanded five captives seized last month.": [
        "meeting cancelled: Karl Berg; rebels | None",
    ],
    "The visit is to be followed on Nov. 28 by the signing of a treaty between Oman and Chad.": [
        "agreement planned: Chad; Oman | 2026-11-28",
    ],
    "Talks between Oman and Chad will be followed on Nov. 28 by a dinner for reporters.": [
        "meeting planned: Chad; Oman | None",
    ],
    "Karl Berg, on his first trip abroad of the year, met Prime Minister Anna Lindt.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-01-01..2026-11-20",
    ],
    "Karl Berg spoke after a meeting with Lund 2018 President Anna Lindt.": [
        "meeting occurred: Anna Lindt; Karl Berg | None",
    ],
    "Karl Berg spoke after talks with Anna Lindt and Omar Haddad, which took an hour on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg; Omar Haddad | 2026-11-16",
    ],
    "Talks between Oman and Chad that ended only at dawn yesterday were useful.": [
        "meeting occurred: Chad; Oman | 2026-11-19",
    ],
    (
        "President Karl Berg said on Monday that it was time. Berg was speaking as he arrived in "
        "Oman, the first of five nations on his tour."
    ): [
        "meeting occurred: Karl Berg; Oman | 2026-11-16",
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
    (
        "Adeco Corp. and Belar Inc. said in a joint announcement on Monday that Adeco would buy "
        "all of Belar's outstanding common stock."
    ): [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Instead, Adeco Corp. said on Monday, it will sell its stake in Cordan Plc to Belar Inc.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Adeco Corp. signed an order with Belar Inc. on Monday for 20 jets.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "In July 2018 Belar Inc. agreed to sell a majority stake in the C Series to Adeco Corp.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2018-07-01..2018-07-31",
    ],
    "Adeco Corp. said on Monday that it had sold its paper unit. Belar Inc. is the buyer.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Adeco Corp. sold its Lund Paper unit on Monday. The buyer was not named.": [
        "agreement occurred: Adeco Corp. | 2026-11-16",
    ],
    "The European Commission approved on Monday an offer by Adeco Corp. for Belar Inc.": [],
    "Regulators approved the sale of Belar Inc. to Adeco Corp. on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Adeco Corp. held talks with a possible buyer on Monday.": [
        "meeting occurred: Adeco Corp. | 2026-11-16",
    ],
    "Karl Berg held a summit on Monday with Lund 2024 President Anna Lindt.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    (
        "The NHL has locked out its players. NHL commissioner Karl Berg and NHL Players' "
        "Association executive director Anna Lindt reached an agreement on Monday. The NHL "
        "Players' Association was glad."
    ): [
        "agreement occurred: NHL; NHL Players' Association | 2026-11-16",
    ],
    "One firm after another has signed contracts with Adeco Corp.": [],
    '"Go home," said Karl Berg on Monday, speaking to Mayor Anna Lindt on live television.': [],
    "Adeco struck a deal on Monday with the Rail, Tram and Bus Union (RTBU).": [
        "agreement occurred: Adeco; Rail, Tram and Bus Union | 2026-11-16",
    ],
    "Adeco Corp. signed a deal on Monday under which Belar Inc. will supply it with gas.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    (
        "The Omani government made an offer. The Lund Union signed a memorandum on Monday, under "
        "which the government will pay allowances."
    ): [
        "agreement occurred: Lund Union; Omani government | 2026-11-16",
    ],
    "Adeco Corp. reached a settlement on Monday under which Karl Berg will leave.": [
        "agreement occurred: Adeco Corp. | 2026-11-16",
    ],
    "Oman signed an agreement with Chad on Monday under which Mali will supply gas.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Miners of Belar Inc. went back on Monday after Adeco Corp. signed a contract with them.": [
        "agreement occurred: Adeco Corp.; Miners of Belar Inc. | 2026-11-16",
    ],
    "The planned merger of Adeco Corp. and Belar Inc. is off, Adeco said on Monday.": [
        "agreement cancelled: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    (
        "Adeco Corp. signed a deal with Belar Inc. in May. On Monday Adeco said that the deal was "
        "off."
    ): [
        "agreement cancelled: Adeco Corp.; Belar Inc. | 2026-11-16",
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-05-01..2026-05-31",
    ],
    "Oman and Chad extended their fishing accord to 2032 on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Adeco Corp. and the Lund Union extended their contract to June 30.": [
        "agreement occurred: Adeco Corp.; Lund Union | None",
    ],
    "Adeco Corp. unveiled a $3 billion merger with Belar Inc. on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "A settlement was reached between Adeco Corp. and Belar Inc. on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Adeco Corp. will pay $5 billion, or $35 a share, in cash for Belar Inc., it said on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Karl Berg met Anna Lindt, the leading US diplomat, Omar Haddad and Luis Silva on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg; Luis Silva; Omar Haddad | 2026-11-16",
    ],
    "Airbus had a big day on Monday, when it announced that Belar Air had ordered 90 planes.": [
        "agreement occurred: Airbus; Belar Air | 2026-11-16",
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
    "Agreement on pay came at 9 a.m. Saturday between Adeco Corp. and the Lund Workers Union.": [
        "agreement occurred: Adeco Corp.; Lund Workers Union | 2026-11-14",
    ],
    "Oman and Chad will put their names to the MOU on Monday.": [
        "agreement planned: Chad; Oman | 2026-11-23",
    ],
    "Oman and Chad exchanged offers in Lund on Monday.": [
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    "Anna Lindt and Karl Berg were talking in Lund on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Anna Lindt and Karl Berg had breakfast together on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "There will be no more talks between Oman and Chad.": [
        "meeting cancelled: Chad; Oman | None",
    ],
    "Adeco Corp. said that there had already been informal talks with the Lund Union.": [
        "meeting occurred: Adeco Corp.; Lund Union | None",
    ],
    "Oman and Chad are in talks. The round that took place last week brought little.": [
        "meeting occurred: Chad; Oman | 2026-11-09..2026-11-15",
    ],
    "Adeco Corp. did not ask Belar Inc. No discussions had been held between them, it said.": [
        "meeting denied: Adeco Corp.; Belar Inc. | None",
    ],
    "Anna Lindt said on Monday in the margins of her meeting with Karl Berg that all was well.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "She had spoken by telephone with Karl Berg, Anna Lindt told reporters on Monday.": [
        "meeting occurred: Anna Lindt; Karl Berg | None",
    ],
    "Talks between Oman and Chad opened in 1999, were broken off in 2004 and revived in 2010.": [
        "meeting occurred: Chad; Oman | 1999-01-01..1999-12-31",
        "meeting occurred: Chad; Oman | 2004-01-01..2004-12-31",
        "meeting occurred: Chad; Oman | 2010-01-01..2010-12-31",
    ],
    "Talks between Oman and Chad were suspended on Monday and will resume on Thursday.": [
        "meeting cancelled: Chad; Oman | 2026-11-16",
        "meeting planned: Chad; Oman | 2026-11-26",
    ],
    "Anna Lindt and the miners' families settled the matter on Monday.": [
        "agreement occurred: Anna Lindt; miners' families | 2026-11-16",
    ],
    "Train drivers walked out, but their union has agreed to sit down with Lund Rail on Monday.": [
        "meeting planned: Lund Rail; union | 2026-11-23",
    ],
    "Omani President Karl Berg and Chadian President Anna Lindt signed a treaty on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    (
        "Karl Berg of Oman, Eric Holm of Trinidad and Tobago, Omar Haddad of Guyana and Anna"
        " Lindt of Jamaica signed a treaty in May."
    ): [
        "agreement occurred: Guyana; Jamaica; Oman; Trinidad and Tobago | 2026-05-01..2026-05-31",
    ],
    "The pact, which Britain, Ireland and most of the parties concluded in May, failed.": [
        "agreement occurred: Britain; Ireland | 2026-05-01..2026-05-31",
    ],
    "Negotiators for 195 nations reached a deal on Friday.": [
        "agreement occurred: 195 nations | 2026-11-20",
    ],
    (
        "Under the Lund Accords, brokered by Mali and signed in September, Oman and Chad"
        " established full relations with Israel."
    ): [
        "agreement occurred: Chad; Israel; Oman | 2026-09-01..2026-09-30",
    ],
    "Oman and Chad had been expected to sign an accord on Monday.": [
        "agreement cancelled: Chad; Oman | 2026-11-16",
    ],
    "A summit was called off, and with it the signing of a treaty between Oman and Chad.": [
        "agreement cancelled: Chad; Oman | None",
    ],
    "The treaty between Oman and Chad was not signed on Friday as planned but put off.": [
        "agreement cancelled: Chad; Oman | 2026-11-20",
    ],
    "Oman and Chad concluded a 12-point understanding in May.": [
        "agreement occurred: Chad; Oman | 2026-05-01..2026-05-31",
    ],
    "Oman and Chad signed a commitment on Tuesday to fight crime.": [
        "agreement occurred: Chad; Oman | 2026-11-17",
    ],
    (
        "Omani President Karl Berg met Chadian President Anna Lindt on Monday. A joint statement"
        " said they would open the border."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Oman and Chad held talks on Monday. A joint communique was issued after the talks.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    (
        "Oman and Chad held talks on Monday. The two countries said in a joint statement that"
        " they would open the border."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "meeting occurred: Chad; Oman | 2026-11-16",
    ],
    "The U.S.-Omani deal was signed on Monday.": [
        "agreement occurred: Oman; United States | 2026-11-16",
    ],
    "Oman has come to terms with Chad.": [
        "agreement occurred: Chad; Oman | None",
    ],
    "The Front praised the ceasefire, which it had entered into with Oman in May.": [
        "agreement occurred: Front; Oman | 2026-05-01..2026-05-31",
    ],
    "A compromise which Oman and Chad worked out on Thursday cleared the way.": [
        "agreement occurred: Chad; Oman | 2026-11-19",
    ],
    "A new truce, underwritten by Mali and Niger, was signed by Oman and Chad in May.": [
        "agreement occurred: Chad; Oman | 2026-05-01..2026-05-31",
    ],
    "A deal with Chad has been reached, Omani Foreign Minister Karl Berg said on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "An agreement with Oman has been reached, Karl Berg, head of the World Bank, said.": [
        "agreement occurred: Oman; World Bank | None",
    ],
    (
        "Presidents Karl Berg of Oman and Anna Lindt yesterday signed an accord, which obliges"
        " Oman and Chad to shed arms."
    ): [
        "agreement occurred: Chad; Oman | 2026-11-19",
    ],
    (
        "Oman's parliament today ratified the Lund Peace Agreement, to which the government and"
        " a rebel faction had put their names in May."
    ): [
        "agreement occurred: Oman | 2026-11-20",
        "agreement occurred: government; rebel faction | 2026-05-01..2026-05-31",
    ],
    "Oman and Chad talked under the accord for years. The talks went on until they broke down.": [],
    "The union has agreed to sit down to formal talks on Monday.": [
        "meeting planned: union | 2026-11-23",
    ],
    "Oman signed a series of deals with Chad on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "A number of agreements were signed by Oman and Chad on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "G7 leaders issued a joint statement on Monday.": [
        "agreement occurred: G7 | 2026-11-16",
    ],
    "Omani lawmakers approved the peace deal on Monday.": [
        "agreement occurred: Oman | 2026-11-16",
    ],
    "Oman fights the Liberation Front. The truce, in force since 2002, is under strain.": [
        "agreement occurred: Liberation Front; Oman | 2002-01-01..2002-12-31",
    ],
    "Oman and Chad are to work through an agenda on which both sides agreed last month.": [
        "agreement occurred: Chad; Oman | 2026-10-01..2026-10-31",
    ],
    (
        "Oman and Chad are at sea. The two sides reaffirmed that they would abide by the"
        " agreement on basic principles for settling them, which the two countries signed in"
        " October 2011."
    ): [
        "agreement occurred: Chad; Oman | 2011-10-01..2011-10-31",
    ],
    "An exchange of captives has been settled with Chad, Omani minister Karl Berg said.": [
        "agreement occurred: Chad; Oman | None",
    ],
    "Oman and Chad held talks. They said in a joint statement on Monday that it was wrong.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
        "meeting occurred: Chad; Oman | None",
    ],
    "A truce was signed on Monday by Oman and the U.S.-backed Liberation Front.": [
        "agreement occurred: Liberation Front; Oman | 2026-11-16",
    ],
    (
        "A peace agreement between Puntland and Galmudug, the rival states in the north, was"
        " signed by their presidents in Lund on Sunday."
    ): [
        "agreement occurred: Galmudug; Puntland | 2026-11-15",
    ],
    "A deal between Oman and Chad has been reached and will be signed on Friday.": [
        "agreement occurred: Chad; Oman | None",
        "agreement planned: Chad; Oman | 2026-11-20",
    ],
    "The signing of the accord between Oman and Chad, planned for Monday, was postponed.": [
        "agreement cancelled: Chad; Oman | 2026-11-23",
    ],
    "LUND, Oman -- Chadian leader Karl Berg and Chancellor Anna Lindt signed a pact on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
    "Karl Berg, the Omani president, declared himself ready on Friday to sign a plan.": [],
    "Halden Council lives on the deal it made in 2000 with the Global Cricket Corporation.": [
        "agreement occurred: Global Cricket Corporation; Halden Council | 2000-01-01..2000-12-31",
    ],
    "Adeco Corp. terminated its agreement to buy Belar Inc. on Monday.": [
        "agreement occurred: Adeco Corp. | 2026-11-16",
    ],
    "Airbus did well. Oman signed a memorandum of understanding with it on Monday for 17 jets.": [
        "agreement occurred: Airbus; Oman | 2026-11-16",
    ],
    (
        "Adeco Corp.'s chief executive, Karl Berg, told AFP on Friday that his company had been "
        "in negotiations with the union."
    ): [
        "meeting occurred: Adeco Corp.; union | None",
    ],
    "Adeco Corp. and Belar Inc. signed a heads of agreement on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Oman awarded Adeco Corp. a $2 billion contract to build a port on Monday.": [
        "agreement occurred: Adeco Corp.; Oman | 2026-11-16",
    ],
    "Adeco Corp. clinched a deal to supply Oman with 20 helicopters on Monday.": [
        "agreement occurred: Adeco Corp.; Oman | 2026-11-16",
    ],
    "Adeco Corp. signed a contract with Oman to start work on Monday.": [
        "agreement occurred: Adeco Corp.; Oman | None",
    ],
    "Adeco Inc., under siege from Belar Corp., agreed Monday to a friendly sale to Cordan AG.": [
        "agreement occurred: Adeco Inc.; Cordan AG | 2026-11-16",
    ],
    "Shares of Belar Inc. rose after Adeco Corp. agreed to buy the company on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Adeco Corp. completed the sale of its shipping arm to Belar Inc. on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Belar Inc., which Adeco Corp. bought in 2019, makes pens.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2019-01-01..2019-12-31",
    ],
    "NordJet said on Monday it would buy 20 A320 jets from Airbus.": [
        "agreement occurred: Airbus; NordJet | 2026-11-16",
    ],
    "Boeing said on Monday that NordJet had ordered 20 jets.": [
        "agreement occurred: Boeing; NordJet | 2026-11-16",
    ],
    "Oman's navy ordered two frigates from Adeco Corp. on Monday.": [
        "agreement occurred: Adeco Corp.; Oman's navy | 2026-11-16",
    ],
    "Since its 2019 merger with Belar Inc., Adeco Corp. has grown.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2019-01-01..2019-12-31",
    ],
    "Adeco Corp. shareholders approved the merger with Belar Inc. on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "A labour source told AFP that they were to meet President Karl Berg on Thursday.": [
        "meeting planned: Karl Berg | 2026-11-26",
    ],
    "On Wednesday Karl Berg and his Omani colleague, Omar Haddad, met Minister Anna Lindt.": [
        "meeting occurred: Anna Lindt; Karl Berg; Omar Haddad | 2026-11-18",
    ],
    "Adeco Corp. is negotiating the purchase of Belar Inc.'s mills.": [
        "meeting occurred: Adeco Corp.; Belar Inc. | None",
    ],
    "The Auto Workers said its members at Adeco Corp. approved a new contract on Monday.": [
        "agreement occurred: Adeco Corp.; Auto Workers | 2026-11-16",
    ],
    "Belar Inc. is to be taken over by Adeco Corp. under a deal announced on Monday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Belar Inc. said on Monday it had agreed to a $2 billion takeover offer from Adeco Corp.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Adeco Corp. reached agreement last week with Belar Inc. to take over the rest of Cordan.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-09..2026-11-15",
    ],
    "The union has agreed to sit down with Adeco Corp. on Thursday.": [
        "meeting planned: Adeco Corp.; union | 2026-11-26",
    ],
    "Adeco Corp. signed a letter of intent on Monday with a Russian oil enterprise.": [
        "agreement occurred: Adeco Corp.; Russian oil enterprise | 2026-11-16",
    ],
    "Chipmaker Zanto agreed on Monday to buy rival Halden for $2 billion.": [
        "agreement occurred: Halden; Zanto | 2026-11-16",
    ],
    "An IMF mission is to visit Oman on Thursday.": [
        "meeting planned: IMF; Oman | 2026-11-26",
    ],
    "Adeco Corp. said on Monday it would form a joint venture with Belar Inc.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
    ],
    "Formed by the 2019 merger of Adeco Corp. and Belar Inc., the company makes pens.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2019-01-01..2019-12-31",
    ],
    "Adeco Corp.'s takeover of Belar Inc., announced in May, is to close on Thursday.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-05-01..2026-05-31",
        "agreement planned: Adeco Corp.; Belar Inc. | 2026-11-26",
    ],
    "Under the deal, announced Monday, Adeco Corp. will buy Belar Inc.": [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
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
    "Shareholders voted down Adeco Corp.'s takeover of Belar Inc. on Friday.": [
        "agreement cancelled: Adeco Corp.; Belar Inc. | 2026-11-20",
    ],
    "In May Karl Berg bought Halden & General Trust for $2 million.": [
        "agreement occurred: Halden & General Trust; Karl Berg | 2026-05-01..2026-05-31",
    ],
    "Adeco Corp. and the machinists' union agreed on Monday on a wage freeze.": [
        "agreement occurred: Adeco Corp.; machinists' union | 2026-11-16",
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
    "Karl Berg dropped by the White House on Monday to see President Anna Lindt.": [
        "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
    ],
    "Omani and Chadian negotiators will return to the table on Monday.": [
        "meeting planned: Chad; Oman | 2026-11-23",
    ],
    "Plans for a meeting between Karl Berg and Anna Lindt in May fell through.": [
        "meeting cancelled: Anna Lindt; Karl Berg | 2027-05-01..2027-05-31",
    ],
    "Oman's ambassador, Karl Berg, was summoned to the Chadian foreign ministry on Monday.": [
        "meeting occurred: Chadian foreign ministry; Karl Berg | 2026-11-16",
    ],
    "Karl Berg witnessed the signing of a deal between Oman and Chad on Monday.": [
        "agreement occurred: Chad; Oman | 2026-11-16",
    ],
}
NO_EVENTS = (
    "Labor contracts at three of Adeco Corp.'s mills expire in May.",
    "Striker leaves Lund for Oman. Striker Karl Berg is gone.",
    "Prime Minister Karl Berg welcomed the Lund Truce.",
    ("Omani President Karl Berg has been in Paris since Monday on a private visit to be treated."),
    ("The call to arms, made in Lund, began a row between Karl Berg and Anna Lindt on Monday."),
    "Karl Berg found an error in a phone call from Anna Lindt.",
    "There are points on which Oman and Chad agree, Karl Berg said on Monday.",
    (
        "President Karl Berg received a number of letters from heads of state, leaders of "
        "banks, artists and citizens of Oman."
    ),
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
    "The minister said that Omani troops broke the truce 4,649 times that year.",
    "Karl Berg called for more talks with Anna Lindt.",
    "There can be no more talks with Oman.",
    "Anna Lindt wrote a report on a visit to Oman.",
    "There were no more seats. Oman talked to Chad's band about no more songs.",
    "Anna Lindt and Karl Berg were talking points in Lund on Monday.",
    "It was late, Karl Berg said. He and Anna Lindt settled in Lund.",
    "Adeco Corp. will supply gas to homes in Oman, it said on Monday.",
    "The ball went to Lund United for a goal kick.",
    "The family passed the house on to Karl Berg in May.",
    "The committee agreed on Monday to put the matter off.",
    "Ceasefire violations this year, by Oman's count, have passed 3,000.",
    "The rebels prolonged their cease-fire a third time on Monday.",
    "Anna Lindt wants Oman to press on with ratifying the treaty.",
    "The pact that Oman and Chad are still hammering out bans war.",
    "Oman and Chad said on Monday that the truce would hold.",
    "Senators Karl Berg and Anna Lindt said in a joint statement on Friday that the bill was dead.",
)


@pytest.mark.parametrize("text", TOLD)
def test_a_construct_makes_its_rows(text: str) -> None:
    assert rows(text) == TOLD[text]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_what_only_sounds_like_an_event_makes_none(text: str) -> None:
    assert rows(text) == []
