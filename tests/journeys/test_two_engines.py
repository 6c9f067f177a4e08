"""A writer who wants to know what GitHub shows differently, at the real window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip

from editor.checks.two_engines.limits import WHOLE_CHARACTERS
from editor.features import two_engines
from editor.jekyll.site import Site
from editor.post.post import Post
from editor.widgets.open_post import OpenPost
from editor.widgets.text.marks import Mark, TextMarks
from editor.widgets.text.menu import EditMenu
from tests.journeys.conftest import Writer

HEAD = "---\ntitle: x\n---\n"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(two_engines, "PAUSE_MS", 0)
    monkeypatch.setattr(QToolTip, "showText", lambda *_arguments: None)


def opened(writer: Writer, folder: Path, body: str, name: str = "2024-01-02-a.md") -> OpenPost:
    path = folder / name
    path.write_text(HEAD + body, encoding="utf-8")
    return writer.open(path)


def marks_of(post: OpenPost) -> tuple[Mark, ...]:
    found = post.text.findChildren(TextMarks)
    return tuple(mark for marks in found for mark in marks.marks)


def marked(post: OpenPost) -> list[str]:
    text = "\n".join(post.text.lines()).encode("utf-16-le")
    return [text[2 * mark.start : 2 * mark.end].decode("utf-16-le") for mark in marks_of(post)]


def typed(post: OpenPost, position: int, text: str) -> None:
    cursor = QTextCursor(post.text.document())
    cursor.setPosition(position)
    cursor.insertText(text)


def test_nothing_is_marked_until_it_is_asked_for_and_nothing_after_it_is_not(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "𠮷は**「学習」**の\n")
    assert post.text.findChildren(TextMarks) == []
    writer.do("view.differences")
    writer.qtbot.waitUntil(lambda: marked(post) == ["**「学習」**"])
    (mark,) = marks_of(post)
    assert "GitHub shows the marks" in mark.words
    writer.do("view.differences")
    assert marked(post) == []
    writer.qtbot.waitUntil(lambda: post.text.findChildren(TextMarks) == [])


def test_the_switch_is_kept_and_marks_the_next_post_too(writer: Writer, tmp_path: Path) -> None:
    writer.do("view.differences")
    first = opened(writer, tmp_path, "**「一」**の\n", "2024-01-02-a.md")
    writer.qtbot.waitUntil(lambda: marked(first) == ["**「一」**"])
    second = opened(writer, tmp_path, "**「二」**の\n", "2024-01-03-b.md")
    writer.qtbot.waitUntil(lambda: marked(second) == ["**「二」**"])
    assert marked(first) == []
    assert writer.workbench.settings.value.text.mark_differences


def test_marks_follow_what_is_typed(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "**「一」**の\n")
    writer.do("view.differences")
    writer.qtbot.waitUntil(lambda: marked(post) == ["**「一」**"])
    typed(post, 0, "**「二」**の\n\n")
    writer.qtbot.waitUntil(lambda: marked(post) == ["**「二」**", "**「一」**"])


def test_f8_selects_one_mark_after_the_other(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "**「一」**の\n\nhttps://x.jp\n")
    assert not writer.workbench.actions.get("view.next_difference").enabled()
    writer.do("view.differences")
    writer.qtbot.waitUntil(lambda: len(marked(post)) == 2)
    assert writer.workbench.actions.get("view.next_difference").enabled()
    chosen = []
    for _ in range(3):
        writer.do("view.next_difference")
        chosen.append(post.text.textCursor().selectedText())
    assert chosen == ["**「一」**", "https://x.jp", "**「一」**"]


def test_a_fix_from_the_menu_is_one_step_that_can_be_taken_back(writer: Writer, tmp_path: Path) -> None:
    body = "𠮷は**「学習」**の\n"
    post = opened(writer, tmp_path, body)
    writer.do("view.differences")
    writer.qtbot.waitUntil(lambda: bool(marked(post)))
    writer.do("view.next_difference")
    menu = post.text.findChild(EditMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    menu.aboutToHide.emit()
    assert post.document.post.source == f"{HEAD}𠮷は<strong>「学習」</strong>の\n"
    writer.qtbot.waitUntil(lambda: marked(post) == [])
    post.document.undo()
    assert post.document.post.source == HEAD + body


def test_no_comparison_is_made_while_an_input_method_composes(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = opened(writer, tmp_path, "text\n")
    writer.do("view.differences")
    asked: list[object] = []
    compare = two_engines._Compare.differences

    def noted(made: two_engines._Compare, post: Post, site: Site | None, start: int, end: int) -> two_engines._Found:
        asked.append(post)
        return compare(made, post, site, start, end)

    monkeypatch.setattr(two_engines._Compare, "differences", noted)
    QApplication.sendEvent(post.text, QInputMethodEvent("**「か", []))
    feature = next(child for child in writer.window.children() if isinstance(child, two_engines.TwoEngines))
    feature._request()
    typed(post, 5, "x")
    writer.qtbot.waitUntil(lambda: not feature.findChildren(QTimer)[0].isActive())
    assert asked == []
    commit = QInputMethodEvent()
    commit.setCommitString("**「学習」**の")
    QApplication.sendEvent(post.text, commit)
    writer.qtbot.waitUntil(lambda: marked(post) == ["**「学習」**"])


def test_what_comes_into_sight_of_a_long_post_is_marked(writer: Writer, tmp_path: Path) -> None:
    filling = "Some text.\n\n" * (WHOLE_CHARACTERS // 6)
    post = opened(writer, tmp_path, f"{filling}**「下」**の\n")
    writer.do("view.differences")
    cursor = post.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    post.text.setTextCursor(cursor)
    post.text.ensureCursorVisible()
    writer.qtbot.waitUntil(lambda: marked(post) == ["**「下」**"])


def test_closing_a_post_with_marks_leaves_nothing_behind(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "**「一」**の\n")
    writer.do("view.differences")
    writer.qtbot.waitUntil(lambda: bool(marked(post)))
    writer.do("file.close")
    assert writer.workbench.desk.current is None
    writer.do("view.next_difference")


def test_markdown_it_is_not_imported_while_the_switch_is_off(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QToolTip
from editor import app as program
from editor.bridge.tasks import InlineTasks
from editor.settings.store import SettingsStore
folder = Path(sys.argv[1])
app = QApplication([])
settings = SettingsStore(folder / "s.json")
settings.change("window", hidden_panes="preview")
folders = program.Folders(folder, folder, folder)
window, workbench = program.compose(app, folders=folders, settings=settings, tasks=InlineTasks())
window.show()
window.files_chosen.emit([Path(sys.argv[2])])
app.sendPostedEvents()
names = ("markdown_it", "editor.checks.two_engines.comparison", "editor.render.kramdown.document")
print([name for name in names if name in sys.modules])
window.leave()
"""
    post = tmp_path / "2024-01-02-a.md"
    post.write_text(f"{HEAD}**「一」**の\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), str(post)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stderr
