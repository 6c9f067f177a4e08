from __future__ import annotations

import io
from pathlib import Path

from editor.cli.exporting import ProgressBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_how_far_the_export_is() -> None:
    terminal = Terminal()
    bar = ProgressBar(terminal)
    bar.show(1, 2, Path("b.md"))
    shown = terminal.getvalue()
    bar.clear()

    assert "1/2 b.md" in shown
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_a_single_post_and_a_pipe_see_nothing() -> None:
    terminal, pipe = Terminal(), io.StringIO()
    ProgressBar(terminal).show(0, 1, Path("a.md"))
    ProgressBar(pipe).show(0, 2, Path("a.md"))
    assert (terminal.getvalue(), pipe.getvalue()) == ("", "")
