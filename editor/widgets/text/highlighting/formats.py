"""How each kind of text looks in a palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from editor.widgets.text.fonts import code_families
from editor.widgets.text.highlighting.kinds import Kind
from editor.widgets.text.palette import TextPalette

_COLOURS: dict[Kind, Callable[[TextPalette], str]] = {
    Kind.MARK: lambda p: p.mark,
    Kind.STRUCK: lambda p: p.mark,
    Kind.CODE: lambda p: p.code,
    Kind.BLOCK_CODE: lambda p: p.ink,
    Kind.LINK: lambda p: p.link,
    Kind.URL: lambda p: p.mark,
    Kind.QUOTE: lambda p: p.quote,
    Kind.MARKUP: lambda p: p.markup,
    Kind.COMMENT: lambda p: p.mark,
    Kind.LIQUID: lambda p: p.liquid,
    Kind.ATTRIBUTES: lambda p: p.attributes,
    Kind.MATH: lambda p: p.math,
    Kind.KEY: lambda p: p.key,
    Kind.STRING: lambda p: p.string,
    Kind.NUMBER: lambda p: p.number,
    Kind.KEYWORD: lambda p: p.keyword,
    Kind.NAME: lambda p: p.name,
    Kind.INSERTED: lambda p: p.inserted,
    Kind.DELETED: lambda p: p.deleted,
}
_BOLD = frozenset({Kind.TITLE, Kind.HEADING, Kind.STRONG})
_ITALIC = frozenset({Kind.EMPHASIS, Kind.COMMENT})
_FIXED = frozenset({Kind.CODE, Kind.BLOCK_CODE, Kind.TABLE, Kind.LIQUID, Kind.ATTRIBUTES, Kind.MATH})


def formats_of(palette: TextPalette) -> dict[Kind, QTextCharFormat]:
    """Return the format of each kind in *palette*."""
    return {kind: _format_of(kind, palette) for kind in Kind}


def _format_of(kind: Kind, palette: TextPalette) -> QTextCharFormat:
    made = QTextCharFormat()
    if kind in _COLOURS:
        made.setForeground(QColor(_COLOURS[kind](palette)))
    if kind in _BOLD:
        made.setFontWeight(QFont.Weight.Bold)
    if kind in _ITALIC:
        made.setFontItalic(True)
    if kind in _FIXED:
        made.setFontFamilies(code_families())
        made.setFontStyleHint(QFont.StyleHint.Monospace)
    if kind is Kind.CODE:
        made.setBackground(QColor(palette.wash))
    if kind is Kind.STRUCK:
        made.setFontStrikeOut(True)
    return made
