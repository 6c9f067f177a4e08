"""The guide says what is true: the keys that are set, the commands that there are."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from editor import resources
from editor.bridge.qactions import keys_by_id
from editor.cli.main import COMMANDS
from editor.features.guide import read_topics
from tests.journeys.conftest import Writer

LANGUAGES = {"en": QLocale.Language.English, "ja": QLocale.Language.Japanese}


def test_f1_opens_the_guide(writer: Writer) -> None:
    QTest.keyClick(writer.window, Qt.Key.Key_F1)
    (question, topics) = writer.prompts.asked[-1]
    assert question == "show_guide"
    assert ("Fields" in dict(topics)) if isinstance(topics, list) else False


@pytest.mark.parametrize("name", LANGUAGES)
def test_it_names_the_keys_that_are_set(writer: Writer, name: str) -> None:
    keys = keys_by_id(writer.workbench.actions)
    words = "\n".join(text for _, text in read_topics(LANGUAGES[name], keys))
    assert keys["file.save"] in words
    assert not re.search(r"\{[a-z]", words)


@pytest.mark.parametrize("name", LANGUAGES)
def test_it_tells_of_each_command(name: str) -> None:
    words = resources.text("help", f"{name}.md")
    assert [verb for verb in COMMANDS if f"frontispiece {verb} " not in words] == []


def test_both_languages_have_the_same_topics() -> None:
    counts = {name: resources.text("help", f"{name}.md").count("\n## ") for name in LANGUAGES}
    assert len(set(counts.values())) == 1
