"""Many articles at once: their publication dates, and those that are copies of each other."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from core.store import DEFAULT_WORKSPACE, group_copies, open_store

pytestmark = pytest.mark.browser
SLOW = 60_000

VISIT = "A visit\n\nAnna Berg met Carl Dorn in Oslo on Tuesday. They will meet again next week.\n"
HARVEST = "Harvest\n\nRuth Osei met Ingrid Dahl in Lima yesterday.\n"
WIRE = """Envoys meet in Geneva

GENEVA: Envoy Farid Karimi met Dana Okonjo in Geneva on 4 January 2021, and the two spoke for an
hour about trade across the northern border, which has been shut to lorries since the floods.

Karimi told reporters afterwards that the road would open within weeks if both sides kept to what
had been agreed. Okonjo said her ministry would send engineers to look at the bridge.
"""


def upload(page: Page, folder: Path, **texts: str) -> None:
    paths = []
    for name, text in texts.items():
        paths.append(folder / name)
        paths[-1].write_text(text, encoding="utf-8")
    page.get_by_role("link", name="Articles").click()
    page.locator("input[type=file]").set_input_files(paths)
    expect(page.get_by_text(f"{len(paths)} articles were imported.")).to_be_visible(timeout=SLOW)


def published(app) -> list[str]:
    store = open_store(app.database)
    stored = store.articles(store.workspace(DEFAULT_WORKSPACE))
    store.close()
    return sorted(str(one.article.published and one.article.published.day) for one in stored)


@pytest.mark.parametrize("width", [1440, 390])
def test_dates_of_many_articles_are_set_with_a_preview_and_undone(
    app, page: Page, tmp_path, width: int
):
    page.goto(app.url)
    names = {"2021-01-06-visit.txt": VISIT, "harvest_7_Jan_2021.txt": HARVEST}
    upload(page, tmp_path, **names)
    page.set_viewport_size({"width": width, "height": 900})
    page.get_by_text("Set publication dates", exact=True).click()
    page.get_by_role("button", name="Use 2 suggestions").click()
    expect(page.get_by_text("3 dates in 2 articles move")).to_be_visible(timeout=SLOW)
    expect(page.get_by_text("“Tuesday” in A visit: undated → 5 Jan 2021")).to_be_visible()
    assert published(app) == ["None", "None"]
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("3 dates in 2 articles move")).to_be_hidden()
    page.get_by_role("button", name="Use 2 suggestions").click()
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_text("2 publication dates were set.")).to_be_visible(timeout=SLOW)
    assert published(app) == ["2021-01-06", "2021-01-07"]
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("2 publication dates were set.")).to_be_hidden(timeout=SLOW)
    assert published(app) == ["None", "None"]
    assert "Traceback" not in app.log


def test_one_date_is_set_for_the_chosen_articles(app, page: Page, tmp_path):
    page.goto(app.url)
    upload(page, tmp_path, **{"a.txt": VISIT, "b.txt": HARVEST})
    page.get_by_text("Set publication dates", exact=True).click()
    table = page.get_by_test_id("stDataFrame")
    expect(table).to_have_count(1, timeout=SLOW)  # a run of the script leaves the old one a moment
    expect(table).to_be_visible(timeout=SLOW)
    page.wait_for_timeout(1500)
    table.scroll_into_view_if_needed()
    box = table.bounding_box()
    assert box
    page.mouse.click(box["x"] + 30, box["y"] + 35 * 1.5)
    field = page.get_by_test_id("stDateInput")
    field.get_by_role("spinbutton").first.click()
    page.keyboard.type("20210113")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Set for 1 chosen").click()
    expect(page.get_by_text("1 publication date to apply.")).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_text("1 publication date was set.")).to_be_visible(timeout=SLOW)
    assert published(app) == ["2021-01-13", "None"]


def test_near_copies_are_one_article_until_they_are_shown_apart(app, page: Page, tmp_path):
    page.goto(app.url)
    copy = WIRE.replace("GENEVA:", "GENEVA (Wire) –").replace("for an\nhour", "at length")
    upload(page, tmp_path, **{"first.txt": WIRE, "second.txt": copy})
    expect(page.get_by_text("1 is a near copy of another")).to_be_visible()
    store = open_store(app.database)
    here = store.workspace(DEFAULT_WORKSPACE)
    (original,) = group_copies(store.articles(here))
    page.goto(f"{app.url}/articles?article={original}")
    expect(page.get_by_text("Nearly the same text, also in")).to_be_visible(timeout=SLOW)
    page.get_by_role("link", name="Timeline").click()
    expect(page.get_by_text("1 event ·")).to_be_visible(timeout=SLOW)
    page.goto(f"{app.url}/articles?article={original}")
    page.get_by_role("button", name="Show apart").click()
    expect(page.get_by_text("shown apart.")).to_be_visible(timeout=SLOW)
    assert not group_copies(store.articles(here))
    page.get_by_role("button", name="Show as one").click()
    expect(page.get_by_text("Nearly the same text, also in")).to_be_visible(timeout=SLOW)
    assert len(group_copies(store.articles(here))) == 1
    store.close()
