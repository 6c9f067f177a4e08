"""What is known of the picture that a field names."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """The picture that *value* names, small; ``missing`` where the site has no such file.

    Neither image nor missing is a picture elsewhere on the web, or one that cannot be shown.
    """

    value: str
    image: QImage | None = None
    missing: bool = False
