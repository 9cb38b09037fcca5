"""What the model says of a word by itself, worked out once for each word.

The first layer looks at a word's letters alone, and the ruler and the lemmatizer at a word with
its tag and its part in the sentence. Only the layers between them need the words around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

import numpy as np

from core.token import Form

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline import Lemmatizer, Tok2Vec
    from spacy.tokens import Doc
    from thinc.api import Model
    from thinc.types import Floats2d

V = TypeVar("V")
Attributes = list[int | str]

# Where a memory is full it begins anew: some 60 MB for both.
MAX_REMEMBERED: Final = 50_000
LOOKS: Final[Attributes] = ["ORTH", "NORM", "SPACY"]
USES: Final[Attributes] = ["ORTH", "TAG", "DEP"]
COMMA: Final[dict[int | str, str]] = {"NORM": ",", "SPACY": "", "TAG": ",", "DEP": "punct"}
FORM_PIPES: Final = ("attribute_ruler", "lemmatizer")


class WordMemory(Generic[V]):
    """Answers about words, by the attributes on which they depend; the first is the word."""

    def __init__(
        self, model: Language, attributes: Attributes, ask: Callable[[Doc], Sequence[V]]
    ) -> None:
        self._vocab = model.vocab
        self._attributes = attributes
        self._ask = ask
        self._answers: dict[tuple[int, ...], V] = {}

    def answers(self, docs: Iterable[Doc]) -> list[list[V]]:
        """What is known of each word, learnt first where it is new."""
        keys = [[*map(tuple, doc.to_array(self._attributes).tolist())] for doc in docs]
        if len(self._answers) > MAX_REMEMBERED:
            self._answers = {}
        known = self._answers  # another thread may begin a new one meanwhile
        new = list(set().union(*keys).difference(known))
        if new:
            known.update(zip(new, self._ask(self._as_text(new))[::2], strict=True))
        return [[known[key] for key in row] for row in keys]

    def _as_text(self, keys: Sequence[tuple[int, ...]]) -> Doc:
        """A text of those words, each with its attributes, and a comma behind each.

        Without it the answer for a word would hang on which one happens to stand beside it.
        """
        from spacy.tokens import Doc

        words = [w for orth, *_ in keys for w in (self._vocab.strings[orth], ",")]
        comma = [self._vocab.strings.add(COMMA[name]) for name in self._attributes[1:]]
        rows = [row for _, *rest in keys for row in (rest, comma)]
        return _write(Doc(self._vocab, words=words), self._attributes[1:], rows)


def remember_embeddings(model: Language) -> None:
    """Let the model's first layer work once for each word."""
    from thinc.api import Model

    network = cast("Tok2Vec", model.get_pipe("tok2vec")).model
    layer: Model[list[Doc], list[Floats2d]] = network.get_ref("embed")
    memory: WordMemory[Any] = WordMemory(
        model, LOOKS, lambda words: list(layer.predict([words])[0])
    )

    def embed(
        node: Model[list[Doc], list[Floats2d]], docs: list[Doc], is_train: bool
    ) -> tuple[list[Floats2d], Callable[..., list[Doc]]]:
        # Nothing is trained here, so nothing is to be sent back.
        return [node.ops.asarray2f(rows) for rows in memory.answers(docs)], lambda _: []

    network.replace_node(layer, Model("remembered", embed))


def form_memory(model: Language) -> WordMemory[Form]:
    """The forms of words that have their tag and their part in the sentence.

    The ruler's few pairs of words ("let's" as "let us", the "is" of "there is" as a verb) are not
    looked at: no rule asks for them.
    """
    pipes = [model.get_pipe(name) for name in FORM_PIPES]
    _index_as_sets(model)

    def ask(words: Doc) -> list[Form]:
        for pipe in pipes:
            words = pipe(words)
        return [Form._make(getattr(word, name) for name in Form._fields) for word in words]

    return WordMemory(model, USES, ask)


def _index_as_sets(model: Language) -> None:
    """Let the lemmatizer find a word at once: its lists of base forms have 57,000 nouns."""
    index = cast("Lemmatizer", model.get_pipe("lemmatizer")).lookups.get_table("lemma_index", {})
    for pos, forms in index.items():
        index[pos] = frozenset(forms)


def _write(doc: Doc, attributes: Attributes, rows: Sequence[Sequence[int]]) -> Doc:
    values: Any = np.array(rows, dtype=np.uint64)
    return doc.from_array(attributes, values)
