"""Where one block ends and the next begins."""

from __future__ import annotations

import pytest

from editor.render.lines import split_lines
from editor.render.outline import Kind, cut_blocks


def outline(text: str) -> list[tuple[Kind, int]]:
    return [(cut.kind, cut.line_count) for cut in cut_blocks(split_lines(text))]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        ("\n\na\n", [(Kind.BLANK, 2), (Kind.TEXT, 1)]),
        ("a\nb\n\nc\n", [(Kind.TEXT, 3), (Kind.TEXT, 1)]),
        ("a\n# b\nc\n", [(Kind.TEXT, 1), (Kind.HEADING, 1), (Kind.TEXT, 1)]),
        ("Title\n=====\n", [(Kind.TEXT, 2)]),
        ("```\na\n\nb\n```\nc\n", [(Kind.FENCE, 5), (Kind.TEXT, 1)]),
        ("````\n```\n````\n", [(Kind.FENCE, 3)]),
        ("```\na\n\nb\n", [(Kind.TEXT, 3), (Kind.TEXT, 1)]),
        ("- a\n\n  b\n\n- c\nlazy\n\nd\n", [(Kind.LIST, 7), (Kind.TEXT, 1)]),
        ("- a\n\n  ```\n\n# no heading\n  ```\n", [(Kind.LIST, 6)]),
        ("a\n- b\n", [(Kind.TEXT, 1), (Kind.LIST, 1)]),
        ("> a\nlazy\n\n> b\n", [(Kind.QUOTE, 3), (Kind.QUOTE, 1)]),
        ("<div>\n\n<div>\n</div>\n\n</div>\n\na\n", [(Kind.HTML, 7), (Kind.TEXT, 1)]),
        ("<!-- a\n\nb -->\n\nc\n", [(Kind.HTML, 4), (Kind.TEXT, 1)]),
        ("<span>a</span>\n", [(Kind.TEXT, 1)]),
        ("term\n: a\n\n  b\n\nterm\n: c\n\nd\n", [(Kind.TEXT, 8), (Kind.TEXT, 1)]),
        ("[^a]: b\n\n    c\n\nd\n", [(Kind.DEFINITIONS, 4), (Kind.TEXT, 1)]),
        ("[a]: /b\n[c]: /d\n\ne\n", [(Kind.DEFINITIONS, 3), (Kind.TEXT, 1)]),
        ("    code\n\n    more\n\na\n", [(Kind.CODE, 4), (Kind.TEXT, 1)]),
        ("---\na\n", [(Kind.RULE, 1), (Kind.TEXT, 1)]),
        ("a\n{: .b}\n\nc\n", [(Kind.TEXT, 3), (Kind.TEXT, 1)]),
        ("{: .b}\na\n", [(Kind.TEXT, 2)]),
        ("\u3000\n\u3000a\n", [(Kind.TEXT, 2)]),
    ],
)
def test_blocks(text: str, blocks: list[tuple[Kind, int]]) -> None:
    assert outline(text) == blocks


def test_all_lines_belong_to_a_block() -> None:
    text = "".join(f"{mark} a\n" for mark in ("```", "~~~", "<!--", "<div>", "-", ">", "[^a]:", "|", ":", "#")) * 40
    assert sum(count for _, count in outline(text)) == len(split_lines(text))


def test_fences_that_never_close_are_searched_for_once() -> None:
    text = "``` a\n\n" * 20_000  # a search from each would look at 400 million lines
    assert len(outline(text)) == 1 or len(outline(text)) == 20_000
