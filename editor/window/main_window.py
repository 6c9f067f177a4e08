"""The main window: tabs, three panes, notices and status in one frame."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from editor.document.document import Document
from editor.widgets.desk import Desk
from editor.widgets.frame import Frame
from editor.widgets.notice import NoticeBar
from editor.widgets.open_post import OpenPost
from editor.widgets.regions import order_tabs
from editor.widgets.stage import Stage
from editor.widgets.start import StartView
from editor.widgets.status import StatusBar
from editor.widgets.tabs import PostTabs

TOOL_ICON = QSize(18, 18)


class MainWindow(Frame):
    """Composes the parts that it is given; what they do is wired by the features."""

    def __init__(self, *, desk: Desk, stage: Stage, start: StartView, notices: NoticeBar, status: StatusBar) -> None:
        super().__init__()
        self._desk = desk
        self._stage = stage
        self._start = start
        self.tabs = PostTabs(self)
        self.tools = QToolBar(self.tr("Tools"), self)
        self._lay_out(notices, status)
        self._wire()
        self._show_current(None)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the text, which the stage shows alone."""
        super().set_bare(bare)
        self._show_chrome()

    def _show_chrome(self) -> None:
        shown = self._desk.current is not None and not self.is_bare
        self.head.setVisible(shown)
        self.statusBar().setVisible(shown)

    def _lay_out(self, notices: NoticeBar, status: StatusBar) -> None:
        self.setStatusBar(status)
        self.tools.setIconSize(TOOL_ICON)
        self.tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.head = QWidget(self)
        self.head.setObjectName("head")
        head = QHBoxLayout(self.head)
        head.setContentsMargins(8, 4, 8, 4)
        head.setSpacing(8)
        head.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignVCenter)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._start)
        self._pages.addWidget(self._stage)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, notices):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        self.set_middle(centre)

    def _wire(self) -> None:
        desk, tabs = self._desk, self.tabs
        desk.opened.connect(self._on_desk_opened)
        desk.closing.connect(self._on_desk_closing)
        desk.current_changed.connect(self._show_current)
        self._stage.regions_changed.connect(self._order_tabs)
        self.regions_changed.connect(self._order_tabs)
        self.painted.connect(self._order_tabs)
        tabs.currentChanged.connect(self._on_tab_chosen)
        tabs.tabMoved.connect(desk.move)
        tabs.tabCloseRequested.connect(self._on_tab_close_requested)
        self._start.recent_chosen.connect(self._on_recent_chosen)
        self._start.site_chosen.connect(self._on_recent_chosen)
        self._start.sample_chosen.connect(self.sample_chosen)

    def _on_desk_opened(self, post: OpenPost) -> None:
        self._stage.add(post)
        self.tabs.addTab("")
        self._name_tab(post)
        post.document.dirty_changed.connect(lambda _dirty: self._name_tab(post))
        post.document.saved.connect(lambda _document: self._name_tab(post))
        post.document.rebased.connect(lambda _document: self._name_tab(post))

    def _on_desk_closing(self, post: OpenPost) -> None:
        # The bar would tell of the tab that takes the place of this one, by the number it has before the post is gone.
        self.tabs.currentChanged.disconnect(self._on_tab_chosen)
        self.tabs.removeTab(self._desk.posts.index(post))
        self.tabs.currentChanged.connect(self._on_tab_chosen)
        self._stage.remove(post)

    def _on_recent_chosen(self, file: Path) -> None:
        self.files_chosen.emit([file])

    def _on_tab_chosen(self, index: int) -> None:
        if 0 <= index < len(self._desk.posts):
            self._desk.bring_forward(self._desk.posts[index])

    def _on_tab_close_requested(self, index: int) -> None:
        self._desk.close_requested.emit(self._desk.posts[index])

    def _show_current(self, post: OpenPost | None) -> None:
        self._show_chrome()
        self._pages.setCurrentWidget(self._start if post is None else self._stage)
        if post is None:
            self._name_window(None)
            return
        self._stage.show_post(post)
        self.tabs.setCurrentIndex(self._desk.posts.index(post))
        self._order_tabs()
        self._name_window(post.document)
        post.text.setFocus()

    def _order_tabs(self) -> None:
        if not self.was_painted:  # no key comes before, and it asks each of some hundred widgets
            return
        order_tabs([*self.beside, self.tabs, *self._stage.regions(), self.statusBar()])

    def _name_tab(self, post: OpenPost) -> None:
        document = post.document
        self.tabs.show_post(
            self._desk.posts.index(post), name=self._name_of(document), path=document.path, modified=document.dirty
        )
        if post is self._desk.current:
            self._name_window(document)

    def _name_window(self, document: Document | None) -> None:
        # The name first: it brings the place in the title where Qt marks what is modified.
        self.setWindowFilePath("" if document is None else str(document.path or self._name_of(document)))
        self.setWindowModified(document is not None and document.dirty)

    def _name_of(self, document: Document) -> str:
        return document.path.name if document.path else self.tr("Untitled")
