"""``frontispiece export --pdf``, ``--docx`` and ``--epub``."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from editor.cli import exporting
from editor.cli.main import run_command
from editor.render.pages import front_post
from editor.render.pages.site import PageSite

needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "2026-01-30-a.md"
    path.write_text("---\ntitle: 題名\nauthor: Ito\ndate: 2026-01-30\n---\n# 見出し\n\n本文[^1]\n\n[^1]: 注\n", "utf-8")
    return path


def test_a_pdf_is_made_without_a_window(qapp: QApplication, post: Path, tmp_path: Path) -> None:
    assert run_command(["export", "--pdf", "--paper", "letter", "--out-dir", str(tmp_path / "out"), str(post)]) == 0

    reader = PdfReader(tmp_path / "out" / "2026-01-30-a.pdf")
    assert "見出し" in reader.pages[0].extract_text()
    assert reader.pages[0].mediabox.width == pytest.approx(612, abs=1)


def test_a_formula_that_is_wider_than_the_sheet_is_set_smaller_and_not_cut_off(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "2026-01-30-wide.md"
    path.write_text(f"---\ntitle: x\n---\n$$\n{'+'.join(f'a_{{{n}}}' for n in range(99))}\n$$\n", "utf-8")
    assert run_command(["export", "--pdf", str(path)]) == 0

    page = PdfReader(tmp_path / "2026-01-30-wide.pdf").pages[0]
    assert page.extract_text().count("+") == 98  # what is cut off is not in the file


def test_paper_belongs_to_a_pdf_alone(post: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["export", "--paper", "a4", str(post)]) == 2
    assert "--paper belongs to --pdf" in capsys.readouterr().err


def test_root_is_told_that_chromium_keeps_its_sandbox(
    post: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(QGuiApplication, "instance", staticmethod(lambda: None))
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "")

    assert run_command(["export", "--pdf", "-o", "-", str(post)]) == 1
    assert "was not exported: Chromium does not run in its sandbox for root" in capsys.readouterr().err


@needs_pandoc
def test_a_word_document_has_its_title_author_and_footnotes(post: Path, tmp_path: Path) -> None:
    assert run_command(["export", "--docx", str(post)]) == 0

    with zipfile.ZipFile(tmp_path / "2026-01-30-a.docx") as made:
        core = made.read("docProps/core.xml").decode()
        assert "題名" in core
        assert "Ito" in core
        assert "注" in made.read("word/footnotes.xml").decode()


@needs_pandoc
def test_a_book_tells_its_language_and_date(post: Path, tmp_path: Path) -> None:
    assert run_command(["export", "--epub", "-o", str(tmp_path / "b.epub"), str(post)]) == 0

    with zipfile.ZipFile(tmp_path / "b.epub") as made:
        told = made.read("EPUB/content.opf").decode()
    assert "<dc:language>ja</dc:language>" in told
    assert ">2026-01-30</dc:date>" in told


def test_without_pandoc_the_writer_is_told_where_to_get_it(
    post: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")

    assert run_command(["export", "--docx", str(post)]) == 1
    assert "pandoc, which makes Word and EPUB files, is not installed" in capsys.readouterr().err
    assert not post.with_suffix(".docx").exists()


def test_html_is_what_liquid_left_and_the_site_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    (site / "_posts").mkdir(parents=True)
    (site / "_config.yml").write_text("title: Mine\n")
    for number in (1, 2):
        (site / "_posts" / f"2026-01-0{number}-a.md").write_text("---\n---\nOn {{ site.title }} {{ page.slug }}.\n")
    opened: list[Path | None] = []
    open_front = front_post.open_front

    def count(root: Path | None) -> PageSite:
        opened.append(root)
        return open_front(root)

    monkeypatch.setattr(front_post, "open_front", count)
    exporting.opened_once.cache_clear()

    assert run_command(["export", "--fragment", "--out-dir", str(tmp_path), str(site)]) == 0

    assert (tmp_path / "2026-01-02-a.html").read_text() == "<p>On Mine a.</p>\n"
    assert opened == [site]
