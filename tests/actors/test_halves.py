"""Half a country's name is the country where the article names only one that begins with it."""

from __future__ import annotations

import pytest

from core.actors import find_actors
from core.language import split_sentences


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("North Korea met Oman. The North met Belar Inc. on Friday.", "PRK"),
        ("North Korea and North Macedonia met. The North met Belar Inc.", None),
        ("Oman met Chad. The North met Belar Inc. on Friday.", None),
    ],
)
def test_the_north_is_the_country_that_begins_so(text: str, country: str | None) -> None:
    found = {m.text: m.actor.country for m in find_actors(text, split_sentences(text), ())}
    assert found.get("North") == country
