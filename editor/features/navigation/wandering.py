"""Back to where the writer was, and forward again, over all open posts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.document.document import Change
from editor.outline.places import Place, Places
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench


class Wandering(QObject):
    """Keeps the places that were left by a jump or for another post."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._places = Places()
        self._front: OpenPost | None = None
        desk = workbench.desk
        desk.opened.connect(self._on_opened)
        desk.closing.connect(self._on_closing)
        desk.current_changed.connect(self._on_current_changed)
        for name, title, keys, run, enabled in (
            ("go.back", QT_TRANSLATE_NOOP("actions", "Back"), "Alt+Left", self.back, self._can_go_back),
            ("go.forward", QT_TRANSLATE_NOOP("actions", "Forward"), "Alt+Right", self.forward, self._can_go_forward),
        ):
            workbench.actions.add(Action(name, title, run=run, menu="go", group="places", keys=keys, enabled=enabled))

    def back(self) -> None:
        """Go back to the place that was left last."""
        self._go(forward=False)

    def forward(self) -> None:
        """Go to the place that was gone back from."""
        self._go(forward=True)

    def _go(self, *, forward: bool) -> None:
        post = self._workbench.desk.current
        if post is None or post.text.composing:
            return
        place = (self._places.forward if forward else self._places.back)(_place_in(post))
        if place is not None and isinstance(place.post, OpenPost):
            self._front = place.post  # not left for another post, but gone from
            self._workbench.desk.bring_forward(place.post)
            place.post.text.select(place.post.text_binding.pane_position(place.position))
            place.post.text.setFocus()
        self._workbench.actions.refresh()

    def _can_go_back(self) -> bool:
        return self._workbench.desk.current is not None and self._places.can_go_back

    def _can_go_forward(self) -> bool:
        return self._workbench.desk.current is not None and self._places.can_go_forward

    def _on_opened(self, post: OpenPost) -> None:
        post.text.left_place.connect(partial(self._on_place_left, post))
        post.document.changed.connect(partial(self._on_document_changed, post))

    def _on_place_left(self, post: OpenPost, position: int) -> None:
        self._places.leave(Place(post, post.text_binding.source_position(position)))
        self._workbench.actions.refresh()

    def _on_document_changed(self, post: OpenPost, change: Change) -> None:
        self._places.follow(post, change.edits)

    def _on_current_changed(self, post: OpenPost | None) -> None:
        left, self._front = self._front, post
        if left is not None and left is not post and left in self._workbench.desk.posts:
            self._places.leave(_place_in(left))
            self._workbench.actions.refresh()

    def _on_closing(self, post: OpenPost) -> None:
        self._places.forget(post)
        if self._front is post:
            self._front = None
        self._workbench.actions.refresh()


def _place_in(post: OpenPost) -> Place:
    return Place(post, post.text_binding.source_position(post.text.textCursor().selectionStart()))
