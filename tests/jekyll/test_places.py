"""Where a new post of a site can go, and what it looks like there."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.jekyll.index import SiteIndex, scan_site
from editor.jekyll.new_post import NewPost, plan_new_post
from editor.jekyll.places import place_named, places_for
from editor.jekyll.plan import CannotPlan, Unplannable
from editor.jekyll.settings import settings_of
from editor.post.values import Value
from tests.jekyll.sites import NOW

COLLECTIONS: Value = {"recipes": {"output": True}, "events": {"output": True}}


def scanned(root: Path, **values: Value) -> SiteIndex:
    for path in root.rglob("*.md"):
        if not path.read_bytes():
            path.write_text("---\ntitle: x\n---\n")
    index = scan_site(root, settings_of({"timezone": "Asia/Tokyo", **values}, now=NOW))
    assert index is not None
    return index


def touch(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).touch()


def test_categories_that_have_posts_or_drafts_or_an_empty_folder_for_them_are_offered(tmp_path: Path) -> None:
    touch(tmp_path, "_posts/2024-01-01-a.md", "travel/_posts/2024-01-01-b.md", "food/jp/_drafts/c.md")
    (tmp_path / "music/_posts").mkdir(parents=True)
    (tmp_path / "_site/x/_posts").mkdir(parents=True)
    (tmp_path / "old/_posts").mkdir(parents=True)
    index = scanned(tmp_path, exclude=["old"])
    assert places_for(index, draft=False) == ("_posts", "food/jp/_posts", "music/_posts", "travel/_posts")
    assert places_for(index, draft=True) == ("_drafts", "food/jp/_drafts", "travel/_drafts")


def test_all_is_below_the_folder_of_the_collections_where_there_is_one(tmp_path: Path) -> None:
    touch(tmp_path, "kept/_posts/2024-01-01-a.md", "kept/travel/_posts/2024-01-01-b.md")
    (tmp_path / "music/_posts").mkdir(parents=True)
    index = scanned(tmp_path, collections_dir="kept", collections=COLLECTIONS)
    assert places_for(index, draft=False)[0] == "kept/_posts"
    assert "music/_posts" not in places_for(index, draft=False)
    assert places_for(index, draft=False)[-2:] == ("kept/_events", "kept/_recipes")
    assert place_named(index, "recipes", draft=False) == "kept/_recipes"
    made = plan_new_post(index, NewPost("T"), now=NOW)
    assert made.path == tmp_path / "kept/_posts/2025-06-15-t.md"


@pytest.mark.parametrize(
    ("name", "draft", "folder"),
    [
        ("travel", False, "travel/_posts"),
        ("travel/", True, "travel/_drafts"),
        ("./travel/_posts", False, "travel/_posts"),
        ("_posts", False, "_posts"),
        ("recipes", False, "_recipes"),
        ("_recipes", False, "_recipes"),
    ],
)
def test_a_folder_is_named_by_its_category_or_its_collection(
    tmp_path: Path, name: str, draft: bool, folder: str
) -> None:
    touch(tmp_path, "travel/_posts/2024-01-01-b.md")
    index = scanned(tmp_path, collections=COLLECTIONS)
    assert place_named(index, name, draft=draft) == folder


@pytest.mark.parametrize(("name", "draft"), [("travle", False), ("../up", False), ("data", False), ("recipes", True)])
def test_what_the_site_does_not_have_is_refused(tmp_path: Path, name: str, draft: bool) -> None:
    touch(tmp_path, "travel/_posts/2024-01-01-b.md")
    index = scanned(tmp_path, collections=COLLECTIONS)
    with pytest.raises(CannotPlan) as refused:
        place_named(index, name, draft=draft)
    assert (refused.value.reason, refused.value.detail) == (Unplannable.NO_PLACE, name)


def test_a_post_of_a_category_is_dated_as_all_are(tmp_path: Path) -> None:
    touch(tmp_path, "travel/_posts/2024-01-01-b.md")
    index = scanned(tmp_path)
    plan = plan_new_post(index, NewPost("T", folder="travel/_posts"), now=NOW)
    assert plan.path == tmp_path / "travel/_posts/2025-06-15-t.md"
    assert b"date: 2025-06-15" in (plan.changes[0].data or b"")


def test_a_document_of_a_collection_looks_like_its_own_and_has_a_date_where_they_have(tmp_path: Path) -> None:
    for path, head in {
        "_posts/2024-01-01-a.md": "layout: post\nauthor: me\n",
        "_recipes/soup.md": "layout: recipe\nserves: 4\n",
        "_recipes/rice.md": "layout: recipe\nserves: 4\n",
        "_events/fair.md": "date: 2024-02-03 10:00:00\nplace: Kyoto\n",
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(f"---\n{head}---\nx\n")
    index = scanned(tmp_path, collections=COLLECTIONS)
    recipe = plan_new_post(index, NewPost("Stew", folder="_recipes"), now=NOW)
    assert recipe.path == tmp_path / "_recipes/stew.md"
    assert recipe.changes[0].data == b"---\nlayout: recipe\nserves: 4\ntitle: Stew\n---\n\n"
    event = plan_new_post(index, NewPost("Night", folder="_events"), now=NOW)
    assert event.path == tmp_path / "_events/night.md"
    assert b"date: 2025-06-15 21:00:00 +0900\n" in (event.changes[0].data or b"")


def test_a_collection_may_have_a_template_of_its_own(tmp_path: Path) -> None:
    touch(tmp_path, "_drafts/_template.md", "_recipes/_template.md")
    (tmp_path / "_recipes/_template.md").write_text("---\ntitle:\nserves: 2\n---\n\nTake\n")
    index = scanned(tmp_path, collections=COLLECTIONS)
    plan = plan_new_post(index, NewPost("Stew", folder="_recipes"), now=NOW)
    assert plan.changes[0].data == b"---\ntitle: Stew\nserves: 2\n---\n\nTake\n"
