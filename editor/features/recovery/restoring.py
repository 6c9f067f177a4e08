"""Offers the texts that were found unsaved, and brings them back as edits of their files as those are now."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.words_of_errors import said_of
from editor.document.opening import Reason
from editor.features.recovery.finding import Found, drop, find_texts
from editor.features.recovery.journalling import Journalling
from editor.post.merge import merge
from editor.post.rewriting import edits_between
from editor.widgets.dialogs.recovered import FoundText, RecoveredDialog
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

_LOG = logging.getLogger(__name__)


class Restoring(QObject):
    """Looks for unsaved texts after the first paint, and whenever the writer asks."""

    def __init__(self, workbench: Workbench, folder: Path, journalling: Journalling) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._folder = folder
        self._journalling = journalling
        self._found: list[Found] = []
        self.dialog: RecoveredDialog | None = None
        """The view of the texts, while it is open."""
        workbench.window.painted.connect(self._look_quietly)
        title = QT_TRANSLATE_NOOP("actions", "Recover Unsaved Texts…")
        workbench.actions.add(Action("file.recover", title, self.look, "file", "history"))

    def look(self) -> None:
        """Show the unsaved texts, or say that there is none."""
        self._workbench.tasks.run(partial(find_texts, self._folder), self._show, self._on_failed)

    def _look_quietly(self) -> None:
        self._workbench.tasks.run(partial(find_texts, self._folder), self._show_if_any, self._on_failed)

    def _show_if_any(self, found: list[Found]) -> None:
        if found:
            self._show(found)

    def _show(self, found: list[Found]) -> None:
        if self.dialog is not None:
            return
        if not found:
            self._workbench.notices.show_notice(self.tr("There are no unsaved texts to recover."))
            return
        _LOG.info("%s unsaved texts were found", len(found))
        self._found = found
        self.dialog = dialog = RecoveredDialog([self._shown(each) for each in found], self._workbench.window)
        dialog.restore_requested.connect(self._on_restore_requested)
        dialog.restore_all_requested.connect(self._on_restore_all_requested)
        dialog.discard_requested.connect(self._on_discard_requested)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        _LOG.error("the journals could not be read", exc_info=error)
        self._workbench.notices.show_warning(
            self.tr("Unsaved texts could not be looked for ({0}). They stay in “{1}”; nothing was changed.").format(
                said_of(error), self._folder
            )
        )

    def _on_restore_requested(self, number: int) -> None:
        if self.dialog is not None and self._restore(self._found[number]):
            self.dialog.take_away(number)

    def _on_restore_all_requested(self) -> None:
        for number in self.dialog.left if self.dialog else ():
            self._on_restore_requested(number)

    def _on_discard_requested(self, number: int) -> None:
        found = self._found[number]
        if self.dialog is not None and self._workbench.prompts.ask_discard([self._name_of(found)]):
            drop(found.recovered.journal)
            self.dialog.take_away(number)

    def _restore(self, found: Found) -> bool:
        """Bring *found* onto the desk as one edit; return whether it is there. No file is written."""
        recovered = found.recovered
        post = self._placed(found)
        document = post.document
        text = recovered.text
        if found.now is not None:
            merged = merge(recovered.base, recovered.text, document.post.source)
            if merged.conflicts:
                settled = self._workbench.prompts.merge(self._name_of(found), text, merged)
                if settled is None:
                    return False
                text = settled
            else:
                text = merged.with_mine()
        document.apply_all(edits_between(document.post.source, text))
        self._journalling.flush()  # its own journal is safe before the old one goes
        drop(recovered.journal)
        return True

    def _placed(self, found: Found) -> OpenPost:
        """Return the post on the desk that *found* belongs to: opened from its file, or a new one."""
        desk, path = self._workbench.desk, found.recovered.origin.path
        if path is not None:
            if found.now is not None:
                self._workbench.window.files_chosen.emit([path])
            already = desk.showing(path)
            if already is not None:
                return already
        post = desk.place(found.as_document())
        post.show_front_matter()
        return post

    def _shown(self, found: Found) -> FoundText:
        when = QDateTime.fromSecsSinceEpoch(round(found.recovered.when))
        return FoundText(
            name=self._name_of(found),
            site=found.site,
            when=QLocale().toString(when, QLocale.FormatType.ShortFormat),
            lines=found.lines,
            before=found.before,
            after=found.after,
            note=self._note_of(found),
        )

    def _name_of(self, found: Found) -> str:
        path = found.recovered.origin.path
        return path.name if path is not None else self.tr("Untitled")

    def _note_of(self, found: Found) -> str:
        if found.problem is Reason.MISSING:
            return self.tr("The file is not there any more. The text comes back under its name, unsaved.")
        if found.problem is not None:
            return self.tr("The file cannot be read now. The text comes back under its name, unsaved.")
        if found.recovered.origin.path is None:
            return self.tr("This text has no file yet.")
        if not found.changed_meanwhile:
            return ""
        if found.conflicts:
            return self.tr("The file was changed meanwhile, also where you wrote: you will be asked there.")
        return self.tr("The file was changed meanwhile, at other places: both are joined.")
