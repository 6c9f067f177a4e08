"""Runs inputs of a target: what fails is made small and told with what makes it again."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from types import FrameType, TracebackType

from tests.fuzz.target import Input, Step, Target, Unkept

HANG_S = 1.0
"""CPU that one input may take."""
_END_S = 10.0
_MOST_TRIES = 400


class Hang(BaseException):
    """An input that took too long; no Exception, lest the border of a task take it for an ordinary fault."""


@dataclass(frozen=True)
class Failure:
    """An input that failed, as small as deletion made it, and how."""

    target: str
    number: int
    steps: Input
    words: str
    place: str


@dataclass
class Tally:
    """What became of the inputs of one target."""

    target: str
    count: int = 0
    cpu_s: float = 0.0
    slowest_s: float = 0.0
    failures: list[Failure] = field(default_factory=list)


def run(target: Target, numbers: range, seed: int, *, until: Callable[[], bool] = lambda: False) -> Tally:
    """Try the inputs of *numbers* until one answer of *until* is true; of failures at one place the first is told."""
    tally = Tally(target.name)
    for number in numbers:
        if until():
            break
        steps = target.make(Random(f"{seed}:{target.name}:{number}"))
        begin = time.process_time()
        error = failure_of(target, steps)
        took = time.process_time() - begin
        tally.count += 1
        tally.cpu_s += took
        tally.slowest_s = max(tally.slowest_s, took)
        if error is not None and _place_of(error) not in {failure.place for failure in tally.failures}:
            small = shrunk(target, steps, error)
            last = failure_of(target, small) or error
            tally.failures.append(Failure(target.name, number, small, _words_of(last), _place_of(error)))
    return tally


def failure_of(target: Target, steps: Input) -> BaseException | None:
    """Return what was raised over *steps*, in a slot of Qt or in a thread too, or a Hang; None if all was kept."""
    unheard: list[BaseException] = []
    begin = time.process_time()
    try:
        with _heard(unheard), _ended():
            target.check(steps)
    except (Exception, Hang) as error:  # noqa: BLE001 - whatever is raised is what is looked for
        return error
    took = time.process_time() - begin
    if unheard:
        return unheard[0]
    return Hang(f"{took:.1f} s of CPU") if took > HANG_S else None


def shrunk(target: Target, steps: Input, error: BaseException) -> Input:
    """Return *steps* without all that is not needed to fail at the same place: by deletion, of halves first."""
    place = _place_of(error)
    left = _MOST_TRIES if not isinstance(error, Hang) else 30
    best = steps

    def fails(tried: Input) -> bool:
        nonlocal left
        left -= 1
        again = failure_of(target, tried) if left >= 0 else None
        return again is not None and _place_of(again) == place

    size = max(1, len(best) // 2)
    while size and left > 0:
        for start in range(len(best) - size, -1, -size):
            tried = best[:start] + best[start + size :]
            if fails(tried):
                best = tried
        size //= 2
    for index, step in enumerate(best):
        for smaller in _smaller(step):
            tried = (*best[:index], smaller, *best[index + 1 :])
            if left > 0 and fails(tried):
                best = tried
                break
    return best


def _smaller(step: Step) -> Iterator[Step]:
    if isinstance(step, str | bytes):
        for size in (1, 2, 4):
            if len(step) > size:
                yield step[:size]
        if len(step) > 8:
            yield step[: len(step) // 2]


def _place_of(error: BaseException) -> str:
    """Return where it was raised and what kind it is: what tells one fault from another."""
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if "tests/fuzz/running" not in frame.filename
    ]
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames and not isinstance(error, Hang) else ""
    said = str(error).partition(":")[0] if isinstance(error, Unkept) else ""
    return f"{type(error).__name__} {place} {said}"


def _words_of(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))


@contextlib.contextmanager
def _heard(unheard: list[BaseException]) -> Iterator[None]:
    """Put into *unheard* what nobody catches: in slots of Qt, in threads."""

    def hear(_kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        unheard.append(error.with_traceback(trace))

    def hear_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            unheard.append(told.exc_value)

    before, before_in_threads = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = hear, hear_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before, before_in_threads


@contextlib.contextmanager
def _ended() -> Iterator[None]:
    """End what takes ten times as long as it may, where the system has a timer of CPU."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(_signal: int, _frame: FrameType | None) -> None:
        raise Hang(f"over {_END_S:.0f} s of CPU")

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, _END_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
