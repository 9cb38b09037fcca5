"""Every limit of intake, in one place."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What a single file may cost. A file beyond a limit is refused by the limit's name."""

    file_bytes: int = 20 * MEGABYTE
    """Size of one file, in bytes."""
    text_chars: int = 2_000_000
    """Length of one article's text, in characters."""
    page_chars: int = 6_000_000
    """Length of one web page with its markup, in characters."""
    page_elements: int = 100_000
    """Elements (tags) of one web page."""
    pdf_pages: int = 500
    """Pages of one PDF."""
    package_entries: int = 2_000
    """Files inside one office document or archive."""
    unpacked_bytes: int = 200 * MEGABYTE
    """Size of all that is packed in one office document or archive, in bytes."""
    unpacked_ratio: int = 300
    """How many times its packed size a file of more than a megabyte inside may unpack to."""
    table_rows: int = 20_000
    """Rows of one table of articles."""
    seconds: float = 60.0
    """Time to read one file in a process of its own, in seconds."""
    memory_bytes: int = 3_000 * MEGABYTE
    """Address space of that process, in bytes; held where the system can (not on Windows)."""
    json_ld_nodes: int = 20_000
    """Objects and lists looked at in a page's JSON-LD; what lies beyond is not read."""
