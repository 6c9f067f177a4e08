"""The text of a post after Liquid, for other places: what cannot be resolved stays as it is written."""

from __future__ import annotations

import re
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from editor.export.liquid import has_liquid, post_in_site
from editor.flavours.addresses import Addresses
from editor.jekyll.site import Site
from editor.post.post import Post

if TYPE_CHECKING:
    from liquid.ast import Node

_HIGHLIGHT = re.compile(
    r"\{%-?\s*highlight\s+(?P<language>\S+)[^%]*?-?%\}\n?(?P<code>.*?)\n?[ \t]*\{%-?\s*endhighlight\s*-?%\}", re.DOTALL
)


def resolved(post: Post, text: str, *, site: Site | None, path: Path | None) -> tuple[str, Addresses]:
    """Return *text*, a part of *post*, after Liquid, and where the post's addresses lead from.

    ``highlight`` becomes fenced code; a tag that fails, a plugin's say, stays.
    """
    if site is None and not has_liquid(text):
        return text, Addresses()
    put = post_in_site(post, site=site, path=path)
    if put is None:
        return text, _addresses(site, "")
    pages, item = put
    where = _addresses(site, item.url or "")
    if not has_liquid(text):
        return text, where
    # Here and not above: most posts have no Liquid.
    from liquid.exceptions import LiquidInterrupt, ResourceLimitError

    from editor.render.liquid.context import JekyllContext
    from editor.render.liquid.environment import JekyllTemplate, environment

    template = JekyllTemplate(environment(), text, "")
    if template.unread is not None:
        return text, where
    context = JekyllContext(template, run=pages.run, data=pages.payload(item))
    starts = [_start_of(node, text) for node in template.nodes]
    parts: list[str] = []
    for node, start, end in zip(template.nodes, starts, [*starts[1:], len(text)], strict=True):
        source = text[start:end]
        code = _HIGHLIGHT.fullmatch(source.strip())
        if code is not None:
            parts.append(_fenced(code))
            continue
        faults, written = len(pages.run.faults), StringIO()
        try:
            context.render_node(node, written)
        except LiquidInterrupt:
            break
        except ResourceLimitError:
            parts.append(text[start:])
            break
        is_wrong = len(pages.run.faults) > faults or "liquid-fault" in written.getvalue()
        parts.append(source if is_wrong else written.getvalue())
    return "".join(parts), where


def _start_of(node: Node, text: str) -> int:
    """Return where *node* begins in *text*: of a tag its token tells a place within."""
    from editor.render.liquid.tags.base import Text

    place = max(0, node.token.start_index)
    return place if isinstance(node, Text) else max(text.rfind(sign, 0, place + 2) for sign in ("{%", "{{"))


def _fenced(code: re.Match[str]) -> str:
    ticks = "`" * max([3, *(len(run) + 1 for run in re.findall("`{3,}", code["code"]))])
    return f"{ticks}{code['language']}\n{code['code']}\n{ticks}"


def _addresses(site: Site | None, page: str) -> Addresses:
    if site is None:
        return Addresses()
    return Addresses(str(site.config.values.get("url") or ""), site.config.baseurl, page)
