"""What a reader does on a page: waits until something is there, presses it, points at it.

While a script runs, Streamlit leaves what it showed before on the page, so that for a moment the
same words may stand there twice; and a picture that is drawn late pushes down what is below it.
"""

from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import FilePayload, FloatRect, Locator, Page, expect

SLOW = 60_000
LOOKS, LOOK_MS = 5, 100


def settle(page: Page) -> None:
    """Waits until the script has run."""
    whole = page.get_by_test_id("stApp")
    expect(whole).to_have_attribute("data-test-script-state", "notRunning", timeout=SLOW)


def see(found: Locator, timeout: float = SLOW) -> Locator:
    """Waits until it can be seen, once."""
    expect(found.filter(visible=True)).to_have_count(1, timeout=timeout)
    return found


def miss(found: Locator) -> None:
    """Waits until it cannot be seen anywhere."""
    expect(found.filter(visible=True)).to_have_count(0, timeout=SLOW)


def press(found: Locator) -> None:
    """Clicks it when the script has run."""
    see(found)
    settle(found.page)
    found.click()


def place_of(found: Locator) -> FloatRect:
    """Where it stands, once it has stayed there for half a second."""
    see(found)
    settle(found.page)
    found.scroll_into_view_if_needed()
    places = [found.bounding_box()]
    while places[-LOOKS:] != [places[-1]] * LOOKS or not places[-1]:
        assert len(places) * LOOK_MS < SLOW, f"it does not come to rest: {places[-LOOKS:]}"
        found.page.wait_for_timeout(LOOK_MS)
        places.append(found.bounding_box())
    return places[-1]


def place_of_rows(page: Page) -> FloatRect:
    """Where the table of the page stands, once it has its rows."""
    table = page.get_by_test_id("stDataFrame")
    see(table)
    expect(table.locator("td").first).to_be_attached(timeout=SLOW)
    return place_of(table)


def upload(page: Page, files: Sequence[Path] | Sequence[FilePayload]) -> None:
    """Goes to the articles and hands the files in."""
    press(page.get_by_role("link", name="Articles"))
    settle(page)
    page.locator("input[type=file]").set_input_files(list(files))


def type_day(field: Locator, digits: str) -> None:
    """Types a day such as ``20210104`` into a field of dates."""
    press(field.get_by_role("spinbutton").first)
    field.page.keyboard.type(digits)
    field.page.keyboard.press("Escape")


def download(page: Page, label: str) -> Path:
    """The file that a button gives."""
    see(page.get_by_role("button", name=label))
    settle(page)
    with page.expect_download(timeout=SLOW) as waiting:
        page.get_by_role("button", name=label).click()
    return waiting.value.path()
