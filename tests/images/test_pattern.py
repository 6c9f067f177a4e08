"""Where a site's pictures lie and how its posts link to them, told from the posts."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import pytest

from editor.images.addresses import Spelling, Surroundings
from editor.images.folders import PostFacts, facts_of, folder_of, pattern_of
from editor.images.forms import Form, Kind
from editor.images.pattern import BESIDE, Pattern, Placement, SeenPost, infer
from editor.images.references import references_of
from editor.images.site import default_pattern, seen_post
from editor.jekyll.site import Site
from editor.post.codec import decode
from editor.post.post import Post
from tests.shared import needs_shared, shared

TODAY = datetime.date(2026, 6, 1)
DEFAULT = Pattern(Placement("assets/images"), Placement("assets/files"))


def seen(place: str, text: str, head: str = "title: x") -> SeenPost:
    post = Post(f"---\n{head}\n---\n{text}\n")
    facts = facts_of(post, place, today=TODAY)
    return SeenPost.of(references_of(post), facts, Surroundings(facts.folder, facts.media_folder))


def inferred(*posts: tuple[str, str]) -> Pattern:
    return infer([seen(place, text) for place, text in posts], DEFAULT)


def facts(place: str, head: str = "title: x") -> PostFacts:
    return facts_of(Post(f"---\n{head}\n---\n"), place, today=TODAY)


@pytest.mark.parametrize(
    ("folder", "pattern"),
    [
        ("assets/img", "assets/img"),
        ("assets/img/my-trip", "assets/img/{slug}"),
        ("assets/My Trip", "assets/{slug}"),
        ("assets/2026-01-30-my-trip", "assets/{name}"),
        ("images/2026/01", "images/{year}/{month}"),
        ("images/2026/01/30", "images/{year}/{month}/{day}"),
        ("images/2026-01", "images/{year}-{month}"),
        ("images/01", "images/01"),
        ("images/travel", "images/{category}"),
        ("", ""),
    ],
)
def test_what_of_a_folder_follows_from_the_post_is_told_by_a_word(folder: str, pattern: str) -> None:
    trip = facts("_posts/2026-01-30-my-trip.md", "categories: [Travel, Asia]")

    assert pattern_of(folder, trip) == pattern


def test_a_pattern_means_another_folder_for_another_post() -> None:
    assert folder_of("images/{year}/{month}/{slug}", facts("_posts/2025-12-02-snow.md")) == "images/2025/12/snow"
    assert folder_of("images/{category}", facts("_posts/2025-12-02-snow.md")) == "images"


def test_a_draft_has_the_date_of_its_front_matter_and_else_the_day_it_is_written() -> None:
    assert folder_of("i/{name}", facts("_drafts/snow.md", "date: 2025-12-03 10:00:00 +0900")) == "i/2025-12-03-snow"
    assert folder_of("i/{year}", facts("_drafts/snow.md")) == "i/2026"


def test_a_translation_shares_the_pictures_of_its_post() -> None:
    assert facts("_posts/2020-12-24-dbms.zh-cn.md").slug == facts("_posts/2020-12-24-dbms.en.md").slug == "dbms"


def test_most_posts_decide_on_folder_and_spelling() -> None:
    pattern = inferred(
        ("_posts/2026-01-03-c.md", "![x]({{ '/assets/c/1.png' | relative_url }})"),
        ("_posts/2026-01-02-b.md", "![x]({{ '/assets/b/1.png' | relative_url }})"),
        ("_posts/2026-01-01-a.md", "![x](/images/1.png)"),
    )

    assert pattern.pictures == Placement("assets/{slug}", Spelling("{{ '/", "' | relative_url }}"))


def test_a_site_that_moved_its_pictures_is_followed_to_where_the_newest_lie() -> None:
    old = [(f"_posts/2010-01-{day:02}-x.md", "![](/old/1.png)") for day in range(28, 0, -1)] * 2
    new = [(f"_posts/2026-01-{day:02}-x.md", "![](/new/1.png)") for day in range(25, 0, -1)]

    assert inferred(*new, *old).pictures.folder == "new"


def test_posts_of_the_same_category_say_more() -> None:
    posts = [seen(f"_posts/2026-02-0{n}-r.md", "![](/img/versions/1.png)", "category: Releases") for n in (9, 8, 7)]
    posts += [seen("_posts/2026-01-01-i.md", "![](/img/people/1.png)", "category: Talks")]

    assert infer(posts, DEFAULT).pictures.folder == "img/versions"
    assert (
        infer(posts, DEFAULT, like=facts("_posts/2026-03-01-x.md", "category: Talks")).pictures.folder == "img/people"
    )


def test_folders_that_one_post_each_has_mean_a_folder_of_its_own_for_the_next() -> None:
    pattern = inferred(*((f"_posts/2026-01-0{n}-long-name.md", f"![](/assets/{name}/1.png)") for n, name in NICKNAMES))

    assert pattern.pictures.folder == "assets/{slug}"


def test_the_folder_of_its_own_has_the_date_where_another_has() -> None:
    pattern = inferred(
        ("_posts/2026-01-04-long-name.md", "![](/assets/rl/1.png)"),
        ("_posts/2026-01-03-longer-name.md", "![](/assets/bio/1.png)"),
        ("_posts/2026-01-02-phd.md", "![](/assets/2026-01-02-phd/1.png)"),
    )

    assert pattern.pictures.folder == "assets/{name}"


NICKNAMES = ((4, "rl"), (3, "bio"), (2, "phd"))


def test_pictures_beside_their_posts_go_beside_the_next_post() -> None:
    pattern = inferred(("_posts/trip/2026-01-01-a.md", "![](./map.png)"))

    assert pattern.pictures.folder == BESIDE
    other = facts("_posts/home/2026-02-02-b.md")
    assert pattern.pictures.folder_for(other) == "_posts/home"
    assert pattern.pictures.spelling.address("_posts/home/x.png", Surroundings("_posts/home")) == "./x.png"


@pytest.mark.parametrize(
    ("text", "form", "written"),
    [
        ('<img src="/i/a.png" alt="">', Form(Kind.HTML), '<img src="/i/n.png" alt="A &quot;cat&quot;" />'),
        (
            '{% include figure image_path="/i/a.png" alt="b" %}',
            Form(Kind.INCLUDE, "figure", "image_path", "alt"),
            '{% include figure image_path="/i/n.png" alt="A \'cat\'" %}',
        ),
        ("![b](/i/a.png)", Form(Kind.MARKDOWN), '![A "cat"](/i/n.png)'),
    ],
)
def test_pictures_are_shown_as_the_site_shows_them(text: str, form: Form, written: str) -> None:
    pattern = inferred(("_posts/2026-01-01-a.md", text))

    assert pattern.pictures.form == form
    assert "".join(form.spell("/i/n.png", 'A "cat"')) == written


def test_what_stands_in_code_says_nothing() -> None:
    code = "```\n![](/code/a.png)\n```\n`![](/code/b.png)` {% highlight md %}![](/code/c.png){% endhighlight %}"

    assert inferred(("_posts/2026-01-01-a.md", code)) == DEFAULT


def test_fields_and_files_have_their_own_places() -> None:
    head = "image:\n  path: /covers/a.jpg\nheader: {teaser: thumbs/a.jpg}"
    post = seen("_posts/2026-01-01-a.md", "![](/img/a.png) [slides](/files/talk.pdf) [page](/about.html)", head)

    pattern = infer([post], DEFAULT)

    assert pattern.of_field(("image", "path")) == Placement("covers")
    assert pattern.of_field(("header", "teaser")) == Placement("thumbs", Spelling(before=""))
    assert pattern.of_field(("thumbnail",)) == Placement("img")
    assert (pattern.files.folder, pattern.files.form.kind) == ("files", Kind.LINK)
    assert pattern.pictures.folder == "img"


def test_a_field_is_spelled_plainly_where_only_texts_use_liquid() -> None:
    pattern = inferred(("_posts/2026-01-01-a.md", "![]({{ '/img/a.png' | relative_url }})"))

    assert pattern.of_field(("image",)) == Placement("img")


@needs_shared
def test_posts_of_real_sites_tell_where_the_pictures_of_the_others_lie() -> None:
    """Measured by leaving each post out of its site; the recorded posts are a sample, and three sites have but one."""
    told = asked = 0
    for folder in sorted(path for path in shared("parity", "cases", "posts").iterdir() if path.is_dir()):
        posts = list(_recorded(Site(folder)))
        for post in posts:
            pattern = infer(
                [other for other in posts if other is not post], default_pattern(Site(folder)), like=post.facts
            )
            uses = [use for use in post.pictures if not use.reference.path]
            wanted = pattern.pictures.folder_for(post.facts)
            asked += bool(uses)
            told += bool(uses) and sum(use.path.rpartition("/")[0] == wanted for use in uses) * 2 >= len(uses)

    assert asked > 150
    assert told / asked > 0.78  # 126 of 158


def _recorded(site: Site) -> Iterable[SeenPost]:
    files = (path for path in site.root.rglob("*") if path.suffix in (".md", ".markdown"))
    for path in sorted(files, key=lambda path: path.name, reverse=True):
        post, _ = seen_post(site, path, Post(decode(path.read_bytes())[0]), today=TODAY, files=None)
        if post.pictures:
            yield post
