"""Finds and runs the writer's own Jekyll: within a time, and without what a site plants unless it is trusted."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SECONDS = 300.0
"""A site of some thousand posts takes a minute."""
PLUGINS_WITHOUT_TRUST = (
    "jekyll-avatar",
    "jekyll-default-layout",
    "jekyll-feed",
    "jekyll-include-cache",
    "jekyll-mentions",
    "jekyll-optional-front-matter",
    "jekyll-paginate",
    "jekyll-readme-index",
    "jekyll-redirect-from",
    "jekyll-relative-links",
    "jekyll-seo-tag",
    "jekyll-sitemap",
    "jekyll-titles-from-headings",
    "jemoji",
)
"""Installed plugins that GitHub Pages runs for everybody, but those that ask other machines."""
_GUARD = f"""whitelist: [{", ".join(PLUGINS_WITHOUT_TRUST)}]
kramdown:
  template: ""
  forbidden_inline_options: [template]
"""
"""What a site would else run code by, though ``--safe``: a plugin is any file that its own ``whitelist`` names, and a
template of kramdown's is a program in ERB. GitHub Pages lays the same over a site's configuration."""
_MOST_WORDS = 600
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class JekyllFailed(Exception):
    """There is no page of Jekyll's to compare with; the text is Jekyll's own words, or ours about it."""


@dataclass(frozen=True, slots=True)
class Program:
    """How Jekyll is called: in a site's own bundle, or as it is installed."""

    command: tuple[str, ...]
    environment: tuple[tuple[str, str], ...] = ()


def find_jekyll(root: Path, *, trusted: bool = False) -> Program | None:
    """Return the Jekyll that builds the site in *root*: that of its ``Gemfile.lock`` if it is *trusted*.

    A Gemfile is a program. None where no Jekyll is installed.
    """
    bundle = shutil.which("bundle")
    if trusted and bundle is not None and (root / "Gemfile.lock").is_file():
        return Program((bundle, "exec", "jekyll"), (("BUNDLE_GEMFILE", str(root / "Gemfile")),))
    jekyll = shutil.which("jekyll")
    if jekyll is None:
        return None
    return Program((jekyll,), (("JEKYLL_NO_BUNDLER_REQUIRE", "true"),))


def build(program: Program, source: Path, target: Path, *, config: Path, trusted: bool = False) -> None:
    """Have *program* build the site *source* by the file *config* into *target*; raises JekyllFailed.

    Code of the site runs only if it is *trusted*: else Jekyll's own ``--safe`` and a configuration of ours, which it
    reads last, keep it out.
    """
    environment = {**os.environ, **dict(program.environment), "LC_ALL": "C.UTF-8"}
    try:
        with tempfile.TemporaryDirectory(prefix="frontispiece-") as folder:
            guard = Path(folder, "guard.yml")
            guard.write_text(_GUARD, encoding="utf-8")
            wishes = ("--config", str(config)) if trusted else ("--safe", "--config", f"{config},{guard}")
            flags = ("--quiet", "--disable-disk-cache", *wishes, "--source", str(source), "--destination", str(target))
            done = subprocess.run(
                [*program.command, "build", *flags],
                cwd=source,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=SECONDS,
            )
    except subprocess.TimeoutExpired as late:
        raise JekyllFailed(f"it was not done after {SECONDS:.0f} seconds") from late
    except OSError as error:
        raise JekyllFailed(error.strerror or str(error)) from error
    if done.returncode:
        raise JekyllFailed(_last_words(done.stderr.decode("utf-8", "replace").splitlines()))


def _last_words(lines: Sequence[str]) -> str:
    """Return what Jekyll said of the error, without Ruby's trace and the advice to see one."""
    told = []
    for line in (_COLOUR.sub("", line).strip() for line in lines):
        if set(line) == {"-"} or "--trace" in line:
            break
        if line and not line.startswith(("from ", "/")):
            told.append(line)
    return " ".join(told)[:_MOST_WORDS] or "it ended without a word"
