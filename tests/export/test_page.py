from __future__ import annotations

import re
from pathlib import Path

import html5lib
import pytest

from editor.export.page import export_html
from editor.jekyll.site import Site
from editor.post.post import Post

POST = """---
title: "A <b>post</b> & more"
date: 2026-01-30 08:57:57 +0000
author: 編集部
excerpt: "**Bold** \\"claim\\""
---

# 見出し

Text with <script>alert(1)</script> and ![a](a.png).
"""


def page(source: str = POST, *, site: Site | None = None, path: Path | None = None) -> str:
    return export_html(Post(source), site=site, path=path, fragment=False)


def test_the_page_says_what_it_is() -> None:
    html = page()

    assert html.startswith('<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n')
    assert "<title>A post &amp; more</title>" in html
    assert '<meta name="description" content="Bold &quot;claim&quot;">' in html
    assert '<meta name="author" content="編集部">' in html
    assert re.search('<meta name="generator" content="Frontispiece [0-9.]+">', html)
    assert '<meta name="viewport" content="width=device-width, initial-scale=1">' in html
    assert '<h1 id="見出し">見出し</h1>' in html


def test_no_script_may_run_in_the_page() -> None:
    policy = re.search('http-equiv="Content-Security-Policy" content="([^"]*)"', page())
    assert policy
    assert "default-src 'none'" in policy[1]
    assert "script-src" not in policy[1]
    assert "img-src data: https: http:" in policy[1]


def test_the_page_is_valid_html() -> None:
    html5lib.HTMLParser(strict=True).parse(page())


def test_the_fragment_is_the_text_alone() -> None:
    assert export_html(Post("---\ntitle: x\n---\n\na\n"), site=None, path=None, fragment=True) == "<p>a</p>\n"


@pytest.mark.parametrize(
    ("front_matter", "config", "lang"),
    [
        ("lang: fr", "lang: de", "fr"),
        ("title: x", "lang: de", "de"),
        ("title: x", "locale: pt_BR", "pt-BR"),
        ("title: ひらがな", "", "ja"),
        ("title: x", "", "en"),
        ("lang: '\"><script>'", "", "en"),
    ],
)
def test_the_language_of_the_page(tmp_path: Path, front_matter: str, config: str, lang: str) -> None:
    (tmp_path / "_config.yml").write_text(config)
    html = page(f"---\n{front_matter}\n---\n", site=Site(tmp_path), path=tmp_path / "_posts" / "a.md")
    assert f'<html lang="{lang}">' in html


def test_a_post_without_a_title_is_called_by_its_file() -> None:
    assert "<title>a-name</title>" in page("text", path=Path("2026-01-02-a-name.md"))


def test_pictures_of_the_posts_own_folder_are_embedded_without_a_site(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x")
    (tmp_path.parent / "b.png").write_bytes(b"x")
    html = page("![](a.png) ![](../b.png)", path=tmp_path / "post.md")
    assert 'src="data:image/png;base64,eA=="' in html
    assert 'src="../b.png"' in html


@pytest.mark.parametrize("source", ["", "---\n---\n", "---\nx: [\n---\nbody\n", "---\n- a\n---\n", "\udc80", "\0"])
def test_any_post_gives_a_page(source: str) -> None:
    assert page(source).endswith("</html>\n")
