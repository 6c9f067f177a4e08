"""Actions: one registry, keys without conflicts, found by a few letters."""

from __future__ import annotations

import pytest

from editor.actions.action import Action
from editor.actions.keymap import conflicts, effective_keys, read_overrides, rivals, with_keys, written_overrides
from editor.actions.registry import ActionRegistry, DuplicateAction
from editor.actions.search import marked_letters, search


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


def test_the_keys_of_a_sequence_are_compared_one_by_one() -> None:
    keys = {
        "a": "Ctrl+K, Ctrl+Shift+B",
        "b": "ctrl+k, Shift+Ctrl+B",
        "c": "Ctrl+K, Ctrl+B",
        "d": "Ctrl+,",
        "e": "Ctrl+K",
    }
    assert conflicts(keys) == {"ctrl+k, ctrl+shift+b": ("a", "b")}


def test_a_word_begins_behind_a_bracket_too() -> None:
    found = [one.title for one in search("md", [action(title) for title in ("Amd", "Export (md)", "Made")])]
    assert found == ["Export (md)", "Amd", "Made"]


def test_blanks_around_the_query_do_not_count() -> None:
    assert [one.id for one in search(" sa ve　", [action("Save"), action("Quit")])] == ["Save"]


def test_an_empty_query_finds_all() -> None:
    assert len(search("", [action("a"), action("b")])) == 2


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("html", ["ＨＴＭＬへ書き出す"]),
        ("保存", ["保存", "名前を付けて保存"]),
        ("書出", ["ＨＴＭＬへ書き出す"]),
        ("ぷれびゅー", ["プレビューを表示"]),
        ("ﾌﾟﾚ", ["プレビューを表示"]),
        ("印刷", []),
    ],
)
def test_japanese_words_are_found_whatever_the_width_and_the_kana(query: str, expected: list[str]) -> None:
    titles = ["ＨＴＭＬへ書き出す", "名前を付けて保存", "プレビューを表示", "保存"]
    assert [one.title for one in search(query, [action(title) for title in titles])] == expected


@pytest.mark.parametrize(
    ("label", "typed", "marked"),
    [
        ("kotlin", "tl", [2, 3]),
        ("kotlin", "kln", [0, 3, 5]),
        ("カフェ", "ふ", [1]),
        ("ﾊﾞﾅ", "バな", [0, 1, 2]),
        ("a", "", []),
    ],
)
def test_the_letters_that_were_typed_are_marked(label: str, typed: str, marked: list[int]) -> None:
    assert marked_letters(label, typed) == marked


def test_keys_have_rivals_that_are_the_same_or_begin_alike() -> None:
    keys = {"a": "Ctrl+K", "b": "Ctrl+K, Ctrl+B", "c": "Ctrl+K, Ctrl+C", "d": "Ctrl+B", "e": ""}
    assert rivals(keys, "d", "ctrl+k") == ("a", "b", "c")
    assert rivals(keys, "a", "Ctrl+K, Ctrl+B") == ("b",)
    assert rivals(keys, "e", "F2") == ()


def test_what_an_action_brings_by_itself_is_no_override() -> None:
    actions = [action("a", keys="Ctrl+A"), action("b", keys="Ctrl+B")]
    given = with_keys(actions, {}, "b", "Ctrl+A", taken_from=["a"])
    assert given == {"a": "", "b": "Ctrl+A"}
    assert with_keys(actions, given, "a", "Ctrl+A", taken_from=["b"]) == {"b": ""}
    assert with_keys(actions, {"b": ""}, "b", "Ctrl+B") == {}


def test_overrides_are_kept_as_text_and_anything_else_is_none() -> None:
    assert read_overrides(written_overrides({"b": "F2", "a": ""})) == {"a": "", "b": "F2"}
    assert written_overrides({}) == ""
    for kept in ("", "{", "[]", "3", '{"a": 1}'):
        assert read_overrides(kept) == {}
