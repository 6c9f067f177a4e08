"""Where words begin and end: by runs of one script, since Japanese puts no blanks between them."""

from __future__ import annotations

import unicodedata
from enum import Enum
from functools import lru_cache


class Script(Enum):
    """What a run of characters is made of."""

    SPACE = "space"
    HAN = "han"
    HIRAGANA = "hiragana"
    KATAKANA = "katakana"
    HANGUL = "hangul"
    WORD = "word"  # letters and digits of the scripts that put blanks between words
    PUNCTUATION = "punctuation"


_HAN_TOO = frozenset("々〆〇ヶ")
MOST_MARKS = 16
_SENTENCE_SIGNS = frozenset("。、．，｡､！？：；…‥.,!?:;")
"""Signs that end a sentence or part of one."""
_JOINERS = frozenset("'’_")


def next_boundary(text: str, index: int) -> int:
    """Return where the word at *index* ends, behind the blanks that follow it; the place a step to the right goes."""
    index = _end_of_run(text, index)
    while index < len(text) and script_of(text[index]) is Script.SPACE:
        index += 1
    return index


def previous_boundary(text: str, index: int) -> int:
    """Return where the word before *index* begins, past the blanks between; the place a step to the left goes."""
    while index > 0 and script_of(text[index - 1]) is Script.SPACE:
        index -= 1
    return _start_of_run(text, index)


def start_of_deletion(text: str, index: int) -> int:
    """Return where the word before *index* begins, as it is deleted: the signs that end its sentence go with it."""
    end = index
    while end > 0 and script_of(text[end - 1]) is Script.SPACE:
        end -= 1
    while end > 0 and text[end - 1] in _SENTENCE_SIGNS:
        end -= 1
    follows_a_word = end > 0 and _script_at(text, end - 1) not in (Script.SPACE, Script.PUNCTUATION)
    return _start_of_run(text, end) if follows_a_word else previous_boundary(text, index)


def word_at(text: str, index: int) -> tuple[int, int]:
    """Return start and end of the run at *index*, or of the one before it at the end of *text*."""
    if not text:
        return 0, 0
    index = min(index, len(text) - 1)
    end = _end_of_run(text, index)
    return _start_of_run(text, end), end


@lru_cache(maxsize=8192)
def script_of(letter: str) -> Script:
    """Return the script of one character; marks and ー count with what they follow."""
    if letter.isspace():
        return Script.SPACE
    code = ord(letter)
    if letter in _HAN_TOO or 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF:
        return Script.HAN
    if 0x3041 <= code <= 0x309F:
        return Script.HIRAGANA
    if 0x30A1 <= code <= 0x30FA or 0x30FC <= code <= 0x30FF or 0x31F0 <= code <= 0x31FF or 0xFF66 <= code <= 0xFF9F:
        return Script.KATAKANA
    if 0xAC00 <= code <= 0xD7A3 or 0x1100 <= code <= 0x11FF:
        return Script.HANGUL
    return Script.WORD if letter.isalnum() or letter == "_" else Script.PUNCTUATION


def _script_at(text: str, index: int) -> Script:
    for _ in range(MOST_MARKS):
        if index == 0 or not _follows(text[index]):
            break
        index -= 1
    letter = text[index]
    if letter in _JOINERS and 0 < index < len(text) - 1 and text[index - 1].isalnum() and text[index + 1].isalnum():
        return script_of(text[index - 1])
    return script_of(letter)


def _follows(letter: str) -> bool:
    """Tell whether *letter* belongs to the character before it."""
    return letter in "ーｰ\u200d" or unicodedata.category(letter)[0] == "M"


def _end_of_run(text: str, index: int) -> int:
    if index >= len(text):
        return len(text)
    script = _script_at(text, index)
    while index < len(text) and _script_at(text, index) is script:
        index += 1
    return index


def _start_of_run(text: str, index: int) -> int:
    if index <= 0:
        return 0
    script = _script_at(text, index - 1)
    while index > 0 and _script_at(text, index - 1) is script:
        index -= 1
    return index
