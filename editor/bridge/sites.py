"""The sites that the window knows: whoever has a post asks here for its site, and gets one and the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from editor.bridge.open_site import OpenSite
from editor.bridge.tasks import TaskRunner
from editor.jekyll.site import Site, find_site
from editor.storage.glance import Glances
from editor.storage.recent import RecentFiles


class Sites(QObject):
    """Sites by their folders; their indexes are read from ``begin`` on, which waits for the first paint.

    *cache* is the folder in which indexes are kept, *recent* the folders of sites that were opened lately.
    """

    opened = Signal(OpenSite)
    current_changed = Signal(object)  # OpenSite, or None
    shown = Signal(OpenSite)  # the writer asked for its posts

    def __init__(self, tasks: TaskRunner, *, cache: Path, recent: RecentFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._cache = cache
        self.recent = recent
        self._sites: dict[Path, OpenSite] = {}
        self._by_path: dict[Path, OpenSite] = {}
        """What was asked for: all open posts are asked about whenever one of them is saved."""
        self._holding: Glances[Site | None] = Glances(find_site, lambda _: None)
        self._current: OpenSite | None = None
        self._began = False
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application_state_changed)

    @property
    def current(self) -> OpenSite | None:
        """The site of the post in front, or the one that was asked for."""
        return self._current

    def of(self, path: Path | None) -> OpenSite | None:
        """Return the site in which *path* lies; None where it lies in none."""
        if path is None:
            return None
        known = self._by_path.get(path)
        if known is None and (site := self.holding(path)) is not None:
            known = self._by_path[path] = self._at(site)
        return known

    def holding(self, path: Path | None) -> Site | None:
        """Return the site in which *path* lies, by its place alone, as ``find_site`` but without waiting for a disk."""
        return self._holding.of(path) if path is not None else None

    def learn(self, path: Path) -> None:
        """Find the site of *path* in a thread that may wait for its disk, so that ``holding`` knows it at once."""
        self._holding.learn(path)

    def show(self, folder: Path) -> OpenSite:
        """Bring forward the site in *folder*, which is taken for one even where nothing of Jekyll is in it yet."""
        site = self._at(self.holding(folder) or Site(folder.absolute()))
        self.bring_forward(site)
        self.shown.emit(site)
        return site

    def bring_forward(self, site: OpenSite) -> None:
        """Make *site* the current one."""
        if site is not self._current:
            self._current = site
            self.recent.add(site.root)
            self.current_changed.emit(site)

    def begin(self) -> None:
        """Read the indexes."""
        self._began = True
        for site in tuple(self._sites.values()):
            site.begin()

    def close(self) -> None:
        """Read nothing more."""
        self._began = False
        for site in self._sites.values():
            site.close()

    def _at(self, site: Site) -> OpenSite:
        known = self._sites.get(site.root)
        if known is None:
            known = self._sites[site.root] = OpenSite(site, self._tasks, self._cache, self)
            self.opened.emit(known)
            if self._began:
                known.begin()
        return known

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        """See what other programs did while they had the screen."""
        if state == Qt.ApplicationState.ApplicationActive:
            self._by_path.clear()
            for site in self._sites.values():
                site.refresh()
