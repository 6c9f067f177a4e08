"""The examples for those who come next do what they say, as they stand in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.checks import registry
from editor.export.batch import Outcome, export_all
from editor.post.post import Post
from editor.render.liquid.environment import environment
from editor.render.pages.front_post import FrontPost, open_front
from editor.widgets.form.content import Content
from tests.journeys.conftest import Writer, started

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / ".github" / "CONTRIBUTING.md"
EXAMPLE = re.compile(r"^## (?P<about>[^\n]+)$.*?^```python\n(?P<code>.+?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def examples() -> dict[str, str]:
    return {found["about"]: found["code"] for found in EXAMPLE.finditer(GUIDE.read_text("utf-8"))}


def example(about: str) -> dict[str, Any]:
    """Return what the example *about* something defines."""
    defined: dict[str, Any] = {"__name__": "example"}
    exec(compile(examples()[about], str(GUIDE), "exec"), defined)
    return defined


def test_every_heading_has_an_example_and_every_picture_is_there() -> None:
    text = GUIDE.read_text("utf-8")
    assert list(examples()) == re.findall(r"^## (.+)$", text, re.MULTILINE)
    for link in re.findall(r"!\[.+\]\((.+)\)", text):
        assert (GUIDE.parent / link).is_file()


def test_the_action_runs_from_the_registry(writer: Writer) -> None:
    example("An action")["install"](writer.workbench)
    writer.do("file.new")
    writer.do("view.count_lines")
    assert writer.workbench.desk.current is not None
    lines = len(writer.workbench.desk.current.text.lines())
    assert [line.text for line in writer.workbench.notices.lines] == [f"{lines} lines"]


def test_the_field_editor_shows_a_value_and_tells_another(qtbot: QtBot) -> None:
    editor = example("A field editor")["SliderEditor"]()
    qtbot.addWidget(editor)
    post = Post("---\nrating: 3\n---\n")
    field = post.front_matter.get("rating")
    assert field is not None
    editor.show_content(Content(("rating",), field.node, post))
    assert editor.slider.value() == 3
    with qtbot.waitSignal(editor.value_edited) as told:
        editor.slider.sliderMoved.emit(7)
    assert told.args == [("rating",), 7]


def test_the_check_finds_and_mends(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = example("A check")["find_todo_in_title"]
    monkeypatch.setattr(registry, "RULES", MappingProxyType({**registry.RULES, "todo-in-title": rule}))
    post = Post("---\ntitle: TODO A fine day  # yes\n---\n")
    (problem,) = registry.check(post)
    assert problem.rule == "todo-in-title"
    assert problem.fix is not None
    assert post.after(problem.fix).source == "---\ntitle: A fine day  # yes\n---\n"


def test_the_liquid_tag_writes_in_a_post(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(environment().tags, "note", example("A Liquid tag")["Note"](environment()))
    trace = FrontPost(open_front(None)).run("---\n---\n", "Look: {% note mind the <gap> %}.").trace
    assert trace is not None
    assert trace.written == 'Look: <p class="note">mind the &lt;gap&gt;</p>.'


def test_the_export_writes_each_post(tmp_path: Path) -> None:
    post = tmp_path / "2026-01-30-post.md"
    post.write_text("---\ntitle: x\n---\nSome *words*.\n", "utf-8")
    (done,) = export_all([post], out_dir=tmp_path / "out", make=example("An export")["export_handout"])
    assert done.outcome is Outcome.WRITTEN
    assert "<p>Some <em>words</em>.</p>" in done.target.read_text("utf-8")
