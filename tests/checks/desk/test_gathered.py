"""What is gathered of paragraphs stands beside them, whatever comes, changes and goes."""

from __future__ import annotations

from collections import Counter

from hypothesis import example, given
from hypothesis import strategies as st

from editor.checks.desk.blocks import Kind
from editor.checks.desk.gathered import Gathered
from editor.checks.desk.paragraph import Paragraph

TEXTS = st.lists(st.sampled_from("abc"), max_size=8).map("".join)


def made(known: dict[str, Paragraph], texts: str) -> list[Paragraph]:
    return [known.setdefault(text, Paragraph(Kind.PARAGRAPH, text)) for text in texts]


def loud(paragraph: Paragraph) -> str:
    return paragraph.source.upper()


@given(st.lists(TEXTS, min_size=1, max_size=5))
@example(["aaa", "aa", "aaaa"])
def test_each_paragraph_has_its_own(versions: list[str]) -> None:
    known: dict[str, Paragraph] = {}
    gathered = Gathered()
    for texts in versions:
        gathered.follow(made(known, texts))
        assert gathered.of_each(loud) == list(texts.upper())


def letters(paragraph: Paragraph) -> str:
    return paragraph.source * 2 if paragraph.source != "b" else ""


@given(st.lists(TEXTS, min_size=1, max_size=5))
@example(["aab", "ab", "b"])
def test_what_is_counted_is_counted_as_if_anew(versions: list[str]) -> None:
    known: dict[str, Paragraph] = {}
    gathered = Gathered()
    for texts in versions:
        gathered.follow(made(known, texts))
        assert dict(gathered.counts(letters)) == dict(Counter(texts.replace("b", "") * 2))


def test_what_stays_is_not_asked_again() -> None:
    asked: list[str] = []

    def gather(paragraph: Paragraph) -> None:
        asked.append(paragraph.source)

    known: dict[str, Paragraph] = {}
    gathered = Gathered()
    for texts in ("abc", "abdc"):
        gathered.follow(made(known, texts))
        gathered.of_each(gather)
    assert asked == ["a", "b", "c", "d"]
