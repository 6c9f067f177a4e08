"""The manual pages name each command and option that there is."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import pytest

from editor import __version__, resources
from editor.cli.main import COMMANDS, _command_parser, _window_parser

PAGES = ["frontispiece.1", "frontispiece.ja.1"]


def options_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from action.option_strings
        if isinstance(action, argparse._SubParsersAction):
            for part in action.choices.values():
                yield from options_of(part)


@pytest.mark.parametrize("page", PAGES)
def test_it_names_each_command_and_option(page: str) -> None:
    words = resources.text("linux", page).replace("\\-", "-").replace(",", " ").replace(":", " ").split()
    words = [word.strip("\"'") for line in words for word in line.replace("\\fR", " ").replace("\\fP", " ").split()]
    options = {*options_of(_command_parser()), *options_of(_window_parser())}
    assert [name for name in (*COMMANDS, *sorted(options)) if name not in words] == []


@pytest.mark.parametrize("page", PAGES)
def test_it_is_of_this_version(page: str) -> None:
    assert f"Frontispiece {__version__}" in resources.text("linux", page)
