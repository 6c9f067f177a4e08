"""Printing: the post in front on paper, as a PDF, and on the screen as it will be."""

from __future__ import annotations

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.printing.printing import Printing
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the actions; Ctrl+P goes to a post, as in other editors, so that Print has keys nearby."""
    printing = Printing(workbench)
    for name, title, run, menu, keys in (
        ("file.print", QT_TRANSLATE_NOOP("actions", "Print…"), printing.print_post, "file", "Ctrl+Alt+Shift+P"),
        ("file.print_preview", QT_TRANSLATE_NOOP("actions", "Print Preview…"), printing.preview, "file", ""),
        ("file.export_pdf", QT_TRANSLATE_NOOP("actions", "Export PDF…"), printing.export, "file/export", ""),
    ):
        workbench.actions.add(
            Action(
                name,
                title,
                run=run,
                menu=menu,
                group="print" if menu == "file" else "export",
                keys=keys,
                icon="print" if menu == "file" else "export",
                enabled=lambda: workbench.desk.current is not None,
            )
        )
