"""A run of Liquid that tells of each part of what it wrote where that came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO

from liquid.ast import Node
from liquid.exceptions import LiquidInterrupt, ResourceLimitError
from liquid.token import TOKEN_CONTENT, Token

from editor.render.liquid.context import JekyllContext, Run
from editor.render.liquid.environment import JekyllTemplate, environment
from editor.render.liquid.faults import fault_of
from editor.render.liquid.ruby import Object
from editor.render.liquid.source_lines import Mark
from editor.render.liquid.tags.base import Text


@dataclass(slots=True)
class Plain:
    """Text of the source outside of all tags, which stands in the output as it is."""

    source: int
    written: int
    length: int


@dataclass(frozen=True, slots=True)
class Trace:
    """What a run wrote, and where each part of it came from, in the order in which it was written."""

    written: str
    marks: tuple[Mark, ...]
    plain: tuple[Plain, ...]
    places: tuple[int, ...]
    """For each fault of the run where the post has what leads to it."""


class Traced(StringIO):
    """Output that notes which places of *source* it comes from; what templates of others write is its tag's."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.source = source
        self.marks: list[Mark] = []

    def reach(self, node: Node) -> None:
        """Note that what comes is written by *node*."""
        token = node.token
        if token.source is self.source:
            place = max(0, token.start_index)
            is_text = isinstance(node, Text)
            if isinstance(node, Text):
                place = max(place, self.source.find(node.text, place))  # without the blanks that a tag took
            self.marks.append(Mark(self.tell(), place, is_text))


def run_traced(source: str, data: Mapping[str, Object], run: Run) -> Trace:
    """Return what Liquid makes of *source*, the text of a post, with *data*; ``run.faults`` tells what is wrong.

    From a tag on that is not closed, which is what one has while one types it, the text is left as it is.
    """
    unread = JekyllTemplate(environment(), source, "")
    if unread.unread is None:
        return _run(unread, source, data, run)
    readable = source[: unread.unread]
    template = JekyllTemplate(environment(), readable, "")
    error = unread.errors[-1]
    if template.unread is not None:
        run.faults.append(error.fault(""))
        return Trace(source, (), (), (unread.unread,))
    trace = _run(template, readable, data, run)
    run.faults.append(error.fault(""))
    end = Mark(len(trace.written), len(readable), is_text=True)
    written = trace.written + source[len(readable) :]
    return Trace(written, (*trace.marks, end), trace.plain, (*trace.places, unread.unread))


def _run(template: JekyllTemplate, source: str, data: Mapping[str, Object], run: Run) -> Trace:
    context = JekyllContext(template, run=run, data=data)
    out = Traced(source)
    plain: list[Plain] = []
    places: list[int] = []
    context.tell_errors(template)
    places += [max(0, node.token.start_index) for node in template.errors][: len(run.faults)]
    try:
        for node in template.nodes:
            start = out.tell()
            context.render_node(node, out)
            if isinstance(node, Text) and _is_whole(node, source):
                plain.append(Plain(node.token.start_index, start, len(node.text)))
            places += [max(0, node.token.start_index)] * (len(run.faults) - len(places))
    except LiquidInterrupt:
        pass  # a break outside of a loop ends the template
    except ResourceLimitError as error:
        run.faults.append(fault_of(error, error.token or Token(TOKEN_CONTENT, "", 0, source), ""))
        places += [out.marks[-1].source if out.marks else 0] * (len(run.faults) - len(places))
    return Trace(out.getvalue(), tuple(out.marks), tuple(plain), tuple(places))


def _is_whole(node: Text, source: str) -> bool:
    """Tell whether *node* is what stands between two tags, neither of which took its blanks."""
    start = node.token.start_index
    end = start + len(node.text)
    return source.startswith(node.text, start) and (end == len(source) or source.startswith(("{{", "{%"), end))
