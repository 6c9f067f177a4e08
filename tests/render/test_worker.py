"""The render process, asked as the window asks it."""

from __future__ import annotations

import io
import queue
import subprocess
import sys
from collections.abc import Iterator

import pytest

from editor.render.blocks import BlockRenderer, render_full
from editor.render.messages import BrokenMessage, Json, Message, read_message, write_message
from editor.render.worker import Worker


class Process:
    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "editor.render.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def say(self, **message: Json) -> None:
        assert self._process.stdin
        write_message(self._process.stdin, message)  # type: ignore[arg-type]

    def hear(self) -> Message:
        assert self._process.stdout
        message = read_message(self._process.stdout)  # type: ignore[arg-type]
        assert message is not None
        return message

    def hear_done(self, version: int) -> list[Message]:
        heard = [self.hear()]
        while not (heard[-1]["kind"] == "patch" and heard[-1]["done"] and heard[-1]["version"] == version):
            heard.append(self.hear())
        return heard

    def end(self) -> int:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        code = self._process.wait(10)
        self._process.stdout.close()
        return code


@pytest.fixture(scope="module")
def process() -> Iterator[Process]:
    process = Process()
    assert process.hear() == {"kind": "ready"}
    yield process
    assert process.end() == 0


def html_of(patches: list[Message]) -> str:
    blocks: list[tuple[int, str]] = []
    for patch in patches:
        if patch["kind"] != "patch":
            continue
        blocks = [] if patch["reset"] else blocks
        blocks = [pair for pair in blocks if pair[0] not in patch["removed"]]  # type: ignore[operator]
        for after, id_, _line, _count, html in patch["inserted"]:  # type: ignore[misc, union-attr, str-unpack]
            place = [block for block, _ in blocks].index(after) + 1 if after else 0  # type: ignore[arg-type]
            blocks.insert(place, (id_, html))  # type: ignore[arg-type]
        changed = dict(patch["changed"])  # type: ignore[arg-type]
        blocks = [(id_, changed.get(id_, html)) for id_, html in blocks]  # type: ignore[call-overload]
    return "\n".join(html for _, html in blocks if html)


def test_a_text_and_its_edits_come_back_as_patches(process: Process) -> None:
    text = "# 題\n\none \udc80 two\n\n" + "more\n\n" * 200
    process.say(kind="load", version=1, text=text, options={})
    loaded = process.hear_done(1)
    process.say(kind="edit", version=2, edits=[[5, 3, "二\n\n三"], [0, 0, "x\n\n"]])
    edited = process.hear_done(2)

    assert loaded[0]["reset"] is True
    assert html_of(loaded) == render_full(text)
    assert html_of(loaded + edited) == render_full("x\n\n# 題\n\n二\n\n三" + text[8:])


def test_an_edit_outside_the_text_is_told_and_a_load_mends_it(process: Process) -> None:
    process.say(kind="load", version=10, text="a", options={})
    process.hear_done(10)
    process.say(kind="edit", version=11, edits=[[99, 0, "x"]])
    assert process.hear() == {"kind": "failed", "version": 11, "block": 0, "reason": "mismatch"}
    process.say(kind="load", version=12, text="b", options={})
    assert html_of(process.hear_done(12)) == "<p>b</p>"


def test_a_block_that_fails_is_named_and_the_rest_is_shown(process: Process) -> None:
    process.say(kind="load", version=20, text="a\n\n" + "- " * 4000 + "x\n\nb\n", options={})
    heard = process.hear_done(20)
    failed = [message for message in heard if message["kind"] == "failed"]

    assert [message["reason"] for message in failed] == ["too-deep"]
    assert html_of(heard).endswith("<p>b</p>")


def test_a_newer_text_takes_the_place_of_an_older_one() -> None:
    incoming: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    for version, text in ((1, "old"), (2, "new")):
        incoming.put({"kind": "load", "version": version, "text": text, "options": {}})
    incoming.put({"kind": "edit", "version": 3, "edits": [[3, 0, "er"]]})
    out = io.BytesIO()
    worker = Worker(BlockRenderer(), _EndingQueue(incoming), out)
    worker.run()
    out.seek(0)
    heard = []
    while (message := read_message(out)) is not None:
        heard.append(message)

    assert [message.get("version") for message in heard] == [None, 3]
    assert html_of(heard) == "<p>newer</p>"


class _EndingQueue(queue.SimpleQueue):  # type: ignore[type-arg]
    """Gives what another queue holds, and the end when all that is rendered and the worker would wait."""

    def __init__(self, other: queue.SimpleQueue[Message | None]) -> None:
        self._other = other

    def get(self, block: bool = True, timeout: float | None = None) -> Message | None:
        if block and self._other.empty():
            return None
        return self._other.get(block=False)


@pytest.mark.parametrize("data", [b"\0\0\0\2[]", b"\0\0\0\3{x}"])
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenMessage):
        read_message(io.BytesIO(data))


@pytest.mark.parametrize("data", [b"", b"\0\0", b"\0\0\0\5{}"])
def test_a_stream_may_end_anywhere(data: bytes) -> None:
    assert read_message(io.BytesIO(data)) is None
