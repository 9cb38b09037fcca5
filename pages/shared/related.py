"""How events relate: their chains, what may be the same, and plans that nothing has reported."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from core.merge import key_of
from core.model import Event, Evidence, Likeness, PairDecision
from core.store import Decided
from core.table import announced_lines, chain_of
from pages.shared.library import Library, open_shelf
from pages.shared.marked_text import escape
from pages.shared.selection import EVENT, choose

FOLLOWED = "followed-mention"
MOST_PAIRS = 3
MOST_LINES = 50


def follow_opened(held: Library) -> None:
    """Keeps the card open over a decision, which can change the id of its event."""
    key = st.session_state.pop(FOLLOWED, None)
    for event in held.events.values() if key else ():
        if any(key_of(evidence) == key for evidence in event.evidence):
            choose(EVENT, event.id)


def show_chain(held: Library, event_id: str) -> None:
    """What came before and after: ``Announced 3 Mar 2026 → Held 12 Mar 2026``, each a way there."""
    steps = chain_of(event_id, held.events, held.story.follow_ups, held.articles)
    if not steps:
        return
    with st.container(horizontal=True, gap="xxsmall", vertical_alignment="center"):
        for number, step in enumerate(steps):
            arrow = ":material/arrow_right_alt:" if number else None
            if step.event_id == event_id:
                here = f"{arrow or ''} **{escape(step.words)}**".strip()
                st.markdown(f":small[{here}]", width="content")
            else:
                st.button(
                    escape(step.words),
                    key=f"step-{number}-{step.event_id}",
                    type="tertiary",
                    icon=arrow,
                    help=escape(_step_help(held, step.event_id, step.reason)),
                    on_click=choose,
                    args=(EVENT, step.event_id),
                )
    reasons = list(dict.fromkeys(step.reason for step in steps if step.reason))
    if reasons:
        st.caption(f"One chain: {escape('; '.join(reasons))}")


def show_near(held: Library, event_id: str) -> None:
    """What may be the same event, why, and the user's choice."""
    for pair in [p for p in held.story.near if event_id in {p.event_a, p.event_b}][:MOST_PAIRS]:
        other = pair.event_b if pair.event_a == event_id else pair.event_a
        row = held.row(other)
        with st.container(gap="xsmall", key=f"near-{other}"):
            day = row["date_display"] or "undated"
            st.markdown(
                f":small[:gray[Perhaps the same as]]\\\n{escape(row['title'])}, {escape(day)}"
            )
            st.caption(f"Because of {escape(_because(pair.likeness))}")
            _show_choice(held, event_id, other)


def show_decided(held: Library, event_id: str) -> None:
    """What the user said of this event and others, with a way to take it back."""
    mine = {key_of(evidence) for evidence in held.events[event_id].evidence}
    for decided in held.decisions:
        said = decided.decision
        if not {said.first, said.second} & mine:
            continue
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(_decision_words(held, decided, event_id), width="stretch")
            st.button(
                "Undo",
                key=f"undo-decision-{decided.id}",
                type="tertiary",
                icon=":material/undo:",
                on_click=_withdraw,
                args=(decided,),
            )


def show_unreported(held: Library, table: pd.DataFrame) -> None:
    """Plans whose day is over by the newest article, and that no article has taken up since."""
    lines = announced_lines(table, held.story.unreported)
    if not lines:
        return
    with st.expander(f"Announced, not reported since ({len(lines)})", icon=":material/event_busy:"):
        st.caption(
            "Their day was over when the newest article appeared, and no article tells more."
        )
        with st.container(gap=None):
            for event_id, line in list(lines.items())[:MOST_LINES]:
                st.button(
                    escape(line),
                    key=f"unreported-{event_id}",
                    type="tertiary",
                    wrap=False,
                    on_click=choose,
                    args=(EVENT, event_id),
                )
        if len(lines) > MOST_LINES:
            st.caption(f"and {len(lines) - MOST_LINES:,} more; filter to see them")


def why_joined(event: Event, evidence: Evidence) -> str:
    """Why a mention tells of this event, as Markdown."""
    key = key_of(evidence)
    join = next((j for j in event.joins if key in {j.earlier, j.later}), None)
    return escape(_because(join.likeness)) if join else ""


def _because(likeness: Likeness) -> str:
    """``the same parties, the same place; but dates a few days apart (0.70)``."""
    against = f"; but {', '.join(likeness.doubts)}" if likeness.doubts else ""
    return f"{', '.join(likeness.reasons)}{against} ({likeness.score:.2f})"


def _step_help(held: Library, event_id: str, reason: str) -> str:
    title = str(held.row(event_id)["title"])
    return f"{title}: {reason}" if reason else title


def _show_choice(held: Library, event_id: str, other: str) -> None:
    with st.container(horizontal=True):
        for label, icon, same in (
            ("Merge", ":material/merge:", True),
            ("Keep apart", ":material/call_split:", False),
        ):
            st.button(
                label,
                key=f"{label}-{other}",
                icon=icon,
                on_click=_decide,
                args=(_decision(held, event_id, other, same=same),),
            )
        st.button(
            "Open",
            key=f"near-open-{other}",
            type="tertiary",
            on_click=choose,
            args=(EVENT, other),
        )


def _decision(held: Library, event_id: str, other: str, *, same: bool) -> PairDecision:
    mine, theirs = held.events[event_id].evidence[0], held.events[other].evidence[0]
    return PairDecision(key_of(mine), key_of(theirs), same)


def _decide(decision: PairDecision) -> None:
    shelf = open_shelf()
    shelf.store.memory.decide(shelf.workspace, decision)
    st.session_state[FOLLOWED] = decision.first


def _withdraw(decided: Decided) -> None:
    shelf = open_shelf()
    shelf.store.memory.withdraw(shelf.workspace, decided.id)
    st.session_state[FOLLOWED] = decided.decision.first


def _decision_words(held: Library, decided: Decided, event_id: str) -> str:
    """``You merged this with …`` or ``You keep this apart from …``, as Markdown."""
    if decided.decision.same:
        return "You said that two reports tell of this event."
    keys = {decided.decision.first, decided.decision.second}
    others = [
        one
        for one in held.events.values()
        if one.id != event_id and any(key_of(e) in keys for e in one.evidence)
    ]
    titles = [str(held.row(one.id)["title"]) for one in others]
    return f"You keep this apart from “{escape(titles[0])}”." if titles else "You keep this apart."
