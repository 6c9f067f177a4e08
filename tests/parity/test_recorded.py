"""What we make of the recorded cases is what Jekyll made of them, by each way in which our engine is used."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

import pytest

from editor.compare.dom import blocks_of
from tests.parity.cases import posts, suite
from tests.parity.compare import Comparison, Tally, compare_blocks
from tests.parity.engines import as_extension, by_blocks, whole
from tests.parity.exceptions import BY_BLOCKS, KRAMDOWN, KRAMDOWN_OPTIONS, POSTS
from tests.shared import needs_shared

pytestmark = [needs_shared, pytest.mark.shared]
MOST_SHOWN = 12
# What the preview promises; the recorded posts are some of those that it is measured by.
POSTS_EQUAL, BLOCKS_EQUAL = 0.99, 0.999


@pytest.mark.parametrize(("name", "exceptions"), [("kramdown", KRAMDOWN), ("kramdown-options", KRAMDOWN_OPTIONS)])
def test_each_of_kramdowns_cases_is_answered_as_jekyll_does(name: str, exceptions: dict[str, str]) -> None:
    cases = suite(name)
    found = {case.name: compare(case.html, whole(case)) for case in cases}
    print(f"{name}: {Tally.of(found.values())}")

    all_are_equal(found, but=exceptions)


def test_an_extension_of_python_markdown_gives_the_same() -> None:
    cases = (*suite("kramdown"), *suite("kramdown-options"))

    all_are_equal({case.name: compare(whole(case), as_extension(case)) for case in cases})


def test_posts_that_people_wrote_are_what_jekyll_publishes() -> None:
    cases = [case for case in posts() if not case.has_liquid]
    found = {case.name: compare(case.html, whole(case)) for case in cases}
    tally = Tally.of(found.values())
    print(f"posts: {tally}")

    all_are_equal(found, but=POSTS)
    assert tally.equal >= POSTS_EQUAL * tally.cases
    assert tally.equal_blocks >= BLOCKS_EQUAL * tally.blocks


def test_liquid_that_nobody_ran_is_text_like_any_other() -> None:
    found = {case.name: compare(case.html, whole(case)) for case in posts() if case.has_liquid}
    print(f"posts with Liquid: {Tally.of(found.values())}")

    all_are_equal(found)


def test_block_by_block_the_same_comes_out_as_in_one_go() -> None:
    """The comparison is with our own whole text: whether that is right, the other tests tell."""
    cases = (*suite("kramdown"), *suite("kramdown-options"), *posts())

    all_are_equal({case.name: compare(whole(case), by_blocks(case)) for case in cases}, but=BY_BLOCKS)


def compare(expected: str, actual: str) -> Comparison:
    """Return how far *actual* is *expected*; what was read once is not read again."""
    return compare_blocks(read(expected), read(actual))


read = cache(blocks_of)


def all_are_equal(found: dict[str, Comparison], *, but: Collection[str] = ()) -> None:
    """Assert that just the cases named *but* differ."""
    unequal = {name: one.difference for name, one in found.items() if not one.equal}
    others = [f"{name}\n{difference}" for name, difference in unequal.items() if name not in but]

    assert not others, "\n".join([f"{len(others)} of {len(found)} differ", *others[:MOST_SHOWN]])
    assert set(but) == set(unequal), "an exception is equal now, or is no case: strike it out"
