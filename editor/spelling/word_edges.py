"""Whether a word may begin or end at a place, for searches that ask for whole words."""

from __future__ import annotations

import re

from editor.spelling.words import MOST_MARKS, script_of, word_at

# Two letters that nothing else has a say in: no marks, no ー, no apostrophe.
_PLAIN = re.compile("[A-Za-z0-9 \u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff、。「」]{2}")
_LOOKED_AT = 2 * MOST_MARKS
"""Characters on either side that can have a say in it."""


def is_word_edge(text: str, index: int) -> bool:
    """Tell whether a run of one script begins or ends at *index*; takes the same time anywhere in any text."""
    if not 0 < index < len(text):
        return True
    if _PLAIN.match(text, index - 1):
        return script_of(text[index - 1]) is not script_of(text[index])
    start = max(0, index - _LOOKED_AT)
    near = text[start : index + _LOOKED_AT]
    return word_at(near, index - start)[0] == index - start
