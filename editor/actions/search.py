"""Finding an action by a few letters of its words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from editor.actions.action import Action

_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}
_CLUSTER = re.compile("(?s).[\uff9e\uff9f\u0300-\u036f\u3099\u309a]*")


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
    at = text.find(wanted)
    if at == 0:
        return 0
    if at > 0:
        return 1 if _word_begins(wanted, text, at) else 2
    letters = iter(text)
    return 3 if all(letter in letters for letter in wanted if not letter.isspace()) else -1


def _word_begins(wanted: str, text: str, at: int) -> bool:
    """Tell whether *wanted* begins a word of *text* at *at* or at one of its places behind it."""
    while at > 0:
        if wanted[0].isalnum() and not text[at - 1].isalnum():
            return True
        at = text.find(wanted, at + 1)
    return False


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
    starts = [found.start() for found in re.finditer(re.escape(wanted), text)]
    words = (start for start in starts if not start or not text[start - 1].isalnum())
    start = next(words, starts[0] if starts else -1)
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
