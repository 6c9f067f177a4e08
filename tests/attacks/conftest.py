"""The attacks come through the real window; a server of the test's own sees whether anything gets out."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import reader

__all__ = ["reader"]

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'


class Listener:
    """Counts the connections that are made to it, bare ones too; nothing is ever answered."""

    def __init__(self) -> None:
        self.connections = 0
        self._is_open = True
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()

    @property
    def host(self) -> str:
        """The name that takes the attacker's place: it leads here, as all do, while 127.0.0.1 leads nowhere."""
        return f"attacker.test:{self._socket.getsockname()[1]}"

    def close(self) -> None:
        """Wake the thread by a last connection, which is not counted, and end it."""
        port = self._socket.getsockname()[1]
        self._is_open = False
        with socket.create_connection(("127.0.0.1", port)):
            self._thread.join()
        self._socket.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            connection.close()
            if not self._is_open:
                return
            self.connections += 1


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """The attacker's server, for all attacks of a module: one that is late is seen too."""
    made = Listener()
    yield made
    made.close()
    assert made.connections == 0


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a picture, secrets inside and outside of it, and links that lead to those."""
    root = tmp_path / "site"
    for folder in ("assets", "_posts", "_data", "_includes", ".git"):
        (root / folder).mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    for name in (".env", ".git/config", "_data/secrets.yml"):
        (root / name).write_text("SENTINEL-INSIDE")
    (tmp_path / "outside" / "secret.txt").write_text("SENTINEL-OUTSIDE")
    for name in ("outside/secret.png", "outside/secret.svg", "site/assets/ok.svg", "site/_data/secret.svg"):
        (tmp_path / name).write_text(PICTURE)
    (root / "assets" / "ok.png").write_bytes(bytes.fromhex(PNG))
    (root / "assets" / "link.png").symlink_to("../../outside/secret.png")
    (root / "assets" / "link.svg").symlink_to("../../outside/secret.svg")
    (root / "_config.yml").write_text("title: x\n")
    return root


PNG = (
    "89504e470d0a1a0a0000000d494844520000000100000001080600000"
    "01f15c4890000000d49444154789c63606060f80f00010401005fe5c34b0000000049454e44ae426082"
)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many of the attacks were withstood."""
    held, lost = (
        sum(dict(report.user_properties).get("attacks", 1) for report in reports if "test_an_attack_" in report.nodeid)
        for reports in (terminalreporter.getreports("passed"), terminalreporter.getreports("failed"))
    )
    if held or lost:
        terminalreporter.write_line(f"attacks withstood: {held} of {held + lost}")
