"""A table is shown before anything of it is imported; the order of an outlet is asked once."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest
from test_app_pages import button, run_until_read, texts

from core.intake import read_file
from core.model import Imported
from core.pipeline import read_article
from core.settings import read_settings
from core.store import DEFAULT_WORKSPACE, open_store

TABLE = b"""nr,kop,<b>[text](javascript:x)</b>,datum
1,Talks held,"Anna Berg met Carl Dorn in Oslo, and the two spoke of grain.",03/04/2020
2,Rain again,"Ruth Osei met Ingrid Dahl in Lima, and the two spoke of rain.",05/04/2020
3,Nothing,,06/04/2020
"""
BARE = b"".join(TABLE.splitlines(keepends=True)[1:])
PAGE = """<html><head><title>{0}</title><meta property="og:site_name" content="Strait Post">
<meta name="pubdate" content="{1}"></head><body><p>{0}. They met in Oslo.</p></body></html>"""


@pytest.fixture
def articles_page(empty_app: AppTest) -> AppTest:
    return empty_app.switch_page("pages/articles.py").run()


def upload(app: AppTest, name: str, content: bytes) -> AppTest:
    app.file_uploader[0].upload(name, content).run()
    return run_until_read(app)


def field(app: AppTest, label: str):
    return next(one for one in app.selectbox if one.label == label)


def add_page(title: str, stamp: str) -> None:
    store = open_store(read_settings().database_url)
    imported = read_file(f"{title}.html", PAGE.format(title, stamp).encode())
    assert isinstance(imported, Imported)
    reading = read_article(imported.article)
    store.add(store.workspace(DEFAULT_WORKSPACE), imported, reading)
    store.close()


def test_a_table_is_shown_changed_and_confirmed(articles_page: AppTest) -> None:
    app = upload(articles_page, "rows.csv", TABLE)
    assert "1 table waits until its columns are confirmed." in texts(app)
    assert r"rows\.csv is a table. Which column holds what?" in texts(app)
    assert "<b>" not in texts(app)
    assert {one.label: one.value for one in app.selectbox} == {
        "Title": "kop", "Text": "<b>[text](javascript:x)</b>", "Date": "datum",
        "Outlet": "", "Address": "", "Author": "", "Language": "",
    }  # fmt: skip
    shown = app.dataframe[0].value
    assert shown["Date as read"].iloc[0] == "3 Apr 2020 or 4 Mar 2020"
    assert "Not used: nr" in shown.columns
    assert "1 row has no text and will be refused." in texts(app)
    field(app, "Title").set_value("nr").run()
    app.segmented_control[0].set_value("The month").run()
    assert app.dataframe[0].value["Date as read"].iloc[0] == "4 Mar 2020"
    button(app, "Import 2 articles").click().run()
    run_until_read(app)
    assert "2 articles were imported." in texts(app)
    listing = app.dataframe[0].value
    assert list(listing["Title"]) == ["1", "2"]
    assert [str(day)[:10] for day in listing["Published"]] == ["2020-03-04", "2020-05-04"]
    assert not app.exception


def test_what_was_changed_is_there_for_another_visitor(articles_page: AppTest) -> None:
    app = upload(articles_page, "rows.csv", TABLE)
    field(app, "Outlet").set_value("kop").run()
    other = AppTest.from_file(app._script_path, default_timeout=60).run()
    other.switch_page("pages/articles.py").run()
    assert field(other, "Outlet").value == "kop"


def test_without_a_column_of_texts_nothing_can_be_imported(articles_page: AppTest) -> None:
    app = upload(articles_page, "rows.csv", TABLE)
    field(app, "Text").set_value("").run()
    assert button(app, "Import").disabled
    assert "Choose the column that holds the texts." in texts(app)


def test_whether_the_first_row_is_a_header_can_be_changed(articles_page: AppTest) -> None:
    app = upload(articles_page, "rows.csv", BARE)
    assert field(app, "Text").value == "Column 3"
    assert not app.checkbox[0].value
    app.checkbox[0].check().run()
    assert field(app, "Date").options[:3] == ["not in it", "1", "Talks held"]
    app.checkbox[0].uncheck().run()
    button(app, "Import 2 articles").click().run()
    run_until_read(app)
    assert "2 articles were imported." in texts(app)


def test_a_table_can_be_left_out(articles_page: AppTest) -> None:
    app = upload(articles_page, "rows.csv", TABLE)
    button(app, "Leave it out").click().run()
    assert "1 table was left out." in texts(app)
    assert not app.selectbox
    assert not app.exception


def test_a_table_with_the_same_columns_says_what_is_remembered(articles_page: AppTest) -> None:
    app = upload(articles_page, "rows.csv", TABLE)
    field(app, "Title").set_value("nr").run()
    button(app, "Import 2 articles").click().run()
    run_until_read(app)
    upload(app, "more.csv", TABLE.replace(b"Oslo", b"Lund").replace(b"Lima", b"Quito"))
    assert r"As you chose for rows\.csv on" in texts(app)
    assert field(app, "Title").value == "nr"


def test_other_pages_say_that_a_table_waits(open_app) -> None:
    app = open_app().switch_page("pages/articles.py").run()
    upload(app, "rows.csv", TABLE)
    app.switch_page("pages/timeline.py").run()
    assert [link.label for link in app.get("page_link")] == ["1 table waits to be confirmed"]


def test_the_order_of_an_outlet_is_asked_once_and_kept(articles_page: AppTest) -> None:
    app = articles_page
    add_page("Talks", "03/04/2020")
    app.run()
    assert "1 article of Strait Post waits for the answer." in texts(app)
    button(app, "The day").click().run()
    told = "Strait Post writes the day first, also in articles to come"
    assert f"{told}. 1 publication date was set." in texts(app).replace("\\", "")
    add_page("Rain", "05/04/2020")
    app.run()
    assert "waits for the answer" not in texts(app)
    assert [str(day)[:10] for day in app.dataframe[0].value["Published"]] == [
        "2020-04-03", "2020-04-05",
    ]  # fmt: skip
    button(app, "Undo").click().run()
    assert "2 articles of Strait Post wait for the answer." in texts(app)


def test_later_evidence_is_shown_beside_the_answer(articles_page: AppTest) -> None:
    app = articles_page
    add_page("Talks", "03/04/2020")
    app.run()
    button(app, "The day").click().run()
    add_page("Wind", "03/25/2020")
    app.run()
    shown = texts(app).replace("\\", "")
    assert "You said on" in shown and "that Strait Post writes the day first, but" in shown
    assert "“03/25/2020” in the dates of “Wind” shows the month first." in shown
    button(app, "The month").click().run()
    assert "waits for the answer" not in texts(app)
    button(app, "It is the day").click().run()
    assert "2020-04-03" in str(app.dataframe[0].value["Published"].tolist())
    button(app, "Forget it").click().run()
    # Now the other article alone settles it.
    assert "2020-03-04" in str(app.dataframe[0].value["Published"].tolist())
    button(app, "Undo").click().run()
    assert "2020-04-03" in str(app.dataframe[0].value["Published"].tolist())
