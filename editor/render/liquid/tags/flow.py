"""Tags that choose: ``if``, ``unless``, ``case``, ``ifchanged``; and those that hold text: ``comment``, ``raw``."""

from __future__ import annotations

import re
from io import StringIO
from typing import TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.token import TOKEN_CONTENT, TOKEN_EXPRESSION, TOKEN_TAG, Token

from editor.render.liquid.conditions import Condition, parse_condition
from editor.render.liquid.expressions import parse_expression
from editor.render.liquid.scanner import QUOTED_FRAGMENT, wrong
from editor.render.liquid.tags.base import Block, JekyllTag, Text, share_blankness, write


class Choice(Node):
    """Branches of which the first that holds is rendered; the first one turned about in ``unless``."""

    __slots__ = ("branches", "turned")

    def __init__(self, token: Token, branches: list[tuple[Condition | None, Block]], *, turned: bool) -> None:
        super().__init__(token)
        self.branches = branches
        self.turned = turned
        share_blankness(self, (block for _, block in branches))

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Render the branch that holds."""
        for number, (condition, block) in enumerate(self.branches):
            if condition is None or condition.holds(context) is not (self.turned and number == 0):
                return block.render(context, buffer)
        return 0


class If(JekyllTag):
    """``if``, with ``elsif`` and ``else``."""

    name = "if"

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read all branches."""
        branches: list[tuple[Condition | None, Block]] = []
        condition: Condition | None = parse_condition(markup)
        while True:
            block, name, text = self.read_block(stream, "elsif", "else")
            branches.append((condition, block))
            if name not in ("elsif", "else"):
                return Choice(token, branches, turned=self.name == "unless")
            condition = parse_condition(text) if name == "elsif" else None


class Unless(If):
    """``unless``: an ``if`` whose first condition is turned about."""

    name = "unless"


class Cases(Node):
    """The branches of a ``case``: each that fits is rendered, ``else`` if none before it did."""

    __slots__ = ("branches",)

    def __init__(self, token: Token, branches: list[tuple[list[Condition] | None, Block]], first: Block) -> None:
        super().__init__(token)
        self.branches = branches
        share_blankness(self, (first, *(block for _, block in branches)))

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Render all branches that fit."""
        written, found = 0, False
        for conditions, block in self.branches:
            if conditions is None:
                written += 0 if found else block.render(context, buffer)
                continue
            for condition in conditions:
                if condition.holds(context):
                    found = True
                    written += block.render(context, buffer)
        return written


class Case(JekyllTag):
    """``case``, with ``when`` and ``else``."""

    name = "case"

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read all branches; what stands before the first of them is never shown."""
        found = re.search(rf"({QUOTED_FRAGMENT})", markup, re.ASCII)
        if found is None:
            raise wrong("Syntax Error in 'case' - Valid syntax: case [condition]")
        left = parse_expression(found[1])
        first, name, text = self.read_block(stream, "when", "else")
        branches: list[tuple[list[Condition] | None, Block]] = []
        while name in ("when", "else"):
            if name == "else" and text.strip():
                raise wrong("Syntax Error in 'case' - Valid else condition: {% else %}")
            conditions = None if name == "else" else _whens(left, text)
            block, name, text = self.read_block(stream, "when", "else")
            branches.append((conditions, block))
        return Cases(token, branches, first)


_WHEN = re.compile(rf"({QUOTED_FRAGMENT})(?:(?:\s+or\s+|\s*,\s*)({QUOTED_FRAGMENT}.*))?", re.ASCII | re.DOTALL)


def _whens(left: object, markup: str) -> list[Condition]:
    conditions = []
    rest: str | None = markup
    while rest is not None:
        found = _WHEN.search(rest)
        if found is None:
            raise wrong("Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or condition2...] %}")
        conditions.append(Condition(left, "==", parse_expression(found[1])))
        rest = found[2]
    return conditions


class Changed(Node):
    """What is written only if it is not what was written last."""

    __slots__ = ("block",)

    def __init__(self, token: Token, block: Block) -> None:
        super().__init__(token)
        self.block = block
        self.blank = block.blank

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the block if it changed."""
        held = StringIO()
        self.block.render(context, held)
        return write(context, buffer, held.getvalue()) if context.ifchanged(held.getvalue()) else 0


class IfChanged(JekyllTag):
    """``ifchanged``."""

    name = "ifchanged"

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read the block."""
        return Changed(token, self.read_block(stream)[0])


class Nothing(Node):
    """Writes nothing."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write nothing."""
        return 0


class Comment(JekyllTag):
    """``comment``: what is in it is read all the same, but tags that nobody knows."""

    name = "comment"

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Go on to its end."""
        next(stream)
        while not stream.current.is_tag("endcomment"):
            if stream.current is stream.eof:
                raise wrong("'comment' tag was never closed")
            kind = stream.current.kind
            known = self.env.tags.get(stream.current.value if kind == TOKEN_TAG else kind)
            if known is not None:
                known.get_node(stream)
            next(stream)
        next(stream)
        return Nothing(token)


class InlineComment(JekyllTag):
    """``#``: each of its lines begins with that sign."""

    name = "#"
    block = False

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Look whether each line is a comment."""
        if re.search(r"\n\s*[^#\s]", markup, re.ASCII):
            raise wrong("Syntax error in tag '#' - Each line of comments must be prefixed by the '#' character")
        return Nothing(token)


class Raw(JekyllTag):
    """``raw``: what is in it is text."""

    name = "raw"

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Take the text."""
        if markup.strip():
            raise wrong("Syntax Error in 'raw' - Valid syntax: raw")
        next(stream)
        text = stream.eat(TOKEN_CONTENT)
        stream.eat(TOKEN_TAG)
        stream.expect(TOKEN_EXPRESSION)
        node = Text(text)
        node.blank = not text.value
        return node
