"""Sentences that the parser misreads, and how their words hang after mending."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.language import parse_sentences, split_sentences


def hung(text: str) -> dict[str, tuple[str, str]]:
    """Part and head of each word."""
    (parsed,) = parse_sentences(split_sentences(text))
    return {word.text: (word.dep_, word.head.text) for word in parsed.parse}


@pytest.mark.parametrize(
    ("text", "word", "part", "head"),
    [
        ("Three weeks after the April 2 coup, Oman and Chad met in Lund.", "Oman", "nsubj", "met"),
        ("Anna Lindt met Karl Berg days before the vote.", "Berg", "dobj", "met"),
        ("Oman will sign on Friday a fisheries deal reached last week.", "deal", "dobj", "sign"),
        ("Oman will sign on Friday a fisheries deal reached last week.", "reached", "acl", "deal"),
        ("Oman signed on Monday a pact agreed in May.", "agreed", "acl", "pact"),
        ("Luis Ortega signed with Mehmet Kaya a pact on trade.", "pact", "dobj", "signed"),
        ("Oman met with Chad Wednesday.", "Chad", "pobj", "with"),
        ("Oman met with Chad Wednesday.", "Wednesday", "npadvmod", "met"),
        ("Anna Lindt met Cordan AB Wednesday, he said.", "Wednesday", "npadvmod", "met"),
        ("Karim Aliyev, officials said on Wednesday, met Petra Novak.", "Aliyev", "nsubj", "met"),
        ("The two last met in May 1995 in Prague.", "two", "nsubj", "met"),
        ("On Monday Oman signed a pact with Chad.", "Monday", "pobj", "On"),
        ("Last Monday Oman signed a pact with Chad.", "Monday", "npadvmod", "signed"),
        ("In 1995 Belar Corp. and Cordan AB formed a venture.", "Corp.", "nsubj", "formed"),
        ("A draft initialed by Oman and Chad will be signed.", "draft", "nsubjpass", "signed"),
        ("Adeco Corp. signed a deal replacing an older one.", "deal", "dobj", "signed"),
        ("Mr. Das rang Mr. Berg within the hour.", "Berg", "dobj", "rang"),
        ("Anna Lindt found time to meet Karl Berg on Monday.", "meet", "xcomp", "found"),
        ("Anna Lindt found no time to meet Karl Berg on Monday.", "meet", "relcl", "time"),
        ("Karl Berg was due in Lund, his office said, to see Anna Lindt.", "see", "advcl", "was"),
        ("Karl Berg was in the Omani capital the same day to see Ana Lind.", "see", "advcl", "was"),
        ("Oman put its name to the pact back in May.", "back", "advmod", "in"),
        ("A memorandum, put at $9 billion, was signed by Adeco.", "put", "acl", "memorandum"),
        ("Oman likes the Lund Accord, which the two states signed.", "states", "nsubj", "signed"),
        ("Oman likes the Lund Accord, which the two states signed.", "signed", "relcl", "Accord"),
        (
            "The pact, which the two states signed in May, had been ratified.",
            "signed",
            "relcl",
            "pact",
        ),
        ("Adeco, in which two men have holdings, paid $3 million.", "Adeco", "nsubj", "paid"),
        ("The Oman\u2013Chad Fisheries Treaty was signed.", "Treaty", "nsubjpass", "signed"),
        (
            "The pact, which the two states signed in May, had been ratified.",
            "pact",
            "nsubjpass",
            "ratified",
        ),
        ("Karl Berg agreed to see Anna Lindt face to face.", "Lindt", "dobj", "see"),
        ("On Aug. 24 Ms. Lindt saw President Omar Haddad in Oman.", "Haddad", "dobj", "saw"),
        ("In a hall on Lund Bay, Berg and the envoys agreed on it.", "Berg", "nsubj", "agreed"),
        ("It followed talks at a hotel in Lund between Oman and Chad.", "between", "prep", "talks"),
        ("Anna Lindt and Karl Berg settled their row over dinner.", "over", "prep", "settled"),
        ("Anna Lindt told Karl Berg of it when the two held talks.", "two", "nsubj", "held"),
        ("Anna Lindt told Karl Berg of it when the two held talks.", "talks", "dobj", "held"),
        ("Anna flew in to say that Oman would help and held talks.", "held", "conj", "flew"),
        ("Oman and Chad, Halden News reported, will meet in May.", "Oman", "nsubj", "meet"),
        ("Peru's Berlak and Oman's Dortan signed a contract.", "Berlak", "nsubj", "signed"),
        ("Peru's Berlak and Oman's Dortan signed a contract.", "Dortan", "conj", "Berlak"),
        ("The two men met face to face on Friday.", "on", "prep", "met"),
        ("Talks with Peru planned for next week were called off.", "Talks", "nsubjpass", "called"),
        ("Leaders of Oman, Peru and Chad signed it on Friday.", "Leaders", "nsubj", "signed"),
        ("Leaders of Oman, Peru and Chad signed it on Friday.", "Peru", "conj", "Oman"),
        ("Omar Obiang, mines and gas minister of Oman, left Lund.", "minister", "appos", "Obiang"),
        ("In the Lund Accord, concluded in 1972, they swore peace.", "concluded", "acl", "Accord"),
        ("On Monday, Lindt hosted Omani President Berg, whom she knew.", "Berg", "dobj", "hosted"),
        ("The two also telephoned Omani leader Karl Berg.", "Berg", "dobj", "telephoned"),
        ("At bases in Lund, Oman and Chad signed a pact.", "Oman", "nsubj", "signed"),
        ("Talks between Peru and Oman planned for May were called off.", "planned", "acl", "Talks"),
    ],
)  # fmt: skip
def test_the_word_hangs_where_it_belongs(text: str, word: str, part: str, head: str) -> None:
    assert hung(text)[word] == (part, head)


@pytest.mark.parametrize(
    ("text", "word", "part", "head"),
    [
        ("Last Wednesday Oman met Chad.", "Last", "amod", "Wednesday"),
        ("On Friday, officials said, Oman met Chad.", "Oman", "nsubj", "met"),
        ("Oman met Chad after a deal reached in May failed.", "deal", "nsubj", "failed"),
        ("Anna Lindt, a lawyer, met Karl Berg.", "lawyer", "appos", "Lindt"),
        ("They won a fight over dinner plates.", "over", "prep", "fight"),
        ("Anna said that Oman would stay and help Chad.", "help", "conj", "stay"),
    ],
)
def test_what_is_read_well_stays(text: str, word: str, part: str, head: str) -> None:
    assert hung(text)[word] == (part, head)


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Oman and Chad agreed on a cease-fire Wednesday.", "cease-fire", "NOUN"),
        ("Oman and Chad plan to meet on Friday.", "plan", "VERB"),
        ("Oman and Chad signed a fisheries deal on Monday.", "deal", "NOUN"),
        ("A fisheries deal between Oman and Chad was signed.", "deal", "NOUN"),
        ("He said on Monday that talks with Chad had resumed.", "talks", "NOUN"),
        ("He talks with Chad.", "talks", "VERB"),
    ],
)
def test_the_word_is_of_its_kind(text: str, word: str, kind: str) -> None:
    (parsed,) = parse_sentences(split_sentences(text))
    assert {token.text: token.pos_ for token in parsed.parse}[word] == kind


SALAD = """On In Monday May 1995 last Oman Chad Belar Corp. and , a the deal pact reached signed met
    agreed by with officials said two plan short cut cease-fire that will be to . who Friday"""


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(SALAD.split()), min_size=2, max_size=25))
def test_a_parse_stays_a_tree(words: list[str]) -> None:
    for parsed in parse_sentences(split_sentences(" ".join(words))):
        for word in parsed.parse:
            assert len(list(word.ancestors)) < len(parsed.parse)
            assert word.head is word or word in word.head.children
            assert all(child.head is word for child in word.children)
