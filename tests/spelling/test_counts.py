"""Counts of what is to be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.post import Post
from editor.spelling.counts import Counts, count, reading_minutes, visible_text
from tests.shared import needs_shared, shared


@pytest.mark.parametrize(
    ("body", "characters", "words"),
    [
        ("", 0, 0),
        ("two words\n", 8, 2),
        ("**太字**と`code`\n", 7, 1),
        ("# 見出し\n\n- 項目\n", 5, 0),
        ("[リンク](https://example.com/a_(b)) です", 5, 0),
        ("a\n\n```python\nnot read\n```\n\nb\n", 2, 2),
        ("~~~\nnever closed\n", 0, 0),
        ("{% include x.html %}text{: .class}", 4, 1),
        ("葛󠄀城 👩‍👩‍👧 が", 4, 0),
    ],
)
def test_marks_addresses_and_code_are_not_counted(body: str, characters: int, words: int) -> None:
    counts = count(body)
    assert (counts.characters, counts.words) == (characters, words)


@pytest.mark.parametrize(
    ("body", "visible"),
    [
        ("> ```sh\n> ls **a**\n> ```\nafter", "after"),
        ("> ```sh\n> never closed\n\nafter", "after"),
        ("> 引用\n> ~~~\n> x\n> ~~~\n> 続き", "引用 続き"),
        ("- ```js\n  let a\n  ```\n\nb", "b"),
        ("1. 手順\n\n    ```sh\n    ls\n    ```\n\n2. 次", "手順 次"),
        ("text\n\n    code\n\n    code\n\nafter", "text after"),
        ("    code\n", ""),
        ("* item\n\n      SIZE: 1\n\n  goes on\n\n    and on\n", "item goes on and on"),
        ("1. one\n\n    goes on\n\n\t\tcode\n", "one goes on"),
        ("- a\n  - b\n\n      of b\n\nend\n\n      code\n", "a b of b end"),
        (":   meaning\n\n    goes on\n", "meaning goes on"),
        ("[^1]: note\n\n    goes on\n", "note goes on"),
        ("text\n    goes on\n", "text goes on"),
        ("<table>\n  <tr>\n\n    <td>\n      a\n\n      b\n    </td>\n</table>\n\n    code\n", "a b"),
        ("> quote\n>\n> - item\n>\n>> inner\n", "quote item inner"),
        ("```x``` in a line\n\nb", "x in a line b"),
        ("~~~\n~~~ not the end\n~~~~\nb", "b"),
        ("前\n<script>\nvar x\n\nvar y\n</script>\n後", "前 後"),
        ("`<script>` and\n\n`</script>` are tags", "and are tags"),
        ("Put `<!--` before\n\nand `-->` behind", "Put <!-- before and --> behind"),
        ("`` `<!--` `` and ``a\n<!-- b`` or `{::comment}`\n\nc `{:/}` <!-- d\n\ne --> f", "<!-- and a <!-- b or c f"),
        ("an ` alone <!-- b\n\nc --> d", "an alone d"),
        ("`<!--` and `-->` stand\non both sides", "<!-- and --> stand on both sides"),
        ("<style>p {}</style>\nb", "b"),
        ("{::comment}\n隠す\n\n隠す\n{:/comment}\n本文", "本文"),
        ("{::comment}隠す{:/}本文", "本文"),
        ("See ![the alt](/a_(1).png){: .wide} and ![b][c]", "See and"),
        ("文[^1]です\n\n[^1]: 注の*文*\n", "文です 注の文"),
        ("HTML\n\n*[HTML]: Hyper Text\n", "HTML"),
        ("## 題 {#id-1}\n", "題"),
        ("a &amp; b&#x3042;&nbsp;c AT&T; d", "a & bあ c AT&T; d"),
        ("| a | b |\n|:--|---|\n| c | d |", "a b c d"),
    ],
)
def test_what_the_page_does_not_show_is_not_counted(body: str, visible: str) -> None:
    assert " ".join(visible_text(body).split()) == visible


def test_reading_takes_at_least_a_minute() -> None:
    assert reading_minutes("") == 1


def test_paragraphs_are_counted() -> None:
    assert count("a\nb\n\nc\n\n\n").paragraphs == 2


@needs_shared
def test_the_sample_post_reads_as_long_as_its_author_says() -> None:
    (sample,) = shared("samples").iterdir()
    post = Post(sample.read_text("utf-8"))
    assert reading_minutes(post.body.of(post.source)) == post.front_matter.values()["reading_time"]


def test_blanks_before_a_word_are_counted_in_linear_time() -> None:
    assert count("a\n" + " " * 30_000 + "b").characters == 2


@pytest.mark.parametrize(
    "part",
    [
        "&",
        "&a",
        "![",
        "![](",
        "> ",
        "> ```\n",
        "<script>",
        "{::comment}",
        "{#",
        "[",
        "`",
        "<",
        "{%",
        "| ",
        "- ",
        "```\n",
        "](",
        " ",
        "漢 ",
        "\n",
    ],
)
def test_any_repetition_is_counted_in_linear_time(part: str) -> None:
    count(part * (60_000 // len(part)))


@given(st.text("ab漢あ \n`~[]()<>{}%|*_#-:!", max_size=200))
def test_what_is_visible_is_never_more_than_what_is_written(body: str) -> None:
    assert len("".join(visible_text(body).split())) <= len("".join(body.split()))


@pytest.mark.parametrize(
    ("body", "sentences"),
    [
        ("", 0),
        ("一つ。二つ。\n", 2),
        ("終わらない", 1),
        ("「革命だ！」「未来が変わる！」なんて言う。", 1 + 1),
        ("「行こう。」\n\n「うん。」", 2),
        ("本当？！そう…。", 2),
        ("One. Two? 3.14 is one!\n", 3),
        ("# 見出し\n\n- 項目\n- 項目。\n", 3),
        ("折り返した\n一文。\n", 1),
        ("---\n\n。。。\n", 0),
    ],
)
def test_sentences_end_behind_their_brackets_and_go_on_through_quotations(body: str, sentences: int) -> None:
    assert count(body).sentences == sentences


@needs_shared
def test_the_sample_post_has_64_sentences_on_9_sheets() -> None:
    (sample,) = shared("samples").iterdir()
    post = Post(sample.read_text("utf-8"))
    counts = count(post.body.of(post.source).replace("---END---", ""))
    assert (counts.sentences, counts.paragraphs, counts.characters, counts.words, counts.sheets) == (
        64,
        14,
        3556,
        82,
        9,
    )


@pytest.mark.parametrize(
    ("body", "characters"),
    [
        ("前<!-- 見えない\n\n見えない -->後", 2),
        ("{% comment %}\n隠す\n\n隠す\n{% endcomment %}\n本文", 2),
        ("{% highlight sh %}\nls\n\nls\n{% endhighlight %}\n本文", 2),
        ("前 <!-- 閉じない\n\n後", 10),
    ],
)
def test_what_is_hidden_over_several_paragraphs_is_not_counted(body: str, characters: int) -> None:
    assert count(body).characters == characters


def test_line_ends_make_no_difference() -> None:
    body = "一。\n\n```\nx\n```\n\n二\n"
    assert count(body) == count(body.replace("\n", "\r\n")) == count(body.replace("\n", "\r"))


@given(st.lists(st.sampled_from(["一。", "two words", "- 項目", "> 引用", "# 見出し"]), max_size=8))
def test_paragraphs_add_up(parts: list[str]) -> None:
    assert count("\n\n".join(parts)) == sum(map(count, parts), Counts())
