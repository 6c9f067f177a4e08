"""What a file, a title or an error says of itself cannot command the terminal on which it is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.cli.main import run_command
from editor.cli.printable import printable

EVIL = "a\x1b[2J\x1b]0;PWNED\x07\u202egpj\nb\x9b31m"


@given(st.text(max_size=30))
def test_nothing_that_a_terminal_obeys_is_left(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert not {letter for letter in shown if letter < " " or "\x7f" <= letter < "\xa0" or letter in "\u202e\u2066"}


def test_words_of_all_tongues_stay_as_they_are() -> None:
    assert printable("日本語 👩‍💻 العربية e\u0301") == "日本語 👩‍💻 العربية e\u0301"


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_no_command_lets_a_name_or_a_title_through(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    posts = tmp_path / "_posts"
    posts.mkdir()
    (tmp_path / "_config.yml").write_text("title: x\n")
    title = EVIL.replace("\n", "")
    post = posts / f"2024-01-01-{EVIL}.md"
    post.write_text(f'---\ntitle: "{title.encode("unicode_escape").decode()}"\ndate: "{EVIL!r}"\n---\n![]({EVIL})\n')
    for arguments in (["list", str(tmp_path)], ["check", str(post)], ["check", str(posts / f"no{EVIL}.md")]):
        run_command(arguments)
    told = capfd.readouterr()
    assert not set("\x1b\x07\x9b\u202e") & set(told.out + told.err)


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_what_publishing_will_do_is_told_letter_by_letter(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "_drafts").mkdir()
    (tmp_path / "_config.yml").write_text("title: x\n")
    draft = tmp_path / "_drafts" / "a\x1b[2Jb.md"
    draft.write_text('---\ncategory: "\\e]0;PWNED\\a"\n---\n')
    assert run_command(["publish", "--dry-run", str(draft)]) == 0
    told = capfd.readouterr().err
    assert "_posts/" in told
    assert not set("\x1b\x07") & set(told)
