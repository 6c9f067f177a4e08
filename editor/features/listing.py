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
    modes,
    navigation,
    opening,
    panes,
    posts,
    problems,
    reading_time,
    region_keys,
    saving,
    scroll_sync,
    spelling,
    status_line,
    text_layout,
    two_engines,
    writing,
)
from editor.widgets.workbench import Workbench

FEATURES: tuple[Callable[[Workbench], None], ...] = (
    opening.install,
    posts.install,
    saving.install,
    exporting.install,
    history.install,
    finding.install,
    navigation.install,
    region_keys.install,
    panes.install,
    text_layout.install,
    modes.install,
    appearance.install,
    live_preview.install,
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
    guide.install,
    help.install,
)
