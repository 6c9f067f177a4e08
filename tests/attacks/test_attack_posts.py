"""Posts that attack the preview, through the real window and the real page."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.document.saving import Saved, save
from tests.journeys.conftest import Writer
from tests.shared import SHARED, needs_shared

ATTACKS = sorted(SHARED.joinpath("attacks").glob("*.md")) if SHARED else []
POSTS = [path for path in ATTACKS if path.name != "README.md"]
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for folder in ("assets", "_posts", "_data", "_includes", ".git"):
        (root / folder).mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    for name in (".env", ".git/config", "_data/secrets.yml"):
        (root / name).write_text("SENTINEL-INSIDE")
    (tmp_path / "outside" / "secret.txt").write_text("SENTINEL-OUTSIDE")
    (tmp_path / "outside" / "secret.png").write_bytes(PICTURE)
    (root / "assets" / "ok.png").write_bytes(PICTURE)
    (root / "assets" / "link.png").symlink_to("../../outside/secret.png")
    (root / "_config.yml").write_text("title: x\n")
    return root


@needs_shared
@pytest.mark.parametrize("attack", POSTS, ids=lambda path: path.stem.removeprefix("2024-01-01-"))
def test_an_attack_stays_within_its_page(reader: Writer, site: Path, attack: Path) -> None:
    data = attack.read_bytes()
    file = site / "_posts" / attack.name
    file.write_bytes(data)
    post = reader.open(file)

    def answered() -> bool:
        text = str(reader.ask_page("document.body.textContent"))
        shown = all(mark in text for mark in ("Text before the attack.", "Text after the attack."))
        return shown or b"Text after the attack." not in data or reader.ask_page(MESSAGE) is False

    reader.qtbot.waitUntil(answered, timeout=15_000)
    assert reader.ask_page("document.title") == "Preview"
    assert reader.ask_page("document.querySelectorAll('[data-pwned]').length") == 0
    assert reader.ask_page("location.href") == "frontispiece://post/"
    assert reader.ask_page(OUTSIDE) == 0
    assert "SENTINEL-" not in str(reader.ask_page("document.body.textContent"))
    assert isinstance(save(post.document), Saved)
    assert file.read_bytes() == data
    assert not (site / "PWNED").exists()
    assert not (Path.cwd() / "PWNED").exists()


MESSAGE = "document.getElementById('frontispiece-message').hidden"
OUTSIDE = (
    "[...document.images].filter((image) => /secret|link\\.png/.test(image.currentSrc || image.src)"
    " && image.naturalWidth > 0 && image.naturalHeight > 0).length"
)
