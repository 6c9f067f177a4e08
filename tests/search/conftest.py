"""A small site to look through."""

from __future__ import annotations

from pathlib import Path

import pytest

FILES = {
    "_posts/2026-01-01-haru.md": "---\ntitle: 春の学習\n---\n\n学習は楽しい。\nまた学習する。\n".encode(),
    "_posts/2026-02-01-natsu.md": "---\ntitle: 夏\n---\n\n海へ行く。\n".encode(),
    "_posts/2026-03-01-sjis.md": "---\ntitle: 古い\n---\r\n\r\nこれは古い学習の記録です。\r\n".encode("cp932"),
    "blog/_posts/2026-04-01-bom.md": b"\xef\xbb\xbf" + "学習、学習".encode(),
    "_drafts/aki.md": "学習の下書き\n".encode("utf-16-le"),
    "_posts/no-date.md": "学習\n".encode(),
    "_posts/2026-05-01-picture.png": "学習\n".encode(),
    "_site/_posts/2026-06-01-built.md": "学習\n".encode(),
    "about.md": "学習\n".encode(),
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site whose posts are written in four encodings."""
    for name, data in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\xff\xfe" + data if name == "_drafts/aki.md" else data)
    return tmp_path
