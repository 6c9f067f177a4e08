"""Sentences and paragraphs that stand in the post twice, and the title that stands above it again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph, Placed
from editor.checks.desk.removal import without_block, without_sentence
from editor.checks.desk.rule import PostRule, Reading
from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Span
from editor.spelling.letters import CJK, OBJECT
from editor.spelling.sentences import Sentence

REPEATED = "repeated-sentence"
TITLE = "repeated-title"
_LEAST_CHARACTERS = 20
_LEAST_CHARACTERS_LATIN = 60
_NOT_READ = re.compile(r"[\s\W_]+")
_CJK = re.compile(f"[{CJK}]")
_LEADS_TO_CODE = re.compile(r"\s*(?:`{3}|~{3}|\{% *highlight|(?<=\n) {4}|(?<=\n)\t)")
_END = re.compile(r"[。.！!？?]\s*\Z")


@lru_cache(maxsize=256)
def same(text: str) -> str:
    """Return what two texts share that say the same: letters and digits alone, width and case folded."""
    return _NOT_READ.sub("", unicodedata.normalize("NFKC", text).casefold())


def _sentences(paragraph: Paragraph) -> tuple[tuple[str, int, Span], ...]:
    """Return what is said by the sentences that are long enough to be told again only by mistake, and which they are.

    With each comes where it stands in the paragraph.
    """
    if paragraph.kind is not Kind.PARAGRAPH:
        return ()
    return tuple(
        (same(one.text), number, paragraph.span(one.start, one.end))
        for number, one in enumerate(paragraph.sentences)
        if one.is_ended and _is_telling(one.text) and not _has_link(paragraph, one)
    )


def _has_link(paragraph: Paragraph, sentence: Sentence) -> bool:
    """Tell whether *sentence* leads to another page, as it may from more than one place."""
    return any(link.start < sentence.end and sentence.start < link.end for link in paragraph.prose.links)


def _is_telling(text: str) -> bool:
    least = _LEAST_CHARACTERS if _CJK.search(text) else _LEAST_CHARACTERS_LATIN
    return len(text) >= least and not text.endswith((":", "：")) and OBJECT not in text


def _find(reading: Reading) -> Iterator[Problem]:
    first: dict[str, int] = {}
    whole: dict[tuple[str, ...], int] = {}
    for placed, sentences in reading.each(_sentences):
        if _LEADS_TO_CODE.match(reading.source, placed.end):
            continue
        said = tuple(said for said, _, _ in sentences)
        is_whole = len(sentences) == len(placed.paragraph.sentences)
        again = whole.get(said) if is_whole else None
        if again is not None or (is_whole and len(said) == 1 and said[0] in first):
            place = again if again is not None else first[said[0]]
            message = Message.PARAGRAPH_REPEATED if len(said) > 1 else Message.SENTENCE_REPEATED
            yield _problem(reading, placed, Span(0, len(placed.paragraph.source.rstrip())), message, place)
            continue
        for one, number, span in sentences:
            if one in first:
                yield _problem(reading, placed, span, Message.SENTENCE_REPEATED, first[one], number)
            else:
                first[one] = placed.start + span.start
        if is_whole:
            whole[said] = placed.start


def _problem(
    reading: Reading, placed: Placed, span: Span, message: Message, first: int, number: int | None = None
) -> Problem:
    source = reading.source
    line = str(reading.line(first))
    fix = without_sentence(placed, number) if number is not None else without_block(source, placed)
    return Problem(REPEATED, Severity.ADVICE, span.moved(placed.start), message, (line,), fix)


def _find_title(reading: Reading) -> Iterator[Problem]:
    """Find the title as the first line of the body: the layout shows it above already."""
    field = reading.post.front_matter.get("title")
    if field is None or not isinstance(field.value, str):
        return
    title = field.value
    first = list(takewhile(lambda placed: _says(placed.paragraph, title), reading.placed))
    if len(first) == len(reading.placed):
        return  # nothing would be left
    for placed in first:
        span = Span(placed.start, placed.start + len(placed.paragraph.source.rstrip()))
        fix = without_block(reading.source, placed)
        yield Problem(TITLE, Severity.ADVICE, span, Message.TITLE_REPEATED, (title,), fix)


def _says(paragraph: Paragraph, title: str) -> bool:
    """Tell whether *paragraph* is *title*: a paragraph by its marks too, for a sentence is no title."""
    if not same(title) or same(paragraph.text) != same(title):
        return False
    if paragraph.kind is not Kind.PARAGRAPH:
        return paragraph.kind is Kind.HEADING
    return not paragraph.prose.links and _END.findall(paragraph.text) == _END.findall(title)


REPEATED_SENTENCE = PostRule(REPEATED, _find, (_sentences,))
REPEATED_TITLE = PostRule(TITLE, _find_title)
