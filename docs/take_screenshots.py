"""Pictures of every page with the sample articles, light and dark, wide and narrow.

Usage: python docs/take_screenshots.py [FOLDER]; the folder is docs/screenshots by default. Starts
the app over a database of its own and drives an installed Chromium or Chrome.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ("--no-sandbox", "--disable-background-networking", "--disable-sync", "--no-first-run")
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
START_SECONDS = 60
SETTLE_MS = 1500


@dataclass(frozen=True, slots=True)
class Screen:
    """A browser window, in pixels; ``tallest`` bounds the picture of a long page."""

    name: str
    width: int
    height: int
    tallest: int


SCREENS = (Screen("wide", 1440, 900, 1500), Screen("narrow", 390, 844, 1600))


def main() -> None:
    """Takes every picture."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        sys.exit("No Chromium or Chrome is installed: no picture was taken.")
    with running_app() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        take_empty(browser, url, folder)
        load_samples(browser, url)
        for theme in THEMES:
            for screen in SCREENS:
                take_all(browser, url, theme, screen, folder)
        browser.close()


@contextmanager
def running_app() -> Iterator[str]:
    """The address of the app over an empty database; it is stopped afterwards."""
    with tempfile.TemporaryDirectory() as data:
        port = free_port()
        address = f"http://localhost:{port}"
        command = [sys.executable, "-m", "streamlit", "run", "app.py"]
        command += ["--server.port", str(port), "--server.headless", "true"]
        environment = {**os.environ, "DATELINE_DATABASE_URL": f"sqlite:///{data}/dateline.db"}
        app = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
        try:
            wait_for(f"{address}/_stcore/health")
            yield address
        finally:
            app.terminate()
            app.wait(timeout=20)


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_for(address: str) -> None:
    """Returns when something answers there. Raises TimeoutError."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise TimeoutError(f"{address} did not answer in {START_SECONDS} seconds.")


def take_empty(browser: Browser, url: str, folder: Path) -> None:
    """The first page of a newcomer."""
    page = browser.new_page(viewport={"width": 1440, "height": 560})
    page.goto(url)
    page.get_by_role("button", name="Try the sample articles").wait_for()
    page.wait_for_timeout(SETTLE_MS)
    page.screenshot(path=folder / "empty-light-wide.png")
    page.close()


def load_samples(browser: Browser, url: str) -> None:
    """Imports the samples as a newcomer does."""
    page = browser.new_page()
    page.goto(url)
    page.get_by_role("button", name="Try the sample articles").click()
    page.get_by_text("articles ·").wait_for(timeout=120_000)
    page.close()


def take_all(
    browser: Browser, url: str, theme: Literal["light", "dark"], screen: Screen, folder: Path
) -> None:
    """Every page in one theme on one screen."""
    page = browser.new_page(
        viewport={"width": screen.width, "height": screen.height}, color_scheme=theme
    )
    ending = f"{theme}-{screen.name}.png"
    page.goto(f"{url}/?lanes=By+actor")
    page.get_by_text("articles ·").wait_for()
    page.locator(".scatterlayer .points path").first.wait_for()
    open_an_event(page)
    take(page, screen, folder / f"timeline-{ending}")
    page.get_by_role("button", name="Open in the article").click()
    page.get_by_role("button", name="Remove the article").wait_for()
    take(page, screen, folder / f"articles-{ending}")
    page.goto(f"{url}/export")
    page.get_by_role("button", name="Manifest").wait_for()
    take(page, screen, folder / f"export-{ending}")
    page.close()


def open_an_event(page: Page) -> None:
    """Opens the first event of the picture, so that its card shows."""
    page.wait_for_timeout(SETTLE_MS)
    place = page.locator(".scatterlayer .points path").first.bounding_box()
    if place is None:
        raise RuntimeError("The picture has no mark.")
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    page.get_by_text("Why this date").wait_for()


def take(page: Page, screen: Screen, path: Path) -> None:
    """The page from its top, as long as it is up to the screen's ``tallest``."""
    page.wait_for_timeout(SETTLE_MS)
    main = "document.querySelector('[data-testid=stMain]').scrollHeight"
    length = min(max(page.evaluate(main), screen.height), screen.tallest)
    page.set_viewport_size({"width": screen.width, "height": length})
    page.mouse.move(1, 1)
    page.wait_for_timeout(SETTLE_MS)
    page.screenshot(path=path)
    page.set_viewport_size({"width": screen.width, "height": screen.height})


if __name__ == "__main__":
    main()
