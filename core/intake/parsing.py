"""Calls into parsers of other people, which raise whatever a broken file makes of them."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import ArticleFormatError


@contextmanager
def parsing(kind: str) -> Iterator[None]:
    """Turns any failure of a parser into a refusal of the file; ``kind`` is what was parsed.

    Only calls of libraries belong inside, so that a mistake of our own stays visible.
    """
    try:
        # Warnings of odd styles and zones are about the file, and nobody is there to read them.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (ArticleFormatError, MemoryError):
        raise
    except Exception as error:
        raise ArticleFormatError(f"its {kind} is damaged ({type(error).__name__})") from error
