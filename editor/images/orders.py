"""What the writer decided about each file, what would come of it, and carrying it out: all of it or nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from editor.images.carrying import Laid, is_free, lay, take_out
from editor.images.gathering import Item
from editor.images.inserting import Link
from editor.images.naming import NameProblem, free_names, problem_of_folder, problem_of_name
from editor.images.picture import CannotRead
from editor.images.processing import AS_IT_IS, Prepared, Wish, prepare
from editor.images.site import Habits


@dataclass(frozen=True, slots=True)
class Order:
    """A file with the *stem* of its name and the *folder* where it is to lie, and what is to become of a picture."""

    item: Item
    stem: str
    folder: str
    wish: Wish = AS_IT_IS
    words: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an order would come to: the name that is free, size in bytes and pixels; or why it cannot be."""

    name: str
    size: int
    width: int = 0
    height: int = 0
    problem: NameProblem | None = None
    folder_problem: NameProblem | None = None
    broken: bool = False

    @property
    def can_be(self) -> bool:
        """Whether nothing stands against it."""
        return self.problem is None and self.folder_problem is None and not self.broken


class Workshop:
    """Prepares the pictures of one gathering; what was prepared once is kept, for the next look at it."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._kept: dict[tuple[int, Wish], Prepared] = {}

    def outcomes(self, orders: Sequence[Order]) -> tuple[Outcome, ...]:
        """Return what *orders* would come to."""
        return tuple(map(self._outcome, orders))

    def carry_out(self, orders: Sequence[Order]) -> tuple[Laid, ...]:
        """Lay the files into the site; raises NotLaid or CannotRead, and then none of them is there."""
        laid: list[Laid] = []
        try:
            for order in orders:
                made = self._prepared(order)
                laid.append(lay(self._root, order.folder, order.stem + made.ext, made.data))
        except Exception:
            for file in reversed(laid):
                with contextlib.suppress(OSError):
                    take_out(file)
            raise
        return tuple(laid)

    def _outcome(self, order: Order) -> Outcome:
        folder_problem = problem_of_folder(order.folder)
        try:
            made = self._prepared(order)
        except CannotRead:
            return Outcome(order.stem + order.item.ext, len(order.item.data), broken=True)
        name = order.stem + made.ext
        problem = problem_of_name(name)
        if problem is None and folder_problem is None:
            names = islice(free_names(name), 1000)
            name = next((free for free in names if is_free(self._root, order.folder, free, made.data)), name)
        return Outcome(name, len(made.data), made.width, made.height, problem, folder_problem)

    def _prepared(self, order: Order) -> Prepared:
        picture = order.item.picture
        if picture is None:
            return Prepared(order.item.data, order.item.ext, 0, 0)
        key = (id(order.item), order.wish)
        if key not in self._kept:
            made = prepare(picture, order.wish)
            ext = order.item.ext if made.ext == picture.ext else made.ext
            self._kept[key] = Prepared(made.data, ext, made.width, made.height)
        return self._kept[key]


def links_for(orders: Sequence[Order], laid: Sequence[Laid], habits: Habits) -> list[Link]:
    """Return what is to be written for the files that were *laid*."""
    return [link_for(order, file, habits) for order, file in zip(orders, laid, strict=True)]


def link_for(order: Order, laid: Laid, habits: Habits) -> Link:
    """Return what is to be written for one file: a file of another kind is told by its own name."""
    placement = order.item.placement
    address = placement.spelling.address(laid.path, habits.around)
    words = order.words if order.item.picture else order.item.name
    return Link(address, words, placement.form)
