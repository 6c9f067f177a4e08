"""An answer to the page and the job that it answers."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from editor.bridge.scheme import _Answer


def test_an_answer_lives_as_long_as_its_job_whoever_else_lets_go_of_it(qapp: QApplication) -> None:
    job: Any = QObject()  # whose end is all that counts here
    answer = weakref.ref(_Answer(job, ""))
    gc.collect()
    kept = answer() is not None
    shiboken6.delete(job)
    gc.collect()

    assert kept
    assert answer() is None
