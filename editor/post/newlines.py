"""The line endings of a text, which are kept as they are, and the one that a new line takes."""

from __future__ import annotations

from enum import Enum

from editor.post.text import Text


class Newlines(Enum):
    """What ends the lines of a text; a lone carriage return counts as an ending too."""

    LF = "LF"
    CRLF = "CRLF"
    CR = "CR"
    MIXED = "mixed"
    NONE = "none"
    """There is one line, which does not end."""


def line_ending_of(text: str) -> Newlines:
    """Return what ends the lines of *text*. Takes time that grows with the text."""
    both = text.count("\r\n")
    counts = {
        Newlines.CRLF: both,
        Newlines.LF: text.count("\n") - both,
        Newlines.CR: text.count("\r") - both,
    }
    found = [kind for kind, count in counts.items() if count]
    if len(found) == 1:
        return found[0]
    return Newlines.MIXED if found else Newlines.NONE


def neighbour_ending(source: str | Text, position: int) -> str:
    r"""Return the ending for a new line at *position*: ``"\n"``, ``"\r\n"`` or ``"\r"``.

    It is that of the line at *position*, else of the line before, else of the first line; ``"\n"`` where no line ends.
    """
    return _ending_after(source, position) or _ending_before(source, position) or _ending_after(source, 0) or "\n"


def _ending_after(source: str | Text, position: int) -> str:
    """Return the first ending from *position* on; a position within CRLF is at that CRLF."""
    if position and source.startswith("\r\n", position - 1):
        return "\r\n"
    feed = source.find("\n", position)
    ret = source.find("\r", position, feed if feed >= 0 else len(source))
    if ret < 0:
        return "\n" if feed >= 0 else ""
    return "\r\n" if feed == ret + 1 else "\r"


def _ending_before(source: str | Text, position: int) -> str:
    """Return the last ending before *position*."""
    feed = source.rfind("\n", 0, position)
    ret = source.rfind("\r", feed + 1, position)
    if ret >= 0:
        return "\r"
    if feed < 0:
        return ""
    return "\r\n" if source.startswith("\r", feed - 1) and feed else "\n"
