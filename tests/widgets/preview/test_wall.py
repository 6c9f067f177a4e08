"""What a post may not do in the preview's page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage
from pytestqt.qtbot import QtBot

from editor.widgets.preview.pane import PreviewPane
from tests.widgets.preview.page import Ask, blocks, patch, text_is

HOSTILE = [
    "<script>document.title='PWNED'</script>",
    "<img src=x onerror=\"document.title='PWNED'\">",
    "<svg><script>document.title='PWNED'</script><template></template><style onload=1></style></svg>",
    "<template><script>1</script><img onerror=1></template><iframe srcdoc='<script>1</script>'></iframe>",
    "<form action='https://attacker.test' onsubmit=1><input name=parentElement><button formaction=x>x</button></form>",
    "<form><input name=attributes><input name=remove><input id=firstChild><input name=replaceWith></form>",
    "<img name=body><img name=createElement><form name=getElementById></form><img name=adoptNode>",
    "<a href='java\nscript:document.title=1'>x</a><a href=' &#1; vbscript:x'>y</a>",
    "<svg><a xlink:href=javascript:1 /><animate attributeName=href values=javascript:1 /></svg>",
    "<svg><a><animate attributeName=href values='#a; java\tscript:1' by=javascript:1 /></a></svg>",
    "<link rel=preconnect href=https://attacker.test><meta http-equiv=refresh content='0;url=https://attacker.test'>",
    "<base href='https://attacker.test/'><title>PWNED</title>",
    "<div id=frontispiece-content>trust me</div><a accesskey=s popovertarget=x contenteditable download>x</a>",
    "<frameset><frame src=https://attacker.test></frameset></main></body></html><script>1</script>",
]


@pytest.mark.parametrize("html", HOSTILE)
def test_what_a_post_may_not_bring_is_dropped(qtbot: QtBot, pane: PreviewPane, ask: Ask, html: str) -> None:
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, html + "<p>marker</p>"]]))
    qtbot.waitUntil(lambda: "marker" in str(ask("document.body.innerText")))
    left = ask(
        "(() => { const c = document.getElementById('frontispiece-content');"
        "const all = [...c.querySelectorAll('*')].flatMap((e) => [e, ...(e.content?.querySelectorAll('*') ?? [])]);"
        "return [all.filter((e) => /^(script|iframe|frame|link|meta|base|title|form)$/.test(e.localName)).length,"
        "all.filter((e) => [...e.attributes].some((a) => "
        "/^(on.*|name|action|formaction|srcdoc|accesskey|popovertarget|contenteditable|download)$/.test(a.name)"
        " || /script:/.test(a.value.replace(/\\s/g, '')) || a.value.startsWith('frontispiece-'))).length] })()"
    )
    assert left == [0, 0]
    assert pane._view is not None
    assert pane._view.title() == "Preview"


def test_a_block_still_changes_after_names_that_would_fool_the_script(
    qtbot: QtBot, pane: PreviewPane, ask: Ask
) -> None:
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, "".join(HOSTILE)], [1, 2, 1, 1, "<p>x</p>"]]))
    pane.apply(patch(removed=[1], changed=[[2, "<p>y</p>"]]))
    text_is(qtbot, ask, "y")


def test_a_control_cannot_be_used(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    controls = "<input type=file><input type=color><form><button>x</button></form><select></select>"
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, controls]]))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll(':disabled').length") == 4)


def test_a_style_reaches_the_post_and_nothing_around_it(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    css = (
        "@import 'https://attacker.test/x'; } body, main, #frontispiece-header { display: none }"
        "p { color: rgb(1, 2, 3) }"
    )
    pane.show_header("<h1>card</h1>")
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, f"<style>{css}</style>"], [1, 2, 1, 1, "<p id=p>x</p>"]]))
    qtbot.waitUntil(lambda: ask("getComputedStyle(document.getElementById('p')).color") == "rgb(1, 2, 3)")
    assert ask(
        "['body', 'main', '#frontispiece-header'].map((s) => getComputedStyle(document.querySelector(s)).display)"
    ) == [
        "block",
        "block",
        "block",
    ]
    assert "attacker" not in str(ask("document.documentElement.outerHTML"))


def test_what_is_laid_over_all_covers_only_its_own_block(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    cover = "<div style='position:fixed;inset:0;z-index:9;background:white;width:9999px;height:9999px'>gone</div>"
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, cover], [1, 2, 1, 1, "<p id=p>x</p>"]]))
    qtbot.waitUntil(lambda: ask("!!document.getElementById('p')") is True)
    box = "document.getElementById('p').getBoundingClientRect()"
    qtbot.waitUntil(lambda: ask(f"document.elementFromPoint({box}.x + 2, {box}.y + 2)?.id") == "p")


@pytest.mark.parametrize(
    ("href", "told_as"),
    [
        ("https://example.com/日本", "https://example.com/%E6%97%A5%E6%9C%AC"),
        ("https://apple.аpple.com/\u202ex", "https://apple.xn--pple-43d.com/%E2%80%AEx"),
        ("mailto:a@example.com", "mailto:a@example.com"),
        ("vscode://file/etc/passwd", "vscode://file/etc/passwd"),
        ("other.html", "frontispiece://post/other.html"),
        ("?a#b", "frontispiece://post/?a#b"),
    ],
)
def test_a_clicked_link_is_told_and_the_page_stays(
    qtbot: QtBot, pane: PreviewPane, ask: Ask, opened: list[str], href: str, told_as: str
) -> None:
    with qtbot.waitSignal(pane.link_clicked) as told:
        click_link(qtbot, pane, ask, f"href='{href}'")
    assert told.args == [told_as]
    assert ask("[document.getElementById('l').innerText, location.href]") == ["x", "frontispiece://post/"]
    assert opened == []


@pytest.mark.parametrize("more", ["target=_blank", "download", "ping=https://attacker.test"])
def test_a_link_does_nothing_else_than_to_be_told(
    qtbot: QtBot, pane: PreviewPane, ask: Ask, opened: list[str], more: str
) -> None:
    with qtbot.waitSignal(pane.link_clicked) as told:
        click_link(qtbot, pane, ask, f"href='https://example.com/' {more}")
    assert told.args == ["https://example.com/"]
    assert opened == []


@pytest.mark.parametrize("href", ["javascript:document.title=1", "file:///etc/passwd", "data:text/html,x"])
def test_a_link_that_is_none_leaves_the_page_as_it_is(
    qtbot: QtBot, pane: PreviewPane, ask: Ask, opened: list[str], href: str
) -> None:
    click_link(qtbot, pane, ask, f"href='{href}'")
    assert ask("[document.title, document.getElementById('l').innerText]") == ["Preview", "x"]
    assert ask("location.href") == "frontispiece://post/"
    assert opened == []


class Desktop(QObject):
    """Stands where the programs of the desktop would be started."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """What the page made the desktop open by itself."""
    desktop, schemes = Desktop(), ("http", "https", "mailto", "vscode", "file", "frontispiece", "data")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, desktop, "open")  # type: ignore[arg-type]  # the stub is wrong
    yield desktop.opened
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def test_what_is_opened_would_be_seen(opened: list[str]) -> None:
    QDesktopServices.openUrl(QUrl("mailto:a@example.com"))
    assert opened == ["mailto:a@example.com"]


def click_link(qtbot: QtBot, pane: PreviewPane, ask: Ask, attributes: str) -> None:
    """Show a link with *attributes* and click it as a reader does."""
    link = f"<a id=l {attributes} style='display:block;height:300px'>x</a>"
    pane.apply(patch(reset=True, inserted=[[0, 1, 0, 1, link]]))
    qtbot.waitUntil(lambda: ask("document.elementFromPoint(150, 150)?.id") == "l")
    assert pane._view is not None
    page = pane._view.focusProxy()
    assert page is not None
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    qtbot.waitUntil(lambda: ask("document.activeElement?.id === 'l' || !document.querySelector('#l[href]')") is True)


def test_a_link_to_a_place_in_the_post_goes_there(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    many = blocks(*map(str, range(200)))
    link = [0, 500, 0, 1, "<a id=l href='#見出し'>x</a>"]
    heading = [200, 501, 500, 1, "<h2 id=見出し>there</h2>"]
    pane.apply(patch(reset=True, inserted=[*many, link, heading]))
    qtbot.waitUntil(lambda: ask("!!document.getElementById('l')") is True)
    with qtbot.assertNotEmitted(pane.link_clicked):
        ask("(document.getElementById('l').click(), 1)")
        qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 1000)


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
