"""What stands between the names of a list: "of Norway", a town, an office, a bracket."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from core.language.firm_forms import COMPANY_FORMS
from core.language.geography import country_code

if TYPE_CHECKING:
    from core.token import Token

MAX_ADDRESS: Final = 9
MAX_OFFICE: Final = 18
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
RELATIVE: Final = frozenset({"WP", "WDT", "WRB"})
MAX_BRACKET: Final = 9


def behind_name(last: Token) -> int:
    """Where the list goes on behind "of Norway" and behind ", San Jose, Calif.,"."""
    doc, index = last.doc, _behind_address(last)
    index = _behind_office(doc, index)
    if index + 1 < len(doc) and doc[index].lower_ == "of":
        index = first = index + 1
        while index < len(doc) and doc[index].pos_ == "PROPN":
            index += 1
        whole = " ".join(t.text for t in doc[first : index + 2])  # "Trinidad and Tobago"
        index += 2 if " and " in whole and country_code(whole) else 0
    return index


def _behind_address(last: Token) -> int:
    """Behind the town of "Adeco Corp., San Jose, Calif., and Belar Inc.", else behind a bracket."""
    doc, index = last.doc, _behind_bracket(last)
    if last.text.rstrip(".") not in COMPANY_FORMS or index >= len(doc) or doc[index].text != ",":
        return index
    for at in range(index + 1, min(len(doc) - 1, index + MAX_ADDRESS)):
        if doc[at].text == "," and doc[at + 1].lower_ == "and":
            return at
        if doc[at].pos_ not in {"PROPN", "PUNCT"}:
            break
    return index


def _behind_office(doc: Sequence[Token], index: int) -> int:
    """Behind the office of "Karl Berg, head of the army of Oman, and Anna Lindt"."""
    office = doc[index + 1 : min(len(doc) - 1, index + 1 + MAX_OFFICE)]
    if not office or doc[index].text != ",":
        return index
    noun = next((t for t in office if t.pos_ in {"NOUN", "PROPN", "PRON", "VERB"}), None)
    if noun is None or noun.tag_ != "NN" or noun.nbor().lower_ not in {"of", "for", "in"}:
        return index
    for token in office:
        if token.text == ",":
            return token.i if token.nbor().lower_ == "and" else index
        if token.tag_ in FINITE or token.tag_ in RELATIVE:
            break
    return index


def _behind_bracket(last: Token) -> int:
    """Where the list goes on behind "(Ukraine's parliament)"."""
    doc, index = last.doc, last.i + 1
    if index >= len(doc) or doc[index].text != "(":
        return index
    closed = (t.i + 1 for t in doc[index : index + MAX_BRACKET] if t.text == ")")
    return next(closed, index)
