"""When glimpses are made: not while there is none to make, not too often, once after each change."""

from __future__ import annotations

import contextlib

from editor.render.glimpses import MOST_TRIES, Glimpses
from editor.render.template import TimeLimitReached
from editor.render.told_glimpses import Glimpse, ToldCard, glimpse_of


class Front:
    """A post whose glimpse takes *seconds* by the clock, too long for the first *slow* times."""

    def __init__(self, seconds: float = 0.0, slow: int = 0) -> None:
        self.now = 100.0
        self.asked = 0
        self._seconds = seconds
        self._slow = slow

    def glimpse(self, what: str, head: str, text: str) -> Glimpse:
        self.asked += 1
        self.now += self._seconds
        if self.asked <= self._slow:
            raise TimeLimitReached
        return ToldCard(title=text)


def glimpses(front: Front, what: str = "card") -> Glimpses:
    made = Glimpses(limit=contextlib.nullcontext, now=lambda: front.now)
    made.want(what)
    return made


def told(made: Glimpses, front: Front | None, text: str = "x") -> str | None:
    message = made.message(front, "", text)  # type: ignore[arg-type]
    if message is None:
        return None
    card = glimpse_of(message)
    assert isinstance(card, ToldCard)
    return card.title


def test_none_is_made_unless_it_is_wanted() -> None:
    front = Front()
    made = glimpses(front, "")
    made.look_again()
    assert (made.wait(), told(made, front), front.asked) == (None, None, 0)


def test_one_is_made_after_a_change_and_told_if_it_is_another() -> None:
    front = Front()
    made = glimpses(front)
    assert told(made, front) == "x"
    assert made.wait() is None
    front.now += 1
    made.look_again()
    assert told(made, front) is None
    front.now += 1
    made.look_again()
    assert told(made, front, "y") == "y"


def test_after_a_slow_one_the_next_waits_twice_as_long() -> None:
    front = Front(seconds=0.5)
    made = glimpses(front)
    told(made, front)
    made.look_again()
    assert made.wait() == 1.0
    assert told(made, front, "y") is None
    front.now += 1.0
    assert told(made, front, "y") == "y"


def test_while_the_site_is_read_nothing_is_waited_for() -> None:
    front = Front()
    made = glimpses(front)
    assert told(made, None) is None
    assert made.wait() is None
    made.look_again()
    assert told(made, front) == "x"


def test_a_large_site_is_tried_again_but_not_for_ever() -> None:
    front = Front(slow=2)
    made = glimpses(front)
    answers = []
    while made.wait() is not None:
        front.now += 1
        answers.append(told(made, front))
    assert answers == [None, None, "x"]

    endless = Front(slow=1000)
    made = glimpses(endless)
    while made.wait() is not None:
        endless.now += 1
        told(made, endless)
    assert endless.asked == MOST_TRIES
