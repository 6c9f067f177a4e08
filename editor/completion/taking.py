"""What comes into the text when a candidate is taken: with what closes it, where that does not stand there yet."""

from __future__ import annotations

import re
from collections.abc import Mapping

from editor.completion.candidate import Candidate, Kind
from editor.completion.wanted import Want, Wanted
from editor.post.edit import Span
from editor.writing.body import Body
from editor.writing.change import Change, Selection
from editor.writing.footnotes import write_footnote
from editor.writing.parts import parts_of
from editor.writing.snippet_places import SnippetPlaces
from editor.writing.snippets import Part, Place, insert_snippet, parse_snippet

Taken = tuple[Change, SnippetPlaces | None]
"""The change, and the places to go through afterwards."""

_LINES_LOOKED_AT = 400
_END_OF_TAG = re.compile(r"[ \t]*(-?)%?\}")
_REST_OF_TAG = re.compile(r"[^{}\r\n]*%\}")
_FENCE_LINE = re.compile(r"(?:[ \t>])*(?P<sign>`{3,}|~{3,})[ \t]*(?P<info>[^\s`]*)")
_END = Place(0)


def take(body: Body, wanted: Wanted, selection: Selection, candidate: Candidate, variables: Mapping[str, str]) -> Taken:
    """Return what becomes of the text when *candidate* is taken for what is *wanted* in the place of *selection*."""
    caret = selection.end
    start = selection.start - len(wanted.typed)
    if candidate.kind is Kind.NEW_FOOTNOTE:
        end = caret + (body.text(caret, caret + 1) == "]")
        return write_footnote(body, Span(start - len("[^"), end), candidate.label), None
    line = body.line_at(caret)
    behind = body.text(caret, line.end)
    before = body.text(line.start, start)
    inner = parse_snippet(candidate.snippet) if candidate.snippet is not None else (candidate.written,)
    eaten = 0
    parts: tuple[Part, ...]
    match wanted.want:
        case Want.TAG:
            parts, eaten = _tag(candidate, inner, before, behind)
        case Want.INCLUDE | Want.INCLUDE_RELATIVE | Want.SITE_FILE | Want.POST | Want.LANGUAGE:
            parts, eaten = _argument(candidate, inner, behind, stays=wanted.want is Want.INCLUDE)
        case Want.FENCE:
            parts = (*inner, *_fence_below(body, caret))
        case Want.PATH | Want.HEADING:
            parts, eaten = _closed(inner, ")", behind, before) if not candidate.goes_on else (inner, 0)
        case Want.FOOTNOTE | Want.LINK:
            parts, eaten = _closed(inner, "]", behind)
        case Want.POST_LINK:
            parts, eaten = inner, len(behind) - len(behind.removeprefix("]").removeprefix("]"))
        case Want.ATTRIBUTE:
            parts = inner if "}" in behind else (*inner, _END, "}")
        case _:
            parts = inner
    return insert_snippet(body, Span(start - len(wanted.sign), caret + eaten), parts, variables)


def _tag(candidate: Candidate, inner: tuple[Part, ...], before: str, behind: str) -> tuple[tuple[Part, ...], int]:
    lead = "" if before.endswith((" ", "\t")) else " "
    end = _END_OF_TAG.match(behind)
    if end is None and _REST_OF_TAG.match(behind):
        return (lead, candidate.label), 0  # only its name is written anew
    eaten = end.end() if end else 0
    opening = before[: max(before.rfind("{%"), 0)]
    is_alone = not opening.strip(" \t>") and not behind[eaten:].strip()
    if not is_alone:
        inner = tuple(part.replace("\n", "") if isinstance(part, str) else part for part in inner)
    closing = f" {end[1] if end else ''}%}}"
    if candidate.kind is Kind.TAG and "{% end" in (candidate.snippet or ""):
        return (lead, *inner), eaten
    return (lead, *inner, closing, _END), eaten


def _argument(
    candidate: Candidate, inner: tuple[Part, ...], behind: str, *, stays: bool
) -> tuple[tuple[Part, ...], int]:
    end = _END_OF_TAG.match(behind)
    if candidate.goes_on or (end is None and _REST_OF_TAG.match(behind)):
        return inner, 0
    closing = f" {end[1] if end else ''}%}}"
    # Behind the name of an include its parameters may follow.
    return (*inner, *((Place(1), closing, _END) if stays else (closing, _END))), end.end() if end else 0


def _closed(
    inner: tuple[Part, ...], closer: str, behind: str, before: str | None = None
) -> tuple[tuple[Part, ...], int]:
    """Put *closer* behind, or go past the one that stands there; a path closes only in a link's brackets."""
    if behind.startswith(closer):
        return (*inner, closer), 1
    if before is not None and not re.search(r"\]\(<?[^()\s]*\Z", before):
        return inner, 0
    return (*inner, closer), 0


def _fence_below(body: Body, caret: int) -> tuple[Part, ...]:
    """Return what closes the code whose language was chosen, nothing where something closes it already."""
    line = body.line_at(caret)
    parts = parts_of(line)
    if caret < line.end or not parts.fence:
        return ()
    for below in body.down(line, _LINES_LOOKED_AT):
        found = _FENCE_LINE.fullmatch(below.text.rstrip())
        if found and found["sign"][0] == parts.fence[0]:
            if found["info"]:
                break
            return ()
    return "\n", _END, f"\n{parts.fence}"
