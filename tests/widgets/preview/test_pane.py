"""The preview pane with the real page in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage
from pytestqt.qtbot import QtBot

from editor.bridge.theme import DARK
from editor.widgets.preview.pane import PreviewPane

Ask = Callable[[str], object]


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    made = PreviewPane()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    with qtbot.waitSignal(made.ready, timeout=20_000):
        made.start()
    yield made


@pytest.fixture
def ask(qtbot: QtBot, pane: PreviewPane) -> Ask:
    """Ask the page for the value of an expression, in our world."""

    def asked(script: str) -> object:
        answers: list[object] = []
        assert pane._view is not None
        pane._view.ask(script, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return asked


def patch(**parts: object) -> dict[str, object]:
    return {"reset": False, "removed": [], "inserted": [], "changed": [], "lines": [], "done": True, **parts}


def text_is(qtbot: QtBot, ask: Ask, expected: str) -> None:
    qtbot.waitUntil(lambda: ask("document.getElementById('frontispiece-content').innerText.trim()") == expected)


def blocks(*texts: str) -> list[list[object]]:
    return [[index, index + 1, index * 2, 2, f"<p>{text}</p>"] for index, text in enumerate(texts)]


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


def test_a_change_above_moves_nothing_that_is_seen(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(200)))))
    pane.scroll_to_line(200)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 100)
    before = ask("document.elementFromPoint(100, 50).innerText")
    pane.apply(patch(changed=[[10, "<p>" + "long<br>" * 40 + "</p>"]]))
    qtbot.waitUntil(lambda: str(ask("document.body.textContent")).count("long") == 40)
    qtbot.waitUntil(lambda: ask("document.elementFromPoint(100, 50).innerText") == before)


@pytest.mark.parametrize(
    "html",
    [
        "<script>document.title='PWNED'</script>",
        "<img src=x onerror=\"document.title='PWNED'\">",
        "<svg><script>document.title='PWNED'</script></svg>",
        "<template><script>1</script></template><iframe srcdoc='<script>1</script>'></iframe>",
        "<form action='https://attacker.test'><input name=parentElement></form>",
        "<a href='java\nscript:document.title=1'>x</a>",
        "<link rel=preconnect href=https://attacker.test><meta http-equiv=refresh content='0;url=https://attacker.test'>",
        "<base href='https://attacker.test/'>",
        "<div id=frontispiece-message>trust me</div>",
    ],
)
def test_what_a_post_may_not_bring_is_dropped(qtbot: QtBot, pane: PreviewPane, ask: Ask, html: str) -> None:
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, html + "<p>marker</p>"]]))
    qtbot.waitUntil(lambda: "marker" in str(ask("document.body.innerText")))
    left = ask(
        "(() => { const c = document.getElementById('frontispiece-content');"
        "return [c.querySelectorAll('script, iframe, link, meta, base').length,"
        "[...c.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^(on|action|srcdoc)/.test(a.name)"
        " || /script:/.test(a.value.replace(/\\s/g, '')) || a.value.startsWith('frontispiece-'))).length] })()"
    )
    assert left == [0, 0]
    assert pane._view is not None
    assert pane._view.title() == "Preview"


def test_the_page_stays_and_a_clicked_link_is_told(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, "<a id=l href='https://example.com/日本'>x</a>"]]))
    qtbot.waitUntil(lambda: ask("!!document.getElementById('l')") is True)
    with qtbot.waitSignal(pane.link_clicked) as told:
        ask("(document.getElementById('l').click(), 1)")
    assert told.args == ["https://example.com/%E6%97%A5%E6%9C%AC"]
    assert ask("document.getElementById('l').innerText") == "x"


def test_navigation_by_anyone_is_refused(pane: PreviewPane) -> None:
    assert pane._view is not None
    page = pane._view.page()
    for url in ("https://attacker.test/", "file:///etc/passwd", "frontispiece://post/other", "data:text/html,x"):
        for kind in (
            QWebEnginePage.NavigationType.NavigationTypeOther,
            QWebEnginePage.NavigationType.NavigationTypeRedirect,
            QWebEnginePage.NavigationType.NavigationTypeFormSubmitted,
        ):
            assert not page.acceptNavigationRequest(QUrl(url), kind, True)
            assert not page.acceptNavigationRequest(QUrl(url), kind, False)


def test_a_picture_of_the_site_is_shown(qtbot: QtBot, pane: PreviewPane, ask: Ask, tmp_path: Path) -> None:
    picture = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>'
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "絵.svg").write_text(picture)
    pane.set_place(tmp_path, None)
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, "<img id=i src='/assets/絵.svg'>"]]))
    qtbot.waitUntil(lambda: ask("document.getElementById('i')?.naturalWidth") == 30)


def test_header_message_and_theme_are_shown(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.show_header("<h1>題名</h1>")
    pane.show_message("gave up")
    pane.set_theme(DARK)
    qtbot.waitUntil(lambda: ask("document.getElementById('frontispiece-message').innerText") == "gave up")
    assert ask("document.getElementById('frontispiece-header').innerText.trim()") == "題名"
    assert ask("document.documentElement.dataset.theme") == "dark"


def test_a_page_whose_process_ended_comes_back(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    assert pane._view is not None
    with qtbot.waitSignal(pane.ready, timeout=20_000):
        pane._view.page().load(QUrl("frontispiece://post/"))
    pane.apply(patch(reset=True, inserted=blocks("again")))
    text_is(qtbot, ask, "again")
