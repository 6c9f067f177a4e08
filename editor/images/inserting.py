"""Writing links to pictures and files into the text, in the place of what is selected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.images.forms import IN_MARKDOWN, Form
from editor.writing.body import Body
from editor.writing.change import Change, Selection
from editor.writing.pasting import paste_markdown, paste_plain


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

    The words of a single link are selected then, for the writer to go on with; behind several stands the caret.
    """
    if len(links) != 1:
        return paste_markdown(body, selection, "\n\n".join(link.text for link in links))
    change = paste_plain(body, selection, links[0].text)
    before, words, _ = links[0].form.spell(links[0].address, links[0].words)
    start = change.selection.caret - len(links[0].text) + len(before)
    return Change(change.edits, Selection(start, start + len(words)))
