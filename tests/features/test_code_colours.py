"""The colours of code that the writer chose, in the page itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from editor.features.code_colours import rules_of
from editor.settings.settings import PreviewSettings
from editor.widgets.code_colours import CodeColoursMenu
from editor.widgets.text.highlighting.code_tokens import lexer_for
from tests.journeys.conftest import Writer, reader, started  # noqa: F401 - the window with its page


def colour_of_code(writer: Writer) -> object:
    return writer.ask_page("getComputedStyle(document.querySelector('.highlight .k, .highlight .kd')).color")


def entries(menu: QMenu) -> dict[str, QAction]:
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def test_a_theme_that_is_chosen_colours_the_code_at_once(reader: Writer, tmp_path: Path) -> None:  # noqa: F811
    post = tmp_path / "2026-01-01-code.md"
    post.write_text("```java\npublic class A {}\n```\n")
    reader.open(post)
    reader.qtbot.waitUntil(
        lambda: bool(reader.ask_page("document.querySelector('.highlight .k, .highlight .kd') !== null"))
    )
    own = colour_of_code(reader)
    menu = reader.window.findChild(CodeColoursMenu)
    assert menu is not None

    entries(menu)["Solarized Light"].trigger()
    reader.qtbot.waitUntil(lambda: colour_of_code(reader) != own)
    assert entries(menu)["Solarized Light"].isChecked()

    reader.workbench.settings.change("preview", code_theme_light="")
    reader.qtbot.waitUntil(lambda: colour_of_code(reader) == own)


def test_what_reads_the_code_of_a_text_is_loaded_by_the_tasks_of_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = tmp_path / "2026-01-01-code.md"
    post.write_text("```java\npublic class A {}\n```\n")
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        tasks, jobs = at_the_window.workbench.tasks, list[tuple[object, ...]]()
        run = tasks.run

        def noting(job, done, failed) -> None:  # type: ignore[no-untyped-def]
            jobs.append((getattr(job, "func", job), *getattr(job, "args", ())))
            run(job, done, failed)

        monkeypatch.setattr(tasks, "run", noting)
        at_the_window.open(post)
        qtbot.waitUntil(lambda: (lexer_for, "java") in jobs)


def test_light_and_dark_have_their_own() -> None:
    css = rules_of(PreviewSettings(code_theme_light="friendly", code_theme_dark="nord"))
    light, dark = css.split(':root[data-theme="dark"]')
    assert light.startswith(':root[data-theme="light"] {')
    assert ".highlight .k {" in light
    assert ".highlight .k {" in dark


@pytest.mark.parametrize("name", ["", "a theme that is gone"])
def test_without_a_theme_there_are_no_rules(name: str) -> None:
    assert rules_of(PreviewSettings(code_theme_light=name)) == ""
