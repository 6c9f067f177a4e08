"""The render process: ``python -m editor.render.worker``, fed through its standard streams (see `messages`)."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType
from typing import BinaryIO

from editor.render.blocks import BlockRenderer
from editor.render.lines import TextMismatch
from editor.render.messages import BrokenMessage, Json, Message, patch_message, read_message, write_message
from editor.render.template import TimeLimitReached

SLICE_SECONDS = 0.02
"""How long a newer message may wait for the work at hand, besides the one block that is being rendered."""
BLOCK_LIMIT_SECONDS = 2.0
MEMORY_LIMIT_BYTES = 1_500_000_000
FIRST_LINES_SEEN = 80
"""Lines rendered first until the window tells what is seen."""


class Worker:
    """Answers messages from *incoming*; None means that no more will come."""

    def __init__(self, renderer: BlockRenderer, incoming: queue.SimpleQueue[Message | None], out: BinaryIO) -> None:
        self._renderer = renderer
        self._incoming = incoming
        self._out = out
        self._version = 0
        self._reset = False
        self._answered = True
        self._lost = False
        renderer.show(0, FIRST_LINES_SEEN)

    def run(self) -> None:
        """Serve until the stream of messages ends."""
        write_message(self._out, {"kind": "ready"})
        while (messages := self._next_messages()) is not None:
            for message in messages:
                self._take(message)
            self._work()

    def _next_messages(self) -> list[Message] | None:
        """Return what has come, waiting for it only when there is nothing else to do; None at the end."""
        idle = self._answered and self._renderer.done
        messages: list[Message] = []
        with contextlib.suppress(queue.Empty):
            while True:
                message = self._incoming.get(block=idle and not messages)
                if message is None:
                    return None
                messages.append(message)
        loads = [number for number, message in enumerate(messages) if message.get("kind") == "load"]
        if loads:  # a newer text makes the older one idle work, but not what is seen and asked
            older = [m for m in messages[: loads[-1]] if m.get("kind") not in ("load", "edit")]
            return older + messages[loads[-1] :]
        return messages

    def _take(self, message: Message) -> None:
        match message:
            case {"kind": "load", "version": int(version), "text": str(text)}:
                self._renderer.take(text)
                self._version, self._reset, self._answered, self._lost = version, True, False, False
            case {"kind": "edit", "version": int(version), "edits": list(edits)}:
                self._edit(version, edits)
            case {"kind": "visible", "first": int(first), "last": int(last)}:
                self._renderer.show(first, last + 1)
            case {"kind": "ping"}:
                write_message(self._out, {"kind": "pong"})

    def _edit(self, version: int, edits: list[Json]) -> None:
        if self._lost:
            return
        self._version, self._answered = version, False
        try:
            for edit in edits:
                match edit:
                    case [int(start), int(removed), str(inserted)]:
                        self._renderer.splice(start, removed, inserted)
        except TextMismatch:
            self._lost = True
            self._fail(0, "mismatch")

    def _work(self) -> None:
        if self._lost or (self._answered and self._renderer.done):
            self._answered = True
            return
        patch = self._renderer.work(SLICE_SECONDS)
        for block, failure in patch.failed:
            self._fail(block, failure.value)
        done = self._renderer.done
        if patch or done or not self._answered:
            write_message(self._out, patch_message(patch, version=self._version, reset=self._reset, done=done))
            self._reset, self._answered = False, True

    def _fail(self, block: int, reason: str) -> None:
        write_message(self._out, {"kind": "failed", "version": self._version, "block": block, "reason": reason})


@contextlib.contextmanager
def block_limit() -> Iterator[None]:
    """Raise TimeLimitReached in the block that is rendered for too long, where the system has such a timer."""
    signal.setitimer(signal.ITIMER_REAL, BLOCK_LIMIT_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _on_alarm(_signal: int, _frame: FrameType | None) -> None:
    raise TimeLimitReached


def _limit_memory() -> None:
    """Keep this process below `MEMORY_LIMIT_BYTES`, where the system can."""
    try:
        import resource  # not on Windows
    except ImportError:
        return
    with contextlib.suppress(OSError, ValueError):  # a lower limit stands already, or macOS
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, hard))


def _read_all(stream: BinaryIO, incoming: queue.SimpleQueue[Message | None]) -> None:
    try:
        while (message := read_message(stream)) is not None:
            incoming.put(message)
    except BrokenMessage:
        pass  # nothing after it can be told apart: end, so that a new process is started
    incoming.put(None)


def main() -> None:
    """Serve the process's standard streams until the input ends."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr  # nothing that prints may break a message
    _limit_memory()
    has_timer = hasattr(signal, "setitimer")
    if has_timer:
        signal.signal(signal.SIGALRM, _on_alarm)
    incoming: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    threading.Thread(target=_read_all, args=(sys.stdin.buffer, incoming), daemon=True).start()
    renderer = BlockRenderer(limit=block_limit) if has_timer else BlockRenderer()
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        Worker(renderer, incoming, out).run()


if __name__ == "__main__":
    main()
