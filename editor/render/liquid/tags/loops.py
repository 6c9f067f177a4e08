"""Tags that repeat: ``for`` with ``break`` and ``continue``, ``tablerow``, ``cycle``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.exceptions import BreakLoop, ContinueLoop
from liquid.token import Token

from editor.render.liquid.context import JekyllContext
from editor.render.liquid.expressions import parse_expression, value_of
from editor.render.liquid.ruby import Drop, Object, Range, items_of, output_of, strict_integer, to_i
from editor.render.liquid.scanner import QUOTED_FRAGMENT, TAG_ATTRIBUTES, NotStrict, Scanner, wrong
from editor.render.liquid.tags.base import Block, JekyllTag, share_blankness, write


class LoopDrop(Drop):
    """What ``forloop`` and ``tablerowloop`` tell, worked out when asked."""

    def __init__(self, told: dict[str, Object]) -> None:
        self.told = told

    def __getitem__(self, key: str) -> Object:
        return self.told[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.told)

    def __len__(self) -> int:
        return len(self.told)

    def text(self) -> str:
        """Return what Ruby prints for a drop: its class."""
        return "Liquid::ForloopDrop"


@dataclass(frozen=True, slots=True)
class Loop:
    """What a loop goes through: the variable, the collection, and its part."""

    variable: str
    collection: Object
    name: str
    backwards: bool
    offset: Object
    """An expression; "continue" in a tuple for where the last loop of this name ended."""
    limit: Object

    def segment(self, context: RenderContext) -> list[Object]:
        """Return the items; raises Refused for an offset or limit that is no number."""
        if self.offset == _GOES_ON:
            start = context.stopindex(self.name)
        else:
            offset = value_of(self.offset, context)
            start = 0 if offset is None else strict_integer(offset)
        limit = value_of(self.limit, context)
        items = sliced(value_of(self.collection, context), start, None if limit is None else strict_integer(limit))
        context.stopindex(self.name, start + len(items))
        return items[::-1] if self.backwards else items


class ForNode(Node):
    """A loop, and what stands for it where there is nothing to go through."""

    __slots__ = ("block", "loop", "otherwise")

    def __init__(self, token: Token, loop: Loop, block: Block, otherwise: Block | None) -> None:
        super().__init__(token)
        self.loop = loop
        self.block = block
        self.otherwise = otherwise
        share_blankness(self, (block,) if otherwise is None else (block, otherwise))

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Go through the items."""
        assert isinstance(context, JekyllContext)
        items = self.loop.segment(context)
        if not items:
            return 0 if self.otherwise is None else self.otherwise.render(context, buffer)
        drop = LoopDrop({"name": self.loop.name, "length": len(items)})
        drop.told["parentloop"] = context.for_stack[-1] if context.for_stack else None
        namespace: dict[str, Object] = {"forloop": drop}
        context.for_stack.append(drop)
        written = 0
        try:
            with context.extend(namespace):
                for index, item in enumerate(items):
                    drop.told |= _counts(index, len(items))
                    namespace[self.loop.variable] = item
                    try:
                        written += self.block.render(context, buffer)
                    except ContinueLoop:
                        continue  # as the template says
                    except BreakLoop:
                        break
        finally:
            context.for_stack.pop()
        return written


class For(JekyllTag):
    """``for``, with ``else``."""

    name = "for"

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read the loop and its blocks."""
        loop = _parse_loop(markup)
        block, name, _ = self.read_block(stream, "else")
        otherwise = None
        while name == "else":
            otherwise, name, _ = self.read_block(stream, "else")
        return ForNode(token, loop, block, otherwise)


class Interrupt(Node):
    """Ends a loop, or its turn."""

    __slots__ = ("interrupt",)

    def __init__(self, token: Token, interrupt: type[BreakLoop | ContinueLoop]) -> None:
        super().__init__(token)
        self.interrupt = interrupt
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Raise it."""
        raise self.interrupt(self.token.value)


class Break(JekyllTag):
    """``break``."""

    name = "break"
    block = False
    interrupt: type[BreakLoop | ContinueLoop] = BreakLoop

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Take it as it is."""
        return Interrupt(token, self.interrupt)


class Continue(Break):
    """``continue``."""

    name = "continue"
    interrupt = ContinueLoop


class Cycled(Node):
    """Values that are written in turn."""

    __slots__ = ("group", "values")

    def __init__(self, token: Token, group: Object, values: list[Object]) -> None:
        super().__init__(token)
        self.group = group
        self.values = values
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the next value."""
        if not self.values:
            return 0
        number = context.cycle(repr(value_of(self.group, context)), len(self.values))
        # A group may be shared by cycles of several lengths.
        value = self.values[number] if number < len(self.values) else None
        return write(context, buffer, output_of(value_of(value, context)))


class Cycle(JekyllTag):
    """``cycle``."""

    name = "cycle"
    block = False

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read the values, and the group's name if there is one."""
        named = _NAMED_CYCLE.match(markup)
        if named is None and not re.match(QUOTED_FRAGMENT, markup, re.ASCII):
            raise wrong("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]")
        values = []
        for part in (named[2] if named else markup).split(","):
            found = re.search(QUOTED_FRAGMENT, part, re.ASCII)
            if found is not None:
                values.append(parse_expression(found[0]))
        return Cycled(token, parse_expression(named[1]) if named else repr(values), values)


class TableRowNode(Node):
    """Rows of a table, with a cell for each item."""

    __slots__ = ("attributes", "block", "collection", "variable")

    def __init__(
        self, token: Token, variable: str, collection: Object, attributes: dict[str, Object], block: Block
    ) -> None:
        super().__init__(token)
        self.variable = variable
        self.collection = collection
        self.attributes = attributes
        self.block = block
        self.blank = block.blank

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the rows."""
        collection = value_of(self.collection, context)
        if collection is None or collection is False:
            return 0
        told = {name: value_of(value, context) for name, value in self.attributes.items()}
        limit = to_i(told["limit"]) if "limit" in told else None
        items = sliced(collection, to_i(told.get("offset")), limit)
        columns = to_i(told.get("cols"))
        drop = LoopDrop({"length": len(items)})
        namespace: dict[str, Object] = {"tablerowloop": drop}
        written = write(context, buffer, '<tr class="row1">\n')
        with context.extend(namespace):
            row, column = 1, 1
            for index, item in enumerate(items):
                last_column = column == columns
                drop.told |= _counts(index, len(items)) | {"row": row, "col": column, "col0": column - 1}
                drop.told |= {"col_first": column == 1, "col_last": last_column}
                namespace[self.variable] = item
                written += write(context, buffer, f'<td class="col{column}">')
                written += self.block.render(context, buffer)
                written += write(context, buffer, "</td>")
                if last_column and index < len(items) - 1:
                    written += write(context, buffer, f'</tr>\n<tr class="row{row + 1}">')
                row, column = (row + 1, 1) if last_column else (row, column + 1)
        return written + write(context, buffer, "</tr>\n")


class TableRow(JekyllTag):
    """``tablerow``."""

    name = "tablerow"

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read what it goes through, and the cell."""
        found = re.search(rf"(\w+)\s+in\s+((?:{QUOTED_FRAGMENT})+)", markup, re.ASCII)
        if found is None:
            raise wrong("Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3")
        attributes = {name: parse_expression(value) for name, value in TAG_ATTRIBUTES.findall(markup)}
        return TableRowNode(token, found[1], parse_expression(found[2]), attributes, self.read_block(stream)[0])


def sliced(collection: Object, start: int, limit: int | None) -> list[Object]:
    """Return the items of *collection* from *start* on, at most *limit*; a text that is not empty is its one item."""
    if isinstance(collection, str):
        return [collection] if collection else []
    if isinstance(collection, Range) and collection.last - collection.first > _MOST_NUMBERS:
        collection = Range(collection.first, collection.first + _MOST_NUMBERS)
    end = None if limit is None else start + limit
    return [item for index, item in enumerate(items_of(collection)) if index >= start and (end is None or index < end)]


_GOES_ON = ("continue",)
_MOST_NUMBERS = 1_000_000
_LOOP = re.compile(rf"([\w\-]+)\s+in\s+((?:{QUOTED_FRAGMENT})+)\s*(reversed)?", re.ASCII)
_NAMED_CYCLE = re.compile(rf"({QUOTED_FRAGMENT})\s*:\s*(.*)", re.ASCII | re.DOTALL)


def _parse_loop(markup: str) -> Loop:
    try:
        return _strict_loop(markup)
    except NotStrict:
        found = _LOOP.match(markup)
        if found is None:
            raise wrong("Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]") from None
        return _loop(found[1], found[2], bool(found[3]), dict(TAG_ATTRIBUTES.findall(markup)))


def _strict_loop(markup: str) -> Loop:
    scanner = Scanner(markup)
    variable = scanner.take("id")
    if scanner.take_name("in") is None:
        raise NotStrict("in")
    collection = scanner.expression()
    backwards = scanner.take_name("reversed") is not None
    attributes = {}
    while scanner.looks_at("id") and scanner.looks_at("colon", 1):
        name = scanner.take_name("limit", "offset")
        if name is None:
            raise NotStrict("attribute")
        scanner.take("colon")
        attributes[name] = scanner.expression()
    scanner.take("end")
    return _loop(variable, collection, backwards, attributes)


def _loop(variable: str, collection: str, backwards: bool, attributes: dict[str, str]) -> Loop:
    offset = attributes.get("offset")
    return Loop(
        variable,
        parse_expression(collection),
        f"{variable}-{collection}",
        backwards,
        _GOES_ON if offset == "continue" else parse_expression(offset),
        parse_expression(attributes.get("limit")),
    )


def _counts(index: int, length: int) -> dict[str, Object]:
    return {
        "index": index + 1,
        "index0": index,
        "rindex": length - index,
        "rindex0": length - index - 1,
        "first": index == 0,
        "last": index == length - 1,
    }
