"""A measuring that runs in a process of its own, so that none leaves anything behind for the next."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
LIMIT_S = 600


def run_alone(module: str, *arguments: object, limit_s: float = LIMIT_S) -> Mapping[str, list[float]] | str:
    """Return the figures that ``python -m tests.benchmarks.<module>`` prints as JSON, or why there are none."""
    with TemporaryDirectory() as folder:  # what it leaves there goes with it
        try:
            done = subprocess.run(
                [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)],
                cwd=ROOT,
                env=_environment() | {"TMPDIR": folder},
                capture_output=True,
                text=True,
                timeout=limit_s,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"not done after {limit_s:.0f} s"
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
    found: dict[str, list[float]] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def _environment() -> dict[str, str]:
    """Return an environment without a screen and without a graphics device."""
    given = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", LANG="C.UTF-8")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        given.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")
    return given
