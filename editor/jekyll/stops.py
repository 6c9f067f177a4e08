"""Why Jekyll stops a build, as an exception inside and a value at the edge."""

from __future__ import annotations

from enum import Enum


class Stop(Enum):
    """What Jekyll stumbles over."""

    CONFIG = "config"
    """A value in ``_config.yml`` is of a kind that Jekyll does not take there, or the file is no YAML."""
    DATA = "data"
    """A file of ``_data`` is no YAML."""
    DATE = "date"
    """A ``date`` in which Ruby finds none, or one that no calendar has, such as month 13."""
    FILE_NAME = "file name"
    """The date in the file name is none."""
    PLACEHOLDER = "placeholder"
    """A permalink names a placeholder that there is not."""
    NOT_TEXT = "not text"
    """A ``slug`` or ``permalink`` that is no text."""
    ADDRESS = "address"
    """A part of the address is taken for an URI, and no good one: ``Scala 3: news`` as the first category."""
    FRONT_MATTER = "front matter"
    """Front matter that is not read, in a page or under ``strict_front_matter``."""


class JekyllStops(Exception):
    """The whole build stops; ``ruby`` names the exception's class, ``detail`` is what it says."""

    def __init__(self, reason: Stop, ruby: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.ruby = ruby
        self.detail = detail
