"""The index of a site: what it finds, what it reads again, and what it says of what is amiss."""

from __future__ import annotations

import dataclasses
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from editor.jekyll import index as index_module
from editor.jekyll import index_cache
from editor.jekyll.build import read_site
from editor.jekyll.document import State
from editor.jekyll.entry import Entry, Trouble, entry_of
from editor.jekyll.index import SiteIndex, scan_site, with_changes
from editor.jekyll.index_cache import cache_file, load_index, save_index
from editor.jekyll.post_files import post_files
from editor.jekyll.settings import Settings, below_collections, settings_of
from editor.jekyll.site import Site
from editor.jekyll.stops import JekyllStops
from editor.post.values import Value
from tests.jekyll.sites import CHANGED, NOW, SITES, MadeSite

HEAD = "---\nlayout: post\ntitle: 題名\ndate: 2024-03-04 05:06:07 +0900\ntags: [a, b]\n---\nbody\n"


def made(root: Path, path: str, text: str = HEAD) -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def settings_for(**values: Value) -> Settings:
    return settings_of({"timezone": "Asia/Tokyo", **values}, now=NOW)


def scanned(root: Path, before: SiteIndex | None = None, **values: Value) -> SiteIndex:
    index = scan_site(root, settings_for(**values), before=before)
    assert index is not None
    return index


def test_an_index_holds_posts_drafts_documents_pages_and_what_they_are_made_with(tmp_path: Path) -> None:
    for path in (
        "_posts/2024-03-04-a.md", "blog/_posts/2024-03-05-b.md", "_drafts/c.md", "_recipes/d.md", "about.md",
        "_layouts/post.html", "_layouts/nested/wide.html", "_includes/x/y.html", "_data/people.yml",
    ):  # fmt: skip
        made(tmp_path, path)
    made(tmp_path, "plain.txt", "no front matter\n")
    made(tmp_path, "assets/a.png", HEAD)
    index = scanned(tmp_path, collections={"recipes": {"output": True}})
    assert {path: index.state_of(entry) for path, entry in index.entries.items()} == {
        "_posts/2024-03-04-a.md": State.PUBLISHED,
        "blog/_posts/2024-03-05-b.md": State.PUBLISHED,
        "_drafts/c.md": State.DRAFT,
        "_recipes/d.md": State.PUBLISHED,
        "about.md": State.PUBLISHED,
    }
    assert set(index.static) == {"plain.txt", "assets/a.png"}
    assert index.layouts == ("nested/wide", "post")
    post = index.entries["blog/_posts/2024-03-05-b.md"]
    assert (post.title, post.tags, post.layout, post.categories) == ("題名", ("a", "b"), "post", ("blog",))
    assert index.address_of(post) == "/blog/2024/03/04/b.html"
    assert index.output_of(index.entries["about.md"]) == "/about.html"
    assert [entry.name for entry in index.posts] == ["c.md", "2024-03-04-a.md", "2024-03-05-b.md"]


def test_only_what_has_changed_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        made(tmp_path, f"_posts/2024-01-0{number + 1}-x.md")
    made(tmp_path, "plain.txt", "x")
    before = scanned(tmp_path)
    changed = made(tmp_path, "_posts/2024-01-03-x.md", HEAD.replace("題名", "新しい題名"))
    (tmp_path / "_posts/2024-01-05-x.md").unlink()
    read: list[str] = []
    real = index_module._head

    def noted(path: str) -> tuple[bytes, int, int]:
        read.append(path)
        return real(path)

    monkeypatch.setattr(index_module, "_head", noted)
    after = scanned(tmp_path, before)
    assert read == [str(changed)]
    assert after.entries["_posts/2024-01-03-x.md"].title == "新しい題名"
    assert "_posts/2024-01-05-x.md" not in after.entries
    assert after.entries["_posts/2024-01-01-x.md"] is before.entries["_posts/2024-01-01-x.md"]


def test_one_file_changed_changes_one_entry(tmp_path: Path) -> None:
    for path in ("_posts/2024-01-01-a.md", "_posts/2024-01-02-b.md", "about.md"):
        made(tmp_path, path)
    before = scanned(tmp_path)
    made(tmp_path, "_posts/2024-01-02-b.md", HEAD.replace("題名", "別"))
    made(tmp_path, "_drafts/new.md")
    (tmp_path / "about.md").unlink()
    after = with_changes(before, ["_posts/2024-01-02-b.md", "_drafts/new.md", "about.md", "_posts/gone.md"])
    assert dict(after.entries) == dict(scanned(tmp_path).entries)
    assert after.entries["_posts/2024-01-01-a.md"] is before.entries["_posts/2024-01-01-a.md"]


def test_what_is_future_goes_by_the_clock_and_not_by_the_scan(tmp_path: Path) -> None:
    made(tmp_path, "_posts/2025-06-16-x.md", "text\n")
    index = scanned(tmp_path)
    (entry,) = index.entries.values()
    assert index.state_of(entry) is State.FUTURE
    later = index.at_time_of(settings_of({"timezone": "Asia/Tokyo"}, now=NOW + 86_400))
    assert later.state_of(entry) is State.PUBLISHED


@pytest.mark.parametrize(
    ("head", "trouble", "state"),
    [
        ("---\ndate: tomorrow\n---\n", Trouble.STOPS, State.STOPS),
        ("---\npermalink: /:nothing/\n---\n", Trouble.STOPS, State.STOPS),
        ("---\ncategories: ['Scala 3: news']\n---\n", Trouble.STOPS, State.STOPS),
        ("---\nslug: 42\n---\n", Trouble.STOPS, State.STOPS),
        ("---\ntitle: a: b\n---\n", Trouble.FRONT_MATTER, State.PUBLISHED),
        ("---\npublished: false\n---\n", Trouble.NONE, State.HIDDEN),
    ],
)
def test_what_is_amiss_is_told_of_its_file_and_the_rest_works(
    tmp_path: Path, head: str, trouble: Trouble, state: State
) -> None:
    made(tmp_path, "_posts/2024-01-01-amiss.md", head)
    made(tmp_path, "_posts/2024-01-02-good.md")
    index = scanned(tmp_path)
    amiss, good = (index.entries[f"_posts/2024-01-0{day}-{name}.md"] for day, name in ((1, "amiss"), (2, "good")))
    assert (amiss.trouble, index.state_of(amiss)) == (trouble, state)
    assert (amiss.detail != "") == (trouble is not Trouble.NONE)
    assert good.trouble is Trouble.NONE


def test_a_folder_that_leads_into_itself_is_told_and_not_followed(tmp_path: Path) -> None:
    made(tmp_path, "sub/_posts/2024-01-01-a.md")
    (tmp_path / "sub/loop").symlink_to(tmp_path / "sub", target_is_directory=True)
    index = scanned(tmp_path)
    assert list(index.entries) == ["sub/_posts/2024-01-01-a.md"]
    assert [(obstacle.path, obstacle.error) for obstacle in index.obstacles] == [("sub/loop", None)]


def _reads_all(folder: Path) -> bool:
    """Tell whether no permission keeps us out, as none keeps out root with all its capabilities."""
    folder.chmod(0)
    open_to_us = os.access(folder, os.R_OK)
    folder.chmod(0o700)
    return open_to_us


def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    if _reads_all(tmp_path):
        pytest.skip("no permission keeps this process out")
    made(tmp_path, "_posts/2024-01-01-a.md").chmod(0)
    made(tmp_path, "closed/_posts/2024-01-01-b.md")
    made(tmp_path, "open/_posts/2024-01-01-c.md")
    closed = (tmp_path / "closed", tmp_path / "open/_posts")
    for folder in closed:
        folder.chmod(0)
    index = scanned(tmp_path)
    for folder in closed:
        folder.chmod(0o700)
    assert index.entries["_posts/2024-01-01-a.md"].trouble is Trouble.UNREADABLE
    assert [obstacle.path for obstacle in index.obstacles] == ["closed", "open/_posts"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes")
def test_a_pipe_among_the_posts_is_told_and_never_waited_for(tmp_path: Path) -> None:
    made(tmp_path, "_posts/2024-01-01-a.md")
    for path in ("_posts/2024-01-02-pipe.md", "page.md"):
        os.mkfifo(tmp_path / path)
    index = scanned(tmp_path)
    assert index.entries["_posts/2024-01-02-pipe.md"].trouble is Trouble.UNREADABLE
    build = read_site(str(tmp_path), settings_for())
    assert [one.path for one in build.documents] == ["_posts/2024-01-01-a.md"]
    assert set(build.unread) == {"_posts/2024-01-02-pipe.md", "page.md"}


def test_names_that_are_no_text_are_indexed_and_kept(tmp_path: Path) -> None:
    name = os.fsdecode(b"2024-01-01-\xff.md")
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_posts" / name).write_text(HEAD, "utf-8")
    index = scanned(tmp_path)
    (entry,) = index.entries.values()
    assert entry.name == name
    file = cache_file(tmp_path / "cache", tmp_path)
    save_index(file, index)
    assert (kept := load_index(file, tmp_path, settings_for())) is not None
    assert dict(kept.entries) == dict(index.entries)


def test_a_scan_that_is_called_off_gives_nothing(tmp_path: Path) -> None:
    made(tmp_path, "_posts/2024-01-01-a.md")
    assert scan_site(tmp_path, settings_for(), cancelled=lambda: True) is None


def test_a_folder_that_is_no_site_has_an_empty_index(tmp_path: Path) -> None:
    assert scanned(tmp_path / "nothing").entries == {}


@pytest.mark.parametrize("key", ["collections_dir", "layouts_dir", "source"])
def test_a_folder_with_a_nul_in_its_name_is_one_that_is_not_there(tmp_path: Path, key: str) -> None:
    made(tmp_path, "_config.yml", f'{key}: "a\\0b"\ncollections: [trips]\n')
    made(tmp_path, "_posts/2024-01-01-a.md")
    made(tmp_path, "_trips/b.md")
    site = Site(tmp_path)
    index = scan_site(site.source, site.settings)
    assert index is not None
    there = {"layouts_dir": {"_posts/2024-01-01-a.md", "_trips/b.md"}}.get(key, set())
    assert index.entries.keys() == there
    assert index.obstacles == ()
    assert {str(path.relative_to(tmp_path)) for path in post_files(tmp_path, documents=True)} == there


@pytest.mark.parametrize(
    ("config", "ruby"),
    [
        ("title: a: b\n", "Psych::Exception"),
        ("exclude: x\n", "Jekyll::Errors::InvalidConfigurationError"),
        ("permalink: 42\n", "NoMethodError"),
        ("timezone: 9\n", "TypeError"),
        ("limit_posts: -1\n", "ArgumentError"),
        ("collections: 1\n", "TypeError"),
    ],
)
def test_a_configuration_at_which_jekyll_stops_is_told_and_its_site_listed(
    tmp_path: Path, config: str, ruby: str
) -> None:
    made(tmp_path, "_config.yml", config)
    made(tmp_path, "_posts/2024-01-01-a.md")
    site = Site(tmp_path)
    with pytest.raises(JekyllStops) as stopped:
        site.config.settings(now=NOW)
    assert stopped.value.ruby == ruby
    index = scan_site(site.source, site.settings)
    assert index is not None
    assert len(index.entries) == 1


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(site=SITES)
def test_an_entry_is_what_the_whole_file_says(site: MadeSite) -> None:
    """The short way, without a parser, and the long one lead to the same entry."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, data in site.files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(data)
            os.utime(root / path, (CHANGED, CHANGED))
        config = Site(root).config
        try:
            made = dataclasses.replace(config.settings(now=NOW), limit_posts=0)
            build = read_site(str(root), made)
            index = scan_site(root, made)
        except JekyllStops:
            return
        assert index is not None
        for document in build.documents:
            entry = next(
                e for p, e in index.entries.items() if below_collections(p, made) == document.path and e.collection
            )
            whole = entry_of(document, entry.path, entry.role, entry.size, entry.mtime_ns, made)
            assert shown(entry) == shown(whole)
            if document.url is not None and document.dated:
                assert (index.address_of(entry), index.output_of(entry)) == (document.url, document.output)
        pages = {page.path: page.url for page in build.pages}
        assert {e.path: index.address_of(e) or None for e in index.entries.values() if not e.collection} == pages


def shown(entry: Entry) -> Entry:
    """Return *entry* with what only the whole file tells left out."""
    state = State.PUBLISHED if entry.state is State.UNREAD else entry.state
    return entry._replace(state=state, offset=0 if not entry.dated else entry.offset)


def test_a_kept_index_is_what_was_kept(tmp_path: Path) -> None:
    made(tmp_path, "_posts/2024-01-01-a.md")
    made(tmp_path, "_posts/2024-01-02-b.md", "---\ntitle: a: b\n---\n")
    made(tmp_path, "_drafts/c.md")
    made(tmp_path, "x.txt", "x")
    index = scanned(tmp_path)
    file = cache_file(tmp_path / "cache", tmp_path)
    save_index(file, index)
    kept = load_index(file, tmp_path, settings_for())
    assert kept is not None
    assert (dict(kept.entries), dict(kept.static)) == (dict(index.entries), dict(index.static))


def test_an_index_is_kept_in_parts_of_which_none_takes_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_cache, "_ROWS", 2)
    (tmp_path / "_posts").mkdir()
    for number in range(5):
        (tmp_path / f"_posts/2024-01-0{number + 1}-post.md").write_text(f"---\ntitle: Post {number}\n---\n")
    index = scanned(tmp_path)
    file = cache_file(tmp_path / "cache", tmp_path)
    save_index(file, index)
    assert file.read_bytes().count(b"\n") == 4
    kept = load_index(file, tmp_path, settings_for())
    assert kept is not None
    assert dict(kept.entries) == dict(index.entries)


def test_a_kept_index_serves_its_own_configuration_alone(tmp_path: Path) -> None:
    file = cache_file(tmp_path / "cache", tmp_path)
    save_index(file, scanned(tmp_path))
    assert load_index(file, tmp_path, settings_for(permalink="pretty")) is None
    assert load_index(file, tmp_path / "other", settings_for()) is None
    later = settings_of({"timezone": "Asia/Tokyo"}, now=NOW + 1)
    assert load_index(file, tmp_path, later) is not None


@pytest.mark.parametrize("damage", [b"", b"x", b"{}", b"\xff" * 100])
def test_a_damaged_index_is_passed_over(tmp_path: Path, damage: bytes) -> None:
    file = cache_file(tmp_path / "cache", tmp_path)
    save_index(file, scanned(tmp_path))
    whole = file.read_bytes()
    for data in (damage, whole[:-3], whole.replace(b"key", b"yek", 1), whole + damage + b" "):
        file.write_bytes(data)
        assert load_index(file, tmp_path, settings_for()) is None
    assert load_index(tmp_path / "none.json", tmp_path, settings_for()) is None
