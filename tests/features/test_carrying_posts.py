"""How a post that lies open goes along with its file, whatever was typed meanwhile."""

from __future__ import annotations

from pathlib import Path

from editor.document.document import Document
from editor.document.opening import UTF_8
from editor.features.post_in_site.carrying import follow
from editor.post.post import Post
from editor.storage.transaction import FileChange


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
