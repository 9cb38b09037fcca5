"""Near copies of one text: what they are found by, which are shown as one, what they tell twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import defer

from core.model import Article, EventMention, MentionKey, PairDecision, Reading
from core.store.records import StoredArticle, StoredSignature, Workspace
from core.store.schema import ArticleRow
from core.store.transactions import Transactions

Read = tuple[Article, Reading]


@dataclass(frozen=True, slots=True)
class Counted:
    """Articles with their readings, copies dated as their original is, and what they tell twice."""

    read: tuple[Read, ...]
    told_twice: tuple[PairDecision, ...]


class Copies:
    """Those of a database. Every method raises StoreError where the database fails it."""

    def __init__(self, transactions: Transactions) -> None:
        self._in = transactions

    def signatures(self, workspace: Workspace, after: int) -> tuple[StoredSignature, ...]:
        """Of the articles that came after that number, in their order."""
        wanted = select(ArticleRow.id, ArticleRow.article_id, ArticleRow.signature).where(
            ArticleRow.workspace_id == workspace.id, ArticleRow.id > after
        )
        with self._in.reading() as session:
            rows = session.execute(wanted.order_by(ArticleRow.id))
            return tuple(StoredSignature(*row) for row in rows)

    def sign(self, workspace: Workspace, sign: Callable[[str], bytes], version: bytes) -> None:
        """Makes the signatures that are missing, or do not begin as those of this version do."""
        is_old = func.substr(ArticleRow.signature, 1, len(version)) != version
        here = (ArticleRow.workspace_id == workspace.id) & (ArticleRow.signature.is_(None) | is_old)
        with self._in.reading() as session:
            texts = session.execute(select(ArticleRow.id, ArticleRow.text).where(here)).all()
        for number, text in texts:
            row = update(ArticleRow).where(ArticleRow.id == number)
            with self._in.writing() as session:
                session.execute(row.values(signature=sign(text)))

    def part(self, workspace: Workspace, article_id: str) -> None:
        """Shows an article apart from those that it is a near copy of."""
        with self._in.changing(workspace) as session:
            row = session.scalar(_article(workspace, article_id))
            if row is not None and row.copy_group is not None:
                row.copy_group, row.parted_group = None, row.copy_group

    def join(self, workspace: Workspace, article_id: str) -> None:
        """Takes ``part`` back."""
        with self._in.changing(workspace) as session:
            row = session.scalar(_article(workspace, article_id))
            if row is not None and row.parted_group is not None:
                row.copy_group, row.parted_group = row.parted_group, None


def group_copies(stored: Iterable[StoredArticle]) -> Mapping[str, tuple[str, ...]]:
    """Ids of the articles that are near copies of one text, by the original's; none alone.

    The original is the one published first; of several the one that came first.
    """
    groups: dict[str, list[StoredArticle]] = defaultdict(list)
    for one in stored:
        if one.copy_group is not None:
            groups[one.copy_group].append(one)
    ordered = (sorted(group, key=_published) for group in groups.values() if len(group) > 1)
    return {group[0].article.id: tuple(one.article.id for one in group) for group in ordered}


def count_once(read: Sequence[Read], groups: Mapping[str, tuple[str, ...]]) -> Counted:
    """The readings so that what copies tell counts once, with each of them as a source.

    "Monday" in a copy is the Monday of the original, on whichever day the copy was printed.
    """
    by_id = {article.id: (article, reading) for article, reading in read}
    original_of = {copy: first for first, ids in groups.items() for copy in ids if copy in by_id}
    told_twice = [
        pair
        for copy, first in original_of.items()
        if copy != first and first in by_id
        for pair in _told_twice(by_id[first], by_id[copy])
    ]
    dated = (_dated_as(article, by_id.get(original_of.get(article.id, ""))) for article, _ in read)
    readings = (reading for _, reading in read)
    return Counted(tuple(zip(dated, readings, strict=True)), tuple(told_twice))


def _article(workspace: Workspace, article_id: str) -> Select[ArticleRow]:
    here = ArticleRow.workspace_id == workspace.id
    wanted = select(ArticleRow).where(here, ArticleRow.article_id == article_id)
    return wanted.options(defer(ArticleRow.reading))


def _published(one: StoredArticle) -> tuple[bool, str]:
    day = one.article.published
    return day is None, day.day.isoformat() if day else ""


def _dated_as(article: Article, original: Read | None) -> Article:
    return replace(article, published=original[0].published) if original else article


def _told_twice(original: Read, copy: Read) -> Iterator[PairDecision]:
    """Mentions that say the same of the same parties, the first with the first and so on.

    Their sentences may differ: copies are edited.
    """
    there: dict[tuple[str, ...], list[MentionKey]] = defaultdict(list)
    for mention in original[1].events:
        there[_words(mention)].append(_key(original[0], mention))
    for mention in copy[1].events:
        if there[_words(mention)]:
            yield PairDecision(there[_words(mention)].pop(0), _key(copy[0], mention), same=True)


def _words(mention: EventMention) -> tuple[str, ...]:
    when = mention.date.text if mention.date else ""
    parties = sorted(each.actor.id for each in mention.actors)
    return mention.type.value, mention.trigger.text.casefold(), when, *parties


def _key(article: Article, mention: EventMention) -> MentionKey:
    return MentionKey(article.id, mention.trigger.start, mention.type)
