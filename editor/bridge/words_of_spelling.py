"""Words for spelling: languages by their own names, what a dictionary has against it, and where to get one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.words_of_errors import said_of, words_of_opening
from editor.spelling.dictionaries import Dictionary
from editor.spelling.speller import Fault
from editor.storage.reading import CannotRead

# {0} is the dictionary's file, {1} the folder in which it lies.
_FAULTS = {
    Fault.UNREADABLE: QT_TRANSLATE_NOOP(
        "spelling", "The dictionary “{0}” in {1} cannot be read, so words are checked without it."
    ),
    Fault.TOO_LARGE: QT_TRANSLATE_NOOP(
        "spelling", "The dictionary “{0}” in {1} is larger than 64 MB, so words are checked without it."
    ),
    Fault.BROKEN: QT_TRANSLATE_NOOP(
        "spelling", "The dictionary “{0}” in {1} is broken, so words are checked without it. Install it again."
    ),
    Fault.NOT_LATIN: QT_TRANSLATE_NOOP(
        "spelling", "“{0}” in {1} has no words in Latin letters, and only those are checked."
    ),
    Fault.STOPPED: QT_TRANSLATE_NOOP(
        "spelling", "Reading the dictionary “{0}” in {1} does not end, so words are checked without it."
    ),
}
_STOPPED = QT_TRANSLATE_NOOP(
    "spelling",
    "Spelling is not checked any more: the program that does it ended twice. Your text is safe. "
    "Turn Check Spelling off and on to try again.",
)
_NOT_ADDED = QT_TRANSLATE_NOOP(
    "spelling", "“{0}” could not be kept among your words. Until Frontispiece is closed it is right all the same. ({1})"
)
_NOT_KEPT = QT_TRANSLATE_NOOP("spelling", "Your words could not be kept ({0}). Those from before still hold.")
_NOT_READ = QT_TRANSLATE_NOOP("spelling", "Your own words do not hold for now. ({0})")
_NONE_YET = QT_TRANSLATE_NOOP("spelling", "Spelling is not checked: there is no dictionary for it yet.")
_GONE = QT_TRANSLATE_NOOP("spelling", "There is no dictionary any more for {0}, so words are checked without it.")
_HOW_TITLE = QT_TRANSLATE_NOOP("spelling", "Dictionaries")
# Markdown; {0} is the folder of the writer's own dictionaries.
_HOW = QT_TRANSLATE_NOOP(
    "spelling",
    "Frontispiece checks spelling with the dictionaries of **Hunspell**, which Firefox and LibreOffice use too. "
    "It finds those that are installed on this system:\n\n"
    "- **Debian, Ubuntu**: `sudo apt install hunspell-en-us`, and `hunspell-de-de`, `hunspell-fr`, …\n"
    "- **Fedora**: `sudo dnf install hunspell-en-US`, and `hunspell-de`, `hunspell-fr`, …\n"
    "- **Arch**: `sudo pacman -S hunspell-en_us`, and `hunspell-de`, `hunspell-fr`, …\n"
    "- **Windows, macOS**: those of LibreOffice, if it is installed; on macOS also those in `~/Library/Spelling`\n\n"
    "Any other works too: put its two files, such as `en_US.aff` and `en_US.dic`, into the folder\n\n`{0}`\n\n"
    "Then choose its language in the menu View, Spelling.",
)


def title_of_language(name: str) -> str:
    """Return what the language of the dictionary *name* is called in itself, or the name where that is not known."""
    language, *rest = re.split("[-_.]", name)
    locale = QLocale("_".join((language, *rest[:1])))
    native = locale.nativeLanguageName()
    if locale.language() == QLocale.Language.C or not native:
        return name
    if rest and locale.name() == f"{language}_{rest[0]}":
        place = "" if " " in native else locale.nativeTerritoryName()  # American English says where by itself
    else:
        place = "-".join(rest)
        native = QLocale(f"{language}_001").nativeLanguageName() if " " in native else native  # the world's
    title = native[:1].upper() + native[1:]
    return f"{title} ({place})" if place else title


def words_of_fault(dictionary: Dictionary, fault: Fault) -> str:
    """Return a sentence for *dictionary*, which is not used."""
    return _translated(_FAULTS[fault]).format(dictionary.name, dictionary.folder)


def words_of_stopped() -> str:
    """Return a sentence for a check that has ended for good."""
    return _translated(_STOPPED)


def words_of_word_lost(word: str, error: Exception) -> str:
    """Return a sentence for *word*, which was not added."""
    return _translated(_NOT_ADDED).format(word, _reason_of(error))


def words_of_words_lost(error: Exception) -> str:
    """Return a sentence for words that were not read or not kept."""
    return _translated(_NOT_READ if isinstance(error, CannotRead) else _NOT_KEPT).format(_reason_of(error))


def words_of_no_dictionary() -> str:
    """Return a sentence for that there is none."""
    return _translated(_NONE_YET)


def words_of_gone(names: Sequence[str]) -> str:
    """Return a sentence for the dictionaries *names*, which were chosen and are not there."""
    return _translated(_GONE).format(", ".join(map(title_of_language, names)))


def how_to_get(folder: Path) -> tuple[str, str]:
    """Return a title, and Markdown that tells how to get a dictionary; *folder* is that of the writer's own."""
    return _translated(_HOW_TITLE), _translated(_HOW).format(folder)


def _reason_of(error: Exception) -> str:
    return words_of_opening(error) if isinstance(error, CannotRead) else said_of(error)


def _translated(text: str) -> str:
    return QCoreApplication.translate("spelling", text)
