"""Code in Jekyll's ``highlight`` tag, as Rouge's formatters write it."""

from __future__ import annotations

from editor.render.highlight import highlight_tokens


def highlight_tag(code: str, language: str, *, numbered: bool) -> str:
    """Return *code* with Rouge's tokens; *numbered* in a table (``Rouge::Formatters::HTMLTable``)."""
    html = highlight_tokens(code, language)
    if not numbered:
        return html
    lines = code.count("\n") + (not code.endswith("\n"))
    numbers = "".join(f"{number}\n" for number in range(1, lines + 1))
    body = html if html.endswith("\n") else f"{html}\n"
    return (
        f'<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">{numbers}</pre></td>'
        f'<td class="code"><pre>{body}</pre></td></tr></tbody></table>'
    )
