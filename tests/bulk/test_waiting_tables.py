"""Tables wait for their columns to be confirmed, whatever happens meanwhile; the others go on."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from interruption import drain_until
from sqlalchemy import func, select

from core.bulk.importer import Importer
from core.intake import Limits
from core.intake.columns import BY_NAME, ColumnChoice
from core.intake.preview import taken_of
from core.model import DayMonth
from core.store import Handed, Outcome, Store, WaitingTable, Workspace, open_store
from core.store.schema import ImportRow, SpoolRow

HEADER = "id,headline,story_text,date\n"
TABLE = (
    HEADER
    + "1,Talks,Anna Berg met Carl Dorn in Oslo and they spoke of grain,03/04/2020\n"
    + "2,Rain,Ruth Osei met Ingrid Dahl in Lima and they spoke of rain,05/04/2020\n"
    + "3,Nothing,,06/04/2020\n"
).encode()
KNOWN = b"title,text\nHarvest,Farid Karimi met Dana Okonjo in Doha.\n"
NOTE = b"Pavel Novak met Anna Berg in Tunis on 4 May 2020."
CHOICE = ColumnChoice(
    (("text", "story_text"), ("title", "headline"), ("published", "date"), ("url", None)), True
)


def as_zip(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(f"{name}.x", content)
    return out.getvalue()


def hand_in(store: Store, here: Workspace, **files: bytes) -> int:
    handed = [Handed(f"{name}.x", content) for name, content in files.items()]
    return store.queue.hand_in(here, handed)


def outcomes(store: Store, here: Workspace) -> list[tuple[str, Outcome]]:
    return [(line.name, line.outcome) for line in store.log.lines(here)]


def the_table(store: Store, here: Workspace) -> WaitingTable:
    (table,) = store.tables.waiting(here)
    return table


def test_a_table_waits_and_its_neighbours_are_read(
    store: Store, here: Workspace, importer: Importer
) -> None:
    number = hand_in(store, here, a=TABLE, b=NOTE)
    importer.drain()
    assert outcomes(store, here) == [("b.x", Outcome.ADDED), ("a.x", Outcome.WAITING)]
    record = store.log.of(here, number)
    assert record and not record.is_running
    assert (record.files, record.done, record.tally.waiting) == (2, 2, 1)
    table = the_table(store, here)
    assert taken_of(table.preview, table.choice) == {
        "text": "story_text", "title": "headline", "published": "date",
    }  # fmt: skip
    assert store.tables.count(here) == 1
    assert not store.queue.is_waiting()


def test_one_process_reads_the_tables_that_wait_and_what_comes_after_them(
    store: Store, here: Workspace, importer: Importer
) -> None:
    processes = []
    for files in ({"a": NOTE}, {"b": TABLE, "c": KNOWN}, {"d": NOTE}):
        hand_in(store, here, **files)
        importer.drain()
        process = importer._worker._process
        processes.append(process and process.pid)
    assert len(set(processes)) == 1


def test_a_confirmed_table_is_read_and_its_first_article_says_how(
    store: Store, here: Workspace, importer: Importer
) -> None:
    number = hand_in(store, here, a=TABLE)
    importer.drain()
    store.tables.confirm(here, [the_table(store, here).id], CHOICE)
    record = store.log.current(here)
    assert record and record.id == number and record.is_running
    importer.drain()
    assert outcomes(store, here) == [
        ("a.x row 1", Outcome.ADDED),
        ("a.x row 2", Outcome.ADDED),
        ("a.x row 3", Outcome.REFUSED),
    ]
    first, second, _ = store.log.lines(here)
    assert first.reason == (
        "a.x is a table: the text from “story_text”, the title from “headline”, the date from"
        " “date”; “id” is not used."
    )
    assert second.reason == ""
    assert [one.article.title for one in store.articles(here)] == ["Talks", "Rain"]
    assert not store.tables.waiting(here)
    with store.queue._in.reading() as session:
        assert session.scalar(select(func.count()).select_from(SpoolRow)) == 0


def test_what_was_chosen_so_far_survives_a_restart(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'dateline.db'}"
    first = open_store(url)
    here = first.workspace("Talks")
    importer = Importer(first, Limits())
    hand_in(first, here, a=TABLE)
    importer.drain()
    importer.close()
    choice = ColumnChoice((("text", "headline"),), True, DayMonth.DAY_FIRST)
    first.tables.choose(here, the_table(first, here).id, choice)
    first.close()
    again = open_store(url)
    assert the_table(again, here).choice == choice
    assert not again.queue.is_waiting()
    again.close()


def test_a_table_in_an_archive_waits_by_itself(
    store: Store, here: Workspace, importer: Importer
) -> None:
    number = hand_in(store, here, news=as_zip(a=NOTE, b=TABLE, c=b"", d=KNOWN, e=b"They met."))
    importer.drain()
    assert outcomes(store, here) == [
        ("a.x", Outcome.ADDED),
        ("c.x", Outcome.REFUSED),
        ("e.x", Outcome.ADDED),
        ("b.x", Outcome.WAITING),
        ("d.x", Outcome.WAITING),
    ]
    record = store.log.of(here, number)
    assert record and (record.files, record.done, record.tally.waiting) == (3, 3, 2)
    table, known = store.tables.waiting(here)
    assert (table.archive, known.archive) == ("news.x", "news.x")
    store.tables.confirm(here, [table.id], CHOICE)
    importer.drain()
    rows = [line for line in store.log.lines(here) if line.name.startswith("b.x")]
    assert [line.outcome for line in rows] == [Outcome.ADDED, Outcome.ADDED, Outcome.REFUSED]
    assert {line.handed_in for line in rows} == {"news.x"}
    assert the_table(store, here).id == known.id


@pytest.mark.parametrize("stops_at", [0, 1, 2, 3])
def test_an_archive_with_a_table_goes_on_behind_what_was_kept(
    store: Store, here: Workspace, importer: Importer, monkeypatch: pytest.MonkeyPatch, stops_at
) -> None:
    hand_in(store, here, news=as_zip(a=NOTE, b=TABLE, c=b"They met.", d=KNOWN))
    drain_until(stops_at, importer, store, monkeypatch)
    importer.drain()
    assert sorted(outcomes(store, here)) == [
        ("a.x", Outcome.ADDED),
        ("b.x", Outcome.WAITING),
        ("c.x", Outcome.ADDED),
        ("d.x", Outcome.WAITING),
    ]


def test_a_confirmed_table_goes_on_behind_what_was_kept(
    store: Store, here: Workspace, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand_in(store, here, a=TABLE)
    importer.drain()
    store.tables.confirm(here, [the_table(store, here).id], CHOICE)
    drain_until(1, importer, store, monkeypatch)
    importer.drain()
    assert [outcome for _, outcome in outcomes(store, here)] == [
        Outcome.ADDED, Outcome.ADDED, Outcome.REFUSED,
    ]  # fmt: skip


def test_a_choice_is_remembered_for_tables_of_the_same_columns(
    store: Store, here: Workspace, importer: Importer
) -> None:
    hand_in(store, here, a=TABLE)
    importer.drain()
    odd = ColumnChoice((("text", "headline"), ("title", "story_text")), True, DayMonth.DAY_FIRST)
    store.tables.confirm(here, [the_table(store, here).id], odd)
    other_order = b"date,story_text,headline,id\n2020-05-01,They met in the town of Oslo,More,7\n"
    hand_in(store, here, b=other_order)
    elsewhere = store.workspace("Elsewhere")
    hand_in(store, elsewhere, b=other_order)
    importer.drain()
    table = the_table(store, here)
    assert table.remembered and table.remembered.file_name == "a.x"
    assert taken_of(table.preview, table.choice)["text"] == "headline"
    assert table.choice.order is None  # that was said of the other table alone
    apart = the_table(store, elsewhere)
    assert apart.remembered is None
    assert taken_of(apart.preview, apart.choice)["text"] == "story_text"
    store.tables.choose(here, table.id, CHOICE)
    assert the_table(store, here).remembered is None
    store.tables.confirm(here, [table.id], CHOICE)
    hand_in(store, here, c=TABLE.replace(b"4/2020", b"5/2020"))
    importer.drain()
    again = the_table(store, here)
    assert again.remembered and again.remembered.file_name == "b.x"
    assert again.choice == CHOICE


def test_tables_of_the_same_columns_are_confirmed_together(
    store: Store, here: Workspace, importer: Importer
) -> None:
    hand_in(store, here, a=TABLE, b=HEADER.encode() + b"9,Snow,They met in the snow of May,\n")
    importer.drain()
    first, second = store.tables.waiting(here)
    assert first.header == second.header != ""
    store.tables.confirm(here, [first.id, second.id], CHOICE)
    importer.drain()
    assert len(store.articles(here)) == 3


def test_a_table_without_header_is_not_remembered(
    store: Store, here: Workspace, importer: Importer
) -> None:
    bare = TABLE.removeprefix(HEADER.encode())
    hand_in(store, here, a=bare)
    importer.drain()
    table = the_table(store, here)
    assert table.header == ""
    store.tables.confirm(here, [table.id], table.choice)
    importer.drain()
    assert len(store.articles(here)) == 2
    hand_in(store, here, b=bare)
    importer.drain()
    assert the_table(store, here).remembered is None


def test_a_table_that_is_left_out_has_its_line(
    store: Store, here: Workspace, importer: Importer
) -> None:
    hand_in(store, here, a=TABLE)
    importer.drain()
    table = the_table(store, here)
    store.tables.leave_out(here, [table.id])
    (line,) = store.log.lines(here)
    assert line.outcome is Outcome.LEFT_OUT
    assert line.reason == "a.x was left out. Hand it in again to read it."
    assert not store.tables.waiting(here)
    store.tables.confirm(here, [table.id], CHOICE)  # too late: another window has left it out
    assert not store.queue.is_waiting()
    with store.queue._in.reading() as session:
        assert session.scalar(select(func.count()).select_from(SpoolRow)) == 0


def test_stopping_an_import_leaves_its_tables_waiting(
    store: Store, here: Workspace, importer: Importer
) -> None:
    hand_in(store, here, a=TABLE)
    importer.drain()
    hand_in(store, here, b=NOTE)
    assert store.queue.stop(here) == 1
    assert store.tables.count(here) == 1


def test_results_that_were_put_away_come_back_with_their_table(
    store: Store, here: Workspace, importer: Importer
) -> None:
    number = hand_in(store, here, a=TABLE)
    importer.drain()
    store.queue.close(here)
    later = hand_in(store, here, b=NOTE)
    importer.drain()
    current = store.log.current(here)
    assert later != number and current and current.id == later
    store.tables.confirm(here, [the_table(store, here).id], CHOICE)
    current = store.log.current(here)
    assert current and current.id == number and current.is_running
    with store.queue._in.reading() as session:
        closed = select(ImportRow.is_closed).where(ImportRow.id == later)
        assert session.scalar(closed)


def test_a_table_that_is_handed_in_with_a_choice_is_not_asked_about(
    store: Store, here: Workspace, importer: Importer
) -> None:
    store.queue.hand_in(here, [Handed("k.csv", KNOWN, choice=BY_NAME)])
    store.queue.hand_in(here, [Handed("t.csv", TABLE, choice=BY_NAME)])
    archive = as_zip(b=TABLE)
    named = ColumnChoice((("text", "story_text"),))
    store.queue.hand_in(here, [Handed("n.zip", archive, choice=named)])
    importer.drain()
    assert not store.tables.waiting(here)
    assert [outcome for _, outcome in outcomes(store, here)] == [
        Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED, Outcome.ADDED, Outcome.REFUSED,
    ]  # fmt: skip
    assert "the text from “story_text”" in store.log.lines(here)[2].reason
