"""One site as the window knows it: its index at once from the cache, then as the disk has it, and kept up since."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, QTimer, Signal

from editor.bridge.tasks import TaskRunner
from editor.jekyll.site import Site

if TYPE_CHECKING:
    from editor.completion.front_matter import Choices
    from editor.jekyll.index import SiteIndex

STORM_MS = 400
"""Changes of the disk within this time are looked at together."""
SHARE = 4
"""A site that changes on and on is left alone for so many times as long as the last look took."""
MOST_FOLDERS = 2_000
"""That are watched; what changes in others is seen when the window is entered again."""


@dataclass(frozen=True)
class SiteChange:
    """The index as it was, None at the first time, and as it is."""

    before: SiteIndex | None
    after: SiteIndex

    @cached_property
    def paths(self) -> frozenset[str]:
        """The files, below the source, that came, went or are others now."""
        before, after = (self.before.entries if self.before else {}), self.after.entries
        return frozenset(path for path in before.keys() | after.keys() if before.get(path) is not after.get(path))


@dataclass(frozen=True)
class _Read:
    index: SiteIndex
    choices: Choices
    folders: frozenset[str]
    """Those in which posts and documents lie, and the site's own, where folders and settings come."""


class OpenSite(QObject):
    """The index of *site*, which is read in jobs of *tasks*, one at a time, from ``begin`` on."""

    changed = Signal(object)  # SiteChange

    def __init__(self, site: Site, tasks: TaskRunner, cache: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.root = site.root
        self._tasks = tasks
        self._cache = cache
        self._index: SiteIndex | None = None
        self._choices: Choices = {}
        self._stop = Event()
        self._working = self._must_scan = self._began = self._complete = False
        self._saved: set[Path] = set()
        self._watched: set[str] = set()
        self._watcher: QFileSystemWatcher | None = None
        self._storm = QTimer(self)
        self._storm.setSingleShot(True)
        self._storm.setInterval(STORM_MS)
        self._storm.timeout.connect(self.refresh)
        self._since = QElapsedTimer()
        self.destroyed.connect(self._stop.set)

    @property
    def name(self) -> str:
        """What the writer calls it: its folder."""
        return self.root.name or str(self.root)

    @property
    def index(self) -> SiteIndex | None:
        """What lies in it, as far as that is known: a frozen value, for any thread; None until it was read."""
        return self._index

    @property
    def choices(self) -> Choices:
        """The values that its posts have in the fields of their front matter, each with how many have it."""
        return self._choices

    @property
    def is_complete(self) -> bool:
        """Whether the index was compared with the disk; before, it tells how things were at the last time."""
        return self._complete

    def path_of(self, path: str) -> Path:
        """Return the file that the index calls *path*."""
        return (self._index.source if self._index else self.root) / path

    def public_address(self, address: str) -> str:
        """Return *address* as readers of the site have it: below its ``url`` and ``baseurl``."""
        config = Site(self.root).config
        return f"{config.url.rstrip('/')}/{config.baseurl.strip('/')}".rstrip("/") + address

    def begin(self) -> None:
        """Read the index, unless that was begun."""
        if not self._began:
            self._began = self._must_scan = True
            self._run(partial(_kept, self.root, self._cache))

    def refresh(self) -> None:
        """Compare with the disk."""
        if self._began:
            self._must_scan = True
            self._go_on()

    def look_at(self, paths: Iterable[Path]) -> None:
        """Look again at *paths* of it, which were written just now, and at nothing else."""
        if self._began:
            self._saved.update(paths)
            self._go_on()

    def close(self) -> None:
        """Read nothing more."""
        self._stop.set()
        self._began = False

    def _go_on(self) -> None:
        if self._working:
            return
        if self._must_scan:
            self._must_scan = False
            self._saved.clear()
            self._run(partial(_scanned, self.root, self._index, self._cache, self._stop.is_set), completes=True)
        elif self._saved and self._index is not None:
            saved = frozenset(self._saved)
            self._saved.clear()
            self._run(partial(_looked_at, self.root, self._index, saved))

    def _run(self, job: Callable[[], _Read | None], *, completes: bool = False) -> None:
        self._working = True
        self._since.start()
        self._tasks.run(job, partial(self._take, completes=completes), self._on_failed)

    def _take(self, read: _Read | None, *, completes: bool = False) -> None:
        self._working = False
        if not self._began:
            return
        if completes:
            self._storm.setInterval(max(STORM_MS, SHARE * self._since.elapsed()))
        if read is not None:
            before, self._index, self._choices = self._index, read.index, read.choices
            self._complete = self._complete or completes
            self._watch(read.folders)
            self.changed.emit(SiteChange(before, read.index))
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        """Tell nothing to the writer: what the disk refuses is in the index; a fault of ours must be seen in a test."""
        self._working = False
        raise error

    def _watch(self, folders: frozenset[str]) -> None:
        """Watch *folders*, those high up before those deep down."""
        wanted = set(sorted(folders, key=len)[:MOST_FOLDERS])
        if wanted == self._watched:
            return
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._on_folder_changed)
        if gone := self._watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - self._watched:
            self._watcher.addPaths(sorted(new))
        self._watched = wanted

    def _on_folder_changed(self, _folder: str) -> None:
        if not self._storm.isActive():  # from the first change on: a storm that goes on is looked at meanwhile
            self._storm.start()


def _kept(root: Path, cache: Path) -> _Read | None:
    """Return the index that was kept of the site, None where none serves."""
    # Here and not above, as in the other jobs: the window is painted before the rules of Jekyll are imported.
    from editor.jekyll.index_cache import cache_file, load_index

    site = Site(root)
    return _read(root, load_index(cache_file(cache, site.source), site.source, site.settings))


def _scanned(root: Path, before: SiteIndex | None, cache: Path, cancelled: Callable[[], bool]) -> _Read | None:
    """Return the index as the disk has it, and keep it if it is another than *before*."""
    from editor.checks.site.stop import stop_of_site
    from editor.jekyll.index_cache import cache_file, scan_kept

    site = Site(root)
    settings = site.settings
    if before is not None and replace(before.settings, now=settings.now, time=settings.time) != settings:
        before = None
    file = cache_file(cache, site.source)
    stop = stop_of_site(site)
    return _read(root, scan_kept(site.source, settings, file, before=before, stop=stop, cancelled=cancelled))


def _looked_at(root: Path, index: SiteIndex, paths: frozenset[Path]) -> _Read | None:
    from editor.jekyll.index import with_changes

    below = [path.relative_to(index.source).as_posix() for path in paths if path.is_relative_to(index.source)]
    return _read(root, with_changes(index, below))


def _read(root: Path, index: SiteIndex | None) -> _Read | None:
    from editor.completion.front_matter import choices_of

    if index is None:
        return None
    below = {entry.path.rpartition("/")[0] for entry in index.entries.values() if entry.collection}
    folders = {str(root), str(index.source), *(f"{index.source}/{folder}" for folder in below)}
    return _Read(index, choices_of(index), frozenset(folders))
