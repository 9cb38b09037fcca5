"""What became of an event: the rules by their own reports, and whole chains."""

from __future__ import annotations

from datetime import date

import pytest
from event_readers import article

from core.merge import Story
from core.merge.follow import unreported
from core.merge.follow_rules import FOLLOW_RULES, FollowRule, Reports
from core.pipeline import build_story, read_article


def told(*reports: tuple[str, str]) -> Story:
    """What dated reports tell; the articles are r0, r1 and so on."""
    articles = [article(text, day, name=f"r{number}") for number, (day, text) in enumerate(reports)]
    return build_story((one, read_article(one)) for one in articles)


def of_both(two: Reports) -> set[str]:
    """What the links between the two reports say."""
    story = told((two.first_day, two.first), (two.second_day, two.second))
    names = {e.id: {p.article_id for p in e.evidence} for e in story.events}
    return {
        link.reason
        for link in story.follow_ups
        if names[link.earlier] == {"r0"} and names[link.later] == {"r1"}
    }


@pytest.mark.parametrize("rule", FOLLOW_RULES, ids=lambda rule: rule.name)
def test_a_chain_rule_holds_for_its_examples(rule: FollowRule) -> None:
    for two in rule.examples:
        assert of_both(two) == {rule.says}, two


@pytest.mark.parametrize("rule", FOLLOW_RULES, ids=lambda rule: rule.name)
def test_a_chain_rule_holds_for_none_of_its_rejects(rule: FollowRule) -> None:
    for two in rule.rejects:
        assert of_both(two) == set(), two


def test_a_life_of_an_agreement_is_one_chain() -> None:
    story = told(
        ("2020-03-03", "Peru and Chile signed the Lima Protocol on 1 March 2020."),
        ("2020-05-03", "Chile ratified the Lima Protocol on 2 May 2020."),
        ("2021-05-03", "Peru and Chile extended the Lima Protocol on 2 May 2021."),
        ("2022-06-03", "Peru withdrew from the Lima Protocol on 1 June 2022."),
    )
    subtypes = {event.id: event.subtype.value for event in story.events}
    found = [(subtypes[f.earlier], subtypes[f.later]) for f in story.follow_ups]
    assert found == [("signed", "ratified"), ("ratified", "extended"), ("extended", "withdrawn")]


def test_what_collapsed_has_no_later_act() -> None:
    story = told(
        ("2015-05-13", "Mali and Niger reached a truce on 12 May 2015."),
        (
            "2016-05-13",
            "The truce between Mali and Niger collapsed on 12 May 2016.",
        ),
        ("2019-05-13", "Mali and Niger signed a truce on 12 May 2019."),
    )
    subtypes = {event.id: event.subtype.value for event in story.events}
    found = [(subtypes[f.earlier], subtypes[f.later]) for f in story.follow_ups]
    assert found == [("reached", "collapsed")]


def test_acts_on_other_matters_in_one_article_are_no_chain() -> None:
    text = (
        "Peru and Chile signed an energy plan on 27 February 2026. Chile has already ratified"
        " the border treaty with Peru."
    )
    assert told(("2026-02-28", text)).follow_ups == ()


PLAN = ("2026-03-03", "Anna Lindt will meet Karl Berg in Vienna on 10 March 2026.")
OTHER = ("2026-03-20", "Mary Cole met Omar Haddad on 19 March 2026.")


def test_an_announced_event_that_nothing_reports_is_listed() -> None:
    story = told(PLAN, OTHER)
    told_by = {event.id: event.evidence[0].article_id for event in story.events}
    assert [told_by[event_id] for event_id in story.unreported] == ["r0"]


@pytest.mark.parametrize(
    "later",
    [
        OTHER,
        ("2026-03-12", "Karl Berg received Anna Lindt on 10 March 2026."),
        ("2026-03-12", "Karl Berg received Anna Lindt on 11 March 2026."),
        ("2026-03-09", "Karl Berg on Sunday called off a meeting with Anna Lindt."),
    ],
)
def test_what_is_reported_or_not_yet_due_is_not_listed(later: tuple[str, str]) -> None:
    end = ("2026-03-20" if later is not OTHER else "2026-03-10", "It rained.")
    later = later if later is not OTHER else ("2026-03-09", "It rained again.")
    story = told(PLAN, later, end)
    assert story.unreported == ()


def test_without_a_publication_date_nothing_counts_as_over() -> None:
    assert unreported(told(PLAN).events, (), {}) == ()


def test_of_several_outcomes_the_first_that_the_plan_allows_is_linked() -> None:
    story = told(
        ("2026-03-03", "Anna Lindt will meet Karl Berg in Vienna this month."),
        ("2026-03-13", "Anna Lindt met Karl Berg in Vienna on 12 March 2026."),
        ("2026-03-23", "Anna Lindt met Karl Berg in Vienna on 22 March 2026."),
    )
    (link,) = story.follow_ups
    held = next(event for event in story.events if event.id == link.later)
    assert held.date.range.first == date(2026, 3, 12)
