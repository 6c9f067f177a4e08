"""How a post that lies open goes along with its file, whatever was typed meanwhile."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from editor.document.document import Document
from editor.document.opening import UTF_8
from editor.features.post_in_site.carrying import edits_between, follow
from editor.post.post import Post
from editor.storage.transaction import FileChange

texts = st.lists(st.sampled_from(["a\n", "b\r\n", "c\r", "é\n", "", "d"]), max_size=8).map("".join)


@given(texts, texts)
def test_edits_between_two_texts_make_the_one_of_the_other(before: str, after: str) -> None:
    post = Post(before)
    for edit in edits_between(before, after):
        post = post.after(edit)
    assert post.source == after


def test_lines_that_are_alike_are_not_touched() -> None:
    edits = edits_between("a\nlink one\nb\nlink two\n", "a\nlink 1\nb\nlink 2\n")
    assert [(edit.removed, edit.inserted) for edit in edits] == [("two", "2"), ("one", "1")]


def test_what_was_typed_while_the_file_was_written_stays_and_is_not_taken_for_saved() -> None:
    before = Post("---\ntitle: a\n---\nOne.\n\nTwo.\n")
    document = Document(before, codec=UTF_8, path=Path("old.md"))
    document.replace_source("---\ntitle: a\n---\nOne.\n\nTwo, typed.\n")
    data = b"---\ntitle: b\n---\nOne.\n\nTwo.\n"
    follow(document, FileChange(Path("old.md"), None, data, Path("new.md")), None)
    assert document.post.source == "---\ntitle: b\n---\nOne.\n\nTwo, typed.\n"
    assert document.path == Path("new.md")
    assert document.dirty
    document.replace_source(data.decode())
    assert not document.dirty
