"""Each field gets the editor that fits its value; a known key only refines."""

from __future__ import annotations

import pytest

from editor.post.front_matter import Field
from editor.post.post import Post
from editor.widgets.form.kinds import EditorKind, columns, kind_for


def field(yaml: str) -> Field:
    return Post(f"---\n{yaml}\n---\n").front_matter.fields[0]


@pytest.mark.parametrize(
    ("yaml", "kind"),
    [
        ("x: text", EditorKind.TEXT),
        ("x: 'true'", EditorKind.TEXT),
        ("x: |\n  a\n  b", EditorKind.LINES),
        ("x: " + "a" * 81, EditorKind.LINES),
        ("x: " + "学" * 41, EditorKind.LINES),
        ("x: yes", EditorKind.TOGGLE),
        ("x: 8", EditorKind.NUMBER),
        ("x: 0.5", EditorKind.NUMBER),
        ("x: .inf", EditorKind.YAML),
        ("x: 2026-01-30", EditorKind.DATE),
        ("x: 2026-01-30 08:57:57 +0000", EditorKind.DATE),
        ("x: [a, 1]", EditorKind.CHIPS),
        ("x: []", EditorKind.CHIPS),
        ("x:\n- a\n- b", EditorKind.CHIPS),
        ('x: ["a\\nb"]', EditorKind.TREE),
        ("x: {a: 1}", EditorKind.TREE),
        ("x:\n- a: 1", EditorKind.TREE),
        ("x: !!int 1", EditorKind.YAML),
        ("x: !custom 1", EditorKind.YAML),
        ('x: "a\\u2028b"', EditorKind.YAML),
        ('x: "\\ufeffa"', EditorKind.YAML),
        ("x:", EditorKind.TEXT),
    ],
)
def test_an_unknown_key_gets_the_editor_that_fits_its_value(yaml: str, kind: EditorKind) -> None:
    assert kind_for(field(yaml), {}) is kind


@pytest.mark.parametrize(
    ("yaml", "kind"),
    [
        ("title: A post", EditorKind.TITLE),
        ('date: "2026-01-30 20:57"', EditorKind.DATE),
        ("date: 2024年3月4日", EditorKind.DATE),
        ("date: 2024", EditorKind.DATE),
        ("date:", EditorKind.DATE),
        ("last_modified_at: 2026-01-30 20:57", EditorKind.DATE),
        ("excerpt: short", EditorKind.LINES),
        ("description: short", EditorKind.LINES),
        ("tags:", EditorKind.CHIPS),
        ("tags: a b", EditorKind.TEXT),
        ("published:", EditorKind.TOGGLE),
        ("published: 'false'", EditorKind.TEXT),
        ("reading_time:", EditorKind.NUMBER),
        ("title: {a: 1}", EditorKind.TREE),
    ],
)
def test_a_known_key_refines_what_the_value_says(yaml: str, kind: EditorKind) -> None:
    assert kind_for(field(yaml), {}) is kind


def test_a_text_with_offered_values_is_a_choice() -> None:
    assert kind_for(field("layout: post"), {"layout": ["post", "page"]}) is EditorKind.CHOICE


def test_a_text_of_tags_is_no_choice_though_tags_are_offered() -> None:
    assert kind_for(field("tags: a b"), {"tags": ["a", "b"]}) is EditorKind.TEXT


def test_japanese_characters_take_two_columns() -> None:
    assert columns("a学習") == 5
