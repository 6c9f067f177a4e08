"""Take the guide's pictures anew: ``python -m tests.screenshots [NAME…]``, on a screen of its own, in both languages.

They lie in ``resources/help/pictures``; each is a scene of the real window with a site that is made for it. So is
``window-light``, the picture in the README.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.screen import virtual_screen

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "ja")


def main() -> int:
    """Take the pictures that the command line names, or all."""
    with virtual_screen("1400x1000x24") as (display, _):
        environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        if os.geteuid() == 0:
            environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--no-sandbox"  # Chromium has no sandbox for root
        for language in LANGUAGES:
            command = [sys.executable, "-m", "tests.screenshots.taking", language, *sys.argv[1:]]
            subprocess.run(command, cwd=ROOT, env=environ, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
