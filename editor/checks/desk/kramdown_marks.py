"""Markdown that kramdown takes for text, and text that it takes for Markdown; each finding is proved by rendering."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import MOST_IN_PARAGRAPH, Finding, ParagraphRule
from editor.checks.problem import Message, Severity
from editor.post.edit import Edit, Span
from editor.render.kramdown.document import convert
from editor.render.kramdown.options import DEFAULTS
from editor.spelling.letters import CJK

EMPHASIS = "unrendered-emphasis"
QUOTES = "straight-quotes"
PIPES = "stray-pipe"
_OPTIONS = replace(DEFAULTS, auto_ids=False, highlighter=None)
_MOST_CHARACTERS = 5_000
"""A longer block is not rendered."""
_STARS = re.compile(r"(?<![*\\])\*\*(?!\*)")
_LINES = re.compile(
    r"(?<![_\\A-Za-z0-9])(?P<mark>__?)(?![_\s])(?P<inside>[^_\n]{1,200}?)(?<![\s_])(?P=mark)(?![_A-Za-z0-9])"
)
_WIDE_STARS = re.compile(r"＊＊(?!＊)(?P<inside>[^＊\n]{1,200})＊＊(?!＊)")
_IDENTIFIER = re.compile(r"[a-z0-9_.]+|[A-Z0-9_]+")
_CJK = re.compile(f"[{CJK}、。「」（）！？]")
_QUOTED = re.compile(r"\"(?P<inside>[^\"\n]{1,200})\"")
_WRONG_SIDE = re.compile(r"[^ \\\t\r\n\[{(\-]")
_WORDS = re.compile(f"[{CJK}]|[A-Za-z]{{2}}")
_LATIN = re.compile("[A-Za-z0-9]")
_PIPE = re.compile(r"(?<!\\)\|")
_SEPARATOR = re.compile(r"^[ \t>]*[|:]?[ \t]*-[-+|: \t]*$", re.MULTILINE)
_CELL_LIKE = re.compile(r"^[ \t>]*\|.*\|[ \t]*$")
_NOT_TEXT = re.compile(r"<(code|pre)\b.*?</\1>|<[^>]*>", re.DOTALL)


@lru_cache(maxsize=512)
def _html(source: str) -> str:
    return convert(source, _OPTIONS)


def _shown(source: str) -> str:
    """Return the text that a reader of *source* sees, code left out."""
    return _NOT_TEXT.sub("", _html(source))


def _find_emphasis(paragraph: Paragraph) -> tuple[Finding, ...]:
    text = paragraph.masked
    if paragraph.kind is Kind.TABLE or len(text) > _MOST_CHARACTERS:
        return ()
    return tuple(
        Finding(
            Span(fix.start, fix.end), Message.EMPHASIS_NOT_RENDERED, (fix.removed, fix.inserted), fix, Severity.WARNING
        )
        for mended in (_spaced_stars, _lines_in_words, _wide_stars)
        for fix in mended(text, paragraph.source)
        if _is_proved(paragraph.source, fix)
    )


def _is_proved(source: str, fix: Edit) -> bool:
    """Tell whether *fix* makes emphasis of what was text."""
    kind = "<strong>" if "**" in fix.inserted else "<em>"
    before, after = _html(source), _html(fix.apply_to(source))
    fewer = _shown(source).count(fix.removed[0]) > _shown(fix.apply_to(source)).count(fix.removed[0])
    return after.count(kind) > before.count(kind) and fewer


def _spaced_stars(text: str, source: str) -> Iterator[Edit]:
    """Yield what mends ``** word **``: the blanks go outside where Latin words stand there, else they go."""
    marks = list(_STARS.finditer(text))
    for opening, closing in zip(marks[::2], marks[1::2], strict=False):
        inside = text[opening.end() : closing.start()]
        head, tail = len(inside) - len(inside.lstrip(" \t")), len(inside) - len(inside.rstrip(" \t"))
        if not _WORDS.search(inside) or "\n" in inside or not (head or tail):
            continue
        start, end = opening.start(), closing.end()
        before = " " if head and _LATIN.match(text[:start][-1:]) else ""
        behind = " " if tail and _LATIN.match(text[end : end + 1]) else ""
        words = source[opening.end() + head : closing.start() - tail]
        yield Edit(start, source[start:end], f"{before}**{words}**{behind}")


def _lines_in_words(text: str, source: str) -> Iterator[Edit]:
    """Yield what mends ``これは__重要__です``: stars may stand within a word."""
    for found in _LINES.finditer(text):
        before, behind = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        inside = found["inside"]
        if not (_CJK.match(before) or _CJK.match(behind)) or (_IDENTIFIER.fullmatch(inside)):
            continue
        stars = "*" * len(found["mark"])
        words = source[slice(*found.span("inside"))]
        yield Edit(found.start(), source[slice(*found.span())], f"{stars}{words}{stars}")


def _wide_stars(text: str, source: str) -> Iterator[Edit]:
    for found in _WIDE_STARS.finditer(text):
        words = source[slice(*found.span("inside"))].strip()
        yield Edit(found.start(), source[slice(*found.span())], f"**{words}**")


def _find_quotes(paragraph: Paragraph) -> tuple[Finding, ...]:
    text = paragraph.masked
    if '"' not in text or not paragraph.is_japanese or text.count('"') % 2:
        return ()
    found: list[Finding] = []
    for quoted in _QUOTED.finditer(text):
        before, behind = text[quoted.start() - 1 : quoted.start()], text[quoted.end() : quoted.end() + 1]
        inside = quoted["inside"]
        if not before or not _WRONG_SIDE.match(before) or not _CJK.match(before):
            continue
        if f"”{inside[:1]}" not in _shown(f"{before}{quoted[0]}{behind}"):
            continue
        if len(found) == MOST_IN_PARAGRAPH:
            break
        left, right = ("“", "”") if not _CJK.search(inside) else _brackets(text, quoted.start())
        removed = paragraph.source[slice(*quoted.span())]
        fix = Edit(quoted.start(), removed, f"{left}{removed[1:-1]}{right}")
        args = (removed, fix.inserted)
        found.append(Finding(Span(*quoted.span()), Message.QUOTES_TURNED_WRONGLY, args, fix, Severity.WARNING))
    return tuple(found)


def _brackets(text: str, place: int) -> tuple[str, str]:
    """Return the brackets for a quotation at *place*: the double ones within the single ones."""
    return ("『", "』") if text.count("「", 0, place) > text.count("」", 0, place) else ("「", "」")


def _find_pipes(paragraph: Paragraph) -> tuple[Finding, ...]:
    """Find a block that becomes a table by a pipe that was meant as text."""
    text = paragraph.masked
    if paragraph.kind is Kind.TABLE or "|" not in text or len(text) > _MOST_CHARACTERS:
        return ()
    if _SEPARATOR.search(text) or any(map(_CELL_LIKE.match, text.splitlines())):
        return ()
    source = paragraph.source.rstrip("\r\n")
    if "<table" not in _html(source):
        return ()
    pipes = [found.start() for found in _PIPE.finditer(text)]
    if not pipes:
        return ()
    first, end = pipes[0], pipes[-1] + 1
    places = frozenset(pipes)
    removed = source[first:end]
    inserted = "".join(f"\\{sign}" if first + number in places else sign for number, sign in enumerate(removed))
    fix = Edit(first, removed, inserted)
    if "<table" in _html(fix.apply_to(source)):
        return ()
    return (Finding(Span(first, end), Message.PIPE_MAKES_TABLE, (), fix, Severity.WARNING),)


UNRENDERED_EMPHASIS = ParagraphRule(EMPHASIS, _find_emphasis)
STRAIGHT_QUOTES = ParagraphRule(QUOTES, _find_quotes)
STRAY_PIPE = ParagraphRule(PIPES, _find_pipes)
