"""The preview pane with the real page in it: patches, scroll, theme, and coming back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.bridge.theme import DARK
from editor.widgets.preview.pane import PreviewPane
from tests.widgets.preview.page import Ask, blocks, patch, text_is


def test_patches_insert_change_and_remove_blocks(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.apply(patch(reset=True, inserted=blocks("one", "two", "three")))
    text_is(qtbot, ask, "one\n\ntwo\n\nthree")
    pane.apply(patch(removed=[2], changed=[[3, "<p>3</p>"]], inserted=[[1, 9, 1, 1, "<p>new</p>"]]))
    text_is(qtbot, ask, "one\n\nnew\n\n3")
    pane.apply(patch(reset=True, inserted=blocks("other")))
    text_is(qtbot, ask, "other")


def test_blocks_are_kept_in_sections(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(200)))))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('section > div').length") == 200)
    counts = ask("[...document.querySelectorAll('section')].map((section) => section.childElementCount)")
    assert counts == [64, 64, 64, 8]


def test_the_lines_that_are_seen_are_told(qtbot: QtBot, pane: PreviewPane) -> None:
    told: list[tuple[int, int]] = []
    pane.visible_changed.connect(lambda first, last: told.append((first, last)))
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(200)))))
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1][0] == 0
    assert 4 < told[-1][1] < 100
    pane.scroll_to_line(300)
    qtbot.waitUntil(lambda: told[-1][0] > 100)


def test_a_letter_in_a_block_is_no_reason_to_ask_what_is_seen(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.apply(patch(reset=True, inserted=blocks("a", "b")))
    qtbot.waitUntil(lambda: pane._script.is_idle and not pane._in_sight._pause.isActive())
    pane.apply(patch(changed=[[1, "<p>ab</p>"]]))
    qtbot.waitUntil(lambda: pane._script.is_idle)
    assert not pane._in_sight._pause.isActive()
    with qtbot.waitSignal(pane.visible_changed):
        pane.apply(patch(removed=[1], lines=[[2, 0]]))


FIRST_SEEN = (
    "(() => { const place = (e) => e.getBoundingClientRect();"
    "const e = [...document.querySelectorAll('section > div')].find((e) => place(e).bottom > 0);"
    "return [e.textContent, place(e).top] })()"
)


def is_near(place: object, other: object) -> bool:
    """Tell whether two answers to FIRST_SEEN name the same text, at the same height but for the scroll's rounding."""
    match place, other:
        case [str(text), int() | float() as top], [str(other_text), int() | float() as other_top]:
            return text == other_text and abs(top - other_top) <= 1
    return False


@pytest.mark.parametrize("block", [10, 80, 98], ids=["far above", "in the same section", "just above"])
def test_a_change_above_moves_nothing_that_is_seen(qtbot: QtBot, pane: PreviewPane, ask: Ask, block: int) -> None:
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(200)))))
    pane.scroll_to_line(220)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 100)
    before = ask(FIRST_SEEN)
    pane.apply(patch(changed=[[block, "<p>" + "long<br>" * 40 + "</p>"]]))
    qtbot.waitUntil(lambda: str(ask("document.body.textContent")).count("long") == 40)
    assert is_near(ask(FIRST_SEEN), before)


def test_many_blocks_above_move_nothing_that_is_seen(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(200)))))
    pane.scroll_to_line(200)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 100)
    before = ask(FIRST_SEEN)
    above = blocks(*["above"] * 150, first=1000)
    pane.apply(patch(inserted=above, removed=[1, 2, 3]))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('section > div').length") == 347)
    assert is_near(ask(FIRST_SEEN), before)


def test_a_picture_of_the_site_is_shown(qtbot: QtBot, pane: PreviewPane, ask: Ask, tmp_path: Path) -> None:
    picture = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>'
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "絵.svg").write_text(picture)
    pane.set_place(tmp_path, None)
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, "<img id=i src='/assets/絵.svg'>"]]))
    qtbot.waitUntil(lambda: ask("document.getElementById('i')?.naturalWidth") == 30)


def test_header_language_and_theme_are_shown(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.show_header("<h1>題名</h1>")
    pane.show_lang("ja")
    pane.set_theme(DARK)
    qtbot.waitUntil(lambda: ask("document.documentElement.dataset.theme") == "dark")
    assert ask("document.getElementById('frontispiece-header').innerText.trim()") == "題名"
    assert ask("document.documentElement.lang") == "ja"
    assert ask("getComputedStyle(document.documentElement).backgroundColor") == f"rgb{rgb(DARK.surface)}"


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def test_a_message_stands_above_the_page_until_the_next_patch(pane: PreviewPane) -> None:
    pane.show_message("gave up")
    assert pane.message == "gave up"
    pane.apply(patch(reset=True, inserted=blocks("x")))
    assert pane.message == ""


def test_the_page_can_be_made_larger(pane: PreviewPane) -> None:
    pane.set_zoom(1.5)
    assert pane._view is not None
    assert pane._view.zoomFactor() == 1.5
    pane.set_zoom(99)
    assert pane.zoom == 5


def test_a_text_that_is_resumed_stays_where_it_was_seen(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(200)))))
    told: list[int] = []
    pane.visible_changed.connect(lambda first, _last: told.append(first))
    pane.scroll_to_line(200)
    qtbot.waitUntil(lambda: bool(told) and told[-1] > 100)
    before = ask(FIRST_SEEN)
    again = blocks(*map(str, range(200)), first=1000)
    pane.apply(patch(reset=True, resumed=True, inserted=[[0, *again[90][1:]], *again[91:110]]))
    pane.apply(patch(inserted=again[:90]))
    pane.apply(patch(inserted=again[110:]))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('section > div').length") == 200)
    assert is_near(ask(FIRST_SEEN), before)


def test_another_text_is_seen_from_its_top(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(200)))))
    pane.scroll_to_line(200)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 100)
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(200)))))
    qtbot.waitUntil(lambda: ask("window.scrollY") == 0)


@pytest.mark.skipif(os.name == "nt", reason="the page's process is ended by a signal")
def test_a_page_whose_process_ended_comes_back(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    assert pane._view is not None
    pane.show_header("<h1>card</h1>")
    pane.set_zoom(1.5)
    with qtbot.waitSignal(pane.ready):
        os.kill(pane._view.page().renderProcessPid(), signal.SIGKILL)
        qtbot.waitUntil(lambda: not pane.is_ready)
        pane.apply(patch(inserted=blocks("lost")))
    pane.apply(patch(reset=True, inserted=blocks("again")))
    text_is(qtbot, ask, "again")
    assert ask("document.getElementById('frontispiece-header').innerText.trim()") == "card"
    assert pane._view.zoomFactor() == 1.5


def test_a_page_that_ends_again_and_again_says_so(qtbot: QtBot, pane: PreviewPane) -> None:
    assert pane._view is not None
    pane._view.ended.emit()
    assert pane.message == ""
    pane._view.ended.emit()
    assert pane.message != ""
    with qtbot.waitSignal(pane.ready):
        pass


def test_the_place_of_the_page_is_made_without_webengine() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from editor.widgets.preview.pane import PreviewPane; pane = PreviewPane(); pane.show();"
        "print([name for name in ('PySide6.QtWebEngineCore', 'pygments', 'markdown', 'yaml') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_html_source_is_in_the_colours_of_code(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    html = '<p><a href="/x">say "a" &amp; b</a> &lt;i&gt;<!-- a > b --></p>'
    pane.show_source(True)
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, html]]))
    text_is(qtbot, ask, html)
    spans = ask("[...document.querySelectorAll('pre.highlight span')].map((s) => [s.className, s.textContent])")
    assert spans == [
        ["nt", "<p"],
        ["nt", ">"],
        ["nt", "<a"],
        ["na", "href"],
        ["s", '"/x"'],
        ["nt", ">"],
        ["ni", "&amp;"],
        ["nt", "</a"],
        ["nt", ">"],
        ["ni", "&lt;"],
        ["ni", "&gt;"],
        ["c", "<!-- a > b -->"],
        ["nt", "</p"],
        ["nt", ">"],
    ]
    inks = ask(
        "[...document.querySelectorAll('pre.highlight, pre.highlight span')].map((s) => getComputedStyle(s).color)"
    )
    assert isinstance(inks, list)
    assert len(set(inks)) == 5
