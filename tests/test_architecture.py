"""The layout that CONTRIBUTING.md describes, read from the syntax trees."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORE_ORDER = (
    ("token", "model", "errors", "settings"),
    ("language",),
    ("intake",),
    ("dates",),
    ("actors",),
    ("events",),
    ("merge",),
    ("pipeline",),
    ("table",),
    ("store",),
    ("figures", "export"),
    ("bulk",),
    ("cli",),
    ("__main__",),
)
RANK = {name: rank for rank, names in enumerate(CORE_ORDER) for name in names}
ORDER_WITHIN = {
    "actors": ("lexicon", "scanning", "settling", "coreference"),
    "events": ("syntax", "status", "days", "arguments", "rules", "drafts", "story"),
}
STAGES = {"intake", "dates", "actors", "events", "merge"}
OPEN_TO_STAGES = {"token", "model", "errors", "settings", "language"}
FORBIDDEN_IN_PAGES = {"re", "sqlite3", "sqlalchemy", "alembic", "dateparser", "spacy", "plotly"}
FORBIDDEN_IN_CORE = {"streamlit", "pickle", "marshal", "shelve"}
CLOCKS = {"now", "today", "utcnow", "localtime", "time_ns"}
LONGEST_FUNCTION = 40
LONGEST_PAGE = 80
LONGEST_FILE = 250

CORE_FILES = sorted((ROOT / "core").rglob("*.py"))
PAGE_FILES = sorted((ROOT / "pages").glob("*.py"))
SHARED_FILES = sorted((ROOT / "pages" / "shared").glob("*.py"))
APP_FILES = [ROOT / "app.py", *PAGE_FILES, *SHARED_FILES]


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path: Path) -> Iterator[str]:
    """Dotted names that a file imports at run time or for its types."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}: relative import"
            yield node.module or ""


def part_of(dotted: str) -> str | None:
    """`core.dates.find` -> `dates`."""
    head, _, rest = dotted.partition(".")
    return rest.partition(".")[0] if head == "core" and rest else None


@pytest.mark.parametrize("path", CORE_FILES, ids=name_of)
def test_core_imports_point_up_the_list(path: Path) -> None:
    inside = path.relative_to(ROOT / "core").parts[0].removesuffix(".py")
    for part in filter(None, map(part_of, imports_of(path))):
        assert RANK[part] <= RANK[inside], f"{inside} imports {part}"
        if inside in STAGES and part != inside:
            assert part in OPEN_TO_STAGES, f"the stage {inside} imports the stage {part}"


FILES_OF_PARTS = [
    path for stage in ORDER_WITHIN for path in sorted((ROOT / "core" / stage).glob("*/*.py"))
]


@pytest.mark.parametrize("path", FILES_OF_PARTS, ids=name_of)
def test_parts_of_a_stage_import_up_their_list(path: Path) -> None:
    stage, own = path.parts[-3], path.parent.name
    order = ORDER_WITHIN[stage]
    for dotted in imports_of(path):
        if dotted.startswith(f"core.{stage}."):
            part = dotted.split(".")[2]
            assert order.index(part) <= order.index(own), f"{own} imports {part}"


@pytest.mark.parametrize("path", CORE_FILES, ids=name_of)
def test_core_knows_no_page_and_no_pickle(path: Path) -> None:
    heads = {dotted.partition(".")[0] for dotted in imports_of(path)}
    assert not heads & (FORBIDDEN_IN_CORE | {"pages", "app"})


@pytest.mark.parametrize("path", CORE_FILES, ids=name_of)
def test_core_never_reads_the_clock(path: Path) -> None:
    called = {
        node.func.attr
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert not called & CLOCKS


@pytest.mark.parametrize("path", APP_FILES, ids=name_of)
def test_pages_leave_the_work_to_core(path: Path) -> None:
    heads = {dotted.partition(".")[0] for dotted in imports_of(path)}
    assert not heads & FORBIDDEN_IN_PAGES


@pytest.mark.parametrize("path", [ROOT / "app.py", *PAGE_FILES], ids=name_of)
def test_a_page_reads_on_one_screen(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_PAGE


@pytest.mark.parametrize("path", [*CORE_FILES, *APP_FILES], ids=name_of)
def test_functions_are_short(path: Path) -> None:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            lines = body[-1].end_lineno - body[0].lineno + 1 if body else 0
            assert lines <= LONGEST_FUNCTION, f"{node.name}: {lines} lines"


def holds_a_table(path: Path) -> bool:
    """True where half of the lines or more stand in module-level constants: a table of rows."""
    tree = tree_of(path)
    constants = [n for n in tree.body if isinstance(n, ast.Assign | ast.AnnAssign)]
    lines = sum((n.end_lineno or n.lineno) - n.lineno + 1 for n in constants)
    return 2 * lines >= len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("path", [*CORE_FILES, *SHARED_FILES], ids=name_of)
def test_files_are_short_unless_they_are_tables(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    types = path == ROOT / "core" / "model.py"
    assert lines <= LONGEST_FILE or types or holds_a_table(path), f"{lines} lines"


@pytest.mark.parametrize("path", [*CORE_FILES, *APP_FILES], ids=name_of)
def test_nothing_unsafe_is_called(path: Path) -> None:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.keyword):
            assert node.arg != "unsafe_allow_html"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"eval", "exec", "search_dates"}


def test_every_part_of_core_has_its_place_in_the_order() -> None:
    parts = {p.relative_to(ROOT / "core").parts[0].removesuffix(".py") for p in CORE_FILES}
    assert parts - {"__init__"} <= set(RANK)
