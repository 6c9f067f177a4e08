"""A writer sees the post in the page of its site, with the site's styles, while typing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.conftest import Writer

LAYOUT = """<!DOCTYPE html>
<html lang="en" class="site">
<head><title>x</title><link rel="stylesheet" href="{{ '/assets/main.css' | relative_url }}">
<link rel="preconnect" href="https://elsewhere.test"><script>document.title = 'ran'</script>
<style>h1 { text-transform: uppercase }</style></head>
<body class="{{ page.layout }}" onload="document.title='ran'">
<header><h1 id="name">{{ site.title }}: {{ page.title }}</h1></header>
<article>{{ content }}</article>
<iframe src="https://elsewhere.test"></iframe>
</body></html>
"""
HEADING = "document.getElementById('name')?.textContent"
ARTICLE = "document.querySelector('article')?.textContent"
COLOUR = "getComputedStyle(document.querySelector('article')).color"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for folder in ("_posts", "_layouts", "_sass", "assets"):
        (root / folder).mkdir(parents=True)
    (root / "_config.yml").write_text("title: Mine\nbaseurl: /blog\n")
    (root / "_layouts" / "post.html").write_text(LAYOUT)
    (root / "_sass" / "_ink.scss").write_text("$ink: rgb(1, 2, 3);")
    (root / "assets" / "main.scss").write_text('---\n---\n@import "ink"; article { color: $ink }')
    (root / "_posts" / "2024-01-01-new.md").write_text("---\ntitle: New\nlayout: post\n---\nHello *you*.\n")
    return root


def shows(reader: Writer, expression: str, value: object) -> None:
    reader.qtbot.waitUntil(lambda: reader.ask_page(expression) == value)


def article_says(reader: Writer, words: str) -> None:
    reader.qtbot.waitUntil(lambda: words in str(reader.ask_page(ARTICLE)))


def test_the_page_of_the_site_is_around_the_text_and_typing_changes_the_text_in_it(reader: Writer, site: Path) -> None:
    post = reader.open(site / "_posts" / "2024-01-01-new.md")
    reader.do("view.preview_page")

    shows(reader, HEADING, "Mine: New")
    shows(reader, COLOUR, "rgb(1, 2, 3)")
    article_says(reader, "Hello you.")
    reader.ask_page("(document.getElementById('name').dataset.kept = 'yes')")
    post.text.insertPlainText("Typed. ")
    article_says(reader, "Typed. Hello you.")
    assert reader.ask_page("document.getElementById('name').dataset.kept") == "yes"
    assert reader.ask_page("document.body.className") == "post"
    assert reader.ask_page("document.title") == "Preview"
    assert reader.ask_page("document.querySelectorAll('script, iframe, link[rel=preconnect]').length") == 0

    reader.do("view.preview_content")
    shows(reader, HEADING, None)
    shows(reader, "document.querySelector('main #frontispiece-content p')?.textContent", "Typed. Hello you.")
    shows(reader, "document.body.className", "")


def test_front_matter_layout_and_styles_are_followed(reader: Writer, site: Path) -> None:
    post = reader.open(site / "_posts" / "2024-01-01-new.md")
    reader.do("view.preview_page")
    shows(reader, HEADING, "Mine: New")

    post.form.value_edited.emit(("title",), "Newer")
    shows(reader, HEADING, "Mine: Newer")

    (site / "_sass" / "_ink.scss").write_text("$ink: rgb(9, 8, 7); // changed")
    shows(reader, COLOUR, "rgb(9, 8, 7)")

    (site / "_layouts" / "post.html").write_text(LAYOUT.replace("{{ site.title }}", "Site"))
    shows(reader, HEADING, "Site: Newer")
    article_says(reader, "Hello you.")


def test_a_theme_that_is_not_there_is_named_and_the_post_shown_without_it(reader: Writer, site: Path) -> None:
    (site / "_config.yml").write_text("theme: nobodys-theme\n")
    (site / "_layouts" / "post.html").unlink()
    reader.open(site / "_posts" / "2024-01-01-new.md")
    reader.do("view.preview_page")

    reader.qtbot.waitUntil(lambda: "nobodys-theme" in reader.workbench.preview.note)
    shows(reader, "document.querySelector('main #frontispiece-content p')?.textContent", "Hello you.")


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    """A theme that nobody has installed: a layout with an include, a style sheet of its assets."""
    root = tmp_path / "themes" / "nobodys-theme"
    for folder in ("_layouts", "_includes", "assets"):
        (root / folder).mkdir(parents=True)
    link = '<link rel="stylesheet" href="/assets/theme.css">'
    body = "{% include head.html %}<article>{{ content }}</article>"
    layout = f"<html><head>{link}</head><body>{body}</body></html>"
    (root / "_layouts" / "post.html").write_text(layout)
    (root / "_includes" / "head.html").write_text('<h1 id="name">Themed: {{ page.title }}</h1>')
    (root / "assets" / "theme.css").write_text("article { color: rgb(4, 5, 6) }")
    return root


def test_a_folder_stands_in_for_the_theme_of_this_site_alone(reader: Writer, site: Path, theme: Path) -> None:
    (site / "_config.yml").write_text("theme: nobodys-theme\n")
    (site / "_layouts" / "post.html").unlink()
    reader.open(site / "_posts" / "2024-01-01-new.md")
    reader.do("view.preview_page")
    preview = reader.workbench.preview
    reader.qtbot.waitUntil(lambda: "nobodys-theme" in preview.note)

    reader.prompts.then(theme)
    preview._note.buttons[0].click()

    shows(reader, HEADING, "Themed: New")
    shows(reader, COLOUR, "rgb(4, 5, 6)")
    article_says(reader, "Hello you.")
    settings = reader.workbench.settings
    assert settings.value.preview.theme_folder == str(theme)
    assert settings.for_all.preview.theme_folder == ""
    assert preview.note == ""

    reader.do("view.theme_folder_none")
    reader.qtbot.waitUntil(lambda: "nobodys-theme" in preview.note)
    shows(reader, HEADING, None)


def test_a_folder_that_holds_no_theme_is_told_as_such(
    reader: Writer, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(reader.workbench.notices, "show_warning", told.append)
    reader.open(site / "_posts" / "2024-01-01-new.md")
    (tmp_path / "empty").mkdir()
    reader.prompts.then(tmp_path / "empty")
    reader.do("view.theme_folder")
    assert "holds no theme" in told[0]
    assert reader.workbench.settings.value.preview.theme_folder == ""


def test_the_html_of_the_post_can_be_read(reader: Writer, site: Path) -> None:
    post = reader.open(site / "_posts" / "2024-01-01-new.md")
    reader.do("view.preview_source")
    shown = "document.querySelector('#frontispiece-content pre')?.textContent"
    shows(reader, shown, "<p>Hello <em>you</em>.</p>")

    post.text.insertPlainText("Typed. ")
    shows(reader, shown, "<p>Typed. Hello <em>you</em>.</p>")


def test_a_page_is_shown_as_on_a_screen_of_another_width(reader: Writer, site: Path) -> None:
    reader.open(site / "_posts" / "2024-01-01-new.md")
    for name, width in (("phone", 390), ("tablet", 820)):
        reader.do(f"view.width_{name}")
        shows(reader, f"Math.abs(window.innerWidth - {width}) <= 4", True)


def test_styles_that_cannot_be_compiled_are_told(reader: Writer, site: Path) -> None:
    (site / "assets" / "main.scss").write_text("---\n---\np { color: $nobody }")
    reader.open(site / "_posts" / "2024-01-01-new.md")
    reader.do("view.preview_page")

    reader.qtbot.waitUntil(lambda: "Undefined variable" in reader.workbench.preview.note)
    article_says(reader, "Hello you.")


def test_what_is_wrong_in_the_layouts_is_said_above_the_page(reader: Writer, site: Path) -> None:
    layout = site / "_layouts" / "post.html"
    layout.write_text(LAYOUT.replace("<article>", "{% if page.x %}<article>"))
    reader.open(site / "_posts" / "2024-01-01-new.md")
    reader.do("view.preview_page")
    preview = reader.workbench.preview
    reader.qtbot.waitUntil(lambda: preview.note.endswith("without its page: post.html: 'if' tag was never closed"))

    layout.write_text(LAYOUT.replace("<article>", "{% include gone.html %}<article>"))
    reader.qtbot.waitUntil(lambda: preview.note.endswith("post.html: Could not locate the included file 'gone.html'"))
    article_says(reader, "Hello you.")

    layout.write_text(f"---\nlayout: base\n---\n{LAYOUT}")
    reader.qtbot.waitUntil(lambda: preview.note.startswith("The layout “base” is not on this site"))

    layout.write_text(LAYOUT)
    reader.qtbot.waitUntil(lambda: preview.note == "")
