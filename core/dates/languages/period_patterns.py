"""Years, decades and centuries in other languages, and «early», «late» before any period."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.dates.languages.forms import DateForms
from core.dates.languages.idioms import Idioms
from core.dates.languages.words_of_locale import AFTER, BEFORE, one_of, phrases
from core.dates.vocabulary import ROMANS, words

# Parts of a pattern that stand for the English words early, mid and late.
EDGES = ("early", "mid", "late")
_S = r"\s{1,3}"
# «De», «del», «dell'», «des» between such a word and its period.
_OF_PERIOD = (
    r"(?:(?:de|del|della|dello|di|do|da|des|der|du|degli|delle|dei|de\sl[ao]s?|d[aeo]s)\s{1,3}|"
    r"de\sl'|dell'|d')?"
)
_ANY_YEAR = r"(?P<span>(?P<year>[12]\d{3}))(?!\d)"
_FOLLOWING_YEAR = r"[12]\d{3}(?!\d)"
_ROMAN = "|".join(sorted((*ROMANS, "i", "v", "x"), key=len, reverse=True))
_BEFORE_CHRIST = r"(?!\s(?:a\.\s?c|av\.?\s|v\.\s?chr|v\.\s?u))"
RANKS = {roman: str(number) for roman, number in (*ROMANS.items(), ("i", 1), ("v", 5), ("x", 10))}

# «2006, 2010 y 2014»: what stands before the further years of a list.
_LINKS = (",", " y", " e", " et", " und", " и", " ve", " और", " اور")
_LISTED = "|".join(rf"(?<=\b[12]\d{{3}}{link}\s)".replace(" ", r"\s") for link in _LINKS)
_LISTED = f"(?:{_LISTED})"

# «Fin de semana»; «the end of the week of work»
_NO_WEEKEND = r"(?!(?:fin|fines|fim|fins|final|finais)\sde\s|fine\ssettimana|نهاية\s)"
_OF_NOTHING = r"(?!\sd(?:[aeo]|el|i)\s)"

# «Un ejército de 1950 hombres», «eine Summe von 1950 Euro»: what stands behind a number.
_UNIT_BEHIND = re.compile(
    r"\s?[%€$£°]|[.,:/-]\d|\s(?:m|km|kg|mm|cm|t|l|g|kwh|mw|mil|mila|million|milliard)\b",
    re.IGNORECASE,
)
_UPTO = re.compile(r"\s[^\W\d_]{1,4}\s(?:[ei]l\s)?[12]\d{3}(?!\d)")
_PLURAL_BEHIND = re.compile(
    r"\s(?!(?:los|las|les|des|dans|sus|ses|mas|mais|tras|après|nos|vos|más|plus|pas|dès|mes|sans|"
    r"sous|vers|puis|as|os|dos|das|nas|aux|es|is|depois|después|antes|entonces|alors|avons|pels)\b)"
    r"[^\W\d_]{2,20}[sx]\b"
)


def edge_pattern(idioms: Idioms, article: str = "") -> str:
    """«A principios de», «Anfang», «mi-» with a group for its meaning; "" where none is known."""
    said = [
        f"(?P<{name}>{phrases(line)})"
        for name, line in zip(EDGES, (idioms.early, idioms.mid, idioms.late), strict=True)
        if line
    ]
    return rf"{article}(?:{'|'.join(said)})(?:{_S}|-){_OF_PERIOD}" if said else ""


def year_patterns(idioms: Idioms, edge: str) -> Iterator[tuple[str, str]]:
    """«The accord of 1995», «between 1939 and 1945», «early in 1995»."""
    if edge:
        yield "year", rf"{BEFORE}{edge}(?P<year>{_FOLLOWING_YEAR}){AFTER}"
    for line in idioms.spans:
        lead, link = line.split(" # ")
        first, then = lead.replace(" ", r"\s"), link.replace(" ", r"\s")
        yield "year span", rf"{BEFORE}{first}\s{_ANY_YEAR}(?=\s{then}\s{_FOLLOWING_YEAR})"
        yield "year span", rf"(?<=\b{first}\s[12]\d{{3}}\s{then}\s){_ANY_YEAR}{AFTER}"
    yield "year of", rf"{_LISTED}(?P<span>(?P<year>(?:1[5-9]|20)(?!00)\d\d))(?!\d){AFTER}"
    if idioms.year_of:
        figure = r"(?P<span>(?P<year>(?:1[0-9]|20)(?!00)\d\d))(?!\d)"
        yield "year of", rf"{BEFORE}(?:{phrases(idioms.year_of)}){_S}{figure}{AFTER}"
    if idioms.capital:  # where nouns have one, «wurde 1995 gegründet» shows no noun
        yield "year of", rf"(?<=[^\W\d_]\s)(?P<span>(?P<year>(?:1[5-9]|20)(?!00)\d\d))(?!\d){AFTER}"


def period_patterns(idioms: Idioms, edge: str, forms: DateForms) -> Iterator[tuple[str, str]]:
    """«The thirties», «the 1930s», «the 19th century», «early in the 20th century»."""
    before = rf"{BEFORE}(?:{edge})?{forms.optional}" if edge else rf"{BEFORE}{forms.optional}"
    if idioms.decade:
        told = "|".join(words(idioms.tens.replace("|", " ")))
        figures = rf"(?P<decade>'?[2-9]0|(?:1[0-9]|20)[0-9]0{f'|{told}' if told else ''})"
        spelled = f"(?P<decade>{told})"
        yield (
            "decade",
            before + idioms.decade.replace("#", figures).replace("@", spelled) + AFTER,
        )
    if idioms.century:
        told = "".join(f"{re.escape(rank)}|" for rank in sorted(forms.ranks, key=len, reverse=True))
        rank = rf"(?P<rank>{told}{_ROMAN}|[0-9]{{1,2}})"
        lead = rf"{BEFORE}(?:{edge})?" if edge else BEFORE
        yield "century", rf"{lead}{idioms.century.replace('#', rank)}{AFTER}{_BEFORE_CHRIST}"


def week_edges(edge: str, weeks: Sequence[str]) -> Iterator[tuple[str, str]]:
    """«Ende der Woche», «a principios de semana»; not «fin de semana», which is a weekend."""
    if weeks:
        week = one_of("unit", weeks)
        yield "end-of-period", rf"{BEFORE}{_NO_WEEKEND}{edge}{week}{AFTER}{_OF_NOTHING}"


def is_counted(text: str, start: int, end: int, idioms: Idioms) -> bool:
    """Whether the figure rather counts something: «de 1950 hombres», «auf 1950 gestiegen»."""
    if upto := _UPTO.match(text, end):  # «de 1950 a 1990 euros»
        end = upto.end()
    if _UNIT_BEHIND.match(text, end):
        return True
    if idioms.capital:
        behind = re.match(r"\s{1,3}(\w)", text[end : end + 5])
        if behind and not behind[1].islower():
            return True
    elif _PLURAL_BEHIND.match(text, end):
        return True
    before = re.findall(r"[^\W\d_]+", text[max(0, start - 40) : start].lower())[-2:]
    return not frozenset(words(idioms.counts_behind)).isdisjoint(before)
