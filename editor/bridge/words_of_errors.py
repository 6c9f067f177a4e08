"""Words for what went wrong: what happened, what is safe, what to do next; in the writer's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.document.saving import Failed, SaveProblem
from editor.post.problems import FrontMatterError, Problem
from editor.post.refusal import FieldEditRefused, Reason
from editor.storage.reading import CannotRead, ReadProblem

# In each sentence {0} is the file, the key or the line it is about, {1} what the error says besides.
_OPENING = {
    ReadProblem.MISSING: QT_TRANSLATE_NOOP(
        "errors", "“{0}” is not there. It may have been moved, renamed or deleted; open it from its new place."
    ),
    ReadProblem.FOLDER: QT_TRANSLATE_NOOP(
        "errors", "“{0}” is a folder, not a post. Use Open Folder to pick one of its posts."
    ),
    ReadProblem.NOT_A_FILE: QT_TRANSLATE_NOOP(
        "errors", "“{0}” is a device or a pipe, not a file. Nothing was read from it; open a regular file instead."
    ),
    ReadProblem.FORBIDDEN: QT_TRANSLATE_NOOP(
        "errors", "You may not read “{0}”. Nothing was changed; ask its owner for permission, then open it again."
    ),
    ReadProblem.TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors", "“{0}” is too large to be a post. Nothing was changed; split it with another program first."
    ),
    ReadProblem.LINK_LOOP: QT_TRANSLATE_NOOP(
        "errors", "“{0}” is a link that leads back to itself. Nothing was changed; open the file that it stood for."
    ),
    ReadProblem.NO_TEXT: QT_TRANSLATE_NOOP(
        "errors",
        "“{0}” is a picture or another file without text, not a post. Nothing was changed; "
        "drop a picture on the text of a post to put it there.",
    ),
    ReadProblem.SLOW: QT_TRANSLATE_NOOP(
        "errors", "The disk or the network of “{0}” does not answer. Nothing was changed; try again when it answers."
    ),
    ReadProblem.FAILED: QT_TRANSLATE_NOOP(
        "errors", "“{0}” could not be read ({1}). Nothing was changed; check the disk or the network and try again."
    ),
}

_SAVING = {
    SaveProblem.NO_PATH: QT_TRANSLATE_NOOP(
        "errors", "This post has no file yet. Your text is safe here; choose where to save it."
    ),
    SaveProblem.FORBIDDEN: QT_TRANSLATE_NOOP(
        "errors", "You may not write to “{0}”. Your text is safe here and the file is as it was; save it elsewhere."
    ),
    SaveProblem.READ_ONLY: QT_TRANSLATE_NOOP(
        "errors", "“{0}” lies on a read-only disk. Your text is safe here and the file is as it was; save it elsewhere."
    ),
    SaveProblem.DISK_FULL: QT_TRANSLATE_NOOP(
        "errors",
        "There is no room for “{0}” on the disk. Your text is safe here and the file is as it was; "
        "free some space and save again, or save it elsewhere.",
    ),
    SaveProblem.FOLDER_GONE: QT_TRANSLATE_NOOP(
        "errors", "The folder of “{0}” is not there any more. Your text is safe here; save it elsewhere."
    ),
    SaveProblem.NOT_A_FILE: QT_TRANSLATE_NOOP(
        "errors", "“{0}” is no file that can be written. Your text is safe here; save it under another name."
    ),
    SaveProblem.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "errors", "The name “{0}” is too long for this disk. Your text is safe here; save it under a shorter name."
    ),
    SaveProblem.LINK_LOOP: QT_TRANSLATE_NOOP(
        "errors", "“{0}” is a link that leads back to itself. Your text is safe here; save it under another name."
    ),
    SaveProblem.UNENCODABLE: QT_TRANSLATE_NOOP(
        "errors",
        "The encoding of “{0}” has no “{1}”. Your text is safe here and the file is as it was; "
        "take the character out, or write it as an HTML entity, and save again.",
    ),
    SaveProblem.SLOW: QT_TRANSLATE_NOOP(
        "errors",
        "The disk or the network of “{0}” does not answer. Your text is safe here; "
        "save it elsewhere, or once more when it answers again.",
    ),
    SaveProblem.NOT_KEPT: QT_TRANSLATE_NOOP(
        "errors",
        "The disk did not keep what was written to “{0}”. Your text is safe here; "
        "save it on another disk and have this one checked.",
    ),
    SaveProblem.FAILED: QT_TRANSLATE_NOOP(
        "errors", "“{0}” could not be saved ({1}). Your text is safe here; try again, or save it elsewhere."
    ),
}

_REFUSAL = {
    Reason.BROKEN: QT_TRANSLATE_NOOP(
        "errors", "The front matter has an error, so nothing was changed. Mend it in the YAML tab first."
    ),
    Reason.NO_SUCH_FIELD: QT_TRANSLATE_NOOP(
        "errors", "There is no “{0}” here any more, so nothing was changed. The form now shows what is there."
    ),
    Reason.ALREADY_THERE: QT_TRANSLATE_NOOP(
        "errors", "There is a field “{0}” already, so nothing was changed. Choose another name, or edit that field."
    ),
    Reason.OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "errors", "There is no place {0} in this list, so nothing was changed. Choose a place that is there."
    ),
    Reason.OPAQUE: QT_TRANSLATE_NOOP(
        "errors",
        "“{0}” is spelled in a way that only you can change safely, so nothing was changed. Edit it in the YAML tab.",
    ),
    Reason.UNSPELLABLE: QT_TRANSLATE_NOOP(
        "errors", "YAML cannot hold this value ({0}), so nothing was changed. Take the odd character out."
    ),
    Reason.INVALID_DATE: QT_TRANSLATE_NOOP(
        "errors",
        "“{0}” is no date that Jekyll reads, and one such date stops the whole site, so nothing was changed. "
        "Write it like 2026-01-30 17:57:57 +0900.",
    ),
    Reason.INVALID_YAML: QT_TRANSLATE_NOOP(
        "errors", "This is not YAML ({0}), so nothing was changed. Put text with marks in it into quotes."
    ),
    Reason.NEEDS_TEXT: QT_TRANSLATE_NOOP(
        "errors", "Jekyll stops unless “{0}” is text, so nothing was changed. Write some words, or remove the field."
    ),
    Reason.NEEDS_TEXT_OR_LIST: QT_TRANSLATE_NOOP(
        "errors", "Jekyll needs text or a list in “{0}”, so nothing was changed. Write a word, or several as a list."
    ),
    Reason.UNKNOWN_PLACEHOLDER: QT_TRANSLATE_NOOP(
        "errors",
        "Jekyll knows no “{0}” in an address and would stop, so nothing was changed. "
        "Use one such as :year, :month, :day, :title or :categories.",
    ),
    Reason.SPOILS_ADDRESS: QT_TRANSLATE_NOOP(
        "errors", "With “{0}” Jekyll could make no address for the post, so nothing was changed. Choose another word."
    ),
    Reason.HIDES_POST: QT_TRANSLATE_NOOP(
        "errors",
        "An empty “{0}” would hide the post without a word, so nothing was changed. "
        "Choose true or false, or remove the field.",
    ),
    Reason.READERS_DIFFER: QT_TRANSLATE_NOOP(
        "errors",
        "Not every Jekyll would read “{0}” alike, so nothing was changed. Spell it in quotes in the YAML tab.",
    ),
    Reason.MISREAD: QT_TRANSLATE_NOOP(
        "errors",
        "Jekyll would read something else than what you mean ({0}), so nothing was changed. Edit it in the YAML tab.",
    ),
    Reason.CHANGES_OTHERS: QT_TRANSLATE_NOOP(
        "errors",
        "This would change other fields as well ({0}), so nothing was changed. "
        "Edit it in the YAML tab, where you see them together.",
    ),
    Reason.BREAKS_FENCE: QT_TRANSLATE_NOOP(
        "errors",
        "A line of three dashes would end the front matter too early, so nothing was changed. "
        "Indent that line, or take it out.",
    ),
}

_FRONT_MATTER = {
    Problem.SYNTAX: QT_TRANSLATE_NOOP(
        "errors",
        "Line {0}: the front matter is not YAML ({1}). Jekyll would publish the post without it; "
        "mend it in the YAML tab.",
    ),
    Problem.NOT_A_MAPPING: QT_TRANSLATE_NOOP(
        "errors",
        "Line {0}: the front matter has no fields, only a value, and Jekyll would drop it. "
        "Write each field as “name: value” in the YAML tab.",
    ),
    Problem.TOO_DEEP: QT_TRANSLATE_NOOP(
        "errors",
        "Line {0}: lists are nested too deep for the form. They are kept; edit them in the YAML tab.",
    ),
    Problem.TOO_BIG: QT_TRANSLATE_NOOP(
        "errors", "The front matter is too large to be shown in the form. It is kept; edit it in the YAML tab."
    ),
    Problem.DISALLOWED: QT_TRANSLATE_NOOP(
        "errors",
        "Line {0}: some Jekylls refuse a value that begins with a colon or a Ruby tag ({1}) and drop all fields. "
        "Put it into quotes.",
    ),
    Problem.UNKNOWN_ALIAS: QT_TRANSLATE_NOOP(
        "errors",
        "Line {0}: a star at the beginning stands for another value, and that one is not there ({1}). "
        "Put the text into quotes.",
    ),
    Problem.RECURSIVE: QT_TRANSLATE_NOOP(
        "errors", "Line {0}: a value contains itself ({1}). Take the alias out in the YAML tab."
    ),
    Problem.UNREADABLE_VALUE: QT_TRANSLATE_NOOP(
        "errors", "Line {0}: Jekyll cannot read this number or time ({1}). Correct it, or put it into quotes."
    ),
    Problem.UNDECODABLE: QT_TRANSLATE_NOOP(
        "errors",
        "Line {0}: there are bytes here that are no letters in this file's encoding. They are kept as they are; "
        "delete them in the YAML tab.",
    ),
    Problem.YAML_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "errors",
        "The form needs PyYAML with libyaml, which is missing from this installation. "
        "The text and the YAML tab work; install Frontispiece again for the form.",
    ),
}


def words_of_opening(problem: CannotRead) -> str:
    """Return a sentence for a file that was not opened."""
    return _worded(_OPENING[problem.reason], problem.path.name or str(problem.path), problem.detail)


def words_of_failure(failure: Failed) -> str:
    """Return a sentence for a post that was not saved."""
    return _worded(_SAVING[failure.reason], failure.path.name if failure.path else "", failure.detail)


def words_of_refusal(refusal: FieldEditRefused) -> str:
    """Return a sentence for an edit of a field that was not made."""
    return _worded(_REFUSAL[refusal.reason], refusal.detail, "")


def words_of_front_matter(error: FrontMatterError) -> str:
    """Return a sentence for front matter that is not read, with its line in the file."""
    return _worded(_FRONT_MATTER[error.problem], str(error.line), error.detail)


def said_of(error: Exception) -> str:
    """Return what the system says of *error*, or else what it says itself: a class means nothing to a writer."""
    return (isinstance(error, OSError) and error.strerror) or str(error) or type(error).__name__


def _worded(text: object, about: str, detail: str) -> str:
    # QT_TRANSLATE_NOOP gives back its second argument, though its type says less.
    return QCoreApplication.translate("errors", str(text)).format(about, detail)
