"""Liquid as Jekyll has it: an environment of python-liquid with Ruby's tokens, Jekyll's tags and filters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from io import StringIO

from liquid import BoundTemplate, Environment, Mode
from liquid.exceptions import LiquidError, LiquidInterrupt, ResourceLimitError
from liquid.token import TOKEN_CONTENT, Token

from editor.render.liquid.context import JekyllContext, Run
from editor.render.liquid.faults import FaultNode, fault_of
from editor.render.liquid.filters import FILTERS
from editor.render.liquid.ruby import Object
from editor.render.liquid.tags import assigning, base, code, flow, including, linking, loops, plugin, seo
from editor.render.liquid.tokenizer import tokens_of

_TAGS = (
    *(assigning.Output, assigning.Echo, assigning.Assign, assigning.Capture, assigning.Increment),
    *(assigning.Decrement, assigning.Lines, base.Unknown, code.Highlight, flow.Case, flow.Comment, flow.If),
    *(flow.IfChanged, flow.InlineComment, flow.Raw, flow.Unless, including.Include, including.IncludeCached),
    *(including.IncludeRelative, linking.Link, linking.PostUrl, loops.Break, loops.Continue, loops.Cycle),
    *(loops.For, loops.TableRow, plugin.FeedMeta, plugin.Gist, seo.Seo),
)


class JekyllEnvironment(Environment):
    """Reads templates as Ruby's Liquid does: strictly where it can, else laxly; what is neither is a fault in place."""

    block_nesting_limit = 100
    context_depth_limit = 100

    def __init__(self) -> None:
        super().__init__(tolerance=Mode.LAX, strict_filters=False)

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        """Have Jekyll's tags and filters alone."""
        for tag in _TAGS:
            self.add_tag(tag)
        self.filters.update(FILTERS)

    def tokenizer(self) -> Callable[[str], Iterator[Token]]:
        """Return Ruby's."""
        return tokens_of

    def from_string(self, source: str, name: str = "", *_: object, **__: object) -> JekyllTemplate:
        """Return the template of *source*; one that cannot be read at all is a single fault."""
        return _template(self, source, name)


class JekyllTemplate(BoundTemplate):
    """A template, and the errors that are in it, whether it comes to them or not: Jekyll's build stops at any."""

    def __init__(self, environment: JekyllEnvironment, source: str, name: str) -> None:
        self.errors: list[FaultNode] = []
        self.unread: int | None = None
        """The place from which on it cannot be read; None where it can."""
        try:
            stream = base.Tokens(tokens_of(source), errors=self.errors)
            nodes = base.read_nodes(environment.tags[base.UNKNOWN], stream, ())
        except LiquidError as error:
            fault = FaultNode(error.token or Token(TOKEN_CONTENT, "", 0, source), error)
            self.errors.append(fault)
            self.unread = max(0, fault.token.start_index)
            nodes = [fault]
        super().__init__(environment, nodes, name=name)


@lru_cache(maxsize=512)
def _template(environment: JekyllEnvironment, source: str, name: str) -> JekyllTemplate:
    return JekyllTemplate(environment, source, name)


@lru_cache(maxsize=1)
def environment() -> JekyllEnvironment:
    """Return the environment, which all templates share."""
    return JekyllEnvironment()


def render(source: str, data: Mapping[str, Object], run: Run, *, name: str = "") -> str:
    """Return *source* rendered with *data*; what is wrong is told in ``run.faults`` and shown in its place.

    Raises LiquidError where the run stops at faults.
    """
    template = environment().from_string(source, name)
    context = JekyllContext(template, run=run, data=data)
    buffer = StringIO()
    try:
        context.render_template(template, buffer)
    except LiquidInterrupt:
        pass  # a break outside of a loop ends the template
    except ResourceLimitError as error:
        if run.stops:
            raise
        run.faults.append(fault_of(error, error.token or Token(TOKEN_CONTENT, "", 0, source), name))
    return buffer.getvalue()
