"""The index of a site of ten thousand posts: cold, and from the file in which it is kept (goal G14)."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from editor.jekyll.index import HEAD_BYTES, SiteIndex, scan_site
from editor.jekyll.index_cache import cache_file, load_index, save_index
from editor.jekyll.settings import Settings
from editor.jekyll.site import Site
from tests.benchmarks.figures import Figure, Result

POSTS = 10_000
_CONFIG = "title: x\ntimezone: Asia/Tokyo\ndefaults:\n- scope: {path: ''}\n  values: {layout: post, author: me}\n"
_TAGS = ("AI", "投資", "メモ", "python", "jekyll", "a b")


def measure(turns: int) -> list[Result]:
    """Return CPU seconds for the whole list; the floor of both reads the heads, and parts them at colons."""
    floor: list[float] = []
    cold: list[float] = []
    warm: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "site"
        _make(root)
        site = Site(root)
        settings = site.settings
        kept = cache_file(Path(folder) / "cache", site.source)
        index = _scanned(site, settings, None)
        save_index(kept, index)
        for _ in range(turns):
            floor.append(_cpu(lambda: _heads(root / "_posts")))
            cold.append(_cpu(lambda: _scanned(site, settings, None)))
            warm.append(_cpu(lambda: _scanned(site, settings, load_index(kept, site.source, settings))))
    note = f"{POSTS} posts; floor: heads read and parted at colons"
    return [
        Figure("index, cold", "s CPU", tuple(cold), tuple(floor), 1.5, note, "G14", "heads read"),
        Figure("index, kept", "s CPU", tuple(warm), tuple(floor), 0.8, note, "G14", "heads read"),
    ]


def _scanned(site: Site, settings: Settings, before: SiteIndex | None) -> SiteIndex:
    index = scan_site(site.source, settings, before=before)
    assert index is not None
    assert len(index.entries) == POSTS
    return index


def _heads(folder: Path) -> None:
    for entry in os.scandir(folder):
        with open(entry.path, "rb") as file:
            text = file.read(HEAD_BYTES).decode("utf-8", "replace")
        values = {}
        for line in text[: text.find("\n---", 3)].split("\n"):
            key, colon, value = line.partition(": ")
            if colon:
                values[key] = value


def _make(root: Path) -> None:
    (root / "_posts").mkdir(parents=True)
    (root / "_config.yml").write_text(_CONFIG)
    for number in range(POSTS):
        day = f"{2005 + number % 20}-{1 + number % 12:02}-{1 + number % 28:02}"
        tags = ", ".join(_TAGS[(number + step) % len(_TAGS)] for step in range(3))
        head = (
            f'---\nlayout: post\ntitle: "題名の{number}番、学習コスト半減の真意とは？"\n'
            f"date: {day} 08:{number % 60:02}:57 +0000\ncategories: [{_TAGS[number % 2]}]\ntags: [{tags}]\n"
            f'excerpt: "抜粋の文がここに入る。"\nreading_time: {number % 9}\n---\n'
        )
        text = head + "本文がここに続く。これは長い。\n\n" * 60
        (root / f"_posts/{day}-kiji-{number}.md").write_text(text, "utf-8")


def _cpu(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return time.process_time() - before
