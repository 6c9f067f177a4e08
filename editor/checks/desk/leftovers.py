"""What a program left that wrote the text: marks of its end, a fence around all of it, words to whoever asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph, Placed
from editor.checks.desk.removal import without_block, without_sentence
from editor.checks.desk.rule import PostRule, Reading
from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Edit, Span

MARKER_RULE = "stray-marker"
CHAT_RULE = "chat-leftover"
_MARKER = re.compile(
    r"[ \t]*(?:[-=*_#~]{2,9} ?(?:END|EOF|START|BEGIN)(?:[ _](?:OF)?[ _]?[A-Z]{1,20})? ?[-=*_#~]{2,9}"
    r"|<\|[a-z_]{2,30}\|>|\\?\[/?(?:END|EOF|INST|ASSISTANT|OUTPUT|本文終了)\\?\]|<</?SYS>>|</?s>"
    r"|【(?:END|終わり|本文終了|出力終了)】|</?(?:output|response|answer|article|blog_post)>)[ \t]*",
)
_WRAPPER = re.compile(r"[ \t\r\n]*```(?:markdown|md|mdx|html)[ \t]*(?:\r\n|\r|\n)", re.IGNORECASE)
_FENCE = re.compile(r"^```[^`\r\n]*$", re.MULTILINE)
_LAST_FENCE = re.compile(r"(?:^|(?:\r\n|\r|\n))```[ \t\r\n]*\Z")
_GREETING = re.compile(
    r"(?:Sure|Certainly|Of course|Absolutely)[!,.]? (?:[Hh]ere(?:['’]s| is| are)|I(?:['’]ll|['’]d| can| will| would))"
    r"|(?:Sure|Certainly|Absolutely)!\Z|As an AI\b"
    r"|Here(?:['’]s| is) (?:a|an|the|your) (?:revised|rewritten|updated|polished|draft|translated|improved) "
    r"|(?:承知(?:いた)?しました|かしこまりました|了解(?:いたし|し)ました|もちろんです)[。！!]"
    r"(?:\s*(?:以下|それでは|では|次の|ご)|\Z)"
    r"|以下(?:に|は|が)[^。]{0,30}(?:作成|執筆|生成|出力|修正|リライト)"
    r"(?:しました|いたしました|したものです|した(?:記事|文章)です)"
)
_FAREWELL = re.compile(
    r"(?:Please )?[Ll]et me know if you(?:['’]d like| would like| want| need) "
    r"(?:me to|any (?:changes|adjust|further|more)|an? (?:different|shorter|longer))"
    r"|Would you like me to|Feel free to ask if you"
    r"|(?:他に|ほかに|さらに)[^。]{0,20}(?:ご質問|ご要望|調整|修正)[^。]{0,20}"
    r"(?:お知らせください|お申し付けください|お気軽に)"
    r"|(?:修正|調整|変更|加筆)(?:が必要|のご希望|してほしい)[^。]{0,20}(?:お知らせ|お申し付け|お伝え)ください"
)


def is_marker(paragraph: Paragraph) -> bool:
    """Tell whether *paragraph* is nothing but a mark that a program left."""
    return paragraph.noted(_marker) is not None


def _marker(paragraph: Paragraph) -> str | None:
    line = paragraph.source.strip()
    return line if len(line) < 80 and _MARKER.fullmatch(line) else None


def _find_markers(reading: Reading) -> Iterator[Problem]:
    source = reading.source
    for placed, _ in reading.each(_has_marker):
        marker = placed.paragraph.noted(_marker)
        if marker is None:
            yield _marker_line_left(placed)
            continue
        start = source.index(marker, placed.start)
        span = Span(start, start + len(marker))
        fix = without_block(source, placed)
        yield Problem(MARKER_RULE, Severity.WARNING, span, Message.MARKER_LEFT, (marker,), fix)
    yield from _wrapper(reading)


def _has_marker(paragraph: Paragraph) -> bool:
    return is_marker(paragraph) or paragraph.noted(marker_line) > 0


def _marker_line_left(placed: Placed) -> Problem:
    """Return what is told of a mark on the last line of a paragraph."""
    begin = placed.paragraph.noted(marker_line)
    text = placed.paragraph.source.rstrip()
    marker = text[begin:].strip()
    before = text[:begin].rstrip("\r\n")
    span = Span(placed.start + begin, placed.start + len(text))
    fix = Edit(placed.start + len(before), text[len(before) :], "")
    return Problem(MARKER_RULE, Severity.WARNING, span, Message.MARKER_LEFT, (marker,), fix)


def marker_line(paragraph: Paragraph) -> int:
    """Return where the last line of *paragraph* begins, if it is a mark and not all there is; else 0."""
    text = paragraph.source.rstrip()
    begin = max(text.rfind("\n"), text.rfind("\r")) + 1
    return begin if begin and _MARKER.fullmatch(text, begin) else 0


def _wrapper(reading: Reading) -> Iterator[Problem]:
    """Find a fence of Markdown around the whole body, which shows it as code."""
    body = reading.post.body
    opening = _WRAPPER.match(reading.source, body.start)
    if opening is None:
        return
    text = reading.source[opening.end() :]
    fences = list(_FENCE.finditer(text))
    closing = _LAST_FENCE.search(text)
    if len(fences) % 2 == (closing is None):
        return
    if closing is not None and len(fences) > 1 and fences[0][0].rstrip() == "```":
        return  # a sample, and text behind it
    mark = opening[0].strip()
    span = Span(opening.end() - len(opening[0].lstrip()), opening.end()) if mark else Span(*opening.span())
    inside = text[: closing.start()] + "\n" if closing is not None else text
    fix = Edit(body.start, reading.source[body.start :], inside)
    yield Problem(MARKER_RULE, Severity.WARNING, span, Message.MARKER_LEFT, (mark,), fix)


def _find_chat(reading: Reading) -> Iterator[Problem]:
    first = next(without_marks(reading.placed), None)
    last = next(without_marks(reversed(reading.placed)), None)
    if first is None or last is None:
        return
    if first.paragraph.kind is Kind.PARAGRAPH and _GREETING.match(first.paragraph.text):
        yield _chat_problem(reading, first, 0)
    if last.paragraph.kind is Kind.PARAGRAPH and last != first:
        for number, sentence in enumerate(last.paragraph.sentences):
            if _FAREWELL.match(sentence.text):
                yield _chat_problem(reading, last, number)
                break


def without_marks(placed: Iterable[Placed]) -> Iterator[Placed]:
    """Yield *placed* but those that are nothing but a mark."""
    return (one for one in placed if not is_marker(one.paragraph))


def _chat_problem(reading: Reading, placed: Placed, number: int) -> Problem:
    paragraph = placed.paragraph
    sentence = paragraph.sentences[number]
    is_whole = len(paragraph.sentences) == 1
    fix = without_block(reading.source, placed) if is_whole else without_sentence(placed, number)
    span = paragraph.span(sentence.start, sentence.end).moved(placed.start)
    return Problem(CHAT_RULE, Severity.ADVICE, span, Message.CHAT_LEFT, (sentence.text,), fix)


STRAY_MARKER = PostRule(MARKER_RULE, _find_markers, (_has_marker,))
CHAT_LEFTOVER = PostRule(CHAT_RULE, _find_chat)
