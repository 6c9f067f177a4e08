"""What was typed is found again, whatever call failed and whenever the process was killed."""

from __future__ import annotations

import errno
import json
import os
import random
import subprocess
import sys
import textwrap
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.features.recovery.finding import find_texts
from editor.storage.journal import Journal, Origin, Recovered, forget, recoverable
from editor.storage.stamp import Stamp
from tests.faults.failing_fs import FailingFileSystem
from tests.faults.test_write_atomically import PATHS

ORIGIN = Origin(Path("/site/_posts/2026-01-30-題.md"), Stamp(3, 5, b"0123456789abcdef"), ("utf-8", "bom"))


def type_into(journal: Journal, text: str, typed: str) -> str:
    """Append *typed* letter by letter, and return the text."""
    for letter in typed:
        note(journal, text + letter, (len(text), 0, letter))
        text += letter
    return text


def note(journal: Journal, text: str, *edits: tuple[int, int, str]) -> None:
    """Note *edits*, after which the text is *text*."""
    journal.note(edits, lambda: text)


def found(folder: Path) -> list[Recovered]:
    return list(recoverable(folder))


def test_what_was_written_is_found_with_its_file_and_its_spelling(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("本を", ORIGIN)
    type_into(journal, "本を", "開く\udc80")
    journal.write()
    journal.close(keep=True)
    [recovered] = found(tmp_path)
    assert (recovered.base, recovered.text, recovered.origin) == ("本を", "本を開く\udc80", ORIGIN)


def test_a_text_without_a_file_is_found_too(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("", Origin(None, None, ()))
    type_into(journal, "", "new")
    journal.write()
    journal.close(keep=True)
    assert [(each.text, each.origin.path) for each in found(tmp_path)] == [("new", None)]


def test_a_journal_that_somebody_holds_is_not_offered(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("", ORIGIN)
    note(journal, "x", (0, 0, "x"))
    journal.write()
    assert found(tmp_path) == []
    journal.close(keep=True)
    assert len(found(tmp_path)) == 1


def test_opening_a_text_makes_no_file_and_saving_it_lets_the_file_go(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("a", ORIGIN)
    journal.write()
    assert os.listdir(tmp_path) == []
    note(journal, "ab", (1, 0, "b"))
    assert journal.waits
    journal.write()
    assert not journal.waits
    assert len(os.listdir(tmp_path)) == 1
    journal.begin("ab", ORIGIN)
    journal.write()
    assert os.listdir(tmp_path) == []


def test_what_is_typed_after_a_save_is_of_the_saved_text(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("a", ORIGIN)
    note(journal, "ab", (1, 0, "b"))
    journal.write()
    journal.begin("ab", ORIGIN)
    note(journal, "abc", (2, 0, "c"))
    journal.write()
    journal.close(keep=True)
    assert [(each.base, each.text) for each in found(tmp_path)] == [("ab", "abc")]


def test_closing_a_text_forgets_it(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("a", ORIGIN)
    note(journal, "ab", (1, 0, "b"))
    journal.write()
    journal.close()
    assert os.listdir(tmp_path) == []


def test_a_journal_that_is_forgotten_is_gone(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("", ORIGIN)
    note(journal, "x", (0, 0, "x"))
    journal.write()
    journal.close(keep=True)
    forget(found(tmp_path)[0].journal)
    assert os.listdir(tmp_path) == []


def test_a_text_that_came_back_to_what_it_was_is_not_offered(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("a", ORIGIN)
    note(journal, "a", (1, 0, "b"), (1, 1, ""))
    journal.write()
    journal.close(keep=True)
    assert found(tmp_path) == []


def test_of_a_journal_that_is_torn_the_whole_records_count(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("", ORIGIN)
    text = ""
    lengths = {}
    for word in ("one ", "two ", "three"):
        text = type_into(journal, text, word)
        journal.write()
        [file] = tmp_path.iterdir()
        lengths[file.stat().st_size] = text
    journal.close(keep=True)
    data = file.read_bytes()
    for size in range(len(data)):
        file.write_bytes(data[:size])
        whole = [text for length, text in lengths.items() if length <= size]
        assert [each.text for each in found(tmp_path)] == whole[-1:]


def test_a_file_that_is_no_journal_is_left_alone(tmp_path: Path) -> None:
    chance = random.Random(1)
    for number in range(20):
        (tmp_path / f"text-{number:024x}.journal").write_bytes(chance.randbytes(number * 7))
    (tmp_path / "other").write_bytes(b"x")
    assert found(tmp_path) == []
    assert len(os.listdir(tmp_path)) == 21


def head(**other: object) -> bytes:
    """Return the first record of a journal in which *other* stands."""
    return json.dumps({"path": None, "stamp": None, "spelling": ["utf-8", "", "strict"], **other}).encode()


@pytest.mark.parametrize(
    "records",
    [
        (b"null",),
        (b"[]",),
        (b"[" * 100_000,),
        (head(stamp=[]),),
        (head(stamp=[1e400, 1, "00"]),),
        (head(stamp=[1, 1, "zz"]),),
        (head(path=5),),
        (head(path="x" * 5000),),
        (head(path="a\0b"),),
        (head(path="/dev/zero"),),
        (head(spelling=["base64", "zz", None]),),
        (head(instead=5),),
        (head(), b"no zlib"),
        (head(), zlib.compress(b"\xff")),
        (head(), zlib.compress(b"a"), zlib.compress(b"b"), b"[[1e400, 0, 1]]"),
        (head(), zlib.compress(b"a"), zlib.compress(b"b"), b"[[1, 2]]"),
    ],
    ids=repr,
)
def test_a_journal_that_somebody_else_wrote_hides_none_of_ours(tmp_path: Path, records: tuple[bytes, ...]) -> None:
    texts = (zlib.compress(b"a"), zlib.compress(b"theirs"))
    whole = [*records, *texts[len(records) - 1 :]]
    foreign = tmp_path / f"text-{0:024x}.journal"
    foreign.write_bytes(b"".join(len(r).to_bytes(4, "big") + zlib.crc32(r).to_bytes(4, "big") + r for r in whole))
    journal = Journal(tmp_path)
    journal.begin("", Origin(None, None, ()))
    type_into(journal, "", "ours")
    journal.write()
    journal.close(keep=True)
    assert "ours" in {each.recovered.text for each in find_texts(tmp_path)}
    assert foreign.exists()


@pytest.mark.parametrize("late", [False, True], ids=["not done", "done all the same"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES], ids=lambda error: errno.errorcode[error])
def test_after_a_call_that_failed_the_next_write_brings_everything(tmp_path: Path, error: int, *, late: bool) -> None:
    def write_three_times(folder: Path, fs: FailingFileSystem) -> None:
        journal = Journal(folder, fs=fs)
        journal.begin("", ORIGIN)
        text = ""
        for word in ("one ", "two ", "three"):
            text = type_into(journal, text, word)
            with suppress(OSError):
                journal.write()
        with suppress(OSError):
            journal.write()
        journal.close(keep=True)

    counting = FailingFileSystem()
    write_three_times(tmp_path / "all", counting)
    for number in range(1, counting.calls + 1):
        folder = tmp_path / str(number)
        write_three_times(folder, FailingFileSystem(number, error, late=late))
        # A name whose removal failed is passed over, too, once there is another in its place.
        assert [each.text for each in found(folder)] == ["one two three"], f"call {number}"


@given(
    st.lists(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 5), st.text(max_size=5)), max_size=4), max_size=8)
)
def test_any_edits_are_found(tmp_path_factory: pytest.TempPathFactory, steps: list[list[tuple[int, int, str]]]) -> None:
    folder = tmp_path_factory.mktemp("journal")
    journal = Journal(folder)
    text = base = "a text\r\nof two lines\udc80"
    journal.begin(base, ORIGIN)
    for edits in steps:
        for start, length, inserted in edits:
            start = min(start, len(text))
            text = f"{text[:start]}{inserted}{text[start + length :]}"
            note(journal, text, (start, length, inserted))
        journal.write()
    journal.close(keep=True)
    assert [each.text for each in found(folder)] == ([] if text == base else [text])


def test_a_long_session_does_not_make_the_file_grow_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.storage.journal._MOST_EDITS_BYTES", 2000)
    journal = Journal(tmp_path)
    journal.begin("", ORIGIN)
    for _ in range(300):
        note(journal, "", (0, 0, "x" * 50), (0, 50, ""))
        journal.write()
    note(journal, "end", (0, 0, "end"))
    journal.write()
    journal.close(keep=True)
    [file] = tmp_path.iterdir()
    assert file.stat().st_size < 6000
    assert [each.text for each in found(tmp_path)] == ["end"]


def test_of_two_journals_of_one_text_the_later_counts(tmp_path: Path) -> None:
    """The process was killed after the new one was made and before the old one went."""
    journal = Journal(tmp_path)
    journal.begin("a", ORIGIN)
    note(journal, "ab", (1, 0, "b"))
    journal.write()
    [old] = tmp_path.iterdir()
    before = old.read_bytes()
    journal.begin("ab", ORIGIN)
    note(journal, "abc", (2, 0, "c"))
    journal.write()
    journal.close(keep=True)
    old.write_bytes(before)
    assert [each.text for each in found(tmp_path)] == ["abc"]
    assert not old.exists()


WRITER = """
import os, sys
from pathlib import Path
from editor.storage.journal import Journal, Origin
journal = Journal(Path(sys.argv[1]))
journal.begin("", Origin(None, None, ()))
number, text = 0, ""
while True:
    number += 1
    text += chr(0x3041 + number % 80)
    journal.note([(number - 1, 0, text[-1])], lambda: text)
    journal.write()
    print(number, flush=True)
"""


def test_kills_at_any_moment_lose_nothing_that_was_written(tmp_path: Path) -> None:
    chance = random.Random(5)
    for round_ in range(30):
        folder = tmp_path / str(round_)
        command = [sys.executable, "-S", "-c", PATHS + textwrap.dedent(WRITER), str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as writer:
            assert writer.stdout is not None
            told = 0
            for _ in range(chance.randrange(1, 60)):
                told = int(writer.stdout.readline())
            writer.kill()
        [recovered] = found(folder)
        assert len(recovered.text) >= told
        assert recovered.text == "".join(chr(0x3041 + number % 80) for number in range(1, len(recovered.text) + 1))
