"""Real Jekyll as a process that converts one text after the other."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

_SCRIPT = Path(__file__).with_name("oracle.rb")


class JekyllFailed(RuntimeError):
    """Jekyll could not convert a text, or is gone."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What Jekyll made of a text, and the seconds of CPU that it took."""

    html: str
    seconds: float


class Jekyll:
    """Jekyll's converter, as long as the context lasts."""

    def __enter__(self) -> Jekyll:
        self._process = subprocess.Popen(
            ["ruby", str(_SCRIPT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def convert(self, markdown: str, config: Mapping[str, object] | None = None) -> Answer:
        """Return what Jekyll makes of *markdown*; raises JekyllFailed."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        request = {"id": 0, "markdown": markdown, "config": config or {}}
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise JekyllFailed("the process ended")
        answer = json.loads(line)
        if "html" not in answer:
            raise JekyllFailed(answer["error"])
        return Answer(answer["html"], answer["seconds"])
