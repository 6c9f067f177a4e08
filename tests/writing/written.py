"""Texts of the tests: ``¦`` is the caret, ``‹`` and ``›`` stand around what is selected, ``›`` last where it ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from editor.writing.body import Body
from editor.writing.change import Change, Selection

P = ParamSpec("P")
Wish = Callable[Concatenate[Body, Selection, P], Change | None]


def read(written: str) -> tuple[str, Selection]:
    """Return the text of *written* and what is selected in it."""
    if "‹" in written:
        start = written.index("‹")
        rest = written.replace("‹", "", 1)
        return rest.replace("›", "", 1), Selection(start, rest.index("›"))
    return written.replace("¦", "", 1), Selection.at(written.index("¦"))


def write(text: str, selection: Selection) -> str:
    """Return *text* with the signs of *selection*."""
    if selection.is_empty:
        return f"{text[: selection.caret]}¦{text[selection.caret :]}"
    start, end = selection.start, selection.end
    return f"{text[:start]}‹{text[start:end]}›{text[end:]}"


def after(written: str, wish: Wish[P], *args: P.args, **kwargs: P.kwargs) -> str | None:
    """Return what *wish* makes of *written*, None where it makes nothing of it; each edit is as small as can be."""
    text, selection = read(written)
    change = wish(Body(text), selection, *args, **kwargs)
    if change is None:
        return None
    return write(applied(text, change), change.selection)


def applied(text: str, change: Change) -> str:
    """Return *text* with *change* made; its edits remove and insert nothing that stays, and can be taken back."""
    new = change.apply_to(text)
    for edit in change.edits:
        assert edit.trimmed() == edit
    old = new
    for edit in reversed(change.edits):
        old = edit.inverse().apply_to(old)
    assert old == text
    assert 0 <= change.selection.start <= change.selection.end <= len(new)
    return new
