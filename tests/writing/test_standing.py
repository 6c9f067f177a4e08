"""What the caret stands in is what the wish of that name would take off."""

from __future__ import annotations

import pytest

from editor.features.writing.standing import CHECKABLE
from editor.features.writing.wishes import WISHES, grant
from editor.writing.body import Body
from editor.writing.standing import FORMATS, HEADING, LISTS, MOST_CHARACTERS, QUOTE, standing_at
from tests.writing.written import read


def standing(written: str) -> set[str]:
    """Return what the caret or the selection of *written* stands in, without the menu's name."""
    text, selection = read(written)
    return {id_.removeprefix("format.") for id_ in standing_at(Body(text), selection)}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("plain ¦text", set()),
        ("これは**大¦事**です", {"bold"}),
        ("**‹大事›**です", {"bold"}),
        ("**大‹事**で›す", set()),
        ("a *b **c¦** d*", {"bold", "italic"}),
        ("~~g¦one~~ `code`", {"strike"}),
        ("use `f(¦x)`", {"code"}),
        ("## 題¦名", {"heading_2"}),
        ("題¦名\n===\n", {"heading_1"}),
        ("> quo¦ted **text**", {"quote"}),
        ("- one\n- **t¦wo**", {"bulleted", "bold"}),
        ("- one\n  goes ¦on", {"bulleted"}),
        ("1. o¦ne", {"ordered"}),
        ("- [x] do¦ne", {"tasks"}),
        ("> - ite¦m", {"quote", "bulleted"}),
        ("```\nco**d¦e**\n```\n", {"code_block"}),
        ("```¦\ncode\n```\n", {"code_block"}),
        ("¦", set()),
    ],
)
def test_the_marks_and_the_block_at_the_caret_are_told(written: str, expected: set[str]) -> None:
    assert standing(written) == expected


@pytest.mark.parametrize("written", ["a **b¦c** d", "## he¦ad", "- it¦em", "1. it¦em", "> quo¦te", "`co¦de`"])
def test_carrying_out_the_wish_takes_off_what_is_told(written: str) -> None:
    text, selection = read(written)
    for id_ in standing_at(Body(text), selection):
        change = grant(Body(text), selection, id_)
        assert change is not None
        assert id_ not in standing_at(Body(change.apply_to(text)), change.selection)


def test_in_what_is_very_long_nothing_is_told() -> None:
    assert standing(f"**{'x' * MOST_CHARACTERS}¦**") == set()
    assert standing("‹" + "**a**\n" * MOST_CHARACTERS + "›") == set()


def test_all_that_can_be_told_has_a_wish_that_can_be_checked() -> None:
    told = {*FORMATS, *LISTS.values(), QUOTE, "format.code_block", *(HEADING.format(n) for n in range(1, 7))}
    assert told == CHECKABLE
    assert told <= WISHES.keys()
