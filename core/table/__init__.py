"""Events as a data frame: its columns, its rows, what can be asked of it."""

from core.table.articles import list_articles
from core.table.build import build_table
from core.table.chains import Step, announced_lines, chain_of
from core.table.columns import COLUMNS, MENTION_COLUMNS, SCHEMA_VERSION, Column, ColumnKind
from core.table.frame import Cell, make_frame
from core.table.mentions import build_mentions
from core.table.moves import Move, describe_moves, preview_moves
from core.table.query import (
    ActorMode,
    DateMode,
    Filters,
    actor_names,
    count_by_month,
    filter_events,
    fold,
    source_names,
    undated,
)
from core.table.summary import counted, headline, make_listing, undated_lines
from core.table.titles import make_title

__all__ = [
    "COLUMNS",
    "MENTION_COLUMNS",
    "SCHEMA_VERSION",
    "ActorMode",
    "Cell",
    "Column",
    "ColumnKind",
    "DateMode",
    "Filters",
    "Move",
    "Step",
    "actor_names",
    "announced_lines",
    "build_mentions",
    "build_table",
    "chain_of",
    "count_by_month",
    "counted",
    "describe_moves",
    "filter_events",
    "fold",
    "headline",
    "list_articles",
    "make_frame",
    "make_listing",
    "make_title",
    "preview_moves",
    "source_names",
    "undated",
    "undated_lines",
]
