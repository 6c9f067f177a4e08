"""What is read of a body: paragraphs, their words, and where each word stands in the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph, paragraphs_of
from editor.post.post import Post
from editor.spelling.language import Language

SIGNS = [
    *"あ漢ア。、「」（）()[]!?*_`~<>{}$#-+:|\\&@.;\"' \u3000\n\r\t",
    *("\n\n", "```", "](u)", "![", "<br>", "{%", "%}", "https://a.b/c", "the", "Web", "  \n", "\r\n", "<!--", "-->"),
    *("<div>", "</div>", "{: .x}", "1. ", "- ", "> ", "〜", "！", "$$", "👨‍👩‍👧", "葛\U000e0100"),
]


def texts(body: str) -> list[tuple[Kind, str]]:
    return [(placed.paragraph.kind, placed.paragraph.text) for placed in paragraphs_of(Post(body))]


def test_a_paragraph_reads_without_its_marks() -> None:
    body = "これは**重要**な*話*で、~~古い~~[リンク](https://a.b/c)です。\n"
    assert texts(body) == [(Kind.PARAGRAPH, "これは重要な話で、古いリンクです。")]


@pytest.mark.parametrize(
    "thing",
    ["`x = 1`", "``a ` b``", "https://a.b/c_d", "<https://a.b>", "![alt](a.png)", "{{ page.x }}", "$$x_1$$", "&nbsp;"],
)
def test_what_is_no_prose_reads_as_one_sign(thing: str) -> None:
    assert texts(f"これは{thing}です。") == [(Kind.PARAGRAPH, "これは\ufffcです。")]


@pytest.mark.parametrize("thing", ["<span>", "</b>", "<!-- x -->", "[^1]", "{: .note}", "<rt>かんじ</rt>"])
def test_what_does_not_show_is_not_read(thing: str) -> None:
    assert texts(f"これは{thing}です。") == [(Kind.PARAGRAPH, "これはです。")]


@pytest.mark.parametrize(
    "block",
    [
        *("```ruby\ncode\n```", "~~~\ncode\n~~~", "    code", "<div>\ncode\n</div>", "<!-- code\n\ncode -->", "---"),
        *("{% highlight ruby %}\ncode\n{% endhighlight %}", "$$\ncode\n$$", "[code]: https://a.b", "{:toc}", "* * *"),
        *("{::comment}\ncode\n{:/comment}", "*[code]: code", "{% include code.html %}", "<pre>\ncode\n\ncode\n</pre>"),
    ],
)
def test_code_html_liquid_and_definitions_are_no_prose(block: str) -> None:
    assert texts(f"前。\n\n{block}\n\n後。\n") == [(Kind.PARAGRAPH, "前。"), (Kind.PARAGRAPH, "後。")]


def test_a_fence_that_was_not_closed_is_not_closed_by_the_next_one_that_opens() -> None:
    body = "```ruby\ncode\n\ncode\n\n```ruby\ncode\n```\n\n後。\n\n> ```js\n> code\n> ```js\n> code\n> ```\n\n後。\n"
    assert texts(body) == [(Kind.PARAGRAPH, "後。"), (Kind.PARAGRAPH, "後。")]


@pytest.mark.parametrize("title", ['"That is it :) and more"', '"(a" ', '"a) \\"b\\" (c"'])
def test_the_title_of_a_link_may_have_brackets_and_is_not_read(title: str) -> None:
    assert texts(f"前[語](https://a.b/c {title})後。") == [(Kind.PARAGRAPH, "前語後。")]


def test_the_front_matter_is_no_prose() -> None:
    assert texts("---\ntitle: a\n---\nb\n") == [(Kind.PARAGRAPH, "b")]


def test_blocks_are_told_by_kind() -> None:
    body = "# 見出し #\n題\n===\n- 一\n  続き\n- [ ] 二\n\n1. 三\n\n> 四\n> 五\n\n| 六 | 七 |\n|---|---|\n\n[^n]: 八\n"
    assert texts(body) == [
        (Kind.HEADING, "見出し"),
        (Kind.HEADING, "題"),
        (Kind.ITEM, "一\n続き"),
        (Kind.ITEM, "二"),
        (Kind.ITEM, "三"),
        (Kind.QUOTE, "四\n五"),
        (Kind.TABLE, "\v 六 \v 七 \v\n\v---\v---\v"),
        (Kind.NOTE, "八"),
    ]


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in Paragraph(Kind.PARAGRAPH, text).sentences]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("一つ。二つ！三つ？四つ", ["一つ。", "二つ！", "三つ？", "四つ"]),
        ("「またか。」と思った。次。", ["「またか。」と思った。", "次。"]),
        ("彼は言う。（本当だ。）そして去る。", ["彼は言う。", "（本当だ。）", "そして去る。"]),
        ("Yahoo!ニュースを見る。v1.2も出た。", ["Yahoo!ニュースを見る。", "v1.2も出た。"]),
        ("本当は!?や!!などの印です。", ["本当は!?や!!などの印です。"]),
        (
            "ここで Ver. 2.0 の話。Dr. スランプと no. 5 が出る。",
            ["ここで Ver. 2.0 の話。", "Dr. スランプと no. 5 が出る。"],
        ),
        ("彼は Yes. と言う。It is so. これは違う。", ["彼は Yes.", "と言う。", "It is so.", "これは違う。"]),
        ("折り返した\n文です。次の文。", ["折り返した\n文です。", "次の文。"]),
        ("一行目です\n二行目です", ["一行目です", "二行目です"]),
        ("一行目です  \n二行目です。", ["一行目です", "二行目です。"]),
        ("Mr. Smith came. He saw e.g. a cat. It ran.", ["Mr. Smith came.", "He saw e.g. a cat.", "It ran."]),
        ("See the v1.2 notes. (They are short.) And go.", ["See the v1.2 notes.", "(They are short.)", "And go."]),
    ],
)
def test_sentences_end_at_their_marks(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("これは日本語の文です。", Language.JAPANESE),
        ("This is a sentence of the English language.", Language.ENGLISH),
        ("这是一个句子。", Language.OTHER),
        ("이것은 문장입니다.", Language.OTHER),
        ("Das ist ein Satz der deutschen Sprache und die Die.", Language.OTHER),
        ("C'est une phrase que que nous écrivons.", Language.OTHER),
    ],
)
def test_the_language_of_a_paragraph_is_told(text: str, language: Language) -> None:
    assert Paragraph(Kind.PARAGRAPH, text).language is language


@given(st.lists(st.sampled_from(SIGNS), max_size=40).map("".join))
def test_each_letter_that_is_read_stands_where_it_is_said_to(body: str) -> None:
    end = 0
    for placed in paragraphs_of(Post(body)):
        paragraph = placed.paragraph
        assert placed.start >= end
        end = placed.end
        assert body[placed.start : placed.end] == paragraph.source
        assert len(paragraph.masked) == len(paragraph.source)
        place = 0
        for number, letter in enumerate(paragraph.text):
            span = paragraph.span(number, number + 1)
            assert place <= span.start < span.end <= len(paragraph.source)
            place = span.start
            if letter not in "\ufffc\v\n":
                assert span.of(paragraph.source) == letter
        for sentence in paragraph.sentences:
            assert paragraph.text[sentence.start : sentence.end] == sentence.text
