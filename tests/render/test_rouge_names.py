from __future__ import annotations

import pytest

from editor.render.rouge.languages import LEXERS
from editor.render.rouge.names import names, tag_of
from tests.render.rouge_oracle import needs_rouge, rouge_names


@needs_rouge
def test_every_name_means_what_it_means_to_rouge() -> None:
    assert names() == rouge_names()


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("js", "javascript"),
        ("zsh", "shell"),
        ("terminal", "console"),
        ("c++", "cpp"),
        ("objc", "objective_c"),
        ("yml", "yaml"),
        ("R", "r"),
        ("ex", "viml"),
        ("text", "plaintext"),
        ("rust,ignore", "rust"),
        ("Dockerfile", "docker"),
    ],
)
def test_an_alias_means_the_lexer_that_rouge_finds_by_it(name: str, tag: str) -> None:
    assert tag_of(name) == tag


@pytest.mark.parametrize("name", ["Python", "JSON", "golang2", "nonsense", "", "a b", "../x", "<b>", "python "])
def test_names_are_known_by_their_exact_spelling_only(name: str) -> None:
    assert tag_of(name) is None


def test_each_of_our_lexers_is_one_of_rouges() -> None:
    assert set(LEXERS) <= set(names().values())
