"""What the palette has to offer: the actions of the registry, the headings of a post, the posts of a site."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from editor.actions.palette import Entry, Kind
from editor.actions.registry import ActionRegistry
from editor.bridge.qactions import keys_by_id, menu_path, plain_title, title_of
from editor.jekyll.posts import PostEntry, list_posts
from editor.outline.reading import Read
from editor.widgets.open_post import OpenPost

if TYPE_CHECKING:
    from editor.jekyll.index import SiteIndex


def commands(registry: ActionRegistry, used: Sequence[str], *, why_not: str) -> list[Entry]:
    """Return the actions, those *used* lately first; *why_not* is said of those that cannot be run now."""
    keys = keys_by_id(registry)
    order = {name: number for number, name in enumerate(used)}
    actions = sorted(registry.all(), key=lambda action: order.get(action.id, len(order)))
    entries = []
    for action in actions:
        enabled, path = action.enabled(), menu_path(action.menu)
        entries.append(
            Entry(
                Kind.COMMAND,
                plain_title(title_of(action)),
                action.id,
                detail=path if enabled or not why_not else f"{path} · {why_not}",
                keys=keys.get(action.id, ""),
                icon="check" if action.checkable and action.checked() else action.icon,
                enabled=enabled,
                also=f"{path} {plain_title(action.title)}",
            )
        )
    return entries


def headings(post: OpenPost, read: Read) -> list[Entry]:
    """Return the headings of *post*, indented by their level; each target is its place in the text pane."""
    top = min((heading.level for heading in read.headings), default=1)
    entries = []
    for heading in read.headings:
        position = post.text_binding.pane_position(heading.span.start)
        line = QLocale().toString(post.text.document().findBlock(position).blockNumber() + 1)
        words = QCoreApplication.translate("palette", "line {0}").format(line)
        entries.append(Entry(Kind.HEADING, heading.text, position, detail=words, level=heading.level - top))
    return entries


def site_posts(index: SiteIndex, draft: str) -> list[Entry]:
    """Return the posts of the site of *index*, of which drafts are called *draft*."""
    return [_post(entry, draft) for entry in list_posts(index)]


def recent_posts(files: Iterable[Path]) -> list[Entry]:
    """Return *files*, which were open lately."""
    return [Entry(Kind.POST, file.name, file, detail=file.parent.name, icon="recent") for file in files]


def _post(entry: PostEntry, draft: str) -> Entry:
    date = entry.date
    day = QLocale().toString(QDate(date.year, date.month, date.day), QLocale.FormatType.ShortFormat) if date else ""
    detail = f"{entry.path.name} · {draft}" if entry.draft else day
    return Entry(Kind.POST, entry.title, entry.path, detail=detail, also=entry.path.name)
