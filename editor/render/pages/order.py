"""The order in which Jekyll has documents and pages."""

from __future__ import annotations

from functools import cmp_to_key, partial

from editor.jekyll.build import Build
from editor.jekyll.document import Document, State
from editor.jekyll.pages import Page
from editor.jekyll.settings import Settings
from editor.render.liquid.ruby import compared, text_of
from editor.render.pages.values import Values


def ordered_collections(build: Build, settings: Settings, values: Values) -> dict[str, list[Document]]:
    """Return the documents of each collection in Jekyll's order (``Collection#sort_docs!``).

    That is by date, then by path; of other collections than posts by the key ``sort_by`` or the list ``order``.
    """
    found: dict[str, list[Document]] = {label: [] for label in settings.collections}
    for document in build.documents:
        if document.state in (State.PUBLISHED, State.UNWRITTEN):
            found.setdefault(document.collection, []).append(document)
    for label, documents in found.items():
        documents.sort(key=cmp_to_key(_compared))
        collection = settings.collections.get(label)
        if collection is None or label == "posts":
            continue
        order, key = collection.metadata.get("order"), collection.metadata.get("sort_by")
        if isinstance(order, list):
            paths = [f"{collection.folder}/{name}" for name in map(text_of, map(values.object_of, order))]
            documents.sort(key=partial(_place_in, paths))
        elif isinstance(key, str):
            documents.sort(key=cmp_to_key(partial(_by_property, values, key)))
    return found


def _compared(one: Document, other: Document) -> int:
    left, right = (one.date.ns, one.path), (other.date.ns, other.path)
    return (left > right) - (left < right)


def _place_in(paths: list[str], document: Document) -> int:
    return paths.index(document.path) if document.path in paths else len(paths)


def _by_property(values: Values, key: str, one: Document, other: Document) -> int:
    """Return how two documents stand to each other by *key*, those without it last; 0 where that does not tell."""
    left, right = values.object_of(one.data.get(key)), values.object_of(other.data.get(key))
    if left is None or right is None:
        return (left is None) - (right is None)
    return compared(left, right) or 0


def place_of(page: Page) -> tuple[str, list[tuple[bool, str]]]:
    """Return what sorts pages as Jekyll does: by name, and where that is the same, a folder's before those beside it.

    Jekyll takes folders as the disk lists them, we by their names.
    """
    *folders, name = page.path.split("/")
    return name, [*((False, folder) for folder in folders), (True, name)]
