"""Our engine by each of the ways in which it is used: the whole text, block by block, as a Markdown extension."""

from __future__ import annotations

from markdown import markdown

from editor.render.blocks import render_full
from editor.render.kramdown.document import convert
from editor.render.kramdown.options import read_options
from tests.parity.cases import Case


def whole(case: Case) -> str:
    """Return the HTML of the whole text in one go."""
    return convert(case.markdown, read_options(case.config))


def by_blocks(case: Case) -> str:
    """Return the HTML as the preview gets it, ended by the newline that kramdown writes."""
    return render_full(case.markdown, read_options(case.config)) + "\n"


def as_extension(case: Case) -> str:
    """Return what Python-Markdown gives with our engine as its extension."""
    options = case.config.get("kramdown", {})
    assert isinstance(options, dict)
    name = "editor.render.kramdown"
    return markdown(case.markdown, extensions=[name], extension_configs={name: options})
