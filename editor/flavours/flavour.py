"""What one place's Markdown has in the place of kramdown's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Weight(Enum):
    """How much a boxed remark matters."""

    INFO = "info"
    WARNING = "warning"
    ALERT = "alert"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the text: its words, where it lies, and its width in pixels, "" for its own."""

    words: str
    address: str
    width: str = ""


@dataclass(frozen=True, slots=True)
class Flavour:
    """The spellings of one place; each takes what kramdown says and returns what is written there."""

    name: str
    code_info: Callable[[str, str], str]
    """What stands behind the ticks, for a language and the name of a file."""
    inline_math: Callable[[str], str]
    display_math: Callable[[str], str]
    picture: Callable[[Picture], str]
    remark: Callable[[Weight, str], str] | None
    """A boxed remark; None where there is no such thing and the quotation stays one."""
    definitions: Callable[[list[tuple[list[str], list[str]]]], str]
    """A list of terms, each with what it means."""
    details: Callable[[str, str], str] | None
    """What is folded under a summary; None where HTML says it."""
    joins_lines: bool
    """Whether a line that ends in the source would end on the page, so that lines of a paragraph must be one."""
    finish: Callable[[str], str]
    """What is left to do in the prose."""


def same(text: str) -> str:
    """Return *text*."""
    return text


def as_list(terms: list[tuple[list[str], list[str]]]) -> str:
    """Return *terms* as a list, where there are no lists of definitions."""
    lines = []
    for names, meanings in terms:
        lines += [name if "**" in name else f"**{name}**" for name in names]
        lines += ["", *(f"- {meaning}" for meaning in meanings), ""]
    return "\n".join(lines).rstrip("\n")


def as_html_list(terms: list[tuple[list[str], list[str]]]) -> str:
    """Return *terms* in HTML."""
    lines = ["<dl>"]
    for names, meanings in terms:
        lines += [f"<dt>{name}</dt>" for name in names]
        lines += [f"<dd>{meaning}</dd>" for meaning in meanings]
    return "\n".join([*lines, "</dl>"])
