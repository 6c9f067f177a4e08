"""What others wrote, shown in a tip: Qt would read markup in it, load the pictures and show a text that is none."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Return *text* so that a tip shows it letter by letter; by a ``<`` or its entity alone Qt guesses at markup."""
    if "<" not in text and "&lt;" not in text:
        return text
    return f"<qt>{escape(text, quote=False).replace(chr(10), '<br>')}</qt>"
