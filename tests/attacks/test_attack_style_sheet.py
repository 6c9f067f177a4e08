"""A style sheet of the writer's that came from elsewhere: it reaches neither the network nor files beside the site."""

from __future__ import annotations

from pathlib import Path

from tests.attacks.conftest import Listener
from tests.journeys.conftest import Writer

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="{}"/>'
STYLES = """@import url("http://{host}/import.css");
@font-face {{ font-family: Mine; src: url("http://{host}/font.woff2"); }}
.post p {{ font-family: Mine; color: rgb(1, 2, 3); background: url("http://{host}/p.png"), url("file://{secret}"); }}
.post::before {{ content: url("/own.svg"); display: block; }}
.post::after {{ content: url("../secret.svg"); display: block; }}
"""
TOP = "document.getElementById('frontispiece-header').offsetTop"
HEIGHT = "document.documentElement.scrollHeight"


def test_a_style_sheet_loads_pictures_of_the_site_and_nothing_else(
    reader: Writer, tmp_path: Path, listener: Listener
) -> None:
    site = tmp_path / "site"
    (site / "_posts").mkdir(parents=True)
    (site / "_config.yml").write_text("title: Mine\n")
    (site / "own.svg").write_text(PICTURE.format(200))
    (tmp_path / "secret.svg").write_text(PICTURE.format(9000))
    post = site / "_posts" / "2026-01-01-text.md"
    post.write_text("Words.\n")
    own = tmp_path / "own.css"
    own.write_text(STYLES.format(host=listener.host, secret=tmp_path / "secret.svg"))

    reader.open(post)
    reader.workbench.settings.change("preview", own_css=str(own))
    colour = "getComputedStyle(document.querySelector('#frontispiece-content p')).color"
    reader.qtbot.waitUntil(lambda: reader.ask_page(colour) == "rgb(1, 2, 3)")
    reader.qtbot.waitUntil(lambda: int(str(reader.ask_page(TOP))) >= 200)
    assert int(str(reader.ask_page(HEIGHT))) < 9000
    assert listener.connections == 0
