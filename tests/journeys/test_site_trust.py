"""A site's own scripts and what it loads from elsewhere: off, until the writer trusts that very site."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.widgets.preview import pulse
from tests.journeys.conftest import Writer
from tests.journeys.servers import NetServer

LAYOUT = """<!DOCTYPE html>
<html><head><title>Site</title><link rel="stylesheet" href="ADDRESS/a.css">
<script src="ADDRESS/a.js"></script><script src="/assets/own.js" defer></script></head>
<body><h1 id="name">{{ page.title }}</h1><article>{{ content }}</article><img id="far" src="ADDRESS/far.svg">
<iframe src="ADDRESS/comments.html"></iframe></body></html>
"""
FILES = {
    "/a.css": "h1 { color: rgb(1, 2, 3) }",
    "/a.js": "window.runs = (window.runs ?? 0) + 1; document.documentElement.dataset.cdn = 'ran'",
    "/far.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>',
    "/comments.html": "<script>new Image().src = 'said.svg'</script>",
}
OWN = """
document.documentElement.dataset.found = document.querySelector('article p')?.textContent;
for (const p of document.querySelectorAll('article p')) p.dataset.scripted = 'yes';
window.count = (window.count ?? 0) + 1; document.documentElement.dataset.count = window.count;
fetch('/assets/found.json').then((got) => got.json()).then((got) => { document.documentElement.dataset.json = got.a });
"""
ARTICLE = "document.querySelector('article')?.innerText.trim()"
MARK = "document.documentElement.dataset"


@pytest.fixture
def server() -> Iterator[NetServer]:
    with NetServer(FILES) as made:
        yield made


def make_site(root: Path, server: NetServer) -> Path:
    """Make a site whose pages are nothing without scripts, and return its post."""
    for folder in ("_posts", "_layouts", "assets"):
        (root / folder).mkdir(parents=True)
    (root / "_config.yml").write_text("title: Mine\nurl: https://me.example\n")
    (root / "_layouts" / "post.html").write_text(LAYOUT.replace("ADDRESS", server.address))
    (root / "assets" / "own.js").write_text(OWN)
    (root / "assets" / "found.json").write_text('{"a": "found"}')
    post = root / "_posts" / "2024-01-01-new.md"
    post.write_text("---\ntitle: New\nlayout: post\n---\nHello *you*.\n\nMore.\n")
    return post


def shows(reader: Writer, expression: str, value: object) -> None:
    reader.qtbot.waitUntil(lambda: reader.ask_page(expression) == value)


def open_page(reader: Writer, post: Path) -> None:
    reader.open(post)
    reader.do("view.preview_page")
    shows(reader, "document.getElementById('name')?.textContent", "New")


def trust(reader: Writer) -> None:
    reader.prompts.then(True)
    reader.workbench.preview.lacking.buttons[0].click()
    reader.qtbot.waitUntil(lambda: reader.workbench.preview.is_ready)
    shows(reader, f"{MARK}.json", "found")


def test_what_a_page_lacks_is_said_and_comes_with_trust(reader: Writer, tmp_path: Path, server: NetServer) -> None:
    post = make_site(tmp_path / "site", server)
    open_page(reader, post)
    preview = reader.workbench.preview
    assert preview.lacking.text == "This site’s scripts and remote content are off."
    assert server.asked == []

    trust(reader)

    assert reader.prompts.asked == [("ask_trust", (tmp_path / "site").resolve())]
    assert preview.lacking.text == ""
    shows(reader, "getComputedStyle(document.querySelector('h1')).color", "rgb(1, 2, 3)")
    shows(reader, "document.getElementById('far').naturalWidth", 30)
    assert reader.ask_page(f"[{MARK}.cdn, {MARK}.found]") == ["ran", "Hello you."]
    reader.qtbot.waitUntil(lambda: "/said.svg" in server.asked)
    assert not list((tmp_path / "site").rglob("*frontispiece*"))


def test_typing_changes_the_page_without_running_its_scripts_again(
    reader: Writer, tmp_path: Path, server: NetServer
) -> None:
    path = make_site(tmp_path / "site", server)
    open_page(reader, path)
    trust(reader)
    shows(reader, "document.querySelectorAll('article p[data-scripted]').length", 2)

    post = reader.workbench.desk.current
    assert post is not None
    post.text.insertPlainText("Typed. ")

    shows(reader, ARTICLE, "Typed. Hello you.\n\nMore.")
    assert reader.ask_page(f"{MARK}.count") == "1"
    assert reader.ask_page("document.querySelectorAll('article p[data-scripted]').length") == 1
    assert server.asked.count("/a.js") == 1


def test_another_title_loads_the_page_anew(reader: Writer, tmp_path: Path, server: NetServer) -> None:
    post = reader.open(make_site(tmp_path / "site", server))
    reader.do("view.preview_page")
    shows(reader, "document.getElementById('name')?.textContent", "New")
    trust(reader)

    post.form.value_edited.emit(("title",), "Newer")

    shows(reader, "document.getElementById('name')?.textContent", "Newer")
    shows(reader, f"{MARK}.json", "found")
    shows(reader, ARTICLE, "Hello you.\n\nMore.")


def test_trust_that_is_taken_back_ends_the_scripts_at_once(reader: Writer, tmp_path: Path, server: NetServer) -> None:
    open_page(reader, make_site(tmp_path / "site", server))
    trust(reader)

    reader.do("view.trust_site")

    reader.qtbot.waitUntil(lambda: reader.workbench.preview.is_ready)
    shows(reader, "document.getElementById('name')?.textContent", "New")
    shows(reader, f"{MARK}.cdn ?? ''", "")
    assert reader.ask_page("document.querySelectorAll('script, iframe').length") == 0
    assert reader.workbench.preview.lacking.text


def test_neither_another_site_nor_a_post_outside_has_the_trust(
    reader: Writer, tmp_path: Path, server: NetServer
) -> None:
    trusted = make_site(tmp_path / "site", server)
    other = make_site(tmp_path / "other", server)
    outside = make_site(tmp_path / "outside", server)
    linked = trusted.with_name("2024-01-02-linked.md")
    linked.symlink_to(outside)
    open_page(reader, trusted)
    trust(reader)
    asked = len(server.asked)

    for post in (other, linked):
        reader.open(post)
        reader.qtbot.waitUntil(lambda: reader.workbench.preview.is_ready)
        shows(reader, "document.getElementById('name')?.textContent", "New")
        shows(reader, ARTICLE, "Hello you.\n\nMore.")
        assert reader.ask_page(f"{MARK}.cdn ?? ''") == ""
    assert len(server.asked) == asked

    reader.open(trusted)
    shows(reader, f"{MARK}.cdn ?? ''", "ran")


def test_a_site_that_is_trusted_is_so_the_next_time(reader: Writer, tmp_path: Path, server: NetServer) -> None:
    post = make_site(tmp_path / "site", server)
    open_page(reader, post)
    trust(reader)
    reader.do("view.preview_content")
    shows(reader, "document.querySelector('main #frontispiece-content p')?.textContent", "Hello you.")
    assert reader.ask_page(f"{MARK}.cdn ?? ''") == ""

    reader.do("view.preview_page")

    shows(reader, f"{MARK}.json", "found")


ENDLESS = "for (;;);"


def is_running(process: int) -> bool:
    """Tell whether *process* has not ended; one that nobody asked for its end counts as ended."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("script", [ENDLESS, f"setTimeout(() => {{ {ENDLESS} }}, 300)"], ids=["at once", "later"])
def test_a_script_that_does_not_end_is_ended_and_the_page_shown_without_any(
    reader: Writer, tmp_path: Path, server: NetServer, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    monkeypatch.setattr(pulse, "TICK_MS", 200)
    path = make_site(tmp_path / "site", server)
    (tmp_path / "site" / "assets" / "own.js").write_text(script)
    open_page(reader, path)
    preview = reader.workbench.preview
    reader.prompts.then(True)

    preview.lacking.buttons[0].click()
    view = preview._view
    assert view is not None
    reader.qtbot.waitUntil(lambda: view.is_trusted and view._page.renderProcessPid() > 0)
    process = view._page.renderProcessPid()

    reader.qtbot.waitUntil(lambda: "did not come to an end" in preview.lacking.text)
    reader.qtbot.waitUntil(lambda: preview.is_ready)
    reader.qtbot.waitUntil(lambda: not is_running(process))
    shows(reader, ARTICLE, "Hello you.\n\nMore.")
    assert reader.ask_page("document.querySelectorAll('script').length") == 0
    post = reader.workbench.desk.current
    assert post is not None
    post.text.insertPlainText("Typed. ")
    shows(reader, ARTICLE, "Typed. Hello you.\n\nMore.")

    (tmp_path / "site" / "assets" / "own.js").write_text(OWN)
    preview.lacking.buttons[0].click()
    shows(reader, f"{MARK}.json", "found")
    assert preview.lacking.text == ""


def test_a_page_whose_process_has_ended_is_asked_nothing_until_it_is_back(
    reader: Writer, tmp_path: Path, server: NetServer
) -> None:
    open_page(reader, make_site(tmp_path / "site", server))
    preview = reader.workbench.preview
    reader.prompts.then(True)
    preview.lacking.buttons[0].click()
    shows(reader, f"{MARK}.json", "found")
    view = preview._view
    assert view is not None
    assert view._pulse.is_watching

    os.kill(view.process, signal.SIGKILL)
    reader.qtbot.waitUntil(lambda: not preview.is_ready)
    assert not view._pulse.is_watching

    reader.qtbot.waitUntil(lambda: preview.is_ready)
    assert view.is_trusted
    assert view._pulse.is_watching
    assert preview.lacking.text == ""
