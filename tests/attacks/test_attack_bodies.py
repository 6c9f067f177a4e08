"""Texts that attack by each way that is known, one after the other in one window: none gets out of the page."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

from editor.document.saving import Saved
from tests.attacks.bodies import GROUPS
from tests.attacks.conftest import Listener
from tests.attacks.test_attack_posts import ALL_LOADED, PICTURES_OUTSIDE
from tests.journeys.conftest import Writer
from tests.saving import save

DROPPED = "script, iframe, frame, object, embed, portal, meta[http-equiv], base"
HANDLERS = (
    "[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((name) => /^on/.test(name))"
)


@pytest.mark.parametrize("attacks", GROUPS.values(), ids=GROUPS.keys())
def test_an_attack_of_a_text_stays_within_its_page(
    reader: Writer,
    site: Path,
    listener: Listener,
    attacks: Mapping[str, str],
    record_property: Callable[[str, object], None],
) -> None:
    _plant(site / "assets", listener.host)
    withstood = []
    for number, (name, body) in enumerate(attacks.items()):
        file = site / "_posts" / f"2024-01-{number + 1:02}-attack.md"
        data = f"---\ntitle: '<img src=http://{listener.host}>'\n---\nBefore {number}.\n\n{body}\n\nAfter.\n"
        file.write_text(data.replace("HOST", listener.host), "utf-8")
        before = file.read_bytes()
        post = reader.open(file)
        reader.qtbot.waitUntil(partial(_shows, reader, f"Before {number}."))
        reader.qtbot.waitUntil(lambda: reader.ask_page(ALL_LOADED) is True)
        assert reader.ask_page("document.title") == "Preview", name
        assert reader.ask_page("location.href") == "frontispiece://post/", name
        assert reader.ask_page(f"document.querySelectorAll('{DROPPED}').length") == 0, name
        assert reader.ask_page(HANDLERS) == [], name
        assert reader.ask_page(PICTURES_OUTSIDE) == [], name
        assert "SENTINEL-" not in str(reader.ask_page("document.body.textContent")), name
        assert listener.connections == 0, name
        assert isinstance(save(post.document), Saved)
        assert file.read_bytes() == before, name
        withstood.append(name)
        reader.workbench.desk.remove(post)
    record_property("attacks", len(withstood))


def _plant(assets: Path, host: str) -> None:
    """Lay pictures in the site that are none, or more than that."""
    (assets / "evil.svg").write_text(EVIL.replace("HOST", host))
    for name in ("page.png", "page.html"):
        (assets / name).write_text("<script>parent.document.title='pwned'</script>")
    if hasattr(os, "mkfifo"):
        os.mkfifo(assets / "pipe.png")
    head = b"IHDR" + (65_000).to_bytes(4, "big") * 2 + bytes((8, 6, 0, 0, 0))
    points = b"IDAT" + zlib.compress(bytes(1 << 20), 9)
    chunks = (
        (len(part) - 4).to_bytes(4, "big") + part + zlib.crc32(part).to_bytes(4, "big") for part in (head, points)
    )
    (assets / "vast.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))


EVIL = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="3" height="2"'
    " onload=\"parent.document.title='pwned'\"><script>parent.document.title='pwned'</script>"
    "<style>@import url(http://HOST/i);@font-face{font-family:f;src:url(http://HOST/f)}text{font-family:f}</style>"
    '<g id="x"><image href="http://HOST/a" xlink:href="//HOST/b"/><use href="http://HOST/u#u"/>'
    '<image href="../../outside/secret.svg"/><foreignObject><img xmlns="http://www.w3.org/1999/xhtml"'
    ' src="http://HOST/c"/></foreignObject></g><filter id="f"><feImage href="http://HOST/d"/></filter>'
    '<mask id="m"><image href="http://HOST/e"/></mask></svg>'
)


def _shows(reader: Writer, words: str) -> bool:
    return words in str(reader.ask_page("document.body.textContent"))
