"""Where a link of a post really leads, before a browser goes there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from editor.widgets.dialogs.question import Question

_LONGEST_SHOWN = 600
_PRINTABLE_FROM, _PRINTABLE_TO = 0x20, 0x7E


class LinkAnswer(Enum):
    """What to do with an address."""

    OPEN = "open"
    COPY = "copy"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Address:
    """An address in plain ASCII, in parts: *host* is the one that says whose it is."""

    before: str
    host: str
    after: str

    @property
    def text(self) -> str:
        """The whole address."""
        return self.before + self.host + self.after


def address_of(url: str) -> Address:
    """Return *url* as a browser will read it: the host in Punycode, all else percent-encoded.

    A host that only looks like a known one cannot hide so, nor a mark that turns the direction of writing.
    """
    parsed = QUrl(url)
    encoded = parsed.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded).toStdString()
    if not parsed.isValid() or not encoded:
        return Address("", "", _plain(url))
    host = parsed.host(QUrl.ComponentFormattingOption.FullyEncoded)
    scheme_end = encoded.find("//") + 2
    # What stands before the last @ of the authority is a user's name, the favourite place for a false host.
    ends = [at for at in (encoded.find(mark, scheme_end) for mark in "/?#") if at >= 0]
    authority_end = min(ends, default=len(encoded))
    start = encoded.rfind("@", scheme_end, authority_end) + 1 or scheme_end
    found = encoded.find(host, start, authority_end) if host and scheme_end > 1 else -1
    if found < 0:
        return Address("", "", encoded)
    return Address(encoded[:found], host, encoded[found + len(host) :])


class AskLink(Question):
    """Shows an address and asks whether to open it; ``answer`` is CANCEL until a button was pressed."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(_asked(), "", sign="external", parent=parent)
        self.answer = LinkAnswer.CANCEL
        self.address = address_of(url)
        shown = QLabel(_marked_up(self.address), self)
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setWordWrap(True)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(self.address.text)
        self.body.addWidget(shown)
        roles = QDialogButtonBox.ButtonRole
        self.open_button = QPushButton(self.tr("Open in Browser"), self)
        self.copy_button = QPushButton(self.tr("Copy Address"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.buttons.addButton(self.open_button, roles.AcceptRole)
        self.buttons.addButton(self.copy_button, roles.ActionRole)
        self.buttons.addButton(self.cancel_button, roles.RejectRole)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
        self.open_button.clicked.connect(self._on_open_clicked)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.cancel_button.clicked.connect(self.reject)

    def _on_open_clicked(self) -> None:
        self.answer = LinkAnswer.OPEN
        self.accept()

    def _on_copy_clicked(self) -> None:
        self.answer = LinkAnswer.COPY
        self.accept()


def _asked() -> str:
    return QCoreApplication.translate("AskLink", "Open this address in your browser?")


def _marked_up(address: Address) -> str:
    """Return the address as rich text, with places to break in and the host set off."""
    after = address.after
    if len(after) > _LONGEST_SHOWN:
        after = after[: _LONGEST_SHOWN // 2] + " … " + after[-_LONGEST_SHOWN // 2 :]
    host = f"<b style='font-size: large'>{_breakable(address.host)}</b>" if address.host else ""
    return f"<span>{_breakable(address.before)}{host}{_breakable(after)}</span>"


def _breakable(text: str) -> str:
    """Return *text* for rich text, with an invisible place to break after every eighth character."""
    pieces = (text[i : i + 8] for i in range(0, len(text), 8))
    return "&#8203;".join(p.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for p in pieces)


def _plain(text: str) -> str:
    return "".join(c if _PRINTABLE_FROM <= ord(c) <= _PRINTABLE_TO else f"\\u{{{ord(c):x}}}" for c in text)
