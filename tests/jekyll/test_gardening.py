"""Tags and categories are renamed, merged, split and taken out as Jekyll reads them, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.jekyll.gardening import Renaming, likeness, near_twins, retag, terms_of
from editor.jekyll.terms import Taxonomy
from editor.post.post import Post

TAGS, CATEGORIES = Taxonomy.TAGS, Taxonomy.CATEGORIES


def post_with(front_matter: str) -> Post:
    return Post(f"---\ntitle: x\n{front_matter}\n---\nText about ruby.\n")


def retagged(front_matter: str, renaming: Renaming, taxonomy: Taxonomy = TAGS) -> str:
    post = post_with(front_matter)
    edit = retag(post, taxonomy, renaming)
    after = post if edit is None else post.after(edit)
    return after.source.removeprefix("---\ntitle: x\n").removesuffix("\n---\nText about ruby.\n")


@pytest.mark.parametrize(
    ("front_matter", "terms"),
    [
        ("tags: ruby  web", ["ruby", "web"]),
        ("tags: [ruby, web design, ruby]", ["ruby", "web design"]),
        ("tags:\n- ruby\n- [web, [css]]\n-", ["ruby", "web", "css"]),
        ("tag: web design", ["web design"]),
        ("tag: one\ntags: two three", ["one"]),
        ("tags: [2024, true, 1.5]", ["2024", "true", "1.5"]),
        ("tags: 東京　大阪 京都", ["東京　大阪", "京都"]),
        ("tags:", []),
        ("tag:\ntags: [one]", ["one"]),
        ("tag: false\ntags: [one]", ["one"]),
        ("tag: 2024", ["2024"]),
        ("tags: 2024", []),
        ("other: x", []),
    ],
)
def test_terms_are_read_as_jekyll_reads_them(front_matter: str, terms: list[str]) -> None:
    assert terms_of(post_with(front_matter), TAGS) == terms


@pytest.mark.parametrize(
    ("before", "renaming", "after"),
    [
        ("tags: [ruby, web] # mine", {"ruby": ["Ruby"]}, "tags: [Ruby, web] # mine"),
        ("tags:\n  - 'ruby'   # lang\n  - web", {"ruby": ["Ruby"]}, "tags:\n  - 'Ruby'   # lang\n  - web"),
        ("tags: ruby  web", {"ruby": ["Ruby"]}, "tags: Ruby  web"),
        ("tags: 東京　大阪 京都", {"京都": ["奈良"]}, "tags: 東京　大阪 奈良"),
        ("tags: 東京　大阪 京都", {"東京　大阪": ["関西"]}, "tags: 関西 京都"),
        ("tags: ruby web", {"ruby": ["web"]}, "tags: web"),
        ("tags: ruby web", {"ruby": ["the language"]}, "tags: [the language, web]"),
        ("tag: web design", {"web design": ["design"]}, "tag: design"),
        ("tag: web design", {"web": ["design"]}, "tag: web design"),
        ("tag: web", {"web": ["a", "b"]}, "tag: [a, b]"),
        ("tags: [a, b, c]", {"a": ["x"], "c": ["x"]}, "tags: [x, b]"),
        ("tags: [a, x, c]", {"a": ["x"]}, "tags: [x, c]"),
        ("tags: [a, b]", {"a": ["p", "q"]}, "tags: [p, q, b]"),
        ("tags: [a, b]", {"a": []}, "tags: [b]"),
        ("tags: [a]", {"a": []}, "tags: []"),
        ("tags: [b, b, a]", {"a": ["c"]}, "tags: [b, b, c]"),
        ("tags: [2024, x]", {"2024": ["year 2024"]}, "tags: [year 2024, x]"),
        ("tags: [本, 読書]", {"本": ["読書"]}, "tags: [読書]"),
        ("tags: [x]", {"other": ["y"]}, "tags: [x]"),
        ("tag:\ntags: [x]", {"x": ["z"]}, "tag:\ntags: [z]"),
    ],
)
def test_only_what_is_renamed_changes(before: str, renaming: Renaming, after: str) -> None:
    assert retagged(before, renaming) == after


def test_categories_have_their_own_keys() -> None:
    assert retagged("category: a\ntags: [a]", {"a": ["b"]}, CATEGORIES) == "category: b\ntags: [a]"


def test_categories_are_read_from_both_keys_as_jekyll_does() -> None:
    assert terms_of(post_with("category: x\ncategories: [y, z]"), CATEGORIES) == ["y", "z", "x"]
    renaming = {"x": ["p"], "z": ["q"]}
    assert retagged("category: x\ncategories: [y, z]", renaming, CATEGORIES) == "category: p\ncategories: [y, q]"


def test_a_post_without_the_term_is_not_touched() -> None:
    assert retag(post_with("tags: [x]"), TAGS, {"y": ["z"]}) is None


def test_an_empty_term_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        retag(post_with("tags: [x]"), TAGS, {"x": [" "]})


WORDS = st.sampled_from(["ruby", "web", "2024", "本", "a b", "x: y", "'", "true", "- c", "#d"])


@given(st.lists(WORDS, min_size=1), st.dictionaries(WORDS, st.lists(WORDS, max_size=3, unique=True), min_size=1))
def test_the_terms_afterwards_are_the_renamed_ones_each_once(terms: list[str], renaming: dict[str, list[str]]) -> None:
    items = "".join(f"\n- {term!r}" if "'" not in term else '\n- "\'"' for term in terms)
    post = post_with(f"tags:{items}\nlast: [kept]")
    assert terms_of(post, TAGS) == list(dict.fromkeys(terms))
    edit = retag(post, TAGS, renaming)
    after = post if edit is None else post.after(edit)
    meant = [new for term in dict.fromkeys(terms) for new in renaming.get(term, [term])]
    assert terms_of(after, TAGS) == list(dict.fromkeys(meant))
    assert after.source.endswith("\nlast: [kept]\n---\nText about ruby.\n")


@pytest.mark.parametrize(
    "twins",
    [
        ("サーバー", "サーバ"),
        ("Ruby", "ruby", "ＲＵＢＹ"),
        ("web-design", "Web Design", "web_design"),
        ("ﾌﾟﾛｸﾞﾗﾐﾝｸﾞ", "プログラミング"),
        ("ねこ", "ネコ"),
    ],
)
def test_terms_that_differ_by_a_slip_of_the_hand_are_twins(twins: tuple[str, ...]) -> None:
    assert near_twins(["other", *twins, "more"]) == [list(twins)]


def test_terms_of_nothing_but_signs_are_no_twins() -> None:
    assert near_twins(["-", "_", "ー", "C", "C++", "C#"]) == []
    assert likeness("-")
