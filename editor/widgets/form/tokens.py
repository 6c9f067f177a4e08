"""The few colours of the form, taken from the palette or from the theme, and the one style sheet made of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from editor.bridge.mixing import mixed
from editor.widgets.tones import faded, is_strong, tones_of

GRID_PX = 8
"""Distances in the form are multiples of this, or half of it."""


@dataclass(frozen=True, slots=True)
class FormTokens:
    """Colours with a meaning; all else comes from the palette's roles."""

    accent: QColor
    border: QColor
    muted: QColor
    faint: QColor
    danger: QColor
    warning: QColor
    chip: QColor
    chosen: QColor


def tokens_of(palette: QPalette) -> FormTokens:
    """Return the colours that suit *palette*, light or dark."""
    tones = tones_of(palette)
    return FormTokens(
        accent=palette.color(QPalette.ColorRole.Highlight),
        border=faded(palette, 1 if is_strong(palette) else 0.2),
        muted=faded(palette, 1 if is_strong(palette) else 0.7),
        faint=faded(palette, 0.4),
        danger=tones.error.ink,
        warning=tones.warning.ink,
        chip=faded(palette, 0.09, QPalette.ColorRole.Base),
        chosen=mixed(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight), 0.25),
    )


def stylesheet(tokens: FormTokens) -> str:
    """Return the style sheet of the whole form."""
    accent, border, muted, faint = (c.name() for c in (tokens.accent, tokens.border, tokens.muted, tokens.faint))
    danger, warning, chosen = (c.name() for c in (tokens.danger, tokens.warning, tokens.chosen))
    return f"""
QScrollArea, QWidget[role="page"] {{ background: transparent; border: none; }}
QLabel {{ background: transparent; border: none; }}
QLabel[role="key"], QLabel[role="caption"], QLabel[role="note"] {{ color: {muted}; }}
QLabel[role="warning"] {{ color: {warning}; }}
QLabel[role="error"] {{ color: {danger}; }}
QLineEdit, QPlainTextEdit, QComboBox, QTreeWidget, QFrame[role="field"] {{
    background: palette(base); color: palette(text);
    border: 1px solid {border}; border-radius: 6px;
    selection-background-color: palette(highlight); selection-color: palette(highlighted-text);
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QTreeWidget:disabled,
QToolButton:disabled, QLabel:disabled {{ color: {faint}; }}
QLineEdit {{ padding: 5px 7px; }}
QPlainTextEdit {{ padding: 2px 3px; }}
QComboBox {{ padding: 5px 7px; }}
QComboBox:editable {{ padding: 0px; }}
QComboBox QLineEdit {{ border: none; background: transparent; padding: 0px 7px; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ padding: 4px; border: 1px solid {border}; outline: none; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QTreeWidget:focus,
QFrame[role="field"][active="true"] {{ border: 1px solid {accent}; }}
QComboBox QLineEdit:focus {{ border: none; }}
QFrame[role="field"] QLineEdit {{ border: none; background: transparent; padding: 2px 3px; }}
QFrame[role="field"] QLineEdit:focus {{ border: none; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QTreeWidget[wrong="true"],
QFrame[role="field"][wrong="true"] {{ border: 1px solid {danger}; }}
QLineEdit[role="keyname"] {{ padding: 0px 4px; border-radius: 4px; }}
QTreeWidget {{ padding: 3px; outline: none; show-decoration-selected: 1; }}
QTreeWidget::item {{ padding: 3px 2px; }}
QTreeWidget::item:selected, QTreeWidget::branch:selected {{ background: {tokens.chip.name()}; color: palette(text); }}
QTreeWidget::item:selected:active, QTreeWidget::branch:selected:active {{ background: {chosen}; }}
QTreeWidget QLineEdit {{ padding: 0px 1px; border-radius: 2px; border: 1px solid {accent}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; }}
QToolButton:hover {{ background: {tokens.chip.name()}; }}
QToolButton:focus {{ border: 1px solid {accent}; }}
QToolButton:pressed {{ background: {border}; }}
QToolButton[role="given"] {{ color: {muted}; padding: 3px 2px; border-width: 0px; text-align: left; }}
QToolButton[role="quiet"] {{ padding: 1px; border-radius: 4px; }}
QToolButton[role="small"] {{ padding: 1px 6px; color: palette(text); border: 1px solid {border}; }}
QToolButton[role="small"]:disabled {{ color: {faint}; }}
QToolButton[role="small"]:focus {{ border: 1px solid {accent}; }}
QToolButton[role="pill"] {{ background: {tokens.chip.name()}; border: 1px solid {tokens.chip.name()};
    border-radius: 11px; padding: 2px 9px; }}
QToolButton[role="pill"]:hover, QToolButton[role="pill"]:focus {{ border: 1px solid {accent}; }}
QToolButton[role="wide"] {{ border: 1px dashed {muted}; padding: 6px; }}
QToolButton[role="wide"]:hover {{ border: 1px dashed {accent}; }}
QToolButton[role="wide"]:focus {{ border: 1px solid {accent}; }}
QPushButton {{ border: 1px solid {border}; border-radius: 6px; padding: 5px 12px;
    background: palette(base); color: palette(text); }}
QPushButton:hover, QPushButton:focus {{ border: 1px solid {accent}; }}
QPushButton:disabled {{ color: {muted}; }}
QPushButton[role="main"] {{ background: {accent}; border: 1px solid {accent}; color: palette(highlighted-text); }}
QPushButton[role="main"]:focus {{ border: 1px solid palette(text); }}
QPushButton[role="main"]:disabled {{ background: {tokens.chip.name()}; border: 1px solid {border}; color: {muted}; }}
QFrame[role="calendar"] {{ background: palette(base); border: 1px solid {border}; border-radius: 6px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: palette(base); }}
QCalendarWidget QToolButton {{ color: palette(text); padding: 4px 6px; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QTableView {{ background: palette(base); alternate-background-color: palette(base);
    border: none; outline: none;
    selection-background-color: {accent}; selection-color: palette(highlighted-text); }}
QFrame[role="banner"] {{ border: 1px solid {danger}; border-radius: 6px;
    background: palette(base); }}
"""
