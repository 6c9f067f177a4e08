"""How the text of a post is set in the preview: by a theme, and by the writer's own style sheet as it is now."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.file_watch import FileWatch
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.render.content_theme import ContentStyles, content_styles
from editor.widgets.workbench import Workbench

_MENU = "view/content"
_THEMES = (
    ("frontispiece", "", QT_TRANSLATE_NOOP("actions", "Frontispiece’s Typography")),
    ("book", "book", QT_TRANSLATE_NOOP("actions", "Typography of a Book")),
    ("github", "github", QT_TRANSLATE_NOOP("actions", "Typography like GitHub’s")),
    ("mincho", "mincho", QT_TRANSLATE_NOOP("actions", "Japanese Typography in Mincho")),
)


def install(workbench: Workbench) -> None:
    """Add the choices; the page follows them and the file."""
    styles = ContentDress(workbench)
    settings, actions = workbench.settings, workbench.actions

    def is_theme(theme: str) -> bool:
        return settings.value.preview.content_theme == theme

    def has_own() -> bool:
        return bool(settings.value.preview.own_css)

    for name, theme, title in _THEMES:
        choose = partial(settings.change, "preview", content_theme=theme)
        chosen = partial(is_theme, theme)
        actions.add(Action(f"view.content_{name}", title, choose, _MENU, "content", checkable=True, checked=chosen))
    choose_own = QT_TRANSLATE_NOOP("actions", "Own Style Sheet for the Preview…")
    leave_own = QT_TRANSLATE_NOOP("actions", "Preview without Own Style Sheet")
    actions.add(Action("view.own_css", choose_own, styles.choose, _MENU, "own"))
    actions.add(Action("view.own_css_none", leave_own, styles.leave, _MENU, "own", enabled=has_own))
    settings.changed.connect(lambda _: actions.refresh())


class ContentDress(QObject):
    """Reads what the settings name, and again when the file changes, and dresses the page with it."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._page = workbench.preview
        self._watch = FileWatch(workbench.tasks, self)
        self._wanted: tuple[str, str] = ("", "")
        self._shown = ContentStyles()
        self._told = ""
        self._watch.stirred.connect(self._on_file_stirred)
        self._page.ready.connect(self._read)
        workbench.settings.changed.connect(self._on_settings_changed)

    def choose(self) -> None:
        """Have the writer pick a file."""
        path = self._workbench.prompts.choose_style_sheet()
        if path is not None:
            self._workbench.settings.change("preview", own_css=str(path))

    def leave(self) -> None:
        """Use no file."""
        self._workbench.settings.change("preview", own_css="")

    def _on_settings_changed(self, _: object) -> None:
        preview = self._workbench.settings.value.preview
        wanted = (preview.content_theme, preview.own_css)
        if wanted != self._wanted and self._page.is_ready:
            self._read()

    def _on_file_stirred(self, _: object) -> None:
        self._read()

    def _read(self) -> None:
        preview = self._workbench.settings.value.preview
        before, self._wanted = self._wanted, (preview.content_theme, preview.own_css)
        own = Path(preview.own_css) if preview.own_css else None
        if before[1] != preview.own_css:
            self._told = ""
            if before[1]:
                self._watch.leave(Path(before[1]))
        if own is not None:
            self._watch.follow(own)
        if self._wanted != ("", "") or self._shown != ContentStyles():
            job = partial(content_styles, preview.content_theme, own)
            self._workbench.tasks.run(job, partial(self._show, self._wanted), self._on_reading_failed)

    def _show(self, wanted: tuple[str, str], styles: ContentStyles) -> None:
        if wanted != self._wanted:
            return  # another was chosen meanwhile
        if styles.problem is not None:
            self._tell(styles.problem.path)
        elif styles != self._shown:
            self._told = ""
        if (styles.theme, styles.own) != (self._shown.theme, self._shown.own):
            self._shown = styles
            self._page.show_content_styles(styles.theme, styles.own)

    def _tell(self, path: Path) -> None:
        """Tell once that the file at *path* is not to be had; it is looked for further on."""
        if self._told != str(path):
            self._told = str(path)
            words = self.tr("The style sheet “{0}” cannot be read, and the preview does without it until it can.")
            self._workbench.notices.show_notice(words.format(path))

    def _on_reading_failed(self, error: Exception) -> None:
        raise error
