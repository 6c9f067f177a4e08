"""The wall holds where the cleaning of a post would not: what is put in the page past it gets nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attacks.conftest import Listener
from tests.journeys.conftest import Writer


@pytest.fixture
def opened(reader: Writer, site: Path) -> Writer:
    """The window with a harmless post shown."""
    file = site / "_posts" / "2024-01-01-plain.md"
    file.write_text("---\ntitle: x\n---\nPlain.\n")
    reader.open(file)
    reader.qtbot.waitUntil(lambda: "Plain." in str(reader.ask_page("document.body.textContent")))
    return reader


@pytest.mark.parametrize(
    "html",
    [
        '<link rel="preconnect" href="http://{host}/">',
        '<link rel="dns-prefetch" href="http://{host}/">',
        '<link rel="stylesheet" href="http://{host}/x.css">',
        '<link rel="prefetch" href="http://{host}/x">',
        '<img src="http://{host}/x.png"><img srcset="//{host}/y.png 1x">',
        '<video src="http://{host}/v" autoplay></video><audio src="http://{host}/a" autoplay></audio>',
        '<iframe src="http://{host}/f"></iframe><object data="http://{host}/o"></object><embed src="http://{host}/e">',
        '<meta http-equiv="refresh" content="0;url=http://{host}/r">',
        '<style>@import "http://{host}/i.css"; body {{ background: url(http://{host}/b) }}</style>',
    ],
)
def test_nothing_in_the_page_reaches_the_net(opened: Writer, listener: Listener, html: str) -> None:
    put_in_page(opened, html.format(host=listener.host))
    assert listener.connections == 0
    assert opened.ask_page("location.href") == "frontispiece://post/"


@pytest.mark.parametrize(
    "html",
    [
        "<script>document.title = 'PWNED'</script>",
        "<img src=x onerror=\"document.title = 'PWNED'\">",
        "<svg onload=\"document.title = 'PWNED'\"></svg>",
        "<iframe srcdoc=\"<script>parent.document.title = 'PWNED'</script>\"></iframe>",
        "<iframe src=\"javascript:parent.document.title = 'PWNED'\"></iframe>",
    ],
)
def test_no_script_of_the_page_runs(opened: Writer, html: str) -> None:
    put_in_page(opened, html)
    assert opened.ask_page("document.title") == "Preview"


@pytest.mark.parametrize(
    "name",
    [
        "../outside/secret.svg",
        "/../outside/secret.svg",
        "/assets/..%2f..%2foutside/secret.svg",
        "/assets/%2e%2e/%2e%2e/outside/secret.svg",
        "/assets/%252e%252e/%252e%252e/outside/secret.svg",
        "/assets/link.svg",
        "/_data/secret.svg",
        "file://{outside}/secret.svg",
        "frontispiece://other/assets/ok.svg",
        "{outside}/secret.svg",
    ],
)
def test_no_file_outside_is_shown(opened: Writer, tmp_path: Path, name: str) -> None:
    put_in_page(opened, f'<img src="{name.format(outside=tmp_path / "outside")}"><img id=ok src="/assets/ok.svg">')
    assert opened.ask_page("[...document.images].filter((image) => image.naturalWidth).map((image) => image.id)") == [
        "ok"
    ]


def put_in_page(writer: Writer, html: str) -> None:
    """Put *html* in the page as it is, and wait until what it loads came or failed."""
    quoted = html.replace("\\", "\\\\").replace("`", "\\`")
    writer.ask_page(f"(document.body.append(document.createRange().createContextualFragment(`{quoted}`)), 1)")
    done = "[...document.images].every((image) => image.complete) && document.readyState === 'complete'"
    writer.qtbot.waitUntil(lambda: writer.ask_page(done) is True)
