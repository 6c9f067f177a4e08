"""A post exported as the page that its site shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.cli.main import run_command


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for folder in ("_posts", "_layouts", "assets"):
        (root / folder).mkdir(parents=True)
    (root / "_config.yml").write_text("title: Mine\nbaseurl: /blog\n")
    sheet = """<link rel="stylesheet" href="{{ '/assets/main.css' | relative_url }}">"""
    (root / "_layouts" / "post.html").write_text(f"{sheet}<h1>{{{{ page.title }}}}</h1>{{{{ content }}}}")
    (root / "assets" / "main.scss").write_text("---\n---\n$ink: red; p { color: $ink }")
    (root / "assets" / "dot.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    post = "---\ntitle: New\nlayout: post\n---\nOn {{ site.title }}. ![dot](/assets/dot.svg)\n"
    (root / "_posts" / "2024-01-01-new.md").write_text(post)
    return root


def test_a_page_is_what_jekyll_would_write(site: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"

    assert run_command(["export", "--page", "-o", str(out), str(site / "_posts" / "2024-01-01-new.md")]) == 0

    assert out.read_text() == (
        '<link rel="stylesheet" href="/blog/assets/main.css"><h1>New</h1>'
        '<p>On Mine. <img src="/assets/dot.svg" alt="dot" /></p>\n'
    )


def test_a_page_that_stands_by_itself_has_its_styles_and_pictures_in_it(site: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    post = site / "_posts" / "2024-01-01-new.md"

    assert run_command(["export", "--page", "--self-contained", "-o", str(out), str(post)]) == 0

    html = out.read_text()
    assert html.startswith("<style>p {\n  color: red;\n}\n</style><h1>New</h1>")
    assert 'src="data:image/svg+xml;base64,' in html


def test_styles_that_stand_in_the_page_find_their_pictures_and_fonts(site: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    (site / "assets" / "fonts").mkdir()
    (site / "assets" / "fonts" / "a.woff2").write_bytes(b"FONT")
    (tmp_path / "secret.svg").write_text("<svg/>")
    (site / "assets" / "main.scss").write_text(
        "---\n---\n@font-face { src: url('fonts/a.woff2?v=1#iefix') }\n"
        "p { background: url(/blog/assets/dot.svg); mask: url(https://example.org/a.svg), url(../../secret.svg) }"
    )
    (site / "_layouts" / "post.html").write_text(
        """<link rel="stylesheet" href="/blog/assets/main.css">"""
        """<style>b { background: url("/assets/dot.svg#x") }</style>"""
        """<header style="color: red; background: url('/assets/dot.svg')" id="x">{{ content }}</header>"""
    )

    post = site / "_posts" / "2024-01-01-new.md"
    assert run_command(["export", "--page", "--self-contained", "-o", str(out), str(post)]) == 0

    html = out.read_text()
    assert "src: url(data:font/woff2;base64,Rk9OVA==#iefix)" in html
    assert html.count("background: url(data:image/svg+xml;base64,") == 3
    assert "url(https://example.org/a.svg), url(../../secret.svg)" in html
    assert "; background: url(data:image/svg+xml;base64," in html.partition("<header")[2].partition(">")[0]
    assert 'id="x">' in html


def test_what_has_no_page_is_told(tmp_path: Path, site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    alone = tmp_path / "alone.md"
    alone.write_text("hello")
    hidden = site / "_posts" / "2024-01-02-hidden.md"
    hidden.write_text("---\npublished: false\n---\n")

    assert run_command(["export", "--page", "-o", "-", str(alone)]) != 0
    assert run_command(["export", "--page", "-o", "-", str(hidden)]) != 0

    told = capsys.readouterr().err.splitlines()
    assert told[0].endswith("alone.md was not exported: it lies in no site.")
    assert told[1].endswith("2024-01-02-hidden.md was not exported: Jekyll writes no page of it.")


def test_self_contained_is_a_choice_of_pages_alone(site: Path) -> None:
    assert run_command(["export", "--self-contained", str(site)]) != 0
