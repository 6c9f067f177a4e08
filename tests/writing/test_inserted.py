"""Ruby, comments, footnotes and attributes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.kramdown.document import convert
from editor.writing.attributes import block_attributes, span_attributes
from editor.writing.body import Body
from editor.writing.change import Selection
from editor.writing.comments import toggle_comment
from editor.writing.footnotes import insert_footnote, other_end
from editor.writing.ruby import toggle_ruby
from tests.writing.written import after, applied, read, write


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("‹漢字›です", "<ruby>漢字<rt>¦</rt></ruby>です"),
        ("漢¦字です", "<ruby>漢字<rt>¦</rt></ruby>です"),
        ("漢字¦です", "<ruby>漢字<rt>¦</rt></ruby>です"),
        ("‹**漢**字›", "<ruby>**漢**字<rt>¦</rt></ruby>"),
        ("<ruby>漢¦字<rt>かんじ</rt></ruby>です", "‹漢字›です"),
        ("‹<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>›です", "‹漢字›です"),
        ("<ruby>漢字<rp>(</rp><rt>か¦んじ</rt><rp>)</rp></ruby>", "‹漢字›"),
        ("¦", None),
        ("```\n漢¦字\n```", None),
    ],
)
def test_readings_are_put_above_and_taken_away(before: str, expected: str | None) -> None:
    assert after(before, toggle_ruby) == expected


def test_kramdown_passes_ruby_on_with_marks_read_in_it() -> None:
    written = after("‹漢字›です", toggle_ruby, "かんじ")
    assert written == "<ruby>漢字<rt>かんじ</rt></ruby>¦です"
    assert convert(read(written)[0]) == "<p><ruby>漢字<rt>かんじ</rt></ruby>です</p>\n"


@pytest.mark.parametrize(
    ("off", "on"),
    [
        ("a ‹b› c", "a <!-- ‹b› --> c"),
        ("x ¦ y", "x <!-- ¦ --> y"),
        ("‹a\n\nb›\n", "<!--\n‹a\n\nb›\n-->\n"),
        ("‹a b›", "<!--\n‹a b›\n-->"),
        ("x ‹a\n\nb› y\n", "<!--\nx ‹a\n\nb› y\n-->\n"),
    ],
)
def test_text_becomes_a_comment_and_text_again(off: str, on: str) -> None:
    assert after(off, toggle_comment) == on
    assert after(on, toggle_comment) == off
    assert ">b<" not in convert(read(on)[0])


def test_a_comment_is_taken_away_with_its_signs_selected_and_none_is_put_into_another() -> None:
    assert after("a ‹<!-- b -->› c", toggle_comment) == "a ‹b› c"
    assert after("‹a <!-- b --> c›", toggle_comment) is None
    assert after("```\n‹a›\n```", toggle_comment) is None


@given(st.lists(st.sampled_from(["a", "漢", " ", "\n", "\n\n", "- "]), max_size=10).map("".join), st.data())
def test_commenting_and_back_gives_the_identical_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    selection = Selection(start, data.draw(st.integers(start, len(text))))
    first = toggle_comment(Body(text), selection)
    assert first is not None
    commented = applied(text, first)
    second = toggle_comment(Body(commented), first.selection)
    assert second is not None
    assert applied(commented, second) == text


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("a¦ b\n\nc\n", "a[^1] b\n\nc\n\n[^1]: ¦\n"),
        ("a¦", "a[^1]\n\n[^1]: ¦\n"),
        ("a[^1]¦\n\n[^1]: x\n    y\n", "a[^1][^2]\n\n[^1]: x\n    y\n[^2]: ¦\n"),
        ("a[^x] ‹b› [^7]\n\n\n", "a[^x] b[^8] [^7]\n\n[^8]: ¦\n\n\n"),
        ("a¦\r\n", "a[^1]\r\n\r\n[^1]: ¦\r\n"),
        ("¦", "[^1]\n\n[^1]: ¦"),
        ("\r\n\r\n¦\r\n", "\r\n\r\n[^1]\r\n\r\n[^1]: ¦\r\n"),
        ("```\na¦\n```", None),
    ],
)
def test_a_footnote_gets_the_next_number_and_its_note_at_the_end(before: str, expected: str | None) -> None:
    assert after(before, insert_footnote) == expected


def test_names_that_are_known_need_no_look_at_the_text() -> None:
    assert after("a¦", insert_footnote, {"1", "4", "note"}) == "a[^5]\n\n[^5]: ¦\n"


def test_kramdown_shows_the_note() -> None:
    written = after("a[^1] b¦\n\n[^1]: x\n", insert_footnote)
    assert written is not None
    html = convert(written.replace("¦", "text"))
    assert 'href="#fn:2"' in html
    assert "<p>text" in html


def test_the_way_leads_from_the_sign_to_the_note_and_back() -> None:
    there, back = "a[^n¦] b\n\n[^n]: x\n    y\n", "a[^n] b\n\n[^n]: x\n    y¦\n"
    text, selection = read(there)
    note = other_end(Body(text), selection.caret)
    assert note is not None
    assert write(text, note) == "a[^n] b\n\n[^n]: ¦x\n    y\n"
    sign = other_end(Body(text), read(back)[1].caret)
    assert sign is not None
    assert write(text, sign) == "a[^n]¦ b\n\n[^n]: x\n    y\n"
    assert other_end(Body(text), 0) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("a **b¦** c", "a **b**{: .¦} c"),
        ("‹`x`›です", "`x`{: .¦}です"),
        ("![a¦](u)", "![a](u){: .¦}"),
        ("a *b¦*{: .x}", "a *b*{: ‹.x›}"),
        ("‹語›です", '<span class="¦">語</span>です'),
        ("‹a **b** c›", '<span class="¦">a **b** c</span>'),
        ("‹a **b› c**", None),
        ("a¦", None),
    ],
)
def test_attributes_go_behind_what_is_marked(before: str, expected: str | None) -> None:
    assert after(before, span_attributes) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("a¦\nb\n\nc", "a\nb\n{: .¦}\n\nc"),
        ("# h¦\n", "# h\n{: .¦}\n"),
        ("T¦\n==\n", "T\n==\n{: .¦}\n"),
        ("| a¦ |\n|--|\n| b |\n\n", "| a |\n|--|\n| b |\n{: .¦}\n\n"),
        ("> a¦\n", "> a\n> {: .¦}\n"),
        ("```\na¦\n```\nx", "```\na\n```\n{: .¦}\nx"),
        ("a¦\n{: .x}", "a\n{: ‹.x›}"),
        ("a\n{: .x¦}", "a\n{: ‹.x›}"),
        ("¦", None),
    ],
)
def test_attributes_of_a_block_go_below_it(before: str, expected: str | None) -> None:
    assert after(before, block_attributes) == expected


@pytest.mark.parametrize("before", ["a¦\nb\n\nc", "# h¦", "| a¦ |\n|--|\n| b |", "> a¦", "```\na¦\n```", "T¦\n=="])
def test_kramdown_gives_the_block_its_class(before: str) -> None:
    written = after(before, block_attributes, ".note")
    assert written is not None
    assert re.search('class="[^"]*note', convert(read(written)[0]))
