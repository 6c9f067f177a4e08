"""What was worked out for pieces of texts, as long as texts that hold them are read."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Remembered(Generic[Key, Value]):
    """Values of the last *texts*, and of fewer where they have more than so many *characters*; for any thread.

    They come in two generations: what nobody asked for while as much again was read is forgotten.
    """

    def __init__(self, *, texts: int, characters: int) -> None:
        self._most_texts = texts
        self._most_characters = characters
        self._lock = Lock()
        self._young: dict[Key, Value] = {}
        self._old: dict[Key, Value] = {}
        self._texts = self._characters = 0

    def __len__(self) -> int:
        return len(self._young) + len(self._old)

    def begin_text(self) -> None:
        """Note that a text is read."""
        with self._lock:
            self._texts += 1
            if self._texts > self._most_texts:
                self._age()

    def value(self, key: Key, characters: int, work_out: Callable[[], Value]) -> Value:
        """Return the value of *key*, whose text has so many *characters*; it is worked out where none is known."""
        value = self._young.get(key)
        if value is None:
            value = self._old.pop(key, None)  # lest the text in the key be kept twice
            value = work_out() if value is None else value
            with self._lock:
                self._young[key] = value
                self._characters += characters
                if self._characters > self._most_characters:
                    self._age()
        return value

    def _age(self) -> None:
        self._old, self._young = self._young, {}
        self._texts = self._characters = 0
