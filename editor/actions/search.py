"""Finding an action by a few letters of its words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from editor.actions.action import Action

_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}
_CLUSTER = re.compile("(?s).[\uff9e\uff9f\u0300-\u036f\u3099\u309a]*")
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


def in_order(wanted: str) -> re.Pattern[str]:
    """Return what matches a folded text that holds the letters of *wanted*, folded, in their order; in linear time."""
    letters = (re.escape(letter) for letter in wanted if not letter.isspace())
    # Each letter is looked for once, from where the one before was found.
    return re.compile("".join(f"[^{letter}]*+{letter}" for letter in letters), re.DOTALL)


def marked_letters(label: str, typed: str) -> list[int]:
    """Return the indexes of the letters of *label* that *typed* finds."""
    wanted = folded(typed).strip()
    if not wanted:
        return []
    # A half-width kana and its voicing mark are folded into one letter.
    clusters = [(found.start(), found.end(), folded(found[0])) for found in _CLUSTER.finditer(label)]
    text = "".join(letters for _, _, letters in clusters)
    origins = [(start, end) for start, end, letters in clusters for _ in letters]
    places = _places(text, wanted)
    return sorted({index for place in places for index in range(*origins[place])})


def _places(text: str, wanted: str) -> list[int]:
    starts = [word.start() for word in _WORD_START.finditer(text) if text.startswith(wanted, word.start())]
    start = starts[0] if starts else text.find(wanted)
    if start >= 0:
        return list(range(start, start + len(wanted)))
    places: list[int] = []
    for letter in wanted:
        if letter.isspace():
            continue
        at = text.find(letter, places[-1] + 1 if places else 0)
        if at < 0:
            return []
        places.append(at)
    return places


def folded(text: str) -> str:
    """Return *text* with case, width and the two kana made one."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_HIRAGANA)
