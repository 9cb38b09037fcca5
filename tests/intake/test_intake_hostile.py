"""Files made to break their reader: each refused or read within its limits, neighbours unharmed."""

import io
import struct
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from core.intake import Limits, read_files
from core.intake.worker import Worker
from core.model import Imported, Refused

FILES: Final = Path(__file__).parent / "files"
NEIGHBOUR: Final = b"Talks in Arbor\n\nThey met on Monday."
WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LAUGHS: Final = (
    '<!DOCTYPE w [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + '<!ENTITY x "&a9;">]>'
)
Build = Callable[[], bytes]


def archive(files: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return stream.getvalue()


def link() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        entry = zipfile.ZipInfo("passwords.txt")
        entry.external_attr = 0o120777 << 16
        package.writestr(entry, "/etc/passwd")
    return stream.getvalue()


def forty_two() -> bytes:
    """Zips in zips in zips, each of them unpacking to far more than it is."""
    inner = archive({f"{n}.txt": b"0" * 4_000_000 for n in range(4)})
    for depth in range(4):
        inner = archive({f"{depth}-{n}.zip": inner for n in range(16)})
    return inner


def overlapping() -> bytes:
    """Thousands of names for one packed file, as in a bomb without nesting."""
    content = archive({"a.txt": b"They met. " * 90_000})
    at = content.find(b"PK\x01\x02")
    end = content.find(b"PK\x05\x06")
    entry, count = content[at:end], 1_500
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(entry) * count, at, 0)
    return content[:at] + entry * count + tail


def locked() -> bytes:
    content = bytearray(archive({"a.txt": "They met.", "b.txt": "They met."}))
    for mark in (b"PK\x01\x02", b"PK\x03\x04"):
        at = content.find(mark)
        while at >= 0:
            content[at + (8 if mark == b"PK\x01\x02" else 6)] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


def word_file(words: str, head: str = "") -> bytes:
    body = f'<w:document xmlns:w="{WORD}"><w:body>{words}</w:body></w:document>'
    return archive({"word/document.xml": f'<?xml version="1.0"?>{head}{body}'})


def odt_file(words: str, head: str = "") -> bytes:
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text")
    )
    body = f"<office:document-content {names}>{words}</office:document-content>"
    mime = "application/vnd.oasis.opendocument.text"
    parts = {"mimetype": mime, "content.xml": f'<?xml version="1.0"?>{head}{body}'}
    return archive(dict(parts), zipfile.ZIP_STORED)


def workbook(head: str, words: str) -> bytes:
    """A whole workbook with its sheet replaced by one with a document type."""
    kept = {}
    with zipfile.ZipFile(FILES / "pandas-rows.xlsx") as package:
        for name in package.namelist():
            kept[name] = package.read(name)
    sheet = kept["xl/worksheets/sheet1.xml"].decode()
    rows = "<row>" + "".join(
        f'<c t="inlineStr"><is><t>{words}</t></is></c>' for words in ("title", "text")
    )
    rows += f'</row><row><c t="inlineStr"><is><t>{words}</t></is></c><c t="inlineStr"><is><t>'
    rows += f"They met {words}</t></is></c></row>"
    start, end = sheet.index("<sheetData>") + len("<sheetData>"), sheet.index("</sheetData>")
    first = sheet.index("<worksheet")
    kept["xl/worksheets/sheet1.xml"] = (head + sheet[first:start] + rows + sheet[end:]).encode()
    return archive(dict(kept))


def external() -> str:
    return f'<!DOCTYPE w [<!ENTITY x SYSTEM "file://{FILES / "pandoc.md"}">]>'


def pdf(*objects: str, trailer: str = "/Root 1 0 R") -> bytes:
    body = "".join(f"{n} 0 obj{each}endobj\n" for n, each in enumerate(objects, start=1))
    return f"%PDF-1.4\n{body}trailer<<{trailer}>>\n".encode("latin-1")


def locked_pdf() -> bytes:
    key = "<" + "41" * 32 + ">"
    crypt = f"<</Filter/Standard/V 1/R 2/O {key}/U {key}/P -4>>"
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        crypt,
        trailer="/Root 1 0 R/Encrypt 4 0 R/ID[<41><41>]",
    )


def nested_mail() -> bytes:
    parts = "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(3_000)
    )
    return (
        f"From: a@b.example\r\nSubject: Talks\r\nMIME-Version: 1.0\r\n{parts}\r\nThey met.".encode()
    )


def mail_in(charset: str, body: bytes) -> bytes:
    head = f"From: a@b.example\nSubject: Talks\nContent-Type: text/plain; charset={charset}\n\n"
    return head.encode() + body


# name: (file, a word of the refusals, None where the file is read)
HOSTILE: Final[dict[str, tuple[Build, str | None]]] = {
    "zip slip": (lambda: archive({"../../../etc/cron.d/evil.txt": "They met."}), None),
    "a link in a zip": (link, "a link to another file"),
    "42.zip": (forty_two, "an archive in an archive"),
    "one packed file by 1,500 names": (overlapping, "the limit is 200 MB a package"),
    "20,000 entries": (
        lambda: archive({f"{n}.txt": "x" for n in range(20_000)}, zipfile.ZIP_STORED),
        "it packs 20,000 files; the limit is 2,000 a package",
    ),
    "a zip in a zip in a zip": (
        lambda: archive({"a.zip": archive({"b.zip": archive({"c.txt": "They met."})})}),
        "an archive in an archive",
    ),
    "an encrypted zip": (locked, "locked with a password"),
    "a zip that ends in its middle": (lambda: archive({"a.txt": "They met. " * 99})[:80], "zip"),
    "external entities in Word": (
        lambda: word_file("<w:p><w:r><w:t>They met &x;</w:t></w:r></w:p>", external()),
        None,
    ),
    "external entities in OpenDocument": (
        lambda: odt_file("<text:p>They met &x;</text:p>", external()),
        None,
    ),
    "external entities in a workbook": (lambda: workbook(external(), "&x;"), "workbook is damaged"),
    "a billion laughs in Word": (
        lambda: word_file("<w:p><w:r><w:t>They met &x;</w:t></w:r></w:p>", LAUGHS),
        "damaged XML",
    ),
    "a billion laughs in OpenDocument": (
        lambda: odt_file("<text:p>They met &x;</text:p>", LAUGHS),
        "damaged XML",
    ),
    "a billion laughs in a workbook": (lambda: workbook(LAUGHS, "&x;"), "workbook is damaged"),
    "elements 10,000 deep in Word": (
        lambda: word_file("<w:p>" * 10_000 + "</w:p>" * 10_000),
        "damaged XML",
    ),
    "elements 10,000 deep in OpenDocument": (
        lambda: odt_file("<text:p>" * 10_000 + "</text:p>" * 10_000),
        "damaged XML",
    ),
    "elements 10,000 deep in a page": (
        lambda: b"<html><body>" + b"<div>" * 10_000 + b"They met in Arbor.",
        "no text of an article",
    ),
    "lists 100,000 deep in JSON": (lambda: b'[{"text": ' * 100_000, None),
    "groups 100,000 deep in RTF": (lambda: b"{\\rtf1 " + b"{" * 100_000 + b"They met.", None),
    "lists 100,000 deep in a PDF": (
        lambda: pdf("<</Type/Catalog/Pages 2 0 R/X " + "[" * 100_000 + ">>"),
        "PDF is damaged",
    ),
    "parts 3,000 deep in a mail": (nested_mail, "mail is damaged"),
    "quotations 10,000 deep in Markdown": (
        lambda: b"# Talks\n\n" + b">" * 10_000 + b" They met.",
        None,
    ),
    "a PDF whose pages contain themselves": (
        lambda: pdf(
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9999>>"
        ),
        "PDF",
    ),
    "a PDF with JavaScript": (
        lambda: pdf(
            "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(1){})>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        ),
        "a scan",
    ),
    "a truncated PDF": (lambda: (FILES / "office.pdf").read_bytes()[:9_000], "PDF"),
    "an encrypted PDF": (locked_pdf, "locked with a password"),
    "19 MB in a single line": (lambda: b"x" * 19_000_000, "the limit is 2,000,000 an article"),
    "50 MB in a single line": (lambda: b"x" * 50_000_000, "it has 50.0 MB; the limit is 20 MB"),
    "19 MB of words in a page": (
        lambda: b"<html><body><p>" + b"They met. " * 1_900_000,
        "the limit is 6,000,000 a page",
    ),
    "zero bytes": (lambda: b"They met.\x00\x00\x01\x00They met.", "zero bytes"),
    "UTF-7 in a page": (
        lambda: b'<html><meta charset="utf-7"><body><p>+ADw-script+AD4-They met.</p>',
        None,
    ),
    "UTF-7 in a mail": (lambda: mail_in("utf-7", b"+ADw-script+AD4-They met."), None),
    "punycode in a mail": (
        lambda: mail_in("punycode", b"a" * 300_000 + b"-" + b"9z" * 99_999),
        None,
    ),
    "a compressor as a charset": (lambda: mail_in("zlib", b"They met."), None),
    "a picture and a page": (lambda: b"GIF89a<html><p>They met.</p>", "a GIF image"),
    "a picture and a zip": (
        lambda: b"\xff\xd8\xff\xe0" + archive({"a.txt": "They met."}),
        "a JPEG image",
    ),
    "a PDF and a zip": (
        lambda: (FILES / "office.pdf").read_bytes() + archive({"a.txt": "Else."}),
        None,
    ),
    "a page and a zip": (
        lambda: b"<html><body><p>They met in Arbor.</p>" + archive({"a.txt": "Else."}),
        "zero bytes",
    ),
    "a page that names the mark of PDF": (
        lambda: b"<html><body><p>They met over a file that begins with %PDF-1.7.</p>",
        None,
    ),
    "an office document of two kinds": (
        lambda: archive({"word/document.xml": "<a/>", "xl/workbook.xml": "<a/>"}),
        "no words",
    ),
    "a program by the name of a text": (lambda: b"MZ\x90\x00" + b"\x00" * 99, "a Windows program"),
}
NAMES: Final = (
    "../../etc/passwd",
    "a\nb\r.txt",
    "photo\u202etxt.exe",
    "é" * 127 + ".txt",
    "." * 255,
)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


@pytest.mark.parametrize(("build", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_or_read_and_harms_no_neighbour(
    worker: Worker, build: Build, words: str | None
) -> None:
    content = build()
    started = time.monotonic()
    results = tuple(worker.read_files("hostile.bin", content, Limits()))
    assert time.monotonic() - started < 20
    assert results
    if words is None:
        assert all(isinstance(one, Imported) for one in results), results
    else:
        assert all(isinstance(one, Refused) and words in one.reason for one in results), results
    (neighbour,) = worker.read_files("neighbour.txt", NEIGHBOUR, Limits())
    assert isinstance(neighbour, Imported)


@pytest.mark.parametrize("kind", ["Word", "OpenDocument"])
def test_external_entities_are_not_fetched(kind: str) -> None:
    (one,) = read_files("hostile.bin", HOSTILE[f"external entities in {kind}"][0]())
    assert isinstance(one, Imported)
    assert one.article.text in {"They met", "They met &x;"}


def test_a_mail_is_decoded_by_no_codec_but_those_of_texts() -> None:
    for name, shown in (
        ("UTF-7 in a mail", "+ADw-script"),
        ("a compressor as a charset", "They met"),
    ):
        (one,) = read_files("hostile.eml", HOSTILE[name][0]())
        assert isinstance(one, Imported)
        assert one.article.text.startswith(shown)
    japanese = "外相が会談した。" * 9
    (one,) = read_files("a.eml", mail_in("iso-2022-jp", japanese.encode("iso-2022-jp")))
    assert isinstance(one, Imported)
    assert one.article.text == japanese


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_are_kept_harmless_alone_and_in_an_archive(name: str) -> None:
    packed = archive({f"{n}/{name}": "They met." for n in range(2)})
    for file_name, content in ((name, b"They met."), ("all.zip", packed)):
        for one in read_files(file_name, content):
            kept = one.file_name if isinstance(one, Refused) else one.article.file_name
            assert not set(kept) & set("/\\\n\r\u202e\x00")
            assert 0 < len(kept) <= 255
