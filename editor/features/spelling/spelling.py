"""Follows the post in front with a dictionary, and carries out what the writer wishes for a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor.bridge.tasks import Latest
from editor.bridge.words_of_spelling import words_of_fault, words_of_stopped, words_of_words_lost
from editor.features.spelling.actions import add_actions
from editor.features.spelling.keeping import OwnWords
from editor.features.spelling.languages import Languages
from editor.features.spelling.reading import Found, Reader, Terms
from editor.post.edit import Edit
from editor.spelling.as_spelled import as_written, spelled
from editor.spelling.dictionaries import Dictionary
from editor.spelling.speller import Speller, SpellerStopped
from editor.widgets.open_post import OpenPost
from editor.widgets.post_marks import PostMarks
from editor.widgets.text.marks import Mark, MarkTone
from editor.widgets.text.word_menu import Keep, WordMenu
from editor.widgets.watch import Job, Watch
from editor.widgets.workbench import Workbench

AROUND = 300
"""Characters before and behind a word by which the language of its text is told."""


class Spelling(QObject):
    """Marks what no dictionary knows, while the writer wants it and there is one."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._kept = workbench.settings.value.spelling
        self._told: set[object] = set()
        self._is_stopped = False
        self._found: Found | None = None
        self._marks: PostMarks | None = None
        self._menu: WordMenu | None = None
        self._asked: tuple[str, QTextCursor] | None = None  # a word, and where it stands in the pane
        self._speller = Speller()
        self._reader = Reader(self._speller)
        self._languages = Languages(workbench, self)
        self._own = OwnWords(workbench, self)
        self._watch = Watch(workbench.tasks, self._job, fail=self._on_failed, parent=self)
        self._suggesting = Latest(workbench.tasks, show=self._show_suggestions, fail=self._on_failed)
        workbench.status.addPermanentWidget(self._languages.button)
        add_actions(workbench.actions, self, self._languages, self._own)
        self._wire()

    @property
    def is_on(self) -> bool:
        """Whether the writer wants spelling checked."""
        return self._kept.on

    @property
    def checks_capitals(self) -> bool:
        """Whether words in capitals alone are checked too."""
        return self._kept.capitals

    @property
    def can_go(self) -> bool:
        """Whether there is a text whose words are checked."""
        return self._marks is not None

    def toggle(self) -> None:
        """Check spelling, or no more."""
        self._workbench.settings.change("spelling", on=not self._kept.on)

    def toggle_capitals(self) -> None:
        """Check words in capitals too, or no more."""
        self._workbench.settings.change("spelling", capitals=not self._kept.capitals)

    def select_next(self) -> None:
        """Select the next misspelled word, or tell that there is none."""
        if self._marks is None or self._marks.select_next():
            return
        if self._found is not None and self._found.is_whole:
            self._workbench.notices.show_notice(self.tr("No misspelled words."))

    def suggest(self) -> None:
        """Show the menu of the word at the caret."""
        if self._menu is not None:
            self._menu.open_at_caret()

    def _wire(self) -> None:
        workbench = self._workbench
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.desk.closing.connect(self._on_closing)
        workbench.window.painted.connect(self._on_window_painted)
        workbench.window.left.connect(self._speller.close)
        workbench.settings.changed.connect(self._on_settings_changed)
        self._languages.found.connect(self._on_languages_found)
        self._own.changed.connect(self._watch.look_again)
        self._watch.found.connect(self._on_found)
        self.destroyed.connect(self._speller.close)

    def _on_window_painted(self) -> None:
        if self._kept.on:
            self._languages.look()

    def _on_languages_found(self) -> None:
        self._refresh()
        self._watch.look_again()  # there may be others than before

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        self._refresh()

    def _on_closing(self, post: OpenPost) -> None:
        if post is self._watch.post:
            self._leave()

    def _on_settings_changed(self, _settings: object) -> None:
        before, self._kept = self._kept, self._workbench.settings.value.spelling
        if before == self._kept:
            return
        self._is_stopped = False
        if self._kept.on and not self._languages.were_looked_for and self._workbench.window.was_painted:
            self._languages.look()
        self._refresh()
        self._watch.look_again()

    def _refresh(self) -> None:
        """Follow the post in front, or none while spelling is not checked."""
        wanted = self._kept.on and bool(self._languages.used) and not self._is_stopped
        post = self._workbench.desk.current if wanted else None
        if post is not self._watch.post:
            self._leave()
            if post is not None:
                self._follow(post)
        self._languages.refresh()
        self._workbench.actions.refresh()

    def _follow(self, post: OpenPost) -> None:
        self._watch.follow(post)
        self._marks = PostMarks(post, self)
        self._menu = WordMenu(post.text, is_marked=self._is_marked)
        self._menu.asked.connect(self._on_asked)
        self._menu.replaced.connect(self._on_replaced)
        self._menu.kept.connect(self._on_kept)

    def _leave(self) -> None:
        self._watch.leave()
        self._found = self._asked = None
        marks, self._marks = self._marks, None
        if marks is not None:
            marks.remove()
        menu, self._menu = self._menu, None
        if menu is not None:
            menu.deleteLater()

    def _job(self, post: OpenPost, stop: Event) -> Job[Found]:
        first = post.text.document().findBlockByNumber(post.text.lines_around()[0])
        near = post.text_binding.source_position(first.position())
        terms = Terms(self._languages.used, self._own.files_for(post), self._own.ignored, self._kept.capitals)
        return partial(self._reader.read, post.document.post, terms, near, stop)

    def _on_found(self, found: Found) -> None:
        self._found = found
        if self._marks is not None:
            self._marks.show(found.spans, partial(self._mark, found))
        for dictionary, fault in found.faults:
            self._tell_once((dictionary, fault), partial(words_of_fault, dictionary, fault))
        if found.unread is not None:
            self._tell_once(found.unread.path, partial(words_of_words_lost, found.unread))
        if not found.is_whole:
            self._watch.look_again()

    def _mark(self, found: Found, number: int, start: int, end: int) -> Mark:
        words = self.tr("“{0}” is in no dictionary.").format(found.words[number].word)
        return Mark(start, end, words, tone=MarkTone.SPELLING)

    def _tell_once(self, what: object, words: Callable[[], str]) -> None:
        if what not in self._told:
            self._told.add(what)
            self._workbench.notices.show_warning(words())

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, SpellerStopped):
            raise error
        if not self._is_stopped:
            self._is_stopped = True
            self._workbench.notices.show_warning(words_of_stopped())
            self._refresh()

    def _is_marked(self, position: int) -> bool:
        return self._marks is not None and self._marks.number_at(position) is not None

    def _on_asked(self, position: int) -> None:
        post, found, marks = self._watch.post, self._found, self._marks
        number = marks.number_at(position) if marks is not None else None
        span = marks.span_in_pane(number) if marks is not None and number is not None else None
        if post is None or found is None or number is None or span is None or self._menu is None:
            return
        self._menu.has_site = len(self._own.files_for(post)) > 1
        word = found.words[number].word
        self._asked = word, post.text.selected(*span)
        text = post.document.post.source
        around = text[max(0, found.words[number].start - AROUND) : found.words[number].span.end + AROUND]
        self._suggesting.request(partial(self._suggestions, word, self._languages.used, around))

    def _suggestions(self, word: str, used: tuple[Dictionary, ...], around: str) -> tuple[str, ...]:
        """Return what may be meant by *word* in a text of the language of *around*; not for the GUI thread."""
        # Here and not above: it compiles patterns that nothing needs before the first paint.
        from editor.spelling.latin_words import latin_words
        from editor.spelling.suggesting import MOST_NEAR

        near = list(dict.fromkeys(other.word for other in latin_words(around) if other.word != word))
        return self._speller.suggestions(word, used, near[:MOST_NEAR])

    def _show_suggestions(self, suggestions: tuple[str, ...]) -> None:
        if self._menu is not None:
            self._menu.show_suggestions(suggestions)

    def _on_replaced(self, suggestion: str) -> None:
        """Put *suggestion* in the place of the word that was asked about, where it stands now."""
        post, asked = self._watch.post, self._asked
        if post is None or asked is None or post.composing:
            return
        word, cursor = asked
        place = post.text_binding.source_position
        start, end = place(cursor.selectionStart()), place(cursor.selectionEnd())
        removed = post.document.post.source[start:end]
        if spelled(removed) != word:
            return  # it was written over meanwhile
        post.document.break_typing()
        post.document.apply(Edit(start, removed, as_written(suggestion, removed)), origin=self)

    def _on_kept(self, keep: Keep) -> None:
        if self._watch.post is not None and self._asked is not None:
            self._own.keep(self._asked[0], self._watch.post, keep)
