"""The tree as HTML, letter by letter as kramdown writes it; what crosses blocks is left as slots."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape as escape_all

from editor.render.kramdown.crossing import (
    FootnoteMark,
    FootnotesHere,
    Heading,
    HeadingId,
    OwnId,
    Slot,
    TableOfContents,
    Unfilled,
    slot_mark,
    slot_text,
    without_slots,
)
from editor.render.kramdown.element import Child, Element
from editor.render.kramdown.entities import entity_html, quotes_html, symbols_html
from editor.render.kramdown.header_ids import gfm_base, kramdown_base
from editor.render.kramdown.markup import attributes_html, escape_text, escape_value
from editor.render.kramdown.numbering import BACK_LINKS
from editor.render.kramdown.options import Options
from editor.render.kramdown.patterns import WITHOUT_BODY
from editor.render.kramdown.rouge import highlighted

_LANGUAGE = re.compile(r"\blanguage-([^ \t\r\n\f\v]+)")
_NO_TOC = re.compile(r"\bno_toc\b")
_AUTO_IDS = re.compile(r"auto_ids(?:-([a-zA-Z0-9_-]+))?")
_SHOWN_SPACES = re.compile(r"(^[ \t]+)|([ \t]+$)|([ \t]+)", re.MULTILINE)
_CJK = (  # Han, Hiragana and Katakana
    r"\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff"
    r"\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff6f\uff71-\uff9d\U00020000-\U0002fa1f"
)
_CJK_BREAK = re.compile(rf"(?<=[{_CJK}])\n(?=[{_CJK}])")


class Writer:
    """Writes one tree, with slots for what has to be filled in for the whole text."""

    def __init__(
        self, options: Options, *, abbreviations: dict[str, tuple[str, dict[str, str]]], lists_headers: bool = True
    ) -> None:
        self.options = options
        self._lists_headers = lists_headers
        self._slots: list[Slot] = []
        self._headings: list[Heading] = []
        self._abbreviations = abbreviations
        self._stack: list[Element] = []
        self._in_html = 0
        self._has_rouge = options.highlighter == "rouge"
        self._quotes = quotes_html(options.smart_quotes, options.entity_output)
        self._symbols = symbols_html(options.typographic_symbols, options.entity_output)
        self._space = entity_html(0xA0, "", options.entity_output)

    def write(self, tree: Element) -> Unfilled:
        """Return the HTML of what stands in *tree*."""
        return self._unfilled(self._inner(tree, -2))

    def write_footnote(self, tree: Element) -> Unfilled:
        """Return the HTML of a footnote's content, with `numbering.BACK_LINKS` where the links back go."""
        item = Element("li", is_block=True)
        item.children = list(tree.children)
        paragraph = self._last_paragraph(item)
        if paragraph is None:
            paragraph = Element("p", is_block=True)
            item.children.append(paragraph)
            paragraph.children.append(Element("raw", BACK_LINKS))
        else:
            links = f"{self._space}{BACK_LINKS}" if self.options.footnote_backlink else ""
            paragraph.children.append(Element("raw", links))
        self._in_html += 1  # headers in footnotes get their ids as those in HTML do
        html = self._inner(item, 4)
        self._in_html -= 1
        first = next(item.elements(), None)
        is_tight = first is not None and first.kind == "p" and first.transparent
        return self._unfilled(html if is_tight else f"\n{html}    ")

    def _unfilled(self, html: str) -> Unfilled:
        return Unfilled(html, tuple(self._slots), tuple(self._headings))

    def _last_paragraph(self, item: Element) -> Element | None:
        last = _last(item)
        if last is None:
            return None
        if last.kind == "p":
            return last
        if not self.options.footnote_backlink_inline:
            return None
        while last is not None and last.kind not in ("p", "header"):
            last = _last(last)
        return last

    def _inner(self, element: Element, indent: int) -> str:
        self._stack.append(element)
        indent += 2
        parts = []
        for child in element.children:
            parts.append(self._text(child) if isinstance(child, str) else _WRITERS[child.kind](self, child, indent))
        self._stack.pop()
        return "".join(parts)

    def _text(self, text: str) -> str:
        html = escape_text(text)
        return _CJK_BREAK.sub("", html) if self.options.remove_line_breaks_for_cjk else html

    def _blank(self, _element: Element, _indent: int) -> str:
        return "\n"

    def _raw(self, element: Element, _indent: int) -> str:
        return element.value

    def _entity(self, element: Element, _indent: int) -> str:
        return entity_html(element.level, element.value, self.options.entity_output)

    def _quote(self, element: Element, _indent: int) -> str:
        return self._quotes[element.level]

    def _symbol(self, element: Element, _indent: int) -> str:
        return self._symbols[element.value]

    def _paragraph(self, element: Element, indent: int) -> str:
        if element.transparent:
            return self._inner(element, indent)
        image = element.children[0] if len(element.children) == 1 else None
        if isinstance(image, Element) and image.kind == "img" and "standalone" in image.refs:
            return _figure(element, image, indent)
        return _block("p", element.attributes, self._inner(element, indent), indent)

    def _code_block(self, element: Element, indent: int) -> str:
        attributes = dict(element.attributes)
        classes = attributes.get("class", "")
        found = _LANGUAGE.search(classes)
        language = found[1] if found else None
        if found:
            rest = (classes[: found.start()] + classes[found.end() :]).strip()
            attributes["class"] = rest
            if not rest:
                del attributes["class"]
        shift = " " * indent
        how = self.options.code_blocks
        html = highlighted(element.value, element.language or language, how) if self._has_rouge else None
        if html is not None:
            attributes["class"] = _highlighted(attributes.get("class", ""), language or how.default_language)
            return f"{shift}<div{attributes_html(attributes)}>{html}{shift}</div>\n"
        code = escape_all(element.value, quote=False).removesuffix("\n")
        if "show-whitespaces" in element.attributes.get("class", "").split():
            code = _SHOWN_SPACES.sub(_shown_spaces, code)
        inside = f' class="language-{escape_value(language)}"' if language else ""
        return f"{shift}<pre{attributes_html(attributes)}><code{inside}>{code}\n</code></pre>\n"

    def _code_span(self, element: Element, _indent: int) -> str:
        attributes = dict(element.attributes)
        found = _LANGUAGE.search(attributes.get("class", ""))
        language = found[1] if found else None
        how = self.options.code_spans
        html = highlighted(element.value, language, how) if self._has_rouge else None
        if html is not None:
            attributes["class"] = _highlighted(attributes.get("class", ""), language or how.default_language)
            return f"<code{attributes_html(attributes)}>{html}</code>"
        return f"<code{attributes_html(attributes)}>{escape_all(element.value, quote=False)}</code>"

    def _indented(self, element: Element, indent: int) -> str:
        shift = " " * indent
        tag = element.kind
        return f"{shift}<{tag}{attributes_html(element.attributes)}>\n{self._inner(element, indent)}{shift}</{tag}>\n"

    def _list(self, element: Element, indent: int) -> str:
        if "toc" in element.refs or "footnotes" in element.refs:
            return self._giving_place(element, indent)
        return self._indented(element, indent)

    def _giving_place(self, element: Element, indent: int) -> str:
        """Return the slot of a list that may show the contents, or else the footnotes, or else itself."""
        names = [name for name in ("footnotes", "toc") if name in element.refs]
        first = len(self._slots)
        self._slots += [FootnotesHere("", 0)] * len(names)  # kept free: slots are numbered as they stand
        text = self._indented(element, indent)
        end = len(self._slots)
        for index, name in zip(range(first + len(names) - 1, first - 1, -1), names, strict=True):
            if name == "toc":
                self._slots[index] = TableOfContents(element.kind, tuple(element.attributes.items()), text, end)
            else:
                self._slots[index] = FootnotesHere(text, end)
            text = slot_mark(index)
        return text

    def _header(self, element: Element, indent: int) -> str:
        attributes = dict(element.attributes)
        options = self.options
        listed = element.level in options.toc_levels and not _NO_TOC.search(attributes.get("class", ""))
        id_ = attributes.get("id")
        place = ""
        if id_ is not None:
            place = slot_text(self._slots, OwnId(id_))
        elif options.auto_ids and options.gfm and not self._in_html:
            place = slot_text(self._slots, HeadingId(gfm_base(element.text), options.auto_id_prefix))
        elif options.auto_ids:
            slot = HeadingId(kramdown_base(element.text), options.auto_id_prefix, is_gfm=False)
            place = slot_text(self._slots, slot)
        if listed and place and self._lists_headers:
            aside = Writer(options, abbreviations=self._abbreviations, lists_headers=False)
            entry = aside._inner(_for_contents(element), indent)
            self._headings.append(Heading(element.level, len(self._slots) - 1, without_slots(entry)))
        has_given = id_ is None and options.auto_ids  # then the GFM parser looks for no header in it
        self._in_html += has_given
        inner = self._inner(element, indent)
        self._in_html -= has_given
        attributes.pop("id", None)
        level = min(6, max(1, element.level + options.header_offset))
        return f"{' ' * indent}<h{level}{attributes_html(attributes)}{place}>{inner}</h{level}>\n"

    def _rule(self, element: Element, indent: int) -> str:
        return f"{' ' * indent}<hr{attributes_html(element.attributes)} />\n"

    def _item(self, element: Element, indent: int) -> str:
        shift = " " * indent
        inner = self._inner(element, indent)
        first = next(element.elements(), None)
        start = f"{shift}<{element.kind}{attributes_html(element.attributes)}>"
        if first is None or (first.kind == "p" and first.transparent):
            return f"{start}{inner}{shift if inner.endswith(chr(10)) else ''}</{element.kind}>\n"
        return f"{start}\n{inner}{shift}</{element.kind}>\n"

    def _term(self, element: Element, indent: int) -> str:
        attributes = dict(element.attributes)
        if "id" not in attributes:
            for ref in self._stack[-1].refs:
                if found := _AUTO_IDS.match(ref):
                    attributes["id"] = (found[1] or "") + kramdown_base(element.text, fallback="")
                    break
        return _block("dt", attributes, self._inner(element, indent), indent)

    def _html(self, element: Element, indent: int) -> str:
        self._in_html += 1
        inner = self._inner(element, indent)
        self._in_html -= 1
        name = element.value
        start = f"<{name}{attributes_html(element.attributes)}"
        if not element.is_block:
            return f"{start} />" if not inner and name in WITHOUT_BODY else f"{start}>{inner}</{name}>"
        outside = self._stack[-1].kind != "html" or self._stack[-1].model != "raw"
        shift = " " * indent
        if element.closed and element.model == "raw":
            end = " />"
        elif inner and element.model != "block":
            end = f">{inner}</{name}>"
        elif inner:
            end = f">\n{inner.removesuffix(chr(10))}\n{shift}</{name}>"
        else:
            end = " />" if name in WITHOUT_BODY else f"></{name}>"
        return f"{shift}{start}{end}\n" if outside else start + end

    def _comment(self, element: Element, indent: int) -> str:
        outside = self._stack[-1].kind != "html" or self._stack[-1].model != "raw"
        return f"{' ' * indent}{element.value}\n" if element.is_block and outside else element.value

    def _row(self, element: Element, indent: int) -> str:
        for column, cell in enumerate(element.elements()):
            cell.level = column
        return self._indented(element, indent)

    def _cell(self, element: Element, indent: int) -> str:
        inner = self._inner(element, indent)
        row, part, table = ([Element("")] * 3 + self._stack)[-3:][::-1]  # HTML may give a cell without a table
        attributes = element.attributes
        if row.kind == "tr" and element.level < len(table.alignment) and (alignment := table.alignment[element.level]):
            before = f"{attributes['style']}; " if "style" in attributes else ""
            attributes = {**attributes, "style": f"{before}text-align: {alignment}"}
        return _block("th" if part.kind == "thead" else "td", attributes, inner or self._space, indent)

    def _break(self, _element: Element, _indent: int) -> str:
        return "<br />"

    def _span(self, element: Element, indent: int) -> str:
        return f"<{element.kind}{attributes_html(element.attributes)}>{self._inner(element, indent)}</{element.kind}>"

    def _image(self, element: Element, _indent: int) -> str:
        return f"<img{attributes_html(element.attributes)} />"

    def _footnote(self, element: Element, _indent: int) -> str:
        return f"<sup>{slot_text(self._slots, FootnoteMark(element.value))}</sup>"

    def _math(self, element: Element, indent: int) -> str:
        attributes = element.attributes
        if self.options.math_engine != "mathjax":
            attributes = {**attributes, "class": f"{attributes.get('class', '')} kdmath".lstrip()}
            if element.is_block:
                return _block("div", attributes, f"$$\n{element.value}\n$$", indent)
            return f"<span{attributes_html(attributes)}>${element.value}$</span>"
        formula = escape_all(element.value, quote=False)
        if element.is_block:
            shown = f"\\[{formula}\\]\n"
            return _block("div", attributes, shown, indent) if attributes else shown
        return f"<span{attributes_html(attributes)}>${element.value}$</span>" if attributes else f"\\({formula}\\)"

    def _abbreviation(self, element: Element, _indent: int) -> str:
        title, given = self._abbreviations[element.value]
        attributes = {**given, "title": title} if title else given
        return f"<abbr{attributes_html(attributes)}>{element.value}</abbr>"


def _highlighted(classes: str, language: str) -> str:
    """Return *classes* with that of the highlighter and, first, that of *language*; another one there gives way."""
    classes = f"{classes} highlighter-rouge".lstrip()
    other = _LANGUAGE.match(classes)
    return f"language-{language}{classes[other.end() :]}" if other else f"language-{language} {classes}"


def _last(element: Element) -> Element | None:
    child = element.children[-1] if element.children else None
    return child if isinstance(child, Element) else None


def _block(tag: str, attributes: dict[str, str], body: str, indent: int) -> str:
    return f"{' ' * indent}<{tag}{attributes_html(attributes)}>{body}</{tag}>\n"


def _figure(paragraph: Element, image: Element, indent: int) -> str:
    """Return a paragraph of one image that refers to ``standalone`` as a figure."""
    outer, inner = dict(paragraph.attributes), dict(image.attributes)
    for name in ("class", "id"):
        if name in inner and name not in outer:
            outer[name] = inner.pop(name)
    shift = " " * indent
    return (
        f"{shift}<figure{attributes_html(outer)}>\n{shift}  <img{attributes_html(inner)} />\n"
        f"{shift}  <figcaption>{inner.get('alt', '')}</figcaption>\n{shift}</figure>\n"
    )


def _shown_spaces(found: re.Match[str]) -> str:
    suffix = "-l" if found[1] else "-r" if found[2] else ""
    return "".join(
        f'<span class="ws-tab{suffix}">\t</span>' if sign == "\t" else f'<span class="ws-space{suffix}">&#8901;</span>'
        for sign in found[0]
    )


def _for_contents(element: Element) -> Element:
    """Return a copy of a header's content as the table of contents shows it: without links and footnotes."""
    copy = Element(element.kind, element.value, is_block=element.is_block)
    for name in ("attributes", "text", "model", "closed", "alignment", "level", "language", "ial"):
        setattr(copy, name, getattr(element, name))
    copy.children = [part for child in element.children for part in _parts_for_contents(child)]
    return copy


def _parts_for_contents(child: Child) -> list[Child]:
    if isinstance(child, str):
        return [child]
    if child.kind == "footnote":
        return []
    copy = _for_contents(child)
    return copy.children if child.kind == "a" else [copy]


_WRITERS: dict[str, Callable[[Writer, Element, int], str]] = {
    "blank": Writer._blank,
    "p": Writer._paragraph,
    "codeblock": Writer._code_block,
    "codespan": Writer._code_span,
    "blockquote": Writer._indented,
    "ul": Writer._list,
    "ol": Writer._list,
    "dl": Writer._indented,
    "table": Writer._indented,
    "thead": Writer._indented,
    "tbody": Writer._indented,
    "tfoot": Writer._indented,
    "tr": Writer._row,
    "td": Writer._cell,
    "th": Writer._cell,
    "li": Writer._item,
    "dd": Writer._item,
    "dt": Writer._term,
    "header": Writer._header,
    "hr": Writer._rule,
    "html": Writer._html,
    "comment": Writer._comment,
    "raw": Writer._raw,
    "entity": Writer._entity,
    "smart_quote": Writer._quote,
    "symbol": Writer._symbol,
    "br": Writer._break,
    "a": Writer._span,
    "em": Writer._span,
    "strong": Writer._span,
    "img": Writer._image,
    "footnote": Writer._footnote,
    "math": Writer._math,
    "abbreviation": Writer._abbreviation,
}
