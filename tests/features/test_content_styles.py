"""How the text is set in the preview: themes, and the writer's own style sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.features.exporting import html_of
from editor.post.post import Post
from editor.render.content_theme import THEMES, content_styles
from editor.settings.settings import PreviewSettings
from tests.journeys.conftest import Writer, reader  # noqa: F401 - the window with its page

COLOUR = "getComputedStyle(document.querySelector('#frontispiece-content p')).color"
SET = "(({ fontFamily, fontSize, lineHeight }) => [fontFamily, fontSize, lineHeight].join())"
SET += "(getComputedStyle(document.getElementById('frontispiece-page')))"


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "site" / "_posts" / "2026-01-01-text.md"
    path.parent.mkdir(parents=True)
    (tmp_path / "site" / "_config.yml").write_text("title: Mine\n")
    path.write_text("Words.\n")
    return path


def shows(reader: Writer, expression: str, value: object) -> None:  # noqa: F811
    reader.qtbot.waitUntil(lambda: reader.ask_page(expression) == value)


def test_a_theme_is_shown_at_once_and_taken_away_again(reader: Writer, post: Path) -> None:  # noqa: F811
    reader.open(post)
    shows(reader, "document.querySelector('#frontispiece-content p')?.textContent", "Words.")
    usual = reader.ask_page(SET)
    for theme in THEMES:
        reader.do(f"view.content_{theme}")
        reader.qtbot.waitUntil(lambda: reader.ask_page(SET) != usual)
        assert reader.workbench.actions.get(f"view.content_{theme}").checked()
        reader.do("view.content_frontispiece")
        shows(reader, SET, usual)


def test_the_writers_own_rules_come_last_and_follow_their_file(
    reader: Writer,  # noqa: F811
    post: Path,
    tmp_path: Path,
) -> None:
    own = tmp_path / "own.css"
    own.write_text(".post p { color: rgb(1, 2, 3) }")
    reader.open(post)
    reader.prompts.then(own)
    reader.do("view.own_css")
    shows(reader, COLOUR, "rgb(1, 2, 3)")

    own.write_text(".post p { color: rgb(4, 5, 6) }")
    shows(reader, COLOUR, "rgb(4, 5, 6)")
    own.unlink()
    reader.qtbot.waitUntil(lambda: str(own) in " ".join(line.text for line in reader.workbench.notices.lines))
    reader.do("view.own_css_none")
    reader.qtbot.waitUntil(lambda: reader.ask_page(COLOUR) not in ("rgb(4, 5, 6)", None))


def test_the_page_of_a_site_has_none_of_it(reader: Writer, post: Path, tmp_path: Path) -> None:  # noqa: F811
    own = tmp_path / "own.css"
    own.write_text("p { color: rgb(1, 2, 3) }")
    layouts = tmp_path / "site" / "_layouts"
    layouts.mkdir()
    (layouts / "post.html").write_text("<body><article>{{ content }}</article></body>")
    post.write_text("---\nlayout: post\n---\nWords.\n")
    reader.workbench.settings.change("preview", own_css=str(own), content_theme="book")
    reader.open(post)
    shows(reader, COLOUR, "rgb(1, 2, 3)")
    reader.do("view.preview_page")
    shows(reader, "document.querySelector('article p')?.textContent", "Words.")
    shows(reader, "getComputedStyle(document.querySelector('article p')).color", "rgb(0, 0, 0)")


def test_an_export_is_set_as_the_preview_is_and_no_rule_ends_its_style_element(tmp_path: Path) -> None:
    own = tmp_path / "own.css"
    own.write_text("p::after { content: '</style><script>' }")
    settings = PreviewSettings(content_theme="github", own_css=str(own))
    html = html_of(Post("Words.\n"), None, fragment=False, dress=settings).decode("utf-8")
    assert "As GitHub shows Markdown" in html
    assert "p::after" in html
    assert html.count("</style>") == 1
    assert "<script>" not in html.partition("</style>")[2]


def test_an_own_file_that_is_not_there_or_too_large_is_told_and_the_theme_stands(tmp_path: Path) -> None:
    for name, data in (("none.css", None), ("large.css", b" " * (1024 * 1024 + 1))):
        if data is not None:
            (tmp_path / name).write_bytes(data)
        styles = content_styles("book", tmp_path / name)
        assert (styles.own, styles.problem is not None, "Book" in styles.theme or "book" in styles.theme) == (
            "",
            True,
            True,
        )
