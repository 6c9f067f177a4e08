"""The command compare: the same page, another one, or the reason why there is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.cli.main import run_command
from editor.compare.comparing import Comparison
from editor.compare.program import JekyllFailed


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "_posts" / "2026-01-30-a.md"
    path.parent.mkdir()
    path.write_text("---\n---\nText.\n", encoding="utf-8")
    return path


def test_the_same_page_ends_with_zero(
    post: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("editor.cli.comparing.compare_post", lambda *_, **__: Comparison("<p>\n", "<p>\n", 0))
    assert run_command(["compare", str(post)]) == 0
    assert capsys.readouterr().out == "The page is identical to Jekyll's.\n"


def test_another_page_ends_with_three_and_its_difference(
    post: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = Comparison("<p>\n'a'\n</p>\n", "<p>\n'b'\n</p>\n", 1)
    monkeypatch.setattr("editor.cli.comparing.compare_post", lambda *_, **__: found)
    assert run_command(["compare", str(post)]) == 3
    assert capsys.readouterr().out.splitlines()[3:] == [" <p>", "-'a'", "+'b'", " </p>"]
    assert run_command(["compare", str(post), "--json"]) == 3
    assert json.loads(capsys.readouterr().out) == {"places": 1, "theirs": found.theirs, "ours": found.ours}


def test_where_jekyll_stops_its_words_are_told(
    post: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object, **__: object) -> Comparison:
        raise JekyllFailed("Unknown tag 'x'.")

    monkeypatch.setattr("editor.cli.comparing.compare_post", stop)
    assert run_command(["compare", str(post)]) == 1
    assert capsys.readouterr().err == "frontispiece: Jekyll stops: Unknown tag 'x'.\n"
    assert run_command(["compare", str(post), "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {"stopped": "Unknown tag 'x'."}


def test_without_jekyll_it_says_how_to_get_it(
    post: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert run_command(["compare", str(post)]) == 1
    assert "jekyllrb.com" in capsys.readouterr().err
