"""Characters of the width that the rest of the text does not have: ﾃﾞｰﾀ, ＡＩ beside AI, a wide blank in a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum, auto

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import Finding, ParagraphRule, PostRule, Reading, replacing
from editor.checks.problem import Message, Problem
from editor.spelling.letters import CJK

HALF_KANA = "half-width-kana"
WIDE_LETTERS = "full-width-letters"
WIDE_BLANK = "full-width-space"
_HALF = re.compile("[ｦ-ﾟ]{2,}")
_FACE = re.compile("[∀∇Д´｀`ω≧≦▽♪彡ヾ_;；゜・]|[(（][ﾟ･]|[ﾟ･][)）]|[┌┐└┘│─]")
_AROUND = 4
_WIDE = re.compile("[Ａ-Ｚａ-ｚ０-９](?:[Ａ-Ｚａ-ｚ０-９．，％＋－／＿＠＆](?=[Ａ-Ｚａ-ｚ０-９])|[Ａ-Ｚａ-ｚ０-９])*")
_LAUGH = re.compile("[ｗＷ]+")
_HALF_DIGITS = re.compile(r"(?<![A-Za-z0-9.,])[0-9]+(?![A-Za-z0-9.,])")
_HALF_LETTERS = re.compile("[A-Za-z]+")
_DIGIT = re.compile("[０-９]")
_BLANK_IN_SENTENCE = re.compile(f"(?<=[ぁ-ん、])\u3000(?=[{CJK}「])")
_LEAST_SENTENCE = 15


def _find_half_kana(paragraph: Paragraph) -> tuple[Finding, ...]:
    text = paragraph.text
    found = []
    for run in _HALF.finditer(text):
        around = text[max(0, run.start() - _AROUND) : run.end() + _AROUND]
        wide = unicodedata.normalize("NFKC", run[0])
        if not _FACE.search(around) and re.search("[ァ-ヺ]{2}", wide.replace("ー", "")) and not _is_shout(run[0]):
            fix = replacing(paragraph, *run.span(), wide)
            found.append(Finding(paragraph.span(*run.span()), Message.KANA_HALF_WIDTH, (run[0], wide), fix))
    return tuple(found)


def _is_shout(run: str) -> bool:
    """Tell whether *run* is one of the net's cries, which are spelled so on purpose."""
    return bool(re.match("ｷﾀ|ﾜﾛﾀ|ｶﾞｸﾌﾞﾙ|ｼｮﾎﾞ|ﾏﾀﾞｶﾅ|ﾌﾟｷﾞｬ|ﾊｧﾊｧ|ﾅﾝﾃﾞ", run))


def _wide_runs(paragraph: Paragraph) -> tuple[tuple[int, int], ...]:
    if paragraph.kind is Kind.QUOTE or not paragraph.is_japanese:
        return ()
    prose = paragraph.prose
    return tuple(
        run.span()
        for run in _WIDE.finditer(prose.text)
        if not _LAUGH.fullmatch(run[0]) and not prose.is_within_link(run.start())
    )


class _Run(Enum):
    """What digits and letters stand together, by width and number."""

    WIDE_DIGIT = auto()
    DIGIT = auto()
    DIGITS = auto()
    LETTERS = auto()


def _runs(paragraph: Paragraph) -> tuple[_Run, ...]:
    """Return each single wide digit, and each run of half-width digits or letters."""
    if paragraph.kind is Kind.QUOTE or not paragraph.is_japanese:
        return ()
    text = paragraph.text
    wide = (_Run.WIDE_DIGIT for run in paragraph.noted(_wide_runs) if _DIGIT.fullmatch(text, *run))
    digits = (_Run.DIGIT if len(run) == 1 else _Run.DIGITS for run in _HALF_DIGITS.findall(text))
    return *wide, *digits, *(_Run.LETTERS for _ in _HALF_LETTERS.finditer(text))


def _find_wide(reading: Reading) -> Iterator[Problem]:
    wide = [(placed, start, end) for placed, runs in reading.each(_wide_runs) for start, end in runs]
    if not wide:
        return
    counts = reading.counts(_runs)
    single, half_single, words = counts[_Run.WIDE_DIGIT], counts[_Run.DIGIT], counts[_Run.LETTERS]
    half = half_single + counts[_Run.DIGITS]
    # One digit wide and more of them narrow is a house rule of Japanese print, and no slip.
    digits_are_ruled = half_single == 0 or single > half_single
    for placed, start, end in wide:
        run = placed.paragraph.text[start:end]
        has_letters = not all(letter in "０１２３４５６７８９．，％－／" for letter in run)
        others = words if has_letters else half
        if others <= len(wide) or (len(run) == 1 and not has_letters and digits_are_ruled):
            continue
        narrow = unicodedata.normalize("NFKC", run)
        finding = Finding(
            placed.paragraph.span(start, end),
            Message.LETTERS_FULL_WIDTH,
            (run, narrow),
            replacing(placed.paragraph, start, end, narrow),
        )
        yield finding.problem(WIDE_LETTERS, placed.start)


def _find_wide_blank(paragraph: Paragraph) -> tuple[Finding, ...]:
    if paragraph.kind is not Kind.PARAGRAPH or not paragraph.is_japanese:
        return ()
    text = paragraph.text
    found = []
    for sentence in paragraph.sentences:
        if not sentence.is_ended or len(sentence.text) < _LEAST_SENTENCE or sentence.text.count("\u3000") > 1:
            continue
        for blank in _BLANK_IN_SENTENCE.finditer(text, sentence.start, sentence.end):
            span = paragraph.span(*blank.span())
            found.append(Finding(span, Message.SPACE_FULL_WIDTH, (), replacing(paragraph, *blank.span(), "")))
    return tuple(found)


HALF_WIDTH_KANA = ParagraphRule(HALF_KANA, _find_half_kana)
FULL_WIDTH_LETTERS = PostRule(WIDE_LETTERS, _find_wide, (_wide_runs, _runs))
FULL_WIDTH_SPACE = ParagraphRule(WIDE_BLANK, _find_wide_blank)
