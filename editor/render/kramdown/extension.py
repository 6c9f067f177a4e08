"""The extension itself: which processors take part, and in which order."""

from __future__ import annotations

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension
from markdown.extensions.md_in_html import MarkdownInHtmlExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.smarty import SmartyExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import SimpleTagInlineProcessor, SubstituteTagInlineProcessor
from markdown.postprocessors import Postprocessor

from editor.render.kramdown.attributes import AttributeLists, BlockAttributes
from editor.render.kramdown.code import CodeBlocks, CodeSpans, FencesInParagraphs
from editor.render.kramdown.crossing import FootnoteMarks, Numbering, Slot, footnotes_section, resolve
from editor.render.kramdown.headings import HeadingIds, SpacedHashHeadings
from editor.render.kramdown.math import Mathematics
from editor.render.kramdown.structure import Structure, StructuredQuotes

_SIGNS = {
    "left-single-quote": "‘",
    "right-single-quote": "’",
    "left-double-quote": "“",
    "right-double-quote": "”",
    "ndash": "–",
    "mdash": "—",
    "ellipsis": "…",
    "left-angle-quote": "«",
    "right-angle-quote": "»",
}


class KramdownExtension(Extension):
    """Make Python-Markdown write what Jekyll's kramdown writes.

    With ``whole=False`` the text is one block of a post: ids of headings and marks of footnotes are left as slots in
    the HTML, and the block's own definitions are kept for whoever joins the blocks.
    """

    def __init__(self, *, whole: bool = True) -> None:
        super().__init__()
        self._whole = whole
        self.slots: list[Slot] = []
        self.abbreviations = AbbrExtension()
        self.notes = FootnoteExtension()

    @property
    def footnotes(self) -> dict[str, str]:
        """The footnotes defined in the text converted last: their Markdown by name."""
        return dict(self.notes.footnotes)

    def reset(self) -> None:
        """Forget what the last text defined."""
        self.slots.clear()
        self.notes.reset()

    def extendMarkdown(self, md: Markdown) -> None:
        """Register all processors with *md*."""
        md.registerExtension(self)
        md.registerExtensions(
            [
                TableExtension(),
                DefListExtension(),
                self.abbreviations,
                MarkdownInHtmlExtension(),
                SaneListExtension(),
                SmartyExtension(smart_angled_quotes=True, substitutions=_SIGNS),
            ],
            {},
        )
        md.preprocessors.register(Structure(md), "normalize_whitespace", 30)
        self.notes.parser = md.parser
        blocks = md.parser.blockprocessors
        blocks.register(FootnoteBlockProcessor(self.notes), "footnote", 17)
        blocks.register(SpacedHashHeadings(md.parser), "hashheader", 70)
        blocks.register(StructuredQuotes(md), "quote", 20)
        md.inlinePatterns.register(FootnoteMarks(self.slots), "footnote", 175)
        md.inlinePatterns.register(SimpleTagInlineProcessor(r"(~~)(?=\S)(.+?)(?<=\S)~~", "del"), "strikethrough", 65)
        md.inlinePatterns.register(SubstituteTagInlineProcessor(r"\\\\\n", "br"), "double_backslash", 182)
        md.inlinePatterns.register(Mathematics(md), "math", 184)
        trees = md.treeprocessors
        trees.register(FencesInParagraphs(md), "fences_in_paragraphs", 25)
        trees.register(AttributeLists(md), "attr_list", 8)
        trees.register(BlockAttributes(md), "block_attributes", 7.5)
        trees.register(HeadingIds(md, self.slots), "heading_ids", 6)
        trees.register(CodeSpans(md), "code_spans", 5)
        trees.register(CodeBlocks(md), "code_blocks", 4)
        if self._whole:
            md.postprocessors.register(_WholeText(md, self), "kramdown_whole", 5)


class _WholeText(Postprocessor):
    """Fill the slots of a text that is converted in one go, and put its footnotes behind it."""

    def __init__(self, md: Markdown, extension: KramdownExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, text: str) -> str:
        """Return *text* as the whole page's HTML."""
        footnotes = self._extension.footnotes
        if not self._extension.slots and not footnotes:
            return text
        inner = Markdown(extensions=[KramdownExtension(whole=False)])
        inner.references = self.md.references if self.md else {}
        extension = next(e for e in inner.registeredExtensions if isinstance(e, KramdownExtension))
        contents: dict[str, tuple[str, tuple[Slot, ...]]] = {}
        for name, source in footnotes.items():
            extension.reset()
            inner.htmlStash.reset()
            contents[name] = (inner.convert(source), tuple(extension.slots))
        numbering = Numbering(frozenset(footnotes))
        body = resolve(text, self._extension.slots, numbering)
        notes = footnotes_section(contents, numbering)
        return f"{body}\n{notes}" if notes else body
