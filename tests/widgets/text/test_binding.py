"""What is typed becomes edits of the source; edits of others are shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from editor.document.document import Change
from editor.post.edit import Edit
from editor.widgets.text.pane import TextPane
from tests.widgets.text.bound import Bound, document_of, text_span

Bind = Callable[[str], Bound]

MIXED = "---\r\ntitle: x\r\n---\r\none\xa0\u2028two\r\nthree\rfour\u2029\x85\x00\ufdd0\udc80😀\nend"


def test_a_typed_letter_is_one_edit_of_one_letter(bind: Bind) -> None:
    bound = bind(MIXED)
    bound.place(1, 5)
    bound.type("!")
    assert [change.edits for change in bound.changes] == [(Edit(MIXED.index("\rfour"), "", "!"),)]


def test_lines_that_were_not_touched_keep_their_bytes(bind: Bind) -> None:
    bound = bind(MIXED)
    bound.place(2, 0)
    bound.type("x")
    bound.press(Qt.Key.Key_Return)
    assert bound.source == MIXED.replace("\rfour", "\rx\nfour")
    bound.assert_same()


@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_byte_order_mark_at_the_start_of_a_text_stays_where_it_is(bind: Bind, mark: str) -> None:
    bound = bind(f"{mark}# a日\n")
    bound.place(0, 2)
    bound.type("x")
    assert bound.source == f"{mark}#x a日\n"
    bound.document.undo()
    assert bound.source == f"{mark}# a日\n"
    bound.assert_same()


def test_typing_joins_to_one_undo_step_and_a_paste_is_one_of_its_own(bind: Bind) -> None:
    bound = bind("")
    bound.type("ab")
    pasted = QMimeData()
    pasted.setText("cd")
    bound.pane.insertFromMimeData(pasted)
    bound.type("ef")
    sources = []
    while bound.document.can_undo:
        bound.document.undo()
        sources.append(bound.source)
    assert sources == ["abcd", "ab", ""]


def test_a_paste_takes_the_endings_of_its_place_and_keeps_all_other_characters(bind: Bind) -> None:
    bound = bind("a\r\nb")
    pasted = QMimeData()
    pasted.setText("1\n2\xa0\u2028\x85\x0c\r\n3\r")
    bound.pane.insertFromMimeData(pasted)
    assert bound.source == "1\r\n2\xa0\u2028\x85\x0c\r\n3\r\na\r\nb"


def test_a_copy_keeps_no_break_spaces(bind: Bind) -> None:
    bound = bind("a\xa0b\nc")
    bound.pane.selectAll()
    assert bound.pane.createMimeDataFromSelection().text() == "a\xa0b\nc"


def test_an_edit_of_another_leaves_caret_and_scroll(bind: Bind) -> None:
    bound = bind("\n".join(f"line {n}" for n in range(200)))
    bound.pane.resize(300, 200)
    bound.pane.show()
    bound.place(150, 3)
    bound.pane.ensureCursorVisible()
    top = bound.pane.verticalScrollBar().value()
    bound.document.apply(Edit(0, "line 0", "a\nb"))
    assert bound.pane.textCursor().blockNumber() == 151
    assert bound.pane.textCursor().positionInBlock() == 3
    assert bound.pane.verticalScrollBar().value() in (top, top + 1)
    bound.assert_same()


def test_an_edit_of_the_front_matter_does_not_touch_the_text_pane(bind: Bind) -> None:
    bound = bind("---\ntitle: x\n---\nbody\n")
    touched: list[tuple[int, int, int]] = []
    bound.pane.document().contentsChange.connect(lambda *where: touched.append(where))
    bound.document.apply(Edit(11, "x", "longer"))
    bound.place(0, 4)
    bound.type("!")
    assert bound.source == "---\ntitle: longer\n---\nbody!\n"
    assert len(touched) == 1


def test_undo_puts_the_caret_to_the_change(bind: Bind) -> None:
    bound = bind("one\ntwo\nthree\n")
    bound.place(1, 3)
    bound.type("!")
    bound.place(0, 0)
    bound.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bound.source == "one\ntwo\nthree\n"
    assert bound.pane.caret == (2, 4)
    bound.place(0, 0)
    bound.document.redo()
    assert bound.pane.caret == (2, 5)


def test_a_typed_closing_line_moves_the_front_matter_out_of_the_pane(bind: Bind) -> None:
    bound = bind("---\ntitle: x\n")
    bound.place(2, 0)
    bound.type("---")
    bound.press(Qt.Key.Key_Return)
    bound.type("b")
    bound.assert_same()
    assert bound.pane.lines() == ["b"]
    assert bound.source == "---\ntitle: x\n---\nb"


def test_typing_goes_on_at_the_right_place_before_the_pane_caught_up(bind: Bind) -> None:
    bound = bind("---\ntitle: x\nbody")
    bound.place(1, 8)
    bound.press(Qt.Key.Key_Return)
    bound.type("---")
    bound.place(3, 4)
    bound.type("!")
    assert bound.source == "---\ntitle: x\n---\nbody!"
    bound.assert_same()


def test_half_a_pair_that_an_input_method_left_is_taken_out(bind: Bind) -> None:
    bound = bind("a😀b\n")
    bound.place(0, 3)
    event = QInputMethodEvent("", [])
    event.setCommitString("", -1, 1)  # one unit, where the input method meant one character
    QApplication.sendEvent(bound.pane, event)
    assert bound.source == "ab\n"
    bound.assert_same()
    assert bound.pane.document().characterCount() == len("ab\n\n")
    bound.place(0, 1)
    bound.type("x")
    assert bound.source == "axb\n"


def test_an_edit_of_another_before_the_pane_caught_up_is_shown_where_it_is(bind: Bind) -> None:
    bound = bind("a😀b\n")
    bound.place(0, 3)
    event = QInputMethodEvent("", [])
    event.setCommitString("", -1, 1)
    QApplication.sendEvent(bound.pane, event)
    bound.document.apply(Edit(1, "b", "日本"))
    bound.assert_same()
    bound.document.undo()
    bound.document.undo()
    assert bound.source == "a😀b\n"
    assert not bound.document.can_undo


def test_deleting_changes_only_the_line_that_is_touched(bind: Bind) -> None:
    bound = bind("one\ntwo\nthree")
    lines = bound.binding._lines
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        bound.place(1, 2)
        bound.press(key)
        bound.press(key)
        bound.assert_same()
        assert bound.binding._lines is lines, "the whole text was read anew"


def test_an_answer_to_an_edit_is_shown_afterwards(bind: Bind) -> None:
    bound = bind("ab")

    def answer(change: Change) -> None:
        if change.origin is bound.binding and change.edits[0].inserted == "(":
            bound.document.apply(Edit(change.edits[0].inserted_end, "", ")"))

    bound.document.changed.connect(answer)
    bound.place(0, 2)
    bound.type("(")
    bound.assert_same()
    assert bound.source == "ab()"
    bound.place(0, 3)
    bound.type("x")
    assert bound.source == "ab(x)"


def test_composing_makes_no_edit_and_a_commit_makes_one(bind: Bind) -> None:
    bound = bind("あいう\n")
    bound.place(0, 2)
    for preedit in ("に", "にほ", "にほん"):
        bound.compose(preedit)
    assert bound.changes == []
    assert not bound.document.dirty
    bound.commit("日本")
    assert [change.edits for change in bound.changes] == [(Edit(2, "", "日本"),)]


def test_composing_over_a_selection_is_one_edit_at_the_commit(bind: Bind) -> None:
    bound = bind("one\ntwo\n")
    bound.place(0, 1, select_to=(1, 2))
    bound.compose("か")
    assert bound.changes == []
    bound.commit("化")
    assert [change.edits for change in bound.changes] == [(Edit(1, "ne\ntw", "化"),)]


def test_giving_up_a_composition_makes_no_edit(bind: Bind) -> None:
    bound = bind("one")
    bound.compose("か")
    bound.compose("")
    assert bound.changes == []


@pytest.mark.parametrize(
    ("start", "removed", "after"),
    [(0, "", "Xone日two"), (3, "two", "one日X"), (3, "", "one日Xtwo"), (1, "n", "oXe日two")],
)
def test_what_others_edit_meanwhile_is_shown_after_the_composition(
    bind: Bind, start: int, removed: str, after: str
) -> None:
    bound = bind("onetwo")
    bound.place(0, 3)
    bound.compose("に")
    bound.document.apply(Edit(start, removed, "X"))
    assert bound.pane.lines() == ["onetwo"]
    bound.commit("日")
    bound.assert_same()
    assert bound.source == after


def test_places_are_known_while_it_composes_on_and_others_took_lines_away(bind: Bind) -> None:
    bound = bind("one\ntwo\n")
    bound.compose("に")
    bound.document.replace_source("")
    for _ in range(3):
        bound.commit("\n", "に")
    assert bound.binding.source_position(bound.pane.textCursor().position()) <= len("one\ntwo\n")
    bound.commit("日")
    bound.assert_same()


def test_undo_waits_while_an_input_method_composes(bind: Bind) -> None:
    bound = bind("a")
    bound.type("b")
    bound.compose("に")
    bound.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bound.source == "ba"


def test_a_document_may_outlive_its_pane(qapp: QApplication) -> None:
    bound = Bound(TextPane(), document_of("a"), text_span)
    bound.close()
    bound.document.apply(Edit(0, "a", "b"))
    assert bound.source == "b"


def test_places_are_mapped_over_characters_of_two_units_and_over_endings(bind: Bind) -> None:
    bound = bind("---\na: 1\n---\n😀b\r\nc")
    first = bound.source.index("😀")
    assert [bound.binding.source_position(p) - first for p in (0, 2, 3, 4, 5)] == [0, 1, 2, 4, 5]
    assert [bound.binding.pane_position(first + p) for p in (0, 1, 2, 3, 4, 5)] == [0, 2, 3, 3, 4, 5]


def test_places_outside_the_pane_are_at_its_ends(bind: Bind) -> None:
    bound = bind("---\na: 1\n---\nbc")
    assert bound.binding.pane_position(0) == 0
    assert bound.binding.pane_position(99) == 2
