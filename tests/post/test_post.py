from __future__ import annotations

import re
import subprocess
import sys
import threading

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.post import post as posts
from editor.post.edit import Edit, EditMismatch, Span
from editor.post.front_matter import FrontMatter, read_front_matter
from editor.post.post import Head, Post, find_head

# Jekyll's own regexp, with Ruby's \s, $ and ^ spelled for Python. It takes time that grows with the square.
JEKYLL = re.compile(r"\A(---[ \t\r\n\f\v]*\n(?s:.*?)\n?)(?:\A|(?<=\n))((?:---|\.\.\.)[ \t\r\n\f\v]*(?=\n|\Z)\n?)")

fences = st.lists(
    st.sampled_from(
        ["---", "...", "\n", "\n", "a", "a: 1\n", " ", "\t", "\r\n", "\r", "\f", "\v", "\xa0", "\u2028", "\x85"]
    ),
    max_size=14,
).map("".join)


@given(fences | fences.map("---\n".__add__))
@example("---\n---")
@example("---\n\n\n  \n---\n\n  \n  indented")
@example("--- \f\v\n... \n\n")
def test_the_head_is_what_jekylls_regexp_finds(source: str) -> None:
    found = JEKYLL.match(source)
    head = find_head(source)
    assert (head is None) == (found is None)
    if head and found:
        assert (head.yaml_end, head.end) == (found.end(1), found.end())


@pytest.mark.parametrize(
    "source",
    [
        "",
        "---",
        "---\n",
        "---\ntitle: a\n",
        "\n---\na: 1\n---\n",
        " ---\na: 1\n---\n",
        "----\na: 1\n---\n",
        "--- # c\na: 1\n---\n",
        "---\na: 1\n--- # c\n",
        "---\na: 1\n ---\n",
        "---\xa0\na: 1\n---\n",
        "---\na: 1\n---\u3000\n",
        "---\ra: 1\r---\r",
        "\ufeff---\na: 1\n---\n",
        "+++\na = 1\n+++\n",
    ],
)
def test_what_is_no_front_matter_is_body_all_through(source: str) -> None:
    post = Post(source)
    assert post.head is None
    assert post.text == post.body == Span(0, len(source))
    assert post.yaml == Span(0, 0)
    assert post.front_matter.fields == ()


def test_the_spans_of_a_post_are_yaml_text_and_body() -> None:
    source = "---\n# c\ntitle: a\n---  \n\n\n  code\n"
    post = Post(source)
    assert post.head == Head(source.index("---  "), source.index("\n\n\n") + 1, source.index("  code"))
    assert post.yaml.of(source) == "# c\ntitle: a\n"
    assert post.text.of(source) == "\n\n  code\n"
    assert post.body.of(source) == "  code\n"


def test_the_yaml_pane_begins_behind_the_opening_line_even_where_blank_lines_follow() -> None:
    source = "--- \r\n\r\na: 1\r\n---\r\n"
    assert Post(source).yaml.of(source) == "\r\na: 1\r\n"


def test_a_front_matter_without_a_line_has_an_empty_pane_between_its_fences() -> None:
    assert Post("---\n---\nbody").yaml == Span(4, 4)


def test_dashes_in_a_block_scalar_close_the_front_matter() -> None:
    source = "---\na: |\n---\nb\n"
    assert Post(source).yaml.of(source) == "a: |\n"


def test_posts_with_the_same_text_are_equal() -> None:
    assert Post("a") == Post("a")
    assert Post("a") != Post("b")
    assert Post("a") != "a"
    assert len({Post("a"), Post("a")}) == 1


@pytest.mark.parametrize(
    "source",
    [
        "---\n" + "text\n" * 2_000_000,
        "---\n" + "---x\n" * 2_000_000,
        "---" + " \n" * 5_000_000 + "x",
        "---\n" + ("---" + " " * 1000 + "x\n") * 10_000,
        "---\n---" + " \n" * 5_000_000 + " x",
    ],
    ids=["never closed", "nearly closed", "blanks", "long nearly closed", "blanks behind"],
)
def test_ten_megabytes_are_searched_at_once(source: str) -> None:
    # A rule that grew with the square of this would not end within the hour.
    find_head(source)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, Edit]:
    source = draw(fences | fences.map("---\n".__add__) | fences.map("---\na: 1\n---\n".__add__))
    start = draw(st.integers(0, len(source)))
    end = draw(st.integers(start, len(source)))
    return source, Edit(start, source[start:end], draw(fences))


@given(edited())
@example(("---\nx---\n", Edit(5, "", "\n")))
@example(("---\na\n---x", Edit(9, "x", "")))
@example(("---\na\nb\n---\n", Edit(6, "b\n---\n", "")))
def test_a_post_after_an_edit_is_the_post_of_the_new_text(case: tuple[str, Edit]) -> None:
    source, edit = case
    before = Post(source)
    assert before.front_matter is before.front_matter
    after = before.after(edit)
    fresh = Post(edit.apply_to(source))
    assert after == fresh
    assert after.head == fresh.head
    assert (after.front_matter.fields, after.front_matter.root) == (fresh.front_matter.fields, fresh.front_matter.root)


def test_an_edit_of_the_body_keeps_the_front_matter_that_was_read() -> None:
    post = Post("---\ntitle: a\n---\nbody\n")
    read = post.front_matter
    assert post.after(Edit(len(post.source), "", "more")).front_matter is read


def test_an_edit_of_the_front_matter_is_read_anew() -> None:
    post = Post("---\ntitle: a\n---\nbody\n")
    assert post.front_matter.values() == {"title": "a"}
    assert post.after(Edit(11, "a", "b")).front_matter.values() == {"title": "b"}


def test_an_edit_that_does_not_fit_is_refused() -> None:
    with pytest.raises(EditMismatch):
        Post("abc").after(Edit(0, "x", "y"))


def test_yaml_is_not_imported_until_front_matter_is_asked_for(tmp_path: object) -> None:

    script = (
        "import sys; from editor.post.post import Post; Post('---\\na: 1\\n---\\n').head; print('yaml' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_post_that_takes_long_to_read_keeps_no_other_from_being_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, going, read = threading.Event(), threading.Event(), threading.Event()

    def slow(text: str) -> FrontMatter:
        if "long" in text:
            asked.set()
            assert going.wait(60)
        return read_front_matter(text)

    def read_short() -> None:
        _ = Post("---\ntitle: short\n---\n").front_matter
        read.set()

    monkeypatch.setattr(posts, "read_front_matter", slow)
    long = threading.Thread(target=lambda: Post("---\ntitle: long\n---\n").front_matter)
    short = threading.Thread(target=read_short)
    long.start()
    assert asked.wait(60)
    short.start()
    was_read = read.wait(5)
    going.set()
    long.join()
    short.join()
    assert was_read
