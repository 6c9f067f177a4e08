"""Actions: one registry, keys without conflicts, found by a few letters."""

from __future__ import annotations

import pytest

from editor.actions.action import Action
from editor.actions.keymap import conflicts, effective_keys
from editor.actions.registry import ActionRegistry, DuplicateAction
from editor.actions.search import search


def action(id_: str, title: str = "", keys: str = "") -> Action:
    return Action(id_, title or id_, run=lambda: None, keys=keys)


def test_actions_are_listed_in_the_order_in_which_they_were_added() -> None:
    registry = ActionRegistry()
    added: list[str] = []
    registry.added.connect(lambda one: added.append(one.id))
    for name in ("b", "a"):
        registry.add(action(name))
    assert [one.id for one in registry.all()] == added == ["b", "a"]
    assert registry.get("a").id == "a"


def test_an_id_is_taken_once() -> None:
    registry = ActionRegistry()
    registry.add(action("a"))
    with pytest.raises(DuplicateAction):
        registry.add(action("a"))


def test_overrides_replace_and_remove_keys() -> None:
    actions = [action("a", keys="Ctrl+A"), action("b", keys="Ctrl+B"), action("c", keys="Ctrl+C")]
    assert effective_keys(actions, {"a": "F2", "b": ""}) == {"a": "F2", "b": "", "c": "Ctrl+C"}


def test_the_same_keys_are_a_conflict_however_they_are_spelled() -> None:
    keys = {"a": "Ctrl+Shift+P", "b": "shift+ctrl+p", "c": "Ctrl+P", "d": "", "e": "", "f": "Ctrl++", "g": "Ctrl+="}
    assert conflicts(keys) == {"ctrl+shift+p": ("a", "b")}


def test_the_likeliest_comes_first() -> None:
    titles = ["Unsaved", "Save As", "File: save", "Show a vane", "Save", "Quit"]
    found = [one.title for one in search("save", [action(title) for title in titles])]
    assert found == ["Save As", "Save", "File: save", "Unsaved", "Show a vane"]


def test_an_empty_query_finds_all() -> None:
    assert len(search("", [action("a"), action("b")])) == 2


def test_japanese_words_are_found_whatever_the_width() -> None:
    words = {"x": "ＨＴＭＬへ書き出す", "y": "保存"}
    found = search("html", [action("x"), action("y")], words=lambda one: words[one.id])
    assert [one.id for one in found] == ["x"]
