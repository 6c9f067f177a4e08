"""Snippets: what their text means, where it is put in, and where their places are after each edit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.edit import Edit, Span
from editor.writing.body import Body
from editor.writing.snippet_places import SnippetPlaces
from editor.writing.snippets import Fault, SnippetRefused, insert_snippet, parse_snippet


def inserted(source: str, snippet: str, **variables: str) -> tuple[str, SnippetPlaces | None]:
    """Return *source* with *snippet* in the place of what stands between two ``|``, or at one, and its places."""
    before, *rest = source.split("|")
    span = Span(len(before), len(before) + (len(rest[0]) if len(rest) > 1 else 0))
    plain = source.replace("|", "")
    change, places = insert_snippet(Body(plain), span, parse_snippet(snippet), variables)
    return change.apply_to(plain), places


def texts(places: SnippetPlaces | None, source: str) -> list[list[str]]:
    assert places is not None
    return [[span.of(source) for span in stop] for stop in places.stops]


@pytest.mark.parametrize(
    ("snippet", "written", "stops"),
    [
        ("<$1>$2</$1>$0", "<></>", [["", ""], [""], [""]]),
        ("${2:b}${1:a}", "ba", [["a"], ["b"], [""]]),
        ("$1 ${1:x} $1", "x x x", [["x", "x", "x"], [""]]),
        ("${1:a ${2:b} c}", "a b c", [["a b c"], ["b"], [""]]),
        ("${1:$1}!", "!", [[""], [""]]),
        ("${1|left,right|}", "left", [["left"], [""]]),
        (r"${1:\}} \$1 \\ $x $$ \n", r"} $1 \ $x $$ \n", [["}"], [""]]),
        ("${TITLE:none} $SLUG ${1:$DATE}", "春  2024-01-02", [["2024-01-02"], [""]]),
        ("${CLIPBOARD:${1:a}}", "a", [["a"], [""]]),
        ("{% if ${1:x} %}{{ y }}", "{% if x %}{{ y }}", [["x"], [""]]),
    ],
)
def test_a_snippet_is_written_with_its_places(snippet: str, written: str, stops: list[list[str]]) -> None:
    source, places = inserted("|", snippet, TITLE="春", DATE="2024-01-02")
    assert source == written
    assert texts(places, source) == stops


@pytest.mark.parametrize(
    ("snippet", "fault", "place"),
    [
        ("a ${1:b", Fault.NOT_CLOSED, 2),
        ("${1|a,b}", Fault.NOT_CLOSED, 0),
        ("a\n${FOO}", Fault.UNKNOWN_VARIABLE, 2),
        ("${1/x/y/}", Fault.NOT_KNOWN_HERE, 0),
        ("${1:" * 30 + "}" * 30, Fault.TOO_DEEP, 80),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(snippet: str, fault: Fault, place: int) -> None:
    with pytest.raises(SnippetRefused) as refused:
        parse_snippet(snippet)
    assert (refused.value.fault, refused.value.place) == (fault, place)


@pytest.mark.parametrize(
    ("source", "snippet", "expected"),
    [
        ("> - |\r\nx\r\n", "a\nb", "> - a\r\n>   b\r\nx\r\n"),
        ("  |x|", "a\nb", "  a\n  b"),
        ("1. one |two|", "${1:$SELECTION}\n$2", "1. one two\n   "),
    ],
)
def test_lines_go_on_as_those_around_them_do(source: str, snippet: str, expected: str) -> None:
    assert inserted(source, snippet, SELECTION="two")[0] == expected


def test_what_was_selected_keeps_its_own_line_starts() -> None:
    assert inserted("> |a\n> b|", "<$SELECTION>", SELECTION="a\n> b")[0] == "> <a\n> b>"


def test_a_snippet_without_places_has_nothing_to_go_through() -> None:
    assert inserted("|", "<!--more-->")[1] is None


def test_adjacent_places_grow_each_by_what_is_typed_in_it() -> None:
    source, places = inserted("|", "$1$2$1$0")
    assert places is not None
    for step, letter, expected in ((0, "a", "a"), (1, "b", "ab"), (0, "c", "abc"), (-1, "d", "adbc")):
        places = places.moved_by(step)
        edit = Edit(places.here.end, "", letter)
        source = edit.apply_to(source)
        moved = places.after([edit])
        assert moved is not None
        assert (source, moved.here.of(source)[-1]) == (expected, letter)
        places = moved


def test_likes_are_made_equal_by_edits_that_the_places_follow() -> None:
    source, places = inserted("|", "$1-${1:ab}-$1")
    assert places is not None
    edit = Edit(places.here.start, "ab", "xyz")
    moved = places.after([edit])
    assert moved is not None
    source = edit.apply_to(source)
    edits, moved = moved.mirrored(source)
    for made in edits:
        source = made.apply_to(source)
    assert source == "xyz-xyz-xyz"
    assert texts(moved, source) == [["xyz", "xyz", "xyz"], [""]]


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 6), st.text("ab\n", max_size=4)), max_size=8),
    st.integers(0, 3),
)
def test_places_stay_within_the_snippet_and_in_their_order(edits: list[tuple[int, int, str]], active: int) -> None:
    source, places = inserted("before | behind", "<${1:one} ${2:two ${3:three}} $1 $0>")
    assert places is not None
    places = places.moved_by(active)
    for start, size, text in edits:
        start = min(start, len(source))
        edit = Edit(start, source[start : start + size], text)
        source = edit.apply_to(source)
        moved = places.after([edit])
        if moved is None:
            return
        places = moved
        ordered = [places.stops[stop][index] for stop, index in places.order]
        assert all(0 <= span.start <= span.end <= len(source) for span in ordered)
        assert [span.start for span in ordered] == sorted(span.start for span in ordered)
        assert places.whole.start <= min(span.start for span in ordered)
        assert max(span.end for span in ordered) <= places.whole.end


@given(st.text("$\\{}:|0123SELCTION,/ab\n", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parts = parse_snippet(text)
    except SnippetRefused as refused:
        place = refused.place
    else:
        place = 0
        insert_snippet(Body("x"), Span(0, 1), parts, {})
    assert 0 <= place <= max(0, len(text) - 1)
