"""Tags that write a value or keep one: output, ``echo``, ``assign``, ``capture``, counters, and ``liquid``."""

from __future__ import annotations

import re
from io import StringIO
from typing import TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.token import TOKEN_EXPRESSION, TOKEN_OUTPUT, TOKEN_TAG, Token

from editor.render.liquid.filtered import Filtered, parse_filtered
from editor.render.liquid.ruby import output_of
from editor.render.liquid.scanner import wrong
from editor.render.liquid.tags.base import Block, JekyllTag, Tokens, read_nodes, write


class Written(Node):
    """A value that is written."""

    __slots__ = ("value",)

    def __init__(self, token: Token, value: Filtered) -> None:
        super().__init__(token)
        self.value = value
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write it."""
        return write(context, buffer, output_of(self.value.evaluate(context)))


class Output(JekyllTag):
    """``{{ }}``."""

    name = TOKEN_OUTPUT
    block = False

    def parse(self, stream: TokenStream) -> Node:
        """Read what is to be written."""
        token = stream.eat(TOKEN_OUTPUT)
        return Written(token, parse_filtered(stream.expect(TOKEN_EXPRESSION).value))


class Echo(JekyllTag):
    """``echo``: output as a tag."""

    name = "echo"
    block = False

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read what is to be written."""
        return Written(token, parse_filtered(markup))


class Assigned(Node):
    """A value that is kept under a name."""

    __slots__ = ("target", "value")

    def __init__(self, token: Token, target: str, value: Filtered) -> None:
        super().__init__(token)
        self.target = target
        self.value = value

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Keep the value."""
        context.assign(self.target, self.value.evaluate(context))
        return 0


class Assign(JekyllTag):
    """``assign``."""

    name = "assign"
    block = False

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read the name and the value."""
        found = _ASSIGNMENT.search(markup)
        if found is None:
            raise wrong("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]")
        return Assigned(token, found[1], parse_filtered(found[2]))


class Captured(Node):
    """A block whose text is kept under a name."""

    __slots__ = ("block", "target")

    def __init__(self, token: Token, target: str, block: Block) -> None:
        super().__init__(token)
        self.target = target
        self.block = block

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Keep the text."""
        held = StringIO()
        self.block.render(context, held)
        context.assign(self.target, held.getvalue())
        return 0


class Capture(JekyllTag):
    """``capture``."""

    name = "capture"

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read the name and the block."""
        found = _NAME.search(markup)
        if found is None:
            raise wrong("Syntax Error in 'capture' - Valid syntax: capture [var]")
        return Captured(token, found[0], self.read_block(stream)[0])


class Counted(Node):
    """A counter that goes one up after it is written, or one down before."""

    __slots__ = ("step", "target")

    def __init__(self, token: Token, target: str, step: int) -> None:
        super().__init__(token)
        self.target = target
        self.step = step
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Count, and write."""
        count = context.increment if self.step > 0 else context.decrement
        return write(context, buffer, str(count(self.target)))


class Increment(JekyllTag):
    """``increment``."""

    name = "increment"
    block = False
    step = 1

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read the counter's name."""
        return Counted(token, markup.strip(), self.step)


class Decrement(Increment):
    """``decrement``."""

    name = "decrement"
    step = -1


class Lines(JekyllTag):
    """``liquid``: a tag on each line."""

    name = "liquid"
    block = False

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read the lines as tags."""
        tokens = []
        for line in markup.split("\n"):
            found = _LINE.fullmatch(line)
            if found is not None:
                tokens.append(Token(TOKEN_TAG, found[1], token.start_index, token.source))
                tokens.append(Token(TOKEN_EXPRESSION, found[2], token.start_index, token.source))
            elif line.strip():
                raise wrong(f"Unknown tag '{line.strip()}'")
        assert isinstance(stream, Tokens)
        nodes = read_nodes(self, Tokens(tokens, depth=stream.block_depth, errors=stream.errors), ())
        return Block(token, nodes)


_SIGNATURE = r"(?:\(?[\w\-.\[\]]\)?)+"
_ASSIGNMENT = re.compile(rf"({_SIGNATURE})\s*=\s*(.*)\s*", re.ASCII | re.DOTALL)
_NAME = re.compile(_SIGNATURE, re.ASCII)
_LINE = re.compile(r"\s*(#|\w+)\s*(.*?)", re.ASCII)
