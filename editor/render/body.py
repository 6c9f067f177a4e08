"""The text of a post on its way to the blocks: through Liquid where it has any, with lines that stay those of the post.

Without Liquid all goes straight to the blocks.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from editor.post.edit import Edit
from editor.render.blocks import BlockRenderer
from editor.render.lines import TextMismatch
from editor.render.outbox import Patch
from editor.render.placed_blocks import PlacedBlocks
from editor.render.template import TimeLimitReached
from editor.render.told_faults import FaultKind, ToldFault, moved
from editor.render.told_frame import Frame

if TYPE_CHECKING:
    from editor.render.liquid.kept import KeptLiquid
    from editor.render.pages.front_post import FrontPost

_OPENINGS = ("{{", "{%")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post lies: its site's folder and its file, and a theme in the place of the site's; "" for none."""

    site: str = ""
    path: str = ""
    theme: str = ""


class Reader(Protocol):
    """Reads sites, which takes a while, somewhere else."""

    def front(self, place: Place) -> FrontPost | None:
        """Return what runs Liquid at *place*; None while that is being read."""
        ...


class Body:
    """Gives *renderer* the text that edits and Liquid make; *reader* reads its site once Liquid stands in it."""

    def __init__(
        self, renderer: BlockRenderer, reader: Reader, *, limit: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._renderer = renderer
        self._reader = reader
        self._limit = limit
        self._place = Place()
        self._head = ""
        self._seen = (0, 0)
        self._liquid: KeptLiquid | None = None
        self._placed = PlacedBlocks()
        self._faults: tuple[ToldFault, ...] = ()
        self._is_told = True
        self._wants_frame = False
        self._wants_blocks = False
        self._frame_is_told = False
        self._told_frame: Frame | None = None
        self._front: FrontPost | None = None

    @property
    def is_stale(self) -> bool:
        """Whether Liquid is to run over the text, and can."""
        return self._liquid is not None and self._liquid.is_stale and self._reader.front(self._place) is not None

    def load(self, text: str, head: str, place: Place) -> None:
        """Take *text*, the post's, in place of the one before."""
        self._place, self._head = place, head
        self._frame_is_told = False
        self._liquid = None
        self._tell(())
        self._renderer.take(text)
        if any(opening in text for opening in _OPENINGS):
            self._begin_liquid(text)

    def take_site(self) -> None:
        """Make everything anew that hangs on the site, which was read."""
        self._told_frame = None
        self.look_again()

    def set_head(self, head: str) -> None:
        """Take *head* for what stands before the text."""
        if head != self._head:
            self._head = head
            self.look_again()

    def look_again(self) -> None:
        """Run Liquid again: something that it shows is another."""
        self._frame_is_told = False
        if self._liquid is not None:
            self._liquid.is_stale = True

    def edit(self, start: int, removed: int, inserted: str) -> bool:
        """Replace *removed* letters at *start* of the post's text; tell whether the preview must begin anew.

        It must where the first Liquid comes in: then the lines of its blocks are no more those of the renderer's text.
        Raises TextMismatch outside of the text.
        """
        liquid = self._liquid
        if liquid is None:
            change = self._renderer.splice(start, removed, inserted)
            if not any(opening in line for line in change.inserted for opening in _OPENINGS):
                return False
            text = self._renderer.text()
            self._renderer.take(text)
            self._begin_liquid(text)
            return True
        if start < 0 or removed < 0 or start + removed > len(liquid.source):
            raise TextMismatch(f"{start}+{removed} of {len(liquid.source)}")
        if self._front is not None and self._front.shows_itself:
            liquid.is_stale = True
        splice = liquid.edit(start, removed, inserted)
        if splice is not None:
            self._renderer.splice(*splice)
            edit = Edit(start, "." * removed, inserted)  # which letters go is of no interest
            self._faults = moved(self._faults, edit)  # the window moves what it was told itself
        return False

    def show(self, first: int, last: int) -> None:
        """Note that the lines from *first* to *last* of the post are seen."""
        self._seen = (first, last)
        if self._liquid is not None:
            lines, count = self._liquid.lines, self._renderer.line_count
            first, last = lines.written_of(first, count), lines.written_of(last, count) + 1
        self._renderer.show(first, last)

    def prepare(self) -> None:
        """Run Liquid where that is due."""
        liquid = self._liquid
        if liquid is None or not liquid.is_stale:
            return  # and no site is read
        front = self._reader.front(self._place)
        if front is None:
            return
        self._front = front
        try:
            with self._limit():
                ran = front.run(self._head, liquid.source)
            trace, faults = ran.trace, ran.faults
        except (TimeLimitReached, RecursionError, MemoryError) as error:
            trace = None
            faults = (ToldFault(FaultKind.LIMIT, type(error).__name__, "", "", 0),)
        splice = liquid.take(trace)
        if splice is not None:
            self._renderer.splice(*splice)
        self._placed.lines_changed()
        self._tell(faults)
        self.show(*self._seen)

    def frame(self) -> Frame | None:
        """Return the page around the text where that is another than was told last, None where it is not."""
        if not self._wants_frame or self._frame_is_told:
            return None
        front = self._reader.front(self._place)
        if front is None or not self._renderer.done or self.is_stale:
            return None
        self._frame_is_told = True
        try:
            with self._limit():
                frame = front.frame(*self.source, self._renderer.html())
        except (TimeLimitReached, RecursionError, MemoryError):
            frame = Frame(is_too_much=True)
        blocks = tuple(self._renderer.blocks()) if self._wants_blocks else ()
        frame = replace(frame, site=self._place.site, path=self._place.path, blocks=blocks)
        if frame == self._told_frame:
            return None
        self._told_frame = frame
        return frame

    @property
    def source(self) -> tuple[str, str]:
        """What stands before the text in its file, and the text."""
        return self._head, self._renderer.text() if self._liquid is None else self._liquid.source

    @property
    def front(self) -> FrontPost | None:
        """What knows the post as its site does; None while that is read."""
        return self._reader.front(self._place)

    def want_frame(self, *, wanted: bool, with_blocks: bool = False) -> None:
        """Tell the page around the text from now on, *with_blocks* of the text itself, or no more."""
        self._wants_frame, self._wants_blocks = wanted, with_blocks
        self._frame_is_told, self._told_frame = False, None

    def style(self, address: str) -> tuple[str | None, str]:
        """Return the style sheet of the site at *address*, None where there is none, and why it cannot be made."""
        front = self._reader.front(self._place)
        if front is None:
            return None, ""
        from liquid.exceptions import LiquidError  # imported by now, with the site

        from editor.render.pages.sass import told_by_sass

        try:
            with self._limit():
                return front.style(address), ""
        except (LiquidError, TimeLimitReached, RecursionError, MemoryError) as error:
            words = str(error.args[0]) if isinstance(error, LiquidError) and error.args else "this takes too long"
            return None, told_by_sass(words, address)

    def placed(self, patch: Patch) -> Patch:
        """Return *patch* with the lines of the post."""
        return patch if self._liquid is None else self._placed.placed(patch, self._source_of)

    def _source_of(self, line: int) -> int:
        # Asked for line by line: most keys move none, and then the lines are not worked out.
        return line if self._liquid is None else self._liquid.lines.source_of(line)

    def take_faults(self) -> tuple[ToldFault, ...] | None:
        """Return what is wrong in the post's Liquid, None where it is what was told last."""
        if self._is_told:
            return None
        self._is_told = True
        return self._faults

    def _tell(self, faults: tuple[ToldFault, ...]) -> None:
        if faults != self._faults:
            self._faults = faults
            self._is_told = False

    def _begin_liquid(self, text: str) -> None:
        from editor.render.liquid.kept import KeptLiquid  # most posts have no Liquid

        self._liquid = KeptLiquid(text)
        self._placed = PlacedBlocks()
        self._front = None
