"""How long a text is, as its reader would say: visible characters, words, minutes."""

from __future__ import annotations

import html
import math
import re
from dataclasses import dataclass

from editor.spelling.pieces import pieces
from editor.spelling.stretches import prose_of

CJK_PER_MINUTE = 450  # Japanese is read silently at 400 to 600 characters a minute
WORDS_PER_MINUTE = 220
SHEET_CHARACTERS = 400  # 原稿用紙: 20 columns of 20 cells

# What is not read. None of the patterns has a part that could be tried again and again.
_LIQUID_OR_HTML = re.compile(
    r"\{%[^%\n]*%\}|\{\{[^}\n]*\}\}|(?<!`)<!--.*?-->(?!`)"
    r"|</?[A-Za-z][^<>]*>|\{::?[^}\n]*\}|(?<=[ \t])\{#[^}\n]*\}(?=[ \t]*$)",
    re.DOTALL | re.MULTILINE,
)
_DEFINITION = re.compile(r"^ {0,3}(?:\*?\[(?!\^)[^\]\n]+\]:[ \t]*\S.*$|\[\^[^\]\n]+\]:)", re.MULTILINE)
_PICTURE_OR_NOTE = re.compile(
    r"!\[[^\[\]\n]*\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^\[\]\n]*\])|\[\^[^\[\]\n]+\]"
)
_TARGET = re.compile(r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\]\[[^\]\n]*\]|https?://[^\s<>「」（）、。]+")
_MARKS = re.compile(
    r"^[-=:| \t]{3,}$|^(?:[ \t]*(?:>|(?:#{1,6}|[-*+]|\d{1,9}[.)]|:)(?=[ \t])))+[ \t]*|[*_`~\[\]|\\]", re.MULTILINE
)
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[xX][0-9A-Fa-f]+);")

_CJK = re.compile(
    r"[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]+"
)
_WORD = re.compile(r"[^\W_]+(?:['’.,\-][^\W_]+)*")


_MARKED_LINE = re.compile(r"\n(?=[ \t]*(?:#{1,6}|>+|[-*+]|\d+[.)]|:)[ \t])")
# A sentence ends behind its sign and the brackets that close with it; in a quotation it goes on: 「革命だ！」と言う。
_CLOSING = "」』）】〕”’)\\]\"'"
_SENTENCE_END = re.compile(
    rf"[。．！？!?]+(?![{_CLOSING}。．！？!?])|[。！？!?]+[{_CLOSING}]+(?=\s|\Z|[「『（])|\.(?=\s|\Z)"
)
_WORDY = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts of the visible text: without front matter, marks, addresses, Liquid, tags and fenced code.

    ``characters`` are graphemes without white space; ``words`` are those of scripts that put blanks between words;
    ``cjk`` the characters of the scripts that do not, with their punctuation; ``minutes`` is what reading takes.
    """

    characters: int = 0
    words: int = 0
    cjk: int = 0
    paragraphs: int = 0
    sentences: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.characters + other.characters,
            self.words + other.words,
            self.cjk + other.cjk,
            self.paragraphs + other.paragraphs,
            self.sentences + other.sentences,
        )

    @property
    def minutes(self) -> int:
        """Minutes of reading, at least 1: 450 characters of Japanese or 220 words a minute."""
        return max(1, math.ceil(self.cjk / CJK_PER_MINUTE + self.words / WORDS_PER_MINUTE))

    @property
    def sheets(self) -> int:
        """Sheets of 400 characters that the text fills, by plain division."""
        return math.ceil(self.characters / SHEET_CHARACTERS)


def count(body: str) -> Counts:
    """Count what is to be read in *body*, Markdown without front matter, or a piece of it that is selected."""
    return sum((prose.ask(_counts_of) for prose in prose_of(body)), Counts())


def reading_minutes(body: str) -> int:
    """Return how many minutes it takes to read *body*, at least 1."""
    return count(body).minutes


def visible_text(body: str) -> str:
    """Return *body* without what a reader does not see or read; a good guess, not a parse."""
    return "\n\n".join(visible_of(piece.text) for piece in pieces(body) if not piece.is_code)


def _counts_of(texts: tuple[str, ...]) -> Counts:
    characters = words = cjk = paragraphs = sentences = 0
    for written in texts:
        text = visible_of(written)
        characters += _graphemes("".join(text.split()))
        words += len(_WORD.findall(_CJK.sub(" ", text)))
        cjk += sum(map(len, _CJK.findall(text)))
        paragraphs += _paragraphs(text)
        sentences += _sentences(written, text)
    return Counts(characters, words, cjk, paragraphs, sentences)


def visible_of(text: str) -> str:
    """Return what a reader sees of *text*, a paragraph, a list or a table as it is written."""
    text = _LIQUID_OR_HTML.sub(" ", text)
    text = _DEFINITION.sub("", text)
    text = _TARGET.sub("]", _PICTURE_OR_NOTE.sub("", text))
    text = _MARKS.sub("", text)
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


def _paragraphs(text: str) -> int:
    found, inside = 0, False
    for line in text.split("\n"):
        filled = bool(line.strip())
        found += filled and not inside
        inside = filled
    return found


def _sentences(written: str, visible: str) -> int:
    """Return how many sentences a paragraph holds; each item of a list, and what is left at the end, is one."""
    parts = _MARKED_LINE.split(written)
    texts = [visible] if len(parts) == 1 else map(visible_of, parts)
    found = 0
    for text in texts:
        end = 0
        for sentence in _SENTENCE_END.finditer(text):
            found += bool(_WORDY.search(text, end, sentence.start()))
            end = sentence.end()
        found += bool(_WORDY.search(text, end))
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
    r"[!-~\u3001-\u3029\u3030-\u3096\u309d-\u30ff\u4e00-\u9fff\uff01-\uff9d]+(?![\u0300-\u036f\u200d\u3099\u309a\ufe00-\ufe0f\uff9e\uff9f\U000e0100-\U000e01ef])"
)
