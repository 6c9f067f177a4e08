"""What the writer can do, as a value that menus, toolbar, shortcuts and search are made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


def _always() -> bool:
    return True


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.

    ``title`` is the English words, translated where they are shown; ``keys`` is a portable key sequence such as
    ``"Ctrl+Shift+S"``; ``enabled`` and ``checked`` are asked whenever the registry is refreshed.
    """

    id: str
    title: str
    run: Callable[[], object]
    menu: str = ""
    group: str = ""
    keys: str = ""
    icon: str = ""
    enabled: Callable[[], bool] = field(default=_always)
    checkable: bool = False
    checked: Callable[[], bool] = field(default=_never)
