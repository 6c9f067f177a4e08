"""What is put on the clipboard of a post in a site."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from editor.flavours.copying import CopyAs, copied
from editor.post.post import Post

POST = """---
title: "見本: 題名"
tags: [C++, Machine Learning, a, b, c, d]
---
本文は{{ site.title }}。[前の記事]({% post_url 2026-01-01-first %})と![絵](dot.png)。

{% highlight python %}
print("{{ page.title }}")
{% endhighlight %}

{% plugin of mine %}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_config.yml").write_text("title: 口絵\nurl: https://example.com\nbaseurl: /blog\n", "utf-8")
    (tmp_path / "_posts" / "2026-01-01-first.md").write_text("---\n---\nfirst\n")
    (tmp_path / "_posts" / "dot.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    made = tmp_path / "_posts" / "2026-01-30-a.md"
    made.write_text(POST, "utf-8")
    return made


def head_of(text: str) -> dict[str, object]:
    found = yaml.safe_load(text.split("---\n")[1])
    assert isinstance(found, dict)
    return found


def test_liquid_is_resolved_and_what_cannot_be_stays(path: Path) -> None:
    text = copied(Post(POST), CopyAs.MARKDOWN, path=path).text

    assert "本文は口絵。[前の記事](https://example.com/blog/2026/01/01/first.html)と" in text
    assert '```python\nprint("{{ page.title }}")\n```' in text
    assert text.endswith("{% plugin of mine %}\n")


def test_qiita_gets_the_fields_that_its_command_line_reads(path: Path) -> None:
    assert head_of(copied(Post(POST), CopyAs.QIITA, path=path).text) == {
        "title": "見本: 題名",
        "tags": ["C++", "MachineLearning", "a", "b", "c"],
        "private": False,
        "updated_at": "",
        "id": None,
        "organization_url_name": None,
        "slide": False,
        "ignorePublish": False,
    }


def test_zenn_gets_its_topics_in_letters_and_digits(path: Path) -> None:
    assert head_of(copied(Post(POST), CopyAs.ZENN, path=path).text) == {
        "title": "見本: 題名",
        "emoji": "📝",
        "type": "tech",
        "topics": ["cpp", "machinelearning", "a", "b", "c"],
        "published": True,
    }
    own = Post("---\ntitle: T\nemoji: 🐣\ntype: idea\npublished: false\n---\n")
    assert head_of(copied(own, CopyAs.ZENN, path=path).text) == {
        "title": "T", "emoji": "🐣", "type": "idea", "topics": [], "published": False,
    }  # fmt: skip


def test_a_draft_is_not_for_all_to_see(path: Path) -> None:
    draft = path.parents[1] / "_drafts" / "a.md"

    assert head_of(copied(Post(POST), CopyAs.QIITA, path=draft).text)["private"] is True
    assert head_of(copied(Post(POST), CopyAs.ZENN, path=None).text)["published"] is False


def test_what_is_selected_has_no_front_matter(path: Path) -> None:
    assert copied(Post(POST), CopyAs.ZENN, path=path, selected="**a**{: .b}").text == "**a**\n"


def test_html_is_the_bare_fragment(path: Path) -> None:
    assert copied(Post(POST), CopyAs.HTML, path=path, selected="a *b*").text == "<p>a <em>b</em></p>\n"


def test_rich_text_says_in_each_element_what_it_looks_like(path: Path) -> None:
    text = "# T\n\n`a` [l](/x) ![d](dot.png)\n\n|h|\n|-|\n|c|\n\n```python\ndef f(): pass\n```\n\n- [x] t\n"

    given = copied(Post(POST), CopyAs.RICH, path=path, selected=text)
    soup = BeautifulSoup(given.html, "html.parser")

    assert soup.h1 is not None
    assert soup.a is not None
    assert soup.img is not None
    assert soup.a["href"] == "https://example.com/blog/x"
    assert str(soup.img["src"]).startswith("data:image/png;base64,"), "a local picture goes along"
    assert soup.find(class_=True) is None
    assert soup.find(id=True) is None
    for name in ("pre", "td", "th", "table"):
        found = soup.find(name)
        assert found is not None
        assert found["style"]
    coloured = soup.select_one("pre span")
    assert coloured is not None
    assert coloured.get_text() == "def"
    assert "color: #8a2f63" in str(coloured["style"])
    assert "☑ t" in given.html
    assert given.text.startswith("T\na l\n")


def test_a_post_without_a_site_is_copied_as_it_is() -> None:
    assert copied(Post("a ![b](c.png)\n"), CopyAs.MARKDOWN, path=None).text == "a ![b](c.png)\n"
