import pytest

from pages.shared.marked_text import JOINER, Look, Mark, escape, marked

HOSTILE = (
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "$x^2$",
    "`code` and ```fence```",
    ":red[warning]",
    ":red[x]{background='red'}",
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "| a | b |",
    "***bold***",
    "~~gone~~",
    "&lt;b&gt;",
    "\\[escaped\\]",
)


def seen(markdown: str) -> str:
    """What a reader of Markdown shows when nothing but backslash escapes is in it."""
    out, letters = [], iter(markdown.replace(JOINER, ""))
    for letter in letters:
        out.append(next(letters) if letter == "\\" else letter)
    return "".join(out)


@pytest.mark.parametrize("text", HOSTILE)
def test_every_character_is_shown_as_it_is(text: str) -> None:
    assert seen(escape(text)) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_no_punctuation_stays_bare(text: str) -> None:
    bare = escape(text).replace("\\\\", "")
    for i, letter in enumerate(bare):
        if not letter.isalnum() and letter not in " \\" + JOINER:
            assert bare[i - 1] == "\\"


@pytest.mark.parametrize(
    "text",
    [":material/home:", ":smile:", ":100:", "https://evil.example", "a@b.example", "WwW.a.b"],
)
def test_joiners_part_what_is_looked_for_in_plain_text(text: str) -> None:
    assert JOINER in escape(text)


@pytest.mark.parametrize("arrow", ["->", "<-", "--", ">=", "<->"])
def test_arrows_stay_as_written(arrow: str) -> None:
    assert JOINER in escape(f"a {arrow} b")


def test_text_that_turns_direction_does_not_turn_the_page() -> None:
    assert escape("\u202egpj.exe\x00") == r"gpj\.exe"


def test_marks_show_their_own_words() -> None:
    text = "They met on Monday, he said."
    found = marked(text, [Mark(12, 18, Look.DATE), Mark(5, 8, Look.MEETING)])
    expected = r"They :blue-background[**met**] on :green-background[*Monday*]\, he said\."
    assert found == expected


def test_the_first_of_two_overlapping_marks_stays() -> None:
    found = marked("the Doha talks", [Mark(4, 14, Look.MEETING), Mark(4, 8, Look.ACTOR)])
    assert found == "the :blue-background[**Doha talks**]"


def test_paragraphs_and_lines_stay_apart() -> None:
    assert marked("One\n\n\n  Two\nThree", []) == "One\n\nTwo\\\nThree"


def test_a_mark_at_the_start_of_a_paragraph_keeps_the_break() -> None:
    assert marked("One\n\nTwo", [Mark(5, 8, Look.ACTOR)]) == "One\n\n:gray-background[Two]"


def test_a_colon_at_the_end_of_a_word_needs_no_joiner() -> None:
    assert escape("It said: yes") == r"It said\: yes"
