"""All settings, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.settings.setting import setting


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """The window: its language and colours, and how it was left."""

    language: str = setting("", "Language", choices=("", "en", "ja"))
    theme: str = setting("system", "Light or dark", choices=("system", "light", "sepia", "dark"))
    length: str = setting("characters", "Length of the text", choices=("characters", "words", "sheets", "minutes"))
    geometry: str = setting("")
    panes: str = setting("")
    hidden_panes: str = setting("")


@dataclass(frozen=True, slots=True)
class TextSettings:
    """The text pane; ``measure`` is the width of the text in Latin characters, 0 for the whole pane.

    ``family`` is its typeface, empty for the system's usual one; ``zoom`` the size of its letters, in steps from the
    usual.
    """

    line_numbers: bool = setting(False, "Line numbers")
    measure: int = setting(80, "Width of the text in characters", low=0, high=400)
    family: str = setting("", "Typeface of the text")
    line_height: int = setting(100, "Height of a line, in percent of its letters", low=100, high=250)
    zoom: int = setting(0, "Size of the text, in steps", low=-6, high=24)
    mark_differences: bool = setting(False, "Mark what GitHub shows differently")
    close_pairs: bool = setting(True, "Close brackets and quotes by themselves")
    continue_lists: bool = setting(True, "Continue lists and quotes in the next line")
    complete_typing: bool = setting(True, "Offer completions while typing")


@dataclass(frozen=True, slots=True)
class ModesSettings:
    """Modes of writing; ``focus`` says what stays lit."""

    focus: str = setting("", "Dim all but the place of the caret", choices=("", "sentence", "paragraph"))
    typewriter: bool = setting(False, "Keep the caret at one height")
    full_screen: bool = setting(False)


@dataclass(frozen=True, slots=True)
class GoalSettings:
    """How much is to be written, 0 for no goal; ``unit`` empty: what suits the language of the window."""

    day: int = setting(0, "To write on a day", low=0, high=1_000_000)
    session: int = setting(0, "To write in a session", low=0, high=1_000_000)
    unit: str = setting("", "Counted in", choices=("", "characters", "words"))


@dataclass(frozen=True, slots=True)
class PreviewSettings:
    """The preview, and how it goes with the text."""

    follow_scroll: bool = setting(True, "Scroll the preview with the text")
    mark_block: bool = setting(True, "Mark the block under the caret")
    mode: str = setting("content", "What the preview shows", choices=("content", "page", "source"))
    width: int = setting(0, "Width of the preview's page in pixels, 0 for the pane's", low=0, high=4000)
    code_theme_light: str = setting("", "Code colours, light")
    code_theme_dark: str = setting("", "Code colours, dark")


@dataclass(frozen=True, slots=True)
class ChecksSettings:
    """What is remarked on; ``off`` names the rules that are not asked, parted by commas.

    ``extra`` names those that are asked though they are off by default.
    """

    on: bool = setting(True, "Check the text")
    off: str = setting("", "Rules that are ignored")
    extra: str = setting("", "Rules that are asked beyond the usual")
    panel: bool = setting(False, "Show the problems below the text")
    panel_height: int = setting(180, "Height of the problems", low=80, high=2000)


@dataclass(frozen=True, slots=True)
class SpellingSettings:
    """Spelling; ``languages`` names dictionaries, parted by commas: "" for what suits the system, "-" for none.

    ``hinted`` notes that the writer was told how to get a dictionary.
    """

    on: bool = setting(True, "Check spelling")
    languages: str = setting("")
    capitals: bool = setting(False, "Check words in capitals too")
    hinted: bool = setting(False)


@dataclass(frozen=True, slots=True)
class ImageSettings:
    """What was chosen last for the pictures of each site, as JSON."""

    sites: str = setting("")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the writer may set."""

    window: WindowSettings = field(default_factory=WindowSettings)
    text: TextSettings = field(default_factory=TextSettings)
    modes: ModesSettings = field(default_factory=ModesSettings)
    goals: GoalSettings = field(default_factory=GoalSettings)
    preview: PreviewSettings = field(default_factory=PreviewSettings)
    checks: ChecksSettings = field(default_factory=ChecksSettings)
    spelling: SpellingSettings = field(default_factory=SpellingSettings)
    images: ImageSettings = field(default_factory=ImageSettings)
