"""A page of the guide as HTML: Markdown by our engine, and examples with what becomes of them."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from editor import resources
from editor.guide.examples import EXAMPLE, EXAMPLE_HEAD, TRY_ADDRESS, has_liquid
from editor.guide.pages import Page
from editor.render.kramdown.document import convert
from editor.render.kramdown.options import read_options
from editor.render.math.in_tree import Formulas
from editor.render.pages.front_post import FrontPost, open_front


def page_html(page: Page, language: str, try_title: str) -> str:
    """Return *page* as HTML; below each example a link, *try_title*, leads to `TRY_ADDRESS` and its number."""
    parts = [f"<h2>{escape(page.title)}</h2>"]
    end = 0
    for number, found in enumerate(EXAMPLE.finditer(page.text)):
        parts += [_converted(page.text[end : found.start()], language), _example(found[1], number, language, try_title)]
        end = found.end()
    parts.append(_converted(page.text[end:], language))
    return "\n".join(parts)


def _example(source: str, number: int, language: str, try_title: str) -> str:
    result = _converted(_through_liquid(source), language, prefix=f"example-{number}-")
    return (
        f'<div class="example"><pre class="example-source"><code>{escape(source, quote=False)}</code></pre>'
        f'<div class="example-result">{result}</div>'
        f'<p class="example-try"><a href="{TRY_ADDRESS}{number}">{escape(try_title)}</a></p></div>'
    )


def _converted(text: str, language: str, *, prefix: str = "guide-") -> str:
    options = read_options({"kramdown": {"auto_id_prefix": prefix, "footnote_prefix": prefix}})
    return convert(text, options, show=Formulas(language).show).strip("\n")


def _through_liquid(source: str) -> str:
    if not has_liquid(source):
        return source
    trace = _sample_post().run(EXAMPLE_HEAD, source).trace
    return source if trace is None else trace.written


@lru_cache(maxsize=1)
def _sample_post() -> FrontPost:
    """Return a post in the sample site, whose posts and settings the examples have: published, and not the newest."""
    return FrontPost(open_front(resources.path("samples")), "_posts/2026-01-01-an-example.md")
