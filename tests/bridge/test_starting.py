"""What the start of the program leaves out comes to no harm."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from editor.bridge.sweeping import Sweeping

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import gc, linecache
from editor.bridge.starting import start_light
start_light()
import editor.window.main_window as imported
print([name for name in linecache.cache if name == imported.__file__], gc.isenabled())
"""


def test_no_source_is_read_and_no_garbage_looked_for_while_the_window_is_imported() -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, env=environ, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("[] False", "")


def test_garbage_is_looked_for_again_once_the_start_is_over(qapp: QObject) -> None:
    thresholds = gc.get_threshold()
    gc.disable()
    sweeping = Sweeping(qapp)
    try:
        sweeping.begin()
        assert gc.isenabled()
    finally:
        gc.unfreeze()
        gc.enable()
        gc.set_threshold(*thresholds)
        sweeping.deleteLater()
