"""A block of prose as the rules see it, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from editor.checks.desk.blocks import Blocks, Kind
from editor.checks.desk.masking import Prose, read_block
from editor.post.edit import Span
from editor.post.post import Post
from editor.spelling.language import Language, language_of
from editor.spelling.sentences import Sentence, sentences_of

T = TypeVar("T")


class Paragraph:
    """A paragraph, heading, item, quotation or table. What is read of it hangs on its kind and its text alone."""

    def __init__(self, kind: Kind, source: str) -> None:
        self.kind = kind
        self.source = source
        """The lines of the block, marks and line endings included."""
        self._noted: dict[object, object] = {}

    def noted(self, make: Callable[[Paragraph], T]) -> T:
        """Return what *make* makes of this paragraph; it is asked once."""
        try:
            return cast(T, self._noted[make])
        except KeyError:
            made = self._noted[make] = make(self)
            return made

    @cached_property
    def _read(self) -> tuple[Prose, str]:
        return read_block(self.kind, self.source)

    @property
    def prose(self) -> Prose:
        """What is read: without marks, with one sign for each piece of code, address or image."""
        return self._read[0]

    @property
    def text(self) -> str:
        """The prose as text."""
        return self._read[0].text

    @property
    def masked(self) -> str:
        """The source, in which all but prose and Markdown's marks is masked; places are those of the source."""
        return self._read[1]

    @cached_property
    def language(self) -> Language:
        """The language of the prose."""
        return language_of(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the prose."""
        return sentences_of(self.text, self.language)

    @cached_property
    def is_japanese(self) -> bool:
        """Whether the prose is Japanese."""
        return self.language is Language.JAPANESE

    @cached_property
    def is_english(self) -> bool:
        """Whether the prose is English."""
        return self.language is Language.ENGLISH

    def span(self, start: int, end: int) -> Span:
        """Return the place in ``source`` of what reads as ``text[start:end]``."""
        return self.prose.span(start, end)


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph, and where it begins in the source of the post."""

    paragraph: Paragraph
    start: int

    @property
    def end(self) -> int:
        """Where the block ends in the source of the post, behind its last line ending."""
        return self.start + len(self.paragraph.source)


def paragraphs_of(post: Post) -> Iterator[Placed]:
    """Yield the paragraphs of the body of *post*."""
    source = post.source
    for block in Blocks(source, post.body.start):
        yield Placed(Paragraph(block.kind, source[block.start : block.end]), block.start)
