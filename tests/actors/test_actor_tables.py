"""The tables of names run their own examples."""

from dataclasses import replace
from pathlib import Path

import pycountry
import pytest

from core.actors.document import actors_document
from core.actors.lexicon.groups import NOUNS, NounRow
from core.actors.lexicon.organisations import EXAMPLES as ORGANISATION_EXAMPLES
from core.actors.lexicon.organisations import ROWS as ORGANISATIONS
from core.actors.lexicon.organisations import cannot_act, looks_like_organisation, organisations
from core.actors.lexicon.titles import ROWS as TITLES
from core.actors.lexicon.titles import TitleRow
from core.actors.scanning.group_phrases import read_group
from core.actors.scanning.line import read_line
from core.actors.scanning.offices import read_titled
from core.language import geography
from core.language.geography import CountryRow, country_code, country_name, look_up, split_list
from core.model import Sentence


def line_of(text):
    return replace(read_line(Sentence(0, 0, len(text), text), frozenset()), is_headline=False)


def row_cases(rows, field):
    return [
        pytest.param(row, case, id=f"{row!s:.25}-{case}")
        for row in rows
        for case in getattr(row, field)
    ]


@pytest.mark.parametrize(("row", "case"), row_cases(TITLES, "examples"))
def test_a_title_is_taken_off_the_name(row: TitleRow, case):
    text, name = case
    step = read_titled(line_of(text), 0)
    assert step is not None
    assert [found.name for found in step.found] == [name]


@pytest.mark.parametrize(("row", "case"), row_cases(TITLES, "rejects"))
def test_a_titles_words_are_no_person_elsewhere(row: TitleRow, case):
    line = line_of(f"He spoke of {case} there.")
    assert not [
        found
        for at in range(len(line.words))
        if (step := read_titled(line, at))
        for found in step.found
    ]


@pytest.mark.parametrize(("row", "case"), row_cases(NOUNS, "examples"))
def test_a_group_noun_makes_a_group(row: NounRow, case):
    line = line_of(case)
    start = int(line.low[0] == "the")
    step = read_group(line, start)
    assert step is not None
    assert step.end == len(line.words)


@pytest.mark.parametrize(("row", "case"), row_cases(NOUNS, "rejects"))
def test_a_group_noun_alone_may_be_too_little(row: NounRow, case):
    line = line_of(case)
    step = read_group(line, int(line.low[0] in ("the", "both")))
    assert step is None or row.nouns.find(case) < 0


@pytest.mark.parametrize(("name", "is_one"), ORGANISATION_EXAMPLES)
def test_words_tell_an_organisation(name, is_one):
    assert looks_like_organisation(name) is is_one
    assert cannot_act(name) is not is_one


def test_no_organisation_has_the_name_of_another():
    names = [n for row in ORGANISATIONS for n in {row.name, *split_list(row.also)}]
    assert len(names) == len(set(names)) == len(organisations())


@pytest.mark.parametrize(("name", "code"), geography.EXAMPLES)
def test_a_name_stands_for_its_country(name, code):
    assert country_code(name) == code


@pytest.mark.parametrize("name", geography.REJECTS)
def test_other_words_stand_for_no_country(name):
    assert country_code(name) is None


@pytest.mark.parametrize("row", geography.ROWS, ids=lambda row: row.code)
def test_every_name_of_a_country_finds_it(row: CountryRow):
    assert country_name(row.code) == row.name
    for name in (row.name, *split_list(row.also), *split_list(row.short)):
        assert country_code(name) == row.code
    for name in (*split_list(row.adjectives), *split_list(row.people), *split_list(row.capitals)):
        assert look_up(name), name


def test_every_state_of_the_standard_has_a_row():
    codes = {row.code for row in geography.ROWS}
    assert len(codes) == len(geography.ROWS)
    others = {c for c in codes if not pycountry.countries.get(alpha_3=c)}
    former = {c for c in others if pycountry.historic_countries.get(alpha_3=c)}
    assert former == {"DDR", "VDR", "YMD"}
    assert others - former == {"XKX", "XSV"}
    assert country_name("ZZZ") == "ZZZ"


def test_the_document_is_that_of_the_tables():
    document = Path(__file__).resolve().parents[2] / "docs" / "actors.md"
    assert document.read_text(encoding="utf-8") == actors_document()
