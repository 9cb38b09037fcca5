"""What stands in front of a sentence: «LUND, Sweden (AP) -- », «9 December 1994: »."""

from __future__ import annotations

import re
from typing import Final

# «LUND, Sweden (AP) -- », «MUSCAT, Nov 18 (Xinhua) -- », «PARIS - », «LUND, Sweden—».
DATELINE: Final = re.compile(
    r"\s{0,9}[A-Z][A-Z.'\- ]{2,30}(?:,\s[^()\n]{2,30}?)?\s?(?:\([A-Z][\w ./-]{1,20}\)\s?)?"
    r"(?:(?:--|\u2013|\s-|\s_)\s|\u2014\s?)"
    # «(ANSA) - », «May 19, 2007 (RFE/RL) -- », «(ANSA) - LUND, JUN 24 - »
    r"|\s{0,9}(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s(?:\d{4}\s)?)?\([A-Z][\w ./-]{1,20}\)\s?"
    r"(?:--|[\u2013\u2014]|-)\s(?:[A-Z][A-Z.'\- ]{2,30},\s[A-Z]{3}[a-z]{0,6}\.?\s\d{1,2}\s?-\s)?"
    # «Muscat, 31 May 2016 – », «May 31, 2016 -- », «Seeb, Muscat, Nov 14, UNI -- »
    r"|\s{0,9}(?:[A-Z][A-Za-z.'\- ]{2,30},\s){0,2}"
    r"(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.?\s\d{1,2},?)(?:\s\d{4})?"
    r"(?:,?\s[A-Z]{2,10})?\s?"
    r"(?:--|\u2013|\u2014|\s-)\s"
    # «Lund, 23 Safar 1437/31 May 2016 (MINA) – », «Lund, Nov 21 (IANS): »
    r"|\s{0,9}[A-Z][A-Za-z.'\- ]{2,30}(?:,\s[^()\n]{2,40}?)?\s\([A-Z][\w ./-]{1,20}\)\s?"
    r"(?:--|[\u2013\u2014:]|-)\s"
    # «LUND, (UrduPoint / Halden News - 31st Oct, 2023) »
    r"|\s{0,9}[A-Z][A-Z.'\- ]{2,30},?\s\([^()\n]{5,60}\s\d{4}\)\s"
    # «Lund, Nov 21 (IANS) Oman and Chad », «Lund, 21 Nov (IANS) »
    r"|\s{0,9}[A-Z][A-Za-z.'\- ]{2,30},\s"
    r"(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?),?\s"
    r"(?:\d{4}\s)?\([A-Z][\w ./-]{1,20}\)\s(?=[A-Z])"
    # «Lund, May 31: Oman and Chad », «Lund [Sweden], May 31 (ANI): »
    r"|\s{0,9}(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][A-Za-z.'\- ]{2,30}"
    r"(?:\s\[[^\]\n]{2,30}\])?,\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)"
    r"(?:,?\s\d{4})?(?:\s\([A-Z][\w ./-]{1,20}\))?:\s(?=[A-Z])"
    # «Lund: A day after …», in front of a whole sentence
    r"|\s{0,9}[A-Z][A-Za-z]{2,20}(?:\s[A-Z][A-Za-z]{2,20})?:\s(?=[A-Z][^\n]{60,}[.!?\"\u201d]\s*\Z)"
)
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_NAMED: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
# «9 December: », «October 31-November 3, 2002: », «* 2003-2006 - », «Late 2005: », «October: »,
# «Summer - »
LABEL: Final = re.compile(
    r"\s{0,9}(?:[*\u2022\u2013-]\s{0,2})?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?"
    r"(?:(?:Early|Late|Mid)[\s-])?(?:"
    rf"\d{{1,2}}(?:\s{_MONTH})?(?:\s?[\u2013-]\s?\d{{1,2}})?\s{_MONTH}(?:,?\s\d{{4}})?"
    rf"|{_MONTH}\s\d{{1,2}}(?:\s?[\u2013-]\s?(?:{_MONTH}\s)?\d{{1,2}})?(?:,?\s\d{{4}})?"
    rf"|{_MONTH},?\s\d{{4}}|(?:Spring|Summer|Autumn|Fall|Winter)(?:\s\d{{4}})?"
    rf"|{_NAMED}|(?:1[5-9]|20)\d\d(?:\s?[\u2013/-]\s?(?:\d{{4}}|\d\d))?)"
    r"(?P<mark>\s?(?:--|[\u2013\u2014])\s|\s-\s|:\s)(?=[\"'\u201c\u2018A-Z])"
)


def length_of_label(text: str) -> int:
    """How many characters of an entry's text are the day in front of it; 0 where it has none."""
    label = LABEL.match(text)
    return label.end() if label else 0


def length_of_dateline(text: str) -> int:
    """How many characters of a sentence's text are its dateline or its day; 0 without one."""
    line = DATELINE.match(text)
    return line.end() if line else length_of_label(text)
