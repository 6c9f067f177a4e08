"""Colour themes for the code of the preview: styles of Pygments, laid on Rouge's classes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from pygments.styles import STYLES, get_style_by_name
from pygments.token import STANDARD_TYPES, Token

from editor.render.rouge.classes import CLASSES
from editor.render.rouge.contrast import contrast, readable

if TYPE_CHECKING:
    from pygments.style import _StyleDict


@dataclass(frozen=True, slots=True)
class CodeTheme:
    """A theme that can be chosen: the name by which `theme_rules` knows it, and its title."""

    name: str
    title: str
    is_dark: bool


# Calm ones, and those that writers know from elsewhere. An older Pygments may lack some.
_CHOSEN = (
    ("friendly", "Friendly"),
    ("xcode", "Xcode"),
    ("vs", "Visual Studio"),
    ("tango", "Tango"),
    ("solarized-light", "Solarized Light"),
    ("gruvbox-light", "Gruvbox Light"),
    ("github-dark", "GitHub Dark"),
    ("nord", "Nord"),
    ("one-dark", "One Dark"),
    ("monokai", "Monokai"),
    ("dracula", "Dracula"),
    ("solarized-dark", "Solarized Dark"),
    ("gruvbox-dark", "Gruvbox Dark"),
    ("zenburn", "Zenburn"),
)
# Classes of Rouge's that Pygments has not.
_KINDS = {
    "cd": Token.Comment.Multiline,
    "esc": Token.Escape,
    "gl": Token.Comment,
    "kv": Token.Keyword,
    "mx": Token.Literal.Number,
    "pi": Token.Punctuation,
}
_INK, _PAPER = "#1f1f1f", "#e6e6e6"
_GROUND_OF_LINE = "transparent"


@cache
def code_themes() -> tuple[CodeTheme, ...]:
    """Return the themes that there are, light ones first."""
    known = {name for _, name, _ in STYLES.values()}
    found = [CodeTheme(name, title, _is_dark(name)) for name, title in _CHOSEN if name in known]
    return tuple(sorted(found, key=lambda theme: theme.is_dark))


@cache
def theme_rules(name: str) -> str:
    """Return the CSS of the theme *name*: ground, text and a rule for each class of Rouge's that it colours.

    It goes behind the page's own rules. Every colour can be read on its ground, at 4.5:1 or more; where the style of
    Pygments falls short, the colour is made darker or lighter. Raises KeyError for a theme that is not offered.
    """
    if name not in {theme.name for theme in code_themes()}:
        raise KeyError(name)
    style = get_style_by_name(name)
    ground = _hex(style.background_color)
    text = readable(_hex(style.style_for_token(Token)["color"]) or (_PAPER if _is_dark(name) else _INK), ground)
    rules = [
        f".highlight {{ --code-ground: {ground}; --code-text: {text}; }}\n",
        f".highlight pre, pre.highlight {{ background: {ground}; color: {text}; }}\n",
    ]
    kinds = {css_class: kind for kind, css_class in STANDARD_TYPES.items()}
    for css_class in sorted(CLASSES):
        kind = kinds.get(css_class) or _KINDS[css_class]
        declarations = _declarations(style.style_for_token(kind), ground, text)
        rules.append(f".highlight .{css_class} {{ {declarations} }}\n")
    return "".join(rules)


def _declarations(drawn: _StyleDict, ground: str, text: str) -> str:
    own_ground = _hex(drawn["bgcolor"])
    colour = readable(_hex(drawn["color"]) or text, own_ground or ground)
    parts = [f"color: {colour}", f"background: {own_ground or _GROUND_OF_LINE}"]
    parts.append(f"font-weight: {'bold' if drawn['bold'] else 'normal'}")
    parts.append(f"font-style: {'italic' if drawn['italic'] else 'normal'}")
    if drawn["underline"]:
        parts.append("text-decoration: underline")
    return "; ".join(parts) + ";"


def _is_dark(name: str) -> bool:
    ground = _hex(get_style_by_name(name).background_color)
    return contrast("#ffffff", ground) > contrast("#000000", ground)


def _hex(colour: str | bool | None) -> str:
    """Return a colour of Pygments as ``#rrggbb``; "" for none."""
    digits = str(colour or "").lstrip("#").lower()
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return f"#{digits}" if digits else ""
