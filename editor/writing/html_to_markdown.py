"""HTML as Markdown of which kramdown makes the same again."""

from __future__ import annotations

import html as entities
import re
from collections.abc import Callable

from bs4 import Tag
from bs4.element import NavigableString, PageElement
from markdownify import MarkdownConverter

from editor.writing.addresses import spelled
from editor.writing.clean_html import BLOCKS, cleaned
from editor.writing.marks import code_delimiters

_LANGUAGE = re.compile(r"(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*)([\w+#.-]+)")
_SIGNS = re.compile(r"[\\`*\[\]<|]|(?<![^\W_])_|_(?![^\W_])|\$(?=\$)|~(?=~)|-(?=-)|\.(?=\.\.)|\{(?=:)")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LIQUID = re.compile(r"\{(?=[{%])")
_AT_START = re.compile(r"(\s*)(?:(#{1,6}|[+:-])(?=\s|$)|(>)|([0-9]+)(?=\.(?:\s|$))|(=+\s*$)|(\^)(?=\s*$))")
_FENCES = re.compile(r"`{3,}")
_CELL, _HEAD = "\x1f", "\x1e"
_KEPT = "sub sup ins abbr ruby rt rp rb small cite dfn bdo".split()  # noqa: SIM905 - read as a list of words
_RAW = ("kbd", "samp", "mark")
_MARKED = ("a", "b", "strong", "em", "i", "s", "del", "strike", "img", "code", "pre", "table", "blockquote", "hr", "dl")
_STRUCTURE = (*_MARKED, "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "ruby", "sub", "sup", "kbd", "mark")
_EDITOR = re.compile(r"white-space\s*:\s*pre", re.IGNORECASE)
_FIXED = re.compile(r"font-family\s*:[^;\"]*(?:mono|consol|courier|menlo)", re.IGNORECASE)


def html_to_markdown(html: str) -> str:
    """Return *html* as Markdown without a line end behind it; empty where it says no more than its plain text.

    It is cleaned first. What kramdown has no sign for and passes on, such as ruby, stays HTML; text is escaped so that
    neither kramdown nor Liquid takes it for more. Code copied from an editor is no structure: its plain text is.
    """
    first = html[:2000]
    if _EDITOR.search(first) and _FIXED.search(first):
        return ""
    soup = cleaned(html)
    paragraphs = [tag for tag in soup.find_all("p") if tag.get_text().strip()]
    if not soup.find(_STRUCTURE) and len(paragraphs) < 2:
        return ""
    return str(_Converter().convert_soup(soup)).strip()


class _Converter(MarkdownConverter):
    """markdownify with kramdown's signs. Its methods get the element, its converted text, and the tags around it."""

    def __init__(self) -> None:
        super().__init__(heading_style="atx", bullets="-", wrap=True, wrap_width=None, keep_inline_images_in=["td"])

    def process_text(self, el: NavigableString, parent_tags: set[str] | None = None) -> str:
        text = str(super().process_text(el, parent_tags=parent_tags))  # type: ignore[misc] # its stub is short
        if parent_tags and ("_noformat" in parent_tags or "td" in parent_tags or "th" in parent_tags):
            return text
        return _AT_START.sub(_escape_start, text, count=1) if _begins_line(el) and _AT_START.match(text) else text

    def escape(self, text: str, parent_tags: set[str]) -> str:
        text = _SIGNS.sub(r"\\\g<0>", _ENTITY.sub("&amp;", text))
        return _LIQUID.sub("&#123;", text)

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        bare = text.strip()
        if "_noformat" in parent_tags or not bare:
            return text
        address = str(el.get("href"))
        before, behind = " " * text.startswith(" "), " " * text.endswith(" ")
        if el.get_text().strip() == address and re.match(r"(?:https?|ftp):[^\s<>]+$", address):
            return f"{before}<{address}>{behind}"
        return f"{before}[{bare}]({spelled(address)}{_title(el)}){behind}"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        words = " ".join(str(el.get("alt") or "").split())
        words = re.sub(r"[\[\]\\]", r"\\\g<0>", words)
        return f"![{words}]({spelled(str(el.get('src')))}{_title(el)})"

    def convert_br(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if "td" in parent_tags or "th" in parent_tags:
            return "<br />"
        return " " if "_inline" in parent_tags else "  \n"

    def convert_code(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        code = " ".join(el.get_text().split())
        if "pre" in parent_tags or not code:
            return text
        before, behind = code_delimiters(code)
        return _raw(f"{before}{code}{behind}", code, line=" ")

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        for line_break in el.find_all("br"):
            line_break.replace_with("\n")
        code = el.get_text().strip("\n").replace("\r\n", "\n").replace("\r", "\n")
        if not code.strip():
            return ""
        fence = "`" * max(3, *(len(run) + 1 for run in _FENCES.findall(code)), 3)
        return "\n\n" + _raw(f"{fence}{_language(el)}\n{code}\n{fence}", code, line="\n") + "\n\n"

    def convert_list(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if not text.strip():
            return ""
        end = "\n^\n\n" if _next(el) == el.name else "\n"
        if "li" in parent_tags:
            return f"\n{text.rstrip()}{end}"
        return f"\n\n{text.rstrip()}{end}\n"

    convert_ul = convert_list
    convert_ol = convert_list

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = re.sub(r"^(\[[ x]\]) +", r"\1 ", text.strip())
        if not text:
            return ""
        mark = "- "
        if el.parent is not None and el.parent.name == "ol":
            start = str(el.parent.get("start") or "1")
            mark = f"{(int(start) if start.isdecimal() else 1) + len(el.find_previous_siblings('li'))}. "
        indented = text.replace("\n", "\n" + " " * len(mark))
        indented = re.sub(r"^[ \t]+$", "", indented, flags=re.MULTILINE)
        loose = el.find("p", recursive=False) is not None and el.find_next_sibling("li") is not None
        return mark + indented + ("\n\n" if loose else "\n")

    def convert_input(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return "[x] " if el.has_attr("checked") else "[ ] "

    def convert_blockquote(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = text.strip()
        if not text:
            return ""
        end = "\n^\n\n" if _next(el) == el.name else "\n\n"
        return "\n\n" + "\n".join(f"> {line}" if line else ">" for line in text.split("\n")) + end

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: set[str]) -> str:
        words = " ".join(text.split())
        if not words or "_inline" in parent_tags:
            return words
        if words.endswith("#"):
            words = words[:-1] + r"\#"
        return f"\n\n{'#' * max(1, min(6, n))} {words}\n\n"

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        span = str(el.get("colspan") or "1")
        cell = re.sub(r"\s*<br />\s*", "<br />", re.sub(r"\s*\n\s*", " ", text.strip()))
        return cell + _CELL * max(1, min(100, int(span) if span.isdecimal() else 1))

    convert_th = convert_td

    def convert_tr(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        cells = el.find_all(("td", "th"), recursive=False)
        is_head = bool(cells) and (
            all(cell.name == "th" for cell in cells) or (el.parent is not None and el.parent.name == "thead")
        )
        return f"\n{_HEAD if is_head else ''}{text}\n" if cells else ""

    def convert_caption(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return ""

    def convert_table(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        rows = [line for line in text.split("\n") if _CELL in line]
        if not rows:
            return ""
        cells = [row.removeprefix(_HEAD).split(_CELL)[:-1] for row in rows]
        columns = max(map(len, cells))
        lines = ["| " + " | ".join([*row, *[""] * (columns - len(row))]) + " |" for row in cells]
        heads = 0
        while heads < len(rows) and rows[heads].startswith(_HEAD):
            heads += 1
        if heads or len(rows) > 1:
            # Word processors tell no header from the rest; few but kramdown show a table that has none.
            heads = heads or 1
            lines.insert(heads, "|" + "|".join(_rule(el, column) for column in range(columns)) + "|")
            if heads == len(rows):
                lines.append("|" + "   |" * columns)
        caption = el.find("caption")
        before = " ".join(caption.get_text().split()) if caption is not None else ""
        return "\n\n" + (f"{self.escape(before, set())}\n\n" if before else "") + "\n".join(lines) + "\n\n"


def _kept(name: str) -> Callable[[_Converter, Tag, str, set[str]], str]:
    def convert(converter: _Converter, el: Tag, text: str, parent_tags: set[str]) -> str:
        title = entities.escape(str(el.get("title") or ""))
        return f"<{name}{f' title={chr(34)}{title}{chr(34)}' if title else ''}>{text}</{name}>" if text else ""

    return convert


def _kept_raw(name: str) -> Callable[[_Converter, Tag, str, set[str]], str]:
    def convert(converter: _Converter, el: Tag, text: str, parent_tags: set[str]) -> str:
        words = entities.escape(" ".join(el.get_text().split()), quote=False)
        return f"<{name}>{_LIQUID.sub('&#123;', words)}</{name}>" if words else ""

    return convert


for _name in _KEPT:
    setattr(_Converter, f"convert_{_name}", _kept(_name))
for _name in _RAW:
    setattr(_Converter, f"convert_{_name}", _kept_raw(_name))
setattr(_Converter, "convert_strike", MarkdownConverter.convert_del)  # type: ignore[attr-defined] # noqa: B010


def _title(el: Tag) -> str:
    title = " ".join(str(el.get("title") or "").split())
    if not title:
        return ""
    if '"' not in title:
        return f' "{title}"'
    return f" '{title}'" if "'" not in title else ' "' + title.replace('"', "&quot;") + '"'


def _language(el: Tag) -> str:
    """Return the language that the code, or what is around it, says it is in."""
    around = [el, el.find("code"), el.parent, el.parent.parent if el.parent else None]
    for tag in around:
        if tag is None or not isinstance(tag, Tag):
            continue
        found = _LANGUAGE.search(" ".join(tag.get_attribute_list("class")))
        if found and found[1] not in ("plaintext", "text", "none"):
            return found[1]
    return ""


def _rule(table: Tag, column: int) -> str:
    """Return the dashes of a column, with colons for how its first cell is aligned."""
    row = table.find("tr")
    cells = row.find_all(("td", "th"), recursive=False) if isinstance(row, Tag) else []
    if column >= len(cells):
        return "---"
    cell = cells[column]
    found = re.search(r"text-align\s*:\s*(left|right|center)", str(cell.get("style") or ""))
    side = found[1] if found else str(cell.get("align") or "")
    return {"left": ":--", "right": "--:", "center": ":-:"}.get(side, "---")


def _raw(markdown: str, code: str, *, line: str) -> str:
    """Return *markdown* so that Liquid leaves what it would read in *code* as it is."""
    if ("{{" not in code and "{%" not in code) or "endraw" in code:
        return markdown
    gap = line if line == "\n" else ""
    return "{% raw %}" + gap + markdown + gap + "{% endraw %}"


def _escape_start(found: re.Match[str]) -> str:
    if found[6]:
        return f"{found[1]}&#94;"  # a backslash before it is shown
    if found[4]:
        return f"{found[1]}{found[4]}\\"
    return f"{found[1]}\\{found[0][len(found[1]) :]}"


def _begins_line(el: PageElement) -> bool:
    """Tell whether the text is the first of its line."""
    node: PageElement | None = el
    while node is not None:
        before = node.previous_sibling
        while isinstance(before, NavigableString) and not before.strip():
            before = before.previous_sibling
        if before is not None:
            return isinstance(before, Tag) and (before.name in BLOCKS or before.name in ("br", "input"))
        node = node.parent
        if isinstance(node, Tag) and node.name in BLOCKS:
            return True
    return True


def _next(el: Tag) -> str:
    """Return the name of the element right behind, nothing where text stands between."""
    behind = el.next_sibling
    while isinstance(behind, NavigableString) and not behind.strip():
        behind = behind.next_sibling
    return behind.name if isinstance(behind, Tag) else ""
