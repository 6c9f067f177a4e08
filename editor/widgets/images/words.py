"""Sizes and problems of pictures in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from editor.images.gathering import Unreadable
from editor.images.naming import NameProblem


def size_words(size: int) -> str:
    """Return *size* in bytes as a writer reads it: ``4.2 MB``."""
    digits = 1 if size >= 1_000_000 else 0
    return QLocale().formattedDataSize(size, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def words_of_name(problem: NameProblem) -> str:
    """Say why a name or folder will not do, and what would."""
    translate = QCoreApplication.translate
    return {
        NameProblem.EMPTY: translate("images", "The file needs a name."),
        NameProblem.FORBIDDEN: translate(
            "images", 'A name cannot hold / \\ : * ? " < > | { } % # or signs that are not seen; leave them out.'
        ),
        NameProblem.SKIPPED: translate(
            "images", "Jekyll does not publish what begins with . _ # or ~ or ends with a dot; begin with a letter."
        ),
        NameProblem.RESERVED: translate("images", "Windows has no files of this name; choose another one."),
        NameProblem.LONG: translate("images", "This name is too long; a few words are enough."),
    }[problem]


def words_of_unreadable(name: str, problem: Unreadable) -> str:
    """Say that the file *name* was not taken, and why."""
    translate = QCoreApplication.translate
    if not name:
        return translate(
            "images", "The picture of the clipboard could not be read. Nothing was changed; copy it again."
        )
    return {
        Unreadable.MISSING: translate("images", "{0} is not there any more. Nothing was changed."),
        Unreadable.FAILED: translate("images", "{0} could not be read. Nothing was changed."),
        Unreadable.BROKEN: translate(
            "images",
            "{0} is broken or no picture that can be read. Nothing was changed; save it as PNG or JPEG.",
        ),
        Unreadable.TOO_LARGE: translate(
            "images", "{0} is larger than 100 MB. Nothing was changed; make it smaller first."
        ),
    }[problem].format(name)
