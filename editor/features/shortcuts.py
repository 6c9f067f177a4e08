"""The sheet of shortcuts: what the writer sets in it holds at once, in menus, tooltips and the guide."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument

from editor.actions.action import Action
from editor.actions.keymap import read_overrides, written_overrides
from editor.actions.keymap_file import NoKeymap, read_keymap, write_keymap
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.qactions import can_run_an_action, shortcut_rows
from editor.storage.atomic import write_atomically
from editor.storage.reading import CannotRead, read_file
from editor.widgets.dialogs.shortcuts import Shortcuts
from editor.widgets.workbench import Workbench

FILE_NAME = "frontispiece-keys.json"


def install(workbench: Workbench) -> None:
    """Have the writer's keys in force, and add the action that shows the sheet."""
    sheets = ShortcutSheet(workbench)
    workbench.actions.add(
        Action(
            "help.shortcuts",
            QT_TRANSLATE_NOOP("actions", "Keyboard Shortcuts"),
            run=sheets.show,
            menu="help",
            keys="Ctrl+/",
            icon="keyboard",
        )
    )


class ShortcutSheet(QObject):
    """Opens the sheet beside the window, one at a time, and keeps what is set in it."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._sheet: Shortcuts | None = None
        workbench.settings.changed.connect(self._follow)
        self._follow()

    def show(self) -> None:
        """Show the sheet with the actions and keys of now."""
        workbench = self._workbench
        if self._sheet is not None:
            self._sheet.close()
            self._sheet.deleteLater()
        overrides = read_overrides(workbench.settings.value.keys.overrides)
        self._sheet = Shortcuts(workbench.actions.all(), overrides, workbench.window)
        self._sheet.overrides_changed.connect(self._on_overrides_changed)
        self._sheet.print_requested.connect(self._print)
        self._sheet.import_requested.connect(self._import)
        self._sheet.export_requested.connect(self._export)
        self._sheet.show()
        self._sheet.search.setFocus()

    def _follow(self, _settings: object = None) -> None:
        self._workbench.actions.override_keys(read_overrides(self._workbench.settings.value.keys.overrides))

    def _on_overrides_changed(self, overrides: dict[str, str]) -> None:
        self._workbench.settings.change("keys", overrides=written_overrides(overrides))

    def _export(self) -> None:
        sheet, prompts = self._sheet, self._workbench.prompts
        target = prompts.choose_keymap_target(Path(FILE_NAME)) if sheet is not None else None
        if sheet is None or target is None:
            return
        try:
            write_atomically(target, write_keymap(sheet.overrides).encode())
        except OSError as error:
            words = self.tr("{0} could not be written ({1}). Your keys are as they were; choose another place.")
            sheet.tell(words.format(target, error.strerror or error), warns=True)
        else:
            sheet.tell(self.tr("Your own keys are in {0}.").format(target))

    def _import(self) -> None:
        sheet = self._sheet
        path = self._workbench.prompts.choose_keymap() if sheet is not None else None
        if sheet is None or path is None:
            return
        try:
            data, _ = read_file(path)
            taken = read_keymap(data.decode("utf-8-sig"), self._workbench.actions.all(), can_run=can_run_an_action)
        except (CannotRead, UnicodeDecodeError, NoKeymap):
            words = self.tr("{0} is not a file of keys that can be read. Your keys are as they were.")
            sheet.tell(words.format(path.name), warns=True)
            return
        said = self.tr("The keys of {0} are yours now.").format(path.name)
        left_out = len(taken.unknown) + len(taken.refused)
        if left_out == 1:
            one = self.tr("One was left out: its action is not here, or the keys cannot be used or are taken.")
            said = f"{said} {one}"
        elif left_out:
            many = self.tr("{0} were left out: their actions are not here, or the keys cannot be used or are taken.")
            said = f"{said} {many.format(left_out)}"
        sheet.take_over(taken.overrides, said, warns=bool(left_out))

    def _print(self) -> None:
        # Here and not above: printing is brought when something is printed.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Keyboard Shortcuts"))
        dialog = QPrintDialog(printer, self._sheet)
        sheet = QTextDocument(dialog)
        sheet.setHtml(sheet_html(self.tr("Keyboard Shortcuts"), shortcut_rows(self._workbench.actions)))
        dialog.accepted.connect(lambda: sheet.print_(printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()


def sheet_html(title: str, rows: Sequence[tuple[str, str, str]]) -> str:
    """Return *rows* of a menu's name, a title and keys as a page to print, in two columns."""
    by_menu: dict[str, list[tuple[str, str]]] = {}
    for name, words, keys in rows:
        by_menu.setdefault(name, []).append((words, keys))
    half = sum(len(members) + 2 for members in by_menu.values()) / 2
    columns: list[list[str]] = [[], []]
    filled = 0
    for name, members in by_menu.items():
        column = columns[filled >= half]
        column.append(f'<tr><td colspan="2"><b>{escape(name)}</b></td></tr>')
        column += [f"<tr><td>{escape(words)}</td><td>&nbsp;{escape(keys)}</td></tr>" for words, keys in members]
        column.append('<tr><td colspan="2">&nbsp;</td></tr>')
        filled += len(members) + 2
    tables = "".join(f'<td valign="top"><table>{"".join(column)}</table></td>' for column in columns)
    return f'<h2>{escape(title)}</h2><table width="100%"><tr>{tables}</tr></table>'
