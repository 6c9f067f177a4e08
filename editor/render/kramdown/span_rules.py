"""The rules of spans by the sign that each begins with: code, links, quotes, formulas, entities, breaks…"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from editor.render.kramdown.attributes import read_attributes
from editor.render.kramdown.element import AttributeList, Element
from editor.render.kramdown.emphasis import read_emphasis
from editor.render.kramdown.entities import QUOTE_LETTERS, SYMBOLS, letter_of, named
from editor.render.kramdown.extensions import SPAN_IAL, SPAN_TAG, extension_element, with_options
from editor.render.kramdown.html_spans import read_html_span
from editor.render.kramdown.links import read_link
from editor.render.kramdown.patterns import BLANKS, ID_NAME, S
from editor.render.kramdown.smart_quotes import quotes_at

if TYPE_CHECKING:
    from editor.render.kramdown.spans import Spans

_BACKTICKS = re.compile("`+")
_SPACE = re.compile(S)
_AUTOLINK = re.compile(r"<((mailto|https?|ftps?):.+?|[\w.-]+?@[\w.-]+?)>")
_ENTITY = re.compile(r"&(?:([a-zA-Z0-9_:][a-zA-Z0-9_.:-]*)|#([0-9]+)|#x([0-9a-fA-F]+));")
_FOOTNOTE = re.compile(rf"\[\^({ID_NAME})\]")
_MATH = re.compile(r"\$\$(.*?)\$\$", re.DOTALL)
_TYPOGRAPHIC = re.compile(r"---|--|\.\.\.|\\<<|\\>>|<< | >>|<<|>>")
_ESCAPED = re.compile(r"""\\([\\.*_+`<>()\[\]{}#!:|"'$=-])""")
_ESCAPED_GFM = re.compile(r"""\\([\\.*_+`<>()\[\]{}#!:|"'$=~-])""")
_STOPS = {name: re.compile(rf"\{{:/(?:{name})?\}}") for name in ("comment", "nomarkdown", "options")}
_STRUCK = re.compile(rf"~~(?!{S}|~)(.*?[^ \t\r\n\f\v~])~~", re.DOTALL)
_STRUCK_END = re.compile(r"[^ \t\r\n\f\v~]~~")


def read_code(spans: Spans, tree: Element) -> bool:
    """Read code between backticks, or backticks that open none as text."""
    src, start = spans.src, spans.pos
    behind = _BACKTICKS.match(src, start).end()  # type: ignore[union-attr] # it stands at one
    run = src[start:behind]
    lonely = len(run) == 1
    if lonely and _SPACE.match(src, behind) and (start == 0 or _SPACE.match(src, start - 1)):
        end = -1
    else:
        end = spans.places.next(run, behind)
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
    found = _AUTOLINK.match(spans.src, spans.pos) if spans.places.comes(">", spans.pos) else None
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


def read_quotes(spans: Spans, tree: Element) -> bool:
    """Read one quote or two, with the character before them where that decides which they are."""
    text, signs, spans.pos = quotes_at(spans.src, spans.pos)
    tree.add_text(text)
    for sign in signs:
        _add_sign(tree, "smart_quote", "", sign, QUOTE_LETTERS[sign])
    return True


def _read_math(spans: Spans, tree: Element) -> bool:
    if not spans.src.startswith("$$", spans.pos) or not spans.places.comes("$$", spans.pos + 2):
        return False
    found = _MATH.match(spans.src, spans.pos)
    if found is None:
        return False
    spans.pos = found.end()
    tree.children.append(Element("math", found[1].strip(BLANKS)))
    return True


def _read_extension(spans: Spans, tree: Element) -> bool:
    src, pos = spans.src, spans.pos
    if not spans.places.comes("}", pos):
        return False
    if src.startswith(("{::", "{:/"), pos):
        tag = SPAN_TAG.match(src, pos)
        if tag:
            return _read_span_tag(spans, tree, tag)
    last = tree.children[-1] if tree.children else None
    found = SPAN_IAL.match(src, pos) if isinstance(last, Element) else None
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
        stop = _STOPS[name]
        place = spans.places.next(stop, end)
        if place < 0:
            return False
        body, end = spans.src[end:place], stop.match(spans.src, place).end()  # type: ignore[union-attr] # found there
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
    code = named(found[1]) if found[1] else _number(found[2], 10) if found[2] else _number(found[3], 16)
    if code is None:
        _add_sign(tree, "entity", "", 38, "&")
        tree.add_text(found[0][1:])
    else:
        _add_sign(tree, "entity", found[0], code, letter_of(code) or "")
    return True


def _number(digits: str, base: int) -> int:
    """Return what *digits* say, or a number beyond all characters where they are many."""
    return int(digits.lstrip("0")[:8] or "0", base)


def _read_typographic(spans: Spans, tree: Element) -> bool:
    found = _TYPOGRAPHIC.match(spans.src, spans.pos) if spans.options.typographic else None
    if found is None:
        return False
    spans.pos = found.end()
    if found[0][0] == "\\":
        for sign in found[0][1:]:
            _add_sign(tree, "entity", "", ord(sign), sign)
    else:
        name, text = SYMBOLS[found[0]]
        _add_sign(tree, "symbol", name, 0, text)
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
    if not spans.options.gfm or not spans.may_open() or not spans.places.comes(_STRUCK_END, spans.pos + 2):
        return False
    found = _STRUCK.match(spans.src, spans.pos)
    if found is None:
        return False
    struck = Element("html", "del")
    tree.children.append(struck)
    spans.parse(struck, found[1])
    spans.pos = found.end()
    return True


def _add_sign(tree: Element, kind: str, value: str, code: int, text: str) -> None:
    sign = Element(kind, value)
    sign.level, sign.text = code, text
    tree.children.append(sign)


RULES: dict[str, Callable[[Spans, Element], bool]] = {
    "*": read_emphasis,
    "_": read_emphasis,
    "`": read_code,
    "<": _read_less_than,
    "[": _read_bracket,
    "!": _read_bracket,
    '"': read_quotes,
    "'": read_quotes,
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
