"""The render process: ``python -m editor.render.worker``, fed through its standard streams (see `messages`)."""

from __future__ import annotations

import contextlib
import gc
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import asdict
from types import FrameType
from typing import BinaryIO

from editor.render.blocks import BlockRenderer
from editor.render.body import Body, Place
from editor.render.glimpses import Glimpses
from editor.render.kramdown.options import read_options
from editor.render.lines import TextMismatch
from editor.render.math.in_tree import Formulas
from editor.render.messages import (
    BrokenMessage,
    Json,
    Message,
    faults_message,
    patch_message,
    read_message,
    write_message,
)
from editor.render.outbox import Patch
from editor.render.site_reader import SiteReader
from editor.render.template import TimeLimitReached

SLICE_SECONDS = 0.02
"""How long a newer message may wait for the work at hand, besides the one block that is being rendered."""
BLOCK_LIMIT_SECONDS = 2.0
MEMORY_LIMIT_BYTES = 1_500_000_000
FRAME_SECONDS = 1 / 60
MOST_REST_SECONDS = 0.5
FIRST_LINES_SEEN = 80
"""Lines rendered first until the window tells what is seen."""


class Worker:
    """Answers messages from *incoming*; None means that no more will come.

    An edit is answered at once. One that took longer than a frame, in a block of a thousand lines, is followed by a
    rest of the same length in which further edits gather: a large block costs half a core at most while one types.
    """

    def __init__(
        self,
        renderer: BlockRenderer,
        incoming: queue.SimpleQueue[Message | None],
        out: BinaryIO,
        *,
        limit: Callable[[], AbstractContextManager[None]] = contextlib.nullcontext,
        now: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._renderer = renderer
        self._body = Body(renderer, SiteReader(self._on_site_read), limit=limit)
        self._glimpses = Glimpses(limit=limit, now=now)
        self._incoming = incoming
        self._out = out
        self._now = now
        self._rest_end = 0.0
        self._was_edited = False
        self._was_loaded = False
        self._is_shown = True
        self._version = 0
        self._reset = False
        self._answered = True
        self._lost = False
        self._body.show(0, FIRST_LINES_SEEN)

    def run(self) -> None:
        """Serve until the stream of messages ends."""
        write_message(self._out, {"kind": "ready"})
        while (messages := self._next_messages()) is not None:
            for message in messages:
                self._take(message)
            self._work()

    def _next_messages(self) -> list[Message] | None:
        """Return what has come, waiting for it only when there is nothing else to do; None at the end."""
        idle = self._answered and self._is_done and not self._body.is_stale
        if idle and not gc.isenabled():
            self._sweep()
        messages: list[Message] = []
        with contextlib.suppress(queue.Empty):
            while True:
                rest = self._rest_end - self._now() if idle else 0.0
                if messages and rest > 0:
                    message = self._incoming.get(timeout=rest)
                elif idle and not messages:
                    message = self._incoming.get(timeout=self._glimpses.wait())
                else:
                    message = self._incoming.get(block=False)
                if message is None:
                    return None
                messages.append(message)
        loads = [number for number, message in enumerate(messages) if message.get("kind") == "load"]
        if loads:  # a newer text makes the older one idle work, but not what is seen and asked
            older = [m for m in messages[: loads[-1]] if m.get("kind") not in ("load", "edit", "head")]
            return older + messages[loads[-1] :]
        return messages

    @property
    def _is_done(self) -> bool:
        """Whether all that is shown of the text was rendered."""
        return self._renderer.done or not self._is_shown

    def _sweep(self) -> None:
        """Collect what became garbage in cycles, which is next to nothing, while nobody waits.

        A text's nodes are no garbage: the collector is told to pass over what a load has made.
        """
        if self._was_loaded:
            gc.freeze()
            self._was_loaded = False
        gc.collect(0)

    def _take(self, message: Message) -> None:
        if message.get("kind") in ("load", "edit", "head", "site read"):
            self._glimpses.look_again()
        match message:
            case {"kind": "load", "version": int(version), "text": str(text)}:
                given = message.get("config")
                config = given if isinstance(given, dict) else {}
                self._renderer.set_options(read_options(config), Formulas(str(config.get("lang") or "")))
                head, *place = (str(message.get(name) or "") for name in ("head", "site", "path", "theme"))
                self._body.load(text, head, Place(*place))
                self._version, self._reset, self._answered, self._lost = version, True, False, False
                self._was_loaded, self._is_shown = True, message.get("shown") is not False
            case {"kind": "edit", "version": int(version), "edits": list(edits)}:
                self._edit(version, edits)
            case {"kind": "visible", "first": int(first), "last": int(last)}:
                self._body.show(first, last + 1)
            case {"kind": "head", "version": int(version), "head": str(head)}:
                self._version, self._answered = version, False
                self._body.set_head(head)
            case {"kind": "site read"}:
                self._body.take_site()
            case {"kind": "page", "wanted": bool(wanted)}:
                self._body.want_frame(wanted=wanted, with_blocks=message.get("blocks") is True)
                self._tell_frame()
            case {"kind": "glimpse", "wanted": str(what)}:
                self._glimpses.want(what)
            case {"kind": "style", "id": int(number), "path": str(path)}:
                css, error = self._body.style(path)
                write_message(self._out, {"kind": "style", "id": number, "css": css, "error": error})
            case {"kind": "ping"}:
                write_message(self._out, {"kind": "pong"})

    def _edit(self, version: int, edits: list[Json]) -> None:
        if self._lost:
            return
        self._version, self._answered, self._was_edited = version, False, True
        try:
            for edit in edits:
                match edit:
                    case [int(start), int(removed), str(inserted)]:
                        self._reset |= self._body.edit(start, removed, inserted)
        except TextMismatch:
            self._lost = True
            self._fail(0, "mismatch")

    def _work(self) -> None:
        if self._lost or (self._answered and self._is_done and not self._body.is_stale):
            self._answered = True
            self._tell_frame()
            self._tell_glimpse()
            return
        start = self._now()
        self._body.prepare()
        patch = self._body.placed(self._renderer.work(SLICE_SECONDS)) if self._is_shown else Patch()
        took = self._now() - start
        rests = self._was_edited and took > FRAME_SECONDS
        self._rest_end = start + took + min(took, MOST_REST_SECONDS) if rests else 0.0
        self._was_edited = False
        for block, failure in patch.failed:
            self._fail(block, failure.value)
        if (faults := self._body.take_faults()) is not None:
            write_message(self._out, faults_message(faults, version=self._version))
        done = self._is_done
        self._tell_frame()
        if patch or done or not self._answered:
            write_message(self._out, patch_message(patch, version=self._version, reset=self._reset, done=done))
            self._reset, self._answered = False, True

    def _tell_frame(self) -> None:
        if (frame := self._body.frame()) is not None:
            write_message(self._out, {"kind": "page", **asdict(frame)})

    def _tell_glimpse(self) -> None:
        if self._glimpses.wait() == 0 and self._incoming.empty():
            message = self._glimpses.message(self._body.front, *self._body.source)
            if message is not None:
                write_message(self._out, message)

    def _on_site_read(self) -> None:
        """Let Liquid run when the work at hand is done; called from another thread."""
        self._incoming.put({"kind": "site read"})

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
    gc.disable()  # it would walk over the whole text again and again; see `Worker._sweep`
    has_timer = hasattr(signal, "setitimer")
    if has_timer:
        signal.signal(signal.SIGALRM, _on_alarm)
    incoming: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    threading.Thread(target=_read_all, args=(sys.stdin.buffer, incoming), daemon=True).start()
    renderer = BlockRenderer(limit=block_limit) if has_timer else BlockRenderer()
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        Worker(renderer, incoming, out, limit=block_limit if has_timer else contextlib.nullcontext).run()


if __name__ == "__main__":
    main()
