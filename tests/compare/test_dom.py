"""A page as lines: what a reader sees is told apart, what nobody sees is not."""

from __future__ import annotations

import pytest

from editor.compare.comparing import held_against
from editor.compare.dom import lines_of

PAGE = '<html lang="ja"><body class="a b"><p>One <em>two</em></p></body></html>'


def test_each_tag_and_text_has_a_line_indented_by_its_depth() -> None:
    assert lines_of(PAGE) == [
        "<html lang='ja'>",
        "  <head>",
        "  </head>",
        "  <body class='a b'>",
        "    <p>",
        "      'One '",
        "      <em>",
        "        'two'",
        "      </em>",
        "    </p>",
        "  </body>",
        "</html>",
    ]


@pytest.mark.parametrize(
    "same",
    [
        '<html lang="ja"><body class="b a"><p>One <em>two</em></p></body></html>',
        '<html lang="ja">\n<body class="a b">\n  <p>One  <em>two</em></p>\n</body></html>\n',
        "<html lang=ja><body class='a b'><p>One <em>two</em>",
    ],
)
def test_what_a_browser_shows_alike_is_alike(same: str) -> None:
    assert held_against(PAGE, same).places == 0


@pytest.mark.parametrize(
    "other",
    [
        '<html lang="en"><body class="a b"><p>One <em>two</em></p></body></html>',
        '<html lang="ja"><body class="a b"><p>One <em>too</em></p></body></html>',
        '<html lang="ja"><body class="a b"><p>One<em>two</em></p></body></html>',
    ],
)
def test_what_is_shown_otherwise_differs_in_one_place(other: str) -> None:
    assert held_against(PAGE, other).places == 1
