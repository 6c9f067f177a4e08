"""The badge tells whether Jekyll makes the same page, as long as the text stays; a click shows where it does not."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from editor.post.edit import Edit
from editor.widgets.comparison_badge import ComparisonBadge
from editor.widgets.dialogs.jekyll_difference import JekyllDifference
from tests.journeys.conftest import Writer, writer

__all__ = ["writer"]

SAME = {"places": 0, "theirs": "<p>\n", "ours": "<p>\n"}
OTHER = {"places": 2, "theirs": "<p>\n'a'\n'b'\n", "ours": "<p>\n'c'\n'b'\n'd'\n"}


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "site" / "_posts" / "2026-01-30-a.md"
    path.parent.mkdir(parents=True)
    path.write_text("---\ntitle: A\n---\nText.\n", encoding="utf-8")
    return path


def answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: object) -> Path:
    """Have our own program answer with *answer*; return the file into which it writes what it was given."""
    given, words = tmp_path / "given", tmp_path / "arguments"
    takes = f"open({str(given)!r}, 'wb').write(sys.stdin.buffer.read())"
    program = f"import sys; {takes}; sys.stdout.write({json.dumps(answer)!r})"

    def command(*arguments: str) -> list[str]:
        words.write_text("\n".join(arguments))
        return [sys.executable, "-c", program]

    monkeypatch.setattr("editor.bridge.comparing.own_command", command)
    return given


def badge_of(writer: Writer) -> ComparisonBadge:
    (badge,) = writer.window.findChildren(ComparisonBadge)
    return badge


def compared(writer: Writer) -> ComparisonBadge:
    badge = badge_of(writer)
    writer.do("post.compare")
    assert badge.text() == "Comparing with Jekyll…"
    writer.qtbot.waitUntil(lambda: badge.text() != "Comparing with Jekyll…" or badge.isHidden())
    return badge


def test_the_text_of_the_window_is_compared(
    writer: Writer, post: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = answers(monkeypatch, tmp_path, SAME)
    document = writer.open(post).document
    document.apply(Edit(document.post.source.index("Text"), "Text", "Words"))
    assert compared(writer).text() == "Identical to Jekyll"
    assert given.read_bytes() == b"---\ntitle: A\n---\nWords.\n"
    assert post.read_bytes() == b"---\ntitle: A\n---\nText.\n"


def test_what_was_found_holds_until_the_text_changes(
    writer: Writer, post: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, tmp_path, SAME)
    document = writer.open(post).document
    badge = compared(writer)
    assert not badge.isHidden()
    document.apply(Edit(0, "", "\n"))
    assert badge.isHidden()


def test_a_click_shows_where_they_differ(
    writer: Writer, post: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, tmp_path, OTHER)
    writer.open(post)
    badge = compared(writer)
    assert badge.text() == "Differs from Jekyll in 2 places"
    badge.click()
    (dialog,) = writer.window.findChildren(JekyllDifference)
    assert [row.text for row in dialog.pages.left.shown] == ["<p>", "'a'", "'b'", ""]
    assert [row.text for row in dialog.pages.right.shown] == ["<p>", "'c'", "'b'", "'d'"]
    dialog.reject()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"missing": "jekyll"}, "Jekyll is not installed"),
        ({"missing": "page"}, "writes no page"),
        ({"stopped": "Unknown tag 'x'"}, "Unknown tag 'x'"),
        ("no answer of ours", "did not come to an end"),
    ],
)
def test_what_keeps_it_from_being_compared_is_said(
    writer: Writer, post: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: object, words: str
) -> None:
    answers(monkeypatch, tmp_path, answer)
    writer.open(post)
    told: list[str] = []
    monkeypatch.setattr(writer.workbench.notices, "show_warning", told.append)
    assert compared(writer).isHidden()
    assert len(told) == 1
    assert words in told[0]


def test_each_save_is_compared_where_that_is_wished(
    writer: Writer, post: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, tmp_path, SAME)
    document = writer.open(post).document
    badge = badge_of(writer)
    document.apply(Edit(0, "", "\n"))
    writer.do("file.save")
    assert badge.isHidden()
    writer.workbench.settings.change("preview", compare=True)
    document.apply(Edit(0, "", "\n"))
    writer.do("file.save")
    writer.qtbot.waitUntil(lambda: badge.text() == "Identical to Jekyll" and not badge.isHidden())


def test_an_untitled_post_has_nothing_to_compare_with(writer: Writer) -> None:
    writer.do("file.new")
    assert not writer.workbench.actions.get("post.compare").enabled()


def test_the_folder_in_the_place_of_the_theme_is_compared_with_and_another_makes_it_stale(
    writer: Writer, post: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, tmp_path, SAME)
    writer.open(post)
    settings = writer.workbench.settings
    settings.change("preview", theme_folder="/themes/one")
    badge = compared(writer)
    assert (tmp_path / "arguments").read_text().splitlines()[-2:] == ["--theme", "/themes/one"]
    settings.change("preview", zoom=120)
    assert not badge.isHidden()
    settings.change("preview", theme_folder="")
    assert badge.isHidden()
