"""What is wrong in a template: told where it stands, while the rest of the page is shown."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TextIO

from liquid import RenderContext
from liquid.ast import Node
from liquid.exceptions import LiquidError, LiquidSyntaxError, ResourceLimitError
from liquid.token import Token

from editor.render.told_faults import FaultKind

__all__ = ["Fault", "FaultKind", "FaultNode", "NotFound", "UnknownTag", "chip", "fault_of"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: Liquid's words, the template's name ("" for the post itself), and the line, from 1."""

    kind: FaultKind
    message: str
    template: str
    line: int
    subject: str
    """The tag or file that it is about."""


class UnknownTag(LiquidSyntaxError):
    """A tag that neither Liquid nor Jekyll has: a plugin's."""


class NotFound(LiquidError):
    """A file or post that a tag names and that is not there."""

    def __init__(self, message: str, subject: str) -> None:
        super().__init__(message, token=None)
        self.subject = subject


def fault_of(error: LiquidError, token: Token, template: str) -> Fault:
    """Return *error*, which arose at *token* of *template*, as a value."""
    kind, subject = FaultKind.REFUSED, token.value
    if isinstance(error, NotFound):
        kind, subject = FaultKind.NOT_FOUND, error.subject
    elif isinstance(error, UnknownTag):
        kind = FaultKind.UNKNOWN_TAG
    elif isinstance(error, ResourceLimitError):
        kind = FaultKind.LIMIT
    elif isinstance(error, LiquidSyntaxError):
        kind = FaultKind.SYNTAX
    line = token.source.count("\n", 0, max(0, token.start_index)) + 1
    return Fault(kind, str(error.args[0]) if error.args else kind.value, template, line, subject)


def chip(fault: Fault, label: str) -> str:
    """Return what stands in the page where *fault* is: a label that Markdown leaves alone."""
    kind = fault.kind.value.replace(" ", "-")
    title = html.escape(fault.message)
    return f'<span class="liquid-fault" data-fault="{kind}" title="{title}">{html.escape(label)}</span>'


class FaultNode(Node):
    """Stands where a tag could not be read."""

    __slots__ = ("error",)

    def __init__(self, token: Token, error: LiquidError) -> None:
        super().__init__(token)
        self.error = error
        self.blank = False

    def fault(self, template: str) -> Fault:
        """Return the error as a value; *template* is the name of the template in which it stands."""
        return fault_of(self.error, self.error.token or self.token, template)

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Show that something is wrong here; it is told by the template, whether it comes to this place or not."""
        fault = self.fault(str(context.template.name))
        return buffer.write(chip(fault, fault.subject))
