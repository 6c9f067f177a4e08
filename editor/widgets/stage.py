"""The three panes side by side: front matter, text and preview."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from editor.widgets.open_post import OpenPost

FORM_WIDTH = 300
FORM_MINIMUM = 240
TEXT_MINIMUM = 240
PREVIEW_MINIMUM = 256  # the tabs above it


class Pane(IntEnum):
    """The three panes, from left to right."""

    FORM = 0
    TEXT = 1
    PREVIEW = 2


_FIRST_TO_GO = (Pane.PREVIEW, Pane.FORM, Pane.TEXT)


class Stage(QSplitter):
    """Shows the panes of the post in front; each pane can be hidden, the last visible one stays.

    Panes that there is no room for are put aside until there is, in the place of a window that grows off the screen.
    """

    pane_toggled = Signal(int, bool)
    regions_changed = Signal()

    def __init__(self, preview: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._forms = QStackedWidget(self)
        self._texts = QStackedWidget(self)
        column = QWidget(self)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows = QSplitter(Qt.Orientation.Vertical, column)
        self._rows.setHandleWidth(1)
        self._rows.setChildrenCollapsible(False)
        self._rows.addWidget(self._texts)
        self._column.addWidget(self._rows, 1)
        self._panes: tuple[QWidget, ...] = (self._forms, column, preview)
        self._aside: frozenset[Pane] = frozenset()
        self._is_alone = False
        self._hidden_for_text: tuple[QWidget, ...] = ()
        self._shown_for_text = False
        self.setHandleWidth(1)
        self.setAccessibleName(self.tr("Panes"))
        for pane, minimum in zip(self._panes, (FORM_MINIMUM, TEXT_MINIMUM, PREVIEW_MINIMUM), strict=True):
            pane.setMinimumWidth(minimum)
            self.addWidget(pane)
        self.setChildrenCollapsible(False)
        for index, stretch in enumerate((0, 1, 1)):
            self.setStretchFactor(index, stretch)
        self.lay_out_afresh()

    def add(self, post: OpenPost) -> None:
        """Take in the panes of *post*."""
        self._forms.addWidget(post.front_matter)
        self._texts.addWidget(post.text)

    def remove(self, post: OpenPost) -> None:
        """Let go of the panes of *post*."""
        self._forms.removeWidget(post.front_matter)
        self._texts.removeWidget(post.text)

    def show_post(self, post: OpenPost) -> None:
        """Bring the panes of *post* to the front."""
        self._forms.setCurrentWidget(post.front_matter)
        self._texts.setCurrentWidget(post.text)

    def place_above_text(self, part: QWidget) -> None:
        """Take in *part* right above the text, whichever post is in front."""
        self._column.insertWidget(self._column.indexOf(self._rows), part)
        self.regions_changed.emit()

    def place_below_text(self, part: QWidget) -> None:
        """Take in *part* below the text, whichever post is in front; the two share the height as the writer wishes."""
        self._rows.addWidget(part)
        self._rows.setStretchFactor(self._rows.count() - 1, 0)
        self._rows.setStretchFactor(0, 1)
        self.regions_changed.emit()

    def regions(self) -> list[QWidget]:
        """Return the regions of the post in front in the order in which they are read, hidden ones, too."""
        items = (self._column.itemAt(number) for number in range(self._column.indexOf(self._rows)))
        above = [item.widget() for item in items if item is not None]
        below = [self._rows.widget(number) for number in range(1, self._rows.count())]
        preview = self._panes[Pane.PREVIEW]
        parts = (self._forms.currentWidget(), *above, self._texts.currentWidget(), *below, preview)
        return [part for part in parts if part is not None]

    def is_shown(self, pane: Pane) -> bool:
        """Return whether *pane* is to be seen."""
        return not self._panes[pane].isHidden()

    def is_wanted(self, pane: Pane) -> bool:
        """Return whether *pane* is to be seen, or would be if there were room for it."""
        return self.is_shown(pane) or pane in self._aside

    def toggle(self, pane: Pane) -> None:
        """Hide or show *pane*, which others make room for; the last one that is shown cannot be hidden."""
        shown = self.is_shown(pane)
        if shown and sum(self.is_shown(other) for other in Pane) == 1:
            return
        self._panes[pane].setHidden(shown)
        self._aside -= {pane}
        self.pane_toggled.emit(pane, not shown)
        self._share_room(for_the_sake_of=pane)

    def go_to(self, post: OpenPost, position: int) -> None:
        """Put the caret of *post*, which is in front, at *position* of its text, shown and with the keyboard in it."""
        if not self.is_shown(Pane.TEXT):
            self.toggle(Pane.TEXT)
        post.text.jump(position)
        post.text.setFocus()

    def set_alone(self, alone: bool) -> None:
        """Show the text without the other panes and what stands below it, or show again what was there before."""
        before = [self.is_shown(pane) for pane in Pane]
        self._is_alone = alone
        if alone:
            self._shown_for_text = not self.is_shown(Pane.TEXT)
            others = [self._panes[Pane.FORM], self._panes[Pane.PREVIEW]]
            below = [self._rows.widget(number) for number in range(1, self._rows.count())]
            self._hidden_for_text = tuple(
                part for part in (*others, *below) if part is not None and not part.isHidden()
            )
            self._panes[Pane.TEXT].show()
            for part in self._hidden_for_text:
                part.hide()
        else:
            for part in self._hidden_for_text:
                part.show()
            if self._shown_for_text and self._hidden_for_text:
                self._panes[Pane.TEXT].hide()
            self._hidden_for_text, self._shown_for_text = (), False
        self._tell_of_changes(before)
        self._share_room()

    def lay_out_afresh(self) -> None:
        """Give the form its narrow width and share the rest between text and preview."""
        rest = max(self.width() - FORM_WIDTH, TEXT_MINIMUM + PREVIEW_MINIMUM)
        self.setSizes([FORM_WIDTH, rest * 11 // 20, rest * 9 // 20])

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the widest pane alone: the others can be put aside."""
        return QSize(PREVIEW_MINIMUM, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put aside what no longer fits, and bring back what fits again."""
        super().resizeEvent(event)
        self._share_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room as it is from now on."""
        super().showEvent(event)
        self._share_room()

    def _share_room(self, *, for_the_sake_of: Pane | None = None) -> None:
        if self._is_alone or not self.isVisible():
            return
        before = [self.is_shown(pane) for pane in Pane]
        wanted = [pane for pane in Pane if self.is_wanted(pane)]
        fitting = list(wanted)
        for pane in sorted(_FIRST_TO_GO, key=lambda pane: pane is for_the_sake_of):
            if pane in fitting and len(fitting) > 1 and self._width_of(fitting) > self.width():
                fitting.remove(pane)
        self._aside = frozenset(wanted) - frozenset(fitting)
        for pane in wanted:
            self._panes[pane].setHidden(pane in self._aside)
        self._tell_of_changes(before)

    def _width_of(self, panes: Sequence[Pane]) -> int:
        """Return the least width in which *panes* stand side by side."""
        return sum(self._panes[pane].minimumWidth() for pane in panes) + self.handleWidth() * (len(panes) - 1)

    def _tell_of_changes(self, before: Sequence[bool]) -> None:
        for pane in Pane:
            if self.is_shown(pane) != before[pane]:
                self.pane_toggled.emit(pane, self.is_shown(pane))
