"""Chains of titles: "US Special Representative for Reconciliation Ambassador"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from core.actors.lexicon.given_names import GIVEN_NAMES
from core.actors.lexicon.organisations import ENDINGS, cannot_act, looks_like_organisation
from core.actors.lexicon.titles import COMPLEMENT_WORDS, MODIFIERS, TitleUse
from core.actors.lexicon.words import word_set
from core.actors.scanning.line import Line, is_name_word, match_geo, skip_owner, text_of, title_at
from core.actors.scanning.name_run import name_end

# Alone these tell too little to stand for anybody.
WEAK_OFFICES: Final = word_set(
    """head chief director officer member expert analyst deputy representative chair private major
    general captain leader adviser advisor aide candidate lawyer attorney judge coach author owner
    founder editor historian activist journalist militant suspect counterpart inspector detective
    father brother sister sir lord miss doctor agent prosecutor speaker commander secretary"""
)
# Titles only behind words that say whose: "his Omani host", but "will host Rowe".
VERBS_TOO: Final = frozenset(("host",))
MAX_PARTS: Final = 8
# Words that stand before another title: "deputy foreign minister".
_DEPUTIES: Final = frozenset(("deputy", "chief", "assistant", "acting"))


# What may be the second half of a portfolio: "Foreign Affairs and Expatriates".
PORTFOLIOS: Final = frozenset(
    (word,)
    for word in MODIFIERS
    | word_set(
        """expatriates industry cooperation emigration science technology communications
        development integration investment welfare sports youth women water irrigation worship
        employment housing forestry fisheries innovation gender immigration tribal research
        heritage antiquities endowments civilisation hajj literacy energy logistics"""
    )
)
# The last word of a second half of two: "Foreign Affairs and International Cooperation".
_FIELDS: Final = word_set(
    """cooperation co-operation affairs research security resources trade development services works
    protection relations planning training reform education culture heritage welfare guidance
    energy water technology technologies safety transport transformation inclusion"""
)


@dataclass(frozen=True, slots=True)
class Office:
    """A chain of titles from word ``start`` to ``end``; all indices are of words.

    ``title_end`` is where the first title ends, ``bare_end`` leaves out where he serves.
    ``is_plain_noun`` is true for words such as "head" with nothing in front: verbs, too.
    """

    start: int
    end: int
    title_end: int
    bare_end: int
    use: TitleUse
    country: str | None
    is_strong: bool
    is_plain_noun: bool


def office_at(line: Line, at: int) -> Office | None:
    """The chain of titles, owners and brackets that begins at the word and holds a title."""
    office = _first_title(line, at)
    if office is None or line.words[office.end - 1].possessive:
        return office
    return _extend_office(line, office)


def _first_title(line: Line, at: int) -> Office | None:
    """The first title with the modifiers and owners in front of it."""
    if at > line.last_title:
        return None
    end, country, start_title = at, None, None
    for _ in range(MAX_PARTS):
        if end >= len(line.words):
            return None
        start_title = title_at(line, end)
        if start_title:
            break
        step = _skip_front(line, end)
        if step is None:
            return None
        end, country = step[0], step[1] or country
    if start_title is None or end >= len(line.words):
        return None
    stop, use = start_title
    if end == at and line.low[at] in VERBS_TOO:
        return None
    is_plain = end == at and " ".join(line.low[end:stop]) in WEAK_OFFICES
    return Office(at, stop, stop, stop, use, country, not is_plain, is_plain)


def _skip_front(line: Line, at: int) -> tuple[int, str | None] | None:
    """A modifier, country or organisation in front of a title."""
    owner = skip_owner(line, at)
    if owner:
        return owner
    return (at + 1, None) if line.low[at] in MODIFIERS else None


def _extend_office(line: Line, office: Office) -> Office:
    """The office with further titles, brackets and what it is for."""
    for _ in range(MAX_PARTS):
        longer = _next_part(line, office)
        if longer is None:
            return office
        office = longer
    return office


def _next_part(line: Line, office: Office) -> Office | None:
    at = office.end
    if at >= len(line.words) or line.words[at - 1].possessive:
        return None
    if _is_bracket(line, at):
        return replace(office, end=at + 3)
    if line.low[at] == "and":
        return _with_second_post(line, office, at + 1)
    may_go_on = line.words[at].text[0].isupper() or line.low[at - 1] in _DEPUTIES
    inner = _first_title(line, at) if may_go_on else None
    if inner:
        return replace(inner, start=office.start, country=inner.country or office.country,
                       is_strong=True)  # fmt: skip
    if line.low[at] in COMPLEMENT_WORDS and office.use is TitleUse.OFFICE:
        return _with_complement(line, office, at)
    return _with_unit(line, office, at)


def _with_second_post(line: Line, office: Office, at: int) -> Office | None:
    """The office of "President and Chief Executive Ana Rowe", who are not two persons."""
    front = line.words[office.start - 1] if office.start else None
    is_somebodys = front is not None and (front.possessive or front.text.casefold() == "the")
    if is_somebodys or at >= len(line.words) or not line.words[at].text[0].isupper():
        return None
    inner = _first_title(line, at)
    if inner is None or inner.use is not TitleUse.OFFICE or office.use is not TitleUse.OFFICE:
        return None
    goes_on = inner.end < len(line.words) and is_name_word(line, inner.end)
    return replace(inner, start=office.start, country=office.country) if goes_on else None


def _is_bracket(line: Line, at: int) -> bool:
    """True for "(COAS)"."""
    words = line.words[at : at + 3]
    return len(words) == 3 and words[0].text in "([" and words[2].text in ")]" and (
        words[1].text.isupper() and len(words[1].text) > 1
    )  # fmt: skip


def _with_complement(line: Line, office: Office, at: int) -> Office | None:
    """The office with "of the Kingdom of …", "for Climate Change"."""
    start = at + 1
    start += start < len(line.words) and line.low[start] == "the"
    if start >= len(line.words):
        return None
    owner = skip_owner(line, start) or _city(line, start)
    end = _body_end(line, owner[0]) if owner else start
    end = _portfolio_end(line, end, needs_title=bool(owner))
    if end == start:
        return None
    serves_there = line.low[at] in ("in", "at", "on")
    country = office.country or (owner[1] if owner and not serves_there else None)
    bare = office.bare_end if serves_there else end
    return replace(office, end=end, bare_end=bare, country=country, is_strong=True)


def _body_end(line: Line, at: int) -> int:
    """End of a body whose name goes on behind a table's or a country's.

    That is the "African Union Commission", the "Omani Development Cooperation Agency".
    """
    end = at
    for index in range(at, min(len(line.words), at + MAX_PARTS)):
        word = line.words[index]
        if not word.is_name_like or word.text in GIVEN_NAMES or title_at(line, index):
            break
        end = index + 1 if word.text in ENDINGS else end
    return end


def _city(line: Line, at: int) -> tuple[int, str | None] | None:
    geo = match_geo(line, at)
    return (geo[0], geo[1].code) if geo else None


def _portfolio_end(line: Line, start: int, *, needs_title: bool) -> int:
    """End of capitalised words such as "Climate Change" before a title or a given name."""
    end = start
    while end < len(line.words) and end - start < MAX_PARTS:
        if end > start and title_at(line, end):
            return end
        further = _further_field(line, end) if end > start else end
        if further > end:
            end = further
            continue
        if not line.words[end].is_name_like:
            break
        if line.words[end].text in GIVEN_NAMES and not needs_title:
            return end
        end += 1
    return start if needs_title else end


def _further_field(line: Line, at: int) -> int:
    """End of "and Industry", "and International Cooperation", ", Research and Technology"."""
    if line.low[at] not in {"and", ","}:
        return at
    words = line.words[at + 1 : at + 3]
    is_written_alike = bool(words) and not (
        line.words[at - 1].text[0].isupper() and words[0].text[0].islower()
    )  # "Ambassador Sun Wei and senior officers"
    end = at + 1 + (is_written_alike and line.low[at + 1 : at + 2] in PORTFOLIOS)
    of_two = len(words) > 1 and all(word.is_name_like for word in words)
    if of_two and line.low[at + 2] in _FIELDS and not title_at(line, at + 1):
        end = at + 3
    if line.low[at] == "and" or end >= len(line.words) or line.low[end] not in {"and", ","}:
        return end if line.low[at] == "and" and end > at + 1 else at
    return end if end > at + 1 and _further_field(line, end) > end else at


def _with_unit(line: Line, office: Office, at: int) -> Office | None:
    """The office with an organisation right behind it: "Commander Resolute Support Mission"."""
    if not is_name_word(line, at):
        return None
    end = name_end(line, at)
    name = text_of(line, at, end)
    is_defined = end < len(line.words) and _is_bracket(line, end) and not cannot_act(name)
    goes_on = end < len(line.words) and title_at(line, end) is not None
    if is_defined or (goes_on and looks_like_organisation(name)):
        return replace(office, end=end, bare_end=end, is_strong=True)
    return None
