"""Where icons, styles, translations and samples lie: in the wheel, or beside the package in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def root() -> Path:
    """Return the folder of the resources; raises FileNotFoundError if the installation lacks it."""
    for folder in (_HERE / "_resources", _HERE.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"Frontispiece's resources are missing beside {_HERE}; install it again.")


def path(*parts: str) -> Path:
    """Return the path of the resource *parts*, such as ``path("icons", "bold.svg")``."""
    return root().joinpath(*parts)


def text(*parts: str) -> str:
    """Return the UTF-8 text of the resource *parts*."""
    return path(*parts).read_text("utf-8")
