"""From an announcement to what became of it, and a doubtful pair settled, in a real browser."""

import pytest
from page_steps import SLOW, miss, press, see
from playwright.sync_api import Page

from tests.pages.related_reports import store_reports

pytestmark = pytest.mark.browser


def expect_text(page: Page, text: str) -> None:
    see(page.get_by_text(text))


def open_event(page: Page, url: str, event_id: str) -> None:
    page.goto(f"{url}/?event={event_id}")
    expect_text(page, "Why this date")


def test_a_chain_is_walked_and_a_near_pair_is_merged_and_parted_again(app, page: Page):
    ids = store_reports(f"sqlite:///{app.folder / 'dateline.db'}")
    open_event(page, app.url, ids["Plan"])
    press(page.get_by_role("button", name="Held 12 Mar 2026"))
    see(page.get_by_role("heading", name="Anna Lindt and Karl Berg meet"))
    page.wait_for_url(f"**{ids['Held']}*", timeout=SLOW)

    open_event(page, app.url, ids["Guests"])
    expect_text(page, "8 events ·")
    expect_text(page, "but dates a few days apart")
    press(page.get_by_role("button", name="Merge"))
    expect_text(page, "7 events ·")
    expect_text(page, "You said that two reports tell of this event.")

    app.stop()
    app.start()
    page.reload()
    expect_text(page, "7 events ·")
    press(page.get_by_role("button", name="Undo"))
    expect_text(page, "8 events ·")
    expect_text(page, "Perhaps the same as")
    press(page.get_by_role("button", name="Keep apart"))
    expect_text(page, "You keep this apart from")
    miss(page.get_by_text("Perhaps the same as"))

    press(page.get_by_text("Announced, not reported since (1)"))
    press(page.get_by_role("button", name="9 May 2026 · Pavel Novak and Ruth Osei to meet"))
    see(page.get_by_role("heading", name="Pavel Novak and Ruth Osei to meet"))
    page.wait_for_url(f"**{ids['Promise']}*", timeout=SLOW)
    assert "Traceback" not in app.log
