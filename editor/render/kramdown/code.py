"""Code in spans and blocks, wrapped as Rouge's is."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from editor.render.highlight import highlight_block

_STASHED_LINE = re.compile("^[ ]*(\x02wzxhzdk:[0-9]+\x03)[ ]*$", re.MULTILINE)
_PLAIN = "language-plaintext highlighter-rouge"


class FencesInParagraphs(Treeprocessor):
    """Take fences and HTML out of the paragraphs in which they stand on a line of their own."""

    def run(self, root: ElementTree.Element) -> None:
        """Cut each such paragraph below *root* into paragraphs around what stands alone."""
        for parent in root.iter():
            for child in list(parent):
                if child.tag == "p" and child.text and not len(child) and "\x02wzxhzdk:" in child.text:
                    _cut_paragraph(parent, child, child.text)


def _cut_paragraph(parent: ElementTree.Element, paragraph: ElementTree.Element, text: str) -> None:
    pieces = [piece.strip("\n") for piece in _STASHED_LINE.split(text)]
    if len(pieces) < 3 or isinstance(text, AtomicString):
        return
    place = list(parent).index(paragraph)
    parent.remove(paragraph)
    for piece in reversed([piece for piece in pieces if piece]):
        cut = ElementTree.Element("p")
        cut.text = piece
        cut.tail = "\n"
        parent.insert(place, cut)


class CodeSpans(Treeprocessor):
    """Give code in running text the classes that Jekyll gives it."""

    def run(self, root: ElementTree.Element) -> None:
        """Set the class of each ``code`` below *root* that stands in no ``pre``."""
        blocks = {id(code) for pre in root.iter("pre") for code in pre}
        for code in root.iter("code"):
            if id(code) not in blocks:
                named = code.get("class", "")
                code.set("class", f"{named} highlighter-rouge" if "language-" in named else f"{named} {_PLAIN}".strip())


class CodeBlocks(Treeprocessor):
    """Replace each indented code block by its highlighted HTML."""

    def run(self, root: ElementTree.Element) -> None:
        """Stash the HTML of each ``pre`` with a single ``code`` below *root*."""
        for pre in list(root.iter("pre")):
            if len(pre) != 1 or pre[0].tag != "code" or self.md is None:
                continue
            classes = pre.get("class", "").split()
            language = next((name.removeprefix("language-") for name in classes if name.startswith("language-")), "")
            attributes = [(key, value) for key, value in pre.attrib.items()]
            html = highlight_block(_plain(pre[0].text or ""), language, attributes=attributes)
            tail = pre.tail
            pre.clear()
            pre.tag = "p"
            pre.text = AtomicString(self.md.htmlStash.store(html))
            pre.tail = tail


def _plain(escaped: str) -> str:
    """Return code as it was written, before Python-Markdown escaped it."""
    return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
