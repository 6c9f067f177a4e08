"""A link of the preview opens on the writer's word only, after its real address was shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from editor.widgets.workbench import Workbench

OPENABLE = ("http", "https", "mailto")


def install(workbench: Workbench) -> None:
    """Ask about each link that is clicked in the preview."""

    def follow(address: str) -> None:
        url = QUrl(address)
        if url.scheme().lower() not in OPENABLE:
            workbench.notices.show_warning(
                QCoreApplication.translate(
                    "links", "This link was not opened: {0}. Only web and mail addresses are opened from the preview."
                ).format(address[:200])
            )
        elif workbench.prompts.ask_link(address):
            QDesktopServices.openUrl(url)

    workbench.preview.link_clicked.connect(follow)
