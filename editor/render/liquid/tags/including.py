"""Jekyll's tags that bring in other files: ``include``, ``include_cached``, ``include_relative``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import StringIO
from typing import TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.token import Token

from editor.render.liquid.context import JekyllContext
from editor.render.liquid.expressions import parse_expression, value_of
from editor.render.liquid.faults import NotFound
from editor.render.liquid.ruby import Object, Refused
from editor.render.liquid.tags.base import JekyllTag


class Included(Node):
    """A file that is rendered in place, with its parameters as ``include``."""

    __slots__ = ("file", "parameters")

    def __init__(self, token: Token, file: str, parameters: str | None) -> None:
        super().__init__(token)
        self.file = file
        self.parameters = parameters
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Render the file; raises NotFound, and Refused for a name that is none."""
        assert isinstance(context, JekyllContext)
        name = self._name(context)
        if _NO_NAME.search(name) or not _NAME.search(name):
            raise Refused(f"Invalid syntax for include tag. File contains invalid characters or sequences: {name}")
        site = context.run.site
        if self.token.value == "include_relative":
            page = context.globals.get("page")
            source = site.include_relative(name, page if isinstance(page, Mapping) else {})
        else:
            source = site.include(name)
        if source is None:
            raise NotFound(f"Could not locate the included file '{name}'", name)
        template = context.env.from_string(source, name=name)
        namespace: dict[str, Object] = {}
        if self.parameters is not None:
            namespace["include"] = _values(self.parameters, context)
        with context.extend(namespace, template):
            return context.render_template(template, buffer)

    def _name(self, context: JekyllContext) -> str:
        """Return the file's name, worked out where it has output in it."""
        if not _VARIABLE.match(self.file):
            return self.file
        held = StringIO()
        context.render_template(context.env.from_string(self.file), held)
        return held.getvalue()


class Include(JekyllTag):
    """``include``."""

    name = "include"
    block = False

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Read the file's name and the parameters; raises Refused."""
        markup = markup.strip()
        found = _VARIABLE.match(markup)
        if found is not None:
            file, parameters = found["variable"].strip(), found["params"].strip()
        else:
            file, _, parameters = (*re.split(r"\s+", markup, maxsplit=1, flags=re.ASCII), "", "")[:3]
            parameters = markup[len(file) :].strip()
        if parameters and not _ALL_PARAMETERS.fullmatch(parameters):
            raise Refused(f"Invalid syntax for include tag: {markup}")
        given = bool(parameters) or found is not None or bool(re.search(r"\s", markup))
        return Included(token, file, parameters if given else None)


class IncludeCached(Include):
    """``include_cached`` of the plugin jekyll-include-cache: to the reader the same."""

    name = "include_cached"


class IncludeRelative(Include):
    """``include_relative``: from the page's own folder."""

    name = "include_relative"


_PARAMETER = r"""([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+))"""
_PARAMETERS = re.compile(_PARAMETER, re.ASCII)
_ALL_PARAMETERS = re.compile(rf"\s*(?:{_PARAMETER}(?=\s|\Z)\s*)*", re.ASCII)
_VARIABLE = re.compile(
    r"(?P<variable>[^{]*(\{\{\s*[\w\-.]+\s*(\|.*)?\}\}[^\s{}]*)+)(?P<params>.*)", re.ASCII | re.DOTALL
)
_NAME = re.compile(r"^[\w/.\-()+~#@]+$", re.ASCII | re.MULTILINE)
_NO_NAME = re.compile(r"[./]{2,}")


def _values(parameters: str, context: RenderContext) -> dict[str, Object]:
    values: dict[str, Object] = {}
    for name, double, single, variable in _PARAMETERS.findall(parameters):
        if variable:
            values[name] = value_of(parse_expression(variable), context)
        else:
            values[name] = double.replace('\\"', '"') if double else single.replace("\\'", "'")
    return values
