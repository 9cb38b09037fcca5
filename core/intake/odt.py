"""OpenDocument texts (.odt)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from core.intake.cells import block_of, join_cells
from core.intake.document import Document
from core.intake.limits import Limits
from core.intake.package import names_in, open_package, parse_xml, read_entry

MIME_TYPE: Final = b"application/vnd.oasis.opendocument.text"
TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
# Deleted words, remarks and footnotes, which stand where they were made.
UNSEEN: Final = (f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}note")
BLOCKS: Final = (f"{TEXT}p", f"{TEXT}h")


def is_odt(content: bytes) -> bool:
    """True for a zip package whose first file says that it is an OpenDocument text."""
    return MIME_TYPE in content[:200] and "content.xml" in names_in(content)


def read_odt(content: bytes, limits: Limits) -> Document:
    """The paragraphs and headings, a line each."""
    with open_package(content, limits) as package:
        root = parse_xml(read_entry(package, "content.xml"))
        meta = read_entry(package, "meta.xml") if "meta.xml" in package.namelist() else b""
    etree.strip_elements(root, *UNSEEN, with_tail=False)
    lines = [(block, "".join(_words(block))) for block in root.iter(*BLOCKS)]
    titles = [words for block, words in lines if words.strip() and _is_title(block)]
    headings = [words for block, words in lines if block.tag == f"{TEXT}h" and words.strip()]
    stated = parse_xml(meta).find(f".//{TITLE}") if meta else None
    blocks = (
        block_of(words, block, f"{TABLE}table-row", f"{TABLE}table-cell") for block, words in lines
    )
    return Document(
        text="\n".join(join_cells(blocks)),
        title=next(iter(titles + headings), None) or (stated.text if stated is not None else None),
    )


def _is_title(block: etree._Element) -> bool:
    return bool(block.get(f"{TEXT}style-name") == "Title")


def _words(block: etree._Element) -> Iterator[str]:
    """The words of a block itself, not of one in a frame inside it."""
    for node in block.iter():
        if node is not block and node.tag in BLOCKS:
            continue
        inside = block if node is block else next(node.iterancestors(*BLOCKS))
        if inside is block:
            yield _own(node)
        if node is not block and next(node.iterancestors(*BLOCKS)) is block:
            yield node.tail or ""


def _own(node: etree._Element) -> str:
    """What a reader sees of an element before its children."""
    if node.tag == f"{TEXT}line-break":
        return "\n"
    return " " if node.tag in {f"{TEXT}s", f"{TEXT}tab"} else str(node.text or "")
