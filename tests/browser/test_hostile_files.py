"""Files that are broken or mean harm: a sentence or inert text, and their neighbours go on."""

import re

import pandas as pd
import pytest
from page_steps import SLOW, download, place_of, press, see, upload
from playwright.sync_api import FilePayload, Page, expect

pytestmark = pytest.mark.browser

TITLE = "&lt;script&gt;alert(3)&lt;/script&gt; [x](javascript:alert(4)) :red[y]"
HOSTILE = f"""<html><head><title>{TITLE}</title><script>alert(1)</script></head><body><article>
<h1 onclick="alert(2)">{TITLE}</h1>
<p>Farid Karimi met Pavel Novak in Doha on 3 March 2020. <img src=x onerror="alert(5)"></p>
<p>&lt;img src=x onerror=alert(6)&gt; ![a](http://evil.example/a.png) [b](javascript:alert(7))
:material/home: :red[red] $x^2$ `code` www.evil.example mail@evil.example -&gt; end</p>
<p>&lt;b&gt;bold&lt;/b&gt; # no heading</p>
</article></body></html>"""
FORMULA = """=HYPERLINK("http://evil.example","Click")

Published 5 May 2020

Anna Berg met Carl Dorn in Oslo on Monday."""


def file(name: str, content: bytes, mime: str = "text/plain") -> FilePayload:
    return {"name": name, "mimeType": mime, "buffer": content}


def visible(text: str) -> re.Pattern[str]:
    """The text as it stands on the page, with the invisible joiners between its characters."""
    return re.compile("\u2060?".join(map(re.escape, text)))


def test_what_cannot_be_read_is_refused_by_name_and_the_rest_goes_on(app, page: Page):
    page.goto(app.url)
    files = [
        file("empty.txt", b""),
        file("program.txt", b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 40),
        file("<img src=x onerror=alert(1)>.txt", b"   \n  "),
        file("good.txt", b"Good\n\nAnna Berg met Carl Dorn in Oslo on 4 May 2020."),
    ]
    upload(page, files)
    see(page.get_by_text("“Good” was imported."))
    main = page.get_by_test_id("stMain")
    see(main.get_by_text("empty.txt was refused: it is empty."))
    see(main.get_by_text(re.compile("program.txt was refused")))
    see(main.get_by_text(re.compile("<img src=x onerror=alert.*was refused")))
    assert "Traceback" not in app.log


def test_a_file_beyond_the_limit_is_refused_before_it_is_sent(app, page: Page, tmp_path):
    page.goto(app.url)
    long, good = tmp_path / "long.txt", tmp_path / "good.txt"
    long.write_bytes(b"1" * 22_000_000)
    good.write_bytes(b"Good\n\nAnna met Carl.")
    upload(page, [long, good])
    see(page.get_by_text("“Good” was imported."))


def test_markup_in_titles_and_text_is_shown_and_never_run(app, page: Page):
    alarms: list[str] = []
    asked: list[str] = []
    page.on("dialog", lambda dialog: (alarms.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(app.url)
    upload(page, [file("talks.html", HOSTILE.encode(), "text/html")])
    see(page.get_by_text("was imported"))
    press(page.get_by_role("link", name="Timeline"))
    marks = page.locator(".scatterlayer .points path")
    expect(marks).to_have_count(2, timeout=SLOW)
    box = place_of(marks.first)
    page.mouse.move(box["x"] - 40, box["y"] + 3)
    page.mouse.move(box["x"] + 5, box["y"] + 5, steps=4)
    expect(page.locator(".hoverlayer").get_by_text("alert(3)").first).to_be_visible(timeout=SLOW)
    page.mouse.click(box["x"] + 5, box["y"] + 5)
    press(page.get_by_role("button", name="Open in the article"))

    main = page.get_by_test_id("stMain")
    for text in (
        "<img src=x onerror=alert(6)>",
        "![a](http://evil.example/a.png)",
        "[b](javascript:alert(7))",
        ":material/home: :red[red] $x^2$ `code` www.evil.example mail@evil.example ->",
        "<b>bold</b> # no heading",
    ):
        expect(main.get_by_text(visible(text)).first).to_be_visible(timeout=SLOW)
    live = main.locator("a, img, code, script, .katex").evaluate_all(
        "all => all.map(one => one.outerHTML)"
    )
    assert not live
    assert not alarms
    assert not [url for url in asked if "evil.example" in url]


def test_a_title_that_is_a_formula_stays_text_in_the_spreadsheet_form(app, page: Page):
    page.goto(app.url)
    upload(page, [file("formula.txt", FORMULA.encode())])
    see(page.get_by_text("was imported"))
    press(page.get_by_role("link", name="Export"))
    titles = {
        label: pd.read_csv(download(page, label))["source_title"].tolist()
        for label in ("CSV for spreadsheets", "CSV, exact")
    }
    title = FORMULA.splitlines()[0]
    assert titles == {"CSV for spreadsheets": [f"'{title}"], "CSV, exact": [title]}
