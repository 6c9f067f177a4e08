"""What a page is told of its site, without Jekyll to ask: faults, files outside, themes, what changes."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.completion.site_use import SiteUse
from editor.images.picture import width_of
from editor.jekyll.document import Document
from editor.jekyll.site import Site
from editor.render.liquid.faults import FaultKind
from editor.render.liquid.ruby import Refused
from editor.render.pages.reading import open_site
from editor.render.pages.rendering import Pages
from editor.render.pages.sass import sass_of
from editor.render.pages.theme import find_theme


@pytest.fixture
def root(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for folder in ("_posts", "_layouts", "_includes"):
        (site / folder).mkdir(parents=True)
    (site / "_config.yml").write_text("title: S\n")
    (site / "_layouts" / "post.html").write_text("<main>{{ content }}</main>{% include foot.html %}")
    (site / "_includes" / "foot.html").write_text("<footer>{{ site.title }}</footer>")
    write(site, "2024-01-01-a", "layout: post\ntitle: A", "*one*")
    return site


def write(site: Path, name: str, front_matter: str, text: str) -> None:
    (site / "_posts" / f"{name}.md").write_text(f"---\n{front_matter}\n---\n{text}\n")


def pages(root: Path) -> Pages:
    return Pages(open_site(Site(root)))


def page_of(root: Path, name: str = "2024-01-01-a") -> str:
    rendering = pages(root)
    item = rendering.site.find(f"_posts/{name}.md")
    assert isinstance(item, Document)
    return rendering.render(item).html


def test_a_post_stands_in_its_layout(root: Path) -> None:
    assert page_of(root) == "<main><p><em>one</em></p>\n</main><footer>S</footer>"


def test_a_layout_that_is_missing_is_told_and_the_text_stands_alone(root: Path) -> None:
    write(root, "2024-01-02-b", "layout: nobodys", "two")
    rendering = pages(root)
    item = rendering.site.find("_posts/2024-01-02-b.md")
    assert item is not None
    page = rendering.render(item)
    assert (page.missing_layout, page.html) == ("nobodys", "<p>two</p>\n")


def test_layouts_that_hold_each_other_come_to_an_end(root: Path) -> None:
    (root / "_layouts" / "post.html").write_text("---\nlayout: other\n---\n1{{ content }}")
    (root / "_layouts" / "other.html").write_text("---\nlayout: post\n---\n2{{ content }}")
    assert page_of(root) == "21<p><em>one</em></p>\n"


@pytest.mark.parametrize("name", ["../secret.html", "..%2fsecret.html", "/etc/passwd", "link.html", "folder/../../x"])
def test_no_include_leaves_its_folder(root: Path, name: str) -> None:
    (root / "secret.html").write_text("SECRET root:")
    (root / "_includes" / "link.html").symlink_to("../secret.html")
    write(root, "2024-01-02-b", "layout: none", f"{{% include {name} %}}")
    html = page_of(root, "2024-01-02-b")
    assert "SECRET" not in html
    assert "root:" not in html.replace("SECRET root:", "")
    assert 'class="liquid-fault"' in html


def test_a_relative_include_stays_within_the_posts_folder(root: Path) -> None:
    (root / "secret.txt").write_text("SECRET")
    (root / "_posts" / "near.txt").write_text("near")
    write(root, "2024-01-02-b", "layout: none", "{% include_relative near.txt %}{% include_relative ../secret.txt %}")
    html = page_of(root, "2024-01-02-b")
    assert "near" in html
    assert "SECRET" not in html


def test_posts_that_show_each_other_come_to_an_end(root: Path) -> None:
    text = "{% for post in site.posts %}{{ post.content }}{{ post.excerpt }}{{ post.output }}{% endfor %}"
    for day in ("2024-01-02", "2024-01-03"):
        write(root, f"{day}-x", "layout: post", text)
    assert "<footer>" in page_of(root, "2024-01-03-x")


def test_what_is_wrong_in_a_layout_is_told_with_its_name(root: Path) -> None:
    (root / "_layouts" / "post.html").write_text("{{ content }}\n{% unknown %}")
    rendering = pages(root)
    item = rendering.site.find("_posts/2024-01-01-a.md")
    assert item is not None
    [fault] = rendering.render(item).faults
    assert (fault.kind, fault.template, fault.line) == (FaultKind.UNKNOWN_TAG, "post", 2)


def test_a_theme_gives_layouts_that_the_site_has_not(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gems = root.parent / "gems" / "gems"
    for version in ("1.9.0", "1.10.0"):
        theme = gems / f"nice-{version}"
        (theme / "_layouts").mkdir(parents=True)
        (theme / "_includes").mkdir()
        (theme / "_layouts" / "post.html").write_text(f"theme's {version}")
        (theme / "_layouts" / "wide.html").write_text("wide {{ content }}{% include mark.html %}")
        (theme / "_includes" / "mark.html").write_text(version)
    monkeypatch.setenv("GEM_HOME", str(gems.parent))
    (root / "_config.yml").write_text("title: S\ntheme: nice\n")
    write(root, "2024-01-02-b", "layout: wide", "b")
    assert page_of(root) == "<main><p><em>one</em></p>\n</main><footer>S</footer>"
    assert page_of(root, "2024-01-02-b") == "wide <p>b</p>\n1.10.0"


@pytest.mark.parametrize("name", ["", "../x", "a/b", "no-such-theme-at-all"])
def test_a_theme_that_is_none_is_not_found(name: str, tmp_path: Path) -> None:
    assert find_theme(name, tmp_path) is None


@pytest.mark.parametrize(
    ("file", "text", "shown"),
    [
        ("a.yml", "[1, {b: 2}]", '[1,{"b":2}]'),
        ("a.yml", "x: : :", "null"),
        ("a.json", '{"x": [true, null]}', '{"x":[true,null]}'),
        ("a.csv", 'n,m\n1,"x, y"\n2', '[{"n":"1","m":"x, y"},{"n":"2","m":null}]'),
        ("a.tsv", "n\n1", '[{"n":"1"}]'),
        pytest.param("a.csv", f"n\n{'x' * 200_000}", f'[{{"n":"{"x" * 200_000}"}}]', id="long"),
    ],
)
def test_data_files_are_read_by_their_kind(root: Path, file: str, text: str, shown: str) -> None:
    (root / "_data").mkdir()
    (root / "_data" / file).write_text(text)
    (root / "_layouts" / "post.html").write_text("{{ site.data.a | jsonify }}")
    assert page_of(root) == shown


def test_data_may_lie_in_the_sites_own_folder(root: Path) -> None:
    (root / "_config.yml").write_text("data_dir: .\n")
    (root / "a.yml").write_text("[1]")
    (root / "_layouts" / "post.html").write_text("{{ site.data.a | jsonify }}")
    assert page_of(root) == "[1]"


@pytest.mark.parametrize("said", ["/data", "../data", "{root}/data", "a/../data/"])
def test_data_never_lie_outside_of_the_site(root: Path, said: str) -> None:
    (root / "_config.yml").write_text(f"data_dir: {said.format(root=root)}\n")
    (root / "data").mkdir()
    (root / "data" / "a.yml").write_text("[1]")
    (root / "_layouts" / "post.html").write_text("{{ site.data.a | jsonify }}")
    assert page_of(root) == "[1]"


def test_a_pages_null_layout_wins_over_that_of_the_configuration(root: Path) -> None:
    (root / "_config.yml").write_text("defaults:\n  - scope: {path: ''}\n    values: {layout: post}\n")
    (root / "bare.html").write_text("---\nlayout: null\n---\nbare")
    (root / "plain.html").write_text("---\n---\nplain")
    rendering = pages(root)
    shown = [rendering.render(item).html for item in map(rendering.site.find, ("bare.html", "plain.html")) if item]
    assert shown == ["bare", "<main>plain</main><footer></footer>"]


@pytest.mark.parametrize(
    ("said", "titles"),
    [
        ("output: true", "Late,Old,New,Coming"),
        ("sort_by: place", "New,Old,Late,Coming"),
        ("order: [old.md, new.md, gone.md]", "Old,New,Late,Coming"),
    ],
)
def test_a_collection_is_listed_in_its_own_order_with_what_is_to_come(root: Path, said: str, titles: str) -> None:
    (root / "_config.yml").write_text(f"collections:\n  talks: {{{said}}}\n")
    (root / "_layouts" / "post.html").write_text("{{ site.talks | map: 'title' | join: ',' }}")
    (root / "_talks").mkdir()
    for name, lines in (
        ("coming", "title: Coming\ndate: 2999-01-01"),
        ("hidden", "title: Hidden\ndate: 2020-01-01\npublished: false"),
        ("late", "title: Late\ndate: 2020-01-01"),
        ("new", "title: New\ndate: 2022-01-01\nplace: 1"),
        ("old", "title: Old\ndate: 2021-01-01\nplace: 2"),
    ):
        (root / "_talks" / f"{name}.md").write_text(f"---\n{lines}\n---\n")
    assert page_of(root) == titles


def test_a_template_is_told_no_related_posts_where_the_page_is_no_document(root: Path) -> None:
    write(root, "2024-01-02-b", "layout: none", "{{ site.related_posts | map: 'title' }}")
    (root / "page.html").write_text("---\n---\n{{ site.related_posts | map: 'title' }}")
    rendering = pages(root)
    page = rendering.site.find("page.html")
    assert page is not None
    assert rendering.render(page).html == ""
    assert page_of(root, "2024-01-02-b") == "<p>A</p>\n"


def test_an_excerpt_is_told_of_itself_and_of_its_posts_neighbours(root: Path) -> None:
    write(root, "2024-01-02-b", "layout: list", "{{ page.path }} {{ page.previous.title }}\n\nrest")
    (root / "_layouts" / "list.html").write_text("{{ page.excerpt }}")
    assert page_of(root, "2024-01-02-b") == "<p>_posts/2024-01-02-b.md/#excerpt A</p>\n"


def test_a_link_leads_to_a_file_where_its_collections_permalink_puts_it(root: Path) -> None:
    (root / "_config.yml").write_text("collections:\n  talks: {output: true, permalink: '/t/:path'}\n  kept: {}\n")
    for folder in ("_talks", "_kept"):
        (root / folder).mkdir()
        (root / folder / "a.txt").write_text("a")
    write(root, "2024-01-02-b", "layout: none", "{% link _talks/a.txt %}")
    write(root, "2024-01-03-c", "layout: none", "{% link _kept/a.txt %}")
    assert page_of(root, "2024-01-02-b") == "<p>/t/a.txt</p>\n"
    assert 'class="liquid-fault"' in page_of(root, "2024-01-03-c")


@pytest.fixture
def in_time() -> Iterator[None]:
    """Fail what waits for a pipe, which would wait for ever."""

    def late(_signal: int, _frame: object) -> None:
        raise TimeoutError("it waited for a pipe")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("in_time")
def test_a_site_of_pipes_is_read_without_waiting_for_them(root: Path) -> None:
    for folder in ("_data", "assets", "_sass"):
        (root / folder).mkdir()
    for name in (
        "Gemfile",
        "_data/a.yml",
        "_data/b.csv",
        "_includes/a.html",
        "_layouts/pipe.html",
        "_posts/2024-01-02-p.md",
        "_sass/a.scss",
        "assets/a.png",
        "assets/a.scss",
        "index.html",
        "a.md",
    ):
        os.mkfifo(root / name)
    write(root, "2024-01-03-c", "layout: pipe", "c {{ site.data.a }}")
    assert page_of(root, "2024-01-03-c") == "<p>c</p>\n"
    assert open_site(Site(root)).plugins == frozenset()
    assert SiteUse(root).languages == []
    assert width_of(root / "assets" / "a.png") == 0
    sass = sass_of(root, {}, None)
    sass.seconds = 1.0  # Dart Sass itself waits
    with pytest.raises(Refused):
        sass.css('@import "a"', indented=False)


def test_no_link_leads_the_data_and_the_layouts_out_of_the_site(root: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "s.yml").write_text("secret: SENTINEL")
    (outside / "s.html").write_text("SENTINEL{{ content }}")
    (root / "_data" / "in").mkdir(parents=True)
    (root / "own.yml").write_text("own: mine")
    (root / "_data" / "own.yml").symlink_to("../own.yml")
    (root / "_data" / "s.yml").symlink_to(outside / "s.yml")
    (root / "_data" / "folder").symlink_to(outside)
    for name in ("in/one", "in/two", "round"):
        (root / "_data" / name).symlink_to(root / "_data")
    (root / "_layouts" / "s.html").symlink_to(outside / "s.html")
    write(root, "2024-01-03-c", "layout: s", "{{ site.data.own.own }} {{ site.data | jsonify }}")
    page = page_of(root, "2024-01-03-c")
    assert "mine" in page
    assert "SENTINEL" not in page


def test_files_that_are_copied_have_what_the_configuration_gives_them(root: Path) -> None:
    (root / "_config.yml").write_text(
        "defaults: [{scope: {path: img}, values: {kind: picture}}, {scope: {type: posts}, values: {kind: post}}]\n"
    )
    (root / "img").mkdir()
    for name in ("img/a.png", "b.png"):
        (root / name).write_bytes(b"")
    write(root, "2024-01-02-b", "", "{% for file in site.static_files %}{{ file.name }} {{ file.kind }};{% endfor %}")
    assert "b.png ;a.png picture;" in page_of(root, "2024-01-02-b")


def test_whatever_is_said_of_a_picture_is_told_to_search_engines(root: Path) -> None:
    (root / "_config.yml").write_text("title: S\nplugins: [jekyll-seo-tag]\n")
    (root / "_layouts" / "post.html").write_text("{% seo %}")
    write(root, "2024-01-02-b", "layout: post\nimage: {path: /a.png, taken: 2024-01-03}", "two")
    assert '"image":{"taken":"2024-01-03","url":"/a.png","@type":"imageObject"}' in page_of(root, "2024-01-02-b")
