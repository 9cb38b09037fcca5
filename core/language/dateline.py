"""The place, agency and day in front of a report's first sentence: «LUND, Sweden (AP) -- »."""

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
    # «Lund: A day after …», in front of a whole sentence
    r"|\s{0,9}[A-Z][A-Za-z]{2,20}(?:\s[A-Z][A-Za-z]{2,20})?:\s(?=[A-Z][^\n]{60,}[.!?\"\u201d]\s*\Z)"
)


def length_of_dateline(text: str) -> int:
    """How many characters of a sentence's text are its dateline; 0 where it has none."""
    line = DATELINE.match(text)
    return line.end() if line else 0
