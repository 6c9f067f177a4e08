"""The life of a post: new, published, taken back, renamed, copied, thrown away; each shown before it is done."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.asked import PostAsked, PostWish, Rehearsal
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.saving_apart import save_apart
from editor.bridge.words_of_errors import words_of_failure
from editor.document.saving import ChangedOnDisk, Failed, Saved
from editor.features.post_in_site.carrying import Carrying, leave
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:  # plans bring YAML with them, which comes after the window
    from editor.features.post_in_site.planning import Ground, Rehearsed
    from editor.jekyll.index import SiteIndex
    from editor.jekyll.plan import Plan

Make = Callable[["SiteIndex", str], "Plan"]


class Life(QObject):
    """Asks, plans in the io pool, shows what will come of it, and has it carried out."""

    def __init__(self, workbench: Workbench, carrying: Carrying) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._carrying = carrying
        self._add_actions()

    def rename_by_date(self, post: OpenPost) -> None:
        """Name the file of *post* by the day of its date."""
        from editor.features.post_in_site.planning import renamed_by_date

        if self._is_saved(post):
            self._on_ground(post, lambda ground: self._plan(post, ground, renamed_by_date, self._words_of_renaming))

    def _add_actions(self) -> None:
        desk, add = self._workbench.desk, self._workbench.actions.add

        def has_file() -> bool:
            return desk.current is not None and desk.current.document.path is not None

        def always() -> bool:
            return True

        def can_take_back() -> bool:
            return self._carrying.can_take_back

        for name, title, run, group, keys, enabled in (
            ("post.new", QT_TRANSLATE_NOOP("actions", "New Post…"), self._new_post, "new", "Ctrl+Shift+N", always),
            ("post.new_draft", QT_TRANSLATE_NOOP("actions", "New Draft…"), self._new_draft, "new", "", always),
            ("post.publish", QT_TRANSLATE_NOOP("actions", "Publish…"), self._publish, "life", "Shift+F7", has_file),
            ("post.unpublish", QT_TRANSLATE_NOOP("actions", "Unpublish…"), self._unpublish, "life", "", has_file),
            ("post.rename", QT_TRANSLATE_NOOP("actions", "Rename…"), self._rename, "life", "Shift+F2", has_file),
            ("post.copy", QT_TRANSLATE_NOOP("actions", "Duplicate as Draft…"), self._copy, "life", "", has_file),
            ("post.trash", QT_TRANSLATE_NOOP("actions", "Move to Trash…"), self._throw_away, "life", "", has_file),
            (
                "post.take_back",
                QT_TRANSLATE_NOOP("actions", "Take Back the Last Change of Files"),
                self._carrying.take_back,
                "life",
                "",
                can_take_back,
            ),
        ):  # fmt: skip
            add(Action(name, title, run=run, menu="post", group=group, keys=keys, enabled=enabled))

    def _new_post(self) -> None:
        self._new(is_draft=False)

    def _new_draft(self) -> None:
        self._new(is_draft=True)

    def _new(self, *, is_draft: bool) -> None:
        place = self._place()
        if place is not None:
            self._ask_for_ground(place, partial(self._ask_new, is_draft))

    def _place(self) -> Path | None:
        """Return where the site is sought: at the post in front, at the last one, or where the writer says."""
        current = self._workbench.desk.current
        if current is not None and current.document.path is not None:
            return current.document.path
        return next(iter(self._workbench.recent.files), None) or self._workbench.prompts.choose_folder()

    def _ask_new(self, is_draft: bool, ground: Ground) -> None:
        from editor.features.post_in_site.planning import dateless_folders, name_for, new_post, rehearsed
        from editor.jekyll.dates import time_text
        from editor.jekyll.places import places_for
        from editor.post.values import NANOSECONDS, Moment

        index = ground.index
        now = int(time.time())
        folders = places_for(index, draft=is_draft)
        date = (
            ""
            if is_draft
            else time_text(Moment(now * NANOSECONDS, index.settings.zone.offset(now)), index.settings.zone)
        )
        offered = PostWish(date=date, folder=folders[0], is_draft=is_draft)
        dateless = dateless_folders(index, folders)
        asked = PostAsked(offered, folders, partial(name_for, index), asks_date=not is_draft, dateless=dateless)
        wish = self._workbench.prompts.ask_new_post(asked)
        if wish is not None:
            self._workbench.tasks.run(
                partial(rehearsed, ground, lambda found, _path: new_post(found, wish)), self._make_new, self._on_failed
            )

    def _make_new(self, found: Rehearsed) -> None:
        words = self.tr("“{0}” was made.").format(found.plan.path.name)
        self._carrying.carry_out(found.plan.changes, words, partial(self._open, found.plan.path))

    def _open(self, path: Path) -> None:
        self._workbench.window.files_chosen.emit([path])

    def _publish(self) -> None:
        from editor.features.post_in_site.planning import published

        self._rehearse_current(
            published, self.tr("Publish “{0}”?"), self.tr("Publish"), self.tr("“{0}” is published with the next build.")
        )

    def _unpublish(self) -> None:
        from editor.features.post_in_site.planning import withdrawn

        self._rehearse_current(
            withdrawn, self.tr("Make “{0}” a draft again?"), self.tr("Unpublish"), self.tr("“{0}” is a draft again.")
        )

    def _throw_away(self) -> None:
        from editor.features.post_in_site.planning import rehearsed, thrown_away

        post = self._saved_current()
        if post is not None:
            self._on_ground(
                post,
                lambda ground: self._workbench.tasks.run(
                    partial(rehearsed, ground, thrown_away), partial(self._ask_to_throw_away, post), self._on_failed
                ),
            )

    def _ask_to_throw_away(self, post: OpenPost, found: Rehearsed) -> None:
        path = post.document.path
        headline = self.tr("Move “{0}” to the trash?").format(found.plan.path.name)
        if path is None or not self._is_wished(headline, self.tr("Move to Trash"), found):
            return
        self._workbench.tasks.run(
            partial(_to_trash, path), partial(self._on_thrown_away, post, path), self._on_trash_failed
        )

    def _on_thrown_away(self, post: OpenPost, path: Path, _result: None) -> None:
        self._workbench.notices.show_notice(
            self.tr("“{0}” lies in the system's trash, from where it can be put back.").format(path.name)
        )
        if post in self._workbench.desk.posts:
            leave(self._workbench, post)
        self._workbench.desk.at_hand.outdate()

    def _on_trash_failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._workbench.notices.show_error(
            self.tr("The post could not be moved to the trash ({0}). It is where it was.").format(
                error.strerror or error
            )
        )

    def _rename(self) -> None:
        post = self._saved_current()
        if post is not None:
            self._on_ground(post, partial(self._ask_rename, post))

    def _ask_rename(self, post: OpenPost, ground: Ground) -> None:
        from editor.features.post_in_site.planning import name_for, renamed, wish_of
        from editor.jekyll.plan import CannotPlan, Unplannable

        before = wish_of(ground.index, ground.path)
        if before is None:
            self._on_failed(CannotPlan(ground.index.source / ground.path, Unplannable.NOT_A_POST))
            return
        asked = PostAsked(
            before,
            (),
            partial(name_for, ground.index, path=ground.path),
            asks_date=bool(before.date) and not before.is_draft,
        )
        wish = self._workbench.prompts.ask_rename(asked)
        if wish is not None and wish != before:
            self._plan(
                post,
                ground,
                lambda index, path: renamed(index, path, before, wish),
                self._words_of_renaming,
            )

    @property
    def _words_of_renaming(self) -> tuple[str, str, str]:
        return self.tr("Rename “{0}”?"), self.tr("Rename"), self.tr("“{0}” is renamed, and the links to it.")

    def _copy(self) -> None:
        post = self._saved_current()
        if post is not None:
            self._on_ground(post, self._ask_copy)

    def _ask_copy(self, ground: Ground) -> None:
        from editor.features.post_in_site.planning import copied, name_for, rehearsed, wish_of
        from editor.jekyll.plan import CannotPlan, Unplannable
        from editor.jekyll.publish import folder_of_copy

        before = wish_of(ground.index, ground.path)
        if before is None:
            self._on_failed(CannotPlan(ground.index.source / ground.path, Unplannable.NOT_A_POST))
            return
        folder = folder_of_copy(ground.index.entries[ground.path])
        offered = PostWish(self.tr("{0} (copy)").format(before.title), folder=folder, is_draft=True)
        asked = PostAsked(offered, (), partial(name_for, ground.index), asks_date=False, asks_slug=False)
        wish = self._workbench.prompts.ask_new_post(asked)
        if wish is not None:
            self._workbench.tasks.run(
                partial(rehearsed, ground, lambda index, path: copied(index, path, wish)),
                self._make_new,
                self._on_failed,
            )

    def _rehearse_current(self, make: Make, headline: str, verb: str, done: str) -> None:
        post = self._saved_current()
        if post is not None:
            self._on_ground(post, lambda ground: self._plan(post, ground, make, (headline, verb, done)))

    def _plan(self, post: OpenPost, ground: Ground, make: Make, words: tuple[str, str, str]) -> None:
        """Plan, show what comes of it under *words*: the question, the button, and what is said when it is done."""
        from editor.features.post_in_site.planning import rehearsed

        def ask(found: Rehearsed) -> None:
            name = post.document.path.name if post.document.path is not None else ""
            if self._is_wished(words[0].format(name), words[1], found):
                self._carrying.carry_out(found.plan.changes, words[2].format(found.plan.path.name))

        self._workbench.tasks.run(partial(rehearsed, ground, make), ask, self._on_failed)

    def _is_wished(self, headline: str, verb: str, found: Rehearsed) -> bool:
        from editor.bridge.words_of_plans import words_of_effect

        effects = tuple(words_of_effect(told) for told in found.plan.effects)
        return self._workbench.prompts.ask_rehearsal(Rehearsal(headline, verb, effects, found.differences))

    def _saved_current(self) -> OpenPost | None:
        """Return the post in front once it is safe on the disk, as plans are of files; None where it is not."""
        post = self._workbench.desk.current
        return post if post is not None and not post.composing and self._is_saved(post) else None

    def _is_saved(self, post: OpenPost) -> bool:
        post.finish_editing()
        if not post.document.dirty:
            return True
        result = save_apart(post.document, slow=_do_nothing, is_open=lambda: post in self._workbench.desk.posts)
        if post not in self._workbench.desk.posts:
            return False  # it was closed while a slow disk wrote
        if isinstance(result, Saved) and not post.document.dirty:
            return True
        self._workbench.notices.show_error(self._words_of_unsaved(result))
        return False

    def _words_of_unsaved(self, result: Saved | ChangedOnDisk | Failed) -> str:
        match result:
            case Failed():
                return words_of_failure(result)
            case Saved(path):
                words = self.tr("You wrote on in “{0}” while it was saved. Nothing was done; try it again.")
            case ChangedOnDisk(path):
                words = self.tr("“{0}” was changed by another program meanwhile. Nothing was done; save it first.")
        return words.format(path.name)

    def _on_ground(self, post: OpenPost, then: Callable[[Ground], object]) -> None:
        if post.document.path is not None:
            self._ask_for_ground(post.document.path, then)

    def _ask_for_ground(self, path: Path, then: Callable[[Ground], object]) -> None:
        self._workbench.tasks.run(
            partial(_ground, self._workbench, path), partial(self._on_grounded, then), self._on_failed
        )

    def _on_grounded(self, then: Callable[[Ground], object], ground: Ground | None) -> None:
        if ground is None:
            self._workbench.notices.show_warning(
                self.tr("There is no Jekyll site here. Open a post of a site, or choose its folder, and try again.")
            )
        else:
            then(ground)

    def _on_failed(self, error: Exception) -> None:
        from editor.bridge.words_of_plans import words_of_no_plan
        from editor.jekyll.plan import CannotPlan

        if not isinstance(error, CannotPlan):
            raise error
        self._workbench.notices.show_warning(words_of_no_plan(error))


def _ground(workbench: Workbench, path: Path) -> Ground | None:
    from editor.features.post_in_site.planning import ground_of

    return ground_of(workbench.desk.at_hand, path)


def _to_trash(path: Path) -> None:
    from send2trash import send2trash

    send2trash(path)


def _do_nothing() -> None:
    return
