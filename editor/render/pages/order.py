"""The order in which Jekyll has documents and pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

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
        if _is_listed(document):
            found.setdefault(document.collection, []).append(document)
    for label, documents in found.items():
        if label == "posts":  # each has a date by then
            documents.sort(key=lambda post: (post.date.ns, post.path))
            continue
        collection = settings.collections.get(label)
        given = {} if collection is None else collection.metadata
        order, key = given.get("order"), given.get("sort_by")
        if isinstance(key, str) and not isinstance(order, list):
            found[label] = _merge_sorted(documents, partial(_by_property, values, key))
            continue
        found[label] = _merge_sorted(documents, _compared)
        if isinstance(order, list):
            paths = [f"_{label}/{name}" for name in map(text_of, map(values.object_of, order))]
            found[label].sort(key=partial(_place_in, paths))
    return found


def _is_listed(document: Document) -> bool:
    """Tell whether other pages see *document*; one of a collection also while it waits for its date."""
    if document.state in (State.PUBLISHED, State.UNWRITTEN):
        return True
    if document.collection == "posts":
        return False
    return document.state is State.FUTURE or (
        document.state is State.HIDDEN and document.data.get("published") is not False
    )


def _merge_sorted(documents: list[Document], compare: Callable[[Document, Document], int]) -> list[Document]:
    """Return *documents* as the C library's ``qsort`` sorts them, and so Ruby.

    Where some have a date and some none, *compare* contradicts itself, and the way it is asked decides.
    """
    if len(documents) < 2:
        return documents
    half = len(documents) // 2
    left, right = _merge_sorted(documents[:half], compare), _merge_sorted(documents[half:], compare)
    result: list[Document] = []
    while left and right:
        result.append((left if compare(left[0], right[0]) <= 0 else right).pop(0))
    return result + left + right


def _compared(one: Document, other: Document) -> int:
    """Return how two documents stand to each other: by date, by path where that is the same or one has none."""
    if one.dated and other.dated and one.date.ns != other.date.ns:
        return -1 if one.date.ns < other.date.ns else 1
    return (one.path > other.path) - (one.path < other.path)


def _place_in(paths: list[str], document: Document) -> int:
    return paths.index(document.path) if document.path in paths else len(paths)


def _by_property(values: Values, key: str, one: Document, other: Document) -> int:
    """Return how two documents stand to each other by *key*, those without it last, else as ever."""
    left, right = values.object_of(one.data.get(key)), values.object_of(other.data.get(key))
    if (left is None) is not (right is None):
        return 1 if left is None else -1
    return compared(left, right) or _compared(one, other)


def place_of(page: Page) -> tuple[str, list[tuple[bool, str]]]:
    """Return what sorts pages as Jekyll does: by name, and where that is the same, a folder's before those beside it.

    Jekyll takes folders as the disk lists them, we by their names.
    """
    *folders, name = page.path.split("/")
    return name, [*((False, folder) for folder in folders), (True, name)]
