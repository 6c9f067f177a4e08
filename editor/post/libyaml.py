"""The first YAML document of a text as a tree, by libyaml's events.

Never PyYAML's constructors: they read otherwise than Psych, and a writer's file can make them raise or crash.
"""

from __future__ import annotations

import re

import yaml

from editor.post.nodes import Style
from editor.post.problems import FrontMatterError, Problem
from editor.post.syntax import Shape, SyntaxNode

MAX_LENGTH = 1_000_000
"""Longest text that is read, in code points."""
MAX_DEPTH = 100
"""Deepest nesting that is read; libyaml's time grows with its square."""
MAX_NODES = 50_000
"""Most values and keys that are read, each alias counted as all that it stands for."""

_BREAKS = "\n\r\x85\u2028\u2029"
_PROPERTIES = re.compile(rf"(?:(?:&[0-9A-Za-z_-]+|!\S*)(?:[ \t{_BREAKS}]+|#[^{_BREAKS}]*)*){{1,2}}")
_BETWEEN = re.compile(rf"(?:[ \t,{_BREAKS}]+|#[^{_BREAKS}]*)*")
_LINE = re.compile(rf"[^{_BREAKS}]*(?:\r\n|[{_BREAKS}])")
_INDENT = re.compile(rf"(?:[ \t]*[{_BREAKS}])*([ \t]*)")
_LINE_ENDS = re.compile(rf"\r\n|[{_BREAKS}]")
_STYLES = {
    "'": Style.SINGLE,
    '"': Style.DOUBLE,
    "|": Style.LITERAL,
    ">": Style.FOLDED,
}


def parse_first_document(text: str) -> SyntaxNode | None:
    """Return the root of the first document of *text*, None when it has none; raises FrontMatterError."""
    if not yaml.__with_libyaml__:
        raise FrontMatterError(1, 1, Problem.YAML_UNAVAILABLE, "PyYAML was built without libyaml")
    if len(text) > MAX_LENGTH:
        raise FrontMatterError(1, 1, Problem.TOO_BIG, f"longer than {MAX_LENGTH} characters")
    tree = _Tree(text)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.DocumentEndEvent):
                break
            tree.add(event)
    except yaml.MarkedYAMLError as error:
        mark = error.context_mark or error.problem_mark  # the one that Psych tells
        at = error.problem_mark or mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        position = at.index if at else 0
        detail, context = error.problem or "", error.context or ""
        raise FrontMatterError(line, column, Problem.SYNTAX, detail, context=context, position=position) from error
    except yaml.reader.ReaderError as error:
        position = len(text.encode()[: error.position].decode("utf-8", "ignore"))
        raise FrontMatterError(1, 1, Problem.SYNTAX, error.reason, position=position) from error
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        column = error.start - text.rfind("\n", 0, error.start)
        detail = "bytes that are no characters"
        raise FrontMatterError(line, column, Problem.UNDECODABLE, detail, position=error.start) from error
    return tree.root


class _Tree:
    """Builds the tree, event by event."""

    def __init__(self, text: str) -> None:
        self.root: SyntaxNode | None = None
        self._text = text
        self._open: list[SyntaxNode] = []
        self._anchors: dict[str, SyntaxNode] = {}
        self._behind = 0  # where the last token of a value ended
        self._nodes = 0

    def add(self, event: yaml.Event) -> None:
        """Take the next *event*; raises FrontMatterError past a limit."""
        if isinstance(event, yaml.ScalarEvent):
            self._place(self._scalar(event))
        elif isinstance(event, yaml.SequenceStartEvent):
            self._begin(event, Shape.LIST)
        elif isinstance(event, yaml.MappingStartEvent):
            self._begin(event, Shape.MAP)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._finish(event)
        elif isinstance(event, yaml.AliasEvent):
            self._place(self._alias(event))

    def _node(self, event: yaml.NodeEvent, shape: Shape, style: Style) -> SyntaxNode:
        mark, behind = event.start_mark, event.end_mark
        assert mark is not None
        assert behind is not None
        start, end = mark.index, behind.index
        self._nodes += 1
        node = SyntaxNode(shape, start, end, start, mark.line + 1, mark.column + 1, style, anchor=event.anchor)
        if self._nodes > MAX_NODES:
            raise node.error(Problem.TOO_BIG, f"more than {MAX_NODES} values")
        return node

    def _scalar(self, event: yaml.ScalarEvent) -> SyntaxNode:
        style = _STYLES.get(event.style or "") or (Style.PLAIN if event.value else Style.EMPTY)
        node = self._node(event, Shape.SCALAR, style)
        node.tag, node.text, node.quoted = event.tag, event.value, event.implicit[1]
        self._note_entry(node)
        if style is Style.EMPTY:
            bare = node.anchor is None and node.tag is None
            node.start = node.end = self._empty_place(node) if bare else node.end
        else:
            self._step_over_properties(node)
        self._behind = node.end
        if style in (Style.LITERAL, Style.FOLDED):
            node.end = _block_scalar_end(self._text, node)
        self._name(node)
        return node

    def _empty_place(self, node: SyntaxNode) -> int:
        """Return the place just behind the colon or dash; libyaml gives in flow style that of the next token."""
        parent = self._open[-1] if self._open else None
        if parent is None or (parent.shape is Shape.MAP and len(parent.children) % 2 == 0):
            return node.start
        if parent.shape is Shape.LIST:
            return parent.entry_starts[-1] + 1
        colon = self._skip(self._behind)
        return colon + 1 if self._text.startswith(":", colon) else self._behind

    def _alias(self, event: yaml.AliasEvent) -> SyntaxNode:
        node = self._node(event, Shape.ALIAS, Style.PLAIN)
        node.anchor, node.text = None, event.anchor or ""
        self._note_entry(node)
        self._behind = node.end
        target = self._anchors.get(node.text)
        if target in self._open:
            node.recursive = True
        elif target is not None:
            node.target, node.size, node.height = target, target.size, target.height
        return node

    def _begin(self, event: yaml.SequenceStartEvent | yaml.MappingStartEvent, shape: Shape) -> None:
        node = self._node(event, shape, Style.FLOW if event.flow_style else Style.BLOCK)
        node.tag = event.tag
        self._note_entry(node)
        self._step_over_properties(node)
        self._behind = node.end if self._is_bracketed(node) else node.start
        self._name(node)
        self._open.append(node)
        if len(self._open) > MAX_DEPTH:
            raise node.error(Problem.TOO_DEEP, f"nested deeper than {MAX_DEPTH}")

    def _finish(self, event: yaml.CollectionEndEvent) -> None:
        node = self._open.pop()
        if self._is_bracketed(node):
            assert event.end_mark is not None
            self._behind = node.end = event.end_mark.index
        else:  # libyaml's end is that of the next token, behind comments and blank lines
            node.end = node.children[-1].end
        self._place(node)

    def _is_bracketed(self, node: SyntaxNode) -> bool:
        """Tell whether *node*, not yet finished, stands in brackets; a lone pair in a list, ``[a: b]``, does not."""
        first_token = self._text[node.outer_start : node.end]
        return node.style is Style.FLOW and first_token.endswith(("[", "{"))

    def _place(self, node: SyntaxNode) -> None:
        """Put the finished *node* into the collection that is open, or at the root."""
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        parent.children.append(node)
        parent.size += node.size
        parent.height = max(parent.height, node.height + 1)
        if parent.size > MAX_NODES:
            raise node.error(Problem.TOO_BIG, f"aliases stand for more than {MAX_NODES} values")
        if parent.height + len(self._open) > 2 * MAX_DEPTH:
            raise node.error(Problem.TOO_DEEP, f"aliases nest deeper than {2 * MAX_DEPTH}")

    def _name(self, node: SyntaxNode) -> None:
        if node.anchor is not None:
            self._anchors[node.anchor] = node

    def _step_over_properties(self, node: SyntaxNode) -> None:
        """Let *node* begin behind its anchor and tag."""
        if node.anchor is not None or node.tag is not None:
            found = _PROPERTIES.match(self._text, node.start)
            if found:
                node.start = found.end()

    def _note_entry(self, node: SyntaxNode) -> None:
        """Note in the open collection where the entry begins of which *node* is the key or the item."""
        if not self._open:
            return
        parent = self._open[-1]
        if parent.shape is Shape.LIST:
            block = parent.style is Style.BLOCK
            parent.entry_starts.append(self._skip(self._behind) if block else node.outer_start)
        elif len(parent.children) % 2 == 0:
            mark = self._skip(self._behind)
            explicit = mark < node.outer_start and self._text.startswith("?", mark)
            parent.entry_starts.append(mark if explicit else node.outer_start)

    def _skip(self, position: int) -> int:
        """Return the place of the first token from *position* on, behind blanks, commas and comments."""
        found = _BETWEEN.match(self._text, position)
        return found.end() if found else position


def _block_scalar_end(text: str, node: SyntaxNode) -> int:
    """Return the end of a literal or folded scalar without the blank lines behind it, unless it keeps them."""
    header = _LINE.match(text, node.start)
    if header is None or "+" in text[node.start : header.end()].partition("#")[0]:
        return node.end
    spelled = text[header.end() : node.end]
    content = spelled.rstrip(" \t" + _BREAKS)
    if not content:
        return node.end if node.text.strip(_BREAKS) else header.end()
    first = _INDENT.match(spelled)
    indent = len(first[1]) if first else 0
    last = end = len(content)
    for line in _LINE_ENDS.finditer(spelled, last):
        # Blanks beyond the indentation belong to the text.
        if last == len(content) or line.start() - last > indent:
            end = line.end()
        last = line.end()
    return header.end() + end if end > len(content) else node.end
