"""Words at the end of a firm's name that say in what legal form it is, without their full stop."""

from __future__ import annotations

from typing import Final

COMPANY_FORMS: Final = frozenset(
    [
        "Inc",
        "Corp",
        "Co",
        "Ltd",
        "Limited",
        "PLC",
        "Plc",
        "plc",
        "LLC",
        "AG",
        "GmbH",
        "SA",
        "SpA",
        "NV",
        "AB",
        "ASA",
        "KK",
        "Bhd",
        "A/S",
        "Oyj",
        "BV",
        "S.A",
    ]
)
