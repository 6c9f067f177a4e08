"""What the posts and folders of a site on disk tell."""

from __future__ import annotations

import datetime
from pathlib import Path

from editor.images.addresses import Spelling
from editor.images.pattern import BESIDE
from editor.images.site import USUAL_WIDTH_PX, list_pictures, read_habits
from editor.jekyll.site import Site
from editor.post.post import Post
from tests.images.pictures import drawing

TODAY = datetime.date(2026, 6, 1)


def site_with(root: Path, config: str = "title: x\n", **posts: str) -> Site:
    (root / "_config.yml").write_text(config)
    (root / "_posts").mkdir()
    for name, text in posts.items():
        (root / "_posts" / f"2026-01-01-{name}.md").write_text(f"---\ntitle: x\n---\n{text}\n")
    return Site(root)


def test_the_posts_of_the_site_are_read(tmp_path: Path) -> None:
    site = site_with(tmp_path, one="![](/pics/one/a.png)", two="![](/pics/two/a.png)")

    habits = read_habits(site, tmp_path / "_posts" / "2026-05-01-new.md", Post(""), today=TODAY)

    assert habits.pattern.pictures.folder_for(habits.facts) == "pics/new"
    assert habits.usual_width_px == USUAL_WIDTH_PX


def test_what_the_post_itself_does_comes_first(tmp_path: Path) -> None:
    site = site_with(tmp_path, one="![](/pics/one/a.png)", two="![](/pics/two/a.png)")

    habits = read_habits(site, tmp_path / "_posts" / "2026-05-01-new.md", Post("![](/odd/a.png)"), today=TODAY)

    assert habits.pattern.pictures.folder == "odd"


def test_a_field_of_the_post_says_nothing_of_its_text(tmp_path: Path) -> None:
    site = site_with(tmp_path, one="![](/pics/one/a.png)", two="![](/pics/two/a.png)")
    post = Post("---\nimage: /covers/a.png\n---\n")

    pattern = read_habits(site, tmp_path / "_posts" / "2026-05-01-new.md", post, today=TODAY).pattern

    assert pattern.pictures.folder == "pics/{slug}"
    assert pattern.of_field(("image",)).folder == "covers"


def test_a_site_with_pictures_in_fields_alone_has_those_of_texts_there_too(tmp_path: Path) -> None:
    site = site_with(tmp_path)
    (site.root / "_posts" / "2026-01-01-a.md").write_text("---\nimage: /covers/a.png\n---\n")

    habits = read_habits(site, tmp_path / "_posts" / "2026-05-01-new.md", Post(""), today=TODAY)

    assert habits.pattern.pictures.folder == "covers"


def test_a_site_without_pictures_has_a_usual_folder(tmp_path: Path) -> None:
    site = site_with(tmp_path, "baseurl: /blog\n", one="no picture")
    (tmp_path / "images").mkdir()

    habits = read_habits(site, tmp_path / "_posts" / "2026-01-01-one.md", Post(""), today=TODAY)

    assert habits.pattern.pictures.folder == "images"
    assert habits.pattern.pictures.spelling == Spelling("{{ '/", "' | relative_url }}")


def test_without_a_site_pictures_lie_beside_the_post(tmp_path: Path) -> None:
    habits = read_habits(None, tmp_path / "note.md", Post(""), today=TODAY)

    assert (habits.root, habits.has_site) == (tmp_path, False)
    assert habits.pattern.pictures.folder == BESIDE
    assert habits.pattern.pictures.spelling.address("a.png", habits.around) == "a.png"


def test_half_of_the_pictures_are_not_wider_than_the_usual(tmp_path: Path) -> None:
    names = "abc"
    site = site_with(tmp_path, one=" ".join(f"![](/i/{name}.png)" for name in names))
    (tmp_path / "i").mkdir()
    for name, width in zip(names, (500, 700, 2000), strict=True):
        (tmp_path / "i" / f"{name}.png").write_bytes(drawing(width, 10))

    assert read_habits(site, tmp_path / "_posts" / "x.md", Post(""), today=TODAY).usual_width_px == 700


def test_pictures_are_listed_without_what_jekyll_made_of_them(tmp_path: Path) -> None:
    for place in ("assets/a.png", "_site/assets/a.png", "_posts/b.JPG", ".git/c.png", "assets/d.txt"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(b"x")

    assert sorted(picture.path for picture in list_pictures(tmp_path)) == ["_posts/b.JPG", "assets/a.png"]
