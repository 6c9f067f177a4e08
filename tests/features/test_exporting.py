"""Export from the real window: HTML after Liquid, and what pandoc makes or does not make."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import Writer, writer

__all__ = ["writer"]


@pytest.fixture
def post(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    (site / "_posts").mkdir(parents=True)
    (site / "_config.yml").write_text("title: Mine\n")
    path = site / "_posts" / "2026-01-30-a.md"
    path.write_text("---\ntitle: T\n---\nOn {{ site.title }}.\n")
    return path


def last_notice(writer: Writer) -> str:
    return writer.workbench.notices.lines[-1].text


def test_html_is_what_liquid_left(writer: Writer, post: Path, tmp_path: Path) -> None:
    writer.open(post)
    writer.prompts.then(tmp_path / "a.html")

    writer.do("file.export_fragment")

    assert (tmp_path / "a.html").read_text() == "<p>On Mine.</p>\n"


def test_without_pandoc_nothing_is_asked_and_the_writer_is_told_where_to_get_it(
    writer: Writer, post: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    writer.open(post)

    writer.do("file.export_word")

    assert writer.prompts.asked == []
    assert "Get it from https://pandoc.org/installing.html" in last_notice(writer)


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_a_word_document_is_written_where_the_writer_says(writer: Writer, post: Path, tmp_path: Path) -> None:
    writer.open(post)
    writer.prompts.then(tmp_path / "a.docx")

    writer.do("file.export_word")

    assert (tmp_path / "a.docx").read_bytes().startswith(b"PK")
    assert writer.prompts.asked == [("choose_export", post.with_suffix(".docx"))]


def test_what_pandoc_cannot_do_is_told_and_nothing_is_written(
    writer: Writer, post: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "bin" / "pandoc"
    program.parent.mkdir()
    program.write_text(f"#!{sys.executable}\nimport sys\nsys.exit('no words')\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    writer.open(post)
    writer.prompts.then(tmp_path / "a.epub")

    writer.do("file.export_epub")

    assert last_notice(writer).startswith("pandoc could not convert the post (no words).")
    assert not (tmp_path / "a.epub").exists()
