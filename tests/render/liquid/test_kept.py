"""What Liquid makes of a post, under edits: the law, and which edits need no run."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from editor.render.liquid.kept import KeptLiquid, difference
from editor.render.liquid.source_lines import SourceLines
from editor.render.pages.front_post import FrontPost, open_front

HEAD = "---\ntitle: Hello\nlist: [1, 2, 3]\n---\n"
PIECES = (
    *("word ", "\n", "\n\n", "\r\n", "{{ page.title }}", "{{- page.title -}}", "{% if page.title %}", "{% endif %}"),
    *("{% for x in page.list %}", "{{ x }}\n", "{% endfor %}", "{%- assign y = 1 -%}", "{{ y }}", "{% raw %}"),
    *("{% endraw %}", "{", "}", "%", "{{", "{% nobody %}", "{% break %}", "{% increment z %}", "日本語 "),
)
sources = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
edits = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 4), st.one_of(st.just(""), st.sampled_from(PIECES), sources)),
    max_size=6,
)


def run(source: str) -> str:
    trace = FrontPost(open_front(None)).run(HEAD, source).trace
    assert trace is not None
    return trace.written


@given(sources, edits)
@example("t{{- page.title -}}t", [(1, 0, "- ")])
@example("t{{- page.title -}}t", [(19, 0, "\n")])
@example("t {{- page.title }}", [(1, 1, "")])
@example("t{{ page.title -}} t", [(18, 1, "")])
def test_what_edits_leave_is_what_liquid_makes_of_the_whole(source: str, changes: list[tuple[int, int, str]]) -> None:
    front = FrontPost(open_front(None))
    kept = KeptLiquid(source)
    shown = source
    splice = kept.take(front.run(HEAD, source).trace)
    for start, removed, inserted in [(0, 0, ""), *changes, (0, 0, "")]:
        if splice is not None:
            shown = shown[: splice[0]] + splice[2] + shown[splice[0] + splice[1] :]
        assert shown == kept.written == run(kept.source)
        start = min(start, len(kept.source))
        splice = kept.edit(start, min(removed, len(kept.source) - start), inserted)
        if kept.is_stale:
            splice = kept.take(front.run(HEAD, kept.source).trace)


@given(sources, edits)
def test_lines_after_edits_are_those_of_a_run_over_the_whole(source: str, changes: list[tuple[int, int, str]]) -> None:
    front = FrontPost(open_front(None))
    kept = KeptLiquid(source)
    kept.take(front.run(HEAD, source).trace)
    for start, removed, inserted in changes:
        start = min(start, len(kept.source))
        kept.edit(start, min(removed, len(kept.source) - start), inserted)
        if kept.is_stale:
            kept.take(front.run(HEAD, kept.source).trace)
    trace = front.run(HEAD, kept.source).trace
    assert trace is not None
    fresh = SourceLines(trace.written, kept.source, trace.marks)
    lines = range(kept.written.count("\n") + 2)
    assert [kept.lines.source_of(line) for line in lines] == [fresh.source_of(line) for line in lines]
    sources_of_lines = [fresh.source_of(line) for line in lines]
    assert sources_of_lines == sorted(sources_of_lines)


@given(sources, sources)
def test_a_difference_turns_one_text_into_the_other(before: str, after: str) -> None:
    splice = difference(before, after)
    if splice is None:
        assert before == after
    else:
        start, removed, inserted = splice
        assert before[:start] + inserted + before[start + removed :] == after


def test_typing_beside_tags_needs_no_run() -> None:
    source = "one {{ page.title }} two\n\n{% for x in page.list %}{{ x }}{% endfor %}\n\nthree"
    kept = KeptLiquid(source)
    kept.take(FrontPost(open_front(None)).run(HEAD, source).trace)

    assert kept.edit(len(source), 0, " four") == (len("one Hello two\n\n123\n\nthree"), 0, " four")
    assert not kept.is_stale
    assert kept.written == "one Hello two\n\n123\n\nthree four"


def test_what_makes_a_tag_needs_a_run() -> None:
    kept = KeptLiquid("a { b")
    kept.take(FrontPost(open_front(None)).run(HEAD, "a { b").trace)

    assert kept.edit(3, 1, "") == (3, 1, "")
    assert kept.edit(3, 0, "{") is None
    assert kept.is_stale


def test_text_keeps_its_line_and_what_a_tag_writes_has_that_of_the_tag() -> None:
    source = "first\n{% if page.title %}\nsecond\n{% endif %}\n{{ page.list | join: '\n' }}\nlast"
    kept = KeptLiquid(source)
    kept.take(FrontPost(open_front(None)).run(HEAD, source).trace)

    told = [(line, source.split("\n")[kept.lines.source_of(n)]) for n, line in enumerate(kept.written.split("\n"))]
    assert ("first", "first") in told
    assert ("second", "second") in told
    assert ("2", "{{ page.list | join: '") in told
    assert ("last", "last") in told


def test_a_post_that_shows_its_own_text_is_run_with_the_text_of_now() -> None:
    front = FrontPost(open_front(None))
    front.run(HEAD, "{{ page.content | size }}")

    trace = front.run(HEAD, "{{ page.content | size }} and more").trace

    assert trace is not None
    assert trace.written == "34 and more"


def test_liquid_is_left_alone_where_the_front_matter_says_so() -> None:
    assert FrontPost(open_front(None)).run("---\nrender_with_liquid: false\n---\n", "{{ page.title }}").trace is None


def test_a_tag_that_is_not_closed_yet_leaves_the_rest_of_the_text_as_it_is() -> None:
    ran = FrontPost(open_front(None)).run(HEAD, "{{ page.title }}\n\nnow {{ pag\n\nrest\n")

    assert ran.trace is not None
    assert ran.trace.written == "Hello\n\nnow {{ pag\n\nrest\n"
    assert [fault.place for fault in ran.faults] == [22]
