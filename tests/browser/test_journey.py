"""What a newcomer does, in a real browser: files in, a question answered, a filtered CSV out."""

import json
import re
from pathlib import Path

import pandas as pd
import pytest
from page_steps import (
    SLOW,
    download,
    miss,
    place_of,
    place_of_rows,
    press,
    see,
    settle,
    type_day,
    upload,
)
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
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


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def click_mark(page: Page) -> None:
    """Clicks the first mark; Plotly listens on a layer above it, so the pointer goes by place."""
    marks = page.locator(".scatterlayer .points path")
    expect(marks).to_have_count(3, timeout=SLOW)  # one in the lane of each party
    box = place_of(marks.first)
    page.mouse.move(box["x"] + 2, box["y"] + 2)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def answer_and_filter(page: Page) -> None:
    """Sets the publication date that is asked for, and keeps the events of one actor."""
    question = page.get_by_text("2 dates wait for this article's publication date. Set it.")
    see(question)
    type_day(page.get_by_test_id("stDateInput"), "20210104")
    press(page.get_by_role("button", name="Use this date"))
    miss(question)
    press(page.get_by_role("link", name="Timeline"))
    see(page.get_by_text("2 articles ·"))
    press(page.get_by_role("combobox", name="Actors"))
    press(page.get_by_role("option", name="Ruth Osei"))
    page.keyboard.press("Escape")
    see(page.get_by_text(ONE_LEFT))


def expect_receipt(page: Page) -> None:
    receipt = page.get_by_text("counted from Mon 4 Jan 2021 (set by user)")
    see(receipt.filter(has_text="Last month").filter(has_text="December 2020"))


def expect_a_way_to_the_card(page: Page) -> None:
    """What is open is named above the picture, and leads to a card far below it."""
    size = page.viewport_size
    assert size
    page.set_viewport_size({"width": 390, "height": 600})
    way = page.get_by_role("link", name="December 2020 ·")
    place_of(way)
    why = page.get_by_text("Why this date")
    expect(why).not_to_be_in_viewport()
    press(way)
    expect(why).to_be_in_viewport(timeout=SLOW)
    page.set_viewport_size(size)


def test_from_files_to_a_filtered_csv(app, page: Page, tmp_path):
    page.goto(app.url)
    upload(page, [write(tmp_path, "envoys.txt", ENVOYS), write(tmp_path, "grain.txt", GRAIN)])
    see(page.get_by_text("2 articles were imported."))
    answer_and_filter(page)
    page.wait_for_url("**actor=Ruth*", timeout=SLOW)

    click_mark(page)
    expect_receipt(page)
    expect_a_way_to_the_card(page)

    press(page.get_by_role("link", name="Export"))
    for label in ("CSV for spreadsheets", "CSV, exact"):
        table = pd.read_csv(download(page, label))
        assert table["actors"].str.contains("Ruth Osei").tolist() == [True]
        assert table["date_start"].tolist() == ["2020-12-01"]
        assert table["date_end"].tolist() == ["2020-12-31"]
    press(page.get_by_text("Everything: "))
    see(page.get_by_text("2 articles ·"))
    assert len(pd.read_csv(download(page, "CSV, exact"))) >= 5
    assert json.loads(download(page, "Manifest").read_text())["counts"]["articles"] == 2


def test_a_link_brings_everything_back_after_a_restart(app, page: Page, tmp_path):
    page.goto(app.url)
    upload(page, [write(tmp_path, "envoys.txt", ENVOYS), write(tmp_path, "grain.txt", GRAIN)])
    see(page.get_by_text("2 articles were imported."))
    answer_and_filter(page)
    click_mark(page)
    expect_receipt(page)
    page.wait_for_url("**event=ev-*", timeout=SLOW)
    link = page.url

    app.stop()
    app.start()
    page.goto(link)
    see(page.get_by_text(ONE_LEFT))
    expect_receipt(page)
    page.reload()
    expect_receipt(page)
    upload(page, [write(tmp_path, "envoys-again.txt", ENVOYS)])
    see(page.get_by_text("envoys-again.txt is already here"))
    assert "Traceback" not in app.log


def test_filters_stay_while_articles_are_looked_at(app, page: Page, tmp_path):
    page.goto(app.url)
    upload(page, [write(tmp_path, "grain.txt", GRAIN)])
    see(page.get_by_text("was imported"))
    press(page.get_by_role("link", name="Timeline"))
    press(page.get_by_test_id("stSidebar").get_by_text("Agreement", exact=True))
    see(page.get_by_text("1 event · 1 article · Jul 2022"))
    press(page.get_by_role("link", name="Articles"))
    see(page.get_by_text("Choose an article"))
    press(page.get_by_role("link", name="Timeline"))
    see(page.get_by_text("1 event · 1 article · Jul 2022"))
    press(page.get_by_role("button", name="Clear filters"))
    see(page.get_by_text("2 events · 1 article"))
    page.wait_for_url(lambda url: "type=" not in url, timeout=SLOW)


def test_samples_load_and_nothing_is_asked_of_another_machine(app, page: Page):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(app.url)
    press(page.get_by_role("button", name="Try the sample articles"))
    see(page.get_by_text("10 articles ·"))
    expect(page.locator(".scatterlayer .points path").first).to_be_visible(timeout=SLOW)
    for name, shown in {"Articles": "Choose an article", "Export": "Events to export"}.items():
        press(page.get_by_role("link", name=name))
        see(page.get_by_text(shown))
        settle(page)
        page.wait_for_load_state("networkidle")
    elsewhere = [url for url in asked if not url.startswith((app.url, "data:", "blob:"))]
    assert not elsewhere
    press(page.get_by_role("link", name="Articles"))
    see(page.get_by_text("10 articles were imported."))


def test_a_link_with_unknown_values_opens_what_there_is(app, page: Page, tmp_path):
    page.goto(app.url)
    upload(page, [write(tmp_path, "grain.txt", GRAIN)])
    see(page.get_by_text("was imported"))
    query = "actor=Nobody&type=War&match=none&dates=x&from=soon&to=2020-13-45&undated=maybe"
    page.goto(f"{app.url}/?{query}&event=ev-0&lanes=moon&source=Nowhere&status=Lost&text=")
    see(page.get_by_text("2 events · 1 article"))
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
    upload(page, files)
    see(page.get_by_text(re.compile(r"Reading (?!1 )\d+ of 60")))
    press(page.get_by_role("button", name="Stop"))
    told = see(page.get_by_text("not read.")).first.inner_text()
    assert "imported" in told
    assert sum(map(int, re.findall(r"\d+", told))) == 60


def test_a_cell_opens_its_event_and_dragging_over_the_overview_chooses_dates(
    app, page: Page, tmp_path
):
    page.goto(app.url)
    upload(page, [write(tmp_path, "grain.txt", GRAIN), write(tmp_path, "envoys.txt", ENVOYS)])
    see(page.get_by_text("2 articles were imported."))
    press(page.get_by_role("link", name="Timeline"))
    overview = page.locator(".js-plotly-plot").first
    expect(overview.locator(".bars path").first).to_be_attached(timeout=SLOW)
    expect(page.locator(".scatterlayer .points path").first).to_be_attached(timeout=SLOW)
    cell = place_of_rows(page)
    page.mouse.click(cell["x"] + 60, cell["y"] + 35 * 1.5)
    see(page.get_by_text("Why this date"))

    box = place_of(overview)
    middle = box["y"] + 40
    page.mouse.move(box["x"] + box["width"] * 0.7, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.98, middle + 4, steps=6)
    page.mouse.up()
    page.wait_for_url("**from=2022*", timeout=SLOW)
    see(page.get_by_text("2 articles · Jul 2022"))
    see(page.get_by_text("Why this date"))
