"""What stands around a post's text on a page: the card made of its front matter, and the page itself."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from editor.jekyll.site import Site
from editor.jekyll.terms import Taxonomy
from editor.post.nodes import Kind
from editor.post.post import Post
from editor.post.values import Moment, Value, key_text

NANOSECONDS = 1_000_000_000
_KANA = re.compile("[ぁ-ゖァ-ヺ]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_MARKUP = re.compile(
    r"""<[^<>]*> | !?\[(?P<text>[^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\]) | \{:[^{}]*\} | (?P<marks>[*_]{1,3}|~~|`+)
        (?P<inner>\S(?:.*?\S)?)(?P=marks)""",
    re.VERBOSE | re.DOTALL,
)
_MAX_NESTING = 8


def plain_text(markdown: str) -> str:
    """Return what a reader would see of a short piece of Markdown, on one line."""
    text = markdown
    for _ in range(_MAX_NESTING):
        stripped = _MARKUP.sub(lambda match: match["text"] or match["inner"] or "", text)
        if stripped == text:
            break
        text = stripped
    return " ".join(text.split())


def value_text(value: Value) -> str:
    """Return *value* as a page shows it: lists with commas between, times as Jekyll prints them."""
    if isinstance(value, list):
        return ", ".join(value_text(item) for item in value)
    if isinstance(value, dict):
        return next((value_text(value[key]) for key in ("name", "title") if key in value), "")
    if isinstance(value, Moment):
        return _moment_text(value)
    return key_text(value)


def terms(values: Mapping[str, Value], taxonomy: Taxonomy) -> list[str]:
    """Return the categories or tags as a page shows them, each once."""
    return list(dict.fromkeys(filter(None, map(value_text, taxonomy.terms_in(values)))))


def written_dates(post: Post) -> dict[str, str]:
    """Return the dates of *post* as they are written, without quotes, by key."""
    written = {}
    for field in post.front_matter.fields:
        spelled = field.value_span.of(post.source).strip()
        is_quoted_date = field.key == "date" and isinstance(field.value, str)
        if not field.overridden and "\n" not in spelled and (field.kind is Kind.DATE or is_quoted_date):
            written[field.key] = spelled.strip("'\"")
    return written


def language_of(post: Post, site: Site | None) -> str:
    """Return the language of *post*: what it says, what its site says, Japanese if it has kana, else English."""
    for said in (post.front_matter.values().get("lang"), site.config.lang if site else None):
        if isinstance(said, str) and _LANGUAGE.fullmatch(said.strip()):
            return said.strip()
    return "ja" if _KANA.search(post.source) else "en"


def header_card(values: Mapping[str, Value], *, written: Mapping[str, str] | None = None, lang: str = "") -> str:
    """Return the card that stands for the front matter *values*, or "" when they hold nothing to show.

    *written* has dates as the writer spelled them, by key (`written_dates`); *lang* is the language of the page, which
    the reading time is worded in. All values are escaped.
    """
    parts = [
        *_image(values.get("image") or values.get("header")),
        *_line("h1", "title", plain_text(value_text(values.get("title")))),
        *_line("p", "subtitle", plain_text(value_text(values.get("subtitle")))),
        *_byline(values, written or {}, lang),
        *_line("p", "excerpt", plain_text(value_text(values.get("excerpt") or values.get("description")))),
        *_chips("categories", terms(values, Taxonomy.CATEGORIES)),
        *_chips("tags", terms(values, Taxonomy.TAGS)),
    ]
    return "\n".join(('<header class="post-card">', *parts, "</header>")) if parts else ""


def _line(tag: str, name: str, text: str) -> list[str]:
    return [f'<{tag} class="post-card-{name}">{escape(text)}</{tag}>'] if text else []


def _image(value: Value) -> list[str]:
    source = value
    if isinstance(value, dict):
        source = next((value[key] for key in ("path", "src", "url", "feature", "teaser") if value.get(key)), None)
    if not isinstance(source, str) or not source.strip():
        return []
    described = value.get("alt") if isinstance(value, dict) else None
    return [f'<img class="post-card-image" src="{escape(source)}" alt="{escape(value_text(described))}">']


def _byline(values: Mapping[str, Value], written: Mapping[str, str], lang: str) -> list[str]:
    parts = []
    author = value_text(values.get("author") or values.get("authors"))
    if author:
        parts.append(f'<span class="post-card-author">{escape(author)}</span>')
    date = values.get("date")
    shown = written.get("date") or value_text(date)
    if shown:
        stamp = _machine_date(date)
        attribute = f' datetime="{escape(stamp)}"' if stamp else ""
        parts.append(f'<time class="post-card-date"{attribute}>{escape(shown)}</time>')
    minutes = values.get("reading_time")
    if isinstance(minutes, int | float) and not isinstance(minutes, bool):
        worded = f"{minutes}分" if lang.startswith("ja") else f"{minutes} min"
        parts.append(f'<span class="post-card-reading-time">{worded}</span>')
    elif isinstance(minutes, str) and minutes:
        parts.append(f'<span class="post-card-reading-time">{escape(minutes)}</span>')
    return [f'<p class="post-card-byline">{"".join(parts)}</p>'] if parts else []


def _chips(name: str, texts: Iterable[str]) -> list[str]:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return [f'<ul class="post-card-chips post-card-{name}">{items}</ul>'] if items else []


def _moment_text(moment: Moment) -> str:
    try:
        return _datetime(moment).strftime("%Y-%m-%d %H:%M:%S %z").strip()
    except (OverflowError, ValueError):  # a year that Python's calendar does not have
        return ""


def _datetime(moment: Moment) -> datetime.datetime:
    zone = datetime.timezone(datetime.timedelta(seconds=moment.offset or 0))
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    return (epoch + datetime.timedelta(seconds=moment.ns // NANOSECONDS)).astimezone(zone)


def _machine_date(value: Value) -> str:
    """Return what the ``datetime`` attribute of ``time`` takes, or "" where there is no such thing."""
    if isinstance(value, Moment):
        try:
            return _datetime(value).isoformat()
        except (OverflowError, ValueError):
            return ""
    return value.isoformat() if isinstance(value, datetime.date) else ""


@dataclass(frozen=True, slots=True)
class Page:
    """All that a page of its own says besides the post; plain text, not yet escaped, except for *body* and *styles*."""

    lang: str
    title: str
    body: str
    styles: str
    description: str = ""
    author: str = ""
    generator: str = ""

    def html(self) -> str:
        """Return the whole page: no script runs in it, and it loads nothing but pictures."""
        named = (("description", self.description), ("author", self.author), ("generator", self.generator))
        metas = [f'<meta name="{name}" content="{escape(text)}">\n' for name, text in named if text]
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(self.lang)}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{CONTENT_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="color-scheme" content="light dark">\n'
            f"<title>{escape(self.title)}</title>\n{''.join(metas)}<style>\n{self.styles}</style>\n</head>\n<body>\n"
            f'<article class="post">\n{self.body}\n</article>\n</body>\n</html>\n'
        )


CONTENT_POLICY = (
    "default-src 'none'; img-src data: https: http:; media-src data: https: http:; style-src 'unsafe-inline'; "
    "font-src data:; base-uri 'none'; form-action 'none'"
)
