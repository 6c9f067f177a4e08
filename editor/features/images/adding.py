"""The way of a picture or file into the site: read, asked about, laid there, and linked to."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QImage

from editor.bridge.pictures import thumbnail_of
from editor.bridge.tasks import Latest
from editor.features.images.left_behind import LeftBehind
from editor.features.images.places import FieldPath, Place
from editor.jekyll.site import find_site
from editor.post.post import Post
from editor.widgets.notice import NoticeAction
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:  # they bring Pillow, which nothing needs before a picture comes
    from editor.images.carrying import Laid
    from editor.images.gathering import Gathered, Given, Item
    from editor.images.orders import Order, Outcome, Workshop
    from editor.widgets.images.sheet import ImageSheet

SEEN_PX = 384
"""Side of the thumbnails that are made for the sheet: three times what it shows, for screens of more dots."""


class Adding(QObject):
    """Brings what the writer gives to a place of a post; all that takes long is done outside the GUI thread."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._left_behind = LeftBehind(workbench)
        self.sheet: ImageSheet | None = None

    def add(self, post: OpenPost, given: Sequence[Given], place: Place) -> None:
        """Bring *given* to *place*; a post without a file has no site yet, and has to be saved first."""
        document = post.document
        if document.path is None:
            save = NoticeAction(self.tr("Save…"), self._save)
            self._workbench.notices.show_warning(
                self.tr("A picture lies in the site of its post. Save this post first, then add the picture again."),
                actions=[save],
            )
            return
        job = partial(_gather, tuple(given), document.path, document.post, place.field_path)
        self._workbench.tasks.run(job, partial(self._on_gathered, post, place), self._on_failed)

    def when_calm(self, post: OpenPost, act: Callable[[], None]) -> None:
        """Call *act* now, or as soon as no input method composes in *post*; not at all where it was closed."""
        if post not in self._workbench.desk.posts:
            return
        if not post.composing:
            act()
            return

        def go_on(composing: bool) -> None:
            if not composing:
                post.composing_changed.disconnect(go_on)
                self.when_calm(post, act)

        post.composing_changed.connect(go_on)

    def _save(self) -> None:
        self._workbench.actions.get("file.save").run()

    def _on_gathered(self, post: OpenPost, place: Place, found: tuple[Gathered, tuple[QImage | None, ...]]) -> None:
        from editor.widgets.images.words import words_of_unreadable

        gathered, thumbnails = found
        for name, problem in gathered.failures:
            self._workbench.notices.show_error(words_of_unreadable(name, problem))
        if gathered.items:
            self.when_calm(post, partial(self._ask, post, place, gathered, thumbnails))

    def _ask(self, post: OpenPost, place: Place, gathered: Gathered, thumbnails: Sequence[QImage | None]) -> None:
        """Show the sheet, if there is a picture; a file of another kind is not asked about."""
        from editor.images.memory import recalled
        from editor.images.orders import Workshop
        from editor.images.processing import offered_width
        from editor.widgets.images.sheet import ImageSheet

        habits = gathered.habits
        workshop = Workshop(habits.root)
        pictures = [(item, seen) for item, seen in zip(gathered.items, thumbnails, strict=True) if item.picture]
        if not pictures:
            self._carry_out(post, place, gathered, workshop, {})
            return
        sheet = ImageSheet(
            [item for item, _ in pictures],
            [seen for _, seen in pictures],
            choices=recalled(self._workbench.settings.value.images.sites, habits.root),
            offered_px=offered_width(habits.usual_width_px),
            suggest=partial(_suggest, gathered),
            asks_words=not place.field_path,
            has_site=habits.has_site,
            parent=self._workbench.window,
        )
        outcomes = Latest(self._workbench.tasks, show=partial(self._show_outcomes, sheet), fail=self._on_failed)

        def look() -> None:
            outcomes.request(partial(workshop.outcomes, tuple(sheet.orders())))

        def accepted() -> None:
            self._remember(habits.root, sheet)
            self._carry_out(post, place, gathered, workshop, {id(order.item): order for order in sheet.orders()})

        self.sheet = sheet
        sheet.edited.connect(look)
        sheet.accepted.connect(accepted)
        sheet.finished.connect(self._on_sheet_finished)
        sheet.open()
        look()

    def _show_outcomes(self, sheet: ImageSheet, outcomes: tuple[Outcome, ...]) -> None:
        if sheet is self.sheet:  # and was not closed meanwhile
            sheet.show_outcomes(outcomes)

    def _on_sheet_finished(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _remember(self, root: Path, sheet: ImageSheet) -> None:
        from editor.images.memory import remembered

        kept = self._workbench.settings.value.images.sites
        self._workbench.settings.change("images", sites=remembered(kept, root, sheet.choices()))

    def _carry_out(
        self, post: OpenPost, place: Place, gathered: Gathered, workshop: Workshop, decided: dict[int, Order]
    ) -> None:
        from editor.images.orders import Order

        orders = tuple(decided.get(id(item)) or Order(item, item.stem, item.folder) for item in gathered.items)
        self._workbench.tasks.run(
            partial(workshop.carry_out, orders),
            partial(self._on_laid, post, place, gathered, orders),
            partial(self._on_not_laid, gathered),
        )

    def _on_laid(
        self, post: OpenPost, place: Place, gathered: Gathered, orders: Sequence[Order], laid: tuple[Laid, ...]
    ) -> None:
        from editor.images.orders import links_for

        links = links_for(orders, laid, gathered.habits)

        def put() -> None:
            place.put(links)
            self._left_behind.watch(post, {link.address: file for link, file in zip(links, laid, strict=True)})

        self.when_calm(post, put)
        copied = [file.path for order, file in zip(orders, laid, strict=True) if order.item.picture is None]
        if copied:
            self._workbench.notices.show_notice(self.tr("Copied to {0}").format(", ".join(copied)))

    def _on_not_laid(self, gathered: Gathered, error: Exception) -> None:
        names = ", ".join(item.name for item in gathered.items if item.name) or self.tr("The picture")
        self._workbench.notices.show_error(
            self.tr(
                "{0} could not be written ({1}). Your text and the original are untouched; "
                "choose another folder, or make room on the disk, and try again."
            ).format(names, error)
        )

    def _on_failed(self, error: Exception) -> None:
        self._workbench.notices.show_error(
            QCoreApplication.translate(
                "images", "The pictures could not be read ({0}). Nothing was changed; try again with another file."
            ).format(error)
        )


def _gather(
    given: tuple[Given, ...], path: Path, post: Post, field_path: FieldPath
) -> tuple[Gathered, tuple[QImage | None, ...]]:
    from editor.images.gathering import gather

    gathered = gather(given, find_site(path), path, post, today=datetime.date.today(), field_path=field_path)
    return gathered, tuple(thumbnail_of(item.data, SEEN_PX) if item.picture else None for item in gathered.items)


def _suggest(gathered: Gathered, item: Item, words: str) -> str:
    """Return the stem of a name that says *words*, in the manner of the site."""
    habits = gathered.habits
    name = habits.pattern.naming.name(habits.facts, words, item.ext, in_own_folder=item.placement.is_own_folder)
    return name.removesuffix(item.ext)
