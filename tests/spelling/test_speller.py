"""Hunspell in its process: what it knows, what it suggests, and that nothing that befalls it is fatal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from editor.spelling import hunspell_process
from editor.spelling.dictionaries import Dictionary, find_dictionaries, system_folders
from editor.spelling.speller import Fault, Speller, SpellerStopped
from tests.spelling.small import dictionary


@pytest.fixture
def speller() -> Iterator[Speller]:
    made = Speller()
    yield made
    made.close()


def test_a_word_is_right_if_any_dictionary_knows_it(speller: Speller, tmp_path: Path) -> None:
    both = dictionary(tmp_path), dictionary(tmp_path, "fr", ["chat", "le"])
    assert speller.faults(both) == ()
    assert speller.wrong(["cat", "chat", "Cat", "caht", "chta"], both) == {"caht", "chta"}
    assert speller.wrong(["cat", "chat"], both[:1]) == {"chat"}


def test_suggestions_come_from_each_dictionary_in_turn(speller: Speller, tmp_path: Path) -> None:
    both = dictionary(tmp_path), dictionary(tmp_path, "fr", ["chat", "le"])
    assert speller.suggestions("wrold", both[:1]) == ("world",)
    assert set(speller.suggestions("caht", both)) >= {"cat", "chat"}
    assert speller.suggestions("日本", both) == ()


def test_without_a_dictionary_no_word_is_wrong(speller: Speller, tmp_path: Path) -> None:
    assert speller.wrong(["caht"], ()) == frozenset()
    assert speller.wrong(["caht"], (Dictionary("gone", tmp_path),)) == frozenset()


@pytest.mark.parametrize("encoding", ["ISO8859-1", "ISO8859-15", "UTF-8", "microsoft-cp1252"])
def test_dictionaries_are_read_in_their_own_encoding(speller: Speller, tmp_path: Path, encoding: str) -> None:
    folder = tmp_path / "辞書 é"
    folder.mkdir()
    (folder / "fr.aff").write_text(f"SET {encoding}\n")
    (folder / "fr.dic").write_bytes("2\ncafé\nchat\n".encode(encoding.replace("microsoft-", "")))
    french = (Dictionary("fr", folder),)
    assert speller.faults(french) == ()
    assert speller.wrong(["café", "chat", "cafe", "œuf", "šum"], french) == {"cafe", "œuf", "šum"}


def _broken(folder: Path, kind: str) -> Dictionary:
    made = dictionary(folder, kind)
    affixes, listed = folder / f"{kind}.aff", folder / f"{kind}.dic"
    if kind == "gone":
        listed.unlink()
    elif kind == "folder":
        listed.unlink()
        listed.mkdir()
    elif kind == "no_count":
        listed.write_text("cat\nmat\n")
    elif kind == "bytes":
        listed.write_bytes(bytes(range(256)) * 40)
    elif kind == "empty":
        listed.write_bytes(b"")
    elif kind == "no_such_encoding":
        affixes.write_text("SET KLINGON-8\n")
    elif kind == "greek":
        listed.write_text("2\nάλφα\nβήτα\n", encoding="utf-8")
    elif kind == "huge":
        with listed.open("r+b") as file:
            file.truncate(hunspell_process.MOST_BYTES + 1)
    return made


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("gone", Fault.UNREADABLE),
        ("folder", Fault.UNREADABLE),
        ("no_count", Fault.BROKEN),
        ("bytes", Fault.BROKEN),
        ("empty", Fault.BROKEN),
        ("no_such_encoding", Fault.BROKEN),
        ("greek", Fault.NOT_LATIN),
        ("huge", Fault.TOO_LARGE),
    ],
)
def test_a_dictionary_that_is_no_use_is_told_and_the_others_work(
    speller: Speller, tmp_path: Path, kind: str, fault: Fault
) -> None:
    bad, good = _broken(tmp_path, kind), dictionary(tmp_path, "good")
    assert speller.faults((bad, good)) == ((bad, fault),)
    assert speller.wrong(["cat", "caht"], (bad, good)) == {"caht"}
    assert speller.wrong(["cat", "caht"], (bad,)) == frozenset()


FAKE = """
import json, os, sys
if os.path.exists(sys.argv[1]):
    sys.exit()
for line in sys.stdin:
    request = json.loads(line)
    if request.get("load") == "deadly" or "boom" in request.get("wrong", ()):
        sys.exit()
    if "once" in request.get("wrong", ()):
        open(sys.argv[2], "x").close()
        if len(os.listdir(os.path.dirname(sys.argv[2]))) == 1:
            os.rename(sys.argv[2], sys.argv[2] + "-was")
            sys.exit()
    if "silent" in request.get("wrong", ()):
        import select
        select.select([], [], [])
    print(json.dumps({"fault": None, "wrong": ["caht"], "suggestions": []}), flush=True)
"""


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[Speller]:
    (tmp_path / "notes").mkdir()
    command = [sys.executable, "-c", FAKE, str(tmp_path / "stop"), str(tmp_path / "notes" / "once")]
    made = Speller(command=command, time_limit_s=3)
    yield made
    made.close()


ONE = (Dictionary("one", Path("/d")),)


def test_a_process_that_ends_once_is_started_again(fake: Speller) -> None:
    assert fake.wrong(["once", "caht"], ONE) == {"caht"}


@pytest.mark.parametrize("word", ["boom", "silent"])
def test_a_process_that_ends_or_is_silent_twice_is_given_up_and_may_be_asked_again(fake: Speller, word: str) -> None:
    with pytest.raises(SpellerStopped):
        fake.wrong([word], ONE)
    assert fake.wrong(["caht"], ONE) == {"caht"}


def test_a_dictionary_over_which_the_process_ends_is_left_out(fake: Speller) -> None:
    deadly = Dictionary("deadly", Path("/d"))
    assert fake.faults((deadly, *ONE)) == ((deadly, Fault.STOPPED),)
    assert fake.wrong(["caht"], (deadly, *ONE)) == {"caht"}


def test_a_process_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    speller = Speller(command=[str(tmp_path / "nothing")])
    with pytest.raises(SpellerStopped):
        speller.wrong(["cat"], ONE)


def test_closing_ends_what_is_asked_and_nothing_is_asked_after_that(fake: Speller) -> None:
    ended: list[BaseException] = []

    def ask() -> None:
        try:
            fake.wrong(["silent"], ONE)
        except SpellerStopped as error:
            ended.append(error)

    assert fake.wrong(["cat"], ONE) == frozenset()
    asking = Thread(target=ask)
    asking.start()
    fake.close()
    asking.join(timeout=20)
    assert not asking.is_alive()
    assert len(ended) == 1
    with pytest.raises(SpellerStopped):
        fake.wrong(["dog"], ONE)


def test_a_real_dictionary_knows_english(speller: Speller) -> None:
    found = tuple(one for one in find_dictionaries(system_folders()) if one.name == "en_US")
    if not found:
        pytest.skip("no English dictionary is installed")
    assert speller.faults(found) == ()
    assert speller.wrong(["receive", "recieve", "don't", "books", "Tuesday", "tuesdya"], found) == {
        "recieve",
        "tuesdya",
    }
    assert speller.suggestions("recieve", found)[0] == "receive"
