"""``python -m editor`` and the command ``frontispiece``."""

from __future__ import annotations

import sys

from editor.cli.main import run_command


def main() -> int:
    """Run what the command line asks for and return the exit code."""
    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
