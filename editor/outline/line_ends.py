"""Ends of lines, found by a look at what is near: a text without CR is not searched for one each time."""

from __future__ import annotations

_BLANKS = " \t\r\n"
_STEP = 256


def text_end(source: str, place: int) -> int:
    """Return where the text of the line that holds *place* ends, before its ending."""
    feed = source.find("\n", place)
    end = len(source) if feed < 0 else feed
    ret = source.find("\r", place, end)
    return end if ret < 0 else ret


def last_text_end(source: str, start: int, end: int) -> int:
    """Return where the last line that is not blank ends, of those from *start* to *end*; *start* if all are blank."""
    while end > start:
        low = max(start, end - _STEP)
        kept = len(source[low:end].rstrip(_BLANKS))
        if kept:
            return text_end(source, low + kept)
        end = low
    return start
