"""Where the line around a position begins and ends; CR, LF and CRLF each end one."""

from __future__ import annotations


def line_start(source: str, position: int) -> int:
    """Return where the line that holds *position* begins."""
    return max(source.rfind("\n", 0, position), source.rfind("\r", 0, position)) + 1


def line_end(source: str, position: int) -> int:
    """Return where the text of the line that holds *position* ends, before its ending."""
    ends = (end for end in (source.find("\n", position), source.find("\r", position)) if end >= 0)
    return min(ends, default=len(source))


def next_line(source: str, position: int) -> int:
    """Return where the line after *position* begins, or the end of *source*."""
    end = line_end(source, position)
    return end + 2 if source.startswith("\r\n", end) else min(end + 1, len(source))


def before_ending(source: str, position: int) -> int:
    """Return where the line ending just before *position* begins, or *position* if there is none."""
    if source.endswith("\r\n", 0, position):
        return position - 2
    return position - 1 if source.endswith(("\n", "\r"), 0, position) else position


def is_blank(text: str) -> bool:
    """Return whether *text* holds nothing but blanks, tabs and line endings."""
    return not text.strip(" \t\r\n")


def column_of(source: str, position: int) -> str:
    """Return the indentation, in blanks, of what stands at *position*."""
    return " " * (position - line_start(source, position))
