"""A text of several lines as a literal or folded block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.post.characters import is_printable


@dataclass(frozen=True, slots=True)
class Breaks:
    """How a folded text is broken into lines."""

    width: int
    """How many characters a line has at most."""
    standing: tuple[str, ...]
    """The lines that it had: kept at its beginning and its end as far as it still begins and ends with them."""


def can_be_literal(text: str) -> bool:
    """Return whether a literal block can hold *text*: printable lines of which one says something."""
    return bool(text.strip(" \n")) and all(is_printable(line.replace("\t", "")) for line in text.split("\n"))


def literal(text: str, *, indent: str, newline: str, step: str) -> str:
    """Return *text* as a literal block whose lines stand at *indent*, *step* deeper than what holds it."""
    body, mark = _chomped(text)
    lines = body.split("\n")
    header = f"|{_indicator(lines, step)}{mark}"
    return newline.join((header, *(indent + line if line else "" for line in lines)))


def can_fold(text: str) -> bool:
    """Return whether a folded block can hold *text*: no line of it is indented, as such lines are not folded."""
    return can_be_literal(text) and not any(line.startswith((" ", "\t")) for line in text.split("\n"))


def folded(text: str, *, indent: str, newline: str, breaks: Breaks | None) -> str:
    """Return *text* as a folded block whose lines stand at *indent*, broken as *breaks* says or not at all."""
    body, mark = _chomped(text)
    content = body.rstrip("\n")
    lines: list[str] = []
    for number, paragraph in enumerate(content.split("\n")):
        # A line ending of the text is an empty line here.
        lines += [""] if number else []
        lines += _wrapped(paragraph, breaks) if paragraph else []
    lines += [""] * (len(body) - len(content))
    return newline.join((f">{mark}", *(indent + line if line else "" for line in lines)))


def _wrapped(paragraph: str, breaks: Breaks | None) -> list[str]:
    """Return *paragraph* in lines as *breaks* says, begun and ended with the standing ones where it can be.

    It is broken only at single blanks, which folding gives back.
    """
    if breaks is None:
        return [paragraph]
    head: list[str] = []
    for line in filter(_is_whole, breaks.standing):
        if paragraph.startswith(f"{line} ") and paragraph[len(line) + 1 :][:1].strip(" \t"):
            head.append(line)
            paragraph = paragraph[len(line) + 1 :]
    tail: list[str] = []
    for line in filter(_is_whole, reversed(breaks.standing)):
        if paragraph.endswith(f" {line}") and paragraph[: -len(line) - 1][-1:].strip(" \t"):
            tail.insert(0, line)
            paragraph = paragraph[: -len(line) - 1]
    return [*head, *_broken(paragraph, breaks.width), *tail]


def _is_whole(line: str) -> bool:
    return line != "" and line == line.strip(" \t")


def _broken(paragraph: str, width: int) -> list[str]:
    lines: list[str] = []
    start = 0
    for gap in _single_blanks(paragraph):
        word = paragraph[start:gap]
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
        start = gap + 1
    return lines


def _single_blanks(paragraph: str) -> Iterator[int]:
    """Tell where *paragraph* may be broken, and its end."""
    for match in re.finditer(r"(?<=[^ \t]) (?=[^ \t])", paragraph):
        yield match.start()
    yield len(paragraph)


def _chomped(text: str) -> tuple[str, str]:
    """Return *text* without the line ending that YAML adds, and the mark that says which ending it has."""
    if not text.endswith("\n"):
        return text, "-"
    return text[:-1], "+" if text.endswith("\n\n") else ""


def _indicator(lines: Sequence[str], step: str) -> str:
    """Return the digit that tells the indentation, where the first line with text is itself indented."""
    first = next(line for line in lines if line)
    return str(len(step)) if first.startswith((" ", "\t")) else ""
