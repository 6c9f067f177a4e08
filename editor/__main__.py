"""``python -m editor`` and the command ``frontispiece``."""

from __future__ import annotations

import os
import sys

from editor.late_methods import compile_methods_late
from editor.processes import become_one, leave_libraries_to_the_system


def main() -> int:
    """Run what the command line asks for and return the exit code."""
    if sys.stdout is None:  # a program of Windows that has a window has no streams
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for as long as we live
    compile_methods_late()
    leave_libraries_to_the_system(os.environ)
    if become_one(sys.argv[1:]):
        return 0
    # Here and not above: a process of ours is no command line, and starts without reading what one may say.
    from editor.cli.main import run_command

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
