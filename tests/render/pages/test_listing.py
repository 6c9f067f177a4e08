"""The page that lists posts: which it is, which of its pages has the post, and where the post stands on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.jekyll.site import Site
from editor.render.pages.front_post import FrontPost
from editor.render.pages.listing import listing_page
from editor.render.pages.reading import open_site
from editor.render.pages.rendering import Pages
from editor.render.told_glimpses import ToldListing

LOOP = (
    "{% for post in site.posts %}"
    '<li><a href="{{ post.url | relative_url }}">{{ post.title }}</a>{{ post.excerpt }}</li>'
    "{% endfor %}"
)
PAGED = "{% for post in paginator.posts %}<a href='{{ post.url }}'>{{ post.title }}</a>{% endfor %}{{ paginator.page }}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for folder in ("_posts", "_layouts", "_includes"):
        (site / folder).mkdir(parents=True)
    (site / "_config.yml").write_text("title: S\nurl: https://s.example\n")
    for day in range(1, 6):
        (site / "_posts" / f"2024-01-0{day}-p{day}.md").write_text(
            f"---\ntitle: P{day}\n---\nFirst {day}.\n\nSecond.\n"
        )
    return site


def page(root: Path, name: str, text: str, front_matter: str = "") -> None:
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"---\n{front_matter}\n---\n{text}")


def listing(
    root: Path, day: int = 3, head: str = "---\ntitle: Now\n---\n", text: str = "As typed.\n\nMore.\n"
) -> ToldListing:
    told = FrontPost(open_site(Site(root)), f"_posts/2024-01-0{day}-p{day}.md").glimpse("listing", head, text)
    assert isinstance(told, ToldListing)
    return told


def chosen(root: Path, collection: str = "posts") -> str | None:
    found = listing_page(open_site(Site(root)), collection)
    return None if found is None else found.path


def test_the_post_is_listed_as_it_is_written_now(root: Path) -> None:
    page(root, "index.html", LOOP)
    told = listing(root)
    assert told.page == "index.html"
    assert '<a href="/2024/01/03/p3.html">Now</a><p>As typed.</p>' in told.frame.html
    assert "P5</a><p>First 5.</p>" in told.frame.html
    assert told.own == ("/2024/01/03/p3.html",)
    assert told.others == ("/2024/01/04/p4.html", "/2024/01/02/p2.html")


@pytest.mark.parametrize("where", ["layout", "include", "include of a layout"])
def test_the_loop_may_stand_in_what_makes_the_page(root: Path, where: str) -> None:
    include = "{% include_cached list.html %}" if "of" in where else "{% include list.html %}"
    (root / "_includes" / "list.html").write_text(LOOP)
    (root / "_layouts" / "home.html").write_text({"layout": LOOP, "include": ""}.get(where, include))
    page(root, "index.md", include if where == "include" else "", "layout: home")
    assert chosen(root) == "index.md"


def test_the_home_page_comes_before_an_archive_and_a_blog_before_other_pages(root: Path) -> None:
    page(root, "some.html", LOOP)
    page(root, "blog/index.html", LOOP)
    assert chosen(root) == "blog/index.html"
    page(root, "index.html", LOOP)
    assert chosen(root) == "index.html"


def test_a_feed_and_a_page_that_counts_posts_list_nothing(root: Path) -> None:
    page(root, "feed.xml", LOOP)
    page(root, "index.html", "{% assign newest = site.posts.first %}{% assign count = site.posts | size %}{{ count }}")
    assert chosen(root) is None


def test_the_newest_few_beside_every_page_are_no_list_where_there_is_another(root: Path) -> None:
    (root / "_layouts" / "default.html").write_text(f"{LOOP}{{{{ content }}}}")
    (root / "_layouts" / "page.html").write_text("---\nlayout: default\n---\n{{ content }}")
    page(root, "index.html", "Welcome", "layout: page")
    assert chosen(root) == "index.html"
    page(root, "writings.html", LOOP, "layout: page")
    assert chosen(root) == "writings.html"


def test_includes_that_hold_each_other_come_to_an_end(root: Path) -> None:
    names = [f"i{number}.html" for number in range(40)]
    for name in names:
        (root / "_includes" / name).write_text("".join(f"{{% include {each} %}}" for each in names))
    page(root, "index.html", "{% include i0.html %}")
    assert chosen(root) is None


def test_a_collection_has_a_page_of_its_own(root: Path) -> None:
    (root / "_config.yml").write_text("collections: {recipes: {output: true}}\n")
    page(root, "index.html", LOOP)
    page(root, "food.html", "{% for dish in site.recipes %}{{ dish.title }}{% endfor %}")
    assert chosen(root, "recipes") == "food.html"


@pytest.mark.parametrize(("day", "number", "others"), [(5, 1, 1), (3, 2, 1), (1, 3, 0)])
def test_of_a_paginated_list_that_page_is_shown_which_has_the_post(
    root: Path, day: int, number: int, others: int
) -> None:
    (root / "_config.yml").write_text("paginate: 2\nplugins: [jekyll-paginate]\n")
    page(root, "index.html", PAGED)
    told = listing(root, day)
    assert told.frame.html.endswith(str(number))
    assert (told.own, len(told.others)) == ((f"/2024/01/0{day}/p{day}.html",), others)


def numbers(root: Path, name: str = "index.html") -> str:
    """Return what the page *name* by itself is told of its series."""
    pages = Pages(open_site(Site(root)))
    found = next(each for each in pages.site.build.pages if each.path == name)
    return pages.render(found).html


def test_a_paginated_page_by_itself_is_the_first_of_its_series(root: Path) -> None:
    (root / "_config.yml").write_text("paginate: 2\n")
    page(root, "index.html", "{{ paginator.page }} {{ paginator.previous_page_path }}{{ paginator.next_page_path }}")
    assert numbers(root) == "1 /page2"


def test_the_page_nearest_to_the_paths_of_the_series_is_paginated_and_no_other(root: Path) -> None:
    (root / "_config.yml").write_text("paginate: 2\npaginate_path: /blog/page-:num/\n")
    for name in ("index.html", "blog/index.html", "other/index.html"):
        page(root, name, "{{ paginator.next_page_path }}")
    assert [numbers(root, name) for name in ("index.html", "blog/index.html", "other/index.html")] == [
        "",
        "/blog/page-2/",
        "",
    ]


def test_without_posts_there_is_no_series(root: Path) -> None:
    (root / "_config.yml").write_text("paginate: 2\n")
    page(root, "index.html", "{{ paginator.page | inspect }}")
    for post in (root / "_posts").iterdir():
        post.write_text("---\nhidden: true\n---\n")
    assert numbers(root) == "nil"


def test_the_second_paginator_is_asked_by_what_its_page_says(root: Path) -> None:
    (root / "_config.yml").write_text("pagination: {enabled: true, per_page: 3}\n")
    page(root, "blog.html", PAGED, "pagination: {enabled: true}")
    assert listing(root, 1).frame.html.endswith("2")


def test_addresses_are_known_with_base_with_host_and_encoded(root: Path) -> None:
    (root / "_config.yml").write_text("baseurl: /b\nurl: https://s.example\n")
    (root / "_posts" / "2024-01-03-p3.md").rename(root / "_posts" / "2024-01-03-題.md")
    page(root, "index.html", "{% for post in site.posts %}<a href='{{ post.url | absolute_url }}'>x</a>{% endfor %}")
    told = FrontPost(open_site(Site(root)), "_posts/2024-01-03-題.md").glimpse("listing", "---\n---\n", "x")
    assert isinstance(told, ToldListing)
    assert told.own == ("https://s.example/b/2024/01/03/%E9%A1%8C.html",)
    assert len(told.others) == 2


def test_a_list_without_the_post_says_so_by_having_no_address_of_it(root: Path) -> None:
    page(root, "index.html", "{% for post in site.posts limit: 1 %}<a href='{{ post.url }}'>x</a>{% endfor %}")
    told = listing(root, 2)
    assert (told.own, told.others) == ((), ())


def test_without_a_list_the_excerpt_is_told_with_title_and_date(root: Path) -> None:
    told = listing(root, head="---\ntitle: A *title*\n---\n")
    assert (told.frame.html, told.title, told.date) == ("", "A title", "2024-01-03")
    assert told.excerpt.strip() == "<p>As typed.</p>"


def test_a_theme_that_is_not_there_is_named(root: Path) -> None:
    (root / "_config.yml").write_text("theme: nobodys\n")
    assert listing(root).frame.missing_theme == "nobodys"


def test_an_address_on_the_page_that_is_none_is_passed_over(root: Path) -> None:
    page(root, "index.html", f'<a href="//[x">x</a>{LOOP}')
    assert listing(root).own == ("/2024/01/03/p3.html",)
