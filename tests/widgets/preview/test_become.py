"""A block that changes becomes what its new HTML says, and keeps the nodes that are alike."""

from __future__ import annotations

import json

import pytest
from pytestqt.qtbot import QtBot

from editor.post.edit import Edit
from editor.render.blocks import BlockRenderer, Patch
from editor.render.messages import patch_message
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


def message_of(made: Patch, *, reset: bool) -> dict[str, object]:
    return {**patch_message(made, version=1, reset=reset, done=True)}


EDITS = [(12, 0, "x"), (9, 4, ""), (20, 0, "'''\n"), (20, 4, ""), (3, 0, "# "), (25, 6, "a < b & c\r\nd"), (0, 30, "")]


@pytest.mark.parametrize("language", ["python", "ruby", ""])
def test_code_whose_tokens_change_is_what_a_full_load_would_show(
    qtbot: QtBot, pane: PreviewPane, ask: Ask, language: str
) -> None:
    fence = f"~~~{language}\n"
    code = "def f(x):\n    return 'a' + x  # b\n\nf(1 < 2)\n"
    renderer = BlockRenderer()
    pane.apply(message_of(renderer.load(f"{fence}{code}~~~\n"), reset=True))
    told_in_tokens = 0
    for start, removed, inserted in EDITS:
        edit = Edit(len(fence) + start, code[start : start + removed], inserted)
        code = code[:start] + inserted + code[start + removed :]
        change = renderer.apply([edit])
        told_in_tokens += len(change.code)
        pane.apply(message_of(change, reset=False))
        qtbot.waitUntil(lambda: pane._script.is_idle)
        block = "frontispiece.blocks.values().next().value"
        loaded = f"Object.assign({block}.cloneNode(false), {{ innerHTML: {json.dumps(renderer.html())} }})"
        assert ask(f"{loaded}.isEqualNode({block})"), code
    assert told_in_tokens == len(EDITS)


def test_what_is_selected_beside_changed_code_stays_selected(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    tokens = '<span class="n">a</span> <span class="n">b</span> <span class="n">c</span>'
    show(qtbot, pane, ask, CODE.format(tokens), changed=False)
    ask(f"window.getSelection().selectAllChildren({BLOCK}.querySelectorAll('span')[2])")
    pane.apply(patch(code=[[1, 0, 2, '<span class="k">if</span>\n ']]))
    qtbot.waitUntil(lambda: pane._script.is_idle)
    assert ask("window.getSelection().toString()") == "c"
    assert ask(f"{BLOCK}.innerText.trim()") == "if\n b c"
