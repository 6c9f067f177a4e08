"""The pictures of a site held against its texts."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from editor.images.site import SiteFiles, SitePicture, list_pictures
from editor.jekyll.site import Site
from editor.search.site_plan import FilePlan
from editor.upkeep.pictures import Finding, PictureReader, Survey, survey, texts_of
from editor.upkeep.renaming import moved, plan_rename
from editor.upkeep.writing import write_all

POST = (
    "---\r\ntitle: 海 # mine\r\nimage: /img/hero.png # keep\r\ngallery: [/img/a.png, '/img/b b.png']\r\n---\r\n\r\n"
    '![海](/img/hero.png) と ![](/img/a.png?v=1 "t")\r\n`![x](/img/hero.png)`\r\n'
    '<img src="{{ site.baseurl }}/img/b%20b.png" width="3">\r\n![m]({{ page.x }}/img/no.png) ![gone](/img/gone.png)\r\n'
).encode("utf-8-sig")
PAGE = b"---\ntitle: About\n---\n![me](img/hero.png)\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for name, data in {
        "_config.yml": b"title: x\nlogo: /img/logo.png\n",
        "_posts/2024-01-01-a.md": POST,
        "about.md": PAGE,
        "_layouts/default.html": b"<img src='/img/frame.svg'>",
        "img/hero.png": b"png",
        "img/a.png": b"png",
        "img/b b.png": b"png",
        "img/logo.png": b"png",
        "img/frame.svg": b"<svg/>",
        "img/lonely.png": b"png",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    return root


def reader_of(root: Path) -> PictureReader:
    return PictureReader(Site(root), SiteFiles(root), encoding=None, open_texts={}, today=datetime.date(2026, 1, 1))


def surveyed(root: Path, widths: dict[str, int] | None = None) -> Survey:
    reader = reader_of(root)
    return survey(list_pictures(root), widths or {}, [reader.read(path) for path in texts_of(root)])


def test_only_what_no_text_of_the_site_names_is_unused(root: Path) -> None:
    assert surveyed(root).found[Finding.UNUSED] == ("img/lonely.png",)


def test_what_a_post_names_and_is_not_there_is_missing_but_nothing_that_liquid_makes(root: Path) -> None:
    assert surveyed(root).found[Finding.MISSING] == ("img/gone.png",)


def test_pictures_without_words_are_told_with_their_places(root: Path) -> None:
    found = surveyed(root)
    assert found.found[Finding.UNDESCRIBED] == ("img/a.png", "img/b b.png")
    source = POST.decode("utf-8-sig")
    (use,) = [use for use in found.uses["img/a.png"] if not use.is_described]
    assert source.startswith("/img/a.png?v=1", use.start)


def test_what_is_wider_or_heavier_than_the_site_needs_is_large() -> None:
    pictures = [SitePicture("wide.png", 10, 0), SitePicture("heavy.png", 600_000, 0), SitePicture("fit.png", 10, 0)]
    found = survey(pictures, {"wide.png": 4000, "heavy.png": 800, "fit.png": 800}, [])
    assert found.found[Finding.LARGE] == ("heavy.png", "wide.png")


def test_a_new_name_changes_each_link_and_no_other_byte_and_the_file_goes_along(root: Path, tmp_path: Path) -> None:
    plans = [
        *plan_rename(texts_of(root), "img/hero.png", "sea view.png", reader_of(root), encoding=None, open_texts={})
    ]
    made = [plan for plan in plans if isinstance(plan, FilePlan)]
    assert {plan.path.name for plan in made} == {"2024-01-01-a.md", "about.md"}
    done = write_all(made, [moved(root, "img/hero.png", "sea view.png")], folder=tmp_path / "unfinished")
    expected = POST.replace(b"image: /img/hero.png", b"image: /img/sea%20view.png")
    expected = expected.replace("![海](/img/hero.png)".encode(), "![海](/img/sea%20view.png)".encode())
    assert (root / "_posts/2024-01-01-a.md").read_bytes() == expected
    assert (root / "about.md").read_bytes() == PAGE.replace(b"hero.png", b"sea%20view.png")
    assert (root / "img/sea view.png").read_bytes() == b"png"
    assert "img/sea view.png" in surveyed(root).uses
    write_all(done.plans, done.others, folder=tmp_path / "unfinished")
    assert (root / "_posts/2024-01-01-a.md").read_bytes() == POST
    assert (root / "img/hero.png").exists()


@pytest.mark.parametrize(
    ("old", "spelled"),
    [
        ("海.png", "%e6%b5%b7.png"),
        ("a (1).png", "a%20(1).png"),
        ("a,b.png", "a%2Cb.png"),
        ("a.png", "a%2Epng#x=a.png"),
    ],
)
def test_a_name_is_changed_however_its_signs_are_escaped(root: Path, old: str, spelled: str) -> None:
    (root / "img" / old).write_bytes(b"png")
    (root / "about.md").write_text(f"---\ntitle: a\n---\n[a](/img/{spelled})\n")
    reader = reader_of(root)

    (plan,) = plan_rename([root / "about.md"], f"img/{old}", "new.png", reader, encoding=None, open_texts={})

    assert isinstance(plan, FilePlan)
    (edit,) = plan.edits
    changed = edit.apply_to((root / "about.md").read_text())
    assert changed.endswith("[a](/img/new.png#x=a.png)\n" if "#" in spelled else "[a](/img/new.png)\n")


def test_a_name_in_a_list_and_one_spelled_with_percent_signs_are_found(root: Path) -> None:
    plans = plan_rename(texts_of(root), "img/b b.png", "c.png", reader_of(root), encoding=None, open_texts={})
    (plan,) = [plan for plan in plans if isinstance(plan, FilePlan)]
    assert len(plan.edits) == 2
