"""What became of a post's file, and what the document makes of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from editor.document.document import Document
from editor.document.opening import open_document
from editor.document.outside import Asked, Changed, Gone, Unreadable, look_outside, merged, take_merged
from editor.document.saving import ChangedOnDisk, Saved
from editor.post.edit import Edit
from tests.saving import save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "post.md"
    path.write_bytes("one\r\ntwo\r\n題です\r\n".encode("cp932"))
    return path


def asked(document: Document) -> Asked:
    assert document.path is not None
    return Asked(document.path, document.stamp, document.base.source)


def changed(document: Document) -> Changed:
    outside = look_outside(asked(document))
    assert isinstance(outside, Changed)
    return outside


def test_a_file_that_was_only_touched_is_the_same(path: Path) -> None:
    document = open_document(path)
    os.utime(path, (1, 1))
    assert look_outside(asked(document)) is None


def test_a_change_is_seen_though_size_and_time_are_as_before(path: Path) -> None:
    document = open_document(path)
    assert document.stamp is not None
    path.write_bytes(path.read_bytes().replace(b"one", b"One"))
    os.utime(path, ns=(document.stamp.mtime_ns, document.stamp.mtime_ns))
    outside = changed(document)
    assert outside.theirs.post.source == "One\r\ntwo\r\n題です\r\n"
    assert outside.edits == [Edit(0, "o", "O")]


def test_a_file_that_is_gone_is_told_with_where_it_went(path: Path) -> None:
    document = open_document(path)
    os.rename(path, path.with_name("new.md"))
    assert look_outside(asked(document)) == Gone(path.with_name("new.md"))
    path.with_name("new.md").unlink()
    assert look_outside(asked(document)) == Gone(None)


def test_what_cannot_be_read_is_not_said_to_be_gone(path: Path) -> None:
    document = open_document(path)
    path.unlink()
    path.mkdir()
    assert isinstance(look_outside(asked(document)), Unreadable)


def test_reloading_by_edits_is_one_step_and_clean(path: Path) -> None:
    document = open_document(path)
    path.write_bytes("zero\r\none\r\n題名です\r\n".encode("cp932"))
    outside = changed(document)
    document.reload(outside.theirs, edits=outside.edits)
    assert document.post.source == "zero\r\none\r\n題名です\r\n"
    assert not document.dirty
    document.undo()
    assert document.post.source == "one\r\ntwo\r\n題です\r\n"
    assert document.dirty
    assert isinstance(save(document), Saved)


def test_keeping_mine_lets_the_next_save_write_it(path: Path) -> None:
    document = open_document(path)
    document.apply(Edit(0, "", "mine "))
    path.write_bytes(b"theirs\r\n")
    assert isinstance(save(document), ChangedOnDisk)
    document.keep_over(changed(document).theirs)
    assert document.dirty
    assert document.base.source == "theirs\r\n"
    assert isinstance(save(document), Saved)
    assert path.read_bytes() == "mine one\r\ntwo\r\n題です\r\n".encode("cp932")


def test_a_merge_is_one_step_over_what_theirs_read(path: Path) -> None:
    document = open_document(path)
    document.apply(Edit(0, "", "mine "))
    path.write_bytes("one\r\ntwo\r\n題名です\r\n".encode("cp932"))
    theirs = changed(document).theirs
    take_merged(document, theirs, merged(document, theirs).with_mine())
    assert document.post.source == "mine one\r\ntwo\r\n題名です\r\n"
    assert document.dirty
    assert isinstance(save(document), Saved)
    document.undo()
    assert document.post.source == "mine one\r\ntwo\r\n題です\r\n"


def test_a_merge_that_the_old_encoding_cannot_spell_takes_that_of_theirs(path: Path) -> None:
    document = open_document(path)
    document.apply(Edit(0, "", "mine "))
    path.write_bytes("one\r\ntwo\r\n題です 😀\r\n".encode())
    theirs = changed(document).theirs
    take_merged(document, theirs, merged(document, theirs).with_mine())
    assert isinstance(save(document), Saved)
    assert path.read_bytes() == "mine one\r\ntwo\r\n題です 😀\r\n".encode()


def test_a_text_whose_file_is_gone_is_unsaved_until_it_is_saved(path: Path) -> None:
    document = open_document(path)
    told: list[bool] = []
    document.dirty_changed.connect(told.append)
    path.unlink()
    document.mark_gone()
    assert document.dirty
    assert isinstance(save(document), Saved)
    assert told == [True, False]
    assert path.read_bytes() == "one\r\ntwo\r\n題です\r\n".encode("cp932")


def test_a_text_whose_file_came_back_as_another_is_not_overwritten_unasked(path: Path) -> None:
    document = open_document(path)
    path.unlink()
    document.mark_gone()
    path.write_bytes(b"theirs")
    assert isinstance(save(document), ChangedOnDisk)
    assert path.read_bytes() == b"theirs"
