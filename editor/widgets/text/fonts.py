"""The typefaces of the text pane, for Latin and Japanese, by what each system ships."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont

# Japanese faces come first, for Qt makes a line as high as the fonts in it: of mixed text each line would have
# another height. Their Latin letters are good (Source Sans and Source Code Pro in Noto's, Segoe in Yu Gothic UI), and
# in Noto Sans Mono CJK and BIZ UDGothic a kanji is as wide as two Latin letters, so that tables align.
# No Chinese face is named: it would draw kanji in Chinese forms.
_PROSE = {
    "darwin": ("Hiragino Sans", "Hiragino Kaku Gothic ProN", "Helvetica Neue"),
    "win32": ("Yu Gothic UI", "Meiryo", "Segoe UI"),
    "linux": ("Noto Sans CJK JP", "Source Han Sans JP", "IPAexGothic", "Noto Sans", "DejaVu Sans"),
}
_CODE = {
    "darwin": ("Menlo", "Hiragino Sans"),
    "win32": ("BIZ UDGothic", "Cascadia Mono", "Consolas", "MS Gothic"),
    "linux": ("Noto Sans Mono CJK JP", "Source Han Mono", "IPAGothic", "Noto Sans Mono", "DejaVu Sans Mono"),
}
PROSE_POINTS = 12.0
CODE_SCALE = 0.93
"""Fixed-width letters look larger than others of their size."""


def prose_families(platform: str = sys.platform) -> list[str]:
    """Return the families for running text on *platform*, as in ``sys.platform``."""
    return list(_PROSE.get(platform, _PROSE["linux"]))


def code_families(platform: str = sys.platform) -> list[str]:
    """Return the families of fixed width on *platform*, as in ``sys.platform``."""
    return list(_CODE.get(platform, _CODE["linux"]))


def prose_font(points: float, family: str = "") -> QFont:
    """Return the font for running text in *points*, of *family* as far as that has the letters."""
    font = QFont()
    font.setFamilies([*([family] if family else []), *prose_families()])
    font.setPointSizeF(points)
    return font


def code_font(points: float) -> QFont:
    """Return the font for code and YAML beside running text of *points*."""
    font = QFont()
    font.setFamilies(code_families())
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(points * CODE_SCALE)
    return font
