"""List cells part into the items that were joined, whatever these hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.export.lists import join_list, split_list

AWKWARD = st.text(alphabet="; \\ab", max_size=8)
ITEMS = st.lists(st.one_of(AWKWARD, st.text(max_size=12)), max_size=5)


@given(ITEMS)
def test_parting_undoes_joining(items: list[str]) -> None:
    alone_and_empty = items == [""]
    assert split_list(join_list(items)) == (() if alone_and_empty else tuple(items))


@given(st.text(alphabet="; \\ab", max_size=12))
def test_any_cell_can_be_parted(cell: str) -> None:
    parted = split_list(cell)
    assert parted == () or split_list(join_list(parted)) == parted or parted == ("",)


@pytest.mark.parametrize(
    ("items", "cell"),
    [
        ((), ""),
        (("Oslo",), "Oslo"),
        (("USA", "", "PAK"), "USA; ; PAK"),
        (("", ""), "; "),
        (("Ministry of Trade; Industry", "Oslo"), "Ministry of Trade;;Industry; Oslo"),
        (("a;b", "c"), "a;b; c"),
        (("a;", "b"), r"a\;; b"),
        (("a;; b",), r"a\;;;b"),
        ((r"C:\files", "b"), r"C:\files; b"),
        (("C:\\", "b"), r"C:\\; b"),
    ],
)
def test_cells_look_as_documented(items: tuple[str, ...], cell: str) -> None:
    assert join_list(items) == cell
    assert split_list(cell) == items


@pytest.mark.parametrize("unit", ["\\", ";", "; ", ";\\", " "])
def test_a_megabyte_of_marks_comes_back(unit: str) -> None:
    items = (unit * (1_000_000 // len(unit)) + "x", "b")
    assert split_list(join_list(items)) == items
