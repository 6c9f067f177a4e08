"""Layouts that attack: the page of a site is behind the same wall as a post."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attacks.conftest import Listener
from tests.journeys.conftest import Writer

TEXT = "document.body.textContent"
ATTACKS = {
    "a script": "<script>document.title='pwned'</script>",
    "handlers": "<img src=x onerror=\"document.title='pwned'\"><svg onload=\"document.title='pwned'\"></svg>",
    "a script in SVG": "<svg><script>document.title='pwned'</script></svg>",
    "a connection ahead of time": "<link rel=preconnect href=http://HOST><link rel=dns-prefetch href=//HOST>",
    "styles from elsewhere": "<link rel=stylesheet href=http://HOST/a.css><style>@import url(http://HOST/b.css)</style>",
    "fonts and pictures from elsewhere": "<style>body{background:url(http://HOST/c)}</style><img src=http://HOST/d.png>",
    "a frame": "<iframe src=http://HOST></iframe><object data=http://HOST></object><embed src=http://HOST>",
    "a way away": "<meta http-equiv=refresh content='0;url=http://HOST'><base href=http://HOST>",
    "a form that sends itself": "<form action=http://HOST><input name=x autofocus></form>",
    "styles from the data of the site": "<link rel=stylesheet href=/_data/secrets.yml>",
    "styles from outside by a link": "<link rel=stylesheet href=/assets/leak.css>",
    "our own names": '<div id="frontispiece-content"></div><div id="frontispiece-place"></div>',
    "names of properties": '<form><input name="attributes"><input name="childNodes"></form><img name="body">',
    "a loop": "{% for a in (1..9999999) %}{% for b in (1..9999999) %}{% endfor %}{% endfor %}",
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_an_attack_of_a_layout_stays_within_its_page(
    reader: Writer, site: Path, listener: Listener, attack: str
) -> None:
    (site / "_layouts").mkdir()
    (site.parent / "outside" / "leak.css").write_text("#mark { color: rgb(66, 66, 66) }")
    (site / "assets" / "leak.css").symlink_to(site.parent / "outside" / "leak.css")
    hostile = attack.replace("HOST", listener.host)
    layout = f"<html><head>{hostile}</head><body><p id='mark'>Around.</p>{{{{ content }}}}{hostile}</body></html>"
    (site / "_layouts" / "post.html").write_text(layout)
    file = site / "_posts" / "2024-01-01-attack.md"
    file.write_text("---\ntitle: T\nlayout: post\n---\nHello.\n")
    post = reader.open(file)
    reader.do("view.preview_page")
    if "{%" not in attack:  # a layout that never ends has no page: then the post is shown by itself
        reader.qtbot.waitUntil(lambda: "Around." in str(reader.ask_page(TEXT)))

    post.text.insertPlainText("Typed. ")

    reader.qtbot.waitUntil(lambda: "Typed. Hello." in str(reader.ask_page(TEXT)))
    assert reader.ask_page("document.title") == "Preview"
    assert reader.ask_page("location.href") == "frontispiece://post/"
    dropped = "script, iframe, object, embed, meta[http-equiv], base"
    assert reader.ask_page(f"document.querySelectorAll('{dropped}').length") == 0
    leaked = "getComputedStyle(document.getElementById('mark') ?? document.body).color"
    assert reader.ask_page(leaked) != "rgb(66, 66, 66)"
    assert "SENTINEL" not in str(reader.ask_page(TEXT))
    assert listener.connections == 0
