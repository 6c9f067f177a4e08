"""A writer whose posts hold Liquid sees what Jekyll will make of it, and what is wrong in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from editor.bridge.render_client import RenderClient
from editor.widgets.open_post import OpenPost
from editor.widgets.problems import ProblemsPanel
from tests.journeys.conftest import Writer

TEXT = "document.getElementById('frontispiece-content').textContent"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for folder in ("_posts", "_includes"):
        (root / folder).mkdir(parents=True)
    (root / "_config.yml").write_text("title: My site\n")
    (root / "_includes" / "note.html").write_text("note of {{ include.by }}")
    (root / "_posts" / "2020-01-01-old.md").write_text("---\ntitle: Old\n---\nold\n")
    return root


def opened(reader: Writer, site: Path, text: str) -> OpenPost:
    file = site / "_posts" / "2024-01-01-new.md"
    file.write_text(f"---\ntitle: New\n---\n{text}")
    return reader.open(file)


def sees(reader: Writer, words: str) -> None:
    reader.qtbot.waitUntil(lambda: words in str(reader.ask_page(TEXT)))


def test_liquid_is_shown_as_jekyll_writes_it_with_what_is_not_saved_yet(reader: Writer, site: Path) -> None:
    post = opened(reader, site, "On {{ site.title }}: {{ page.title }}, before it {{ page.previous.title }}.\n")
    sees(reader, "On My site: New, before it Old.")

    post.form.value_edited.emit(("title",), "Newer")
    sees(reader, "On My site: Newer, before it Old.")

    post.text.insertPlainText("Typed. ")
    sees(reader, "Typed. On My site: Newer, before it Old.")


def test_a_post_that_is_saved_into_a_site_is_shown_as_one_of_it(reader: Writer, site: Path, tmp_path: Path) -> None:
    file = tmp_path / "2024-01-01-new.md"
    file.write_text("---\ntitle: New\n---\nOn {{ site.title }}, before it {{ page.previous.title }}.\n")
    reader.open(file)
    sees(reader, "On , before it .")

    reader.prompts.then(site / "_posts" / file.name)
    reader.do("file.save_as")
    sees(reader, "On My site, before it Old.")


def test_an_include_that_is_changed_on_the_disk_is_seen(reader: Writer, site: Path) -> None:
    opened(reader, site, "A {% include note.html by='me' %}\n")
    sees(reader, "A note of me")

    (site / "_includes" / "note.html").write_text("word of {{ include.by }}")

    sees(reader, "A word of me")


def test_what_is_wrong_is_a_label_in_the_preview_and_a_problem_with_its_line(reader: Writer, site: Path) -> None:
    post = opened(reader, site, "One.\n\n{% nobody knows %}\n\nTwo.\n")
    chip = "document.querySelector('.liquid-fault[data-fault=\"unknown-tag\"]')?.textContent"
    reader.qtbot.waitUntil(lambda: reader.ask_page(chip) == "nobody")

    reader.do("view.problems")
    place = ("Line 3", "Jekyll stops at the tag “nobody” unless a plugin brings it; the preview runs no plugins.")
    reader.qtbot.waitUntil(lambda: place in problems(reader))

    start = post.document.post.source.index("{% nobody")
    post.text.setTextCursor(cursor_over(post, start - post.document.post.text.start, len("{% nobody knows %}")))
    post.text.insertPlainText("gone")
    reader.qtbot.waitUntil(lambda: place not in problems(reader))


def test_lines_of_the_page_are_those_of_the_text(reader: Writer, site: Path) -> None:
    opened(reader, site, "{% for i in (1..9) %}\nLine {{ i }}\n\n{% endfor %}\n\nThe last one.\n")
    sees(reader, "Line 9")

    lines = reader.workbench.preview._lines
    last = max(lines.starts(), key=lambda start: start[1])

    assert last[1] == 5


def problems(reader: Writer) -> list[tuple[str, str]]:
    panel = reader.window.findChild(ProblemsPanel)
    assert panel is not None
    return [(remark.place, remark.words) for remark in panel.list.remarks]


def cursor_over(post: OpenPost, start: int, length: int) -> QTextCursor:
    cursor = post.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + length, cursor.MoveMode.KeepAnchor)
    return cursor


def problems_of(writer: Writer) -> list[str]:
    return [words for _, words in problems(writer) if "nobody" in words or "missing.html" in words]


def test_what_is_wrong_is_a_problem_too_while_no_preview_is_shown(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "One.\n\n{% nobody knows %}\n\nTwo.\n")
    writer.qtbot.waitUntil(lambda: len(problems_of(writer)) == 1)
    assert writer.workbench.preview._view is None

    post.text.moveCursor(QTextCursor.MoveOperation.End)
    post.text.insertPlainText("{% include missing.html %}\n")
    writer.qtbot.waitUntil(lambda: len(problems_of(writer)) == 2)

    plain = site / "_posts" / "2020-01-01-old.md"
    writer.open(plain)
    writer.qtbot.waitUntil(lambda: problems_of(writer) == [])


def test_liquid_that_comes_into_a_text_without_any_is_run_while_no_preview_is_shown(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "One.\n")
    writer.qtbot.waitUntil(lambda: problems_of(writer) == [])

    post.text.insertPlainText("{% nobody knows %}\n\n")
    writer.qtbot.waitUntil(lambda: len(problems_of(writer)) == 1)

    writer.do("view.check_text")
    assert writer.workbench.preview.faults == ()
    writer.do("view.check_text")
    writer.qtbot.waitUntil(lambda: len(problems_of(writer)) == 1)


def test_what_is_told_late_of_the_post_before_is_no_problem_of_a_text_without_liquid(
    writer: Writer, site: Path
) -> None:
    opened(writer, site, "One.\n\n{% nobody knows %}\n\nTwo.\n")
    writer.open(site / "_posts" / "2020-01-01-old.md")  # before the answer has come

    preview = writer.workbench.preview
    client = writer.window.findChild(RenderClient)
    assert client is not None
    with writer.qtbot.waitSignal(client.faults_told, check_params_cb=bool):
        pass

    assert preview.faults == ()
    assert problems_of(writer) == []


def test_a_preview_that_is_hidden_and_shown_again_has_the_text_of_now(reader: Writer, site: Path) -> None:
    post = opened(reader, site, "One {{ site.title }}.\n")
    sees(reader, "One My site.")
    reader.do("view.preview")
    post.text.insertPlainText("Typed. {% nobody knows %} ")
    reader.qtbot.waitUntil(lambda: len(problems_of(reader)) == 1)

    reader.do("view.preview")

    sees(reader, "Typed. nobody One My site.")
