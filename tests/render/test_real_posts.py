"""The law, and the border around a failing block, on posts that people wrote and on posts that attack."""

from __future__ import annotations

import random

import pytest

from editor.post.codec import decode
from editor.post.edit import Edit
from editor.post.post import Post
from editor.render.blocks import BlockRenderer, render_full
from tests.shared import SHARED, needs_shared

POSTS = sorted((SHARED / "parity" / "cases" / "posts").rglob("*.md"))[::60] if SHARED else []
ATTACKS = sorted((SHARED / "attacks").glob("2024*.md")) if SHARED else []
# Three thousand brackets take Python-Markdown longer than a test may; the render process has its time limit for them.
QUICK_ATTACKS = [path for path in ATTACKS if "brackets" not in path.name]


def body_of(data: bytes) -> str:
    post = Post(decode(data)[0])
    return post.body.of(post.source)


@needs_shared
@pytest.mark.shared
def test_edits_of_real_posts_come_to_the_same_as_a_full_render() -> None:
    choose = random.Random(7)
    for path in POSTS:
        text = body_of(path.read_bytes())
        renderer = BlockRenderer()
        assert renderer.load(text).failed == ()
        for _ in range(8):
            start = choose.randrange(len(text) + 1)
            removed = text[start : start + choose.choice((0, 1, 30))]
            edit = Edit(start, removed, choose.choice(("x", "", "\n\n", "```\n", "[a][1] ", "# h\n")))
            text = edit.apply_to(text)
            renderer.apply([edit])
        assert renderer.html() == render_full(text), path


@needs_shared
@pytest.mark.shared
@pytest.mark.parametrize("path", QUICK_ATTACKS, ids=lambda path: path.stem)
def test_an_attack_spoils_only_its_own_block(path: object) -> None:
    assert SHARED
    html = render_full(body_of((SHARED / "attacks" / str(path)).read_bytes()))
    assert "<p>Text before the attack.</p>" in html
    assert "Text after the attack." in html
