"""What the command line says when it cannot do what it was asked to."""

from __future__ import annotations

from pathlib import Path

from editor.cli.language import translate
from editor.marking import QT_TRANSLATE_NOOP
from editor.post.front_matter import FrontMatterError, Problem
from editor.post.refusal import FieldEditRefused, Reason
from editor.storage.reading import CannotRead, ReadProblem

DONE, FAILED, USAGE = 0, 1, 2


class CommandFailed(Exception):
    """The command ends with *code* and one sentence on standard error."""

    def __init__(self, sentence: str, code: int = FAILED) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code


_READING = {
    ReadProblem.MISSING: QT_TRANSLATE_NOOP("cli", "There is no file {path}."),
    ReadProblem.FOLDER: QT_TRANSLATE_NOOP("cli", "{path} is a folder, not a post."),
    ReadProblem.NOT_A_FILE: QT_TRANSLATE_NOOP("cli", "{path} is a pipe or a device, not a file."),
    ReadProblem.FORBIDDEN: QT_TRANSLATE_NOOP("cli", "{path} may not be read: permission is denied."),
    ReadProblem.TOO_LARGE: QT_TRANSLATE_NOOP("cli", "{path} is too large to be a post."),
    ReadProblem.LINK_LOOP: QT_TRANSLATE_NOOP("cli", "{path} is a link that leads to itself."),
    ReadProblem.NO_TEXT: QT_TRANSLATE_NOOP("cli", "{path} is a picture or another file without text, not a post."),
    ReadProblem.FAILED: QT_TRANSLATE_NOOP("cli", "{path} could not be read: {detail}."),
}

_REFUSALS = {
    Reason.BROKEN: QT_TRANSLATE_NOOP("cli", "Its front matter has an error, which must be mended first: {detail}."),
    Reason.NO_SUCH_FIELD: QT_TRANSLATE_NOOP("cli", "It has no field {detail}."),
    Reason.ALREADY_THERE: QT_TRANSLATE_NOOP("cli", "It already has a field {detail}."),
    Reason.OUT_OF_RANGE: QT_TRANSLATE_NOOP("cli", "There is no item {detail}."),
    Reason.OPAQUE: QT_TRANSLATE_NOOP(
        "cli", "The value of {detail} has a tag, an alias or the like, and can only be changed by hand."
    ),
    Reason.UNSPELLABLE: QT_TRANSLATE_NOOP(
        "cli", "YAML has no spelling of that value which all of Jekyll's readers understand: {detail}."
    ),
    Reason.INVALID_DATE: QT_TRANSLATE_NOOP(
        "cli", "{detail} is not a date that Jekyll reads; write 2026-01-30 or 2026-01-30 08:57:57 +0900."
    ),
    Reason.INVALID_YAML: QT_TRANSLATE_NOOP("cli", "That is no YAML: {detail}."),
    Reason.NEEDS_TEXT: QT_TRANSLATE_NOOP("cli", "Jekyll stops unless {detail} is a text."),
    Reason.NEEDS_TEXT_OR_LIST: QT_TRANSLATE_NOOP("cli", "Jekyll stops unless {detail} is a text or a list."),
    Reason.UNKNOWN_PLACEHOLDER: QT_TRANSLATE_NOOP("cli", "A permalink knows no placeholder {detail}."),
    Reason.SPOILS_ADDRESS: QT_TRANSLATE_NOOP(
        "cli", "The category {detail} would give an address on which Jekyll stops."
    ),
    Reason.HIDES_POST: QT_TRANSLATE_NOOP(
        "cli", "With that value Jekyll would leave out the post without a word: {detail}."
    ),
    Reason.READERS_DIFFER: QT_TRANSLATE_NOOP(
        "cli", "Jekyll's readers of YAML would take that value for different things: {detail}."
    ),
    Reason.MISREAD: QT_TRANSLATE_NOOP("cli", "Jekyll would read something else than that value: {detail}."),
    Reason.CHANGES_OTHERS: QT_TRANSLATE_NOOP("cli", "That would change another field too: {detail}."),
    Reason.BREAKS_FENCE: QT_TRANSLATE_NOOP("cli", "That would end the front matter early: {detail}."),
}
_REFUSED_OTHERWISE = QT_TRANSLATE_NOOP("cli", "That edit cannot be made: {detail}.")

_PROBLEMS = {
    Problem.NOT_A_MAPPING: QT_TRANSLATE_NOOP("cli", "it is not a list of fields"),
    Problem.TOO_DEEP: QT_TRANSLATE_NOOP("cli", "it is nested too deeply"),
    Problem.TOO_BIG: QT_TRANSLATE_NOOP("cli", "it is too big"),
}


def reading_sentence(path: Path, problem: ReadProblem, detail: str = "") -> str:
    """Return why *path* was not read."""
    template = _READING.get(problem, _READING[ReadProblem.FAILED])
    return translate("cli", template).format(path=path, detail=detail or problem.value)


def cannot_read(error: CannotRead) -> CommandFailed:
    """Return *error* as the end of the command."""
    return CommandFailed(reading_sentence(error.path, error.reason, error.detail))


def refused(path: Path, refusal: FieldEditRefused) -> CommandFailed:
    """Return *refusal* as the end of the command."""
    template = _REFUSALS.get(refusal.reason, _REFUSED_OTHERWISE)
    sentence = translate("cli", template).format(detail=one_line(refusal.detail))
    return CommandFailed(translate("cli", "{0} is unchanged. {1}").format(path, sentence))


def broken_front_matter(path: Path, error: FrontMatterError) -> CommandFailed:
    """Return *error* as the end of the command."""
    known = _PROBLEMS.get(error.problem)
    detail = translate("cli", known) if known else one_line(error.detail) or error.problem.value
    sentence = translate("cli", "{0}, line {1}: Jekyll cannot read the front matter: {2}.")
    return CommandFailed(sentence.format(path, error.line, detail))


def one_line(text: str) -> str:
    """Return *text* on one line, without a full stop at its end."""
    return " ".join(text.split()).rstrip(".")
