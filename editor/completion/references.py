"""What a post refers to within itself: headings by their ids, footnotes, links that are defined."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.completion.candidate import Candidate, Kind
from editor.completion.question import Known, Question
from editor.outline.headings import heading_words
from editor.render.kramdown.options import Options
from editor.writing.footnotes import next_name

# kramdown's own rules for definitions; a line that goes on with a note is not shown.
_NOTE = re.compile(r"^ {0,3}\[\^(?P<name>[A-Za-z0-9_][A-Za-z0-9_-]*)\]:[ \t]*(?P<text>[^\r\n]*)", re.MULTILINE)
_SIGN = re.compile(r"\[\^(?P<name>[A-Za-z0-9_][A-Za-z0-9_-]*)\](?!:)")
_LINK = re.compile(r"^ {0,3}\[(?P<label>[^\^\r\n\]][^\r\n\]]*)\]:[ \t]*<?(?P<address>[^\s>]+)", re.MULTILINE)
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_MOST_DETAIL = 80


def headings(known: Known, options: Options) -> list[Candidate]:
    """Return the ids of the headings, found by their words too, then those of the footnotes."""
    found = [
        Candidate(Kind.HEADING, heading.id, f"{'#' * heading.level} {heading.text}", also=heading.text)
        for heading in known.headings
        if heading.id
    ]
    signs = dict.fromkeys(match["name"] for match in known.found(_SIGN))
    notes = _notes(known)
    prefix = options.footnote_prefix
    found += [Candidate(Kind.FOOTNOTE, f"fn:{prefix}{name}", notes[name]) for name in signs if name in notes]
    found += [Candidate(Kind.FOOTNOTE, f"fnref:{prefix}{name}", notes[name]) for name in signs if name in notes]
    return found


def footnotes(question: Question, known: Known) -> list[Candidate]:
    """Return the footnotes that are defined, each with its text, those that are missing, and one of the next number."""
    notes = _notes(known)
    found = [Candidate(Kind.FOOTNOTE, name, text, also=text) for name, text in notes.items()]
    # A sign that is being written is none yet.
    signs = {match["name"] for match in known.found(_SIGN) if not match.start() < question.caret < match.end()}
    missing = sorted(name for name in signs if name not in notes)
    names = dict.fromkeys((*missing, next_name({*notes, *signs})))
    return [*found, *(Candidate(Kind.NEW_FOOTNOTE, name) for name in names)]


def with_typed_footnote(candidates: Sequence[Candidate], typed: str) -> tuple[Candidate, ...]:
    """Return *candidates* and, where none is called *typed*, a new footnote of that name."""
    if not _NAME.fullmatch(typed) or any(candidate.label == typed for candidate in candidates):
        return tuple(candidates)
    return (*candidates, Candidate(Kind.NEW_FOOTNOTE, typed))


def links(known: Known) -> list[Candidate]:
    """Return the labels of the links that are defined, each with its address."""
    found = {match["label"]: match["address"] for match in known.found(_LINK)}
    return [Candidate(Kind.LINK, label, address, also=address) for label, address in found.items()]


def _notes(known: Known) -> dict[str, str]:
    notes = {match["name"]: match["text"] for match in known.found(_NOTE)}
    return {name: heading_words(text[: 3 * _MOST_DETAIL]).strip()[:_MOST_DETAIL] for name, text in notes.items()}
