"""What Jekyll will do with a post as it stands in the window, whatever its file says."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.checks.problem import Message, Problem
from editor.checks.registry import RULES, check
from editor.checks.site.at_hand import LOOK_AGAIN_S, SAME_LOOK_S, SitesAtHand
from editor.checks.site.forecast import Forecast, forecast
from editor.checks.site.registry import SITE_RULES, check_in_site
from editor.document.opening import UTF_8
from editor.jekyll.document import State
from editor.jekyll.index import scan_site
from editor.jekyll.post_text import read_post
from editor.jekyll.site import Site
from editor.jekyll.zones import zone_named
from editor.post.edit import Edit
from editor.post.post import Post

CONFIG = """\
url: https://example.org
baseurl: /blog
timezone: Asia/Tokyo
defaults:
  - scope: {path: "", type: posts}
    values: {layout: post, author: Hanako}
"""
POST = "_posts/2026-01-31-river.md"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in (
        ("_config.yml", CONFIG),
        ("_layouts/post.html", "{{ content }}"),
        ("_posts/2025-01-02-old.md", "---\ntags: [JavaScript, 旅]\n---\nOld.\n"),
        ("_posts/2025-01-03-older.md", "---\ntags: [JavaScript]\n---\nOlder.\n"),
        (POST, "---\ntags: [walks]\n---\nRiver.\n"),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def forecast_of(site: Path, source: str, path: str = POST) -> Forecast:
    post = Post(source)
    placed = SitesAtHand().placed(site / path, post, UTF_8)
    assert placed is not None
    return forecast(placed, zone_named("America/New_York"))


def test_a_post_goes_where_the_text_in_the_window_says(site: Path) -> None:
    found = forecast_of(site, "---\ntitle: x\ncategories: [trips]\n---\nText.\n")
    assert found.state is State.PUBLISHED
    assert found.url == "https://example.org/blog/trips/2026/01/31/river.html"
    assert found.output == "/trips/2026/01/31/river.html"


def test_the_day_is_told_on_three_clocks_where_it_is_not_the_same(site: Path) -> None:
    found = forecast_of(site, "---\ndate: 2026-02-01 03:30:00 +0900\n---\nText.\n")
    assert found.when is not None
    assert (found.when.site, found.when.utc, found.when.here) == (
        "2026-02-01 03:30", "2026-01-31 18:30", "2026-01-31 13:30",
    )  # fmt: skip
    assert found.when.differ
    same = forecast_of(site, "---\ndate: 2026-01-31 23:30:00 +0900\n---\nText.\n").when
    assert same is not None
    assert not same.differ


def test_what_the_configuration_gives_is_told_unless_the_post_says_it_itself(site: Path) -> None:
    assert [(one.key, one.text) for one in forecast_of(site, "---\ntitle: x\n---\n").inherited] == [
        ("layout", "post"),
        ("author", "Hanako"),
    ]
    own = forecast_of(site, "---\nlayout: page\n---\n")
    assert [one.key for one in own.inherited] == ["author"]
    assert own.layout == "page"


def test_the_excerpt_that_jekyll_makes_is_rendered_and_a_given_one_is_as_it_stands(site: Path) -> None:
    made = forecast_of(site, "---\ntitle: x\n---\nIt was **quiet** & cold.\n\nMore.\n")
    assert (made.excerpt, made.excerpt_made) == ("It was quiet & cold.", True)
    given = forecast_of(site, '---\nexcerpt: "It was **quiet**"\n---\nText.\n')
    assert (given.excerpt, given.excerpt_made) == ("It was **quiet**", False)
    assert [problem.message for problem in given.problems] == [Message.EXCERPT_WITH_MARKS]


def test_a_tag_is_new_that_no_other_published_post_has_though_the_file_has_it(site: Path) -> None:
    found = forecast_of(site, "---\ntags: [walks, 旅, JavaScript]\n---\nText.\n")
    assert found.new_tags == ("walks",)


def test_a_near_twin_of_a_known_tag_can_be_mended(site: Path) -> None:
    source = "---\ntags: [ＪａｖａＳｃｒｉｐｔ]\n---\nText.\n"
    (problem,) = forecast_of(site, source).problems
    assert problem.fix is not None
    assert Post(source).after(problem.fix).source == "---\ntags: [JavaScript]\n---\nText.\n"


def test_a_date_that_jekyll_stops_at_is_told_with_its_line(site: Path) -> None:
    found = forecast_of(site, "---\ntitle: x\ndate: 2026-13-41\n---\nText.\n")
    assert found.state is State.STOPS
    assert "2026-13-41" in found.reason
    assert found.line == 3


@pytest.mark.parametrize(
    ("source", "state"),
    [
        ("---\npublished: false\n---\n", State.HIDDEN),
        ("---\ndate: 2999-01-01\n---\n", State.FUTURE),
    ],
)
def test_a_post_that_is_left_out_is_told_as_such(site: Path, source: str, state: State) -> None:
    assert forecast_of(site, source).state is state


def test_a_post_that_jekyll_passes_over_has_no_address(site: Path) -> None:
    path = site / "_posts/2024-02-02-other.md"
    path.write_bytes("---\ntitle: テスト\n---\n".encode("shift_jis"))
    read = read_post(path, None)
    placed = SitesAtHand().placed(path, read.post, read.codec)
    assert placed is not None
    found = forecast(placed)
    assert (found.state, found.address, found.output, found.problems) == (State.UNREAD, None, None, ())


def test_a_configuration_at_which_jekyll_stops_is_told_of_every_post(site: Path) -> None:
    (site / "_config.yml").write_text("timezone: Asia/Tokyo\na: [\n")
    found = forecast_of(site, "---\ntitle: x\n---\n")
    assert found.site_stop.startswith("_config.yml, line ")
    (site / "_config.yml").write_text("timezone: Asia/Tokyo\n")
    assert forecast_of(site, "---\ntitle: x\n---\n").site_stop == ""


def test_a_draft_is_one_before_its_file_is_known_to_the_site(site: Path) -> None:
    assert forecast_of(site, "---\ntitle: x\n---\nText.\n", "_drafts/new.md").state is State.DRAFT


def test_what_is_no_post_of_a_site_has_no_place(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    sites = SitesAtHand()
    assert sites.placed(site / "README.md", Post("x"), UTF_8) is None
    assert sites.placed(tmp_path_factory.mktemp("elsewhere") / "a.md", Post("x"), UTF_8) is None


def test_a_post_is_checked_once_for_all_who_ask_in_the_same_pause(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    sites = SitesAtHand(ticks=lambda: clock[0])
    checked: list[Post] = []

    def note(post: Post) -> tuple[Problem, ...]:
        checked.append(post)
        return ()

    monkeypatch.setattr("editor.checks.registry.check", note)
    post, other = Post("---\ntitle: x\n---\nText.\n"), Post("---\ntitle: y\n---\nText.\n")

    def look(at: Post) -> int:
        assert sites.placed(site / POST, at, UTF_8) is not None
        return len(checked)

    assert [look(post), look(post)] == [1, 1]
    assert [look(other), look(post)] == [2, 3]
    clock[0] += SAME_LOOK_S
    assert look(post) == 4
    (site / "_posts/2025-05-05-new.md").write_text("---\ntags: [new]\n---\n")
    sites.outdate()
    assert look(post) == 5


def test_a_file_that_changes_while_a_post_is_looked_at_has_it_looked_at_anew(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sites, checked = SitesAtHand(ticks=lambda: 1000.0), list[Post]()

    def change_meanwhile(post: Post) -> tuple[Problem, ...]:
        checked.append(post)
        sites.outdate()
        return ()

    monkeypatch.setattr("editor.checks.registry.check", change_meanwhile)
    post = Post("---\ntitle: x\n---\nText.\n")
    for _ in range(2):
        assert sites.placed(site / POST, post, UTF_8) is not None
    assert checked == [post, post]


def test_an_anchor_leads_to_what_the_long_text_in_the_window_has_now(site: Path) -> None:
    sites = SitesAtHand()
    post = Post("---\ntitle: x\n---\n[Down](#the-end)\n\n" + "A paragraph.\n\n" * 5_000)
    dead = []
    for inserted in ("", "Words.\n", "# The end\n", "More.\n"):
        post = post.after(Edit(len(post.source), "", inserted))
        placed = sites.placed(site / POST, post, UTF_8)
        assert placed is not None
        dead.append([one.args for one in placed.in_site if one.message is Message.ANCHOR_DEAD])
    assert dead == [[("the-end",)], [("the-end",)], [], []]


def test_what_a_rule_finds_bears_its_name(site: Path) -> None:
    head = "layout: none-such\ndate: 2026-02-31\ntags: [javascript, 旅 行]\npublished: 'no'\nexcerpt: '*a*'\n"
    post = Post(f"---\n{head}---\n[a](b.md)\n{{% post_url none %}}\n")
    placed = SitesAtHand().placed(site / POST, post, UTF_8)
    assert placed is not None
    assert len({one.rule for one in placed.alone}) > 1
    assert len({one.rule for one in placed.in_site}) > 1
    for rule in RULES:
        assert check(post, off={rule}) == tuple(one for one in placed.alone if one.rule != rule)
    for rule in SITE_RULES:
        in_site = tuple(one for one in placed.in_site if one.rule != rule)
        assert check_in_site(post, placed.place, off={rule}) == in_site


def test_the_disk_is_looked_at_again_when_it_is_due_or_someone_says_so(site: Path) -> None:
    clock = [0.0]
    sites = SitesAtHand(ticks=lambda: clock[0])

    def tags() -> set[str]:
        found = sites.site_of(site / POST)
        assert found is not None
        return set(found[1].tag_counts)

    assert "new" not in tags()
    (site / "_posts/2025-05-05-new.md").write_text("---\ntags: [new]\n---\n")
    assert "new" not in tags()
    clock[0] += LOOK_AGAIN_S
    assert "new" in tags()
    (site / "_posts/2025-05-05-new.md").unlink()
    sites.outdate()
    assert "new" not in tags()


def test_an_index_that_the_window_has_read_serves_without_another_look(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Site(site)
    index = scan_site(own.source, own.settings)
    assert index is not None
    monkeypatch.setattr("editor.checks.site.at_hand._scanned", lambda *_: pytest.fail("the disk was read once more"))
    sites = SitesAtHand()
    sites.take(index)
    found = sites.site_of(site / POST)
    assert found is not None
    assert found[1].index.entries == index.entries


def test_an_index_of_another_configuration_does_not_serve(site: Path) -> None:
    own = Site(site)
    index = scan_site(own.source, own.settings)
    assert index is not None
    (site / "_config.yml").write_text("future: true\ntimezone: Asia/Tokyo\n")
    sites = SitesAtHand()
    sites.take(index)
    found = sites.site_of(site / POST)
    assert found is not None
    assert found[1].index.settings.future


def test_an_index_is_kept_from_one_start_to_the_next(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    cache = tmp_path_factory.mktemp("cache")
    assert SitesAtHand(cache).site_of(site / POST) is not None
    (kept,) = cache.iterdir()
    before = kept.stat().st_mtime_ns
    found = SitesAtHand(cache).site_of(site / POST)
    assert found is not None
    assert "JavaScript" in found[1].tag_counts
    assert kept.stat().st_mtime_ns == before


def test_defaults_at_which_jekyll_stops_leave_a_site_without_posts(site: Path) -> None:
    (site / "_config.yml").write_text("defaults: [{scope: {path: '', type: 1}, values: {a: b}}]\n")
    found = SitesAtHand().site_of(site / POST)
    assert found is not None
    assert found[1].index.stop is not None
