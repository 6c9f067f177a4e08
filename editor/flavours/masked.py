"""Text with parts taken out of it, so that rules see the prose alone; the parts come back as they were."""

from __future__ import annotations

import re

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""Two code points that Unicode keeps free for such a use; those that a text has of its own are taken out too."""
_TOKEN = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_OWN = re.compile(f"[{_OPEN}{_CLOSE}]")


class Masked:
    """The parts that were taken out."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def begin(self, text: str) -> str:
        """Return *text* with the signs that stand for parts taken out of it."""
        return _OWN.sub(lambda found: self.hide(found[0]), text)

    def hide(self, part: str) -> str:
        """Return what stands for *part*, which has no letter of prose."""
        self._parts.append(part)
        return f"{_OPEN}{len(self._parts) - 1}{_CLOSE}"

    def show(self, text: str) -> str:
        """Return *text* with all parts in their places, those within parts too."""
        while _TOKEN.search(text):
            text = _TOKEN.sub(lambda found: self._parts[int(found[1])], text)
        return text
