"""Abbreviations: marked wherever they stand as words of their own."""

from __future__ import annotations

import re

from editor.render.kramdown.element import Child, Element

Meaning = tuple[str, dict[str, str]]
"""The title of an abbreviation and its attributes."""

_WORD = re.compile("[a-zA-Z0-9_]")
_MAX_STEPS = 32
"""Letters by which names are told apart one after the other; of names that go on alike each is compared."""


class _Branch:
    """The names that begin with the same letters."""

    __slots__ = ("by_letter", "is_name", "longer")

    def __init__(self) -> None:
        self.by_letter: dict[str, _Branch] = {}
        self.is_name = False
        self.longer: list[str] = []
        """Names that go on behind the last step, the longest first."""


class Abbreviations:
    """Finds the abbreviations *meanings* in text; of two that begin alike the longer counts."""

    def __init__(self, meanings: dict[str, Meaning]) -> None:
        self.meanings = meanings
        self._root = _Branch()
        for name in sorted(meanings, key=len, reverse=True):
            branch = self._root
            for letter in name[:_MAX_STEPS]:
                branch = branch.by_letter.setdefault(letter, _Branch())
            if len(name) > _MAX_STEPS:
                branch.longer.append(name)
            else:
                branch.is_name = True
        self._first = re.compile("[" + "".join(map(re.escape, self._root.by_letter)) + "]") if meanings else None

    def mark(self, tree: Element) -> None:
        """Mark the abbreviations in the running text below *tree*, outside of raw HTML."""
        if self._first is None:
            return
        children: list[Child] = []
        for child in tree.children:
            if isinstance(child, str):
                children.extend(self._cut(child) if tree.model != "raw" else (child,))
            else:
                if child.children:
                    self.mark(child)
                children.append(child)
        tree.children = children

    def _cut(self, text: str) -> list[Child]:
        parts: list[Child] = []
        start = 0
        while (found := self._next(text, start)) is not None:
            place, name = found
            if place > start:
                parts.append(text[start:place])
            parts.append(Element("abbreviation", name))
            start = place + len(name)
        if start < len(text):
            parts.append(text[start:])
        return parts

    def _next(self, text: str, start: int) -> tuple[int, str] | None:
        """Return where the next abbreviation from *start* on stands, and its name.

        What stands before it is passed over unless it begins a name itself, and there a word may go on behind it:
        so kramdown has it.
        """
        search = self._first.search if self._first else None
        place = start
        while search and (letter := search(text, place)):
            place = letter.start()
            is_start = place == start or not _WORD.match(text, place - 1)
            if is_start and any(not _WORD.match(text, place + len(name)) for name in self._names(text, place)):
                at = place - 1 if place > start and self._names(text, place - 1) else place
                return at, self._names(text, at)[0]
            place += 1
        return None

    def _names(self, text: str, place: int) -> list[str]:
        """Return the names that stand at *place*, the longest first."""
        found: list[str] = []
        branch: _Branch | None = self._root
        for length, letter in enumerate(text[place : place + _MAX_STEPS], 1):
            branch = branch.by_letter.get(letter) if branch else None
            if branch is None:
                break
            if branch.is_name:
                found.append(text[place : place + length])
            found.extend(name for name in reversed(branch.longer) if text.startswith(name, place))
        found.reverse()
        return found
