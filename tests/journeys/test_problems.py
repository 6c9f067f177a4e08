"""A writer who is told what a careful reader would remark, at the real window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QToolTip

from editor.actions.keymap import effective_keys
from editor.bridge import words_of_problems
from editor.checks.problem import Severity
from editor.document.document import Change
from editor.features.problems.checking import Checker
from editor.features.problems.problems import Problems
from editor.post.post import Post
from editor.widgets import post_marks, watch
from editor.widgets.open_post import OpenPost
from editor.widgets.problem_count import ProblemCount
from editor.widgets.problems import USUAL_HEIGHT, ProblemsPanel
from editor.widgets.stage import Pane
from editor.widgets.text.marks import Mark, MarkTone, TextMarks
from editor.widgets.text.menu import EditMenu
from editor.widgets.text.pane import TextPane
from tests.journeys.conftest import Writer

ROOT = Path(__file__).resolve().parents[2]
HEAD = "---\ntitle: 口絵\n---\n"
SENTENCE = "𠮷田さんは、口絵を印刷する工房で三十年ものあいだ働いてきました。"
BODY = (
    f"\n{SENTENCE}その仕事を見学しました。\n\n"
    f"工房は川のそばにあります。{SENTENCE}今も毎日通っています。\n\n"
    "門をくぐると、インクと紙の匂いがします。\n\n"
    "---END---\n\n"
    "最後に、これからの本づくりにおいて口絵がどのような役割を果たしていくのかを考えて\n"
)
MIXED = "straight and curly quotes are mixed."
FOUND = [SENTENCE, "---END---", "どのような役割を果たしていくのかを考えて"]


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "PAUSE_MS", 0)
    monkeypatch.setattr(post_marks, "SCROLL_PAUSE_MS", 0)
    monkeypatch.setattr(QToolTip, "showText", lambda *_arguments: None)


def opened(writer: Writer, folder: Path, body: str = BODY, head: str = HEAD, name: str = "2024-01-02-a.md") -> OpenPost:
    path = folder / name
    path.write_bytes((head + body).encode("utf-8"))
    return writer.open(path)


def panel_of(writer: Writer) -> ProblemsPanel:
    (panel,) = writer.window.findChildren(ProblemsPanel)
    return panel


def count_of(writer: Writer) -> ProblemCount:
    (count,) = writer.window.findChildren(ProblemCount)
    return count


def feature_of(writer: Writer) -> Problems:
    return next(child for child in writer.window.children() if isinstance(child, Problems))


def marks_of(post: OpenPost) -> tuple[Mark, ...]:
    return tuple(mark for marks in post.text.findChildren(TextMarks) for mark in marks.marks)


def marked(post: OpenPost) -> list[str]:
    text = "\n".join(post.text.lines()).encode("utf-16-le")
    return [text[2 * mark.start : 2 * mark.end].decode("utf-16-le") for mark in marks_of(post)]


def told(writer: Writer) -> list[tuple[str, str]]:
    return [(remark.place, remark.words) for remark in panel_of(writer).list.remarks]


def go_down_to(writer: Writer, row: int) -> None:
    panel = panel_of(writer)
    panel.take_focus()
    while panel.list.current != row:
        QTest.keyClick(panel.list, Qt.Key.Key_Down)


def typed(post: OpenPost, position: int, text: str) -> None:
    cursor = QTextCursor(post.text.document())
    cursor.setPosition(position)
    cursor.insertText(text)


def test_a_repeated_sentence_a_mark_left_and_a_cut_off_ending_are_all_told_and_marked(
    writer: Writer, tmp_path: Path
) -> None:
    post = opened(writer, tmp_path)
    writer.qtbot.waitUntil(lambda: marked(post) == FOUND)
    assert told(writer) == [
        ("Line 4", "This sentence already stands on line 2."),
        ("Line 8", "“---END---” looks like a mark that a program left in the text."),
        ("Line 10", f"The text ends in mid-sentence: “…{FOUND[2]}”."),
    ]
    assert [mark.words for mark in marks_of(post)] == [words for _, words in told(writer)]
    assert {mark.tone for mark in marks_of(post)} == {MarkTone.HINT, MarkTone.WARNING}
    assert count_of(writer).text() == "3 problems"
    assert count_of(writer).isVisible()


def test_the_panel_is_hidden_until_it_is_asked_for_and_its_state_is_kept(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    writer.qtbot.waitUntil(lambda: bool(marked(post)))
    panel = panel_of(writer)
    assert not panel.isVisible()
    count_of(writer).click()
    assert panel.isVisible()
    assert writer.workbench.actions.get("view.problems").checked()
    assert panel.list.current == 0
    assert writer.workbench.settings.value.checks.panel
    writer.do("view.problems")
    assert not panel.isVisible()
    assert not writer.workbench.settings.value.checks.panel


def test_the_height_that_the_writer_gave_the_panel_is_kept(writer: Writer, tmp_path: Path) -> None:
    opened(writer, tmp_path)
    writer.do("view.problems")
    panel = panel_of(writer)
    rows = panel.parentWidget()
    assert isinstance(rows, QSplitter)
    writer.qtbot.waitUntil(lambda: panel.height() == USUAL_HEIGHT)
    rows.setSizes([rows.height() - 261, 260])
    writer.qtbot.waitUntil(lambda: panel.height() == 260)
    writer.do("view.problems")
    writer.do("view.problems")
    writer.qtbot.waitUntil(lambda: panel.height() == 260)
    writer.window.left.emit()
    assert writer.workbench.settings.value.checks.panel_height == 260


def test_no_other_action_has_the_keys_of_these(writer: Writer) -> None:
    keys = effective_keys(writer.workbench.actions.all(), {})
    mine = {keys["view.problems"], keys["view.next_problem"]}
    assert sorted(sequence for sequence in keys.values() if sequence in mine) == sorted(mine)


def test_opening_the_panel_brings_back_a_hidden_text_pane(writer: Writer, tmp_path: Path) -> None:
    opened(writer, tmp_path)
    writer.do("view.problems")
    writer.do("view.text")
    assert not panel_of(writer).isVisible()
    writer.do("view.problems")
    assert panel_of(writer).isVisible()
    assert writer.workbench.stage.is_shown(Pane.TEXT)


def test_enter_in_the_panel_selects_the_words_in_the_text(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    writer.do("view.problems")
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 3)
    chosen = []
    for row in range(3):
        go_down_to(writer, row)
        QTest.keyClick(panel_of(writer).list, Qt.Key.Key_Return)
        chosen.append(post.text.textCursor().selectedText())
        assert writer.window.focusWidget() is post.text
    assert chosen == FOUND


def test_a_remark_is_gone_to_where_its_words_are_now(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = opened(writer, tmp_path)
    writer.do("view.problems")
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 3)
    monkeypatch.setattr(watch, "PAUSE_MS", 600_000)
    typed(post, 0, "𠮷が\n来た。")
    go_down_to(writer, 1)
    QTest.keyClick(panel_of(writer).list, Qt.Key.Key_Return)
    assert post.text.textCursor().selectedText() == "---END---"


def test_a_fix_from_the_panel_is_one_step_that_can_be_taken_back(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    before = post.document.post.source
    writer.do("view.problems")
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 3)
    go_down_to(writer, 1)
    panel_of(writer).fix_button.click()
    assert "---END---" not in post.document.post.source
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 2)
    post.document.undo()
    assert post.document.post.source == before
    assert not post.document.can_undo
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 3)


def test_a_fix_from_the_menu_of_the_text_is_one_step_that_can_be_taken_back(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, BODY.replace("\n", "\r\n"), HEAD.replace("\n", "\r\n"))
    before = post.document.post.source
    writer.qtbot.waitUntil(lambda: len(marked(post)) == 3)
    writer.do("view.next_problem")
    assert post.text.textCursor().selectedText() == SENTENCE
    menu = post.text.findChild(EditMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    assert menu.actions()[0].text().startswith("Remove “𠮷田さん")
    menu.actions()[0].trigger()
    menu.aboutToHide.emit()
    assert post.document.post.source == before.replace(f"。{SENTENCE}今", "。今")
    post.document.undo()
    assert post.document.post.source == before


def test_a_fix_of_a_text_that_has_changed_since_is_not_made(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = opened(writer, tmp_path)
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 3)
    monkeypatch.setattr(watch, "PAUSE_MS", 600_000)
    typed(post, 0, "x")
    before = post.document.post.source
    go_down_to(writer, 1)
    assert not panel_of(writer).fix_button.isEnabled()
    panel_of(writer).fix_requested.emit(1)
    assert post.document.post.source == before


def test_an_ignored_rule_is_asked_no_more_until_it_is_restored(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    writer.do("view.problems")
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 3)
    panel = panel_of(writer)
    go_down_to(writer, 1)
    panel.ignore_button.click()
    writer.qtbot.waitUntil(lambda: marked(post) == [FOUND[0], FOUND[2]])
    assert len(told(writer)) == 2
    assert writer.workbench.settings.value.checks.off == "stray-marker"
    assert panel.restore_button.text() == "Restore 1 Rule"
    (notice,) = writer.workbench.notices.lines
    assert notice.text == "No longer remarked on, in any post: Marks that a program left, such as ---END---"
    panel.restore_button.click()
    writer.qtbot.waitUntil(lambda: marked(post) == FOUND)
    assert not panel.restore_button.isVisible()
    writer.workbench.settings.change("checks", off="long-sentence,stray-marker")
    notice.buttons[0].click()  # takes that rule back, and leaves others
    assert writer.workbench.settings.value.checks.off == "long-sentence"


def test_no_check_runs_while_an_input_method_composes(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = opened(writer, tmp_path, "Text.\n")
    writer.qtbot.waitUntil(lambda: count_of(writer).text() == "No problems")
    asked: list[str] = []
    check = Checker.found_in

    def noted(checker: Checker, *arguments: object) -> object:
        asked.append(post.document.post.source)
        return check(checker, *arguments)  # type: ignore[arg-type] # handed on as they came

    monkeypatch.setattr(Checker, "found_in", noted)
    QApplication.sendEvent(post.text, QInputMethodEvent("---おわ", []))
    typed(post, 6, "x")
    watch = feature_of(writer)._watch
    watch._request()
    writer.qtbot.waitUntil(lambda: not any(timer.isActive() for timer in watch.findChildren(QTimer)))
    assert asked == []
    commit = QInputMethodEvent()
    commit.setCommitString("\n\n---END---\n\n")
    QApplication.sendEvent(post.text, commit)
    writer.qtbot.waitUntil(lambda: marked(post) == ["---END---"])
    assert len(asked) >= 1
    assert "おわ" not in "".join(asked)


def test_no_check_runs_while_a_field_is_composed_in_and_one_runs_when_it_has_ended(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = opened(writer, tmp_path, "Text.\n", "---\ntitle: x\n---\n")
    writer.do("view.form")
    row = post.form.row("title")
    assert row is not None
    asked: list[Post] = []
    edited: list[Change] = []
    check = Checker.found_in

    def noted(checker: Checker, post: Post, *arguments: object) -> object:
        asked.append(post)
        return check(checker, post, *arguments)  # type: ignore[arg-type] # handed on as they came

    watch = feature_of(writer)._watch
    writer.qtbot.waitUntil(lambda: not any(timer.isActive() for timer in watch.findChildren(QTimer)))
    monkeypatch.setattr(Checker, "found_in", noted)
    post.document.changed.connect(edited.append)
    line = row.tab_stops()[0]
    with writer.qtbot.waitSignal(post.composing_changed):
        QApplication.sendEvent(line, QInputMethodEvent("にほん", []))
    assert post.composing
    watch._request()
    assert (asked, edited, post.document.dirty) == ([], [], False)
    commit = QInputMethodEvent()
    commit.setCommitString("日本")
    with writer.qtbot.waitSignal(post.composing_changed):
        QApplication.sendEvent(line, commit)
    writer.qtbot.waitUntil(lambda: bool(asked))
    assert len(edited) == 1
    assert "日本" in asked[-1].source


def test_an_answer_for_a_text_that_has_changed_is_not_shown(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 3)
    watch = feature_of(writer)._watch
    before = feature_of(writer)._found
    assert before is not None
    typed(post, 0, "x")
    heard: list[object] = []
    watch.found.connect(heard.append)
    watch._tell(before)
    assert heard == []


def test_front_matter_is_gone_to_in_the_form_or_in_the_yaml_whichever_is_seen(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "Text.\n", "---\ntitle: x\ntags: a, b\n---\n")
    writer.do("view.problems")
    writer.do("view.form")
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 1)
    assert told(writer)[0][0] == "Front matter"
    assert marked(post) == []
    go_down_to(writer, 0)
    QTest.keyClick(panel_of(writer).list, Qt.Key.Key_Return)
    assert writer.workbench.stage.is_shown(Pane.FORM)
    row = post.form.row("tags")
    focus = writer.window.focusWidget()
    assert row is not None
    assert focus is not None
    assert row.isAncestorOf(focus)
    post.front_matter.setCurrentWidget(post.yaml)
    go_down_to(writer, 0)
    QTest.keyClick(panel_of(writer).list, Qt.Key.Key_Return)
    assert post.yaml.textCursor().selectedText() == "a, b"
    assert writer.window.focusWidget() is post.yaml


def test_a_key_that_stands_twice_is_shown_in_the_yaml_for_the_form_cannot_tell_which(
    writer: Writer, tmp_path: Path
) -> None:
    post = opened(writer, tmp_path, "Text.\n", "---\ntitle: x\nlang: 一\nlang: 二\n---\n")
    writer.do("view.problems")
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 1)
    go_down_to(writer, 0)
    QTest.keyClick(panel_of(writer).list, Qt.Key.Key_Return)
    assert post.front_matter.currentWidget() is post.yaml
    assert post.yaml.textCursor().selectedText().startswith("lang: 一")


def test_what_stops_jekyll_is_told_as_an_error_and_mended_from_the_panel(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "Text.\n", "---\ntitle: x\nslug: 42\n---\n")
    writer.do("view.problems")
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 1)
    assert panel_of(writer).list.remarks[0].severity is Severity.ERROR
    go_down_to(writer, 0)
    panel_of(writer).fix_button.click()
    writer.qtbot.waitUntil(lambda: told(writer) == [])
    assert post.document.post.front_matter.get("slug") is not None
    assert panel_of(writer).empty.text() == "Nothing to remark."


def test_switched_off_nothing_is_marked_told_or_counted(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    writer.do("view.problems")
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 3)
    writer.do("view.check_text")
    assert marked(post) == []
    assert told(writer) == []
    assert not count_of(writer).isVisible()
    assert "not checked" in panel_of(writer).empty.text()
    assert not writer.workbench.actions.get("view.next_problem").enabled()
    writer.qtbot.waitUntil(lambda: post.text.findChildren(TextMarks) == [])
    writer.do("view.check_text")
    writer.qtbot.waitUntil(lambda: marked(post) == FOUND)


def test_the_post_in_front_is_the_one_that_is_told_of(writer: Writer, tmp_path: Path) -> None:
    first = opened(writer, tmp_path)
    writer.qtbot.waitUntil(lambda: len(told(writer)) == 3)
    second = opened(writer, tmp_path, "Text.\n", name="2024-01-03-b.md")
    writer.qtbot.waitUntil(lambda: count_of(writer).text() == "No problems")
    assert (marked(first), marked(second), told(writer)) == ([], [], [])
    writer.do("file.close")
    writer.qtbot.waitUntil(lambda: marked(first) == FOUND)
    writer.do("file.close")
    assert not count_of(writer).isVisible()
    assert told(writer) == []


def test_marks_of_the_two_engines_stand_beside_these(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "𠮷は**「学習」**の\n\n---END---\n\nText.\n")
    writer.do("view.differences")
    writer.qtbot.waitUntil(lambda: sorted(set(marked(post))) == ["**「学習」**", "---END---"])
    assert len(post.text.findChildren(TextMarks)) == 2
    writer.do("view.check_text")
    writer.qtbot.waitUntil(lambda: marked(post) == ["**「学習」**"])


def test_of_very_many_marks_those_near_what_is_seen_are_shown(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post_marks, "MOST_MARKS", 20)
    lines = [f"We wrote the the number {number} for all of you." for number in range(120)]
    post = opened(writer, tmp_path, "\n\n".join(lines) + "\n")
    writer.qtbot.waitUntil(lambda: len(marks_of(post)) == 20)
    assert len(told(writer)) > 20
    top = max(mark.end for mark in marks_of(post))
    cursor = post.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    post.text.setTextCursor(cursor)
    post.text.ensureCursorVisible()
    writer.qtbot.waitUntil(lambda: min(mark.start for mark in marks_of(post)) > top)
    assert len(marks_of(post)) == 20
    cursor.setPosition(marks_of(post)[7].start)
    line = cursor.block().text()
    post.text.setTextCursor(cursor)
    menu = post.text.findChild(EditMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    menu.aboutToHide.emit()
    lines[lines.index(line)] = line.replace("the the", "the")
    assert post.text.lines() == "\n\n".join([*lines, ""])[:-1].split("\n")


def noted(monkeypatch: pytest.MonkeyPatch, where: object, name: str, calls: list[str]) -> None:
    """Note in *calls* each call of *name*."""
    called = getattr(where, name)

    def note(*arguments: object) -> object:
        calls.append(name)
        return called(*arguments)

    monkeypatch.setattr(where, name, note)


def test_a_letter_makes_neither_marks_nor_words_of_what_is_found_again(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [f"We wrote the the number {number} for all of you." for number in range(60)]
    post = opened(writer, tmp_path, "\n\n".join(lines) + "\n")
    writer.qtbot.waitUntil(lambda: len(marked(post)) >= 60)
    before, feature = marked(post), feature_of(writer)
    made: list[str] = []
    noted(monkeypatch, TextPane, "selected", made)
    noted(monkeypatch, words_of_problems, "_short", made)

    def look(position: int, text: str) -> None:
        with writer.qtbot.waitSignal(feature._watch.found):
            typed(post, position, text)

    look(0, "Yes: ")
    assert marked(post) == before
    assert made == []
    look(0, "Mind the the gap. ")
    assert marked(post) == [before[0], *before]
    assert made == ["selected"]


def test_neither_rules_nor_yaml_are_imported_before_the_first_paint(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from editor import app as program
from editor.bridge.tasks import InlineTasks
from editor.widgets import watch
from editor.settings.store import SettingsStore
folder = Path(sys.argv[1])
app = QApplication([])
watch.PAUSE_MS = 0
settings = SettingsStore(folder / "s.json")
settings.change("window", hidden_panes="preview,form")
folders = program.Folders(folder, folder, folder)
window, workbench = program.compose(app, folders=folders, settings=settings, tasks=InlineTasks())
window.files_chosen.emit([Path(sys.argv[2])])
for _ in range(20):
    app.processEvents()
names = ("editor.checks.desk.desk", "editor.checks.registry", "editor.render.kramdown.document")
print([name for name in names if name in sys.modules])
window.leave()
"""
    post = tmp_path / "2024-01-02-a.md"
    post.write_text(HEAD + BODY, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), str(post)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stderr


def test_rules_are_chosen_and_what_is_not_as_usual_is_kept(writer: Writer, tmp_path: Path) -> None:
    opened(writer, tmp_path, 'He said “one”, “two” and "three".\n\n---END---\n\nThe end.\n')
    writer.qtbot.waitUntil(lambda: count_of(writer).text() == "1 problem")
    writer.prompts.then(None)
    panel_of(writer).rules_button.click()
    asked = writer.prompts.asked[-1][1]
    assert isinstance(asked, tuple)
    usual: frozenset[str] = asked[1]
    assert asked[0] == usual
    assert "mixed-quotes" not in usual
    assert "stray-marker" in usual
    writer.prompts.then((usual | {"mixed-quotes"}) - {"stray-marker"})
    writer.do("view.rules")
    kept = writer.workbench.settings.value.checks
    assert (kept.off, kept.extra) == ("stray-marker", "mixed-quotes")
    writer.do("view.problems")
    writer.qtbot.waitUntil(lambda: {words.partition(": ")[2] for _, words in told(writer)} == {MIXED})
    writer.prompts.then(usual)
    writer.do("view.rules")
    assert writer.workbench.settings.value.checks.off == writer.workbench.settings.value.checks.extra == ""


def test_a_word_that_the_rest_of_the_site_spells_otherwise_is_told(writer: Writer, tmp_path: Path) -> None:
    posts = tmp_path / "blog" / "_posts"
    posts.mkdir(parents=True)
    for day in range(1, 4):
        (posts / f"2023-01-0{day}-a.md").write_text(HEAD + "サーバーとサーバーの話です。\n", encoding="utf-8")
    post = opened(writer, posts, "サーバを使います。\n")
    writer.qtbot.waitUntil(lambda: marked(post) == ["サーバ"])
    elsewhere = opened(writer, tmp_path, "サーバを使います。\n")
    writer.qtbot.waitUntil(lambda: count_of(writer).text() == "No problems")
    assert marked(elsewhere) == []


def test_a_key_mends_what_was_just_written(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "\n")
    writer.window.activateWindow()
    post.text.setFocus()
    commit = QInputMethodEvent()
    commit.setCommitString("＃　見出し")
    QApplication.sendEvent(post.text, commit)
    QTest.keyClick(post.text, Qt.Key.Key_Return)
    QTest.keyClick(post.text, Qt.Key.Key_Return)
    QTest.keyClick(post.text, Qt.Key.Key_Up)
    writer.qtbot.waitUntil(lambda: "＃　見出し" in marked(post))
    before = post.document.post.source
    QTest.keyClick(post.text, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert post.document.post.source == before.replace("＃　", "# ")
    post.document.undo()
    assert post.document.post.source == before


def test_the_same_key_far_from_a_mark_mends_nothing(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "＃　見出し\n\n一。\n\n二。\n")
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    writer.qtbot.waitUntil(lambda: "＃　見出し" in marked(post))
    writer.do("view.fix_problem")
    assert not post.document.dirty


def test_what_is_wrong_with_the_place_of_a_post_is_told_no_more_once_it_is_saved_elsewhere(
    writer: Writer, tmp_path: Path
) -> None:
    folder = tmp_path / "site" / "_posts"
    folder.mkdir(parents=True)
    (folder.parent / "_config.yml").write_text("title: x\n")
    opened(writer, folder, "One word.\n", "---\ntitle: x\ndate: 2024-01-03\n---\n")
    writer.qtbot.waitUntil(lambda: any("2024-01-03" in words for _, words in told(writer)))
    writer.prompts.then(folder / "2024-01-03-a.md")
    writer.do("file.save_as")
    writer.qtbot.waitUntil(lambda: not any("2024-01-03" in words for _, words in told(writer)), timeout=5_000)
