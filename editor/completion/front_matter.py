"""What the posts of a site have in the fields of their front matter: what a form offers, with how many have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from editor.actions.search import folded
from editor.jekyll.index import SiteIndex
from editor.post.codec import decode
from editor.post.front_matter import read_front_matter
from editor.storage.reading import CannotRead, read_file

Choices = Mapping[str, Mapping[str, int]]
"""By key the values that are offered, each with how many posts have it: the most frequent first."""

_AUTHORS = ("authors.yml", "authors.yaml")
_MOST_BYTES = 1024 * 1024


def choices_of(index: SiteIndex) -> Choices:
    """Return what the posts and documents of *index* have, and the layouts and authors that the site has besides.

    Authors are those of ``_data/authors.yml``, as the themes have them; how many posts each has is not known.
    """
    documents = [entry for entry in index.entries.values() if entry.collection]
    tags = _counted(tag for entry in documents for tag in dict.fromkeys(entry.tags))
    categories = _counted(name for entry in documents for name in dict.fromkeys(entry.categories))
    used = Counter(entry.layout for entry in index.entries.values() if entry.layout)
    layouts = _counted(used.elements(), index.layouts)
    authors = dict.fromkeys(_authors(index.settings.data_folder(index.source)), 0)
    found: dict[str, Mapping[str, int]] = {
        "tags": tags, "categories": categories, "category": categories, "layout": layouts,
        "author": authors, "authors": authors,
    }  # fmt: skip
    return {key: values for key, values in found.items() if values}


def _counted(used: Iterable[str], known: Iterable[str] = ()) -> Mapping[str, int]:
    counts = Counter(used)
    counts.update(dict.fromkeys(known, 0))
    return dict(sorted(counts.items(), key=lambda item: (-item[1], folded(item[0]))))


def _authors(folder: Path) -> list[str]:
    for name in _AUTHORS:
        try:
            text, _ = decode(read_file(folder / name, most=_MOST_BYTES)[0])
        except CannotRead:
            continue  # most sites have one of these files or none
        return list(read_front_matter(text).values())
    return []
