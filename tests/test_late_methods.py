"""Dataclasses whose methods are compiled late are as all others."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, dataclass, field
from typing import Any

import pytest

from editor.late_methods import compile_methods_late

PLAIN = dataclass


@pytest.fixture
def late() -> Iterator[None]:
    """Compile methods late, within one test."""
    make = getattr(dataclasses, "_create_fn", None)
    compile_methods_late()
    yield
    if make is not None:
        setattr(dataclasses, "_create_fn", make)  # noqa: B010 - the stubs do not know it


def _place() -> Any:
    @dataclass(frozen=True, slots=True, order=True)
    class Place:
        self: int
        column: int = 4
        names: tuple[str, ...] = field(default_factory=tuple, compare=False)

        def __post_init__(self: Any) -> None:
            if self.column < 0:
                raise ValueError(self.column)

    return Place


@pytest.mark.usefixtures("late")
def test_it_is_made_compared_sorted_hashed_shown_and_frozen() -> None:
    place = _place()
    one, same, other = place(1), place(self=1, column=4, names=("a",)), place(1, 5)
    assert (one == same, hash(one) == hash(same), one != other, one < other) == (True, True, True, True)
    assert sorted([other, one]) == [one, other]
    assert repr(other).endswith("Place(self=1, column=5, names=())")
    assert dataclasses.replace(one, column=5) == other
    assert dataclasses.asdict(one) == {"self": 1, "column": 4, "names": ()}
    with pytest.raises(FrozenInstanceError):
        one.column = 3
    with pytest.raises(FrozenInstanceError):
        del one.column
    with pytest.raises(ValueError, match="-1"):
        place(1, -1)
    with pytest.raises(TypeError, match=r"Place\.__init__\(\) missing 1 required"):
        place()


@pytest.mark.usefixtures("late")
def test_a_class_below_it_has_fields_of_its_own() -> None:
    @dataclass
    class Above:
        number: int

    @dataclass
    class Below(Above):
        name: str = ""

    below, above = Below(1, "x"), Above(2)
    assert (below, above.number) == (Below(number=1, name="x"), 2)
    assert (below == above, Above(2) == above) == (False, True)


@pytest.mark.usefixtures("late")
def test_after_its_first_call_a_method_is_the_one_that_python_makes() -> None:
    late_made = _place()
    late_made(1)
    assert late_made.__init__.__code__.co_varnames[1:4] == ("self", "column", "names")
