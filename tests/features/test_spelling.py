"""The reading of a post in parts, as the Spelling feature has it done in a job."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from editor.checks import pace
from editor.features.spelling import reading
from editor.features.spelling.reading import Found, Reader, Terms
from editor.post.post import Post
from editor.spelling.own_words import write_words
from editor.spelling.speller import Speller
from editor.storage.reading import ReadProblem
from tests.spelling.small import dictionary

POST = Post("---\ntitle: x\n---\n" + "".join(f"the {word} cat\n\n" for word in ("aaa", "bbb", "ccc", "ddd")))


@pytest.fixture
def reader() -> Iterator[Reader]:
    speller = Speller()
    yield Reader(speller)
    speller.close()


def test_a_long_post_is_told_in_parts_the_nearest_first(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "PART_S", -1.0)
    terms = Terms((dictionary(tmp_path),))
    parts: list[Found] = []
    while not parts or not parts[-1].is_whole:
        found = reader.read(POST, terms, POST.source.index("ccc"), Event())
        assert found is not None
        parts.append(found)
        assert len(parts) < 10
    words = [[word.word for word in part.words] for part in parts]
    assert words[0] == ["ccc"]
    assert words[-1] == ["aaa", "bbb", "ccc", "ddd"]
    assert [span.of(POST.source) for span in parts[-1].spans] == words[-1]


def test_a_post_that_takes_long_to_part_is_read_all_the_same(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "PART_S", -1.0)
    post = Post("\n\n".join(["the cat"] * 200 + ["the aaa"]))
    terms = Terms((dictionary(tmp_path),))
    found = None
    for _ in range(3):
        found = reader.read(post, terms, 0, Event())
    assert found is not None
    assert found.is_whole
    assert [word.word for word in found.words] == ["aaa"]


def test_a_reading_that_is_stopped_tells_nothing_and_goes_on_from_there(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "WORK_S", -1.0)
    stop, terms = Event(), Terms((dictionary(tmp_path),))
    stop.set()
    assert reader.read(POST, terms, 0, stop) is None
    found = reader.read(POST, terms, 0, Event())
    assert found is not None
    assert found.is_whole


def test_own_words_and_those_of_the_session_are_right(reader: Reader, tmp_path: Path) -> None:
    own, of_site = tmp_path / "words.txt", tmp_path / "site.txt"
    write_words(own, ["aaa"])
    write_words(of_site, ["bbb"])
    terms = Terms((dictionary(tmp_path),), (own, of_site, tmp_path / "none.txt"), frozenset({"ccc"}))
    found = reader.read(POST, terms, 0, Event())
    assert found is not None
    assert [word.word for word in found.words] == ["ddd"]
    write_words(own, [])
    again = reader.read(POST, terms, 0, Event())
    assert again is not None
    assert [word.word for word in again.words] == ["aaa", "ddd"]


def test_a_file_of_own_words_that_cannot_be_read_is_told_and_the_rest_works(reader: Reader, tmp_path: Path) -> None:
    terms = Terms((dictionary(tmp_path / "d"),), (tmp_path,), frozenset({"ccc"}))
    found = reader.read(POST, terms, 0, Event())
    assert found is not None
    assert [word.word for word in found.words] == ["aaa", "bbb", "ddd"]
    assert found.unread is not None
    assert found.unread.reason is ReadProblem.FOLDER
