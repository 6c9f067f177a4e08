"""A post exported as the page that its site shows."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from editor.cli.exporting import settings_once
from editor.cli.main import run_command
from editor.export.site_page import _pages
from editor.settings.folders import Folders
from editor.settings.store import SettingsStore


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


def test_a_sheet_that_is_named_from_the_pages_own_folder_is_that_one(site: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    (site / "notes").mkdir()
    (site / "near.css").write_text("p { color: green }")
    (site / "notes" / "near.css").write_text("p { color: blue }")
    links = '<link rel="stylesheet" href="near.css"><link rel="stylesheet" href="../near.css">'
    (site / "notes" / "page.html").write_text(f"---\n---\n{links}")

    page = str(site / "notes" / "page.html")
    assert run_command(["export", "--page", "--self-contained", "-o", str(out), page]) == 0

    assert out.read_text() == "<style>p { color: blue }</style><style>p { color: green }</style>"


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


def test_what_styles_import_stands_in_the_page_too(site: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    (tmp_path / "secret.css").write_text("SECRET")
    (site / "assets" / "inner.css").symlink_to(tmp_path / "secret.css")
    (site / "assets" / "notes.txt").write_text("NOTES")
    (site / "assets" / "parts").mkdir()
    (site / "assets" / "parts" / "a.css").write_text('@import "../b.css"; a { background: url(../dot.svg) }')
    (site / "assets" / "b.css").write_text('@import url("parts/a.css"); b { color: blue }')
    (site / "assets" / "main.css").write_text(
        '@import "parts/a.css" screen; @import url(/blog/assets/b.css) layer(x);\n@import "https://example.org/c.css";'
        "@import '../../secret.css'; @import 'inner.css'; @import 'notes.txt'; p { color: red }"
    )
    (site / "assets" / "main.scss").unlink()
    (site / "_layouts" / "post.html").write_text(
        """<link rel="stylesheet" media="print" href="/blog/assets/main.css">"""
        """<style>@import "/assets/b.css";</style>{{ content }}"""
    )

    post = site / "_posts" / "2024-01-01-new.md"
    assert run_command(["export", "--page", "--self-contained", "-o", str(out), str(post)]) == 0

    html = out.read_text()
    assert html.startswith('<style media="print">@import url(data:text/css;charset=utf-8;base64,')
    inner, layered, ours = imported_in(html)
    assert re.search(r"\) screen; @import url\([^)]*\) layer\(x\);", html)
    assert "a { background: url(data:image/svg+xml;base64," in inner
    assert "b { color: blue }" in imported_in(inner)[0]
    assert '@import url("parts/a.css")' in imported_in(inner)[0]  # a circle
    assert layered.endswith("b { color: blue }")
    assert ours.endswith("b { color: blue }")
    assert '@import "https://example.org/c.css"' in html
    assert "@import '../../secret.css'; @import 'inner.css'; @import 'notes.txt';" in html


def imported_in(css: str) -> list[str]:
    found = re.findall(r"@import url\(data:text/css;charset=utf-8;base64,([^)]*)\)", css)
    return [base64.b64decode(data).decode() for data in found]


def test_nothing_outside_of_the_site_comes_into_its_page(site: Path, tmp_path: Path) -> None:
    out, outside = tmp_path / "out.html", tmp_path / "outside"
    outside.mkdir()
    for name in ("secret.html", "secret.yml", "secret.css", "secret.svg"):
        (outside / name).write_text('SECRET: "SECRET"')
    (site / "_includes").mkdir()
    (site / "_data").mkdir()
    (site / "_data" / "linked").symlink_to(outside)
    (site / "_data" / "one.yml").symlink_to(outside / "secret.yml")
    (site / "_includes" / "linked.html").symlink_to(outside / "secret.html")
    (site / "_includes" / "folder").symlink_to(outside)
    (site / "_layouts" / "linked.html").symlink_to(outside / "secret.html")
    (site / "assets" / "linked.css").symlink_to(outside / "secret.css")
    (site / "assets" / "linked.svg").symlink_to(outside / "secret.svg")
    (site / "_layouts" / "post.html").write_text(
        "{{ site.data | jsonify }}{% include linked.html %}{% include secret.html %}{% include folder/secret.html %}"
        '<link rel="stylesheet" href="/assets/linked.css"><style>@import "/assets/linked.css";</style>'
        '<img src="/assets/linked.svg"><img src="../../../outside/secret.svg">{{ content }}'
    )
    post = site / "_posts" / "2024-01-01-new.md"
    for layout in ("post", "linked", "secret"):
        post.write_text(f"---\nlayout: {layout}\n---\n{{% include_relative ../../outside/secret.html %}}\nText.\n")
        for config in ("", "data_dir: ../outside\nincludes_dir: ../outside\n", "layouts_dir: ../outside\n"):
            (site / "_config.yml").write_text(config)
            _pages.cache_clear()
            assert run_command(["export", "--page", "--self-contained", "-o", str(out), str(post)]) == 0
            assert "SECRET" not in out.read_text()
            assert base64.b64encode(b"SECRET").decode()[:-1] not in out.read_text()
            assert "Text." in out.read_text()


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    root = tmp_path / "theme"
    for folder in ("_layouts", "assets"):
        (root / folder).mkdir(parents=True)
    sheet = '<link rel="stylesheet" href="/assets/theme.css"><img src="/assets/logo.svg">'
    (root / "_layouts" / "themed.html").write_text(f"{sheet}<main>{{{{ content }}}}</main>")
    (root / "assets" / "theme.css").write_text("main { background: url(logo.svg) }")
    (root / "assets" / "logo.svg").write_text("<svg/>")
    return root


@pytest.fixture
def themed(site: Path) -> Path:
    post = site / "_posts" / "2024-01-02-themed.md"
    post.write_text("---\nlayout: themed\n---\nText.\n")
    return post


def test_a_folder_stands_in_for_the_theme(themed: Path, theme: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    asked = ["export", "--page", "--self-contained", "--theme", str(theme), "-o", str(out), str(themed)]

    assert run_command(asked) == 0

    html = out.read_text()
    assert html.startswith("<style>main { background: url(data:image/svg+xml;base64,")
    assert '<img src="data:image/svg+xml;base64,' in html
    assert "<main><p>Text.</p>" in html


def test_the_theme_that_was_chosen_in_the_window_is_taken(
    themed: Path, site: Path, theme: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.html"
    settings = SettingsStore(Folders.of_system().settings_file)
    settings.enter(site)
    settings.change_for_site("preview", theme_folder=str(theme))
    monkeypatch.chdir(site)

    settings_once.cache_clear()
    assert run_command(["export", "--page", "-o", str(out), str(themed.relative_to(site))]) == 0
    assert "<main><p>Text.</p>" in out.read_text()

    settings.change_for_site("preview", theme_folder=str(tmp_path / "gone"))
    settings_once.cache_clear()
    assert run_command(["export", "--page", "-o", str(out), str(themed)]) == 0
    assert "<main>" not in out.read_text()
    settings_once.cache_clear()


def test_a_theme_is_a_choice_of_pages_alone_and_must_be_one(
    themed: Path, theme: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["export", "--theme", str(theme), str(themed)]) == 2
    (tmp_path / "empty").mkdir()
    assert run_command(["export", "--page", "--theme", str(tmp_path / "empty"), str(themed)]) == 2
    assert "empty holds no theme: a theme has a folder _layouts" in capsys.readouterr().err


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
