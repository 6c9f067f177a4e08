"""Code as HTML: tokens in Rouge's classes, as the site will have them, and the colours for them."""

from __future__ import annotations

from html import escape

from editor.render.rouge.colours import colours, stylesheet, token_rules
from editor.render.rouge.contrast import contrast
from editor.render.rouge.engine import merged
from editor.render.rouge.languages import LEXERS
from editor.render.rouge.names import tag_of
from editor.render.rouge.pygments_tokens import pygments_runs

__all__ = [
    "MAX_HIGHLIGHTED",
    "colours",
    "contrast",
    "highlight_tokens",
    "stylesheet",
    "token_rules",
]

MAX_HIGHLIGHTED = 200_000
"""Code points of code beyond which it is shown without colours: they would take longer than a writer waits."""


def highlight_tokens(code: str, language: str) -> str:
    """Return *code* escaped, its tokens in ``span`` elements with the classes that Rouge gives them.

    Code in a language that Rouge does not know, or that is very long, has none.
    """
    tag = tag_of(language)
    if tag is None or len(code) > MAX_HIGHLIGHTED:
        return escape(code, quote=False)
    lexer = LEXERS.get(tag)
    runs = lexer().lex(code) if lexer else pygments_runs(code, tag)
    tokens = merged(runs)
    shown = {token: _shown(*token) for token in dict.fromkeys(tokens)}  # code repeats itself
    return "".join(map(shown.__getitem__, tokens))


def _shown(css_class: str, text: str) -> str:
    escaped = escape(text, quote=False)
    return f'<span class="{css_class}">{escaped}</span>' if css_class else escaped
