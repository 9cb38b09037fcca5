"""Files that wait survive every process; each is read by one importer and kept once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text, update

from core.model import Refused
from core.store import (
    Claim,
    ClaimLostError,
    Handed,
    Outcome,
    Signed,
    Store,
    Tally,
    Workspace,
    open_store,
)
from core.store.queue import LEASE_SECONDS
from core.store.schema import QueueRow
from tests.table.hand_made import make_imported, make_reading

READING = make_reading()


def hand_in(store: Store, here: Workspace, *names: str) -> int:
    return store.queue.hand_in(here, [Handed(name, name.encode()) for name in names])


def claim(store: Store, owner: str = "one") -> Claim:
    claimed = store.queue.claim(owner)
    assert claimed is not None
    return claimed


def add(store: Store, claimed: Claim, part: int, words: str, ends: float | None = None) -> None:
    imported = make_imported(text=words, file_name=claimed.handed.name)
    store.queue.keep(claimed, part, imported, READING, Signed(), ends=ends)


def let_lapse(store: Store) -> None:
    """Makes every claim as old as if its importer had died."""
    with store.queue._in.writing() as session:
        session.execute(update(QueueRow).values(beat=QueueRow.beat - LEASE_SECONDS - 1))


def outcomes(store: Store, here: Workspace) -> list[tuple[str, Outcome]]:
    return [(line.name, line.outcome) for line in store.log.lines(here)]


def test_files_come_in_the_order_in_which_they_were_handed_in(
    store: Store, here: Workspace
) -> None:
    store.queue.hand_in(here, [Handed("a.txt", b"A"), Handed("b.txt", b"\x00B", True, "A title")])
    first, second = claim(store), claim(store)
    assert first.handed == Handed("a.txt", b"A")
    assert second.handed == Handed("b.txt", b"\x00B", True, "A title")
    assert first.workspace == here and first.parts == 0
    assert store.queue.claim("one") is None


def test_file_names_are_kept_in_their_normal_form(store: Store, here: Workspace) -> None:
    hand_in(store, here, "../etc/\x00pass\nwd\u202e.txt")
    assert claim(store).handed.name == "pass wd.txt"


def test_what_waits_survives_a_restart(any_url: str) -> None:
    first = open_store(any_url)
    hand_in(first, first.workspace("Talks"), "a.txt")
    first.close()
    again = open_store(any_url)
    assert claim(again).handed.content == b"a.txt"
    again.close()


def test_a_file_that_is_read_leaves_its_lines_and_not_its_bytes(
    store: Store, here: Workspace
) -> None:
    hand_in(store, here, "news.zip")
    claimed = claim(store)
    add(store, claimed, 0, "One.")
    add(store, claimed, 1, "One.")
    store.queue.refuse(claimed, 2, Refused("c.txt", "c.txt was refused: it is empty."))
    store.queue.finish(claimed, 0.5)
    assert store.queue.claim("one") is None
    assert [line.outcome for line in store.log.lines(here)] == [
        Outcome.ADDED, Outcome.DUPLICATE, Outcome.REFUSED,
    ]  # fmt: skip
    with store.queue._in.reading() as session:
        assert session.execute(text("SELECT count(*) FROM spool")).scalar_one() == 0


def test_a_claim_that_is_heard_of_is_not_taken_over(store: Store, here: Workspace) -> None:
    hand_in(store, here, "a.txt")
    claimed = claim(store)
    let_lapse(store)
    store.queue.beat(claimed)
    assert store.queue.claim("two") is None


def test_the_file_of_a_dead_importer_goes_on_where_it_was(store: Store, here: Workspace) -> None:
    hand_in(store, here, "news.zip")
    dead = claim(store)
    add(store, dead, 0, "One.")
    let_lapse(store)
    living = claim(store, "two")
    assert living.parts == 1 and living.handed == dead.handed
    with pytest.raises(ClaimLostError):
        add(store, dead, 1, "Two.")
    with pytest.raises(ClaimLostError):
        store.queue.beat(dead)
    with pytest.raises(ClaimLostError):
        store.queue.finish(dead, 1.0)
    add(store, living, 1, "Two.")
    store.queue.finish(living, 1.0)
    assert len(store.articles(here)) == len(store.log.lines(here)) == 2


def test_tries_are_counted_until_a_file_gets_on(store: Store, here: Workspace) -> None:
    hand_in(store, here, "news.zip")
    tries = []
    for _ in range(3):
        tries.append(claim(store).tries)
        let_lapse(store)
    last = claim(store)
    add(store, last, 0, "One.")
    let_lapse(store)
    assert [*tries, last.tries, claim(store).tries] == [1, 2, 3, 4, 1]


def test_importers_side_by_side_share_the_files_out(store: Store, here: Workspace) -> None:
    hand_in(store, here, *(f"{number}.txt" for number in range(40)))

    def work(owner: str) -> list[str]:
        done = []
        while claimed := store.queue.claim(owner):
            add(store, claimed, 0, f"Text of {claimed.handed.name}")
            store.queue.finish(claimed, 0.1)
            done.append(claimed.handed.name)
        return done

    with ThreadPoolExecutor(4) as pool:
        shares = list(pool.map(work, ["one", "two", "three", "four"]))
    assert sorted(name for share in shares for name in share) == sorted(
        f"{number}.txt" for number in range(40)
    )
    assert len(store.articles(here)) == 40


def test_what_is_stopped_is_logged_and_can_no_longer_be_written(
    store: Store, here: Workspace
) -> None:
    hand_in(store, here, "news.zip", "a.txt", "b.txt")
    claimed = claim(store)
    add(store, claimed, 0, "One.")
    assert store.queue.stop(here) == 3
    with pytest.raises(ClaimLostError):
        add(store, claimed, 1, "Two.")
    assert outcomes(store, here) == [
        ("news.zip", Outcome.ADDED),
        ("news.zip", Outcome.STOPPED),
        ("a.txt", Outcome.STOPPED),
        ("b.txt", Outcome.STOPPED),
    ]
    assert store.log.lines(here)[1].reason.startswith("The rest of news.zip was not read")
    assert store.queue.claim("two") is None
    assert store.queue.stop(here) == 0


def test_a_file_that_ended_with_its_last_part_is_not_stopped(store: Store, here: Workspace) -> None:
    hand_in(store, here, "a.txt", "b.txt", "c.txt")
    add(store, claim(store), 0, "One.", ends=1.0)
    claimed = claim(store)
    store.queue.refuse(claimed, 0, Refused("b.txt", "b.txt was empty.", claimed.sha256), 1.0)
    assert store.queue.stop(here) == 1
    assert outcomes(store, here) == [
        ("a.txt", Outcome.ADDED),
        ("b.txt", Outcome.REFUSED),
        ("c.txt", Outcome.STOPPED),
    ]


def test_another_workspace_is_not_stopped(store: Store, here: Workspace) -> None:
    other = store.workspace("Other")
    hand_in(store, here, "a.txt")
    hand_in(store, other, "b.txt")
    assert store.queue.stop(here) == 1
    assert claim(store).workspace == other


def test_the_record_says_how_far_an_import_is(store: Store, here: Workspace) -> None:
    assert store.log.current(here) is None
    number = hand_in(store, here, "a.txt", "b.txt", "c.txt", "d.txt")
    first = claim(store)
    add(store, first, 0, "One.")
    store.queue.finish(first, 3.0)
    claim(store)
    record = store.log.current(here)
    assert record is not None and record.is_running
    assert (record.id, record.files, record.done) == (number, 4, 1)
    assert record.reading == ("b.txt",) and record.seconds_a_file == 3.0
    assert record.tally == Tally(added=1)
    assert store.log.waiting(number, 1) == ("c.txt",)
    assert store.log.waiting(number, 9) == ("c.txt", "d.txt")


def test_files_join_the_import_that_runs_and_else_begin_one(store: Store, here: Workspace) -> None:
    first = hand_in(store, here, "a.txt")
    assert hand_in(store, here, "b.txt") == first
    apart = store.queue.open_import(here)
    assert store.queue.hand_in(here, [Handed("c.txt", b"C")], apart) == apart
    assert apart != first
    store.queue.stop(here)
    second = hand_in(store, here, "d.txt")
    assert second not in {first, apart}
    assert [(each.id, each.files) for each in store.log.imports(here)] == [
        (second, 1), (apart, 1), (first, 2),
    ]  # fmt: skip
    assert [line.name for line in store.log.lines(here, apart)] == ["c.txt"]
    assert [line.name for line in store.log.lines(here, newest=2)] == ["b.txt", "c.txt"]


def test_results_are_put_away_once_the_import_has_ended(store: Store, here: Workspace) -> None:
    number = hand_in(store, here, "a.txt")
    store.queue.close(here)
    assert store.log.current(here) is not None
    store.queue.stop(here)
    store.queue.close(here)
    assert store.log.current(here) is None
    assert [each.id for each in store.log.imports(here)] == [number]


def test_a_line_knows_its_article_as_it_is_now(store: Store, here: Workspace) -> None:
    hand_in(store, here, "a.txt", "b.txt")
    for words in ("Both.", "Both."):
        claimed = claim(store)
        add(store, claimed, 0, words)
        store.queue.finish(claimed, 0.1)
    added, duplicate = store.log.lines(here)
    assert added.title == duplicate.title == "Envoys meet"
    assert added.article_id == duplicate.article_id
    store.set_published(here, {added.article_id: None})
    assert store.log.lines(here)[0].published is None


def test_a_file_that_cannot_be_opened_is_a_line_of_its_import(
    store: Store, here: Workspace
) -> None:
    number = store.queue.open_import(here)
    refused = Refused("gone.txt", "gone.txt was refused: there is no such file.")
    store.queue.log_unread(here, number, refused)
    (line,) = store.log.lines(here, number)
    assert (line.outcome, line.reason) == (Outcome.REFUSED, refused.reason)
    record = store.log.imports(here)[0]
    assert not record.is_running and record.tally == Tally(refused=1)
