"""Frontispiece started once more, as a process of its own."""

from __future__ import annotations

import sys


def own_command(*arguments: str) -> list[str]:
    """Return the words that start Frontispiece with *arguments*, from a bundle as from an installation."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "editor"]
    return [*program, *arguments]
