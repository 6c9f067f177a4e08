"""The writer's own words: plain files of one word to a line, for all texts and for each site."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from editor.spelling.as_spelled import spelled
from editor.storage.atomic import write_atomically
from editor.storage.reading import CannotRead, ReadProblem, read_file

MOST_BYTES = 4 * 1024 * 1024


def words_file(folder: Path) -> Path:
    """Return the file of the words that hold in all texts; *folder* is that of the writer's settings."""
    return folder / "words.txt"


def site_words_file(folder: Path, root: Path) -> Path:
    """Return the file of the words of the site at *root*, which is no link: beside the writer's own, never in it."""
    mark = hashlib.sha256(os.fsencode(root)).hexdigest()[:12]
    return folder / "site-words" / f"{root.name or 'site'}-{mark}.txt"


def read_words(file: Path) -> frozenset[str]:
    """Return the words in *file*, none where it is not there; raises CannotRead. What is no UTF-8 is passed over."""
    try:
        data, _ = read_file(file, most=MOST_BYTES)
    except CannotRead as error:
        if error.reason is ReadProblem.MISSING:
            return frozenset()
        raise
    return words_in(data.decode("utf-8-sig", errors="replace"))


def words_in(text: str) -> frozenset[str]:
    """Return the words of *text*, one to a line, as a dictionary would spell them."""
    return frozenset(word for line in text.splitlines() if (word := spelled(line.strip())) and "\ufffd" not in word)


def write_words(file: Path, words: Iterable[str]) -> None:
    """Keep *words* in *file*, sorted; raises OSError, and then the old ones are still there."""
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = sorted(set(words), key=lambda word: (word.casefold(), word))
    write_atomically(file, "".join(f"{word}\n" for word in lines).encode())


def add_word(file: Path, word: str) -> None:
    """Add *word* to those that *file* holds by now, whoever wrote them; raises CannotRead and OSError."""
    write_words(file, read_words(file) | {word})
