"""The attributes of MathML Core that a formula may set, each read by its own rule; lengths are kept within a page."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

_LENGTH = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+))\s*([a-z]*)")
_EMS = {
    "": 1.0, "em": 1.0, "ex": 0.431, "mu": 1 / 18, "px": 0.0625, "pt": 0.1, "bp": 0.1004, "dd": 0.107, "pc": 1.2,
    "cc": 1.284, "mm": 0.2845, "cm": 2.845, "in": 7.227, "sp": 0.0,
}  # fmt: skip
_NAMED = {
    "negativethinmathspace": -0.167,
    "negativemediummathspace": -0.222,
    "negativethickmathspace": -0.278,
    "thinmathspace": 0.167,
    "thickmathspace": 0.278,
}
_SHORTEST_EMS = -4.0
_LONGEST_EMS = 40.0
_TRUTHS = frozenset(("stretchy", "largeop", "movablelimits", "displaystyle"))
_LENGTHS = frozenset(
    ("lspace", "rspace", "minsize", "maxsize", "width", "height", "depth", "voffset", "linethickness"),
)
_COLOR = re.compile(r"[a-zA-Z]{1,30}|#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?")
_GROUND = "math-ground "


def attributes_of(element: Element) -> str:
    """Return the attributes of *element* as they stand in a tag, with a blank before each; all others are left out."""
    parts = []
    for name, value in element.attrib.items():
        if name in _TRUTHS:
            kept = value if value in ("true", "false") else None
        elif name in _LENGTHS:
            kept = None if value.startswith("+") else length(value)  # Core knows no increments
        elif name == "scriptlevel":
            kept = value if value in ("0", "1", "2") else None
        elif name == "form":
            kept = value if value in ("prefix", "postfix") else None
        elif name == "mathcolor":
            kept = _color(value)
        else:
            kept = None
        if kept is not None:
            parts.append(f' {name}="{kept}"')
    ground = _color(ground_of(element))
    return "".join([*parts, f' mathbackground="{ground}"' if ground else ""])


def ground_of(element: Element) -> str:
    """Return the color that is to lie behind *element*, or nothing."""
    name = element.get("class", "")
    return name.removeprefix(_GROUND) if name.startswith(_GROUND) else ""


def class_attribute(*names: str) -> str:
    """Return the attribute ``class`` with *names*, or nothing where all are empty."""
    given = " ".join(name for name in names if name)
    return f' class="{given}"' if given else ""


def length(value: str) -> str | None:
    """Return the length *value* in ems, brought within bounds; None if it is none that stands by itself."""
    if value in _NAMED:
        ems = _NAMED[value]
    else:
        found = _LENGTH.fullmatch(value.strip())
        if found is None or found[2] not in _EMS:
            return None
        ems = float(found[1]) * _EMS[found[2]]
    return f"{min(max(ems, _SHORTEST_EMS), _LONGEST_EMS):.3g}em"


def size_of(element: Element) -> float | None:
    """Return how many times the usual size *element* sets its content in, if it says so."""
    found = _LENGTH.fullmatch(element.get("mathsize", ""))
    return float(found[1]) if found else None


def _color(value: str) -> str | None:
    # Black is what authors write for the color of the text, and is not seen on dark paper.
    return value if _COLOR.fullmatch(value) and value != "black" else None
