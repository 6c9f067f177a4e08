"""The context menu of a text pane, with undo and redo of the document's history."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QPlainTextEdit


class EditMenu(QMenu):
    """Undo, redo, cut, copy, paste, delete and select all, for *edit*."""

    undo_chosen = Signal()
    redo_chosen = Signal()

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._can_undo = False
        self._can_redo = False
        keys = QKeySequence.StandardKey
        self._undo = self._add(self.tr("&Undo"), keys.Undo)
        self._redo = self._add(self.tr("&Redo"), keys.Redo)
        self.addSeparator()
        self._cut = self._add(self.tr("Cu&t"), keys.Cut)
        self._copy = self._add(self.tr("&Copy"), keys.Copy)
        self._paste = self._add(self.tr("&Paste"), keys.Paste)
        self._delete = self._add(self.tr("&Delete"), keys.Delete)
        self.addSeparator()
        self._select_all = self._add(self.tr("Select &All"), keys.SelectAll)
        self._undo.triggered.connect(self.undo_chosen)
        self._redo.triggered.connect(self.redo_chosen)
        self._cut.triggered.connect(edit.cut)
        self._copy.triggered.connect(edit.copy)
        self._paste.triggered.connect(edit.paste)
        self._delete.triggered.connect(self._on_delete)
        self._select_all.triggered.connect(edit.selectAll)

    def set_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Tell what the history holds."""
        self._can_undo, self._can_redo = can_undo, can_redo

    def show_at(self, place: QPoint) -> None:
        """Show the menu at *place* on the screen."""
        self.refresh()
        self.popup(place)

    def refresh(self) -> None:
        """Enable what can be done now."""
        writable = not self._edit.isReadOnly()
        selected = self._edit.textCursor().hasSelection()
        self._undo.setEnabled(writable and self._can_undo)
        self._redo.setEnabled(writable and self._can_redo)
        self._cut.setEnabled(writable and selected)
        self._copy.setEnabled(selected)
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        self._paste.setEnabled(writable and held is not None and held.hasText())
        self._delete.setEnabled(writable and selected)
        self._select_all.setEnabled(not self._edit.document().isEmpty())

    def _add(self, text: str, key: QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        # Shown, not bound: the menu is not on the window, and its keys are the pane's.
        action.setShortcut(QKeySequence(key))
        self.addAction(action)
        return action

    def _on_delete(self) -> None:
        self._edit.textCursor().removeSelectedText()
