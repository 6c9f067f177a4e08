"""The settings by which Jekyll builds: its defaults, with what ``_config.yml`` sets laid over them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from editor.jekyll.dates import InvalidDate, parse_date, time_text
from editor.jekyll.merging import merged
from editor.jekyll.ruby_values import inspect, is_true, kind_of, text_of
from editor.jekyll.stops import JekyllStops, Stop
from editor.jekyll.zones import Zone, zone_named
from editor.post.values import NANOSECONDS, Key, Moment, Value, key_text

STYLES = {
    "none": "/:categories/:title:output_ext",
    "date": "/:categories/:year/:month/:day/:title:output_ext",
    "ordinal": "/:categories/:year/:y_day/:title:output_ext",
    "pretty": "/:categories/:year/:month/:day/:title/",
    "weekdate": "/:categories/:year/W:week/:short_day/:title:output_ext",
}
"""What Jekyll's permalink styles stand for."""

ALWAYS_EXCLUDED = (
    ".sass-cache", ".jekyll-cache", "gemfiles", "Gemfile", "Gemfile.lock", "node_modules",
    "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/",
)  # fmt: skip

Values = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection of documents: where they are addressed, and whether they are written."""

    label: str
    output: bool
    permalink: Value
    """The template of its addresses."""
    metadata: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def folder(self) -> str:
        """The folder's name below the collections' folder."""
        return f"_{self.label}"


@dataclass(frozen=True)
class Settings:
    """What a build asks of the configuration."""

    zone: Zone
    now: int
    """The machine's clock in seconds since 1970, of which a date takes what it does not say."""
    time: Moment
    """The site's time: what is after it is future."""
    permalink: str
    collections: Mapping[str, Collection]
    defaults: tuple[Value, ...] = ()
    include: tuple[str, ...] = (".htaccess",)
    exclude: tuple[str, ...] = ALWAYS_EXCLUDED
    markdown: tuple[str, ...] = (".markdown", ".mkdown", ".mkdn", ".mkd", ".md")
    encoding: str = "utf-8"
    excerpt_separator: str = "\n\n"
    collections_dir: str = ""
    posts_below: str = ""
    """``collections_dir`` as it is written: so must the path to the posts begin. With a slash none does."""
    layouts_dir: str = "_layouts"
    includes_dir: str = "_includes"
    data_dir: str = "_data"
    destination: str = "_site"
    theme: str = ""
    baseurl: str = ""
    """The path below which the site is published, without slashes at its ends."""
    limit_posts: int = 0
    future: bool = False
    unpublished: bool = False
    show_drafts: bool = False
    strict: bool = False

    @property
    def own_encoding(self) -> str | None:
        """The encoding of the site's files, None for UTF-8."""
        return None if self.encoding.lower() in ("utf-8", "utf8") else self.encoding

    def data_folder(self, source: Path) -> Path:
        """Return where the data of the site *source* lie: never outside of it, as ``Jekyll.sanitized_path`` has it."""
        named = posixpath.normpath("/" + self.data_dir.lstrip("/"))
        return Path(named) if Path(named).is_relative_to(source) else source / named.lstrip("/")

    def output_extension(self, ext: str) -> str:
        """Return the extension that Jekyll's converters give a file with *ext*."""
        if ext.lower() in self.markdown:
            return ".html"
        return ".css" if ext.lower() in (".scss", ".sass") else ext

    def text(self, value: Value) -> str:
        """Return ``value.to_s``."""
        return text_of(value, self.time_text)

    def time_text(self, moment: Moment) -> str:
        """Return ``Time#to_s`` of *moment*."""
        return time_text(moment, self.zone)

    def date(self, text: str) -> Moment:
        """Return the moment that *text* names; raises InvalidDate."""
        return parse_date(text, self.zone, self.now)


def settings_of(values: Values, *, now: int, machine_zone: str | None = None) -> Settings:
    """Return the settings of a site whose configuration holds *values*; raises JekyllStops.

    *now* is the clock in seconds since 1970, *machine_zone* the machine's ``TZ`` (None: what the system says).
    """
    permalink = _permalink(values.get("permalink"))
    timezone = values.get("timezone")
    if is_true(timezone) and not isinstance(timezone, str):
        raise _no("TypeError", f"no implicit conversion of {kind_of(timezone)} into String")
    zone = zone_named(timezone if isinstance(timezone, str) else machine_zone)
    limit = _or(values.get("limit_posts"), 0)
    if isinstance(limit, bool) or not isinstance(limit, int | float):
        raise _no("NoMethodError", f"undefined method `negative?' for {kind_of(limit)}")
    if limit < 0:
        raise _no("ArgumentError", "limit_posts must be a non-negative number")
    return Settings(
        zone=zone,
        now=now,
        time=_time(values.get("time"), zone, now),
        permalink=permalink,
        collections=_collections(values.get("collections"), permalink),
        defaults=tuple(defaults) if isinstance(defaults := values.get("defaults"), list) else (),
        include=_patterns(values.get("include"), (".htaccess",)),
        exclude=(*_patterns(values.get("exclude"), ()), *ALWAYS_EXCLUDED),
        markdown=tuple(
            f".{ext.lower()}" for ext in _text(values.get("markdown_ext"), "markdown,mkdown,mkdn,mkd,md").split(",")
        ),
        encoding=_text(values.get("encoding"), "utf-8"),
        excerpt_separator=_separator(values.get("excerpt_separator"), zone),
        collections_dir=_text(values.get("collections_dir"), "").strip("/"),
        posts_below=_text(values.get("collections_dir"), ""),
        layouts_dir=_text(values.get("layouts_dir"), "_layouts"),
        includes_dir=_text(values.get("includes_dir"), "_includes"),
        data_dir=_text(values.get("data_dir"), "_data"),
        destination=_text(values.get("destination"), "_site"),
        theme=_text(values.get("theme"), ""),
        baseurl=_text(values.get("baseurl"), "").strip("/"),
        limit_posts=int(limit),
        future=is_true(values.get("future")),
        unpublished=is_true(values.get("unpublished")),
        show_drafts=is_true(values.get("show_drafts")),
        strict=is_true(values.get("strict_front_matter")),
    )


def check_file(values: Values) -> None:
    """Raise JekyllStops where Jekyll refuses *values* in a configuration file, though not on its command line."""
    for name in ("include", "exclude", "plugins"):
        if name in values and not isinstance(values[name], list):
            detail = f"'{name}' should be set as an array, but was: {_shown(values[name])}."
            raise _no("Jekyll::Errors::InvalidConfigurationError", detail)


def _permalink(value: Value) -> str:
    value = _or(value, "date")
    if not isinstance(value, str):
        raise _no("NoMethodError", f"undefined method `to_sym' for {_shown(value)}:{kind_of(value)}")
    return value


def _collections(value: Value, permalink: str) -> dict[str, Collection]:
    """Return the collections by label: that of the posts, which is always there, first."""
    if isinstance(value, list):
        value = {label if isinstance(label, str) else key_text(_key(label)): {} for label in value}
    if value is None:
        value = {}
    if not isinstance(value, dict):
        raise _no("TypeError", f"no implicit conversion of {kind_of(value)} into Hash")
    found: dict[str, Collection] = {}
    posts: dict[Key, Value] = {"posts": {}}
    for key, metadata in merged(posts, value).items():
        if metadata is None or metadata is False:
            metadata = {}
        if not isinstance(metadata, dict) or not isinstance(key, str):
            raise _no("NoMethodError", f"undefined method `fetch' for {_shown(metadata)}:{kind_of(metadata)}")
        label = "".join(letter for letter in key if letter.isascii() and (letter.isalnum() or letter in "_-."))
        known: dict[str, Value] = {str(name): part for name, part in metadata.items() if isinstance(name, str)}
        if key == "posts":
            template = known.get("permalink")
            known["output"] = True
            known["permalink"] = template if is_true(template) else STYLES.get(permalink, permalink)
        # A label that is cleaned finds no metadata of its own.
        known = known if label == key else {}
        template = known["permalink"] if "permalink" in known else with_ending("/:collection/:path", permalink)
        found[label] = Collection(label, is_true(known.get("output")), template, MappingProxyType(known))
    return found


def below_collections(path: str, settings: Settings) -> str:
    """Return *path*, which is below the source, as Jekyll names documents: from the folder of the collections on."""
    folder = settings.collections_dir
    return path.replace(f"{folder}/", "", 1) if folder and path.startswith(f"{folder}/") else path


def with_ending(template: str, style: str) -> str:
    """Return *template* with the ending that addresses of *style* have."""
    if style == "pretty" or (style not in STYLES and style.endswith("/")):
        return f"{template}/"
    if style in ("date", "ordinal", "none") or style.endswith(":output_ext"):
        return f"{template}:output_ext"
    return template


def _time(value: Value, zone: Zone, now: int) -> Moment:
    if not is_true(value):
        return Moment(now * NANOSECONDS, zone.offset(now))
    text = text_of(value, lambda moment: time_text(moment, zone))
    try:
        return parse_date(text, zone, now)
    except InvalidDate as error:
        detail = f"Invalid date '{text}': Invalid time in _config.yml."
        raise _no("Jekyll::Errors::InvalidDateError", detail) from error


def _separator(value: Value, zone: Zone) -> str:
    return text_of(_or(value, "\n\n"), lambda moment: time_text(moment, zone))


def _patterns(value: Value, other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for part in value if isinstance(part, str)) if isinstance(value, list) else other


def _text(value: Value, other: str) -> str:
    return value if isinstance(value, str) else other


def _or(value: Value, other: Value) -> Value:
    return other if value is None else value


def _key(value: Value) -> Key:
    return value if not isinstance(value, list | dict) else None


def _no(ruby: str, detail: str) -> JekyllStops:
    return JekyllStops(Stop.CONFIG, ruby, detail)


def _shown(value: Value) -> str:
    return inspect(value, str)
