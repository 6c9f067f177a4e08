"""The style sheet of the whole window, over Fusion, in the colours of a theme."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtGui import QColor

from editor import resources
from editor.bridge.theme import OF_SYSTEM, Theme


def stylesheet(theme: Theme) -> str:
    """Return the style sheet of the whole window, over Fusion."""
    text = _SHEET + (_STRONG_SHEET if theme.name == OF_SYSTEM else "")
    for entry in fields(theme):
        text = text.replace(f"@{entry.name};", f"{getattr(theme, entry.name)};")
    return text.replace("@tick", _tick(theme.accent_text)).replace("@mark", _tick(theme.text))


def _tick(ink: str) -> str:
    """Return the path of the tick for a box whose ticks are of about the colour *ink*: a style sheet cannot dye it."""
    name = "pale" if QColor(ink).lightness() >= 128 else "dark"
    return resources.path("marks", f"tick-{name}.svg").as_posix()


# ``@name;`` is the colour of that name.
_SHEET = """
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @window; padding: 2px 4px; border: none; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @pressed; }
QMenu { background: @raised; border: 1px solid @border; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 6px; min-height: 16px; }
QMenu::item:selected { background: @pressed; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 6px 8px; }
QMenu::icon { margin: 0px 3px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QMenu::icon:checked { background: @pressed; border: 1px solid @accent; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 6px; }
QMenu::indicator:checked { image: url("@mark"); }
QWidget#head { background: @window; border-bottom: 1px solid @border; }
QToolBar { background: transparent; border: none; spacing: 2px; padding: 0px; }
QToolBar::separator { width: 1px; background: @border; margin: 6px 6px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent; }
QToolBar QToolButton:hover { background: @hover; }
QToolBar QToolButton:pressed { background: @pressed; }
QToolBar QToolButton:checked { background: @pressed; }
QToolBar QToolButton:focus { border: 1px solid @accent; }
QDialog QListWidget#sections { background: transparent; border: none; padding: 0px; outline: none; }
QListWidget#sections::item { padding: 0px 10px; border-radius: 6px; color: @text; }
QListWidget#sections::item:hover { background: @hover; }
QListWidget#sections::item:selected { background: @pressed; color: @text; }
QListWidget#sections::item:focus { border: 1px solid @accent; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-radius: 6px; padding: 6px 10px; margin: 0px 2px;
    color: @muted; }
QTabBar::tab:selected { background: @surface; color: @text; }
QTabBar::tab:hover:!selected { background: @hover; }
QTabBar::tab:focus { border: 1px solid @accent; }
QTabBar QToolButton { background: @window; border: 1px solid transparent; border-radius: 6px; }
QTabBar QToolButton:hover { background: @hover; }
QTabWidget::pane { border: none; }
QTabWidget::tab-bar { left: 10px; }
QTabWidget QTabBar::tab, PreviewHead QTabBar::tab { padding: 6px 4px; margin: 0px 8px 0px 2px; border-radius: 0px;
    border-bottom: 2px solid transparent; background: transparent; }
QTabWidget QTabBar::tab:selected, PreviewHead QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabWidget QTabBar::tab:hover:!selected, PreviewHead QTabBar::tab:hover:!selected {
    background: transparent; color: @text; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @accent; }
QStatusBar { background: @window; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QToolButton::menu-indicator { image: none; }
QDialog QListWidget, QDialog .QListView, QDialog QTreeView, QDialog ReplacementList {
    background: @surface; border: 1px solid @border;
    border-radius: 6px; padding: 4px; selection-background-color: @selection; selection-color: @selection_text; }
QDialog QListWidget, QDialog .QListView, QDialog QTreeView, QDialog ReplacementList { outline: none; }
QDialog QListWidget::item, QDialog .QListView::item { border: 1px solid transparent; border-radius: 4px; }
QDialog QTreeView::item { border: 1px solid transparent; }
QDialog QListWidget::item:focus:!selected, QDialog .QListView::item:focus:!selected,
QDialog QTreeView::item:focus:!selected { border: 1px solid @accent; }
QDialog QListWidget::item:hover, QDialog .QListView::item:hover, QDialog QTreeView::item:hover {
    background: @hover; }
QDialog QListWidget::item:selected, QDialog .QListView::item:selected, QDialog QTreeView::item:selected {
    background: @selection; color: @selection_text; }
QDialog QPlainTextEdit, QDialog QTextBrowser { background: @surface; border: 1px solid @border; border-radius: 6px;
    padding: 4px; selection-background-color: @selection; selection-color: @selection_text; }
QDialog QListWidget:focus, QDialog .QListView:focus, QDialog QTreeView:focus, QDialog ReplacementList:focus,
QDialog QPlainTextEdit:focus, QDialog QTextBrowser:focus {
    border: 1px solid @accent; }
QDialog QTreeView#plain, QDialog QTreeView#plain:focus { border: none; border-radius: 0px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid @border; padding: 4px 6px;
    color: @muted; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: @thumb; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @thumb; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0px; border-radius: 8px; background: @accent;
    border: 1px solid @accent; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border: 1px solid @text; }
QFrame#popover { background: @raised; border: 1px solid @border; border-radius: 8px; }
QFrame#popover QLabel#quiet { color: @muted; }
QSpinBox, QComboBox { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 7px;
    selection-background-color: @selection; selection-color: @selection_text; }
QSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: margin; width: 0px; border: none; }
QSpinBox:focus, QComboBox:focus { border: 1px solid @accent; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QToolTip { background: @tooltip; color: @tooltip_text; border: 1px solid @tooltip; border-radius: 6px;
    padding: 4px 8px; }
QPushButton { background: @raised; border: 1px solid @border; border-radius: 6px; padding: 6px 14px; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:default { background: @accent; border: 1px solid @accent; color: @accent_text; }
QPushButton:default:focus { border: 1px solid @text; }
QPushButton:disabled { color: @disabled; background: @window; border: 1px solid @border; }
QPushButton#small { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 2px 2px;
    color: @link; }
QPushButton#small:hover { background: @hover; }
QPushButton#small:pressed { background: @pressed; }
QPushButton#small:focus { border: 1px solid @accent; }
QPushButton#small:disabled { color: @disabled; background: transparent; border: 1px solid transparent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 5px 7px;
    selection-background-color: @selection; selection-color: @selection_text; }
QLineEdit:focus { border: 1px solid @accent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @muted; border-radius: 7px;
    background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
QRadioButton:focus, QCheckBox:focus { color: @link; }
QCheckBox::indicator, QDialog QTreeView::indicator, QDialog ReplacementList::indicator {
    width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @surface; }
QCheckBox::indicator:disabled { border: 1px solid @border; background: @window; }
QCheckBox::indicator:checked, QDialog QTreeView::indicator:checked, QDialog ReplacementList::indicator:checked {
    border: 1px solid @accent; background: @accent; image: url("@tick"); }
QDialog QTreeView::indicator:indeterminate, QDialog ReplacementList::indicator:indeterminate {
    border: 4px solid @accent; width: 8px; height: 8px; background: @surface; }
QLineEdit:disabled { color: @disabled; background: @window; }
"""

# Two colours alone tell little of what is chosen: a line around it does.
_STRONG_SHEET = """
QMenu::item, QMenuBar::item, QListWidget#sections::item { border: 1px solid transparent; }
QMenu::item:selected, QMenuBar::item:selected, QListWidget#sections::item:selected, QToolBar QToolButton:checked {
    border: 1px solid @accent; }
"""
