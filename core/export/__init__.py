"""The table in the forms in which people take it away."""

from core.export.csv import CsvForm, from_csv, to_csv
from core.export.import_report import OUTCOMES, import_report, list_files
from core.export.manifest import build_manifest
from core.export.records import to_jsonl, to_parquet
from core.export.xlsx import to_xlsx

__all__ = [
    "OUTCOMES",
    "CsvForm",
    "build_manifest",
    "from_csv",
    "import_report",
    "list_files",
    "to_csv",
    "to_jsonl",
    "to_parquet",
    "to_xlsx",
]
