"""The page itself, behind its wall."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QWidget

from editor import resources
from editor.bridge.page_wall import WalledPage
from editor.bridge.scheme import PAGE, AskStyle, SchemeHandler, register_scheme
from editor.bridge.served import Place
from editor.bridge.tasks import TaskRunner

SCRIPTS = ("shell.js", "scroll.js", "caret.js", "frame.js", "keeping.js", "glimpse.js")

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld


class PreviewView(QWebEngineView):
    """Shows the shell page; our script runs in a world that the page's own cannot reach."""

    loaded = Signal()
    ended = Signal()  # the page's process is gone and what it showed with it; ``load_shell`` begins anew
    scrolled = Signal()
    link_clicked = Signal(str)
    told = Signal(object)  # what our script in the page tells by itself: a dict[str, object]

    def __init__(self, parent: QWidget, *, tasks: TaskRunner | None = None) -> None:
        register_scheme()  # before the first thing of WebEngine's is made
        super().__init__(parent)
        self._handler = SchemeHandler(self, tasks=tasks)
        self._page = WalledPage(self._handler, self)
        self.setPage(self._page)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.setAccessibleName(self.tr("Preview"))
        self._page.loadFinished.connect(self._on_page_load_finished)
        self._page.scrollPositionChanged.connect(self._on_page_scrolled)
        self._page.link_clicked.connect(self.link_clicked)
        self._page.told.connect(self._on_page_told)
        self._page.renderProcessTerminated.connect(self._on_page_render_process_terminated)
        self.load_shell()

    def load_shell(self) -> None:
        """Load the empty page; ``loaded`` tells when it can be filled."""
        self._page.load(PAGE)

    def start_scripts(self) -> None:
        """Run our scripts in the page that was loaded."""
        for name in SCRIPTS:
            self.run(resources.text("preview", name))
        self.run(f"frontispiece.beginTelling({json.dumps(self._page.token)});")

    def run_then(self, script: str, done: Callable[[], None]) -> None:
        """Run *script* in our world and call *done* when the page is through with it."""
        self._page.runJavaScript(f"{script}\n0;", _WORLD, lambda _: done())

    def run(self, script: str) -> None:
        """Run *script* in our world."""
        self._page.runJavaScript(script, _WORLD)

    def ask(self, expression: str, answered: Callable[[object], None]) -> None:
        """Tell the value of *expression* in our world, None where it has none."""

        # As JSON: of a list only an empty text would arrive.
        def answer(text: object) -> None:
            answered(json.loads(text) if isinstance(text, str) and text else None)

        self._page.runJavaScript(f"JSON.stringify({expression})", _WORLD, answer)

    def set_place(self, place: Place) -> None:
        """Let names in the post mean files at *place*."""
        self._handler.set_place(place)

    def set_styles(self, ask: AskStyle | None) -> None:
        """Have *ask* tell the style sheets of the site."""
        self._handler.set_styles(ask)

    def set_ground(self, colour: str) -> None:
        """Paint *colour* where the page has painted nothing yet."""
        if colour:
            self._page.setBackgroundColor(QColor(colour))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy; the rest of Chromium's menu would lead away from the post."""
        event.accept()
        request = self.lastContextMenuRequest()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(bool(request.selectedText()))
        copy.triggered.connect(self._page.action(QWebEnginePage.WebAction.Copy).trigger)
        if request.linkUrl().isValid():
            link = menu.addAction(self.tr("Copy Link Address"))
            link.triggered.connect(self._page.action(QWebEnginePage.WebAction.CopyLinkToClipboard).trigger)
        menu.popup(event.globalPos())

    def _on_page_load_finished(self, ok: bool) -> None:
        if ok:
            self.loaded.emit()

    def _on_page_told(self, text: str) -> None:
        try:
            told = json.loads(text)
        except (ValueError, RecursionError):
            return  # none of our script's words: a page that was taken over knows the token, too
        if isinstance(told, dict):
            self.told.emit(told)

    def _on_page_scrolled(self, _position: QPointF) -> None:
        self.scrolled.emit()

    def _on_page_render_process_terminated(
        self, _status: QWebEnginePage.RenderProcessTerminationStatus, _code: int
    ) -> None:
        self.ended.emit()
