"""What is kept of a table until its columns are confirmed, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from core.intake import Limits
from core.intake.columns import ColumnChoice
from core.intake.preview import FoundTable
from core.intake.read import read_parts
from core.store import ClaimLostError, Handed, Outcome, Store, Workspace

TABLE = b"title,text,date\nTalks,They met in Oslo.,2021-01-04\nRain,They met in Lima.,2021-01-05\n"
CHOICE = ColumnChoice((("text", "title"), ("title", None)), has_header=True)


def found(content: bytes = TABLE) -> FoundTable:
    (table,) = read_parts("a.csv", content, Limits(), None)
    assert isinstance(table, FoundTable)
    return table


@pytest.fixture
def waiting(store: Store, here: Workspace) -> Iterator[int]:
    """The number of a table that waits."""
    store.queue.hand_in(here, [Handed("a.csv", TABLE)])
    claim = store.queue.claim("one")
    assert claim
    store.tables.set_aside(claim, 0, found())
    with pytest.raises(ClaimLostError):
        store.queue.finish(claim, 1.0)
    (table,) = store.tables.waiting(here)
    yield table.id


def test_a_confirmed_table_is_claimed_with_its_bytes_and_its_choice(
    store: Store, here: Workspace, waiting: int
) -> None:
    assert store.queue.claim("two") is None
    revision = store.revision(here)
    store.tables.choose(here, waiting, CHOICE)
    assert store.revision(here) == revision  # no article moves by that
    store.tables.confirm(here, [waiting], CHOICE)
    claim = store.queue.claim("two")
    assert claim and claim.handed == Handed("a.csv", TABLE, choice=CHOICE)
    assert (claim.parts, claim.tries) == (0, 1)
    assert store.log.lines(here) == ()


def test_a_table_is_confirmed_once_by_however_many(
    store: Store, here: Workspace, waiting: int
) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: store.tables.confirm(here, [waiting], CHOICE), range(8)))
    assert store.queue.claim("two") and store.queue.claim("three") is None


def test_another_workspace_cannot_answer(store: Store, here: Workspace, waiting: int) -> None:
    elsewhere = store.workspace("Elsewhere")
    assert store.tables.waiting(elsewhere) == () and store.tables.count(elsewhere) == 0
    store.tables.confirm(elsewhere, [waiting], CHOICE)
    store.tables.leave_out(elsewhere, [waiting])
    assert store.tables.count(here) == 1


def test_a_table_that_is_left_out_has_its_line_and_no_question(
    store: Store, here: Workspace, waiting: int
) -> None:
    assert [line.outcome for line in store.log.lines(here)] == [Outcome.WAITING]
    store.tables.leave_out(here, [waiting])
    assert [line.outcome for line in store.log.lines(here)] == [Outcome.LEFT_OUT]
    assert store.tables.count(here) == 0


def test_the_newest_choice_is_remembered(store: Store, here: Workspace, waiting: int) -> None:
    store.tables.confirm(here, [waiting], CHOICE)
    for choice in (ColumnChoice((("text", "date"),), True), CHOICE):
        store.queue.hand_in(here, [Handed("b.csv", TABLE + b"More,They met again.,\n")])
        while (claim := store.queue.claim("one")) and claim.handed.name != "b.csv":
            store.queue.finish(claim, 1.0)
        assert claim
        store.tables.set_aside(claim, 0, found())
        (table,) = store.tables.waiting(here)
        assert table.remembered is not None
        store.tables.confirm(here, [table.id], choice)
        claim = store.queue.claim("one")
        assert claim and claim.handed.choice == choice
        store.queue.finish(claim, 1.0)
