"""Text that was decoded wrongly is mended and says so; correct text stays as it is."""

import gettext
import time
from pathlib import Path
from typing import Final

import pycountry
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.intake import read_file, read_files
from core.intake.mend import mend_text
from core.model import Imported

STORY: Final = (
    "Talks in Arbor\n\nThe café in Łódź – “at last”, said Nordland’s minister… "
    "وزرائے خارجہ 👩‍👩‍👧\n\nNothing was wrong with this line."
)
CORRECT: Final = (
    "The café in Łódź – “at last”, said Nordland’s minister…",
    "“‘Yes’” — she said … “no”…",
    "وزرائے خارجہ نے پیر کو ملاقات کی، می‌خواهد",
    "التقى وزيرا الخارجية يوم الاثنين، «وكان اللقاء وديًّا»",
    "שר החוץ נפגש ביום שני עם עמיתו בעיר",
    "🇫🇷 👩‍👩‍👧 ❤️ ✔ 1️⃣",
    "INFORMAÇÃO É PODER À NOITE: SÃO PAULO, MAÇÃ",
    "L’ÉTÉ À PARIS « déjà » ; À quoi bon ? Nº 5, Mª José",
    "Universität ÄÖÜß, Größe: µm, 20 °C ±1",
    "Đồng chí Nguyễn Văn Ân gặp Bộ trưởng Ngoại giao",
    "Příliš žluťoučký kůň úpěl ďábelské ódy – Ś Ź Ž",
    "£5 m · €3 – ½ © ® ™ § 3² “5³”",
    "Привет, мир – «Ёлка»",
    "Ελλάδα και Κύπρος",
    "日本と韓国の外相",
    "İstanbul’da görüştü, ığüşöç",
    "Þórður Guðmundsson, Færøerne, Åland, Çeşme",
)


def imported(content: bytes, name: str = "a.txt") -> Imported:
    read = read_file(name, content)
    assert isinstance(read, Imported), read
    return read


@pytest.mark.parametrize("text", CORRECT)
def test_correct_text_is_never_changed(text: str) -> None:
    assert mend_text(text).text == text
    assert mend_text(text).note is None
    assert imported(f"Talks\n\n{text} Talks.".encode()).notes == ()


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(" ".join(CORRECT).split()), min_size=1, max_size=30).map(" ".join))
def test_words_that_are_correct_stay_so_in_any_order(text: str) -> None:
    assert mend_text(text).text == text


def test_names_of_countries_are_correct_in_every_language() -> None:
    found = sorted(Path(pycountry.LOCALES_DIR).glob("*/LC_MESSAGES/iso3166-1.mo"))
    assert len(found) > 100
    for path in found:
        with path.open("rb") as stream:
            names = "\n".join(gettext.GNUTranslations(stream)._catalog.values())
        assert mend_text(names).text == names, path.parts[-3]


@pytest.mark.parametrize("encoding", ["latin-1", "cp1251", "mac-roman", "cp437", "iso8859-2"])
def test_text_decoded_in_another_encoding_is_mended(encoding: str) -> None:
    broken = STORY.encode().decode(encoding)
    read = imported(broken.encode())
    assert read.article.text == STORY
    assert read.article.title == "Talks in Arbor"
    (note,) = read.notes
    assert note.startswith("the text was mended: it had been saved in the wrong encoding (“")
    assert "is now “café”" in note


def test_text_decoded_twice_in_another_encoding_is_mended() -> None:
    broken = "They met in the café – “at last”.".encode().decode("latin-1")
    twice = broken.encode().decode("latin-1")
    assert mend_text(twice).text == "They met in the café – “at last”."


def test_the_note_counts_the_lines_that_were_mended() -> None:
    note = mend_text("A café.\nThe cafÃ©.\nNo cafÃ©.").note
    assert note is not None
    assert note.endswith("(“cafÃ©.” is now “café.”, and another line)")


def test_the_title_of_a_page_is_mended_too() -> None:
    page = (
        "<html><title>Talks in the cafÃ©</title><body><p>They met in the cafÃ©.</p></body></html>"
    )
    read = imported(page.encode())
    assert (read.article.title, read.article.text) == ("Talks in the café", "They met in the café.")


def test_control_characters_of_windows_quotation_marks_are_mended() -> None:
    assert imported(b"<html><p>They met &#147;at last&#148; in Arbor.</p>").article.text == (
        "They met “at last” in Arbor."
    )


def test_bytes_of_windows_amid_utf8_are_read() -> None:
    content = (
        "Talks “in” Arbor – café. " * 20
    ).encode() + b"They met in the caf\xe9 \x93again\x94."
    read = imported(content)
    assert read.article.text.endswith("They met in the café “again”.")
    assert read.notes == ()


def test_letters_that_are_lost_are_counted() -> None:
    content = ("Talks “in” Arbor – café. " * 20).encode() + b"They met \xe2\x80."
    assert imported(content).notes == ("a letter of the text could not be read, shown as “\ufffd”",)


def test_rows_of_a_table_are_mended_one_by_one() -> None:
    content = "title,text\nTalks,The cafÃ©.\nMore,The café.\n".encode()
    notes = [bool(r.notes) for r in read_files("a.csv", content) if isinstance(r, Imported)]
    assert notes == [True, False]


@pytest.mark.parametrize(
    "piece", ["Ã", "â€", "Ã©", "â€™ a", "\x93", "Â ", "word ÃƒÂ© ", "Ã ", "\u0628 "]
)
def test_time_of_mending_grows_with_the_length_of_the_text(piece: str) -> None:
    started = time.process_time()
    mend_text(piece * (400_000 // len(piece)))
    assert time.process_time() - started < 2
