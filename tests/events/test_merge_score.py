"""Every row of the merge score counts for its examples and not for its rejects."""

from __future__ import annotations

import pytest
from event_readers import article

from core.merge.account import Account, read_account
from core.merge.compare import compare
from core.merge.score import FAMILIES, counted_terms, score
from core.merge.term import Term, Two
from core.merge.terms import MERGE_AT, OFFER_AT, TERMS
from core.pipeline import date_events, read_article


def first_account(text: str, name: str, after: int = 0) -> Account:
    read = article(text, name=name)
    told = date_events(read, read_article(read))
    return read_account(next(e for e in told if e.mention.sentence.start >= after))


def accounts(two: Two) -> tuple[Account, Account]:
    if not two.together:
        return first_account(two.first, "a"), first_account(two.second, "b")
    text = f"{two.first} {two.second}"
    return first_account(text, "a"), first_account(text, "a", len(two.first))


def counted(two: Two) -> set[str]:
    return {term.name for term in counted_terms(compare(*accounts(two)))}


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.name)
def test_a_row_counts_for_its_examples(term: Term) -> None:
    for two in term.examples:
        assert term.name in counted(two), two


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.name)
def test_a_row_does_not_count_for_its_rejects(term: Term) -> None:
    for two in term.rejects:
        assert term.name not in counted(two), two


def test_rows_have_unique_names_examples_and_rejects() -> None:
    assert len({term.name for term in TERMS}) == len(TERMS)
    assert all(term.examples and term.rejects and term.says for term in TERMS)


def test_rows_of_a_family_stand_together() -> None:
    assert len({rows[0].family for rows in FAMILIES}) == len(FAMILIES)


def verdict(two: Two) -> str:
    found = score(*accounts(two)).score
    return "one" if found >= MERGE_AT else "offer" if found >= OFFER_AT else "apart"


VIENNA = "Anna Lindt met Karl Berg in Vienna on Thursday."


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (VIENNA, "Karl Berg and Ms Lindt held talks on 19 November 2026.", "one"),
        (VIENNA, "Karl Berg received Anna Lindt in Vienna on Wednesday.", "offer"),
        (VIENNA, "Karl Berg received Anna Lindt in Vienna.", "apart"),
        (VIENNA, "Karl Berg received Anna Lindt in November 2026.", "offer"),
        (VIENNA, "Karl Berg met Omar Haddad in Vienna on Thursday.", "apart"),
        (VIENNA, "Anna Lindt met Karl Berg in Vienna on 2 November 2026.", "apart"),
        (VIENNA, "Karl Berg called off Thursday's meeting with Anna Lindt.", "apart"),
        (
            "Peru and Chile signed the Lima Protocol on 12 May 2020.",
            "The Lima Protocol was signed by Chile and Peru.",
            "one",
        ),
        (
            "Peru and Chile signed the Lima Protocol on 12 May 2020.",
            "Chile and Peru signed the Lima Protocol on 13 May 2020.",
            "one",
        ),
        (
            "Peru and Chile signed the Lima Protocol on 12 May 2020.",
            "Peru and Chile ratified the Lima Protocol on 12 May 2020.",
            "apart",
        ),
        (
            "In 2020 Peru and Chile signed a treaty.",
            "Peru and Chile signed a treaty in 2020.",
            "offer",
        ),
    ],
)
def test_two_reports_are_one_event_offered_or_apart(first: str, second: str, expected: str) -> None:
    assert verdict(Two(first, second)) == expected
