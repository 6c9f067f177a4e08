"""A folder on a disk of the network that stops to answer."""

from __future__ import annotations

import os
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.bridge import tasks


class DeadShare:
    """*folder*, once it is ``dead``: whoever asks it hangs until ``revive``; those in the window's thread are noted."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked_in_window: list[str] = []
        self._folder = str(folder)
        self._answers = threading.Event()
        self._answers.set()
        self._window = threading.current_thread()
        for name in ("stat", "lstat", "open", "scandir", "listdir", "access", "readlink"):
            monkeypatch.setattr(os, name, self._slowed(getattr(os, name)))

    def die(self) -> None:
        """Answer nothing from now on."""
        self._answers.clear()

    def revive(self) -> None:
        """Answer again, also what was asked before."""
        self._answers.set()

    def _slowed(self, call: Callable[..., object]) -> Callable[..., object]:
        def slowed(path: object = ".", *more: object, **named: object) -> object:
            if isinstance(path, (str, os.PathLike)) and os.fspath(path).startswith(self._folder):
                self._wait()
            return call(path, *more, **named)

        return slowed

    def _wait(self) -> None:
        if threading.current_thread() is not self._window:
            assert self._answers.wait(60)
        elif not self._answers.is_set():
            frames = traceback.extract_stack()[:-2]
            if not any(frame.filename == tasks.__file__ for frame in frames):  # jobs for the pool are run inline
                self.asked_in_window.append("".join(traceback.format_list(frames[-8:])))
