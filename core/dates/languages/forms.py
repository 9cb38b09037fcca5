"""The words of a language for dates, and the pieces of patterns that many of them share."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.dates.languages.counting import counting
from core.dates.languages.date_words import DATE_WORDS, DateWords
from core.dates.languages.idioms import Idioms
from core.dates.languages.words_of_locale import NOTHING, by_form, which_of
from core.dates.vocabulary import words

_S = r"\s{1,3}"
# «Quest'anno» has no blank.
ON = r"(?:\s{1,3}|(?<='))"
YEAR_FIGURES = r"[12\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]\d{3}"
# A year of the flight from Mecca («1430 هـ») is none of ours.
NO_HIJRI = r"(?!\d|\s?ه)"  # noqa: RUF001  a letter of another script
LIKELY = rf"(?:1[4-9]\d\d|20\d\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]\d{{3}}){NO_HIJRI}"
_YEAR = rf"(?P<year>{YEAR_FIGURES}){NO_HIJRI}"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that a locale has read so far."""

    idioms: Idioms
    before: str
    edge: str
    months: Mapping[str, str]
    weekdays: Mapping[str, str]
    units: Mapping[str, str]
    seasons: Mapping[str, str]


class DateForms:
    """The words of a language for these dates, in English."""

    def __init__(self, language: str) -> None:
        said = self.said = DATE_WORDS.get(language, DateWords())
        end = f"(?:{blank(said.year_end)})?" if said.year_end else ""
        self.year = f"{_YEAR}{end}"
        self.article = blank(said.article)
        self.optional = f"(?:{self.article})?" if said.article else ""
        self.ranks = {
            form.replace("_", " "): str(number)
            for number, forms in enumerate(words(said.ranks), start=1)
            for form in forms.split("|")
        }
        nouns = {"quarter": said.quarter, "period": f"{said.half} {said.period}"}
        self.nouns = {**by_form(nouns), **by_form(said.nouns)}
        self.feasts = tuple(said.feasts)
        self.final = dict.fromkeys(words(said.final), "last")
        counted = counting(language).up_to(31) if said.days_counted else {}
        self.days = {**counted, **by_form(said.days)}
        self.season_alone = by_form(said.season_alone)

    def told_year(self, known: Vocabulary) -> str:
        """«Last year», «the year before»."""
        return self.told([form for form, unit in known.units.items() if unit == "year"], known)

    def told(self, nouns: Sequence[str], known: Vocabulary) -> str:
        """One of the nouns with a word that tells which: «last month», «the month before»."""
        if not nouns:
            return NOTHING
        noun = f"(?:{'|'.join(re.escape(form) for form in sorted(nouns, key=len, reverse=True))})"
        front, behind = self.which_front(known.idioms), self.which_behind(known.idioms)
        return rf"(?:{front}{ON}{noun}|{noun}{_S}{behind})"

    def which_front(self, idioms: Idioms) -> str:
        """«Last», «next», «this» before their noun."""
        return which_of(
            last=idioms.last,
            next=idioms.next,
            this=idioms.this,
            previous=self.said.previous,
            following=idioms.following,
            same=f"{idioms.same} {self.said.that}".strip(),
        )

    def which_behind(self, idioms: Idioms) -> str:
        """«Last», «next», «this» behind their noun."""
        return which_of(
            last_=idioms.last_behind,
            next_=idioms.next_behind,
            this_=self.said.this_behind,
            previous_=self.said.previous_behind,
            following_=idioms.following,
            same_=self.said.same_behind,
        )


def blank(pattern: str) -> str:
    """The pattern with any blank where a blank stands."""
    return pattern.replace(" ", r"\s")
