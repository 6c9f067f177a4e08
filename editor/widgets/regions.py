"""The keyboard's way through the regions of a window: Tab from part to part of one, F6 from one to the next.

A text pane takes Tab for itself, so F6 is the way out of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget


@runtime_checkable
class OrdersTabs(Protocol):
    """What has an order of its own for Tab, another than that in which its parts were made."""

    def tab_stops(self) -> Sequence[QWidget]:
        """Return its parts in that order; a part that is not among them comes after."""


def order_tabs(regions: Sequence[QWidget]) -> None:
    """Have Tab go through *regions* of one window in their order; within each it stays as it was."""
    chain([stop for region in regions for stop in stops_in(region)])


def chain(stops: Iterable[QWidget]) -> None:
    """Have Tab go from each of *stops* to the next."""
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def stops_in(region: QWidget) -> list[QWidget]:
    """Return what of *region* Tab may visit, in its order, whether it is to be seen at the moment or not."""
    return [widget for widget in _parts(region, set()) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def step(regions: Sequence[QWidget], by: int) -> None:
    """Give the keyboard to the region that is *by* further than the one that has it; what is not seen is passed."""
    seen = [region for region in regions if region.isVisible() and _entry(region) is not None]
    if not seen:
        return
    holder = QApplication.focusWidget()
    at = next(
        (n for n, region in enumerate(seen) if holder and (holder is region or region.isAncestorOf(holder))), None
    )
    target = seen[0 if at is None else (at + by) % len(seen)]
    entry = _entry(target)
    if entry is not None:
        entry.setFocus(Qt.FocusReason.TabFocusReason)


def _entry(region: QWidget) -> QWidget | None:
    """Return where the keyboard was last in *region*, or else its first stop."""
    last = region.focusWidget()
    if last is not None and _takes_keys(last):
        return last
    return next((stop for stop in stops_in(region) if _takes_keys(stop)), None)


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _parts(widget: QWidget, seen: set[QWidget]) -> Iterator[QWidget]:
    # Not by Qt's own chain: PySide takes the next in it for a child of the one before, and lets go of it, and of all
    # that it holds, when that one is deleted.
    if widget in seen:
        return
    seen.add(widget)
    yield widget
    for part in (*_ordered(widget), *widget.children()):
        if isinstance(part, QWidget) and not part.isWindow():
            yield from _parts(part, seen)


def _ordered(widget: QWidget) -> Sequence[QWidget]:
    if isinstance(widget, QTabWidget):
        return (widget.tabBar(),)
    # Asking for the name first, as Python 3.11 asks of a protocol ten times as long.
    return widget.tab_stops() if hasattr(widget, "tab_stops") and isinstance(widget, OrdersTabs) else ()
