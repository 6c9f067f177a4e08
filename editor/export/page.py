"""One post as one file of HTML that needs no other."""

from __future__ import annotations

import re
from pathlib import Path

from editor import __version__, resources
from editor.export.embedding import Folder, embed_pictures
from editor.jekyll.site import Site
from editor.post.post import Post
from editor.post.values import Value
from editor.render.content_theme import ContentStyles
from editor.render.kramdown.document import convert
from editor.render.kramdown.options import DEFAULTS, read_options
from editor.render.math.in_tree import Formulas
from editor.render.page import Page, header_card, language_of, plain_text, value_text, written_dates


def export_html(
    post: Post,
    *,
    site: Site | None,
    path: Path | None,
    fragment: bool,
    text: str | None = None,
    styles: ContentStyles | None = None,
) -> str:
    """Return *post* as a page with its styles and local pictures in it, or as the bare HTML of its text.

    *path* is the post's file; pictures are taken from *site*, or without one from the post's own folder and below, and
    from nowhere else. Addresses of other machines are left as they are. *text* stands in for the post's own, as Liquid
    left it, say; *styles* are those of the preview.
    """
    if fragment:
        options = read_options(site.config.values) if site else DEFAULTS
        body = convert(post.body.of(post.source) if text is None else text, options).strip("\n")
        return f"{body}\n" if body else ""
    return export_page(post, site=site, path=path, text=text, styles=styles).html()


def export_page(
    post: Post, *, site: Site | None, path: Path | None, text: str | None = None, styles: ContentStyles | None = None
) -> Page:
    """Return *post* as a page, as ``export_html`` does, before it is spelled out."""
    text = post.body.of(post.source) if text is None else text
    options = read_options(site.config.values) if site else DEFAULTS
    values = post.front_matter.values()
    lang = language_of(post, site)
    body = convert(text, options, show=Formulas(lang).show).strip("\n")
    card = header_card(values, written=written_dates(post), lang=lang)
    html = "\n".join(part for part in (card, body) if part)
    folder = picture_folder(site, path)
    return Page(
        lang=lang,
        title=title_of(values, path),
        body=embed_pictures(html, folder) if folder else html,
        styles=_styles(styles or ContentStyles()),
        description=plain_text(value_text(values.get("description") or values.get("excerpt"))),
        author=value_text(values.get("author") or values.get("authors")),
        generator=f"Frontispiece {__version__}",
    )


def _styles(chosen: ContentStyles) -> str:
    """Return the rules of the page: what is for paper stands behind all but the writer's own."""
    ours = (resources.text("preview", "content.css"), chosen.theme, resources.text("preview", "export.css"))
    return "".join((*ours, chosen.embeddable_own))


def title_of(values: dict[str, Value], path: Path | None) -> str:
    """Return the title of the page: the post's, or else what its file's name says."""
    title = plain_text(value_text(values.get("title")))
    return title or (re.sub(r"^\d+-\d+-\d+-", "", path.stem) if path else "")


def picture_folder(site: Site | None, path: Path | None) -> Folder | None:
    """Return where the pictures of the post at *path* may lie; None for a post that lies nowhere."""
    if site is not None:
        return Folder(site.root, path.parent if path else site.root, site.config.baseurl)
    return Folder(path.parent, path.parent) if path else None
