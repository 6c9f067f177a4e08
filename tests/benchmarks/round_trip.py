"""How fast a corpus of posts is read, parsed, edited and written back, and that its bytes stay what they are."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.texts import post_of
from tests.shared import SHARED

MADE_POSTS = 200
MOST_BYTES = 64 * 1024


def measure(turns: int, most: int) -> list[Result]:
    """Return how many files a second are decoded and encoded, and how many with their front matter read."""
    from editor.post.codec import decode, encode
    from editor.post.post import Post

    corpus = list(_corpus())[:most]
    where = f"{len(corpus)} files, {sum(map(len, corpus)) // 1000} KB"
    changed = sum(encode(*decode(written)) != written for written in corpus)
    if changed:
        return [Skipped("round trip", f"{changed} of {len(corpus)} files came back changed")]

    def read_only() -> None:
        for written in corpus:
            written.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape")

    def round_trip() -> None:
        for written in corpus:
            encode(*decode(written))

    def parse() -> None:
        for written in corpus:
            text, _ = decode(written)
            _ = Post(text).front_matter.fields

    floor, ours, parsed = [], [], []
    for _ in range(turns):
        floor.append(_seconds(read_only))
        ours.append(_seconds(round_trip))
        parsed.append(_seconds(parse))
    scale = 1e6 / len(corpus)
    bare = tuple(seconds * scale for seconds in floor)
    return [
        Figure("bytes to text and back, a file", "us", tuple(s * scale for s in ours), bare, note=where),
        Figure("bytes to fields, a file", "us", tuple(s * scale for s in parsed), bare, note="front matter read"),
        Figure("files a second, to fields", "1/s", tuple(len(corpus) / seconds for seconds in parsed)),
    ]


def _seconds(run: object) -> float:
    begin = time.process_time()
    assert callable(run)
    run()
    return time.process_time() - begin


def _corpus() -> Iterator[bytes]:
    """Yield the recorded posts where they lie beside the checkout, else posts that are made."""
    if SHARED is None:
        for number in range(MADE_POSTS):
            yield post_of(4_000 + number * 40).encode("utf-8")
        return
    for path in sorted((SHARED / "parity" / "cases" / "posts").rglob("*")):
        if path.is_file() and path.suffix in (".md", ".markdown") and path.stat().st_size <= MOST_BYTES:
            yield path.read_bytes()
    yield from _recorded(SHARED / "jekyll" / "front-matter.jsonl")


def _recorded(path: Path) -> Iterator[bytes]:
    import base64

    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line)
        if isinstance(case.get("bytes"), str):
            yield base64.b64decode(case["bytes"])
