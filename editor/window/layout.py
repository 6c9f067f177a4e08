"""The window remembers where it stood and how its panes shared the room."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication

from editor.settings.store import SettingsStore
from editor.widgets.frame import Frame
from editor.widgets.stage import Pane, Stage

FIRST_SIZE = QSize(1280, 800)


def remember_layout(window: Frame, stage: Stage, settings: SettingsStore) -> None:
    """Lay *window* out as it was left, and keep how it is left this time."""
    kept = settings.value.window
    if not kept.geometry or not window.restoreGeometry(_bytes(kept.geometry)):
        screen = QGuiApplication.primaryScreen()
        window.resize(FIRST_SIZE.boundedTo(screen.availableGeometry().size()) if screen else FIRST_SIZE)
        stage.lay_out_afresh()
    if kept.panes:
        stage.restoreState(_bytes(kept.panes))
    for pane in Pane:
        if pane.name.lower() in kept.hidden_panes and stage.is_shown(pane):
            stage.toggle(pane)

    def keep() -> None:
        settings.change(
            "window",
            geometry=_text(window.saveGeometry()),
            panes=_text(stage.saveState()),
            hidden_panes=",".join(pane.name.lower() for pane in Pane if not stage.is_wanted(pane)),
        )

    window.left.connect(keep)


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))


def _text(state: QByteArray) -> str:
    return state.toBase64().toStdString()
