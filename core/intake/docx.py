"""Word documents (.docx): what is printed, with insertions and without deletions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from core.intake.cells import Block, block_of, join_cells
from core.intake.document import Document
from core.intake.limits import Limits
from core.intake.package import names_in, open_package, parse_xml, read_entry

MAIN_PART: Final = "word/document.xml"
CORE_PART: Final = "docProps/core.xml"
NAME: Final = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# Of files saved as "Strict Open XML".
STRICT_NAME: Final = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
WORD: Final = f"{{{NAME.decode()}}}"
PARAGRAPH: Final = f"{WORD}p"
# Word writes a text box twice, the second time for old readers.
FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
BREAKS: Final = {
    f"{WORD}tab": " ",
    f"{WORD}br": "\n",
    f"{WORD}cr": "\n",
    f"{WORD}noBreakHyphen": "-",
}
TITLE_STYLES: Final = ("Title", "Heading1")


def is_docx(content: bytes) -> bool:
    """True for a zip package with the main part of a Word document."""
    return MAIN_PART in names_in(content)


def read_docx(content: bytes, limits: Limits) -> Document:
    """The paragraphs of the body, tables and text boxes in their place."""
    with open_package(content, limits) as package:
        root = parse_xml(read_entry(package, MAIN_PART).replace(STRICT_NAME, NAME))
        core = read_entry(package, CORE_PART) if CORE_PART in package.namelist() else b""
    paragraphs = tuple(_paragraphs(root))
    styled = {style: block.words for style, block in reversed(paragraphs) if block.words.strip()}
    titles = [styled[style] for style in TITLE_STYLES if style in styled]
    return Document(
        text="\n".join(join_cells(block for _, block in paragraphs)),
        title=next(iter(titles), None) or _core_title(core),
    )


def _paragraphs(root: etree._Element) -> Iterator[tuple[str, Block]]:
    """Style and words of every paragraph, in order."""
    for fallback in list(root.iter(FALLBACK)):
        fallback.clear()
    for paragraph in root.iter(PARAGRAPH):
        style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        words = "".join(_words(paragraph))
        block = block_of(words, paragraph, f"{WORD}tr", f"{WORD}tc")
        yield (style.get(f"{WORD}val") or "" if style is not None else ""), block


def _words(paragraph: etree._Element) -> Iterator[str]:
    """The words of a paragraph itself, not of one in a text box inside it."""
    for run in paragraph.iter(f"{WORD}t", *BREAKS):
        if next(run.iterancestors(PARAGRAPH)) is paragraph and not _is_tab_stop(run):
            yield BREAKS.get(run.tag, run.text or "")


def _is_tab_stop(run: etree._Element) -> bool:
    """True for the tab stops in a paragraph's settings, which have the tag of a tab."""
    above = run.getparent()
    return above is not None and above.tag == f"{WORD}tabs"


def _core_title(core: bytes) -> str | None:
    found = parse_xml(core).find(TITLE) if core else None
    return found.text if found is not None else None
