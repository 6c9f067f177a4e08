"""The list of the current site's posts: read outside the GUI thread, searched, and a post of it opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from editor.bridge.icons import icon
from editor.bridge.open_site import OpenSite
from editor.bridge.tasks import Latest
from editor.document.document import Document
from editor.features.posts.in_texts import SearchInTexts
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.jekyll.index import SiteIndex
    from editor.search.posts import PostTable
    from editor.widgets.posts.panel import PostsPanel


class PostsList(QObject):
    """Shows the panel while the writer wants it and there is a site; it is made when it is first seen."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._sites = workbench.desk.sites
        self._panel: PostsPanel | None = None
        self._site: OpenSite | None = None
        self._table: PostTable | None = None
        self._reading = Latest(workbench.tasks, show=self._show, fail=_raise)
        self._texts = SearchInTexts(workbench, self)
        self._sites.current_changed.connect(self._on_current_changed)
        self._sites.shown.connect(self._on_shown)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.current_changed.connect(self._on_post_changed)
        workbench.window.painted.connect(self._on_painted)
        workbench.window.left.connect(self._keep_width)

    @property
    def is_shown(self) -> bool:
        """Whether the list is to be seen."""
        return self._panel is not None and not self._panel.isHidden()

    def toggle(self) -> None:
        """Show the list, or put it away."""
        self._set_shown(not self.is_shown)
        if self._panel is not None and self.is_shown:
            self._panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look_for(self) -> None:
        """Put the keys where the words are typed that posts are looked for by."""
        post = self._workbench.desk.current
        if self._sites.current is None or (post is not None and post.composing):
            return
        self._set_shown(True)
        if self._panel is not None:
            self._panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._panel.search.selectAll()

    def _on_painted(self) -> None:
        if self._workbench.settings.value.posts.shown and self._sites.current is not None:
            self._set_shown(True, keeps=False)

    def _on_shown(self, _site: OpenSite) -> None:
        self._set_shown(True)
        if self._panel is not None and self._workbench.desk.current is None:
            self._panel.search.setFocus()

    def _on_current_changed(self, _site: OpenSite | None) -> None:
        if self._workbench.window.was_painted and self._workbench.settings.value.posts.shown:
            self._set_shown(True, keeps=False)
        self._workbench.actions.refresh()

    def _set_shown(self, shown: bool, *, keeps: bool = True) -> None:
        if keeps:
            self._keep_width()
            self._workbench.settings.change("posts", shown=shown)
        if shown and not self._workbench.window.is_bare:
            self._made().show()
            self._follow()
        elif self._panel is not None:
            holder = QApplication.focusWidget()
            had_keys = holder is not None and self._panel.isAncestorOf(holder)
            self._panel.hide()
            post = self._workbench.desk.current
            if had_keys and post is not None:
                post.text.setFocus()
        self._workbench.actions.refresh()

    def _made(self) -> PostsPanel:
        if self._panel is None:
            # Here and not above: who never looks at the list does not wait for it at the start.
            from editor.search.posts import Order
            from editor.widgets.posts.panel import PostsPanel

            kept = self._workbench.settings.value.posts
            self._panel = panel = PostsPanel(order=Order(kept.order), by_year=kept.by_year)
            panel.opened.connect(self._open)
            panel.menu_requested.connect(self._show_menu)
            panel.query_changed.connect(self._on_query_changed)
            panel.close_requested.connect(self._on_close_requested)
            panel.arranged.connect(self._on_arranged)
            self._texts.found.connect(panel.show_found)
            self._texts.told.connect(panel.say)
            self._workbench.window.place_beside(panel, kept.width)
        return self._panel

    def _follow(self) -> None:
        """Show the current site."""
        site = self._sites.current
        if site is None or site is self._site or self._panel is None:
            return
        if self._site is not None:
            self._site.changed.disconnect(self._on_site_changed)
        self._site, self._table = site, None
        self._texts.stop()
        self._panel.show_site(site.name)
        site.changed.connect(self._on_site_changed)
        self._on_site_changed()
        self._on_post_changed(self._workbench.desk.current)

    def _on_site_changed(self, _change: object = None) -> None:
        if self._site is not None and self._site.index is not None:
            self._reading.request(partial(_table, self._site, self._site.index, self._table))

    def _show(self, read: tuple[OpenSite, PostTable]) -> None:
        site, table = read
        if site is self._site and self._panel is not None:
            self._table = table
            self._panel.show_table(table)

    def _on_opened(self, post: OpenPost) -> None:
        post.document.placed.connect(self._on_document_placed)

    def _on_document_placed(self, document: Document) -> None:
        """Go along with the post in front to its new name."""
        post = self._workbench.desk.current
        if post is not None and post.document is document:
            self._on_post_changed(post)

    def _on_post_changed(self, post: OpenPost | None) -> None:
        if post is None or post.document.path is None or self._panel is None or self._site is None:
            return
        index = self._site.index
        source = index.source if index is not None else self._site.root
        if post.document.path.is_relative_to(source):
            self._panel.choose(post.document.path.relative_to(source).as_posix())

    def _on_query_changed(self) -> None:
        if self._panel is None or self._panel.search.composing or self._site is None:
            return
        self._texts.look_for(self._site, self._panel.query.words, self._panel.query.kind)

    def _on_close_requested(self) -> None:
        post = self._workbench.desk.current
        if post is not None:
            post.text.setFocus()

    def _on_arranged(self) -> None:
        if self._panel is not None:
            order, by_year = self._panel.query.order.value, self._panel.by_year
            self._workbench.settings.change("posts", order=order, by_year=by_year)

    def _keep_width(self) -> None:
        if self._panel is not None and not self._panel.isHidden():
            self._workbench.settings.change("posts", width=max(180, self._panel.width()))

    def _open(self, path: str) -> None:
        if self._site is not None:
            self._workbench.window.files_chosen.emit([self._site.path_of(path)])

    def _show_menu(self, path: str, place: QPoint) -> None:
        if self._panel is None or self._site is None or self._site.index is None:
            return
        menu = self.menu_of(path)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu_of(self, path: str) -> QMenu:
        """Return what can be done with the post at *path*."""
        site, menu = self._site, QMenu(self._panel)
        if site is None or site.index is None:
            return menu
        entry = site.index.entries.get(path)
        file = site.path_of(path)
        menu.addAction(icon("open"), self.tr("Open"), partial(self._open, path))
        folder = QUrl.fromLocalFile(str(file.parent))
        menu.addAction(icon("folder"), self.tr("Show in Folder"), partial(QDesktopServices.openUrl, folder))
        menu.addSeparator()
        address = site.index.address_of(entry) if entry is not None else None
        copied = [(self.tr("Copy Path"), str(file))]
        if address is not None:
            copied.append((self.tr("Copy Address"), site.public_address(address)))
        if entry is not None and (written := _post_url(path, entry.title, site.index)):
            copied.append((self.tr("Copy Markdown Link"), written))
        for words, text in copied:
            menu.addAction(icon("copy"), words, partial(QGuiApplication.clipboard().setText, text))
        return menu


def _table(site: OpenSite, index: SiteIndex, before: PostTable | None) -> tuple[OpenSite, PostTable]:
    from editor.search.posts import table_of

    return site, table_of(index, before)


def _post_url(path: str, title: str, index: SiteIndex) -> str:
    from editor.completion.posts import link_to, post_name

    name = post_name(path, index.settings)
    return link_to(name, title) if name else ""


def _raise(error: Exception) -> None:
    raise error
