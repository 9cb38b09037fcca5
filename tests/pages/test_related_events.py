"""Chains, near pairs and unreported plans on the timeline page."""

from __future__ import annotations

from pathlib import Path

import pytest
from related_reports import store_reports
from streamlit.testing.v1 import AppTest

APP = Path(__file__).resolve().parents[2] / "app.py"


@pytest.fixture
def ids(database) -> dict[str, str]:
    """The events of ``REPORTS`` in the app's database, by the titles of their articles."""
    return store_reports(f"sqlite:///{database}")


def open_event(event_id: str) -> AppTest:
    app = AppTest.from_file(str(APP), default_timeout=60)
    app.query_params["event"] = event_id
    return app.run()


def texts(app: AppTest) -> str:
    return "\n".join(part.value for part in [*app.markdown, *app.caption, *app.subheader])


def press(app: AppTest, label: str) -> AppTest:
    return next(one for one in app.button if one.label == label).click().run()


def test_a_chain_is_shown_and_each_step_leads_on(ids) -> None:
    app = open_event(ids["Held"])
    assert not app.exception
    assert "**Held 12 Mar 2026**" in texts(app)
    press(app, "Announced 3 Mar 2026")
    assert app.query_params["event"] == ids["Plan"]
    assert "**Announced 3 Mar 2026**" in texts(app)
    press(app, "Held 12 Mar 2026")
    assert app.query_params["event"] == ids["Held"]


def test_an_agreement_shows_its_later_acts(ids) -> None:
    app = open_event(ids["Pact"])
    press(app, "Ratified by Chile 2 May 2026")
    assert app.query_params["event"] == ids["Pact again"]


def test_what_is_nearly_the_same_is_offered_with_its_reasons(ids) -> None:
    app = open_event(ids["Guests"])
    assert "Perhaps the same as" in texts(app)
    assert "the same parties" in texts(app)
    assert "but dates a few days apart" in texts(app)
    assert "Perhaps the same as" not in texts(open_event(ids["Rain"]))


def test_a_merge_is_made_kept_and_undone(ids) -> None:
    app = press(open_event(ids["Guests"]), "Merge")
    assert "Perhaps the same as" not in texts(app)
    assert "You said that two reports tell of this event." in texts(app)
    assert "sources disagree" in texts(app)
    merged = app.query_params["event"]
    assert merged in {ids["Guests"], ids["Visit"]}

    later = open_event(merged)
    assert "You said that two reports tell of this event." in texts(later)
    undone = press(later, "Undo")
    assert "Perhaps the same as" in texts(undone)
    assert open_event(ids["Guests"]).query_params["event"] == ids["Guests"]
    assert open_event(ids["Visit"]).query_params["event"] == ids["Visit"]


def test_two_events_are_kept_apart_and_offered_again_after_undo(ids) -> None:
    app = press(open_event(ids["Visit"]), "Keep apart")
    assert "Perhaps the same as" not in texts(app)
    assert "You keep this apart from" in texts(app)
    assert "You keep this apart from" in texts(open_event(ids["Guests"]))
    assert "Perhaps the same as" in texts(press(app, "Undo"))


def test_plans_that_nothing_has_reported_are_listed(ids) -> None:
    app = open_event(ids["Rain"])
    (listed,) = [one for one in app.expander if one.label.startswith("Announced, not reported")]
    assert listed.label == "Announced, not reported since (1)"
    (line,) = listed.button
    line.click().run()
    assert app.query_params["event"] == ids["Promise"]


def test_filters_hold_for_the_list_of_plans_too(ids) -> None:
    app = AppTest.from_file(str(APP), default_timeout=60)
    app.query_params["actor"] = ["Ines Roth"]
    app.run()
    assert not [one for one in app.expander if one.label.startswith("Announced")]
