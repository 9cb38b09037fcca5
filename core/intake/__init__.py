"""Files, folders and pasted text to articles, with where each publication date was read."""

from core.intake.article import article_id
from core.intake.formats import suffixes
from core.intake.languages import detect_language
from core.intake.limits import Limits
from core.intake.read import read_file, read_files, read_paste, read_paths

__all__ = [
    "Limits",
    "article_id",
    "detect_language",
    "read_file",
    "read_files",
    "read_paste",
    "read_paths",
    "suffixes",
]
