"""Letters of another script in a katakana word, which look the same: サ一バ, アメリ力, プ口グラム."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import Finding, PostRule, Reading, replacing
from editor.checks.problem import Message, Problem
from editor.spelling.letters import HAN

RULE = "lookalike-letters"
_MEANT = dict.fromkeys("一−‐‑–—―─﹣", "ー") | dict(zip("力口工夕二卜八へべぺり", "カロエタニトハヘベペリ", strict=True))
_TABLE = str.maketrans(_MEANT)
_WORD = re.compile(f"[ァ-ヺー{re.escape(''.join(_MEANT))}]{{3,}}")
_KATAKANA = re.compile("[ァ-ヺー]{3,}")
_IS_HAN = re.compile(f"[{HAN}]")
_FALSE = re.compile(f"[{re.escape(''.join(_MEANT))}]")
# Words that nearly every post may have; all others are known by standing in the post, or on the site, as they should.
_COMMON = frozenset(
    """サーバー サーバ ユーザー ユーザ データ データベース コード エラー メール ページ サービス ソフトウェア
    コンピューター コンピュータ プログラム プログラミング プログラマー ログイン ブラウザ ブラウザー ファイル フォルダー
    フォルダ メニュー キーボード アメリカ ヨーロッパ ニュース カメラ ロボット クラウド プロジェクト システム
    ネットワーク インターネット スマートフォン アプリケーション アプリ テーブル ヘルプ ヘッダー ヘッダ リリース リスト
    リンク ライブラリ エンジニア タイトル カテゴリー テキスト バージョン パターン モデル セキュリティ セキュリティー
    オープンソース ダウンロード アップロード コミュニティ チーム テーマ スタート ストーリー レポート グループ ルール
    ゲーム スコア ドライバー メーカー メンバー ハードウェア""".split()  # noqa: SIM905
)


def _candidates(paragraph: Paragraph) -> tuple[tuple[str, int, int], ...]:
    """Return what words would be with katakana in place of what looks like it, each with its place."""
    if not paragraph.is_japanese:
        return ()
    return tuple(
        (found[0], *found.span())
        for found in _WORD.finditer(paragraph.text)
        if _FALSE.search(found[0]) and _KATAKANA.search(found[0].translate(_TABLE))
    )


def _words(paragraph: Paragraph) -> tuple[str, ...]:
    return tuple(_KATAKANA.findall(paragraph.text)) if paragraph.is_japanese else ()


def _find(reading: Reading) -> Iterator[Problem]:
    found = [(placed, *one) for placed, candidates in reading.each(_candidates) for one in candidates]
    if not found:
        return
    known = _COMMON | {word for _, words in reading.each(_words) for word in words} | reading.vocabulary.counts.keys()
    for placed, word, start, _ in found:
        for begin, end in _known_parts(word, known):
            paragraph = placed.paragraph
            if _IS_HAN.match(paragraph.text, start + end) or _IS_HAN.match(paragraph.text[: start + begin][-1:]):
                continue  # 一覧, 人口
            spelled, meant = word[begin:end], word[begin:end].translate(_TABLE)
            fix = replacing(paragraph, start + begin, start + end, meant)
            if fix.removed == spelled:
                finding = Finding(
                    paragraph.span(start + begin, start + end), Message.LETTER_LOOKS_ALIKE, (spelled, meant), fix
                )
                yield finding.problem(RULE, placed.start)


def _known_parts(word: str, known: frozenset[str] | set[str]) -> Iterator[tuple[int, int]]:
    """Yield the part of *word* that is known once it is spelled in katakana: all, or all but signs at its ends."""
    meant = word.translate(_TABLE)
    trims = ((0, 0), (1, 0), (0, 1), (1, 1))
    for head, tail in trims:
        end = len(word) - tail
        part, spelled = meant[head:end], word[head:end]
        loose = (word[:head] + word[end:]).translate(_TABLE) != word[:head] + word[end:] or not head + tail
        if loose and part in known and _FALSE.search(spelled) and re.search("[ァ-ヺ]", spelled):
            yield head, end
            return


LOOKALIKE_LETTERS = PostRule(RULE, _find, (_candidates, _words))
