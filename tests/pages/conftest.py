"""The app in Streamlit's own test harness, over a database of its own."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from page_texts import TEXTS
from streamlit.testing.v1 import AppTest

from core.bulk import importer_of
from core.intake import read_paste
from core.model import Imported
from core.pipeline import read_article
from core.store import DEFAULT_WORKSPACE, open_store

APP = Path(__file__).resolve().parents[2] / "app.py"


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that holds the articles of ``TEXTS``."""
    path = tmp_path_factory.mktemp("filled") / "dateline.db"
    store = open_store(f"sqlite:///{path}")
    workspace = store.workspace(DEFAULT_WORKSPACE)
    for text in TEXTS:
        imported = read_paste(text)
        assert isinstance(imported, Imported)
        store.add(workspace, imported, read_article(imported.article))
    store.close()
    return path


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the app of a test keeps its articles."""
    path = tmp_path / "dateline.db"
    monkeypatch.setenv("DATELINE_DATABASE_URL", f"sqlite:///{path}")
    yield path
    importer_of(f"sqlite:///{path}").close()
    st.cache_resource.clear()


Open = Callable[..., AppTest]


@pytest.fixture
def open_app(database: Path, filled: Path) -> Open:
    """Runs the app over the filled database with what the address says; ``from_`` is ``from``."""

    def run(**address: str | list[str]) -> AppTest:
        shutil.copy(filled, database)
        app = AppTest.from_file(str(APP), default_timeout=60)
        for name, value in address.items():
            app.query_params[name.rstrip("_")] = value
        return app.run()

    return run


@pytest.fixture
def empty_app(database: Path) -> AppTest:
    """Runs the app over an empty database."""
    return AppTest.from_file(str(APP), default_timeout=60).run()
