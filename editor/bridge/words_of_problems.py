"""Words for what the rules find in a post: a sentence for each message, and what a fix does."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.words_of_errors import words_of_front_matter
from editor.checks.problem import Message, Problem, Severity
from editor.checks.sentences import SENTENCES, STOPS, STOPS_OTHERWISE
from editor.post.edit import Edit
from editor.post.problems import FrontMatterError
from editor.post.problems import Problem as Unread
from editor.post.refusal import Reason

MOST_CHARACTERS = 60
"""Longer passages lose their middle."""

_SEVERITIES = {
    Severity.ERROR: QT_TRANSLATE_NOOP("problems", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("problems", "Warning"),
    Severity.ADVICE: QT_TRANSLATE_NOOP("problems", "Advice"),
}

_ON_LINE = (Message.SENTENCE_REPEATED, Message.PARAGRAPH_REPEATED)
_SURROGATES = re.compile("[\ud800-\udfff]")  # bytes that could not be decoded; Qt cannot show them
_LINE_END = re.compile(r"[ \t]*[\r\n][ \t\r\n]*")
_FIX_CHARACTERS = 24


def words_of_problem(problem: Problem, *, lines_before: int = 0) -> str:
    """Return a sentence for *problem*; lines of the text are counted without the *lines_before* it in the file."""
    return words_of_message(problem.message, problem.args, lines_before)


def words_of_message(message: Message, args: tuple[str, ...], lines_before: int = 0) -> str:
    """Return what ``words_of_problem`` does of each problem that has this *message* and these *args*."""
    if message is Message.NOT_READ:
        line, name, detail = args
        return _shown(words_of_front_matter(FrontMatterError(int(line), 1, Unread[name], detail)))
    if message is Message.STOPS_JEKYLL:
        key, reason, detail = args
        return _translated(STOPS.get(Reason[reason], STOPS_OTHERWISE)).format(_short(key), _short(detail))
    if message is Message.NAMES_RUN_TOGETHER:
        key, *names = args
        args = (key, ", ".join(f"“{name}”" for name in names))
    if message in _ON_LINE:
        args = (str(int(args[0]) - lines_before),)
    return _translated(SENTENCES[message]).format(*map(_short, args))


def words_of_severity(severity: Severity) -> str:
    """Return what *severity* is called."""
    return _translated(_SEVERITIES[severity])


def words_of_fix(fix: Edit | None) -> str:
    """Return what *fix* does, as a menu names it; nothing where there is none."""
    return "" if fix is None else words_of_change(fix.removed, fix.inserted)


def words_of_change(removed: str, inserted: str) -> str:
    """Return what ``words_of_fix`` does of each fix that puts *inserted* in the place of *removed*."""
    removed, inserted = _short(removed, _FIX_CHARACTERS), _short(inserted, _FIX_CHARACTERS)
    if not inserted.strip() and not removed.strip():
        return _translated(QT_TRANSLATE_NOOP("problems", "Mend the Space"))
    if not inserted:
        return _translated(QT_TRANSLATE_NOOP("problems", "Remove “{0}”")).format(removed.strip())
    if not removed:
        return _translated(QT_TRANSLATE_NOOP("problems", "Insert “{0}”")).format(inserted.strip())
    return _translated(QT_TRANSLATE_NOOP("problems", "Change “{0}” to “{1}”")).format(removed, inserted)


def _translated(text: str) -> str:
    return QCoreApplication.translate("problems", text)


def _short(passage: str, most: int = MOST_CHARACTERS) -> str:
    """Return *passage* in one line of at most *most* characters."""
    if len(passage) > 4 * most:  # no more is looked at than can be shown
        passage = f"{passage[: 2 * most]}…{passage[-2 * most :]}"
    line = _LINE_END.sub(" ", _shown(passage))
    if len(line) <= most:
        return line
    return f"{line[: most * 2 // 3]}…{line[len(line) - most // 3 + 1 :]}"


def _shown(text: str) -> str:
    return _SURROGATES.sub("\ufffd", text)
