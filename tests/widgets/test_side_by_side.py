"""Two texts stand beside each other, like lines at like heights, and scroll as one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from editor.widgets.difference import RowKind, difference
from editor.widgets.side_by_side import SideBySide, sides

TEXTS = st.lists(st.sampled_from(["<p>", "</p>", "'a'", "'b'"])).map(lambda lines: "".join(f"{x}\n" for x in lines))


def test_what_stands_for_the_other_is_at_its_height_and_the_rest_stays_level() -> None:
    left, right = sides(difference("a\nb\nz\n", "a\nc\nd\nz\n").rows)
    assert [(row.text, row.before) for row in left] == [("a", 1), ("b", 2), ("", None), ("z", 3)]
    assert [(row.text, row.before) for row in right] == [("a", 1), ("c", 2), ("d", 3), ("z", 4)]
    assert [row.kind for row in left][1] is RowKind.REMOVED
    assert [row.kind for row in right][1:3] == [RowKind.ADDED, RowKind.ADDED]


@given(TEXTS, TEXTS)
def test_both_sides_are_as_high_and_like_rows_level(one: str, other: str) -> None:
    left, right = sides(difference(one, other).rows)
    assert len(left) == len(right)
    for mine, theirs in zip(left, right, strict=True):
        if mine.kind is RowKind.SAME and theirs.kind is RowKind.SAME:
            assert mine.text == theirs.text


def test_both_sides_scroll_as_one(qtbot: QtBot) -> None:
    view = SideBySide("Theirs", "Ours")
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    long = "x" * 400
    view.show_texts("".join(f"{long}{n}\n" for n in range(90)), "".join(f"{long}other{n}\n" for n in range(80)))
    view.left.verticalScrollBar().setValue(40)
    view.right.horizontalScrollBar().setValue(30)
    assert view.right.verticalScrollBar().value() == 40
    assert view.left.horizontalScrollBar().value() == 30
    assert view.left.accessibleName() == "Theirs"
    assert view.right.accessibleName() == "Ours"
