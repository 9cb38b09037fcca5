"""Of a news page the article counts: no menu, teaser, caption of another story or cookie text."""

from typing import Final

import pytest
from near_texts import LINES

from core.intake import read_file
from core.model import Imported

# What sites put between an article's paragraphs and around it, none of it to be read.
BETWEEN: Final = (
    '<div class="related-story"><h4>Related</h4><a href="/x"><img src="b.jpg"><span>'
    "A trawler of the fleet of Tolm in a storm</span><h3>Storm sinks two trawlers</h3></a></div>",
    '<aside class="newsletter"><h3>Sign up for our newsletter</h3><p>Get the best of the Strait '
    "Post in your inbox every morning.</p></aside>",
    '<p><strong>Read more:</strong> <a href="/y">Five things to know about herring</a></p>',
    '<div class="ad">Advertisement</div>',
    "<p>ALSO READ | <a href='/z'>Mayor of Tolm resigns after dispute</a></p>",
    '<div class="share"><a>Share</a> <a>E-mail</a></div>',
)
AROUND: Final = (
    '<div id="cookie-consent"><p>We and our partners use cookies to store information on your '
    "device.</p><button>Accept all</button></div><header><nav><ul><li><a href=/>Home</a><li>"
    "<a href=/w>World</a></ul></nav></header>",
    '<section class="more-stories"><h2>More stories</h2><ul><li><a href=/1>Herring prices fall for '
    "the third week in a row</a><p>Fishermen are worried.</p></li></ul></section>"
    '<section id="comments"><h2>2 comments</h2><div class="comment"><p>I was there and it was '
    "nothing like that.</p></div></section><footer><p>© 2021 Strait Post. All rights reserved.</p>"
    "</footer>",
)


def text_of(*paragraphs: str) -> str:
    """The text of a page with the wire story, and these blocks between its paragraphs."""
    story = [f"<p>{line}</p>" for line in LINES[1:]]
    blocks = [part for pair in zip(story, (*paragraphs, *[""] * 9), strict=False) for part in pair]
    page = (
        f'<html lang="en"><head><title>{LINES[0]}</title></head><body>{AROUND[0]}<main><article>'
        f"<h1>{LINES[0]}</h1>{''.join(blocks)}</article></main>{AROUND[1]}</body></html>"
    )
    imported = read_file("a.html", page.encode())
    assert isinstance(imported, Imported)
    return imported.article.text


def test_what_stands_between_the_paragraphs_is_not_read() -> None:
    assert text_of(*BETWEEN).split("\n") == LINES


@pytest.mark.parametrize(
    "line",
    [
        "Related: the two ministers met before, in 2019.",
        "Read more about it in the report that both sides published on Monday.",
        "Advertising revenue fell by a third.",
        "Recommended by the committee, the pact was signed on Monday.",
    ],
)
def test_sentences_that_begin_as_teasers_do_are_kept(line: str) -> None:
    assert line in text_of(f"<p>{line}</p>").split("\n")


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        (
            "<p>One line<br>another line<br/><br/>a third.</p>",
            ["One line", "another line", "a third."],
        ),
        (
            "<blockquote><p>We met in Arbor and talked at length.</p><p>We will meet again.</p>"
            "</blockquote>",
            ["We met in Arbor and talked at length.", "We will meet again."],
        ),
        (
            "<ul><li>First point<ul><li>inner one</li><li>inner two</li></ul></li>"
            "<li>Second <b>point</b> and <a href=x>link</a>.</li></ul>",
            ["First point", "inner one", "inner two", "Second point and link."],
        ),
        (
            "<table><tr><th>Port</th><th>Pilots</th><th>Boats</th></tr><tr><td>Arbor</td><td></td>"
            "<td>14</td></tr><tr><td>Harne</td><td><p>some</p><p>nine</p></td><td></td></tr></table>",
            ["Port | Pilots | Boats", "Arbor | 14", "Harne | some nine"],
        ),
        (
            "<h2>What comes <em>next</em></h2><p>Wrapped\n   over\tlines &amp;&nbsp;blanks.</p>",
            ["What comes next", "Wrapped over lines & blanks."],
        ),
    ],
)
def test_each_block_is_a_line(markup: str, lines: list[str]) -> None:
    text = text_of("", "", "", markup).split("\n")
    assert text[5:-3] == lines
