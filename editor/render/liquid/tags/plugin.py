"""Tags of plugins that many sites use; where a site does not have the plugin, Jekyll stops at them."""

from __future__ import annotations

import html
import re
from typing import ClassVar, TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.token import Token

from editor.render.liquid.context import JekyllContext
from editor.render.liquid.faults import UnknownTag
from editor.render.liquid.filters.urls import absolute_url
from editor.render.liquid.ruby import text_of
from editor.render.liquid.tags.base import JekyllTag, write


class PluginTag(JekyllTag):
    """A tag of ``plugin``, unknown to a site without it."""

    block = False
    plugin: ClassVar[str]

    def read(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Return the tag's node, which asks the site for the plugin when it is come to."""
        return Gated(token, self.plugin, self.read_known(token, markup, stream))

    def read_known(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Return the tag's node for a site with the plugin."""
        raise NotImplementedError


class Gated(Node):
    """A node that only a site with a plugin has."""

    __slots__ = ("inner", "plugin")

    def __init__(self, token: Token, plugin: str, inner: Node) -> None:
        super().__init__(token)
        self.plugin = plugin
        self.inner = inner
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Render the node; raises UnknownTag where the site lacks the plugin."""
        assert isinstance(context, JekyllContext)
        if self.plugin not in context.run.site.plugins:
            raise UnknownTag(f"Unknown tag '{self.token.value}'", token=self.token)
        return self.inner.render(context, buffer)


class FeedLink(Node):
    """The link to the site's feed."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write it, as jekyll-feed 0.17 does."""
        assert isinstance(context, JekyllContext)
        config = context.run.site.config
        feed = config.get("feed")
        path = (feed.get("path") if isinstance(feed, dict) else None) or "feed.xml"
        title = config.get("title") or config.get("name")
        parts = ['type="application/atom+xml"', 'rel="alternate"', f'href="{_quoted(absolute_url(context, path))}"']
        if title:
            parts.append(f'title="{_quoted(title)}"')
        return write(context, buffer, f"<link {' '.join(parts)} />")


class FeedMeta(PluginTag):
    """``feed_meta``."""

    name = "feed_meta"
    plugin = "jekyll-feed"

    def read_known(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Take it as it is."""
        return FeedLink(token)


class GistScript(Node):
    """A gist, as jekyll-gist embeds it: a script, which shows nothing until a reader's browser runs it."""

    __slots__ = ("file", "gist")

    def __init__(self, token: Token, gist: str, file: str) -> None:
        super().__init__(token)
        self.gist = gist
        self.file = file

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the script."""
        query = f"?file={self.file}" if self.file else ""
        return write(context, buffer, f'<script src="https://gist.github.com/{self.gist}.js{query}"> </script>')


class Gist(PluginTag):
    """``gist``."""

    name = "gist"
    plugin = "jekyll-gist"

    def read_known(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Take the gist's number, and a file of it."""
        found = re.search(r"([\w/-]+)(?:\s+(\S+))?", markup.replace("'", "").replace('"', ""), re.ASCII)
        return GistScript(token, found[1] if found else "", (found[2] or "") if found else "")


def _quoted(value: object) -> str:
    return html.escape(text_of(value), quote=False).replace('"', "&quot;")
