from __future__ import annotations

import datetime

import pytest

from editor.jekyll.terms import Taxonomy
from editor.post.post import Post
from editor.post.values import Moment, Value
from editor.render.page import header_card, plain_text, terms, value_text, written_dates

POST = """---
title: "Amazonの**新モデル**、<i>半減</i>？"
date: 2026-01-30 08:57:57 +0900
categories: ["投資分析"]
tags: AI 技術
author: {name: 編集部}
excerpt: "**要約** [link](u)"
reading_time: 8
image: {path: /assets/a.png, alt: 'a "b"'}
---
"""


def card(source: str = POST, lang: str = "ja") -> str:
    post = Post(source)
    return header_card(post.front_matter.values(), written=written_dates(post), lang=lang)


def test_the_card_shows_the_front_matter_as_it_is_meant() -> None:
    html = card()

    assert '<h1 class="post-card-title">Amazonの新モデル、半減？</h1>' in html
    assert '<time class="post-card-date" datetime="2026-01-30T08:57:57+09:00">2026-01-30 08:57:57 +0900</time>' in html
    assert '<ul class="post-card-chips post-card-categories"><li>投資分析</li></ul>' in html
    assert '<ul class="post-card-chips post-card-tags"><li>AI</li><li>技術</li></ul>' in html
    assert '<span class="post-card-author">編集部</span>' in html
    assert '<p class="post-card-excerpt">要約 link</p>' in html
    assert '<span class="post-card-reading-time">8分</span>' in html
    assert '<img class="post-card-image" src="/assets/a.png" alt="a &quot;b&quot;">' in html


def test_the_reading_time_is_worded_in_the_language_of_the_page() -> None:
    assert "8 min" in card(lang="en")


@pytest.mark.parametrize("key", ["title", "author", "date", "reading_time", "tags", "categories", "image", "subtitle"])
def test_no_value_brings_markup_into_the_page(key: str) -> None:
    evil = '<img src=x onerror="a">\'"&'
    html = header_card({key: evil}).replace('<img class="post-card-image"', "")
    assert "<img" not in html
    assert '"a"' not in html


def test_nothing_to_show_makes_no_card() -> None:
    assert header_card({"layout": "post", "published": True}) == ""


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"tags": "a b"}, ["a", "b"]),
        ({"tags": ["a b", None, 3]}, ["a b", "3"]),
        ({"tag": "a b"}, ["a b"]),
        ({"tag": "a", "tags": ["a", "c"]}, ["a"]),
        ({"tags": "東京　大阪 京都"}, ["東京　大阪", "京都"]),
        ({"tags": None}, []),
        ({"tags": {"a": 1}}, []),
    ],
)
def test_terms_are_read_as_jekyll_reads_them(values: dict[str, Value], found: list[str]) -> None:
    assert terms(values, Taxonomy.TAGS) == found


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Moment(1769763477 * 10**9, 9 * 3600), "2026-01-30 17:57:57 +0900"),
        (Moment(10**30), ""),
        (datetime.date(2026, 1, 2), "2026-01-02"),
        (True, "true"),
        (["a", 1], "a, 1"),
        (None, ""),
    ],
)
def test_values_as_text(value: Value, text: str) -> None:
    assert value_text(value) == text


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**a** _b_ `c` ~~d~~", "a b c d"),
        ("[a](b) ![c](d)", "a c"),
        ("a\n  b", "a b"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("**[a](b)**", "a"),
        ("snake_case", "snake_case"),
    ],
)
def test_plain_text_is_what_a_reader_sees(markdown: str, text: str) -> None:
    assert plain_text(markdown) == text
