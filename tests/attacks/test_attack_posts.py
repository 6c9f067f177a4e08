"""Posts that attack the preview, through the real window and the real page."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.document.saving import Saved
from tests.attacks.conftest import Listener
from tests.journeys.conftest import Writer
from tests.saving import save
from tests.shared import SHARED, needs_shared

ATTACKS = sorted(SHARED.joinpath("attacks").glob("*.md")) if SHARED else []
POSTS = [path for path in ATTACKS if path.name != "README.md"]
MARKS = ("Text before the attack.", "Text after the attack.")
PICTURES_OUTSIDE = (
    "[...document.images].filter((image) => /secret|link\\./.test(image.currentSrc || image.src)"
    " && image.naturalWidth > 0).map((image) => image.src)"
)
ALL_LOADED = "[...document.images].every((image) => image.complete || image.loading === 'lazy')"


@needs_shared
@pytest.mark.parametrize("attack", POSTS, ids=lambda path: path.stem.removeprefix("2024-01-01-"))
def test_an_attack_stays_within_its_page(reader: Writer, site: Path, listener: Listener, attack: Path) -> None:
    data = attack.read_bytes().replace(b"attacker.test", listener.host.encode())
    file = site / "_posts" / attack.name
    file.write_bytes(data)
    post = reader.open(file)
    marks = [mark for mark in MARKS if mark.encode() in data]

    def answered() -> bool:
        text = str(reader.ask_page("document.body.textContent"))
        return all(mark in text for mark in marks) or bool(reader.workbench.preview.message)

    reader.qtbot.waitUntil(answered)
    reader.qtbot.waitUntil(lambda: reader.ask_page(ALL_LOADED) is True)
    assert reader.ask_page("document.title") == "Preview"
    assert reader.ask_page("document.querySelectorAll('[data-pwned]').length") == 0
    assert reader.ask_page("location.href") == "frontispiece://post/"
    assert reader.ask_page(PICTURES_OUTSIDE) == []
    assert "SENTINEL-" not in str(reader.ask_page("document.body.textContent"))
    assert listener.connections == 0
    assert isinstance(save(post.document), Saved)
    assert file.read_bytes() == data
    assert not (site / "PWNED").exists()
    assert not (Path.cwd() / "PWNED").exists()


@needs_shared
def test_text_beside_a_cover_can_be_read(reader: Writer, site: Path) -> None:
    name = "2024-01-01-css-exfil.md"
    file = site / "_posts" / name
    file.write_bytes(next(path for path in POSTS if path.name == name).read_bytes())
    reader.open(file)
    last = "[...document.querySelectorAll('p')].at(-1)"
    reader.qtbot.waitUntil(lambda: MARKS[1] in str(reader.ask_page(f"{last}?.textContent")))
    box = f"{last}.getBoundingClientRect()"
    reader.ask_page(f"({last}.scrollIntoView(), 1)")
    assert reader.ask_page(f"document.elementFromPoint({box}.x + 9, {box}.y + 9) === {last}") is True


@needs_shared
def test_huge_pictures_take_no_huge_memory(reader: Writer, site: Path) -> None:
    view = reader.workbench.preview._view
    assert view is not None
    status = Path(f"/proc/{view.page().renderProcessPid()}/status")
    if not status.exists():
        pytest.skip("no /proc here")

    def kibibytes() -> int:
        return int(status.read_text().split("VmRSS:")[1].split()[0])

    before, name = kibibytes(), "2024-01-01-media-huge.md"
    file = site / "_posts" / name
    file.write_bytes(next(path for path in POSTS if path.name == name).read_bytes())
    reader.open(file)
    reader.qtbot.waitUntil(lambda: MARKS[1] in str(reader.ask_page("document.body.textContent")))
    reader.qtbot.waitUntil(lambda: reader.ask_page(ALL_LOADED) is True)
    assert kibibytes() - before < 500_000
