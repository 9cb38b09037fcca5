"""The queue read to its end: every file leaves its lines, whatever happens on the way."""

from __future__ import annotations

import io
import time
import zipfile
from datetime import date

import pytest
from interruption import drain_until
from sqlalchemy import update

from core.bulk import ImporterProcess
from core.bulk.importer import MOST_TRIES, Importer
from core.model import Article, DateSource, Published, Reading
from core.store import Handed, Outcome, Store, Workspace, group_copies, load_events
from core.store.schema import QueueRow

STORY = """Envoys meet in Geneva

GENEVA: Envoy Farid Karimi met Dana Okonjo in Geneva on Monday, and the two spoke for an hour about
trade across the northern border, which has been shut to lorries since the spring floods.

Karimi told reporters afterwards that the road would open within weeks if both sides kept to what
had been agreed. Okonjo said her ministry would send engineers to look at the bridge.

The border post at Lanta has been closed since April, and traders in both towns have asked for help.
"""
COPY = STORY.replace("GENEVA:", "GENEVA (Wire) –").replace(" for an hour", " at length")
OTHER = "Harvest\n\nAnna Berg met Carl Dorn in Oslo on 4 May 2020. They spoke of the grain harvest."


def as_zip(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def hand_in(store: Store, here: Workspace, **files: bytes) -> None:
    store.queue.hand_in(here, [Handed(name, content) for name, content in files.items()])


def outcomes(store: Store, here: Workspace) -> list[Outcome]:
    return [line.outcome for line in store.log.lines(here)]


def test_an_archive_leaves_a_line_for_each_file_in_it(
    store: Store, here: Workspace, importer: Importer
) -> None:
    hand_in(store, here, news=as_zip(a=OTHER.encode(), b=OTHER.encode(), c=b""))
    importer.drain()
    assert outcomes(store, here) == [Outcome.ADDED, Outcome.DUPLICATE, Outcome.REFUSED]
    lines = store.log.lines(here)
    assert [(line.name, line.handed_in) for line in lines] == [(n, "news") for n in "abc"]
    assert not store.queue.is_waiting()


def test_an_archive_goes_on_behind_what_was_kept(
    store: Store, here: Workspace, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories = {f"{number}": f"{OTHER} Part {number}.".encode() for number in range(4)}
    hand_in(store, here, news=as_zip(**stories))
    drain_until(2, importer, store, monkeypatch)
    importer.drain()
    assert outcomes(store, here) == [Outcome.ADDED] * 4
    assert len(store.articles(here)) == 4


def test_pasted_text_is_read_with_its_title(
    store: Store, here: Workspace, importer: Importer
) -> None:
    pasted = Handed("pasted text", "They met – 今日は.".encode(), is_pasted=True, title="A paste")
    store.queue.hand_in(here, [pasted])
    importer.drain()
    (line,) = store.log.lines(here)
    assert (line.title, line.outcome) == ("A paste", Outcome.ADDED)


def test_a_bug_in_reading_refuses_the_article_and_spares_its_neighbours(
    store: Store, here: Workspace, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(article: Article) -> Reading:
        if "bad" in article.text:
            raise RuntimeError("a bug")
        return Reading((), (), (), ())

    monkeypatch.setattr("core.bulk.importer.read_article", read)
    hand_in(store, here, bad=b"A bad text.", good=b"A good text.")
    importer.drain()
    assert outcomes(store, here) == [Outcome.REFUSED, Outcome.ADDED]
    assert "RuntimeError, a bug in Dateline" in store.log.lines(here)[0].reason


def test_a_file_that_ends_its_importers_is_given_up(
    store: Store, here: Workspace, importer: Importer
) -> None:
    hand_in(store, here, mean=b"A text that kills.")
    for _ in range(MOST_TRIES):
        assert store.queue.claim("one that dies") is not None
        with store.queue._in.writing() as session:
            session.execute(update(QueueRow).values(beat=0))
    importer.drain()
    (line,) = store.log.lines(here)
    assert line.outcome is Outcome.REFUSED and "broke down" in line.reason


def test_what_was_mended_in_a_text_is_told_with_it(
    store: Store, here: Workspace, importer: Importer
) -> None:
    broken = OTHER.replace("Anna", "José").encode().decode("cp1252").encode()
    hand_in(store, here, broken=broken)
    importer.drain()
    (line,) = store.log.lines(here)
    assert line.outcome is Outcome.ADDED and line.reason.startswith("In broken ")


def test_a_near_copy_is_a_second_source_and_no_second_event(
    store: Store, here: Workspace, importer: Importer
) -> None:
    hand_in(store, here, first=STORY.encode(), other=OTHER.encode(), copy=COPY.encode())
    importer.drain()
    line = store.log.lines(here)[2]
    assert line.outcome is Outcome.COPY
    assert "near copy of “Envoys meet in Geneva”" in line.reason
    first, other, copy = (one.article.id for one in store.articles(here))
    assert group_copies(store.articles(here)) == {first: (first, copy)}
    told = [{e.article_id for e in event.evidence} for event in load_events(store, here).events]
    assert told.count({first, copy}) == len(told) - told.count({other})

    store.copies.part(here, copy)
    assert group_copies(store.articles(here)) == {}
    assert store.articles(here)[2].parted_group == first
    store.copies.join(here, copy)
    assert group_copies(store.articles(here)) == {first: (first, copy)}


def test_a_copy_counts_from_the_day_of_its_original(
    store: Store, here: Workspace, importer: Importer
) -> None:
    hand_in(store, here, first=STORY.encode(), copy=COPY.encode())
    importer.drain()
    first, copy = (one.article.id for one in store.articles(here))
    days = {
        first: Published(date(2021, 1, 6), DateSource.USER, True),
        copy: Published(date(2021, 1, 13), DateSource.USER, True),
    }
    store.set_published(here, days)
    ranges = [event.date.range for event in load_events(store, here).events if event.date]
    assert {span.first for span in ranges if span} == {date(2021, 1, 4)}
    earlier = Published(date(2020, 12, 30), DateSource.USER, True)
    store.set_published(here, {copy: earlier})
    assert next(iter(group_copies(store.articles(here)))) == copy


def test_articles_from_before_are_signed_with_the_next_import(
    store: Store, here: Workspace, importer: Importer
) -> None:
    hand_in(store, here, first=STORY.encode())
    importer.drain()
    store.copies.sign(here, lambda _: b"\0 of an older version", b"none has this")
    assert store.copies.signatures(here, 0)[0].signature == b"\0 of an older version"
    hand_in(store, here, copy=COPY.encode())
    again = Importer(store, importer._limits)
    again.drain()
    again.close()
    assert len(group_copies(store.articles(here))) == 1


def test_the_process_reads_what_waits_and_ends_with_its_pipe(store: Store, here: Workspace) -> None:
    hand_in(store, here, first=STORY.encode(), other=OTHER.encode())
    beside = ImporterProcess(store._in._engine.url.render_as_string(hide_password=False))
    beside.wake()
    for _ in range(600):
        record = store.log.current(here)
        if record and not record.is_running:
            break
        time.sleep(0.1)
    process = beside._process
    process.stdin.close()
    assert process.wait(timeout=20) == 0
    assert outcomes(store, here) == [Outcome.ADDED] * 2
