"""Marks written with full-width signs, which kramdown does not know: what is offered in their place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.parts import is_code, parts_of
from editor.writing.passages import passage_at

_HALF = str.maketrans("＃０１２３４５６７８９．＞＊＿～｀－＋", "#0123456789.>*_~`-+")
_AT_START = re.compile(
    r"(?:(?P<heading>[#＃]{1,6})[ \t　]+"
    r"|(?P<number>[0-9０-９]{1,3}[.．])[ \t　]*(?![0-9０-９])"
    r"|(?P<bullet>[・－＊＋])[ \t　]*(?![・－＊＋])|(?P<dash>[-*+])　"
    r"|(?P<quote>[>＞])[ \t　]*)"
)
_AROUND = re.compile(r"(?P<sign>＊＊|＊|～～|｀)(?P<text>(?:(?!(?P=sign))[^\n])+)(?P=sign)")
_LINK = re.compile(r"(?P<image>[!！])?[\[［](?P<text>[^\[\]［］\n]*)[\]］][(（](?P<address>[^()（）\s]+)[)）]")
_FENCE = re.compile(r"[｀～]{3}(?P<language>[\w+-]*)$", re.ASCII)


class Meant(Enum):
    """What full-width signs are taken to be meant as."""

    HEADING = "heading"
    NUMBER = "number"
    BULLET = "bullet"
    QUOTE = "quote"
    MARK = "mark"
    LINK = "link"
    FENCE = "fence"


@dataclass(frozen=True, slots=True)
class Offer:
    """A change that is offered, and not made by itself; *written*, at *start*, is replaced by *suggested*."""

    meant: Meant
    start: int
    written: str
    suggested: str
    change: Change


def offered(body: Body, caret: int) -> Offer | None:
    """Return what is offered for full-width signs at the start of the caret's line, or closed right before it.

    None in code, and where signs of half width stand that kramdown knows.
    """
    parts = parts_of(body.line_at(caret))
    if is_code(body, parts):
        return None
    return _at_start(body, caret) or _before_caret(body, caret)


def _at_start(body: Body, caret: int) -> Offer | None:
    parts = parts_of(body.line_at(caret))
    text = parts.text
    start = parts.line.start + parts.content
    if fence := _FENCE.match(text):
        sign = "```" if text[0] == "｀" else "~~~"
        return _offer(body, caret, Meant.FENCE, start, start + len(text), sign + fence["language"])
    found = _AT_START.match(text)
    if found is None or parts.has_item or found[0].isascii() or caret < start + found.end():
        return None
    meant = Meant.BULLET if found.lastgroup == "dash" else Meant(found.lastgroup)
    sign = "-" if meant is Meant.BULLET and found[0][0] not in "*＊+＋" else found[0].translate(_HALF).rstrip(" \t　")
    return _offer(body, caret, meant, start, start + found.end(), sign + " ")


def _before_caret(body: Body, caret: int) -> Offer | None:
    passage = passage_at(body, caret)
    if passage is None:
        return None
    line = body.line_at(caret)
    before = body.text(max(line.start, caret - 400), caret)
    for pattern, meant in ((_AROUND, Meant.MARK), (_LINK, Meant.LINK)):
        found = next((found for found in pattern.finditer(before) if found.end() == len(before)), None)
        if found is None or (meant is Meant.LINK and found[0] == _as_link(found)):
            continue
        if meant is Meant.MARK:
            sign = found["sign"].translate(_HALF)
            inside = found["text"].strip(" \t　")
            if not inside:
                continue
            new = sign + inside + sign
        else:
            new = _as_link(found)
        return _offer(body, caret, meant, caret - len(found[0]), caret, new)
    return None


def _as_link(found: re.Match[str]) -> str:
    return f"{'!' if found['image'] else ''}[{found['text']}]({found['address']})"


def _offer(body: Body, caret: int, meant: Meant, start: int, end: int, new: str) -> Offer:
    written = body.text(start, end)
    draft = Draft(body)
    draft.replace(start, end, new)
    place = start + len(new) if caret == end else draft.moved(caret)
    return Offer(meant, start, written, new, draft.change(Selection.at(place)))
