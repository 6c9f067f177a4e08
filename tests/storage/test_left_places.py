"""The places where posts were left."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.storage import left_places
from editor.storage.left_places import MOST_PLACES, LeftPlace, LeftPlaces, mark_of

ONE = LeftPlace(12, ((2, 5), (3, 4)), mark_of("one"))


def test_a_place_is_there_in_the_next_session(tmp_path: Path) -> None:
    LeftPlaces(tmp_path / "state" / "places.json").leave({tmp_path / "語.md": ONE})
    places = LeftPlaces(tmp_path / "state" / "places.json")
    assert places.of(tmp_path / "語.md") == ONE
    assert places.of(tmp_path / "other.md") is None


def test_what_another_window_left_meanwhile_stays(tmp_path: Path) -> None:
    here, there = LeftPlaces(tmp_path / "places.json"), LeftPlaces(tmp_path / "places.json")
    here.leave({Path("/a.md"): ONE})
    there.leave({Path("/b.md"): ONE})
    here.leave({Path("/a.md"): None})
    assert there.of(Path("/a.md")) is None
    assert here.of(Path("/b.md")) == ONE


def test_the_oldest_are_forgotten(tmp_path: Path) -> None:
    places = LeftPlaces(tmp_path / "places.json")
    for number in range(MOST_PLACES + 1):
        places.leave({Path(f"/{number}.md"): ONE})
    assert places.of(Path("/0.md")) is None
    assert places.of(Path("/1.md")) == ONE


def test_what_is_left_again_where_it_was_is_among_the_last(tmp_path: Path) -> None:
    places = LeftPlaces(tmp_path / "places.json")
    places.leave({Path(f"/{number}.md"): ONE for number in range(MOST_PLACES)})
    places.leave({Path("/0.md"): ONE})
    places.leave({Path("/new.md"): ONE})
    assert places.of(Path("/0.md")) == ONE
    assert places.of(Path("/1.md")) is None


def test_all_that_a_window_leaves_is_written_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []

    def write(path: Path, data: bytes) -> None:
        written.append(path)
        path.write_bytes(data)

    monkeypatch.setattr(left_places, "write_atomically", write)
    places = LeftPlaces(tmp_path / "places.json")
    places.leave({Path("/a.md"): ONE, Path("/b.md"): ONE})
    places.leave({Path("/b.md"): ONE})  # as it stands there
    assert written == [tmp_path / "places.json"]


@pytest.mark.parametrize(
    "kept",
    ["", "[]", "{", '{"/a.md": 3}', '{"/a.md": [-1, [], ""]}', '{"/a.md": ["1", [], ""]}', '{"/a.md": [1, 2, ""]}'],
)
def test_of_a_damaged_file_nothing_is_taken(tmp_path: Path, kept: str) -> None:
    (tmp_path / "places.json").write_text(kept)
    places = LeftPlaces(tmp_path / "places.json")
    assert places.of(Path("/a.md")) is None
    places.leave({Path("/a.md"): ONE})
    assert places.of(Path("/a.md")) == ONE


def test_folds_that_are_none_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "places.json").write_text('{"/a.md": [1, [[2, 5], [5, 2], [1], "x"], "m"]}')
    assert LeftPlaces(tmp_path / "places.json").of(Path("/a.md")) == LeftPlace(1, ((2, 5),), "m")


def test_the_mark_tells_texts_apart_whatever_is_in_them() -> None:
    assert mark_of("a\udce9") == mark_of("a\udce9")
    assert mark_of("a\n") != mark_of("a\r\n")
