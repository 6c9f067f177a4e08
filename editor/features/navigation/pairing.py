"""Shows, whenever the caret rests at a bracket, a mark, a fence or a tag, where its partner is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.bridge.tasks import Latest
from editor.features.navigation.going import caret_of
from editor.features.navigation.reading import Readings
from editor.outline.reading import Read
from editor.widgets.open_post import OpenPost
from editor.widgets.text.grounds import show_pair
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.outline.brackets import Pair

PAUSE_MS = 120
_SIGNS = frozenset("（）「」『』【】〔〕［］｛｝〈〉《》“”‘’()[]{}<>*_~`%")
_FENCES = ("```", "~~~")


@dataclass(frozen=True, slots=True)
class Paired:
    """What stands at *caret* in the post that was *read*."""

    read: Read
    caret: int
    pair: Pair | None


class PairMarking(QObject):
    """Follows the caret of the post in front; where no half of a pair is near it, nothing is read."""

    def __init__(self, workbench: Workbench, readings: Readings) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._readings = readings
        self._shown: OpenPost | None = None
        self._looking = Latest(workbench.tasks, show=self._show, fail=self._on_failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.desk.current_changed.connect(self._on_current_changed)

    def _on_opened(self, post: OpenPost) -> None:
        post.text.cursorPositionChanged.connect(self._on_caret_moved)

    def _on_closing(self, post: OpenPost) -> None:
        if post is self._shown:
            self._shown = None

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        self._on_caret_moved()

    def _on_caret_moved(self) -> None:
        if self._shown is not None:
            show_pair(self._shown.text, ())
            self._shown = None
        self._pause.start(PAUSE_MS)

    def _look(self) -> None:
        post = self._workbench.desk.current
        if post is None or post.text.composing or post.text.textCursor().hasSelection() or not _may_be_at_half(post):
            return
        self._looking.request(partial(_paired, self._readings.job(post), caret_of(post)))

    def _show(self, paired: Paired) -> None:
        post = self._workbench.desk.current
        if post is None or post.document.post is not paired.read.post or caret_of(post) != paired.caret:
            return  # another request follows
        self._readings.keep(post, paired.read)
        pair = paired.pair
        if pair is None or pair.partner is None or post.text.composing:
            return
        place = post.text_binding.pane_position
        show_pair(post.text, [(place(span.start), place(span.end)) for span in (pair.here, pair.partner)])
        self._shown = post

    def _on_failed(self, error: Exception) -> None:
        raise error


def _may_be_at_half(post: OpenPost) -> bool:
    cursor = post.text.textCursor()
    text, column = cursor.block().text(), post.text.caret[1] - 1
    return not _SIGNS.isdisjoint(text[max(0, column - 1) : column + 1]) or text.lstrip(" ").startswith(_FENCES)


def _paired(read_post: Callable[[], Read], caret: int) -> Paired:
    from editor.outline.brackets import pair_at

    read = read_post()
    return Paired(read, caret, pair_at(read.post.source, caret, read.structure))
