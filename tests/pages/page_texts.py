"""The articles that the filled database holds."""

from core.intake import read_paste
from core.model import Imported

TEXTS = (
    "News from Karsa\n\nKARSA: Special Envoy Farid Karimi met General Pavel Novak on Monday. "
    "Last month Novak met Ruth Osei.",
    "Grain\n\nPublished 22 July 2022\n\n"
    "Turkey and Ukraine signed an agreement in Istanbul on Friday.",
    "<b>Talks</b> [x](javascript:alert(1)) :red[y]\n\nPublished 5 May 2020\n\n"
    "Anna Berg met Carl Dorn in Oslo on 4 May 2020.",
)


def article_id(text: str) -> str:
    """The id that the article of a text gets."""
    imported = read_paste(text)
    assert isinstance(imported, Imported)
    return imported.article.id
