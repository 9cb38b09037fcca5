"""Holidays, fixed and movable; the ``holidays`` package knows their days."""

from __future__ import annotations

from core.dates.rule import DateRule

RULES: tuple[DateRule, ...] = ()
