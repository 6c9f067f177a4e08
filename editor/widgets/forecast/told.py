"""What the panel shows, in words that are ready: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from editor.checks.problem import Severity


class Outlook(Enum):
    """How a post stands to its readers."""

    SHOWN = "shown"
    WAITS = "waits"
    LEFT_OUT = "left out"
    STOPS = "stops"


@dataclass(frozen=True, slots=True)
class Line:
    """Something to know: *text*, and before it what it is of, if that must be said."""

    text: str
    label: str = ""
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Some lines under a *title*; *copied* goes to the clipboard when the writer wishes."""

    title: str
    lines: tuple[Line, ...]
    copied: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something amiss, and what would mend it, one title for each fix."""

    severity: Severity
    words: str
    fixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """All that the panel says."""

    outlook: Outlook
    headline: str
    explanation: str = ""
    sections: tuple[Section, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class GitTold:
    """How the post stands to its repository, and what can be done now."""

    words: str
    branch: str
    can_show: bool = False
    can_commit: bool = False
    can_push: bool = False
