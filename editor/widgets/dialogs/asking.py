"""The prompts as dialogs over a window: the only place where the window waits for an answer.

Each dialog is imported when it is shown; that of a mishap at once, as by then nothing may be left to read it with.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from editor.bridge.asked import CommitAsked, CommitWish, DifferenceShown, PostAsked, PostWish, Rehearsal, Weight
from editor.bridge.prompts import ChangedAnswer, MishapAnswer, SaveAnswer
from editor.bridge.typefaces import typefaces
from editor.bridge.words_of_rules import RuleGroup
from editor.export.paper import Sheet
from editor.images.kinds import CONVERTED, PICTURES
from editor.post.merge import Merge
from editor.widgets.dialogs.mishap import MishapDialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from editor.widgets.dialogs.post_dialog import PostDialog

translate = QCoreApplication.translate


class DialogPrompts:
    """Asks by dialogs over *window*; a file dialog opens where the writer was last."""

    def __init__(self, window: QWidget, *, folder: Path | None = None) -> None:
        self._window = window
        self._folder = folder
        self._pictures: Path | None = None

    def ask_save(self, names: Sequence[str]) -> SaveAnswer:
        """Ask what to do with the unsaved posts *names*."""
        from editor.widgets.dialogs.ask_save import AskSave

        dialog = AskSave(names, self._window)
        self._wait_for(dialog)
        return dialog.answer

    def ask_changed_on_disk(self, name: str, mine: str, theirs: str | None) -> ChangedAnswer:
        """Ask what to do with the post *name* whose file now reads *theirs* (None: it is gone)."""
        from editor.widgets.dialogs.changed_on_disk import AskChangedOnDisk

        dialog = AskChangedOnDisk(name, mine, theirs, self._window)
        self._wait_for(dialog)
        return dialog.answer

    def merge(self, name: str, mine: str, merge: Merge) -> str | None:
        """Have the conflicts of *merge* settled; return the text, None where both are to stay as they are."""
        from editor.widgets.dialogs.merging import MergeDialog

        dialog = MergeDialog(name, mine, merge, self._window)
        self._wait_for(dialog)
        return dialog.text() if dialog.result() == QDialog.DialogCode.Accepted else None

    def ask_discard(self, names: Sequence[str]) -> bool:
        """Ask whether the texts *names*, found unsaved, may go for good."""
        from editor.widgets.dialogs.ask_discard import AskDiscard

        dialog = AskDiscard(names, self._window)
        self._wait_for(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    def tell_mishap(self, report: str, with_words: str, path: Path | None) -> MishapAnswer:
        """Tell that something went wrong, and show the *report*."""
        dialog = MishapDialog(report, with_words, path, self._window)
        self._wait_for(dialog)
        return dialog.answer

    def ask_link(self, url: str) -> bool:
        """Show where *url* leads and return whether to open it; Copy puts the address on the clipboard."""
        from editor.widgets.dialogs.open_link import AskLink, LinkAnswer

        dialog = AskLink(url, self._window)
        self._wait_for(dialog)
        if dialog.answer is LinkAnswer.COPY:
            QGuiApplication.clipboard().setText(dialog.address.text)
        return dialog.answer is LinkAnswer.OPEN

    def ask_trust(self, site: Path) -> bool:
        """Ask whether the site in the folder *site* is trusted."""
        from editor.widgets.dialogs.ask_trust import AskTrust

        dialog = AskTrust(site, self._window)
        self._wait_for(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    def choose_open(self, folder: Path | None = None) -> list[Path]:
        """Return the files to open, picked in *folder* or where the writer was last; empty if none."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, translate("DialogPrompts", "Open Posts"), str(folder or self._folder or ""), _posts()
        )
        return [self._remembered(name) for name in names]

    def choose_pictures(self) -> list[Path]:
        """Return the picture files to add to a post; empty if none."""
        pictures = translate("DialogPrompts", "Pictures ({0})").format(
            " ".join(f"*{ext}" for ext in PICTURES + CONVERTED)
        )
        kinds = ";;".join((pictures, translate("DialogPrompts", "All files (*)")))
        title = translate("DialogPrompts", "Add Pictures")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, str(self._pictures or self._folder or ""), kinds)
        if names:
            self._pictures = Path(names[0]).parent
        return [Path(name) for name in names]

    def choose_style_sheet(self) -> Path | None:
        """Return the CSS file to set the preview by, if one was picked."""
        title, kinds = translate("DialogPrompts", "Own Style Sheet"), translate("DialogPrompts", "Style sheets (*.css)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(self._folder or ""), kinds)
        return self._remembered(name) if name else None

    def choose_folder(self) -> Path | None:
        """Return the folder of a site to open, if one was picked."""
        start = str(self._folder or "")
        name = QFileDialog.getExistingDirectory(self._window, translate("DialogPrompts", "Open Folder"), start)
        if not name:
            return None
        self._folder = Path(name)
        return self._folder

    def choose_save(self, suggested: Path) -> Path | None:
        """Return where to save, if a place was picked; *suggested* is offered."""
        return self._choose_place(translate("DialogPrompts", "Save Post"), suggested, _posts())

    def choose_export(self, suggested: Path) -> Path | None:
        """Return where to write the post in the form that *suggested*, which is offered, ends in; None if nowhere."""
        kinds = {
            ".html": translate("DialogPrompts", "HTML (*.html *.htm)"),
            ".pdf": translate("DialogPrompts", "PDF (*.pdf)"),
            ".docx": translate("DialogPrompts", "Word documents (*.docx)"),
            ".epub": translate("DialogPrompts", "EPUB books (*.epub)"),
        }
        titles = {
            ".html": translate("DialogPrompts", "Export HTML"),
            ".pdf": translate("DialogPrompts", "Export PDF"),
            ".docx": translate("DialogPrompts", "Export Word Document"),
            ".epub": translate("DialogPrompts", "Export EPUB"),
        }
        return self._choose_place(titles[suggested.suffix], suggested, kinds[suggested.suffix])

    def choose_printer(self, sheet: Sheet) -> QPrinter | None:
        """Return the printer to print on, set as was chosen, if one was."""
        # Here and not above: printing is loaded when something is printed.
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        sizes = {Sheet.A4: QPageSize.PageSizeId.A4, Sheet.LETTER: QPageSize.PageSizeId.Letter}
        printer.setPageSize(QPageSize(sizes[sheet]))
        return printer if self._is_accepted(QPrintDialog(printer, self._window)) else None

    def choose_keymap(self) -> Path | None:
        """Return the file of keys to take over, if one was picked."""
        title = translate("DialogPrompts", "Import Keys")
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(self._folder or ""), _keymaps())
        return self._remembered(name) if name else None

    def choose_keymap_target(self, suggested: Path) -> Path | None:
        """Return where to write the writer's keys, if a place was picked; *suggested* is offered."""
        return self._choose_place(translate("DialogPrompts", "Export Keys"), suggested, _keymaps())

    def edit_words(self, own: Collection[str], of_site: Collection[str], site: str) -> tuple[str, str] | None:
        """Show the writer's own words and those of *site*; return both as they are to be, or None."""
        from editor.widgets.dialogs.own_words import OwnWordsDialog

        dialog = OwnWordsDialog(own, of_site, site, self._window)
        self._wait_for(dialog)
        return dialog.answer() if dialog.result() == QDialog.DialogCode.Accepted else None

    def choose_rules(
        self, groups: Sequence[RuleGroup], asked: Collection[str], usual: Collection[str]
    ) -> frozenset[str] | None:
        """Return which rules of *groups* are to be asked, if any change was confirmed."""
        from editor.widgets.dialogs.rules import RulesDialog

        dialog = RulesDialog(groups, asked, usual, self._window)
        self._wait_for(dialog)
        return dialog.asked() if dialog.result() == QDialog.DialogCode.Accepted else None

    def choose_typeface(self, current: str) -> str | None:
        """Return the family of the text, empty for the system's usual one; None if none was picked over *current*."""
        from editor.widgets.dialogs.pick_typeface import PickTypeface

        dialog = PickTypeface(typefaces(), current, self._window)
        self._wait_for(dialog)
        return dialog.chosen()

    def ask_new_post(self, asked: PostAsked) -> PostWish | None:
        """Return the post that is wished, if one is."""
        from editor.widgets.dialogs.post_dialog import PostDialog

        draft, post = translate("DialogPrompts", "New Draft"), translate("DialogPrompts", "New Post")
        title = draft if asked.offered.is_draft else post
        return self._wish_of(PostDialog(asked, title, translate("DialogPrompts", "Create"), self._window))

    def ask_rename(self, asked: PostAsked) -> PostWish | None:
        """Return what the post of *asked* is to be, if it is to be another."""
        from editor.widgets.dialogs.post_dialog import PostDialog

        title = translate("DialogPrompts", "Rename Post")
        return self._wish_of(PostDialog(asked, title, translate("DialogPrompts", "Continue…"), self._window))

    def ask_rehearsal(self, rehearsal: Rehearsal) -> bool:
        """Show what will be done and return whether to do it."""
        from editor.widgets.dialogs.rehearsal import RehearsalDialog

        return self._is_accepted(RehearsalDialog(rehearsal, self._window))

    def show_differences(self, headline: str, shown: DifferenceShown) -> None:
        """Show what was changed in a file."""
        from editor.widgets.dialogs.git_dialogs import DifferencesDialog

        self._wait_for(DifferencesDialog(headline, shown, self._window))

    def ask_commit(self, asked: CommitAsked) -> CommitWish | None:
        """Return what is to be committed, if anything."""
        from editor.widgets.dialogs.git_dialogs import CommitDialog

        dialog = CommitDialog(asked, self._window)
        return dialog.wish if self._is_accepted(dialog) else None

    def ask_push(self, branch: str, target: str, count: int) -> bool:
        """Tell that *count* commits of *branch* go to *target*; return whether they shall."""
        one = translate("DialogPrompts", "1 commit of {0} goes to {1}, where others can see it.")
        many = translate("DialogPrompts", "{2} commits of {0} go to {1}, where others can see them.")
        effect = (one if count == 1 else many).format(branch, target, count)
        headline, verb = translate("DialogPrompts", "Push to {0}?").format(target), translate("DialogPrompts", "Push")
        return self.ask_rehearsal(Rehearsal(headline, verb, ((Weight.PLAIN, effect),)))

    def show_about(self, version: str) -> None:
        """Show what this program is."""
        from editor.widgets.dialogs.about import About

        self._wait_for(About(version, self._window))

    def show_note(self, title: str, text: str) -> None:
        """Show *text*, Markdown, under *title*."""
        from editor.widgets.dialogs.note import Note

        self._wait_for(Note(title, text, self._window))

    def _choose_place(self, title: str, suggested: Path, kinds: str) -> Path | None:
        offered = suggested if suggested.is_absolute() else (self._folder or Path.home()) / suggested
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(offered), kinds)
        return self._remembered(name) if name else None

    def _remembered(self, name: str) -> Path:
        path = Path(name)
        self._folder = path.parent
        return path

    def _wish_of(self, dialog: PostDialog) -> PostWish | None:
        return dialog.wish if self._is_accepted(dialog) else None

    def _is_accepted(self, dialog: QDialog) -> bool:
        self._wait_for(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    def _wait_for(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()


def _posts() -> str:
    posts = translate("DialogPrompts", "Posts (*.md *.markdown *.mkdown *.mkdn *.mkd)")
    return ";;".join((posts, translate("DialogPrompts", "All files (*)")))


def _keymaps() -> str:
    return ";;".join((translate("DialogPrompts", "Keys (*.json)"), translate("DialogPrompts", "All files (*)")))
