"""The typefaces that the system has, and which of them have kana."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFontDatabase


@dataclass(frozen=True, slots=True)
class Typeface:
    """A family by its name; ``has_kana`` tells whether Japanese can be set in it alone."""

    family: str
    has_kana: bool


def typefaces() -> list[Typeface]:
    """Return the typefaces of any size that the system has, those with kana first."""
    japanese = set(QFontDatabase.families(QFontDatabase.WritingSystem.Japanese))
    families = [
        family
        for family in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    ]
    found = [Typeface(family, family in japanese) for family in families]
    return sorted(found, key=lambda face: (not face.has_kana, face.family.casefold()))
