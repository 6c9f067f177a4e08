"""The life of a post: plans say what will come, are carried out as a whole, and taken back as one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from editor.jekyll.entry import Entry
from editor.jekyll.index import SiteIndex, scan_site
from editor.jekyll.linking import Links
from editor.jekyll.new_post import NewPost, SlugKind, plan_new_post
from editor.jekyll.plan import CannotPlan, Effect, Plan, Unplannable
from editor.jekyll.publish import plan_copy, plan_publication, plan_renaming, plan_withdrawal
from editor.jekyll.references import references_in
from editor.jekyll.settings import settings_of
from editor.post.values import Value
from editor.storage.transaction import change_files
from tests.jekyll.sites import NOW

POST = '---\nlayout: post\ntitle: "古い題名"\ndate: 2024-03-04 05:06:07 +0900\ntags: [a, b]\n---\n\nbody\n'


@pytest.fixture
def blog(tmp_path: Path) -> Path:
    root = tmp_path / "blog"
    for path, text in {
        "_posts/2024-03-04-old.md": POST,
        "_posts/2024-05-06-links.md": (
            "---\ntitle: links\n---\n[a]({% post_url 2024-03-04-old %}) [b](/2024/03/04/old.html#x) "
            "[c](/base/2024/03/04/old.html)\n"
            "[d]({% link _posts/2024-03-04-old.md %}) ![e](/old.png) `[f](/2024/03/04/old.html)`\n"
        ),
        "about.md": "---\ntitle: about\n---\n[a]({{ '/2024/03/04/old.html' | relative_url }})\r\n",
        "_drafts/idea.md": "---\ntitle: 案\ntags: [new, a]\ndraft: true\n---\n[x]({% post_url 2024-03-04-old %})\n",
        "blog/_drafts/sub/deep.md": "---\ntitle: deep\n---\n",
        "_posts/2024-07-08-hidden.md": "---\ntitle: hidden\npublished: false\n---\n",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode())
    return root


def scanned(root: Path, **values: Value) -> SiteIndex:
    index = scan_site(root, settings_of({"timezone": "Asia/Tokyo", "baseurl": "/base", **values}, now=NOW))
    assert index is not None
    return index


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def carried_out(plan: Plan, root: Path) -> None:
    """Carry *plan* out, see that taking it back leaves every byte as it was, and carry it out again."""
    log = root.parent / "log"
    before = files(root)
    undo = change_files(plan.changes, folder=log)
    after = files(root)
    redo = change_files(undo, folder=log)
    assert files(root) == before
    change_files(redo, folder=log)
    assert files(root) == after
    assert plan.path.exists()


def effects(plan: Plan) -> dict[Effect, list[tuple[str, ...]]]:
    told: dict[Effect, list[tuple[str, ...]]] = {}
    for one in plan.effects:
        told.setdefault(one.effect, []).append(one.args)
    return told


def test_a_new_post_looks_like_the_others_and_is_called_by_jekylls_rules(blog: Path) -> None:
    plan = plan_new_post(scanned(blog), NewPost("新しい題名：その1"), now=NOW)
    carried_out(plan, blog)
    assert plan.path == blog / "_posts/2025-06-15-新しい題名-その1.md"
    text = plan.path.read_text("utf-8")
    assert text.startswith("---\ntitle: 新しい題名：その1\n")
    assert "date: 2025-06-15 21:00:00 +0900\n" in text
    (entry,) = (one for one in scanned(blog).entries.values() if blog / one.path == plan.path)
    assert entry.title == "新しい題名：その1"


def test_the_front_matter_of_a_new_post_has_what_posts_have_in_common(tmp_path: Path) -> None:
    for number in range(1, 6):
        path = tmp_path / f"_posts/2024-01-0{number}-x.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(
            f'---\nlayout: post\nauthor: "私"\ntitle: "t{number}"\ntags: [t{number}]\n'
            f"image: /{number}.png\nrating: {number}\n---\nx\n",
            "utf-8",
        )
    plan = plan_new_post(scanned(tmp_path), NewPost("新", draft=True), now=NOW)
    assert plan.path.name == "新.md"
    assert plan.changes[0].data == '---\nlayout: post\nauthor: "私"\ntitle: "新"\ntags: []\n---\n\n'.encode()


def test_a_template_of_the_site_is_taken_as_it_stands(blog: Path) -> None:
    (blog / "_drafts/_template.md").write_bytes(b"---\r\ntitle: x\r\nmine: [1, 2] # kept\r\n---\r\n\r\nStart here\r\n")
    plan = plan_new_post(scanned(blog), NewPost("T"), now=NOW)
    assert plan.changes[0].data == (
        b"---\r\ntitle: T\r\nmine: [1, 2] # kept\r\ndate: 2025-06-15 21:00:00 +0900\r\n---\r\n\r\nStart here\r\n"
    )


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        (NewPost("Hello, World!", draft=True), "hello-world.md"),
        (NewPost("日本 and more", draft=True, kind=SlugKind.ASCII), "and-more.md"),
        (NewPost("日本", draft=True, slug="nihon"), "nihon.md"),
        (NewPost("a" * 300, draft=True), "a" * 200 + ".md"),
        (NewPost(" ".join(["言葉"] * 100), draft=True), "-".join(["言葉"] * 28) + ".md"),
    ],
)
def test_the_name_of_a_new_draft(blog: Path, wish: NewPost, name: str) -> None:
    assert plan_new_post(scanned(blog), wish, now=NOW).path.name == name


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (NewPost("日本", kind=SlugKind.ASCII), Unplannable.NO_SLUG),
        (NewPost("？！"), Unplannable.NO_SLUG),
        (NewPost("x", slug="a/b"), Unplannable.BAD_SLUG),
        (NewPost("x", slug="_a"), Unplannable.BAD_SLUG),
        (NewPost("x", slug=""), Unplannable.BAD_SLUG),
        (NewPost("idea", draft=True), Unplannable.NAME_TAKEN),
    ],
)
def test_a_name_that_cannot_be_is_refused_and_nothing_is_put_in_its_place(
    blog: Path, wish: NewPost, reason: Unplannable
) -> None:
    with pytest.raises(CannotPlan) as refused:
        plan_new_post(scanned(blog), wish, now=NOW)
    assert refused.value.reason is reason


def test_publishing_tells_every_effect_before_it_moves_the_draft(blog: Path) -> None:
    plan = plan_publication(scanned(blog), "_drafts/idea.md", at=NOW)
    assert effects(plan) == {
        Effect.MOVED: [("_drafts/idea.md", "_posts/2025-06-15-idea.md")],
        Effect.SET: [("date", "2025-06-15 21:00:00 +0900")],
        Effect.REMOVED: [("draft",)],
        Effect.ADDRESS: [("/2025/06/15/idea.html",)],
        Effect.NEW_TAG: [("new",)],
    }
    carried_out(plan, blog)
    assert not (blog / "_drafts/idea.md").exists()
    assert plan.path.read_text("utf-8") == (
        "---\ntitle: 案\ntags: [new, a]\ndate: 2025-06-15 21:00:00 +0900\n---\n[x]({% post_url 2024-03-04-old %})\n"
    )


def test_a_draft_keeps_its_folders_and_a_hidden_post_its_date(blog: Path) -> None:
    index = scanned(blog)
    assert (
        plan_publication(index, "blog/_drafts/sub/deep.md", at=NOW).path == blog / "blog/_posts/sub/2025-06-15-deep.md"
    )
    shown = plan_publication(index, "_posts/2024-07-08-hidden.md", at=NOW)
    assert effects(shown)[Effect.REMOVED] == [("published",)]
    carried_out(shown, blog)
    assert shown.path.read_text("utf-8") == "---\ntitle: hidden\n---\n"


def test_publishing_warns_of_the_future_a_taken_address_and_links_to_what_is_not_published(blog: Path) -> None:
    (blog / "_drafts/old.md").write_text(
        "---\npermalink: /2024/03/04/old.html\n---\n[x]({% post_url 2024-07-08-hidden %})\n"
    )
    told = effects(plan_publication(scanned(blog), "_drafts/old.md", at=NOW + 86_400))
    assert told[Effect.WAITS] == [("2025-06-16 21:00:00 +0900",)]
    assert told[Effect.ADDRESS_TAKEN] == [("/2024/03/04/old.html", "_posts/2024-03-04-old.md")]
    assert told[Effect.LINKS_TO_UNPUBLISHED] == [("_posts/2024-07-08-hidden.md",)]


def test_taking_back_tells_which_references_die(blog: Path) -> None:
    plan = plan_withdrawal(scanned(blog), "_posts/2024-03-04-old.md")
    assert plan.path == blog / "_drafts/old.md"
    assert effects(plan)[Effect.ADDRESS_GONE] == [("/2024/03/04/old.html",)]
    assert sorted(effects(plan)[Effect.LINKS_DEAD]) == [
        ("_drafts/idea.md", "1"),
        ("_posts/2024-05-06-links.md", "4"),
        ("about.md", "1"),
    ]
    carried_out(plan, blog)


@pytest.mark.parametrize("date", [None, NOW - 86_400])
def test_a_renamed_post_is_referred_to_by_its_new_name_everywhere(blog: Path, date: int | None) -> None:
    plan = plan_renaming(scanned(blog), "_posts/2024-03-04-old.md", title="新題", slug="新題", date=date)
    carried_out(plan, blog)
    index = scanned(blog)
    links = Links(index)
    day = "2024-03-04" if date is None else "2025-06-14"
    renamed = index.entries[f"_posts/{day}-新題.md"]
    assert renamed.title == "新題"
    for path, count in (("_posts/2024-05-06-links.md", 4), ("about.md", 1), ("_drafts/idea.md", 1)):
        source = (blog / path).read_text("utf-8")
        targets = [links.target_of(one, of=index.address_of(index.entries[path])) for one in references_in(source)]
        assert sum(target is renamed for target in targets) == count
    text = (blog / "_posts/2024-05-06-links.md").read_text("utf-8")
    assert f"(/base{index.address_of(renamed)})" in text
    assert f"({index.address_of(renamed)}#x)" in text
    assert "![e](/old.png)" in text
    assert "`[f](/2024/03/04/old.html)`" in text
    assert (blog / "about.md").read_bytes().endswith(b"\r\n")


def test_an_address_of_another_site_is_let_be(blog: Path) -> None:
    foreign = "---\ntitle: f\n---\n[a]({{ 'https://other.org/2024/03/04/old.html' | relative_url }})\n"
    (blog / "foreign.md").write_text(foreign)
    plan = plan_renaming(scanned(blog), "_posts/2024-03-04-old.md", slug="new")
    assert blog / "foreign.md" not in [change.path for change in plan.changes]


def test_addresses_are_worked_out_as_often_however_many_files_refer(
    blog: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        (blog / f"page{number}.md").write_text("---\ntitle: x\n---\n[a](/2024/03/04/old.html)\n")
    index = scanned(blog)
    asked: list[str] = []
    output_of = SiteIndex.output_of

    def counted(site: SiteIndex, entry: Entry) -> str | None:
        asked.append(entry.path)
        return output_of(site, entry)

    monkeypatch.setattr(SiteIndex, "output_of", counted)
    plan_renaming(index, "_posts/2024-03-04-old.md", slug="new")
    assert asked.count("page0.md") <= 3


def test_layouts_and_includes_that_refer_to_a_renamed_post_are_changed_along_as_jekyll_would_stop_at_them(
    blog: Path,
) -> None:
    for path in ("_layouts/home.html", "_includes/side/nav.html"):
        (blog / path).parent.mkdir(parents=True)
        (blog / path).write_bytes(b"<a href='{% post_url 2024-03-04-old %}'>a</a>\r\n")

    plan = plan_renaming(scanned(blog), "_posts/2024-03-04-old.md", slug="new")
    carried_out(plan, blog)

    for path in ("_layouts/home.html", "_includes/side/nav.html"):
        assert (blog / path).read_bytes() == b"<a href='{% post_url 2024-03-04-new %}'>a</a>\r\n"
        assert (path, "1") in effects(plan)[Effect.LINKS_UPDATED]


def test_what_refers_to_a_draft_by_its_file_refers_to_the_post_once_it_is_published(blog: Path) -> None:
    (blog / "_drafts/next.md").write_text("---\ntitle: next\n---\n[a]({% link _drafts/idea.md %})\n")

    plan = plan_publication(scanned(blog), "_drafts/idea.md", at=NOW)
    carried_out(plan, blog)

    assert f"{{% link _posts/{plan.path.name} %}}" in (blog / "_drafts/next.md").read_text()
    assert effects(plan)[Effect.LINKS_UPDATED] == [("_drafts/next.md", "1")]


@pytest.mark.parametrize(("hour", "head"), [(0, "title: t\n"), (9, "title: t\ndate: 2025-06-14 09:00:00 +0900\n")])
def test_an_hour_that_is_wished_is_not_lost_as_the_name_has_room_for_the_day_alone(
    blog: Path, hour: int, head: str
) -> None:
    (blog / "_posts/2024-01-01-t.md").write_text("---\ntitle: t\n---\n")
    midnight = 1_749_826_800  # 2025-06-14 00:00:00 +0900

    plan = plan_renaming(scanned(blog), "_posts/2024-01-01-t.md", date=midnight + hour * 3600)

    assert plan.path.name == "2025-06-14-t.md"
    assert plan.changes[0].data == f"---\n{head}---\n".encode()


def test_another_title_alone_changes_neither_name_nor_references(blog: Path) -> None:
    plan = plan_renaming(scanned(blog), "_posts/2024-03-04-old.md", title="New")
    assert [change.path for change in plan.changes] == [blog / "_posts/2024-03-04-old.md"]
    assert plan.changes[0].data == POST.replace("古い題名", "New").encode()


def test_a_copy_is_a_draft_without_what_is_the_originals_alone(blog: Path) -> None:
    plan = plan_copy(scanned(blog), "_posts/2024-03-04-old.md", title="Copy", now=NOW)
    carried_out(plan, blog)
    assert plan.path == blog / "_drafts/copy.md"
    assert plan.path.read_text("utf-8") == '---\nlayout: post\ntitle: "Copy"\ntags: [a, b]\n---\n\nbody\n'


def test_a_copy_of_a_post_named_for_posts_goes_to_the_drafts_too(tmp_path: Path) -> None:
    (tmp_path / "travel/_posts").mkdir(parents=True)
    (tmp_path / "travel/_posts/2024-01-02-my_posts.md").write_text("---\ntitle: x\n---\n")
    plan = plan_copy(scanned(tmp_path), "travel/_posts/2024-01-02-my_posts.md", title="Copy", now=NOW)
    assert plan.path == tmp_path / "travel/_drafts/copy.md"


@pytest.mark.parametrize(
    "plan",
    [
        lambda index: plan_renaming(index, "_posts/2024-01-02-a.md", title="絵😀"),
        lambda index: plan_copy(index, "_posts/2024-01-02-a.md", title="絵😀", now=NOW),
        lambda index: plan_new_post(index, NewPost("絵😀"), now=NOW),
    ],
)
def test_a_title_that_the_sites_encoding_cannot_spell_is_refused(
    tmp_path: Path, plan: Callable[[SiteIndex], Plan]
) -> None:
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_posts/2024-01-02-a.md").write_bytes("---\ntitle: 東京の話\n---\n本文です。\n".encode("cp932"))
    index = scanned(tmp_path, encoding="windows-31j")
    with pytest.raises(CannotPlan) as refused:
        plan(index)
    assert (refused.value.reason, refused.value.detail) == (Unplannable.UNREADABLE, "😀")


def test_a_new_post_is_spelled_in_the_encoding_in_which_jekyll_reads_it(tmp_path: Path) -> None:
    plan = plan_new_post(scanned(tmp_path, encoding="windows-31j"), NewPost("新しい題名"), now=NOW)
    carried_out(plan, tmp_path)
    (entry,) = scanned(tmp_path, encoding="windows-31j").posts
    assert entry.title == "新しい題名"


def test_a_copy_does_not_lead_the_old_addresses_of_the_original_to_itself(blog: Path) -> None:
    (blog / "_drafts/idea.md").write_text("---\ntitle: a\nredirect_from: [/old/, /older/]\n---\n")
    plan = plan_copy(scanned(blog), "_drafts/idea.md", title="Copy", now=NOW)
    assert plan.changes[0].data == b"---\ntitle: Copy\n---\n"


def test_nobody_is_told_of_the_address_of_a_draft_that_is_renamed(blog: Path) -> None:
    plan = plan_renaming(scanned(blog), "_drafts/idea.md", slug="thought")
    assert Effect.ADDRESS_CHANGES not in effects(plan)


@pytest.fixture
def notes(blog: Path) -> Path:
    """The blog with a collection, one of whose documents refers to another."""
    (blog / "_notes/old").mkdir(parents=True)
    (blog / "_notes/old/one.md").write_text("---\ntitle: One\nslug: 'uno'\n---\nA note.\n")
    (blog / "_notes/two.md").write_text("---\ntitle: Two\n---\n[one]({% link _notes/old/one.md %})\n")
    return blog


NOTES: Value = {"notes": {"output": True}}


def test_a_document_of_a_collection_is_renamed_with_the_links_to_it(notes: Path) -> None:
    plan = plan_renaming(scanned(notes, collections=NOTES), "_notes/old/one.md", title="First", slug="first")
    carried_out(plan, notes)
    assert plan.path == notes / "_notes/old/first.md"
    assert plan.path.read_text() == "---\ntitle: First\nslug: 'uno'\n---\nA note.\n"
    assert "{% link _notes/old/first.md %}" in (notes / "_notes/two.md").read_text()


def test_a_document_of_a_collection_is_hidden_and_shown_where_it_lies(notes: Path) -> None:
    before = files(notes)
    plan = plan_withdrawal(scanned(notes, collections=NOTES), "_notes/old/one.md")
    carried_out(plan, notes)
    assert plan.path.read_text() == "---\ntitle: One\nslug: 'uno'\npublished: false\n---\nA note.\n"
    told = effects(plan)
    assert told[Effect.SET] == [("published", "false")]
    assert told[Effect.LINKS_DEAD] == [("_notes/two.md", "1")]
    with pytest.raises(CannotPlan) as refused:
        plan_withdrawal(scanned(notes, collections=NOTES), "_notes/old/one.md")
    assert refused.value.reason is Unplannable.NOT_PUBLISHED
    plan = plan_publication(scanned(notes, collections=NOTES), "_notes/old/one.md", at=NOW)
    assert effects(plan)[Effect.ADDRESS] == told[Effect.ADDRESS_GONE]
    carried_out(plan, notes)
    assert files(notes) == before


def test_a_copy_of_a_document_lies_hidden_beside_it(notes: Path) -> None:
    plan = plan_copy(scanned(notes, collections=NOTES), "_notes/old/one.md", title="One more", now=NOW)
    carried_out(plan, notes)
    assert plan.path == notes / "_notes/old/one-more.md"
    assert plan.path.read_text() == "---\ntitle: One more\npublished: false\n---\nA note.\n"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("_posts/2024-03-04-old.md", Unplannable.NOT_A_DRAFT),
        ("about.md", Unplannable.NOT_A_POST),
        ("nothing.md", Unplannable.NOT_A_POST),
    ],
)
def test_what_cannot_be_published_is_refused(blog: Path, path: str, reason: Unplannable) -> None:
    with pytest.raises(CannotPlan) as refused:
        plan_publication(scanned(blog), path, at=NOW)
    assert refused.value.reason is reason
