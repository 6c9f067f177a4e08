"""What is put on the clipboard of a post, or of what is selected in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.flavours.converting import converted
from editor.flavours.heads import qiita_head, zenn_head
from editor.flavours.liquid import resolved
from editor.flavours.places import GITHUB, NOTE, QIITA, ZENN
from editor.flavours.rich import fragment_of, rich_of, words_of
from editor.jekyll.site import find_site
from editor.post.post import Post


class CopyAs(Enum):
    """In which form."""

    RICH = "rich"
    HTML = "html"
    MARKDOWN = "markdown"
    NOTE = "note"
    QIITA = "qiita"
    ZENN = "zenn"


_FLAVOURS = {CopyAs.MARKDOWN: GITHUB, CopyAs.NOTE: NOTE, CopyAs.QIITA: QIITA, CopyAs.ZENN: ZENN}
_HEADS = {CopyAs.QIITA: qiita_head, CopyAs.ZENN: zenn_head}


@dataclass(frozen=True, slots=True)
class Copied:
    """What the clipboard is given: plain text, and HTML where the form is rich text."""

    text: str
    html: str = ""


def copied(post: Post, form: CopyAs, *, path: Path | None, selected: str = "") -> Copied:
    """Return *post* with its front matter, or the part *selected* of its text, in *form*."""
    site = find_site(path) if path else None
    source = selected or post.body.of(post.source)
    text, addresses = resolved(post, source, site=site, path=path)
    if form in (CopyAs.RICH, CopyAs.HTML):
        fragment = fragment_of(text, site)
        if form is CopyAs.HTML:
            return Copied(fragment)
        return Copied(words_of(fragment), rich_of(fragment, addresses, site=site, path=path))
    made = converted(text, _FLAVOURS[form], addresses).strip("\n") + "\n"
    if selected or form not in _HEADS:
        return Copied(made)
    return Copied(f"{_HEADS[form](post, path)}\n{made}")
