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
from editor.bridge.page_wall import TrustedPage, WalledPage
from editor.bridge.scheme import AskStyle, SchemeHandler, TrustedSchemeHandler, register_scheme
from editor.bridge.served import Place
from editor.bridge.tasks import TaskRunner
from editor.widgets.preview.pulse import Pulse

SCRIPTS = ("flow.js", "shell.js", "scroll.js", "caret.js", "frame.js", "keeping.js", "glimpse.js")
TRUSTED_SCRIPT = "trusted.js"

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld


class PreviewView(QWebEngineView):
    """Shows the shell page; our script runs in a world that the page's own cannot reach."""

    loaded = Signal()
    ended = Signal()  # the page's process is gone and what it showed with it; ``load_page`` begins anew
    stuck = Signal()  # the trusted page answers nothing any more
    scrolled = Signal()
    link_clicked = Signal(str)
    told = Signal(object)  # what our script in the page tells by itself: a dict[str, object]

    def __init__(self, parent: QWidget, *, tasks: TaskRunner | None = None) -> None:
        register_scheme()  # before the first thing of WebEngine's is made
        super().__init__(parent)
        self._tasks = tasks
        self._ground = ""
        self._place = Place()
        self._ask_style: AskStyle | None = None
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.setAccessibleName(self.tr("Preview"))
        self._handler = SchemeHandler(self, tasks=tasks)
        self._page = WalledPage(self._handler, self)
        self._pulse = Pulse(lambda answer: self._page.runJavaScript("0", _WORLD, answer), self.isVisible, self)
        self._pulse.lost.connect(self.stuck)
        self._take_page()
        self.load_page()

    @property
    def is_trusted(self) -> bool:
        """Whether what is shown is the page of a trusted site, whose scripts run."""
        return isinstance(self._page, TrustedPage)

    def load_page(self) -> None:
        """Load the page; ``loaded`` tells when it can be filled."""
        self._page.open()
        if self.is_trusted:
            self._pulse.watch()

    def load_trusted(self, html: str) -> None:
        """Load *html*, the page of a site that the writer trusts, with its scripts; ``loaded`` tells when it is there.

        It is filled already. Each trust has a page and a profile of its own, so that nothing outlives it.
        """
        if not isinstance(self._handler, TrustedSchemeHandler):
            handler = TrustedSchemeHandler(self, tasks=self._tasks)
            scripts = [resources.text("preview", name) for name in (*SCRIPTS, TRUSTED_SCRIPT)]
            self._replace(TrustedPage(handler, scripts, self), handler)
        if isinstance(self._handler, TrustedSchemeHandler):
            self._handler.html = html
        self.load_page()

    def leave_trusted(self) -> None:
        """Load the empty page, behind the whole wall, in the place of a trusted one, whose process ends."""
        self._pulse.rest()
        handler = SchemeHandler(self, tasks=self._tasks)
        self._replace(WalledPage(handler, self), handler)
        self.load_page()

    def start_scripts(self) -> None:
        """Run our scripts in the page that was loaded, where they do not run by themselves."""
        if self.is_trusted:
            return
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

    @property
    def process(self) -> int:
        """The number of the page's process; 0 where there is none."""
        return int(self._page.renderProcessPid())

    def set_place(self, place: Place) -> None:
        """Let names in the post mean files at *place*."""
        self._place = place
        self._handler.set_place(place)

    def set_styles(self, ask: AskStyle | None) -> None:
        """Have *ask* tell the style sheets of the site."""
        self._ask_style = ask
        self._handler.set_styles(ask)

    def set_ground(self, colour: str) -> None:
        """Paint *colour* where the page has painted nothing yet."""
        self._ground = colour
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

    def _replace(self, page: WalledPage, handler: SchemeHandler) -> None:
        old = (self._page, self._handler)
        self._page, self._handler = page, handler
        for one in old:
            one.deleteLater()
        old[0].disconnect(self)
        self._take_page()

    def _take_page(self) -> None:
        self.setPage(self._page)
        self._handler.set_place(self._place)
        self._handler.set_styles(self._ask_style)
        self.set_ground(self._ground)
        self._page.loadFinished.connect(self._on_page_load_finished)
        self._page.scrollPositionChanged.connect(self._on_page_scrolled)
        self._page.link_clicked.connect(self.link_clicked)
        self._page.told.connect(self._on_page_told)
        self._page.renderProcessTerminated.connect(self._on_page_render_process_terminated)

    def _on_page_load_finished(self, ok: bool) -> None:
        if ok and not self.is_trusted:  # that one begins by itself, and may wait long for other machines
            self.loaded.emit()

    def _on_page_told(self, text: str) -> None:
        try:
            told = json.loads(text)
        except (ValueError, RecursionError):
            return  # none of our script's words: a page that was taken over knows the token, too
        if not isinstance(told, dict):
            return
        if told.get("kind") == "begun" and self.is_trusted:
            self.loaded.emit()
        else:
            self.told.emit(told)

    def _on_page_scrolled(self, _position: QPointF) -> None:
        self.scrolled.emit()

    def _on_page_render_process_terminated(
        self, _status: QWebEnginePage.RenderProcessTerminationStatus, _code: int
    ) -> None:
        self._pulse.rest()  # what has ended answers nothing, and may be back only after half a minute
        self.ended.emit()
