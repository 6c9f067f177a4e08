"""What is seen of a piece of HTML: its leaves, which are the lines and boxes that hold text.

Left out is what does not show, or shows alike: ids, classes, wrappers, titles, comments, entity spelling, whitespace,
and typography: quotes are straight, dashes and dots as they are typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote

from editor.checks.two_engines.content import SEAM, content_of
from editor.checks.two_engines.github import LINES_MARK

NOWHERE = (-1, -1)


@dataclass(frozen=True, slots=True)
class Leaf:
    """Text in its boxes; two leaves are equal when they look alike, wherever their *lines* are."""

    path: tuple[str, ...]
    """The boxes, from the outermost: ``ul``, ``•`` or ``3.`` for an item's first leaf, ``th``, ``pre``…"""
    content: tuple[str, ...]
    """Runs of text; what is no text begins with a NUL: marks that open and close, images, breaks, boxes to tick."""
    lines: tuple[int, int] = field(default=NOWHERE, compare=False)


_INLINE = {
    "b": "strong",
    "strong": "strong",
    "i": "em",
    "em": "em",
    "s": "del",
    "strike": "del",
    "del": "del",
    **{
        name: name
        for name in ("code", "sup", "sub", "kbd", "mark", "u", "ins", "small", "q", "samp", "tt", "ruby", "rt")
    },
}
_UNSEEN_INLINE = frozenset(
    ["span", "font", "abbr", "acronym", "cite", "dfn", "var", "bdo", "time", "label", "big", "rp", "rb", "data", "wbr"]
)
_BOXES = frozenset("ul ol blockquote table tr td th dt dd pre h1 h2 h3 h4 h5 h6 details summary".split())  # noqa: SIM905
_CLOSED_BY = {
    "li": ("li", ["ul", "ol"]),
    "dt": ("dt dd", ["dl"]),
    "dd": ("dt dd", ["dl"]),
    "tr": ("tr td th", ["table", "thead", "tbody", "tfoot"]),
    "td": ("td th", ["tr"]),
    "th": ("td th", ["tr"]),
}
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_UNREAD = frozenset(["script", "style", "template", "title", "noscript"])
_PLAIN = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "--", "—": "---", "…": "...", "«": "<<", "»": ">>", "\u00a0": " "}
)


def leaves_of(html: str, *, github: bool = False) -> list[Leaf]:
    """Return the leaves of *html*; on *github* bare addresses are links, and ``[x]`` begins a task."""
    reader = _Reader(github=github)
    reader.feed(html)
    reader.close()
    reader.end_leaf()
    return reader.leaves


class _Reader(HTMLParser):
    """Walks HTML from left to right; elements that nothing closes are closed as browsers do it, roughly."""

    def __init__(self, *, github: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.leaves: list[Leaf] = []
        self._github = github
        self._open: list[str] = []
        self._numbers: list[int] = []
        self._first: list[bool] = []
        """Of each open item and row: whether its first leaf is still to come."""
        self._content: list[str] = []
        self._lines = NOWHERE
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _UNREAD:
            self._unread += 1
        elif self._unread:
            return
        elif tag in _INLINE:
            if not (tag == "code" and "pre" in self._open):
                self._content.append(f"\0<{_INLINE[tag]}")
        elif tag == "a":
            href = given.get("href")
            self._content.append("\0<a " + (unquote(href).strip() if href is not None else ""))
        elif tag == "img":
            alt = " ".join((given.get("alt") or "").split())
            self._content.append(f"\0img {unquote(given.get('src') or '').strip()} {alt}")
        elif tag == "br":
            self._content.append("\0br")
        elif tag == "input":
            self._content.append("\0[x]" if "checked" in given else "\0[ ]")
        elif tag.startswith("math-"):
            self._content.append(f"\0{tag}")
        elif tag in _UNSEEN_INLINE:
            self._content.append(SEAM)
        else:
            self._open_box(tag, given)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        elif self._unread or tag in _VOID or tag.startswith("math-"):
            return
        elif tag in _INLINE or tag == "a":
            if not (tag == "code" and "pre" in self._open):
                self._content.append(f"\0>{_INLINE.get(tag, tag)}")
        elif tag in _UNSEEN_INLINE:
            self._content.append(SEAM)
        else:
            self._close_box(tag)

    def handle_comment(self, data: str) -> None:
        if data.startswith(LINES_MARK):
            first, end = data[1:].split(",")
            self.end_leaf()
            self._lines = int(first), int(end)

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self._content.append(data.replace("\0", "").translate(_PLAIN))

    def end_leaf(self, *, even_empty: bool = False) -> None:
        """Add what was gathered as a leaf, if it shows."""
        content = content_of(self._content, self._open, github=self._github)
        self._content = []
        if not content and not even_empty:
            return
        self.leaves.append(Leaf(self._path(), content, self._lines))

    def _open_box(self, tag: str, given: dict[str, str | None]) -> None:
        self.end_leaf()
        if "p" in self._open:
            self._close_to("p", ["li", "td", "th", "dd", "blockquote"])
        closed, within = _CLOSED_BY.get(tag, ("", []))
        for name in closed.split():
            self._close_to(name, within)
        if tag in _VOID:
            if tag == "hr":
                self.leaves.append(Leaf((*self._path(), "hr"), (), self._lines))
            return
        if tag in ("ul", "ol"):
            start = given.get("start") or "1"
            self._numbers.append(int(start) if re.fullmatch(r"-?[0-9]{1,9}", start) else 1)
        if tag in ("li", "tr"):
            self._first.append(True)
        if tag in ("td", "th"):
            align = re.search(r"text-align:\s*(\w+)", given.get("style") or "")
            tag = f"{tag}:{align[1]}" if align and align[1] != "left" else tag
        self._open.append(tag)

    def _close_box(self, tag: str) -> None:
        names = [name.split(":")[0] for name in self._open]
        if tag not in names:
            self.end_leaf()
            return
        while True:
            name = self._open[-1].split(":")[0]
            self.end_leaf(even_empty=name in ("td", "th") or (name == "li" and self._first[-1]))
            self._open.pop()
            if name in ("li", "tr"):
                self._first.pop()
            if name == "li" and self._numbers:
                self._numbers[-1] += 1
            if name in ("ul", "ol"):
                self._numbers.pop()
            if name == tag:
                return

    def _close_to(self, tag: str, within: list[str]) -> None:
        """Close an open *tag* if no box of those *within* which another may stand lies between."""
        for name in reversed(self._open):
            name = name.split(":")[0]
            if name == tag:
                self._close_box(tag)
                return
            if name in within:
                return

    def _path(self) -> tuple[str, ...]:
        path: list[str] = []
        lists = firsts = 0
        for depth, name in enumerate(self._open):
            if name in ("ul", "ol"):
                lists += 1
                path.append(name)
            elif name == "li":
                ordered = next((n for n in reversed(self._open[:depth]) if n in ("ul", "ol")), "ul") == "ol"
                sign = f"{self._numbers[lists - 1]}." if ordered and lists else "•"
                path.append(sign if self._first[firsts] else "li")
                self._first[firsts] = False
                firsts += 1
            elif name == "tr":
                path.append("tr" if self._first[firsts] else "…")
                self._first[firsts] = False
                firsts += 1
            elif name == "p":
                if any(n in ("li", "dd") for n in self._open[max(0, depth - 1) : depth]):
                    path.append("p")
            elif name.split(":")[0] in _BOXES:
                path.append("td" + name[2:] if name.startswith(("td", "th")) else name)
        return tuple(path)
