"""An exported page holds no file from outside the site, whatever the post asks for."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path

import pytest

from editor.export.batch import export_file
from tests.shared import needs_shared, shared

SENTINEL = b"SENTINEL-OUTSIDE"


@needs_shared
@pytest.mark.shared
def test_only_the_sites_own_picture_is_in_the_page(tmp_path: Path) -> None:
    posts = tmp_path / "site" / "_posts"
    posts.mkdir(parents=True)
    (tmp_path / "site" / "_config.yml").write_text("title: x\n")
    (tmp_path / "site" / "assets").mkdir()
    (tmp_path / "site" / "assets" / "ok.png").write_bytes(b"OK")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.png").write_bytes(SENTINEL)
    shutil.copy(shared("attacks", "2024-01-01-files-outside.md"), posts)

    html = export_file(posts / "2024-01-01-files-outside.md", fragment=False)

    assert html.count("data:image/") == 1
    assert base64.b64encode(b"OK").decode() in html
    assert base64.b64encode(SENTINEL).decode() not in html
