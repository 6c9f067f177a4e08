"""All settings, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.marking import QT_TRANSLATE_NOOP
from editor.settings.setting import setting


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """The window: its language and colours, and how it was left."""

    language: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Language"),
        choices=("", "en", "ja"),
        note=QT_TRANSLATE_NOOP("settings", "Holds from the next start of Frontispiece."),
        names=(QT_TRANSLATE_NOOP("settings", "As the system"), "English", "日本語"),
    )
    theme: str = setting(
        "system",
        QT_TRANSLATE_NOOP("settings", "Appearance"),
        choices=("system", "light", "sepia", "dark"),
        names=(
            QT_TRANSLATE_NOOP("settings", "As the system"),
            QT_TRANSLATE_NOOP("settings", "Light"),
            QT_TRANSLATE_NOOP("settings", "Sepia"),
            QT_TRANSLATE_NOOP("settings", "Dark"),
        ),
    )
    length: str = setting(
        "characters",
        QT_TRANSLATE_NOOP("settings", "Length of a post"),
        choices=("characters", "words", "sheets", "minutes"),
        note=QT_TRANSLATE_NOOP("settings", "How the status line tells the length."),
        names=(
            QT_TRANSLATE_NOOP("settings", "Characters"),
            QT_TRANSLATE_NOOP("settings", "Words"),
            QT_TRANSLATE_NOOP("settings", "Manuscript sheets"),
            QT_TRANSLATE_NOOP("settings", "Minutes to read"),
        ),
    )
    version: str = setting("")
    """The version that was started last, to tell once what is new in another."""
    geometry: str = setting("")
    panes: str = setting("")
    hidden_panes: str = setting("")
    tools: str = setting("")
    """The ids of the actions in the tool bar, parted by blanks, a dash for a line; empty: the usual ones."""


@dataclass(frozen=True, slots=True)
class TextSettings:
    """The text pane; ``measure`` is the width of the text in Latin characters, 0 for the whole pane.

    ``family`` is its typeface, empty for the system's usual one; ``zoom`` the size of its letters, in steps from the
    usual.
    """

    line_numbers: bool = setting(False, QT_TRANSLATE_NOOP("settings", "Line numbers"))
    measure: int = setting(
        80,
        QT_TRANSLATE_NOOP("settings", "Width of the text, in letters"),
        low=0,
        high=400,
        note=QT_TRANSLATE_NOOP("settings", "A kanji takes the room of two letters."),
        lowest=QT_TRANSLATE_NOOP("settings", "As wide as the pane"),
        per_site=True,
    )
    family: str = setting("", QT_TRANSLATE_NOOP("settings", "Typeface of the text"), per_site=True)
    line_height: int = setting(
        100, QT_TRANSLATE_NOOP("settings", "Height of a line"), low=100, high=250, unit=" %", per_site=True
    )
    zoom: int = setting(
        0,
        QT_TRANSLATE_NOOP("settings", "Size of the text"),
        low=-6,
        high=24,
        note=QT_TRANSLATE_NOOP("settings", "0 is the usual size."),
    )
    mark_differences: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Mark what GitHub shows differently"),
        note=QT_TRANSLATE_NOOP("settings", "Dotted lines show where GitHub and Jekyll do not agree on Markdown."),
        per_site=True,
    )
    close_pairs: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Close brackets and quotes by themselves"))
    continue_lists: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Continue lists and quotes in the next line"))
    complete_typing: bool = setting(
        True,
        QT_TRANSLATE_NOOP("settings", "Offer completions while typing"),
        note=QT_TRANSLATE_NOOP("settings", "Names of posts, pictures, tags and Liquid, where they fit."),
    )


@dataclass(frozen=True, slots=True)
class ModesSettings:
    """Modes of writing; ``focus`` says what stays lit."""

    focus: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Dim all but"),
        choices=("", "sentence", "paragraph"),
        names=(
            QT_TRANSLATE_NOOP("settings", "Nothing is dimmed"),
            QT_TRANSLATE_NOOP("settings", "Sentence"),
            QT_TRANSLATE_NOOP("settings", "Paragraph"),
        ),
    )
    typewriter: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Keep the caret at one height"),
        note=QT_TRANSLATE_NOOP("settings", "The text moves instead of the caret, as paper in a typewriter."),
    )
    full_screen: bool = setting(False)


@dataclass(frozen=True, slots=True)
class GoalSettings:
    """How much is to be written, 0 for no goal; ``unit`` empty: what suits the language of the window."""

    day: int = setting(
        0,
        QT_TRANSLATE_NOOP("settings", "To write on a day"),
        low=0,
        high=1_000_000,
        lowest=QT_TRANSLATE_NOOP("settings", "No goal"),
    )
    session: int = setting(
        0,
        QT_TRANSLATE_NOOP("settings", "To write in a session"),
        low=0,
        high=1_000_000,
        note=QT_TRANSLATE_NOOP("settings", "A session begins when Frontispiece is started."),
        lowest=QT_TRANSLATE_NOOP("settings", "No goal"),
    )
    unit: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Counted in"),
        choices=("", "characters", "words"),
        names=(
            QT_TRANSLATE_NOOP("settings", "As the language suits"),
            QT_TRANSLATE_NOOP("settings", "Characters"),
            QT_TRANSLATE_NOOP("settings", "Words"),
        ),
    )


@dataclass(frozen=True, slots=True)
class PreviewSettings:
    """The preview, and how it goes with the text."""

    follow_scroll: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Scroll the preview with the text"))
    mark_block: bool = setting(
        True,
        QT_TRANSLATE_NOOP("settings", "Mark the block under the caret"),
        note=QT_TRANSLATE_NOOP("settings", "The page shows which block you are writing."),
    )
    code_theme_light: str = setting(
        "", QT_TRANSLATE_NOOP("settings", "Colours of code in light and sepia"), per_site=True
    )
    code_theme_dark: str = setting("", QT_TRANSLATE_NOOP("settings", "Colours of code in dark"), per_site=True)
    mode: str = setting(
        "content",
        QT_TRANSLATE_NOOP("settings", "What the preview shows"),
        choices=("content", "page", "listing", "card", "source"),
        names=(
            QT_TRANSLATE_NOOP("settings", "Text of the post"),
            QT_TRANSLATE_NOOP("settings", "Page on the site"),
            QT_TRANSLATE_NOOP("settings", "List of posts"),
            QT_TRANSLATE_NOOP("settings", "Card of a shared link"),
            QT_TRANSLATE_NOOP("settings", "HTML source"),
        ),
    )
    compare: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Compare with Jekyll after each save"),
        note=QT_TRANSLATE_NOOP("settings", "Where Jekyll is installed. The status line tells what came of it."),
        per_site=True,
    )
    width: int = setting(
        0,
        QT_TRANSLATE_NOOP("settings", "Width of the preview's page in pixels"),
        low=0,
        high=4000,
        lowest=QT_TRANSLATE_NOOP("settings", "As wide as the pane"),
    )
    zoom: int = setting(100, QT_TRANSLATE_NOOP("settings", "Size of the preview"), low=25, high=500, unit=" %")
    content_theme: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Typography of the text"),
        choices=("", "book", "github", "mincho"),
        note=QT_TRANSLATE_NOOP("settings", "Holds where the preview shows the text by itself, and in exported HTML."),
        names=(
            QT_TRANSLATE_NOOP("settings", "Frontispiece’s own"),
            QT_TRANSLATE_NOOP("settings", "Book"),
            QT_TRANSLATE_NOOP("settings", "Like GitHub"),
            QT_TRANSLATE_NOOP("settings", "Japanese, in Mincho"),
        ),
        per_site=True,
    )
    own_css: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Own style sheet"),
        note=QT_TRANSLATE_NOOP("settings", "A CSS file whose rules come after the typography’s."),
        per_site=True,
    )
    theme_folder: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Folder of the theme"),
        note=QT_TRANSLATE_NOOP("settings", "Stands in for the theme that the site names, which may not be installed."),
        per_site=True,
    )


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """How posts are put on paper and in a PDF; ``sheet`` empty: as the country has it."""

    sheet: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Paper"),
        choices=("", "A4", "letter"),
        names=(
            QT_TRANSLATE_NOOP("settings", "As the country has it"),
            QT_TRANSLATE_NOOP("settings", "A4"),
            QT_TRANSLATE_NOOP("settings", "Letter"),
        ),
    )
    margin: str = setting(
        "usual",
        QT_TRANSLATE_NOOP("settings", "Margins"),
        choices=("narrow", "usual", "wide"),
        names=(
            QT_TRANSLATE_NOOP("settings", "Narrow"),
            QT_TRANSLATE_NOOP("settings", "Usual"),
            QT_TRANSLATE_NOOP("settings", "Wide"),
        ),
    )
    title: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Title at the top of each page but the first"))
    numbers: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Page numbers"))


@dataclass(frozen=True, slots=True)
class ChecksSettings:
    """What is remarked on; ``off`` names the rules that are not asked, parted by commas.

    ``extra`` names those that are asked though they are off by default.
    """

    on: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Check posts"), per_site=True)
    off: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Rules"),
        note=QT_TRANSLATE_NOOP("settings", "Each rule can be switched on and off by itself."),
    )
    extra: str = setting("")
    panel: bool = setting(False, QT_TRANSLATE_NOOP("settings", "Show the problems below the text"))
    panel_height: int = setting(180, low=80, high=2000)


@dataclass(frozen=True, slots=True)
class SpellingSettings:
    """Spelling; ``languages`` names dictionaries, parted by commas: "" for what suits the system, "-" for none.

    ``hinted`` notes that the writer was told how to get a dictionary.
    """

    on: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Check spelling"), per_site=True)
    languages: str = setting("")
    capitals: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Check words in capitals too"),
        note=QT_TRANSLATE_NOOP("settings", "Such words are mostly abbreviations that no dictionary has."),
    )
    hinted: bool = setting(False)


@dataclass(frozen=True, slots=True)
class HistorySettings:
    """Earlier versions of the posts, kept on this computer."""

    on: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Keep earlier versions of each post"))
    megabytes: int = setting(
        256, QT_TRANSLATE_NOOP("settings", "Room for earlier versions in megabytes"), low=16, high=100_000
    )


@dataclass(frozen=True, slots=True)
class ImageSettings:
    """What was chosen last for the pictures of each site, as JSON."""

    sites: str = setting("")


@dataclass(frozen=True, slots=True)
class TrustSettings:
    """The folders of the sites that the writer trusts, as JSON (`trust` reads it)."""

    sites: str = setting("")


@dataclass(frozen=True, slots=True)
class PostsSettings:
    """The list of the site's posts."""

    shown: bool = setting(False)
    width: int = setting(300, QT_TRANSLATE_NOOP("settings", "Width of the list"), low=180, high=2000)
    order: str = setting(
        "date",
        QT_TRANSLATE_NOOP("settings", "Order of the posts"),
        choices=("date", "title", "changed"),
        names=(
            QT_TRANSLATE_NOOP("settings", "By date"),
            QT_TRANSLATE_NOOP("settings", "By title"),
            QT_TRANSLATE_NOOP("settings", "By last change"),
        ),
    )
    by_year: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Group posts by year"))


@dataclass(frozen=True, slots=True)
class PaletteSettings:
    """The actions that were run from the palette, the latest first, parted by blanks."""

    used: str = setting("")


@dataclass(frozen=True, slots=True)
class KeysSettings:
    """The keys that the writer gave to actions in the place of their own, as JSON by the ids of the actions."""

    overrides: str = setting("")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the writer may set."""

    window: WindowSettings = field(
        default_factory=WindowSettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "Window")}
    )
    text: TextSettings = field(default_factory=TextSettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "Text")})
    modes: ModesSettings = field(
        default_factory=ModesSettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "Modes of writing")}
    )
    goals: GoalSettings = field(
        default_factory=GoalSettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "Writing goals")}
    )
    preview: PreviewSettings = field(
        default_factory=PreviewSettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "Preview")}
    )
    printing: PrintSettings = field(
        default_factory=PrintSettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "Printing and PDF")}
    )
    checks: ChecksSettings = field(
        default_factory=ChecksSettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "Remarks")}
    )
    spelling: SpellingSettings = field(
        default_factory=SpellingSettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "Spelling")}
    )
    history: HistorySettings = field(
        default_factory=HistorySettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "History")}
    )
    images: ImageSettings = field(default_factory=ImageSettings)
    trust: TrustSettings = field(default_factory=TrustSettings)
    posts: PostsSettings = field(
        default_factory=PostsSettings, metadata={"title": QT_TRANSLATE_NOOP("settings", "Posts of the site")}
    )
    palette: PaletteSettings = field(default_factory=PaletteSettings)
    keys: KeysSettings = field(default_factory=KeysSettings)
