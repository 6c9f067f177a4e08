"""What all tags share: how a tag and its block are read, and that a fault in one leaves the others."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import TextIO

from liquid import RenderContext, Tag, TokenStream
from liquid.ast import BlockNode, Node
from liquid.exceptions import BlockNestingError, LiquidError
from liquid.token import TOKEN_CONTENT, TOKEN_EOF, TOKEN_EXPRESSION, TOKEN_OUTPUT, TOKEN_TAG, Token

from editor.render.liquid.context import JekyllContext
from editor.render.liquid.faults import FaultNode, UnknownTag
from editor.render.liquid.scanner import wrong


class Tokens(TokenStream):
    """The tokens of a template, and the errors that were found in it so far."""

    def __init__(self, tokens: Iterable[Token], *, depth: int = 0, errors: list[FaultNode] | None = None) -> None:
        super().__init__(iter(tokens), depth)
        self.errors: list[FaultNode] = [] if errors is None else errors


class Block(BlockNode):
    """The nodes of a block; each tells its own faults."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Render all nodes."""
        assert isinstance(context, JekyllContext)
        return sum(context.render_node(node, buffer) for node in self.nodes)

    def drop_blanks(self) -> None:
        """Drop the text, which is nothing but blanks (``Liquid::BlockBody#remove_blank_strings``)."""
        self.nodes = [node for node in self.nodes if not isinstance(node, Text)]


class Text(Node):
    """Text between tags."""

    __slots__ = ("text",)

    def __init__(self, token: Token) -> None:
        super().__init__(token)
        self.text = token.value
        self.blank = not self.text or self.text.isspace()

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the text."""
        return write(context, buffer, self.text)


class JekyllTag(Tag):
    """A tag that is read by ``read``; a fault in it takes its place, and its block with it."""

    def get_node(self, stream: TokenStream) -> Node:
        """Return the tag's node."""
        token = stream.current
        try:
            return self.parse(stream)
        except BlockNestingError:
            raise
        except LiquidError as error:
            if self.block:
                skip_block(stream, self.name)
            elif stream.peek.kind == TOKEN_EXPRESSION:
                next(stream)
            node = FaultNode(token, error)
            assert isinstance(stream, Tokens)
            stream.errors.append(node)
            return node

    def parse(self, stream: TokenStream) -> Node:
        """Read the tag at the head of *stream* and leave the stream at its last token; raises LiquidError."""
        token = stream.eat(TOKEN_TAG)
        return self.read(token, stream.expect(TOKEN_EXPRESSION).value, stream)

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Return the node of the tag with the text *markup*, whose token *stream* stands at; raises LiquidError."""
        raise NotImplementedError

    def read_block(self, stream: TokenStream, *branches: str) -> tuple[Block, str, str]:
        """Return the nodes up to a tag ``end…`` or of *branches*, its name and text, where *stream* then stands."""
        next(stream)
        token = stream.current
        end = f"end{self.name}"
        nodes = read_nodes(self, stream, (end, *branches))
        if stream.current.kind == TOKEN_EOF:
            raise wrong(f"'{self.name}' tag was never closed")
        name = stream.eat(TOKEN_TAG).value
        return Block(token, nodes), name, stream.expect(TOKEN_EXPRESSION).value


UNKNOWN = "?"
"""The name under which tags that nobody knows are read; none in a template can have it."""


def read_nodes(tag: Tag, stream: TokenStream, ends: Container[str]) -> list[Node]:
    """Return the nodes up to a tag of *ends*, or to the end; raises LiquidError for a tag that has no place there."""
    env = tag.env
    nodes: list[Node] = []
    stream.block_depth += 1
    if stream.block_depth > env.block_nesting_limit:
        raise BlockNestingError("Nesting too deep", token=stream.current)
    while stream.current.kind != TOKEN_EOF:
        token = stream.current
        if token.kind == TOKEN_TAG and token.value in ends:
            break
        if token.kind == TOKEN_OUTPUT:
            nodes.append(env.tags[TOKEN_OUTPUT].get_node(stream))
        elif token.kind == TOKEN_CONTENT:
            nodes.append(Text(token))
        else:
            known = env.tags.get(token.value)
            if known is None and _is_delimiter(token.value):
                raise wrong(f"'{token.value}' is not a valid delimiter here")
            nodes.append((known or env.tags[UNKNOWN]).get_node(stream))
        next(stream)
    stream.block_depth -= 1
    return nodes


def skip_block(stream: TokenStream, name: str) -> None:
    """Go on to the text of the tag that ends the block *name*, over blocks of its kind within, or to the end."""
    depth = 1
    while stream.current.kind != TOKEN_EOF:
        token = stream.current
        if token.kind == TOKEN_TAG and token.value == f"end{name}":
            depth -= 1
            if not depth:
                next(stream)
                return
        next(stream)
        if stream.current.kind == TOKEN_TAG and stream.current.value == name:
            depth += 1


def share_blankness(node: Node, blocks: Iterable[Block]) -> None:
    """Make *node* blank if all its *blocks* are, which then lose their blanks, as Liquid has it."""
    held = list(blocks)
    node.blank = all(each.blank for each in held)
    if node.blank:
        for block in held:
            block.drop_blanks()


def write(context: RenderContext, buffer: TextIO, text: str) -> int:
    """Write *text*, and count it; raises OutputStreamLimitError."""
    assert isinstance(context, JekyllContext)
    context.run.wrote(len(text))
    return buffer.write(text)


def _is_delimiter(name: str) -> bool:
    return name in ("else", "elsif", "when") or name.startswith("end")


class Unknown(JekyllTag):
    """Stands for any tag that nobody knows."""

    name = UNKNOWN
    block = False

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Tell that there is no such tag."""
        raise UnknownTag(f"Unknown tag '{token.value}'", token=token)
