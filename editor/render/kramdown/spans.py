"""Spans: emphasis, code, links, quotes and all else that stands in running text, by kramdown's rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Protocol

from editor.render.kramdown.definitions import Target, normal_label
from editor.render.kramdown.element import AttributeList, Element, merge
from editor.render.kramdown.html_spans import read_html_span
from editor.render.kramdown.options import DEFAULTS, Options
from editor.render.kramdown.places import MAX_SPAN_DEPTH, SPAN_DEPTH, Places
from editor.render.kramdown.span_rules import RULES, read_code, read_quotes

Accept = Callable[[Element], bool]
Stop = re.Pattern[str] | None

_WORK_PER_CHARACTER = 2
_LEAST_WORK = 20_000
"""Steps that a text may take before what opens a span is taken for text: nesting that never closes ends there."""
CHARACTERS_PER_STEP = 64
"""Characters that take as long to pass over as one step."""


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


@lru_cache(maxsize=4)
def _starts(*, hard_wrap: bool, typographic: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds the next sign that may begin a span, and that sign or the end of a link's text."""
    signs = _BASE + ("" if hard_wrap else _BREAKS) + (_SIGNS if typographic else "")
    return re.compile(signs), re.compile(rf"[\]]|{signs}")


class Spans:
    """Reads spans; ``src`` is read at ``pos``."""

    def __init__(self, options: Options, names: Names) -> None:
        self.options = options
        self.names = names
        self.src = ""
        self.pos = 0
        self.open: list[Element] = []
        """The elements in which spans are being read, the outermost first."""
        self.work = _LEAST_WORK
        self.places = Places("")
        self._depth = 0
        self._start, self._start_in_link = _starts(hard_wrap=options.hard_wrap, typographic=options.typographic)

    def parse(self, element: Element, text: str) -> None:
        """Read *text* into *element*."""
        if self._start.search(text) is None:
            element.add_text(text)
            return
        saved = self.src, self.pos, self.open, self.places
        self.src, self.pos, self.open, self.places = text, 0, [], Places(text)
        if not saved[0]:
            self.work = max(self.work, 0) + _WORK_PER_CHARACTER * len(text)
        self.run(element)
        self.src, self.pos, self.open, self.places = saved

    def run(self, tree: Element, stop: Stop = None, accept: Accept | None = None, *, in_link: bool = False) -> bool:
        """Read spans into *tree* up to where *stop* stands and is accepted; tell whether it was found."""
        src = self.src
        search = (self._start_in_link if in_link else self._start).search
        self.open.append(tree)
        self._depth += SPAN_DEPTH
        add = tree.add_text
        found_stop = False
        while self.pos < len(src):
            if self.work < 0 and stop is not None:
                break
            found = search(src, self.pos)
            if found is None:
                if stop is None:
                    add(src[self.pos :])
                    self.pos = len(src)
                break
            place = found.start()
            self.work -= 1 + (place - self.pos) // CHARACTERS_PER_STEP
            sign = src[place]
            if place > self.pos and (sign in "\"'" or (sign == ">" and src[place - 1] == " ")):
                place -= 1  # the character before decides
            add(src[self.pos : place])
            self.pos = place
            if stop is not None and stop.match(src, place) and (accept is None or accept(tree)):
                found_stop = True
                break
            handler = RULES.get(sign)
            if handler is None or not handler(self, tree):
                if sign != "\\" and src.startswith(("'", '"'), place + 1):
                    read_quotes(self, tree)
                else:
                    add(src[self.pos])
                    self.pos += 1
        self._depth -= SPAN_DEPTH
        self.open.pop()
        return found_stop

    def run_only(self, tree: Element, start: re.Pattern[str], stop: Stop = None, accept: Accept | None = None) -> bool:
        """Read only code and HTML elements, as far as *start* finds them, into *tree*."""
        src = self.src
        self.open.append(tree)
        self._depth += 1
        found_stop = False
        while self.pos < len(src):
            self.work -= 1
            found = start.search(src, self.pos)
            if found is None:
                if stop is None:
                    tree.add_text(src[self.pos :])
                    self.pos = len(src)
                break
            tree.add_text(src[self.pos : found.start()])
            self.pos = found.start()
            if stop is not None and stop.match(src, self.pos) and (accept is None or accept(tree)):
                found_stop = True
                break
            read = read_code(self, tree) if found[0] == "`" else read_html_span(self, tree)
            if not read:
                tree.add_text(src[self.pos])
                self.pos += 1
        self._depth -= 1
        self.open.pop()
        return found_stop

    def target(self, label: str) -> Target | None:
        """Return what the text, or else the site, says that the normal *label* of a link stands for."""
        found = self.names.link(label)
        return found or (_predefined(self.options.link_defs).get(label) if self.options.link_defs else None)

    def may_open(self) -> bool:
        """Tell whether a span may open here: not too deep in others, and with work left for it."""
        return self.work >= 0 and self._depth <= MAX_SPAN_DEPTH

    def passed_over(self, start: int) -> None:
        """Count the work of having looked through the text from *start* to its end."""
        self.work -= 1 + (len(self.src) - start) // CHARACTERS_PER_STEP

    def apply(self, attributes: dict[str, str], given: AttributeList | None, *, depth: int = 0) -> None:
        """Set what *given* says in *attributes*, first that of the definitions which it names."""
        if given is None:
            return
        for name in given.refs:
            defined = self.names.attributes(name)
            if defined is not None and depth < 16:  # a definition may name itself
                self.apply(attributes, defined, depth=depth + 1)
        merge(attributes, given.pairs)


@lru_cache(maxsize=8)
def _predefined(links: tuple[tuple[str, str, str | None], ...]) -> dict[str, Target]:
    return {normal_label(label): Target(address, title) for label, address, title in links}


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
    spans.src, spans.work, spans.places = text, _LEAST_WORK + _WORK_PER_CHARACTER * len(text), Places(text)
    spans.run_only(root, start)
    for child in root.children:
        if isinstance(child, str):
            yield False, child
        elif child.kind == "codespan":
            yield True, child.value
        else:
            yield False, child.value
