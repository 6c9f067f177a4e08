"""A text from its source to its tree, and a whole text to its HTML."""

from __future__ import annotations

import re
from collections.abc import Callable

from editor.jekyll.collecting import collecting_later
from editor.render.kramdown.abbreviations import Abbreviations, Meaning
from editor.render.kramdown.blocks import Blocks
from editor.render.kramdown.definitions import Abbreviation, Definitions, Target
from editor.render.kramdown.element import AttributeList, Child, Element
from editor.render.kramdown.numbering import Numbering, whole
from editor.render.kramdown.options import DEFAULTS, Options
from editor.render.kramdown.spans import Names, Spans
from editor.render.kramdown.writer import Writer

_LINE_END = re.compile(r"\r\n?")
_WORDS = frozenset(("codespan", "math"))
_SIGNS = frozenset(("entity", "smart_quote", "symbol"))


def convert(text: str, options: Options = DEFAULTS, *, show: Callable[[Element], None] | None = None) -> str:
    """Return the HTML of the whole of *text*, as Jekyll's kramdown gives it.

    *show* may change each tree before it is written, into what a reader's browser would make of it.
    """
    with collecting_later():
        return _convert(text, options, show)


def _convert(text: str, options: Options, show: Callable[[Element], None] | None) -> str:
    tree, defined, options = parse(text, options)
    names = OwnNames(defined)
    abbreviations = Abbreviations(resolved(defined.given_abbreviations, names, options))
    options = finish(tree, options, names, abbreviations)
    notes = defined.footnote_blocks
    for note in notes.values():
        options = finish(note, options, names, abbreviations, with_breaks=False)
    if show is not None:
        for finished in (tree, *notes.values()):
            show(finished)
    written = Writer(options, abbreviations=abbreviations.meanings).write(tree)
    contents = {
        name: Writer(options, abbreviations=abbreviations.meanings).write_footnote(note) for name, note in notes.items()
    }
    return whole(written, Numbering(contents, options=options))


def parse(text: str, options: Options, *, after_blank: bool = False) -> tuple[Element, Definitions, Options]:
    """Return the blocks of *text*, what they define, and the options as the text leaves them.

    *after_blank* tells that a blank line stands before *text*, which is a part of a longer one.
    """
    source = text.replace("\x02", "").replace("\x03", "")
    source = (_LINE_END.sub("\n", source) if "\r" in source else source).removesuffix("\n") + "\n"
    defined = Definitions()
    blocks = Blocks(options, defined)
    root = new_root(after_blank=after_blank)
    blocks.parse(root, source)
    return root, defined, blocks.options


def new_root(*, after_blank: bool) -> Element:
    """Return a tree for blocks to be read into."""
    root = Element("root", is_block=True)
    if after_blank:
        root.children.append(Element("blank", is_block=True))
    return root


def finish(
    tree: Element, options: Options, names: Names, abbreviations: Abbreviations, *, with_breaks: bool = True
) -> Options:
    """Read the spans of *tree*, give blocks their attributes, and put abbreviations and hard breaks in place.

    The options are returned as the spans leave them: what they set counts for all that is written.
    """
    spans = Spans(options, names)
    _finish(tree, spans)
    if abbreviations.meanings:
        abbreviations.mark(tree)
    if options.gfm and with_breaks:
        _break_lines(tree, options)
    return spans.options


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


def resolved(abbreviations: dict[str, Abbreviation], names: Names, options: Options) -> dict[str, Meaning]:
    """Return the meanings of *abbreviations*, with the attributes that *names* has for them."""
    spans = Spans(options, names)
    meanings: dict[str, Meaning] = {}
    for name, (title, given) in abbreviations.items():
        attributes: dict[str, str] = {}
        spans.apply(attributes, given)
        meanings[name] = (title, attributes)
    return meanings


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
            if child.kind == "dt" or (child.kind == "header" and spans.options.auto_id_stripping):
                child.text = words_of(child) if spans.options.gfm else _text_of(child)
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
        elif child.kind in _SIGNS:
            words.append(child.text)
        else:
            words.append(words_of(child))
    return "".join(words)


def _text_of(element: Element) -> str:
    """Return the running text below *element* alone, of which kramdown's own parser makes an id."""
    return "".join(child if isinstance(child, str) else _text_of(child) for child in element.children)


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
            omits_last = not lines[-1] and tree.is_block and tree.kind != "root" and number == len(tree.children) - 1
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
