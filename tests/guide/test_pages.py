"""The pages of the guide, as they stand in the resources."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from editor import __version__, resources
from editor.guide.examples import as_post, examples_of
from editor.guide.pages import Page, read_pages
from editor.guide.searching import best_of, marked, pages_with, words_of
from editor.guide.showing import page_html

LANGUAGES = ["en", "ja"]


class Named(defaultdict[str, str]):
    """Names each action by its id."""

    def __missing__(self, key: str) -> str:
        return key


def pages(language: str) -> tuple[Page, ...]:
    return read_pages(language, Named())


def test_both_languages_have_the_same_pages_in_the_same_chapters() -> None:
    shapes = [
        [
            (list(dict.fromkeys(page.chapter for page in pages(language))).index(page.chapter), len(examples_of(page)))
            for page in pages(language)
        ]
        for language in LANGUAGES
    ]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_chapter_has_a_title_and_each_page_words(language: str) -> None:
    assert [page.title for page in pages(language) if not page.chapter or not page.text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_new_begins_with_this_version(language: str) -> None:
    assert next(page.title for page in pages(language) if page.is_news) == f"Frontispiece {__version__}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_picture_is_there_and_small(language: str) -> None:
    named = set(re.findall(r"\]\(/(pictures/[^)]+)\)", "\n".join(page.text for page in pages(language))))
    assert named
    for name in named:
        assert 0 < resources.path("help", name).stat().st_size <= 60 * 1024, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_example_becomes_something_without_a_fault(language: str) -> None:
    for page in pages(language):
        html = page_html(page, language, "Try")
        assert html.count('<div class="example">') == len(examples_of(page))
        assert "frontispiece-fault" not in html, page.title
        assert 'example-result"></div>' not in html, page.title
        assert "~~~~" not in html, page.title


def test_ids_of_examples_do_not_meet_those_of_others() -> None:
    for page in pages("en"):
        ids = re.findall(r' id="([^"]+)"', page_html(page, "en", "Try"))
        assert len(ids) == len(set(ids)), page.title


def test_an_example_is_shown_as_the_preview_shows_it() -> None:
    page = Page(0, "", "Title", "Before\n\n~~~~ example\n**{{ page.title }}** & co\n~~~~\n\nAfter\n")
    html = page_html(page, "en", "Try <it>")
    assert "<p><strong>An example</strong> &amp; co</p>" in html
    assert "<code>**{{ page.title }}** &amp; co\n</code>" in html
    assert "Try &lt;it&gt;</a>" in html
    assert html.index("Before") < html.index("example-source") < html.index("After")


def test_an_example_is_a_post_among_those_of_the_sample_and_no_draft() -> None:
    page = Page(0, "", "Title", "~~~~ example\n{% unless page.draft %}Out{% endunless %} {{ page.url }}\n~~~~\n")
    assert "<p>Out /2026/01/01/an-example/</p>" in page_html(page, "en", "Try")


def test_an_example_without_liquid_is_a_post_as_it_stands() -> None:
    assert as_post("*a*\n") == "*a*\n"


def test_the_search_passes_over_case_kana_and_width() -> None:
    found = pages_with(pages("ja"), words_of("ｊｅｋｙｌｌ ふろんとまたー"))
    assert "定義リスト" in [page.title for page in found]


def test_marks_stand_in_text_and_never_in_tags_or_entities() -> None:
    html = '<p class="amp">amp &amp; <a href="/amp">Amp</a></p>'
    assert marked(html, words_of("amp")) == (
        '<p class="amp"><mark>amp</mark> &amp; <a href="/amp"><mark>Amp</mark></a></p>'
    )


def test_words_that_lie_in_one_another_are_marked_once() -> None:
    assert marked("<p>frontmatter</p>", words_of("front frontmatter matter")) == (
        "<p><mark>front</mark><mark>matter</mark></p>"
    )


def test_a_page_of_that_title_is_shown_before_the_one_that_was_shown_and_that_before_the_first() -> None:
    first, second, titled = (Page(n, "", title, "notes") for n, title in enumerate(("One", "Two", "Notes")))
    found = (first, second, titled)
    assert best_of(found, words_of("notes"), second) == titled
    assert best_of(found, words_of("note"), titled) == titled
    assert best_of(found, (), second) == second
    assert best_of((first, titled), (), second) == first
    assert best_of((), words_of("x"), second) is None
