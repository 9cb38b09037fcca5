"""A table in a real browser: shown, changed, reloaded, confirmed; its neighbours do not wait."""

import io
import time
import zipfile
from pathlib import Path

import pytest
from page_steps import SLOW, press, see
from playwright.sync_api import Page, expect

from core.store import DEFAULT_WORKSPACE, open_store

pytestmark = pytest.mark.browser

TABLE = """nr,kop,ondertitel,bericht,datum
1,Talks,On grain,"Anna Berg met Carl Dorn in Oslo on Tuesday, and they spoke of it.",03/04/2020
2,Rain,On rain,"Ruth Osei met Ingrid Dahl in Lima on Friday, and they spoke of it.",25/04/2020
3,Nothing,On nothing,,26/04/2020
"""
NOTE = "A note\n\nPavel Novak met Farid Karimi in Doha on 4 May 2020.\n"


def stored(app) -> dict[str, str]:
    """Day of publication by title."""
    store = open_store(app.database)
    kept = [one.article for one in store.articles(store.workspace(DEFAULT_WORKSPACE))]
    store.close()
    return {each.title: str(each.published and each.published.day) for each in kept}


def wait_until_kept(app, column: str) -> None:
    """Waits until the store holds that the waiting table's titles stand in this column."""
    store = open_store(app.database)
    here = store.workspace(DEFAULT_WORKSPACE)
    for _ in range(SLOW // 100):
        (table,) = store.tables.waiting(here)
        if ("title", column) in table.choice.named:
            break
        time.sleep(0.1)
    else:
        raise AssertionError(f"the store was not told: {table.choice.named}")
    store.close()


def write_archive(folder: Path) -> Path:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("rows.csv", TABLE)
        archive.writestr("note.txt", NOTE)
    path = folder / "news.zip"
    path.write_bytes(out.getvalue())
    return path


def leave_out_the_next(app, page: Page) -> None:
    """Another table with the same columns: what was chosen is remembered, and it is left out."""
    page.locator("input[type=file]").set_input_files(
        {
            "name": "later.csv",
            "mimeType": "text/csv",
            "buffer": TABLE.replace("Oslo", "Lund").encode(),
        }
    )
    see(page.get_by_text("As you chose for rows.csv on"))
    press(page.get_by_role("button", name="Leave it out"))
    see(page.get_by_text("1 table was left out."))
    assert len(stored(app)) == 3


@pytest.mark.parametrize("width", [1440, 390])
def test_a_table_is_shown_changed_and_confirmed(app, page: Page, tmp_path, width: int):
    page.set_viewport_size({"width": width, "height": 1000})
    page.goto(f"{app.url}/articles")
    page.locator("input[type=file]").set_input_files(write_archive(tmp_path))
    see(page.get_by_text("rows.csv is a table."))
    see(page.get_by_text("“A note” was imported."))
    assert set(stored(app)) == {"A note"}
    see(page.get_by_text("The day stands first: “25/04/2020” in the same column."))
    see(page.get_by_text("1 row has no text and will be refused."))

    chosen = page.get_by_role("combobox", name="Title")
    press(chosen)
    press(page.get_by_role("option", name="ondertitel"))
    expect(chosen).to_have_value("ondertitel", timeout=SLOW)
    wait_until_kept(app, "ondertitel")
    page.reload()
    expect(chosen).to_have_value("ondertitel", timeout=SLOW)
    app.stop()
    app.start()
    page.goto(f"{app.url}/articles")
    expect(chosen).to_have_value("ondertitel", timeout=SLOW)

    press(page.get_by_role("button", name="Import 2 articles"))
    see(page.get_by_text("3 articles were imported."))
    see(page.get_by_text("rows.csv row 3 was refused: it holds no words."))
    see(page.get_by_text("the title from “ondertitel”"))
    assert stored(app) == {
        "A note": "None", "On grain": "2020-04-03", "On rain": "2020-04-25",
    }  # fmt: skip
    leave_out_the_next(app, page)
    assert "Traceback" not in app.log
