"""The recorded cases: Markdown with Jekyll's answer beside it, as they lie beside the checkout."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from editor.post.codec import decode
from editor.post.post import Post
from tests.shared import shared

_SOURCES = frozenset((".md", ".markdown", ".mkd", ".mkdn", ".mkdown", ".text"))
_LIQUID = re.compile(r"\{%|\{\{")


@dataclass(frozen=True, slots=True)
class Case:
    """A text, what Jekyll makes of it, and what the ``_config.yml`` says of the site in which it stands."""

    name: str
    markdown: str
    html: str
    config: Mapping[str, object] = field(default_factory=dict)

    @property
    def has_liquid(self) -> bool:
        """Whether Jekyll would run Liquid before kramdown; the answers are for the text as it is written."""
        return bool(_LIQUID.search(self.markdown))


def suite(name: str) -> list[Case]:
    """Return the cases of *name*, one of kramdown's own suites."""
    folder = shared("parity", "cases", name)
    configs = json.loads((folder / "index.json").read_text("utf-8")).get("config", {})
    return [Case(name, _text(path), answer, configs.get(name, {})) for name, path, answer in _answered(folder)]


def posts() -> list[Case]:
    """Return the posts that people wrote, without their front matter."""
    return [Case(name, _content(path), answer) for name, path, answer in _answered(shared("parity", "cases", "posts"))]


def _answered(folder: Path) -> Iterator[tuple[str, Path, str]]:
    for path in sorted(folder.rglob("*")):
        answer = path.with_name(path.name + ".html")
        if path.suffix in _SOURCES and answer.is_file():
            yield path.relative_to(folder).as_posix(), path, answer.read_bytes().decode("utf-8")


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig")


def _content(path: Path) -> str:
    post = Post(decode(path.read_bytes())[0])
    return post.body.of(post.source)
