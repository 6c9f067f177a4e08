"""The messages between the window and the render process: length-prefixed JSON, and what is in them.

Each message is its length as four bytes, big-endian, then JSON in ASCII; a whole text is not made into JSON, which
takes ten times as long as its copy does, and keeps lone surrogates as Python's ``surrogatepass`` spells them. Places
are code points; each edit is one of the text that the edit before it left. To the process come:

    {"kind": "load", "version": v, "config": {…}, "site": folder, "path": file, "head": str,
     "theme": folder, "shown": bool}, and after it, with a
    length of its own, the text in UTF-8
    {"kind": "edit", "version": v, "edits": [[start, removed length, inserted], …]}
    {"kind": "head", "version": v, "head": str}
    {"kind": "visible", "first": line, "last": line}
    {"kind": "page", "wanted": bool, "blocks": bool}
    {"kind": "glimpse", "wanted": "listing" or "card" or ""}
    {"kind": "style", "id": number, "path": str}
    {"kind": "ping"}

``config`` is what the site's ``_config.yml`` says; ``site`` and ``path`` are "" for a post that has none; ``head`` is
what stands before the text in the file, front matter and all, for which Liquid asks. Of a text that is not ``shown``
nothing is rendered, and its patches are empty: its ``faults`` alone are of interest. It answers:

    {"kind": "ready"}, once, and {"kind": "pong"} for each ping
    {"kind": "patch", "version": v, "reset": bool, "removed": [id, …],
     "inserted": [[after id, id, start line, lines, html], …],
     "changed": [[id, html], …], "code": [[id, first, removed, html], …], "lines": [[id, start line], …],
     "done": bool}
    {"kind": "failed", "version": v, "block": id, "reason": str}
    {"kind": "page", "html": str, "missing_theme": str, "missing_layout": str, "fault": str, "theme": folder,
     "base": str, "origin": str, "site": folder, "path": file, "lacks": bool, "is_too_much": bool,
     "blocks": [html, …]}, the fields of `told_frame.Frame`
    {"kind": "glimpse", "what": "listing" or "card", "told": the fields of `told_glimpses.ToldListing` or `ToldCard`}
    {"kind": "style", "id": number, "css": str or null, "error": str}
    {"kind": "faults", "version": v, "faults": [[kind, message, template, subject, start], …]}

Lines are those of the text that was sent, whatever Liquid makes of it. ``faults`` is all that is wrong in the post's
Liquid (`told_faults.ToldFault`); it comes when that is another than before. A patch is done in the order removed,
lines, inserted, changed, code; the id 0 means the top. With ``reset`` the preview is emptied first. ``code`` replaces
some nodes in the one ``code`` element of a block (`code_change.CodeChange`). ``lines`` names only blocks whose distance
to the one before has changed; all blocks behind a named one move with it (`line_map.LineMap.apply` follows this). Each
load and edit is answered by at least one patch, unless a later one came before its turn; more patches of the same
version follow until one says ``done``. A failed block shows its source in ``pre.failed-block``; the reasons are those
of `template.Failure`, and "mismatch" (block 0) where an edit lay outside the text: then the process waits for a load.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import BinaryIO, TypeAlias

from editor.render.outbox import Patch
from editor.render.told_faults import MOST, ToldFault

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Message: TypeAlias = "dict[str, Json]"

_LENGTH = struct.Struct(">I")


class BrokenMessage(ValueError):
    """What came is not a message."""


def write_message(stream: BinaryIO, message: Message) -> None:
    """Write *message* to *stream* and flush it; raises BrokenPipeError when nobody reads any more."""
    text = message.get("text") if message.get("kind") == "load" else None
    if isinstance(text, str):
        message = {key: value for key, value in message.items() if key != "text"}
    payload = json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    stream.write(_LENGTH.pack(len(payload)) + payload)
    if isinstance(text, str):
        raw = text.encode("utf-8", "surrogatepass")
        stream.write(_LENGTH.pack(len(raw)) + raw)
    stream.flush()


def read_message(stream: BinaryIO) -> Message | None:
    """Return the next message of *stream*, or None at its end; raises BrokenMessage for anything else."""
    prefix = _read_exactly(stream, _LENGTH.size)
    if prefix is None:
        return None
    payload = _read_exactly(stream, _LENGTH.unpack(prefix)[0])
    if payload is None:
        return None
    try:
        message = json.loads(payload)
    except ValueError as error:
        raise BrokenMessage(str(error)) from error
    if not isinstance(message, dict):
        raise BrokenMessage("not an object")
    if message.get("kind") == "load":
        prefix = _read_exactly(stream, _LENGTH.size)
        text = None if prefix is None else _read_exactly(stream, _LENGTH.unpack(prefix)[0])
        if text is None:
            return None
        try:
            message["text"] = text.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise BrokenMessage(str(error)) from error
    return message


def patch_message(patch: Patch, *, version: int, reset: bool, done: bool) -> Message:
    """Return *patch* as a message."""
    return {
        "kind": "patch",
        "version": version,
        "reset": reset,
        "removed": list(patch.removed),
        "inserted": [[after, b.id, b.start_line, b.line_count, b.html] for after, b in patch.inserted],
        "changed": [[id_, html] for id_, html in patch.changed],
        "code": [[id_, change.first, change.removed, change.html] for id_, change in patch.code],
        "lines": [[id_, line] for id_, line in patch.lines],
        "done": done,
    }


def faults_message(faults: Sequence[ToldFault], *, version: int) -> Message:
    """Return *faults* as a message."""
    told: list[Json] = [[*fault.told()] for fault in faults[:MOST]]
    return {"kind": "faults", "version": version, "faults": told}


def _read_exactly(stream: BinaryIO, size: int) -> bytes | None:
    """Return *size* bytes, or None where the stream ends before."""
    parts = []
    while size > 0:
        part = stream.read(size)
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
