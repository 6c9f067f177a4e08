"""A block that changes becomes what its new HTML says, and keeps the nodes that are alike."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from editor.widgets.preview.pane import PreviewPane
from tests.widgets.preview.page import Ask, patch

CODE = '<div class="highlight"><pre><code>{}</code></pre></div>'
BLOCK = "frontispiece.blocks.get(1)"


def show(qtbot: QtBot, pane: PreviewPane, ask: Ask, html: str, *, changed: bool) -> None:
    whole = patch(changed=[[1, html]]) if changed else patch(reset=True, inserted=[[0, 1, 0, 1, html]])
    pane.apply(whole)
    qtbot.waitUntil(lambda: pane._script.is_idle)
    assert ask(f"{BLOCK}.innerHTML") == html


def test_of_long_code_only_the_changed_line_is_made_anew(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    lines = [f'<span class="k">line {number}</span>\n' for number in range(200)]
    show(qtbot, pane, ask, CODE.format("".join(lines)), changed=False)
    ask(f"{BLOCK}.querySelectorAll('span').forEach((span) => {{ span.kept = true; }})")
    lines[100] = '<span class="s">another</span>\n'
    show(qtbot, pane, ask, CODE.format("".join(lines)), changed=True)
    assert ask(f"[...{BLOCK}.querySelectorAll('span')].filter((span) => !span.kept).length") == 1


def test_a_picture_beside_what_changes_is_not_shown_anew(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    show(qtbot, pane, ask, '<p>a<img src="/a.png" alt="b">c</p>', changed=False)
    ask(f"{BLOCK}.querySelector('img').kept = true")
    show(qtbot, pane, ask, '<p>a longer<img src="/a.png" alt="b">c</p>', changed=True)
    assert ask(f"{BLOCK}.querySelector('img').kept") is True


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>a</p>", ""),
        ("", "<p>a</p>"),
        ("<p>a</p>", "<h1>a</h1>"),
        ("<p>a</p>", '<p class="b">a</p>'),
        ("<p>a</p><p>b</p><p>c</p>", "<p>a</p><p>c</p>"),
        ("<p>a</p><p>c</p>", "<p>a</p><p>b</p><p>c</p>"),
        ("<p>a</p><p>a</p><p>a</p>", "<p>a</p><p>a</p>"),
        ("<p>a</p><p>a</p>", "<p>a</p><p>a</p><p>a</p>"),
        ("<ul><li>a</li><li>b</li></ul>", "<ul><li>a</li><li><em>b</em></li></ul>"),
        ("a<!-- b -->c", "a<!-- d -->c"),
        ("<p>a</p>text", "<p>a</p>text<p>b</p>"),
    ],
)
def test_it_becomes_what_is_said(qtbot: QtBot, pane: PreviewPane, ask: Ask, before: str, after: str) -> None:
    show(qtbot, pane, ask, before, changed=False)
    show(qtbot, pane, ask, after, changed=True)


def test_an_attribute_that_may_not_stand_is_taken_off_beside_plain_tags(
    qtbot: QtBot, pane: PreviewPane, ask: Ask
) -> None:
    spans = '<span class="k">a</span>' * 50
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, f'{spans}<b class="x" onclick="y()">b</b>{spans}']]))
    qtbot.waitUntil(lambda: pane._script.is_idle)
    assert ask(f"{BLOCK}.innerHTML") == f'{spans}<b class="x">b</b>{spans}'
