"""Finding an action by a few letters of its words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from editor.actions.action import Action

_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}
_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")


def search(query: str, actions: Iterable[Action], *, words: Callable[[Action], str] | None = None) -> list[Action]:
    """Return the actions that *query* may mean, the likeliest first; all of them for an empty query.

    *words* gives the words that an action is shown by (its title where absent). At the head stands what begins with
    the query, then where a word begins with it, where it occurs, and where its letters occur in their order. Case,
    width and the two kana are one: ``ぷれびゅー`` finds ``プレビュー``.
    """
    shown, wanted = words or _title, folded(query).strip()
    far = ((rank(wanted, folded(shown(action))), index, action) for index, action in enumerate(actions))
    ranked = [entry for entry in far if entry[0] >= 0]
    return [action for _, _, action in sorted(ranked, key=lambda entry: entry[:2])]


def _title(action: Action) -> str:
    return action.title


def rank(wanted: str, text: str) -> int:
    """Return how far *text* is from *wanted*, both folded: 0 the nearest, or -1 where it does not fit."""
    if text.startswith(wanted):
        return 0
    if wanted in text:
        return 1 if any(text.startswith(wanted, word.start()) for word in _WORD_START.finditer(text)) else 2
    letters = iter(text)
    return 3 if all(letter in letters for letter in wanted if not letter.isspace()) else -1


def folded(text: str) -> str:
    """Return *text* with case, width and the two kana made one."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_HIRAGANA)
