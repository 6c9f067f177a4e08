"""What a post is made of, read with the help of what was read before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.post.edit import Edit
from editor.post.post import Post

if TYPE_CHECKING:
    from editor.outline.headings import Heading
    from editor.outline.structure import Structure


@dataclass(frozen=True, slots=True)
class Read:
    """The blocks of *post* and its headings."""

    post: Post
    structure: Structure
    headings: tuple[Heading, ...]


def read_outline(post: Post, last: Read | None = None) -> Read:
    """Return what *post* is made of; *last* is what an earlier state of it was made of."""
    # Here and not above: the window is on the screen before what reads Markdown is imported.
    from editor.outline.headings import headings_of
    from editor.outline.structure import read_structure, structure_after

    source = post.source
    if last is None:
        structure = read_structure(source)
    else:
        edit = Edit(0, last.post.source, source).trimmed()
        structure = structure_after(last.structure, edit, source)
    return Read(post, structure, headings_of(source, structure))
