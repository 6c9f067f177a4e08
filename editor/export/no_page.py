"""What is raised where there is no page to export."""

from __future__ import annotations


class NoPage(Exception):
    """The site writes no page of this file, or none can be made; the text says why."""
