"""What the first bytes of a file that is not text say it is."""

from __future__ import annotations

from typing import Final, NamedTuple


class Signature(NamedTuple):
    """Bytes at an offset, and what a file with them is called in a sentence."""

    offset: int
    first_bytes: bytes
    name: str


SIGNATURES: Final = (
    Signature(0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    Signature(0, b"\xff\xd8\xff", "a JPEG image"),
    Signature(0, b"GIF87a", "a GIF image"),
    Signature(0, b"GIF89a", "a GIF image"),
    Signature(8, b"WEBP", "a WebP image"),
    Signature(0, b"II*\x00", "a TIFF image"),
    Signature(0, b"MM\x00*", "a TIFF image"),
    Signature(0, b"%PDF-", "a PDF"),
    Signature(0, b"{\\rtf", "an RTF document"),
    Signature(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or Outlook file"),
    Signature(0, b"PK\x03\x04", "a zip archive or an office document"),
    Signature(0, b"PK\x05\x06", "an empty zip archive"),
    Signature(0, b"\x1f\x8b", "a gzip archive"),
    Signature(0, b"BZh", "a bzip2 archive"),
    Signature(0, b"\xfd7zXZ\x00", "an xz archive"),
    Signature(0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    Signature(0, b"Rar!\x1a\x07", "a RAR archive"),
    Signature(257, b"ustar", "a tar archive"),
    Signature(0, b"\x7fELF", "a program"),
    Signature(0, b"MZ\x90\x00", "a Windows program"),
    Signature(0, b"\xca\xfe\xba\xbe", "a program"),
    Signature(0, b"\xcf\xfa\xed\xfe", "a program"),
    Signature(0, b"SQLite format 3\x00", "an SQLite database"),
    Signature(0, b"PAR1", "a Parquet table"),
    Signature(4, b"ftyp", "a video or a HEIC image"),
    Signature(0, b"\x1aE\xdf\xa3", "a video"),
    Signature(0, b"ID3", "an MP3 recording"),
    Signature(0, b"OggS", "an Ogg recording"),
    Signature(0, b"fLaC", "a FLAC recording"),
    Signature(8, b"WAVE", "a WAV recording"),
    Signature(8, b"AVI ", "a video"),
    Signature(0, b"wOFF", "a font"),
    Signature(0, b"wOF2", "a font"),
)


def name_binary(content: bytes) -> str | None:
    """What a file of a known binary kind is ("a PNG image"), else None."""
    for signature in SIGNATURES:
        end = signature.offset + len(signature.first_bytes)
        if content[signature.offset : end] == signature.first_bytes:
            return signature.name
    return None
