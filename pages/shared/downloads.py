"""Buttons that hand out files without drawing the page anew."""

from __future__ import annotations

import streamlit as st


def show_download(label: str, explained: str, file_name: str, mime: str, content: bytes) -> None:
    """A button for one file, with a line that says what it is for."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.download_button(
            label,
            content,
            file_name=file_name,
            mime=mime,
            key=f"download-{file_name}",
            on_click="ignore",
            icon=":material/download:",
            width=230,
        )
        st.caption(explained, width="stretch")
