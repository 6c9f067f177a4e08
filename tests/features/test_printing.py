"""The post in front on paper, in the real window and with the real Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.export.paper import Sheet
from editor.widgets.printing.preview import PrintPreview
from tests.journeys.conftest import Writer, started

CHROMIUM_MS = 60_000
POST = """---
title: 見本 A long title
author: 口絵編集室
tags: [本, 版]
---
日本語の文章と[よそへの道](https://example.com/)、{{ page.title }}。

![絵](dot.png)

## 西の見出し

```python
print("長い行" * 100)
```

### 三つめ

"""
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080600000"
    "01f15c4890000000d49444154789c63fccfc0500f0004850180845a8c210000000049454e44ae426082"
)


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def post(tmp_path: Path) -> Path:
    (tmp_path / "dot.png").write_bytes(DOT)
    path = tmp_path / "2026-01-30-mihon.md"
    path.write_text(POST + "ひとつの段落です。\n\n" * 60, "utf-8")
    return path


def fonts_of(reader: PdfReader) -> list[Any]:
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    return [font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font for font in fonts]


def test_a_post_becomes_a_pdf_with_all_that_a_reader_needs(writer: Writer, post: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    writer.open(post)
    writer.prompts.then(target)

    writer.do("file.export_pdf")
    writer.qtbot.waitUntil(target.exists, timeout=CHROMIUM_MS)

    reader = PdfReader(target)
    text = reader.pages[0].extract_text()
    assert writer.prompts.asked == [("choose_export", post.with_suffix(".pdf"))]
    assert "日本語の文章と" in text
    assert "見本 A long title。" in text, "Liquid was run, and no letter became the radical that looks like it"
    count = len(reader.pages)
    assert f"1 / {count}" in text
    assert f"{count} / {count}" in reader.pages[-1].extract_text()
    assert "見本 A long title" in reader.pages[-1].extract_text(), "the title stands at the top of the sheet"
    assert reader.pages[0].mediabox.width == pytest.approx(595, abs=1)
    links = [note.get_object()["/A"]["/URI"] for note in reader.pages[0]["/Annots"] if "/A" in note.get_object()]  # type: ignore[attr-defined]
    assert links == ["https://example.com/"]
    assert [len(item) if isinstance(item, list) else item.title for item in reader.outline] == ["見本 A long title", 2]
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("見本 A long title", "口絵編集室")
    assert str(reader.root_object["/Lang"]) == "ja"
    assert len(reader.pages[0].images) == 1
    for font in fonts_of(reader):
        described = font.get("/FontDescriptor", {})
        assert font["/Subtype"] == "/Type3" or any(f"/FontFile{kind}" in described for kind in ("", "2", "3"))


def test_the_sheets_are_shown_and_set_anew_for_other_paper(writer: Writer, post: Path, tmp_path: Path) -> None:
    writer.open(post)
    writer.workbench.settings.change("printing", sheet="A4")

    writer.do("file.print_preview")
    window = writer.window.findChild(PrintPreview)
    assert window is not None
    assert not window.print_button.isEnabled()
    writer.qtbot.waitUntil(window.print_button.isEnabled, timeout=CHROMIUM_MS)
    pages = window.page_count
    assert pages > 1
    assert window.count.text() == f"/ {pages}"
    assert window.bookmarks.model().rowCount() == 1
    window.page.setValue(2)
    assert window.view.pageNavigator().currentPage() == 1

    window.sheet.setCurrentIndex(window.sheet.findData(Sheet.LETTER))
    assert not window.save_button.isEnabled()
    assert writer.workbench.settings.value.printing.sheet == "letter"
    writer.qtbot.waitUntil(window.save_button.isEnabled, timeout=CHROMIUM_MS)
    assert window.view.pageNavigator().currentPage() == 1

    target = tmp_path / "sheets.pdf"
    writer.prompts.then(target)
    window.save_button.click()
    assert PdfReader(BytesIO(target.read_bytes())).pages[0].mediabox.width == pytest.approx(612, abs=1)

    printed = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(printed))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    writer.prompts.then(printer)
    window.print_button.click()
    writer.qtbot.waitUntil(lambda: "1 page" in _notice(writer), timeout=CHROMIUM_MS)
    assert len(PdfReader(printed).pages) == 1
    window.close()


def test_a_place_that_cannot_be_written_is_told_and_the_post_stays(writer: Writer, post: Path, tmp_path: Path) -> None:
    writer.open(post)
    writer.prompts.then(tmp_path / "no" / "such" / "out.pdf")

    writer.do("file.export_pdf")
    writer.qtbot.waitUntil(lambda: "could not be written" in _notice(writer), timeout=CHROMIUM_MS)

    assert post.read_text("utf-8").startswith(POST)


def _notice(writer: Writer) -> str:
    lines = writer.workbench.notices.lines
    return lines[-1].text if lines else ""
