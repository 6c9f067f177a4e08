"""Marks in full-width signs: what is offered for them."""

from __future__ import annotations

import pytest

from editor.writing.body import Body
from editor.writing.fullwidth import Meant, offered
from tests.writing.written import applied, read, write


@pytest.mark.parametrize(
    ("before", "meant", "expected"),
    [
        ("＃　¦", Meant.HEADING, "# ¦"),
        ("＃＃　見出し¦", Meant.HEADING, "## 見出し¦"),
        ("#　a¦", Meant.HEADING, "# a¦"),
        ("１．¦", Meant.NUMBER, "1. ¦"),
        ("１２．項目¦", Meant.NUMBER, "12. 項目¦"),
        ("・¦", Meant.BULLET, "- ¦"),
        ("・項目¦", Meant.BULLET, "- 項目¦"),
        ("－　a¦", Meant.BULLET, "- a¦"),
        ("-　a¦", Meant.BULLET, "- a¦"),
        ("＊　a¦", Meant.BULLET, "* a¦"),
        ("＞引用¦", Meant.QUOTE, "> 引用¦"),
        ("> ・a¦", Meant.BULLET, "> - a¦"),
        ("これは＊＊太字＊＊¦です", Meant.MARK, "これは**太字**¦です"),
        ("これは～～線～～¦", Meant.MARK, "これは~~線~~¦"),
        ("［文］（http://x.y）¦", Meant.LINK, "[文](http://x.y)¦"),
        ("！［図］（a.png）¦", Meant.LINK, "![図](a.png)¦"),
        ("｀｀｀ruby¦", Meant.FENCE, "```ruby¦"),
    ],
)
def test_full_width_marks_are_offered_in_half_width(before: str, meant: Meant, expected: str) -> None:
    text, selection = read(before)
    offer = offered(Body(text), selection.caret)
    assert offer is not None
    assert offer.meant is meant
    assert write(applied(text, offer.change), offer.change.selection) == expected
    assert offer.written in text


@pytest.mark.parametrize(
    "before",
    [
        "# a¦",
        "- a¦",
        "1. a¦",
        "3.14¦",
        "１．５倍¦",
        "・・・¦",
        "¦＃　a",
        "```\n＃　a¦\n```",
        "全角（文）¦",
        "[a](u)¦",
        "-¦",
        "",
    ],
)
def test_nothing_is_offered_for_what_is_right_or_meant_as_it_is(before: str) -> None:
    text, selection = read(before or "¦")
    assert offered(Body(text), selection.caret) is None
