"""What a newcomer does, in a real browser: files in, a question answered, a filtered CSV out."""

import json
import re
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser
SLOW = 60_000
ONE_LEFT = "1 event · 1 article · Dec 2020"

ENVOYS = """News from Karsa

KARSA: Special Envoy Farid Karimi called on General Pavel Novak at General Headquarters on Monday.

Last month Gen Novak had also met Karimi and General Ruth Osei.

On December 15, 2020, Novak received the ambassador of Norway, Ingrid Dahl.
"""
GRAIN = """Grain

Published 22 July 2022

Turkey and Ukraine signed an agreement in Istanbul on Friday.

Mevlut Cavusoglu met Dmytro Kuleba in Kyiv on July 4.
"""


def upload(page: Page, *files: Path) -> None:
    page.get_by_role("link", name="Articles").click()
    chooser = page.locator("input[type=file]")
    chooser.set_input_files(list(files))


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def type_day(field: Locator, digits: str) -> None:
    field.get_by_role("spinbutton").first.click()
    field.page.keyboard.type(digits)
    field.page.keyboard.press("Escape")


def click_mark(page: Page) -> None:
    """Clicks the first mark; Plotly listens on a layer above it, so the pointer goes by place."""
    marks = page.locator(".scatterlayer .points path")
    expect(marks).to_have_count(3)  # one in the lane of each party
    page.wait_for_timeout(1000)
    box = marks.first.bounding_box()
    assert box
    page.mouse.move(box["x"] + 2, box["y"] + 2)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def download(page: Page, label: str) -> Path:
    with page.expect_download(timeout=SLOW) as waiting:
        page.get_by_role("button", name=label).click()
    return waiting.value.path()


def answer_and_filter(page: Page) -> None:
    """Sets the publication date that is asked for, and keeps the events of one actor."""
    question = page.get_by_text("2 dates wait for this article's publication date. Set it.")
    expect(question).to_be_visible()
    type_day(page.get_by_test_id("stDateInput"), "20210104")
    page.get_by_role("button", name="Use this date").click()
    expect(question).to_be_hidden()
    page.get_by_role("link", name="Timeline").click()
    expect(page.get_by_text("2 articles ·")).to_be_visible()
    page.get_by_role("combobox", name="Actors").click()
    page.get_by_role("option", name="Ruth Osei").click()
    page.keyboard.press("Escape")
    expect(page.get_by_text(ONE_LEFT)).to_be_visible()


def expect_receipt(page: Page) -> None:
    receipt = page.get_by_text("counted from Mon 4 Jan 2021 (set by user)")
    expect(receipt).to_be_visible(timeout=SLOW)
    expect(receipt).to_contain_text("Last month")
    expect(receipt).to_contain_text("December 2020")


def expect_a_way_to_the_card(page: Page) -> None:
    """What is open is named above the picture, and leads to a card far below it."""
    size = page.viewport_size
    assert size
    page.set_viewport_size({"width": 390, "height": 600})
    way = page.get_by_role("link", name="December 2020 ·")
    way.scroll_into_view_if_needed()
    why = page.get_by_text("Why this date")
    expect(why).not_to_be_in_viewport()
    way.click()
    expect(why).to_be_in_viewport()
    page.set_viewport_size(size)


def test_from_files_to_a_filtered_csv(app, page: Page, tmp_path):
    page.goto(app.url)
    upload(page, write(tmp_path, "envoys.txt", ENVOYS), write(tmp_path, "grain.txt", GRAIN))
    expect(page.get_by_text("2 articles were imported.")).to_be_visible(timeout=SLOW)
    answer_and_filter(page)
    assert "actor=Ruth" in page.url

    click_mark(page)
    expect_receipt(page)
    expect_a_way_to_the_card(page)

    page.get_by_role("link", name="Export").click()
    for label in ("CSV for spreadsheets", "CSV, exact"):
        table = pd.read_csv(download(page, label))
        assert table["actors"].str.contains("Ruth Osei").tolist() == [True]
        assert table["date_start"].tolist() == ["2020-12-01"]
        assert table["date_end"].tolist() == ["2020-12-31"]
    page.get_by_text("Everything: ").click()
    expect(page.get_by_text("2 articles ·")).to_be_visible()
    assert len(pd.read_csv(download(page, "CSV, exact"))) >= 5
    assert json.loads(download(page, "Manifest").read_text())["counts"]["articles"] == 2


def test_a_link_brings_everything_back_after_a_restart(app, page: Page, tmp_path):
    page.goto(app.url)
    upload(page, write(tmp_path, "envoys.txt", ENVOYS), write(tmp_path, "grain.txt", GRAIN))
    expect(page.get_by_text("2 articles were imported.")).to_be_visible(timeout=SLOW)
    answer_and_filter(page)
    click_mark(page)
    expect_receipt(page)
    link = page.url
    assert "event=ev-" in link

    app.stop()
    app.start()
    page.goto(link)
    expect(page.get_by_text(ONE_LEFT)).to_be_visible(timeout=SLOW)
    expect_receipt(page)
    page.reload()
    expect_receipt(page)
    upload(page, write(tmp_path, "envoys-again.txt", ENVOYS))
    expect(page.get_by_text("envoys-again.txt is already here")).to_be_visible(timeout=SLOW)
    assert "Traceback" not in app.log


def test_filters_stay_while_articles_are_looked_at(app, page: Page, tmp_path):
    page.goto(app.url)
    upload(page, write(tmp_path, "grain.txt", GRAIN))
    expect(page.get_by_text("was imported")).to_be_visible(timeout=SLOW)
    page.get_by_role("link", name="Timeline").click()
    page.get_by_test_id("stSidebar").get_by_text("Agreement", exact=True).click()
    expect(page.get_by_text("1 event · 1 article · Jul 2022")).to_be_visible()
    page.get_by_role("link", name="Articles").click()
    expect(page.get_by_text("Choose an article")).to_be_visible()
    page.get_by_role("link", name="Timeline").click()
    expect(page.get_by_text("1 event · 1 article · Jul 2022")).to_be_visible()
    page.get_by_role("button", name="Clear filters").click()
    expect(page.get_by_text("2 events · 1 article")).to_be_visible()
    assert "type=" not in page.url


def test_samples_load_and_nothing_is_asked_of_another_machine(app, page: Page):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(app.url)
    page.get_by_role("button", name="Try the sample articles").click()
    expect(page.get_by_text("10 articles ·")).to_be_visible(timeout=SLOW)
    expect(page.locator(".scatterlayer .points path").first).to_be_visible()
    for name in ("Articles", "Export"):
        page.get_by_role("link", name=name).click()
        page.wait_for_timeout(500)
    elsewhere = [url for url in asked if not url.startswith((app.url, "data:", "blob:"))]
    assert not elsewhere
    page.get_by_role("link", name="Articles").click()
    expect(page.get_by_text("10 articles were imported.")).to_be_visible()


def test_a_link_with_unknown_values_opens_what_there_is(app, page: Page, tmp_path):
    page.goto(app.url)
    upload(page, write(tmp_path, "grain.txt", GRAIN))
    expect(page.get_by_text("was imported")).to_be_visible(timeout=SLOW)
    query = "actor=Nobody&type=War&match=none&dates=x&from=soon&to=2020-13-45&undated=maybe"
    page.goto(f"{app.url}/?{query}&event=ev-0&lanes=moon&source=Nowhere&status=Lost&text=")
    expect(page.get_by_text("2 events · 1 article")).to_be_visible(timeout=SLOW)
    assert "Traceback" not in app.log


def test_an_import_can_be_stopped_and_keeps_what_it_has_read(app, page: Page):
    page.goto(app.url)
    sentences = " ".join(
        f"Anna Berg met Carl Dorn in Oslo on {day} May 2020." for day in range(1, 29)
    )
    files = [
        {
            "name": f"{i}.txt",
            "mimeType": "text/plain",
            "buffer": f"File {i}\n\n{sentences}".encode(),
        }
        for i in range(60)
    ]
    page.get_by_role("link", name="Articles").click()
    page.locator("input[type=file]").set_input_files(files)
    expect(page.get_by_text(re.compile(r"[3-9] of 60"))).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_text("not read.")).to_be_visible(timeout=SLOW)
    told = page.get_by_text("not read.").inner_text()
    assert sum(map(int, re.findall(r"\d+", told))) == 60


def test_a_cell_opens_its_event_and_dragging_over_the_overview_chooses_dates(
    app, page: Page, tmp_path
):
    page.goto(app.url)
    upload(page, write(tmp_path, "grain.txt", GRAIN), write(tmp_path, "envoys.txt", ENVOYS))
    expect(page.get_by_text("2 articles were imported.")).to_be_visible(timeout=SLOW)
    page.get_by_role("link", name="Timeline").click()
    overview = page.locator(".js-plotly-plot").first
    expect(overview.locator(".bars path").first).to_be_attached()
    expect(page.locator(".scatterlayer .points path").first).to_be_attached()
    page.wait_for_timeout(1500)  # the pictures have pushed the table to its place
    table = page.get_by_test_id("stDataFrame")
    table.scroll_into_view_if_needed()
    cell = table.bounding_box()
    assert cell
    page.mouse.click(cell["x"] + 60, cell["y"] + 35 * 1.5)
    expect(page.get_by_text("Why this date")).to_be_visible()

    overview.scroll_into_view_if_needed()
    box = overview.bounding_box()
    assert box
    middle = box["y"] + 40
    page.mouse.move(box["x"] + box["width"] * 0.7, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.98, middle + 4, steps=6)
    page.mouse.up()
    page.wait_for_url("**from=2022*")
    expect(page.get_by_text("2 articles · Jul 2022")).to_be_visible()
    expect(page.get_by_text("Why this date")).to_be_visible()
