"""Asks Hunspell, which works in a process of its own, and remembers which words it knows.

In a thread Hunspell would hold the interpreter while it loads a dictionary (80 to 140 ms) and while it looks for
suggestions (150 to 330 ms), and with it the writer's keys.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from enum import Enum
from pathlib import Path
from threading import Lock, Timer
from typing import TypedDict

from editor.processes import own_command
from editor.spelling.dictionaries import Dictionary

TIME_LIMIT_S = 20.0
CLOSE_WAIT_S = 5.0
MOST_KEPT = 200_000
"""Words of which it is remembered whether they are right."""
_BATCH = 2_000
"""Words in one request: some 25 ms of work where all are wrong."""


class Fault(Enum):
    """Why a dictionary is not used."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too large"
    BROKEN = "broken"
    NOT_LATIN = "not latin"
    STOPPED = "stopped"
    """Hunspell ends, or never does, over this one."""


class SpellerStopped(Exception):
    """Hunspell ended over what it was asked, or was silent for too long, twice; or it was closed."""


class _Ended(Exception):
    """The process gave no answer, and is no more."""


class _Answer(TypedDict, total=False):
    fault: str | None
    wrong: list[str]
    suggestions: list[str]


class Speller:
    """Words are right if any of the *dictionaries* knows them; may be asked from any thread, one at a time.

    Each question names the dictionaries: others than before are loaded first.
    """

    def __init__(self, *, command: Sequence[str] = (), time_limit_s: float = TIME_LIMIT_S) -> None:
        self._command = list(command) or own_command("--spelling-worker")
        self._time_limit_s = time_limit_s
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._used: tuple[Dictionary, ...] = ()
        self._faults: dict[Dictionary, Fault] = {}
        self._known: dict[str, bool] = {}
        self._closed = False

    def faults(self, dictionaries: tuple[Dictionary, ...]) -> tuple[tuple[Dictionary, Fault], ...]:
        """Return which of *dictionaries* cannot be used, and why."""
        with self._lock:
            self._use(dictionaries)
            return tuple((one, self._faults[one]) for one in dictionaries if one in self._faults)

    def wrong(self, words: Collection[str], dictionaries: tuple[Dictionary, ...]) -> frozenset[str]:
        """Return which of *words* none of *dictionaries* knows; raises SpellerStopped. Without any, none is wrong."""
        with self._lock:
            self._use(dictionaries)
            if all(one in self._faults for one in dictionaries):
                return frozenset()
            new = [word for word in dict.fromkeys(words) if word not in self._known]
            for start in range(0, len(new), _BATCH):
                batch = new[start : start + _BATCH]
                wrong = frozenset(self._ask({"wrong": batch})["wrong"])
                if len(self._known) > MOST_KEPT:
                    self._known.clear()
                self._known.update((word, word not in wrong) for word in batch)
            return frozenset(word for word in words if not self._known.get(word, True))

    def suggestions(self, word: str, dictionaries: tuple[Dictionary, ...], near: Sequence[str] = ()) -> tuple[str, ...]:
        """Return what may be meant by *word*, the likeliest first; raises SpellerStopped.

        By the words *near* it is told of what language it is.
        """
        with self._lock:
            self._use(dictionaries)
            return tuple(self._ask({"suggest": word, "near": near})["suggestions"])

    def close(self) -> None:
        """End the process; whoever is waiting for an answer gets SpellerStopped."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        if self._lock.acquire(timeout=CLOSE_WAIT_S):
            self._end()
            self._lock.release()

    def _use(self, dictionaries: tuple[Dictionary, ...]) -> None:
        """Have *dictionaries* loaded, and no others; one at which the process ends is left out from then on."""
        if dictionaries != self._used:
            self._end()
            self._used, self._known = dictionaries, {}
            self._faults = {}
        while self._process is None:
            self._start()
            for dictionary in dictionaries:
                if self._faults.get(dictionary) is Fault.STOPPED:
                    continue
                try:
                    fault = self._exchange({"load": dictionary.name, "folder": str(dictionary.folder)})["fault"]
                except _Ended:
                    self._faults[dictionary] = Fault.STOPPED
                    break
                if fault is not None:
                    self._faults[dictionary] = Fault(fault)

    def _ask(self, request: Mapping[str, object]) -> _Answer:
        """Return the answer to *request*; a process that ends over it is started once more."""
        with suppress(_Ended):
            return self._exchange(request)
        self._use(self._used)
        try:
            return self._exchange(request)
        except _Ended as error:
            raise SpellerStopped from error

    def _start(self) -> None:
        if self._closed:
            raise SpellerStopped
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise SpellerStopped from error

    def _exchange(self, request: Mapping[str, object]) -> _Answer:
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise _Ended
        limit = Timer(self._time_limit_s, process.kill)
        limit.daemon = True
        limit.start()
        try:
            process.stdin.write(json.dumps(request).encode() + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = b""
        finally:
            limit.cancel()
        if not line.endswith(b"\n"):
            self._end()
            raise _Ended
        answer: _Answer = json.loads(line)
        return answer

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        process.wait()


def _environment() -> dict[str, str]:
    """Return the environment in which the process finds our package."""
    places = [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, places))}
