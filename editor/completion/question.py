"""What is asked when something is to be offered: frozen, so that it is answered in any thread."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from editor.completion.wanted import Wanted
from editor.outline.blocks import Kind
from editor.outline.headings import Heading, headings_of
from editor.outline.structure import Structure, read_structure, structure_after
from editor.post.edit import Edit
from editor.post.post import Post


@dataclass(frozen=True, slots=True)
class Known:
    """What was read of *post*: its blocks and its headings."""

    post: Post
    structure: Structure
    headings: tuple[Heading, ...]

    def found(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        """Return what *pattern* finds in the text of the post, outside of blocks of code."""
        code = [block.span for block in self.structure.blocks if block.kind is Kind.CODE]
        starts = [span.start for span in code]
        found = pattern.finditer(self.post.source, self.post.text.start)
        return [
            match
            for match in found
            if not (index := bisect_right(starts, match.start())) or code[index - 1].end <= match.start()
        ]


@dataclass(frozen=True, slots=True)
class Question:
    """*wanted* at the code point *caret* of *post*, the file *path* of the site at *root*, if it lies in one.

    *last* is what was read of the post before, which spares most of the work; *verbatim* tells that the line begins
    in code or the like.
    """

    wanted: Wanted
    post: Post
    caret: int
    last: Known | None = None
    path: Path | None = None
    root: Path | None = None
    verbatim: bool = False

    @property
    def start(self) -> int:
        """Where what is typed begins."""
        return self.caret - len(self.wanted.typed)

    @property
    def text_beside(self) -> str:
        """The text of the post without what is typed: that is no use of anything yet."""
        source = self.post.source
        return source[self.post.text.start : self.start] + source[self.caret :]

    def read(self) -> Known:
        """Return what the post is made of."""
        last, post = self.last, self.post
        if last is not None and last.post is post:
            return last
        if last is None:
            structure = read_structure(post.source)
        else:
            edit = Edit(0, last.post.source, post.source).trimmed()
            structure = structure_after(last.structure, edit, post.source)
        return Known(post, structure, headings_of(post.source, structure))
