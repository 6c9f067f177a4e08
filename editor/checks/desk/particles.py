"""The same particle again: a chain of の, two が、 in one sentence, the same particle behind two nouns in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import Finding, ParagraphRule
from editor.checks.problem import Message
from editor.post.edit import Span
from editor.spelling.letters import NOUN

RULE = "repeated-particle"
_CHAIN_LENGTH = 3
# What only points at a noun, and what is a noun in name only, makes no chain longer: 次の, 最大の; の1つ, の方.
_POINTING = (
    "(?!(?:次|他|下記|上記|以下|以上|前述|今後|今回|前回|次回|現在|当時|最[初後大小高低新近]|通常|従来|特定|複数|一部)"
    "の)"
)
_IN_NAME_ONLY = f"(?!(?:[一二三四五1-9１-９]つ|(?:方|際|時|場合|中|前|後|間|通|点|件)(?![{NOUN}])))"
_NO = re.compile(rf"(?<![{NOUN}]){_POINTING}(?:[{NOUN}]++の){{{_CHAIN_LENGTH},}}{_IN_NAME_ONLY}(?=[{NOUN}])")
_BUT = re.compile(r"が、(?<=[すただいるん]が、)")
# を marks a part of the sentence that there is but once; に and で are let be, for time and place may both be named.
_BY = "めぐ|巡|通|介|経|使|用い|利用|もと|もっ|含|除|問|超え|越え|始め|はじめ|中心|目指|めざ"
_OF_THE_BODY = "息|身|目|耳|手|口|声|心|気|力|命|頭|肩|胸|足|顔"  # 息を潜める: one verb in all but name
_TWICE = re.compile(rf"([をへ])(?<=[{NOUN}][をへ])(?!(?:{_OF_THE_BODY})を)[{NOUN}]++\1(?!{_BY})")


def _find(paragraph: Paragraph) -> tuple[Finding, ...]:
    return tuple(_findings(paragraph)) if paragraph.is_japanese else ()


def _findings(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text

    def finding(span: Span, particle: str, count: int) -> Finding:
        return Finding(span, Message.PARTICLE_REPEATED, (particle, str(count)))

    for found in _NO.finditer(text) if text.count("の") >= _CHAIN_LENGTH else ():
        yield finding(paragraph.span(*found.span()), "の", found[0].count("の"))
    for found in _TWICE.finditer(text):
        yield finding(paragraph.span(*found.span()), found[1], 2)
    for sentence in paragraph.sentences:
        buts = list(_BUT.finditer(text, sentence.start, sentence.end))
        if len(buts) > 1:
            yield finding(paragraph.span(*buts[1].span()), "が、", len(buts))


REPEATED_PARTICLE = ParagraphRule(RULE, _find)
