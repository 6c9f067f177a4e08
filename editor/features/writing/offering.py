"""Signs of full width that were typed for marks of Markdown (＃　, １．, ＊＊…＊＊): what they are meant as is offered.

Nothing is changed by itself. The offer stands below the signs until something else is done, and Tab takes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.document.document import Change
from editor.features.writing.pen import Pen
from editor.settings.store import SettingsStore
from editor.widgets.open_post import OpenPost
from editor.widgets.text.hint import PassageHint

if TYPE_CHECKING:
    from editor.writing import change

_SIGNS = frozenset("＃．＞・－＊＋～｀　］）)]")
"""What the last sign of all that is offered for is: only then it is looked for."""


class Offering(QObject):
    """Offers in the text of *post*, where the writer wants to be offered anything."""

    def __init__(self, post: OpenPost, pen: Pen, settings: SettingsStore) -> None:
        super().__init__(post)
        self._post = post
        self._pen = pen
        self._settings = settings
        self._hint: PassageHint | None = None
        self._offered: change.Change | None = None
        # Only when all has settled: before, the caret's place in the pane is an old one.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look)
        self.destroyed.connect(post.document.changed.connect(self._on_document_changed))
        post.text.cursorPositionChanged.connect(self._withdraw)
        post.text.composing_changed.connect(self._withdraw)
        post.text.scrolled.connect(self._withdraw)

    @property
    def offered(self) -> change.Change | None:
        """What is offered now."""
        return self._offered

    def _on_document_changed(self, change: Change) -> None:
        self._withdraw()
        is_typed = change.origin in (self._post.text_binding, self._pen)
        may_offer = is_typed and self._settings.value.text.complete_typing
        if may_offer and any(not _SIGNS.isdisjoint(edit.inserted) for edit in change.edits):
            self._later.start()

    def _look(self) -> None:
        pane = self._post.text
        body = self._pen.body()
        if body is None or pane.composing or pane.isReadOnly() or pane.textCursor().hasSelection():
            return
        from editor.writing.fullwidth import offered

        selection = self._pen.selection()
        offer = offered(body, selection.caret)
        if offer is None:
            return
        self._offered = offer.change
        self._hint = self._hint or PassageHint(pane)
        words = self.tr("Tab: {0}").format(offer.suggested.strip())
        self._hint.show_below(self._post.text_binding.pane_position(offer.start), words)

    def _withdraw(self) -> None:
        self._offered = None
        if self._hint is not None:
            self._hint.hide()
