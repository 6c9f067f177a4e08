"""``a`` and ``an``, and quotes of two shapes, in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import Finding, ParagraphRule, PostRule, Reading, replacing
from editor.checks.problem import Message, Problem

ARTICLE = "wrong-article"
QUOTES = "mixed-quotes"
_ARTICLE = re.compile(r"(?<![\w'’.\-/(\"“*`])(?P<article>[Aa]n?) (?P<word>[a-z]{4,})(?![\w./@(\-]|['’][a-z])")
# Words of which no one can tell by the first letter how they sound.
_UNSURE = re.compile(r"eu|ew|u|on[ce]|oui|h|y|x|and\b|are\b|able\b|above\b")
_FUNCTION = frozenset(
    """also and are else each even ever either into itself once only onto other others over upon under unless
    until""".split()  # noqa: SIM905
)
_AS_LETTER = re.compile(r"\b(?:to|from|than|letter|option|type|variable|vitamin|plan|grade|point|side|class|of|by)\s\Z")
_STARTS = re.compile(r"(?:\A|[.!?:\v]|[.!?][\"”’)]+)\s*\Z")
_STRAIGHT = re.compile(r"\"|(?<=[A-Za-z])'(?=[a-z])")
_CURLY = re.compile("[“”]|(?<=[A-Za-z])’(?=[a-z])")


def _find_articles(paragraph: Paragraph) -> tuple[Finding, ...]:
    if not paragraph.is_english:
        return ()
    text = paragraph.text
    found = []
    for match in _ARTICLE.finditer(text):
        article, word = match["article"], match["word"]
        meant = "an" if word[0] in "aeio" else "a"
        is_right = article.lower() == meant and word != "another"
        if is_right or _UNSURE.match(word) or word in _FUNCTION:
            continue
        if article[0] == "A" and not _STARTS.search(text[max(0, match.start() - 4) : match.start()]):
            continue  # instance A, plan A
        if _AS_LETTER.search(text[max(0, match.start() - 12) : match.start()]):
            continue
        end = match.start() + len(article)
        written = f"{article[0]}{meant[1:]} "
        if word == "another":
            written = ""  # it has its article in it
        fix = replacing(paragraph, match.start(), end + 1, written)
        args = (f"{article} {word}", f"{written}{word}")
        found.append(Finding(paragraph.span(*match.span()), Message.ARTICLE_WRONG, args, fix))
    return tuple(found)


def _quotes(paragraph: Paragraph) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    if not paragraph.is_english:
        return (), ()
    return tuple(tuple(one.span() for one in kind.finditer(paragraph.text)) for kind in (_STRAIGHT, _CURLY))  # type: ignore[return-value]


def _find_quotes(reading: Reading) -> Iterator[Problem]:
    """Find quotes of the shape that fewer have. Jekyll shows both as curly ones: it is the source that is untidy."""
    gathered = list(reading.each(_quotes))
    straight = sum(len(kinds[0]) for _, kinds in gathered)
    curly = sum(len(kinds[1]) for _, kinds in gathered)
    if not straight or not curly or straight == curly:
        return
    fewer = 0 if straight < curly else 1
    for placed, kinds in gathered:
        for start, end in kinds[fewer]:
            sign = placed.paragraph.text[start:end]
            fix = None if fewer == 0 else replacing(placed.paragraph, start, end, "'" if sign == "’" else '"')
            finding = Finding(placed.paragraph.span(start, end), Message.QUOTES_MIXED, (sign,), fix)
            yield finding.problem(QUOTES, placed.start)


WRONG_ARTICLE = ParagraphRule(ARTICLE, _find_articles)
MIXED_QUOTES = PostRule(QUOTES, _find_quotes, (_quotes,), is_on=False)
