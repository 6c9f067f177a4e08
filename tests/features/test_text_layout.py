"""How the text is set, chosen in the View menu and kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu

from tests.features.test_marks import opened
from tests.journeys.conftest import Writer, writer  # noqa: F401 - the window


def entries_of(writer: Writer, title: str) -> dict[str, bool]:  # noqa: F811
    """Return what the submenu *title* offers, and what of it is checked."""
    menu = next(menu for menu in writer.window.findChildren(QMenu) if menu.title().replace("&", "") == title)
    return {action.text(): action.isChecked() for action in menu.actions()}


def test_the_width_of_lines_is_chosen_and_shown_as_chosen(writer: Writer, tmp_path: Path) -> None:  # noqa: F811
    post = opened(writer, tmp_path, "word " * 200)
    writer.window.resize(1800, 700)
    usual = post.text.viewport().width()
    writer.do("view.measure_60")
    narrow = post.text.viewport().width()
    assert narrow < usual
    assert [title for title, checked in entries_of(writer, "Text Layout").items() if checked] == [
        "Narrow Lines: 60 Letters, 30 Kanji",
        "Line Height of the Typeface",
    ]
    writer.do("view.measure_0")
    assert post.text.viewport().width() > usual


def test_the_height_of_lines_is_chosen_for_all_posts(writer: Writer, tmp_path: Path) -> None:  # noqa: F811
    post = opened(writer, tmp_path, "one\ntwo")
    before = post.text.blockBoundingRect(post.text.document().firstBlock()).height()
    writer.do("view.line_height_150")
    after = post.text.blockBoundingRect(post.text.document().firstBlock()).height()
    assert after > 1.4 * before
    other = tmp_path / "other.md"
    other.write_text("one\ntwo")
    later = writer.open(other).text
    assert later.blockBoundingRect(later.document().firstBlock()).height() == after


def test_the_typeface_is_asked_for_and_kept(writer: Writer, tmp_path: Path) -> None:  # noqa: F811
    post = opened(writer, tmp_path, "text")
    writer.prompts.then("DejaVu Serif")
    writer.do("view.typeface")
    assert writer.prompts.asked[-1] == ("choose_typeface", "")
    assert post.text.font().families()[0] == "DejaVu Serif"
    assert len(post.text.font().families()) > 1  # the usual ones stand in for letters that it does not have
    writer.prompts.then(None)
    writer.do("view.typeface")
    assert writer.workbench.settings.value.text.family == "DejaVu Serif"
