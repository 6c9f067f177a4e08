"""How much was written: in this session and on this day, over all posts.

What counts is how much longer each post is than when it was opened, nothing where it is shorter. So text that is
pasted and taken out again counts for nothing, what is cut and pasted elsewhere in the post is not written twice, undo
takes back what it takes back, and shortening an old post never makes the day worse than it was.
"""

from __future__ import annotations

import datetime
from collections.abc import Hashable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Written:
    """Characters, and words of scripts that part them by blanks."""

    characters: int = 0
    words: int = 0

    def __add__(self, other: Written) -> Written:
        return Written(self.characters + other.characters, self.words + other.words)

    def beyond(self, before: Written) -> Written:
        """Return what this is more than *before*, nothing where it is less."""
        return Written(max(0, self.characters - before.characters), max(0, self.words - before.words))


@dataclass(slots=True)
class _Post:
    at_opening: Written
    at_dawn: Written
    now: Written


class Progress:
    """What was written since it was made; *today* is what earlier sessions wrote on *day*."""

    def __init__(self, day: datetime.date, today: Written) -> None:
        self._day = day
        self._before = today
        self._closed_session = Written()
        self._closed_today = Written()
        self._posts: dict[Hashable, _Post] = {}

    @property
    def day(self) -> datetime.date:
        """The day of the last count."""
        return self._day

    @property
    def session(self) -> Written:
        """What was written in this session."""
        return sum((post.now.beyond(post.at_opening) for post in self._posts.values()), self._closed_session)

    @property
    def today(self) -> Written:
        """What was written on ``day``, in earlier sessions, too."""
        written = self._before + self._closed_today
        return sum((post.now.beyond(post.at_dawn) for post in self._posts.values()), written)

    def begin(self, day: datetime.date) -> None:
        """Begin *day* with nothing, if it is another one."""
        if day == self._day:
            return
        self._day = day
        self._before = self._closed_today = Written()
        for post in self._posts.values():
            post.at_dawn = post.now

    def counted(self, post: Hashable, length: Written, day: datetime.date) -> None:
        """Take note that *post* is as long as *length* on *day*; of the first count nothing was written yet."""
        self.begin(day)
        known = self._posts.get(post)
        if known is None:
            self._posts[post] = _Post(length, length, length)
        else:
            known.now = length

    def replaced(self, post: Hashable, length: Written) -> None:
        """Take note that *post* is as long as *length* by another hand: nothing of that was written here."""
        known = self._posts.pop(post, None)
        if known is not None:
            self._close(known)
        self._posts[post] = _Post(length, length, length)

    def closed(self, post: Hashable) -> None:
        """Keep what was written in *post*, which may be opened again later."""
        known = self._posts.pop(post, None)
        if known is not None:
            self._close(known)

    def _close(self, post: _Post) -> None:
        self._closed_session += post.now.beyond(post.at_opening)
        self._closed_today += post.now.beyond(post.at_dawn)
