"""Small dictionaries, made for a test."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from editor.spelling.dictionaries import Dictionary

ENGLISH = ("a", "the", "cat", "cats", "sat", "on", "mat", "world", "hello", "don't", "well-known", "elected", "and")


def dictionary(
    folder: Path, name: str = "en_US", words: Iterable[str] = ENGLISH, *, encoding: str = "UTF-8"
) -> Dictionary:
    """Return a dictionary of *words*, written to *folder*."""
    words = list(words)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_bytes(f"SET {encoding}\nTRY esianrtolcd\n".encode())
    (folder / f"{name}.dic").write_bytes(
        "\n".join([str(len(words)), *words, ""]).encode(encoding.replace("ISO", "iso"))
    )
    return Dictionary(name, folder)
