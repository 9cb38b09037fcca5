"""Many articles at once: their publication dates, and those that are copies of each other."""

from pathlib import Path

import pytest
from page_steps import miss, place_of_rows, press, see, type_day, upload
from playwright.sync_api import Page

from core.store import DEFAULT_WORKSPACE, group_copies, open_store

pytestmark = pytest.mark.browser

VISIT = "A visit\n\nAnna Berg met Carl Dorn in Oslo on Tuesday. They will meet again next week.\n"
HARVEST = "Harvest\n\nRuth Osei met Ingrid Dahl in Lima yesterday.\n"
WIRE = """Envoys meet in Geneva

GENEVA: Envoy Farid Karimi met Dana Okonjo in Geneva on 4 January 2021, and the two spoke for an
hour about trade across the northern border, which has been shut to lorries since the floods.

Karimi told reporters afterwards that the road would open within weeks if both sides kept to what
had been agreed. Okonjo said her ministry would send engineers to look at the bridge.
"""


def upload_texts(page: Page, folder: Path, **texts: str) -> None:
    paths = []
    for name, text in texts.items():
        paths.append(folder / name)
        paths[-1].write_text(text, encoding="utf-8")
    upload(page, paths)
    see(page.get_by_text(f"{len(paths)} articles were imported."))


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
    upload_texts(page, tmp_path, **names)
    page.set_viewport_size({"width": width, "height": 900})
    press(page.get_by_text("Set publication dates", exact=True))
    press(page.get_by_role("button", name="Use 2 suggestions"))
    see(page.get_by_text("3 dates in 2 articles move"))
    see(page.get_by_text("“Tuesday” in A visit: undated → 5 Jan 2021"))
    assert published(app) == ["None", "None"]
    press(page.get_by_role("button", name="Cancel"))
    miss(page.get_by_text("3 dates in 2 articles move"))
    press(page.get_by_role("button", name="Use 2 suggestions"))
    press(page.get_by_role("button", name="Apply"))
    see(page.get_by_text("2 publication dates were set."))
    assert published(app) == ["2021-01-06", "2021-01-07"]
    press(page.get_by_role("button", name="Undo"))
    miss(page.get_by_text("2 publication dates were set."))
    assert published(app) == ["None", "None"]
    assert "Traceback" not in app.log


def test_one_date_is_set_for_the_chosen_articles(app, page: Page, tmp_path):
    page.goto(app.url)
    upload_texts(page, tmp_path, **{"a.txt": VISIT, "b.txt": HARVEST})
    press(page.get_by_text("Set publication dates", exact=True))
    box = place_of_rows(page)
    page.mouse.click(box["x"] + 30, box["y"] + 35 * 1.5)
    see(page.get_by_role("button", name="Set for 1 chosen"))
    type_day(page.get_by_test_id("stDateInput"), "20210113")
    press(page.get_by_role("button", name="Set for 1 chosen"))
    see(page.get_by_text("1 publication date to apply."))
    press(page.get_by_role("button", name="Apply"))
    see(page.get_by_text("1 publication date was set."))
    assert published(app) == ["2021-01-13", "None"]


def test_near_copies_are_one_article_until_they_are_shown_apart(app, page: Page, tmp_path):
    page.goto(app.url)
    copy = WIRE.replace("GENEVA:", "GENEVA (Wire) –").replace("for an\nhour", "at length")
    upload_texts(page, tmp_path, **{"first.txt": WIRE, "second.txt": copy})
    see(page.get_by_text("1 is a near copy of another"))
    store = open_store(app.database)
    here = store.workspace(DEFAULT_WORKSPACE)
    (original,) = group_copies(store.articles(here))
    page.goto(f"{app.url}/articles?article={original}")
    see(page.get_by_text("Nearly the same text, also in"))
    press(page.get_by_role("link", name="Timeline"))
    see(page.get_by_text("1 event ·"))
    page.goto(f"{app.url}/articles?article={original}")
    press(page.get_by_role("button", name="Show apart"))
    see(page.get_by_text("shown apart."))
    assert not group_copies(store.articles(here))
    press(page.get_by_role("button", name="Show as one"))
    see(page.get_by_text("Nearly the same text, also in"))
    assert len(group_copies(store.articles(here))) == 1
    store.close()
