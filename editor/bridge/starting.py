"""What Python and PySide need not do while the program starts: without it the window is there a seventh sooner."""

from __future__ import annotations

import gc
import sys

import PySide6.QtCore  # noqa: F401 - it must be there before it is told anything

_FEATURES = "shibokensupport.feature"
_READS_SOURCES = "_mod_uses_pyside"


def start_light() -> None:
    """Prepare the imports of the window: call this before them. ``Sweeping`` turns the collection of garbage on again.

    What is made until then stays, so looking through it again and again finds nothing.
    """
    gc.disable()
    spare_sources()


def spare_sources() -> None:
    """Keep PySide from reading, and keeping, the source of each module that is imported from now on.

    It looks for its own name there, to learn in which modules ``from __feature__ import snake_case`` may come to count.
    Nobody here asks for that. A PySide that does this in another way is left alone.
    """
    feature = sys.modules.get(_FEATURES)
    if hasattr(feature, _READS_SOURCES):
        setattr(feature, _READS_SOURCES, lambda _module: True)
