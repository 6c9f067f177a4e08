"""A text from its source to its tree, and a whole text to its HTML."""

from __future__ import annotations

import re

from editor.render.kramdown.abbreviations import Abbreviations
from editor.render.kramdown.blocks import Blocks
from editor.render.kramdown.crossing import Numbering, footnotes_section, resolve_whole
from editor.render.kramdown.definitions import Definitions, Target
from editor.render.kramdown.element import AttributeList, Child, Element
from editor.render.kramdown.options import DEFAULTS, Options
from editor.render.kramdown.spans import Names, Spans
from editor.render.kramdown.writer import Writer

_LINE_END = re.compile(r"\r\n?")
_WORDS = frozenset(("codespan", "math"))


def convert(text: str, options: Options = DEFAULTS) -> str:
    """Return the HTML of the whole of *text*, as Jekyll's kramdown gives it."""
    tree, defined, options = parse(text, options)
    names = OwnNames(defined)
    abbreviations = own_abbreviations(defined, names, options)
    finish(tree, options, names, abbreviations)
    writer = Writer(options, abbreviations=abbreviations.meanings)
    html = writer.write(tree)
    contents = {}
    for name, source in defined.footnotes.items():
        note, _, _ = parse(source, options)
        finish(note, options, names, abbreviations, with_breaks=False)
        note_writer = Writer(options, abbreviations=abbreviations.meanings)
        contents[name] = (note_writer.write_footnote(note), tuple(note_writer.slots))
    numbering = Numbering(contents, options=options)
    return resolve_whole(html, writer.slots, writer.headings, numbering, lambda: footnotes_section(contents, numbering))


def parse(text: str, options: Options) -> tuple[Element, Definitions, Options]:
    """Return the blocks of *text*, what they define, and the options as the text leaves them."""
    source = text.replace("\x02", "").replace("\x03", "")
    source = (_LINE_END.sub("\n", source) if "\r" in source else source).removesuffix("\n") + "\n"
    defined = Definitions()
    blocks = Blocks(options, defined)
    root = Element("root", is_block=True)
    blocks.parse(root, source)
    return root, defined, blocks.options


def finish(
    tree: Element, options: Options, names: Names, abbreviations: Abbreviations, *, with_breaks: bool = True
) -> None:
    """Read the spans of *tree*, give blocks their attributes, and put abbreviations and hard breaks in place."""
    _finish(tree, Spans(options, names))
    if abbreviations.meanings:
        abbreviations.mark(tree)
    if options.gfm and with_breaks:
        _break_lines(tree, options)


class OwnNames:
    """The names that a whole text defines itself."""

    def __init__(self, defined: Definitions) -> None:
        self._defined = defined
        self._links = defined.links

    def link(self, label: str) -> Target | None:
        """Return the target of *label*."""
        return self._links.get(label)

    def has_footnote(self, name: str) -> bool:
        """Tell whether the text defines the footnote *name*."""
        return name in self._defined.footnotes

    def attributes(self, name: str) -> AttributeList | None:
        """Return the attribute list that is defined as *name*."""
        return self._defined.attributes.get(name)


def own_abbreviations(defined: Definitions, names: Names, options: Options) -> Abbreviations:
    """Return the abbreviations that a whole text defines itself, with their attributes."""
    spans = Spans(options, names)
    meanings: dict[str, tuple[str, dict[str, str]]] = {}
    for name, title in defined.abbreviations.items():
        attributes: dict[str, str] = {}
        spans.apply(attributes, defined.abbreviation_blocks[name].ial)
        meanings[name] = (title, attributes)
    return Abbreviations(meanings)


def _finish(tree: Element, spans: Spans) -> None:
    children: list[Child] = []
    last_blank: Element | None = None
    for child in tree.children:
        if isinstance(child, str):
            children.append(child)
            last_blank = None
            continue
        if child.kind == "raw_text":
            last_blank = None
            holder = Element("raw_text")
            spans.parse(holder, child.value)
            children.extend(holder.children)
        elif child.kind == "blank":
            if last_blank is None:
                last_blank = child
                children.append(child)
        elif child.kind != "eob":
            last_blank = None
            if child.children:
                _finish(child, spans)
            if child.ial is not None:
                spans.apply(child.attributes, child.ial)
            if child.kind == "header" or child.kind == "dt":
                child.text = words_of(child)
            children.append(child)
    tree.children = children


def words_of(element: Element) -> str:
    """Return the words of a header or term that its id is made of."""
    words = []
    for child in element.children:
        if isinstance(child, str):
            words.append(child)
        elif child.kind in _WORDS:
            words.append(child.value)
        elif child.kind == "sign":
            words.append(child.text)
        else:
            words.append(words_of(child))
    return "".join(words)


def _break_lines(tree: Element, options: Options) -> None:
    """Turn a backslash at the end of a line, or each line's end where ``hard_wrap`` is on, into a break."""
    mark = "\n" if options.hard_wrap else "\\\n"
    children: list[Child] = []
    for number, child in enumerate(tree.children):
        if isinstance(child, str):
            if mark not in child:
                children.append(child)
                continue
            lines = child.split(mark)
            omits_last = not lines[-1] and tree.is_block and number == len(tree.children) - 1
            for index, line in enumerate(lines):
                words = f"\n{line}" if index else line
                if words:
                    children.append(words)
                if index < len(lines) - 2 or (index == len(lines) - 2 and not omits_last):
                    children.append(Element("br"))
            continue
        children.append(child)
        gets_id = child.kind == "header" and options.auto_ids and "id" not in child.attributes
        if child.kind != "html" and not gets_id and child.children:
            _break_lines(child, options)
    tree.children = children
