"""Lexers that are loaded elsewhere: plain code until they are there, and typing in it all the while."""

from __future__ import annotations

import pygments.lexers
import pytest
from pygments.lexer import RegexLexer, bygroups, using
from pygments.token import Keyword
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.bridge.tasks import TaskRunner
from editor.widgets.text.highlighting import lexers as lexers_module
from editor.widgets.text.highlighting.code_tokens import CodeLexer, lexer_for
from editor.widgets.text.highlighting.lexers import Lexers
from editor.widgets.text.palette import LIGHT
from editor.widgets.text.pane import TextPane
from tests.held_tasks import HeldTasks
from tests.widgets.text.highlighting.test_highlighter import coloured


def shown_pane(qtbot: QtBot, tasks: TaskRunner) -> TextPane:
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.load_lexers_by(Lexers(pane, tasks=tasks))
    pane.resize(900, 400)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def test_code_is_plain_until_its_lexer_is_there_and_takes_what_is_typed(qtbot: QtBot) -> None:
    tasks = HeldTasks()
    pane = shown_pane(qtbot, tasks)
    pane.show_text("```python\n\n```")
    qtbot.waitUntil(lambda: bool(tasks.held))
    cursor = pane.textCursor()
    cursor.setPosition(len("```python\n"))
    pane.setTextCursor(cursor)
    QTest.keyClicks(pane, "def f(): pass")
    assert coloured(pane, 1) == {"def f(): pass": LIGHT.ink}
    tasks.let_go()
    qtbot.waitUntil(lambda: coloured(pane, 1).get("def") == LIGHT.keyword)
    assert pane.lines() == ["```python", "def f(): pass", "```"]


def test_a_known_language_is_coloured_without_another_job(qtbot: QtBot) -> None:
    tasks = HeldTasks()
    pane = shown_pane(qtbot, tasks)
    pane.show_text("```python\nx = 1\n```")
    qtbot.waitUntil(lambda: bool(tasks.held))
    tasks.let_go()
    pane.show_text("other\n```python\ny = 2\n```\n```python\nz = 3\n```")
    qtbot.waitUntil(lambda: coloured(pane, 2).get("2") == LIGHT.number)
    qtbot.waitUntil(lambda: coloured(pane, 5).get("3") == LIGHT.number)
    assert not tasks.held


def test_one_is_loaded_at_a_time(qtbot: QtBot) -> None:
    tasks, parent, told = HeldTasks(), QObject(), list[str]()
    lexers = Lexers(parent, tasks=tasks)
    lexers.loaded.connect(told.append)
    for language in ("json", "yaml", "json"):
        lexers.load(language)
    assert len(tasks.held) == 1
    tasks.let_go()
    assert (told, len(tasks.held)) == (["json"], 1)
    tasks.let_go()
    assert (told, tasks.held) == (["json", "yaml"], [])


def test_of_a_language_that_is_being_typed_the_whole_name_is_loaded(qtbot: QtBot) -> None:
    tasks = HeldTasks()
    pane = shown_pane(qtbot, tasks)
    QTest.keyClicks(pane, "```javascript")  # j, java and others are languages, too
    QTest.keyClick(pane, Qt.Key.Key_Return)
    QTest.keyClicks(pane, "let a")
    qtbot.waitUntil(lambda: bool(tasks.held))
    tasks.let_go()
    qtbot.waitUntil(lambda: coloured(pane, 1).get("let") == LIGHT.keyword)
    assert not tasks.held


def test_a_language_that_nobody_knows_is_asked_for_once(qtbot: QtBot) -> None:
    tasks = HeldTasks()
    pane = shown_pane(qtbot, tasks)
    pane.show_text("```nolanguage\nx\n```\n```python\ny = 1\n```")
    qtbot.waitUntil(lambda: bool(tasks.held))
    tasks.let_go()
    tasks.let_go()
    qtbot.waitUntil(lambda: coloured(pane, 4).get("1") == LIGHT.number)
    assert not tasks.held


def test_of_markdown_in_a_fence_the_languages_of_its_own_fences_are_loaded(qtbot: QtBot) -> None:
    tasks = HeldTasks()
    pane = shown_pane(qtbot, tasks)
    pane.show_text("````markdown\n```python\ndef f(): pass\n```\nend\n````")
    for _ in ("markdown", "python"):
        qtbot.waitUntil(lambda: bool(tasks.held))
        assert "def" not in coloured(pane, 2)
        tasks.let_go()
    qtbot.waitUntil(lambda: coloured(pane, 2).get("def") == LIGHT.keyword)


def test_a_lexer_that_fails_to_load_leaves_its_code_plain_and_the_next_one_is_loaded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(language: str) -> CodeLexer | None:
        if language == "broken":
            raise ImportError(language)
        return lexer_for(language)

    monkeypatch.setattr(lexers_module, "lexer_for", broken)
    tasks, parent = HeldTasks(), QObject()
    lexers = Lexers(parent, tasks=tasks)
    lexers.load("broken")
    lexers.load("json")
    with pytest.raises(ImportError):
        tasks.let_go()
    tasks.let_go()
    assert lexers.knows("broken")
    assert lexers.of("broken") is None
    assert lexers.of("json") is not None


def test_with_a_lexer_come_those_that_it_hands_parts_of_its_text_to(monkeypatch: pytest.MonkeyPatch) -> None:
    class Innermost(RegexLexer):
        tokens = {"root": [(r".", Keyword)]}

    class Inner(RegexLexer):
        tokens = {"root": [(r".", using(Innermost))]}  # type: ignore[no-untyped-call]

    class Session(RegexLexer):
        inner = Innermost
        tokens = {"root": [(r"(a)(b)", bygroups(Keyword, using(Inner)))]}  # type: ignore[no-untyped-call]

    monkeypatch.setattr(pygments.lexers, "get_lexer_by_name", lambda _: Session())
    assert isinstance(lexer_for("session"), Session)
    # Pygments puts the rules that it has made there, at the first use of each.
    assert "_tokens" in vars(Inner)
    assert "_tokens" in vars(Innermost)
