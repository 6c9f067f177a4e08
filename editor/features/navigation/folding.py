"""Folds sections, code, lists and the like in the text; what can be folded is read when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.tasks import Latest
from editor.document.document import Change
from editor.features.navigation.reading import Readings
from editor.outline.reading import Read
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.outline.folding import FoldedLines

_ALL = "Ctrl+Alt+Shift"

Command = Callable[[OpenPost, "tuple[FoldedLines, ...]"], None]


@dataclass(frozen=True, slots=True)
class Foldable:
    """What can be folded in the post that was *read*."""

    read: Read
    lines: tuple[FoldedLines, ...]
    longest: dict[int, int]
    """From the line that stays to the last of the most lines that can be folded behind it."""


class Folding(QObject):
    """Folds in the post in front."""

    def __init__(self, workbench: Workbench, readings: Readings) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._readings = readings
        self._known: Foldable | None = None
        self._command: Command | None = None
        self._reading = Latest(workbench.tasks, show=self._on_read, fail=self._on_failed)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        self._add_actions()

    def _add_actions(self) -> None:
        actions: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("fold.fold", QT_TRANSLATE_NOOP("actions", "Fold"), "Ctrl+Shift+[", partial(self._do, _fold)),
            ("fold.unfold", QT_TRANSLATE_NOOP("actions", "Unfold"), "Ctrl+Shift+]", self._unfold),
            ("fold.all", QT_TRANSLATE_NOOP("actions", "Fold All"), f"{_ALL}+[", partial(self._do, _fold_all)),
            ("fold.none", QT_TRANSLATE_NOOP("actions", "Unfold All"), f"{_ALL}+]", self._unfold_all),
            ("fold.level_1", QT_TRANSLATE_NOOP("actions", "Fold to Level 1"), f"{_ALL}+1", self._to_level(1)),
            ("fold.level_2", QT_TRANSLATE_NOOP("actions", "Fold to Level 2"), f"{_ALL}+2", self._to_level(2)),
            ("fold.level_3", QT_TRANSLATE_NOOP("actions", "Fold to Level 3"), f"{_ALL}+3", self._to_level(3)),
        )
        desk = self._workbench.desk
        for name, title, keys, run in actions:
            self._workbench.actions.add(
                Action(
                    name,
                    title,
                    run=run,
                    menu="view/folding",
                    group="folding",
                    keys=keys,
                    enabled=lambda: desk.current is not None,
                )
            )

    def _to_level(self, depth: int) -> Callable[[], None]:
        return partial(self._do, partial(_fold_from, depth))

    def _unfold(self) -> None:
        """Unfold at the caret's line; of a heading of two lines either will do."""
        post = self._workbench.desk.current
        if post is not None:
            line = post.text.caret[0] - 1
            _ = post.text.unfold_line(line) or post.text.unfold_line(line + 1)

    def _unfold_all(self) -> None:
        post = self._workbench.desk.current
        if post is not None:
            post.text.folds.unfold_all()

    def _do(self, command: Command) -> None:
        """Run *command* as soon as it is known what can be folded."""
        self._command = command
        self._read()

    def _read(self) -> None:
        post = self._workbench.desk.current
        if post is None or post.text.composing:
            self._command = None
        elif self._known is not None and self._known.read.post is post.document.post:
            self._on_read(self._known)
        else:
            self._reading.request(partial(_read_folds, self._readings.job(post)))

    def _on_read(self, known: Foldable) -> None:
        post = self._workbench.desk.current
        if post is None or post.document.post is not known.read.post:
            if self._command is not None or (post is not None and post.text.gutter.is_pointed_at):
                self._read()  # the writer went on typing meanwhile
            return
        self._known = known
        self._readings.keep(post, known.read)
        post.text.show_foldable(known.longest)
        command, self._command = self._command, None
        if command is not None and not post.text.composing:
            command(post, known.lines)

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _on_opened(self, post: OpenPost) -> None:
        post.text.foldable_wanted.connect(self._read)
        post.document.changed.connect(partial(self._on_document_changed, post))

    def _on_closing(self, post: OpenPost) -> None:
        if self._known is not None and self._known.read.post is post.document.post:
            self._known = None

    def _on_document_changed(self, post: OpenPost, _change: Change) -> None:
        post.text.forget_foldable()  # what was read may lie elsewhere now


def _read_folds(read_post: Callable[[], Read]) -> Foldable:
    from editor.outline.folding import folds_of, lines_of_folds
    from editor.outline.sections import sections_of

    read = read_post()
    source = read.post.source
    folds = folds_of(source, read.structure, sections_of(source, read.structure))
    lines = lines_of_folds(source, folds, read.post.text.start)
    longest: dict[int, int] = {}
    for one in lines:
        longest[one.head] = max(one.last, longest.get(one.head, 0))
    return Foldable(read, lines, longest)


def _fold(post: OpenPost, lines: tuple[FoldedLines, ...]) -> None:
    """Fold the innermost that holds the caret and is not folded yet."""
    caret, folded = post.text.caret[0] - 1, set(post.text.folds.lines)
    around = [one for one in lines if one.first <= caret <= one.last and (one.head, one.last) not in folded]
    if around:
        innermost = min(around, key=lambda one: one.last - one.first)
        post.text.fold([(innermost.head, innermost.last)])


def _fold_all(post: OpenPost, lines: tuple[FoldedLines, ...]) -> None:
    """Fold all sections; all else where there are none."""
    sections = [one for one in lines if one.depth]
    post.text.fold([(one.head, one.last) for one in sections or lines])


def _fold_from(depth: int, post: OpenPost, lines: tuple[FoldedLines, ...]) -> None:
    """Show the sections down to *depth* by their headings: 1 for those that lie in no other."""
    post.text.folds.unfold_all()
    post.text.fold([(one.head, one.last) for one in lines if one.depth >= depth])
