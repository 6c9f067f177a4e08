"""The writer's keys in a file: written and taken over again, and never such that two actions have the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.actions.action import Action
from editor.actions.keymap import effective_keys, rivals
from editor.actions.keymap_file import KIND, NoKeymap, TakenOver, read_keymap, write_keymap

ACTIONS = [Action(id_, id_, run=print, keys=keys) for id_, keys in (("a", "Ctrl+A"), ("b", "Ctrl+B"), ("c", ""))]
SEQUENCES = ("", "Ctrl+A", "Ctrl+B", "F5", "Ctrl+K", "Ctrl+K, B", "x")
keymaps = st.dictionaries(st.sampled_from(["a", "b", "c", "gone"]), st.sampled_from(SEQUENCES))


def taken(keys: dict[str, str]) -> TakenOver:
    return read_keymap(write_keymap(keys), ACTIONS, can_run=lambda sequence: sequence != "x")


def test_what_was_written_is_taken_over_again() -> None:
    assert taken({"c": "F5", "a": ""}) == TakenOver({"a": "", "c": "F5"}, (), ())


def test_actions_may_change_their_keys_with_each_other() -> None:
    assert taken({"a": "Ctrl+B", "b": "Ctrl+A"}).overrides == {"a": "Ctrl+B", "b": "Ctrl+A"}


def test_keys_are_taken_from_an_action_that_brings_them() -> None:
    assert taken({"c": "Ctrl+A"}).overrides == {"a": "", "c": "Ctrl+A"}


def test_what_cannot_be_is_left_out_and_told() -> None:
    found = taken({"a": "F5", "b": "x", "c": "F5", "gone": "F6"})
    assert found == TakenOver({"a": "F5"}, ("gone",), ("b", "c"))


@given(keymaps)
def test_no_two_actions_have_the_same_keys_after_any_file(keys: dict[str, str]) -> None:
    held = effective_keys(ACTIONS, taken(keys).overrides)
    assert [id_ for id_ in held if held[id_] and rivals(held, id_, held[id_])] == []


@given(keymaps)
def test_what_was_taken_over_is_a_file_that_comes_to_the_same(keys: dict[str, str]) -> None:
    overrides = taken(keys).overrides
    assert taken(dict(overrides)).overrides == overrides


NO_KEYMAPS = ("", "{", "[]", "{}", '{"keys": {}}', f'{{"kind": "{KIND}", "keys": []}}')


@pytest.mark.parametrize("text", [*NO_KEYMAPS, pytest.param("[" * 99_999, id="deep")])
def test_what_is_no_file_of_keys_is_refused(text: str) -> None:
    with pytest.raises(NoKeymap):
        read_keymap(text, ACTIONS, can_run=bool)
