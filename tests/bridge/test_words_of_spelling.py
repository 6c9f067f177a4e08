"""What languages are called, and that each fault has its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.bridge.words_of_spelling import how_to_get, title_of_language, words_of_fault
from editor.spelling.dictionaries import Dictionary
from editor.spelling.speller import Fault


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("de_DE", "Deutsch (Deutschland)"),
        ("de-AT", "Österreichisches Deutsch"),
        ("en_US", "American English"),
        ("en", "English"),
        ("fr", "Français"),
        ("pt_BR", "Português (Brasil)"),
        ("de_DE_frami", "Deutsch (Deutschland)"),
        ("en_med", "English (med)"),
        ("fr-toutesvariantes", "Français (toutesvariantes)"),
        ("klingon", "klingon"),
        ("medical_terms", "medical_terms"),
    ],
)
def test_a_language_is_called_what_it_calls_itself(name: str, title: str) -> None:
    assert title_of_language(name) == title


@pytest.mark.parametrize("fault", Fault)
def test_a_dictionary_that_is_not_used_is_named_with_its_folder(fault: Fault) -> None:
    words = words_of_fault(Dictionary("en_US", Path("/some/where")), fault)
    assert "“en_US”" in words
    assert str(Path("/some/where")) in words


def test_the_way_to_a_dictionary_names_the_folder_of_the_writers_own() -> None:
    assert f"`{Path('/me/dictionaries')}`" in how_to_get(Path("/me/dictionaries"))[1]
