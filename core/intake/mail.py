"""E-mails (.eml), and web pages that a browser saved as one (.mhtml)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from typing import Final

from core.errors import ArticleFormatError
from core.intake.decode import decode_text
from core.intake.document import Document
from core.intake.html import read_html
from core.intake.limits import Limits
from core.intake.parsing import parsing
from core.model import DateSource, Published

HEAD_BYTES: Final = 20_000
FIRST_LINE: Final = re.compile(rb"(?:From\s[^\n]{1,200}\n)?[A-Za-z][A-Za-z0-9-]{1,60}:")
HEADER: Final = re.compile(rb"^(?P<name>[A-Za-z][A-Za-z0-9-]{1,60}):", re.MULTILINE)
SENDERS: Final = frozenset({b"from", b"received", b"return-path"})
ENVELOPES: Final = frozenset({b"subject", b"message-id", b"mime-version"})
SAVED_PAGE: Final = "Snapshot-Content-Location"


def is_mail(content: bytes) -> bool:
    """True where the first lines are the headers of a mail: a sender and an envelope."""
    if not FIRST_LINE.match(content):
        return False
    head = re.split(rb"\r?\n\r?\n", content[:HEAD_BYTES], maxsplit=1)[0]
    names = {found["name"].lower() for found in HEADER.finditer(head)}
    return bool(names & SENDERS and names & ENVELOPES)


def read_mail(content: bytes, limits: Limits) -> Document:
    """The body of the mail, its subject as title and its ``Date`` as publication date.

    Of a saved web page the page counts; the header ``Date`` is the day on which it was saved.
    """
    with parsing("mail"):
        message = message_from_bytes(content, policy=policy.default)
    return _read_message(message, limits)


def _read_message(message: EmailMessage, limits: Limits) -> Document:
    is_saved_page = SAVED_PAGE in message
    with parsing("mail"):
        body = message.get_body(("html", "plain") if is_saved_page else ("plain", "html"))
    if body is None:
        raise ArticleFormatError("the e-mail holds no text")
    words = _characters(body)
    is_page = body.get_content_subtype() == "html"
    document = read_html(words, limits) if is_page else Document(text=words)
    if is_saved_page:
        return replace(document, url=document.url or str(message[SAVED_PAGE]))
    with parsing("mail"):
        title, dates = str(message["Subject"] or ""), tuple(_dates(message))
    return Document(text=document.text, title=title or document.title, candidates=dates)


def _characters(body: MIMEPart) -> str:
    """The text of a part, by its bytes and the encoding that it declares."""
    payload = body.get_payload(decode=True)
    return decode_text(payload, body.get_content_charset()) if isinstance(payload, bytes) else ""


def _dates(message: EmailMessage) -> Iterator[Published]:
    """The local day of the header ``Date``."""
    header = message["Date"]
    moment = getattr(header, "datetime", None)
    if moment is not None:
        reason = f"the e-mail's header “Date: {str(header)[:60]}”"
        yield Published(moment.date(), DateSource.EMAIL_HEADER, reliable=True, reason=reason)
