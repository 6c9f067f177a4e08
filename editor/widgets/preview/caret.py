"""Where the text's caret is in the page: its block is marked, and kept in sight while one types."""

from __future__ import annotations

from collections.abc import Callable

from editor.widgets.preview.script import PageScript


class CaretInPage:
    """Tells the page of *script* which block the caret is in; *place_of* finds a line's block and place in it."""

    def __init__(self, script: PageScript, place_of: Callable[[float], tuple[int, float] | None]) -> None:
        self._script = script
        self._place_of = place_of
        self.follows = False
        """Whether what is edited is to stay in sight."""
        self._caret: float | None = None
        self._marked: int | None = None
        self._expected: float | None = None  # where the caret is in the newest text, which was not yet patched
        self._keeps = False  # in sight, with each patch: it was moved by an edit

    def show(self, place: float | None, *, in_sight: bool) -> None:
        """Take *place*, a line and its fraction, for that of the caret, and bring it *in_sight* if wanted."""
        self._caret, self._expected, self._keeps = place, None, False
        self._move(in_sight=in_sight)

    def expect(self, place: float) -> None:
        """Take *place*, in the text as it was just edited, for that of the caret when the patch of that text has come.

        From then on it is kept in sight with each patch, as more of them may answer the edit, until the caret is
        moved otherwise or the page is scrolled by its reader.
        """
        self._expected, self._keeps = place, True

    def take_patch(self, *, is_current: bool) -> None:
        """Follow a patch that was made in the page, of the newest text or of an older one."""
        if self._expected is not None and is_current:
            self._caret, self._expected = self._expected, None
        self._move(in_sight=self._keeps)

    def leave(self) -> None:
        """Let the reader scroll away from the caret, whatever was asked for it and not yet done."""
        self._keeps = False
        self._script.take_back("moveCaret")
        self._marked = None
        self._move(in_sight=False)

    def forget(self) -> None:
        """Mark it anew with the next patch: the page has other blocks."""
        self._marked = None

    def _move(self, *, in_sight: bool) -> None:
        found = self._place_of(self._caret) if self._caret is not None else None
        if found is None:
            return
        in_sight = in_sight and self.follows
        if in_sight or found[0] != self._marked:
            self._script.call_together("moveCaret", *found, in_sight)
        self._marked = found[0]
