"""Which kind of difference lies between blocks: told by the boxes that the same words stand in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.checks.two_engines.difference import Kind
from editor.checks.two_engines.shape import Leaf

_ITEM = re.compile(r"•|li|-?\d+\.")
_NUMBER = re.compile(r"-?\d+\.")
_LISTS = ("ul", "ol")


def kind_of_boxes(jekyll: Sequence[Leaf], github: Sequence[Leaf]) -> Kind | None:
    """Return how leaves with the same content differ; None where their content differs, too."""
    if [leaf.content for leaf in jekyll] != [leaf.content for leaf in github]:
        return None
    pairs = [(one.path, other.path) for one, other in zip(jekyll, github, strict=True) if one.path != other.path]
    if all(_without(one, "p") == _without(other, "p") for one, other in pairs):
        return Kind.SPACING
    if all(_unnumbered(_without(one, "p")) == _unnumbered(_without(other, "p")) for one, other in pairs):
        return Kind.NUMBER
    one, other = next(pair for pair in pairs if _without(pair[0], "p") != _without(pair[1], "p"))
    return kind_of_names({*one}, {*other}, deeper=_depth(one) != _depth(other))


def kind_of_leaves(jekyll: Sequence[Leaf], github: Sequence[Leaf]) -> Kind | None:
    """Return what only one of the two shows, of what is told by boxes alone; None where nothing is."""
    one = {name for leaf in jekyll for name in leaf.path}
    other = {name for leaf in github for name in leaf.path}
    if all("pre" in leaf.path for leaf in (*jekyll, *github)):
        return Kind.CODE_BLOCK
    deeper = max(map(_depth, (leaf.path for leaf in jekyll)), default=0) != max(
        map(_depth, (leaf.path for leaf in github)), default=0
    )
    return kind_of_names(one, other, deeper=deeper)


def kind_of_names(jekyll: set[str], github: set[str], *, deeper: bool) -> Kind | None:
    """Return the kind by the names of the boxes of each; *deeper* where lists are nested otherwise."""
    if ("table" in jekyll) != ("table" in github):
        return Kind.TABLE if "table" in jekyll else Kind.GITHUB_TABLE
    if "table" in jekyll:
        return Kind.CELLS
    for names, kind in (
        ({"dt", "dd"}, Kind.DEFINITION_LIST),
        ({"pre"}, Kind.CODE_BLOCK),
        ({"hr"}, Kind.RULE),
        ({"blockquote"}, Kind.QUOTE),
    ):
        if bool(jekyll & names) != bool(github & names):
            return kind
    levels = {f"h{level}" for level in range(1, 7)}
    if jekyll & levels != github & levels:
        return Kind.HEADING
    if bool(jekyll.intersection(_LISTS)) != bool(github.intersection(_LISTS)):
        return Kind.LIST
    if jekyll.intersection(_LISTS):
        return Kind.NESTING if deeper else Kind.LIST
    return None


def _depth(path: tuple[str, ...]) -> int:
    return sum(name in _LISTS for name in path)


def _without(path: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(part for part in path if part != name)


def _unnumbered(path: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("1." if _NUMBER.fullmatch(part) else part for part in path)
