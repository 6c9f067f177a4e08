"""A post's text on its way to the blocks: Liquid, and lines that stay the post's."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.blocks import BlockRenderer, render_full
from editor.render.body import Body, Place
from editor.render.line_map import LineMap
from editor.render.pages.front_post import FrontPost, open_front
from editor.render.template import TimeLimitReached
from editor.render.told_frame import Frame, frame_of

HEAD = "---\ntitle: Hello\n---\n"
PARTS = ("para\n\n", "{{ page.title }}\n\n", "{% assign a = 1 %}\n\n", "- item\n\n", "\n", "{{- page.title -}}\n", "x")
texts = st.lists(st.sampled_from(PARTS), max_size=10).map("".join)
EDITS = st.lists(st.tuples(st.integers(0, 80), st.integers(0, 8), st.sampled_from(("", *PARTS))), max_size=5)


class ReadSite:
    def __init__(self) -> None:
        self._front = FrontPost(open_front(None))
        self.is_read = True
        self.asked = 0

    def front(self, place: Place) -> FrontPost | None:
        self.asked += 1
        return self._front if self.is_read else None


class Shown:
    """What the window has after all patches."""

    def __init__(self) -> None:
        self.renderer = BlockRenderer()
        self.reader = ReadSite()
        self.body = Body(self.renderer, self.reader, limit=nullcontext)
        self.lines = LineMap()

    def work(self, *, anew: bool = False) -> None:
        self.body.prepare()
        patch = self.body.placed(self.renderer.work(100.0))
        if anew:
            self.lines = LineMap()
        inserted = [(after, block.id, block.start_line, block.line_count) for after, block in patch.inserted]
        self.lines.apply(patch.removed, inserted, patch.lines)


@given(texts, EDITS)
def test_after_any_edits_blocks_have_the_lines_that_they_would_have_at_first(
    text: str, edits: list[tuple[int, int, str]]
) -> None:
    text = "{{ page.title }}\n\n" + text
    shown = Shown()
    shown.body.load(text, HEAD, Place())
    shown.work(anew=True)
    for start, removed, inserted in edits:
        start = min(start, len(text))
        removed = min(removed, len(text) - start)
        text = text[:start] + inserted + text[start + removed :]
        shown.work(anew=shown.body.edit(start, removed, inserted))
    fresh = Shown()
    fresh.body.load(text, HEAD, Place())
    fresh.work(anew=True)

    assert shown.renderer.html() == fresh.renderer.html()
    assert [line for _, line in shown.lines.starts()] == [line for _, line in fresh.lines.starts()]


def test_the_first_liquid_in_a_text_is_shown_with_the_lines_of_the_post() -> None:
    shown = Shown()
    shown.body.load("one\n\nthree\n", HEAD, Place())
    shown.work(anew=True)

    anew = shown.body.edit(5, 0, "{% assign x = 1 %}{{ page.title }}\n\n")
    shown.work(anew=anew)

    assert anew
    assert shown.renderer.html() == render_full("one\n\nHello\n\nthree\n")
    assert [line for _, line in shown.lines.starts()] == [0, 2, 4]


def test_the_source_is_shown_until_the_site_is_read() -> None:
    shown = Shown()
    shown.reader.is_read = False
    shown.body.load("{{ page.title }}", HEAD, Place())
    shown.work(anew=True)
    assert "page.title" in shown.renderer.html()

    shown.reader.is_read = True
    assert shown.body.is_stale
    shown.work()

    assert shown.renderer.html() == "<p>Hello</p>"


def test_front_matter_as_it_is_now_is_what_liquid_shows() -> None:
    shown = Shown()
    shown.body.load("{{ page.title }}", HEAD, Place())
    shown.work(anew=True)

    shown.body.set_head("---\ntitle: Good bye\n---\n")
    shown.work()

    assert shown.renderer.html() == "<p>Good bye</p>"


def test_faults_are_told_once_with_their_places_and_move_with_the_text() -> None:
    shown = Shown()
    shown.body.load("a\n\n{% nobody %}", HEAD, Place())
    shown.work(anew=True)

    told = shown.body.take_faults()
    assert told is not None
    assert [(fault.subject, fault.place) for fault in told] == [("nobody", 6)]
    shown.body.edit(0, 0, "bc")
    shown.work()
    assert shown.body.take_faults() is None
    shown.body.edit(5, 12, "")
    shown.work()
    assert shown.body.take_faults() == ()


def test_a_loop_without_end_is_stopped_and_told() -> None:
    shown = Shown()
    loop = "{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}"
    shown.body.load(f"before\n\n{loop}", HEAD, Place())
    shown.work(anew=True)

    told = shown.body.take_faults()
    assert told
    assert told[-1].kind.value == "limit"
    assert shown.renderer.html().startswith("<p>before</p>")


def test_no_site_is_read_for_a_text_without_liquid() -> None:
    shown = Shown()
    shown.body.load("one\n", HEAD, Place())
    shown.work(anew=True)
    shown.body.edit(0, 0, "twenty")
    shown.body.set_head("---\ntitle: x\n---\n")
    shown.work()

    assert shown.reader.asked == 0


@pytest.mark.parametrize("error", [TimeLimitReached, RecursionError, MemoryError])
def test_layouts_that_are_too_much_are_told_without_a_name_of_ours(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def frame(*_: object) -> Frame:
        raise error

    monkeypatch.setattr(FrontPost, "frame", frame)
    shown = Shown()
    shown.body.want_frame(wanted=True, with_blocks=False)
    shown.body.load("text\n", HEAD, Place())
    shown.work(anew=True)
    told = shown.body.frame()
    assert told is not None
    assert told.is_too_much
    assert told.fault == ""
    assert frame_of({"kind": "page", **asdict(told), "blocks": []}) == told
