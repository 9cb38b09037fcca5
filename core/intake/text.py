"""Plain text."""

from __future__ import annotations

import re
from typing import Final

from core.intake.document import Document
from core.intake.limits import Limits

# Lines such as "Source: https://…" that name the article's own address.
ADDRESS_LINE: Final = re.compile(
    r"^(?:url|link|source|original(?:\sarticle)?|permalink)\s?:\s?(?P<url>https?://\S{4,2000})$",
    re.IGNORECASE | re.MULTILINE,
)


def is_text(_text: str) -> bool:
    """True: what is nothing else is plain text."""
    return True


def read_text(text: str, _limits: Limits) -> Document:
    """The text as it stands, with the address that one of its lines names."""
    address = ADDRESS_LINE.search(text)
    return Document(text=text, url=address["url"] if address else None)
