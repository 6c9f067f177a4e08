"""The context in which Jekyll's templates run: what they are given, what they may cost, and what went wrong."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import StringIO
from typing import Protocol, TextIO, runtime_checkable

from liquid import BoundTemplate, RenderContext
from liquid.ast import Node
from liquid.exceptions import LiquidError, LiquidInterrupt, OutputStreamLimitError, ResourceLimitError
from liquid.utils import ReadOnlyChainMap

from editor.render.liquid.faults import Fault, FaultNode, chip, fault_of
from editor.render.liquid.ruby import Object
from editor.render.liquid.ruby_time import SiteZone, Time


class Site(Protocol):
    """What tags and filters ask of the site."""

    def include(self, name: str) -> str | None:
        """Return the text of the include *name*, None where the site and its theme have none."""
        ...

    def include_relative(self, name: str, page: Mapping[str, Object]) -> str | None:
        """Return the text of the file *name* beside *page*, None where there is none."""
        ...

    def url_of(self, path: str) -> str | None:
        """Return the URL, without the base, of the file of the site at *path*; None where Jekyll writes none."""
        ...

    def url_of_post(self, name: str) -> str | None:
        """Return the URL, without the base, of the post ``date-slug`` *name*; None where there is none."""
        ...

    @property
    def config(self) -> Mapping[str, Object]:
        """The site's configuration, with Jekyll's defaults."""
        ...

    @property
    def plugins(self) -> frozenset[str]:
        """The plugins that the site has, by the names of their gems."""
        ...

    def markdown(self, text: str) -> str:
        """Return *text* as HTML, by the site's Markdown."""
        ...

    def smart(self, text: str) -> str:
        """Return *text* with quotes and dashes as a typesetter would set them (Jekyll's SmartyPants)."""
        ...

    def sass(self, text: str, *, indented: bool) -> str:
        """Return *text*, SCSS or *indented* Sass, as CSS; raises Refused."""
        ...

    def highlight(self, code: str, language: str, *, numbered: bool) -> str:
        """Return *code* as Rouge formats it for the ``highlight`` tag."""
        ...


@dataclass
class Run:
    """One run of templates for one page: its limits, its site, and what went wrong."""

    site: Site
    now: Time
    """The moment of the build, by the clocks of the site."""
    zone: SiteZone
    seconds: float = 5.0
    most_output: int = 20_000_000
    stops: bool = False
    """Whether the first fault ends the run, as it ends Jekyll's build."""
    faults: list[Fault] = field(default_factory=list)
    ends: float = 0.0
    written: int = 0

    def __post_init__(self) -> None:
        self.ends = time.monotonic() + self.seconds

    def look(self) -> None:
        """Raise TookTooLong where the time is over."""
        if time.monotonic() > self.ends:
            raise TookTooLong

    def wrote(self, count: int) -> None:
        """Count *count* letters of output; raises OutputStreamLimitError over the limit."""
        self.written += count
        if self.written > self.most_output:
            raise OutputStreamLimitError("the page grows without end", token=None)


@runtime_checkable
class Template(Protocol):
    """A template that knows the errors in it."""

    name: str
    nodes: list[Node]
    errors: list[FaultNode]


@runtime_checkable
class Follower(Protocol):
    """Output that wants to know which node writes what comes."""

    def reach(self, node: Node) -> None:
        """Note that what comes is written by *node*."""
        ...


class TookTooLong(ResourceLimitError):
    """The templates of the page took longer than they may."""

    def __init__(self) -> None:
        super().__init__("the templates of this page take too long", token=None)


class JekyllContext(RenderContext):
    """A context that knows its run; what goes wrong in a node is told and shown in its place."""

    __slots__ = ("for_stack", "run")

    def __init__(self, template: BoundTemplate, *, run: Run, data: Mapping[str, object]) -> None:
        super().__init__(template, globals=data)
        self.run = run
        # Only what Jekyll gives: python-liquid's own "now" and "today" are none of it.
        self.scope = ReadOnlyChainMap(self.locals, self.counters, data)
        self.for_stack: list[Object] = []

    def render_template(self, template: BoundTemplate, buffer: TextIO) -> int:
        """Render all of *template*, and tell what is wrong in it; raises LiquidError where that ends the run."""
        self.tell_errors(template)
        assert isinstance(template, Template)
        return sum(self.render_node(node, buffer) for node in template.nodes)

    def tell_errors(self, template: BoundTemplate) -> None:
        """Tell what is wrong in *template*, whether it comes to that place or not."""
        assert isinstance(template, Template)
        for node in template.errors:
            if self.run.stops:
                raise node.error
            fault = node.fault(str(template.name))
            if fault not in self.run.faults:
                self.run.faults.append(fault)

    def render_node(self, node: Node, buffer: TextIO) -> int:
        """Render *node*; a fault of its own is told and shown as a chip, or raised where it ends the run."""
        self.run.look()
        # Of most runs the buffer is a plain one, and asking a protocol takes as long as all else that a node does.
        if type(buffer) is not StringIO and isinstance(buffer, Follower):
            buffer.reach(node)
        try:
            return node.render(self, buffer)
        except LiquidInterrupt:
            raise
        except LiquidError as error:
            if self.run.stops or isinstance(error, ResourceLimitError):
                raise
            fault = fault_of(error, error.token or node.token, str(self.template.name))
            self.run.faults.append(fault)
            return buffer.write(chip(fault, fault.subject))
