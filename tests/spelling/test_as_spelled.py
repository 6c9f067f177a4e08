"""A word in a text, and as a dictionary has it."""

from __future__ import annotations

from editor.spelling.as_spelled import as_written, spelled


def test_a_suggestion_has_the_apostrophe_of_the_text() -> None:
    assert as_written("don't", "dont’t") == "don’t"
    assert as_written("don't", "dont't") == "don't"


def test_a_dictionary_has_composed_letters_straight_apostrophes_and_no_soft_hyphens() -> None:
    assert spelled("cafe\u0301’s soft\u00adly") == "caf\u00e9's softly"
