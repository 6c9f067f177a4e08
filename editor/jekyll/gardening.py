"""Tags and categories changed over posts: renamed, merged, split or taken out, of each post only these bytes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from editor.jekyll.ruby_values import WORD, words
from editor.jekyll.terms import Taxonomy
from editor.post.edit import Edit
from editor.post.fields import set_field
from editor.post.post import Post
from editor.post.values import Value

Renaming = Mapping[str, Sequence[str]]
"""What becomes of each tag: one other, the parts that it is split into, or nothing."""


def terms_of(post: Post, taxonomy: Taxonomy) -> list[str]:
    """Return the tags or categories that the front matter of *post* names, in Jekyll's order, each once."""
    return list(dict.fromkeys(map(_as_shown, taxonomy.terms_in(post.front_matter.values()))))


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
        if any(_as_shown(term) in renaming for term in taxonomy.terms_at(key, values)):
            new = _renamed(values[key], renaming, parted=key == taxonomy.value[1])
            after = after.after(set_field(after, key, new))
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
