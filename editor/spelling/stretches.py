"""A body in stretches, each of which is read once: after an edit only what it touched is read anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any, TypeVar

from editor.spelling.pieces import Walk, end_behind, pieces, with_plain_ends
from editor.spelling.remembered import Remembered

PARAGRAPHS = 4
"""In a stretch, on average, if they are short."""
LONG_CHARACTERS = 1_000
"""In a stretch, after which it ends with its paragraph; a longer paragraph or list is asked by itself."""
MOST_TEXTS = 64
"""That are remembered: a few for each open post at each pause of typing, as each asker reads it."""
MOST_CHARACTERS = 12_000_000
"""That are remembered: a post of 10 MB."""

Answer = TypeVar("Answer")


class Prose:
    """Paragraphs as they are written, LF at the line ends, without what is not read; and what was asked of them."""

    __slots__ = ("_answers", "paragraphs")

    def __init__(self, paragraphs: tuple[str, ...]) -> None:
        self.paragraphs = paragraphs
        self._answers: dict[object, Any] = {}

    def ask(self, question: Callable[..., Answer], *details: object) -> Answer:
        """Return what *question* says of the paragraphs, with such *details*; it is not asked twice."""
        key = (question, *details)
        if key not in self._answers:
            self._answers[key] = question(self.paragraphs, *details)
        answer: Answer = self._answers[key]
        return answer


class _Stretch:
    """Some paragraphs of a body with the code between them; ``walk`` tells how what follows is to be read."""

    __slots__ = ("prose", "walk")

    def __init__(self, text: str, margin: int, elements: int) -> None:
        self.walk = Walk(margin, elements)
        texts = [piece.text for piece in pieces(text, self.walk) if not piece.is_code]
        short = tuple(text for text in texts if len(text) < LONG_CHARACTERS)
        long = (text for text in texts if len(text) >= LONG_CHARACTERS)
        self.prose = (Prose(short), *(_long.value(text, len(text), partial(Prose, (text,))) for text in long))


_stretches: Remembered[tuple[str, int, int], _Stretch] = Remembered(texts=MOST_TEXTS, characters=MOST_CHARACTERS)
_long: Remembered[str, Prose] = Remembered(texts=MOST_TEXTS, characters=MOST_CHARACTERS)


def _stretch(text: str, margin: int, elements: int) -> _Stretch:
    return _stretches.value((text, margin, elements), len(text), partial(_Stretch, text, margin, elements))


@lru_cache(maxsize=1)  # several ask for the same body, one after the other
def prose_of(body: str, *, paragraphs: int = PARAGRAPHS) -> tuple[Prose, ...]:
    """Return the prose of *body*, Markdown without front matter, by stretches of about so many *paragraphs*.

    It is that of the whole, though in another order: a stretch begins at a blank line outside of code and of what is
    hidden, for one that would end within is joined with those behind it.
    """
    for remembered in (_stretches, _long):
        remembered.begin_text()
    text = with_plain_ends(body)
    cuts = _cuts(text, paragraphs)
    found: list[Prose] = []
    margin = elements = first = 0
    last = len(cuts) - 1
    never_ended: set[str] = set()  # names of what begins, whose ends do not come any more
    while first < last:
        size = 1
        while True:
            end = min(first + size, last)
            # The blank line at a cut belongs to both, so that each begins and ends there as the whole does.
            stretch = _stretch(text[cuts[first] : cuts[end] + 1], margin, elements)
            unended = stretch.walk.unended - never_ended
            if end == last or not end_behind(unended, text, cuts[end]):
                break
            size *= 2
        never_ended |= unended
        found += stretch.prose
        margin, elements, first = stretch.walk.margin, stretch.walk.elements, end
    return tuple(found)


def _cuts(text: str, paragraphs: int) -> list[int]:
    """Return where *text* may be cut, from its start to its end: each before the LF that makes a line blank.

    Most cuts follow from the paragraph before them alone, so that an edit moves only the few up to the next of those.
    """
    cuts, start = [0], 0
    while (end := text.find("\n\n", start)) >= 0:
        if not hash(text[start:end]) % paragraphs or end - cuts[-1] > LONG_CHARACTERS:
            cuts.append(end + 1)
        start = end + 2
    return [*cuts, len(text)]
