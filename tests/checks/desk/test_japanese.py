"""The rules for Japanese: what each finds, what it lets be, and what its fix makes."""

from __future__ import annotations

import pytest

from editor.checks.desk.paragraph import paragraphs_of
from editor.checks.desk.rule import Limits
from editor.checks.desk.style import Style, style_of
from editor.checks.desk.words import count_words
from editor.checks.problem import Message, Severity
from editor.post.post import Post
from tests.checks.desk.asking import NAMES, check_prose, found, mended, passages, post_of

POLITE = "私は昨日その本を読みました。とても良い本です。皆さんにもお勧めします。"


@pytest.mark.parametrize(
    ("endings", "style"),
    [
        ("です。 でした。 ですね！ でしょうか？ になります（笑）。 をご覧ください。", Style.POLITE),
        ("である。 だ。 だった。 ではない。 になる。 にしたい。", Style.PLAIN),
        ("を見た。 は美しい。 を担っている。 だと思う。", Style.PLAIN),
        ("。 へ。 とのこと。 をありがとう。 のまま。 だけど。 かな。", None),
    ],
)
def test_the_style_of_a_sentence_is_told_by_its_end(endings: str, style: Style | None) -> None:
    assert {style_of(f"これは例{ending}") for ending in endings.split()} == {style}


@pytest.mark.parametrize("sentence", ["「これは例だ。」", "（これは例である）"])
def test_speech_and_asides_have_no_style(sentence: str) -> None:
    assert style_of(sentence) is None


def test_a_plain_sentence_in_a_polite_text_is_told_and_the_other_way_round() -> None:
    assert passages("mixed-style", f"{POLITE}\n\nしかし話は長い。\n") == ["しかし話は長い。"]
    plain = "私はその本を読んだ。とても良い本だ。皆に勧める。よい本です。\n"
    assert passages("mixed-style", plain) == ["よい本です。"]


@pytest.mark.parametrize(
    "aside", ["# 見出しである。", "- 項目である。", "> 引用である。", "「台詞である。」", "`code`だ"]
)
def test_headings_items_quotations_and_speech_have_a_style_of_their_own(aside: str) -> None:
    assert passages("mixed-style", f"{POLITE}\n\n{aside}\n") == []


def test_a_short_plain_sentence_among_polite_ones_is_a_turn_of_speech() -> None:
    assert passages("mixed-style", f"{POLITE}手に取ると、ずっと重い。そう思いました。\n") == []
    assert passages("mixed-style", f"{POLITE}これは例である。そう思いました。\n") == ["これは例である。"]
    long = "手に取ると、それは思っていたよりも遥かにずっと重い。"
    assert passages("mixed-style", f"{POLITE}{long}そう思いました。\n") == [long]


def test_a_text_in_both_styles_is_told_once() -> None:
    problems = found("mixed-style", f"{POLITE}\n\nしかし話は長い。そして難しい話である。\n")
    assert [(one.message, one.args) for one in problems] == [(Message.STYLE_UNDECIDED, ("である", "2", "5"))]


def test_a_sentence_is_too_long_beyond_its_limit() -> None:
    long = "あ" * 100
    assert passages("long-sentence", f"{long}。短い。\n") == [f"{long}。"]
    assert passages("long-sentence", f"{long[:99]}。短い。\n") == []
    problems = check_prose(
        post_of("これは長い文です、長い長い文です。"), limits=Limits(japanese_sentence_characters=10)
    )
    assert [one.args for one in problems] == [("17", "10")]


def test_an_english_sentence_in_a_japanese_paragraph_is_measured_in_words() -> None:
    english = "This is a sentence of " + "twenty-five characters " * 5 + "or so."
    assert passages("long-sentence", f"{english} これは日本語の文章です、それも少し長い。\n") == []
    wordy = "It is " + "one of " * 20 + "it."
    assert passages("long-sentence", f"{wordy} " + "これは日本語の文章です。" * 12) == [wordy]


def test_a_character_of_several_code_points_counts_once() -> None:
    body = "葛\U000e0100の" * 50 + "木。"
    assert [one.args[0] for one in found("long-sentence", body)] == ["102"]


@pytest.mark.parametrize(
    ("body", "passage"),
    [
        ("過去の会社の技術の歴史を見る。", "過去の会社の技術の"),
        ("保存情報をアドオンを同期する。", "をアドオンを"),
        ("行きましたが、雨でしたが、楽しかった。", "が、"),
    ],
)
def test_the_same_particle_again_is_told(body: str, passage: str) -> None:
    assert passages("repeated-particle", body) == [passage]


@pytest.mark.parametrize(
    "body",
    [
        "会社の技術の歴史を見る。",
        "本を読み、雑誌を読む。",
        "行きましたが、雨でした。晴れたが、寒い。",
        *(
            "東京に三時に着く。",
            "他の種類の図の作成。",
            "道具の最大の利点の1つは軽さだ。",
            "次の会社の記事の方がよい。",
        ),
        *("会話を息を潜めて見守る。", "画像を道具を使って描く。"),
    ],
)
def test_particles_that_do_their_work_are_let_be(body: str) -> None:
    assert passages("repeated-particle", body) == []


@pytest.mark.parametrize(
    ("body", "result"),
    [
        ("本をを読む。", "本を読む。"),
        ("東京のの街。", "東京の街。"),
        ("新しいモデルモデルを使う。", "新しいモデルを使う。"),
        ("学習学習を行う。", "学習を行う。"),
        ("便利ですです。", "便利です。"),
        ("今日は休みなのでので出かける。", "今日は休みなので出かける。"),
        ("とても貴重な貴重な話。", "とても貴重な話。"),
    ],
)
def test_a_doubled_word_is_taken_out(body: str, result: str) -> None:
    assert mended("doubled-word", body) == result


@pytest.mark.parametrize(
    "body",
    [
        "ますます増える。", "いろいろある。", "ドキドキする。", "一人一人が読む。", "これでできる。",
        "母はははと笑う。", "もものき。", "のれんの店ののれん。", "大切な大切な人。",
    ],
)  # fmt: skip
def test_words_that_are_double_by_nature_are_let_be(body: str) -> None:
    assert passages("doubled-word", body) == []


@pytest.mark.parametrize(
    ("body", "sign"),
    [("「あいう。\n", "「"), ("あいう」。\n", "」"), ("あ（い（う）。\n", "（"), ("あ(い）う）。\n", "）")],
)
def test_a_bracket_without_a_partner_is_told(body: str, sign: str) -> None:
    assert passages("unbalanced-bracket", body) == [sign]


@pytest.mark.parametrize(
    "body",
    [
        *(
            "あ（い(う)え）お。", "（全角)も半角も。", "[リンク](https://a.b/c(d))です。", "1) 項目\n2) 項目",
            "笑う :) 人", "`(`です。", "入力は一つ (= 前の出力) です。",
        ),
        *(
            "「長い話を始める。\n\nここで終わる。」", "区間は [0, 1) です。", "(^_^)", "まだ（笑",
            "| ( | ) |\n|---|---|\n| ( | 「 |",
        ),
    ],
)  # fmt: skip
def test_brackets_that_are_right_are_let_be(body: str) -> None:
    assert passages("unbalanced-bracket", body) == []


@pytest.mark.parametrize(
    ("body", "result"),
    [
        ("サーバーとサーバー、サーバを使う。", "サーバーとサーバー、サーバーを使う。"),
        ("出来る人。できる人。できない人。", "できる人。できる人。できない人。"),
        ("読んで下さい。書いてください。見てください。", "読んでください。書いてください。見てください。"),
        ("組み合わせと組み合わせと組合せ。", "組み合わせと組み合わせと組み合わせ。"),
        ("GitHubのGitHub、Githubの話。", "GitHubのGitHub、GitHubの話。"),
        ("バイオリンとヴァイオリンとバイオリン。", "バイオリンとバイオリンとバイオリン。"),
        ("WebとWebとwebの話。", "WebとWebとWebの話。"),
    ],
)
def test_a_word_is_spelled_as_it_mostly_is(body: str, result: str) -> None:
    assert mended("spelling-variants", body) == result


@pytest.mark.parametrize(
    "body",
    [
        *(
            "サーバーとサーバ。", "スキーとスキ。", "組合と組み合わせ。", "ここまできました。出来る。出来る。",
            "東京こどもの日、子供、子供。",
        ),
        *("[サーバ](https://a.b)とサーバーとサーバー。", "JSONとjsonとJSON。", "表す、表れる、表れる。"),
    ],
)  # fmt: skip
def test_words_that_differ_or_that_no_one_can_judge_are_let_be(body: str) -> None:
    assert passages("spelling-variants", body) == []


def test_a_post_that_keeps_to_another_spelling_than_the_site_is_told() -> None:
    site = count_words(placed.paragraph for placed in paragraphs_of(Post("サーバーです。" * 20)))
    assert site == {"サーバー": 20}
    assert mended("spelling-variants", "サーバを使う。", vocabulary=site) == "サーバーを使う。"
    assert passages("spelling-variants", "サーバーを使う。", vocabulary=site) == []
    assert passages("spelling-variants", "サーバを使う。", vocabulary={"サーバー": 4}) == []


@pytest.mark.parametrize(
    ("body", "result"),
    [
        ("サ一バーを使う。", "サーバーを使う。"),
        ("プ口グラムを書く。", "プログラムを書く。"),
        ("マイクロフォンとマイク口フォン。", "マイクロフォンとマイクロフォン。"),
        ("サ−バーを使う。", "サーバーを使う。"),
    ],
)
def test_a_letter_that_only_looks_right_is_replaced(body: str, result: str) -> None:
    assert mended("lookalike-letters", body) == result


@pytest.mark.parametrize(
    "body", ["パラメータ一覧とパラメーター。", "データへ進む。", "カード一枚。", "アメリカ人口。", "メイン‐サブ。"]
)
def test_letters_that_are_what_they_look_like_are_let_be(body: str) -> None:
    assert passages("lookalike-letters", body) == []


@pytest.mark.parametrize(
    ("rule", "body", "result"),
    [
        ("half-width-kana", "ﾃﾞｰﾀを見る。", "データを見る。"),
        ("full-width-letters", "AIとAIとＡＩの話。", "AIとAIとAIの話。"),
        ("full-width-letters", "12人と34人と５６人。", "12人と34人と56人。"),
        ("full-width-space", "これは、　とても長い文の途中です。", "これは、とても長い文の途中です。"),
        ("mixed-commas", "あ、い、う，え。", "あ、い、う、え。"),
        ("mixed-mark-width", "そう？そう？そう?", "そう？そう？そう？"),
        ("mixed-mark-width", "そう!そう!そう！", "そう!そう!そう!"),
        ("mixed-dots", "あ…い…う...え", "あ…い…う…え"),
        ("mixed-dots", "あ……い……う・・・・・・え", "あ……い……う……え"),
        ("mixed-waves", "あ〜い〜う～え", "あ〜い〜う〜え"),
    ],
)
def test_a_sign_is_spelled_as_it_mostly_is(rule: str, body: str, result: str) -> None:
    assert mended(rule, body) == result


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("half-width-kana", "元気(ﾟ∀ﾟ)です。ｷﾀ!"),
        ("full-width-letters", "５人と10人と３人。"),
        ("full-width-letters", "ＡＢＣと１２３だけの文。"),
        ("full-width-letters", "AとBとC、笑うｗｗｗ"),
        ("full-width-space", "本当？　これは、とても長い文です。"),
        ("full-width-space", "　字下げした、とても長い文です。"),
        ("mixed-commas", "あ、い、う。3，000です。"),
        ("mixed-mark-width", "Yahoo!とそう！そう！"),
        ("mixed-mark-width", "そう?そう?そう？？？"),
        ("mixed-dots", "あ…い…うfoo...え"),
        ("mixed-waves", "あ〜い～う"),
    ],
)
def test_signs_that_have_a_reason_are_let_be(rule: str, body: str) -> None:
    assert passages(rule, body) == []


SPACED = "これは Word です。" * 5


def test_blanks_between_scripts_are_as_they_mostly_are() -> None:
    problems = found("mixed-spacing", f"{SPACED}これは Word の話とPDF の話。")
    assert [(one.message, one.args) for one in problems] == [(Message.SPACE_MISSING, ("とP",))]
    assert mended("mixed-spacing", f"{SPACED}Word の話とPDF の話。") == f"{SPACED}Word の話と PDF の話。"


def test_blanks_within_names_are_let_be() -> None:
    tight = "これはWordです。" * 5
    assert passages("mixed-spacing", f"{tight}「プロ Pro 版」の話。") == []
    assert passages("mixed-spacing", f"{tight}犬 or 猫の話。") == []


def test_all_of_a_rules_advice_is_but_advice() -> None:
    post = post_of("本をを読む。「あ。\n\n１．一\n２．二\n")
    severities = {problem.rule: problem.severity for problem in check_prose(post)}
    assert severities == {
        "doubled-word": Severity.ADVICE,
        "unbalanced-bracket": Severity.ADVICE,
        "full-width-marker": Severity.WARNING,
    }
    assert severities.keys() <= NAMES
