"""Whether a year belongs to a thing beside the story: «the bridge, built in 1791, …»."""

from __future__ import annotations

import re

WINDOW = 80

# What leads to the year: a bracket, a clause about a thing, its name, a comparison.
_LEADS_ASIDE = re.compile(
    r"\([^()]{0,60}$"
    r"|,\s(?:which|who|whose|where)\b[^.;]{0,60}$"
    r"|,\s(?:[a-z]{1,12}ly\s)?(?:[a-z]{2,14}ed|built|born|begun|made|won|laid|set|written|drawn)\b"
    r"[^.,;]{0,40}$"
    r"|\b[A-Z]\w{2,20}\s(?:of|from)\s$"
    r"|\b(?:[Ss]ince|as|than|like|unlike|dat(?:ed|es|ing)(?:\sfrom|\sback\sto))\s(?:in\s)?$"
)
# «The siege, which would not be lifted until January 1885, began on 12 May»: ahead of the story.
# «It was the largest landing until June 1944» looks as far ahead.
_LEADS_AHEAD = re.compile(
    r"\b(?:would|\w{3,12}est|worst|most|no\sother)\b[^.;]{0,50}\b(?:until|till|before)\s"
    r"(?:late\s|early\s|mid-)?$"
)
_NAME_BEHIND = re.compile(r"\s[A-Z]")


# «From 12 May to 30 September 1521», «(30 November 1939 – 13 March 1940)»: the end of a span.
_ENDS_SPAN = re.compile(
    r"(?:\b[Ff]rom\b|\b[Bb]etween\b|\()[^.;()]{0,12}\b(?:[0-9]{1,4}|"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?)\b[^.;()]{0,14}"
    r"(?:\s(?:to|until|till|through|and)\s|\s?[-\u2013\u2014]\s?)(?:about\s|early\s|late\s|mid-)?$"
)
# What stands before the blank in front: of «to», «until», «through», «and», «late», a dash.
_LAST_SIGNS = "olhdtye-\u2013\u2014"
SPAN_END = ("bounds", "span")


def read_span_end(text: str, start: int) -> tuple[tuple[str, str], ...]:
    """A (name, words) pair where the date closes a span whose first day stands right before."""
    if text[start - 2 : start - 1] not in _LAST_SIGNS and text[start - 1] not in _LAST_SIGNS:
        return ()
    before = text[max(0, start - 48) : start]
    return (SPAN_END,) if _ENDS_SPAN.search(before) else ()


def read_aside(text: str, start: int, end: int) -> tuple[tuple[str, str], ...]:
    """A (name, words) pair where the words around set the year apart, or none."""
    before = text[max(0, start - WINDOW) : start]
    if _LEADS_AHEAD.search(before):
        return (("aside", "ahead"),)
    leads = _LEADS_ASIDE.search(before)
    names = before.endswith("the ") and _NAME_BEHIND.match(text, end)
    return (("aside", "yes"),) if leads or names else ()
