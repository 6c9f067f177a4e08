"""Light, sepia and dark: the colours by their meaning, the palette made of them, and which of them is in force.

The rules of the look, for whoever adds to it: distances are multiples of 4 px, corners are rounded by 6, lines are
1 px and quiet; one accent, for what is chosen or in focus and nothing else; text never below 4.5 : 1 on its ground.
Dark is drawn for itself: surfaces grow lighter towards the reader, and the accent is paler, not brighter. So is sepia:
paper and brown ink, no light window behind a yellow glass. Where the system asks for high contrast, its own palette is
taken in the place of all of them, unless the writer chose one.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from editor import resources

CHOICES = ("system", "light", "sepia", "dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``; ``dark`` tells whether they are of light letters on a dark ground."""

    name: str
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
    name="light",
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
    name="dark",
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

SEPIA = Theme(
    name="sepia",
    dark=False,
    window="#f2e9d6",
    surface="#f8f0de",
    raised="#fbf5e7",
    text="#3a2c1c",
    muted="#6a5a44",
    disabled="#a3947b",
    border="#d9cbb0",
    thumb="#bfae90",
    accent="#8c3a14",
    accent_text="#fdf8ee",
    selection="#e8c9a8",
    selection_text="#3a2c1c",
    hover="#e8dcc3",
    pressed="#decfb3",
    danger="#a3201a",
    warning="#7a4b00",
    link="#84360f",
    tooltip="#3a2c1c",
    tooltip_text="#f8f0de",
)

_DRAWN = {"light": LIGHT, "sepia": SEPIA, "dark": DARK}
_SCHEMES = {"light": Qt.ColorScheme.Light, "sepia": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


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
        self._hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The colours in force."""
        return self._theme

    def choose(self, choice: str) -> None:
        """Follow the system (``"system"``), or be what is drawn by the name *choice* whatever the system is."""
        if choice != self._choice:
            self._choice = choice
            self._tell_qt()
            self._refresh()

    def palette(self) -> QPalette:
        """Return Qt's palette of the theme in force."""
        return palette_of(self._theme)

    def _refresh(self) -> None:
        theme = self._chosen()
        if theme != self._theme:
            self._theme = theme
            self.changed.emit()

    def _tell_qt(self) -> None:
        """Have title bars and the system's own dialogs follow the writer's choice."""
        self._hints.setColorScheme(_SCHEMES.get(self._choice, Qt.ColorScheme.Unknown))

    def _chosen(self) -> Theme:
        drawn = _DRAWN.get(self._choice)
        if drawn is not None:
            return drawn
        if self._wants_contrast():
            return theme_of(system_palette())
        return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _wants_contrast(self) -> bool:
        return self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def system_palette() -> QPalette:
    """Return the palette of the system, which Qt tells only while the application has none of its own."""
    own = QPalette(QGuiApplication.palette())
    QGuiApplication.setPalette(QPalette())
    systems = QPalette(QGuiApplication.palette())
    QGuiApplication.setPalette(own)
    return systems


def theme_of(palette: QPalette) -> Theme:
    """Return the theme of a system's *palette* of high contrast: its pairs of colours, nothing faded between them."""
    role = QPalette.ColorRole

    def colour(which: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, which).name()

    ink, chosen, chosen_ink = colour(role.WindowText), colour(role.Highlight), colour(role.HighlightedText)
    return Theme(
        name="system",
        dark=palette.color(role.Window).lightness() < 128,
        window=colour(role.Window),
        surface=colour(role.Base),
        raised=colour(role.Window),
        text=ink,
        muted=ink,
        disabled=palette.color(QPalette.ColorGroup.Disabled, role.WindowText).name(),
        border=ink,
        thumb=ink,
        accent=chosen,
        accent_text=chosen_ink,
        selection=chosen,
        selection_text=chosen_ink,
        hover=colour(role.Window),
        pressed=colour(role.Window),
        danger=ink,
        warning=ink,
        link=colour(role.Link),
        tooltip=colour(role.ToolTipBase),
        tooltip_text=colour(role.ToolTipText),
    )


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
    return text.replace("@tick", _tick(theme.accent_text))


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
QDialog QListWidget, QDialog .QListView, QDialog QTreeView { background: @surface; border: 1px solid @border;
    border-radius: 6px; padding: 4px; selection-background-color: @selection; selection-color: @selection_text; }
QDialog QPlainTextEdit { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px; }
QDialog QListWidget:focus, QDialog .QListView:focus, QDialog QTreeView:focus, QDialog QPlainTextEdit:focus {
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
QCheckBox::indicator, QDialog QTreeView::indicator { width: 14px; height: 14px; border: 1px solid @muted;
    border-radius: 4px; background: @surface; }
QCheckBox::indicator:disabled { border: 1px solid @border; background: @window; }
QCheckBox::indicator:checked, QDialog QTreeView::indicator:checked { border: 1px solid @accent; background: @accent;
    image: url("@tick"); }
QDialog QTreeView::indicator:indeterminate { border: 4px solid @accent; width: 8px; height: 8px; background: @surface; }
QLineEdit:disabled { color: @disabled; background: @window; }
"""
