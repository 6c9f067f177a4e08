"""What a place that is wrong in a post's Liquid is called on its chip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def fault_words() -> dict[str, str]:
    """Return the words by the kind of fault."""
    translate = QCoreApplication.translate
    return {
        "syntax": translate("PreviewPane", "Liquid"),
        "unknown-tag": translate("PreviewPane", "plugin tag"),
        "not-found": translate("PreviewPane", "not found"),
        "refused": translate("PreviewPane", "Liquid"),
        "limit": translate("PreviewPane", "takes too long"),
    }
