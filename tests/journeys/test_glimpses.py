"""A writer looks at how the post is seen before it is opened: in the list of its site, and as the card of a link."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.journeys.conftest import Writer

INDEX = """---
---
<!DOCTYPE html>
<html><head><link rel="stylesheet" href="{{ '/main.css' | relative_url }}"></head><body><nav><a href="/">Home</a></nav>
<ul>{% for post in site.posts %}<li><a href="{{ post.url | relative_url }}">{{ post.title }}</a>
<div style="height: 300px">{{ post.excerpt }}</div></li>{% endfor %}</ul></body></html>
"""
MARKED = "document.querySelector('li[data-glimpse]')?.textContent.replace(/\\s+/g, ' ').trim()"
TOP = "document.querySelector('li[data-glimpse]').getBoundingClientRect().top"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "_posts").mkdir(parents=True)
    (root / "_config.yml").write_text("title: Mine\nurl: https://mine.example\nbaseurl: /b\n")
    (root / "main.css").write_text("li { color: rgb(1, 2, 3) }")
    (root / "index.html").write_text(INDEX)
    Image.new("RGB", (1000, 500)).save(root / "wide.png")
    for day in range(1, 10):
        text = f"---\ntitle: Number {day}\nimage: /wide.png\n---\nExcerpt {day}.\n\nRest.\n"
        (root / "_posts" / f"2024-01-0{day}-p{day}.md").write_text(text)
    return root


def shows(reader: Writer, expression: str, value: object) -> None:
    reader.qtbot.waitUntil(lambda: reader.ask_page(expression) == value)


def test_the_post_is_marked_in_the_list_of_its_site_and_follows_typing(reader: Writer, site: Path) -> None:
    post = reader.open(site / "_posts" / "2024-01-05-p5.md")
    reader.do("view.preview_listing")
    shows(reader, MARKED, "Number 5 Excerpt 5.")
    shows(reader, f"{TOP} > 0 && {TOP} < innerHeight", True)
    shows(reader, "getComputedStyle(document.querySelector('li')).color", "rgb(1, 2, 3)")

    top = reader.ask_page(f"Math.round({TOP})")
    post.text.insertPlainText("Typed. ")
    shows(reader, MARKED, "Number 5 Typed. Excerpt 5.")
    post.form.value_edited.emit(("title",), "Named anew")
    shows(reader, MARKED, "Named anew Typed. Excerpt 5.")
    shows(reader, f"Math.round({TOP})", top)

    reader.do("view.preview_content")
    shows(reader, "document.querySelector('main #frontispiece-content p')?.textContent", "Typed. Excerpt 5.")
    shows(reader, "document.querySelectorAll('[data-glimpse], li').length", 0)


def test_a_list_without_the_post_and_a_site_without_a_list_are_told(reader: Writer, site: Path) -> None:
    (site / "index.html").write_text(INDEX.replace("site.posts %}", "site.posts limit: 2 %}"))
    reader.open(site / "_posts" / "2024-01-05-p5.md")
    reader.do("view.preview_listing")
    reader.qtbot.waitUntil(lambda: "index.html" in reader.workbench.preview.note)

    (site / "index.html").unlink()
    shows(reader, "document.querySelector('.listed h2')?.textContent", "Number 5")
    assert reader.ask_page("document.querySelector('.listed p:last-child').textContent") == "Excerpt 5."
    assert reader.workbench.preview.note == ""


def test_the_card_has_the_picture_the_words_and_what_is_to_be_remarked(reader: Writer, site: Path) -> None:
    post = reader.open(site / "_posts" / "2024-01-05-p5.md")
    reader.do("view.preview_card")
    shows(reader, "document.querySelector('.share-title')?.textContent", "Number 5")
    shows(reader, "document.querySelector('.share-picture')?.naturalWidth", 1000)
    assert reader.ask_page("document.querySelector('.share-host').textContent") == "mine.example"
    assert "1,000 × 500" in str(reader.ask_page("document.querySelector('.share-remarks').textContent"))

    post.form.value_edited.emit(("title",), "<b>Bold</b> & more")
    shows(reader, "document.querySelector('.share-title')?.textContent", "Bold & more")
    reader.do("view.preview_page")
    shows(reader, "document.querySelectorAll('.share-card').length", 0)
