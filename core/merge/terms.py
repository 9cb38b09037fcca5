"""The merge score: rows of evidence for and against two accounts being one event.

Of each family the first row that holds counts; the sum, kept between 0 and 1, is the score.
"""

from __future__ import annotations

from typing import Final

from core.merge import checks
from core.merge.history import history_behind
from core.merge.term import Family, Term, Two

MERGE_AT: Final = 0.80
OFFER_AT: Final = 0.65

LINDT_BERG: Final = "Anna Lindt met Karl Berg in Vienna on Thursday."

TERMS: Final[tuple[Term, ...]] = (
    Term(
        Family.PARTIES,
        "another-person",
        -0.70,
        "another person for the same country",
        checks.persons_differ,
        (
            Two(
                "French President Louis Marchand met German Chancellor Eva Brandt on Thursday.",
                "French Foreign Minister Paul Renaud met Eva Brandt of Germany on Thursday.",
            ),
        ),
        (Two("Karl Berg met Anna Lindt on Thursday.", LINDT_BERG),),
    ),
    Term(
        Family.PARTIES,
        "unnamed-parties",
        0.25,
        "one of them does not name the parties",
        checks.unnamed,
        (
            Two(
                "Peru and Chile signed a fishing plan on Thursday.",
                "The visiting presidents on Thursday signed the plan, which sets quotas.",
                together=True,
            ),
        ),
        (
            Two("Peru and Chile signed a pact on Thursday.", "Peru signed a pact on Thursday."),
            Two(
                "Peru and Chile signed a fishing plan on Thursday.",
                "The visiting presidents on Thursday signed the plan, which sets quotas.",
            ),
        ),
    ),
    Term(
        Family.PARTIES,
        "same-parties",
        0.45,
        "the same parties",
        checks.same_parties,
        (
            Two(LINDT_BERG, "On 19 November 2026 Karl Berg held talks with Anna Lindt."),
            Two(
                "Norway's prime minister, Ingrid Dahl, met Juan Paz of Chile on Thursday.",
                "Norway and Chile held talks on Thursday.",
            ),
            Two(
                "The United Nations and Sudan reached an agreement on aid on Monday.",
                "Sudan and the UN reached an agreement on aid on Monday.",
            ),
            Two(
                "Harrow Mills Ltd signed a contract with Northbank Foods plc on Thursday.",
                "Harrow Mills and Northbank Foods signed a contract on Thursday.",
            ),
        ),
        (Two(LINDT_BERG, "Anna Lindt met Omar Haddad in Vienna on Thursday."),),
    ),
    Term(
        Family.PARTIES,
        "parties-among",
        0.40,
        "the parties of one are among those of the other",
        checks.among,
        (
            Two(
                LINDT_BERG,
                "Anna Lindt, Karl Berg and Omar Haddad held talks in Vienna on Thursday.",
            ),
        ),
        (Two(LINDT_BERG, "Karl Berg, Omar Haddad and Mary Cole met on Thursday."),),
    ),
    Term(
        Family.PARTIES,
        "signers-of-a-deal",
        0.40,
        "persons who sign for the parties",
        checks.signers,
        (
            Two(
                "Peru and the Northern Front signed a truce in Lima on Thursday.",
                "Foreign Minister Luis Soto of Peru and Abel Quispe signed the protocol.",
                together=True,
            ),
        ),
        (
            Two(
                "Peru and the Northern Front signed a truce in Lima on Thursday.",
                "Foreign Minister Luis Soto of Peru and Abel Quispe signed the protocol.",
            ),
        ),
    ),
    Term(
        Family.PARTIES,
        "one-party-of-a-deal",
        0.40,
        "a party of the deal, told in one article",
        checks.one_among_deal,
        (
            Two(
                "Harrow Mills reached a deal with Northbank Foods on Thursday.",
                "Northbank Foods signed a contract.",
                together=True,
            ),
        ),
        (
            Two(
                "Harrow Mills reached a deal with Northbank Foods on Thursday.",
                "Northbank Foods signed a contract.",
            ),
        ),
    ),
    Term(
        Family.PARTIES,
        "one-side-of-a-meeting",
        0.20,
        "one of them names one side only",
        checks.one_of_a_meeting,
        (
            Two(
                "NATO and Serbia held talks on Thursday.",
                "NATO held a summit in Vienna on Thursday.",
            ),
        ),
        (Two(LINDT_BERG, "Anna Lindt and Karl Berg held talks on Thursday."),),
    ),
    Term(
        Family.PARTIES,
        "single-party",
        0.30,
        "the same single party",
        checks.single_party,
        (
            Two(
                "Peru ratified the Lima Protocol on 12 May 2020.",
                "The Lima Protocol was ratified by Peru on 12 May 2020.",
            ),
        ),
        (
            Two(
                "Peru ratified the Lima Protocol on 12 May 2020.",
                "Chile ratified the Lima Protocol on 12 May 2020.",
            ),
        ),
    ),
    Term(
        Family.PARTIES,
        "one-among",
        0.25,
        "the one party that it names is among those of the other",
        checks.one_among,
        (
            Two(
                "Peru signed the Lima Protocol on 12 May 2020.",
                "Peru and Chile signed the Lima Protocol on 12 May 2020.",
            ),
        ),
        (Two("Peru signed a pact on Thursday.", "Chile and Brazil signed a pact on Thursday."),),
    ),
    Term(
        Family.PARTIES,
        "most-parties-shared",
        0.25,
        "half of the parties or more are the same",
        checks.most_shared,
        (
            Two(
                "Anna Lindt, Karl Berg and Omar Haddad held talks on Thursday.",
                "Anna Lindt, Karl Berg and Mary Cole held talks on Thursday.",
            ),
        ),
        (Two(LINDT_BERG, "Anna Lindt met Omar Haddad in Vienna on Thursday."),),
    ),
    Term(
        Family.PARTIES,
        "few-parties-shared",
        -0.30,
        "each names parties that the other does not",
        checks.some_shared,
        (Two(LINDT_BERG, "Anna Lindt met Omar Haddad in Vienna on Thursday."),),
        (Two(LINDT_BERG, "Mary Cole met Omar Haddad in Vienna on Thursday."),),
    ),
    Term(
        Family.PARTIES,
        "no-party-shared",
        -1.00,
        "no party in common",
        checks.none_shared,
        (Two(LINDT_BERG, "Mary Cole met Omar Haddad in Vienna on Thursday."),),
        (Two(LINDT_BERG, "Ms Lindt met Karl Berg in Vienna on Thursday."),),
    ),
    Term(
        Family.DATE,
        "same-days",
        0.40,
        "the same day",
        checks.same_days,
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt on 19 November 2026."),),
        (
            Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt on 18 November 2026."),
            Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt in November 2026."),
        ),
    ),
    Term(
        Family.DATE,
        "same-months",
        0.30,
        "the same month or season",
        checks.same_months,
        (
            Two(
                "Peru and Chile signed a pact in March 2020.",
                "In March 2020 Chile and Peru signed a pact.",
            ),
        ),
        (
            Two(
                "Peru and Chile signed a pact in 2020.",
                "In 2020 Chile and Peru signed a pact.",
            ),
        ),
    ),
    Term(
        Family.DATE,
        "dates-overlap",
        0.15,
        "dates that can be the same day",
        checks.overlapping,
        (
            Two(
                "Peru and Chile signed a pact in March 2020.",
                "On 12 March 2020 Chile and Peru signed a pact.",
            ),
            Two(
                "Peru and Chile signed a pact in 2020.",
                "In 2020 Chile and Peru signed a pact.",
            ),
        ),
        (
            Two(
                "Peru and Chile signed a pact in March 2020.",
                "On 12 April 2020 Chile and Peru signed a pact.",
            ),
        ),
    ),
    Term(
        Family.DATE,
        "dates-near",
        0.05,
        "dates a few days apart",
        checks.near_days,
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt on 18 November 2026."),),
        (
            Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt on 8 November 2026."),
            Two(LINDT_BERG, "On Wednesday Berg held talks with Lindt in Graz.", together=True),
        ),
    ),
    Term(
        Family.DATE,
        "dates-differ",
        -0.60,
        "dates that contradict each other",
        checks.far_days,
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt on 8 November 2026."),),
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt."),),
    ),
    Term(
        Family.DATE,
        "history-behind-news",
        -0.30,
        "one told as news, the other of a past month or year",
        history_behind,
        (
            Two(
                "Norway and Chile have reached a deal on fishing.",
                "Norway and Chile reached a deal in March 2020.",
                together=True,
            ),
        ),
        (
            Two(
                "Norway and Chile reached a deal in March 2020.",
                "Norway and Chile have reached a deal on fishing.",
                together=True,
            ),
        ),
    ),
    Term(
        Family.DATE,
        "undated-in-article",
        0.10,
        "no date tells them apart",
        checks.undated_in_article,
        (
            Two(
                "Norway and Chile held talks on Thursday.",
                "Norway's prime minister, Ingrid Dahl, met Juan Paz of Chile.",
                together=True,
            ),
        ),
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt."),),
    ),
    Term(
        Family.DATE,
        "no-date",
        -0.10,
        "no date to compare",
        checks.undated,
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt."),),
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt on Friday."),),
    ),
    Term(
        Family.ACT,
        "same-act",
        0.10,
        "the same kind of event",
        checks.same_act,
        (Two("Peru and Chile signed a pact in 2020.", "In 2020 Peru and Chile signed a treaty."),),
        (Two("Peru and Chile signed a pact in 2020.", "In 2020 Chile ratified a pact with Peru."),),
    ),
    Term(
        Family.ACT,
        "call-and-visit",
        -0.40,
        "a telephone call and a meeting face to face",
        checks.phone_and_face,
        (
            Two(
                "Anna Lindt and Karl Berg spoke by telephone on Thursday.",
                "Anna Lindt paid a visit to Karl Berg on Thursday.",
            ),
        ),
        (Two("Anna Lindt visited Karl Berg on Thursday.", LINDT_BERG),),
    ),
    Term(
        Family.ACT,
        "like-act",
        0.05,
        "kinds of event that go together",
        checks.like_act,
        (
            Two(
                "Peru and Chile reached an agreement on Thursday.", "Peru and Chile signed a deal."
            ),
            Two("Anna Lindt visited Karl Berg on Thursday.", LINDT_BERG),
        ),
        (Two("Peru and Chile signed a pact in 2020.", "In 2020 Chile ratified a pact with Peru."),),
    ),
    Term(
        Family.ACT,
        "call-or-meeting",
        -0.10,
        "a telephone call and a meeting",
        checks.call_or_meeting,
        (Two("Anna Lindt and Karl Berg spoke by telephone on Thursday.", LINDT_BERG),),
        (Two("Anna Lindt visited Karl Berg on Thursday.", LINDT_BERG),),
    ),
    Term(
        Family.ACT,
        "other-act",
        -0.80,
        "another act in the life of an agreement",
        checks.other_act,
        (
            Two(
                "Peru and Chile signed the Lima Protocol on 12 May 2020.",
                "Peru and Chile ratified the Lima Protocol on 12 May 2020.",
            ),
        ),
        (
            Two(
                "Peru and Chile signed the Lima Protocol on 12 May 2020.",
                "The Lima Protocol was signed by Peru and Chile on 12 May 2020.",
            ),
        ),
    ),
    Term(
        Family.STATUS,
        "same-status",
        0.05,
        "both told as done, or both as planned",
        checks.same_status,
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt on Thursday."),),
        (Two("Anna Lindt met Karl Berg on Friday.", "Karl Berg will meet Anna Lindt on Friday."),),
    ),
    Term(
        Family.STATUS,
        "planned-and-done",
        0.00,
        "planned in one, done in the other",
        checks.planned_and_done,
        (Two("Anna Lindt met Karl Berg on Friday.", "Karl Berg will meet Anna Lindt on Friday."),),
        (
            Two(
                "Anna Lindt met Karl Berg on Friday.",
                "Karl Berg called off a meeting with Anna Lindt on Friday.",
            ),
        ),
    ),
    Term(
        Family.STATUS,
        "planned-roughly",
        -0.20,
        "planned for a time in which the other was done",
        checks.planned_roughly,
        (
            Two(
                "Karl Berg will meet Anna Lindt this month.",
                "Karl Berg met Anna Lindt on 20 November 2026.",
            ),
        ),
        (Two("Anna Lindt met Karl Berg on Friday.", "Karl Berg will meet Anna Lindt on Friday."),),
    ),
    Term(
        Family.STATUS,
        "other-status",
        -0.40,
        "one happened and the other did not",
        checks.other_status,
        (
            Two(
                "Anna Lindt met Karl Berg on Friday.",
                "Karl Berg called off a meeting with Anna Lindt on Friday.",
            ),
            Two("Anna Lindt met Karl Berg.", "Karl Berg will meet Anna Lindt in Graz."),
        ),
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt on Thursday."),),
    ),
    Term(
        Family.PLACE,
        "same-place",
        0.10,
        "the same place",
        checks.same_place,
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt in Vienna on Thursday."),),
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt in Graz on Thursday."),),
    ),
    Term(
        Family.PLACE,
        "other-country",
        -0.25,
        "places in different countries",
        checks.other_country,
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt in Oslo, Norway on Thursday."),),
        (Two(LINDT_BERG, "Karl Berg held talks with Anna Lindt in Vienna on Thursday."),),
    ),
    Term(
        Family.NAME,
        "same-name",
        0.35,
        "the same name of the agreement",
        checks.same_name,
        (
            Two(
                "Peru and Chile signed the Lima Protocol on 12 May 2020.",
                "The Lima Protocol was signed by Peru and Chile.",
            ),
        ),
        (
            Two(
                "Peru and Chile signed the Lima Protocol on 12 May 2020.",
                "The Arica Treaty was signed by Peru and Chile.",
            ),
        ),
    ),
    Term(
        Family.NAME,
        "other-name",
        -0.50,
        "agreements of different names",
        checks.other_name,
        (
            Two(
                "Peru and Chile signed the Lima Protocol on 12 May 2020.",
                "The Arica Treaty was signed by Peru and Chile.",
            ),
        ),
        (
            Two(
                "Peru and Chile signed the Lima Protocol on 12 May 2020.",
                "A protocol was signed by Peru and Chile.",
            ),
        ),
    ),
    Term(
        Family.TEXT,
        "told-as-another",
        -0.50,
        "told as another one",
        checks.told_as_another,
        (
            Two(
                LINDT_BERG,
                "Anna Lindt and Karl Berg are to hold another meeting this month.",
                together=True,
            ),
        ),
        (Two(LINDT_BERG, "Anna Lindt and Karl Berg held a meeting.", together=True),),
    ),
    Term(
        Family.TEXT,
        "close-in-the-text",
        0.15,
        "told close to each other in one article",
        checks.close_by,
        (Two(LINDT_BERG, "Anna Lindt and Karl Berg held a meeting.", together=True),),
        (Two(LINDT_BERG, "Anna Lindt and Karl Berg held a meeting."),),
    ),
    Term(
        Family.TEXT,
        "in-one-article",
        0.10,
        "told in one article",
        checks.in_one_article,
        (
            Two(
                LINDT_BERG,
                "It rained. The hills were green. The river rose. Karl Berg, a farmer of the plain,"
                " held talks with Anna Lindt on Wednesday.",
                together=True,
            ),
        ),
        (Two(LINDT_BERG, "Anna Lindt and Karl Berg held a meeting.", together=True),),
    ),
)
