"""The render process as the window sees it: started, fed, restarted, given up, stopped."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from editor.bridge.render_client import CHARACTERS_PER_MS, START_LIMIT_MS, RenderClient
from editor.post.edit import Edit

# A process that answers each load and edit with the text it holds, dies of "die", hangs at "hang", raves at "rave".
FAKE = r"""
import json, struct, sys, time, os
text, lives = "", sys.argv[1]
def send(message):
    body = json.dumps(message).encode()
    sys.stdout.buffer.write(struct.pack(">I", len(body)) + body)
    sys.stdout.buffer.flush()
open(lives, "a").write("x")
send({"kind": "ready"})
while head := sys.stdin.buffer.read(4):
    message = json.loads(sys.stdin.buffer.read(struct.unpack(">I", head)[0]))
    if message["kind"] == "load":
        text = sys.stdin.buffer.read(struct.unpack(">I", sys.stdin.buffer.read(4))[0]).decode("utf-8", "surrogatepass")
    elif message["kind"] == "edit":
        for start, length, inserted in message["edits"]:
            text = text[:start] + inserted + text[start + length:]
    else:
        continue
    if "rave" in text:
        sys.stdout.buffer.write(b"\xff" * 9 if "much" in text else b"\0\0\0\1{")
        sys.stdout.buffer.flush()
    if "die" in text:
        os._exit(1)
    while "hang" in text:
        sys.stdin.buffer.read(1)
    reset = message["kind"] == "load"
    send({"kind": "patch", "version": message["version"], "text": text, "reset": reset, "done": True})
"""


@pytest.fixture
def lives(tmp_path: Path) -> Path:
    return tmp_path / "lives"


@pytest.fixture
def client(qtbot: QtBot, tmp_path: Path, lives: Path) -> Iterator[RenderClient]:
    script = tmp_path / "worker.py"
    script.write_text(FAKE)
    made = RenderClient(command=[sys.executable, str(script), str(lives)], time_limit_ms=400)
    yield made
    made.stop()
    made.deleteLater()


def answers_of(client: RenderClient) -> list[str]:
    texts: list[str] = []
    client.patched.connect(lambda message: texts.append(message["text"]))
    return texts


def test_a_text_and_its_edits_are_rendered(qtbot: QtBot, client: RenderClient) -> None:
    texts = answers_of(client)
    client.load("one 漢字", {})
    client.edit([Edit(0, "one", "two"), Edit(4, "漢", "")])
    qtbot.waitUntil(lambda: texts[-1:] == ["two 字"])
    assert texts == ["one 漢字", "two 字"]


def test_what_is_typed_fast_is_sent_together_and_before_all_that_comes_behind_it(
    qtbot: QtBot, client: RenderClient
) -> None:
    texts = answers_of(client)
    versions: list[int] = []
    client.patched.connect(lambda message: versions.append(message["version"]))
    client.load("", {})
    for place, letter in enumerate("abcde"):
        client.edit([Edit(place, "", letter)])
    client.set_head("title: f")
    qtbot.waitUntil(lambda: texts[-1:] == ["abcde"])
    assert texts == ["", "a", "abcde"]
    assert versions[-1] == client.version - 1  # the head is the newest, and this process does not answer it


def test_a_text_that_is_loaded_has_all_that_was_typed_and_not_yet_sent(qtbot: QtBot, client: RenderClient) -> None:
    texts = answers_of(client)
    client.load("", {})
    client.edit([Edit(0, "", "a")])
    client.edit([Edit(1, "", "b")])
    client.load("another", {})
    client.edit([Edit(0, "", "+")])
    qtbot.waitUntil(lambda: texts[-1:] == ["+another"])
    assert "ab+another" not in texts


def test_a_process_that_was_started_ahead_waits_for_its_text_and_renders_it(
    qtbot: QtBot, client: RenderClient, lives: Path
) -> None:
    texts = answers_of(client)
    client.start()
    qtbot.waitUntil(lambda: client._is_up)
    assert not client._limit.isActive()  # it owes nothing
    client.load("one", {})
    qtbot.waitUntil(lambda: texts == ["one"])
    assert lives.read_text() == "x"


def test_lone_surrogates_come_through(qtbot: QtBot, client: RenderClient) -> None:
    texts = answers_of(client)
    client.load("a\udc80b", {})
    qtbot.waitUntil(lambda: texts == ["a\udc80b"])


def test_a_process_that_died_is_started_again_with_the_text_as_it_is_now(
    qtbot: QtBot, client: RenderClient, lives: Path
) -> None:
    texts = answers_of(client)
    client.load("fine", {})
    qtbot.waitUntil(lambda: texts == ["fine"])
    with qtbot.waitSignal(client.gave_up):
        client.edit([Edit(0, "", "die ")])
    client.edit([Edit(0, "die", "live")])
    qtbot.waitUntil(lambda: texts[-1] == "live fine")
    assert len(lives.read_text()) == 3


def test_a_process_that_hangs_is_ended_and_given_up_at_the_second_time(qtbot: QtBot, client: RenderClient) -> None:
    texts = answers_of(client)
    with qtbot.waitSignal(client.gave_up):
        client.load("hang", {})
    client.load("fine", {})
    qtbot.waitUntil(lambda: texts == ["fine"])


@pytest.mark.parametrize("text", ["rave", "rave much"])
def test_a_process_that_raves_is_given_up(qtbot: QtBot, client: RenderClient, lives: Path, text: str) -> None:
    with qtbot.waitSignal(client.gave_up):
        client.load(text, {})
    assert len(lives.read_text()) == 2


def test_what_is_rendered_anew_by_itself_is_said_to_be_resumed(qtbot: QtBot, client: RenderClient) -> None:
    told: list[tuple[bool, object]] = []
    client.patched.connect(lambda message: told.append((message["reset"], message.get("resumed"))))
    client.load("fine", {})
    qtbot.waitUntil(lambda: told == [(True, False)])
    client._on_limit_timeout()
    qtbot.waitUntil(lambda: told == [(True, False), (True, True)])


def test_the_same_post_given_again_is_resumed_and_another_is_not(qtbot: QtBot, client: RenderClient) -> None:
    told: list[object] = []
    client.patched.connect(lambda message: told.append(message["resumed"]))
    for same_post in (False, True, False):
        with qtbot.waitSignal(client.patched):
            client.load("fine", {}, same_post=same_post)
    assert told == [False, True, False]


def test_a_patch_is_current_until_the_text_is_edited_again(qtbot: QtBot, client: RenderClient) -> None:
    told: list[tuple[object, object]] = []
    client.patched.connect(lambda message: told.append((message["version"], message["is_current"])))
    client.load("fine", {})
    qtbot.waitUntil(lambda: told == [(1, True)])
    client.edit([Edit(0, "", "x")])
    client._take({"kind": "patch", "version": 1, "done": True})
    assert told == [(1, True), (1, False)]
    qtbot.waitUntil(lambda: told[2:] == [(2, True)])


def test_patches_of_a_text_that_was_replaced_are_not_passed_on(qtbot: QtBot, client: RenderClient) -> None:
    texts = answers_of(client)
    for number in range(5):
        client.load(str(number), {})
    qtbot.waitUntil(lambda: texts[-1:] == ["4"])
    assert texts == ["4"]


def test_nothing_is_told_and_no_process_is_left_after_stopping(qtbot: QtBot, client: RenderClient) -> None:
    texts = answers_of(client)
    client.load("one", {})
    qtbot.waitUntil(lambda: texts == ["one"])
    assert client._process is not None
    pid = client._process.processId()
    client.stop()
    client.edit([Edit(0, "", "x")])
    assert texts == ["one"]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_program_that_is_not_there_is_said(qtbot: QtBot) -> None:
    client = RenderClient(command=["/nowhere/at/all"])
    with qtbot.waitSignal(client.gave_up):
        client.load("x", {})
    client.stop()
    client.deleteLater()


def test_the_real_process_answers_with_html(qtbot: QtBot) -> None:
    client = RenderClient()
    patches: list[dict[str, object]] = []
    client.patched.connect(patches.append)
    client.load("# 見出し\n\ntext\n", {})
    qtbot.waitUntil(lambda: bool(patches) and bool(patches[-1]["done"]))
    inserted = [entry for patch in patches for entry in patch["inserted"]]  # type: ignore[attr-defined]
    html = "".join(entry[4] for entry in inserted)
    assert "<h1" in html
    assert "<p>text</p>" in html
    client.stop()
    client.deleteLater()


class Pipe:
    """Stands for a process to which so much is unsent, and of which something is unread or not."""

    def __init__(self, *, unsent: int, unread: bool) -> None:
        self._unsent, self._unread = unsent, unread
        self.is_killed = False

    def bytesToWrite(self) -> int:
        return self._unsent

    def waitForReadyRead(self, _ms: int) -> bool:
        return self._unread

    def readAllStandardOutput(self) -> QByteArray:
        return QByteArray()

    def kill(self) -> None:
        self.is_killed = True


@pytest.mark.parametrize(("unsent", "unread", "ends"), [(9, False, False), (0, True, False), (0, False, True)])
def test_no_process_is_ended_for_what_a_busy_window_has_not_sent_or_read(
    client: RenderClient, monkeypatch: pytest.MonkeyPatch, unsent: int, unread: bool, ends: bool
) -> None:
    pipe = Pipe(unsent=unsent, unread=unread)
    with monkeypatch.context() as patched:
        patched.setattr(client, "_process", pipe)
        client._on_limit_timeout()
    assert pipe.is_killed is ends


def test_a_long_text_is_granted_more_time_until_its_first_answer(qtbot: QtBot, client: RenderClient) -> None:
    with qtbot.waitSignal(client.patched):
        client.load("a" * 3_000 * CHARACTERS_PER_MS, {})
        granted = client._limit.interval()
    client.edit([Edit(0, "", "x")])
    assert granted > START_LIMIT_MS + 2_000
    assert client._limit.interval() <= 400
