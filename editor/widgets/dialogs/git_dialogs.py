"""What was changed in a post since its last commit, and the message of the next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from editor.bridge.asked import CommitAsked, CommitWish, DifferenceShown
from editor.widgets.dialogs.question import Question
from editor.widgets.diff_view import DiffView
from editor.widgets.on_screen import open_at

_MESSAGE_HEIGHT_PX = 96
translate = QCoreApplication.translate


class DifferencesDialog(Question):
    """Shows one difference."""

    def __init__(self, headline: str, shown: DifferenceShown, parent: QWidget | None = None) -> None:
        super().__init__(headline, "", sign="file", parent=parent)
        self.difference = DiffView(self)
        self.difference.show_texts(shown.before, shown.after)
        self.body.addWidget(self.difference, 1)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        open_at(self, QSize(820, 600))

    def minimumSizeHint(self) -> QSize:
        """Return a size at which lines can be read."""
        return QSize(640, 420)


class CommitDialog(Question):
    """Asks for a message, and which pictures go along with the post; nothing else ever does."""

    def __init__(self, asked: CommitAsked, parent: QWidget | None = None) -> None:
        headline = translate("CommitDialog", "Commit “{0}”?").format(asked.post)
        explanation = translate(
            "CommitDialog", "Only this post and what is ticked is committed. All else stays as it is."
        )
        if not asked.branch:
            lost = translate(
                "CommitDialog",
                "No branch is checked out: the commit will be on none, and is easily lost. To keep it, make a branch "
                "with git switch -c first.",
            )
            explanation = f"{explanation}\n\n{lost}"
        super().__init__(headline, explanation, sign="file", parent=parent)
        self._asked = asked
        label = QLabel(self.tr("&Message"), self)
        self.message = QPlainTextEdit(asked.message, self)
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(_MESSAGE_HEIGHT_PX)
        self.message.setAccessibleName(self.tr("Message"))
        label.setBuddy(self.message)
        self.body.addWidget(label)
        self.body.addWidget(self.message)
        self.pictures = [self._tick(name) for name in asked.pictures]
        if self.pictures:
            column = QVBoxLayout()
            column.addWidget(QLabel(self.tr("Pictures of this post that are not committed:"), self))
            for tick in self.pictures:
                column.addWidget(tick)
            self.body.addLayout(column)
        roles = QDialogButtonBox.ButtonRole
        self.accept_button = self.buttons.addButton(self.tr("Commit"), roles.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self.accept_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.message.textChanged.connect(self._on_message_changed)
        self._on_message_changed()
        self.message.selectAll()
        self.message.setFocus()

    @property
    def wish(self) -> CommitWish:
        """What is wished."""
        ticked = (name for name, tick in zip(self._asked.pictures, self.pictures, strict=True) if tick.isChecked())
        return CommitWish(self._text, tuple(ticked))

    @property
    def _text(self) -> str:
        return self.message.document().toRawText().replace("\u2029", "\n").strip()

    def _tick(self, name: str) -> QCheckBox:
        tick = QCheckBox(name.replace("&", "&&"), self)
        tick.setAccessibleName(name)
        tick.setChecked(True)
        return tick

    def _on_message_changed(self) -> None:
        self.accept_button.setEnabled(bool(self._text))
