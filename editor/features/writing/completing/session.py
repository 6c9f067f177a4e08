"""What is offered at one place, narrowed as one types on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.actions.search import marked_letters
from editor.widgets.completion_rows import CompletionRow

if TYPE_CHECKING:
    from editor.completion.candidate import Candidate
    from editor.completion.wanted import Wanted

MOST_ROWS = 300
"""More than these nobody looks through: a further letter brings the rest."""
ICONS = {
    "tag": "tag", "end tag": "tag", "filter": "filter", "variable": "variable", "language": "code",
    "heading": "heading", "footnote": "footnote", "new footnote": "plus", "link": "link", "post": "editor",
    "file": "file", "image": "image", "folder": "folder", "class": "class", "id": "number", "attribute": "form",
    "snippet": "snippet",
}  # fmt: skip
"""The icon of each kind of candidate, by the kind's value."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is wanted: it stays the same while one types on."""

    want: object
    above: str
    start: int

    @classmethod
    def of(cls, wanted: Wanted, start: int) -> Place:
        """Return the place of what is *wanted*, whose typed part begins at *start*."""
        return cls(wanted.want, wanted.above, start)


@dataclass(slots=True)
class Session:
    """What is offered at *place*; *asked* tells that the writer asked for it."""

    place: Place
    wanted: Wanted
    asked: bool
    candidates: tuple[Candidate, ...] | None = None
    listed: tuple[Candidate, ...] = ()
    """Those that fit what is typed."""
    timezone: str = ""
    """In which the dates of snippets are written."""
    _typed: str | None = None

    def take_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        """Offer *candidates* from now on."""
        self.candidates, self._typed = candidates, None

    def narrow(self) -> bool:
        """List what fits what is typed by now; tell whether that may be something else than before."""
        from editor.completion.candidate import fitting
        from editor.completion.references import with_typed_footnote
        from editor.completion.wanted import Want

        typed = self.wanted.typed
        if self.candidates is None or typed == self._typed:
            return False
        # Each further letter leaves fewer: no others can come.
        is_longer = bool(self._typed) and typed.startswith(self._typed or "") and len(self.listed) < MOST_ROWS
        self.listed = tuple(fitting(self.listed if is_longer else self.candidates, typed)[:MOST_ROWS])
        if self.wanted.want is Want.FOOTNOTE:
            self.listed = with_typed_footnote(self.listed, typed)
        self._typed = typed
        if len(self.listed) == 1 and not self.asked and self.says_nothing_new(self.listed[0]):
            self.listed = ()
        return True

    def says_nothing_new(self, candidate: Candidate) -> bool:
        """Tell whether what is typed is *candidate* already, with nothing to come behind it."""
        is_text = candidate.snippet is None and not candidate.goes_on and candidate.kind.value != "new footnote"
        return is_text and candidate.written == self.wanted.typed

    def rows(self) -> list[CompletionRow]:
        """Return what is listed as it is shown."""
        from editor.bridge.words_of_completion import words_of_kind
        from editor.completion.candidate import Kind

        rows = []
        for candidate in self.listed:
            kind = words_of_kind(candidate.kind, candidate.label)
            detail = candidate.detail or (kind if candidate.kind in (Kind.NEW_FOOTNOTE, Kind.END_TAG) else "")
            marked = tuple(marked_letters(candidate.label, self.wanted.typed))
            sign = ICONS[candidate.kind.value]
            rows.append(CompletionRow(candidate.label, detail, sign, kind, marked, candidate.picture))
        return rows
