"""Marks strings that are kept in data and translated where they are shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return *text*; ``lupdate`` knows the name and puts *text* into the catalogue.

    Qt's own function of this name does the same, but is declared to return any object.
    """
    return text
