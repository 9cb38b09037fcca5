"""The version of the rules that read articles."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from core.settings import ROOT, read_settings

# What ``pipeline.read_article`` is made of: a changed rule is a changed file.
READ_BY = ("model.py", "language", "dates", "actors", "events", "pipeline.py")


@lru_cache(maxsize=1)
def reader_version() -> str:
    """A short hash of the reading stages' source and of the language model's name."""
    content = hashlib.sha256(read_settings().spacy_model.encode())
    core = ROOT / "core"
    for part in READ_BY:
        place = core / part
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            content.update(path.relative_to(core).as_posix().encode())
            content.update(path.read_bytes())
    return content.hexdigest()[:16]
