"""Tags and categories changed over posts: renamed, merged, split or taken out, of each post only these bytes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from itertools import chain

from editor.jekyll.ruby_values import WORD, is_true, words
from editor.post.edit import Edit
from editor.post.fields import set_field
from editor.post.post import Post
from editor.post.values import Value

Renaming = Mapping[str, Sequence[str]]
"""What becomes of each tag: one other, the parts that it is split into, or nothing."""


class Taxonomy(Enum):
    """By what posts are grouped: the key for one, and the key for many."""

    TAGS = ("tag", "tags")
    CATEGORIES = ("category", "categories")

    def keys_in(self, values: Mapping[str, Value]) -> list[str]:
        """Return the keys that Jekyll reads: of categories both, of tags the one for one if it holds anything.

        Of the key for many only text and a list count (``pluralized_array_from_hash`` and ``populate_categories``).
        """
        one, many = self.value
        single = [one] if is_true(values.get(one)) else []
        hides_many = bool(single) and self is Taxonomy.TAGS
        return single if hides_many or not isinstance(values.get(many), str | list) else [many, *single]


def terms_of(post: Post, taxonomy: Taxonomy) -> list[str]:
    """Return the tags or categories that the front matter of *post* names, in its order, each once.

    Text under the key for many is parted at blanks, under the key for one it is a single term; lists within lists are
    one list (``Jekyll::Utils.pluralized_array_from_hash``).
    """
    values = post.front_matter.values()
    found = (_terms(values[key], parted=key == taxonomy.value[1]) for key in taxonomy.keys_in(values))
    return list(dict.fromkeys(chain.from_iterable(found)))


def retag(post: Post, taxonomy: Taxonomy, renaming: Renaming) -> Edit | None:
    """Return the edit that carries *renaming* out in *post*, None where it has none of these terms.

    A term that would stand twice then stands where it stood first. Raises FieldEditRefused where the field cannot be
    changed so that Jekyll reads what is meant, and ValueError for an empty new term.
    """
    if not all(new.strip() for news in renaming.values() for new in news):
        raise ValueError("an empty term")
    values = post.front_matter.values()
    after = post
    for key in taxonomy.keys_in(values):
        parted = key == taxonomy.value[1]
        if any(term in renaming for term in _terms(values[key], parted=parted)):
            after = after.after(set_field(after, key, _renamed(values[key], renaming, parted=parted)))
    return None if after is post else Edit(0, post.source, after.source).trimmed()


def near_twins(terms: Iterable[str]) -> list[list[str]]:
    """Return the groups of *terms* that differ only as a slip of the hand would make them.

    That is in width (NFKC), case, the kind of kana, long vowel marks, and in what parts words.
    """
    groups: dict[str, list[str]] = {}
    for term in dict.fromkeys(terms):
        groups.setdefault(likeness(term), []).append(term)
    return [group for group in groups.values() if len(group) > 1]


def likeness(term: str) -> str:
    """Return what *term* has in common with those that are likely meant to be the same."""
    folded = unicodedata.normalize("NFKC", term).casefold()
    bare = _PARTING.sub("", folded).translate(_HIRAGANA)
    return bare or folded


_PARTING = re.compile(r"[\s_\-‐-―・·.ーｰ〜~]+")
_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}


def _terms(value: Value, *, parted: bool) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list):
        return [term for item in value for term in _terms(item, parted=False)]
    if isinstance(value, str):
        return words(value) if parted else [value]
    return [_as_shown(value)]


def _renamed(value: Value, renaming: Renaming, *, parted: bool) -> Value:
    if isinstance(value, str) and parted:
        return _renamed_words(value, renaming)
    if isinstance(value, list):
        return _renamed_items(value, renaming, {new for news in renaming.values() for new in news}, set())
    new = list(renaming.get(_as_shown(value), ()))
    return new[0] if len(new) == 1 else list[Value](new)


def _renamed_items(items: list[Value], renaming: Renaming, made: set[str], seen: set[str]) -> list[Value]:
    new: list[Value] = []
    for item in items:
        if isinstance(item, list):
            new.append(_renamed_items(item, renaming, made, seen))
            continue
        if item is None:
            new.append(item)
            continue
        term = _as_shown(item)
        for name in renaming.get(term, (term,)):
            # What stood twice before, and is of no concern, is the writer's.
            if name not in seen or not (term in renaming or name in made):
                new.append(name if term in renaming else item)
            seen.add(name)
    return new


def _renamed_words(value: str, renaming: Renaming) -> Value:
    """Return the text *value* with its words renamed, the blanks between them kept; a list where a word has blanks."""
    old = words(value)
    new = list(dict.fromkeys(term for word in old for term in renaming.get(word, (word,))))
    if any(words(term) != [term] for term in new) or not new:
        return list[Value](new)
    if len(new) == len(old):
        changed = iter(new)
        return WORD.sub(lambda _: next(changed), value)
    return " ".join(new)


def _as_shown(value: Value) -> str:
    """Return a term that is no text as Jekyll prints it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
