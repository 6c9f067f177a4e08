"""The attacks come through the real window."""

from tests.journeys.conftest import reader

__all__ = ["reader"]
