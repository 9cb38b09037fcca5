"""Texts for the tests of near copies: a wire story, what papers made of it, and what is no copy."""

from typing import Final

BACKGROUND: Final = (
    "Nordland and Suvia have quarrelled over the strait since the treaty of 1998 ran out. Under "
    "that treaty each side could fish up to twelve miles from the other's coast between March and "
    "October. Both countries have since sent patrol boats, and last autumn a trawler from "
    "Harne was "
    "held for nine days.",
    "About 4,000 people live from fishing on the Suvian side and some 2,500 on the other. Herring "
    "stocks have fallen by a third since 2010, according to the Institute of Marine Research in "
    "Arbor, which asks for a closed season of six weeks.",
)
WIRE: Final = "\n".join(
    (
        "Nordland and Suvia agree to share a chart of the strait",
        "ARBOR, 4 January 2021 (Strait News) – The foreign ministers of Nordland and Suvia agreed "
        "on Monday to share a chart of the disputed strait, the first result of talks that began "
        "before Christmas.",
        "Ada Lind and Oskar Brandt met for three hours in the old customs house. “It is a small "
        "step and a useful one,” Lind told reporters afterwards. Brandt said that a second round "
        "would follow on 19 January in Harne, where fishermen have asked to be heard.",
        "According to the text that both delegations initialled, hydrographers of the two navies "
        "will survey the northern shoals together in spring and hand over a common chart by the "
        "end of June. Nothing in it touches the border itself.",
        *BACKGROUND,
        "The opposition in Suvia called the agreement hasty. Its leader, Mila Grave, said that the "
        "government had given away the northern shoals without asking parliament. A spokesman for "
        "the ministry answered that parliament would vote on any treaty.",
        "Fishermen in Harne greeted the news with caution. “We have seen charts before,” said "
        "Jonas Ferrier, who owns two boats. “What we need is a rule for whose nets come first.”",
    )
)
LINES: Final = WIRE.split("\n")

# What an outlet did to the story, and its text.
COPIES: Final = {
    "another headline and dateline": "\n".join(
        (
            "Chart deal in the strait dispute",
            LINES[1].replace("ARBOR, 4 January 2021", "Arbor, Jan 5"),
            *LINES[2:],
        )
    ),
    "no headline": "\n".join(LINES[1:]),
    "a tail cut by two paragraphs": "\n".join(LINES[:-2]),
    "only the first half": "\n".join(LINES[:5]),
    "only the first three paragraphs": "\n".join(LINES[:4]),
    "words edited in every paragraph": WIRE.replace(
        "agreed on Monday", "said Monday they had agreed"
    )
    .replace("for three hours", "for more than three hours")
    .replace("According to the text", "Under the text")
    .replace("have quarrelled over", "have been at odds over")
    .replace("About 4,000 people live", "Around 4,000 people make a living")
    .replace("called the agreement hasty", "was quick to call the agreement hasty")
    .replace("with caution", "cautiously"),
    "another outlet's frame": "\n".join(
        (
            "Strait Daily | World",
            "By our correspondents",
            *LINES,
            "Read more: Five things to know about the herring",
            "Subscribe to our newsletter and get the best of the Strait Daily every morning.",
            "© 2021 Strait Daily. All rights reserved. Reprinting needs written permission.",
        )
    ),
    "cut and framed": "\n".join(
        (
            "Herring: ministers agree on a chart",
            "Harne Courier, page 3",
            *LINES[1:6],
            "Strait News contributed to this report. Write to desk@courier.example.",
        )
    ),
    "paragraphs in another order": "\n".join((*LINES[:3], LINES[6], *LINES[3:6], LINES[7])),
    "capitals and quotation marks": WIRE.replace("“", '"')
    .replace("”", '"')
    .replace(LINES[0], LINES[0].upper()),
    "one paragraph of an outlet's own": "\n".join(
        (
            *LINES[:5],
            "In the harbour of Tolm, where the ferries to Arbor leave, hardly anybody wanted to "
            "talk about charts this week. The ice came early, and most boats lie under tarpaulins.",
            *LINES[5:],
        )
    ),
}

# Texts that are no copies of the wire story, or not of each other.
OTHERS: Final = {
    "another paper's own report": "\n".join(
        (
            "A chart for the strait, and little else",
            "Three hours in the customs house of Arbor were enough for a chart. When Ada Lind and "
            "Oskar Brandt stepped out into the sleet on Monday afternoon, the foreign ministers of "
            "Nordland and Suvia had agreed that their navies would measure the northern shoals "
            "together.",
            "The paper is two pages long. It says who pays for the survey ships and that the "
            "result "
            "is due before July. It does not say where the border runs, which is what the two "
            "countries have argued about ever since their old treaty lapsed.",
            "For Lind, a former judge who took office in September, it is the first success "
            "abroad. "
            "For Brandt it may become a burden: Mila Grave, who leads the opposition in Suvia, "
            "accused him of giving away the shoals.",
            "The ministers are to meet again on 19 January, this time in Harne. The mayor has had "
            "the sports hall heated, because more fishermen are expected than the town hall holds.",
        )
    ),
    "the agency's next story with the same background": "\n".join(
        (
            "Suvian parliament to vote on chart of the strait",
            "TOLM, 11 January 2021 (Strait News) – The parliament of Suvia will vote next week on "
            "whether its navy may survey the northern shoals together with that of Nordland, its "
            "president announced on Monday.",
            "The motion was tabled by the opposition, whose leader Mila Grave has travelled the "
            "coast for a week to collect signatures. She said that 31 members would support it; 60 "
            "are needed. The government has not said whether it would feel bound by the vote.",
            *BACKGROUND,
            "Foreign minister Oskar Brandt was not in the chamber. His office said that he was "
            "preparing the second round of talks, and that the survey needed no law, since navies "
            "of both countries had measured the sound together as late as 1987.",
            "In Harne a committee of fishermen has drawn up a rule of its own. It gives the "
            "northern "
            "shoals to small boats until noon and to trawlers afterwards, on either side of "
            "the line.",
        )
    ),
    "the second round told in the same manner": "\n".join(
        (
            "Nordland and Suvia agree on a closed season in the strait",
            "HARNE, 19 January 2021 (Strait News) – The foreign ministers of Nordland and Suvia "
            "agreed on Tuesday to a closed season of five weeks for herring, the second result of "
            "talks that began before Christmas.",
            "Ada Lind and Oskar Brandt met for five hours in the sports hall. “The fishermen were "
            "the hardest negotiators,” Brandt told reporters afterwards. Lind said that a third "
            "round would follow on 9 February in Tolm.",
            "Under the agreement no nets may be set from 1 April to 5 May, beginning this year. "
            "Inspectors of either country may board vessels of the other in the common zone.",
            BACKGROUND[0],
            "Scientists welcomed the decision. Five weeks were less than the institute had asked "
            "for, its director Tove Alm said, and still the best news for herring in ten years.",
            "Mila Grave, who leads the opposition in Suvia, said that she would not oppose it.",
        )
    ),
}

NOTICE: Final = (
    "{name}, Ambassador of {country} to Suvia, called on Foreign Minister Oskar Brandt in Tolm on "
    "{day}. During the meeting the two sides exchanged views on bilateral relations and on "
    "regional "
    "matters of common interest. The minister said that Suvia attaches great importance to its "
    "friendly relations with {country} and hopes to widen cooperation in trade, investment, "
    "education "
    "and tourism. The ambassador thanked the minister for the warm welcome and conveyed the "
    "greetings "
    "of the government of {country}. Both sides agreed to remain in close contact. The call lasted "
    "{minutes} minutes and was attended by senior officials of the ministry."
)
NOTICES: Final = (
    NOTICE.format(name="Ada Lind", country="Nordland", day="4 January 2021", minutes=40),
    NOTICE.format(name="Pia Holm", country="Ostria", day="9 January 2021", minutes=40),
    NOTICE.format(name="Ada Lind", country="Nordland", day="11 January 2021", minutes=40),
    NOTICE.format(name="Ada Lind", country="Nordland", day="Monday", minutes=40),
    NOTICE.format(name="Ada Lind", country="Nordland", day="Tuesday", minutes=40),
)
