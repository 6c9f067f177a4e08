"""What is offered at the caret, from the post and its site."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.completion.answer import answer
from editor.completion.candidate import Candidate, Kind, fitting
from editor.completion.posts import link_to
from editor.completion.question import Question
from editor.completion.references import with_typed_footnote
from editor.completion.site_use import SiteUse
from editor.completion.wanted import wanted_at
from editor.post.post import Post


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for folder in ("_posts/2023", "trips/_posts", "_includes/parts", "assets/img", "_data", "_site", "node_modules"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "_config.yml").write_text("title: T\nauthor: {name: A}\nkramdown: {footnote_prefix: p}\n")
    for name in ("_includes/a.html", "_includes/parts/b.html", "_data/people.yml", "assets/a.css", "assets/B.png"):
        (tmp_path / name).write_text("x")
    (tmp_path / "_posts" / "2024-01-02-a.md").write_text("---\ntitle: いろは\n---\n```js\n```\n\np\n{: .wide #one}\n")
    (tmp_path / "_posts" / "2023" / "2023-01-02-b.md").write_text("---\ntitle: B\n---\n~~~js\n~~~\n")
    (tmp_path / "trips" / "_posts" / "2024-03-04-c.md").write_text("no head\n")
    return tmp_path


def offered(text: str, site: Path | None = None, *, verbatim: bool = False) -> list[Candidate]:
    """Return what is offered at the ``|`` of *text*."""
    caret = text.index("|")
    source = text.replace("|", "", 1)
    wanted = wanted_at(source[:caret].split("\n")[-1], verbatim=verbatim)
    assert wanted is not None
    path = site / "_posts" / "2024-01-02-a.md" if site else None
    question = Question(wanted, Post(source), caret, path=path, root=site, verbatim=verbatim)
    found = answer(question, SiteUse(site) if site else None).candidates
    return fitting(found, wanted.typed)


def labels(found: list[Candidate]) -> list[str]:
    return [candidate.label for candidate in found]


def test_the_end_of_the_innermost_block_comes_first() -> None:
    found = labels(offered("{% for a in b %}{% if c %}\n{% |"))
    assert found[:4] == ["endif", "endfor", "elsif", "else"]
    assert "when" not in found
    assert "endraw" not in found


def test_what_is_closed_needs_no_end() -> None:
    assert not labels(offered("{% if c %}x{% endif %}\n{% |"))[0].startswith("end")


def test_in_raw_text_only_its_end_is_read() -> None:
    assert labels(offered("{% raw %}{% if x %}\n{% |", verbatim=True)) == ["endraw"]
    assert labels(offered("{% if x %}\n```\n{% |", verbatim=True)) == []


def test_variables_are_those_of_the_front_matter_the_site_and_the_post(site: Path) -> None:
    head = "---\nmood: calm\nimage: {path: a.png}\n---\n{% assign mine = 1 %}{% for item in site.posts %}"
    assert {"mood", "image", "title", "content"} <= set(labels(offered(head + "{{ page.|", site)))
    assert labels(offered(head + "{{ page.image.|", site)) == ["path"]
    assert labels(offered(head + "{{ site.author.|", site)) == ["name"]
    assert labels(offered(head + "{{ site.data.|", site)) == ["people"]
    assert labels(offered(head + "{{ m|", site))[0] == "mine"
    assert "url" in labels(offered(head + "{{ item.|", site))
    assert labels(offered(head + "{{ page.mood.|", site)) == []
    assert offered(head + "{{ page.mo|", site)[0].detail == "calm"


def test_files_are_those_of_their_folders_one_level_at_a_time(site: Path) -> None:
    assert labels(offered("{% include |", site)) == ["parts/", "a.html"]
    assert labels(offered("{% include parts/|", site)) == ["b.html"]
    assert labels(offered("{% include_relative |", site)) == ["2023/", "2024-01-02-a.md"]
    assert labels(offered("{% link |", site)) == ["_posts/", "assets/", "trips/", "_config.yml"]
    assert labels(offered("[a](|", site)) == [
        "assets/",
        "trips/",
    ]  # what is published alone
    assert labels(offered("[a](/assets/|", site)) == ["img/", "a.css", "B.png"]
    assert labels(offered("![a](/assets/|", site)) == ["img/", "B.png", "a.css"]
    assert [found.written for found in offered("![a](|", site)] == ["/assets/", "/trips/"]


@pytest.mark.parametrize("above", ["/../", "/assets/../../", "../../../", "/%2e%2e/", "/\0/"])
def test_nothing_outside_of_the_site_is_listed(site: Path, above: str) -> None:
    (site.parent / "secret.txt").write_text("x")
    assert "secret.txt" not in labels(offered(f"[a]({above}|", site))


def test_posts_are_named_as_jekyll_finds_them_newest_first(site: Path) -> None:
    found = offered("{% post_url |", site)
    assert labels(found) == ["trips/2024-03-04-c", "2024-01-02-a", "2023/2023-01-02-b"]
    assert [candidate.detail for candidate in found] == ["C", "いろは", "B"]  # Jekyll makes a title of the name


def test_two_brackets_offer_the_other_posts_by_their_titles_and_write_links_to_them(site: Path) -> None:
    assert labels(offered("see [[|", site)) == ["C", "B"]
    (post,) = offered("see [[b|", site)
    assert (post.label, post.detail) == ("B", "2023/2023-01-02-b")
    assert post.written == "[B]({% post_url 2023/2023-01-02-b %})"


def test_a_title_with_brackets_makes_a_link_all_the_same() -> None:
    assert link_to("2024-01-02-a", "a [b] \\ c") == "[a \\[b\\] \\\\ c]({% post_url 2024-01-02-a %})"


def test_languages_in_use_come_first(site: Path) -> None:
    found = offered("```ruby\n```\n\n```ruby\n```\n\n```|", site)
    assert labels(found)[:2] == ["ruby", "js"]
    assert [candidate.detail for candidate in found[:2]] == ["Ruby", "JavaScript"]
    assert labels(offered("```py|"))[:2] == ["python", "py"]


def test_headings_have_the_ids_of_kramdown_and_are_found_by_their_words(site: Path) -> None:
    text = "# 春 の *旅*\n\n# 春 の 旅\n\n## Two {#own}\n\n```\n# no\n```\n\nx[^1]\n\n[^1]: note\n\n[a](#|"
    assert labels(offered(text, site)) == ["春-の-旅", "春-の-旅-1", "own", "fn:p1", "fnref:p1"]
    assert labels(offered(text.replace("#|", "#two|")))[0] == "own"


def test_footnotes_are_told_with_their_text_and_new_ones_by_number() -> None:
    text = "a[^7] b[^gone]\n\n[^7]: *Seven* [x](y)\n[^ab]: Other\n\n```\n[^no]: code\n```\n\nc[^|]\n"
    found = offered(text)
    assert [(candidate.label, candidate.detail) for candidate in found[:2]] == [("7", "Seven x"), ("ab", "Other")]
    assert [(candidate.kind, candidate.label) for candidate in found[2:]] == [
        (Kind.NEW_FOOTNOTE, "gone"),
        (Kind.NEW_FOOTNOTE, "8"),
    ]
    assert labels(list(with_typed_footnote(found, "mine")))[-1] == "mine"
    assert with_typed_footnote(found, "ab") == tuple(found)
    assert with_typed_footnote(found, "no good") == tuple(found)


def test_links_are_told_with_their_addresses() -> None:
    found = offered("[One]: https://a.b/c\n[二]: </x y>\n\n```\n[no]: /no\n```\n\n[text][|")
    assert [(candidate.label, candidate.detail) for candidate in found] == [("One", "https://a.b/c"), ("二", "/x")]


def test_attributes_in_use_come_before_those_that_are_known(site: Path) -> None:
    assert labels(offered("a\n{: .mine}\n\nb\n{: .|", site)) == [".mine", ".wide", ".no_toc"]
    assert labels(offered("b\n{: #|", site)) == ["#one"]
    assert {"toc", "width", ".no_toc"} <= set(labels(offered("b\n{:|")))


def test_what_is_typed_finds_by_prefix_then_within_then_by_its_letters_in_order() -> None:
    found = [Candidate(Kind.FILE, name) for name in ("xab", "a-x-b", "AB", "zz", "カフェ", "ｶﾌｪ", "かふぇ")]
    assert labels(fitting(found, "ab")) == ["AB", "xab", "a-x-b"]
    assert labels(fitting(found, "かふ")) == ["カフェ", "ｶﾌｪ", "かふぇ"]


def test_a_site_whose_source_is_a_folder_of_it_is_completed_from_that_folder(site: Path) -> None:
    source = site / "src"
    for name in ("_includes/own.html", "facts/birds.yml", "pic.png"):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text("x")
    (site / "_config.yml").write_text("source: src\ndata_dir: facts\n")

    assert labels(offered("{% include |", site)) == ["own.html"]
    assert labels(offered("{% link |", site)) == ["facts/", "pic.png"]
    assert labels(offered("{{ site.data.|", site)) == ["birds"]
    assert [candidate.written for candidate in offered("![](|", site)] == ["/facts/", "/pic.png"]


def test_posts_below_the_folder_of_the_collections_are_named_as_jekyll_names_them(site: Path) -> None:
    (site / "_config.yml").write_text("collections_dir: texts\n")
    (site / "texts/trips/_posts").mkdir(parents=True)
    (site / "texts/trips/_posts/2024-05-06-d.md").write_text("---\ntitle: D\n---\n")

    assert labels(offered("{% post_url |", site)) == ["trips/2024-05-06-d"]
    assert offered("[[|", site)[0].written == "[D]({% post_url trips/2024-05-06-d %})"


@pytest.mark.parametrize(
    ("name", "written"), [("海#1.png", "海%231.png"), ("a?b.png", "a%3Fb.png"), ("50%.png", "50%25.png")]
)
def test_what_would_end_an_address_or_be_read_as_an_escape_is_escaped(site: Path, name: str, written: str) -> None:
    (site / "assets/img" / name).write_text("x")

    assert [candidate.written for candidate in offered("![](/assets/img/|", site)] == [written]
