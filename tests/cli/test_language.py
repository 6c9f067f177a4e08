"""The command line speaks the writer's language, which the environment tells; every sentence is in the catalogue."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from editor.cli.language import language_of
from editor.cli.main import COMMANDS, run_command

JAPANESE = "ja_JP.UTF-8"


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "ja"}, "ja"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "jam_JM.UTF-8"}, "en"),
        ({"LC_ALL": "C.UTF-8", "LANG": "ja_JP.UTF-8"}, "en"),
        ({"LC_ALL": "", "LC_MESSAGES": "ja_JP", "LANG": "en_GB.UTF-8"}, "ja"),
        ({}, "en"),
    ],
)
def test_the_environment_tells_the_language(environ: dict[str, str], language: str) -> None:
    assert language_of(environ) == language


def test_a_failure_is_told_in_japanese(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", JAPANESE)
    assert run_command(["get", str(tmp_path / "無い.md"), "title"]) == 1
    told = capsys.readouterr().err
    assert "無い.md" in told
    assert "というファイルはありません" in told


def test_what_the_rules_find_is_told_in_japanese_and_named_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    post = tmp_path / "_posts" / "2026-01-30-a.md"
    post.parent.mkdir()
    post.write_text("---\ntitle: a: b\n---\n", encoding="utf-8")
    monkeypatch.setenv("LC_ALL", JAPANESE)
    assert run_command(["check", str(post)]) == 4
    told = capsys.readouterr().out
    assert "エラー" in told
    assert "[unread-front-matter]" in told


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)], ids=" ".join)
def test_the_help_is_japanese_to_the_last_word(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", JAPANESE)
    with pytest.raises(SystemExit):
        run_command([*command, "--help"])
    told = capsys.readouterr().out
    assert told.startswith("使い方：")
    english = set(re.findall(r"\b[a-z]{3,}\b", re.sub(r"\S*[./*{}-]\S*", "", told)))
    assert english <= {"frontispiece", *COMMANDS}
