"""When something went wrong that nobody foresaw: the text is safe, a report is written, the writer is told calmly."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices

from editor import __version__
from editor.bridge.mishaps import RESTART, Mishap
from editor.bridge.prompts import MishapAnswer
from editor.storage.report import Report, versions, write_report
from editor.widgets.keeping import Keeping
from editor.widgets.notice import NoticeAction
from editor.widgets.workbench import Workbench

_LOG = logging.getLogger(__name__)


def install(workbench: Workbench, keeping: Keeping) -> None:
    """Tell of what nobody caught, now and in the process before."""
    Telling(workbench, keeping)


class Telling(QObject):
    """Writes the report and asks how to go on; while it asks, what else goes wrong is in the log alone."""

    def __init__(self, workbench: Workbench, keeping: Keeping) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._keeping = keeping
        self._asking = False
        keeping.mishaps.happened.connect(self._on_happened)
        workbench.window.painted.connect(self._tell_of_crashes)

    def _on_happened(self, mishap: Mishap) -> None:
        if self._asking:
            return
        report = self._report(mishap.places, mishap.said, self._keeping.mishaps.log)
        path = write_report(self._keeping.folders.reports, report.text())
        self._asking = True
        try:
            answer = self._workbench.prompts.tell_mishap(report.text(), report.text(with_words=True), path)
        finally:
            self._asking = False
        if answer is MishapAnswer.RESTART:
            _LOG.info("restart")
            QCoreApplication.exit(RESTART)

    def _tell_of_crashes(self) -> None:
        """Say that the process before ended without a word; its unsaved texts are offered by themselves."""
        for places in self._keeping.crashes:
            path = write_report(self._keeping.folders.reports, self._report(places, "", ()).text())
            actions = [] if path is None else [NoticeAction(self.tr("Open Report"), partial(_open, path))]
            self._workbench.notices.show_warning(
                self.tr(
                    "Frontispiece ended unexpectedly last time. Saved files are whole, and what was typed before "
                    "is offered for recovery. The report holds nothing of your posts."
                ),
                actions=actions,
            )

    def _report(self, places: str, said: str, log: tuple[str, ...]) -> Report:
        told = versions(Frontispiece=__version__, PySide6=PySide6.__version__, Qt=qVersion())
        return Report(places, said, told, log)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
