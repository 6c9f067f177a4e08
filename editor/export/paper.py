"""How a post stands on paper: the size of the sheet, its margins, and what is printed in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

_OUTSIDE_STRINGS = {"\\": "\\\\", '"': '\\"', "\n": " ", "\r": " ", "\f": " ", "<": "\\3c "}
"""What may not stand in a string of CSS as it is; ``<`` could end the element that the styles stand in."""


class Sheet(Enum):
    """The size of a sheet, by the word that CSS has for it."""

    A4 = "A4"
    LETTER = "letter"


_WIDTH_MM = {Sheet.A4: 210, Sheet.LETTER: 216}


class Margin(Enum):
    """How much stays white around the text: at the top and bottom, and at the sides, in millimetres."""

    NARROW = (15, 12)
    USUAL = (20, 18)
    WIDE = (28, 34)


@dataclass(frozen=True, slots=True)
class Paper:
    """The sheets that a post is printed on, and whether they tell its title and their numbers."""

    sheet: Sheet = Sheet.A4
    margin: Margin = Margin.USUAL
    title: bool = True
    numbers: bool = True

    @property
    def column_mm(self) -> int:
        """How wide the text is, in millimetres."""
        return _WIDTH_MM[self.sheet] - 2 * self.margin.value[1]

    def rules(self, title: str) -> str:
        """Return the rules of CSS for the sheets of a post named *title*; the first has its title in the text."""
        upright, sideways = self.margin.value
        spelled = "".join(_OUTSIDE_STRINGS.get(letter, letter) for letter in title)
        head = f'@top-center {{ content: "{spelled}"; }}' if self.title and title else ""
        foot = "" if self.numbers else "@bottom-center { content: none; }"
        return (
            f"@page {{ size: {self.sheet.value}; margin: {upright}mm {sideways}mm; {head} {foot} }}\n"
            "@page :first { @top-center { content: none; } }\n"
        )
