"""Front-matter defaults: which of the configuration's sets apply to a file, and what they give together."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from editor.jekyll.dates import InvalidDate
from editor.jekyll.merging import Data, merged
from editor.jekyll.ruby_values import inspect, kind_of
from editor.jekyll.settings import Settings, below_collections
from editor.jekyll.stops import JekyllStops, Stop
from editor.post.values import Key, Moment, Value

_OLD_TYPES = {"page": "pages", "post": "posts", "draft": "drafts"}


class DefaultsAmiss(Exception):
    """Jekyll's code fails on the defaults: it logs that for each post, which it then passes over."""

    def __init__(self, ruby: str, detail: str) -> None:
        super().__init__(detail)
        self.ruby = ruby
        self.detail = detail


@dataclass(frozen=True, slots=True)
class DefaultSet:
    """One entry of ``defaults:``."""

    path: Value
    """The scope's path; every path where it is empty or no text."""
    type: str | None
    """The collection's label or ``pages``; None where the scope names none."""
    values: Mapping[Key, Value]
    scoped: bool = True

    @property
    def _length(self) -> int:
        return len(_sanitized(self.path)) if isinstance(self.path, str) else 0

    def wins_over(self, other: DefaultSet | None) -> bool:
        """Tell whether these values go before those of *other*, an earlier set: a longer path, or a type, does.

        Raises DefaultsAmiss for a set without a scope behind one that has one.
        """
        if other is None or not other.scoped:
            return True
        if not self.scoped:
            raise DefaultsAmiss("NoMethodError", "undefined method `[]' for nil:NilClass")
        if self._length != other._length:
            return self._length >= other._length
        return self.type is not None or other.type is None


class Defaults:
    """All default sets of a site at *source*, where scopes with an asterisk look for files."""

    def __init__(self, settings: Settings, source: str | Path) -> None:
        self._settings = settings
        self._source = str(source)
        self._globbed: dict[str, list[str]] = {}
        self._matching: dict[tuple[str, str], tuple[DefaultSet, ...]] = {}

    @cached_property
    def sets(self) -> tuple[DefaultSet, ...]:
        """The sets that Jekyll takes for such, in their order; raises JekyllStops, as Jekyll does when a file asks.

        Raises DefaultsAmiss where Jekyll's code fails on them.
        """
        return tuple(_read_sets(self._settings))

    @cached_property
    def _by_path(self) -> bool:
        return any(isinstance(one.path, str) and one.path for one in self.sets)

    def all(self, path: str, kind: str) -> Data:
        """Return what the file at *path* (below the collections' folder) of type *kind* has without saying so."""
        result: Data = {}
        winner: DefaultSet | None = None
        for one in self.matching(path, kind):
            if one.wins_over(winner):
                result, winner = merged(result, one.values), one
            else:
                result = merged(one.values, result)
        return result

    def find(self, path: str, kind: str, key: str) -> Value:
        """Return the default of *key* alone, None where there is none."""
        result: Value = None
        winner: DefaultSet | None = None
        for one in self.matching(path, kind):
            if key in one.values and one.wins_over(winner):
                result, winner = one.values[key], one
        return result

    def same_below(self, folder: str) -> bool:
        """Tell whether the same sets hold all files that lie in *folder* itself."""
        if not self._by_path:
            return True
        return bool(folder) and not any(
            "*" in one.path or below_collections(_sanitized(one.path), self._settings).startswith(f"{folder}/")
            for one in self.sets
            if isinstance(one.path, str)
        )

    def matching(self, path: str, kind: str) -> tuple[DefaultSet, ...]:
        """Return the sets whose scope holds the file at *path* of type *kind*."""
        key = (path if self._by_path else "", kind)
        found = self._matching.get(key)
        if found is None:
            found = tuple(one for one in self.sets if one.type in (None, kind) and self._holds(one.path, path))
            if not self._by_path:
                self._matching[key] = found
        return found

    def _holds(self, scope: Value, path: str) -> bool:
        if not isinstance(scope, str) or not scope:
            return True
        path = _sanitized(path)
        if "*" not in scope:
            return path.startswith(below_collections(scope, self._settings))
        if scope not in self._globbed:
            files = glob.glob(scope, root_dir=self._source, recursive=True)
            self._globbed[scope] = [each.replace(os.sep, "/") for each in files]
        return any(path.startswith(below_collections(found, self._settings)) for found in self._globbed[scope])


def _read_sets(settings: Settings) -> Iterator[DefaultSet]:
    for entry in settings.defaults:
        values = entry.get("values") if isinstance(entry, dict) else None
        if not isinstance(entry, dict) or not isinstance(values, dict):
            continue
        named = dict(values)
        if "date" in named:
            named["date"] = _date(named["date"], entry, settings)
        scope = entry.get("scope")
        if "scope" not in entry:
            yield DefaultSet(None, None, named, scoped=False)
            continue
        if not isinstance(scope, dict):
            raise _no(f"undefined method `key?' for {inspect(scope, settings.time_text)}")
        kind = scope.get("type")
        if "type" in scope and not isinstance(kind, str):
            raise _no(f"undefined method `to_sym' for {inspect(kind, settings.time_text)}")
        yield DefaultSet(scope.get("path"), _OLD_TYPES.get(kind, kind) if isinstance(kind, str) else None, named)


def _date(value: Value, entry: Value, settings: Settings) -> Moment:
    if isinstance(value, Moment):
        return value
    if not isinstance(value, str):  # Ruby's Time.parse takes texts alone
        raise DefaultsAmiss("TypeError", f"no implicit conversion of {kind_of(value)} into String")
    try:
        return settings.date(value)
    except InvalidDate as error:
        where = f"An invalid date format was found in a front-matter default set: {inspect(entry, settings.time_text)}"
        raise JekyllStops(
            Stop.CONFIG, "Jekyll::Errors::InvalidDateError", f"Invalid date '{value}': {where}"
        ) from error


def _no(detail: str) -> DefaultsAmiss:
    return DefaultsAmiss("NoMethodError", detail)


def _sanitized(path: str) -> str:
    return path[1:] if path.startswith("/") else path
