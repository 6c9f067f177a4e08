"""A word that was typed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import Finding, ParagraphRule, replacing
from editor.checks.problem import Message
from editor.spelling.letters import HAN, KATAKANA, NOUN

RULE = "doubled-word"
_BEFORE, _BEHIND = f"[{NOUN}」』）)\ufffc]", f"(?=[{HAN}{KATAKANA}A-Za-z「『（(、\ufffc])"
_PARTICLE = re.compile(rf"(?:のの|がが|はは|にに|とと|でで(?!出来))(?<={_BEFORE}..){_BEHIND}|をを(?<!ををを)(?!を)")
_ENDING = re.compile(
    r"(ですです|ますます(?=[。、])|ましたました|でしたでした|ませんません|というという|(?<=な)のでので|ことがことが|しましした|ためため)"
)
_PHRASE = re.compile(
    rf"(?<![{HAN}{KATAKANA}])((?![一二三四五六七八九十百千万何数両毎々]|大切|大事|絶対|無理|最高|本当)"
    rf"(?:[{HAN}]{{2,8}}|[{KATAKANA}]{{5,16}}|[{KATAKANA}]{{3,4}}(?<![ンリッ])|[{HAN}{KATAKANA}]{{4,16}})[をがはにでな]?)\1(?![{KATAKANA}ー々])"
)
_ENGLISH = re.compile(
    r"(?<![\w$@#/.'’\-])(?P<word>[A-Za-z]++(?:['’][a-z]+)?)"
    r"(?P<again>[ \t]*\n?[ \t]*(?<=\s)(?i:(?P=word)))\b(?![-'’.@/])"
)
_DOUBLED_ON_PURPOSE = frozenset(
    """had that is do very really so no yes ha haha he ho hey bye now there here many much long far more again well blah
    bla yada knock tick tock wow oh ok never ever same who what hot dum la na boo choo tut pom gaga chop please big old
    go run win duh way too log new""".split()  # noqa: SIM905
)

_SMALL = frozenset("the a an in it this to of and for we you at as on if with from by they but or".split())  # noqa: SIM905


def _find(paragraph: Paragraph) -> tuple[Finding, ...]:
    if paragraph.is_japanese:
        return tuple(_japanese(paragraph))
    return tuple(_english(paragraph)) if paragraph.is_english else ()


def _japanese(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    taken = 0
    for found in sorted(
        (found for pattern in (_PARTICLE, _ENDING, _PHRASE) for found in pattern.finditer(text)),
        key=lambda found: found.start(),
    ):
        if found.start() < taken:
            continue
        taken = found.end()
        middle = found.start() + len(found[0]) // 2
        word = text[found.start() : middle]
        fix = replacing(paragraph, middle, found.end(), "") if len(found[0]) == 2 * len(word) else None
        yield Finding(paragraph.span(*found.span()), Message.WORD_DOUBLED, (word,), fix)


def _english(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    for found in _ENGLISH.finditer(text):
        word = found["word"]
        again = found["again"].lstrip()
        if word.lower() in _DOUBLED_ON_PURPOSE or (word != "I" and again[0].isupper()):
            continue  # Duran Duran
        if word != again and again not in _SMALL:
            continue  # Hint hint
        if len(word) == 1 and word not in "aI":
            continue
        span = paragraph.span(*found.span())
        fix = replacing(paragraph, found.start("again"), found.end(), "")
        yield Finding(span, Message.WORD_DOUBLED, (word,), fix if _is_plain(fix.removed) else None)


def _is_plain(removed: str) -> bool:
    """Tell whether no mark of Markdown goes with the word."""
    return not re.search(r"[*_`\[\]<>~]", removed)


DOUBLED_WORD = ParagraphRule(RULE, _find)
