"""How many documents there are, with the noun that counts them."""

from __future__ import annotations

import pytest

from editor.bridge.words_of_posts import words_of_count


@pytest.mark.parametrize(
    ("kind", "count", "words"),
    [
        ("posts", 0, "0 posts"),
        ("posts", 1, "1 post"),
        ("posts", 63, "63 posts"),
        ("", 1, "1 page"),
        ("", 5, "5 pages"),
        ("recipes", 2, "2 documents"),
    ],
)
def test_a_count_names_what_it_counts(kind: str, count: int, words: str) -> None:
    assert words_of_count(kind, count) == words
