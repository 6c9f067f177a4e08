"""Jekyll's Markdown: kramdown with its GFM parser, written anew.

``markdown.markdown(text, extensions=["editor.render.kramdown"])`` gives the HTML that Jekyll publishes; so does
``editor.render.kramdown.document.convert`` without Python-Markdown. kramdown's options are settings of the extension.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.render.kramdown.extension import KramdownExtension


def makeExtension(**settings: object) -> KramdownExtension:
    """Return the extension, for Python-Markdown to load by the name of this package."""
    # Here and not above: the engine itself works, and starts, without Python-Markdown.
    from editor.render.kramdown.extension import KramdownExtension

    return KramdownExtension(**settings)
