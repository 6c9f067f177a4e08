"""Which language a paragraph is in, as far as the rules ask."""

from __future__ import annotations

import re
from enum import Enum

from editor.spelling.letters import HAN, HIRAGANA, KANA

_KANA = re.compile(f"[{KANA}]")
_HIRAGANA = re.compile(f"[{HIRAGANA}]")
_HAN = re.compile(f"[{HAN}]")
_HANGUL = re.compile("[\u1100-\u11ff\uac00-\ud7a3]")
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
_FOREIGN_LETTER = re.compile("[À-ÖØ-öø-ÿĀ-ɏͰ-ӿ]")
# Words of which a sentence of English has some, and one of its neighbours hardly any.
_ENGLISH = frozenset(
    """the and of to that this with for are from have has they which you your it its be been by is was were not but
    what when how can will would there their we our an as at or if all some more""".split()  # noqa: SIM905
)
_ENGLISH_PART = 0.15
_FOREIGN_PART = 0.02
_KANA_PART = 0.15


class Language(Enum):
    """The language of a paragraph."""

    JAPANESE = "ja"
    ENGLISH = "en"
    OTHER = "other"


def language_of(prose: str) -> Language:
    """Tell the language of *prose*: Japanese has kana, English its small words."""
    kana = len(_KANA.findall(prose))
    if kana:
        hangul = len(_HANGUL.findall(prose))
        enough = kana > _KANA_PART * (kana + len(_HAN.findall(prose)))
        return Language.JAPANESE if enough and hangul < kana and _HIRAGANA.search(prose) else Language.OTHER
    if _HAN.search(prose) or _HANGUL.search(prose):
        return Language.OTHER
    words = _WORD.findall(prose.lower())
    if not words or len(_FOREIGN_LETTER.findall(prose)) > _FOREIGN_PART * len(prose):
        return Language.OTHER
    small = sum(word in _ENGLISH for word in words)
    return Language.ENGLISH if small >= max(1, _ENGLISH_PART * len(words)) else Language.OTHER
