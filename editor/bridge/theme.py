"""Light and dark: the colours by their meaning, the palette made of them, and which of the two is in force.

The rules of the look, for whoever adds to it: distances are multiples of 4 px, corners are rounded by 6, lines are
1 px and quiet; one accent, for what is chosen or in focus and nothing else; text never below 4.5 : 1 on its ground.
Dark is drawn for itself: surfaces grow lighter towards the reader, and the accent is paler, not brighter.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

CHOICES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``; ``dark`` tells which of the two families they are of."""

    dark: bool
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    disabled: str
    border: str
    thumb: str
    accent: str
    accent_text: str
    selection: str
    selection_text: str
    hover: str
    pressed: str
    danger: str
    warning: str
    link: str
    tooltip: str
    tooltip_text: str


LIGHT = Theme(
    dark=False,
    window="#f4f3f1",
    surface="#fefefd",
    raised="#ffffff",
    text="#23211e",
    muted="#65615b",
    disabled="#a5a19a",
    border="#dcd9d3",
    thumb="#c2bdb3",
    accent="#a8431f",
    accent_text="#ffffff",
    selection="#f2d3c2",
    selection_text="#23211e",
    hover="#e9e6e1",
    pressed="#dedad3",
    danger="#b3261e",
    warning="#8a5a00",
    link="#9a3c1b",
    tooltip="#2d2a26",
    tooltip_text="#f5f2ee",
)

DARK = Theme(
    dark=True,
    window="#1b1a18",
    surface="#211f1d",
    raised="#2a2825",
    text="#e6e2dc",
    muted="#a39d94",
    disabled="#6d6861",
    border="#393632",
    thumb="#59544c",
    accent="#e9946b",
    accent_text="#1d1512",
    selection="#5c3a2a",
    selection_text="#f6efe9",
    hover="#302d2a",
    pressed="#3a3733",
    danger="#f28b82",
    warning="#e5b567",
    link="#eda27e",
    tooltip="#383530",
    tooltip_text="#f0ece6",
)


class ThemeSource(QObject):
    """The theme in force: the writer's choice, or the system's."""

    changed = Signal()

    def __init__(self, app: QGuiApplication, *, choice: str = "system") -> None:
        super().__init__(app)
        self._hints = app.styleHints()
        self._choice = choice
        self._theme = self._chosen()
        self._tell_qt()
        self._hints.colorSchemeChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The colours in force."""
        return self._theme

    def choose(self, choice: str) -> None:
        """Follow the system (``"system"``), or be ``"light"`` or ``"dark"`` whatever the system is."""
        self._choice = choice
        self._tell_qt()
        self._refresh()

    def palette(self) -> QPalette:
        """Return Qt's palette of the theme in force."""
        return palette_of(self._theme)

    def _refresh(self) -> None:
        theme = self._chosen()
        if theme is not self._theme:
            self._theme = theme
            self.changed.emit()

    def _tell_qt(self) -> None:
        """Have title bars and the system's own dialogs follow the writer's choice."""
        chosen = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._hints.setColorScheme(chosen.get(self._choice, Qt.ColorScheme.Unknown))

    def _chosen(self) -> Theme:
        if self._choice == "system":
            return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """Return the palette in which Fusion draws by *theme*."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.danger),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.accent_text),
        (role.Accent, theme.accent),
        (role.Link, theme.link),
        (role.LinkVisited, theme.link),
        (role.ToolTipBase, theme.tooltip),
        (role.ToolTipText, theme.tooltip_text),
        (role.Light, theme.raised),
        (role.Midlight, theme.hover),
        (role.Mid, theme.border),
        (role.Dark, theme.muted),
        (role.Shadow, theme.border),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.border))
    return palette


def stylesheet(theme: Theme) -> str:
    """Return the style sheet of the whole window, over Fusion."""
    text = _SHEET
    for entry in fields(theme):
        text = text.replace(f"@{entry.name};", f"{getattr(theme, entry.name)};")
    return text


# ``@name;`` is the colour of that name.
_SHEET = """
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @window; padding: 2px 4px; border: none; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @pressed; }
QMenu { background: @raised; border: 1px solid @border; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 6px 8px; }
QMenu::icon { padding-left: 10px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 10px; }
QWidget#head { background: @window; border-bottom: 1px solid @border; }
QToolBar { background: transparent; border: none; spacing: 2px; padding: 0px; }
QToolBar::separator { width: 1px; background: @border; margin: 6px 6px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent; }
QToolBar QToolButton:hover { background: @hover; }
QToolBar QToolButton:pressed { background: @pressed; }
QToolBar QToolButton:checked { background: @pressed; }
QToolBar QToolButton:focus { border: 1px solid @accent; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-radius: 6px; padding: 6px 10px; margin: 0px 2px;
    color: @muted; }
QTabBar::tab:selected { background: @surface; color: @text; }
QTabBar::tab:hover:!selected { background: @hover; }
QTabBar::tab:focus { border: 1px solid @accent; }
QTabWidget::pane { border: none; }
QTabWidget::tab-bar { left: 10px; }
QTabWidget QTabBar::tab { padding: 6px 4px; margin: 0px 8px 0px 2px; border-radius: 0px;
    border-bottom: 2px solid transparent; background: transparent; }
QTabWidget QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabWidget QTabBar::tab:hover:!selected { background: transparent; color: @text; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @accent; }
QStatusBar { background: @window; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: @thumb; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @tooltip; color: @tooltip_text; border: 1px solid @tooltip; border-radius: 6px;
    padding: 4px 8px; }
QPushButton { background: @raised; border: 1px solid @border; border-radius: 6px; padding: 6px 14px; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:default { background: @accent; border: 1px solid @accent; color: @accent_text; }
QPushButton:default:focus { border: 1px solid @text; }
QPushButton:disabled { color: @disabled; background: @window; border: 1px solid @border; }
QLineEdit { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 5px 7px;
    selection-background-color: @selection; selection-color: @selection_text; }
QLineEdit:focus { border: 1px solid @accent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @muted; border-radius: 7px;
    background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
QRadioButton:focus { color: @link; }
QLineEdit:disabled { color: @disabled; background: @window; }
"""
