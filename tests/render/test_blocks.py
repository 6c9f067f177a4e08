"""The law of incremental rendering, and what each edit may cost and say."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager
from types import FrameType

from hypothesis import example, given, settings
from hypothesis import strategies as st

from editor.post.edit import Edit
from editor.render.blocks import BlockRenderer, Patch, render_full
from editor.render.kramdown.document import convert
from editor.render.line_map import LineMap
from editor.render.template import Failure, TimeLimitReached
from tests.render.code_nodes import with_code_changed

# Pieces that open, close and cross blocks; random edits of them meet every rule of kramdown's blocks.
PIECES = st.sampled_from(
    [
        *("a", "見出し", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "`", "**", "\\", "{% x %}", "&amp;", "<br>"),
        *("# はじめに\n", "## b\n", "---\n", "===\n", "- x\n", "* y", "1. z\n", "> q\n", "{: .c #i}\n", "{:toc}\n"),
        *("```\n", "````\n", "~~~ruby\n", "x = 1\n", "<div>\n", "</div>\n", "<!-- c", "-->\n", "<p>x</p>"),
        *("[^f]: # h\n", "[^g]: * t\n    {:toc}\n\n    ## h\n", "* # a [^f]\n  ", "{:toc footnotes}\n"),
        *("| a | b |\n|--|--|\n| 1 | 2 |\n", "term\n: def\n", ": more\n", "[x][l]", "[l]: /u\n", "[l]: /v 'T'\n"),
        *("{:ald: .x}\n", "{: ald}\n", "{:footnotes}\n", "$$\n", "^\n", "<b", "<div markdown='1'>\n", "'a\n"),
        *("{::comment}\n", "{:/}\n", '{::options footnote_nr="3" /}\n', '{::options auto_ids="false" /}\n'),
        *("[^f]", "[^f]: note [^g] [x][l]\n", "[^g]: other\n", "*[HTML]: Hyper\n", "HTML ", "![a[^f]](u)"),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join)
EDITS = st.lists(st.tuples(st.integers(0, 120), st.integers(0, 15), TEXTS), min_size=1, max_size=6)


class Preview:
    """What a window would show that follows patches."""

    def __init__(self) -> None:
        self.blocks: list[tuple[int, str]] = []
        self.lines = LineMap()

    def apply(self, patch: Patch) -> None:
        self.blocks = [pair for pair in self.blocks if pair[0] not in patch.removed]
        for after, block in patch.inserted:
            place = [id_ for id_, _ in self.blocks].index(after) + 1 if after else 0
            self.blocks.insert(place, (block.id, block.html))
        changed = dict(patch.changed)
        assert changed.keys() <= {id_ for id_, _ in self.blocks}
        self.blocks = [(id_, changed.get(id_, html)) for id_, html in self.blocks]
        for changed_id, change in patch.code:
            place = [id_ for id_, _ in self.blocks].index(changed_id)
            html = with_code_changed(self.blocks[place][1], change.first, change.removed, change.html)
            self.blocks[place] = (changed_id, html)
        self.lines.apply(
            patch.removed,
            [(after, block.id, block.start_line, block.line_count) for after, block in patch.inserted],
            patch.lines,
        )

    @property
    def html(self) -> str:
        return "\n".join(html for _, html in self.blocks if html)


def clipped(text: str, start: int, removed: int, inserted: str) -> Edit:
    start = min(start, len(text))
    return Edit(start, text[start : start + removed], inserted)


@given(TEXTS, EDITS)
@settings(max_examples=150, deadline=None)
@example("# a\n\n# a\n", [(0, 0, "# a\n\n")])
@example("```\na\n\nb", [(8, 0, "\n```\n")])
@example("    a\n</div\n\n>", [(9, 1, "x")])
@example("a\n\n{::comment /}\n: b\n", [(0, 0, "x")])
@example("- a\n{:b}\n\nc\n\nd\n\ne\n", [(7, 1, ""), (15, 0, "f}\n\n")])
@example("[x][l]\n", [(7, 0, "\n[l]: /u\n"), (8, 1, "")])
def test_incremental_html_equals_a_full_render(text: str, edits: list[tuple[int, int, str]]) -> None:
    renderer, preview = BlockRenderer(), Preview()
    preview.apply(renderer.load(text))
    for start, removed, inserted in edits:
        edit = clipped(text, start, removed, inserted)
        text = edit.apply_to(text)
        preview.apply(renderer.apply([edit]))

    assert renderer.text() == text
    assert renderer.html() == render_full(text)
    assert preview.html == renderer.html()
    assert shown_lines(renderer.html()) == shown_lines(convert(text))


def shown_lines(html: str) -> list[str]:
    """What of *html* is left when the blank lines between blocks do not count."""
    return [line for line in html.split("\n") if line.strip()]


@given(TEXTS, EDITS, st.integers(0, 20))
@settings(max_examples=40, deadline=None)
def test_slices_in_any_order_come_to_the_same(text: str, edits: list[tuple[int, int, str]], seen: int) -> None:
    renderer, preview = BlockRenderer(), Preview()
    renderer.show(seen, seen + 2)
    preview.apply(renderer.load(text, budget_seconds=0))
    for start, removed, inserted in edits:
        edit = clipped(text, start, removed, inserted)
        text = edit.apply_to(text)
        preview.apply(renderer.apply([edit], budget_seconds=0))
    while not renderer.done:
        preview.apply(renderer.work(0))

    assert preview.html == render_full(text)
    fresh = Preview()
    fresh.apply(BlockRenderer().load(text))
    starts = [fresh.lines.line_of(id_) for id_, _ in fresh.blocks]
    assert [preview.lines.line_of(id_) for id_, _ in preview.blocks] == starts


def test_a_key_in_a_paragraph_changes_that_block_alone() -> None:
    renderer = BlockRenderer()
    renderer.load("# one\n\ntwo\n\nthree\n")
    patch = renderer.apply([Edit(9, "", "!")])
    assert [html for _, html in patch.changed] == ["<p>tw!o</p>"]
    assert (patch.removed, patch.inserted, patch.lines) == ((), (), ())


def test_a_changed_link_target_changes_the_blocks_that_use_it() -> None:
    text = "[a][x]\n\nother\n\n[x]: /old\n"
    renderer = BlockRenderer()
    renderer.load(text)
    patch = renderer.apply([Edit(text.index("old"), "old", "new")])
    assert [html for _, html in patch.changed] == ['<p><a href="/new">a</a></p>']


def test_a_new_heading_renumbers_those_of_the_same_words() -> None:
    renderer = BlockRenderer()
    renderer.load("# 注\n\ntext\n\n# 注\n")
    patch = renderer.apply([Edit(0, "", "# 注\n\n")])
    assert [block.html for _, block in patch.inserted] == ['<h1 id="注-1">注</h1>']
    assert [html for _, html in patch.changed] == ['<h1 id="注-2">注</h1>']


def test_the_contents_move_into_a_footnote_when_no_block_shows_them_any_more() -> None:
    text = "* t\n{:toc}\n\n# a\n\nx[^n]\n\n[^n]: * t\n    {:toc}\n\n    # b\n"
    renderer, preview = BlockRenderer(), Preview()
    preview.apply(renderer.load(text))
    assert preview.html.startswith('<ul id="markdown-toc">\n  <li><a href="#a" id="markdown-toc-a">a</a></li>\n')
    assert preview.html.count("markdown-toc-b") == 1

    preview.apply(renderer.apply([Edit(0, "* t\n{:toc}\n\n", "")]))

    assert preview.html.startswith('<h1 id="a">a</h1>')
    assert '<li id="fn:n" role="doc-endnote">\n<ul id="markdown-toc">' in preview.html


def test_a_heading_with_another_id_of_its_own_is_listed_by_that() -> None:
    renderer, preview = BlockRenderer(), Preview()
    preview.apply(renderer.load("* t\n{:toc}\n\n# b {#own}\n"))
    preview.apply(renderer.apply([Edit(20, "n", "")]))

    assert '<a href="#ow" id="markdown-toc-ow">b</a>' in preview.html


def test_what_is_seen_is_rendered_first() -> None:
    renderer = BlockRenderer()
    renderer.show(20, 22)
    patch = renderer.load("".join(f"p{number}\n\n" for number in range(40)), budget_seconds=0)
    assert [block.html for _, block in patch.inserted] == ["<p>p10</p>"]


def test_the_block_before_its_time_limit_shows_its_source() -> None:
    renderer = BlockRenderer(limit=_NoTime)
    patch = renderer.load("<b>x</b>\n")
    assert [failure for _, failure in patch.failed] == [Failure.TOO_LONG]
    assert renderer.html() == '<pre class="failed-block" data-reason="too-long">&lt;b&gt;x&lt;/b&gt;</pre>'


class _NoTime(AbstractContextManager[None]):
    def __enter__(self) -> None:
        raise TimeLimitReached

    def __exit__(self, *_: object) -> None:
        return None


def test_lists_nested_without_end_are_text_at_some_depth() -> None:
    renderer = BlockRenderer()
    patch = renderer.load("before\n\n" + "- " * 4000 + "x\n\nafter\n")
    html = renderer.html()
    assert patch.failed == ()
    assert html.startswith("<p>before</p>")
    assert html.endswith("<p>after</p>")


def test_the_work_of_a_key_does_not_grow_with_the_text() -> None:
    """Counted in calls, not in time: the same edit in a text ten times as long."""
    counts = []
    for size in (200, 2000):
        text = "".join(f"# h{number}\n\ntext {number}\n\n" for number in range(size))
        renderer = BlockRenderer()
        renderer.take(text)
        renderer.work(0)
        place = text.index(f"text {size // 2}")
        calls = 0

        def count(_frame: FrameType, event: str, _argument: object) -> None:
            nonlocal calls
            calls += event == "call"

        sys.setprofile(count)
        try:
            renderer.splice(place, 0, "x")
        finally:
            sys.setprofile(None)
        counts.append(calls)
    assert counts[1] < counts[0] * 3 + 200
