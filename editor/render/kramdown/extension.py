"""The engine as an extension of Python-Markdown: it reads and writes the whole text in the place of the stock parts."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.util import Registry

from editor.render.kramdown.document import convert
from editor.render.kramdown.options import Options, read_options


class KramdownExtension(Extension):
    """Make Python-Markdown write what Jekyll's kramdown writes; settings are kramdown's, as in ``_config.yml``."""

    def __init__(self, **settings: object) -> None:
        super().__init__()
        self._options = read_options({"kramdown": settings})

    def extendMarkdown(self, md: Markdown) -> None:
        """Put the engine in the place of all processors of *md*."""
        engine = _Engine(md, self._options)
        md.parser = engine
        md.preprocessors, md.treeprocessors = Registry(), Registry()
        md.postprocessors = Registry()
        md.postprocessors.register(_Written(md, engine), "kramdown", 0)


class _Engine(BlockParser):
    """Reads the text in the place of Python-Markdown's parser, and keeps its HTML."""

    def __init__(self, md: Markdown, options: Options) -> None:
        super().__init__(md)
        self._options = options
        self.html = ""

    def parseDocument(self, lines: Sequence[str]) -> ElementTree.ElementTree:  # type: ignore[override]
        """Convert *lines* and return an empty document."""
        self.html = convert("\n".join(lines), self._options)
        return ElementTree.ElementTree(ElementTree.Element(self.md.doc_tag))


class _Written(Postprocessor):
    """Gives what the engine wrote for what Python-Markdown made of the empty document."""

    def __init__(self, md: Markdown, engine: _Engine) -> None:
        super().__init__(md)
        self._engine = engine

    def run(self, _text: str) -> str:
        """Return the HTML of the text that was converted last."""
        return self._engine.html
