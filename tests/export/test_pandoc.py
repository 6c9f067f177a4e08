"""What pandoc is given, and what it must not do."""

from __future__ import annotations

import io
import shutil
import stat
import sys
import zipfile
from pathlib import Path

import pytest

from editor.export.pandoc import CannotConvert, Form, convert_page
from editor.export.plain_page import PlainPage, plain_html, plain_page
from editor.post.post import Post

needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
DOT = "data:image/png;base64,iVBORw0KGgo="


def page_of(html: str) -> PlainPage:
    return PlainPage(html, "T", "", "", "en", "")


def program(folder: Path, script: str) -> str:
    path = folder / "pandoc"
    path.write_text(f"#!{sys.executable}\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_the_card_is_left_to_the_metadata_and_its_picture_stays() -> None:
    html = f'<header class="post-card"><img src="{DOT}"><h1>T</h1></header><p>a</p>'

    assert plain_html(html) == f'<img src="{DOT}"/><p>a</p>'


def test_code_tells_its_language_alone() -> None:
    post = Post("```ruby\nputs 1\n```\n\n    plain\n\n`x`{:.language-ruby}\n")

    html = plain_page(post, site=None, path=None).html

    assert '<pre class="ruby"><code>puts 1\n</code></pre>' in html
    assert "<pre><code>plain\n</code></pre>" in html
    assert "<code>x</code>" in html


def test_notes_are_those_of_books() -> None:
    html = plain_page(Post("a[^1]\n\n[^1]: note\n"), site=None, path=None).html

    assert '<a epub:type="noteref" href="#fn:1" role="doc-noteref">1</a>' in html
    assert '<aside epub:type="footnote" id="fn:1" role="doc-footnote">' in html
    assert "reversefootnote" not in html
    assert "<sup" not in html


def test_what_only_looks_like_a_reference_to_a_note_is_let_be() -> None:
    assert plain_html('<a class="footnote">a</a>') == '<a class="footnote">a</a>'


def test_ruby_and_boxes_become_letters() -> None:
    html = plain_page(Post("<ruby>余<rt>よ</rt></ruby>\n\n- [x] a\n- [ ] b\n"), site=None, path=None).html

    assert "余（よ）" in html
    assert "☑ a" in html
    assert "☐ b" in html


def test_pictures_of_other_machines_are_links_and_those_that_are_nowhere_are_words() -> None:
    assert plain_html('<img src="https://x/y.png" alt="a">') == '<a href="https://x/y.png">a</a>'
    assert plain_html('<img src="/etc/passwd" alt="b">') == "b"
    assert plain_html('<iframe src="file:///etc/passwd"></iframe><p>c</p>') == "<p>c</p>"


@needs_pandoc
@pytest.mark.parametrize("address", ["/etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/x.png"])
def test_nothing_is_opened_for_a_picture_that_is_not_part_of_the_page(address: str) -> None:
    found = shutil.which("pandoc")
    assert found is not None

    with pytest.raises(CannotConvert, match="is not part of the page"):
        convert_page(page_of(f'<p><img src="{address}"></p>'), Form.WORD, program=found)


@needs_pandoc
@pytest.mark.parametrize("name", ["cover-image", "epub-cover-image", "css", "stylesheet", "reference-doc"])
def test_no_file_that_a_post_names_by_a_meta_element_is_put_in_a_book(tmp_path: Path, name: str) -> None:
    found = shutil.which("pandoc")
    assert found is not None
    secret = tmp_path / "secret.png"
    secret.write_text("SENTINEL-OUTSIDE")
    html = plain_page(Post(f'<head><meta name="{name}" content="{secret}"></head>\n\na\n'), site=None, path=None).html
    for form in Form:
        book = zipfile.ZipFile(io.BytesIO(convert_page(page_of(html), form, program=found)))
        assert [part for part in book.namelist() if b"SENTINEL" in book.read(part)] == []


def test_a_pandoc_that_does_not_end_is_ended(tmp_path: Path) -> None:
    endless = program(tmp_path, "import sys\nsys.stdin.read()\nwhile True: pass")

    with pytest.raises(CannotConvert, match=r"longer than 0\.5 seconds"):
        convert_page(page_of("a"), Form.EPUB, program=endless, seconds=0.5)


def test_what_pandoc_says_is_told(tmp_path: Path) -> None:
    grumbling = program(tmp_path, "import sys\nsys.exit('No   room\\non the disk')")

    with pytest.raises(CannotConvert, match="No room on the disk"):
        convert_page(page_of("a"), Form.EPUB, program=grumbling)


def test_an_old_pandoc_is_named_as_what_it_is(tmp_path: Path) -> None:
    old = program(tmp_path, "import sys\nsys.exit('Unknown option --sandbox.')")

    with pytest.raises(CannotConvert, match=r"older than 2\.15"):
        convert_page(page_of("a"), Form.EPUB, program=old)
