"""Mine or theirs: the question when the file of a post was changed by someone else meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from editor.bridge.prompts import ChangedAnswer
from editor.widgets.dialogs.question import Question
from editor.widgets.diff_view import DiffView
from editor.widgets.on_screen import open_at


class AskChangedOnDisk(Question):
    """Shows what would change on disk and asks which text is to stand.

    ``answer`` is CANCEL until a button was pressed.
    *theirs* is None where the file is gone: then there is nothing to load and nothing to hold mine against.
    """

    def __init__(self, name: str, mine: str, theirs: str | None, parent: QWidget | None = None) -> None:
        super().__init__(_asked(name, theirs), _explained(theirs), sign="warning", parent=parent)
        self.answer = ChangedAnswer.CANCEL
        self.difference: DiffView | None = None
        if theirs is not None:
            self.difference = DiffView(self)
            self.difference.show_texts(theirs, mine)
            self.body.addWidget(self.difference, 1)
            self.setMinimumSize(640, 420)
            open_at(self, QSize(820, 560))
        self._offer(gone=theirs is None)

    def _offer(self, *, gone: bool) -> None:
        roles = QDialogButtonBox.ButtonRole
        mine = self.tr("Save Again") if gone else self.tr("Keep Mine and Overwrite")
        self.overwrite_button = self._button(mine, roles.DestructiveRole)
        self.load_button = self._button(self.tr("Load Theirs"), roles.DestructiveRole)
        self.merge_button = self._button(self.tr("Merge…"), roles.AcceptRole)
        self.save_as_button = self._button(self.tr("Save Mine As…"), roles.AcceptRole)
        self.cancel_button = self._button(self.tr("Cancel"), roles.RejectRole)
        self.load_button.setVisible(not gone)
        self.merge_button.setVisible(not gone)
        # The default loses neither text.
        self.save_as_button.setDefault(True)
        self.overwrite_button.clicked.connect(self._on_overwrite_clicked)
        self.load_button.clicked.connect(self._on_load_clicked)
        self.merge_button.clicked.connect(self._on_merge_clicked)
        self.save_as_button.clicked.connect(self._on_save_as_clicked)
        self.cancel_button.clicked.connect(self.reject)

    def _button(self, title: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        self.buttons.addButton(button, role)
        return button

    def _on_overwrite_clicked(self) -> None:
        self.answer = ChangedAnswer.OVERWRITE
        self.accept()

    def _on_load_clicked(self) -> None:
        self.answer = ChangedAnswer.LOAD
        self.accept()

    def _on_merge_clicked(self) -> None:
        self.answer = ChangedAnswer.MERGE
        self.accept()

    def _on_save_as_clicked(self) -> None:
        self.answer = ChangedAnswer.SAVE_AS
        self.accept()


def _asked(name: str, theirs: str | None) -> str:
    if theirs is None:
        text = QCoreApplication.translate("AskChangedOnDisk", "The file “{0}” is gone")
    else:
        text = QCoreApplication.translate("AskChangedOnDisk", "“{0}” was changed by another program")
    return text.format(name)


def _explained(theirs: str | None) -> str:
    if theirs is None:
        return QCoreApplication.translate(
            "AskChangedOnDisk",
            "It was moved or deleted meanwhile. Your text is safe here; do you want to save it again?",
        )
    return QCoreApplication.translate(
        "AskChangedOnDisk",
        "Nothing was overwritten. Below is what saving would change in the file on disk. "
        "If you load theirs, Undo brings your text back.",
    )
