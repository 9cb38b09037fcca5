"""Who the parties are: one principle a test, several wordings for each."""

from __future__ import annotations

import pytest
from event_readers import events, names

from core.model import Status

Rows = list[tuple[set[str], set[str]]]


def told(text: str) -> Rows:
    return sorted(
        ((names(event.actors), names(event.others)) for event in events(text)),
        key=lambda row: sorted(row[0]),
    )


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chilean officials met Peruvian diplomats in Quito on Monday.", {"Chile", "Peru"}),
        ("Anna Lindt met senior Omani officials on Monday.", {"Anna Lindt", "Oman"}),
        ("Envoys from Ghana met a Malian delegation on Monday.", {"Ghana", "Mali"}),
        (
            "Anna Lindt met Omani security officials on Monday.",
            {"Anna Lindt", "Omani security officials"},
        ),
        ("Taliban representatives met Karl Berg on Monday.", {"Taliban", "Karl Berg"}),
        ("Anna Lindt spoke with her Omani counterpart on Monday.", {"Anna Lindt", "Oman"}),
    ],
)
def test_nameless_envoys_are_those_who_sent_them(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Chadian parliament ratified the pact with Niger on Monday.", {"Chad"}),
        ("Chad withdrew from the pact with Niger on Monday.", {"Chad"}),
        ("Chad's government suspended the treaty with Niger in May.", {"Chad"}),
        ("Chad and Niger's transport ministers signed a pact on Monday.", {"Chad", "Niger"}),
        ("The Chadian and Nigerien defence ministers signed a pact on Monday.", {"Chad", "Niger"}),
        ("Togo and Benin extended their pact on Monday.", {"Togo", "Benin"}),
    ],
)
def test_states_are_bound_and_one_side_acts_alone(text: str, parties: set[str]) -> None:
    (row,) = told(text)
    assert row[0] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Government and rebel negotiators met in Lund on Monday.",
            {"government negotiators", "rebel negotiators"},
        ),
        ("Omani and EU negotiators met in Lund on Monday.", {"Oman", "EU negotiators"}),
        (
            "Negotiators from Adeco Corp. and Belar Inc. met on Monday.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Union and company negotiators met on Monday.",
            {"union negotiators", "company negotiators"},
        ),
        ("North and South Korea signed a pact on Monday.", {"North Korea", "South Korea"}),
    ],
)
def test_both_sides_that_share_a_noun_are_read(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "parties", "others"),
    [
        (
            "Anna Lindt, along with her deputy Ivo Karas, met Karl Berg on Monday.",
            {"Anna Lindt", "Karl Berg"},
            {"Ivo Karas"},
        ),
        (
            "Anna Lindt met Karl Berg, accompanied by Ivo Karas, on Monday.",
            {"Anna Lindt", "Karl Berg"},
            {"Ivo Karas"},
        ),
        (
            "Accompanied by Ivo Karas, Anna Lindt met Karl Berg on Monday.",
            {"Anna Lindt", "Karl Berg"},
            {"Ivo Karas"},
        ),
        (
            "Anna Lindt met Karl Berg and his wife, Ida Berg, on Monday.",
            {"Anna Lindt", "Karl Berg"},
            {"Ida Berg"},
        ),
        (
            "Chad and Niger signed a truce on Monday under Omani mediation.",
            {"Chad", "Niger"},
            {"Oman"},
        ),
        (
            "Chad and Niger held talks on Monday under the auspices of the African Union.",
            {"Chad", "Niger"},
            {"African Union"},
        ),
        (
            "With Oman mediating, Chad and Niger reached a deal on Monday.",
            {"Chad", "Niger"},
            {"Oman"},
        ),
        (
            "Chad and Niger will hold a round of talks on Monday, hosted by Oman.",
            {"Chad", "Niger"},
            {"Oman"},
        ),
        (
            "Chad and Niger signed the truce on Monday, witnessed by President Karl Berg.",
            {"Chad", "Niger"},
            {"Karl Berg"},
        ),
        (
            "Chad and Niger signed a truce on Monday in the presence of President Karl Berg.",
            {"Chad", "Niger"},
            {"Karl Berg"},
        ),
    ],
)
def test_who_is_only_beside_them_is_no_party(
    text: str, parties: set[str], others: set[str]
) -> None:
    assert told(text) == [(parties, others)]


@pytest.mark.parametrize(
    ("text", "parties", "others"),
    [
        (
            "Anna Lindt signed the treaty on behalf of Chad on Monday.",
            {"Chad"},
            {"Anna Lindt"},
        ),
        (
            "On behalf of Chad, Anna Lindt signed the treaty with Niger on Monday.",
            {"Chad", "Niger"},
            {"Anna Lindt"},
        ),
        (
            "Anna Lindt signed the treaty for Chad and Karl Berg for Niger on Monday.",
            {"Chad", "Niger"},
            {"Anna Lindt", "Karl Berg"},
        ),
    ],
)
def test_those_are_bound_for_whom_it_is_signed(
    text: str, parties: set[str], others: set[str]
) -> None:
    assert told(text) == [(parties, others)]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lindt met separately with Karl Berg and Ivo Karas on Monday.",
        "Anna Lindt held separate talks with Karl Berg and Ivo Karas on Monday.",
        "Anna Lindt spoke in separate phone calls on Monday with Karl Berg and Ivo Karas.",
    ],
)
def test_separate_meetings_are_rows_of_their_own(text: str) -> None:
    assert told(text) == [
        ({"Anna Lindt", "Ivo Karas"}, set()),
        ({"Anna Lindt", "Karl Berg"}, set()),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lindt led a delegation that met with Karl Berg on Monday.",
        "A delegation headed by Anna Lindt met Karl Berg on Monday.",
        "Heading a delegation of the union, Anna Lindt met Karl Berg on Monday.",
    ],
)
def test_a_delegation_is_its_leader(text: str) -> None:
    assert told(text) == [({"Anna Lindt", "Karl Berg"}, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The talks between Chad on one side and Niger and Togo on the other opened on Monday.",
            {"Chad", "Niger", "Togo"},
        ),
        (
            "Envoys of Chad and four other states - Niger, Togo, Benin and Mali - met on Monday.",
            {"Chad", "Niger", "Togo", "Benin", "Mali"},
        ),
        (
            "The presidents of Chad and Niger, Anna Lindt and Karl Berg, met on Monday.",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Anna Lindt will talk on Monday with the crown prince of Qatar, Hamad bin Karas, and "
            "acting Omani President Karl Berg.",
            {"Anna Lindt", "Hamad bin Karas", "Karl Berg"},
        ),
        (
            "Chad and Niger as well as Togo signed a pact on Monday.",
            {"Chad", "Niger", "Togo"},
        ),
        (
            "Officials from Oman, Qatar and other members of the six-nation Gulf Cooperation "
            "Council met on Monday.",
            {"Oman", "Qatar", "Gulf Cooperation Council"},
        ),
        (
            "Anna Lindt met leaders of the Rada, members of civil society and Karl Berg on Monday.",
            {"Anna Lindt", "leaders of the Rada", "members of civil society", "Karl Berg"},
        ),
    ],
)
def test_a_list_is_read_to_its_end(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Adeco Corp. said its Swedish unit had signed a contract with Belar Inc. on Monday.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp.'s Swedish subsidiary agreed on Monday to buy Belar Inc.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Adeco Corp. and its partner Belar Inc. signed a contract on Monday.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "Chad and its ally Niger signed a pact on Monday.",
            {"Chad", "Niger"},
        ),
        (
            "The dockers' union and the harbour workers reached a deal on Monday.",
            {"dockers' union", "harbour workers"},
        ),
    ],
)
def test_units_are_their_owners_and_partners_are_named(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            '"I met President Karl Berg on Monday," Anna Lindt said.',
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            'Anna Lindt said: "We signed the contract with Belar Inc. on Monday."',
            {"Anna Lindt", "Belar Inc."},
        ),
        (
            "Anna Lindt said President Karl Berg had phoned her on Monday.",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            '"President Karl Berg phoned me on Monday," said Anna Lindt.',
            {"Anna Lindt", "Karl Berg"},
        ),
    ],
)
def test_i_is_who_speaks(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Georgian President Karl Berg visited Lima on Monday, where he met Peruvian "
            "President Anna Lindt.",
            {"Karl Berg", "Anna Lindt"},
        ),
        (
            "During his visit to Lima this week, Georgian President Karl Berg held talks with "
            "President Anna Lindt.",
            {"Karl Berg", "Anna Lindt"},
        ),
        (
            "Georgian President Karl Berg arrived in Lima on Monday. He held three hours of talks "
            "with Peruvian President Anna Lindt.",
            {"Karl Berg", "Anna Lindt"},
        ),
        (
            "Georgian President Karl Berg arrived in Peru on Monday for talks with Anna Lindt.",
            {"Karl Berg", "Anna Lindt"},
        ),
    ],
)
def test_who_is_met_on_a_visit_stands_for_the_hosts(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Chad and Niger have quarrelled for years. The two countries signed a pact on Monday.",
            {"Chad", "Niger"},
        ),
        (
            "Anna Lindt met Karl Berg on Monday. The pair will meet again in May.",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Anna Lindt met Karl Berg on Monday. They will meet again in May.",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Anna Lindt and Karl Berg flew to Lund, where they held talks on Monday.",
            {"Anna Lindt", "Karl Berg"},
        ),
        (
            "Syria wants to renew talks with Israel, a Lebanese paper said. Envoys of the two "
            "countries met in Geneva on Monday.",
            {"Israel", "Syria"},
        ),
        (
            "Adeco Corp. and Belar Inc. have agreed to merge. Both companies expect the merger "
            "to be completed by May.",
            {"Adeco Corp.", "Belar Inc."},
        ),
    ],
)
def test_the_two_are_those_named_just_before(text: str, rows: set[str]) -> None:
    found = told(text)
    assert found
    assert all(row == (rows, set()) for row in found)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The teachers' union and the airline reached a deal on Monday.",
            {"teachers' union", "airline"},
        ),
        ("The pilots' union and the city signed a contract on Monday.", {"pilots' union", "city"}),
        (
            "Adeco Corp. and its 4,000 flight attendants reached a deal on Monday.",
            {"Adeco Corp.", "flight attendants"},
        ),
        (
            "Anna Lindt met leaders of 20 opposition parties on Monday.",
            {"Anna Lindt", "leaders of 20 opposition parties"},
        ),
        (
            "The studios, represented by the Producers League, met the Actors Guild on Monday.",
            {"Producers League", "Actors Guild"},
        ),
        (
            "The ruling Unity Party and the opposition Reform Alliance signed a coalition "
            "agreement on Monday.",
            {"Unity Party", "Reform Alliance"},
        ),
        (
            "Delegates of the Somali government and the Islamist opposition signed a ceasefire on "
            "Monday.",
            {"Somali government", "Islamist opposition"},
        ),
        (
            "Ambassadors of the 30 NATO members met in emergency session on Monday.",
            {"Ambassadors of the 30 NATO members"},
        ),
    ],
)
def test_groups_are_named_whole_and_once(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Cardinal Software Inc. grew in May. Cardinal's takeover of Belar Inc. on Monday was "
            "bold.",
            {"Cardinal Software Inc.", "Belar Inc."},
        ),
        (
            "Denmark's Vester Marine A/S signed a contract with Stena Nord AB of Sweden on Monday.",
            {"Vester Marine A/S", "Stena Nord AB"},
        ),
    ],
)
def test_companies_are_told_from_persons_and_places(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    "text",
    [
        "Karl Berg was in Paris. French President Ivo Karas phoned him on Monday.",
        "Karl Berg was in Paris. Ivo Karas met him on Monday.",
        "Karl Berg was in Paris. He met Ivo Karas on Monday.",
        "Karl Berg said Ivo Karas had met him on Monday.",
    ],
)
def test_him_is_not_who_does_it(text: str) -> None:
    assert told(text) == [({"Karl Berg", "Ivo Karas"}, set())]


@pytest.mark.parametrize(
    "text",
    [
        "The Chadian government and the Northern Front, led by Karl Berg, have fought for years. "
        "Anna Lindt speaks for the army. A truce reached by the two sides in July 2025 has held.",
        "The Chadian government and the Northern Front signed a truce on Monday. A ceasefire was "
        "brokered by Oman in 2025.",
    ],
)
def test_sides_of_a_deal_are_bodies_before_persons(text: str) -> None:
    assert ({"Chadian government", "Northern Front"}) in [row[0] for row in told(text)]
    assert not any("Karl Berg" in row[0] or not row[0] for row in told(text))


@pytest.mark.parametrize(
    ("text", "parties", "others"),
    [
        (
            "Anna Lindt had talks with Sheikh Hamad bin Sultan al-Karas on Monday.",
            {"Anna Lindt", "Hamad bin Sultan al-Karas"},
            set(),
        ),
        (
            "President Karl Berg and first lady Ida Berg dined with Anna Lindt on Monday.",
            {"Karl Berg", "Anna Lindt"},
            {"Ida Berg"},
        ),
        (
            "EU monitors and Chadian officers are seen in Gori, Georgia, during a meeting Monday.",
            {"EU monitors", "Chadian officers"},
            set(),
        ),
        (
            "Generals from 14 countries offered support for Chad at a meeting in Lund on Monday.",
            {"Generals from 14 countries"},
            set(),
        ),
        (
            "The prime minister's adviser dined with a Chadian official on Monday.",
            {"prime minister's adviser", "Chadian official"},
            set(),
        ),
        (
            "A meeting of the Chad-Niger Commission was held in Lund on Monday.",
            {"Chad", "Niger"},
            set(),
        ),
        (
            "Anna Lindt met leaders of the Rada (Ukraine's parliament), and members of civil "
            "society on Monday.",
            {"Anna Lindt", "leaders of the Rada", "members of civil society"},
            set(),
        ),
        (
            "The two Koreas signed a pact on Monday.",
            {"North Korea", "South Korea"},
            set(),
        ),
        (
            "The truce between Chad and Niger, negotiated by Oman, took effect on Monday.",
            {"Chad", "Niger"},
            {"Oman"},
        ),
        (
            "Chad and Niger on Monday extended a pact that dates from 1994.",
            {"Chad", "Niger"},
            set(),
        ),
        (
            "A group of 12 banks led by Argent Bank signed a contract with Belar Inc. on Monday.",
            {"Argent Bank", "Belar Inc."},
            set(),
        ),
        (
            "Chad and Niger, whose police chiefs met in Lund on Monday, are neighbours.",
            {"Chad", "Niger"},
            set(),
        ),
        (
            "The European Union, represented by Karl Berg, and Chad signed a pact on Monday.",
            {"European Union", "Chad"},
            {"Karl Berg"},
        ),
    ],
)
def test_parties_in_the_words_of_the_news(text: str, parties: set[str], others: set[str]) -> None:
    assert told(text) == [(parties, others)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chad has agreed to let UN aid workers in.", {"Chad", "workers"}),
        ("Chad agreed on Monday to open its border to Nigerien refugees.", {"Chad", "refugees"}),
        ("Chad agreed on Monday to withdraw from Niger.", {"Chad", "Niger"}),
        ("Chad agreed on Monday to set up a new company.", {"Chad"}),
    ],
)
def test_who_agrees_alone_agrees_with_whom_it_concerns(text: str, parties: set[str]) -> None:
    (row,) = told(text)
    assert {name.split()[-1] for name in row[0]} == parties


def test_two_sides_of_one_state_stay_as_written() -> None:
    (row,) = told("House and Senate negotiators signed a deal on Monday.")
    assert row[0] == {"House", "Senate negotiators"}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Local Serbs and Chad signed a pact on Monday.",
            {"Local Serbs", "Chad"},
        ),
        (
            "Adeco Corp. of Tolsa signed a contract with Belar Inc. on Monday.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "European Union monitors met Chadian officers on Monday.",
            {"European Union monitors", "Chadian officers"},
        ),
        (
            "A Kremlin official met Anna Lindt on Monday.",
            {"Kremlin official", "Anna Lindt"},
        ),
        (
            "Chad's ports minister, Anna Lindt, is in Niamey, Niger. A Chadian ferry sank there "
            "in May. Niger blamed Karl Berg, and Niger wants money. Officials of the two sides "
            "will meet on 3 December.",
            {"Chad", "Niger"},
        ),
    ],
)
def test_peoples_towns_and_the_two_sides(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


def test_progress_hoped_for_in_a_next_round_is_no_meeting() -> None:
    rows = told(
        "Anna Lindt met Karl Berg on Monday. After the meeting, Lindt wrote that she left "
        "\u201cwith expectations that the parties will make progress in the next round of "
        "Chadian peace talks\u201d."
    )
    assert rows == [({"Anna Lindt", "Karl Berg"}, set())]


def test_the_parties_are_not_two_persons_who_met() -> None:
    text = (
        "Anna Lindt met Karl Berg in Vienna on Monday. "
        "After the meeting Lindt wrote that she hoped that the parties would make progress"
        " in the next round of peace negotiations."
    )
    assert told(text) == [({"Anna Lindt", "Karl Berg"}, set())]


@pytest.mark.parametrize(
    ("text", "parties", "others"),
    [
        (
            "U.N.-brokered talks between Chad and Niger resumed in Lund on Monday.",
            {"Chad", "Niger"},
            {"U.N."},
        ),
        (
            "Chad and Niger held U.N.-mediated talks in Lund on Monday.",
            {"Chad", "Niger"},
            {"U.N."},
        ),
        ("Chad and Niger signed a U.N.-backed ceasefire on Monday.", {"Chad", "Niger"}, {"U.N."}),
    ],
)
def test_whoever_brokers_is_none_of_the_two(text: str, parties: set[str], others: set[str]) -> None:
    assert told(text) == [(parties, others)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chadian ministers met their Moroccan counterparts on Monday.", {"Chad", "Morocco"}),
        ("Anna Lindt and her Moroccan counterparts met on Monday.", {"Anna Lindt", "Morocco"}),
        (
            "Karl Berg and his Norwegian and Danish counterparts, Ola Lie and Jens Holm, met.",
            {"Karl Berg", "Ola Lie", "Jens Holm"},
        ),
        (
            "Karl Berg met his Norwegian and Danish counterparts, Ola Lie and Jens Holm, in May.",
            {"Karl Berg", "Ola Lie", "Jens Holm"},
        ),
    ],
)
def test_counterparts_are_their_states_unless_they_are_named(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The heads of state of Chad and Niger met on Monday.", {"Chad", "Niger"}),
        (
            "The heads of state and government of the African Union met on Monday.",
            {"African Union"},
        ),
        ("French and German heads of state met on Monday.", {"France", "Germany"}),
        ("Karl Berg held talks with Anna Lindt and his aides.", {"Karl Berg", "Anna Lindt"}),
    ],
)
def test_heads_of_state_are_their_states_and_ones_own_aides_nobody(
    text: str, parties: set[str]
) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Lawyers for the family emerged from a meeting with federal officials on Monday.",
            {"Lawyers", "federal officials"},
        ),
        ("Karl Berg walked out of talks with Anna Lindt on Monday.", {"Karl Berg", "Anna Lindt"}),
    ],
)
def test_whoever_comes_out_of_talks_was_in_them(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


def test_whoever_reports_on_a_visit_is_not_on_it() -> None:
    rows = told("The Herald's Anna Lindt reports on Karl Berg's visit to Muscat on Monday.")
    assert all("Anna Lindt" not in parties for parties, _ in rows)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Karl Berg met his counterpart from Oman, Said Harib, on Monday.",
            {"Karl Berg", "Said Harib"},
        ),
        ("Karl Berg met his counterpart from Oman on Monday.", {"Karl Berg", "Oman"}),
        (
            "Chad and Niger's intelligence services signed a pact on Monday.",
            {"Chad", "Niger"},
        ),
        ("The Omani and Swedish navies signed a pact on Monday.", {"Oman", "Sweden"}),
        (
            "President Karl Berg met the Israeli president on Monday.",
            {"Karl Berg", "Israeli president"},
        ),
        (
            "President Karl Berg flew to Haifa. He met the Israeli president on Monday.",
            {"Karl Berg", "Israeli president"},
        ),
    ],
)
def test_two_offices_are_two_parties(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    "text",
    [
        "Karl Berg met Ola Lie of Norway at the G20 summit in Hamburg on Monday.",
        "Karl Berg saw Ola Lie at their meeting at the G20 summit in Hamburg on Monday.",
    ],
)
def test_a_summit_at_which_two_meet_is_no_event_of_its_own(text: str) -> None:
    assert told(text) == [({"Karl Berg", "Ola Lie"}, set())]


def test_whoever_hosted_talks_between_others_is_none_of_them() -> None:
    text = "Sweden hosted talks between Niger and Chad in Lund on Monday."
    assert told(text) == [({"Niger", "Chad"}, {"Sweden"})]
    (row,) = events(text)
    assert row.status is Status.OCCURRED


def test_ones_own_delegation_is_no_party() -> None:
    rows = told("Karl Berg met Anna Lindt and her delegation on Monday.")
    assert rows == [({"Karl Berg", "Anna Lindt"}, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The House passed the budget on Friday, the Senate on Thursday. Leaders of the two "
            "chambers opened negotiations on Monday.",
            {"House", "Senate"},
        ),
        (
            "Adeco Corp. and Belar Inc. are brewers. The two brewers signed a merger agreement "
            "on Friday.",
            {"Adeco Corp.", "Belar Inc."},
        ),
        (
            "President Anna Lindt, President Karl Berg and King Ivo Karas are here. The three will "
            "meet on Friday.",
            {"Anna Lindt", "Karl Berg", "Ivo Karas"},
        ),
        (
            "India, China and Oman share the river. The announcement followed talks this week "
            "between Anna Lindt and the three governments.",
            {"India", "China", "Oman", "Anna Lindt"},
        ),
        (
            "Adeco Corp. makes beer. Beer of Belar Inc. sells well. Hops are dear. Rain is rare. "
            "The two companies announced a merger agreement in May.",
            {"Adeco Corp.", "Belar Inc."},
        ),
    ],
)
def test_the_two_brewers_and_the_three_leaders_are_those_named_before(
    text: str, parties: set[str]
) -> None:
    assert [row[0] for row in told(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The Omani government said on Wednesday that its talks with rebels had begun in May.",
            {"Omani government", "rebels"},
        ),
        (
            "Anna Lindt noted that many papers were signed during her visit to Oman in March.",
            {"Anna Lindt", "Oman"},
        ),
        ("Anna Lindt and Karl Berg agreed in principle to a meeting.", {"Anna Lindt", "Karl Berg"}),
        ("Anna Lindt came straight from a meeting with Karl Berg.", {"Anna Lindt", "Karl Berg"}),
    ],
)
def test_the_clause_above_tells_whose_meeting_it_is(text: str, parties: set[str]) -> None:
    assert parties in [names(event.actors) for event in events(text)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Omani Minister Karl Berg and the Houthis' chief negotiator, Jan Kavek, shook hands.",
            {"Karl Berg", "Jan Kavek"},
        ),
        (
            "Russia and China sign gas deal\n\nGazprom and China National Petroleum Corporation "
            "signed a contract on Monday.",
            {"Gazprom", "China National Petroleum Corporation"},
        ),
    ],
)
def test_who_is_named_stands_before_whom_he_is_named_for(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


def test_the_two_companies_are_those_of_the_deal_and_no_other_names() -> None:
    text = (
        "Adeco Corp. agreed on Sunday to buy Belar Inc. for $3 million. Adeco lost a contract of "
        "NASA to Cordan Plc last month. The two companies held merger talks in 1995."
    )
    assert names(events(text)[0].actors) == {"Adeco Corp.", "Belar Inc."}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The foreign ministers of Oman and Peru met on Monday. Omani Foreign Minister Ana Rowe"
            " and Peruvian Foreign Minister Karl Berg were calm. Peruvian President Jo Kane slept.",
            {"Ana Rowe", "Karl Berg"},
        ),
        (
            "The leaders of Oman and Peru met on Monday. Omani Sultan Haro Rowe and Peruvian"
            " President Karl Berg were calm.",
            {"Haro Rowe", "Karl Berg"},
        ),
        (
            "The foreign ministers of Oman and Peru met on Monday. Peruvian President Karl Berg"
            " and Omani Vice Minister Haro Rowe were calm.",
            {"Oman", "Peru"},
        ),
    ],
)
def test_an_office_in_the_plural_is_who_holds_it_in_the_article(
    text: str, parties: set[str]
) -> None:
    assert [row[0] for row in told(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "West African leaders met in Lund on Monday. The Economic Community of West African"
            " States said so.",
            {"Economic Community of West African States"},
        ),
        (
            "West African heads of state gathered in Lund on Monday. The Economic Community of West"
            " African States said so.",
            {"Economic Community of West African States"},
        ),
        ("West African leaders met in Lund on Monday.", {"West African leaders"}),
        (
            "The European Union was calm. The bloc's 27 foreign ministers gathered on Monday.",
            {"European Union"},
        ),
        (
            "Mediators from Oman, Peru and Chad talked with Anna Lindt on Monday.",
            {"Oman", "Peru", "Chad", "Anna Lindt"},
        ),
        (
            "Leaders of Peru's Social Democrats and Greens signed a pact on Monday.",
            {"Social Democrats", "Greens"},
        ),
    ],
)
def test_leaders_and_mediators_are_whom_they_act_for(text: str, parties: set[str]) -> None:
    assert [row[0] for row in told(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The minister praised Oman Airways, the national airline, which has gone into "
            "partnership with Belar Airlines.",
            {"Oman Airways", "Belar Airlines"},
        ),
        (
            "Fatah guerrillas from Lund, who have formed an alliance with Hamas, said so.",
            {"Fatah", "Hamas"},
        ),
    ],
)
def test_a_relative_clause_tells_of_the_one_described(text: str, parties: set[str]) -> None:
    assert told(text) == [(parties, set())]


@pytest.mark.parametrize(
    ("text", "parties", "beside"),
    [
        (
            "Envoy Karl Berg addressed a meeting of the Security Council on Friday.",
            {"Karl Berg", "Security Council"},
            set[str](),
        ),
        ("Karl Berg attended the NATO summit in Lund on Friday.", {"NATO"}, {"Karl Berg"}),
        ("Karl Berg will not attend a regional summit in Lund in June.", set[str](), set[str]()),
    ],
)
def test_who_speaks_at_a_session_is_a_party_and_who_attends_is_beside(
    text: str, parties: set[str], beside: set[str]
) -> None:
    assert told(text) == [(parties, beside)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Karl Berg met Hwang Pyo, head of the supply office of the Omani Army, and Anna"
            " Lindt, the director of a bank, on Monday.",
            {"Karl Berg", "Hwang Pyo", "Anna Lindt"},
        ),
        (
            "President Karl Berg, his deputy Anna Lindt and Ivo Karas met Omar Haddad in Lund on"
            " Monday.",
            {"Karl Berg", "Anna Lindt", "Ivo Karas", "Omar Haddad"},
        ),
        (
            "Karl Berg and his counterparts from Oman and Chad, Omar Haddad and Idriss Mahamat,"
            " met in Lund on Monday.",
            {"Karl Berg", "Omar Haddad", "Idriss Mahamat"},
        ),
        ("Anna Lindt met on Monday with Karl Berg, head", {"Anna Lindt", "Karl Berg"}),
        (  # no list goes on behind a clause of its own
            "Anna Lindt met Karl Berg, the head of the army of Oman, and told her deputy of it"
            " on Monday.",
            {"Anna Lindt", "Karl Berg"},
        ),
    ],
)
def test_a_list_goes_on_behind_what_is_told_of_a_name(text: str, parties: set[str]) -> None:
    assert [row[0] for row in told(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Omar Haddad thanked Berg and Lindt, whom he met on Monday.", {"Haddad", "Berg", "Lindt"}),
        (
            "Omar Haddad praised the diplomats of Peru, Chad and Mali, whom he met on Monday.",
            {"Haddad", "Peru", "Chad", "Mali"},
        ),
        # "who" did it alone
        (
            "Berg praised Anna Lindt and Ivo Karas, who met Omar Haddad on Monday.",
            {"Karas", "Haddad"},
        ),
    ],
)
def test_a_relative_clause_tells_of_the_whole_list(text: str, parties: set[str]) -> None:
    ((actors, _),) = told(text)
    assert {name.split()[-1] for name in actors} == parties


@pytest.mark.parametrize(
    "text",
    [
        "Present at the talks in Lund on Monday were Karl Berg, Anna Lindt and Ivo Karas.",
        "Taking part in the talks in Lund on Monday were Karl Berg, Anna Lindt and Ivo Karas.",
    ],
)
def test_those_named_behind_the_verb_were_there(text: str) -> None:
    assert told(text) == [({"Karl Berg", "Anna Lindt", "Ivo Karas"}, set())]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Karl Berg, together with Anna Lindt, met Omar Haddad in Lund on Monday.",
            {"Karl Berg", "Anna Lindt", "Omar Haddad"},
        ),
        (
            "Ministers of 17 countries met on Monday under the chairmanship of Karl Berg and"
            " Anna Lindt.",
            {"Ministers of 17 countries", "Karl Berg", "Anna Lindt"},
        ),
        (
            "Karl Berg received Wang Lin, Oman's State Councilor and Foreign Minister, on Monday.",
            {"Karl Berg", "Wang Lin"},
        ),
        ("Oman's three big parties met on Monday.", {"Oman's three big parties"}),
        ("The Joint Trade Commission of Oman and Chad met on Monday.", {"Oman", "Chad"}),
        ("Oman and Chad held Corps Commander talks on Monday.", {"Oman", "Chad"}),
        ("Oman and Chad held Foreign Secretary-level talks on Monday.", {"Oman", "Chad"}),
        (
            "The head of the Omani Development Cooperation Agency, Omar Haddad, met Karl Berg on"
            " Monday.",
            {"Omar Haddad", "Karl Berg"},
        ),
        (
            "Lund [Norway], May 5 (ANI): Officials of Oman and Chad met here on Monday.",
            {"Oman", "Chad"},
        ),
        ("Lund, May 5: Officials of Oman and Chad met on Monday.", {"Oman", "Chad"}),
        (
            "Oman and Chad put their names on Monday to a treaty drawn up by Norway.",
            {"Oman", "Chad"},
        ),
        (
            "Adeco Corp. bought 9% of Belar Inc. from a Belar director, Karl Berg, on Monday.",
            {"Adeco Corp.", "Karl Berg"},
        ),
        (
            "Adeco Corp. ended a distribution agreement with Oman's Galil Agro on Monday.",
            {"Adeco Corp.", "Galil Agro"},
        ),
    ],
)
def test_those_who_meet_or_agree_and_no_one_else(text: str, parties: set[str]) -> None:
    assert [row[0] for row in told(text)] == [parties]


def test_who_comes_along_with_his_own_is_company() -> None:
    assert told("Karl Berg, together with his wife, met Omar Haddad on Monday.") == [
        ({"Karl Berg", "Omar Haddad"}, set())
    ]


@pytest.mark.parametrize(
    ("text", "parties", "others"),
    [
        (
            "Oman put off a gathering of ASEAN foreign ministers on Monday.",
            {"ASEAN foreign ministers"},
            {"Oman"},
        ),
        ("Oman called off talks between Chad and Mali on Monday.", {"Chad", "Mali"}, {"Oman"}),
        (
            "Karl Berg opened talks between Chad and Mali on Monday.",
            {"Chad", "Mali"},
            {"Karl Berg"},
        ),
        ("Chad called off talks between Chad and Mali on Monday.", {"Chad", "Mali"}, set()),
        ("Oman postponed its summit with Chad on Monday.", {"Oman", "Chad"}, set()),
        (
            "African leaders opened an African Union summit in Lund on Monday.",
            {"African Union"},
            set(),
        ),
    ],
)
def test_who_arranges_what_others_meet_for_is_beside_it(
    text: str, parties: set[str], others: set[str]
) -> None:
    assert told(text) == [(parties, others)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "LUND — Negotiators for the Omani government and its opponents met on Monday.",
            {"Omani government", "opponents"},
        ),
        ("He sat down with Omani leaders on Monday.", {"Oman"}),
        (
            "The secretaries' talks, between Karl Berg and Anna Lindt, ended on Monday.",
            {"Karl Berg", "Anna Lindt"},
        ),
        (
            "Karl Berg and Anna Lindt conferred. A meeting of the two secretaries is set for May.",
            {"Karl Berg", "Anna Lindt"},
        ),
        (
            "Envoys of Oman and Chad met in Lund on Monday. The talks were "
            "led by Karl Berg, the group's chief negotiator.",
            {"Oman", "Chad"},
        ),
    ],
)
def test_people_are_told_once_under_their_own_name(text: str, parties: set[str]) -> None:
    assert parties in [row[0] for row in told(text)]


def test_a_host_is_of_his_country_and_binds_it() -> None:
    (row,) = told(
        "Greek minister Karl Berg and his Omani host, Omar Das, signed a treaty on Monday."
    )
    assert row == ({"Greece", "Oman"}, {"Karl Berg", "Omar Das"})


def test_to_host_is_no_title() -> None:
    assert told("Oman will host Karl Berg on Monday.") == [({"Oman", "Karl Berg"}, set())]


def test_who_signs_beside_the_bound_is_no_party() -> None:
    (row,) = told(
        "Mali's government and 14 armed groups signed a peace agreement in Lund on Monday. "
        "President Karl Berg and envoys of the groups put their signatures to it at noon."
    )
    assert row == ({"Mali's government", "armed groups"}, {"Karl Berg"})


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Adeco and the union of its pilots met on Monday. The union, Lund Wings Union,"
            " is glad.",
            {"Adeco", "Lund Wings Union"},
        ),
        (
            "Chad's government and the main opposition will meet on Friday. Karl Berg leads the"
            " Halden Platform, as the main opposition bloc is called.",
            {"Chad's government", "Halden Platform"},
        ),
        (
            "The Malian government met the Halden Liberation Front, HLF, the state's second rebel"
            " group, in May.",
            {"Malian government", "Halden Liberation Front"},
        ),
        (  # another noun
            "Adeco and the union of its pilots met on Monday. The bank, Lund Trust Bank, waited.",
            {"Adeco", "union of its pilots"},
        ),
    ],
)
def test_a_body_under_its_noun_has_the_name_told_beside_the_noun(
    text: str, parties: set[str]
) -> None:
    assert all(actors == parties for actors, _ in told(text))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The foreign ministers, Anna Rowe of Oman and Karl Berg of Chad, sat down on Monday"
            " with their Malian counterpart, Das Kone, who acted as mediator.",
            ({"Anna Rowe", "Karl Berg"}, {"Das Kone"}),
        ),
        (
            "Anna Rowe met Karl Berg, who acted as mediator in Chad, on Monday.",
            ({"Anna Rowe", "Karl Berg"}, set()),
        ),
        (
            "Karl Berg, for the military, and Anna Lindt, for the Forces of Freedom and Change,"
            " signed the accord on Monday.",
            ({"military", "Forces of Freedom and Change"}, {"Karl Berg", "Anna Lindt"}),
        ),
        (
            "Anna Rowe telephoned Oman's ambassador at the United Nations, Karl Berg, on Monday.",
            ({"Anna Rowe", "Karl Berg"}, set()),
        ),
        (
            "His Highness the Amir Sheikh Tamim Al Amari met President Karl Berg on Monday.",
            ({"Tamim Al Amari", "Karl Berg"}, set()),
        ),
        (
            "Adeco is in talks with a European manufacturer about a new factory.",
            ({"Adeco", "European manufacturer"}, set()),
        ),
        (
            "The Halden Longshore and Warehouse Union and the Lund Maritime Association"
            " signed a contract on Monday.",
            (
                {"Halden Longshore and Warehouse Union", "Lund Maritime Association"},
                set(),
            ),
        ),
        (
            "Karl Berg, who flew in to say that Oman would help and held talks on Monday with Anna"
            " Lindt, was glad.",
            ({"Karl Berg", "Anna Lindt"}, set()),
        ),
        (
            "Oman and Chad, Halden News reported, will meet in May.",
            ({"Oman", "Chad"}, set()),
        ),
    ],
)
def test_who_is_a_party_and_who_is_beside(text: str, row: tuple[set[str], set[str]]) -> None:
    assert told(text) == [row]


def test_a_leader_told_some_sentences_later_stands_for_his_team() -> None:
    text = (
        "Officials of Oman and Chad meet in Lund on Friday. Trade is small. Rain is seen. Roads"
        " are bad. Talks were hard. Foreign Minister Karl Berg will head Oman's delegation."
    )
    assert told(text) == [({"Karl Berg", "Chad"}, set())]
