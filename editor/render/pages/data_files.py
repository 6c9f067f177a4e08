"""The files of ``_data``, as ``site.data`` shows them (``Jekyll::DataReader``)."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from editor.jekyll.read_file import text_of_bytes
from editor.post.front_matter import read_front_matter
from editor.post.problems import FrontMatterError, Problem
from editor.render.liquid.ruby import Object
from editor.render.pages.values import Values
from editor.storage.reading import open_file

_TABLES = {".csv": ",", ".tsv": "\t"}
_KINDS = (".yaml", ".yml", ".json", *_TABLES)
_MOST_BYTES = 16 * 1024 * 1024
_MOST_LEVELS = 20
_READ_BY_JEKYLL = (Problem.NOT_A_MAPPING, Problem.TOO_DEEP, Problem.TOO_BIG, Problem.YAML_UNAVAILABLE)
"""What keeps front matter, or us, from being read; data may be a list, and as large as it wants."""


def read_data(folder: Path, source: Path, encoding: str, values: Values) -> dict[Object, Object]:
    """Return what the files of *folder* hold, by their names; what cannot be read is left out.

    So is what a link leads to outside of the site *source*, or back to a folder in which it lies.
    """

    def value_of(file: os.DirEntry[str], ext: str) -> Object:
        text = _text_of(file.path, encoding)
        if ext in _TABLES:
            return _rows_of(text, _TABLES[ext])
        root = read_front_matter(text).root  # JSON is YAML to Jekyll as well
        return values.object_of(root.value) if root is not None else None

    return _Reader(os.path.realpath(source), value_of).read(str(folder), ())


def find_data_faults(folder: Path, source: Path, encoding: str) -> list[tuple[Path, FrontMatterError]]:
    """Return the files of *folder* at which Jekyll stops, and why: it builds nothing of the site *source*."""
    faults = []

    def note(file: os.DirEntry[str], ext: str) -> None:
        stat = file.stat()
        error = None if ext in _TABLES else _fault_of(file.path, encoding, (stat.st_mtime_ns, stat.st_size))
        if error is not None:
            faults.append((Path(file.path), error))

    _Reader(os.path.realpath(source), note).read(str(folder), ())
    return faults


@lru_cache(maxsize=1_000)
def _fault_of(path: str, encoding: str, _stamp: tuple[int, int]) -> FrontMatterError | None:
    error = read_front_matter(_text_of(path, encoding)).error
    return None if error is None or error.problem in _READ_BY_JEKYLL else error


@dataclass(frozen=True, slots=True)
class _Reader:
    source: str
    value_of: Callable[[os.DirEntry[str], str], Object]

    def read(self, folder: str, above: tuple[str, ...]) -> dict[Object, Object]:
        """Return what *folder*, which lies in the folders *above*, holds."""
        found: dict[Object, Object] = {}
        real = os.path.realpath(folder)
        if real in above or not self._is_inside(real):
            return found
        try:
            with os.scandir(folder) as scanned:
                entries = sorted(scanned, key=lambda entry: entry.name)
        except OSError:
            return found
        for entry in entries:
            if entry.name.startswith((".", "_", "#")) or entry.name.endswith("~"):
                continue
            stem, ext = os.path.splitext(entry.name)
            try:
                if entry.is_dir():
                    if len(above) < _MOST_LEVELS:
                        found[_name_of(entry.name)] = self.read(entry.path, (*above, real))
                elif ext.lower() in _KINDS and entry.stat().st_size <= _MOST_BYTES:
                    if entry.is_symlink() and not self._is_inside(os.path.realpath(entry.path)):
                        continue
                    found[_name_of(stem)] = self.value_of(entry, ext.lower())
            except OSError:
                continue  # a file that cannot be read gives no data
        return found

    def _is_inside(self, real: str) -> bool:
        return Path(real).is_relative_to(self.source)


def _text_of(path: str, encoding: str) -> str:
    with open_file(path) as file:
        return text_of_bytes(file.read(), encoding)[0]


def _rows_of(text: str, delimiter: str) -> Object:
    csv.field_size_limit(_MOST_BYTES)  # Ruby knows none
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    head, *rest = [row for row in rows if row] or [[]]
    return [{name: row[index] if index < len(row) else None for index, name in enumerate(head)} for row in rest]


def _name_of(name: str) -> str:
    """Return *name* as a key: what is no letter of ASCII, digit, blank or hyphen is left out, blanks are ``_``."""
    bare = re.sub(r"[^\w\s-]+", "", name, flags=re.ASCII)
    return re.sub(r"\s+", "_", re.sub(r"^\s+|\s+$", "", bare, flags=re.ASCII), flags=re.ASCII)
