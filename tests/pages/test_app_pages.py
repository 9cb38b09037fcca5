import datetime
import time
from pathlib import Path

import pytest
from page_texts import TEXTS, article_id
from streamlit.testing.v1 import AppTest

from core.intake import read_file
from core.pipeline import read_article
from core.settings import read_settings
from core.store import DEFAULT_WORKSPACE, open_store
from pages.shared.marked_text import escape

APP = Path(__file__).resolve().parents[2] / "app.py"
PAGES = ("pages/timeline.py", "pages/articles.py", "pages/export.py")


def texts(app: AppTest) -> str:
    return "\n".join(part.value for part in [*app.markdown, *app.caption, *app.subheader])


def button(app: AppTest, label: str):
    return next(one for one in app.button if one.label == label)


def run_until_read(app: AppTest, seconds: float = 60) -> AppTest:
    """Draws the page again once the importer has read what was handed in."""
    store = open_store(read_settings().database_url)
    here = store.workspace(DEFAULT_WORKSPACE)
    for _ in range(int(seconds / 0.2)):
        record = store.log.current(here)
        assert record
        if not record.is_running:
            store.close()
            return app.run()
        time.sleep(0.2)
    raise AssertionError(f"not read in {seconds} seconds: {texts(app)}")


@pytest.mark.parametrize("script", PAGES)
def test_every_page_runs(open_app, script: str) -> None:
    app = open_app().switch_page(script).run()
    assert not app.exception
    assert not app.error


@pytest.mark.parametrize("script", PAGES)
def test_an_empty_page_offers_the_samples(empty_app, script: str) -> None:
    app = empty_app.switch_page(script).run()
    assert not app.exception
    assert button(app, "Try the sample articles")


def test_the_samples_load(empty_app) -> None:
    app = button(empty_app, "Try the sample articles").click().run()
    run_until_read(app)
    assert not app.exception
    assert "10 articles" in texts(app)


def test_the_headline_says_what_there_is(open_app) -> None:
    assert "4 events · 3 articles · May 2020 – Jul 2022" in texts(open_app())


@pytest.mark.parametrize(
    ("address", "left"),
    [
        ({"actor": ["Ruth Osei"]}, 1),
        ({"actor": ["Pavel Novak", "Farid Karimi"]}, 2),
        ({"actor": ["Pavel Novak", "Farid Karimi"], "match": "All of them"}, 1),
        ({"type": ["Agreement"]}, 1),
        ({"from_": "2022-01-01", "undated": "false"}, 1),
        ({"text": "oslo"}, 1),
        ({"actor": ["Nobody"], "type": ["War"], "from_": "soon", "match": "x"}, 4),
    ],
)
def test_a_link_restores_its_filters_on_every_page(open_app, address, left: int) -> None:
    app = open_app(**address)
    assert f"{left} event" in texts(app)
    app.switch_page("pages/export.py").run()
    assert f"{left} event" in app.radio[0].options[0]
    assert not app.exception


def test_filters_that_leave_nothing_say_so_and_can_be_taken_back(open_app) -> None:
    app = open_app(text="no such words")
    assert "No events match the filters." in texts(app)
    button(app, "Clear filters").click().run()
    assert "4 events" in texts(app)


def test_the_filters_name_only_what_there_is(open_app) -> None:
    actors = open_app().multiselect(key="actor").options
    assert {"Ruth Osei", "Turkey", "Anna Berg"} <= set(actors)


def test_an_answered_publication_date_dates_what_waited(open_app) -> None:
    app = open_app().switch_page("pages/articles.py").run()
    assert "2 dates wait for this article's publication date. Set it." in texts(app)
    app.date_input[0].set_value(datetime.date(2021, 1, 4)).run()
    button(app, "Use this date").click().run()
    assert "wait for this" not in texts(app)
    app.switch_page("pages/timeline.py").run()
    assert "4 events · 3 articles · May 2020 – Jul 2022" in texts(app)
    assert "Undated" not in texts(app)


def test_events_without_a_date_are_no_picture_but_a_sentence(open_app) -> None:
    app = open_app(actor=["Ruth Osei"])
    assert not app.get("plotly_chart")
    assert "1 article waits for the day of publication" in texts(app)
    assert button(app, "Set publication dates")
    assert open_app().get("plotly_chart")


def test_the_table_of_dates_counts_what_waits_where_a_date_is_not_known(open_app) -> None:
    app = open_app().switch_page("pages/articles.py").run()
    app.segmented_control(key="articles-view").set_value("Set publication dates").run()
    table = app.dataframe[0].value
    is_known = table["Published"].notna()
    assert (table["Waiting"].isna() == is_known).all()
    assert set(is_known) == {True, False}


def test_pasted_text_becomes_an_article(empty_app) -> None:
    app = empty_app.switch_page("pages/articles.py").run()
    app.text_area[0].set_value("Anna Berg met Carl Dorn in Oslo on 4 May 2020.").run()
    button(app, "Add the text").click().run()
    run_until_read(app)
    assert "was imported" in texts(app)
    assert not app.exception


def test_files_are_imported_recognised_and_refused(empty_app) -> None:
    app = empty_app.switch_page("pages/articles.py").run()
    text = b"Talks in Oslo\n\nAnna Berg met Carl Dorn in Oslo on 4 May 2020."
    chooser = app.file_uploader[0]
    chooser.upload("a.txt", text).upload("b.txt", text).upload("c.txt", b"").run()
    run_until_read(app)
    assert "“Talks in Oslo” was imported." in texts(app)
    assert r"b\.txt is already here as “Talks in Oslo”\." in texts(app)
    assert r"c\.txt was refused\: it is empty\." in texts(app)


def test_a_link_opens_an_article_with_its_finds_marked(open_app) -> None:
    app = open_app(article=article_id(TEXTS[0])).switch_page("pages/articles.py").run()
    assert ":blue-background[**met**]" in texts(app)
    assert ":green-background[*Last month*]" in texts(app)


def test_an_article_can_be_removed_and_brought_back(open_app) -> None:
    app = open_app(article=article_id(TEXTS[0])).switch_page("pages/articles.py").run()
    button(app, "Remove the article").click().run()
    assert "was removed" in texts(app)
    assert len(app.dataframe[0].value) == 2
    button(app, "Undo").click().run()
    assert len(app.dataframe[0].value) == 3


def test_the_tray_opens_the_card_of_an_undated_event(open_app) -> None:
    app = open_app()
    tray = [one for one in app.button if one.label.endswith(r"\(occurred\)")]
    tray[0].click().run()
    assert "Why this date" in texts(app)
    assert "In the text" in texts(app)
    assert app.query_params["event"].startswith("ev-")
    assert "(#opened-event)" in texts(app)
    assert [one.label for one in app.button if one.label.startswith("**")] == [
        f"**{tray[0].label}**"
    ]
    app.text_input(key="text").set_value("oslo").run()
    assert "Why this date" in texts(app)


def test_hostile_titles_are_escaped_wherever_they_are_shown(open_app) -> None:
    app = open_app()
    for page in PAGES:
        app.switch_page(page).run()
        shown = texts(app) + "".join(one.label for one in app.button)
        assert "<b>" not in shown
        assert "](javascript" not in shown


def test_a_database_that_cannot_be_opened_is_told_in_a_sentence(database) -> None:
    database.write_bytes(b"this is no database, not even nearly one" * 40)
    app = AppTest.from_file(str(APP), default_timeout=60).run()
    assert not app.exception
    assert "is damaged" in app.error[0].value


def test_an_article_tells_what_was_put_right_and_where_its_date_is_from(open_app):
    app = open_app()
    store = open_store(read_settings().database_url)
    words = "Published: 4 January 2021\n\nAnna Berg met Carl Dorn at the café in Oslo."
    broken = words.encode().decode("cp1252").encode()
    imported = read_file("talks.txt", broken)
    store.add(store.workspace(DEFAULT_WORKSPACE), imported, read_article(imported.article))
    store.close()
    app.query_params["article"] = imported.article.id
    app.switch_page("pages/articles.py").run()
    assert "In this article the text was mended" in texts(app)
    assert escape(imported.article.published.reason) in texts(app)


def test_an_article_shows_its_author_and_the_dates_that_disagree(open_app):
    app = open_app()
    page = """<html><head><meta name="author" content="Ada Lind">
    <link rel="canonical" href="https://post.example/2021/01/05/talks">
    <meta property="article:published_time" content="2021-01-04"></head>
    <body><p>Anna Berg met Carl Dorn in Oslo.</p></body></html>"""
    imported = read_file("talks.html", page.encode())
    store = open_store(read_settings().database_url)
    store.add(store.workspace(DEFAULT_WORKSPACE), imported, read_article(imported.article))
    store.close()
    app.query_params["article"] = imported.article.id
    app.switch_page("pages/articles.py").run()
    shown = texts(app).replace("\\", "")
    assert "post.example · by Ada Lind · 4 Jan 2021 (" in shown
    assert "The file also offers 5 Jan 2021 from the" in shown
    assert "/2021/01/05/" in shown
