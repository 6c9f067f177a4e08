"""Where one block ends and the next begins: kramdown's rules, and nothing cut that belongs together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from editor.render.kramdown.document import convert
from editor.render.lines import split_lines
from editor.render.outline import Cut, could_close, cut_blocks


def outline(text: str) -> list[int]:
    return [cut.line_count for cut in cut_blocks(split_lines(text))]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n\na\n", [2, 1]),
        ("a\nb\n\nc\n", [3, 1]),
        ("a\r\n\r\nb\rc", [2, 2]),
        ("# a\nb\n\n# c\n", [3, 1]),
        ("```\na\n\nb\n```\n\nc\n", [6, 1]),
        ("````\n```\n\n````\n", [4]),
        ("```\na\n\nb\n", [3, 1]),
        ("- a\n\n  b\n\n- c\nlazy\n\nd\n", [7, 1]),
        ("- a\n\n  ```\n\n# a heading, after all\n  ```\n", [4, 2]),
        ("> a\nlazy\n\n> b\n", [3, 1]),
        ("<div>\n\n<div>\n</div>\n\n</div>\n\na\n", [7, 1]),
        ("<div>\n\nnever closed\n\na\n", [5]),
        ("<!-- a\n\nb -->\n\nc\n", [4, 1]),
        ("<span>a\n\nb</span>\n", [2, 1]),
        ("term\n: a\n\n  b\n\nterm\n: c\n\nd\n", [8, 1]),
        ("a\n\n: b\n", [3]),
        ("a\n\n{: .c}\n: b\n", [4]),
        ("[^a]: b\n\n    c\n\nd\n", [4, 1]),
        ("[a]: /b\n[c]: /d\n\ne\n", [3, 1]),
        ("    code\n\n    more\n\na\n", [4, 1]),
        ("a\n{: .b}\n\nc\n", [3, 1]),
        ("{: .b}\n\na\n", [2, 1]),
        ("$$\na\n\nb\n$$\n\nc\n", [6, 1]),
        ("{::comment}\na\n\nb\n{:/}\n\nc\n", [6, 1]),
        ("\u3000\n\u3000a\n", [2]),
    ],
)
def test_blocks(text: str, lines: list[int]) -> None:
    assert outline(text) == lines


@pytest.mark.parametrize("opening", ["```\na", "~~~\na", "<!-- a", "<div a='", "$$\na", "{::comment}", "{: .a"])
def test_a_block_that_nothing_closes_awaits_what_would(opening: str) -> None:
    first, *_ = cut_blocks(split_lines(f"{opening}\n\nb\n"))
    assert first == Cut(opening.count("\n") + 2, awaits=True, starts=True)


@pytest.mark.parametrize("closing", ["```", "~~~", "-->", "'>", "$$", "{:/}", "}"])
def test_a_line_that_could_close_is_told(closing: str) -> None:
    assert could_close(f"{closing}\n")
    assert not could_close('a plain line; it\'s 100 %, "really" - *so*\n')


def test_what_defines_names_is_told() -> None:
    text = "a\n\n[a]: /b\n\n[^a]: b\n\n*[a]: b\n\n{:a: .b}\n\n> [c]: /d\n\n- e\n"
    assert [cut.defines for cut in cut_blocks(split_lines(text))] == [False, True, True, True, True, True, False]


def test_a_small_window_cuts_as_a_large_one_does() -> None:
    text = "".join(f"{mark} a\n\n" for mark in ("```", "~~~", "<!--", "<div>", "-", ">", "[^a]:", "|", ":", "#", "-->"))
    text = "x\n\n" * 50 + text * 40 + "- b\n\n  c\n" * 2000
    assert list(cut_blocks(split_lines(text))) == list(cut_blocks(split_lines(text), window=len(text)))
    assert sum(outline(text)) == len(split_lines(text))
    assert convert(text)


def test_a_long_text_is_read_no_further_than_asked() -> None:
    read = 0

    def lines() -> Iterator[str]:
        nonlocal read
        while True:
            read += 2
            yield from ("a\n", "\n")

    cuts = cut_blocks(lines())
    for _ in range(10):
        next(cuts)
    assert read < 5000
