"""A site of a thousand posts as HTML: ours beside ``jekyll build`` and beside Python-Markdown in one process.

Each runs as a program from its start to its end, in turns; CPU is that of all its processes.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.alone import ROOT
from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.texts import FRONT_MATTER, post_of, text_of

POSTS, POST_BYTES = 1_000, 4_600
GOAL = 1.0
LAYOUT = "<!doctype html>\n<html><head><title>{{ page.title }}</title></head><body>{{ content }}</body></html>\n"
STOCK = """
import sys
from pathlib import Path
from markdown import Markdown
stock = Markdown(extensions=["extra", "codehilite", "toc", "smarty"],
                 extension_configs={"codehilite": {"guess_lang": False}})
out = Path(sys.argv[2])
out.mkdir()
for path in sorted(Path(sys.argv[1]).glob("*.md")):
    body = path.read_text("utf-8").split("---\\n", 2)[2]
    (out / f"{path.stem}.html").write_text(stock.reset().convert(body), "utf-8")
"""


def measure(turns: int) -> list[Result]:
    """Return the seconds, and those of CPU, of pages beside Jekyll's and of fragments beside Python-Markdown's."""
    with tempfile.TemporaryDirectory() as folder:
        site = _make(Path(folder, "site"))
        posts, ours = str(site / "_posts"), [sys.executable, "-m", "editor", "export"]
        commands: dict[str, list[str]] = {
            "pages": [*ours, "--page", posts, "--out-dir"],
            "jekyll build": ["jekyll", "build", "--quiet", "--disable-disk-cache", "-s", str(site), "-d"],
            "fragments": [*ours, "--fragment", posts, "--out-dir"],
            "Python-Markdown": [sys.executable, "-c", STOCK, posts],
        }
        if shutil.which("jekyll") is None:
            del commands["jekyll build"]
        taken: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for _ in range(turns):
            for name, command in commands.items():
                taken[name].append(_run(command, Path(folder)))
    results: list[Result] = []
    if "jekyll build" not in taken:
        results.append(Skipped(f"export of {POSTS:,} posts", "Debian's jekyll is not installed", "G13"))
    for what, beside in (("pages", "jekyll build"), ("fragments", "Python-Markdown")):
        if beside in taken:
            results += _beside(what, beside, taken)
    return results


def _beside(what: str, beside: str, taken: Mapping[str, Sequence[tuple[float, float]]]) -> list[Result]:
    name = f"export of {POSTS:,} posts, {what}"
    (wall, cpu), (their_wall, their_cpu) = zip(*taken[what], strict=True), zip(*taken[beside], strict=True)
    return [
        Figure(name, "s", wall, their_wall, GOAL, answers="G13", beside=beside),
        Figure(name, "s CPU", cpu, their_cpu, GOAL, answers="G13", beside=beside),
    ]


def _run(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """Run *command*, whose last word is to be where it writes; return its seconds, and those of CPU."""
    with tempfile.TemporaryDirectory(dir=folder) as made:
        out = Path(made, "out")
        before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run([*command, str(out)], cwd=ROOT, check=True, capture_output=True)
        wall, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
        written = sum(1 for _ in out.rglob("*.html"))
        assert written >= POSTS, f"{command[0]} wrote {written} pages"
        return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _make(site: Path) -> Path:
    """Write a site with one layout and posts that are all different."""
    (site / "_posts").mkdir(parents=True)
    (site / "_layouts").mkdir()
    (site / "_config.yml").write_text("title: x\nmarkdown: kramdown\n")
    (site / "_layouts" / "post.html").write_text(LAYOUT)
    for number in range(POSTS):
        text = text_of(post_of(POST_BYTES + number))
        day = f"{2005 + number % 20}-{1 + number % 12:02}-{1 + number % 28:02}"
        head = FRONT_MATTER.replace("2026-01-30", day)
        (site / "_posts" / f"{day}-post-{number}.md").write_text(head + text, "utf-8")
    return site
