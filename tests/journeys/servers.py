"""A machine of the net, which is this one under another name, and remembers what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

_TYPES = {"js": "text/javascript", "css": "text/css", "html": "text/html", "svg": "image/svg+xml", "bin": "x/y"}


class NetServer:
    """Serves *files* by their paths; ``asked`` are the paths that were asked for.

    ``/to?ADDRESS`` leads on to ADDRESS.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        self.asked: list[str] = []
        asked, contents = self.asked, dict(files)

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                path, _, target = self.path.partition("?")
                body = contents.get(path)
                self.send_response(302 if path == "/to" else 404 if body is None else 200)
                if path == "/to":
                    self.send_header("Location", target)
                self.send_header("Content-Type", _TYPES.get(self.path.rpartition(".")[2], "text/plain"))
                self.send_header("Access-Control-Allow-Origin", "*")
                self.end_headers()
                self.wfile.write((body or "").encode())

            do_POST = do_GET  # noqa: N815 - the name that the server asks for

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def address(self) -> str:
        """What addresses at the server begin with."""
        return f"http://cdn.example:{self._server.server_address[1]}"

    @property
    def home(self) -> str:
        """What addresses at the server begin with as those of a machine of the writer’s own network."""
        return f"http://192.168.7.7:{self._server.server_address[1]}"

    def __enter__(self) -> NetServer:
        self._thread.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
