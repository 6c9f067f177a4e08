"""The rules over a post in its site."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.checks.problem import Message, Problem
from editor.checks.site.at_hand import Placed, SitesAtHand
from editor.checks.site.forecast import forecast
from editor.checks.site.place import Place, SiteAtHand
from editor.checks.site.registry import check_in_site
from editor.jekyll.index import scan_site
from editor.jekyll.settings import settings_of
from editor.post.codec import decode
from editor.post.post import Post
from editor.post.values import Value
from tests.jekyll.sites import NOW

GOOD = "---\nlayout: post\ntitle: x\n---\nbody\n"
SITE = {
    "_layouts/post.html": "x",
    "_posts/2024-01-01-known.md": GOOD.replace("title: x", "title: x\ntags: [データベース]"),
    "_posts/2024-01-02-known-too.md": GOOD.replace("title: x", "title: x\ntags: [データベース, AI]"),
    "_posts/2024-01-03-hidden.md": "---\nlayout: post\npublished: false\n---\n",
    "assets/a.png": "png",
    "docs/guide.md": "---\n---\nx\n",
    "docs/plain.txt": "x",
}


def found(root: Path, path: str, text: str, **config: Value) -> list[Problem]:
    """Return what the rules find in the file *path* of a site that has *text* there."""
    for name, content in {**SITE, path: text}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, "utf-8")
    index = scan_site(root, settings_of({"timezone": "UTC", **config}, now=NOW))
    assert index is not None
    return list(check_in_site(Post(text), Place(SiteAtHand(index), index.entries[path])))


def test_a_post_with_nothing_amiss_has_no_problems(tmp_path: Path) -> None:
    body = (
        "[a]({% post_url 2024-01-01-known %}) [b](/2024/01/01/known.html) [c](/docs/guide) ![d](/assets/a.png?x)\n"
        "[e]({% link docs/guide.md %}) [f]({% link /assets/a.png %}) [g](#heading) [h](/feed.xml) [i](https://x.y)\n"
        "[j](known.html) [k](../../01/01/known.html#x)\n\n# Heading\n"
    )
    assert found(tmp_path, "_posts/2024-01-01-x.md", GOOD + body) == []


@pytest.mark.parametrize(
    ("body", "message", "args", "fixed"),
    [
        ("[a]({% post_url 2020-01-01-known %})", Message.POST_URL_DEAD, ("2020-01-01-known",), "2024-01-01-known"),
        (
            "[a]({% post_url 2024-01-01-known.md %})",
            Message.POST_URL_DEAD,
            ("2024-01-01-known.md",),
            "2024-01-01-known",
        ),
        ("[a]({% post_url 2024-01-01-nothing %})", Message.POST_URL_DEAD, ("2024-01-01-nothing",), None),
        ("[a]({% post_url 2024-01-03-hidden %})", Message.POST_URL_UNPUBLISHED, ("2024-01-03-hidden",), None),
        ("[a]({% link guide.md %})", Message.LINK_DEAD, ("guide.md",), "docs/guide.md"),
        ("[a]({% link nothing.md %})", Message.LINK_DEAD, ("nothing.md",), None),
        ("[a](/2024/01/01/nothing.html)", Message.ADDRESS_DEAD, ("/2024/01/01/nothing.html",), None),
        ("[a](/2024/01/03/hidden.html)", Message.ADDRESS_DEAD, ("/2024/01/03/hidden.html",), None),
        ("![a](/assets/b.png)", Message.IMAGE_DEAD, ("/assets/b.png",), None),
        ("# 見出しの話\n\n[a](#見出しの語)", Message.ANCHOR_DEAD, ("見出しの語",), "#見出しの話"),
        ("[a](#nothing)", Message.ANCHOR_DEAD, ("nothing",), None),
    ],
)
def test_a_reference_that_leads_nowhere_is_found_and_mended_where_one_thing_can_be_meant(
    tmp_path: Path, body: str, message: Message, args: tuple[str, ...], fixed: str | None
) -> None:
    text = GOOD + body + "\n"
    (problem,) = found(tmp_path, "_posts/2024-02-02-x.md", text)
    assert (problem.message, problem.args) == (message, args)
    assert args[0] in problem.span.of(text)
    assert (problem.fix.inserted if problem.fix else None) == fixed
    if problem.fix:
        mended = problem.fix.apply_to(text)
        assert found(tmp_path, "_posts/2024-02-02-x.md", mended) == []


@pytest.mark.parametrize(
    ("path", "head", "message", "args"),
    [
        ("_posts/2024-02-02-x.md", "permalink: /2024/01/01/known.html", Message.ADDRESS_TWICE,
         ("/2024/01/01/known.html", "_posts/2024-01-01-known.md")),
        ("_posts/2024-02-02-x.md", "date: 2024-02-03", Message.DATE_UNLIKE_NAME, ("2024-02-03", "2024-02-02")),
        ("_posts/2025-06-16-x.md", "", Message.WAITS, ("2025-06-16 00:00:00 +0000",)),
        ("_posts/2024-13-45-x.md", "", Message.STOPS_BUILD,
         ("Invalid date '2024-13-45': Document '_posts/2024-13-45-x.md' does not have a valid date in the filename",)),
        ("_posts/2024-02-02-x.md", "image: /assets/no.png", Message.IMAGE_DEAD, ("/assets/no.png",)),
        ("_posts/2024-02-02-x.md", "tags: [データーベース]", Message.TAG_TWIN, ("データーベース", "データベース")),
    ],
)  # fmt: skip
def test_what_the_front_matter_brings_about_is_told(
    tmp_path: Path, path: str, head: str, message: Message, args: tuple[str, ...]
) -> None:
    text = GOOD.replace("title: x\n", f"title: x\n{head}\n" if head else "title: x\n")
    (problem,) = found(tmp_path, path, text)
    assert (problem.message, problem.args) == (message, args)


def test_the_usual_spelling_of_a_tag_is_offered_and_only_its_bytes_change(tmp_path: Path) -> None:
    text = GOOD.replace("title: x\n", "title: x\ntags: [データーベース,  'AI'] # kept\n")
    (problem,) = found(tmp_path, "_posts/2024-02-02-x.md", text)
    assert problem.fix is not None
    assert problem.fix.apply_to(text) == text.replace("データーベース", "データベース")


@pytest.mark.parametrize(
    ("layout", "config", "fixed"),
    [
        ("pots", {}, "post"),
        ("wholly-other", {}, None),
        ("none", {}, ""),
        ("post", {}, ""),
        ("x", {"theme": "no-such-theme"}, ""),
    ],
)
def test_a_layout_that_the_site_lacks_is_found_unless_its_theme_may_have_it(
    tmp_path: Path, layout: str, config: dict[str, Value], fixed: str | None
) -> None:
    text = GOOD.replace("layout: post", f"layout: {layout}")
    problems = found(tmp_path, "_posts/2024-02-02-x.md", text, **config)
    if fixed == "":
        assert problems == []
    else:
        (problem,) = problems
        assert (problem.message, problem.args) == (Message.LAYOUT_UNKNOWN, (layout,))
        assert (problem.fix.apply_to(text) if problem.fix else None) == (GOOD if fixed else None)


@pytest.mark.parametrize(
    ("name", "message"), [("_config.yml", Message.CONFIG_STOPS), ("_data/links.yml", Message.DATA_STOPS)]
)
def test_a_configuration_or_data_that_stop_jekyll_are_a_problem_of_each_post(
    tmp_path: Path, name: str, message: Message
) -> None:
    for folder in ("_posts", "_data"):
        (tmp_path / folder).mkdir()
    path = tmp_path / "_posts" / "2024-01-01-a.md"
    path.write_text(GOOD)
    (tmp_path / "_config.yml").write_text("title: Mine\n")
    (tmp_path / name).write_text("title: Mine\nurl: [a\n")
    sites = SitesAtHand()

    def placed() -> Placed:
        found = sites.placed(path, Post(GOOD), decode(GOOD.encode())[1])
        assert found is not None
        return found

    stopped = placed()
    told = [problem for problem in check_in_site(Post(GOOD), stopped.place) if problem.message is message]
    assert [problem.args for problem in told] == [(f"{name}, line 2: did not find expected ',' or ']'",)]
    assert forecast(stopped).site_stop == told[0].args[0]
    assert forecast(stopped).data_stops is (message is Message.DATA_STOPS)

    (tmp_path / name).write_text("title: Mine\n")
    sites.outdate()
    assert message not in {problem.message for problem in check_in_site(Post(GOOD), placed().place)}
    assert forecast(placed()).site_stop == ""
