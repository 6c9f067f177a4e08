"""Writing links to pictures and files into the text, in the place of what is selected."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor.images.forms import IN_MARKDOWN, Form
from editor.post.edit import Span
from editor.writing.body import Body
from editor.writing.change import Change, Selection
from editor.writing.parts import parts_of
from editor.writing.pasting import paste_blocks, paste_markdown, paste_plain

_PICTURE = re.compile(
    r"!\[(?:\\.|[^\]\\])*\]\((?:\{\{.*?\}\}|\([^()]*\)|[^()])*\)(?:\{:[^}]*\})?|<img\b[^>]*>|\{%-?[ \t]*include\b.*?%\}"
)


@dataclass(frozen=True, slots=True)
class Link:
    """What is to be written: the *address* of a picture or file, and the *words* that it is told by."""

    address: str
    words: str = ""
    form: Form = IN_MARKDOWN

    @property
    def text(self) -> str:
        """The link as it is written."""
        return "".join(self.form.spell(self.address, self.words))


def insert_links(body: Body, selection: Selection, links: Sequence[Link]) -> Change:
    """Write *links* in the place of *selection*, each as a paragraph of its own where there are several.

    The words of a single link are selected then, for the writer to go on with; behind several stands the caret. What
    is selected within another picture, as its words are, stays: the links go behind that one.
    """
    text = "\n\n".join(link.text for link in links)
    picture = _picture_around(body, selection)
    if picture is not None:
        selection = Selection.at(picture.end)
        line = body.line_at(picture.end)
        is_alone = parts_of(line).text.rstrip() == body.text(picture.start, picture.end)
        change = paste_blocks(body, selection, text) if is_alone else paste_plain(body, selection, " " + text)
    elif len(links) == 1:
        change = paste_plain(body, selection, text)
    else:
        return paste_markdown(body, selection, text)
    if len(links) != 1:
        return change
    before, words, _ = links[0].form.spell(links[0].address, links[0].words)
    start = change.selection.caret - len(text) + len(before)
    return Change(change.edits, Selection(start, start + len(words)))


def _picture_around(body: Body, selection: Selection) -> Span | None:
    """Return where the picture is that *selection* lies in."""
    line = body.line_at(selection.start)
    for found in _PICTURE.finditer(line.text):
        picture = Span(*found.span()).moved(line.start)
        if picture.start < selection.start and selection.end < picture.end:
            return picture
    return None
