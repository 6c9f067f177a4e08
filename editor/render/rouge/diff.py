"""Patches."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer


class Diff(RougeLexer):
    """Patches."""

    states = {
        "root": [
            (r"^ .*$\n?", ""),
            (r"^---$\n?", "p"),
            (r"^[+>]+.*$\n?", "gi"),
            (r"^[-<]+.*$\n?", "gd"),
            (r"^!.*$\n?", "gs"),
            (r"^(?:[Ii]ndex|diff).*$\n?", "gh"),
            (r"^(@@[^@]*@@)([^\n]*\n)", ("p", "")),
            (r"^\w.*$\n?", "p"),
            (r"^=.*$\n?", "gh"),
            (r"\s.*$\n?", ""),
        ],
    }
