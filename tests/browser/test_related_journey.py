"""From an announcement to what became of it, and a doubtful pair settled, in a real browser."""

import pytest
from playwright.sync_api import Page, expect

from tests.pages.related_reports import store_reports

pytestmark = pytest.mark.browser
SLOW = 60_000


def expect_text(page: Page, text: str) -> None:
    expect(page.get_by_text(text)).to_be_visible(timeout=SLOW)


def open_event(page: Page, url: str, event_id: str) -> None:
    page.goto(f"{url}/?event={event_id}")
    expect_text(page, "Why this date")


def test_a_chain_is_walked_and_a_near_pair_is_merged_and_parted_again(app, page: Page):
    ids = store_reports(f"sqlite:///{app.folder / 'dateline.db'}")
    open_event(page, app.url, ids["Plan"])
    page.get_by_role("button", name="Held 12 Mar 2026").click()
    expect(page.get_by_role("heading", name="Anna Lindt and Karl Berg meet")).to_be_visible(
        timeout=SLOW
    )
    page.wait_for_url(f"**{ids['Held']}*", timeout=SLOW)

    open_event(page, app.url, ids["Guests"])
    expect_text(page, "8 events ·")
    expect_text(page, "but dates a few days apart")
    page.get_by_role("button", name="Merge").click()
    expect_text(page, "7 events ·")
    expect_text(page, "You said that two reports tell of this event.")

    app.stop()
    app.start()
    page.reload()
    expect_text(page, "7 events ·")
    page.get_by_role("button", name="Undo").click()
    expect_text(page, "8 events ·")
    expect_text(page, "Perhaps the same as")
    page.get_by_role("button", name="Keep apart").click()
    expect_text(page, "You keep this apart from")
    expect(page.get_by_text("Perhaps the same as")).to_be_hidden(timeout=SLOW)

    page.get_by_text("Announced, not reported since (1)").click()
    page.get_by_role("button", name="9 May 2026 · Pavel Novak and Ruth Osei to meet").click()
    expect(page.get_by_role("heading", name="Pavel Novak and Ruth Osei to meet")).to_be_visible(
        timeout=SLOW
    )
    page.wait_for_url(f"**{ids['Promise']}*", timeout=SLOW)
    assert "Traceback" not in app.log
