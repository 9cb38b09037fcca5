"""Meetings and agreements in the many wordings that newspapers have for them."""

from __future__ import annotations

import pytest
from event_readers import events, mentions, names


def check(text: str, kind: str, status: str, parties: set[str]) -> None:
    """One event of that kind and status, with exactly those parties."""
    (event,) = events(text)
    assert (event.type.value, str(event.status), names(event.actors)) == (kind, status, parties)


@pytest.mark.parametrize(
    ("text", "status", "parties"),
    [
        (
            "Omani President Karl Berg sat across the table from Chadian Prime Minister Anna "
            "Lindt for three hours on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Oman and Chad opened negotiations on the water dispute in Lund on Tuesday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Envoys from Oman and Chad are back at the table after a two-month pause.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Chadian Foreign Minister Anna Lindt was received by Omani President Karl Berg "
            "on Thursday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg welcomed Chadian Prime Minister Anna Lindt to the presidential palace "
            "on Thursday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "President Karl Berg flew to Lund on Sunday to see his Chadian counterpart, Anna "
            "Lindt.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg huddled with Chadian envoy Anna Lindt for an hour on Wednesday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Anna Lindt briefed Karl Berg on the plan in Lund on Wednesday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Omani Defence Minister Karl Berg called in the Chadian ambassador, Anna Lindt, "
            "on Friday to protest over the raid.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Chadian negotiators walked out of talks with Oman on Tuesday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman broke off negotiations with Chad on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Karl Berg is set to sit down with Anna Lindt in Lund next week.",
            "planned",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg will play host to Chadian leader Anna Lindt at his ranch on Sunday.",
            "planned",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg had a long chat with Anna Lindt on the sidelines of the assembly on "
            "Tuesday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Anna Lindt paid a visit to Karl Berg at his home on Saturday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg and Anna Lindt met behind closed doors on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg held a video link with Anna Lindt on Tuesday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "President Karl Berg telephoned Anna Lindt on Tuesday to congratulate her on her "
            "victory.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Omani leader Karl Berg got on the phone with Chadian President Anna Lindt late "
            "Tuesday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg dropped in on Anna Lindt during his stopover in Lund on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Omani Foreign Minister Karl Berg touched down in Chad on Monday for a three-day "
            "visit.",
            "occurred",
            {"Chad", "Karl Berg"},
        ),
        (
            "Omani President Karl Berg wrapped up a two-day visit to Chad on Tuesday.",
            "occurred",
            {"Chad", "Karl Berg"},
        ),
        (
            "Omani President Karl Berg will pay a state visit to Chad in March.",
            "planned",
            {"Chad", "Karl Berg"},
        ),
        (
            "Karl Berg was granted an audience with Queen Anna Lindt on Thursday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "The foreign ministers of Oman and Chad came face to face in Lund on Wednesday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Generals from Oman and Chad reopened a dialogue on Monday after a year of silence.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Karl Berg and Anna Lindt compared notes over breakfast on Tuesday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Oman and Chad are due to return to the negotiating table on Monday.",
            "planned",
            {"Chad", "Oman"},
        ),
        (
            "Delegations from Oman and Chad wound up two days of talks in Lund on Thursday "
            "without a breakthrough.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Leaders of Oman, Chad and Togo convened in Lund on Monday.",
            "occurred",
            {"Chad", "Oman", "Togo"},
        ),
        (
            "Karl Berg denied that he had met Anna Lindt in Lund last month.",
            "denied",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg called off his planned meeting with Anna Lindt on Monday.",
            "cancelled",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg ran into Anna Lindt in the corridor on Monday, and the two spoke for "
            "ten minutes.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Over lunch on Tuesday, Karl Berg and Anna Lindt talked about the harbour.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg sat down with Anna Lindt for an hour on Wednesday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Diplomats from Oman and Chad have been meeting in secret in Lund since Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "The presidents of Oman and Chad are to meet on a warship next Friday.",
            "planned",
            {"Chad", "Oman"},
        ),
        (
            "Karl Berg has agreed to receive Anna Lindt next week.",
            "planned",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg put in a call to Anna Lindt on Sunday night.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "President Karl Berg consulted by phone with Chadian leader Anna Lindt on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg and Anna Lindt shared a platform in Lund on Monday and later dined alone.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg stood up Anna Lindt on Monday, cancelling their meeting an hour "
            "before it was due to start.",
            "cancelled",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Omani Premier Karl Berg will be in Chad from Monday to Wednesday.",
            "planned",
            {"Chad", "Karl Berg"},
        ),
        (
            "Greeted at the airport by President Anna Lindt, Omani Premier Karl Berg spoke "
            "of a new start on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Talks between Oman and Chad were put on ice on Monday.",
            "cancelled",
            {"Chad", "Oman"},
        ),
        (
            "Officials of Oman and Chad held a fourth and final session on the border on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman said it was not holding talks with Chad.",
            "denied",
            {"Chad", "Oman"},
        ),
        (
            "Karl Berg's three-hour meeting Tuesday with Anna Lindt ended without a handshake.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg conveyed his condolences to Anna Lindt in a telephone conversation on "
            "Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg and Anna Lindt got together over coffee on Tuesday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Anna Lindt went to see Karl Berg on Monday to plead for help.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Anna Lindt is due to see Karl Berg on Thursday.",
            "planned",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Ministers from Oman and Chad are locked in talks in Lund this week.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad went back to the bargaining table on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Omani President Karl Berg made a surprise visit to Chad on Monday.",
            "occurred",
            {"Chad", "Karl Berg"},
        ),
        (
            "Omani President Karl Berg set off on Monday for a three-day visit to Chad.",
            "occurred",
            {"Chad", "Karl Berg"},
        ),
        (
            "Karl Berg rang up Anna Lindt on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg held a 30-minute telephone call with Anna Lindt on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg conferred by video with Anna Lindt on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Omani President Karl Berg scrapped a trip to Chad planned for Monday.",
            "cancelled",
            {"Chad", "Karl Berg"},
        ),
        (
            "Karl Berg held out his hand to Anna Lindt as they met on the border on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg refused to receive Anna Lindt on Monday.",
            "denied",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Chadian leader Anna Lindt meets Omani President Karl Berg",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Oman, Chad to hold talks in Lund on Monday",
            "planned",
            {"Chad", "Oman"},
        ),
        (
            "In his first stop of the day on Monday, Omani Premier Karl Berg called at the "
            "palace and was received by Queen Anna Lindt.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg, accompanied by his wife, met Anna Lindt at her residence late Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Negotiators from Oman and Chad met again Monday in Lund, but the talks broke up "
            "after an hour.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Karl Berg's talks with Anna Lindt in Lund on Monday went badly.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "It was the first time that Karl Berg and Anna Lindt had met since May.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "After meeting Anna Lindt on Monday, Karl Berg said he was hopeful.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg plans to meet with Anna Lindt when he visits Lund next week.",
            "planned",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg told Anna Lindt during a meeting on Monday that the bridge must go.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg had an hour-long meeting with Anna Lindt on Monday at the palace.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg paid a farewell visit to President Anna Lindt on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg joined Anna Lindt for talks in Lund on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg used a meeting with Anna Lindt on Monday to press for a loan.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Karl Berg was back in Lund on Monday to resume talks with Anna Lindt.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Togo brought Karl Berg and Anna Lindt back to the negotiating table on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "President Karl Berg gave a dinner for Anna Lindt on Monday.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Mayors Karl Berg and Paul Meyer flew to Lund on Friday to appeal directly to "
            "Minister Anna Lindt.",
            "occurred",
            {"Anna Lindt", "Karl Berg", "Paul Meyer"},
        ),
        (
            "Anna Lindt went to Lund on Friday to ask Minister Karl Berg for help.",
            "occurred",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Foreign Minister Anna Lindt is scheduled to spend five hours in Dar es Salaam, "
            "Tanzania, on Friday.",
            "planned",
            {"Anna Lindt", "Tanzania"},
        ),
        (
            "Adeco Corp. is in talks with potential purchasers of its mills.",
            "occurred",
            {"Adeco Corp.", "potential purchasers of its mills"},
        ),
    ],
)
def test_meetings_are_found(text: str, status: str, parties: set[str]) -> None:
    check(text, "meeting", status, parties)


@pytest.mark.parametrize(
    ("text", "status", "parties"),
    [
        (
            "Oman and Chad shook hands on a gas deal on Tuesday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad hammered out a compromise on fishing rights on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman came away with a pledge and a trade pact with Chad on Friday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad buried the hatchet on Monday, ending a ten-year border dispute.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad made peace in 1998 after a four-year war.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad agreed on Monday to a halt in fighting.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad patched up their quarrel over the river on Monday and will reopen "
            "their embassies.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman tore up its fisheries accord with Chad on Monday.",
            "occurred",
            {"Oman"},
        ),
        (
            "Oman's parliament gave its approval to the treaty with Chad on Monday.",
            "occurred",
            {"Oman"},
        ),
        (
            "Oman joined the nuclear test ban treaty on Monday.",
            "occurred",
            {"Oman"},
        ),
        (
            "Oman formally quit the whaling convention on Monday.",
            "occurred",
            {"Oman"},
        ),
        (
            "Oman and Chad are close to signing a free trade pact.",
            "planned",
            {"Chad", "Oman"},
        ),
        (
            "Adeco Corp. was bought by Belar Inc. in March for $30 million.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. took over Belar Inc. in 1997.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. snapped up Belar Inc. for $30 million in May.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. and Belar Inc. sealed their $3 billion tie-up on Tuesday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. has teamed with Belar Inc. to develop a battery, the companies said "
            "Tuesday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. hired Belar Inc. on Monday to run its data centres.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. and Belar Inc. reached an out-of-court settlement on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. agreed to be acquired by Belar Inc. for $30 million on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. unloaded its paper unit to Belar Inc. in May.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. said Monday that it had closed its purchase of Belar Inc.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. gave its go-ahead on Monday to a merger with Belar Inc.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Oman and Chad on Monday clinched an agreement to share the river's water.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "The cease-fire between Oman and Chad came into force at midnight on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "A fragile truce between Oman and Chad took hold on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman struck a bargain with Chad on Tuesday over grazing rights.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad concluded an air services agreement on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman signed on to a climate accord with Chad on Tuesday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad inked a $4 billion gas contract on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Under a deal struck in May, Oman sells gas to Chad.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad settled their border dispute on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad called a halt to the fighting on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad agreed Monday to swap ambassadors.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad set the seal on a defence pact on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad gave their final approval to the text of a fishing treaty on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman became the fifth country to ratify the sea treaty on Monday.",
            "occurred",
            {"Oman"},
        ),
        (
            "Oman renounced its 1950 treaty with Chad on Monday.",
            "occurred",
            {"Oman"},
        ),
        (
            "Oman is due to become a member of NATO in May.",
            "planned",
            {"NATO", "Oman"},
        ),
        (
            "A ceasefire went into effect between Oman and Chad at dawn on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad accepted a UN plan to end the war on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad have traded 40 prisoners of war.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Adeco Corp. is buying Belar Inc. for $30 million, the companies said Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. bought out Belar Inc. in May.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Belar Inc. became part of Adeco Corp. in 2003.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. swallowed Belar Inc. in 2003.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. and Belar Inc. joined hands on Monday to build a refinery.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. paid $30 million for a fifth of Belar Inc. in May.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. licensed its drug to Belar Inc. on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. landed an order from Belar Inc. for 40 trains on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. placed an order with Belar Inc. for 40 trains on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. and Belar Inc. ended their patent fight on Monday with a "
            "cross-licensing deal.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Shareholders of Belar Inc. voted on Monday to accept a takeover by Adeco Corp.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "The merger of Adeco Corp. and Belar Inc. became final on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. ceded its paper arm to Belar Inc. in 2003.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. and its pilots reached a tentative contract on Monday.",
            "occurred",
            {"Adeco Corp.", "pilots"},
        ),
        (
            "Oman and Chad cut a deal on gas on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad sealed a pact on Monday with a handshake.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "A peace deal between Oman and Chad was unveiled on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad declared an end to their war on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad agreed on Monday to pull back their troops.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "After years of feuding, Oman and Chad mended fences in May.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman pulled out of the climate accord on Monday.",
            "occurred",
            {"Oman"},
        ),
        (
            "Oman and Chad will put their names to a gas treaty on Friday.",
            "planned",
            {"Chad", "Oman"},
        ),
        (
            "Adeco Corp. scooped up Belar Inc. in May.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. won a $3 billion order for trains from Belar Inc. on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. completed the purchase of Belar Inc. on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Belar Inc. was taken over by Adeco Corp. in 2003.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. reached an accord with Belar Inc. on wages on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. bought a quarter of Belar Inc. in May.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp., which makes tyres, has struck a supply agreement with Belar Inc., "
            "the companies announced on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Oman and Chad have come to an understanding on the use of the river, officials "
            "said Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad finalised a deal on visas on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Oman and Chad expect to conclude a trade pact by June.",
            "planned",
            {"Chad", "Oman"},
        ),
        (
            "Under the truce, which Oman and Chad concluded on Monday, prisoners will be freed.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "The pact, hammered out over three days by diplomats from Oman and Chad, was "
            "made public on Monday.",
            "occurred",
            {"Chad", "Oman"},
        ),
        (
            "Adeco Corp. has been awarded a five-year contract by Belar Inc. to clean its offices.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Belar Inc. was snapped up by Adeco Corp. in May for $30 million.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. agreed Monday to pay Belar Inc. $30 million to end a patent suit.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. and Belar Inc. have called a truce in their patent war, the "
            "companies said on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. struck a partnership with Belar Inc. in May to sell phones.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. has a contract with Belar Inc. to supply 40 buses, signed in May.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. entered into an agreement with Belar Inc. on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp.'s $3 billion acquisition of Belar Inc. closed on Monday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. sold a 12% stake to Belar Inc.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. sold 300,000 of its shares to Karl Berg in May.",
            "occurred",
            {"Adeco Corp.", "Karl Berg"},
        ),
        (
            "Adeco Corp. announced plans to acquire Belar Inc. for $300 million.",
            "planned",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. and Belar Inc. sweetened their plan to merge their phone businesses.",
            "planned",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Regulators blocked Adeco Corp.'s plan to buy Belar Inc.",
            "cancelled",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Belar Inc. accepted a $3 billion offer from Adeco Corp. on Friday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Holders of 60% of Belar Inc. accepted Adeco Corp.'s offer on Friday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp.'s bid for Belar Inc. was accepted on Friday.",
            "occurred",
            {"Adeco Corp.", "Belar Inc."},
        ),
    ],
)
def test_agreements_are_found(text: str, status: str, parties: set[str]) -> None:
    check(text, "agreement", status, parties)


@pytest.mark.parametrize(
    "text",
    [
        "Karl Berg sat across from the church on Monday and read.",
        "The train stopped in Oman on Monday.",
        "Anna Lindt briefed her lawyers on Monday.",
        "Anna Lindt will be in court on Monday.",
        "The two teams came face to face in the final on Monday.",
        "The crisis brought the villagers together on Monday.",
        "The recipe brings together beans and rice.",
        "Karl Berg called in a favour on Monday.",
        "Karl Berg played host to a quiz on Monday.",
        "The dog hugged the wall on Monday.",
        "Buses shuttle between Lund and Tolmer on Mondays.",
        "Anna Lindt made peace with her past in 1998.",
        "The shop ended its sale on Monday.",
        "India and Oman ended their matches on Monday with draws.",
        "Lund United buried Tolmer Rovers on Monday.",
        "The bridge was expanded to include a lane for bicycles in 1999.",
        "The hospital admitted Karl Berg on Monday.",
        "India admitted defeat on Monday.",
        "Karl Berg's exit from the contest on Monday was a surprise.",
        "The tenant gave notice on Monday.",
        "Anna Lindt formed a band in May.",
        "India formed a committee in May.",
        "The committee gave its approval to the budget on Monday.",
        "Adeco Corp. gave its staff a rise on Monday.",
        "Adeco Corp. paid $30 million for a building in Lund in May.",
        "Adeco Corp. paid $30 million in fines in May.",
        "Adeco Corp. took control of its own affairs in May.",
        "Adeco Corp. chose Anna Lindt to lead the unit on Monday.",
        "Adeco Corp. sold 30,000 cars in May.",
        "Adeco Corp. is developing a drug with few side effects.",
        "Adeco Corp. makes soap with olive oil.",
        "The village became part of Oman in 1920.",
        "Adeco Corp. joined the index on Monday.",
        "Karl Berg will see a doctor on Monday.",
        "Karl Berg embraced Islam in 1998.",
        "The minister will discuss his book in Lund on Monday.",
        "Ministers will discuss nothing else for weeks.",
        "She came to terms with the loss on Monday.",
        "The judge gave the green light to the trial on Monday.",
        "The voters backed a plan to build a school on Monday.",
        "A link between smoking and cancer was shown on Monday.",
        "The thief dropped in through the window on Monday.",
        "Karl Berg took a place in the final on Monday.",
        "He found work from home in May.",
        "The actor hopped on the phone on Monday.",
        "The two cars met face on.",
        "India and Oman share a table in the group.",
        "Oman is bottom of the table, and Chad is back at the top.",
        "Karl Berg had a chat about fishing on the radio on Monday.",
        "The firm tapped the market on Monday to build reserves.",
        "Adeco Corp. hired Anna Lindt to run its stores on Monday.",
        "Workers walked out of the factory on Monday.",
        "Fans walked out of the Adeco stadium on Monday.",
        "Karl Berg settled on the name Tolmer for the dog.",
        "Oman's team will be in Chad on Monday for the cup match.",
        "Karl Berg's film will be in Oman in May.",
        "Prices came together with wages in May.",
    ],
)
def test_everyday_senses_of_the_same_words_tell_no_event(text: str) -> None:
    assert mentions(text) == ()
