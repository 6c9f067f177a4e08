"""The image desk: surveys the pictures of the site in the pool, and changes them and their links as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from editor.bridge.in_parts import InParts
from editor.features.upkeep.picture_jobs import listed, planned, read, smaller, thrown_away
from editor.features.upkeep.place import go_to, site_in_front, texts_of_open_posts
from editor.features.upkeep.thumbnails import Thumbnails
from editor.jekyll.site import Site
from editor.widgets.carried_words import words_of_change, words_of_taking_back
from editor.widgets.carrying import Carried, Carrying
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.images.site import SitePicture
    from editor.search.replacing import PreviewRow
    from editor.search.site_plan import FilePlan
    from editor.storage.transaction import FileChange
    from editor.upkeep.pictures import Survey, TextPictures
    from editor.upkeep.terms import Refused
    from editor.widgets.upkeep.image_desk import Group, ImageDesk, UseLine

READ_AT_A_TIME = 100
MOST_NAMED = 3


class Picturing(QObject):
    """One window, for the site of the post in front of which it was opened."""

    def __init__(self, workbench: Workbench, folder: Path) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self.window: ImageDesk | None = None
        self._site: Site | None = None
        self._survey: Survey | None = None
        self._texts: Mapping[Path, str] = {}
        self._others: tuple[FileChange, ...] = ()
        self._last: Carried | None = None
        self._is_undoing = self._is_busy = False
        self._thumbnails = Thumbnails(workbench.tasks)
        self._carrying = Carrying(workbench.desk, workbench.tasks, folder, self)
        self._carrying.done.connect(self._on_done)
        self._reading: InParts[Path, tuple[TextPictures, ...]] = InParts(
            workbench.tasks, READ_AT_A_TIME, failed=self._on_failed
        )

    def open(self) -> None:
        """Show the window, and look through the site."""
        root = site_in_front(self._workbench)
        if root is None:
            return
        window = self.window or self._made()
        is_idle = not self._is_busy and not self._carrying.is_working
        if self._site is None or (root != self._site.root and is_idle):  # else what is under way loses its site
            self._site, self._survey, self._last = Site(root), None, None
            window.show_groups([])
            window.undo.hide()
        window.show()
        window.activateWindow()
        if is_idle:
            window.show_overview()
            self._look("")

    def _made(self) -> ImageDesk:
        from editor.widgets.upkeep.image_desk import ImageDesk

        self.window = window = ImageDesk(self._workbench.window)
        window.chosen_changed.connect(self._show_facts)
        window.thumbnail_wanted.connect(self._on_thumbnail_wanted)
        window.rename_requested.connect(self._plan_rename)
        window.shrink_requested.connect(self._shrink)
        window.trash_requested.connect(self._throw_away)
        window.undo_requested.connect(self._undo)
        window.use_chosen.connect(self._on_use_chosen)
        window.finished.connect(self._on_closed)
        window.changes.change_requested.connect(self._change)
        window.changes.cancel_requested.connect(self._cancel)
        window.changes.row_chosen.connect(self._on_row_chosen)
        return window

    @property
    def _shown(self) -> ImageDesk:
        assert self.window is not None
        return self.window

    @property
    def _root(self) -> Path:
        assert self._site is not None
        return self._site.source

    def _look(self, words: str) -> None:
        """Look through the site, and then say *words*, or how much was found."""
        assert self._site is not None
        self._shown.state.setText(words or self.tr("Looking for pictures…"))
        self._workbench.tasks.run(partial(listed, self._root), partial(self._look_at, words), self._on_failed)

    def _look_at(self, words: str, found: tuple[tuple[SitePicture, ...], Mapping[str, int], tuple[Path, ...]]) -> None:
        pictures, widths, files = found
        texts: list[TextPictures] = []
        number = QLocale().toString

        def show(part: tuple[TextPictures, ...], done: int) -> None:
            texts.extend(part)
            if not words:
                progress = self.tr("Looking through the posts… {0} of {1}")
                self._shown.state.setText(progress.format(number(done), number(len(files))))

        def end() -> None:
            from editor.upkeep.pictures import survey

            self._workbench.tasks.run(
                partial(survey, pictures, widths, tuple(texts)), partial(self._show, words), self._on_failed
            )

        assert self._site is not None
        job = partial(read, self._site, pictures, texts_of_open_posts(self._workbench))
        self._reading.start(files, job, show, end)

    def _show(self, words: str, found: Survey) -> None:
        self._survey = found
        self._shown.show_groups(self._groups_of(found))
        summary = self.tr("Pictures: {0}. Usual width: {1} px.")
        number = QLocale().toString
        self._shown.state.setText(words or summary.format(number(len(found.pictures)), number(found.usual_width_px)))

    def _groups_of(self, found: Survey) -> list[Group]:
        from editor.images.site import SitePicture
        from editor.upkeep.pictures import Finding
        from editor.widgets.upkeep.image_desk import Group

        def of(paths: Sequence[str]) -> tuple[SitePicture, ...]:
            return tuple(found.pictures.get(path, SitePicture(path, 0, 0)) for path in paths)

        used = [path for path in found.pictures if path in found.uses]
        return [
            Group(self.tr("All"), tuple(found.pictures.values())),
            Group(self.tr("Used"), of(used)),
            Group(self.tr("Unused"), of(found.found[Finding.UNUSED]), is_unused=True),
            Group(self.tr("Missing"), of(found.found[Finding.MISSING]), is_there=False),
            Group(self.tr("Too large"), of(found.found[Finding.LARGE])),
            Group(self.tr("No alt text"), of(found.found[Finding.UNDESCRIBED])),
        ]

    def _show_facts(self) -> None:
        from editor.widgets.upkeep.image_desk import UseLine, facts_words

        chosen, found, group = self._shown.chosen, self._survey, self._shown.group
        if not chosen or found is None or group is None:
            self._shown.show_facts(self.tr("Choose a picture to see where it is used."), [])
            return
        uses = [use for picture in chosen for use in found.uses.get(picture.path, ())]
        words = self.tr("Pictures chosen: {0}").format(QLocale().toString(len(chosen)))
        if len(chosen) == 1:
            width = found.widths.get(chosen[0].path, 0)
            words = facts_words(chosen[0], width, is_there=chosen[0].path in found.pictures)
        self._shown.show_facts(words, [UseLine(use.text, use.address, use.start, use.is_described) for use in uses])

    def _plan_rename(self, picture: str, name: str) -> None:
        """Look for what would be another with the new name."""
        from editor.images.naming import problem_of_name
        from editor.widgets.images.words import words_of_name

        assert self._survey is not None
        assert self._site is not None
        if self._is_busy or self._carrying.is_working:
            return
        problem = problem_of_name(name)
        target = str(Path(picture).with_name(name).as_posix()) if problem is None else ""
        if problem is not None:
            self._shown.state.setText(words_of_name(problem))
        elif Path(name).suffix.lower() != Path(picture).suffix.lower():
            self._shown.state.setText(self.tr("The end of the name says what kind of file it is; leave it as it is."))
        elif target in self._survey.pictures:
            self._shown.state.setText(self.tr("There is a picture of this name already; choose another."))
        else:
            self._is_busy = True
            self._texts = texts_of_open_posts(self._workbench)
            title = self.tr("{0} becomes {1}").format(picture, name)
            self._shown.changes.begin(title, self.tr("Rename"))
            self._shown.show_changes()
            files = tuple(dict.fromkeys(use.text for use in self._survey.uses.get(picture, ())))
            self._workbench.tasks.run(
                partial(planned, self._site, self._survey.pictures.values(), picture, name, files, self._texts),
                partial(self._show_plans, picture),
                self._on_failed,
            )

    def _show_plans(self, picture: str, found: tuple[tuple[FilePlan | Refused, ...], FileChange]) -> None:
        from editor.search.site_plan import FilePlan
        from editor.upkeep.pictures import key_of

        answers, move = found
        self._is_busy = False
        self._others = (move,)
        changes = self._shown.changes
        plans = [answer for answer in answers if isinstance(answer, FilePlan)]
        changes.add([(plan.path.relative_to(self._root).as_posix(), plan) for plan in plans])
        left = self.tr("{0}: its links cannot be changed; change them by hand.")
        changes.leave([left.format(answer.path.name) for answer in answers if not isinstance(answer, FilePlan)])
        assert self._survey is not None
        named = self._survey.mentions.get(key_of(picture.rpartition("/")[2]), ())
        too = self.tr("{0} names a picture of this name too, and is left as it is; look there by hand.")
        changes.leave([too.format(path.relative_to(self._root).as_posix()) for path in named])
        changes.set_ready()
        if not plans:
            changes.state.setText(self.tr("No post links to this picture; the file alone gets another name."))
        changes.change.setEnabled(True)

    def _change(self) -> None:
        if self._others and not self._carrying.is_working:
            self._shown.changes.set_working(words=self.tr("Changing the posts…"))
            self._carry(self._shown.changes.chosen, self._texts, self._others)

    def _carry(
        self,
        plans: Sequence[FilePlan],
        texts: Mapping[Path, str],
        others: Sequence[FileChange],
        *,
        undoing: bool = False,
    ) -> None:
        self._is_undoing = undoing
        # A link without its file, or a file without its link, would be half a change.
        self._carrying.start(plans, texts, others)

    def _shrink(self, pictures: list[str]) -> None:
        """Bring the *pictures* to the width of the site, without what they tell beside their pixels."""
        if self._is_busy or self._carrying.is_working or self._survey is None:
            return
        self._is_busy = True
        self._shown.state.setText(self.tr("Making pictures smaller…"))
        paths = tuple(self._root / picture for picture in pictures)
        self._workbench.tasks.run(
            partial(smaller, paths, self._survey.usual_width_px), self._on_smaller, self._on_failed
        )

    def _on_smaller(self, changes: tuple[FileChange, ...]) -> None:
        self._is_busy = False
        if changes:
            self._carry((), {}, changes)
        else:
            self._shown.state.setText(self.tr("These cannot be made smaller without a loss that is seen."))

    def _throw_away(self, pictures: list[str]) -> None:
        if self._is_busy or self._carrying.is_working:
            return
        self._is_busy = True
        paths = tuple(self._root / picture for picture in pictures)
        self._workbench.tasks.run(partial(thrown_away, paths), self._on_thrown_away, self._on_failed)

    def _on_thrown_away(self, answer: tuple[int, tuple[str, ...]]) -> None:
        self._is_busy = False
        count, left = answer
        words = [self.tr("Moved to the trash: {0}. From there they can be put back.").format(QLocale().toString(count))]
        if left:
            names = ", ".join(left[:MOST_NAMED])
            words.append(self.tr("Could not be moved, and are as they were: {0}.").format(names))
        self._look("  ".join(words))

    def _undo(self) -> None:
        if self._last is not None and not self._carrying.is_working:
            self._carry(self._last.undo, self._last.texts, self._last.others, undoing=True)

    def _cancel(self) -> None:
        self._carrying.call_off()

    def _on_done(self, carried: Carried) -> None:
        window = self._shown
        words = words_of_taking_back(carried) if self._is_undoing else words_of_change(carried)
        if carried.can_undo:
            self._last = None if self._is_undoing else carried
            self._others = ()
            window.forget_thumbnails()
            window.show_overview()
            self._look(words)
        elif window.pages.currentWidget() is window.changes:
            window.changes.set_ready(words)
            window.changes.change.setEnabled(True)
        window.state.setText(words)
        window.undo.setVisible(self._last is not None)
        if not window.isVisible():
            self._workbench.notices.show_notice(words)

    def _on_thumbnail_wanted(self, picture: str) -> None:
        self._thumbnails.want(self._root / picture, partial(self._shown.show_thumbnail, picture))

    def _on_use_chosen(self, use: UseLine) -> None:
        go_to(self._workbench, use.path, max(0, use.start), use.address)

    def _on_row_chosen(self, path: Path, row: PreviewRow | None) -> None:
        go_to(self._workbench, path, row.edit.start if row else 0, row.edit.removed if row else "")

    def _on_closed(self) -> None:
        self._reading.stop()
        self._thumbnails.stop()

    def _on_failed(self, error: Exception) -> None:
        self._is_busy = False
        words = self.tr("The pictures could not be read or changed ({0}). Nothing was changed; try again.")
        self._shown.show_overview()
        self._shown.state.setText(words.format(error))
