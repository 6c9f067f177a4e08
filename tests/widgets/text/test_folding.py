"""Folding lines away in a pane: what is hidden, where the caret goes, and that nothing else is another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.post.edit import Edit
from editor.widgets.text import kept_folds
from editor.widgets.text.pane import TextPane
from tests.widgets.text.bound import Bound, document_of, text_span

SOURCE = "# One\n\nfirst\nsecond\n\n# Two\n\n- a\n  - b\n- c\n\n# Three\n\nend"
ONE, TWO, A, THREE = (0, 3), (5, 9), (7, 8), (11, 13)
KEY, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

Bind = Callable[[str], Bound]


@pytest.fixture
def bound(bind: Bind) -> Bound:
    made = bind(SOURCE)
    made.pane.resize(600, 500)
    made.pane.show()
    return made


def hidden(pane: TextPane) -> set[int]:
    document = pane.document()
    return {line for line in range(pane.blockCount()) if not document.findBlockByNumber(line).isVisible()}


def at_end_of(bound: Bound, line: int) -> None:
    bound.place(line, 1000)


def test_the_lines_behind_the_first_are_hidden_and_the_text_is_shorter(bound: Bound) -> None:
    bound.pane.fold([ONE])
    assert hidden(bound.pane) == {1, 2, 3}
    assert bound.pane.document().lineCount() == 14 - 3
    assert bound.source == SOURCE


def test_an_inner_fold_stays_when_the_outer_is_unfolded(bound: Bound) -> None:
    bound.pane.fold([TWO, A])
    bound.pane.unfold_line(5)
    assert hidden(bound.pane) == {8}
    assert bound.pane.folds.lines == [A]


def test_a_section_can_be_folded_around_what_is_folded_in_it(bound: Bound) -> None:
    bound.pane.fold([A])
    bound.pane.fold([TWO])
    assert hidden(bound.pane) == {6, 7, 8, 9}
    assert bound.pane.folds.lines == [TWO, A]


def test_unfolding_all_shows_inner_folds_too(bound: Bound) -> None:
    bound.pane.fold([ONE, TWO, A])
    bound.pane.folds.unfold_all()
    assert hidden(bound.pane) == set()
    assert bound.pane.document().lineCount() == 14


def test_the_caret_leaves_what_is_folded_away_for_the_line_that_stays(bound: Bound) -> None:
    bound.place(2, 3)
    bound.pane.fold([ONE])
    assert bound.pane.caret == (1, 6)


@pytest.mark.parametrize(
    ("start", "key", "modifier", "place"),
    [
        ((0, 99), KEY.Key_Right, Qt.KeyboardModifier.NoModifier, (5, 1)),
        ((0, 99), KEY.Key_Right, CTRL, (5, 1)),
        ((0, 99), KEY.Key_Down, Qt.KeyboardModifier.NoModifier, (5, 1)),
        ((4, 0), KEY.Key_Left, Qt.KeyboardModifier.NoModifier, (1, 6)),
        ((4, 0), KEY.Key_Left, CTRL, (1, 6)),
        ((4, 0), KEY.Key_Up, Qt.KeyboardModifier.NoModifier, (1, 1)),
    ],
)
def test_keys_lead_past_what_is_folded(
    bound: Bound, start: tuple[int, int], key: Qt.Key, modifier: Qt.KeyboardModifier, place: tuple[int, int]
) -> None:
    bound.pane.fold([ONE])
    bound.place(*start)
    bound.press(key, modifier)
    assert bound.pane.caret == place
    assert hidden(bound.pane) == {1, 2, 3}


def test_behind_the_last_line_that_is_seen_the_caret_stays(bound: Bound) -> None:
    bound.pane.fold([THREE])
    at_end_of(bound, 11)
    bound.press(KEY.Key_Right)
    assert bound.pane.caret == (12, 8)


def test_a_selection_goes_over_what_is_folded_and_takes_it_along(bound: Bound) -> None:
    bound.pane.fold([ONE])
    at_end_of(bound, 0)
    bound.press(KEY.Key_Right, SHIFT)
    assert bound.pane.createMimeDataFromSelection().text() == "\n\nfirst\nsecond\n"
    bound.press(KEY.Key_Delete)
    assert bound.source == SOURCE.replace("\n\nfirst\nsecond\n", "", 1)
    assert hidden(bound.pane) == set()


def test_all_can_be_selected_while_the_end_is_folded(bound: Bound) -> None:
    bound.pane.fold([THREE])
    bound.pane.selectAll()
    assert bound.pane.createMimeDataFromSelection().text() == SOURCE
    assert hidden(bound.pane) == {12, 13}
    bound.press(KEY.Key_Right)
    assert bound.pane.textCursor().block().isVisible()


def test_what_is_gone_to_is_unfolded(bound: Bound) -> None:
    bound.pane.fold([ONE, TWO, A])
    bound.pane.jump(SOURCE.index("b\n"))
    assert hidden(bound.pane) == {1, 2, 3}
    bound.pane.place_caret(2, 0)
    assert hidden(bound.pane) == set()


def test_a_match_that_begins_in_sight_and_ends_in_a_fold_is_unfolded(bound: Bound) -> None:
    bound.pane.fold([ONE])
    bound.pane.select(2, SOURCE.index("second"))
    assert hidden(bound.pane) == set()


def test_enter_behind_a_folded_heading_begins_a_paragraph_behind_its_section(bound: Bound) -> None:
    bound.pane.fold([ONE])
    at_end_of(bound, 0)
    bound.press(KEY.Key_Return)
    bound.type("new")
    assert bound.source == SOURCE.replace("second\n", "second\n\nnew\n")
    assert hidden(bound.pane) == {1, 2, 3}
    bound.document.undo()
    bound.document.undo()
    assert bound.source == SOURCE


def test_enter_behind_the_last_folded_heading_begins_a_paragraph_at_the_end(bound: Bound) -> None:
    bound.pane.fold([THREE])
    at_end_of(bound, 11)
    bound.press(KEY.Key_Return)
    bound.type("new")
    assert bound.source == SOURCE + "\n\nnew"
    assert hidden(bound.pane) == {12, 13}


def test_enter_behind_a_folded_item_unfolds_it_and_goes_on_there(bound: Bound) -> None:
    bound.pane.fold([A])
    at_end_of(bound, 7)
    bound.press(KEY.Key_Return)
    assert bound.source == SOURCE.replace("- a\n", "- a\n\n")
    assert hidden(bound.pane) == set()


def test_enter_before_a_folded_heading_takes_the_fold_along(bound: Bound) -> None:
    bound.pane.fold([TWO])
    bound.place(5, 0)
    bound.press(KEY.Key_Return)
    assert hidden(bound.pane) == {7, 8, 9, 10}


def test_typing_at_the_end_of_a_folded_heading_leaves_it_folded(bound: Bound) -> None:
    bound.pane.fold([ONE])
    at_end_of(bound, 0)
    bound.type(" x")
    bound.compose("に")
    assert hidden(bound.pane) == {1, 2, 3}
    bound.commit("二")
    assert bound.source.startswith("# One x二\n\nfirst")
    assert hidden(bound.pane) == {1, 2, 3}


def test_backspace_behind_a_fold_unfolds_what_it_joins(bound: Bound) -> None:
    bound.pane.fold([ONE])
    bound.place(4, 0)
    bound.press(KEY.Key_Backspace)
    assert bound.source == SOURCE.replace("second\n\n", "second\n")
    assert hidden(bound.pane) == set()


def test_delete_at_the_end_of_a_folded_heading_unfolds_it(bound: Bound) -> None:
    bound.pane.fold([(2, 3)])
    at_end_of(bound, 2)
    bound.press(KEY.Key_Delete)
    assert bound.source == SOURCE.replace("first\nsecond", "firstsecond")
    assert hidden(bound.pane) == set()


def test_delete_at_the_end_of_a_folded_heading_hides_nothing_that_it_takes(bound: Bound) -> None:
    bound.pane.fold([ONE, TWO])
    at_end_of(bound, 0)
    bound.press(KEY.Key_Delete)
    assert bound.source == SOURCE.replace("One\n\n", "One\n")
    assert hidden(bound.pane) == {5, 6, 7, 8}


def test_backspace_at_the_end_of_a_folded_heading_leaves_it_folded(bound: Bound) -> None:
    bound.pane.fold([ONE])
    at_end_of(bound, 0)
    bound.press(KEY.Key_Backspace)
    assert bound.source == SOURCE.replace("One", "On")
    assert hidden(bound.pane) == {1, 2, 3}


def test_an_edit_from_elsewhere_unfolds_what_it_changes_and_nothing_more(bound: Bound) -> None:
    bound.pane.fold([ONE, TWO])
    place = SOURCE.index("first")
    bound.document.apply(Edit(place, "first", "1st"))
    assert hidden(bound.pane) == {6, 7, 8, 9}


def test_undoing_shows_what_it_brings_back(bound: Bound) -> None:
    bound.place(2, 0)
    bound.type("x")
    bound.pane.fold([ONE])
    bound.document.undo()
    assert bound.source == SOURCE
    assert hidden(bound.pane) == set()
    assert bound.pane.caret[0] == 3


def test_a_click_on_the_chip_unfolds(bound: Bound) -> None:
    bound.pane.fold([ONE])
    pane = bound.pane
    ((_, place),) = [row for row in pane.blocks_from(0, 1000) if row[0].blockNumber() == 0]
    chip = pane._chip_of(pane.document().firstBlock(), place, 3)
    assert chip.left() > place.left()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=chip.center().toPoint())
    assert hidden(pane) == set()


def test_a_click_on_an_arrow_folds_and_unfolds(bound: Bound) -> None:
    pane = bound.pane
    pane.show_foldable({5: 9})
    row = next(row for row in pane._rows(0, 500) if row.number == 6)
    place = QPoint(pane.gutter.width() - 5, row.place.center().y())
    QTest.mouseClick(pane.gutter, Qt.MouseButton.LeftButton, pos=place)
    assert hidden(pane) == {6, 7, 8, 9}
    QTest.mouseClick(pane.gutter, Qt.MouseButton.LeftButton, pos=place)
    assert hidden(pane) == set()


def test_what_is_seen_around_leaves_folded_lines_out(bind: Bind) -> None:
    bound = bind("\n".join(f"line {number}" for number in range(5_000)))
    bound.pane.resize(600, 400)
    bound.pane.fold([(2, 4_000)])
    runs = bound.pane.shown_lines_around()
    assert runs[0] == (0, 3)
    assert runs[1][0] == 4_001
    assert runs[1][1] < 4_200


def test_a_line_that_comes_to_sight_is_coloured(bind: Bind, qtbot: QtBot) -> None:
    bound = bind("# a\n\n" + "x\n" * 3_000 + "\n# **b**\n")
    bound.pane.resize(600, 400)
    bound.pane.show()
    bound.pane.fold([(0, 3_001)])
    qtbot.waitUntil(lambda: bool(bound.pane.document().findBlockByNumber(3_003).layout().formats()))


PLACES = st.integers(0, 80)


class FoldedAndBare(RuleBasedStateMachine):
    """The same work in a pane with folds and in one without."""

    def __init__(self) -> None:
        super().__init__()
        self.folded, self.bare = (Bound(TextPane(), document_of(SOURCE), text_span) for _ in range(2))

    @rule(head=st.integers(0, 15), count=st.integers(1, 6))
    def fold(self, head: int, count: int) -> None:
        """Fold some lines, as no outline would."""
        self.folded.pane.fold([(head, head + count)])
        self.bare.pane.select(self.folded.pane.textCursor().position())

    @rule()
    def unfold(self) -> None:
        """Unfold the first."""
        lines = self.folded.pane.folds.lines
        if lines:
            self.folded.pane.unfold_line(lines[0][0])

    @rule(start=PLACES, length=st.integers(0, 20) | st.just(0))
    def go(self, start: int, length: int) -> None:
        """Put the caret somewhere, or select."""
        last = self.bare.pane.document().characterCount() - 1
        start = min(start, last)
        for bound in (self.folded, self.bare):
            bound.pane.select(start, min(start + length, last))

    @rule(end=st.booleans(), after=st.booleans())
    def go_beside_a_fold(self, end: bool, after: bool) -> None:
        """Put the caret at the line that stays, or behind what is hidden."""
        folds = self.folded.pane.folds.lines
        if folds:
            head, last = folds[0]
            block = self.bare.pane.document().findBlockByNumber(last + 1 if after else head)
            place = block.position() + (block.length() - 1 if end else 0) if block.isValid() else 0
            for bound in (self.folded, self.bare):
                bound.pane.select(place)

    @rule(
        key=st.sampled_from(
            [
                (KEY.Key_Backspace, Qt.KeyboardModifier.NoModifier),
                (KEY.Key_Backspace, CTRL),
                (KEY.Key_Delete, Qt.KeyboardModifier.NoModifier),
                (KEY.Key_Delete, CTRL),
                (KEY.Key_X, Qt.KeyboardModifier.NoModifier),
            ]
        )
    )
    def press(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        """Edit by a key."""
        self._level()
        for bound in (self.folded, self.bare):
            bound.press(*key)

    @rule(text=st.sampled_from(["a\nb", "\n", "x", "\n\n# new\n"]))
    def paste(self, text: str) -> None:
        """Paste lines."""
        self._level()
        for bound in (self.folded, self.bare):
            held = QMimeData()
            held.setText(text)
            bound.pane.insertFromMimeData(held)

    @rule(start=PLACES, length=st.integers(0, 12), inserted=st.sampled_from(["", "y", "\n", "a\nb\nc"]))
    def edit_elsewhere(self, start: int, length: int, inserted: str) -> None:
        """Edit the document as a feature does."""
        source = self.bare.source
        start %= len(source) + 1
        for bound in (self.folded, self.bare):
            bound.document.apply(Edit(start, source[start : start + length], inserted), origin=None)

    @rule(redoes=st.booleans())
    def retrace(self, redoes: bool) -> None:
        """Undo or redo."""
        for bound in (self.folded, self.bare):
            (bound.document.redo if redoes else bound.document.undo)()

    def _level(self) -> None:
        """Have both select the same: a caret may have been led out of a fold."""
        cursor = self.folded.pane.textCursor()
        other = self.bare.pane.textCursor()
        other.setPosition(cursor.anchor())
        other.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        self.bare.pane.setTextCursor(other)

    @invariant()
    def the_sources_are_the_same(self) -> None:
        """Folding changes nothing."""
        assert self.folded.source == self.bare.source
        self.folded.assert_same()
        self.bare.assert_same()

    @invariant()
    def hidden_is_what_lies_in_a_fold(self) -> None:
        """Every other line is seen, and counted with its rows."""
        pane = self.folded.pane
        wanted = {line for head, last in pane.folds.lines for line in range(head + 1, last + 1)}
        assert hidden(pane) == wanted
        for line in range(pane.blockCount()):
            assert (pane.document().findBlockByNumber(line).lineCount() > 0) == (line not in wanted)

    @invariant()
    def the_caret_is_seen(self) -> None:
        """Unless it ends a selection that begins in sight."""
        cursor = self.folded.pane.textCursor()
        assert cursor.hasSelection() or cursor.block().isVisible()

    def teardown(self) -> None:
        """Take the panes away."""
        self.folded.close()
        self.bare.close()


TestFoldedAndBare = pytest.mark.usefixtures("qapp")(FoldedAndBare.TestCase)
TestFoldedAndBare.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


def test_a_step_that_takes_no_fold_away_looks_at_no_line(bound: Bound, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_folds, "_texts", lambda *_: pytest.fail("lines were looked at"))
    bound.pane.fold([ONE])
    with kept_folds.kept_folds(bound.pane):
        bound.document.apply(Edit(len(SOURCE), "", "!"))
    assert bound.pane.folds.lines == [ONE]
