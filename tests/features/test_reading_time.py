"""Reading time in the window: the site's own pace, drift said at the row, written on request and in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.widgets.length_button import LengthForm
from editor.widgets.open_post import OpenPost
from tests.journeys.conftest import Writer, writer  # noqa: F401 - the window

RATE = 500


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site whose posts are read at 500 characters a minute, parts of a minute counted as one."""
    posts = tmp_path / "site" / "_posts"
    posts.mkdir(parents=True)
    (tmp_path / "site" / "_config.yml").write_text("title: x\n")
    for minutes in (1, 2, 3, 4, 5):
        text = f"---\ntitle: t\nreading_time: {minutes}\n---\n{'字' * (RATE * minutes - 10)}\n"
        (posts / f"2026-01-0{minutes}-post.md").write_text(text, encoding="utf-8")
    return posts


def note_of(post: OpenPost) -> str:
    row = post.form.row("reading_time")
    return row.note.text() if row is not None and not row.note.isHidden() else ""


def opened(writer: Writer, path: Path) -> OpenPost:  # noqa: F811
    post = writer.open(path)
    writer.qtbot.waitUntil(lambda: post.form.row("reading_time") is not None)
    writer.qtbot.waitUntil(lambda: post.reading_rate is not None)
    return post


def test_the_rate_is_fitted_to_the_posts_of_the_site(writer: Writer, site: Path) -> None:  # noqa: F811
    rate = opened(writer, site / "2026-01-03-post.md").reading_rate
    assert rate is not None
    assert (rate.posts, rate.agreeing) == (5, 5)
    assert abs(rate.per_minute - RATE) <= 15


def test_drift_is_said_at_the_row_and_computing_ends_it(writer: Writer, qtbot: QtBot, site: Path) -> None:  # noqa: F811
    post = opened(writer, site / "2026-01-02-post.md")
    assert note_of(post) == ""
    post.text.insert_text("字" * RATE * 3)
    qtbot.waitUntil(lambda: note_of(post) != "")
    assert note_of(post).startswith("Says 2 min, would be 5.")
    before = post.document.post.source
    post.form.reading_time_requested.emit(("reading_time",))
    assert "\nreading_time: 5\n" in post.document.post.source
    qtbot.waitUntil(lambda: note_of(post) == "")
    post.document.undo()
    assert post.document.post.source == before


def test_the_status_line_tells_the_minutes_of_the_site(writer: Writer, qtbot: QtBot, site: Path) -> None:  # noqa: F811
    opened(writer, site / "2026-01-04-post.md")
    length = writer.workbench.status.length
    length.show_form(LengthForm.MINUTES)
    qtbot.waitUntil(lambda: length.text() == "4 min read")


def test_a_post_of_no_site_is_read_at_the_usual_rate(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "alone.md"
    path.write_text(f"---\nreading_time: 9\n---\n{'字' * 450}\n", encoding="utf-8")
    post = writer.open(path)
    qtbot.waitUntil(lambda: note_of(post) == "Says 9 min, would be 1.")
    assert post.reading_rate is None


def test_a_graver_note_comes_first(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "twice.md"
    path.write_text("---\nreading_time: 9\nreading_time: 8\n---\nx\n", encoding="utf-8")
    post = writer.open(path)
    qtbot.waitUntil(lambda: note_of(post) == "Says 8 min, would be 1.")
    assert "takes the place" in post.form.rows[0].note.text()
