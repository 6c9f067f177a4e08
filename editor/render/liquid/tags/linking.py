"""Jekyll's tags for links within the site: ``link`` and ``post_url``."""

from __future__ import annotations

import re
from io import StringIO
from typing import TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.token import Token

from editor.render.liquid.context import JekyllContext
from editor.render.liquid.faults import NotFound
from editor.render.liquid.filters.urls import with_base
from editor.render.liquid.ruby import Refused
from editor.render.liquid.tags.base import JekyllTag, write


class Linked(Node):
    """The URL of something of the site."""

    __slots__ = ("target",)

    def __init__(self, token: Token, target: str) -> None:
        super().__init__(token)
        self.target = target
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the URL; raises NotFound."""
        assert isinstance(context, JekyllContext)
        site = context.run.site
        if self.token.value == "post_url":
            target, url = self.target, site.url_of_post(self.target)
        else:
            held = StringIO()
            context.render_template(context.env.from_string(self.target), held)
            target = held.getvalue()
            url = site.url_of(target)
        if url is None:
            raise NotFound(f"Could not find '{target}' in tag '{self.token.value}'", target)
        return write(context, buffer, with_base(url, site.config))


class Link(JekyllTag):
    """``link``: to a file of the site, by its path."""

    name = "link"
    block = False

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Take the path."""
        return Linked(token, markup.strip())


class PostUrl(JekyllTag):
    """``post_url``: to a post, by its date and slug."""

    name = "post_url"
    block = False

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Take the name; raises Refused for one that can be no post's."""
        name = markup.strip()
        if not re.match(r"(.+/)*(\d+-\d+-\d+)-(.*)", name.removeprefix("/"), re.ASCII):
            raise Refused(f"Could not parse name of post \"{name}\" in tag 'post_url'.")
        return Linked(token, name)
