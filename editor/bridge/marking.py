"""Marks strings that are kept in data and translated where they are shown."""

from __future__ import annotations

from editor.marking import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP
