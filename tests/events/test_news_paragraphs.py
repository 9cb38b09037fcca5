"""Short news paragraphs in our own words, each with all the rows that it makes."""

from __future__ import annotations

import pytest

from tests.events.event_readers import rows

# Published on Friday, 20 November 2026.
PARAGRAPHS = {
    (
        "Adeco Corp. said on Tuesday it had reached an agreement to buy Belar Inc., a maker of "
        "brakes in Lund, for $900 million. The purchase is expected to be completed in the "
        "first half of next year."
    ): [
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-17",
        "agreement planned: Adeco Corp.; Belar Inc. | 2027-01-01..2027-06-30",
    ],
    (
        "Omani Foreign Minister Karl Berg arrived in New Delhi on Wednesday for two days of "
        "talks on fishing rights. He was received by Indian Prime Minister Arun Rao on "
        "Thursday."
    ): ["meeting occurred: Arun Rao; Karl Berg | 2026-11-19"],
    ("A World Bank team will be in Nairobi next week to discuss a loan."): [
        "meeting planned: Kenya; World Bank | 2026-11-23..2026-11-29"
    ],
    (
        "President Anna Lindt of Austria telephoned her Chadian counterpart, Idris Moussa, on "
        "Sunday to congratulate him."
    ): ["meeting occurred: Anna Lindt; Idris Moussa | 2026-11-15"],
    (
        "Belar Inc. ended a ten-year supply agreement with Cordan Plc in July. It has since "
        "been buying steel from Adeco Corp."
    ): ["agreement occurred: Belar Inc.; Cordan Plc | 2026-07-01..2026-07-31"],
    (
        "India's foreign secretary, Meera Rao, was in Kathmandu on Tuesday, where she met "
        "Nepalese Prime Minister Hari Thapa."
    ): ["meeting occurred: Hari Thapa; Meera Rao | 2026-11-17"],
    (
        "Lund United have agreed to sell the goalkeeper Ivan Petrov to Tolmer for 4 million "
        "euros, the clubs said on Thursday."
    ): ["agreement occurred: Lund United; Tolmer | 2026-11-19"],
    (
        "Adeco Corp. and Belar Inc. scrapped their planned merger on Monday after regulators "
        "objected. They had announced it in March."
    ): [
        "agreement cancelled: Adeco Corp.; Belar Inc. | 2026-11-16",
        "agreement occurred: Adeco Corp.; Belar Inc. | 2026-03-01..2026-03-31",
    ],
    (
        "China and Kenya signed a memorandum of understanding on railways in Nairobi on Friday. "
        "A final contract is to be signed in February."
    ): [
        "agreement occurred: China; Kenya | 2026-11-20",
        "agreement planned: China; Kenya | 2027-02-01..2027-02-28",
    ],
    (
        "Talks between Sudan's government and rebels opened in Juba on Monday under the "
        "mediation of South Sudan."
    ): ["meeting occurred: Sudan's government; rebels | 2026-11-16"],
    (
        "Norway's parliament on Thursday ratified a free trade agreement with Thailand that was "
        "signed in April."
    ): [
        "agreement occurred: Norway | 2026-11-19",
        "agreement occurred: Norway; Thailand | 2026-04-01..2026-04-30",
    ],
    (
        "Belar Inc. has hired bankers to sell its paper arm and is in talks with several "
        "buyers, two people said. It bought the business from Cordan Plc in 2019."
    ): [
        "agreement occurred: Belar Inc.; Cordan Plc | 2019-01-01..2019-12-31",
        "meeting occurred: Belar Inc.; several buyers | None",
    ],
    (
        "The leaders of Armenia and Georgia will meet in Tbilisi on Nov. 28, the Georgian "
        "government said."
    ): ["meeting planned: Armenia; Georgia | 2026-11-28"],
    ("Nordair placed an order for 30 Airbus jets on Monday. Deliveries start in 2029."): [
        "agreement occurred: Airbus; Nordair | 2026-11-16"
    ],
    (
        "Adeco Corp. formed a joint venture with Japan's Kobai Chemical in September to make "
        "battery parts. Kobai will hold 51 percent."
    ): ["agreement occurred: Adeco Corp.; Kobai Chemical | 2026-09-01..2026-09-30"],
    ("Belar Inc. denied on Wednesday that it was in merger talks with Adeco Corp."): [
        "meeting denied: Adeco Corp.; Belar Inc. | None"
    ],
    (
        "Egyptian President Samir Nasser is to fly to Khartoum on Sunday to see Sudan's "
        "president, Omar Siddig."
    ): ["meeting planned: Omar Siddig; Samir Nasser | 2026-11-22"],
    (
        "The agreement between Adeco Corp. and its 4,000 welders expires on Dec. 31. "
        "Negotiations on a new one begin next month."
    ): [
        "agreement planned: Adeco Corp.; welders | 2026-12-31",
        "meeting planned: Adeco Corp.; welders | 2026-12-01..2026-12-31",
    ],
    (
        "Kosovo and Serbia agreed on Saturday to reopen two border crossings. The deal was "
        "brokered by the European Union."
    ): ["agreement occurred: Kosovo; Serbia | 2026-11-14"],
    (
        "Belar Inc. teamed up with Cordan Plc in 2022 to build a smelter in Chile, but pulled "
        "out of the venture in May."
    ): [
        "agreement occurred: Belar Inc. | 2026-05-01..2026-05-31",
        "agreement occurred: Belar Inc.; Cordan Plc | 2022-01-01..2022-12-31",
    ],
    (
        "Chancellor Anna Lindt hosted Tunisian Prime Minister Slim Haddad for dinner on Monday "
        "evening. The two discussed migration."
    ): ["meeting occurred: Anna Lindt; Slim Haddad | 2026-11-16"],
    ("Shareholders of Adeco Corp. will vote next Wednesday on its takeover by Belar Inc."): [
        "agreement planned: Adeco Corp.; Belar Inc. | 2026-11-25"
    ],
    ("Defence ministers of the Baltic states gather in Riga on Tuesday."): [
        "meeting planned: Defence ministers of the Baltic states | 2026-11-24"
    ],
    (
        "Japan's Prime Minister Kenji Mori and South Korean President Park Min-ho spoke by "
        "video link for an hour on Thursday. They agreed to resume high-level visits."
    ): ["meeting occurred: Kenji Mori; Park Min-ho | 2026-11-19"],
    ("Adeco Corp. extended its partnership with Lund University by five years on Monday."): [
        "agreement occurred: Adeco Corp.; Lund University | 2026-11-16"
    ],
    (
        "The Taliban and the Afghan government exchanged 40 prisoners on Sunday under an accord "
        "reached in Doha in February."
    ): [
        "agreement occurred: Afghan government; Taliban | 2026-02-01..2026-02-28",
        "agreement occurred: Afghan government; Taliban | 2026-11-15",
    ],
    (
        "Iceland's fishing minister, Jon Palsson, left for Oslo on Tuesday to negotiate "
        "mackerel quotas with Norway."
    ): ["meeting occurred: Jon Palsson; Norway | 2026-11-17"],
    (
        "Cordan Plc said it had secured a 200 million euro loan from three banks. It also won "
        "an order from Nordair for 12 engines on Thursday."
    ): ["agreement occurred: Cordan Plc; Nordair | 2026-11-19"],
    (
        "Envoys from Mali and Algeria met in secret in Geneva earlier this month, a diplomat "
        "said. No further meeting has been arranged."
    ): ["meeting occurred: Algeria; Mali | 2026-11-01..2026-11-20"],
    ("Moldova withdrew from the Commonwealth of Independent States on Wednesday."): [
        "agreement occurred: Moldova | 2026-11-18"
    ],
    (
        "Adeco Corp. abandoned its bid for Belar Inc. in June after the two failed to agree on "
        "a price, and in October it bought Cordan Plc instead."
    ): ["agreement occurred: Adeco Corp.; Cordan Plc | 2026-10-01..2026-10-31"],
}


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS.items())
def test_a_paragraph_makes_its_rows(text: str, expected: list[str]) -> None:
    assert rows(text) == expected
