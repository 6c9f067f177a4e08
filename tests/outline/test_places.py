"""Going back and forward."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.outline.places import Place, Places, position_after
from editor.post.edit import Edit


def at(position: int, post: str = "a") -> Place:
    return Place(post, position)


def test_back_leads_through_the_places_that_were_left_and_forward_leads_again() -> None:
    places = Places()
    places.leave(at(0))
    places.leave(at(1_000))
    assert places.back(at(2_000)) == at(1_000)
    assert places.back(at(1_000)) == at(0)
    assert not places.can_go_back
    assert places.back(at(0)) is None
    assert places.forward(at(0)) == at(1_000)
    assert places.forward(at(1_000)) == at(2_000)
    assert not places.can_go_forward


def test_a_jump_after_going_back_forgets_what_lay_ahead() -> None:
    places = Places()
    places.leave(at(0))
    assert places.back(at(1_000)) == at(0)
    places.leave(at(5_000))
    assert not places.can_go_forward
    assert places.back(at(9_000)) == at(5_000)


def test_places_close_to_each_other_are_one() -> None:
    places = Places(near=200)
    places.leave(at(0))
    places.leave(at(150))
    assert places.back(at(1_000)) == at(150)
    assert not places.can_go_back


def test_going_back_passes_over_where_the_writer_is() -> None:
    places = Places(near=200)
    places.leave(at(0))
    places.leave(at(1_000))
    assert places.back(at(1_010)) == at(0)


def test_places_are_bounded() -> None:
    places = Places(most=3)
    for position in range(0, 10_000, 1_000):
        places.leave(at(position))
    found = []
    now = at(50_000)
    while (place := places.back(now)) is not None:
        found.append(place.position)
        now = place
    assert found == [9_000, 8_000, 7_000]


def test_places_move_along_with_the_text_of_their_post_alone() -> None:
    places = Places()
    places.leave(at(1_000))
    places.leave(at(1_000, "b"))
    places.follow("a", [Edit(0, "", "前書き"), Edit(10, "x" * 5, "")])
    assert places.back(at(9_000)) == at(1_000, "b")
    assert places.back(at(1_000, "b")) == at(998)


def test_places_of_a_closed_post_are_forgotten() -> None:
    places = Places()
    for place in (at(0), at(0, "b"), at(1_000)):
        places.leave(place)
    places.forget("a")
    assert places.back(at(5_000)) == at(0, "b")
    assert not places.can_go_back


@given(st.text("ab", max_size=20), st.integers(0, 20), st.integers(0, 5), st.text("cd", max_size=5), st.integers(0, 20))
def test_a_position_outside_of_an_edit_stays_at_its_letter(
    source: str, start: int, length: int, new: str, position: int
) -> None:
    start, position = min(start, len(source)), min(position, len(source))
    edit = Edit(start, source[start : start + length], new)
    after = position_after(position, edit)
    made = edit.apply_to(source)
    if position <= edit.start:
        assert made[:after] == source[:position]
    elif position >= edit.end:
        assert made[after:] == source[position:]
    else:
        assert after == edit.start
