"""What a text calls a firm beside its name, and which firm "the company" is when it comes up."""

from __future__ import annotations

import pytest

from core.actors import find_actors
from core.actors.scanning.called import called
from core.actors.scanning.line import read_line
from core.language import split_sentences
from core.model import ActorKind

ADECO = "Adeco, a Danish airline, grew. "
TWO = "The carmaker Adeco cut jobs. The brewer Belar hired people. "


def meant(text: str) -> dict[str, str]:
    return {m.text: m.actor.name for m in find_actors(text, split_sentences(text), ())}


def kinds(text: str) -> dict[str, ActorKind]:
    return {m.text: m.actor.kind for m in find_actors(text, split_sentences(text), ())}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Adeco, a Danish airline, grew.", ("danish", "airline")),
        ("Adeco is a holding company in Lund.", ("holding", "company")),
        ("Adeco of Lund, Oman, a maker of pumps, grew.", ("maker",)),
        ("The low-cost carrier Adeco grew.", ("low-cost", "carrier")),
        ("The union, Adeco, has accepted.", ("union",)),
        ("Adeco, the company said, would grow.", ()),
        ("Adeco, a company executive, grew.", ()),
        ("Adeco, economist at a bank, grew.", ()),
        ("Adeco's airline grew.", ()),
        ("It will buy the airline, Adeco said.", ()),
        ("Adeco is the airline's owner.", ()),
    ],
)
def test_the_words_beside_a_name(text: str, words: tuple[str, ...]) -> None:
    (sentence,) = split_sentences(text)
    line = read_line(sentence, frozenset())
    at = next(i for i, word in enumerate(line.words) if word.text == "Adeco")
    assert called(line, at, at + 1) == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zahid Invest, a holding company in Lund, sold it.", "Zahid Invest"),
        ("The carmaker Adeco grew. Berg accused Adeco on Monday.", "Adeco"),
        ("Touch-panel maker Yush Optics said so. Yush Optics left.", "Yush Optics"),
        ("Lund Pacific's chief executive, Karl Berg, said so. Lund Pacific left.", "Lund Pacific"),
    ],
)
def test_what_is_called_a_firm_is_one(text: str, name: str) -> None:
    assert kinds(text)[name] is ActorKind.ORGANISATION


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karl Berg, a company director, left.", "Karl Berg"),
        ("Karl Berg, the airline said, left.", "Karl Berg"),
        ("The film maker Okezie Lund said so.", "Okezie Lund"),
    ],
)
def test_people_beside_a_firm_are_people(text: str, name: str) -> None:
    assert kinds(text)[name] is ActorKind.PERSON


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (ADECO + "Belar Corp. left. The carrier said so.", "carrier", "Adeco"),
        (ADECO + "Belar Corp. left. The Danish airline said so.", "airline", "Adeco"),
        (TWO + "The automaker said so.", "automaker", "Adeco"),
        (TWO + "The brewer said so.", "brewer", "Belar"),
        ("Adeco Corp. grew. It said it bought Belar Co., which the company had wanted.",
         "company", "Adeco Corp."),
        ("Adeco Corp. grew. Rival Belar Co. sued it. Adeco lost. The company said so.",
         "company", "Adeco Corp."),
        ("Adeco Corp. grew. Cordan Inc. bought a third of the company.", "company", "Adeco Corp."),
        ("Lund Shipbuilders Ltd. grew. Adeco Corp. left. The Oslo yard said so.",
         "yard", "Lund Shipbuilders Ltd."),
    ],
)  # fmt: skip
def test_the_firm_that_is_meant(text: str, words: str, name: str) -> None:
    assert meant(text)[words] == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Adeco Corp. and Belar Co. met. The company said so.", "company"),
        ("Adeco Corp. grew. The new company will sell it.", "company"),
        ("Adeco Corp. grew. The European group said so.", "group"),
        ("It bought Belar Co., which the company had wanted.", "company"),
        ("The Teamsters Union left. The airline said so.", "airline"),
        ("The Lund Stock Exchange closed. The company said so.", "company"),
    ],
)
def test_no_firm_is_made_up(text: str, words: str) -> None:
    assert words not in meant(text)
