"""What is wrong in the layouts around a post is told with the page, or in its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.render.pages.front_post import FrontPost, open_front
from editor.render.pages.sass import told_by_sass
from editor.render.told_frame import Frame

LAYOUT = "<body>{0}<main>{{{{ content }}}}</main></body>"


def frame_of(root: Path, layouts: dict[str, str], *, layout: str = "post", config: str = "") -> Frame:
    for name, text in {"_config.yml": config, **layouts}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    front = FrontPost(open_front(root), "_posts/2024-01-01-a.md")
    return front.frame(f"---\nlayout: {layout}\n---\n", "Text.", "<p>Text.</p>")


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ("", ""),
        ("{% include head.html %}", "post.html: Could not locate the included file 'head.html'"),
        ("{% nobodys %}", ""),
    ],
)
def test_a_fault_in_a_layout_is_told_beside_its_page(tmp_path: Path, inside: str, fault: str) -> None:
    frame = frame_of(tmp_path, {"_layouts/post.html": LAYOUT.format(inside)})
    assert (bool(frame.html), frame.fault) == (True, fault)


def test_a_layout_that_cannot_be_read_is_told_in_the_place_of_the_page(tmp_path: Path) -> None:
    frame = frame_of(tmp_path, {"_layouts/post.html": "{% if x %}{{ content }}"})
    assert (frame.html, frame.fault) == ("", "post.html: 'if' tag was never closed")


def test_a_layout_around_another_that_nobody_has_is_named(tmp_path: Path) -> None:
    inner = f"---\nlayout: outer\n---\n{LAYOUT.format('')}"
    frame = frame_of(tmp_path, {"_layouts/post.html": inner})
    assert (bool(frame.html), frame.missing_layout) == (True, "outer")
    looped = frame_of(tmp_path, {"_layouts/outer.html": "---\nlayout: post\n---\n{{ content }}"})
    assert (bool(looped.html), looped.missing_layout) == (True, "")


@pytest.mark.parametrize("key", ["theme", "remote_theme"])
def test_a_theme_that_is_not_here_is_named_where_a_layout_is_wanted(tmp_path: Path, key: str) -> None:
    config = f"{key}: somebody/nobodys\n"
    frame = frame_of(tmp_path, {}, config=config)
    assert (frame.html, frame.missing_theme, frame.missing_layout) == ("", "somebody/nobodys", "post")
    assert frame_of(tmp_path, {}, config=config, layout="none").missing_theme == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('Error: expected "}".\n  ╷\n4 │ x\n  ╵\n  - 4:17  root stylesheet', 'main.css: expected "}".'),
        ("Error: no.\n  ╷\n  ╵\n  /s/_sass/_a b.scss 3:1  @import\n  - 1:9  root stylesheet", "_a b.scss:3: no."),
        ("the styles take too long", "main.css: the styles take too long"),
    ],
)
def test_words_of_sass_are_told_in_a_line_with_their_place(words: str, told: str) -> None:
    assert told_by_sass(words, "main.css") == told
