"""The files of the writer's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.spelling.own_words import add_word, read_words, site_words_file, words_file, words_in, write_words
from editor.storage.reading import CannotRead


def test_words_are_kept_sorted_one_to_a_line(tmp_path: Path) -> None:
    file = words_file(tmp_path / "settings")
    for word in ("zebra", "Apple", "apple", "zebra", "été"):
        add_word(file, word)
    assert file.read_bytes() == "Apple\napple\nzebra\nété\n".encode()
    assert read_words(file) == {"zebra", "Apple", "apple", "été"}


def test_a_word_that_another_window_added_meanwhile_stays(tmp_path: Path) -> None:
    file = words_file(tmp_path)
    add_word(file, "one")
    file.write_text("one\ntwo\n")
    add_word(file, "three")
    assert read_words(file) == {"one", "two", "three"}


def test_a_file_that_was_edited_by_hand_is_read_in_any_shape() -> None:
    assert words_in("\ufeff" + "one\r\n\r\n  two  \ndon’t\ncafe\u0301\n") >= {"two", "don't", "café"}


def test_no_file_is_no_words_and_one_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    assert read_words(tmp_path / "words.txt") == frozenset()
    with pytest.raises(CannotRead):
        read_words(tmp_path)


def test_bytes_that_are_no_text_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_bytes(b"\xef\xbb\xbfone\nt\xffwo\nthree\n")
    assert read_words(tmp_path / "words.txt") == {"one", "three"}


def test_each_site_has_a_file_of_its_own_outside_of_it(tmp_path: Path) -> None:
    first, second = tmp_path / "a" / "blog", tmp_path / "b" / "blog"
    settings = tmp_path / "settings"
    files = {site_words_file(settings, first), site_words_file(settings, second)}
    assert len(files) == 2
    assert all(file.parent == settings / "site-words" and file.name.startswith("blog-") for file in files)


def test_no_words_leave_an_empty_file(tmp_path: Path) -> None:
    write_words(tmp_path / "words.txt", [])
    assert (tmp_path / "words.txt").read_bytes() == b""
