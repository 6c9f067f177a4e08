"""The colours of code: in the preview our own, or a theme of Pygments for light and for dark.

In the text they are the palette's; what reads the code for them is loaded in the io pool.
"""

from __future__ import annotations

from editor.settings.settings import PreviewSettings
from editor.widgets.open_post import OpenPost
from editor.widgets.text.highlighting.lexers import Lexers
from editor.widgets.workbench import Workbench

_THEMES = (("light", "code_theme_light"), ("dark", "code_theme_dark"))


def install(workbench: Workbench) -> None:
    """Colour code in the texts, and in the page, once that is there, as the settings say."""
    settings, page = workbench.settings, workbench.preview
    lexers = Lexers(workbench.window, tasks=workbench.tasks)

    def colour(post: OpenPost) -> None:
        post.text.load_lexers_by(lexers)

    shown = ""

    def dress(_: object = None) -> None:
        nonlocal shown
        css = rules_of(settings.value.preview) if page.is_ready else ""
        if css != shown:
            shown = css
            page.show_code_colours(css)

    workbench.desk.opened.connect(colour)
    page.ready.connect(dress)
    settings.changed.connect(dress)


def rules_of(settings: PreviewSettings) -> str:
    """Return the CSS of the themes that *settings* name; a theme that is not there any more has none."""
    named = [(mode, getattr(settings, field)) for mode, field in _THEMES if getattr(settings, field)]
    if not named:
        return ""
    # Here and not above: Pygments is imported for this alone.
    from editor.render.rouge.themes import code_themes, theme_rules

    known = {theme.name for theme in code_themes()}
    return "".join(f':root[data-theme="{mode}"] {{\n{theme_rules(name)}}}\n' for mode, name in named if name in known)
