"""Brackets without a partner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress, count

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import PostRule, Reading
from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Span

RULE = "unbalanced-bracket"
_PARTNER = dict(zip("」』）)】〕》〉］]", "「『(([〔《〈[[", strict=True)) | {"】": "【"}
_FAMILY = {"（": "(", "［": "["} | {sign: sign for sign in "「『(【〔《〈["}
_BRACKET = re.compile(r"[「『（(【〔《〈［\[」』）)】〕》〉］\]]")
# What has brackets that are not of the sentence: intervals, faces.
_NO_BRACKET = re.compile(
    r"[(\[]\s?[-+0-9a-z∞.]{1,8}\s?,\s?[-+0-9a-z∞.]{1,8}\s?[)\]]"
    r"|[>＞]?[（(][^（()）「」\n]{0,10}[ω∀Д´｀≧≦▽゜ﾟ；;・＾^*]{2}[^（()）「」\n]{0,10}[)）]?"
)
# What stands before a bracket that is alone and right: the number of an item, the eyes of a face.
_NUMBER = re.compile(r"(?:\A|[\s、。，：:;；・「→/])(?:[0-9０-９]{1,2}|[a-zA-Zａ-ｚア-ン①-⑳]|[ivx]{1,4}|例|注|補)\Z")
_EYES = re.compile(r"(?:\A|\W)[:;=][-o^']?[()（）\[\]]*\Z")
_FACE = re.compile(r"[\^><;T_][\^><;T_]\Z")
# What stands behind one: a face that lies on its other side, an aside that breaks off.
_BEHIND = re.compile(r"[-o^']?(?:[:;](?!\w)|=(?!\s*\w))|ry\b|[笑泣爆汗](?![^（()）]*[)）])")
_BEFORE = 6
_REACH = 6
"""Paragraphs behind the one with an opening bracket in which it may close: a speech, a remark."""


@dataclass(frozen=True, slots=True)
class _Lone:
    sign: str
    family: str
    opens: bool
    span: Span


def _lone(paragraph: Paragraph) -> tuple[_Lone, ...]:
    """Return the brackets of *paragraph* that have no partner in it."""
    text = paragraph.text
    if paragraph.kind is Kind.TABLE or not _BRACKET.search(text):
        return ()
    prose = paragraph.prose
    blanked = _NO_BRACKET.sub(lambda found: " " * len(found[0]), text)
    opened: list[_Lone] = []
    lone: list[_Lone] = []
    for found in _BRACKET.finditer(blanked):
        sign = found[0]
        span = prose.span(*found.span())
        if sign in _FAMILY:
            if not _is_right(text, found.start()):
                opened.append(_Lone(sign, _FAMILY[sign], True, span))
            continue
        family = _PARTNER[sign]
        nearby = [one.family for one in opened[-4:]]
        if family in nearby:
            number = len(opened) - 1 - nearby[::-1].index(family)
            lone += opened[number + 1 :]
            del opened[number:]
        elif not _is_right(text, found.start()):
            lone.append(_Lone(sign, family, False, span))
    # The words of a link are often the title of another page, cut short.
    links = [prose.span(link.start, link.end) for link in prose.links if link]
    alone = [one for one in (*lone, *opened) if not any(link.start <= one.span.start < link.end for link in links)]
    return tuple(sorted(alone, key=lambda one: one.span.start))


def _is_right(text: str, place: int) -> bool:
    """Tell whether the bracket at *place* is right although it is alone."""
    before = text[max(0, place - _BEFORE) : place]
    if text[place] in _FAMILY:
        return bool(_EYES.search(before) or _BEHIND.match(text, place + 1))
    return bool(_EYES.search(before) or _FACE.search(before) or _NUMBER.search(before))


def _find(reading: Reading) -> Iterator[Problem]:
    waiting: list[tuple[int, int, _Lone]] = []
    numbers = compress(count(), reading.values(_lone))
    for number, (placed, lone) in zip(numbers, reading.each(_lone), strict=True):
        while waiting and number - 1 - waiting[0][0] > _REACH:
            _, start, one = waiting.pop(0)
            yield _problem(one, start)
        for one in lone:
            if one.opens:
                waiting.append((number, placed.start, one))
                continue
            partner = next(
                (place for place, (begun, _, other) in enumerate(waiting)
                 if other.family == one.family and 0 < number - begun <= _REACH),
                None,
            )  # fmt: skip
            if partner is None:
                yield _problem(one, placed.start)
            else:
                del waiting[partner]
    for _, start, one in waiting:
        yield _problem(one, start)


def _problem(one: _Lone, start: int) -> Problem:
    message = Message.BRACKET_NOT_CLOSED if one.opens else Message.BRACKET_NOT_OPENED
    return Problem(RULE, Severity.ADVICE, one.span.moved(start), message, (one.sign,))


UNBALANCED_BRACKET = PostRule(RULE, _find, (_lone,))
