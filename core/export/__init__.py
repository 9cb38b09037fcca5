"""The table in the forms in which people take it away."""

from core.export.csv import CsvForm, from_csv, to_csv

__all__ = ["CsvForm", "from_csv", "to_csv"]
