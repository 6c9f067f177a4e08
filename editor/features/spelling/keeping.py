"""The writer's own words: kept for all posts or for a site, or taken as right until the window is closed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.bridge.words_of_spelling import words_of_word_lost, words_of_words_lost
from editor.spelling.own_words import add_word, read_words, site_words_file, words_file, words_in, write_words
from editor.widgets.open_post import OpenPost
from editor.widgets.text.word_menu import Keep
from editor.widgets.workbench import Workbench


class OwnWords(QObject):
    """Reads and writes the files of own words outside the GUI thread."""

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.ignored: frozenset[str] = frozenset()
        """Words that are right in this session."""

    def files_for(self, post: OpenPost) -> tuple[Path, ...]:
        """Return the files whose words are right in *post*: the writer's, and that of its site if it has one."""
        folder = self._workbench.settings.folder
        desk = self._workbench.desk
        site = desk.sites.holding(post.document.path)
        root = (desk.leads_to(site.root) or site.root) if site is not None else None
        return (words_file(folder), *([site_words_file(folder, root)] if root is not None else []))

    def keep(self, word: str, post: OpenPost, keep: Keep) -> None:
        """Take *word* as right at once, and keep it as *keep* says; without an 's, with which it is right too."""
        # Here and not above: it compiles patterns that nothing needs before the first paint.
        from editor.spelling.latin_words import without_owner

        word = without_owner(word)
        self.ignored |= {word}
        self.changed.emit()
        files = self.files_for(post)
        if keep is Keep.NOW or (keep is Keep.SITE and len(files) == 1):
            return
        self._workbench.tasks.run(
            partial(add_word, files[0] if keep is Keep.OWN else files[1], word),
            lambda _: self.changed.emit(),
            lambda error: self._workbench.notices.show_error(words_of_word_lost(word, error)),
        )

    def edit(self) -> None:
        """Have the words looked through and changed: the writer's, and those of the site of the post in front."""
        post = self._workbench.desk.current
        files = self.files_for(post) if post is not None else (words_file(self._workbench.settings.folder),)
        site = self._workbench.desk.sites.holding(post.document.path if post is not None else None)
        self._workbench.tasks.run(
            lambda: tuple(map(read_words, files)),
            lambda words: self._show(files, words, site.root.name if site else ""),
            self._on_failed,
        )

    def _show(self, files: tuple[Path, ...], words: tuple[frozenset[str], ...], site: str) -> None:
        answer = self._workbench.prompts.edit_words(words[0], words[1] if site else (), site)
        if answer is None:
            return
        edited = tuple(map(words_in, answer))
        self.ignored -= frozenset().union(*words) - frozenset().union(*edited)  # what was taken out is wrong again

        def write() -> None:
            for file, before, now in zip(files, words, edited, strict=False):
                if now != before:
                    write_words(file, now)

        self._workbench.tasks.run(write, lambda _: self.changed.emit(), self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._workbench.notices.show_error(words_of_words_lost(error))
