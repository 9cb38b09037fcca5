"""Makes the files in ``files`` anew with the programs that newsrooms use.

    python tests/intake/make_files.py FOLDER

Needs LibreOffice (writer, calc, hyphen-en-us), Chromium, pandoc, mutt and s-nail; the tests need
none of them, they read the files that are kept here.
"""

import base64
import csv
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import Final

import pandas as pd
from file_texts import CELLS, COLUMNS, ENDING, POINTS, STORY, TITLE, URDU
from playwright.sync_api import Page, sync_playwright

ADDRESS: Final = "https://post.example/harbour/2021/03/09/shared-pilots"
ROWS: Final = (
    {
        "Headline": TITLE,
        "Published": "2021-03-09",
        "Outlet": "Strait Post",
        "Link": ADDRESS,
        "Body": "\n".join(STORY),
    },
    {
        "Headline": "Pilots train off the shoals",
        "Published": "2021-03-10",
        "Outlet": "Harne Courier",
        "Link": "https://courier.example/pilots",
        "Body": f"{COLUMNS[2]}\n{COLUMNS[3]}",
    },
)
# Fonts that both programs find, so that a file holds as little of them as it needs.
FONT: Final = "DejaVu Serif"


def page_source() -> str:
    points = "".join(f"<li>{point}</li>" for point in POINTS)
    cells = "".join(f"<tr><td>{one}</td><td>{other}</td></tr>" for one, other in CELLS)
    words = STORY[1].replace("a café", "a <b>café</b>")
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title></head>'
        f"<body><h1>{TITLE}</h1><p>{STORY[0]}</p><p>{words}</p><ul>{points}</ul>"
        f"<table>{cells}</table><p>{ENDING}</p></body></html>"
    )


def site_source() -> str:
    """The article as a site shows it, with what a reader passes over."""
    body = page_source().partition("<body>")[2].partition("</body>")[0]
    facts = json.dumps({"@type": "NewsArticle", "datePublished": "2021-03-09T18:40:00+01:00"})
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title>'
        f'<script type="application/ld+json">{facts}</script>'
        f'<meta property="og:site_name" content="Strait Post">'
        f'<link rel="canonical" href="{ADDRESS}"></head><body><header><nav><ul>'
        "<li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav></header>"
        f"<main><article>{body}</article></main><aside><h2>More from the harbour</h2>"
        "<ul><li><a href='/herring'>Herring prices fall for the third week</a></li></ul></aside>"
        "<div class='cookie-banner'>We use cookies to improve your experience.</div>"
        "<footer>© 2021 Strait Post. All rights reserved.</footer></body></html>"
    )


def columns_source() -> str:
    """The long article in two justified columns, for print by a browser."""
    paragraphs = "".join(f"<p>{words}</p>" for words in COLUMNS)
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>'
        f"body {{ font: 10pt '{FONT}' }} div {{ columns: 2; text-align: justify; hyphens: manual }}"
        f" p {{ margin: 0; text-indent: 1em }}</style><title>Pilots</title></head>"
        f"<body><h1>{TITLE}</h1><div>{with_soft_hyphens(paragraphs)}</div></body></html>"
    )


def with_soft_hyphens(words: str) -> str:
    """Places to break words at, as publishing systems set them for browsers."""
    return re.sub(
        r"(?<=[a-z]{3})(?=(?:tion|ment|ble|ties|sive|tive|hood)[a-z]{0,3}\b)", "&shy;", words
    )


def flat_document() -> str:
    """The long article as a flat OpenDocument text with a section of two hyphenated columns."""
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in {
            "office": "office",
            "style": "style",
            "text": "text",
            "fo": "xsl-fo-compatible",
        }.items()
    )
    paragraphs = "".join(f'<text:p text:style-name="Body">{words}</text:p>' for words in COLUMNS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {names} office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'{FONT}'"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"/></office:font-face-decls>
<office:automatic-styles>
<style:style style:name="Body" style:family="paragraph">
<style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.3cm"/>
<style:text-properties style:font-name="F" fo:font-size="11pt" fo:language="en" fo:country="US"
 fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/>
</style:style>
<style:style style:name="Two" style:family="section"><style:section-properties>
<style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
</office:automatic-styles><office:body><office:text>
<text:h text:outline-level="1">{TITLE}</text:h>
<text:section text:name="S" text:style-name="Two">{paragraphs}</text:section>
</office:text></office:body></office:document>
"""


def run(*command: str, given: str | None = None) -> None:
    subprocess.run(command, check=True, input=given, text=True, stdout=subprocess.DEVNULL)


def office(source: Path, kind: str, folder: Path, *more: str) -> Path:
    """The file that LibreOffice makes of a source."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    run(
        "soffice",
        profile,
        "--headless",
        *more,
        "--convert-to",
        kind,
        "--outdir",
        str(folder),
        str(source),
    )
    return folder / f"{source.stem}.{kind.partition(':')[0]}"


def by_office(work: Path, out: Path) -> None:
    page = work / "pilots.html"
    page.write_text(page_source(), encoding="utf-8")
    text = office(page, "odt:writer8", work, "--infilter=HTML (StarWriter)")
    for kind in ("docx:MS Word 2007 XML", "rtf:Rich Text Format", "pdf:writer_pdf_Export"):
        made = office(text, kind, work)
        shutil.move(made, out / f"office{made.suffix}")
    (work / "web").mkdir()
    shutil.copy(text, work / "web" / "pilots.odt")
    shutil.move(
        office(work / "web" / "pilots.odt", "html:HTML (StarWriter)", work / "web"),
        out / "office.html",
    )
    shutil.move(text, out / "office.odt")
    flat = work / "columns.fodt"
    flat.write_text(flat_document(), encoding="utf-8")
    shutil.move(office(flat, "pdf:writer_pdf_Export", work), out / "office-columns.pdf")
    rows = work / "rows.csv"
    write_rows(rows)
    shutil.move(
        office(rows, "xlsx:Calc MS Excel 2007 XML", work, "--infilter=CSV:44,34,76,1"),
        out / "office-rows.xlsx",
    )


def write_rows(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, fieldnames=list(ROWS[0]))
        writer.writeheader()
        writer.writerows(ROWS)


def by_pandas(out: Path) -> None:
    rows = pd.DataFrame(ROWS)
    rows["Published"] = pd.to_datetime(rows["Published"])
    rows.to_csv(out / "pandas-rows.csv", index=False)
    rows.to_csv(out / "pandas-rows.tsv", index=False, sep="\t", encoding="utf-16")
    rows.to_excel(out / "pandas-rows.xlsx", index=False)
    rows.to_json(out / "pandas-rows.jsonl", orient="records", lines=True, date_format="iso")


def by_pandoc(work: Path, out: Path) -> None:
    page = work / "pandoc.html"
    untitled = re.sub("<title>.*</title>", "", page_source())
    page.write_text(untitled, encoding="utf-8")
    run("pandoc", "-f", "html", "-t", "gfm", "-o", str(out / "pandoc.md"), str(page))


@contextmanager
def browser_page() -> Iterator[Page]:
    found = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 900, "height": 700})
        page.route(
            ADDRESS,
            lambda route: route.fulfill(
                body=site_source(), content_type="text/html; charset=utf-8"
            ),
        )
        yield page
        browser.close()


def by_chromium(out: Path) -> None:
    with browser_page() as page:
        page.goto(ADDRESS)
        saved = page.context.new_cdp_session(page).send("Page.captureSnapshot", {"format": "mhtml"})
        (out / "chromium.mhtml").write_bytes(saved["data"].encode())
        (out / "chromium-dom.html").write_text(page.content(), encoding="utf-8")
        picture = page.screenshot(type="jpeg", quality=20)
        page.set_content(columns_source())
        page.pdf(path=out / "chromium-columns.pdf", format="A5")
        paragraphs = "".join(f"<p>{words}</p>" for words in URDU)
        page.set_content(f'<html dir="rtl" lang="ur"><body>{paragraphs}</body></html>')
        page.pdf(path=out / "chromium-urdu.pdf", format="A5")
        source = base64.b64encode(picture).decode()
        page.set_content(f'<img style="width: 100%" src="data:image/jpeg;base64,{source}">')
        page.pdf(path=out / "scan.pdf", format="A5")


def by_mail_clients(work: Path, out: Path) -> None:
    """Messages as the clients hand them to a mail server, here a script that writes a file."""
    for name, command in {
        "s-nail": ("s-nail", "-n", "-S", "sendcharsets=utf-8"),
        "mutt": ("mutt", "-n", "-F", "/dev/null"),
    }.items():
        kept = out / f"{name}.eml"
        server = work / f"{name}.sh"
        server.write_text(f'#!/bin/sh\ncat > "{kept}"\n')
        server.chmod(0o755)
        sender = {
            "s-nail": ("-r", "desk@post.example", "-S", f"mta=file://{server}"),
            "mutt": (
                "-e",
                f"set sendmail={server} from=desk@post.example hostname=post.example copy=no"
                " use_envelope_from=no charset=utf-8",
            ),
        }[name]
        run(
            *command,
            *sender,
            "-s",
            TITLE,
            "wire@agency.example",
            given="\n\n".join((*STORY, ENDING)) + "\n",
        )
    message = EmailMessage()
    message["From"], message["To"] = "desk@post.example", "wire@agency.example"
    message["Subject"], message["Date"] = f"{TITLE} – café", "Tue, 09 Mar 2021 23:40:00 +0100"
    message.set_content("\n\n".join((*STORY, ENDING)) + "\n")
    message.add_alternative(page_source(), subtype="html")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="a.pdf")
    (out / "python.eml").write_bytes(message.as_bytes())


def main() -> None:
    out = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        by_office(work, out)
        by_pandas(out)
        by_pandoc(work, out)
        by_chromium(out)
        by_mail_clients(work, out)


if __name__ == "__main__":
    main()
