"""How often a post is rendered while an input method composes: never, and once when it commits.

Composes and commits words in the real window with the preview live. Runs offscreen in a process of its own:
``python -m tests.benchmarks.composing WORDS`` prints JSON.
"""

from __future__ import annotations

import sys

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.texts import post_of

# What an input method shows one after the other until the writer takes the last.
WORD = ("k", "か", "かn", "かんj", "かんじ", "漢字", "感じ", "漢字")
SIZE = 10_000


def measure(words: int) -> list[Result]:
    """Return the renders and patches that came of composing, and those of committing."""
    run = run_alone("composing", words)
    if isinstance(run, str):
        return [Skipped("renders while composing", run)]
    note = f"{words * len(WORD)} states of {words} words composed; meant to be 0"
    composed, committed = run["composed"], run["committed"]
    return [
        Figure("renders while composing", "", (composed[0],), note=note),
        Figure("patches while composing", "", (composed[1],), note=note),
        Figure("renders for a committed word", "", (committed[0] / words,), note="meant to be 1"),
    ]


def main() -> None:
    """Compose in this process."""
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.window import open_window, tell

    words = int(sys.argv[1])
    composed, committed = [0.0, 0.0], [0.0, 0.0]
    with open_window(post_of(SIZE)) as window:
        window.go_to(window.middle())

        def send(preedit: str, commit: str, counts: list[float]) -> None:
            version, patches = window.client.version, window.patches
            event = QInputMethodEvent(preedit, [])
            if commit:
                event.setCommitString(commit)
            QApplication.sendEvent(window.pane, event)
            window.rest(30)
            if commit:
                window.until(window.is_rendered, "the word was not rendered")
            counts[0] += window.client.version - version
            counts[1] += window.patches - patches

        for _ in range(words):
            for shown in WORD:
                send(shown, "", composed)
            send("", WORD[-1], committed)
        tell({"composed": composed, "committed": committed})


if __name__ == "__main__":
    main()
