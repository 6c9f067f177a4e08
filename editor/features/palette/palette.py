"""The palette over what the window has: reads what is asked for, and does what is chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from editor.actions.palette import Asked, Entry, Kind, find, used_lately
from editor.bridge.open_site import OpenSite
from editor.bridge.tasks import Latest
from editor.bridge.utf16 import to_code_point, to_unit
from editor.features.palette.lists import commands, headings, recent_posts, site_posts
from editor.outline.reading import Read, read_outline
from editor.widgets.open_post import OpenPost
from editor.widgets.palette.palette import Palette
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.jekyll.index import SiteIndex

OPENER = "view.palette"


class CommandPalette(QObject):
    """Commands are there at once; headings and posts are read outside the GUI thread, and come when they are read."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._palette: Palette | None = None
        self._lists: dict[Kind, list[Entry]] = {kind: [] for kind in Kind}
        self._waits_for: set[Kind] = set()
        self._read: Read | None = None
        self._site: OpenSite | None = None
        self._has_asked_for_posts = False
        self._reading = Latest(workbench.tasks, show=self._on_read, fail=_raise)
        self._listing = Latest(workbench.tasks, show=self._on_listed, fail=_raise)

    def open(self, sign: str = "") -> None:
        """Show the palette with *sign* typed, unless an input method composes in the text."""
        workbench, post = self._workbench, self._workbench.desk.current
        if post is not None and post.composing:
            return
        used = workbench.settings.value.palette.used.split()
        why_not = self.tr("no post is open") if post is None else ""
        entries = commands(workbench.actions, used, why_not=why_not)
        self._lists[Kind.COMMAND] = [entry for entry in entries if entry.target != OPENER]
        self._read_headings(post)
        self._has_asked_for_posts = False
        self._made().open(sign)

    def _made(self) -> Palette:
        if self._palette is None:
            self._palette = Palette(self._workbench.window)
            self._palette.typed.connect(self._on_typed)
            self._palette.taken.connect(self._on_taken)
        return self._palette

    def _read_headings(self, post: OpenPost | None) -> None:
        self._lists[Kind.HEADING] = []
        if post is None:
            return
        if self._read is not None and self._read.post is post.document.post:
            self._lists[Kind.HEADING] = headings(post, self._read)
            return
        self._waits_for.add(Kind.HEADING)
        self._reading.request(partial(read_outline, post.document.post, self._read))

    def _list_posts(self) -> None:
        """Have the site look at its posts anew, once while the palette is open: some may have been added."""
        if self._has_asked_for_posts:
            return
        self._has_asked_for_posts = True
        post = self._workbench.desk.current
        self._follow(self._workbench.desk.sites.of(post.document.path) if post is not None else None)
        if self._site is None:
            self._lists[Kind.POST] = recent_posts(self._workbench.recent.files)
        else:
            self._list_site()
            self._site.refresh()

    def _follow(self, site: OpenSite | None) -> None:
        if site is self._site:
            return
        if self._site is not None:
            self._site.changed.disconnect(self._on_site_changed)
        self._site = site
        self._waits_for.discard(Kind.POST)
        if site is not None:
            self._lists[Kind.POST] = []
            self._waits_for.add(Kind.POST)
            site.changed.connect(self._on_site_changed)

    def _on_site_changed(self, _: object) -> None:
        if self._palette is not None and self._palette.isVisible():
            self._list_site()

    def _list_site(self) -> None:
        if self._site is not None and self._site.index is not None:
            self._listing.request(partial(_listed, self._site.root, self._site.index, self.tr("draft")))

    def _on_read(self, read: Read) -> None:
        post = self._workbench.desk.current
        self._waits_for.discard(Kind.HEADING)
        if post is not None and post.document.post is read.post:
            self._read = read
            self._lists[Kind.HEADING] = headings(post, read)
        self._show_again()

    def _on_listed(self, listed: tuple[Path, list[Entry]]) -> None:
        root, posts = listed
        if self._site is not None and root == self._site.root:
            self._waits_for.discard(Kind.POST)
            if posts != self._lists[Kind.POST]:
                self._lists[Kind.POST] = posts
                self._show_again()

    def _show_again(self) -> None:
        palette = self._palette
        if palette is not None and palette.isVisible() and not palette.field.composing:
            self._on_typed(palette.field.text())

    def _on_typed(self, typed: str) -> None:
        asked = Asked.read(typed)
        if asked.kind in (None, Kind.POST):
            self._list_posts()
        if asked.kind is Kind.LINE:
            entries = self._line(asked)
        elif asked.kind is not None:
            entries = find(asked, [self._lists[asked.kind]])
        else:
            entries = find(asked, [self._lists[kind] for kind in (Kind.COMMAND, Kind.HEADING, Kind.POST)])
        chosen = self._current_heading() if asked.kind is Kind.HEADING and not asked.words else None
        if chosen is None:
            chosen = next((row for row, entry in enumerate(entries) if entry.enabled), 0)
        self._made().show_entries(entries, asked.words, chosen=chosen, nothing=self._nothing(asked))

    def _line(self, asked: Asked) -> list[Entry]:
        post = self._workbench.desk.current
        if post is None or asked.place is None:
            return []
        line, column = asked.place
        line = min(line, post.text.blockCount())
        block, number = post.text.document().findBlockByNumber(line - 1), QLocale().toString
        place = to_unit(block.text(), column - 1)
        column = to_code_point(block.text(), place) + 1
        title = self.tr("Go to line {0}") if column == 1 else self.tr("Go to line {0}, column {1}")
        return [Entry(Kind.LINE, title.format(number(line), number(column)), block.position() + place)]

    def _nothing(self, asked: Asked) -> str:
        """Return what is said where nothing is found."""
        post = self._workbench.desk.current
        if asked.kind in (Kind.LINE, Kind.HEADING) and post is None:
            return self.tr("No post is open.")
        if asked.kind is Kind.LINE and post is not None:
            return self.tr("Type a line, 1 to {0}, or a line and column such as 3:5").format(
                QLocale().toString(post.text.blockCount())
            )
        if asked.kind in self._waits_for or (asked.kind is None and self._waits_for):
            return self.tr("Looking…")
        if asked.kind is Kind.HEADING and not asked.words:
            return self.tr("This post has no headings yet.")
        return self.tr("Nothing was found.")

    def _current_heading(self) -> int | None:
        from editor.outline.headings import heading_at

        post = self._workbench.desk.current
        if post is None or self._read is None or self._read.post is not post.document.post:
            return None
        caret = post.text_binding.source_position(post.text.textCursor().position())
        return heading_at(self._read.headings, caret)

    def _on_taken(self, entry: Entry) -> None:
        workbench, post, target = self._workbench, self._workbench.desk.current, entry.target
        if entry.kind is Kind.COMMAND and isinstance(target, str):
            used = used_lately(workbench.settings.value.palette.used.split(), target)
            workbench.settings.change("palette", used=" ".join(used))
            action = workbench.actions.get(target)
            if action.enabled():
                action.run()
                workbench.actions.refresh()
        elif entry.kind is Kind.POST and isinstance(target, Path):
            workbench.window.files_chosen.emit([target])
        elif post is not None and isinstance(target, int):
            workbench.stage.go_to(post, target)


def _listed(root: Path, index: SiteIndex, draft: str) -> tuple[Path, list[Entry]]:
    return root, site_posts(index, draft)


def _raise(error: Exception) -> None:
    raise error
