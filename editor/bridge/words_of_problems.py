"""Words for what the rules find in a post: a sentence for each message, and what a fix does."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.words_of_errors import words_of_front_matter
from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Edit
from editor.post.problems import FrontMatterError
from editor.post.problems import Problem as Unread
from editor.post.refusal import Reason

MOST_CHARACTERS = 60
"""Longer passages lose their middle."""

# In each sentence {0}, {1}, … are the args that ``Message`` tells of.
_SENTENCES = {
    Message.UNDECODED_BYTE: QT_TRANSLATE_NOOP(
        "problems", "The byte {0} is no letter in this file's encoding; for it, Jekyll stops or drops the post."
    ),
    Message.HEAD_NOT_FIRST: QT_TRANSLATE_NOOP(
        "problems", "Something blank stands before the front matter, so Jekyll takes all of it for text."
    ),
    Message.HEAD_NOT_CLOSED: QT_TRANSLATE_NOOP(
        "problems", "No line of three dashes closes the front matter, so Jekyll takes all of it for text."
    ),
    Message.DUPLICATE_KEY: QT_TRANSLATE_NOOP("problems", "“{0}” stands again further down, and Jekyll takes that one."),
    Message.READINGS_DIFFER: QT_TRANSLATE_NOOP(
        "problems", "Not every Jekyll reads the value “{1}” of “{0}” alike. Quotes around it make it text to all."
    ),
    Message.DATE_EMPTY: QT_TRANSLATE_NOOP("problems", "The date is empty, and Jekyll stops at it."),
    Message.DATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "problems", "“{0}” is no date that Jekyll reads: it stops, or takes quite another time."
    ),
    Message.DATE_SHIFTED: QT_TRANSLATE_NOOP("problems", "There is no such day as “{0}”; Jekyll takes {1}."),
    Message.DATE_UNSURE: QT_TRANSLATE_NOOP(
        "problems", "Jekyll may read the date “{0}” otherwise than you do. 2026-01-30 17:57:57 +0900 is sure."
    ),
    Message.HIDDEN_UNSAID: QT_TRANSLATE_NOOP("problems", "An empty “published” hides the post without saying so."),
    Message.SHOWN_AFTER_ALL: QT_TRANSLATE_NOOP(
        "problems", "The post is shown: to Jekyll, “{0}” means yes. Only false hides it."
    ),
    Message.EXCERPT_WITH_MARKS: QT_TRANSLATE_NOOP(
        "problems", "Jekyll prints the excerpt as it stands, with the marks of “{0}”."
    ),
    Message.NAMES_RUN_TOGETHER: QT_TRANSLATE_NOOP(
        "problems", "Jekyll splits “{0}” at blanks and nowhere else, and reads: {1}."
    ),
    Message.MARKER_LEFT: QT_TRANSLATE_NOOP("problems", "“{0}” looks like a mark that a program left in the text."),
    Message.CHAT_LEFT: QT_TRANSLATE_NOOP(
        "problems", "“{0}” seems to be said to whoever asked for the text, not to its readers."
    ),
    Message.ENDING_CUT_OFF: QT_TRANSLATE_NOOP("problems", "The text ends in mid-sentence: “…{0}”."),
    Message.SENTENCE_REPEATED: QT_TRANSLATE_NOOP("problems", "This sentence already stands on line {0}."),
    Message.PARAGRAPH_REPEATED: QT_TRANSLATE_NOOP("problems", "This paragraph already stands on line {0}."),
    Message.TITLE_REPEATED: QT_TRANSLATE_NOOP(
        "problems", "The text begins with its title “{0}”, which most layouts show already."
    ),
    Message.STYLE_MIXED: QT_TRANSLATE_NOOP("problems", "This sentence is in the {0} style; most are in {1}."),
    Message.STYLE_UNDECIDED: QT_TRANSLATE_NOOP(
        "problems", "です・ます and である are mixed throughout: {1} of {2} sentences are in the {0} style."
    ),
    Message.SENTENCE_LONG: QT_TRANSLATE_NOOP("problems", "A long sentence: {0} characters (limit {1})."),
    Message.SENTENCE_WORDY: QT_TRANSLATE_NOOP("problems", "A long sentence: {0} words (limit {1})."),
    Message.PARTICLE_REPEATED: QT_TRANSLATE_NOOP("problems", "“{0}” comes {1} times close together."),
    Message.WORD_DOUBLED: QT_TRANSLATE_NOOP("problems", "“{0}” stands here twice."),
    Message.BRACKET_NOT_CLOSED: QT_TRANSLATE_NOOP("problems", "“{0}” is never closed."),
    Message.BRACKET_NOT_OPENED: QT_TRANSLATE_NOOP("problems", "“{0}” closes nothing."),
    Message.SPELLING_VARIES: QT_TRANSLATE_NOOP("problems", "“{0}” is mostly spelled “{1}”."),
    Message.LETTER_LOOKS_ALIKE: QT_TRANSLATE_NOOP("problems", "“{0}” has a look-alike letter; “{1}” is meant."),
    Message.KANA_HALF_WIDTH: QT_TRANSLATE_NOOP("problems", "Half-width kana “{0}”: “{1}” is usual."),
    Message.LETTERS_FULL_WIDTH: QT_TRANSLATE_NOOP(
        "problems", "Full-width “{0}”; the post mostly has half-width ones (“{1}”)."
    ),
    Message.SPACE_FULL_WIDTH: QT_TRANSLATE_NOOP("problems", "A full-width space within a sentence."),
    Message.SPACE_MISSING: QT_TRANSLATE_NOOP("problems", "No space at “{0}”; elsewhere there mostly is one."),
    Message.SPACE_NEEDLESS: QT_TRANSLATE_NOOP("problems", "A space at “{0}”; elsewhere there mostly is none."),
    Message.SIGN_MIXED: QT_TRANSLATE_NOOP("problems", "“{0}” is mostly written “{1}” in this post."),
    Message.EMPHASIS_NOT_RENDERED: QT_TRANSLATE_NOOP(
        "problems", "Jekyll shows the marks of “{0}” as they stand; “{1}” is emphasis."
    ),
    Message.QUOTES_TURNED_WRONGLY: QT_TRANSLATE_NOOP(
        "problems", "Jekyll makes two closing quotes of {0}; {1} stays as it is."
    ),
    Message.PIPE_MAKES_TABLE: QT_TRANSLATE_NOOP("problems", "Jekyll makes a table of this, because of the “|”."),
    Message.MARKER_FULL_WIDTH: QT_TRANSLATE_NOOP("problems", "“{0}” is no Markdown; “{1}” is."),
    Message.LIST_NOT_RENDERED: QT_TRANSLATE_NOOP("problems", "“{0}” begins no list in Jekyll; “{1}” does."),
    Message.ARTICLE_WRONG: QT_TRANSLATE_NOOP("problems", "“{0}” should be “{1}”."),
    Message.QUOTES_MIXED: QT_TRANSLATE_NOOP("problems", "{0}: straight and curly quotes are mixed."),
    Message.LIQUID_WRONG: QT_TRANSLATE_NOOP("problems", "Jekyll stops at this Liquid: {0}."),
    Message.LIQUID_UNKNOWN_TAG: QT_TRANSLATE_NOOP(
        "problems", "Jekyll stops at the tag “{0}” unless a plugin brings it; the preview runs no plugins."
    ),
    Message.LIQUID_NOT_FOUND: QT_TRANSLATE_NOOP("problems", "Jekyll stops: “{0}” is not on this site."),
    Message.LIQUID_IN_TEMPLATE: QT_TRANSLATE_NOOP("problems", "Jekyll stops in “{0}”: {1}."),
    Message.LIQUID_LIMIT: QT_TRANSLATE_NOOP(
        "problems", "This Liquid takes too long for the preview, which shows only part of it."
    ),
}

# Of a value at which the build stops: {0} is the key, {1} what of it Jekyll stops at.
_STOPS = {
    Reason.NEEDS_TEXT: QT_TRANSLATE_NOOP("problems", "Jekyll stops unless “{0}” is text."),
    Reason.NEEDS_TEXT_OR_LIST: QT_TRANSLATE_NOOP("problems", "Jekyll stops unless “{0}” is text or a list."),
    Reason.UNKNOWN_PLACEHOLDER: QT_TRANSLATE_NOOP(
        "problems", "Jekyll stops at “{1}” in “{0}”: it knows such as :year, :month, :day, :title and :categories."
    ),
    Reason.SPOILS_ADDRESS: QT_TRANSLATE_NOOP(
        "problems", "With “{1}” in “{0}”, Jekyll stops where addresses begin with the category."
    ),
}
_STOPS_OTHERWISE = QT_TRANSLATE_NOOP("problems", "Jekyll stops at this value of “{0}”.")

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
    message, args = problem.message, problem.args
    if message is Message.NOT_READ:
        line, name, detail = args
        return _shown(words_of_front_matter(FrontMatterError(int(line), 1, Unread[name], detail)))
    if message is Message.STOPS_JEKYLL:
        key, reason, detail = args
        return _translated(_STOPS.get(Reason[reason], _STOPS_OTHERWISE)).format(_short(key), _short(detail))
    if message is Message.NAMES_RUN_TOGETHER:
        key, *names = args
        args = (key, ", ".join(f"“{name}”" for name in names))
    if message in _ON_LINE:
        args = (str(int(args[0]) - lines_before),)
    return _translated(_SENTENCES[message]).format(*map(_short, args))


def words_of_severity(severity: Severity) -> str:
    """Return what *severity* is called."""
    return _translated(_SEVERITIES[severity])


def words_of_fix(fix: Edit | None) -> str:
    """Return what *fix* does, as a menu names it; nothing where there is none."""
    if fix is None:
        return ""
    removed, inserted = _short(fix.removed, _FIX_CHARACTERS), _short(fix.inserted, _FIX_CHARACTERS)
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
