"""Lists, excerpts and cards that attack: what is shown in the place of the text is behind the same wall."""

from __future__ import annotations

from pathlib import Path

from tests.attacks.conftest import Listener
from tests.attacks.test_attack_page import ATTACKS, TEXT
from tests.journeys.conftest import Writer

DROPPED = "script, iframe, object, embed, meta[http-equiv], base, form"


def is_whole(reader: Writer, listener: Listener) -> None:
    assert reader.ask_page("document.title") == "Preview"
    assert reader.ask_page("location.href") == "frontispiece://post/"
    assert reader.ask_page(f'document.querySelectorAll("{DROPPED}").length') == 0
    assert "SENTINEL" not in str(reader.ask_page(TEXT))
    assert listener.connections == 0


def hostile(listener: Listener) -> str:
    return "".join(attack for attack in ATTACKS.values() if "{%" not in attack).replace("HOST", listener.host)


def post_with(site: Path, text: str) -> Path:
    file = site / "_posts" / "2024-01-01-attack.md"
    file.write_text(f"---\ntitle: '{text}'\ndescription: '{text}'\nimage: '{text}'\n---\nHello.{text}\n")
    return file


def test_a_list_of_posts_stays_within_its_page(reader: Writer, site: Path, listener: Listener) -> None:
    loop = (
        "{% for post in site.posts %}<p><a href='{{ post.url }}'>{{ post.title }}</a>{{ post.excerpt }}</p>{% endfor %}"
    )
    attack = hostile(listener)
    (site / "index.html").write_text(f"---\n---\n<html><head>{attack}</head><body>Around.{loop}{attack}</body></html>")
    post = reader.open(post_with(site, "<script>document.title=1</script>"))
    reader.do("view.preview_listing")
    reader.qtbot.waitUntil(lambda: "Around." in str(reader.ask_page(TEXT)))
    post.text.insertPlainText("Typed. ")
    reader.qtbot.waitUntil(lambda: "Typed. Hello." in str(reader.ask_page(TEXT)))
    is_whole(reader, listener)


def test_an_excerpt_and_a_card_stay_within_their_sheet(reader: Writer, site: Path, listener: Listener) -> None:
    attack = hostile(listener).replace("'", '"')
    reader.open(post_with(site, attack))
    reader.do("view.preview_listing")
    shown = "document.querySelector('.listed') !== null"
    reader.qtbot.waitUntil(lambda: reader.ask_page(shown) is True)
    is_whole(reader, listener)
    reader.do("view.preview_card")
    reader.qtbot.waitUntil(lambda: bool(reader.ask_page("document.querySelector('.share-card') !== null")))
    is_whole(reader, listener)


def test_a_picture_of_a_card_from_another_machine_is_not_loaded(reader: Writer, site: Path, listener: Listener) -> None:
    reader.open(post_with(site, f"http://{listener.host}/a.png"))
    reader.do("view.preview_card")
    shown = "document.querySelector('.share-picture')?.localName"
    reader.qtbot.waitUntil(lambda: reader.ask_page(shown) == "div")
    is_whole(reader, listener)
