"""Text without colours."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer


class Plain(RougeLexer):
    """Text in no language."""

    states = {"root": [(r"(?s:.+)", "")]}
