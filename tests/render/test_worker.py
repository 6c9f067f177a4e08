"""The render process, asked as the window asks it."""

from __future__ import annotations

import contextlib
import io
import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.render.blocks import BlockRenderer, Patch, render_full
from editor.render.messages import BrokenMessage, Json, Message, read_message, write_message
from editor.render.template import TimeLimitReached
from editor.render.worker import Worker
from tests.render.code_nodes import with_code_changed


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
        for changed_id, first, removed, new in patch["code"]:  # type: ignore[misc, union-attr, str-unpack]
            blocks = [
                (id_, with_code_changed(html, first, removed, new) if id_ == changed_id else html)  # type: ignore[arg-type]
                for id_, html in blocks
            ]
    return "\n".join(html for _, html in blocks if html)


def test_a_text_and_its_edits_come_back_as_patches(process: Process) -> None:
    text = "# 題\n\none \udc80 two\n\n" + "more\n\n" * 200
    process.say(kind="load", version=1, text=text)
    loaded = process.hear_done(1)
    process.say(kind="edit", version=2, edits=[[5, 3, "二\n\n三"], [0, 0, "x\n\n"]])
    edited = process.hear_done(2)

    assert loaded[0]["reset"] is True
    assert html_of(loaded) == render_full(text)
    assert html_of(loaded + edited) == render_full("x\n\n# 題\n\n二\n\n三" + text[8:])


def test_an_edit_outside_the_text_is_told_and_a_load_mends_it(process: Process) -> None:
    process.say(kind="load", version=10, text="a")
    process.hear_done(10)
    process.say(kind="edit", version=11, edits=[[99, 0, "x"]])
    assert process.hear() == {"kind": "failed", "version": 11, "block": 0, "reason": "mismatch"}
    process.say(kind="load", version=12, text="b")
    assert html_of(process.hear_done(12)) == "<p>b</p>"


def test_lists_nested_without_end_are_shown(process: Process) -> None:
    process.say(kind="load", version=20, text="a\n\n" + "- " * 4000 + "x\n\nb\n")
    heard = process.hear_done(20)

    assert [message for message in heard if message["kind"] == "failed"] == []
    assert html_of(heard).endswith("<p>b</p>")


def test_a_block_that_fails_is_named_and_the_rest_is_shown() -> None:
    started = 0

    @contextlib.contextmanager
    def limit() -> Iterator[None]:
        nonlocal started
        started += 1
        if started == 2:
            raise TimeLimitReached
        yield

    incoming: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    incoming.put({"kind": "load", "version": 1, "text": "a\n\nb\n\nc\n"})
    heard = answers(BlockRenderer(limit=limit), incoming)
    failed = [message for message in heard if message["kind"] == "failed"]

    assert [message["reason"] for message in failed] == ["too-long"]
    assert html_of(heard) == '<p>a</p>\n<pre class="failed-block" data-reason="too-long">b</pre>\n<p>c</p>'


def answers(renderer: BlockRenderer, incoming: queue.SimpleQueue[Message | None]) -> list[Message]:
    out = io.BytesIO()
    Worker(renderer, _EndingQueue(incoming), out).run()
    out.seek(0)
    heard = []
    while (message := read_message(out)) is not None:
        heard.append(message)
    return heard


def test_a_newer_text_takes_the_place_of_an_older_one() -> None:
    incoming: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    for version, text in ((1, "old"), (2, "new")):
        incoming.put({"kind": "load", "version": version, "text": text})
    incoming.put({"kind": "edit", "version": 3, "edits": [[3, 0, "er"]]})
    heard = answers(BlockRenderer(), incoming)

    assert [message.get("version") for message in heard] == [None, 3]
    assert html_of(heard) == "<p>newer</p>"


class _TypedQueue(queue.SimpleQueue):  # type: ignore[type-arg]
    """Gives a text and then a key each time that it is waited for, as long as there are any; notes how it is asked."""

    def __init__(self, keys: int) -> None:
        self._messages: list[Message] = [{"kind": "load", "version": 1, "text": "a"}]
        self._messages += [{"kind": "edit", "version": 2 + key, "edits": [[0, 0, "x"]]} for key in range(keys)]
        self.rests: list[float] = []

    def get(self, block: bool = True, timeout: float | None = None) -> Message | None:
        if timeout is not None:
            self.rests.append(timeout)
            if len(self.rests) > 2:
                raise queue.Empty
        elif not block:
            raise queue.Empty
        return self._messages.pop(0) if self._messages else None


@pytest.mark.parametrize(("seconds", "answers"), [(0.001, [1, 2, 3, 4, 5]), (0.25, [1, 2, 5])])
def test_keys_gather_while_a_large_block_rests(seconds: float, answers: list[int]) -> None:
    clock = 0.0

    def now() -> float:
        return clock

    class Slow(BlockRenderer):
        def work(self, budget_seconds: float) -> Patch:
            nonlocal clock
            clock += seconds
            return super().work(budget_seconds)

    out = io.BytesIO()
    incoming = _TypedQueue(keys=4)
    Worker(Slow(), incoming, out, now=now).run()
    out.seek(0)
    versions = []
    while (message := read_message(out)) is not None:
        versions += [message["version"]] if message["kind"] == "patch" else []

    assert versions == answers
    assert incoming.rests == ([] if seconds < 0.01 else [0.25, 0.25, 0.25])


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


def test_the_page_around_a_text_and_its_styles_are_told_on_request(process: Process, tmp_path: Path) -> None:
    for folder in ("_layouts", "_posts", "assets"):
        (tmp_path / folder).mkdir()
    (tmp_path / "_config.yml").write_text("title: Mine\nbaseurl: /blog\n")
    (tmp_path / "_layouts" / "post.html").write_text("<h1>{{ page.title }}</h1>{{ content }}")
    (tmp_path / "assets" / "main.scss").write_text("---\n---\n$ink: red; p { color: $ink }")
    place = {"site": str(tmp_path), "path": str(tmp_path / "_posts" / "2024-01-01-a.md")}
    process.say(kind="page", wanted=True)
    process.say(kind="load", version=70, config={}, head="---\ntitle: A\nlayout: post\n---\n", text="x\n", **place)
    page = hear_kind(process, "page")
    assert page["html"] == '<h1>A</h1><div id="frontispiece-place"></div>'
    assert page["base"] == "/blog"

    process.say(kind="head", version=71, head="---\ntitle: B\nlayout: post\n---\n")
    assert hear_kind(process, "page")["html"] == '<h1>B</h1><div id="frontispiece-place"></div>'

    process.say(kind="style", id=7, path="/assets/main.css")
    assert hear_kind(process, "style") == {"kind": "style", "id": 7, "css": "p {\n  color: red;\n}\n", "error": ""}
    process.say(kind="style", id=8, path="/../_config.yml")
    assert hear_kind(process, "style") == {"kind": "style", "id": 8, "css": None, "error": ""}
    process.say(kind="page", wanted=False)


def test_of_a_text_that_is_not_shown_its_faults_alone_are_told(process: Process) -> None:
    process.say(kind="load", version=80, text="one\n\n{% nobody %}\n", shown=False)
    faults = hear_kind(process, "faults")
    assert faults["faults"][0][3:] == ["nobody", 8]  # type: ignore[index]
    process.say(kind="edit", version=81, edits=[[0, 3, "two"]])
    edited = process.hear_done(81)
    assert html_of(edited) == ""
    process.say(kind="load", version=82, text="two\n")
    assert html_of(process.hear_done(82)) == "<p>two</p>"


def hear_kind(process: Process, kind: str) -> Message:
    while (message := process.hear())["kind"] != kind:
        pass
    return message
