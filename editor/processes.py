"""Our own processes: how each is started, from an installation or from the bundle, which has no Python to ask."""

from __future__ import annotations

import runpy
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

MODULES = {
    "--render-worker": "editor.render.worker",
    "--spelling-worker": "editor.spelling.hunspell_process",
}
"""The modules that run in processes of their own, by the word with which our program becomes one of them."""


def own_command(*arguments: str, with_window: bool = False) -> list[str]:
    """Return the command that starts Frontispiece with *arguments*, from the bundle as from an installation.

    With one word of `MODULES` alone it becomes that process. It has streams to talk by, or, *with_window*, on Windows a
    window alone.
    """
    if is_bundled():
        return [sys.executable if with_window else _program(), *arguments]
    return [sys.executable, "-P", "-m", "editor", *arguments]


def _program() -> str:
    """Return the bundle's program that has streams: on Windows it is another than the one with the window."""
    program = Path(sys.executable)
    return str(program.with_name("frontispiece.exe") if sys.platform == "win32" else program)


def become_one(arguments: Sequence[str]) -> bool:
    """Be the process that *arguments* name until it ends, and tell True; False where they name none."""
    if len(arguments) != 1 or arguments[0] not in MODULES:
        return False
    runpy.run_module(MODULES[arguments[0]], run_name="__main__")
    return True


def is_bundled() -> bool:
    """Tell whether this is the bundle's program and not a Python."""
    return bool(getattr(sys, "frozen", False))


def leave_libraries_to_the_system(environ: MutableMapping[str, str]) -> None:
    """Let programs that we start (git, a browser) find the system's libraries instead of the bundle's.

    PyInstaller's starter puts the bundle's folder first and keeps what was there under another name.
    """
    if not is_bundled():
        return
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = environ.pop(f"{name}_ORIG", None)
        environ.pop(name, None)
        if before:
            environ[name] = before
