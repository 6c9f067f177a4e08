"""The long run: ``python -m tests.fuzz [--cheap N] [--window N] [--seconds S] [--target NAME] [--seed K]``.

Inputs are made by their numbers, so that what is found can be made again; another ``--seed`` makes others. It ends with
1 where anything failed, and tells of each failure the input, which ``--input`` tries once more.
"""

from __future__ import annotations

import argparse
import ast
import math
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from tests.fuzz.cheap import CHEAP
from tests.fuzz.running import Tally, failure_of, run
from tests.fuzz.target import Target

CHEAP_INPUTS, WINDOW_INPUTS = 1_000_000, 10_000
_BATCH = 100


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--cheap", type=int, default=CHEAP_INPUTS, help="inputs without a window, over all targets")
    parser.add_argument("--window", type=int, default=WINDOW_INPUTS, help="inputs of the window")
    parser.add_argument("--seconds", type=float, default=math.inf, help="when to stop, whatever is left")
    parser.add_argument("--target", help="the only target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--from", type=int, default=0, dest="start", help="the number of the first input of each target"
    )
    parser.add_argument("--input", help="an input as it was printed, to be tried with --target")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_hear_qt)
    from tests.fuzz.window import window_target

    memory = Path("/dev/shm")  # a disk would be waited for at each of some hundred thousand saves
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as home:
        os.environ.update(dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home))
        with window_target(Path(home)) as at_window:
            targets = [target for target in (*CHEAP, at_window) if given.target in (None, target.name)]
            if given.input is not None:
                return _try(targets[0], given.input)
            shares = {t: given.window if t.in_window else given.cheap // len(CHEAP) for t in targets}
            end = time.monotonic() + given.seconds
            failed = False
            for target, count in shares.items():
                failed |= _run(target, range(given.start, given.start + count), given.seed, end)
    return int(failed)


def _run(target: Target, numbers: range, seed: int, end: float) -> bool:
    """Run in batches, tell each failure when it is found, and the counts at the end; return whether any failed."""
    whole, begin, told = Tally(target.name), time.monotonic(), time.monotonic()
    for first in range(numbers.start, numbers.stop, _BATCH):
        part = run(target, range(first, min(first + _BATCH, numbers.stop)), seed, until=lambda: time.monotonic() > end)
        whole.count += part.count
        whole.cpu_s += part.cpu_s
        whole.slowest_s = max(whole.slowest_s, part.slowest_s)
        for failure in part.failures:
            if failure.place not in {known.place for known in whole.failures}:
                whole.failures.append(failure)
                print(f"\n{target.name} fails at input {failure.number} of seed {seed}; as small as it was made:")
                print(f'  --target {target.name} --input "{failure.steps!r}"\n{failure.words}', flush=True)
        if time.monotonic() > end:
            break
        if time.monotonic() - told > 60:
            told = time.monotonic()
            print(_line(whole, told - begin), flush=True)
    print(_line(whole, time.monotonic() - begin), flush=True)
    return bool(whole.failures)


def _line(tally: Tally, took_s: float) -> str:
    return (
        f"{tally.target:<13}{tally.count:>9,} inputs {tally.count / max(took_s, 0.001) * 60:>9,.0f} a minute"
        f"  slowest {tally.slowest_s:.2f} s  failures {len(tally.failures)}"
    )


def _try(target: Target, spelled: str) -> int:
    error = failure_of(target, ast.literal_eval(spelled))
    if error is not None:
        raise error
    print("It holds.")
    return 0


def _hear_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in message:
        print(f"Qt says: {message}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
