"""What a site's ``_config.yml`` says, as far as an editor asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from editor.jekyll.stops import JekyllStops, Stop
from editor.post.codec import decode
from editor.post.front_matter import FrontMatterError, Problem, Symbol, Value, read_front_matter
from editor.storage.reading import CannotRead, read_file

if TYPE_CHECKING:
    from editor.jekyll.settings import Settings

MOST_BYTES = 1024 * 1024
NAMES = ("_config.yml", "_config.yaml")


@dataclass(frozen=True, slots=True)
class Config:
    """The values of the configuration; with an ``error`` there are none.

    Jekyll then stops, unless the file is YAML and no mapping: that it passes over, with a word in its log.
    """

    values: dict[str, Value] = field(default_factory=dict)
    error: FrontMatterError | None = None

    @property
    def stop(self) -> JekyllStops | None:
        """Why Jekyll builds nothing with this file; None where it does, or fails by a value later on."""
        from editor.jekyll.settings import check_file

        # Symbols are texts to the gem, and refused by Debian's package alone.
        if self.error is not None and self.error.problem not in (Problem.NOT_A_MAPPING, Problem.DISALLOWED):
            where = f"_config.yml, line {self.error.line}: {self.error.detail}"
            return JekyllStops(Stop.CONFIG, "Psych::Exception", where)
        try:
            check_file(self.values)
        except JekyllStops as stop:
            return stop.with_traceback(None)
        return None

    def settings(self, *, now: int) -> Settings:
        """Return what a build on this machine goes by, at *now* in seconds since 1970; raises JekyllStops."""
        from editor.jekyll.settings import settings_of

        if (stop := self.stop) is not None:
            raise stop
        return settings_of(self.values, now=now)

    @property
    def title(self) -> str:
        """The site's name, empty where it has none."""
        return self._text("title")

    @property
    def lang(self) -> str:
        """The language of the site's pages (``lang``, or ``locale`` as many themes have it), empty if not said."""
        return self._text("lang") or self._text("locale").replace("_", "-")

    @property
    def url(self) -> str:
        """Where the site is published, without ``baseurl``."""
        return self._text("url")

    @property
    def baseurl(self) -> str:
        """The path below which the site is published."""
        return self._text("baseurl")

    @property
    def timezone(self) -> str:
        """The name of the time zone in which Jekyll runs, empty for the machine's."""
        return self._text("timezone")

    @property
    def encoding(self) -> str | None:
        """The encoding in which Jekyll reads files, where it is not UTF-8."""
        name = self._text("encoding")
        return name if name and name.lower() not in ("utf-8", "utf8") else None

    def _text(self, key: str) -> str:
        value = self.values.get(key)
        return value if isinstance(value, str) else ""


def read_config(root: Path) -> Config:
    """Return the configuration of the site at *root*; the empty one where there is none or it cannot be read."""
    text, _ = decode(_bytes_of_config(root))
    # The reader of front matter reads this too: a configuration is a writer's file, which no constructor may touch.
    read = read_front_matter(text)
    return Config({key: _as_text(value) for key, value in read.values().items()}, read.error)


def _as_text(value: Value) -> Value:
    """Return *value* with texts in the place of symbols, as the Jekyll gem reads them."""
    if isinstance(value, Symbol):
        return f":{value.name}"
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return {key: _as_text(part) for key, part in value.items()} if isinstance(value, dict) else value


def read_encoding(root: Path) -> str | None:
    """Return ``Config.encoding`` of the site at *root*; reads no YAML where the word does not occur.

    This runs before a post is on the screen, which must not wait for YAML to be imported.
    """
    return read_config(root).encoding if b"encoding" in _bytes_of_config(root) else None


def _bytes_of_config(root: Path) -> bytes:
    for name in NAMES:
        try:
            return read_file(root / name, most=MOST_BYTES)[0]
        except CannotRead:
            continue  # the other name is tried
    return b""
