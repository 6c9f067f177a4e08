"""The sample posts and the little site around them."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from editor import resources
from tests.shared import needs_jekyll

SITE = resources.path("samples")
JAPANESE = SITE / "_posts" / "2026-01-30-kuchie.md"
TOUR = SITE / "_posts" / "2026-01-31-a-tour-of-kramdown.md"
TEXTS = sorted(path for path in SITE.rglob("*") if path.is_file())
KINDS = ("layout", "title", "date", "categories", "tags", "author", "excerpt", "reading_time")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_a_sample_is_utf8_with_line_feeds_and_a_final_one(path: Path) -> None:
    written = path.read_bytes()

    assert written.decode("utf-8")
    assert b"\r" not in written
    assert not written.startswith(b"\xef\xbb\xbf")
    assert written.endswith(b"\n")
    assert not written.endswith(b"\n\n")


@pytest.mark.parametrize("path", [JAPANESE, TOUR], ids=lambda path: path.name)
def test_a_sample_post_has_each_of_the_eight_kinds_of_field(path: Path) -> None:
    head = path.read_text("utf-8").split("---\n")[1]

    assert tuple(re.findall(r"^(\w+):", head, re.MULTILINE))[:8] == KINDS
    assert re.search(r'^title: "[^"]+"$', head, re.MULTILINE)
    assert re.search(r"^date: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000$", head, re.MULTILINE)
    assert re.search(r'^categories: \["[^"]+"\]$', head, re.MULTILINE)
    assert re.search(r'^tags: \["[^"]+"(, "[^"]+")+\]$', head, re.MULTILINE)
    assert re.search(r"^reading_time: \d+$", head, re.MULTILINE)


def test_the_japanese_sample_is_as_long_as_a_real_post() -> None:
    body = JAPANESE.read_text("utf-8").split("---\n", 2)[2]

    assert 1_200 <= len(re.sub(r"\s", "", body)) <= 2_000


@pytest.mark.parametrize("post", [JAPANESE, TOUR], ids=lambda path: path.name)
def test_every_picture_of_a_sample_lies_in_its_site(post: Path) -> None:
    pictures = re.findall(r"!\[[^\]]*\]\((/[^ )]+)", post.read_text("utf-8"))

    assert pictures
    assert all((SITE / picture.lstrip("/")).is_file() for picture in pictures)


@pytest.mark.parametrize("path", sorted(SITE.glob("assets/*.svg")), ids=lambda path: path.name)
def test_a_picture_has_a_title_and_runs_nothing(path: Path) -> None:
    drawing = ET.fromstring(path.read_text("utf-8"))

    assert drawing.find("{http://www.w3.org/2000/svg}title") is not None
    assert not any(element.tag.endswith(("script", "image", "use")) for element in drawing.iter())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the pages that Jekyll makes of a copy of the site."""
    folder = tmp_path_factory.mktemp("samples")
    shutil.copytree(SITE, folder / "site")
    done = subprocess.run(
        ["jekyll", "build", "--strict_front_matter", "--disable-disk-cache", "-s", "site", "-d", "pages"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Error" not in done.stderr
    return folder / "pages"


@needs_jekyll
@pytest.mark.jekyll
def test_jekyll_builds_a_page_of_the_japanese_sample(built: Path) -> None:
    page = (built / "本づくり/2026/01/30/kuchie/index.html").read_text("utf-8")

    assert '<html lang="ja">' in page
    assert "<title>扉の前にひらく一枚――口絵と活字の話</title>" in page
    assert "<strong>「めくる」</strong>という" in page
    assert "**" not in page


@needs_jekyll
@pytest.mark.jekyll
@pytest.mark.parametrize(
    "feature",
    [
        '<ul id="markdown-toc">',
        '<h2 id="names">',
        "<strong><em>both</em></strong>",
        "<del>strike something out</del>",
        "“Double quotes” and ‘single ones’",
        "12–14",
        "break—like",
        "ellipsis…",
        "«Guillemets»",
        "<strong>「強調」</strong>の",
        'class="task-list-item-checkbox" disabled="disabled" checked="checked"',
        "<dt>Frontispiece</dt>",
        '<blockquote class="note" id="a-quotation">',
        '<div class="language-python highlighter-rouge">',
        '<td style="text-align: right">1500</td>',
        '<table class="parts">',
        'title="Jekyll"',
        '<img src="/assets/frontispiece.svg" alt="An open book" width="320" class="picture" />',
        'role="doc-noteref"',
        '<abbr title="HyperText Markup Language">HTML</abbr>',
        '<p class="note" title="Attributes given by name">',
        '<em class="accent">word</em>',
        r"\(a^2 + b^2 = c^2\)",
        r"\[\int_0^1",
        "<em>Markdown</em> works inside",
        "<kbd>Ctrl</kbd>",
        "<hr />",
        "This post has 3 tags",
        "{{ page.title }}",
        '<figure class="highlight">',
    ],
)
def test_the_tour_shows_the_feature(built: Path, feature: str) -> None:
    assert feature in (built / "guides/2026/01/31/a-tour-of-kramdown/index.html").read_text("utf-8")
