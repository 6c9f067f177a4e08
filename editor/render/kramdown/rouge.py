"""Code as kramdown has Rouge write it: coloured, numbered and wrapped as the site's options say."""

from __future__ import annotations

import re

from editor.render.kramdown.options import Highlighting
from editor.render.rouge.names import tag_of

_LINE_FORMAT = re.compile(r"(?:[^%]|%%)*%[-+ 0]*[0-9]{0,2}[id](?:[^%]|%%)*")


def highlighted(code: str, language: str | None, how: Highlighting) -> str | None:
    """Return *code* as HTML, or None where Rouge knows no such *language* or is switched off."""
    asked = language or how.default_language
    name = asked.partition("?")[0]
    if name == "guess":  # Rouge finds nothing out about most code, and takes it for plain text
        name = "plaintext"
    if not how.is_on or tag_of(name) is None or (name == "plaintext" and not how.guess):
        return None
    # Here and not above: it brings the rules of all languages, and who reads headings needs none.
    from editor.render.highlight import highlight_tokens

    html = highlight_tokens(code, name)
    if how.line_numbers:
        html = _numbered(html, code, how)
    if not how.has_wrapper:
        return html
    return f'<div class="highlight"><pre class="{how.css_class}"><code>{html}</code></pre></div>'


def _numbered(html: str, code: str, how: Highlighting) -> str:
    """Return a table of the lines' numbers beside the highlighted *html*."""
    lines = code.count("\n")
    if not code.endswith("\n"):
        lines += 1
        html += "\n"
    shown = how.line_format if _LINE_FORMAT.fullmatch(how.line_format) else "%i"
    numbers = "\n".join(shown % number for number in range(how.start_line, how.start_line + lines))
    return (
        f'<table class="{how.table_class}"><tbody><tr><td class="{how.gutter_class} gl"><pre class="lineno">{numbers}\n'
        f'</pre></td><td class="{how.code_class}"><pre>{html}</pre></td></tr></tbody></table>'
    )
