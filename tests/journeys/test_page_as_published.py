"""The site's styles meet the text in the preview's page as they meet it in the page that Jekyll writes."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWebEngineWidgets import QWebEngineView

from editor.bridge.page_wall import WalledPage
from editor.bridge.scheme import AskStyle, SchemeHandler
from editor.bridge.served import Place
from editor.render.pages.theme import find_theme
from tests.journeys.conftest import Writer
from tests.shared import needs_jekyll

RULES = """
article > * { border-left: 1px solid }
article > * + * { margin-top: 30px }
article > :first-child { letter-spacing: 2px }
article > :last-child { letter-spacing: 3px }
article > p:nth-of-type(2) { letter-spacing: 4px }
h2 + p { letter-spacing: 5px }
article > p:only-of-type { letter-spacing: 6px }
article:empty { display: none }
article div > p { letter-spacing: 99px }
"""
LAYOUT = f"<html><head><style>{RULES}</style></head><body><article>{{{{ content }}}}</article></body></html>"
TEXT = "One.\n\nTwo.\n\n{% comment %}nothing{% endcomment %}\n\n## Head\n\nThree.\n\n* a\n* b\n\nLast.\n"
RICH = """Words[^1] with `code`, *stress* and a [link](https://example.org "Title").

> A quotation,
>
> of two paragraphs.

## Head

### Head below it

* a
* b

  * c

1. One
2. Two

* [ ] to do
{: .todo}

```ruby
def x = 1 # said
```

| a | b |
|---|--:|
| c | d |

Term
: Meaning

---

<figure><img src="/none.png" alt="An image"><figcaption>A figure</figcaption></figure>

**Last** words.

[^1]: A note.
"""
SPACES = (
    "[...document.querySelectorAll('article > *')].map((e) => { const s = getComputedStyle(e);"
    " return [e.localName, s.letterSpacing, s.marginTop, s.borderLeftWidth] })"
)
STYLES = """
[...document.body.querySelectorAll('*')].filter((e) => !['script', 'input'].includes(e.localName)).map((e) => {
  const [box, style] = [e.getBoundingClientRect(), getComputedStyle(e)];
  const place = [box.x, box.y + scrollY, box.width, box.height].map((length) => Math.round(length * 10) / 10);
  return [e.localName, place, Object.fromEntries([...style].map((name) => [name, style[name]]))];
})
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for folder in ("_posts", "_layouts"):
        (root / folder).mkdir(parents=True)
    (root / "_config.yml").write_text("title: Mine\n")
    (root / "_layouts" / "post.html").write_text(LAYOUT)
    (root / "_posts" / "2024-01-01-new.md").write_text(f"---\ntitle: New\nlayout: post\n---\n{TEXT}")
    return root


def shows(reader: Writer, expression: str, value: object) -> None:
    reader.qtbot.waitUntil(lambda: reader.ask_page(expression) == value)


def test_rules_about_neighbours_and_places_hold_and_go_on_holding_while_one_types(reader: Writer, site: Path) -> None:
    post = reader.open(site / "_posts" / "2024-01-01-new.md")
    reader.do("view.preview_page")
    later = [
        ["p", "4px", "30px", "1px"],
        ["h2", "normal", "30px", "1px"],
        ["p", "5px", "30px", "1px"],
        ["ul", "normal", "30px", "1px"],
        ["p", "3px", "30px", "1px"],
    ]
    shows(reader, SPACES, [["p", "2px", "16px", "1px"], *later])

    post.text.insertPlainText("## First\n\n")
    first = [["h2", "2px", "19.92px", "1px"], ["p", "5px", "30px", "1px"]]
    shows(reader, SPACES, [*first, *later])

    reader.do("view.preview_content")
    shows(reader, "document.querySelectorAll('#frontispiece-content > section > div > p').length", 4)
    shows(reader, "document.querySelector('article')", None)
    reader.do("view.preview_page")
    shows(reader, SPACES, [*first, *later])


def test_a_text_of_thousands_of_blocks_is_in_the_page_too_and_goes_on_following(reader: Writer, site: Path) -> None:
    path = site / "_posts" / "2024-01-01-new.md"
    path.write_text("---\ntitle: New\nlayout: post\n---\n" + "Words.\n\n" * 4100)
    post = reader.open(path)
    reader.do("view.preview_page")
    shows(reader, "document.querySelectorAll('article p').length", 4100)

    post.text.insertPlainText("First. ")
    shows(reader, "document.querySelector('article p').textContent", "First. Words.")
    post.text.selectAll()
    post.text.insertPlainText("One.\n\nTwo.\n")
    shows(reader, "document.querySelector('article').innerText.trim()", "One.\n\nTwo.")


def test_each_element_of_the_text_is_known_as_that_of_its_block(reader: Writer, site: Path) -> None:
    reader.open(site / "_posts" / "2024-01-01-new.md")
    reader.do("view.preview_page")
    shows(reader, "document.querySelectorAll('article > *').length", 6)

    asked = (
        "[...document.querySelectorAll('article > *')].map((e) => frontispiece.ids.get(frontispiece.flow.blockOf(e)))"
    )
    found = reader.ask_page(asked)

    assert isinstance(found, list)
    assert None not in found
    assert len(set(found)) == 6
    assert reader.ask_page("frontispiece.flow.blockOf(document.querySelector('article'))") is None
    seen = reader.ask_page("frontispiece.seen(0, 10000).map((block) => frontispiece.ids.get(block))")
    assert isinstance(seen, list)
    assert [block for block in seen if block in found] == found


class Published(QWebEngineView):
    """The page that Jekyll wrote into *folder*, in a view of the same kind as the preview's."""

    def __init__(self, html: str, folder: Path) -> None:
        super().__init__()
        handler = SchemeHandler(self)
        handler.set_page(html)
        handler.set_place(Place(site=folder))
        ask: AskStyle = lambda path, answered: answered((folder / path.lstrip("/")).read_text())  # noqa: E731
        handler.set_styles(ask)
        self.walled = WalledPage(handler, self)
        self.setPage(self.walled)


def built(tmp_path: Path, posts: dict[str, str]) -> Path:
    """Return a site in the theme minima that was built by Jekyll."""
    site = tmp_path / "minima"
    (site / "_posts").mkdir(parents=True)
    (site / "_config.yml").write_text("title: Mine\ntheme: minima\n")
    for name, text in posts.items():
        (site / "_posts" / name).write_text(text)
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "JEKYLL_ENV": "development"}
    subprocess.run(["jekyll", "build", "--quiet"], cwd=site, env=environment, check=True, timeout=120)
    return site


def styles_of(reader: Writer, published: Published) -> object:
    answers: list[object] = []
    published.page().runJavaScript(f"JSON.stringify({STYLES})", 1, answers.append)
    reader.qtbot.waitUntil(lambda: bool(answers))
    return json.loads(str(answers[0]))


@pytest.mark.jekyll
@needs_jekyll
def test_every_element_of_a_post_in_minima_stands_and_looks_as_in_the_page_that_jekyll_writes(
    reader: Writer, tmp_path: Path
) -> None:
    if find_theme("minima", tmp_path) is None:
        pytest.skip("the theme minima is not installed")
    site = built(tmp_path, {"2024-01-01-new.md": f"---\ntitle: New\nlayout: post\n---\n{RICH}"})
    post = site / "_posts" / "2024-01-01-new.md"
    (page,) = (site / "_site").rglob("new.html")
    reader.open(post)
    reader.do("view.preview_page")
    shows(
        reader, "document.querySelectorAll('.post-content > *').length === 14 && document.styleSheets.length > 1", True
    )
    view = reader.workbench.preview._view
    assert view is not None
    published = Published(page.read_text(), site / "_site")
    published.resize(view.size())
    published.show()
    with reader.qtbot.waitSignal(published.walled.loadFinished):
        published.walled.open()
    expected = styles_of(reader, published)

    reader.qtbot.waitUntil(lambda: reader.ask_page(STYLES) == expected)
    # Now and not at the end of the process: see the window's own page in the fixture.
    published.deleteLater()
    QCoreApplication.sendPostedEvents(published, QEvent.Type.DeferredDelete)
