"""What the command line says when it cannot do what it was asked to."""

from __future__ import annotations

from pathlib import Path

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
    ReadProblem.MISSING: "There is no file {path}.",
    ReadProblem.FOLDER: "{path} is a folder, not a post.",
    ReadProblem.NOT_A_FILE: "{path} is a pipe or a device, not a file.",
    ReadProblem.FORBIDDEN: "{path} may not be read: permission is denied.",
    ReadProblem.TOO_LARGE: "{path} is too large to be a post.",
    ReadProblem.LINK_LOOP: "{path} is a link that leads to itself.",
    ReadProblem.FAILED: "{path} could not be read: {detail}.",
}

_REFUSALS = {
    Reason.BROKEN: "Its front matter has an error, which must be mended first: {detail}.",
    Reason.NO_SUCH_FIELD: "It has no field {detail}.",
    Reason.ALREADY_THERE: "It already has a field {detail}.",
    Reason.OUT_OF_RANGE: "There is no item {detail}.",
    Reason.OPAQUE: "The value of {detail} has a tag, an alias or the like, and can only be changed by hand.",
    Reason.UNSPELLABLE: "YAML has no spelling of that value which all of Jekyll's readers understand: {detail}.",
    Reason.INVALID_DATE: "{detail} is not a date that Jekyll reads; write 2026-01-30 or 2026-01-30 08:57:57 +0900.",
    Reason.INVALID_YAML: "That is no YAML: {detail}.",
    Reason.NEEDS_TEXT: "Jekyll stops unless {detail} is a text.",
    Reason.NEEDS_TEXT_OR_LIST: "Jekyll stops unless {detail} is a text or a list.",
    Reason.UNKNOWN_PLACEHOLDER: "A permalink knows no placeholder {detail}.",
    Reason.SPOILS_ADDRESS: "The category {detail} would give an address on which Jekyll stops.",
    Reason.HIDES_POST: "With that value Jekyll would leave out the post without a word: {detail}.",
    Reason.READERS_DIFFER: "Jekyll's readers of YAML would take that value for different things: {detail}.",
    Reason.MISREAD: "Jekyll would read something else than that value: {detail}.",
    Reason.CHANGES_OTHERS: "That would change another field too: {detail}.",
    Reason.BREAKS_FENCE: "That would end the front matter early: {detail}.",
}

_PROBLEMS = {
    Problem.NOT_A_MAPPING: "it is not a list of fields",
    Problem.TOO_DEEP: "it is nested too deeply",
    Problem.TOO_BIG: "it is too big",
}


def reading_sentence(path: Path, problem: ReadProblem, detail: str = "") -> str:
    """Return why *path* was not read."""
    template = _READING.get(problem, "{path} could not be read: {detail}.")
    return template.format(path=path, detail=detail or problem.value)


def cannot_read(error: CannotRead) -> CommandFailed:
    """Return *error* as the end of the command."""
    return CommandFailed(reading_sentence(error.path, error.reason, error.detail))


def refused(path: Path, refusal: FieldEditRefused) -> CommandFailed:
    """Return *refusal* as the end of the command."""
    template = _REFUSALS.get(refusal.reason, "That edit cannot be made: {detail}.")
    return CommandFailed(f"{path} is unchanged. {template.format(detail=one_line(refusal.detail))}")


def broken_front_matter(path: Path, error: FrontMatterError) -> CommandFailed:
    """Return *error* as the end of the command."""
    detail = _PROBLEMS.get(error.problem) or one_line(error.detail) or error.problem.value
    return CommandFailed(f"{path}, line {error.line}: Jekyll cannot read the front matter: {detail}.")


def one_line(text: str) -> str:
    """Return *text* on one line, without a full stop at its end."""
    return " ".join(text.split()).rstrip(".")
