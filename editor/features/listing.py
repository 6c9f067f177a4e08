"""Which features there are: deleting one means deleting its file, its test and one word here."""

from __future__ import annotations

from collections.abc import Callable

from editor.features import (
    appearance,
    code_colours,
    exporting,
    guide,
    help,
    history,
    links,
    live_preview,
    opening,
    panes,
    saving,
    scroll_sync,
    status_line,
    two_engines,
)
from editor.widgets.workbench import Workbench

FEATURES: tuple[Callable[[Workbench], None], ...] = (
    opening.install,
    saving.install,
    exporting.install,
    history.install,
    panes.install,
    appearance.install,
    live_preview.install,
    scroll_sync.install,
    code_colours.install,
    links.install,
    status_line.install,
    two_engines.install,
    guide.install,
    help.install,
)
