"""HTML turned into kramdown's own elements: the option ``html_to_native`` (``Parser::Html::ElementConverter``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.render.kramdown.element import Child, Element
from editor.render.kramdown.entities import QUOTE_LETTERS, SYMBOLS, letter_of, named
from editor.render.kramdown.native_tables import is_simple_table, to_native_table
from editor.render.kramdown.patterns import CONTENT_MODEL, SPAN_ELEMENTS, S

_WITHOUT_TEXT = frozenset("html head hgroup ol ul dl table colgroup tbody thead tfoot tr select optgroup".split())  # noqa: SIM905
_WRAPPED = frozenset(
    """body section nav article aside header footer address div li dd blockquote figure figcaption fieldset
    form""".split()  # noqa: SIM905
)
_WITHOUT_BLANKS = _WRAPPED | {"td", "th"}
_STRIPPED = frozenset(
    """address article aside blockquote body caption dd div dl dt fieldset figcaption form footer header h1 h2 h3 h4 h5
    h6 legend li nav p section td th""".split()  # noqa: SIM905
)
_SIMPLE = frozenset("em strong blockquote hr br img p thead tbody tfoot tr td th ul ol dl li dt dd".split())  # noqa: SIM905
_BLOCKS = frozenset("blank p header blockquote codeblock ul ol li dl dt dd table td hr".split())  # noqa: SIM905
_EMPHASIS = {"em": "em", "i": "em", "strong": "strong", "b": "strong"}
_NAME_OF_KIND = {"codespan": "code", "codeblock": "pre", "header": "h1"}
_ENTITY = re.compile(r"&(?:([a-zA-Z0-9_:][a-zA-Z0-9_.:-]*)|#([0-9]{1,8})|#x([0-9a-fA-F]{1,6}));")
_SPACES = re.compile(f"{S}+")
_QUOTES = ("lsquo", "rsquo", "ldquo", "rdquo")
_SYMBOLS = {name: letter for name, letter in SYMBOLS.values() if len(letter) == 1}
_HIGHLIGHTER = re.compile(rf"{S}+\bhighlighter-[a-zA-Z0-9_]+\b|\bhighlighter-[a-zA-Z0-9_]+\b{S}*")
_LANGUAGE = re.compile(r"\blanguage-[^ \t\r\n\f\v]+")
_CDATA = re.compile(rf"\A(?:%{S}*)?<!\[CDATA\[\n?(.*?)(?:{S}%)?\]\]>\Z", re.DOTALL)
_MATH_TYPE = re.compile(r"\bmath/tex\b")
_BLANKS = " \t\r\n\f\v"


def to_native(element: Element) -> None:
    """Turn the HTML *element*, and what stands in it, into kramdown's elements where there are such."""
    _convert(element, converts=True, keeps_text=False, parent=None)


def _convert(element: Element, *, converts: bool, keeps_text: bool, parent: Element | None) -> None:
    if element.kind == "comment":
        name = "div" if parent is None else parent.value if parent.kind == "html" else _NAME_OF_KIND.get(parent.kind)
        element.is_block = CONTENT_MODEL.get(name or (parent.kind if parent else ""), "raw") != "span"
    elif element.kind == "html":
        name = element.value
        if not converts:
            _keep(element, converts=False, keeps_text=keeps_text)
        elif name in _EMPHASIS:
            _to_emphasis(element)
        elif name == "a":
            _to_link(element)
        elif re.fullmatch("h[1-6]", name):
            words = "".join(_texts(element))
            _become(element, "header")
            element.level, element.text = int(name[1]), words
            _convert_children(element, converts=True)
        elif name in ("code", "pre"):
            _to_code(element)
        elif name == "textarea":
            _keep(element, converts=True, keeps_text=True)
        elif name == "table":
            _to_table(element)
        elif name == "script" and _MATH_TYPE.search(element.attributes.get("type", "")):
            _to_math(element)
        elif name == "script":
            _keep(element, converts=True, keeps_text=False)
        else:
            _convert_other(element, name, keeps_text=keeps_text)


def _convert_other(element: Element, name: str, *, keeps_text: bool) -> None:
    if name in _WITHOUT_TEXT:
        element.children = [child for child in element.children if not isinstance(child, str)]
    if name in _SIMPLE:
        _become(element, name)
        _convert_children(element, converts=True, keeps_text=keeps_text)
    else:
        _keep(element, converts=True, keeps_text=keeps_text)
    children = element.children
    if name in _STRIPPED and children:
        if isinstance(children[0], str):
            children[0] = children[0].lstrip(_BLANKS)
        if isinstance(children[-1], str):
            children[-1] = children[-1].rstrip(_BLANKS)
    if name in _WITHOUT_BLANKS:
        element.children = _without_blanks(children)
    if name in _WRAPPED:
        element.children = _wrapped(element.children)


def _without_blanks(children: list[Child]) -> list[Child]:
    last = len(children) - 1
    return [
        child
        for place, child in enumerate(children)
        if not isinstance(child, str)
        or child.strip(_BLANKS)
        or not (place in (0, last) or (_is_block(children[place - 1]) and _is_block(children[place + 1])))
    ]


def _wrapped(children: list[Child]) -> list[Child]:
    """Return *children* with each run of text and spans in a paragraph that does not show."""
    wrapped: list[Child] = []
    paragraph: Element | None = None
    for child in children:
        if _is_block(child):
            paragraph = None
            wrapped.append(child)
            continue
        if paragraph is None:
            paragraph = Element("p", is_block=True)
            paragraph.transparent = True
            wrapped.append(paragraph)
        paragraph.children.append(child)
    return wrapped


def _is_block(child: Child) -> bool:
    return not isinstance(child, str) and child.is_block


def _become(element: Element, kind: str) -> None:
    """Make *element* one of *kind*; an attribute list that waited is lost, as with kramdown's."""
    element.kind, element.value, element.model, element.ial = kind, "", "", None
    element.is_block, element.closed = kind in _BLOCKS, False


def _keep(element: Element, *, converts: bool, keeps_text: bool) -> None:
    element.is_block = element.value not in SPAN_ELEMENTS
    element.model = CONTENT_MODEL.get(element.value, "raw") if converts else "raw"
    element.closed, element.ial = False, None
    _convert_children(element, converts=converts, keeps_text=keeps_text)


def _convert_children(element: Element, *, converts: bool, keeps_text: bool = False) -> None:
    children: list[Child] = []
    for child in element.children:
        if isinstance(child, str):
            children.extend(_read_text(child, keeps_blanks=keeps_text or not converts))
        else:
            _convert(child, converts=converts, keeps_text=keeps_text, parent=element)
            children.append(child)
    element.children = children


def _read_text(text: str, *, keeps_blanks: bool) -> Iterator[Child]:
    """Yield *text* with its entities as elements."""
    if not keeps_blanks:
        text = _SPACES.sub(" ", text)
    start = 0
    while found := _ENTITY.search(text, start):
        yield text[start : found.start()]
        start = found.end()
        name = found[1]
        code = named(name) if name else int(found[2]) if found[2] else int(found[3], 16)
        if name in _QUOTES:
            yield _sign("smart_quote", "", _QUOTES.index(name), QUOTE_LETTERS[_QUOTES.index(name)])
        elif name in _SYMBOLS:
            yield _sign("symbol", name, 0, _SYMBOLS[name])
        elif code is None:
            yield _sign("entity", "", 38, "&")
            start = found.start() + 1
        else:
            yield _sign("entity", found[0], code, letter_of(code) or "")
    if text[start:]:
        yield text[start:]


def _sign(kind: str, value: str, code: int, text: str) -> Element:
    sign = Element(kind, value)
    sign.level, sign.text = code, text
    return sign


def _texts(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _texts(child)


def _to_link(element: Element) -> None:
    if element.attributes.get("href") is not None:
        _become(element, "a")
        _convert_children(element, converts=True)
    else:
        _keep(element, converts=False, keeps_text=False)


def _to_emphasis(element: Element) -> None:
    words = "".join(_texts(element))
    if words[:1].strip(_BLANKS) != words[:1] or words[-1:].strip(_BLANKS) != words[-1:]:
        _keep(element, converts=False, keeps_text=False)
    else:
        _become(element, _EMPHASIS[element.value])
        _convert_children(element, converts=True)


def _to_code(element: Element) -> None:
    words = []
    for part in _read_text("".join(_texts(element)), keeps_blanks=True):
        if not isinstance(part, str) and part.kind == "entity" and not part.text:  # what no character stands for
            _keep(element, converts=False, keeps_text=True)
            return
        words.append(part if isinstance(part, str) else part.text)
    attributes, inside = element.attributes, element.children
    is_span = element.value == "code"
    _become(element, "codespan" if is_span else "codeblock")
    if is_span and "class" in attributes:
        attributes["class"] = _HIGHLIGHTER.sub("", attributes["class"])
    elif not is_span and len(inside) == 1 and isinstance(inside[0], Element) and inside[0].value == "code":
        language = _LANGUAGE.search(inside[0].attributes.get("class", ""))
        if language:
            attributes["class"] = f"{language[0]} {attributes.get('class', '')}".rstrip()
    element.value = "".join(words)
    element.children = []


def _to_table(element: Element) -> None:
    if is_simple_table(element):
        element.children = [child for child in element.children if not isinstance(child, str)]
        _convert_children(element, converts=True)
        _become(element, "table")
        to_native_table(element)
    else:
        _keep(element, converts=False, keeps_text=False)


def _to_math(element: Element) -> None:
    is_block = "mode=display" in element.attributes.pop("type")
    first = element.children[0] if element.children else ""
    source = first if isinstance(first, str) else first.value
    _become(element, "math")
    element.is_block = is_block
    element.value = _CDATA.sub(r"\1", source)
    element.children = []
