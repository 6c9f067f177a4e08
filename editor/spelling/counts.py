"""How long a text is, as its reader would say: visible characters, words, minutes."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

CJK_PER_MINUTE = 450  # Japanese is read silently at 400 to 600 characters a minute
WORDS_PER_MINUTE = 220

# What is not read. Each pattern looks at a slice of a few thousand characters, so that a count in a thread
# never holds the interpreter for long; none has a part that could be tried again and again.
SLICE_CHARACTERS = 8_000
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_LIQUID_OR_HTML = re.compile(r"\{%[^%\n]*%\}|\{\{[^}\n]*\}\}|<!--.*?-->|</?[A-Za-z][^<>]*>|\{::?[^}\n]*\}", re.DOTALL)
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$", re.MULTILINE)
_TARGET = re.compile(r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\]\[[^\]\n]*\]|https?://[^\s<>「」（）、。]+")
_MARKS = re.compile(r"^[ \t]*(?:#{1,6}|>+|[-*+]|\d+[.)]|:)[ \t]+|[*_`~\[\]|\\]|^[ \t]*[-=:| ]{3,}$", re.MULTILINE)

_CJK = re.compile(
    r"[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
_WORD = re.compile(r"[^\W_]+(?:['’.,\-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts of the visible text: without front matter, marks, addresses, Liquid, tags and fenced code.

    ``characters`` are graphemes without white space; ``words`` are those of scripts that put blanks between words;
    ``cjk`` the characters of the scripts that do not, with their punctuation; ``minutes`` is what reading takes.
    """

    characters: int
    words: int
    cjk: int
    paragraphs: int

    @property
    def minutes(self) -> int:
        """Minutes of reading, at least 1: 450 characters of Japanese or 220 words a minute."""
        return max(1, math.ceil(self.cjk / CJK_PER_MINUTE + self.words / WORDS_PER_MINUTE))


def count(body: str) -> Counts:
    """Count what is to be read in *body*, Markdown without front matter."""
    characters = words = cjk = paragraphs = 0
    for part in _slices(body):
        text = _visible(part)
        characters += _graphemes("".join(text.split()))
        words += len(_WORD.findall(_CJK.sub(" ", text)))
        cjk += len(_CJK.findall(text))
        paragraphs += _paragraphs(text)
    return Counts(characters, words, cjk, paragraphs)


def reading_minutes(body: str) -> int:
    """Return how many minutes it takes to read *body*, at least 1."""
    return count(body).minutes


def visible_text(body: str) -> str:
    """Return *body* without what a reader does not see or read; a good guess, not a parse."""
    return "".join(map(_visible, _slices(body)))


def _slices(body: str) -> Iterator[str]:
    """Yield the text outside fenced code in slices that end at a blank line where one comes in time."""
    lines: list[str] = []
    size, fence = 0, ""
    for line in io.StringIO(body, newline=None):
        mark = _FENCE.match(line) if line.lstrip(" ")[:1] in ("`", "~") else None
        if fence:
            if mark and mark[1].startswith(fence):
                fence = ""
            continue
        if mark:
            fence = mark[1]
            continue
        lines.append(line)
        size += len(line)
        if size > SLICE_CHARACTERS and (not line.strip() or size > 4 * SLICE_CHARACTERS):
            yield "".join(lines)
            lines, size = [], 0
    yield "".join(lines)


def _visible(text: str) -> str:
    text = _LIQUID_OR_HTML.sub(" ", text)
    text = _DEFINITION.sub("", text)
    text = _TARGET.sub("]", text)
    return _MARKS.sub("", text)


def _paragraphs(text: str) -> int:
    found, inside = 0, False
    for line in text.split("\n"):
        filled = bool(line.strip())
        found += filled and not inside
        inside = filled
    return found


def _graphemes(text: str) -> int:
    """Count grapheme clusters; plain ASCII and common CJK need no look at each."""
    if text.isascii():
        return len(text)
    # Here and not above: its tables are large, and the window does not count before it is painted.
    from wcwidth import iter_graphemes

    simple = _SIMPLE.sub("", text)
    return len(text) - len(simple) + sum(1 for _ in iter_graphemes(simple))


# Letters that no mark follows and that join with nothing: each is one grapheme.
_SIMPLE = re.compile(
    r"[!-~\u3001-\u3029\u3030-\u3096\u309d-\u30ff\u4e00-\u9fff\uff01-\uff9d](?![\u0300-\u036f\u200d\u3099\u309a\ufe00-\ufe0f\uff9e\uff9f\U000e0100-\U000e01ef])"
)
