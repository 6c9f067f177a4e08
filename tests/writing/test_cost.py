"""What a writer does costs the same in a text of any size."""

from __future__ import annotations

from functools import partial

import pytest

from editor.writing.attributes import block_attributes
from editor.writing.blocks import insert_rule, toggle_code_block
from editor.writing.body import Body
from editor.writing.change import Change, Selection
from editor.writing.comments import toggle_comment
from editor.writing.enter import enter
from editor.writing.fullwidth import offered
from editor.writing.headings import set_heading
from editor.writing.indent import erase_marker, indent, outdent
from editor.writing.links import link_by_paste, toggle_link
from editor.writing.lists import ListKind, toggle_list
from editor.writing.marks import BOLD, CODE, toggle
from editor.writing.pairs import Closers, type_text
from editor.writing.quotes import toggle_quote
from editor.writing.ruby import toggle_ruby
from editor.writing.tables import add_row, insert_table, next_cell
from editor.writing.tidy import tidy_table
from tests.writing.written import Wish

BLOCKS = "段落の文です。\nsecond line\n\n1. a\n2. b\n\n| a | b |\n|---|---|\n| c | d |\n\n"


class Counted:
    """A text that counts the characters that are read of it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.read = 0

    def __len__(self) -> int:
        return len(self._text)

    def __getitem__(self, place: slice, /) -> str:
        found = self._text[place]
        self.read += len(found)
        return found


def typing(body: Body, selection: Selection) -> Change | None:
    answer = type_text(body, selection, "「", Closers())
    return answer.change if answer else None


def offering(body: Body, selection: Selection) -> Change | None:
    offer = offered(body, selection.caret)
    return offer.change if offer else None


WISHES: list[Wish[[]]] = [
    *(partial(toggle, style=style) for style in (BOLD, CODE)),
    *(enter, indent, outdent, erase_marker, typing, offering, toggle_link, toggle_quote, toggle_ruby, toggle_comment),
    *(insert_rule, insert_table, toggle_code_block, block_attributes, next_cell, tidy_table),
    partial(set_heading, level=2),
    partial(toggle_list, kind=ListKind.TASKS),
    partial(link_by_paste, pasted="https://x.y"),
    partial(add_row, below=True),
]


@pytest.mark.parametrize("wish", WISHES)
@pytest.mark.parametrize("mark", ["段落", "second", "2. b", "c |"])
def test_no_wish_reads_more_of_a_longer_text(wish: Wish[[]], mark: str) -> None:
    costs = []
    for count in (2_000, 20_000):
        whole = BLOCKS * count
        text = Counted(whole)
        place = whole.index(mark, len(whole) // 2) + 1
        wish(Body(text, verbatim=lambda _start: False), Selection(place, place))
        costs.append(text.read)
    assert costs[0] == costs[1]
