"""です・ます and である in one post: the style that most sentences have is taken for the one that is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import PostRule, Reading
from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Span
from editor.spelling.letters import HAN
from editor.spelling.sentences import CLOSING, OPENING

RULE = "mixed-style"
_LEAST = 3
"""Sentences of the style that is meant; with fewer there is none."""
_MOST_PART = 0.34
"""A larger part in the other style is no slip: it is told once."""
_LOOKED_AT = 80
_SHORT = 20
"""A plain sentence of no more characters amid polite ones is a turn of speech: ずっと重い。"""
_TAIL = re.compile(rf"[\s。｡．！？!?♪…ーw笑{re.escape(CLOSING)}]+\Z")
_ASIDE = re.compile(rf"[（(][^（()）]*\Z|[{re.escape(OPENING)}][^{re.escape(OPENING + CLOSING)}]*\Z")
_POLITE = re.compile(
    r"(?:です|ます|でした|ました|ません|ませんでした|でしょう|ましょう|ください|下さい|ございます|ませ)"
    r"(?:か|ね|よ|よね|かね|わ|が|けど|けれど|から|ので|し|のに|もの|とも|って|な)?\Z"
)
_PLAIN_COPULA = re.compile(
    r"(?:である|であった|であろう|だ|だった|だろう|ではない|じゃない|ではなかった|のだ|なのだ|べきだ)(?:よ|ね|よね|な)?\Z"
)
_PLAIN_VERB = re.compile(
    rf"(?:(?<!が)(?<!と)[{HAN}ぁ-ん](?:る|た|んだ|いだ)|[{HAN}かさたらがわま](?:す|く|ぐ|つ|ぬ|ぶ|む|う)|ない|なかった|たい|しい|"
    r"らしい|やすい|にくい|づらい|いい|よい|っぽい|[高低長短早速遅強弱多少良悪深浅重軽近遠無]い)\Z"
)
_NEITHER = re.compile(
    r"(?:ありがとう|おめでとう|おはよう|さよう|なら|よう|そう|こう|どう|くらい|ぐらい|ください|なさい|あたり|みたい|"
    r"はず|まま|とおり|通り|ため|かた|あした|また|まだ|ただ|まる|はる|ひる|よる|ばんごはん|しばらく|おそらく|とにかく|"
    r"ようやく|まったく|せっかく|ごめん|うん|いわく|べく|ごとく|とく|近く|多く|全く|恐らく|続く|[あそこど]う|ほう|方)\Z"
)


class Style(Enum):
    """How a sentence speaks to its reader."""

    POLITE = "です・ます"
    PLAIN = "である"


def style_of(sentence: str) -> Style | None:
    """Return the style of *sentence*; None for one that ends in a noun, or in something that both styles have."""
    if sentence[0] in OPENING and sentence.rstrip("。")[-1:] in CLOSING:
        return None  # a quotation, a remark aside
    bare = sentence[-_LOOKED_AT:]
    while (shorter := _ASIDE.sub("", _TAIL.sub("", bare))) != bare:
        bare = shorter
    ending = bare[-12:]
    if _POLITE.search(ending):
        return Style.POLITE
    if _NEITHER.search(ending):
        return None
    if _PLAIN_COPULA.search(ending) or _PLAIN_VERB.search(ending):
        return Style.PLAIN
    return None


def _styles(paragraph: Paragraph) -> tuple[tuple[Style, Span], ...]:
    if paragraph.kind is not Kind.PARAGRAPH or not paragraph.is_japanese:
        return ()
    sentences = [(one, style_of(one.text)) for one in paragraph.sentences if one.is_ended]
    styles = [style for _, style in sentences]
    return tuple(
        (style, paragraph.span(one.start, one.end))
        for number, (one, style) in enumerate(sentences)
        if style is not None and not (style is Style.PLAIN and _is_turn(one.text) and _is_amid_polite(styles, number))
    )


def _counted(paragraph: Paragraph) -> tuple[Style, ...]:
    return tuple(style for style, _ in paragraph.noted(_styles))


def _is_turn(sentence: str) -> bool:
    return len(sentence) <= _SHORT and not _PLAIN_COPULA.search(_TAIL.sub("", sentence))


def _is_amid_polite(styles: list[Style | None], number: int) -> bool:
    """Tell whether the sentences before and behind that of *number* are polite, and there is such a one."""
    near = [styles[place] for place in (number - 1, number + 1) if 0 <= place < len(styles)]
    return bool(near) and all(style is Style.POLITE for style in near)


def _find(reading: Reading) -> Iterator[Problem]:
    counts = reading.counts(_counted)
    meant, other = sorted(Style, key=lambda style: counts[style], reverse=True)
    if counts[meant] < _LEAST or not counts[other] or counts[meant] == counts[other]:
        return
    places = (
        span.moved(placed.start)
        for placed in reading.placed.where([other in styles for styles in reading.values(_counted)])
        for style, span in placed.paragraph.noted(_styles)
        if style is other
    )
    if counts[other] > _MOST_PART * counts.total():
        args = (other.value, str(counts[other]), str(counts.total()))
        yield Problem(RULE, Severity.ADVICE, next(places), Message.STYLE_UNDECIDED, args)
        return
    for span in places:
        yield Problem(RULE, Severity.ADVICE, span, Message.STYLE_MIXED, (other.value, meant.value))


MIXED_STYLE = PostRule(RULE, _find, (_counted,))
