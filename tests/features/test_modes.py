"""Modes of writing in the real window: focus, typewriter, full screen, and that they are remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QAction, QColor, QEnterEvent, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from editor.widgets.menu_edge import MenuEdge
from editor.widgets.open_post import OpenPost
from editor.widgets.passing_hint import PassingHint
from editor.widgets.problems import ProblemsPanel
from editor.widgets.stage import Pane
from editor.widgets.text.typewriter import Typewriter
from editor.widgets.text.veil import Veil
from tests.features.test_marks import opened, press
from tests.journeys.conftest import Writer, started

TEXT = "最初の文です。二つ|目の文です。終わり。\n\nOne here. Two here."


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def lit(post: OpenPost) -> str | None:
    """Return what is not dimmed, None where nothing is."""
    veil = post.text.findChild(Veil)
    assert veil is not None
    if veil.lit is None:
        return None
    units = "\n".join(post.text.lines()).encode("utf-16-le")
    return units[2 * veil.lit[0] : 2 * veil.lit[1]].decode("utf-16-le")


def is_checked(writer: Writer, name: str) -> bool:
    action = writer.window.findChild(QAction, name)
    assert action is not None
    return action.isChecked()


def type_text(post: OpenPost, text: str) -> None:
    QApplication.sendEvent(post.text, commit(text))


def commit(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    return event


def test_focus_follows_the_caret_by_sentence_and_by_paragraph(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, TEXT)
    assert lit(post) is None
    press(writer, "F9")
    assert lit(post) == "二つ目の文です。"
    assert is_checked(writer, "view.focus_sentence")
    press(writer, "Shift+F9")
    assert lit(post) == "最初の文です。二つ目の文です。終わり。"
    assert not is_checked(writer, "view.focus_sentence")
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    assert lit(post) == "One here. Two here."
    press(writer, "F9")
    assert lit(post) == "Two here."
    press(writer, "F9")
    assert lit(post) is None


def test_what_is_dimmed_is_drawn_in_the_dimmed_ink_and_what_is_lit_is_not(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "Dim one. Lit| one.")
    press(writer, "F9")
    veils = [s for s in post.text.extraSelections() if s.format.foreground().color() == QColor(dimmed(post))]
    assert [veil.cursor.selectedText() for veil in veils] == ["Dim one. ", ""]
    writer.workbench.themes.choose("sepia")
    veils = [s for s in post.text.extraSelections() if s.format.foreground().color() == QColor(dimmed(post))]
    assert len(veils) == 2


def dimmed(post: OpenPost) -> str:
    return post.text.colours.dimmed


def test_typing_grows_what_is_lit_and_a_new_sentence_is_lit_alone(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "一つ目。|")
    press(writer, "F9")
    assert lit(post) == "一つ目。"
    type_text(post, "二")
    assert lit(post) == "二"
    type_text(post, "つ目")
    assert lit(post) == "二つ目"


def test_what_is_composed_is_lit_and_the_sentence_with_it(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "前。書い|ている文。後の文は長い。")
    press(writer, "F9")
    before = post.text.findChild(Veil).lit  # type: ignore[union-attr]
    assert before is not None
    QApplication.sendEvent(post.text, QInputMethodEvent("にほん", []))
    veil = post.text.findChild(Veil)
    assert veil is not None
    assert veil.lit == (before[0], before[1] + 3)  # in the layout, which has the three letters, too
    QApplication.sendEvent(post.text, commit("日本"))
    assert lit(post) == "書い日本ている文。"
    assert not any(s.cursor.isNull() for s in post.text.extraSelections())


def test_undo_and_edits_of_others_leave_the_sentence_of_the_caret_lit(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "前の文。今の|文。")
    press(writer, "F9")
    type_text(post, "この")
    post.document.undo()
    assert lit(post) == "今の文。"


def test_the_modes_are_named_in_the_status_line_and_kept(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, TEXT)
    press(writer, "F9")
    press(writer, "Ctrl+F9")
    said = [label.text() for label in writer.workbench.status.findChildren(QLabel) if not label.isHidden()]
    assert "Focus: sentence · Typewriter" in said
    modes = writer.workbench.settings.value.modes
    assert (modes.focus, modes.typewriter) == ("sentence", True)
    typewriter = post.text.findChild(Typewriter)
    assert typewriter is not None
    assert typewriter.is_on
    other = tmp_path / "other.md"
    other.write_text("A post that is opened later.")
    assert lit(writer.open(other)) == "A post that is opened later."


def test_full_screen_shows_the_text_alone_and_gives_all_back(writer: Writer, tmp_path: Path) -> None:
    opened(writer, tmp_path, TEXT)
    window, stage = writer.window, writer.workbench.stage
    writer.workbench.settings.change("checks", panel=True)
    problems = stage.findChild(ProblemsPanel)
    assert problems is not None
    assert problems.isVisible()
    press(writer, "F11")
    assert window.isFullScreen()
    assert [stage.is_shown(pane) for pane in Pane] == [False, True, False]
    assert not window.head.isVisible()
    assert not window.statusBar().isVisible()
    assert not problems.isVisible()
    assert window.menuBar().height() == 0
    press(writer, "Esc")
    assert not window.isFullScreen()
    assert [stage.is_shown(pane) for pane in Pane] == [True, True, False]
    assert window.head.isVisible()
    assert window.statusBar().isVisible()
    assert problems.isVisible()
    assert window.menuBar().height() > 0


def test_on_the_way_into_full_screen_it_is_said_how_to_come_back(writer: Writer, tmp_path: Path) -> None:
    opened(writer, tmp_path, TEXT)
    (hint,) = writer.window.findChildren(PassingHint)
    assert not hint.isVisible()
    press(writer, "F11")
    assert hint.isVisible()
    assert hint.text() == "Esc or F11 leads back. The menus are at the upper edge."
    assert hint.geometry().center().x() == pytest.approx(writer.window.rect().center().x(), abs=2)
    hint.stay_timer.timeout.emit()
    assert not hint.isVisible()
    press(writer, "Esc")
    press(writer, "F11")
    assert hint.isVisible()
    press(writer, "Esc")
    assert not hint.isVisible()


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard", extend=True)  # the offscreen platform, of popups
def test_in_full_screen_the_menus_open_by_their_keys_and_at_the_upper_edge(
    writer: Writer, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(writer, tmp_path, TEXT)
    press(writer, "F11")
    bar = writer.window.menuBar()
    edge = writer.window.findChild(MenuEdge)
    assert edge is not None
    at = QPointF(5, 1)
    QApplication.sendEvent(edge, QEnterEvent(at, at, at))
    qtbot.waitUntil(lambda: bar.height() > 0)
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: bar.height() == 0)
    writer.window.activateWindow()
    press(writer, "Alt+F")
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_a_window_left_in_full_screen_comes_back_in_it_with_its_panes_kept(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        opened(writer, tmp_path, TEXT)
        press(writer, "F11")
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        assert not writer.window.isFullScreen()
        assert writer.workbench.stage.is_shown(Pane.FORM)
        opened(writer, tmp_path, TEXT)
        assert writer.window.isFullScreen()
        writer.workbench.desk.remove(writer.workbench.desk.posts[0])
        assert not writer.window.isFullScreen()
