"""Abbreviations: marked wherever they stand as words of their own."""

from __future__ import annotations

import re

from editor.render.kramdown.element import Child, Element

Meaning = tuple[str, dict[str, str]]
"""The title of an abbreviation and its attributes."""


class Abbreviations:
    """Finds the abbreviations *meanings* in text; of two that begin alike the longer counts."""

    def __init__(self, meanings: dict[str, Meaning]) -> None:
        self.meanings = meanings
        names = "|".join(re.escape(name) for name in sorted(meanings, key=len, reverse=True))
        self._any = re.compile(names)
        self._inside = re.compile(rf"(?=(?:[^a-zA-Z0-9_]|^)(?:{names})(?![a-zA-Z0-9_]))", re.MULTILINE)

    def mark(self, tree: Element) -> None:
        """Mark the abbreviations in the running text below *tree*, outside of raw HTML."""
        children: list[Child] = []
        for child in tree.children:
            if isinstance(child, str):
                if tree.model != "raw" and self._any.search(child):
                    children.extend(self._cut(child))
                else:
                    children.append(child)
            else:
                if child.children:
                    self.mark(child)
                children.append(child)
        tree.children = children

    def _cut(self, text: str) -> list[Child]:
        parts: list[Child] = []
        while found := self._inside.search(text):
            place = found.start()
            name = self._any.match(text, place)
            if name is None:
                place += 1
                name = self._any.match(text, place)
            if name is None:
                break
            if text[:place]:
                parts.append(text[:place])
            parts.append(Element("abbreviation", name[0]))
            text = text[name.end() :]
        if text:
            parts.append(text)
        return parts
