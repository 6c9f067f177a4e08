"""How wide text is shown in a fixed pitch: a kanji takes two columns, a mark that joins takes none."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Literal


def width(text: str, *, ambiguous: Literal[1, 2] = 1) -> int:
    """Return the columns that *text* takes; *ambiguous* is the width of signs such as ``…`` and ``①``."""
    if text.isascii():
        return len(text)
    # Here and not above: its tables are large, and no table is tidied before the window is painted.
    from wcwidth import iter_graphemes, wcswidth

    columns = 0
    for cluster in iter_graphemes(text):
        columns += ambiguous if ambiguous == 2 and _is_ambiguous(cluster) else max(0, wcswidth(cluster))
    return columns


@lru_cache(maxsize=4096)
def _is_ambiguous(cluster: str) -> bool:
    return unicodedata.east_asian_width(cluster[0]) == "A"
