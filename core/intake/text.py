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


# Heads of texts that were saved by a program: "Title: …", "Source: …".
HEAD_CHARS: Final = 1_000
HEAD_LINE: Final = re.compile(
    r"^(?P<key>title|headline|publisher|publication|newspaper|outlet|source)\s?:\s(?P<value>.{2,300})$",
    re.IGNORECASE | re.MULTILINE,
)


def is_text(_text: str) -> bool:
    """True: what is nothing else is plain text."""
    return True


def read_text(text: str, _limits: Limits) -> Document:
    """The text as it stands, with what its head and its line with an address say of it."""
    address = ADDRESS_LINE.search(text)
    head = {line["key"].casefold(): line["value"] for line in HEAD_LINE.finditer(text[:HEAD_CHARS])}
    publishers = (
        head.get(key) for key in ("publisher", "publication", "newspaper", "outlet", "source")
    )
    return Document(
        text=text,
        title=head.get("title") or head.get("headline"),
        publisher=next((name for name in publishers if name and "://" not in name), None),
        url=address["url"] if address else None,
    )
