"""Fresh texts, which nobody has seen before: real Jekyll is asked what it makes of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from tests.parity.cases import Case
from tests.parity.compare import compare
from tests.parity.engines import by_blocks, whole
from tests.parity.exceptions import MADE, MADE_BY_BLOCKS, Rule
from tests.parity.jekyll import Jekyll, JekyllFailed
from tests.parity.made import texts
from tests.parity.reduce import reduced
from tests.shared import needs_jekyll

TEXTS = tuple(texts(300))
MOST_SHOWN = 4


@needs_jekyll
@pytest.mark.jekyll
def test_fresh_texts_are_answered_as_real_jekyll_does() -> None:
    with Jekyll() as jekyll:

        def differs(text: str) -> str:
            try:
                return compare(jekyll.convert(text).html, whole(Case("", text, ""))).difference
            except JekyllFailed:
                return ""

        only_these_differ(differs, MADE)


def test_fresh_texts_come_out_block_by_block_as_in_one_go() -> None:
    def differs(text: str) -> str:
        case = Case("", text, "")
        return compare(whole(case), by_blocks(case)).difference

    only_these_differ(differs, MADE_BY_BLOCKS)


@needs_jekyll
@pytest.mark.jekyll
def test_jekyll_is_asked_with_what_a_site_says() -> None:
    with Jekyll() as jekyll:
        assert jekyll.convert("# a").html == '<h1 id="a">a</h1>\n'
        assert jekyll.convert("# a", {"kramdown": {"auto_ids": False}}).html == "<h1>a</h1>\n"
        assert jekyll.convert("# 見出し").html == '<h1 id="見出し">見出し</h1>\n'


def test_the_same_seed_makes_the_same_texts_and_another_seed_others() -> None:
    assert tuple(texts(40)) == TEXTS[:40]
    assert set(texts(40, seed=2)).isdisjoint(TEXTS[:40])


def test_a_difference_is_shown_in_the_smallest_text_that_has_it() -> None:
    assert reduced("one\ntwo *x* three\nfour `y` five\n", lambda text: "*x" in text and "`" in text) == "*x`"
    assert reduced("abc", lambda text: True) == ""
    assert reduced("abc", lambda text: text == "abc") == "abc"


def only_these_differ(differs: Callable[[str], str], known: Sequence[Rule]) -> None:
    """Assert that texts that differ are covered by a rule of *known*, and that each rule is still needed."""
    unequal = [text for text in TEXTS if differs(text)]
    others = [text for text in unequal if not any(rule.covers(text) for rule in known)]
    smallest = [reduced(text, lambda fewer: bool(differs(fewer))) for text in others[:MOST_SHOWN]]

    shown = "\n".join(f"{text!r}\n{differs(text)}" for text in smallest)
    assert not others, f"{len(others)} of {len(TEXTS)} differ; the smallest texts:\n{shown}"
    idle = [rule.reason for rule in known if not any(rule.covers(text) for text in unequal)]
    assert not idle, "no text differs by these any more: strike them out"
