"""Where the recorded cases lie that stand beside the checkout, and the mark of the tests that read them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[2] / "shared"
SHARED: Path | None = _BESIDE if _BESIDE.is_dir() else None

needs_shared = pytest.mark.skipif(SHARED is None, reason="the recorded cases are not beside the checkout")
needs_jekyll = pytest.mark.skipif(shutil.which("jekyll") is None, reason="Debian's jekyll is not installed")


def shared(*parts: str) -> Path:
    """Return the path of a recorded case; raises FileNotFoundError where the cases are absent."""
    if SHARED is None:
        raise FileNotFoundError("../shared")
    return SHARED.joinpath(*parts)
