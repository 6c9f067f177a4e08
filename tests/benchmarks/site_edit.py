"""From a key to what is seen on a site of a thousand posts, beside ``jekyll build`` after the same edit (G15).

The site has minima's layouts and posts of real size. ``python -m tests.benchmarks.site_edit FOLDER MODE KEYS`` prints
JSON for one kind of preview.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.preview_latency import RESTS_MS
from tests.benchmarks.texts import post_of

POSTS = 1_000
POST_BYTES = 4_600
KEYS = 40
GOAL = 0.02
_CONFIG = "title: A thousand posts\ntheme: minima\nurl: https://example.org\n"
_MODES = {"page": "the page on the site", "content": "the text of the post"}


def measure(turns: int) -> list[Result]:
    """Return milliseconds from a key to its picture in each kind of preview, beside a build of the site."""
    name = "edit to seen, 1,000 posts"
    if shutil.which("jekyll") is None:
        return [Skipped(name, "jekyll is not installed", "G15")]
    with TemporaryDirectory() as folder:
        site = Path(folder, "site")
        make_site(site)
        builds = tuple(_build_ms(site) for _ in range(max(1, turns)))
        results: list[Result] = []
        for mode, words in _MODES.items():
            run = run_alone("site_edit", site, mode, KEYS)
            if isinstance(run, str):
                results.append(Skipped(f"{name}, {words}", run, "G15"))
                continue
            seen = statistics.median(run["painted"])
            ours = (seen,) * len(builds)
            results.append(Figure(f"{name}, {words}", "ms", ours, builds, GOAL, answers="G15", beside="jekyll build"))
        return results


def make_site(site: Path) -> None:
    """Write a site of `POSTS` posts in the layouts of minima to *site*."""
    (site / "_posts").mkdir(parents=True)
    (site / "_config.yml").write_text(_CONFIG, "utf-8")
    (site / "index.md").write_text("---\nlayout: home\n---\n", "utf-8")
    for number in range(POSTS):
        day = f"20{10 + number // 100:02}-{1 + number // 10 % 10:02}-{1 + number % 10:02}"
        text = post_of(POST_BYTES + number % 7).replace("2026-01-30 08:57:57 +0000", f"{day} 08:57:57 +0000")
        (site / "_posts" / f"{day}-post-{number}.md").write_text(text, "utf-8")


def _build_ms(site: Path) -> float:
    """Return how long Jekyll takes to build the site after a letter was added to a post."""
    post = next((site / "_posts").glob("*.md"))
    post.write_text(f"{post.read_text('utf-8')}x", "utf-8")
    begin = time.perf_counter()
    command = ["jekyll", "build", "--quiet", "--destination", str(site.parent / "built")]
    subprocess.run(command, cwd=site, env={**os.environ, "LC_ALL": "C.UTF-8"}, check=True, capture_output=True)
    return (time.perf_counter() - begin) * 1e3


def main() -> None:
    """Measure one kind of preview in this process."""
    from tests.benchmarks.window import key_latencies, open_window, tell

    site, mode, keys = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    with open_window(post_of(POST_BYTES), site=site, mode=mode) as window:
        window.rest(8_000)  # until the site is read and the page stands around the text
        window.settle()
        window.go_to(window.middle())
        tell(key_latencies(window, keys, rest_ms=lambda number: RESTS_MS[number % len(RESTS_MS)]))


if __name__ == "__main__":
    main()
