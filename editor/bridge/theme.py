"""Light, sepia and dark: the colours by their meaning, the palette made of them, and which of them is in force.

The rules of the look, for whoever adds to it: distances are multiples of 4 px, corners are rounded by 6, lines are
1 px and quiet; one accent, for what is chosen or in focus and nothing else; text never below 4.5 : 1 on its ground.
Dark is drawn for itself: surfaces grow lighter towards the reader, and the accent is paler, not brighter. So is sepia:
paper and brown ink, no light window behind a yellow glass. Where the system asks for high contrast, its own palette is
taken in the place of all of them, unless the writer chose one.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from editor.bridge.contrast import contrast
from editor.bridge.mixing import mixed

CHOICES = ("system", "light", "sepia", "dark")
READ, SEEN = 4.5, 3.0
"""The least contrast of words, and of a line that means something: WCAG 2.2, 1.4.3 and 1.4.11."""
OF_SYSTEM = "system"


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
    """Return the theme of a system's *palette* of high contrast: its pairs of colours.

    Of its accents only those are taken that can be seen: few systems keep the colour of their links in check. What is
    under the mouse or chosen is told by a ground between the two colours, on which the letters still stand out.
    """
    role = QPalette.ColorRole

    def colour(which: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, which).name()

    def is_seen(which: str, least: float) -> bool:
        return min(contrast(which, ground) for ground in (window, surface)) >= least

    ink, window, surface, link = (colour(which) for which in (role.WindowText, role.Window, role.Base, role.Link))
    chosen, chosen_ink = colour(role.Highlight), colour(role.HighlightedText)
    accent, accent_text = (chosen, chosen_ink) if is_seen(chosen, SEEN) else (ink, window)
    return Theme(
        name=OF_SYSTEM,
        dark=palette.color(role.Window).lightness() < 128,
        window=window,
        surface=surface,
        raised=window,
        text=ink,
        muted=ink,
        disabled=palette.color(QPalette.ColorGroup.Disabled, role.WindowText).name(),
        border=ink,
        thumb=ink,
        accent=accent,
        accent_text=accent_text,
        selection=chosen,
        selection_text=chosen_ink,
        hover=mixed(QColor(window), QColor(ink), 0.2).name(),
        pressed=mixed(QColor(window), QColor(ink), 0.3).name(),
        danger=ink,
        warning=ink,
        link=link if is_seen(link, READ) else ink,
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
