"""What is wrong with the words of a command is told in our own sentences, which the catalogue translates."""

from __future__ import annotations

import pytest

from editor.cli.main import run_command
from editor.cli.usage import explained


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["set", "x", "title"], "Something is missing: VALUE (see frontispiece set --help)."),
        (["get", "a", "b", "c"], "This is not understood: c (see frontispiece --help)."),
        (["--window"], "This is not understood: --window (see frontispiece --help)."),
        (["export", "a", "--p"], "--p may mean any of these: --page, --pdf, --paper (see frontispiece export --help)."),
        (["export", "a", "--pdf", "--epub"], "--epub and --pdf exclude each other (see frontispiece export --help)."),
        (["export", "a", "--out"], "-o/--out needs a value (see frontispiece export --help)."),
        (["get", "a", "--json=3"], "--json takes no value (see frontispiece get --help)."),
    ],
)
def test_each_mistake_has_a_sentence(arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(arguments) == 2
    assert capsys.readouterr().err == f"frontispiece: {sentence}\n"


def test_a_word_that_is_none_of_the_choices_is_told_with_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["export", "a", "--paper", "a5"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("frontispiece: --paper cannot be 'a5', only ")
    assert "letter" in told


def test_what_argparse_says_otherwise_stays() -> None:
    assert explained("a thing of a later Python") == "A thing of a later Python"
