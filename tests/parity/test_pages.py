"""Whole pages are those that Jekyll writes: of sites that use every tag, filter and order, and of its usual theme."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest

from editor.jekyll.document import Document, State
from editor.jekyll.pages import Page
from editor.jekyll.site import Site
from editor.render.pages.reading import open_site
from editor.render.pages.rendering import Pages
from editor.render.pages.theme import find_theme
from tests.shared import needs_jekyll

pytestmark = [pytest.mark.jekyll, needs_jekyll]

SITES = Path(__file__).with_name("sites")


def built(name: str, tmp_path: Path) -> Path:
    """Return a copy of the site *name*, built by Jekyll."""
    site = tmp_path / name
    shutil.copytree(SITES / name, site)
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "JEKYLL_ENV": "development"}
    subprocess.run(["jekyll", "build", "--quiet"], cwd=site, env=environment, check=True, timeout=120)
    return site


def has_gems(*names: str) -> bool:
    """Tell whether Ruby finds all of *names*."""
    asked = ["ruby", *(f"-r{name}" for name in ("jekyll", *names)), "-e", ""]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def written(pages: Pages) -> list[Document | Page]:
    """Return all that Jekyll writes through templates, but styles."""
    documents = [document for document in pages.site.documents if document.state is State.PUBLISHED]
    return [*documents, *(page for page in pages.site.build.pages if page.published)]


def tree(html: str) -> Any:
    """Return the DOM of *html*, blanks at the ends of texts aside."""

    def of(element: Element) -> Any:
        inside = tuple((of(child), (child.tail or "").strip()) for child in element)
        return str(element.tag), tuple(sorted(element.attrib.items())), (element.text or "").strip(), inside

    return of(html5lib.parse(html, namespaceHTMLElements=False))


@pytest.mark.parametrize("name", ["every_tag", "ordered", "paginated", "minima"])
def test_every_page_is_that_of_jekyll(name: str, tmp_path: Path) -> None:
    if name == "minima" and find_theme("minima", tmp_path) is None:
        pytest.skip("the theme minima is not installed")
    if name == "paginated" and not has_gems("jekyll-paginate", "jekyll-seo-tag"):
        pytest.skip("jekyll-paginate and jekyll-seo-tag are not installed")
    root = built(name, tmp_path)
    pages = Pages(open_site(Site(root)), stops=True, seconds=60)
    items = written(pages)
    assert len(items) >= 5
    for item in items:
        assert item.output is not None
        page = pages.render(item)
        theirs = (root / "_site" / item.output.lstrip("/")).read_text("utf-8")
        assert tree(page.html) == tree(theirs), item.path
        assert page.missing_layout == ""


def test_the_command_answers_for_pages(tmp_path: Path) -> None:
    root = built("every_tag", tmp_path)
    command = [sys.executable, "-m", "editor.render", "--jsonl", "--page", str(root)]
    asked = [{"path": "_posts/2024-01-01-first.md"}, {"path": "docs/guide.md"}, {"path": "assets/a.txt"}]
    done = subprocess.run(
        command, input="\n".join(map(json.dumps, asked)), capture_output=True, text=True, check=True, timeout=120
    )
    post, page, file = map(json.loads, done.stdout.splitlines())
    for answer, output in ((post, "a/b c/2024/01/01/first.html"), (page, "docs/guide.html")):
        assert answer["faults"] == []
        assert tree(answer["html"]) == tree((root / "_site" / output).read_text("utf-8"))
    assert "error" in file
