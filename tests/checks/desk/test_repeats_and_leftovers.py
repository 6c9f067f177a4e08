"""What stands in a post twice, what a program left in it, and where it breaks off."""

from __future__ import annotations

import pytest

from editor.checks.problem import Message
from tests.checks.desk.asking import found, mended, passages

LONG = "これは二十文字よりも長いので、二度とは書かない文です。"
OTHER = "こちらはそれとは別の、やはり十分に長い文です。"


def test_a_sentence_that_stands_there_again_is_taken_out() -> None:
    body = f"{LONG}{OTHER}\n\n始めます。{LONG}終わります。\n"
    assert mended("repeated-sentence", body) == f"{LONG}{OTHER}\n\n始めます。終わります。\n"
    assert [one.args for one in found("repeated-sentence", body)] == [("4",)]


def test_a_paragraph_that_stands_there_again_is_taken_out_with_its_blank_line() -> None:
    body = f"{LONG}{OTHER}\n\n{LONG}{OTHER}\n\n終わり。\n"
    (problem,) = found("repeated-sentence", body)
    assert problem.message is Message.PARAGRAPH_REPEATED
    assert mended("repeated-sentence", body) == f"{LONG}{OTHER}\n\n終わり。\n"


def test_marks_and_widths_make_no_other_sentence() -> None:
    body = "これはABCの話で、二度とは書かない長い文です。\n\nこれは**ＡＢＣ**の話で、二度とは書かない長い文です。\n"
    assert len(passages("repeated-sentence", body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "同じです。\n\n同じです。\n",
        f"- {LONG}\n- {LONG}\n",
        f"{LONG}\n\n> {LONG}\n",
        f"# {LONG}\n\n# {LONG}\n",
        f"{LONG}\n\n```\na\n```\n\n{LONG}\n\n```\nb\n```\n",
        "Run the following command in the root folder of it:\n\nRun the following command in the root folder of it:\n",
    ],
)
def test_what_may_well_stand_there_again_is_let_be(body: str) -> None:
    assert passages("repeated-sentence", body) == []


def test_no_fix_takes_half_a_mark() -> None:
    (problem,) = found("repeated-sentence", f"{LONG}\n\n前。{LONG.replace('二十', '**二十')}後の文**です。\n")
    assert problem.fix is None


@pytest.mark.parametrize("line", ["# 題", "題", "**題**", "題\n==="])
def test_the_title_as_first_line_is_taken_out(line: str) -> None:
    assert mended("repeated-title", f"\n{line}\n\n本文。\n", "title: 題") == "\n本文。\n"


@pytest.mark.parametrize(
    "body", ["題。\n\n本文。\n", "[題](https://a.b)\n\n本文。\n", "本文。\n\n# 題\n", "# 題\n", "- 題\n- 本文\n"]
)
def test_a_first_line_that_is_no_title_is_let_be(body: str) -> None:
    assert passages("repeated-title", body, "title: 題") == []


ENDED = "一つ目の段落です。\n\n二つ目の段落です。\n\n三つ目の段落です。\n\n"


@pytest.mark.parametrize("behind", ["", "\n", "\n---END---\n", "\n{: .note}\n"])
def test_an_ending_in_mid_sentence_is_told(behind: str) -> None:
    (passage,) = passages("cut-off-ending", f"{ENDED}さて、より多くの企業でも活用できるチャンスが広{behind}")
    assert passage.endswith("活用できるチャンスが広")


def test_an_english_ending_in_mid_sentence_is_told() -> None:
    ended = "This is the first of them.\n\nThis is the second of them.\n\nAnd this is the third.\n\n"
    assert passages("cut-off-ending", f"{ended}And now we come to the part that is\n") == [
        "e to the part that is"[-20:]
    ]


@pytest.mark.parametrize(
    "body",
    [
        f"{ENDED}これで全てが終わりです、さようなら。",
        f"{ENDED}それではまた次の記事でお会いしましょう！",
        f"{ENDED}詳しくは[こちらの長い題名のページ](https://a.b)",
        f"{ENDED}編集部より",
        f"{ENDED}最後の文は終わらないまま切れている\n\n- 項目\n",
        "点のない段落\n\n点のない次の段落\n\nやはり点のない段落\n\n最後も点のないやや長い段落です",
    ],
)
def test_an_ending_that_is_one_is_let_be(body: str) -> None:
    assert passages("cut-off-ending", body) == []


@pytest.mark.parametrize(
    "marker",
    [
        "---END---", "--- END ---", "<|endoftext|>", "<|im_end|>", "[END]", "[/INST]", "</s>", "===EOF===",
        "【END】", "</response>",
    ],
)  # fmt: skip
def test_a_mark_that_a_program_left_is_taken_out(marker: str) -> None:
    assert passages("stray-marker", f"本文。\n\n{marker}\n") == [marker]
    assert mended("stray-marker", f"本文。\n\n{marker}\n") == "本文。\n"
    assert mended("stray-marker", f"本文。\n{marker}\n") == "本文。\n"


@pytest.mark.parametrize(
    "body", ["本文。\n\n---\n", "本文。\n\n`---END---`\n", "```\n---END---\n```\n", "THE END\n", "[ここ]\n"]
)
def test_rules_and_code_are_no_marks(body: str) -> None:
    assert passages("stray-marker", body) == []


def test_a_fence_around_the_whole_is_taken_off() -> None:
    assert mended("stray-marker", "```markdown\n# 見出し\n\n本文。\n```\n") == "# 見出し\n\n本文。\n"
    assert passages("stray-marker", "```markdown\n# 見出し\n```\n\n本文。\n") == []


@pytest.mark.parametrize(
    ("body", "result"),
    [
        ("Sure, here is your post:\n\nText.\n", "Text.\n"),
        ("承知しました。以下に記事を作成します。\n\n本文。\n", "以下に記事を作成します。\n\n本文。\n"),
        ("以下が作成した記事です。\n\n本文。\n", "本文。\n"),
        ("Text.\n\nLet me know if you want me to change it.\n", "Text.\n"),
        ("本文。\n\n修正が必要な箇所があればお知らせください。\n", "本文。\n"),
    ],
)
def test_words_to_whoever_asked_for_the_text_are_told(body: str, result: str) -> None:
    assert mended("chat-leftover", body) == result


@pytest.mark.parametrize(
    "body",
    [
        "Surely here is more.\n\nText.\n",
        "本文。\n\n以上です。\n",
        "本文。\n\n承知しました。以下は会話です。\n\n続き。\n",
    ],
)
def test_words_to_readers_are_let_be(body: str) -> None:
    assert passages("chat-leftover", body) == []
