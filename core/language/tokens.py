"""A spaCy parse to plain words, taken out once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from core.token import Form, Token

if TYPE_CHECKING:
    from spacy.tokens import Doc

PLACES: Final[list[int | str]] = ["HEAD", "IDX", "SENT_START"]


def read_tokens(parse: Doc, forms: Sequence[Form]) -> tuple[Token, ...]:
    """The words of a parsed text, which ``forms`` describe one by one."""
    places = parse.to_array(PLACES).astype(np.int64).tolist()
    words = tuple(
        Token(*form, i, idx, i == 0 or start == 1)
        for i, (form, (_, idx, start)) in enumerate(zip(forms, places, strict=True))
    )
    for word, (to_head, _, _) in zip(words, places, strict=True):
        word.doc = words
        word.head = words[word.i + to_head]
        if to_head:
            word.head.children.append(word)
    return words
