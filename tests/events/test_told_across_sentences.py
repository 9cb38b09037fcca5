"""What real reports tell across sentences, each with all the rows that it makes."""

from __future__ import annotations

import pytest

from tests.events.event_readers import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman and Chad have not met since April 14.",
            ["meeting occurred: Chad; Oman | 2026-04-14"],
        ),
        (
            "Karl Berg has not visited Oman since 2011.",
            ["meeting occurred: Karl Berg; Oman | 2011-01-01..2011-12-31"],
        ),
        ("Oman and Chad have not met since the war.", []),
        ("Oman and Chad have not signed a pact since 2011.", []),
        (
            "Adeco Corp. has paid its rivals. A settlement with Belar Inc. in May 2003 cost it $750"
            " million.",
            ["agreement occurred: Adeco Corp.; Belar Inc. | 2003-05-01..2003-05-31"],
        ),
        (
            "Adeco Corp. said on Friday that it had an agreement to acquire Belar Inc.",
            ["agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-20"],
        ),
        ("Adeco Corp. has contracts to supply Belar Inc.", []),
        (
            "A spokeswoman for Adeco Corp. in Lund denied that any talks with Belar Inc. are under"
            " way.",
            ["meeting denied: Adeco Corp.; Belar Inc. | None"],
        ),
        (
            "The Longshore and Warehouse Union met Adeco Corp. on Friday.",
            ["meeting occurred: Adeco Corp.; Longshore and Warehouse Union | 2026-11-20"],
        ),
        (
            "Oman and Chad reached a deal on Monday. The formal signing by both sides is expected"
            " on Friday.",
            [
                "agreement occurred: Chad; Oman | 2026-11-16",
                "agreement planned: Chad; Oman | 2026-11-20",
            ],
        ),
        (
            "Oman awarded a contract to Adeco Corp. on Monday. In other awards, Belar Inc. won a"
            " Navy contract of $58 million to mend two ships. Cordan Plc got $31 million from the"
            " Navy for buoys. Tolmer Corp. has won an order from Belar Inc.",
            [
                "agreement occurred: Adeco Corp.; Oman | 2026-11-16",
                "agreement occurred: Belar Inc.; Navy | 2026-11-16",
                "agreement occurred: Belar Inc.; Tolmer Corp. | None",
                "agreement occurred: Cordan Plc; Navy | 2026-11-16",
            ],
        ),
        (
            "Adeco Corp. won $46 million of work from the Navy on Friday.",
            ["agreement occurred: Adeco Corp.; Navy | 2026-11-20"],
        ),
        (
            "Adeco Corp. won a pair of contracts from the Navy on Friday.",
            ["agreement occurred: Adeco Corp.; Navy | 2026-11-20"],
        ),
        ("Adeco Corp. won $46 million in damages from Belar Inc. on Friday.", []),
        ("Adeco Corp. lost $46 million of orders from Belar Inc. on Friday.", []),
        (
            "Anna Lindt and Karl Berg addressed reporters after talks held on Friday.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-20"],
        ),
        (
            "Talks between Oman and Chad will not go ahead, the ministry said.",
            ["meeting cancelled: Chad; Oman | None"],
        ),
        (
            "Oman has announced that talks with Chad will not go ahead.",
            ["meeting cancelled: Chad; Oman | None"],
        ),
        ("Oman says that its talks with Chad are off.", ["meeting cancelled: Chad; Oman | None"]),
        (
            "The trade ministers of Oman and Chad have been told to meet in May.",
            ["meeting planned: Chad; Oman | 2027-05-01..2027-05-31"],
        ),
        (
            "Karl Berg was going to meet Anna Lindt, he said.",
            ["meeting planned: Anna Lindt; Karl Berg | None"],
        ),
        (
            "Army chief Karl Berg agreed to see his rival Anna Lindt face to face.",
            ["meeting planned: Anna Lindt; Karl Berg | None"],
        ),
        (
            "Anna Lindt was to host the ministers of Oman and Chad in May, but Chad's Karl Berg"
            " pulled out.",
            ["meeting cancelled: Anna Lindt; Karl Berg; Oman | 2027-05-01..2027-05-31"],
        ),
        (
            "Karl Berg is president. His conversation with Anna Lindt has been set for Friday.",
            ["meeting planned: Anna Lindt; Karl Berg | 2026-11-20"],
        ),
        (
            "Karl Berg denied on Friday that Oman and Chad had concluded a deal.",
            ["agreement denied: Chad; Oman | None"],
        ),
        (
            "Oman became the first state to ratify the Lund Treaty on Friday.",
            ["agreement occurred: Oman | 2026-11-20"],
        ),
        (
            "Anna Lindt and Karl Berg did not shake hands until Friday.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-20"],
        ),
        (
            "Oman said that it would not attend the talks with Chad planned for Dec. 5.",
            ["meeting cancelled: Chad; Oman | 2026-12-05"],
        ),
        (
            "A session between Oman and Chad that was due on Friday was called off.",
            ["meeting cancelled: Chad; Oman | 2026-11-20"],
        ),
        (
            "Karl Berg is expected to meet Anna Lindt before the end of March.",
            ["meeting planned: Anna Lindt; Karl Berg | 2026-11-20..2027-03-31"],
        ),
        (
            "Karl Berg greeted Anna Lindt before their talks in Oslo on Friday.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-20"],
        ),
        (
            "Oman and Chad met on Friday with Karl Berg as a silent witness.",
            ["meeting occurred: Chad; Oman | 2026-11-20"],
        ),
        (
            "At the same table, Oman and Chad signed a pact on Friday.",
            ["agreement occurred: Chad; Oman | 2026-11-20"],
        ),
        (
            "The Omani League and the Lund League, whose officials met on Friday, are at odds.",
            ["meeting occurred: Lund League; Omani League | 2026-11-20"],
        ),
        (
            "Lindt's aides tell of a telephone call on Friday in which President Karl Berg told"
            " Anna Lindt that he would not come.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-20"],
        ),
        (
            "Oman, Fiji, the Cook Islands, Niue, Tuvalu and Western Samoa signed the treaty on"
            " Friday.",
            [
                "agreement occurred: Cook Islands; Fiji; Niue; Oman; Tuvalu; Western Samoa"
                " | 2026-11-20"
            ],
        ),
        (
            "A Chadian spokesman denied reports that Karl Berg slipped out to a meeting with Anna"
            " Lindt on Friday.",
            ["meeting denied: Anna Lindt; Karl Berg | 2026-11-20"],
        ),
        (
            "The Lund accord, which Oman and Chad signed on Friday with Peru as witness, is new.",
            ["agreement occurred: Chad; Oman | 2026-11-20"],
        ),
        (
            "That truce, arranged by Peru and signed by Oman and Chad in May, has held.",
            ["agreement occurred: Chad; Oman | 2026-05-01..2026-05-31"],
        ),
        (
            "It was completed in Lund on Friday after five days of talks in Lund between Oman and"
            " Chad.",
            ["meeting occurred: Chad; Oman | 2026-11-16..2026-11-20"],
        ),
        (
            "Karl Berg and Anna Lindt met on Monday for three days of talks.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16..2026-11-18"],
        ),
        (
            "Belar Corp. held talks with two other bidders on Friday.",
            ["meeting occurred: Belar Corp.; other bidders | 2026-11-20"],
        ),
        (
            "The two men, Karl Berg and Omar Haddad, spoke for two hours on Friday at a palace.",
            ["meeting occurred: Karl Berg; Omar Haddad | 2026-11-20"],
        ),
        (
            "Oman and Chad are at odds. Karl Berg serves under the Lund Accord, which the two"
            " countries signed in May.",
            ["agreement occurred: Chad; Oman | 2026-05-01..2026-05-31"],
        ),
        (
            "The loan comes from a package that Oman and the World Bank signed in 2019.",
            ["agreement occurred: Oman; World Bank | 2019-01-01..2019-12-31"],
        ),
    ],
)
def test_what_becomes_of_it_is_told_by_the_words_around(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anna Lindt and Karl Berg met in March, June and September 2025.",
            [
                "meeting occurred: Anna Lindt; Karl Berg | 2025-03-01..2025-03-31",
                "meeting occurred: Anna Lindt; Karl Berg | 2025-06-01..2025-06-30",
                "meeting occurred: Anna Lindt; Karl Berg | 2025-09-01..2025-09-30",
            ],
        ),
        (
            "Anna Lindt's visit to Oman on December 4 and 5 has been put off.",
            ["meeting cancelled: Anna Lindt; Oman | 2026-12-04..2026-12-05"],
        ),
        (
            "Anna Lindt wants to know more about early May, when Karl Berg received Omar Haddad.",
            ["meeting occurred: Karl Berg; Omar Haddad | 2026-05-01..2026-05-31"],
        ),
        (
            "Karl Berg said on Monday that Oman was ready. He made the remarks in a courtesy call"
            " on President Anna Lindt.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "Karl Berg told Omanis on Monday that help would come. He was speaking after talks"
            " with President Anna Lindt.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "Karl Berg told Omanis on Monday that help would come. His aides left after talks"
            " with President Anna Lindt.",
            ["meeting occurred: Anna Lindt; Karl Berg | None"],
        ),
        (
            "Chadian President Karl Berg and Omani President Anna Lindt agreed on Saturday to halt"
            " the trade war. They talked for an hour in Lund.",
            [
                "agreement occurred: Chad; Oman | 2026-11-14",
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-14",
            ],
        ),
    ],
)
def test_a_day_told_beside_the_event_is_its_own(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman's president met the leaders of two parties on Friday. Anna Lindt flew in the"
            " night before.",
            ["meeting occurred: Anna Lindt | 2026-11-20"],
        ),
        (
            "Omani rivals sign truce\n\nOmani President Karl Berg and rebel leader Anna Lindt"
            " signed a truce on Wednesday.",
            ["agreement occurred: Anna Lindt; Karl Berg | 2026-11-18"],
        ),
        (
            "Oman and six world powers began talks in Lund on Wednesday. The powers, the United"
            " States, Britain, France, Germany, Russia and China, want proof.",
            [
                "meeting occurred: Britain; China; France; Germany; Oman; Russia; United States"
                " | 2026-11-18",
            ],
        ),
        (
            "The government of Oman and two rebel movements opened talks on Monday. Chad mediates"
            " between Oman, the Northern Front and the Desert Front.",
            ["meeting occurred: Desert Front; Northern Front; Omani government | 2026-11-16"],
        ),
        (
            "NATO is in Lund. NATO's foreign ministers and Oman signed a protocol on Friday.",
            ["agreement occurred: NATO; Oman | 2026-11-20"],
        ),
        (
            "Anna Lindt left. Karl Berg saw her at the ministry on Friday.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-20"],
        ),
        (
            "Envoys of Oman and Chad met on Monday. They will hold another round.",
            [
                "meeting occurred: Chad; Oman | 2026-11-16",
                "meeting planned: Chad; Oman | None",
            ],
        ),
        (
            "MUSCAT, Oman (AP) -- Karl Berg spoke on Friday. He came from Vienna, where he had"
            " talks with President Anna Lindt.",
            ["meeting occurred: Anna Lindt; Karl Berg | None"],
        ),
        (
            "Adeco Corp. and Belar Inc. met on Monday. Their talks broke off, and they resumed on"
            " Friday.",
            [
                "meeting occurred: Adeco Corp.; Belar Inc. | 2026-11-16",
                "meeting occurred: Adeco Corp.; Belar Inc. | 2026-11-20",
            ],
        ),
        (
            "Adeco Corp. and the union of its machinists reached a deal on Friday. The Machinists"
            " Guild will vote on it. The Painters Guild is glad.",
            ["agreement occurred: Adeco Corp.; Machinists Guild | 2026-11-20"],
        ),
        (
            "The Omani Labour Congress and the Teachers Guild said so. In May the government of"
            " Oman and the unions signed a pact.",
            [
                "agreement occurred: Oman; Omani Labour Congress; Teachers Guild"
                " | 2026-05-01..2026-05-31"
            ],
        ),
        (
            "The Red League and the Blue League reached a deal on Friday. Karl Berg will meet Anna"
            " Lindt on Monday. Berg is glad. So is Lindt. The day is fine. The two parties signed a"
            " pact in 2019.",
            [
                "agreement occurred: Blue League; Red League | 2019-01-01..2019-12-31",
                "agreement occurred: Blue League; Red League | 2026-11-20",
                "meeting planned: Anna Lindt; Karl Berg | 2026-11-23",
            ],
        ),
        (
            "Karl Berg met Omar Haddad in Lund on Friday. In Oslo Anna Lindt told it to Petra Novak"
            " when the two held talks on Thursday.",
            [
                "meeting occurred: Anna Lindt; Petra Novak | 2026-11-19",
                "meeting occurred: Karl Berg; Omar Haddad | 2026-11-20",
            ],
        ),
        (
            "Karl Berg and Omar Haddad met in Lund on Monday. Anna Lindt received both of them in"
            " Oslo on Friday.",
            [
                "meeting occurred: Anna Lindt; Karl Berg; Omar Haddad | 2026-11-20",
                "meeting occurred: Karl Berg; Omar Haddad | 2026-11-16",
            ],
        ),
        (
            "Adeco Corp. and Belar Inc. get on. Engineers from both companies met on Friday.",
            ["meeting occurred: Adeco Corp.; Belar Inc. | 2026-11-20"],
        ),
        (
            "Tidewell Corp. said so. Shareholders of Tidewell approved the merger with Belar Inc."
            " on Friday.",
            ["agreement occurred: Belar Inc.; Tidewell Corp. | 2026-11-20"],
        ),
        (
            "The National Hockey League said so. The league's board of governors ratified the"
            " contract on Friday.",
            ["agreement occurred: National Hockey League | 2026-11-20"],
        ),
        (
            "Prime Minister Karl Berg of Oman met Prime Minister Anna Lindt of Chad on Friday."
            " Omani Defence Secretary Omar Haddad met his Chadian counterpart, Petra Novak, on"
            " Thursday. The two prime ministers last met in May.",
            [
                "meeting occurred: Anna Lindt; Karl Berg | 2026-05-01..2026-05-31",
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-20",
                "meeting occurred: Omar Haddad; Petra Novak | 2026-11-19",
            ],
        ),
        (
            "Karl Berg met Omar Haddad on Monday. The two men spoke again on Friday.",
            [
                "meeting occurred: Karl Berg; Omar Haddad | 2026-11-16",
                "meeting occurred: Karl Berg; Omar Haddad | 2026-11-20",
            ],
        ),
        (
            "Karl Berg and Omar Haddad met on Friday. Their first encounter, in May, was short.",
            [
                "meeting occurred: Karl Berg; Omar Haddad | 2026-05-01..2026-05-31",
                "meeting occurred: Karl Berg; Omar Haddad | 2026-11-20",
            ],
        ),
        (
            "The presidents of Oman and Chad, Karl Berg and Omar Haddad, signed a pact on Friday.",
            ["agreement occurred: Chad; Oman | 2026-11-20"],
        ),
        (
            "Datronics Corp., San Jose, Calif., and Nikko Seiki Co. of Japan formed a venture on"
            " Friday.",
            ["agreement occurred: Datronics Corp.; Nikko Seiki Co. | 2026-11-20"],
        ),
        (
            "Carstairs Inc., Atlanta, said talks on its acquisition by Federated Corp. broke off on"
            " Friday.",
            ["meeting occurred: Carstairs Inc.; Federated Corp. | 2026-11-20"],
        ),
        (
            "Lorain Co., Cleveland, was awarded a Navy contract on Friday.",
            ["agreement occurred: Lorain Co.; Navy | 2026-11-20"],
        ),
        (
            "Lawyers for Belar Corp. and Cordan Inc. conferred by telephone on Friday. Senior"
            " executives of Adeco Corp. met Karl Berg on Monday.",
            [
                "meeting occurred: Adeco Corp.; Karl Berg | 2026-11-16",
                "meeting occurred: Belar Corp.; Cordan Inc. | 2026-11-20",
            ],
        ),
        (  # who is no actor closes a list
            "The pact with Karl Berg, Petra Novak and two other black leaders was signed on"
            " Friday.",
            ["agreement occurred: Karl Berg; Petra Novak | 2026-11-20"],
        ),
        ("Anna Lindt called on President Karl Berg at Davos in May to resign.", []),
    ],
)
def test_whoever_is_meant_is_named_elsewhere(text: str, expected: list[str]) -> None:
    assert rows(text) == expected
