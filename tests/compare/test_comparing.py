"""A post is compared as it stands in the window, with what the Jekyll that is installed makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.compare.comparing import Missing, NotCompared, compare_post
from editor.compare.program import JekyllFailed, find_jekyll
from editor.jekyll.theme import find_theme
from tests.shared import needs_jekyll

LAYOUT = "<!DOCTYPE html><html><body><h1>{{ page.title }}</h1>{{ content }}{{ site.time }}</body></html>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for name, content in (
        ("_config.yml", "title: x\npermalink: /:title/\n"),
        ("_layouts/post.html", LAYOUT),
        ("_posts/2026-01-30-a.md", "---\ntitle: A\nlayout: post\n---\n**「学習」**の *text*.\n"),
        ("_drafts/b.md", "---\ntitle: B\nlayout: post\n---\nDraft.\n"),
        ("_posts/2999-01-01-c.md", "---\ntitle: C\nlayout: post\n---\nLater.\n"),
        ("_posts/2026-01-31-d.md", "---\ntitle: D\nlayout: post\npublished: false\n---\nHidden.\n"),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    return root


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@needs_jekyll
@pytest.mark.jekyll
@pytest.mark.parametrize(
    "post", ["_posts/2026-01-30-a.md", "_drafts/b.md", "_posts/2999-01-01-c.md", "_posts/2026-01-31-d.md"]
)
def test_every_post_has_its_page_as_if_it_were_due_and_the_site_stays(site: Path, post: str) -> None:
    before = bytes_of(site)
    found = compare_post(site / post)
    assert found.places == 0, found
    assert found.theirs == found.ours
    assert bytes_of(site) == before


@needs_jekyll
@pytest.mark.jekyll
def test_the_text_of_the_window_counts_not_the_file(site: Path) -> None:
    found = compare_post(site / "_posts/2026-01-30-a.md", b"---\ntitle: Z\nlayout: post\n---\nUnsaved words.\n")
    assert "Unsaved words." in found.theirs
    assert found.places == 0


@needs_jekyll
@pytest.mark.jekyll
def test_a_plugin_of_the_site_runs_only_where_it_is_trusted(site: Path, tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    (site / "_plugins").mkdir()
    (site / "_plugins/shout.rb").write_text(
        f"File.write('{mark}', 'x')\n"
        "Jekyll::Hooks.register(:posts, :post_render) { |post| post.output = post.output.upcase }\n",
        encoding="utf-8",
    )
    post = site / "_posts/2026-01-30-a.md"
    assert compare_post(post).places == 0
    assert not mark.exists()
    assert compare_post(post, trusted=True).places > 0
    assert mark.exists()


@needs_jekyll
@pytest.mark.jekyll
def test_jekylls_own_words_tell_why_it_stops(site: Path) -> None:
    with pytest.raises(JekyllFailed) as stopped:
        compare_post(site / "_posts/2026-01-30-a.md", b"---\ntitle: A\nlayout: post\n---\n{% nope %}\n")
    assert "Unknown tag 'nope' in _posts/2026-01-30-a.md" in str(stopped.value)
    assert "\x1b" not in str(stopped.value)
    assert "/tmp" not in str(stopped.value)


@needs_jekyll
@pytest.mark.jekyll
def test_what_jekyll_writes_no_page_of_is_told_so(site: Path) -> None:
    (site / "notes.txt").write_text("no post", encoding="utf-8")
    with pytest.raises(NotCompared) as told:
        compare_post(site / "notes.txt")
    assert told.value.missing is Missing.PAGE


def test_a_post_of_no_site_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\n---\n", encoding="utf-8")
    with pytest.raises(NotCompared) as told:
        compare_post(tmp_path / "a.md")
    assert told.value.missing is Missing.SITE


def test_without_jekyll_that_is_told(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NotCompared) as told:
        compare_post(site / "_posts/2026-01-30-a.md")
    assert told.value.missing is Missing.JEKYLL


def test_a_gemfile_is_run_only_where_the_site_is_trusted(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("bundle", "jekyll"):
        (programs / name).write_text("#!/bin/sh\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    (site / "Gemfile.lock").write_text("", encoding="utf-8")
    plain, bundled = find_jekyll(site), find_jekyll(site, trusted=True)
    assert plain is not None
    assert plain.command == (str(programs / "jekyll"),)
    assert bundled is not None
    assert bundled.command == (str(programs / "bundle"), "exec", "jekyll")


@needs_jekyll
@pytest.mark.jekyll
def test_a_folder_stands_in_for_a_theme_that_is_not_installed(site: Path, tmp_path: Path) -> None:
    theme = tmp_path / "themes" / "nobodys"
    for name, content in (
        ("_layouts/post.html", "<p>the site has its own</p>"),
        ("_layouts/note.html", "{% include head.html %}<main>{{ content }}</main>"),
        ("_includes/head.html", '<link href="/assets/theme.css"><h1>Themed {{ page.title }}</h1>'),
        ("_sass/ink.scss", "$ink: red;"),
        ("assets/theme.scss", "---\n---\n@import 'ink'; p { color: $ink }"),
    ):
        (theme / name).parent.mkdir(parents=True, exist_ok=True)
        (theme / name).write_text(content, encoding="utf-8")
    (site / "_config.yml").write_text("title: x\ntheme: nobodys-theme\n", encoding="utf-8")
    before = bytes_of(tmp_path)
    post = site / "_posts/2026-01-30-a.md"

    with pytest.raises(JekyllFailed):
        compare_post(post)
    themed = compare_post(post, b"---\ntitle: A\nlayout: note\n---\nWords.\n", theme=theme)
    assert "Themed A" in themed.theirs
    assert themed.places == 0, themed
    own = compare_post(post, theme=theme)
    assert "the site has its own" not in own.theirs
    assert own.places == 0, own
    assert bytes_of(tmp_path) == before


@needs_jekyll
@pytest.mark.jekyll
@pytest.mark.parametrize(
    "config",
    [
        "plugins: [./_plugins/shout]\nwhitelist: [./_plugins/shout]\n",
        "plugins: [./_plugins/shout]\nwhitelist: [./_plugins/shout]\n...\n",
        "plugins: ['{site}/_plugins/shout.rb']\nwhitelist: ['{site}/_plugins/shout.rb']\n",
        "kramdown:\n  template: \"string://<%= File.write('{mark}', 'x') %>\"\n",
        "kramdown:\n  template: _plugins/shout.erb\n",
        "plugins_dir: _plugins\nsafe: false\n",
        "kramdown:\n  forbidden_inline_options: []\n",
        "kramdown: [template]\nplugins: [./_plugins/shout]\nwhitelist: ./_plugins/shout\n",
    ],
)
def test_no_configuration_of_a_site_that_is_not_trusted_runs_its_code(site: Path, tmp_path: Path, config: str) -> None:
    mark = tmp_path / "ran"
    (site / "_plugins").mkdir()
    (site / "_plugins/shout.rb").write_text(f"File.write('{mark}', 'x')\n", encoding="utf-8")
    (site / "_plugins/shout.erb").write_text(f"<%= File.write('{mark}', 'x') %>", encoding="utf-8")
    text = config.replace("{mark}", str(mark)).replace("{site}", str(site))
    (site / "_config.yml").write_text(text, encoding="utf-8")
    inline = f"""{{::options template="string://<%= File.write('{mark}', 'x') %>" /}}"""
    found = compare_post(site / "_posts/2026-01-30-a.md", f"---\nlayout: post\n---\n{inline}\n\nWords.\n".encode())
    assert "Words." in found.theirs
    assert not mark.exists()


@needs_jekyll
@pytest.mark.jekyll
def test_the_usual_theme_is_compared_without_trust(site: Path) -> None:
    if find_theme("minima", site) is None:
        pytest.skip("the theme minima is not installed")
    (site / "_config.yml").write_text("title: x\ntheme: minima\nplugins: [jekyll-feed]\n", encoding="utf-8")
    (site / "_layouts/post.html").unlink()
    found = compare_post(site / "_posts/2026-01-30-a.md")
    assert "Jekyll SEO tag" in found.theirs
    assert found.places == 0, found


@needs_jekyll
@pytest.mark.jekyll
def test_a_site_whose_source_is_a_folder_below_has_its_configuration(site: Path) -> None:
    (site / "src").mkdir()
    for name in ("_layouts", "_posts"):
        (site / name).rename(site / "src" / name)
    (site / "_config.yml").write_text("title: Mine\nsource: src\n", encoding="utf-8")
    (site / "src/_layouts/post.html").write_text("<h1>{{ site.title }}</h1>{{ content }}", encoding="utf-8")
    found = compare_post(site / "src/_posts/2026-01-30-a.md")
    assert "'Mine'" in found.theirs
    assert found.places == 0, found
