"""Texts that keep the page's process busy, and growing, for ever: it is ended, and the next text is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from editor.widgets.preview import page_watch
from tests.journeys.conftest import Writer

_DRAWN = "".join(f'<g id="g{n}">' + f'<use href="#g{n + 1}"/>' * 10 + "</g>" for n in range(12))
BOMBS = {
    "a drawing that is drawn a billion times": f'<svg width="9" height="9">{_DRAWN}<g id="g12"><path/></g></svg>',
    "columns without end": f'<div style="columns: 9999 1px; height: 1px">{"x " * 50_000}</div>',
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_an_attack_on_the_time_and_memory_of_the_page_ends_with_it(
    reader: Writer, site: Path, monkeypatch: pytest.MonkeyPatch, bomb: str
) -> None:
    monkeypatch.setattr(page_watch, "MOST_BEATS", 2)
    preview = reader.workbench.preview
    files = [site / "_posts" / f"2024-01-0{day}-post.md" for day in (1, 2)]
    for file, text in zip(files, (bomb, "Harmless."), strict=True):
        file.write_text(f"---\ntitle: x\n---\n{text}\n")
    post = reader.open(files[0])
    reader.qtbot.waitUntil(lambda: "too much" in preview.message and not preview.is_ready)
    post.text.selectAll()
    post.text.insertPlainText("Mended.")
    reader.qtbot.waitUntil(lambda: preview.is_ready)
    reader.qtbot.waitUntil(shows(reader, "Mended."))
    assert preview.message == ""
    reader.open(files[1])
    reader.qtbot.waitUntil(shows(reader, "Harmless."))


def shows(reader: Writer, words: str) -> Callable[[], bool]:
    return lambda: words in str(reader.ask_page("document.body.textContent"))
