"""Tables of articles before they are read: which column holds what, to be confirmed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from core.intake.columns import NAMES, ColumnChoice
from core.intake.preview import (
    count_articles,
    first_choice,
    is_headed,
    names_of,
    order_shown,
    taken_of,
)
from core.model import DayMonth
from core.store import WaitingTable
from core.table import counted
from pages.shared.library import open_shelf
from pages.shared.marked_text import escape
from pages.shared.table_rows import ROLES, show_first_rows

NOT_IN_IT = "not in it"
ORDERS = {"Ask me later": None, "The day": DayMonth.DAY_FIRST, "The month": DayMonth.MONTH_FIRST}
FIELD_WIDTH, MOST_NAMES, MOST_QUESTIONS = 150, 4, 5


def show_tables() -> None:
    """Every table that waits; those with the same columns are one question."""
    shelf = open_shelf()
    groups: dict[str, list[WaitingTable]] = defaultdict(list)
    for table in shelf.store.tables.waiting(shelf.workspace):
        groups[table.header or f"{table.id}"].append(table)
    for tables in list(groups.values())[:MOST_QUESTIONS]:
        with st.container(border=True, gap="small"):
            _ask(tables)
    if (more := len(groups) - MOST_QUESTIONS) > 0:
        st.caption(f"And {counted(more, 'more table')} with other columns after these.")


def _ask(tables: Sequence[WaitingTable]) -> None:
    table = tables[0]
    st.markdown(f":material/table: **{_title(tables)}**")
    st.caption(_origin(tables))
    _show_fields(table)
    show_first_rows(table)
    _show_order(table)
    _show_answer(tables)


def _title(tables: Sequence[WaitingTable]) -> str:
    name = escape(tables[0].name)
    if len(tables) == 1:
        return f"{name} is a table. Which column holds what?"
    more = counted(len(tables) - 1, "more table")
    return f"{name} and {more} with the same columns. Which column holds what?"


def _origin(tables: Sequence[WaitingTable]) -> str:
    """Where the table comes from, and where the choice that is offered."""
    table = tables[0]
    told = [f"In {escape(table.archive)}."] if table.archive else []
    if table.preview.note:
        told.append(f"{escape(table.preview.note[0].upper() + table.preview.note[1:])}.")
    if table.remembered:
        moment, name = table.remembered.decided_at, escape(table.remembered.file_name)
        told.append(f"As you chose for {name} on {moment.day} {moment:%b %Y}.")
    else:
        told.append("Nothing is imported before you confirm.")
    if others := [escape(other.name) for other in tables[1:]]:
        more = len(others) - MOST_NAMES
        names = ", ".join(others[:MOST_NAMES])
        told.append(f"Also {names}{f' and {more} more' if more > 0 else ''}.")
    return " ".join(told)


def _show_fields(table: WaitingTable) -> None:
    """A field for each thing that a column may hold."""
    choice, headed = table.choice, is_headed(table.preview, table.choice)
    names, taken = names_of(table.preview, choice), taken_of(table.preview, choice)
    options = ["", *names]  # a name is never empty
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        for held, role in ROLES.items():
            st.selectbox(
                role,
                options,
                index=options.index(taken.get(held, "")),
                format_func=lambda name: name or NOT_IN_IT,
                key=_field(table, held),
                width=FIELD_WIDTH,
                on_change=_choose,
                args=(table,),
            )
    if not table.preview.keyed:
        st.checkbox(
            "The first row names the columns",
            headed,
            key=f"table-{table.id}-header",
            on_change=_choose_header,
            args=(table,),
        )


def _show_order(table: WaitingTable) -> None:
    """How figures such as 03/04/2020 are read, and the question where nothing tells."""
    preview, choice = table.preview, table.choice
    order, doubtful = order_shown(preview, choice)
    if "published" not in taken_of(preview, choice):
        st.caption(
            "Without a column of dates, each date is read from the article's text or address,"
            " and asked for where that tells none."
        )
    elif doubtful and order.first and not choice.order:
        first = "day" if order.first is DayMonth.DAY_FIRST else "month"
        st.caption(f"The {first} stands first: {escape(', '.join(order.evidence))}.")
    elif doubtful:
        st.segmented_control(
            f"What comes first in {escape(doubtful)}? Nothing in the column tells.",
            list(ORDERS),
            default=next(label for label, first in ORDERS.items() if first is choice.order),
            required=True,
            key=f"table-{table.id}-order",
            on_change=_choose,
            args=(table,),
        )


def _show_answer(tables: Sequence[WaitingTable]) -> None:
    choice = tables[0].choice
    counts = [count_articles(table.preview, choice) for table in tables]
    articles, empty = (sum(column) for column in zip(*counts, strict=True))
    ids = [table.id for table in tables]
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            f"Import {counted(articles, 'article')}" if articles else "Import",
            type="primary",
            key=f"confirm-{ids[0]}",
            disabled=not articles,
            on_click=_confirm,
            args=(ids, choice),
        )
        st.button(
            "Leave it out" if len(ids) == 1 else "Leave them out",
            key=f"leave-out-{ids[0]}",
            on_click=_leave_out,
            args=(ids,),
        )
        if not articles:
            st.caption("Choose the column that holds the texts.")
        elif empty:
            verb = "has" if empty == 1 else "have"
            st.caption(f"{counted(empty, 'row')} {verb} no text and will be refused.")


def _field(table: WaitingTable, held: str) -> str:
    """The key of a field: other fields where other names are to choose from."""
    return f"table-{table.id}-{held}-{is_headed(table.preview, table.choice)}"


def _choose(table: WaitingTable) -> None:
    """Keeps what the fields say, so that a reload finds it."""
    state, shelf = st.session_state, open_shelf()
    named = tuple((held, state[_field(table, held)] or None) for held in NAMES)
    told = state.get(f"table-{table.id}-order")
    order = ORDERS[told] if told else table.choice.order
    choice = replace(table.choice, named=named, order=order)
    shelf.store.tables.choose(shelf.workspace, table.id, choice)


def _choose_header(table: WaitingTable) -> None:
    with_header = st.session_state[f"table-{table.id}-header"]
    shelf = open_shelf()
    choice = first_choice(table.preview, with_header=with_header)
    shelf.store.tables.choose(shelf.workspace, table.id, choice)


def _confirm(ids: Sequence[int], choice: ColumnChoice) -> None:
    shelf = open_shelf()
    shelf.store.tables.confirm(shelf.workspace, ids, choice)


def _leave_out(ids: Sequence[int]) -> None:
    shelf = open_shelf()
    shelf.store.tables.leave_out(shelf.workspace, ids)
