"""The outline beside the form, of the post in front, read outside the GUI thread whenever typing pauses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from editor.bridge.tasks import Latest
from editor.document.document import Change
from editor.features.navigation.going import Going, caret_of
from editor.features.navigation.reading import Readings
from editor.features.navigation.sections import SectionMoves
from editor.outline.reading import Read
from editor.widgets.open_post import OpenPost
from editor.widgets.outline import OutlinePage, OutlineRow
from editor.widgets.stage import Pane
from editor.widgets.workbench import Workbench

READ_DELAY_MS = 300


class Outlining(QObject):
    """Reads only while the outline is seen."""

    def __init__(self, workbench: Workbench, readings: Readings, going: Going, moves: SectionMoves) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._readings = readings
        self._going = going
        self._moves = moves
        moves.pointed = self._pointed
        self._pages: dict[OpenPost, OutlinePage] = {}
        self._reading = Latest(workbench.tasks, show=self._show, fail=self._on_failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._read)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.desk.current_changed.connect(self._on_current_changed)

    def show(self) -> None:
        """Bring the outline of the post in front to sight, and the focus into it."""
        post = self._workbench.desk.current
        if post is None:
            return
        if not self._workbench.stage.is_shown(Pane.FORM):
            self._workbench.stage.toggle(Pane.FORM)
        page = self._pages[post]
        post.front_matter.setCurrentWidget(page)
        self._read()
        (page.tree if page.tree.isVisible() else page).setFocus()

    def _pointed(self, post: OpenPost) -> int | None:
        """Return the heading that is chosen in the outline while it has the focus."""
        tree = self._pages[post].tree
        return tree.current_number if tree.hasFocus() else None

    def _on_opened(self, post: OpenPost) -> None:
        page = self._pages[post] = OutlinePage()
        post.front_matter.addTab(page, QCoreApplication.translate("Outlining", "Outline"))
        page.tree.heading_chosen.connect(partial(self._on_heading_chosen, post))
        page.tree.left.connect(post.text.setFocus)
        page.tree.section_dropped.connect(partial(self._on_section_dropped, post))
        post.front_matter.currentChanged.connect(self._on_tab_changed)
        post.document.changed.connect(self._on_document_changed)
        post.text.composing_changed.connect(self._on_composing_changed)
        post.text.cursorPositionChanged.connect(self._start)

    def _on_closing(self, post: OpenPost) -> None:
        del self._pages[post]

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        self._pause.start(0)

    def _on_tab_changed(self, _index: int) -> None:
        self._pause.start(0)

    def _on_document_changed(self, _change: Change) -> None:
        self._start()

    def _on_composing_changed(self, _composing: bool) -> None:
        self._start()

    def _start(self) -> None:
        self._pause.start(READ_DELAY_MS)

    def _seen(self) -> tuple[OpenPost, OutlinePage] | None:
        post = self._workbench.desk.current
        page = self._pages.get(post) if post is not None else None
        return (post, page) if post is not None and page is not None and page.isVisible() else None

    def _read(self) -> None:
        seen = self._seen()
        if seen is not None and not seen[0].text.composing:
            self._reading.request(self._readings.job(seen[0]))

    def _show(self, read: Read) -> None:
        from editor.outline.headings import heading_at

        seen = self._seen()
        if seen is None or seen[0].document.post is not read.post:
            return  # another request follows
        post, page = seen
        self._readings.keep(post, read)
        page.show_rows([OutlineRow(heading.level, heading.text) for heading in read.headings])
        page.tree.show_current(heading_at(read.headings, caret_of(post)))

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _on_heading_chosen(self, post: OpenPost, number: int) -> None:
        headings = self._readings.of(post).headings
        if number < len(headings):
            self._going.go_to_place(post, headings[number].span.start)

    def _on_section_dropped(self, post: OpenPost, number: int, target: int, after: bool) -> None:
        if not post.text.composing and max(number, target) < len(self._readings.of(post).headings):
            self._moves.move(post, number, target, after=after)
