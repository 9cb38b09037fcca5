"""The text of ``docs/actors.md``, made from the tables of names.

To write it: ``python -m core.actors.document docs/actors.md``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from core.actors.lexicon.groups import NAMED, NOUNS
from core.actors.lexicon.organisations import ROWS as ORGANISATIONS
from core.actors.lexicon.titles import ROWS as TITLES
from core.language.geography import ROWS as COUNTRIES

OPENING = """\
# Actors

Made from the tables in `core/actors/lexicon/` and `core/language/geography.py` by `make docs`; do not edit
it here.

`find_actors(text, sentences, parsed)` reads every sentence once, without a model, and decides with
the help of the parsed ones. It gives the mentions in the order of the text, none overlapping.

| step | module |
|---|---|
| words, initials, "'s", abbreviations; how far a name goes | `words.py`, `line.py`, `name_run.py` |
| title, office and name; groups; countries; organisations; runs of capitals | `scan.py`, `offices.py`, `office_chain.py`, `group_phrases.py`, `country_phrases.py`, `place_names.py`, `name_phrases.py` |
| person or organisation, where the words do not tell | `kinds.py`, `parse_evidence.py`, `given_names.py` |
| governments and their countries | `governments.py` |
| what the article calls a firm; which body "the airline" is | `called.py`, `bodies.py`, `body_nouns.py` |
| names of one actor | `aliases.py`, `spelling.py`, `name_index.py` |
| offices and pronouns | `roles.py`, `pronouns.py`, `people.py` |
| actors and their ids | `build.py` |

A new title, country, organisation or group noun is one row; its examples are run by
`tests/actors/test_actor_tables.py`.

## Conventions

- **Name**: the fullest that the article gives, without titles; a country's usual name, or "Britain",
  "Burma" where the article writes only that. The id is a hash of kind and name, for a country of its
  code.
- **Span**: title, office and name together ("US Special Envoy Ana Rowe"), without "the" and "'s";
  `role` is the title.
- **Government**: its country ("the Peruvian government" is Peru), unless the article names rebels,
  an opposition or a movement of that country: then it is a group of its own. Capitals, houses of
  government ("the Kremlin") and "the US side" are the country.
- **Place**: a country behind "in", "at", "across" and a town behind those or "from", "to", "of" is
  a place and no mention; so is a town before a comma and its country.
- **Speakers**: "Taliban officials" are the Taliban, "Afghan government representatives" the Afghan
  government; "Peruvian officials" are a group under these words, with the country.
- **Surname**: whoever is named before and best fits: by surname before given name, not somebody
  whose given name the article uses alone, then whoever is most often named in full. Royalty and
  popes are found by given name; a country in the words that differs rules a person out.
- **Office and pronoun**: only where one person is left: the same title (or another name of the same
  office), country and body, in reach of eight sentences unless there is seldom more than one such
  post. An office that fits several stays as written; such a pronoun gives no mention. Who is named
  only in a phrase in front ("After talks with Berg, she left") or in the words quoted is not meant;
  "she" is the only known woman of the sentences just before.
- **Spelling**: two words of five letters or more that differ in one letter (two in long words) and
  begin alike are one name; so are usual transliterations and short forms (Mohammed, Muhammad; Mike,
  Michael).
- **Headline**: where nearly every word has a capital only names count that the article has elsewhere.
- **Body**: "the airline" is the firm that the article calls so ("Danish airline Halden", "X, a carrier", "the union, X,"), else the one that weighs
  most by its mentions, which fade from sentence to sentence; where two weigh alike, or a new one is told of, it is nobody's. "The alliance" likewise.
- **Kind of a name that no table knows**: what it does (only persons are arrested, only companies are
  merged), an office beside it, "the" in front, words that the article also writes in lower case.

## Measured

2026-11-23, `python -m benchmarks.actors EVENTS --coref COREF --third`, on news articles with gold
tables. An actor is found where one of our names has its words, or its last word and half of all.

| material | found by name |
|---|---|
| 50 articles read while the rules were written | 221 of 223 actors, 99.1 % |
| 22 articles kept unread | 82 of 94 actors, 87.2 % |

Of the twelve that are missed in the unread part eleven are groups under a common noun that no table
has; the events stage takes those from the parse. Pairs of names of one actor, on 21 other articles
(precision, recall, F1): persons 98.6, 76.1, 85.9 (92 pairs); organisations 100.0, 55.2, 71.1 (29);
places 92.6, 74.6, 82.6 (67). Most of what is missed are nouns such as "the suspect". One pass takes
1.2 to 1.9 ms for 1,000 characters of text on a shared core, under a tenth of a whole parse.
"""  # noqa: E501 - the rows of the table are one line each


def actors_document() -> str:
    """The whole of ``docs/actors.md``."""
    titles = (
        (row.family, row.use.value, row.words, "; ".join(text for text, _ in row.examples),
         "; ".join(row.rejects))
        for row in TITLES
    )  # fmt: skip
    nouns = (
        (row.use.value, row.nouns, "; ".join(row.examples), "; ".join(row.rejects)) for row in NOUNS
    )
    bodies = (
        *((row.name, row.also, row.country or "") for row in ORGANISATIONS),
        *((row.name, row.also, row.country or "") for row in NAMED),
    )
    countries = (
        (row.code, ", ".join(filter(None, (row.name, row.also, row.short))), row.adjectives,
         row.people, ", ".join(filter(None, (row.capitals, row.seats))))
        for row in COUNTRIES
    )  # fmt: skip
    return "\n".join(
        (
            OPENING,
            "## Titles\n",
            _table(("family", "use", "words", "examples", "none"), titles),
            "## Group nouns\n",
            _table(("use", "nouns", "examples", "none"), nouns),
            "## Organisations and movements\n",
            _table(("name", "other names", "country"), bodies),
            "## Countries\n",
            "Capitals and houses of government stand for the country; other towns are places.\n",
            _table(("code", "names", "adjectives", "people", "capitals and houses"), countries),
        )
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table with an empty line behind it."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(cells) + " |\n" for cells in lines)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(actors_document(), encoding="utf-8")
