"""Words that may be spelled in several ways, and what their spellings share."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from types import MappingProxyType

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph
from editor.spelling.letters import HAN

_KATAKANA = re.compile("[ァ-ヺー]{3,}(?:・[ァ-ヺー]{3,})*")
_BEFORE, _BEHIND = r"(?<![A-Za-z0-9_.\-/@#])", r"(?![A-Za-z0-9_\-/@]|\.[A-Za-z0-9])"
_LATIN = re.compile(rf"{_BEFORE}[A-Z][A-Za-z]{{3,}}+{_BEHIND}")
_COMPOUND = re.compile(
    rf"(?<![{HAN}])([{HAN}])([いきしちにみりえけせてねべめれげびぎじ]|[わらさた][せげ])?([{HAN}])"
    rf"([いきしちにみりえけせてねべめれげびぎじ]|わせ)(?![{HAN}])"
)
_WEB = re.compile(rf"{_BEFORE}(?:Web|WEB|web){_BEHIND}")
# Each line is one word: what stands before a spelling, the spelling as far as it varies, and what stands behind it.
_CAN = "(?=る|た|ない|なか|ます|ませ|まし|て|れば|そう)(?!た[てば])"
_GIVE = "(?=[いきくけこ])"
_KNOW = "(?=[らりるっ])"
_SITE = "(?=サイト|ページ|アプリ|サーバ|ブラウザ)"
_GROUPS: tuple[tuple[tuple[str, str, str], ...], ...] = (
    (("(?<![んいま])", "でき", _CAN), ("", "出来", _CAN)),
    (("(?<=[てで])", "ください", ""), ("(?<=[てで])", "下さい", "")),
    (("(?<=[てで])", "いただ", _GIVE), ("(?<=[てで])", "頂", _GIVE)),
    (("", "子ども", ""), ("", "子供", ""), ("", "こども", "(?!っ|の日)")),
    (("", "すべて", ""), ("", "全て", "")),
    (("", "さまざま", ""), ("", "様々", "")),
    (("(?<![こよ])", "わか", _KNOW), ("", "分か", _KNOW), ("(?<![裁批評])", "判", _KNOW)),
    (("(?<!ひとつ)", "ひとつ", "(?!ひとつ)"), ("(?<!一つ)", "一つ", "(?!一つ)")),
    (("", "行な", "(?=[わっうえ])"), ("", "行", "(?=[うわ])")),
    (("", "たとえば", ""), ("", "例えば", "")),
    (("", "および", ""), ("", "及び", "")),
    (("", "または", ""), ("", "又は", "")),
    (("(?<=[がはもで、])", "よい", "(?=[。でとの])"), ("(?<=[がはもで、])", "良い", "(?=[。でとの])")),
    (("(?<=[てで])", "ほしい", ""), ("(?<=[てで])", "欲しい", "")),
    (("", "なぜ", ""), ("", "何故", "")),
    (("", "ほとんど", ""), ("", "殆ど", "")),
    (("", "ウェブ", _SITE), ("", "ウエブ", _SITE)),
)
_TABLE = tuple(
    (f"#{number}", word, re.compile(f"{before}{word}{behind}"))
    for number, ways in enumerate(_GROUPS)
    for before, word, behind in ways
)
_ROW = str.maketrans("ァィゥェォヵヶ", "アイウエオカケ")
_SMALL_ENOUGH = 4


def words_of(paragraph: Paragraph) -> tuple[tuple[str, str, int, int], ...]:
    """Return the words that may vary: what their spellings share, how they are spelled, start and end in the prose."""
    if paragraph.kind is Kind.QUOTE:
        return ()
    prose = paragraph.prose
    return tuple(word for word in _words(prose.text, paragraph.is_japanese) if not prose.is_within_link(word[2]))


class Vocabulary:
    """How often words are spelled on a site."""

    def __init__(self, counts: Mapping[str, int] = MappingProxyType({})) -> None:
        self.counts = counts

    @cached_property
    def by_key(self) -> Mapping[str, Counter[str]]:
        """The spellings of each word, by what they share."""
        grouped: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for spelling, count in self.counts.items():
            shared = key_of(spelling)
            if shared is not None:
                grouped[shared][spelling] += count
        return dict(grouped)


NO_WORDS = Vocabulary()


def count_words(paragraphs: Iterable[Paragraph]) -> Counter[str]:
    """Count the spellings in *paragraphs*, for the vocabulary of a site."""
    return Counter(spelling for paragraph in paragraphs for _, spelling, _, _ in words_of(paragraph))


def _words(text: str, is_japanese: bool) -> Iterator[tuple[str, str, int, int]]:
    for found in _LATIN.finditer(text):
        if not found[0].isupper():
            yield f"A{found[0].casefold()}", found[0], *found.span()
    if not is_japanese:
        return
    for found in _WEB.finditer(text):
        yield "Aweb", found[0], *found.span()
    for found in _KATAKANA.finditer(text):
        yield _katakana_key(found[0]), found[0], *found.span()
    for found in _COMPOUND.finditer(text):
        yield f"漢{found[1]}{found[3]}{found[4][-1]}", found[0], *found.span()
    for key, word, way in _TABLE:
        if word in text:
            for found in way.finditer(text):
                yield key, found[0], *found.span()


@lru_cache(maxsize=4096)
def _katakana_key(word: str) -> str:
    """Return what サーバ and サーバー share, and バイオリン and ヴァイオリン."""
    key = unicodedata.normalize("NFKC", word).replace("・", "")
    key = re.sub("ヴ[ァィェォ]", lambda found: dict(zip("ァィェォ", "バビベボ", strict=True))[found[0][1]], key)
    key = key.replace("ヴ", "ブ").translate(_ROW)
    bare = key.rstrip("ー")
    return f"カ{bare if len(bare) >= _SMALL_ENOUGH - 1 else key}"


@lru_cache(maxsize=4096)
def key_of(spelling: str) -> str | None:
    """Return what the spelling *spelling*, a whole word, shares with others; None for one that does not vary."""
    return next((key for key, _, start, end in _words(spelling, True) if (start, end) == (0, len(spelling))), None)
