"""Bytes to characters: UTF-8, UTF-16 and UTF-32 with and without mark, Windows-1252 and older.

The order: a byte-order mark; UTF-16 without a mark where the zero bytes say so; UTF-8 where the
bytes are valid, or nearly so (a page cut off in transit); the encoding that a web page declares;
then a guess, in which Windows-1252 goes first where most bytes are ASCII, because a detector has
too little to go on in an English text with a few quotation marks.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from typing import Final

from charset_normalizer import from_bytes

from core.errors import NotTextError
from core.intake.signatures import name_binary

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED: Final = re.compile(
    rb"<(?:meta|\?xml)[^<>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}[\"']?(?P<name>[\w.:-]{2,40})",
    re.IGNORECASE,
)
SAMPLE_BYTES: Final = 64_000
HEAD_BYTES: Final = 4_096
# Of a hundred bytes, how many may be beyond ASCII in a text of a Latin alphabet.
LATIN_SHARE: Final = 15
# In UTF-16 most characters of a text share their high byte, that of its script.
SCRIPT_SHARE: Final = 60
# In this order where nothing in the text speaks for one of them: Western, Central Europe, Baltic.
LATIN: Final = ("cp1252", "cp1250", "cp1257")
SIGN_IN_WORD: Final = re.compile(
    r"(?<=[^\W\d_])[\xa1-\xa9\xab\xac\xae-\xb4\xb6\xb8\xb9\xbb-\xbf\xd7\xf7](?=[^\W\d_])"
)
# Python's codecs hold also compressors and escapes, which a page has no business to name.
PAGE_ENCODINGS: Final = ("iso8859", "cp", "koi8", "mac", "euc", "gb", "big5", "shift_jis")
# Their letters are escapes in ASCII, so that their bytes are valid UTF-8 as well.
ESCAPING: Final = ("iso2022", "hz")
CONTROLS: Final = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# How the few bytes are read that are of no sequence of UTF-8.
STRAY_BYTES: Final = "dateline-stray-bytes"
NOT_TEXT: Final = "its bytes are not text in any encoding that is known here"


def decode_text(content: bytes, declared: str | None = None) -> str:
    """The characters of a text file. Raises NotTextError where the bytes are not text.

    ``declared`` is the encoding that something outside the text names, such as a mail's header.
    """
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _checked(content[len(mark) :].decode(encoding, errors="replace"))
    if binary := name_binary(content):
        raise NotTextError(f"it is {binary}, not text")
    if b"\x00" in content:
        return _checked(_decode_wide(content))
    return _checked(_decode_narrow(content, _known(declared or _named_in(content))))


def _decode_wide(content: bytes) -> str:
    """UTF-16 without a mark. Raises where the zero bytes have another cause."""
    sample = content[:SAMPLE_BYTES]
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if _share_of_commonest(high) >= SCRIPT_SHARE and _is_valid(content, encoding):
            return content.decode(encoding)
    raise NotTextError("it holds zero bytes, which text does not")


def _share_of_commonest(sample: bytes) -> float:
    """Of a hundred bytes, how many are the commonest one."""
    return 100 * max(Counter(sample).values(), default=0) / max(1, len(sample))


def _decode_narrow(content: bytes, declared: str | None) -> str:
    """Text of an encoding that keeps ASCII as it is."""
    if declared and declared.startswith(ESCAPING) and _is_valid(content, declared):
        return content.decode(declared)
    if _is_valid(content, "utf-8"):
        return content.decode("utf-8")
    if _is_damaged_utf8(content):
        return content.decode("utf-8", errors=STRAY_BYTES)
    for encoding in (declared, _guess_encoding(content), "cp1252"):
        if encoding and _is_valid(content, encoding):
            return content.decode(encoding)
    return content.decode("cp1252", errors="replace")


def _read_stray(error: UnicodeError) -> tuple[str, int]:
    """A byte by itself as Windows-1252, which somebody has pasted in; a cut sequence is lost."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    is_cut = len(stray) > 1 or error.end == len(error.object)
    return "\ufffd" if is_cut else stray.decode("cp1252", errors="replace"), error.end


codecs.register_error(STRAY_BYTES, _read_stray)


def _is_damaged_utf8(content: bytes) -> bool:
    """True where far more sequences of UTF-8 are whole than broken."""
    sample = content[:SAMPLE_BYTES].decode("utf-8", errors="replace")
    broken = sample.count("\ufffd")
    whole = sum(character > "\x7f" for character in sample) - broken
    return whole > 4 * broken


def _named_in(content: bytes) -> str | None:
    """The encoding that a web page names in its head."""
    declared = DECLARED.search(content[:HEAD_BYTES])
    return declared["name"].decode("ascii", errors="ignore") if declared else None


def _known(name: str | None) -> str | None:
    """The encoding by Python's name, if Python knows it as one of text."""
    try:
        known = codecs.lookup(name or "").name
    except LookupError:
        return None
    # Browsers read Latin-1 and ASCII as Windows-1252 (WHATWG Encoding Standard).
    if known in {"iso8859-1", "ascii"}:
        return "cp1252"
    return known if known.startswith((*PAGE_ENCODINGS, *ESCAPING)) else None


def _guess_encoding(content: bytes) -> str | None:
    """For texts of a Latin alphabet the first that fits best, else what the detector finds."""
    sample = content[:SAMPLE_BYTES]
    beyond_ascii = sum(byte > 0x7F for byte in sample)
    if 100 * beyond_ascii <= LATIN_SHARE * len(sample):
        fitting = [name for name in LATIN if _is_valid(content, name)]
        if fitting:
            return min(fitting, key=lambda name: _signs_in_words(sample, name))
    best = from_bytes(sample).best()
    return best.encoding if best else None


def _signs_in_words(sample: bytes, encoding: str) -> int:
    """How many signs such as "³" stand inside words: many where the encoding is another."""
    return len(SIGN_IN_WORD.findall(sample.decode(encoding, errors="replace")))


def _is_valid(content: bytes, encoding: str) -> bool:
    """True where every byte can be read in the encoding."""
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _checked(text: str) -> str:
    """The text itself. Raises where it is full of characters that no text holds."""
    sample = text[:SAMPLE_BYTES]
    if "\x00" in text:
        raise NotTextError("it holds zero bytes, which text does not")
    odd = len(CONTROLS.findall(sample)) + sample.count("\ufffd")
    if 50 * odd > len(sample) and odd > 1:
        raise NotTextError(NOT_TEXT)
    return text
