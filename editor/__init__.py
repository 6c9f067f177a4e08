"""Frontispiece, a desktop editor for Jekyll posts."""

__version__ = "0.1.0"
