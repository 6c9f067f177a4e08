"""Jekyll's ``highlight`` block."""

from __future__ import annotations

import re
from io import StringIO
from typing import TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.token import Token

from editor.render.liquid.context import JekyllContext
from editor.render.liquid.expressions import find_variable
from editor.render.liquid.filters.texts import escaped
from editor.render.liquid.ruby import text_of
from editor.render.liquid.scanner import wrong
from editor.render.liquid.tags.base import Block, JekyllTag, write


class Highlighted(Node):
    """Code with its colours."""

    __slots__ = ("block", "language", "numbered")

    def __init__(self, token: Token, language: str, block: Block, *, numbered: bool) -> None:
        super().__init__(token)
        self.language = language
        self.block = block
        self.numbered = numbered
        self.blank = block.blank

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the figure."""
        assert isinstance(context, JekyllContext)
        site = context.run.site
        held = StringIO()
        self.block.render(context, held)
        code = re.sub(r"\A[\n\r]+|[\n\r]+\Z", "", held.getvalue())
        if site.config.get("highlighter") == "rouge":
            shown = site.highlight(code, self.language, numbered=self.numbered)
        else:
            shown = escaped(code).strip()
        before, after = (text_of(find_variable(context, f"highlighter_{name}")) for name in ("prefix", "suffix"))
        shown = shown[:-1] if shown.endswith("\n") else shown
        return write(
            context,
            buffer,
            f'{before}<figure class="highlight"><pre><code class="language-{self.language.replace("+", "-")}" '
            f'data-lang="{self.language}">{shown}</code></pre></figure>{after}',
        )


class Highlight(JekyllTag):
    """``highlight``: a language, and ``linenos``."""

    name = "highlight"

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read the language, the options and the code."""
        found = _SYNTAX.search(markup.strip())
        if found is None:
            raise wrong("Syntax Error in tag 'highlight' - Valid syntax: highlight <lang> [linenos]")
        options = re.findall(r'(?:\w="[^"]*"|\w=\w|\w)+', found[2], re.ASCII)
        numbered = any(option.partition("=")[0] == "linenos" for option in options)
        return Highlighted(token, found[1].lower(), self.read_block(stream)[0], numbered=numbered)


_SYNTAX = re.compile(r'^([a-zA-Z0-9.+#_-]+)((\s+\w+(=(\w+|"([0-9]+\s)*[0-9]+"))?)*)$', re.ASCII | re.MULTILINE)
