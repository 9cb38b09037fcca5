"""Whether an outlet writes the day or the month first, and what that makes of "03/04/2020".

The order is settled by figures that have a single reading, such as 25/03/2020: in the same
column, in the same article, in any article of the same outlet. Nothing else settles it, and where
they contradict each other the user is asked, once an outlet.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from core.model import Article, DateSource, DayMonth, Imported, Published

FIGURES: Final = re.compile(
    r"(?<![\w./-])(?P<first>\d{1,2})(?P<mark>[/-])(?P<second>\d{1,2})(?P=mark)"
    r"(?P<year>(?:19|20)\d{2})(?![\w/-]|\.\d)"
)
MONTHS: Final = range(1, 13)
DAYS: Final = range(1, 32)
MOST_WORDS: Final = 3
SETTLED: Final = "; the "
# How a reason speaks of other articles of the outlet, and of the user's word on it.
WRITERS: Final = "other article"
SAID: Final = "you said on "
HOST: Final = re.compile(r"(?:www\d?\.)?(?P<name>[\w.-]{1,200})")


@dataclass(frozen=True, slots=True)
class Order:
    """Which comes first, None where nothing or both is shown, and the words that show it."""

    first: DayMonth | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderQuestion:
    """What to ask of an outlet: the articles that wait for it and figures of theirs to show.

    ``order`` holds the evidence on either side where it is contradictory, and what contradicts
    ``said``, where the user has answered before.
    """

    outlet: str | None
    articles: tuple[str, ...]
    figures: str
    order: Order
    said: DayMonth | None = None


def order_of(texts: Iterable[str], where: str) -> Order:
    """The order that the figures in texts show; ``where`` they stand is named with them."""
    shown: dict[DayMonth, str] = {}
    for text in texts:
        for first, words in _clear_figures(text):
            shown.setdefault(first, f"“{words}” in {where}")
    return _agreed(shown)


def weigh_order(articles: Iterable[Imported]) -> Order:
    """The order that articles of one outlet show, by metadata first and by their texts second."""
    kept = tuple(articles)
    by_metadata = _merged(map(_of_dates, kept))
    return by_metadata if by_metadata.evidence else _merged(map(_of_text, kept))


def weigh_outlet(outlet: str, articles: Iterable[Imported]) -> Order:
    """The order that all articles of an outlet show, and how many of them do."""
    kept = tuple(articles)
    order = weigh_order(kept)
    if order.first is None:
        return order
    shown = sum(weigh_order([one]).first is order.first for one in kept)
    told = (
        f"1 {WRITERS} of {outlet} writes" if shown == 1 else f"{shown} {WRITERS}s of {outlet} write"
    )
    return Order(order.first, (f"{told} it so", *order.evidence[:1]))


def waits_for_order(one: Imported) -> bool:
    """True where nothing but the order of day and month keeps a publication date back."""
    return one.article.published is None and any(c.reading for c in one.candidates)


def is_open_to_outlet(one: Imported) -> bool:
    """True where the other articles of its outlet may settle the article's date, or have done so.

    Not where the user has answered, or has said of a date that was settled that it is not known.
    """
    published = one.article.published
    if published is None:
        return waits_for_order(one) and not any(c.reliable for c in one.candidates)
    shown = published.reason.partition(SETTLED)[2]
    return published.reading is not None and (WRITERS in shown or SAID in shown)


def settle(candidates: tuple[Published, ...], order: Order) -> tuple[Published, ...]:
    """The candidates with one reading reliable where there were two, and its reason.

    The other reading stays as a suggestion. An order that is not known takes back an earlier one.
    """
    return tuple(_settled(each, order) if each.reading else each for each in candidates)


def settle_article(one: Imported, order: Order) -> Imported:
    """The article with the publication date that the order gives it.

    For articles that wait for an order, and to take an answer back; one that the user has given
    the article itself stays.
    """
    candidates = settle(one.candidates, order)
    ranked = tuple(sorted(candidates, key=lambda candidate: not candidate.reliable))
    answer = one.article.published
    if answer and answer.source is DateSource.USER:
        return replace(one, candidates=ranked)
    published = next((each for each in ranked if each.reliable), None)
    return replace(one, article=replace(one.article, published=published), candidates=ranked)


def say_order(outlet: str, first: DayMonth, said_on: date) -> Order:
    """The user's word on an outlet."""
    return Order(first, (f"{SAID}{said_on.day} {said_on:%b %Y} that {outlet} writes it so",))


def contradicts(shown: Order, said: DayMonth) -> bool:
    """True where what articles show is not what the user said."""
    return bool(shown.evidence) and shown.first is not said


def ask_orders(
    articles: Iterable[Imported], said: Mapping[str, DayMonth] = MappingProxyType({})
) -> tuple[OrderQuestion, ...]:
    """One question for each outlet whose articles wait and whose own figures do not settle it.

    ``said`` is the user's word on outlets: where articles wait still, others contradict it.
    """
    by_outlet: dict[str | None, list[Imported]] = defaultdict(list)
    for one in articles:
        by_outlet[outlet_of(one.article)].append(one)
    asked = (
        _question(outlet, of_outlet, said.get(outlet or ""))
        for outlet, of_outlet in by_outlet.items()
    )
    return tuple(filter(None, asked))


def outlet_of(article: Article) -> str | None:
    """The publisher's name, else the host of the address; None where neither is known."""
    if article.publisher:
        return article.publisher
    try:
        host = urlsplit(article.url or "").hostname or ""
    except ValueError:  # "http://[" is no address
        return None
    found = HOST.fullmatch(host)
    return found["name"] if found else None


def _question(
    outlet: str | None, articles: list[Imported], said: DayMonth | None
) -> OrderQuestion | None:
    waiting = [each for each in articles if waits_for_order(each) and is_open_to_outlet(each)]
    if not waiting:
        return None
    # Articles of unknown origin have nothing to do with each other.
    order = weigh_order(articles) if outlet else Order()
    if said:
        shown = map(weigh_order, ([each] for each in articles))
        order = _merged(each for each in shown if contradicts(each, said))
    elif order.first:
        return None
    reasons = (c.reason for each in waiting for c in each.candidates if c.reading)
    figures = next((found[0] for reason in reasons if (found := FIGURES.search(reason))), "")
    return OrderQuestion(outlet, tuple(each.article.id for each in waiting), figures, order, said)


def _settled(candidate: Published, order: Order) -> Published:
    reason = candidate.reason.partition(SETTLED)[0]
    if order.first is None:
        return replace(candidate, reliable=False, reason=reason)
    if candidate.reading is not order.first:
        return replace(candidate, reliable=False, reason=reason)
    which = "day" if order.first is DayMonth.DAY_FIRST else "month"
    shown = f": {', '.join(order.evidence)}" if order.evidence else ""
    return replace(candidate, reliable=True, reason=f"{reason}{SETTLED}{which} stands first{shown}")


def _clear_figures(text: str) -> Iterator[tuple[DayMonth, str]]:
    """Figures of one reading, and which comes first in them."""
    for found in FIGURES.finditer(text):
        first, second = int(found["first"]), int(found["second"])
        if first in DAYS and first not in MONTHS and second in MONTHS:
            yield DayMonth.DAY_FIRST, found[0]
        elif second in DAYS and second not in MONTHS and first in MONTHS:
            yield DayMonth.MONTH_FIRST, found[0]


def _of_dates(one: Imported) -> Order:
    """What the metadata shows: clear figures, and a reading that another date bears out."""
    where = f"“{one.article.title[:60]}”"
    stated = [c for c in one.candidates if not c.reading and c.source is not DateSource.INFERRED]
    shown = order_of((c.reason for c in stated), f"the dates of {where}")
    if shown.evidence:
        return shown
    days = {c.day for c in stated if c.reliable}
    borne_out = {c.reading: c for c in one.candidates if c.reading and c.day in days}
    return _agreed(
        {
            reading: f"{candidate.day.day} {candidate.day:%B %Y} also told elsewhere in {where}"
            for reading, candidate in borne_out.items()
            if reading
        }
    )


def _of_text(one: Imported) -> Order:
    return order_of([one.article.text], f"“{one.article.title[:60]}”")


def _merged(orders: Iterable[Order]) -> Order:
    """One order of many: none where they contradict each other, or one does itself."""
    kept = [order for order in orders if order.evidence]
    words = tuple(dict.fromkeys(word for order in kept for word in order.evidence))
    firsts = {order.first for order in kept}
    return Order(firsts.pop() if len(firsts) == 1 else None, words[:MOST_WORDS])


def _agreed(shown: dict[DayMonth, str]) -> Order:
    """The order that is shown alone; none, with the words of both, where they differ."""
    return Order(next(iter(shown)) if len(shown) == 1 else None, tuple(shown.values()))
