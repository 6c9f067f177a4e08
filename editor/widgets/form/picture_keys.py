"""Which fields hold the path of a picture: told by their names, as themes have them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.post.nodes import Kind, Node
from editor.widgets.form.content import Path

_WORDS = frozenset(
    {
        *("image", "img", "thumbnail", "thumb", "cover", "teaser", "banner", "photo", "picture", "hero", "avatar"),
        *("logo", "background", "imagefeature"),
    }
)
_PARTS = frozenset({"path", "src", "url", "file", "feature", "homepage", "overlay"})
"""What a field within that of a picture names it by: ``image: {path: …}``."""
_SEPARATORS = re.compile(r"[\s_.\-]+|(?<=[a-z])(?=[A-Z])")
_PATH_LIKE = re.compile(r"[^\s]*[./][^\s]*|\S.*\.(?:png|jpe?g|gif|webp|avif|svg)", re.IGNORECASE)
_MOST_PICTURES = 4


def is_picture_key(key: str) -> bool:
    """Tell whether *key* names a picture: ``image``, ``header-img``, ``image_path``, and not ``image_caption``."""
    words = [word.lower() for word in _SEPARATORS.split(key)]
    if len(words) > 1 and words[-1] in _PARTS:
        words.pop()
    return words[-1] in _WORDS


def holds_picture(key: str, text: str) -> bool:
    """Tell whether the field *key* with the value *text* names a picture, or may come to."""
    return is_picture_key(key) and (not text or _PATH_LIKE.fullmatch(text) is not None)


def picture_leaves(node: Node, path: Path) -> list[tuple[Path, Node]]:
    """Return the nested values of the field at *path* that name pictures."""
    return list(_leaves(node, path))[:_MOST_PICTURES]


def _leaves(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    for index, entry in enumerate(node.children):
        step = index if entry.key is None else entry.key
        if entry.node.kind in (Kind.TREE, Kind.LIST):
            yield from _leaves(entry.node, (*path, step))
        elif entry.key is not None and entry.node.kind in (Kind.TEXT, Kind.NULL):
            above = next((part for part in reversed(path) if isinstance(part, str)), "")
            text = str(entry.node.value or "")
            if (is_picture_key(above) and entry.key.lower() in _PARTS) or holds_picture(entry.key, text):
                yield (*path, step), entry.node
