"""A post: one text, with the front matter and the body that Jekyll finds in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.post.edit import Edit, Span
from editor.post.front_matter import FrontMatter, read_front_matter
from editor.post.text import Text

# Ruby's \s knows these alone; Python's knows many more.
_OPENING = re.compile(r"---[ \t\r\n\f\v]*\n")
_CLOSING = re.compile(r"\n(?:---|\.\.\.)[ \t\r\f\v]*(?:\n|\Z)")
_BLANKS = re.compile(r"[ \t\r\n\f\v]*")
_LOOKED_AT = 4096  # characters behind the head that are looked at again after an edit


@dataclass(frozen=True, slots=True)
class Head:
    """Where the front matter ends, in code points; it always begins at 0."""

    yaml_end: int
    """End of what Jekyll hands to YAML: the opening line and all before the closing line."""
    fence_end: int
    """End of the closing line, its newline included."""
    end: int
    """Where Jekyll cuts: behind the blank lines that follow the closing line."""


def find_head(source: str) -> Head | None:
    r"""Find the front matter as Jekyll does, in linear time; None when there is none.

    Jekyll 4.3.1 and later: ``\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)`` with Ruby's ``m``. A closing line is the
    first line that holds three dashes or dots, then blanks alone; with it go all the blank lines that follow.
    """
    opening = _OPENING.match(source)
    if opening is None:
        return None
    closing = _CLOSING.search(source, opening.end() - 1)
    return None if closing is None else _head_closed_by(closing, source)


def _head_closed_by(closing: re.Match[str], source: str) -> Head:
    """Return the head whose closing line, with the newline before it, is *closing*."""
    blanks = _BLANKS.match(source, closing.end())
    end = blanks.end() if blanks else closing.end()
    if end < len(source):  # an indented first line keeps its indent
        end = max(source.rfind("\n", closing.end(), end) + 1, closing.end())
    return Head(closing.start() + 1, closing.end(), end)


class Post:
    """An immutable post; two posts are equal when their texts are.

    ``characters`` is the text in parts: whoever reads a little of it takes that, and ``source`` is all of it as one
    ``str``. A byte order mark is no part of the text: the codec keeps it.
    """

    def __init__(self, source: str) -> None:
        self.characters = Text(source)
        self.head = find_head(source)
        self._front_matter: FrontMatter | None = None

    def __eq__(self, other: object) -> bool:
        return self.characters == other.characters if isinstance(other, Post) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.characters)

    def __repr__(self) -> str:
        return f"Post({self.characters[:40]!r}, {len(self.characters)} characters)"

    @property
    def source(self) -> str:
        """The whole text; the first question after an edit costs a copy."""
        return self.characters.whole()

    @property
    def text(self) -> Span:
        """The span from right behind the closing line to the end: all of the source where there is no head."""
        return Span(self.head.fence_end if self.head else 0, len(self.characters))

    @property
    def yaml(self) -> Span:
        """The span between the opening and the closing line; empty where there is no head."""
        if self.head is None:
            return Span(0, 0)
        return Span(self.characters.find("\n") + 1, self.head.yaml_end)

    @property
    def body(self) -> Span:
        """The span of what Jekyll calls the content: without the blank lines behind the closing line."""
        return Span(self.head.end if self.head else 0, len(self.characters))

    # Not by ``cached_property``: up to Python 3.11 its one lock is that of all posts, and the pool reads many.
    @property
    def front_matter(self) -> FrontMatter:
        """The fields of the front matter, with an error in place of an exception; empty where there is no head."""
        read = self._front_matter
        if read is None:
            read = self._front_matter = read_front_matter(self.characters[: self.head.yaml_end] if self.head else "")
        return read

    def after(self, edit: Edit) -> Post:
        """Return the post with *edit* made; raises EditMismatch where the removed text does not stand there.

        An edit of the body costs nothing that grows with it.
        """
        post = Post.__new__(Post)
        post.characters = self.characters.after(edit)
        post.head = _head_after(self, edit, post.characters)
        post._front_matter = self._front_matter if _keeps_yaml(self.head, post.head, edit) else None
        return post


def _keeps_yaml(before: Head | None, after: Head | None, edit: Edit) -> bool:
    """Tell whether *edit* left what Jekyll hands to YAML as it was."""
    if before is None or after is None:
        return before is after
    return before.yaml_end == after.yaml_end and edit.start >= before.yaml_end


def _head_after(before: Post, edit: Edit, characters: Text) -> Head | None:
    """Return the head of the text *characters*, which *edit* made of *before*.

    A head is told by the text up to the first line behind it that is not blank. A text that opens front matter and
    never closes it needs care, lest each key search all of it: the closing line can then come only of the lines that
    the edit touched.
    """
    if before.head is not None:
        near = characters[: before.head.end + _LOOKED_AT]
        head = find_head(near)
        told = head is not None and near[head.end :].strip(" \t\r\n\f\v")
        return head if told or len(near) == len(characters) else find_head(characters.whole())
    opening = _OPENING.match(characters[:_LOOKED_AT])
    if opening is None:
        blank = not characters[3:_LOOKED_AT].strip(" \t\r\n\f\v")
        return find_head(characters.whole()) if blank and characters.startswith("---") else None
    if edit.start <= opening.end() or not _OPENING.match(before.characters[:_LOOKED_AT]):
        return find_head(characters.whole())
    line = characters.rfind("\n", 0, edit.start)
    until = characters.find("\n", edit.inserted_end)
    closing = _CLOSING.search(characters[line : len(characters) if until < 0 else until + 1])
    return None if closing is None else find_head(characters.whole())
