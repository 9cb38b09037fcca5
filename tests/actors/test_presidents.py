"""A president whom the news names without a country has one where everybody knows it."""

from __future__ import annotations

import pytest

from core.actors import find_actors
from core.language import split_sentences


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("President Clinton met Karl Berg.", "USA"),
        ("President George W. Bush met Karl Berg.", "USA"),
        ("Former President Jimmy Carter met Karl Berg.", "USA"),
        ("Malian President Awa Clinton met Karl Berg.", "MLI"),
        ("Mayor Clinton met Karl Berg.", None),
        ("President Robert Johnson of the firm met Karl Berg.", None),
        ("Adeco president John Ford met Karl Berg.", None),
        ("President Anna Lindt met Karl Berg.", None),
    ],
)
def test_a_president_without_a_country(text: str, country: str | None) -> None:
    (first, *_) = find_actors(text, split_sentences(text), ())
    assert first.actor.country == country
