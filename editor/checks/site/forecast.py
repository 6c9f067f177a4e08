"""What Jekyll will do with a post as it stands in the window: where it goes, when, by what, and what is amiss."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from editor.checks.excerpt import RULE as MARKED_EXCERPT
from editor.checks.problem import Problem, Severity
from editor.checks.site.at_hand import Placed
from editor.jekyll.dates import civil
from editor.jekyll.defaults import Defaults
from editor.jekyll.document import State
from editor.jekyll.stops import Stop
from editor.jekyll.zones import Zone, zone_named
from editor.post.post import Post
from editor.post.values import NANOSECONDS, Moment, Value
from editor.render.kramdown.document import convert

MOST_OF_EXCERPT = 4000
"""Characters of an excerpt that are rendered; one without an end is the whole post."""
_IN_HEADLINE = ("waits", "stops-build", "other-encoding")
"""Rules of which the headline says what they find."""
_TAG = re.compile(r"<[^<>]*>")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Inherited:
    """A field that the post has without saying so."""

    key: str
    value: Value
    text: str
    """The value as Jekyll prints it."""
    scope: str
    """The path of the set of defaults that gives it, empty for all files."""


@dataclass(frozen=True, slots=True)
class When:
    """A moment on three clocks, each as ``2026-01-31 08:57``; *differ* tells whether the days are not the same."""

    site: str
    utc: str
    here: str
    differ: bool


@dataclass(frozen=True, slots=True)
class Forecast:
    """What becomes of *post*."""

    post: Post
    state: State
    reason: str = ""
    """What Jekyll says where it stops or does not read the post."""
    line: int = 0
    """The line in the file that it says so of; 0 where none is known."""
    site_stop: str = ""
    """Why Jekyll builds nothing of the site; the rest is what it would do without that."""
    data_stops: bool = False
    """Whether it is by a file of the site's data, not by its configuration."""
    address: str | None = None
    """None where Jekyll passes the post over, or stops before it has one."""
    url: str = ""
    """Where readers find it: the site's url, its base and the address."""
    output: str | None = None
    when: When | None = None
    """None where the post has no date of its own."""
    layout: str = ""
    inherited: tuple[Inherited, ...] = ()
    excerpt: str = ""
    """Its words as readers see them."""
    excerpt_made: bool = False
    new_tags: tuple[str, ...] = ()
    new_categories: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def forecast(placed: Placed, here: Zone | None = None) -> Forecast:
    """Return what Jekyll will do with the post that is *placed* in its site; *here* is the machine's zone."""
    post, place, document = placed.post, placed.place, placed.document
    index = place.site.index
    settings = placed.site.settings
    there = document.url is not None and document.state is not State.UNREAD
    address = index.address_of(place.entry) if there else None
    problems = _problems(placed)
    stop, error = document.stop, document.error
    reason = stop.detail if stop is not None else error.detail if error is not None else ""
    line = error.line if error is not None and error.line else _line_of_gravest(post, problems)
    inherited = _inherited(post, placed)
    site_stop = index.stop
    return Forecast(
        post=post,
        state=document.state,
        reason=reason.rstrip("."),
        line=line if reason else 0,
        site_stop=site_stop.detail.rstrip(".") if site_stop is not None else "",
        data_stops=site_stop is not None and site_stop.reason is Stop.DATA,
        address=address,
        url=_url(placed, address),
        output=index.output_of(place.entry) if there else None,
        when=_when(document.date, settings.zone, here or zone_named(None)) if document.dated else None,
        layout=place.entry.layout,
        inherited=inherited,
        excerpt=_excerpt_text(document.excerpt, made=document.excerpt_made),
        excerpt_made=document.excerpt_made,
        new_tags=place.new_tags,
        new_categories=place.new_categories,
        problems=problems,
    )


def _problems(placed: Placed) -> tuple[Problem, ...]:
    """Return what concerns the site; of the rules over the post alone, what Jekyll stops at and a raw excerpt."""
    alone = [one for one in placed.alone if one.severity is Severity.ERROR or one.rule == MARKED_EXCERPT]
    in_site = [one for one in placed.in_site if one.rule not in _IN_HEADLINE]
    return tuple(sorted((*alone, *in_site), key=lambda one: one.span.start))


def _line_of_gravest(post: Post, problems: Iterable[Problem]) -> int:
    grave = next((one for one in problems if one.severity is Severity.ERROR), None)
    return post.source.count("\n", 0, grave.span.start) + 1 if grave is not None else 0


def _inherited(post: Post, placed: Placed) -> tuple[Inherited, ...]:
    """Return what the configuration gives the post that does not stand in its own front matter."""
    settings, document = placed.site.settings, placed.document
    defaults = Defaults(settings, placed.place.site.index.source)
    own = post.front_matter.values()
    found: list[Inherited] = []
    for key, value in document.defaults.items():
        if key in own or isinstance(value, dict) or not isinstance(key, str):
            continue
        scopes = [
            one.path if isinstance(one.path, str) else ""
            for one in defaults.matching(document.path, document.collection)
            if one.values.get(key) == value
        ]
        shown = ", ".join(map(settings.text, value)) if isinstance(value, list) else settings.text(value)
        found.append(Inherited(key, value, shown, scopes[-1] if scopes else ""))
    return tuple(found)


def _url(placed: Placed, address: str | None) -> str:
    """Return the address as readers type it; without a ``url`` of the site, from its base on."""
    if address is None:
        return ""
    base = placed.site.settings.baseurl
    return f"{placed.site.config.url.rstrip('/')}{f'/{base}' if base else ''}{address}"


def _when(date: Moment, zone: Zone, here: Zone) -> When:
    seconds = date.ns // NANOSECONDS
    site, utc, local = (_clock(seconds, offset) for offset in (zone.offset(seconds), 0, here.offset(seconds)))
    return When(site, utc, local, differ=len({clock[:10] for clock in (site, utc, local)}) > 1)


def _clock(seconds: int, offset: int) -> str:
    year, month, day, hour, minute, _ = civil(seconds + offset)
    return f"{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"


def _excerpt_text(excerpt: Value, *, made: bool) -> str:
    """Return the words of *excerpt*: of one that Jekyll makes as Markdown gives them, of another as they stand."""
    if not isinstance(excerpt, str):
        return ""
    text = excerpt[:MOST_OF_EXCERPT]
    if made:
        text = html.unescape(_TAG.sub("", convert(text)))
    return _BLANKS.sub(" ", text).strip()
