"""Formats on the lines that are seen, and on no others."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.text.palette import DARK, LIGHT
from editor.widgets.text.pane import TextPane


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    """A shown pane."""
    made = TextPane()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def formats(pane: TextPane, line: int) -> list[tuple[str, QTextCharFormat]]:
    """Return each formatted piece of a line, as it is laid out, with its format."""
    block = pane.document().findBlockByNumber(line)
    layout: QTextLayout = block.layout()
    at = layout.preeditAreaPosition()
    text = block.text()
    laid_out = (text[:at] + layout.preeditAreaText() + text[at:] if at >= 0 else text).encode("utf-16-le")
    return [
        (laid_out[2 * r.start : 2 * (r.start + r.length)].decode("utf-16-le"), QTextCharFormat(r.format))
        for r in layout.formats()
    ]


def coloured(pane: TextPane, line: int) -> dict[str, str]:
    """Return the colour of each piece of a line that has one of its own."""
    return {
        text: made.foreground().color().name()
        for text, made in formats(pane, line)
        if made.foreground().style() is not Qt.BrushStyle.NoBrush
    }


def strong(pane: TextPane, line: int) -> list[str]:
    """Return the bold pieces of a line."""
    return [text for text, made in formats(pane, line) if made.fontWeight() == QFont.Weight.Bold]


SOME_LINES = st.lists(
    st.sampled_from(
        ["", "plain *text*", "# heading", "===", "```ruby", "```", "<!-- note", "end -->", "{% raw %}", "{% endraw %}"]
    ),
    max_size=12,
)
STEPS = st.lists(
    st.tuples(st.sampled_from(("edit", "scroll")), st.integers(0, 150), st.integers(0, 30), SOME_LINES), max_size=8
)


@given(SOME_LINES, STEPS)
def test_all_that_is_seen_is_formatted_as_if_it_had_just_been_opened_after_any_edits_and_scrolls(
    qapp: QApplication, lines: list[str], steps: list[tuple[str, int, int, list[str]]]
) -> None:
    pane = small_pane("\n".join(lines * 10))
    for step, place, count, new in steps:
        if step == "scroll":
            pane.verticalScrollBar().setValue(place)
        else:
            replace_lines(pane, place, count, new)
        fresh = small_pane("\n".join(pane.lines()))
        fresh.verticalScrollBar().setValue(pane.verticalScrollBar().value())
        first, end = fresh.lines_around()
        for line in range(first, min(end, pane.blockCount())):
            assert formats(pane, line) == formats(fresh, line), (line, "\n".join(pane.lines()))


def small_pane(text: str) -> TextPane:
    """Return a pane in which ten lines of *text* are seen."""
    pane = TextPane()
    pane.resize(900, 12 * pane.fontMetrics().lineSpacing())
    pane.ensurePolished()
    pane.show_text(text)
    pane.grab()
    return pane


def replace_lines(pane: TextPane, first: int, count: int, lines: list[str]) -> None:
    """Put *lines* in the place of *count* lines from *first* on, as far as there are."""
    document = pane.document()
    first = min(first, document.blockCount() - 1)
    last = min(first + count, document.blockCount() - 1)
    cursor = QTextCursor(document.findBlockByNumber(first))
    cursor.setPosition(document.findBlockByNumber(last).position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText("".join(f"{line}\n" for line in lines))


def test_a_typed_line_is_formatted_at_once(pane: TextPane) -> None:
    QTest.keyClicks(pane, "a **b** c")
    assert strong(pane, 0) == ["**b**"]


@pytest.mark.parametrize(
    ("text", "line", "bold"),
    [
        ("題名\n====\n\nx", 0, True),
        ("a\n\nTitle *x*\n--\n", 2, True),
        ("a\n\n{: .k}\nTitle\n---\n", 3, True),
        ("a\nb\n---\n", 1, False),
        ("- item\n---\n", 0, False),
        ("    code\n---\n", 0, False),
        ("```\n\na\n---\n```", 2, False),
        ("a\n- item\n", 0, False),
        ("a\n-\n", 0, False),
    ],
)
def test_a_line_above_a_line_of_signs_is_a_heading(pane: TextPane, text: str, line: int, bold: bool) -> None:
    pane.show_text(text)
    assert (pane.document().findBlockByNumber(line).text() in strong(pane, line)) is bold


def test_a_heading_comes_and_goes_with_the_lines_around_it(pane: TextPane) -> None:
    pane.show_text("a\n\nTitle\n")
    pane.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(pane, "--")
    assert strong(pane, 2) == ["Title"]
    QTest.keyClicks(pane, "x")
    assert strong(pane, 2) == []
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert strong(pane, 2) == ["Title"]
    cursor = pane.textCursor()
    cursor.setPosition(2)
    pane.setTextCursor(cursor)
    QTest.keyClicks(pane, "b")
    assert strong(pane, 2) == []


def test_places_are_in_utf16(pane: TextPane) -> None:
    pane.show_text("😀 **太字😀** x")
    assert strong(pane, 0) == ["**太字😀**"]


def test_lines_far_away_are_not_formatted_until_they_are_seen(pane: TextPane) -> None:
    pane.show_text("**a**\n" * 5_000)
    assert formats(pane, 0)
    assert not formats(pane, 4_000)
    cursor = pane.textCursor()
    cursor.setPosition(pane.document().findBlockByNumber(4_000).position())
    pane.setTextCursor(cursor)
    assert formats(pane, 4_000)


def test_an_opened_fence_changes_the_lines_behind(pane: TextPane) -> None:
    pane.show_text("\n**a**\n**b**")
    assert strong(pane, 2)
    QTest.keyClicks(pane, "```")
    assert not strong(pane, 1)
    assert not strong(pane, 2)
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert strong(pane, 2)


def test_code_is_coloured_after_the_first_paint(pane: TextPane, qtbot: QtBot) -> None:
    pane.show_text("```python\ndef f():\n    return '''x\ny'''\n```")
    qtbot.waitUntil(lambda: coloured(pane, 1).get("def") == LIGHT.keyword)
    qtbot.waitUntil(lambda: coloured(pane, 3).get("y'''") == LIGHT.string)


def test_edited_code_is_coloured_anew(pane: TextPane, qtbot: QtBot) -> None:
    pane.show_text("```python\nx = 1\n```")
    qtbot.waitUntil(lambda: coloured(pane, 1).get("1") == LIGHT.number)
    cursor = pane.textCursor()
    cursor.setPosition(10)
    pane.setTextCursor(cursor)
    QTest.keyClicks(pane, "'''")
    QTest.keyClick(pane, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: coloured(pane, 2).get("x = 1") == LIGHT.string)


def test_code_in_a_quote_is_coloured_behind_the_sign_of_the_quote(pane: TextPane, qtbot: QtBot) -> None:
    pane.show_text("> ```python\n> # 注 **x**\n>\n> def f(): pass\nno code\n")
    qtbot.waitUntil(lambda: coloured(pane, 3).get("def") == LIGHT.keyword)
    assert coloured(pane, 1)["# 注 **x**"] == LIGHT.mark
    assert not strong(pane, 1)
    assert [pane.begins_verbatim(line) for line in range(6)] == [False, True, True, True, False, False]


def test_code_in_a_language_that_nobody_knows_is_plain(pane: TextPane, qtbot: QtBot) -> None:
    pane.show_text("```nolanguage\nx\n```\n```python\ny = 1\n```")
    qtbot.waitUntil(lambda: coloured(pane, 4).get("1") == LIGHT.number)
    assert [text for text, _ in formats(pane, 1)] == ["x"]


def test_pygments_waits_for_the_first_paint() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from editor.widgets.text.pane import TextPane; pane = TextPane(); pane.show_text('```python\\nx = 1\\n```');"
        "print('pygments' in sys.modules, 'yaml' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False"]


def test_dark_recolours_what_is_seen(pane: TextPane) -> None:
    pane.show_text("[a](b)")
    assert coloured(pane, 0)["a"] == LIGHT.link
    pane.take_colours(DARK)
    assert coloured(pane, 0)["a"] == DARK.link


def test_formats_move_aside_for_what_is_being_composed(pane: TextPane) -> None:
    pane.show_text("**a** **b**")
    cursor = pane.textCursor()
    cursor.setPosition(6)
    pane.setTextCursor(cursor)
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    attribute = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, 0, 2, underlined)
    QApplication.sendEvent(pane, QInputMethodEvent("にほ", [attribute]))
    assert strong(pane, 0) == ["**a**", "**b**"]
    assert [text for text, made in formats(pane, 0) if made.fontUnderline()] == ["にほ"]
    QApplication.sendEvent(pane, QInputMethodEvent("", []))
    assert strong(pane, 0) == ["**a**", "**b**"]


def test_of_a_very_long_line_the_beginning_is_formatted(pane: TextPane) -> None:
    pane.show_text("**a** " * 30_000)
    block = pane.document().firstBlock()
    ends = [r.start + r.length for r in block.layout().formats()]
    assert 3_000 < max(ends) <= 4_000


def test_yaml_has_keys(qtbot: QtBot) -> None:
    pane = TextPane(mode="yaml")
    qtbot.addWidget(pane)
    pane.show_text("title: 'x'\nexcerpt: |\n  a: b")
    assert coloured(pane, 0)["title"] == LIGHT.key
    assert coloured(pane, 2) == {"  a: b": LIGHT.string}
