"""The files of ``_data``, as ``site.data`` shows them (``Jekyll::DataReader``)."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from editor.jekyll.read_file import text_of_bytes
from editor.post.front_matter import read_front_matter
from editor.post.problems import FrontMatterError, Problem
from editor.post.values import Value
from editor.render.liquid.ruby import Object
from editor.render.pages.values import Values
from editor.storage.reading import open_file

_KINDS = (".yaml", ".yml", ".json", ".csv", ".tsv")
_MOST_BYTES = 16 * 1024 * 1024
_MOST_LEVELS = 20
_READ_BY_JEKYLL = (Problem.NOT_A_MAPPING, Problem.TOO_DEEP, Problem.TOO_BIG, Problem.YAML_UNAVAILABLE)
"""What keeps front matter, or us, from being read; data may be a list, and as large as it wants."""


def read_data(folder: Path, source: Path, encoding: str, values: Values) -> dict[Object, Object]:
    """Return what the files of *folder* hold, by their names; what cannot be read is left out.

    So is what a link leads to outside of the site *source*, or back to a folder in which it lies.
    """
    return _Reader(os.path.realpath(source), encoding, values.object_of).read(str(folder), ())


def find_data_faults(folder: Path, source: Path, encoding: str) -> list[tuple[Path, FrontMatterError]]:
    """Return the files of *folder* at which Jekyll stops, and why: it builds nothing without them."""
    reader = _Reader(os.path.realpath(source), encoding, lambda _value: None)
    reader.read(str(folder), ())
    return reader.faults


@dataclass(frozen=True, slots=True)
class _Reader:
    source: str
    encoding: str
    object_of: Callable[[Value], Object]
    faults: list[tuple[Path, FrontMatterError]] = field(default_factory=list)

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
                    with open_file(entry.path) as file:
                        text, _ = text_of_bytes(file.read(), self.encoding)
                    found[_name_of(stem)] = self._parsed(entry.path, text, ext.lower())
            except OSError:
                continue  # a file that cannot be read gives no data
        return found

    def _parsed(self, path: str, text: str, ext: str) -> Object:
        if ext in (".csv", ".tsv"):
            rows = csv.reader(io.StringIO(text, newline=""), delimiter="\t" if ext == ".tsv" else ",")
            head, *rest = [row for row in rows if row] or [[]]
            return [{name: row[index] if index < len(row) else None for index, name in enumerate(head)} for row in rest]
        read = read_front_matter(text)  # JSON is YAML to Jekyll as well
        if read.error is not None and read.error.problem not in _READ_BY_JEKYLL:
            self.faults.append((Path(path), read.error))
        return self.object_of(read.root.value) if read.root is not None else None

    def _is_inside(self, real: str) -> bool:
        return Path(real).is_relative_to(self.source)


def _name_of(name: str) -> str:
    """Return *name* as a key: what is no letter of ASCII, digit, blank or hyphen is left out, blanks are ``_``."""
    bare = re.sub(r"[^\w\s-]+", "", name, flags=re.ASCII)
    return re.sub(r"\s+", "_", re.sub(r"^\s+|\s+$", "", bare, flags=re.ASCII), flags=re.ASCII)
