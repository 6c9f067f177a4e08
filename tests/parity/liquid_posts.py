"""The posts of real sites that have Liquid in their text, run by Jekyll in their site and by us."""

from __future__ import annotations

import re
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.compare.comparing import held_against
from editor.compare.program import JekyllFailed, build, find_jekyll
from editor.jekyll.site import Site
from editor.render.pages.reading import open_site
from editor.render.pages.rendering import Pages
from tests.shared import shared

_LIQUID = re.compile(rb"\{%|\{\{")
_INCLUDE = re.compile(r"the included file '([\w./-]+)'")
_REFERENCE = re.compile(r'find post "([^"]+)" in tag')
_NAMED = re.compile(r"_posts/[^\s'\"]+\.(?:md|markdown|html|textile)")
_ALL_SHOWN = (
    "\nplugins: []\ngems: []\ntheme:\nremote_theme:\nfuture: true\nunpublished: true\ntime: 2026-01-30 12:00:00 +0000\n"
)
"""What is not installed would stop every build."""


@dataclass(frozen=True, slots=True)
class LiquidPost:
    """A post with Liquid; ``places`` where our page of it differs, None where Jekyll stops at the post."""

    name: str
    places: int | None


def liquid_posts(folder: Path, *, only: Collection[str] = ()) -> Iterator[LiquidPost]:
    """Yield each post with Liquid of each recorded site, built without its layouts, which are not recorded.

    The other posts keep their front matter alone, so that references find them. *folder* is for the copies; *only* are
    the sites that are built, all if none is named.
    """
    for site in sorted(path for path in shared("parity", "cases", "posts").iterdir() if path.is_dir()):
        if only and site.name not in only:
            continue
        copy = folder / site.name
        shutil.copytree(site, copy, ignore=shutil.ignore_patterns("*.html"))
        config = copy / "_config.yml"
        config.write_text((config.read_text("utf-8", "replace") if config.exists() else "") + _ALL_SHOWN, "utf-8")
        wanted = [path for path in sorted((copy / "_posts").rglob("*")) if path.is_file() and _has_liquid(path)]
        yield from _of_site(site.name, copy, {path.relative_to(copy).as_posix(): path for path in wanted})


def _has_liquid(path: Path) -> bool:
    """Tell whether the text of the post has Liquid; one without keeps its front matter alone."""
    head, _, text = path.read_bytes().partition(b"\n---")
    if _LIQUID.search(text):
        return True
    path.write_bytes(head + b"\n---\n")
    return False


def _of_site(name: str, root: Path, wanted: dict[str, Path]) -> Iterator[LiquidPost]:
    target = root.parent / f"{root.name}-built"
    while wanted:
        program = find_jekyll(root)
        assert program is not None
        try:
            build(program, root, target, config=root / "_config.yml")
        except JekyllFailed as error:
            if _stood_in(str(error), root):
                continue
            stopper = _NAMED.search(str(error))
            path = wanted.pop(stopper[0], None) if stopper else None
            if path is None:  # the site itself stops
                yield from (LiquidPost(f"{name}/{below}", None) for below in wanted)
                return
            yield LiquidPost(f"{name}/{path.name}", None)
            path.unlink()
            continue
        pages = Pages(open_site(Site(root)), seconds=60)
        for below in wanted:
            item = pages.site.find(below)
            if item is None or item.output is None or not (target / item.output.lstrip("/")).is_file():
                continue
            theirs = (target / item.output.lstrip("/")).read_text("utf-8", "replace")
            yield LiquidPost(f"{name}/{below}", held_against(theirs, pages.render(item).html).places)
        return


def _stood_in(words: str, root: Path) -> bool:
    """Put something into the place of the include or the post that Jekyll misses, as only some posts are recorded."""
    if (include := _INCLUDE.search(words)) is not None:
        file, text = root / "_includes" / include[1], "[{% for one in include %}{{ one[0] }}={{ one[1] }};{% endfor %}]"
    elif (post := _REFERENCE.search(words)) is not None:
        file, text = root / "_posts" / f"{post[1].lstrip('/')}.md", "---\ntitle: Elsewhere\n---\n"
    else:
        return False
    if file.exists():
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return True
