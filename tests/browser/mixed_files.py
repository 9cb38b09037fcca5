"""Small files of every format, good, doubled and broken, and what must become of them."""

import csv
import io
import json
import random
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

import docx
from openpyxl import Workbook

NAMES = "Anna Berg, Carl Dorn, Dana Okonjo, Farid Karimi, Pavel Novak, Ruth Osei, Ingrid Dahl"
PLACES = "Oslo, Geneva, Doha, Vienna, Nairobi, Ankara, Lima, Tunis"
WORDS = """river market bridge winter council harbour teacher grain railway border summer forest
library minister engine village mountain letter window garden factory bakery painter island museum
captain cotton hospital farmer silver station orchard valley lantern budget pension tariff ferry
school canal tower paper radio theatre doctor copper stadium airport journal prison rescue
election fishing housing climate wedding lecture archive pottery cinema granite saddle kitchen"""
BINARY = bytes.fromhex("7f454c460201010000") + bytes(range(256)) * 4


@dataclass(frozen=True)
class Story:
    title: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join((self.title, *self.lines))


@dataclass
class Mixed:
    """Files by name, and how many articles, duplicates and refusals they must give."""

    files: dict[str, bytes] = field(default_factory=dict)
    added: int = 0
    duplicate: int = 0
    refused: int = 0

    @property
    def lines(self) -> int:
        return self.added + self.duplicate + self.refused


def make_story(number: int) -> Story:
    chance = random.Random(number)
    one, other = chance.sample(NAMES.split(", "), 2)
    place = chance.choice(PLACES.split(", "))
    filler = [" ".join(chance.sample(WORDS.split(), 9)) for _ in range(5)]
    said = ". ".join(f"The {words} came later" for words in filler)
    met = f"{one} met {other} in {place} on {chance.randint(1, 28)} May 2020."
    return Story(f"Story {number} of the {filler[0]}", (met, f"{said}."))


def as_txt(story: Story) -> bytes:
    return story.text.encode()


def as_md(story: Story) -> bytes:
    return f"# {story.title}\n\n{story.lines[0]}\n\n**Later.** {story.lines[1]}\n".encode()


def as_html(story: Story) -> bytes:
    body = "".join(f"<p>{escape(line)}</p>" for line in story.lines)
    return (
        f"<!DOCTYPE html><html><head><title>{story.title}</title></head>"
        f"<body><article><h1>{story.title}</h1>{body}</article></body></html>"
    ).encode()


def as_eml(story: Story) -> bytes:
    head = (
        "From: desk@ledger.example\r\nTo: list@ledger.example\r\n"
        f"Subject: {story.title}\r\nDate: Mon, 1 Jun 2020 09:00:00 +0000\r\n"
        "Message-ID: <1@ledger.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    )
    return (head + "\r\n\r\n".join(story.lines)).encode()


def as_rtf(story: Story) -> bytes:
    return ("{\\rtf1\\ansi " + "\\par ".join((story.title, *story.lines)) + "}").encode()


def as_docx(story: Story) -> bytes:
    document = docx.Document()
    for line in (story.title, *story.lines):
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_odt(story: Story) -> bytes:
    office = "urn:oasis:names:tc:opendocument:xmlns"
    lines = "".join(f"<text:p>{escape(each)}</text:p>" for each in (story.title, *story.lines))
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{office}:office:1.0" '
        f'xmlns:text="{office}:text:1.0"><office:body><office:text>{lines}</office:text>'
        "</office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    return as_zip({"mimetype": kind.encode(), "content.xml": content.encode()})


def as_pdf(story: Story) -> bytes:
    words = story.text.split()
    lines = [" ".join(words[at : at + 10]) for at in range(0, len(words), 10)]
    drawn = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = f"BT /F1 11 Tf 60 760 Td {drawn} ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + each + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 6\n0000000000 65535 f \n" + table
    trailer = b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    return out + end + trailer


def as_zip(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def as_csv(stories: Sequence[Story]) -> bytes:
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["title", "text", "published"])
    rows.writerows([one.title, " ".join(one.lines), "2020-06-01"] for one in stories)
    return out.getvalue().encode()


def as_jsonl(stories: Sequence[Story]) -> bytes:
    rows = ({"title": one.title, "text": " ".join(one.lines)} for one in stories)
    return "\n".join(map(json.dumps, rows)).encode()


def as_xlsx(stories: Sequence[Story]) -> bytes:
    book = Workbook()
    book.active.append(["title", "text", "published"])
    for one in stories:
        book.active.append([one.title, " ".join(one.lines), "2020-06-01"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


SINGLE: dict[str, Callable[[Story], bytes]] = {
    "txt": as_txt, "md": as_md, "html": as_html, "eml": as_eml, "rtf": as_rtf,
    "docx": as_docx, "odt": as_odt, "pdf": as_pdf,
}  # fmt: skip
TABLES: dict[str, Callable[[Sequence[Story]], bytes]] = {
    "csv": as_csv, "jsonl": as_jsonl, "xlsx": as_xlsx,
}  # fmt: skip
BROKEN = (b"", BINARY, b"%PDF-1.4\nnothing follows", b" \n \n ")


def make_files(count: int) -> Mixed:
    """That many files: of 20, eleven hold an article, three several, three are copies, two are
    broken, and one is an archive of all kinds."""
    mixed = Mixed()
    story = 0
    singles: list[bytes] = []
    for number in range(count):
        kind = number % 20
        if kind < 11:
            suffix = list(SINGLE)[number % len(SINGLE)]
            story += 1
            content = SINGLE[suffix](make_story(story))
            singles.append(content)
            mixed.added += 1
        elif kind < 14:
            suffix = list(TABLES)[kind - 11]
            content = TABLES[suffix]([make_story(story + at) for at in (1, 2, 3)])
            story += 3
            mixed.added += 3
        elif kind < 17:
            suffix, content = "copy", singles[-kind % 5 - 1]
            mixed.duplicate += 1
        elif kind < 19:
            suffix, content = "bad", BROKEN[(number // 20 + kind) % len(BROKEN)]
            mixed.refused += 1
        else:
            suffix = "zip"
            fresh = {f"{at}.txt": as_txt(make_story(story + at)) for at in range(1, 7)}
            story += 6
            content = as_zip({**fresh, "copy.txt": fresh["2.txt"], "empty.txt": b""})
            mixed.added, mixed.duplicate = mixed.added + 6, mixed.duplicate + 1
            mixed.refused += 1
        mixed.files[f"{number:03}-file.{suffix}"] = content
    return mixed
