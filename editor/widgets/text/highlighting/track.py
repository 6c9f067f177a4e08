"""What each line begins in, known from the top down to where it was asked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import islice, repeat

from editor.widgets.text.highlighting.states import NOTHING, State, after_line, after_yaml_line, states_of

STEPWISE_LINES = 200
"""Up to so many unknown lines are looked at one by one; more are searched as one text."""
LINES_AT_ONCE = 4_000


class StateTrack:
    """States of lines, extended when they are asked for and forgotten from an edited line on.

    ``text_of(first, end)`` returns those lines, parted by line feeds.
    """

    def __init__(self, text_of: Callable[[int, int], str], *, yaml: bool) -> None:
        self.text_of = text_of
        self._yaml = yaml
        self._after = after_yaml_line if yaml else after_line
        self._states: list[State] = [NOTHING]
        self._known = 1

    def begins_in(self, line: int) -> State:
        """Return what *line* begins in."""
        while line >= self._known:
            self._extend(line)
        return self._states[line]

    def reach(self, line: int, *, within_ms: float) -> bool:
        """Find out what *line* begins in, if that takes no longer than *within_ms*; return whether it is known."""
        until = time.monotonic() + within_ms / 1000
        while line >= self._known:
            self._extend(line)
            if time.monotonic() > until:
                break
        return line < self._known

    def lines_replaced(self, first: int, count: int, lines: Sequence[str] | None) -> bool:
        """Take over that *count* lines from *first* on became *lines*, or some number of lines if that is None.

        Returns whether the lines behind them begin in what they began in before.
        """
        behind = first + count
        if lines is None or behind >= self._known:
            self._known = max(1, min(self._known, first + 1))
            return False
        before = self._states[behind]
        states = [self._states[first]]
        for line in lines:
            states.append(self._after(states[-1], line))
        self._states[first : behind + 1] = states
        if states[-1] == before:
            self._known += len(lines) - count
            return True
        self._known = first + len(states)
        return False

    def _extend(self, line: int) -> None:
        """Find out what further lines begin in, up to *line* or a part of the way there."""
        first = self._known - 1
        line = min(line, first + LINES_AT_ONCE)
        text = self.text_of(first, line)
        if self._yaml or line - first <= STEPWISE_LINES:
            state = self._states[first]
            for at, part in enumerate(text.split("\n"), first + 1):
                state = self._after(state, part)
                self._put(at, 1, state)
            return
        at = first
        for count, state in states_of(text, self._states[first]):
            self._put(at, min(count, line + 1 - at), state)
            at += count
            if at > line:
                return

    def _put(self, line: int, count: int, state: State) -> None:
        have = len(self._states)
        if line + count <= have:
            self._states[line : line + count] = islice(repeat(state), count)
        else:
            del self._states[line:]
            self._states.extend(repeat(state, count))
        self._known = line + count
