"""What stands in running text, by kramdown's rules: emphasis, code, links, HTML; and where its signs are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

_SPACE = " \t\r\n\f\v"
_SIGN = re.compile(r"[*_`<\[$\\]|!(?=\[)|~(?=~)|\{(?=[:{%])|\]")
_TICKS = re.compile("`+")
_ESCAPED = re.compile(r"""\\[\\.*_+`<>()\[\]{}#!:|"'$=~-]""")
_LIQUID = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_EXTENSION = re.compile(r"\{::(comment|nomarkdown)[^}]*\}.*?\{:/(?:\1)?\}|\{:[^}]+\}", re.DOTALL)
_ATTRIBUTES = re.compile(r"\{:(?!:|/)[^}]+\}")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_AUTOLINK = re.compile(r"<(?:(?:mailto|https?|ftps?):[^>]+|[\w.-]+?@[\w.-]+?)>")
_TAG = re.compile(
    r"<(?P<close>/)?(?P<name>[A-Za-z_][\w:.-]*)"
    r"(?:[ \t\r\n]+[^\s<>=\"'/]+(?:\s*=\s*(?:\w+|\"[^\"]*\"|'[^']*'))?)*\s*(?P<empty>/)?>"
)
_FOOTNOTE = re.compile(r"\[\^[a-zA-Z0-9_][a-zA-Z0-9_-]*\]")
_MATH = re.compile(r"\$\$.*?\$\$", re.DOTALL)
_STRUCK = re.compile(r"~~(?![ \t\r\n\f\v~])(.*?[^ \t\r\n\f\v~])~~", re.DOTALL)
_REFERENCE = re.compile(r"[ \t\r\n\f\v]*?\[[^\]]*\]")
_ANGLES = re.compile(r"\(<.*?>")
_TITLE = re.compile(r"[ \t\r\n\f\v]*?([\"'])(.+?)\1[ \t\r\n\f\v]*?\)", re.DOTALL)
_PARENTHESIS = re.compile(r"(\()|(\))|[ \t\r\n\f\v](?=['\"])")
_WITHOUT_BODY = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905 - a list of words
)
_READ_INSIDE = frozenset(
    """a abbr acronym b bdo big button cite del dfn em i ins label q rb rbc rp rt rtc ruby select small span strong sub
    sup tt""".split()  # noqa: SIM905
)
_BLOCKS = frozenset(
    """address article aside applet blockquote body caption colgroup dd div dl dt fieldset figcaption footer form h1 h2
    h3 h4 h5 h6 header hgroup html head iframe legend menu li main map nav ol optgroup p pre section summary table tbody
    td th thead tfoot tr ul""".split()  # noqa: SIM905
)
_WORK_PER_CHARACTER = 3
_LEAST_WORK = 20_000


class Kind(Enum):
    """What a part of running text is."""

    STRONG = "strong"
    EMPHASIS = "em"
    STRUCK = "del"
    CODE = "code"
    LINK = "a"
    IMAGE = "img"
    ELEMENT = "element"
    COMMENT = "comment"
    ATTRIBUTES = "attributes"
    ATOM = "atom"  # an address in angles, a footnote's number, mathematics, Liquid, a lonely tag


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of the text from *start* to *end*; what its signs enclose is from *inner_start* to *inner_end*."""

    kind: Kind
    start: int
    inner_start: int
    inner_end: int
    end: int
    name: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it can only be taken as a whole: nothing may be marked within it."""
        return self.kind in _WHOLE or (self.kind is Kind.ELEMENT and self.name not in _READ_INSIDE)


_WHOLE = frozenset((Kind.CODE, Kind.COMMENT, Kind.ATTRIBUTES, Kind.ATOM, Kind.IMAGE))


@lru_cache(maxsize=4)  # one wish asks several times about the same passage
def marks_in(text: str) -> tuple[Mark, ...]:
    """Return what stands in *text*, the running text of one block, in the order of their places."""
    scanner = _Scanner(text)
    scanner.run(None)
    return tuple(sorted(scanner.found, key=lambda mark: (mark.start, -mark.end)))


Stop = Callable[[int], bool] | None


class _Scanner:
    """Reads *text* from *pos* on as kramdown's span parser does; *open* are the kinds that it is within."""

    def __init__(self, text: str, work: int | None = None) -> None:
        self.text = text
        self.pos = 0
        self.found: list[Mark] = []
        self._open: list[Kind] = []
        self._images: list[int] = []
        self._work = _LEAST_WORK + _WORK_PER_CHARACTER * len(text) if work is None else work

    def run(self, stop: Stop) -> bool:
        """Read on until *stop* says so of a place, or to the end; tell whether it did, which none is asked to."""
        text = self.text
        self._images.append(0)
        stopped = stop is None
        while self.pos < len(text):
            found = _SIGN.search(text, self.pos)
            if found is None:
                self.pos = len(text)
                break
            self._work -= 1
            self.pos = found.start()
            if stop is not None and stop(self.pos):
                stopped = True
                break
            self._read(text[self.pos])
        self._images.pop()
        return stopped

    def _read(self, sign: str) -> None:
        if sign in "*_":
            self._emphasis(sign)
        elif sign == "`":
            self._code()
        elif sign in "[!":
            self._bracket()
        elif sign == "<":
            self._less_than()
        elif sign == "~":
            self._struck()
        elif sign == "\\":
            found = _ESCAPED.match(self.text, self.pos)
            self.pos = found.end() if found else self.pos + 1
        else:
            self._whole(sign)

    def _add(self, kind: Kind, start: int, inner: tuple[int, int], end: int, name: str = "") -> None:
        self.found.append(Mark(kind, start, *inner, end, name))

    def _may_open(self) -> bool:
        return self._work >= 0 and len(self._open) < 90

    def _emphasis(self, sign: str) -> None:
        text, start = self.text, self.pos
        delimiter = sign * 2 if text.startswith(sign * 2, start) else sign
        kind = Kind.STRONG if len(delimiter) == 2 else Kind.EMPHASIS
        behind = start + len(delimiter)
        before = text[max(0, start - 2) : start]
        in_word = sign == "_" and (before[-1:].isalpha() or (before[-1:] == "-" and before[:-1].isalpha()))
        if in_word or text[behind : behind + 1] in _SPACE or kind in self._open or not self._may_open():
            self.pos = behind
            return
        if self._inside_emphasis(delimiter, kind, start):
            return
        within = self._open[-1] if self._open else None
        if kind is Kind.STRONG and within is not Kind.EMPHASIS and self._inside_emphasis(sign, Kind.EMPHASIS, start):
            return
        self.pos = behind

    def _inside_emphasis(self, delimiter: str, kind: Kind, start: int) -> bool:
        text = self.text
        begin = start + len(delimiter)
        if text.find(delimiter, begin) < 0:
            return False
        count = len(self.found)

        def closes(place: int) -> bool:
            if not text.startswith(delimiter, place) or place == begin or text[place - 1] in _SPACE:
                return False
            lonely = delimiter * 2
            if kind is Kind.EMPHASIS and text.startswith(lonely, place) and not text.startswith(lonely[0] * 3, place):
                return False
            behind = place + len(delimiter)
            return delimiter[0] != "_" or not text[behind : behind + 1].isalnum()

        self.pos = begin
        self._open.append(kind)
        closed = self.run(closes)
        self._open.pop()
        if not closed:
            del self.found[count:]
            self._work -= (len(text) - begin) // 64
            return False
        self._add(kind, start, (begin, self.pos), self.pos + len(delimiter))
        self.pos += len(delimiter)
        return True

    def _code(self) -> None:
        text, start = self.text, self.pos
        run = _TICKS.match(text, start)
        behind = run.end() if run else start + 1
        size = behind - start
        lonely = size == 1 and text[behind : behind + 1] in _SPACE and (start == 0 or text[start - 1] in _SPACE)
        end = -1 if lonely else text.find("`" * size, behind)
        if end < 0:
            self.pos = behind
            return
        inner_start, inner_end = behind, end
        if size > 1:
            inner_start += text.startswith(" ", inner_start) and inner_start < inner_end
            inner_end -= inner_end > inner_start and text[inner_end - 1] == " "
        self._add(Kind.CODE, start, (inner_start, inner_end), end + size)
        self.pos = end + size

    def _struck(self) -> None:
        found = _STRUCK.match(self.text, self.pos) if self._may_open() else None
        if found is None:
            self._work -= (len(self.text) - self.pos) // 64
            self.pos += 1
            return
        inside = _Scanner(found[1], self._work)
        inside.run(None)
        self._work = inside._work
        at = found.start(1)
        self.found.extend(
            replace(
                mark,
                start=mark.start + at,
                inner_start=mark.inner_start + at,
                inner_end=mark.inner_end + at,
                end=mark.end + at,
            )
            for mark in inside.found
        )
        self._add(Kind.STRUCK, found.start(), found.span(1), found.end())
        self.pos = found.end()

    def _bracket(self) -> None:
        text, start = self.text, self.pos
        if found := _FOOTNOTE.match(text, start):
            self._add(Kind.ATOM, start, (start, start), found.end())
            self.pos = found.end()
            return
        is_image = text[start] == "!"
        inside = start + 1 + is_image
        nested = not is_image and (Kind.LINK in self._open or Kind.IMAGE in self._open)
        if nested or not self._may_open() or text.startswith("^", inside) or text.find("]", inside) < 0:
            self.pos = inside
            return
        count = len(self.found)
        brackets = 1

        def closes(place: int) -> bool:
            nonlocal brackets
            if text[place] == "]":
                brackets -= 1
            elif text[place] in "[!":
                brackets += 1
            else:
                return False
            return brackets == self._images[-1]

        kind = Kind.IMAGE if is_image else Kind.LINK
        self.pos = inside
        self._open.append(kind)
        closed = self.run(closes)
        self._open.pop()
        inner_end = self.pos
        end = self._target(inner_end + 1) if closed else None
        if end is None:
            del self.found[count:]
            self._work -= (inner_end - start) // 64
            self.pos = inside
            return
        if is_image:
            del self.found[count:]  # what is written there is told, not shown
            if self._images:
                self._images[-1] += 1
        self._add(kind, start, (inside, inner_end), end)
        self.pos = end

    def _target(self, place: int) -> int | None:
        """Return where the address or the label of a link ends that begins at *place*."""
        text = self.text
        if reference := _REFERENCE.match(text, place):
            return reference.end()
        if not text.startswith("(", place):
            return None
        at = place
        if text.startswith("(<", place) and (angles := _ANGLES.match(text, place)):
            at = angles.end()
            if text.startswith(")", at):
                return at + 1
        else:
            if (liquid := _LIQUID.match(text, place + 1)) is not None and text.startswith(")", liquid.end()):
                return liquid.end() + 1
            depth = 0
            for found in _PARENTHESIS.finditer(text, place):
                self._work -= 1
                at = found.end()
                depth += 1 if found[1] else -1 if found[2] else 0
                if depth == 0:
                    return at
                if not (found[1] or found[2]):
                    break
        title = _TITLE.match(text, at)
        return title.end() if title else None

    def _less_than(self) -> None:
        text, start = self.text, self.pos
        if found := _COMMENT.match(text, start):
            self._add(Kind.COMMENT, start, (start + 4, found.end() - 3), found.end())
            self.pos = found.end()
            return
        if found := _AUTOLINK.match(text, start):
            self._add(Kind.ATOM, start, (start + 1, found.end() - 1), found.end())
            self.pos = found.end()
            return
        tag = _TAG.match(text, start)
        if tag is None:
            self.pos = start + 1
            return
        self.pos = tag.end()
        name = tag["name"].lower()
        if tag["close"] or tag["empty"] or name in _WITHOUT_BODY or name in _BLOCKS or not self._may_open():
            self._add(Kind.ATOM, start, (start, start), tag.end())
            return
        closing = re.compile(rf"</{re.escape(name)}[ \t\r\n]*>", re.IGNORECASE)
        if name in _READ_INSIDE:
            self._open.append(Kind.ELEMENT)
            closed = self.run(lambda place: closing.match(text, place) is not None)
            self._open.pop()
            end = closing.match(text, self.pos) if closed else None
        else:
            end = closing.search(text, self.pos)
        self.pos = end.end() if end else len(text)  # what is never closed takes all that comes
        self._add(Kind.ELEMENT, start, (tag.end(), end.start() if end else self.pos), self.pos, name)

    def _whole(self, sign: str) -> None:
        """Read what is taken as a whole, or pass over the sign."""
        text, start = self.text, self.pos
        kind = Kind.ATOM
        found = None
        if sign == "$":
            found = _MATH.match(text, start)
        elif sign == "{":
            if found := _ATTRIBUTES.match(text, start):
                kind = Kind.ATTRIBUTES
            else:
                found = _LIQUID.match(text, start) or _EXTENSION.match(text, start)
        if found is None:
            self.pos = start + 1
            return
        self._add(kind, start, (start, start), found.end())
        self.pos = found.end()
