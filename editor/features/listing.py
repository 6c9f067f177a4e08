"""Which features there are: deleting one means deleting its file, its test and one word here."""

from __future__ import annotations

from collections.abc import Callable

from editor.features import (
    appearance,
    code_colours,
    exporting,
    finding,
    guide,
    help,
    history,
    images,
    japanese,
    links,
    live_preview,
    mishaps,
    modes,
    navigation,
    opening,
    other_windows,
    outside,
    palette,
    panes,
    posts,
    preferences,
    preview_modes,
    problems,
    reading_time,
    recovery,
    region_keys,
    saving,
    scroll_sync,
    shortcuts,
    spelling,
    status_line,
    text_layout,
    time_machine,
    tools,
    two_engines,
    writing,
)
from editor.widgets.keeping import Keeping
from editor.widgets.workbench import Workbench

FEATURES: tuple[Callable[[Workbench], None], ...] = (
    opening.install,
    posts.install,
    saving.install,
    outside.install,
    exporting.install,
    history.install,
    finding.install,
    palette.install,
    navigation.install,
    region_keys.install,
    panes.install,
    text_layout.install,
    modes.install,
    appearance.install,
    live_preview.install,
    preview_modes.install,
    scroll_sync.install,
    writing.install,
    images.install,
    japanese.install,
    code_colours.install,
    links.install,
    status_line.install,
    reading_time.install,
    two_engines.install,
    problems.install,
    spelling.install,
    tools.install,
    preferences.install,
    guide.install,
    shortcuts.install,
    help.install,
)

KEEPING: tuple[Callable[[Workbench, Keeping], None], ...] = (
    time_machine.install,
    recovery.install,
    other_windows.install,
    mishaps.install,
)
"""Those that keep something of the writer's in folders of their own."""
