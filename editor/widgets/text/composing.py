"""A plain text edit that knows whether an input method composes, and tells it where the caret really is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent, QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PLACES = (Qt.InputMethodQuery.ImCursorRectangle, Qt.InputMethodQuery.ImAnchorRectangle)
_ANY_PLACE = _PLACES[0] | _PLACES[1]


class ComposingEdit(QPlainTextEdit):
    """While ``composing``, an input method holds text that is not committed: more is seen than is there.

    Qt tells of each letter of it as if the text had changed.
    """

    composing_changed = Signal(bool)
    committed = Signal()  # an input method committed or gave up text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._composing_at = self.textCursor()

    @property
    def composing(self) -> bool:
        """Whether an input method holds text that is not committed."""
        return self._composing

    def end_composition(self) -> None:
        """Have the input method commit what it holds; drop what it does not."""
        if not self._composing:
            return
        QGuiApplication.inputMethod().commit()
        if self._composing:
            self.inputMethodEvent(QInputMethodEvent("", []))

    def tell_caret_place(self) -> None:
        """Have the input method ask anew where the caret is."""
        if self.hasFocus():
            QGuiApplication.inputMethod().update(_ANY_PLACE)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether text is being composed, and tell when it is committed or given up."""
        was_composing = self._composing
        # Set first: the text is to be read as what it is while Qt tells of its change.
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._composing_at = self.textCursor()
        if event.commitString() or (was_composing and not self._composing):
            self.committed.emit()
            self.ensureCursorVisible()
        if was_composing != self._composing:
            self.composing_changed.emit(self._composing)

    def event(self, event: QEvent) -> bool:
        """Answer an input method; Qt gives the caret's place in the viewport where the widget's is asked for.

        Not by overriding ``inputMethodQuery``: of its answers PySide cannot hand on all, and crashes at the selection.
        """
        done = super().event(event)
        if isinstance(event, QInputMethodQueryEvent):
            asked = event.queries()
            for place in _PLACES if asked & _ANY_PLACE else ():
                if asked & place:
                    shift = QPointF(self.viewport().pos())
                    event.setValue(place, QRectF(event.value(place)).translated(shift))
        return done

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret; Qt ends a composition at a click without telling of it."""
        super().mousePressEvent(event)
        self._look_for_composition()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave; this may end a composition, too."""
        super().focusOutEvent(event)
        self._look_for_composition()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and tell the input method where the caret went."""
        super().scrollContentsBy(dx, dy)
        self.tell_caret_place()

    def _look_for_composition(self) -> None:
        if self._composing and not self._composing_at.block().layout().preeditAreaText():
            self._composing = False
            self.committed.emit()
            self.composing_changed.emit(False)
