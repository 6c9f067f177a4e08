"""Spans: emphasis, code, links, quotes and all else that stands in running text, by kramdown's rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Protocol

from editor.render.kramdown.attributes import read_attributes
from editor.render.kramdown.definitions import Target
from editor.render.kramdown.element import AttributeList, Element, merge
from editor.render.kramdown.emphasis import read_emphasis
from editor.render.kramdown.entities import letter_of, named, shown
from editor.render.kramdown.extensions import SPAN_IAL, SPAN_TAG, extension_element, with_options
from editor.render.kramdown.html_spans import read_html_span
from editor.render.kramdown.links import read_link
from editor.render.kramdown.options import DEFAULTS, Options
from editor.render.kramdown.patterns import (
    BLANKS,
    ID_NAME,
    S,
)
from editor.render.kramdown.smart_quotes import read_quotes

Accept = Callable[[Element], bool]
Stop = re.Pattern[str] | None

_WORK_PER_CHARACTER = 40
_LEAST_WORK = 20_000
"""Steps that a text may take before what opens a span is taken for text: nesting that never closes ends there."""


class Names(Protocol):
    """What names mean in the whole text."""

    def link(self, label: str) -> Target | None:
        """Return the target of the normal *label*, if there is one."""

    def has_footnote(self, name: str) -> bool:
        """Tell whether a footnote *name* is defined."""

    def attributes(self, name: str) -> AttributeList | None:
        """Return the attribute list that is defined as *name*."""


_BREAKS = r"| (?= \n)"
_SIGNS = r"|-(?=-)|\.(?=\.\.)|>(?=>)"
_BASE = r"[*_`<\[$&\\\"']|\{(?=:)|!(?=\[)|~(?=~)"
_CODE = re.compile("`")
_CODE_OR_HTML = re.compile("[`<]")
_HTML = re.compile("<")
_SPACE = re.compile(S)
_AUTOLINK = re.compile(r"<((mailto|https?|ftps?):.+?|[\w.-]+?@[\w.-]+?)>")
_ENTITY = re.compile(r"&(?:([a-zA-Z0-9_:][a-zA-Z0-9_.:-]*)|#([0-9]+)|#x([0-9a-fA-F]+));")
_FOOTNOTE = re.compile(rf"\[\^({ID_NAME})\]")
_MATH = re.compile(r"\$\$(.*?)\$\$", re.DOTALL)
_TYPOGRAPHIC = re.compile(r"---|--|\.\.\.|\\<<|\\>>|<< | >>|<<|>>")
_TYPOGRAPHY = {
    "---": "—",
    "--": "–",
    "...": "…",
    "\\<<": "&lt;&lt;",
    "\\>>": "&gt;&gt;",
    "<< ": "«\u00a0",
    " >>": "\u00a0»",
    "<<": "«",
    ">>": "»",
}
_ESCAPED = re.compile(r"""\\([\\.*_+`<>()\[\]{}#!:|"'$=-])""")
_ESCAPED_GFM = re.compile(r"""\\([\\.*_+`<>()\[\]{}#!:|"'$=~-])""")
_STRUCK = re.compile(rf"~~(?!{S}|~)(.*?[^ \t\r\n\f\v~])~~", re.DOTALL)
_STRUCK_END = re.compile(r"[^ \t\r\n\f\v~]~~")


class Spans:
    """Reads spans; ``src`` is read at ``pos``."""

    def __init__(self, options: Options, names: Names) -> None:
        self.options = options
        self.names = names
        self.src = ""
        self.pos = 0
        self.open: list[Element] = []
        """The elements in which spans are being read, the outermost first."""
        self.work = 0
        breaks = "" if options.hard_wrap else _BREAKS
        signs = _SIGNS if options.typographic else ""
        self._start = re.compile(_BASE + breaks + signs)
        self._start_in_link = re.compile(rf"[\]]|{_BASE}{breaks}{signs}")
        self.may_strike = True

    def parse(self, element: Element, text: str) -> None:
        """Read *text* into *element*."""
        saved = self.src, self.pos, self.open, self.may_strike
        self.src, self.pos, self.open, self.may_strike = text, 0, [], True
        if not saved[0]:
            self.work = _LEAST_WORK + _WORK_PER_CHARACTER * len(text)
        self.run(element)
        self.src, self.pos, self.open, self.may_strike = saved

    def run(self, tree: Element, stop: Stop = None, accept: Accept | None = None, *, in_link: bool = False) -> bool:
        """Read spans into *tree* up to where *stop* stands and is accepted; tell whether it was found."""
        src = self.src
        search = (self._start_in_link if in_link else self._start).search
        self.open.append(tree)
        add = tree.add_text
        found_stop = False
        while self.pos < len(src):
            self.work -= 1
            found = search(src, self.pos)
            if found is None:
                if stop is None:
                    add(src[self.pos :])
                    self.pos = len(src)
                break
            place = found.start()
            sign = src[place]
            if place > self.pos and (sign in "\"'" or (sign == ">" and src[place - 1] == " ")):
                place -= 1  # the character before decides
            add(src[self.pos : place])
            self.pos = place
            if stop is not None and stop.match(src, place) and (accept is None or accept(tree)):
                found_stop = True
                break
            handler = _HANDLERS.get(sign)
            if handler is None or not handler(self, tree):
                add(src[self.pos])
                self.pos += 1
        self.open.pop()
        return found_stop

    def run_only(self, tree: Element, start: re.Pattern[str], stop: Stop = None) -> bool:
        """Read only code and HTML elements, as far as *start* finds them, into *tree*."""
        src = self.src
        self.open.append(tree)
        found_stop = False
        while self.pos < len(src):
            found = start.search(src, self.pos)
            if found is None:
                if stop is None:
                    tree.add_text(src[self.pos :])
                    self.pos = len(src)
                break
            tree.add_text(src[self.pos : found.start()])
            self.pos = found.start()
            if stop is not None and stop.match(src, self.pos):
                found_stop = True
                break
            read = _read_code(self, tree) if found[0] == "`" else read_html_span(self, tree)
            if not read:
                tree.add_text(src[self.pos])
                self.pos += 1
        self.open.pop()
        return found_stop

    def apply(self, attributes: dict[str, str], given: AttributeList | None, *, depth: int = 0) -> None:
        """Set what *given* says in *attributes*, first that of the definitions which it names."""
        if given is None:
            return
        for name in given.refs:
            defined = self.names.attributes(name)
            if defined is not None and depth < 16:  # a definition may name itself
                self.apply(attributes, defined, depth=depth + 1)
        merge(attributes, given.pairs)


def code_only(text: str) -> Iterator[tuple[bool, str]]:
    """Yield the pieces of *text*: whether each is code, and the text or code itself."""
    yield from _pieces(text, _CODE)


def code_and_html(text: str) -> Iterator[tuple[bool, str]]:
    """Yield the pieces of *text* outside of HTML elements: whether each is code, and the text or code itself."""
    yield from _pieces(text, _CODE_OR_HTML)


class _NoNames:
    """Nothing is defined."""

    def link(self, label: str) -> Target | None:
        return None

    def has_footnote(self, name: str) -> bool:
        return False

    def attributes(self, name: str) -> AttributeList | None:
        return None


def _pieces(text: str, start: re.Pattern[str]) -> Iterator[tuple[bool, str]]:
    if "`" not in text and (start is _CODE or "<" not in text):
        if text:
            yield False, text
        return
    spans = Spans(DEFAULTS, _NoNames())
    root = Element("root")
    spans.src, spans.work = text, _LEAST_WORK + _WORK_PER_CHARACTER * len(text)
    spans.run_only(root, start)
    for child in root.children:
        if isinstance(child, str):
            yield False, child
        elif child.kind == "codespan":
            yield True, child.value
        else:
            yield False, child.value


def _read_code(spans: Spans, tree: Element) -> bool:
    src, start = spans.src, spans.pos
    behind = start
    while src[behind : behind + 1] == "`":
        behind += 1
    run = src[start:behind]
    lonely = len(run) == 1
    if lonely and _SPACE.match(src, behind) and (start == 0 or _SPACE.match(src, start - 1)):
        end = -1
    else:
        end = src.find(run, behind)
    if end < 0:
        tree.add_text(run)
        spans.pos = behind
        return True
    code = src[behind:end]
    if not lonely:
        code = code.removeprefix(" ").removesuffix(" ")
    tree.children.append(Element("codespan", code))
    spans.pos = end + len(run)
    return True


def _read_less_than(spans: Spans, tree: Element) -> bool:
    found = _AUTOLINK.match(spans.src, spans.pos)
    if found:
        spans.pos = found.end()
        link = Element("a")
        link.attributes["href"] = found[1] if found[2] else f"mailto:{found[1]}"
        link.add_text(found[1].removeprefix("mailto:"))
        tree.children.append(link)
        return True
    return read_html_span(spans, tree) or _read_typographic(spans, tree)


def _read_bracket(spans: Spans, tree: Element) -> bool:
    if found := _FOOTNOTE.match(spans.src, spans.pos):
        spans.pos = found.end()
        if spans.names.has_footnote(found[1]):
            tree.children.append(Element("footnote", found[1]))
        else:
            tree.add_text(found[0])
        return True
    return read_link(spans, tree)


def _read_quotes(spans: Spans, tree: Element) -> bool:
    text, signs, spans.pos = read_quotes(spans.src, spans.pos)
    tree.add_text(text)
    for sign in signs:
        _add_sign(tree, spans.options.smart_quotes[sign], ("‘", "’", "“", "”")[sign])
    return True


def _read_math(spans: Spans, tree: Element) -> bool:
    found = _MATH.match(spans.src, spans.pos)
    if found is None:
        return False
    spans.pos = found.end()
    tree.children.append(Element("math", found[1].strip(BLANKS)))
    return True


def _read_extension(spans: Spans, tree: Element) -> bool:
    src, pos = spans.src, spans.pos
    if tag := SPAN_TAG.match(src, pos):
        return _read_span_tag(spans, tree, tag)
    found = SPAN_IAL.match(src, pos)
    last = tree.children[-1] if tree.children else None
    if found is None or not isinstance(last, Element):
        return False
    spans.pos = found.end()
    given = read_attributes(found[1])
    last.ial = last.ial or AttributeList()
    last.ial.add(given)
    spans.apply(last.attributes, given)
    return True


def _read_span_tag(spans: Spans, tree: Element, tag: re.Match[str]) -> bool:
    name = tag["name"]
    if name is None or name not in ("comment", "nomarkdown", "options"):
        return False
    body: str | None = None
    end = tag.end()
    if tag["closed"] is None:
        stop = re.compile(rf"\{{:/({re.escape(name)})?\}}").search(spans.src, end)
        if stop is None:
            return False
        body, end = spans.src[end : stop.start()], stop.end()
    element = extension_element(name, tag["options"] or "", body, is_block=False)
    if element is not None:
        tree.children.append(element)
    elif name == "options":
        spans.options = with_options(spans.options, tag["options"] or "")
    spans.pos = end
    return True


def _read_entity(spans: Spans, tree: Element) -> bool:
    found = _ENTITY.match(spans.src, spans.pos)
    if found is None:
        return False
    spans.pos = found.end()
    code = named(found[1]) if found[1] else int(found[2]) if found[2] else int(found[3], 16)
    if code is None:
        _add_sign(tree, "&amp;", "&")
        tree.add_text(found[0][1:])
    else:
        _add_sign(tree, shown(code, found[0]), letter_of(code) or "")
    return True


def _read_typographic(spans: Spans, tree: Element) -> bool:
    found = _TYPOGRAPHIC.match(spans.src, spans.pos) if spans.options.typographic else None
    if found is None:
        return False
    spans.pos = found.end()
    html = _TYPOGRAPHY[found[0]]
    _add_sign(tree, html, html if html[0] != "&" else found[0][1:])
    return True


def _read_backslash(spans: Spans, tree: Element) -> bool:
    src, pos = spans.src, spans.pos
    if src.startswith(("\\<<", "\\>>"), pos) and _read_typographic(spans, tree):
        return True
    if src.startswith("\\\\\n", pos) and not spans.options.hard_wrap:
        tree.children.append(Element("br"))
        spans.pos = pos + 2
        return True
    found = (_ESCAPED_GFM if spans.options.gfm else _ESCAPED).match(src, pos)
    if found is None:
        return False
    tree.add_text(found[1])
    spans.pos = found.end()
    return True


def _read_space(spans: Spans, tree: Element) -> bool:
    tree.children.append(Element("br"))
    spans.pos += 2
    return True


def _read_struck(spans: Spans, tree: Element) -> bool:
    """Read what is struck out; where nothing closes it, nothing behind is looked through again."""
    if not spans.options.gfm or not spans.may_strike or _STRUCK_END.search(spans.src, spans.pos + 2) is None:
        spans.may_strike = False
        return False
    found = _STRUCK.match(spans.src, spans.pos)
    if found is None:
        return False
    struck = Element("html", "del")
    tree.children.append(struck)
    spans.parse(struck, found[1])
    spans.pos = found.end()
    return True


def _add_sign(tree: Element, html: str, text: str) -> None:
    sign = Element("sign", html)
    sign.text = text
    tree.children.append(sign)


_HANDLERS: dict[str, Callable[[Spans, Element], bool]] = {
    "*": read_emphasis,
    "_": read_emphasis,
    "`": _read_code,
    "<": _read_less_than,
    "[": _read_bracket,
    "!": _read_bracket,
    '"': _read_quotes,
    "'": _read_quotes,
    "$": _read_math,
    "{": _read_extension,
    "&": _read_entity,
    "-": _read_typographic,
    ".": _read_typographic,
    ">": _read_typographic,
    "\\": _read_backslash,
    " ": _read_space,
    "~": _read_struck,
}
