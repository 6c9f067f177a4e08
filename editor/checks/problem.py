"""What a rule finds in a post, as a value: the words for the writer are made where it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from editor.post.edit import Edit, Span
from editor.post.refusal import FieldEditRefused


class Severity(Enum):
    """How much a problem costs."""

    ERROR = "error"
    """Jekyll stops, or loses the front matter or the post."""
    WARNING = "warning"
    """The post comes out otherwise than its author means, in all likelihood."""
    ADVICE = "advice"
    """It comes out as written, but could be better."""


class Message(Enum):
    """What is to be said; what ``Problem.args`` holds for each is told here."""

    NOT_READ = "not read"
    """Jekyll reads no front matter. Line in the file, name of the ``post.problems.Problem``, libyaml's words."""
    UNDECODED_BYTE = "undecoded byte"
    """A byte that is no character in the file's encoding. The byte, as two hexadecimal digits."""
    HEAD_NOT_FIRST = "head not first"
    """Something blank stands before the opening line, so that Jekyll takes all for text. No args."""
    HEAD_NOT_CLOSED = "head not closed"
    """No line closes the front matter, so that Jekyll takes all for text. No args."""
    DUPLICATE_KEY = "duplicate key"
    """A later line of the same key wins over this one. The key."""
    READINGS_DIFFER = "readings differ"
    """Debian's Jekyll and the Jekyll gem read different values. The key, the spelling."""
    STOPS_JEKYLL = "stops jekyll"
    """A value at which the build stops. The key, name of the ``post.refusal.Reason``, its detail."""
    DATE_EMPTY = "date empty"
    """Jekyll stops. No args."""
    DATE_UNREADABLE = "date unreadable"
    """Jekyll stops, or takes it for quite another time. The spelling."""
    DATE_SHIFTED = "date shifted"
    """No such day is in the calendar. The spelling, the day that Jekyll takes (before any offset), as YYYY-MM-DD."""
    DATE_UNSURE = "date unsure"
    """Jekyll may read it otherwise than a person. The spelling."""
    HIDDEN_UNSAID = "hidden unsaid"
    """An empty ``published:`` hides the post. No args."""
    SHOWN_AFTER_ALL = "shown after all"
    """A ``published:`` that looks like no, and is yes to Jekyll. The spelling."""
    EXCERPT_WITH_MARKS = "excerpt with marks"
    """Jekyll prints the excerpt as it stands, Markdown's marks and all. The first marked passage."""
    NAMES_RUN_TOGETHER = "names run together"
    """Jekyll splits names at blanks and nowhere else. The key, then the names that it makes."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What *rule* found at *span*; *fix* is an edit of the post that mends it, None where no one is certain."""

    rule: str
    severity: Severity
    span: Span
    message: Message
    args: tuple[str, ...] = ()
    fix: Edit | None = None


def edit_or_none(make: Callable[[], Edit]) -> Edit | None:
    """Return the edit that *make* makes, None where the model refuses it: then there is no certain fix."""
    try:
        return make()
    except FieldEditRefused:
        return None
