"""Jekyll's Markdown as an extension of Python-Markdown.

``markdown.markdown(text, extensions=["editor.render.kramdown"])`` gathers Python-Markdown's own extensions, set as near
to kramdown's GFM parser as they go, and mends what lies between: fences anywhere, lists nested by two columns,
attribute lists with a colon, ids of headings, footnotes and code.
"""

from __future__ import annotations

from editor.render.kramdown.extension import KramdownExtension

__all__ = ["KramdownExtension", "makeExtension"]


def makeExtension(**settings: bool) -> KramdownExtension:
    """Return the extension, for Python-Markdown to load by the name of this package."""
    return KramdownExtension(**settings)
