"""Lines that begin as a list, heading or quotation would, with signs that are none to Jekyll (＃, １．, ・); links."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import Finding, ParagraphRule
from editor.checks.problem import Message, Severity
from editor.post.edit import Edit, Span

WIDE = "full-width-marker"
NUMBER = "unrendered-list"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_HARD = re.compile(r"(?: {2,}|\\|<br[ \t]*/?>)[\r\n]*\Z")
_BLANK = "[ \t\u3000]"


@dataclass(frozen=True, slots=True)
class _Marker:
    found: re.Pattern[str]
    written: str
    least: int
    """How many lines must have it in a row: a single ``・`` is no list."""


_WIDE_MARKERS = (
    _Marker(re.compile(rf"{_BLANK}*(?P<sign>＃{{1,6}}){_BLANK}+(?=\S)"), "#", 1),
    _Marker(re.compile(rf"{_BLANK}*(?P<sign>＞+){_BLANK}*(?=\S)"), ">", 1),
    _Marker(re.compile(rf"{_BLANK}*(?P<sign>[－＊＋]){_BLANK}+(?=\S)"), "-", 1),
    _Marker(re.compile(rf"{_BLANK}*(?P<sign>・)(?!・){_BLANK}*(?=\S)"), "-", 2),
    _Marker(
        re.compile(rf"{_BLANK}*(?P<sign>[０-９]{{1,2}}[．.]|[0-9]{{1,2}}．){_BLANK}*(?=\S)(?![0-9０-９])"), "1.", 2
    ),
)
_LINK = re.compile(
    r"(?P<image>[!！])?[\[［](?P<text>[^\[\]［］\n]+)[\]］]"
    r"[(（](?P<address>(?:https?://|mailto:|\.{0,2}/|#)[^()（）\s]*)[)）]"
)
_NUMBERS = (_Marker(re.compile(r"[ \t]*(?P<sign>[0-9０-９]{1,2}[)）])[ \t\u3000]*(?=\S)"), "1.", 2),)


def _find_wide(paragraph: Paragraph) -> tuple[Finding, ...]:
    return (*_findings(paragraph, _WIDE_MARKERS, Message.MARKER_FULL_WIDTH), *_links(paragraph))


def _links(paragraph: Paragraph) -> Iterator[Finding]:
    """Yield links and images with wide brackets, which are text to kramdown."""
    source, masked = paragraph.source, paragraph.masked
    if "］" not in source and "（" not in source:
        return
    for found in _LINK.finditer(source):
        start, end = found.span()
        written = f"{'!' if found['image'] else ''}[{found['text']}]({found['address']})"
        if found[0] != written and masked.startswith(found[0][: found.start("text") - start], start):
            span, fix = Span(start, end), Edit(start, found[0], written)
            yield Finding(span, Message.MARKER_FULL_WIDTH, (found[0], written), fix, Severity.WARNING)


def _find_numbers(paragraph: Paragraph) -> tuple[Finding, ...]:
    return tuple(
        finding
        for finding in _findings(paragraph, _NUMBERS, Message.LIST_NOT_RENDERED)
        if re.match(r"[ \t]*[1１][)）]", finding.fix.removed if finding.fix else "")
    )


def _findings(paragraph: Paragraph, markers: tuple[_Marker, ...], message: Message) -> Iterator[Finding]:
    if paragraph.kind not in (Kind.PARAGRAPH, Kind.ITEM):
        return
    lines = [(found.start(), found[0]) for found in _LINE.finditer(paragraph.source)]
    number = 1 if paragraph.kind is Kind.ITEM else 0
    while number < len(lines):
        step = 1
        for marker in markers:
            run = _run(lines, number, marker)
            if run and len(run) >= marker.least and not _is_laid_out(run):
                yield _finding(run, marker, message)
                step = len(run)
                break
        number += step


def _run(lines: list[tuple[int, str]], number: int, marker: _Marker) -> list[tuple[int, str]]:
    """Return the lines from *number* on that have *marker*."""
    end = number
    while end < len(lines) and marker.found.match(lines[end][1]):
        end += 1
    return lines[number:end]


def _is_laid_out(run: list[tuple[int, str]]) -> bool:
    """Tell whether the writer broke the lines by hand, so that they show as they stand."""
    return any(_HARD.search(line) for _, line in run[:-1])


def _finding(run: list[tuple[int, str]], marker: _Marker, message: Message) -> Finding:
    start, last = run[0][0], run[-1]
    removed = "".join(line for _, line in run).rstrip("\r\n")
    inserted = "".join(_mended(line, marker) for _, line in run).rstrip("\r\n")
    found = marker.found.match(run[0][1])
    sign = found["sign"] if found else ""
    fix = Edit(start, removed, inserted)
    span = Span(start, last[0] + len(last[1].rstrip("\r\n")))
    written = inserted.split(" ", 1)[0]
    severity = Severity.ADVICE if message is Message.LIST_NOT_RENDERED else Severity.WARNING
    return Finding(span, message, (sign, written), fix, severity)


def _mended(line: str, marker: _Marker) -> str:
    found = marker.found.match(line)
    if found is None:
        return line
    sign = unicodedata.normalize("NFKC", found["sign"])
    written = f"{int(sign[:-1])}." if marker.written == "1." else marker.written * (len(sign) if sign[0] in "#>" else 1)
    return f"{written} {line[found.end() :]}"


FULL_WIDTH_MARKER = ParagraphRule(WIDE, _find_wide)
UNRENDERED_LIST = ParagraphRule(NUMBER, _find_numbers)
