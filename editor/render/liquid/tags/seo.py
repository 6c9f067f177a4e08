"""``seo`` of the plugin jekyll-seo-tag 2.8: what search engines and social networks read of a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.token import Token

from editor.render.liquid.context import JekyllContext
from editor.render.liquid.expressions import find_variable
from editor.render.liquid.filters.dates import date_to_xmlschema
from editor.render.liquid.filters.texts import escape_once, strip_html
from editor.render.liquid.filters.urls import absolute_url, uri_escape
from editor.render.liquid.filters.wordings import jsonify, normalize_whitespace
from editor.render.liquid.ruby import Object, is_true, text_of
from editor.render.liquid.tags.base import write
from editor.render.liquid.tags.plugin import PluginTag

VERSION = "2.8.0"
_TOLD = re.compile(r"%<(current|total)>[sd]|%{(current|total)}")
_HOME = re.compile(r"^/(about/)?(index.html?)?$", re.MULTILINE)


class SeoNode(Node):
    """The tags for one page."""

    __slots__ = ("markup",)

    def __init__(self, token: Token, markup: str) -> None:
        super().__init__(token)
        self.markup = markup
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write them."""
        assert isinstance(context, JekyllContext)
        return write(context, buffer, SeoTags(context, self.markup).html())


class Seo(PluginTag):
    """``seo``."""

    name = "seo"
    plugin = "jekyll-seo-tag"

    def read_known(self, token: Token, markup: str, stream: TokenStream) -> Node:
        """Take its text, in which ``title=false`` may stand."""
        return SeoNode(token, markup)


def _mapping_of(context: JekyllContext, name: str) -> Mapping[str, Object]:
    found = find_variable(context, name)
    return found if isinstance(found, Mapping) else {}


class SeoTags:
    """What the tags say: worked out of the page, then of the site."""

    def __init__(self, context: JekyllContext, markup: str) -> None:
        self._context = context
        self._markup = markup
        self.page, self.site, self._series = (_mapping_of(context, name) for name in ("page", "site", "paginator"))
        self.site_title = self._formatted(self._of_site("title", "name"))
        self.page_title = self._formatted(self.page.get("title")) or self.site_title
        given = self.page.get("description")
        self.description = self._formatted(given if is_true(given) else self.page.get("excerpt")) or self._formatted(
            self.site.get("description")
        )
        self.author = self._author()
        self.image_address = ""
        """As it is written in the page."""
        self.image = self._image()
        self.is_home = _HOME.search(text_of(self.page.get("url"))) is not None
        own = self.page.get("seo")
        self.own: Mapping[str, Object] = own if isinstance(own, Mapping) else {}

    def html(self) -> str:
        """Return all tags, one to a line."""
        title = self._title()
        lines = [f"<!-- Begin Jekyll SEO tag v{VERSION} -->"]
        if title and "title=false" not in self._markup.lower():
            lines.append(f"<title>{self._number()}{title}</title>")
        lines.append(f'<meta name="generator" content="Jekyll v{self._version()}" />')
        lines += self._of_page()
        lines += self._of_social()
        lines += self._of_verification()
        told = jsonify(self._context, self._linked_data())
        lines += ['<script type="application/ld+json">', f"{told}</script>", "<!-- End Jekyll SEO tag -->", ""]
        return "\n".join(lines)

    def _of_page(self) -> list[str]:
        lines = []
        if self.page_title:
            lines.append(_property("og:title", self.page_title))
        if is_true(self.author.get("name")):
            lines.append(_named("author", self.author["name"]))
        lines.append(_property("og:locale", self._locale()))
        if self.description:
            lines += [_named("description", self.description), _property("og:description", self.description)]
        if is_true(self.site.get("url")):
            url = self.canonical()
            lines += [f'<link rel="canonical" href="{url}" />', _property("og:url", url)]
        if self.site_title:
            lines.append(_property("og:site_name", self.site_title))
        if self.image:
            lines.append(_property("og:image", self.image["path"]))
            for name in ("height", "width", "alt"):
                if is_true(self.image.get(name)):
                    lines.append(_property(f"og:image:{name}", self.image[name]))
        date = self.page.get("date")
        lines.append(_property("og:type", "article" if is_true(date) else "website"))
        if is_true(date):
            lines.append(_property("article:published_time", date_to_xmlschema(self._context, date)))
        for name, relation in (("previous", "prev"), ("next", "next")):
            if is_true(self._series.get(f"{name}_page")):
                path = absolute_url(self._context, self._series.get(f"{name}_page_path"))
                lines.append(f'<link rel="{relation}" href="{text_of(path)}" />')
        return lines

    def _of_social(self) -> list[str]:
        lines = []
        if self.image:
            cards = (self.page.get("twitter"), self.site.get("twitter"))
            card = next((each["card"] for each in cards if isinstance(each, Mapping) and each.get("card")), None)
            lines += [
                _named("twitter:card", card or "summary_large_image"),
                _property("twitter:image", self.image["path"]),
            ]
            if is_true(self.image.get("alt")):
                lines.append(_named("twitter:image:alt", self.image["alt"]))
        else:
            lines.append(_named("twitter:card", "summary"))
        if self.page_title:
            lines.append(_property("twitter:title", self.page_title))
        twitter, facebook = self.site.get("twitter"), self.site.get("facebook")
        if is_true(twitter):
            name = twitter.get("username") if isinstance(twitter, Mapping) else None
            lines.append(_named("twitter:site", f"@{text_of(name).replace('@', '')}"))
            creator = self._creator()
            if creator:
                lines.append(_named("twitter:creator", f"@{creator.replace('@', '')}"))
        if isinstance(facebook, Mapping):
            for key, name in (
                ("admins", "fb:admins"),
                ("publisher", "article:publisher"),
                ("app_id", "fb:app_id"),
            ):
                if is_true(facebook.get(key)):
                    lines.append(_property(name, facebook[key]))
        return lines

    def _of_verification(self) -> list[str]:
        given = self.site.get("webmaster_verifications")
        if not is_true(given):
            google = self.site.get("google_site_verification")
            return [_named("google-site-verification", google)] if is_true(google) else []
        told = given if isinstance(given, Mapping) else {}
        return [_named(name, told[key]) for key, name in _VERIFICATIONS if is_true(told.get(key))]

    def _linked_data(self) -> dict[str, Object]:
        kind = self._kind()
        canonical = self.canonical()
        author_kind = self.author.get("type")
        author: dict[str, Object] | None = None
        if is_true(self.author.get("name")) and (not author_kind or author_kind in ("Organization", "Person")):
            author = {"@type": author_kind or "Person", "name": self.author["name"]}
            if is_true(self.author.get("url")):
                author["url"] = self.author["url"]
        logo = self.site.get("logo")
        publisher: dict[str, Object] | None = None
        if is_true(logo):
            where = text_of(uri_escape(self._context, self._absolute(text_of(logo))))
            publisher = {"@type": "Organization", "logo": {"@type": "ImageObject", "url": where}}
            if is_true(self.author.get("name")):
                publisher["name"] = self.author["name"]
        image: Object = None
        if self.image:
            rest = {key: value for key, value in self.image.items() if key != "path"}
            whole = {**rest, "url": self.image["path"], "@type": "imageObject"}
            image = whole if rest else self.image["path"]
        told = {
            "@context": "https://schema.org",
            "@type": kind,
            "author": author,
            "dateModified": self._date(self.own.get("date_modified"), self.page.get("last_modified_at")),
            "datePublished": self._date(),
            "description": self.description,
            "headline": self.page_title,
            "image": image,
            "mainEntityOfPage": {"@type": "WebPage", "@id": canonical}
            if kind in ("BlogPosting", "CreativeWork")
            else None,
            "name": self._name(),
            "publisher": publisher,
            "sameAs": self._links(),
            "url": canonical,
        }
        return {key: value for key, value in told.items() if value is not None}

    def _title(self) -> str | None:
        if self.site_title and self.page_title != self.site_title:
            return f"{self.page_title} | {self.site_title}"
        about = self._formatted(self.site.get("description"))
        if about and self.site_title:
            return f"{self.site_title} | {self._formatted(self.site.get('tagline')) or about}"
        return self.page_title

    def _number(self) -> str:
        """Return what stands before the title of a page of a series, but on its first."""
        page = self._series.get("page")
        if not isinstance(page, int) or page < 2:
            return ""
        given = self.site.get("seo_paginator_message")
        told = {"current": page, "total": self._series.get("total_pages")}
        message = text_of(given) if is_true(given) else "Page %<current>s of %<total>s for "
        return _TOLD.sub(lambda match: text_of(told[match[1] or match[2]]), message)

    def _kind(self) -> Object:
        if is_true(self.own.get("type")):
            return self.own["type"]
        return "WebSite" if self.is_home else "BlogPosting" if is_true(self.page.get("date")) else "WebPage"

    def _name(self) -> str | None:
        if is_true(self.own.get("name")):
            return self._formatted(self.own["name"])
        social = self.site.get("social")
        if not self.is_home:
            return None
        named = social.get("name") if isinstance(social, Mapping) else None
        return self._formatted(named) if is_true(named) else self.site_title

    def _links(self) -> Object:
        if is_true(self.own.get("links")):
            return self.own["links"]
        social = self.site.get("social")
        return social.get("links") if self.is_home and isinstance(social, Mapping) else None

    def _date(self, *before: Object) -> Object:
        date = next(filter(is_true, (*before, self.page.get("date"))), None)
        return date_to_xmlschema(self._context, date) if date is not None else None

    def _locale(self) -> str:
        language = next(filter(is_true, (self.page.get("lang"), self.site.get("lang"), "en_US")))
        locale = next(filter(is_true, (self.page.get("locale"), self.site.get("locale"), language)))
        return text_of(locale).replace("-", "_")

    def canonical(self) -> str:
        """Return the whole address of the page."""
        own = text_of(self.page.get("canonical_url"))
        if own:
            return own
        return re.sub(r"/index\.html$", "/", text_of(absolute_url(self._context, self.page.get("url"))))

    def _author(self) -> Mapping[str, Object]:
        several = self.page.get("authors")
        first = several[0] if isinstance(several, list) and several else None
        found = next(
            (each for each in (self.page.get("author"), first, self.site.get("author")) if text_of(each)), None
        )
        if isinstance(found, Mapping):
            return found
        if not isinstance(found, str):
            return {}
        data = self.site.get("data")
        authors = data.get("authors") if isinstance(data, Mapping) else None
        known = authors.get(found) if isinstance(authors, Mapping) else None
        return {"name": found, **(known if isinstance(known, Mapping) else {})}

    def _creator(self) -> str:
        told = self.author.get("twitter") or self.author.get("name")
        return told.removeprefix("@") if isinstance(told, str) else ""

    def _image(self) -> dict[str, Object]:
        """Return what the page says of its picture, with its address as ``path``; nothing where it has none."""
        given = self.page.get("image")
        told: dict[str, Object] = dict(given) if isinstance(given, Mapping) else {"path": given}
        raw = next((told[key] for key in ("path", "facebook", "twitter") if is_true(told.get(key))), None)
        if not isinstance(raw, str):
            return {}
        self.image_address = raw
        path = text_of(uri_escape(self._context, self._absolute(raw)))
        return {**told, "path": path}

    def _absolute(self, address: str) -> str:
        is_absolute = re.match(r"[a-z][a-z0-9.+-]*:", address, re.IGNORECASE) is not None
        return address if is_absolute else text_of(absolute_url(self._context, address))

    def _of_site(self, *names: str) -> Object:
        return next((self.site[name] for name in names if is_true(self.site.get(name))), None)

    def _version(self) -> str:
        jekyll = find_variable(self._context, "jekyll")
        return text_of(jekyll.get("version")) if isinstance(jekyll, Mapping) else ""

    def _formatted(self, value: Object) -> str | None:
        """Return *value* as HTML without tags, on one line; None for an empty one."""
        text: Object = self._context.run.site.markdown(text_of(value)) if text_of(value) else ""
        for step in _STEPS:
            text = step(self._context, text)
        return text_of(text) or None


_STEPS: tuple[Callable[[RenderContext, Object], Object], ...] = (strip_html, normalize_whitespace, escape_once)
_VERIFICATIONS = (
    ("google", "google-site-verification"),
    ("bing", "msvalidate.01"),
    ("alexa", "alexaVerifyID"),
    ("yandex", "yandex-verification"),
    ("baidu", "baidu-site-verification"),
    ("facebook", "facebook-domain-verification"),
)


def _named(name: str, content: Object) -> str:
    return f'<meta name="{name}" content="{text_of(content)}" />'


def _property(name: str, content: Object) -> str:
    return f'<meta property="{name}" content="{text_of(content)}" />'
