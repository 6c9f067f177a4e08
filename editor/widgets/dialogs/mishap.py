"""Something went wrong: that the text is safe, what can be done now, and the report as it would be sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from editor.bridge.prompts import MishapAnswer
from editor.widgets.dialogs.question import Question
from editor.widgets.on_screen import open_at


class MishapDialog(Question):
    """Shows *report*, or *with_words* where the writer adds what the failure says; ``answer`` is GO_ON at first."""

    def __init__(self, report: str, with_words: str, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("MishapDialog", "Something went wrong in Frontispiece"),
            _explained(),
            sign="info",
            parent=parent,
        )
        self.answer = MishapAnswer.GO_ON
        self._texts = (report, with_words)
        self._path = path
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(self.tr("Report"))
        self.words_box = QCheckBox(self.tr("Show what the failure says too; it may quote your text"), self)
        self.words_box.setVisible(report != with_words)
        self.words_box.toggled.connect(self._on_words_toggled)
        self.body.addWidget(self.report, 1)
        self.body.addWidget(self.words_box)
        self.copy_button = self._button(self.tr("Copy Report"))
        self.open_button = self._button(self.tr("Open Report"))
        self.open_button.setVisible(path is not None)
        self.restart_button = self._button(self.tr("Restart"))
        self.go_on_button = QPushButton(self.tr("Go On Writing"), self)
        self.buttons.addButton(self.go_on_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on_button.setDefault(True)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.restart_button.clicked.connect(self._on_restart_clicked)
        self.go_on_button.clicked.connect(self.accept)
        open_at(self, QSize(720, 460))

    def _button(self, title: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _on_words_toggled(self, shown: bool) -> None:
        self.report.setPlainText(self._texts[shown])

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._texts[self.words_box.isChecked()])

    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _on_restart_clicked(self) -> None:
        self.answer = MishapAnswer.RESTART
        self.accept()


def _explained() -> str:
    return QCoreApplication.translate(
        "MishapDialog",
        "Your text is safe: what you typed is on the disk. You can go on writing, or restart, after which your unsaved "
        "texts are offered again. The report below holds nothing of your posts; send it to have this mended.",
    )
