"""What a single line tells of the block it begins, goes on with or ends."""

from __future__ import annotations

import re

BLANKS = " \t\r\n\f\v"  # what kramdown takes for white space; U+3000 is text

FENCE = re.compile(r"(?P<indent>[ \t]*)(?P<mark>`{3,}|~{3,})(?P<info>[^`\r\n]*)[\r\n]*\Z")
HEADING = re.compile(r"#{1,6}[ \t]+[^ \t\r\n]")
RULE = re.compile(r" {0,3}([*_-])(?:[ \t]*\1){2,}[ \t]*[\r\n]*\Z")
LIST_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<marker>[*+-]|\d+\.)(?P<gap>[ \t]+)(?=[^ \t\r\n])")
QUOTE = re.compile(r" {0,3}>")
DEFINED_TERM = re.compile(r" {0,3}:[ \t]+[^ \t\r\n]")
FOOTNOTE = re.compile(r" {0,3}\[\^[^\]\r\n]+\]:")
LINK_OR_ABBREVIATION = re.compile(r" {0,3}(?:\[[^\]\r\n]+\]:[ \t]*\S|\*\[[^\]\r\n]+\]:)")
ATTRIBUTES = re.compile(r" {0,3}\{:(?![:/])[^{}\r\n]*\}[ \t]*[\r\n]*\Z")
INDENTED_CODE = re.compile(r"(?: {4}| {0,3}\t)[ \t]*[^ \t\r\n]")
COMMENT = re.compile(r" {0,3}<!--")
ELEMENT = re.compile(r" {0,3}<(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)(?=[\s/>])")

# Elements that begin a block of HTML when they begin a line; those that never hold anything end with their line.
_BLOCK_ELEMENTS = frozenset(
    """
    address applet article aside audio blockquote body button canvas caption center col colgroup dd details dialog dir
    div dl dt embed fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe
    isindex legend li link main map menu meta nav noscript object ol optgroup option output p param picture pre progress
    script section style summary svg table tbody td template textarea tfoot th thead title tr ul video
    """.split()  # noqa: SIM905 - read as a list of words
)
VOID_ELEMENTS = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905
)


def is_blank(line: str) -> bool:
    """Tell whether *line* holds nothing that shows."""
    return not line.strip(BLANKS)


def indent_of(line: str) -> int:
    """Return the columns of white space at the start of *line*, tabs reaching to the next multiple of four."""
    column = 0
    for character in line:
        if character == " ":
            column += 1
        elif character == "\t":
            column += 4 - column % 4
        else:
            break
    return column


def could_close(line: str) -> bool:
    """Tell whether *line* may close a fence or a comment that was opened far above."""
    return "```" in line or "~~~" in line or "-->" in line


def closes_fence(line: str, mark: str) -> bool:
    """Tell whether *line* closes the fence that *mark* opened: the same sign, at least as often, and nothing else."""
    if mark not in line:
        return False
    stripped = line.strip(BLANKS)
    return len(stripped) >= len(mark) and not stripped.strip(mark[0])


def opens_html(line: str) -> bool:
    """Tell whether *line* begins an element that makes a block of HTML, or a comment."""
    if COMMENT.match(line):
        return True
    element = ELEMENT.match(line)
    return element is not None and element["name"].lower() in _BLOCK_ELEMENTS
