"""The whole soak: ``python -m tests.soak [--edits N] [--files N] [--kills N]``.

It ends with 1 where anything leaks, or memory grows by more than a tenth from the second quarter to the last.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean

MOST_GROWTH = 1.1


def main() -> int:
    """Run what the command line asks for, and print what it came to."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--edits", type=int, default=10_000)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--kills", type=int, default=50)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.soak.soaking import soak

    begin = time.monotonic()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ.update(dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), folder))
        told = soak(Path(folder), edits=given.edits, files=given.files, kills=given.kills)
    print(f"{told.edits} edits, {told.opened} posts, {told.kills} kills, {told.saves} saves", end=" ")
    print(f"in {time.monotonic() - begin:.0f} s; rendering given up {told.given_up} times")
    print("MB in each quarter:", ", ".join(f"{mean(quarter) / 1e6:.0f}" for quarter in told.quarters))
    print(f"last quarter / second quarter: {told.growth:.3f} (at most {MOST_GROWTH})")
    print("leaks:", "; ".join(told.leaks) or "none")
    sys.stdout.flush()
    os._exit(int(bool(told.leaks) or told.growth > MOST_GROWTH))  # Chromium takes its time to be taken apart


if __name__ == "__main__":
    sys.exit(main())
