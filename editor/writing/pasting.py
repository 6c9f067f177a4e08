"""What is pasted: an address over words, cells, HTML, or text as it is."""

from __future__ import annotations

import re

from editor.writing.blocks import continuation
from editor.writing.body import Body
from editor.writing.cells import Cells, comma_separated, escaped, semicolon_separated, tab_separated
from editor.writing.change import Change, Draft, Selection
from editor.writing.links import link_by_paste
from editor.writing.parts import is_code, parts_of
from editor.writing.tables import is_in_cell, paste_cells, table_of

_BLOCK = re.compile(r"(?:#{1,6} |[-+*] |\d+\. |> |```|~~~|\||---$|:   |\{% raw %\}$)")
_QUOTED = re.compile(r'"[^"]*"')
_PROSE = re.compile(r"[,;][ \t]|[。．、！？]|[.!?](?:[ \t\r\n]|$)|[,;]\s*$", re.MULTILINE)
_IN_BRACKETS = re.compile(r"[(\[{][^()\[\]{}\r\n]*[,;]")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_NO_DECIMAL = re.compile(r"(?<!\d),|,(?!\d)")


def paste(body: Body, selection: Selection, text: str, html: str = "") -> Change | None:
    """Paste the clipboard as a writer means it; None where that is its text and nothing else.

    An address over selected words makes a link; cells go into the table at hand or become one; HTML becomes Markdown.
    """
    if is_code(body, parts_of(body.line_at(selection.start))):
        return None
    linked = link_by_paste(body, selection, text)
    if linked is not None:
        return linked
    cells = tab_separated(text)
    if cells is not None and (pasted := paste_cells(body, selection, cells)) is not None:
        return pasted
    if is_in_cell(body, selection):
        return _paste_in_cell(body, selection, text, html)
    if selection.is_empty and "<table" not in html.lower():
        cells = cells or (_comma_separated(body, selection, text) if not html else None)
        if cells is not None and len(cells) > 1:
            return table_of(body, selection, cells)
    return paste_html(body, selection, html) if html else None


def _comma_separated(body: Body, selection: Selection, text: str) -> Cells | None:
    """Return the cells of *text* where it comes from a file of values.

    None where its commas may be those of prose, of code or of numbers, large ones or decimals.
    """
    if not body.line_at(selection.caret).is_blank:
        return None
    bare = _THOUSANDS.sub("", _QUOTED.sub("x", text))
    if not re.search("[,;]", bare) or _PROSE.search(bare) or _IN_BRACKETS.search(bare):
        return None
    if ";" in bare and not _NO_DECIMAL.search(bare):
        return semicolon_separated(text)
    if ";" not in bare and not _NO_DECIMAL.search(bare) and all(line.count(",") < 2 for line in bare.splitlines()):
        return None
    return comma_separated(text)


def _paste_in_cell(body: Body, selection: Selection, text: str, html: str) -> Change | None:
    """Paste into a cell what stays in it: on one line, its pipes escaped; rows of a table are pasted as they are."""
    if text.lstrip().startswith("|"):
        return None
    if html:
        from editor.writing.html_to_markdown import html_to_markdown

        markdown = html_to_markdown(html)
        if markdown and "\n" not in markdown:
            return paste_plain(body, selection, markdown)
    cell = escaped(text)
    return paste_plain(body, selection, cell) if cell != text.strip() else None


def paste_html(body: Body, selection: Selection, html: str) -> Change | None:
    """Paste *html* as Markdown; None where it says no more than its plain text."""
    # Here and not above: it is large, and nothing is pasted before the window is painted.
    from editor.writing.html_to_markdown import html_to_markdown

    markdown = html_to_markdown(html)
    return paste_markdown(body, selection, markdown) if markdown else None


def paste_markdown(body: Body, selection: Selection, markdown: str) -> Change:
    """Paste *markdown* in the place of what is selected: one paragraph into the line, blocks between blank lines."""
    if "\n\n" not in markdown and not any(_BLOCK.match(line) for line in markdown.split("\n")):
        return paste_plain(body, selection, markdown)
    return paste_blocks(body, selection, markdown)


def paste_blocks(body: Body, selection: Selection, markdown: str) -> Change:
    """Paste *markdown* in the place of what is selected, as blocks between blank lines."""
    first, last = parts_of(body.line_at(selection.start)), parts_of(body.line_at(selection.end))
    prefix, ending = continuation(first), body.ending_at(first.line)
    blank = prefix.rstrip(" \t")
    lines = markdown.split("\n")
    new = lines[0] + "".join(ending + (prefix + line if line else blank) for line in lines[1:])
    start, end = selection.start, selection.end
    written = body.text(first.line.start, start)
    above = body.before(first.line)
    if written[first.content :].strip(" \t"):
        new = ending + blank + ending + prefix + new
        start -= len(written) - len(written.rstrip(" \t"))
    elif above is not None and not parts_of(above).is_blank and not first.has_item:
        new = ending + prefix + new
    rest = body.text(end, last.line.end)
    below = body.after(last.line)
    behind = ""
    if rest.strip(" \t"):
        behind = ending + blank + ending + prefix
        end += len(rest) - len(rest.lstrip(" \t"))
    elif below is not None and not parts_of(below).is_blank:
        behind = ending + blank
    draft = Draft(body)
    draft.replace(start, end, new + behind)
    return draft.change(Selection.at(start + len(new)))


def paste_plain(body: Body, selection: Selection, text: str) -> Change:
    """Paste *text* as it is, with the line endings of the body."""
    ending = body.ending_at(body.line_at(selection.start))
    new = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", ending)
    draft = Draft(body)
    draft.replace(selection.start, selection.end, new)
    return draft.change(Selection.at(selection.start + len(new)))
