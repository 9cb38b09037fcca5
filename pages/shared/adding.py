"""The widgets that take articles in: files, pasted text, the samples."""

from __future__ import annotations

import streamlit as st

from core.intake import Limits, suffixes
from core.intake.read import PASTED
from core.store import Handed
from pages.shared.importing import hand_in, import_round, sample_files

MEGABYTE = 1_000_000


def show_uploader() -> None:
    """Takes files; they are read as soon as they are there, wherever the user goes then."""
    files = st.file_uploader(
        "Add articles",
        accept_multiple_files=True,
        key=f"files-{import_round()}",
        max_upload_size=Limits().file_bytes // MEGABYTE,
        help=f"Any number of files: {', '.join(suffixes())}.",
    )
    if files:
        hand_in([Handed(file.name, file.getvalue()) for file in files])


def show_paste() -> None:
    """Takes the text of one article."""
    with st.popover("Paste text", icon=":material/content_paste:"):
        title = st.text_input("Title", key=f"paste-title-{import_round()}", max_chars=300)
        text = st.text_area("Text", key=f"paste-{import_round()}", height=240)
        if st.button("Add the text", type="primary", disabled=not text.strip()):
            content = text.encode("utf-8", errors="replace")
            hand_in([Handed(PASTED, content, is_pasted=True, title=title.strip() or None)])


def show_samples() -> None:
    """Loads the sample articles."""
    if st.button("Try the sample articles", icon=":material/menu_book:"):
        hand_in(sample_files())
