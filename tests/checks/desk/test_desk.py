"""The desk as a whole: asked again and again, on any text, on a text as a program leaves it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.checks.desk import paragraph
from editor.checks.desk.blocks import Kind
from editor.checks.desk.desk import Desk
from editor.checks.desk.masking import Prose, read_block
from editor.checks.desk.rules import DESK_RULES
from editor.checks.problem import Message, Problem
from editor.checks.registry import RULES
from editor.post.edit import Edit
from editor.post.post import Post
from tests.checks.desk.asking import NAMES, check_prose, post_of
from tests.shared import needs_shared, shared

PARAGRAPHS = [
    "これは一つ目の段落で、十分に長い文です。次の文も同じです。",
    "これは二つ目である。サーバーとサーバを使うことが出来る。できるのだ。できる。",
    "彼は本をを読む。データデータを見た（括弧がない。",
    'これは__重要__です。ここは"引用"です。',
    "- [題名 | サイト](https://a.b/c)",
    "１．一つ目\n２．二つ目",
    "・一つ目\n・二つ目",
    "＃　見出し",
    "The the cat sat on a old mat, and it is here. 'He' said “no” (and left.",
    "Web と Web、webです……。そう...だ。〜と～と〜。本当？本当?はい！",
    "ﾃﾞｰﾀとＡＰＩとAPI、そしてAPIのAPI。",
    "---END---",
    "```\ncode\n```",
    "# 題名のない話",
    "人間の社会の未来の話ですが、長いですが、終わります。",
]
bodies = st.lists(st.sampled_from(PARAGRAPHS), max_size=9).map("\n\n".join)

WRITTEN_BY_A_PROGRAM = """\
学習コスト半減の真意とは？

このニュースを聞いた時、正直に言って驚きました。皆さんはどうでしょうか。

でも、よく見ると、ただの話ではなさそうです。これは無視できない数字ですよ。

私は、この流れを注視しつつ、今後も動向をお伝えしていきたいと思っています。変化が訪れると感じていますか？

私は、この流れを注視しつつ、今後も動向をお伝えしていきたいと思っています。

さて、この変化をどう捉え、どう行動すべきか。しかし、費用が半減することは、より多くの企業で活用できるチャンスが広

---END---
"""


def told(problems: tuple[Problem, ...], post: Post) -> set[tuple[Message, str]]:
    return {(problem.message, problem.span.of(post.source)) for problem in problems}


def test_a_text_as_a_program_leaves_it_is_told_in_all_its_faults() -> None:
    post = post_of(WRITTEN_BY_A_PROGRAM, "title: 学習コスト半減の真意とは？")
    found = told(check_prose(post), post)
    assert (Message.TITLE_REPEATED, "学習コスト半減の真意とは？") in found
    repeated = "私は、この流れを注視しつつ、今後も動向をお伝えしていきたいと思っています。"
    assert (Message.SENTENCE_REPEATED, repeated) in found
    assert (Message.MARKER_LEFT, "---END---") in found
    (cut,) = (passage for message, passage in found if message is Message.ENDING_CUT_OFF)
    assert cut.endswith("チャンスが広")


def test_the_fixes_leave_the_text_without_those_faults() -> None:
    post = post_of(WRITTEN_BY_A_PROGRAM, "title: 学習コスト半減の真意とは？")
    while fixes := [problem.fix for problem in check_prose(post) if problem.fix is not None]:
        post = post.after(fixes[0])
    lines = WRITTEN_BY_A_PROGRAM.splitlines(keepends=True)
    assert post.body.of(post.source) == "".join((*lines[2:8], *lines[10:11]))


@needs_shared
def test_the_sample_is_told_in_all_its_faults() -> None:
    (path,) = shared("samples").glob("*bedrock.md")
    post = Post(path.read_text("utf-8"))
    found = told(check_prose(post), post)
    assert (Message.MARKER_LEFT, "---END---") in found
    assert {Message.SENTENCE_REPEATED, Message.ENDING_CUT_OFF, Message.TITLE_REPEATED} <= {one for one, _ in found}


@given(
    bodies,
    st.lists(st.tuples(st.integers(0, 400), st.sampled_from(["", "。", "\n\n", "あ", "**", "```\n"])), max_size=4),
)
def test_asked_again_the_desk_finds_what_a_new_one_would(body: str, edits: list[tuple[int, str]]) -> None:
    post = post_of(body)
    desk = Desk(off=())
    assert desk.check(post) == check_prose(post, off=())
    for place, inserted in edits:
        start = min(post.body.start + place, len(post.source))
        post = post.after(Edit(start, post.source[start : start + 2], inserted))
        assert desk.check(post) == check_prose(post, off=())


@given(bodies)
def test_problems_lie_in_the_body_in_order_and_are_told_by_rules_that_are_listed(body: str) -> None:
    post = post_of(body)
    problems = check_prose(post, off=())
    assert {problem.rule for problem in problems} <= NAMES
    assert [problem.span.start for problem in problems] == sorted(problem.span.start for problem in problems)
    assert all(post.body.start <= one.span.start < one.span.end <= len(post.source) for one in problems)


@given(bodies)
def test_each_fix_can_be_made_and_leaves_less_to_tell(body: str) -> None:
    post = post_of(body)
    before = check_prose(post, off=())
    for problem in before:
        if problem.fix is not None:
            after = check_prose(post.after(problem.fix), off=())
            of_rule = [sum(one.rule == problem.rule for one in problems) for problems in (before, after)]
            assert of_rule[1] < of_rule[0]


def test_a_rule_that_is_switched_off_is_not_asked() -> None:
    post = post_of("彼は本をを読む。")
    assert [problem.rule for problem in check_prose(post)] == ["doubled-word"]
    assert check_prose(post, off={"doubled-word"}) == ()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list to which each paragraph is added that is read."""
    texts: list[str] = []

    def noted(kind: Kind, source: str) -> tuple[Prose, str]:
        texts.append(source)
        return read_block(kind, source)

    monkeypatch.setattr(paragraph, "read_block", noted)
    return texts


def test_only_paragraphs_that_changed_are_read_anew(read: list[str]) -> None:
    post = post_of("\n\n".join(f"これは{number}番目の段落です。" for number in range(50)))
    desk = Desk()
    desk.check(post)
    assert len(read) == 50
    desk.check(post.after(Edit(len(post.source), "", "本当に。")))
    assert read[50:] == ["これは49番目の段落です。本当に。"]


def test_what_was_read_before_a_check_was_dropped_is_remembered(read: list[str]) -> None:
    post = post_of("\n\n".join(f"これは{number}番目の段落です。" for number in range(50)))
    desk = Desk()
    steps = desk.steps(post)
    for _ in range(40):
        next(steps)
    steps.close()
    assert len(read) == 40
    desk.check(post)
    assert len(read) == 50


def test_no_name_is_given_twice() -> None:
    names = [rule.name for rule in DESK_RULES]
    assert len(set(names)) == len(names)
    assert not set(names) & set(RULES)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_line_ending_is_read(ending: str) -> None:
    body = ending.join(["彼は本をを読む。", "", "- 項目をを読む。", "", "> 引用をを読む。", ""])
    post = Post(f"---{ending}title: a\n---\n{body}")
    assert [problem.span.of(post.source) for problem in check_prose(post)] == ["をを"] * 3
