"""Whatever a reading or an article holds, its row gives it back."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Article, Imported, Published, Reading
from core.store.convert import article_of, fill_row, fingerprint, reading_of, stored_article_of
from core.store.schema import ArticleRow


@settings(max_examples=100, deadline=None)
@given(
    st.builds(Article),
    st.lists(st.builds(Published), max_size=3).map(tuple),
    st.builds(Reading),
    st.lists(st.text(), max_size=3).map(tuple),
)
def test_a_row_gives_back_what_was_put_in(
    article: Article,
    candidates: tuple[Published, ...],
    reading: Reading,
    notes: tuple[str, ...],
) -> None:
    row = ArticleRow(added_at=datetime(2021, 1, 4, tzinfo=UTC))
    fill_row(row, Imported(article, candidates, notes), reading)
    assert article_of(row) == article
    assert stored_article_of(row).candidates == candidates
    assert stored_article_of(row).notes == notes
    assert reading_of(row) == reading


@given(
    st.lists(st.text("abc", min_size=1), min_size=1), st.sampled_from([" ", "\n", "\r\n", "\t "])
)
def test_line_breaks_do_not_make_another_text(words: list[str], between: str) -> None:
    assert fingerprint(between.join(words)) == fingerprint(" ".join(words))
    assert fingerprint(between.join(words)) != fingerprint("d".join([*words, "d"]))
