"""From a word of the rendering to its place in the source."""

from __future__ import annotations

import pytest

from editor.widgets.preview.clicked import clicked_place

PROSE = ["This is **bold** text with a [link](http://example.com/bold) and", "more `code` here. “Quoted” & *done*."]
READ = "This is bold text with a link and\nmore code here. “Quoted” & done."


def place(lines: list[str], read: str, index: int) -> tuple[int, int]:
    return clicked_place(lines, read[:index], read[index:], index / len(read))


@pytest.mark.parametrize("word", ["This", "bold", "text", "link", "and", "more", "code", "Quoted", "done"])
def test_a_word_is_found_through_its_markup(word: str) -> None:
    line, column = place(PROSE, READ, READ.index(word) + 1)
    assert PROSE[line][column - 1 :].startswith(word)


def test_the_start_of_a_word_behind_markup_is_the_word() -> None:
    line, column = place(PROSE, READ, READ.index("done"))
    assert PROSE[line][column:] == "done*."


CODE = ["```js", "f(a) {", "  x;", "}", "", "g(b) {", "  x;", "}", "```"]
SHOWN = "f(a) {\n  x;\n}\n\ng(b) {\n  x;\n}\n"


@pytest.mark.parametrize("index", range(len(SHOWN)))
def test_each_place_in_code_is_found_among_lines_that_are_alike(index: int) -> None:
    line, column = place(CODE, SHOWN, index)
    assert (line - 1, column) == (SHOWN.count("\n", 0, index), index - (SHOWN.rfind("\n", 0, index) + 1))


@pytest.mark.parametrize("index", range(len(SHOWN)))
def test_each_place_in_code_that_is_indented_in_its_source_is_found(index: int) -> None:
    indented = [f"    {line}" for line in CODE[1:-1]]
    line, column = place(indented, SHOWN, index)
    shown = SHOWN[SHOWN.rfind("\n", 0, index) + 1 : index]
    assert line == SHOWN.count("\n", 0, index)
    assert column == len(shown) + 4 or not shown.strip()


def test_japanese_is_found_by_its_letters() -> None:
    assert place(["これは**「学習」**の話。", "続きの話。"], "これは「学習」の話。\n続きの話。", 12) == (1, 1)


def test_of_words_that_are_alike_the_nearest_is_taken() -> None:
    lines = ["word"] * 40
    read = "\n".join(lines)
    assert place(lines, read, read.index("word", 150)) == (30, 0)


def test_a_picture_is_found_by_its_address() -> None:
    assert clicked_place(["Text.", "![A picture](/assets/a.png)"], "", "a.png", 0)[0] == 1


def test_where_nothing_is_read_the_height_tells_the_line() -> None:
    assert clicked_place(["$$", "x", "$$", ""], "", "", 0.6) == (2, 0)
    assert clicked_place(["---"], "", "", 1) == (0, 0)
    assert clicked_place([], "", "", 0.5) == (0, 0)


def test_a_text_that_is_not_there_leads_to_its_share() -> None:
    assert clicked_place(["{{ page.title }}", "", ""], "日本", "語", 0.5) == (1, 0)
