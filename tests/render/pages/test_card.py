"""The card of a shared link: which words and which picture, and what is known of the picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from editor.jekyll.site import Site
from editor.render.pages.front_post import FrontPost
from editor.render.pages.reading import open_site
from editor.render.told_glimpses import ToldCard


@pytest.fixture
def root(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for folder in ("_posts", "_layouts", "assets"):
        (site / folder).mkdir(parents=True)
    (site / "_config.yml").write_text("title: The Site\ndescription: Of all\nurl: https://s.example\nbaseurl: /b\n")
    (site / "_posts" / "2024-01-01-a.md").write_text("---\ntitle: old\n---\nold\n")
    Image.new("RGB", (1200, 630)).save(site / "assets" / "wide one.png")
    return site


def card(root: Path, front_matter: str = "title: A", text: str = "First *words*.\n\nMore.\n") -> ToldCard:
    front = FrontPost(open_site(Site(root)), "_posts/2024-01-01-a.md")
    told = front.glimpse("card", f"---\n{front_matter}\n---\n", text)
    assert isinstance(told, ToldCard)
    return told


def test_the_words_are_those_that_the_seo_tag_writes(root: Path) -> None:
    told = card(root, 'title: "A & *B*"\ndescription: Said')
    assert (told.title, told.description, told.site, told.host) == ("A & B", "Said", "The Site", "s.example")


def test_without_a_description_the_excerpt_stands_and_then_the_sites(root: Path) -> None:
    assert card(root).description == "First words."
    assert card(root, text="").description == "Of all"


@pytest.mark.parametrize(
    "image", ["/assets/wide one.png", "assets/wide one.png", "{path: /assets/wide one.png, alt: Seen}"]
)
def test_a_picture_of_the_site_is_measured(root: Path, image: str) -> None:
    told = card(root, f"image: {image}")
    assert (told.file, told.width, told.height) == ("assets/wide one.png", 1200, 630)
    assert told.alt == ("Seen" if "alt" in image else "")


def test_a_picture_that_is_missing_elsewhere_or_outside_has_no_file(root: Path) -> None:
    (root.parent / "secret.png").write_bytes((root / "assets" / "wide one.png").read_bytes())
    assert card(root, "image: /assets/none.png").file == ""
    assert card(root, "image: ../secret.png").file == ""
    elsewhere = card(root, "image: https://other.example/x.png")
    assert (elsewhere.file, elsewhere.is_elsewhere) == ("", True)


def test_a_whole_address_of_the_site_itself_is_a_picture_of_the_site(root: Path) -> None:
    assert card(root, "image: https://s.example/b/assets/wide%20one.png").file == "assets/wide one.png"


def test_a_file_that_is_no_picture_has_no_size(root: Path) -> None:
    (root / "assets" / "no.png").write_bytes(b"no picture")
    told = card(root, "image: /assets/no.png")
    assert (told.file, told.width) == ("assets/no.png", 0)


def test_whether_the_page_tells_networks_anything_is_seen_in_its_layouts(root: Path) -> None:
    assert not card(root, "layout: post").has_tags
    (root / "_layouts" / "post.html").write_text('<meta property="og:title" content="{{ page.title }}">{{ content }}')
    assert card(root, "layout: post").has_tags


def test_an_address_that_is_none_leads_nowhere(root: Path) -> None:
    told = card(root, 'image: "//[x"\ncanonical_url: "http://[x/y"')
    assert (told.file, told.host) == ("", "[x")
